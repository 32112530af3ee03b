import { expect, test } from '@jest/globals';
import { isSeverity } from '../../src/rules/severity.ts';

test.each([
  ['notice', true],
  ['warning', true],
  ['error', true],
  ['off', false],
  ['', false],
  [undefined, false],
])('%j is a severity: %s', (word, is) => {
  expect(isSeverity(word)).toBe(is);
});
