import { expect, test } from '@jest/globals';
import { openBound } from '../../src/sources/git/bound.ts';

/** What a stream of pieces that end in NUL may come to. */

const piece = (length: number): Buffer => Buffer.concat([Buffer.alloc(length, 'x'), Buffer.alloc(1)]);

// proves 80
test('an answer is too long by its sum', () => {
  const isTooMuch = openBound(0, 300);
  expect([isTooMuch(piece(99)), isTooMuch(piece(199)), isTooMuch(piece(0))]).toEqual([false, false, true]);
});

test('or by one piece, in whatever chunks it comes', () => {
  const whole = openBound();
  expect(whole(Buffer.alloc(1024 * 1024 + 1, 'x'))).toBe(true);
  const inChunks = openBound();
  const chunk = Buffer.alloc(64 * 1024, 'x');
  expect(Array.from({ length: 17 }, () => inChunks(chunk)).indexOf(true)).toBe(16);
});

test('a piece ends with its NUL, wherever in a chunk that is', () => {
  const isTooMuch = openBound();
  const chunk = Buffer.concat([Buffer.alloc(500_000, 'x'), piece(0), Buffer.alloc(500_000, 'x')]);
  expect(Array.from({ length: 50 }, () => isTooMuch(chunk))).not.toContain(true);
});
