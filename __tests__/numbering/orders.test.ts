import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import nodeSemver from 'semver';
import { compareDeb } from '../../src/numbering/deb-order.ts';
import { compareNumbers, numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { compareEvr, compareRpm, parseEvr } from '../../src/numbering/rpm-order.ts';
import type { Scheme } from '../../src/numbering/scheme.ts';
import { debian } from '../../src/numbering/schemes/debian.ts';
import { fedora } from '../../src/numbering/schemes/fedora.ts';
import { openeuler } from '../../src/numbering/schemes/openeuler.ts';
import { openeulerMonthly } from '../../src/numbering/schemes/openeuler-monthly.ts';
import { rhel } from '../../src/numbering/schemes/rhel.ts';
import { rpm } from '../../src/numbering/schemes/rpm.ts';
import { semver } from '../../src/numbering/schemes/semver.ts';
import { ubuntu } from '../../src/numbering/schemes/ubuntu.ts';
import { nextNumbers } from '../../src/numbering/steps.ts';
import { say } from '../support/say.ts';
import { numbersOf } from './support/numbers.ts';
import { askDpkg, askRpm, type Pair } from './support/oracles.ts';

/** The same pairs in every run. */
const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: 20201015 });

const written = (number: ReleaseNumber): string => number.text;

/** Pairs of numbers of one scheme that differ in little. */
const pairsOf = (scheme: Scheme, keep: (number: ReleaseNumber) => boolean = () => true): fc.Arbitrary<Pair> => {
  const plain = numbersOf(scheme).filter((number) => number.spelling === 'number' && keep(number));
  return fc.tuple(plain, plain).map(([a, b]) => [written(a), written(b)]);
};

const ordered = (scheme: Scheme, [a, b]: Pair): number => {
  const [left, right] = [numberOf(scheme, a), numberOf(scheme, b)];
  if (left === undefined || right === undefined) throw new Error(`${scheme.id} reads one of these no more: ${a}, ${b}`);
  return Math.sign(compareNumbers(left, right));
};

describe('RPM', () => {
  /** Of each row the left is lower, or both are equal where it says so. */
  test.each<readonly [string, string, 'lower' | 'equal']>([
    ['1.0', '1.1', 'lower'],
    ['1.9', '1.10', 'lower'],
    ['1.0', '1.0.0', 'lower'],
    ['1.0a', '1.0b', 'lower'],
    ['1.0a', '1.0aa', 'lower'],
    ['a', '1', 'lower'],
    ['1.a', '1.0', 'lower'],
    ['1.0', '1.0a', 'lower'],
    ['A', 'a', 'lower'],
    ['rc4', '4', 'lower'],
    ['1.05', '1.5', 'equal'],
    ['001', '1', 'equal'],
    ['10', '00010', 'equal'],
    ['99999999999999999999', '100000000000000000000', 'lower'],
    ['1.2', '1_2', 'equal'],
    ['1..2', '1.2', 'equal'],
    ['1.2.', '1.2', 'equal'],
    ['a1', 'a.1', 'equal'],
    ['1.0~rc1', '1.0', 'lower'],
    ['1.0~rc1', '1.0~rc2', 'lower'],
    ['1.0~', '1.0', 'lower'],
    ['1.0~~', '1.0~', 'lower'],
    ['1.0', '1.0^', 'lower'],
    ['1.0^', '1.0^git1', 'lower'],
    ['1.0^git1', '1.0.1', 'lower'],
    ['1.0^git1', '1.01', 'lower'],
    ['1.0~rc1^git1', '1.0', 'lower'],
    ['1.0~rc1', '1.0~rc1^git1', 'lower'],
    ['1.0^git1~pre', '1.0^git1', 'lower'],
    ['136.12.0', '136.12.0.86', 'lower'],
    ['rc3.0.0.4', '2.0.0.3', 'lower'],
    ['0.rc4.d567.97', '0.rc4.c5d9.98', 'lower'],
    ['0007.prerelease', '0007', 'lower'],
  ])('%s, %s: %s', (left, right, order) => {
    // The authors of the last two rows took them to be so; RPM holds otherwise, and so must this.
    const turned = left.startsWith('0.rc4.d567') || left.endsWith('prerelease');
    const expected = order === 'equal' ? 0 : turned ? 1 : -1;
    expect([compareRpm(left, right), compareRpm(right, left)]).toEqual([expected, 0 - expected]);
  });

  test.each<readonly [string, string, number]>([
    ['1:1.0-1', '2.0-1', 1],
    ['0:1.0-1', '1.0-1', 0],
    ['1.0-2', '1.0-10', -1],
    ['1.0~rc1-5', '1.0-1', -1],
    ['5.10.0-136.12.0.86.oe2203sp1', '5.10.0-136.12.0.86.oe2203', 1],
    ['1.0', '1.0-1', 0],
    ['1.0-1', '1.0', 0],
    ['2:1.0-1', '10:1.0-1', -1],
    ['1:1.0-1', '1:1.0-1', 0],
    ['1:1.0-2', '1:1.0-1', 1],
    ['-1', '1', -1],
    ['1-1-2', '1-1-3', -1],
    ['rc0-1', 'rc-1', 1],
    ['Az0-1', 'Az-1', 1],
    ['Za9-1', 'Za10-1', -1],
  ])('%s to %s: %i', (left, right, expected) => {
    expect(compareEvr(parseEvr(left), parseEvr(right))).toBe(expected);
  });

  const part = fc
    .array(fc.constantFrom('0', '1', '2', '9', '10', '010', 'a', 'b', 'rc', 'Z', '.', '_', '+', '~', '^', '..', '~~'), {
      minLength: 1,
      maxLength: 7,
    })
    .map((parts) => parts.join(''));
  const evr = fc
    .tuple(fc.constantFrom('', '', '', '0:', '1:', '2:'), part, part)
    .map(([epoch, version, release]) => `${epoch}${version}-${release}`);

  test('rpm itself agrees on random packages', () => {
    const near = fc
      .tuple(evr, fc.constantFrom('', '0', '1', '.', '~', '^', 'a'))
      .map(([a, more]): Pair => [a, a + more]);
    const pairs = [...sample(fc.tuple(evr, evr), 6000), ...sample(near, 2000)];
    const told = askRpm(pairs);
    if (told === undefined) return say('skipped: rpm is not installed');
    const differing = pairs.filter(([a, b], index) => compareEvr(parseEvr(a), parseEvr(b)) !== told[index]);
    expect(differing).toEqual([]);
  });

  /**
   * Not of these: a distribution or variant counts for RPM and not for the scheme, and Fedora's commits disturb its order.
   */
  test.each<readonly [Scheme, (number: ReleaseNumber) => boolean]>([
    [openeuler, ({ values }) => values['dist'] === undefined && values['variant'] === undefined],
    [openeulerMonthly, ({ values }) => values['dist'] === undefined && values['variant'] === undefined],
    [rhel, ({ values }) => values['el'] === undefined],
    [fedora, ({ values }) => values['fc'] === undefined && values['snapshot'] === undefined],
    [rpm, () => true],
  ])('and on the numbers of $id', (scheme, keep) => {
    const pairs = sample(pairsOf(scheme, keep), 1500);
    const told = askRpm(pairs);
    if (told === undefined) return say('skipped: rpm is not installed');
    // `0.rc1.7` is RPM's way of writing below `1`; a build 0 beside it would be above.
    const usual = pairs.map((pair, index) => ({ pair, told: told[index] ?? 0 }));
    const differing = usual.filter(({ pair, told: says }) => ordered(scheme, pair) !== says && !hasBuildZero(pair));
    expect(differing).toEqual([]);
    expect(usual.filter(({ pair }) => !hasBuildZero(pair)).length).toBeGreaterThan(500);
  });
});

/** A build 0, which nobody makes, stands where candidates do. */
const hasBuildZero = (pair: Pair): boolean => pair.some((number) => /-0+(?:$|\.\d)/.test(number));

describe('Debian', () => {
  test.each<readonly [string, string, number]>([
    ['1.0', '1.0', 0],
    ['1.0', '1.00', 0],
    ['1.9', '1.10', -1],
    ['1.0', '1.0.0', -1],
    ['1.0~rc1', '1.0', -1],
    ['1.0~~', '1.0~', -1],
    ['1.0~', '1.0', -1],
    ['1.0', '1.0+b1', -1],
    ['1.0a', '1.0+', -1],
    ['1.0.', '1.0+', 1],
    ['a', '1', 1],
    ['', '0', 0],
    ['', '~', 1],
    ['1~bpo12+1', '1~exp1', -1],
    ['99999999999999999999', '100000000000000000000', -1],
  ])('%s to %s: %i', (left, right, expected) => {
    expect([Math.sign(compareDeb(left, right)), Math.sign(compareDeb(right, left))]).toEqual([expected, 0 - expected]);
  });

  const part = fc
    .array(fc.constantFrom('0', '1', '9', '10', '010', 'a', 'b', 'Z', '.', '+', '~', '~~'), { maxLength: 6 })
    .map((parts) => `1${parts.join('')}`);

  test('dpkg agrees, on random versions and on the numbers of the schemes that are its own', () => {
    const pairs: readonly Pair[] = sample(fc.tuple(part, part), 200);
    const told = askDpkg(pairs);
    if (told === undefined) return say('skipped: dpkg is not installed');
    expect(pairs.filter(([a, b], index) => Math.sign(compareDeb(a, b)) !== told[index])).toEqual([]);
    for (const scheme of [debian, ubuntu]) {
      // A revision has no hyphen, so no release of Ubuntu is written with one.
      const own = sample(
        pairsOf(scheme, ({ values }) => values['release']?.includes('-') !== true),
        150,
      );
      const says = askDpkg(own);
      expect(own.filter((pair, index) => ordered(scheme, pair) !== says?.[index])).toEqual([]);
    }
  });
});

describe('Semantic Versioning', () => {
  test('node-semver has the same order', () => {
    fc.assert(
      fc.property(numbersOf(semver), numbersOf(semver), (a, b) => {
        expect(Math.sign(compareNumbers(a, b))).toBe(nodeSemver.compare(a.text, b.text));
      }),
      { numRuns: 3000 },
    );
  });

  test('node-semver reads the same texts, but for integers of more than fifteen digits', () => {
    const piece = fc.constantFrom('0', '1', '10', '01', 'a', '-', '.', '+', 'rc', 'v', ' ', '-0', '.0', '1.2.3', '1a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        // It also takes blanks and `=` around a version, which no tag and no file has.
        const strict = /^[v\d]/.test(text) && !/^v*\s|^vv|\s$/.test(text);
        const valid = strict && nodeSemver.valid(text) !== null;
        expect({ text, valid: numberOf(semver, text) !== undefined }).toEqual({ text, valid });
      }),
      { numRuns: 5000 },
    );
  });

  test('what node-semver would bump to is among the next numbers', () => {
    fc.assert(
      fc.property(numbersOf(semver), (number) => {
        const next = nextNumbers(number, ['development'], 'published').map(({ number: { text } }) => text);
        const prefix = number.spelling === 'tag' ? 'v' : '';
        const released = number.values['prerelease'] === undefined;
        const bumps = released ? (['patch', 'minor', 'major'] as const) : (['prerelease'] as const);
        for (const bump of bumps) expect(next).toContain(`${prefix}${nodeSemver.inc(number.text, bump)}`);
      }),
    );
  });
});
