import { expect, test } from '@jest/globals';
import { plain, speak } from '../../src/render/speak.ts';

test.each([
  [0, 'There are 0 findings.'],
  [1, 'There is 1 finding.'],
  [2, 'There are 2 findings.'],
  ['1', 'There is 1 finding.'],
])('a number is said with the word that goes with it: %j', (count, said) => {
  const phrase = { en: '{are} {count:finding|findings}.', zh: '' };
  expect(plain(speak(phrase, { count, are: String(count) === '1' ? 'There is' : 'There are' }, 'en'))).toBe(said);
});
