import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, writeColumns } from '../../src/numbering/columns.ts';
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
import { stepJudge } from '../../src/numbering/step-judge.ts';
import { moveBetween, nextNumbers, notReset, stepsOf, stepsTaken } from '../../src/numbering/steps.ts';
import { numbersOf, textsOf } from './support/numbers.ts';

const slips = fc.constantFrom('', '.', '-', '0', '1', '9', 'r', 'rc', '_', '+', '~', '/', '|', '[', '{');

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

  test('texts, sound and hostile, are read into columns as they are read one by one', () => {
    const hostile = fc.oneof(
      textsOf(scheme),
      fc.tuple(textsOf(scheme), fc.nat(), slips, fc.nat(2)).map(([text, luck, put, gone]) => {
        const at = luck % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + gone);
      }),
      fc
        .tuple(textsOf(scheme), fc.constantFrom('1', '0', '.1', 'a', 'rc'))
        .map(([text, more]) => text + more.repeat(99)),
      fc.string({ unit: 'binary', maxLength: 9 }).map((text) => text.replaceAll('\n', '')),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (texts) => {
        const numbers = texts.map((text) => numberOf(scheme, text));
        const [alone, within] = [writeColumns(scheme), writeColumns(scheme)];
        const whole = texts.map((text) => `${text}\n`).join('');
        let start = 0;
        for (const [index, text] of texts.entries()) {
          const fits = numbers[index] !== undefined;
          expect([text, alone.add(text), within.add(whole, start, start + text.length)]).toEqual([text, fits, fits]);
          start += text.length + 1;
        }
        const columns = columnsOf(
          scheme,
          numbers.filter((each) => each !== undefined),
        );
        expect(alone.end()).toEqual(columns);
        expect(within.end()).toEqual(columns);
      }),
      { numRuns: 300 },
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

  test('whether a step leads there is answered from columns as it is of two numbers', () => {
    fc.assert(
      fc.property(number, number, role, strictness, (a, b, who, how) => {
        const steps = stepsOf(scheme, [who], how);
        const move = moveBetween(a, b);
        const taken = move.kind === 'forward' ? stepsTaken(steps, move) : [];
        const leads = move.kind === 'forward' && taken.some((step) => notReset(scheme, step, move).length === 0);
        const isStep = stepJudge(columnsOf(scheme, [a, b]), steps);
        expect({ a: a.text, b: b.text, leads: isStep(0, 1) }).toEqual({ a: a.text, b: b.text, leads });
        const next = nextNumbers(a, [who], how).map((each) => each.number);
        const isNext = stepJudge(columnsOf(scheme, [a, ...next]), steps);
        expect(next.filter((_, index) => !isNext(0, index + 1))).toEqual([]);
      }),
      { numRuns: 500 },
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
    fc.assert(
      fc.property(textsOf(scheme), slips, fc.nat(), fc.nat(2), (text, put, luck, gone) => {
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
