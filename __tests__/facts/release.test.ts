import { expect, test } from '@jest/globals';
import type { InterfaceFacts } from '../../src/facts/features/facts.ts';
import { asksForRelease, releaseCandidates } from '../../src/facts/features/release.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { factsOf } from '../rules/situation.ts';

const faceOf = (before: string, after: string, was: readonly string[], is: readonly string[]): InterfaceFacts => {
  const [face] = factsOf({ title: '', before, after, interface: { was, is }, reports: 'quiet' }).interfaces;
  if (face === undefined) throw new Error('there is no interface');
  return face;
};

/** The last release takes requests to find, and is asked for only where the tip does not answer by itself. */
test.each([
  ['nothing moves', '0.2.0', '0.2.0', ['a'], ['a'], false],
  ['just what the set asks for', '0.2.0', '0.3.0', ['a'], ['a', 'b'], false],
  ['just what the set asks for, and a number is skipped', '0.2.0', '0.4.0', ['a'], ['a', 'b'], false],
  ['too little', '0.2.0', '0.2.0', ['a'], ['a', 'b'], true],
  ['too much', '0.2.0', '1.0.0', ['a'], ['a', 'b'], true],
  ['a bugfix alone', '0.2.0', '0.2.1', ['a'], ['a'], false],
  ['two bugfixes alone', '0.2.0', '0.2.2', ['a'], ['a'], true],
  ['a number that falls', '0.2.0', '0.1.0', ['a'], ['a'], true],
  ['a number that is none', '0.2.0', 'x', ['a'], ['a', 'b'], false],
] as const)('%s: %s to %s', (_, before, after, was, is, asks) => {
  const face = faceOf(before, after, was, is);
  expect(asksForRelease(face)).toBe(asks);
  if (face.number.kind === 'number') {
    const line = { ...face, number: { ...face.number, of: 'line' } } as const;
    expect(asksForRelease(line)).toBe(asks && !['too much', 'two bugfixes alone'].includes(_));
  }
  expect(asksForRelease({ ...face, number: { kind: 'none', because: 'unstated' } })).toBe(false);
});

/** The nearest first, none above the tip, with or without a `v`, and at most a dozen. */
test.each([
  [['0.1.0', '0.2.0', '0.3.0', 'x'], '0.2.0', ['0.2.0', '0.1.0']],
  [['v0.1.0', 'v0.2.0'], '0.2.0', ['v0.2.0', 'v0.1.0']],
  [['v0.1.0', '0.0.0'], '0.2.0', ['0.0.0']],
  [['1.0.0'], '0.2.0', []],
  [[], '0.2.0', []],
  [
    Array.from({ length: 20 }, (_, at) => `0.${at}.0`),
    '0.30.0',
    Array.from({ length: 12 }, (_, at) => `0.${19 - at}.0`),
  ],
] as const)('of %j, at %s', (names, tip, expected) => {
  const tags = names.map((name) => ({ name, id: 'a'.repeat(40) }));
  const face = faceOf(tip, '9.0.0', ['a'], ['a', 'b']);
  const none = { line: { kind: 'without-numbers', branch: 'line' }, carriers: [] } as const;
  expect(releaseCandidates(face, none, tags, DEFAULT_POLICY).map(({ name }) => name)).toEqual(expected);
  const unstated = { ...face, number: { kind: 'none', because: 'unstated' } } as const;
  expect(releaseCandidates(unstated, none, tags, DEFAULT_POLICY)).toEqual([]);
});
