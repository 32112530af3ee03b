import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareNumbers,
  numberOf,
  parseNumber,
  releaseFields,
  spelledAs,
  withValues,
} from '../../src/numbering/number.ts';
import { RELEASING_ROLES, STRICTNESSES } from '../../src/numbering/scheme.ts';
import { SCHEMES } from '../../src/numbering/schemes.ts';
import { sortNumbers } from '../../src/numbering/sort.ts';
import { isStep, moveBetween, nextNumbers, notReset, stepsOf, stepsTaken } from '../../src/numbering/steps.ts';
import { numbersOf, textsOf } from './support/numbers.ts';

const schemes = SCHEMES.map((scheme) => [scheme.id, scheme] as const);

describe.each(schemes)('%s', (_, scheme) => {
  const number = numbersOf(scheme);
  const role = fc.constantFrom(...RELEASING_ROLES);
  const strictness = fc.constantFrom(...STRICTNESSES);

  test('what is read is printed as it was written', () => {
    fc.assert(
      fc.property(number, (each) => {
        expect(withValues(each, {}).text).toBe(each.text);
      }),
    );
  });

  test('what is printed with padding reads as the same number', () => {
    fc.assert(
      fc.property(number, (each) => {
        const values = Object.fromEntries(
          Object.entries(each.values).map(([name, value]) => [name, value.replace(/^0+(?=\d+$)/, '')]),
        );
        const again = numberOf(scheme, withValues(each, values).text);
        expect(again && compareNumbers(again, each)).toBe(0);
      }),
    );
  });

  test('the spelling of a tag reads as the same number', () => {
    fc.assert(
      fc.property(number, (each) => {
        for (const spelling of ['number', 'tag'] as const) {
          const spelled = spelledAs(spelling, each);
          const again = numberOf(scheme, spelled.text);
          const shared = Object.keys(again?.values ?? {});
          if (again === undefined || Object.keys(each.values).some((name) => !shared.includes(name))) continue;
          expect(again.values).toEqual(each.values);
        }
      }),
    );
  });

  test('the order is total', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [ab, bc, ac] = [compareNumbers(a, b), compareNumbers(b, c), compareNumbers(a, c)];
        expect(compareNumbers(a, a)).toBe(0);
        expect(Math.sign(compareNumbers(b, a))).toBe(0 - Math.sign(ab));
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
        if (ab < 0 && bc <= 0) expect(ac).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('sorting is that order, and stable', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 30 }), (numbers) => {
        expect(sortNumbers(numbers)).toEqual(numbers.toSorted((a, b) => compareNumbers(a, b)));
      }),
    );
  });

  test('moves agree with the order', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const order = Math.sign(compareNumbers(a, b, releaseFields(scheme)));
        expect(moveBetween(a, b).kind).toBe(order < 0 ? 'forward' : order > 0 ? 'backward' : 'same');
        if (moveBetween(a, b).kind === 'backward') expect(compareNumbers(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  test('whether a step leads there is answered shortly as it is at length', () => {
    fc.assert(
      fc.property(number, number, role, strictness, (a, b, who, how) => {
        const steps = stepsOf(scheme, [who], how);
        const move = moveBetween(a, b);
        const taken = move.kind === 'forward' ? stepsTaken(steps, move) : [];
        const leads = move.kind === 'forward' && taken.some((step) => notReset(scheme, step, move).length === 0);
        expect({ a: a.text, b: b.text, leads: isStep(steps, a, b) }).toEqual({ a: a.text, b: b.text, leads });
        for (const next of nextNumbers(a, [who], how)) expect(isStep(steps, a, next.number)).toBe(true);
      }),
    );
  });

  test('every number that may come next is greater, and is a step of the role that leaves the rest as it should', () => {
    fc.assert(
      fc.property(number, role, strictness, (previous, who, how) => {
        for (const next of nextNumbers(previous, [who], how)) {
          expect(compareNumbers(next.number, previous)).toBeGreaterThan(0);
          expect(numberOf(scheme, next.number.text)).toEqual(next.number);
          const move = moveBetween(previous, next.number);
          if (move.kind !== 'forward') throw new Error(`${previous.text} to ${next.number.text} is ${move.kind}`);
          expect(stepsTaken(stepsOf(scheme, [who], how), move)).toContain(next.step);
          expect({ next: next.number.text, left: notReset(scheme, next.step, move) }).toEqual({
            next: next.number.text,
            left: [],
          });
          expect([1, undefined]).toContain(move.distance);
        }
      }),
    );
  });

  test('nothing is read over: a character that no number has ends the reading at its place or before', () => {
    const foreign = fc.constantFrom(' ', '\n', '\t', '\0', '@', '!', '*', '\\', '${', '０', '٣', 'é', '–', '\u202e');
    fc.assert(
      fc.property(textsOf(scheme), foreign, fc.nat(), (text, char, luck) => {
        const at = luck % (text.length + 1);
        const reading = parseNumber(scheme, text.slice(0, at) + char + text.slice(at));
        expect(reading).toMatchObject({ kind: 'misfit' });
        if (reading.kind === 'misfit') expect(reading.stop.at).toBeLessThanOrEqual(at);
      }),
    );
  });

  test('whatever is read after a slip of the pen is a number of the scheme to the letter', () => {
    const slip = fc.constantFrom('', '.', '-', '0', '1', '9', 'r', 'rc', '_', '+', '~', '/', '|', '[', '{');
    fc.assert(
      fc.property(textsOf(scheme), slip, fc.nat(), fc.nat(2), (text, put, luck, gone) => {
        const at = luck % (text.length + 1);
        const wrong = text.slice(0, at) + put + text.slice(at + gone);
        const reading = parseNumber(scheme, wrong);
        if (reading.kind === 'misfit') expect(reading.stop.at).toBeLessThanOrEqual(wrong.length);
        else {
          for (const [name, offset] of Object.entries(reading.offsets)) {
            expect(wrong.startsWith(reading.number.values[name] ?? '', offset)).toBe(true);
          }
          const printed = numberOf(scheme, withValues(reading.number, {}).text);
          expect(printed && compareNumbers(printed, reading.number)).toBe(0);
          if (scheme.id !== 'openeuler-monthly') expect(printed?.text).toBe(wrong);
        }
      }),
    );
  });
});
