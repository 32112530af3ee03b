import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** A line that goes over to another scheme: its old numbers and its new ones cannot be compared, so no move is judged. */

const ROWS = [
  { old: 'openeuler-monthly', was: '4.19.90-2412.3.0.0308', is: '5.10.0-1.0.0.1' },
  { old: 'fedora', was: '5.18.0-0.rc8.20220318git551acdc3c3d2.34', is: '6.6.0-28.0.0.34' },
] as const;
const MOVES = ['build-not-advanced', 'emergency-undeclared', 'number-gap', 'number-not-greater', 'number-step'];

describe.each(ROWS)('after $was of $old, $is', ({ old, was, is }) => {
  const before = factsOf({ title: '', scheme: old, before: was, after: was, reports: 'quiet' });
  const facts = factsOf({
    title: '',
    role: 'development',
    before: is,
    after: is,
    files: ['a.patch'],
    reports: 'quiet',
  });
  const carriers = facts.carriers.map((carrier) => ({
    ...carrier,
    before: before.carriers.find(({ kind }) => kind === carrier.kind)?.before ?? carrier.before,
  }));

  test.each(MOVES)('%s is silent', (id) => {
    expect(carriers.some((each) => each.before.kind === 'number' && each.before.number.scheme.id === old)).toBe(true);
    expect(RULES.find((each) => each.id === id)?.evaluate({ ...facts, carriers })).toEqual([]);
  });
});
