import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNumbers, numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { openeuler } from '../../src/numbering/schemes/openeuler.ts';
import { sortNumbers } from '../../src/numbering/sort.ts';
import { moveBetween, notReset, stepsOf, stepsTaken } from '../../src/numbering/steps.ts';

function read(text: string): ReleaseNumber {
  const number = numberOf(openeuler, text);
  if (number === undefined) throw new Error(`does not fit: ${text}`);
  return number;
}

test('counters too large to be packed into one float are sorted all the same', () => {
  const large = fc.constantFrom(0, 1, 999_999_998, 999_999_999);
  const numbers = fc.array(
    fc.tuple(large, large, large).map((fields) => read(`5.10.0-${fields.join('.')}`)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(numbers, (each) => {
      expect(sortNumbers(each)).toEqual(each.toSorted((a, b) => compareNumbers(a, b)));
    }),
  );
});

test('nothing sorted is nothing', () => {
  expect(sortNumbers([])).toEqual([]);
});

/** They take a third of a second; this leaves room for a slow machine and none for what grows faster. */
test('a hundred thousand numbers are read, sorted and judged within five seconds', () => {
  const texts = Array.from(
    { length: 100_000 },
    (_, index) => `5.10.0-${(index * 7919) % 500}.${index % 200}.${index % 3}`,
  );
  const start = performance.now();
  const sorted = sortNumbers(texts.map(read));
  const steps = stepsOf(openeuler, ['following'], 'practice');
  let allowed = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    const move = moveBetween(sorted[index - 1] as ReleaseNumber, sorted[index] as ReleaseNumber);
    if (move.kind !== 'forward') continue;
    const taken = stepsTaken(steps, move);
    if (taken.some((step) => notReset(openeuler, step, move).length === 0)) allowed += 1;
  }
  expect(allowed).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(5000);
});
