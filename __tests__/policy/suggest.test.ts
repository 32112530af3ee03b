import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, suggest } from '../../src/policy/suggest.ts';

describe('the distance between two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['lines', 'line', 1],
    ['lines', 'liens', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['number-gap', 'number-pag', 2],
  ])('%s to %s is %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('it is the same both ways, and no more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = editDistance(from, to);
        expect(editDistance(to, from)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
        expect(distance === 0).toBe(from === to);
      }),
    );
  });
});

describe('what was most likely meant', () => {
  const roles = ['development', 'maintenance', 'following', 'frozen', 'ignored'];
  test.each([
    ['developmnet', roles, 'development'],
    ['FROZEN', roles, 'frozen'],
    ['ignore', roles, 'ignored'],
    ['froze', roles, 'frozen'],
    ['maint', roles, 'maintenance'],
    ['ma', roles, undefined],
    ['f', roles, undefined],
    ['trunk', roles, undefined],
    ['', roles, undefined],
    ['number', ['number-gap', 'number-step'], undefined],
    ['cat', ['car', 'cut', 'cot'], 'car'],
    ['of', ['on', 'off'], 'off'],
    ['a'.repeat(65), ['a'.repeat(64)], undefined],
    [`${'a'.repeat(60)}b`, ['a'.repeat(65)], undefined],
    ['any', [], undefined],
  ])('%s of %j is %s', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });
});
