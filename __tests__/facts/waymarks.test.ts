import { expect, test } from '@jest/globals';
import { numberNotGreater } from '../../src/rules/number-not-greater.ts';
import { factsOf } from '../rules/situation.ts';

/** A tag says at times that work on a release begins, or what was built on the way to it, before an earlier one is made. */

test.each<[string, readonly string[], string, readonly string[]]>([
  ['a later release was begun', ['v2.40', 'v2.40.4', 'v2.42-start'], 'v2.41-rc1', []],
  ['it was begun, and its first candidate follows', ['v2.41', 'v2.42-start'], 'v2.42-rc1', []],
  ['a later one was built on the trunk', ['v24.8.0', 'v24.11.0-trunk.50'], 'v24.8.1', []],
  ['the builds of the trunk go back', ['v26.8.0-trunk.53', 'v26.8.0-trunk.424'], 'v26.8.0-trunk.10', ['lower']],
  ['a candidate of a later one was made', ['v24.8.0', 'v24.11.0-rc1'], 'v24.8.1', ['lower']],
  ['a later one was made', ['v24.8.0', 'v24.11.0'], 'v24.8.1', ['lower']],
  ["a driver's version packaged again", ['1.3.04', '1.3.05', '1.3.06'], '1.3.06-1', []],
  ["a driver's version with a word that is none", ['1.3.04', '1.3.05', '1.3.06'], '1.3.06-rc1', ['lower']],
  ['a word that only begins so', ['v1.0.0', 'v1.2.0-mainline'], 'v1.1.0', ['lower']],
])('%s', (_title, earlier, after, reports) => {
  const facts = factsOf({ title: '', after, tag: { earlier }, reports: 'quiet' });
  expect(numberNotGreater.evaluate(facts).map(({ message }) => message)).toEqual(reports);
});
