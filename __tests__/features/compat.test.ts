import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Edition, mayMove, missingAt, passages } from '../../src/features/compat.ts';
import type { Feature } from '../../src/features/feature.ts';
import { bumped, riseBetween } from '../../src/numbering/bump.ts';
import { numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { interfaceScheme } from '../../src/numbering/schemes/interface.ts';
import { semver } from '../../src/numbering/schemes/semver.ts';
import { say } from '../support/say.ts';

const number = (text: string): ReleaseNumber => {
  const found = numberOf(interfaceScheme, text);
  if (found === undefined) throw new Error(`${text} is no number of an interface`);
  return found;
};

const setOf = (modes: string): readonly Feature[] =>
  modes.split('+').map((name, index) => ({ name, attributes: {}, path: 'modes', line: index + 1 }));

const weigh = () => 'changed' as const;

describe('by number: the majors are equal, and the minor of the target is not lower', () => {
  // source, target, may it move, with the minor only told
  test.each([
    ['0.0.0', '0.1.0', true, true],
    ['0.1.0', '0.0.0', false, true],
    ['0.0.0', '0.2.0', true, true],
    ['0.1.0', '1.0.0', false, false],
    ['1.0.0', '0.1.0', false, false],
    ['1.0.0', '1.0.1', true, true],
    ['1.0.1', '1.0.0', true, true],
    ['1.2', '1.2.7', true, true],
    ['1.2.7', '1.2', true, true],
    ['1.9.0', '1.10.0', true, true],
    ['1.10.0', '1.9.9', false, true],
    ['2.0.0', '10.0.0', false, false],
  ])('%s → %s: %p', (source, target, may, byMajor) => {
    expect(mayMove(number(source), number(target), 'minor')).toBe(may);
    expect(mayMove(number(source), number(target), 'major')).toBe(byMajor);
  });
});

test.each([
  ['1.4.0', '1.5.0-rc.1', true],
  ['1.5.0-rc.1', '1.5.0-rc.1', true],
  ['1.5.0-rc.1', '1.5.0', undefined],
  ['1.5.0-rc.1', '1.5.0-rc.2', undefined],
  ['1.4.0', '2.0.0-rc.1', false],
])('what is ahead of its release promises nothing yet: %s → %s: %p', (source, target, may) => {
  const [from, to] = [numberOf(semver, source), numberOf(semver, target)];
  expect(from && to && mayMove(from, to, 'minor')).toBe(may);
});

describe('by set: the target has everything', () => {
  test.each([
    ['none', 'none+ppgtt', []],
    ['none+ppgtt', 'none', ['ppgtt']],
    ['none+ppgtt+context', 'none+context', ['ppgtt']],
    ['none+context', 'none+ppgtt+context', []],
  ])('%s → %s lacks %p', (source, target, missing) => {
    expect(missingAt(setOf(source), setOf(target), weigh)).toEqual(missing);
  });
});

test('where the numbers promise what the sets deny, and where they refuse what the sets allow', () => {
  const edition = (name: string, modes: string): Edition => ({ name, number: number(name), features: setOf(modes) });
  const editions = [
    edition('0.1.0', 'none+ppgtt'),
    edition('0.2.0', 'none+ppgtt+context'),
    edition('0.3.0', 'none+context'),
    edition('1.0.0', 'none+ppgtt+context'),
  ];
  expect(passages(editions, weigh, 'minor').map((row) => row.map(({ agreement }) => agreement))).toEqual([
    ['allowed', 'allowed', 'broken-promise', 'needless-refusal'],
    ['refused', 'allowed', 'broken-promise', 'needless-refusal'],
    ['refused', 'needless-refusal', 'allowed', 'needless-refusal'],
    ['refused', 'needless-refusal', 'refused', 'allowed'],
  ]);
});

test('numbers that follow the rule never promise what the sets deny', () => {
  const mode = fc.constantFrom('a', 'b', 'c', 'd');
  const set = fc.uniqueArray(mode, { minLength: 1 }).map((names) => names.join('+'));
  fc.assert(
    fc.property(fc.array(set, { minLength: 2, maxLength: 8 }), (sets) => {
      let current = number('0.0.0');
      const editions = sets.map((modes, index): Edition => {
        const before = sets[index - 1];
        if (before !== undefined) {
          const gone = missingAt(setOf(before), setOf(modes), weigh).length > 0;
          const come = missingAt(setOf(modes), setOf(before), weigh).length > 0;
          current = bumped(current, gone ? 'major' : come ? 'minor' : 'patch') ?? current;
        }
        return { name: current.text, number: current, features: setOf(modes) };
      });
      const agreements = passages(editions, weigh, 'minor')
        .flat()
        .map(({ agreement }) => agreement);
      expect(agreements).not.toContain('broken-promise');
      expect(riseBetween(number('0.0.0'), current)).not.toBe('backward');
    }),
  );
});

test('the cases of the thread and of a driver', () => {
  const table = new URL('../../../shared/corpus/specimens/migration_version_cases.tsv', import.meta.url);
  if (!existsSync(table)) {
    say('skipped: migration_version_cases.tsv of the corpus is not here');
    return;
  }
  const [, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
  const wrong = rows.flatMap((row) => {
    const [from = '', source = '', to = '', target = '', compatible, reason = ''] = row.split('\t');
    const rule = reason.startsWith('hisi_acc') ? 'major' : 'minor';
    const byNumber = mayMove(number(source), number(target), rule);
    const sets = /^none/.test(from) && /^none/.test(to);
    const missing = sets ? missingAt(setOf(from), setOf(to), weigh) : [];
    // A way that the numbers allow must be one that the sets allow.
    const kept = byNumber !== true || missing.length === 0;
    return byNumber === (compatible === '1') && kept ? [] : [row];
  });
  say(`${rows.length} cases of migration versions`);
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});
