import { describe, expect, test } from '@jest/globals';
import { kconfigText, specText, symversText } from '../../bench/list-texts.ts';
import { readRpmSpec } from '../../src/carriers/rpm-spec.ts';
import { diffFeatures } from '../../src/features/diff.ts';
import { kconfig } from '../../src/features/readers/kconfig.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { writeColumns } from '../../src/numbering/columns.ts';
import { openeuler } from '../../src/numbering/schemes/openeuler.ts';
import { rowsInOrder } from '../../src/numbering/sort.ts';
import { stepJudge } from '../../src/numbering/step-judge.ts';
import { stepsOf } from '../../src/numbering/steps.ts';
import { stepsOn } from '../support/counting.ts';

/** Bounds on work that do not depend on how quick a machine is: how often a text is cut or looked into. */

const readAll = (count: number) => {
  const text = Array.from(
    { length: count },
    (_, index) => `5.10.0-${index % 97}.${index % 89}.${index % 7}.${index}\n`,
  ).join('');
  return stepsOn(() => {
    const writer = writeColumns(openeuler);
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      expect(writer.add(text, start, end)).toBe(true);
      start = end + 1;
    }
    const numbers = writer.end();
    const rows = rowsInOrder(numbers);
    const isStep = stepJudge(numbers, stepsOf(openeuler, ['maintenance'], 'practice'));
    expect(rows.filter((row, index) => index > 0 && isStep(rows[index - 1] as number, row)).length).toBeGreaterThan(0);
  });
};

test('a number is read, ordered and judged in columns without being cut up', () => {
  const [some, more] = [readAll(1000), readAll(2000)];
  expect({ slice: more.slice, substring: more.substring, split: more.split }).toEqual({
    slice: 0,
    substring: 0,
    split: 0,
  });
  // Two looks at each of some twenty characters, and one for each part of the form: 57.
  expect((more.all - some.all) / 1000).toBeLessThan(65);
});

const symvers = (size: number) => () => {
  const [before, after] = (['first', 'second'] as const).map((edition) =>
    symbols.read(symversText(size, edition), { path: 'Module.symvers' }),
  );
  if (before?.kind !== 'features' || after?.kind !== 'features') throw new Error('the list cannot be read');
  expect(diffFeatures(before.features, after.features, symbols.weigh).length).toBeGreaterThan(0);
};

const options = (size: number) => () =>
  expect(kconfig.read(kconfigText(size), { path: 'Kconfig' }).kind).toBe('features');

const spec = (lines: number) => () => expect(readRpmSpec(specText(lines)).kind).toBe('stated');

describe('work grows with what is read, and no quicker', () => {
  test.each([
    ['a symbol of two lists', symvers, 500, 32],
    ['an option of a Kconfig', options, 500, 50],
    ['a line of a spec', spec, 1000, 2],
  ] as const)('%s', (_, work, size, most) => {
    const [once, twice, fourTimes] = [1, 2, 4].map((times) => stepsOn(work(size * times)).all) as [
      number,
      number,
      number,
    ];
    expect((twice - once) / size).toBeLessThan(most);
    // The next so many cost what the ones before them did.
    expect((fourTimes - twice) / 2 / (twice - once)).toBeCloseTo(1, 0);
  });

  test('a line of a changelog that is no heading costs nothing', () => {
    const withBodies = (lines: number): string =>
      `Name: a\nVersion: 1\nRelease: 1\n%changelog\n* Mon Jan 02 2023 A <a@example.org> - 1-1\n${'- a change\n'.repeat(lines)}`;
    const read = (lines: number) => stepsOn(() => readRpmSpec(withBodies(lines)));
    // What lies before a changelog is looked into by the first reading, and known to the next.
    const [, few, many] = [read(1), read(10), read(10_010)] as const;
    // But for where each line begins, which places are told by.
    expect(many.all - few.all).toBeLessThanOrEqual(10_010);
    expect(many.slice).toBe(few.slice);
  });
});
