import { expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** A line that goes over to another scheme: its old numbers and its new ones cannot be compared, so no move is judged. */

const MONTHLY = factsOf({
  title: '',
  scheme: 'openeuler-monthly',
  before: '4.19.90-2412.3.0.0308',
  after: '4.19.90-2412.3.0.0309',
  reports: 'quiet',
});
const facts = factsOf({
  title: '',
  role: 'development',
  before: '5.10.0-136.0.0.86',
  after: '5.10.0-1.0.0.1',
  files: ['fix.patch'],
  reports: 'quiet',
});
const moved = {
  ...facts,
  carriers: facts.carriers.map((carrier) => ({
    ...carrier,
    before: MONTHLY.carriers.find(({ kind }) => kind === carrier.kind)?.before ?? carrier.before,
  })),
};

const MOVES = ['build-not-advanced', 'emergency-undeclared', 'number-gap', 'number-not-greater', 'number-step'];

test.each(MOVES)('%s is silent where the number before is one of another scheme', (id) => {
  const rule = RULES.find((each) => each.id === id);
  expect(moved.carriers.some(({ before }) => before.kind === 'number' && before.number.scheme.id !== 'openeuler')).toBe(
    true,
  );
  expect(rule?.evaluate(moved)).toEqual([]);
});
