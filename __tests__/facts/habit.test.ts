import { describe, expect, test } from '@jest/globals';
import { beforeDashed, isOfOtherKind, isUsual, misfitShapes } from '../../src/facts/tag/habit.ts';
import { amongNames, inferTagScheme } from '../../src/facts/tag/scope.ts';
import { compareNumbers, numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { calver } from '../../src/numbering/schemes/calver.ts';
import { dotted } from '../../src/numbering/schemes/dotted.ts';
import { fedora } from '../../src/numbering/schemes/fedora.ts';
import { linux } from '../../src/numbering/schemes/linux.ts';
import { openeuler } from '../../src/numbering/schemes/openeuler.ts';
import { semver } from '../../src/numbering/schemes/semver.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';

/** So many names that count up in their last place. */
const upTo = (count: number, nameOf: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => nameOf(index));

describe('three numbers are Semantic Versioning where they are held to it', () => {
  test.each<[string, readonly string[], string]>([
    ['patches, a minor one, a candidate', ['v1.0.0', 'v1.0.1', 'v1.1.0-rc.1', 'v1.1.0', 'v2.0.0'], 'semver'],
    ['one slip among them', [...upTo(12, (patch) => `v1.2.${patch}`), 'v1.3'], 'semver'],
    ['some are skipped', ['v1.0.0', 'v1.0.1', 'v1.0.3', 'v1.1.0', 'v1.4.0', 'v1.4.1', 'v1.5.0'], 'semver'],
    ['zeros before the last number', upTo(9, (minor) => `515.${40 + 3 * minor}.0${minor}`), 'dotted'],
    ['a date for the last number', upTo(9, (month) => `v1.0.2022${10 + (month % 3)}0${month + 1}`), 'dotted'],
    ['nothing starts over', upTo(9, (minor) => `v1.${minor}.${minor + 3}`), 'dotted'],
    ['four numbers at times', [...upTo(60, (patch) => `1.0.${patch}`), ...upTo(5, (fix) => `1.0.60.${fix}`)], 'dotted'],
    ['the kernel itself', ['v5.9', 'v5.10-rc1', 'v5.10', 'v5.10.1', 'v5.10.2', 'v5.11-rc1'], 'linux'],
    [
      "a distribution's numbers, which stand on the kernel's",
      ['v5.9', 'v5.10', ...upTo(9, (devel) => `5.10.0-${devel + 1}.0.0`)],
      'openeuler',
    ],
  ])('%s', (_title, names, scheme) => {
    expect(inferTagScheme('', amongNames(names), DEFAULT_POLICY)?.id).toBe(scheme);
  });
});

test.each([
  ['515.43.04', true],
  ['2.1.11.3', true],
  ['v0.7.0-rc10', true],
  // A tag that moves along with the newest release of its major version.
  ['v1', false],
  ['20240117', false],
  ['1.2.x', false],
])('%s is a number with dots: %s', (text, isNumber) => {
  expect(numberOf(dotted, text) !== undefined).toBe(isNumber);
});

test.each([
  ['0.6.0-rc9', '0.6.0-rc10'],
  ['0.6.0-rc10', '0.6.0'],
  ['515.65.07', '515.105.01'],
  ['515.43.04', '520.56.06'],
])('%s comes before %s', (left, right) => {
  const [a, b] = [left, right].map((text) => numberOf(dotted, text) as ReleaseNumber) as [ReleaseNumber, ReleaseNumber];
  expect(compareNumbers(a, b)).toBeLessThan(0);
  expect(compareNumbers(b, a)).toBeGreaterThan(0);
});

describe('what is written wrongly as several others are is no slip', () => {
  const CALLED = ['v13', 'v12-rc1', 'v12-rc2', 'v12-rc3', 'v14.1', 'v14.2', 'v15.1', 'v15.2-rc1', 'v15.2'];
  test.each<[string, readonly string[], string, boolean]>([
    ['one more candidate of a first release', CALLED, 'v12-rc4', true],
    ['two of a kind', ['v12-rc1', 'v12-rc2', 'v14.1'], 'v12-rc1', false],
    ['packages built once more', ['6.13.3-102.1', '6.13.5-100.2', '6.14.3-101.1'], '6.15.4-104.1', true],
    ['of a scheme that is told by more than looks', ['5.10-1.0.0', '5.10-2.0.0', '5.10-3.0.0'], '5.10-4.0.0', false],
  ])('%s', (_title, names, text, usual) => {
    const scheme = text.startsWith('v') ? linux : text.startsWith('6') ? fedora : openeuler;
    expect(isUsual(text, misfitShapes(scheme, names))).toBe(usual);
  });
});

test.each([
  ['a version where packages of it are tagged', fedora, '10.1.15', true],
  ['a package cut short', fedora, '10.1.15-', false],
  ["a day's second release", calver, '2025.10.09-2', true],
  ['one more of the same day', calver, '2026.03.05.1', true],
  ['a package of a version', semver, '12.4-25.1', true],
  ['a candidate for a stable update', linux, 'v5.6.1-rc1', true],
  ['a candidate that is misspelt', linux, 'v5.6-rc.1', false],
  ['a month that is none', calver, '2026.13', false],
  ['the base alone of a kernel', openeuler, '5.10.0', false],
])('%s is a number of another kind', (_title, scheme, text, other) => {
  expect(isOfOtherKind(scheme, text)).toBe(other);
});

test.each([
  ['5.10-121', '5.10.120'],
  ['v2.29-2', 'v2.29.1'],
  ['2.29-1', undefined],
  ['2.29-rc2', undefined],
  ['2.29', undefined],
])('before %s, if its dash is a dot, comes %s', (text, before) => expect(beforeDashed(text)).toBe(before));
