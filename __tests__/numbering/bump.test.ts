import { describe, expect, test } from '@jest/globals';
import {
  type Bump,
  bumped,
  bumpField,
  greatestBump,
  isBelowOne,
  isSameNumber,
  riseBetween,
  riseOfCandidate,
  saysBumps,
} from '../../src/numbering/bump.ts';
import { numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { everyRole } from '../../src/numbering/scheme.ts';
import { schemeById } from '../../src/numbering/schemes.ts';

const schemeOf = (id: string) => {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(id);
  return scheme;
};
const number = (id: string, text: string): ReleaseNumber => {
  const read = numberOf(schemeOf(id), text);
  if (read === undefined) throw new Error(text);
  return read;
};

describe('the field that rises with a bump', () => {
  test.each<[string, readonly (string | undefined)[], boolean]>([
    ['semver', ['major', 'minor', 'patch'], true],
    ['interface', ['major', 'minor', 'bugfix'], true],
    ['openeuler', [undefined, undefined, undefined], false],
  ])('%s: %j', (id, fields, says) => {
    expect((['major', 'minor', 'patch'] as const).map((bump) => bumpField(schemeOf(id), bump))).toEqual(fields);
    expect(saysBumps(schemeOf(id))).toBe(says);
  });
});

test.each([
  ['{major}.{minor}', true],
  ['{major}.{step}', false],
  ['{series}.{minor}', false],
])('a scheme of the form %s says bumps: %s', (form, says) => {
  const semver = schemeOf('semver');
  const fields = Object.fromEntries(
    [...form.matchAll(/\w+/g)].map(([name]) => [name, { ...semver.fields['major'], kind: 'counter' as const }]),
  ) as typeof semver.fields;
  expect(
    saysBumps({ id: 'own', title: semver.title, source: '', form, fields, steps: everyRole([]), examples: [] }),
  ).toBe(says);
});

test.each<[string, string, Bump, string | undefined]>([
  ['semver', '1.2.3', 'none', '1.2.3'],
  ['semver', '1.2.3', 'patch', '1.2.4'],
  ['semver', '1.2.3', 'minor', '1.3.0'],
  ['semver', '1.2.3', 'major', '2.0.0'],
  ['semver', '0.2.3', 'major', '1.0.0'],
  ['interface', '1.2.3', 'patch', '1.2.4'],
  ['interface', '0.2.0', 'major', '1.0.0'],
  ['openeuler', '5.10.0-136.12.0', 'major', undefined],
])('%s: %s by %s is %s', (id, text, bump, next) => {
  expect(bumped(number(id, text), bump)?.text).toBe(next);
});

test.each<[string, string, string, string]>([
  ['semver', '1.2.3', '1.2.3', 'none'],
  ['semver', '1.2.3', '1.2.4', 'patch'],
  ['semver', '1.2.3', '1.3.0', 'minor'],
  ['semver', '1.2.3', '2.0.0', 'major'],
  ['semver', '1.2.3', '1.2.2', 'backward'],
  ['openeuler', '5.10.0-136.12.0', '5.10.0-137.0.0', 'none'],
])('%s: from %s to %s is %s', (id, from, to, rise) => expect(riseBetween(number(id, from), number(id, to))).toBe(rise));

test.each<[string, string, string]>([
  ['semver', '2.0.0-rc.1', 'major'],
  ['semver', '0.0.0-alpha', 'major'],
  ['semver', '1.5.0-rc.1', 'minor'],
  ['semver', '1.5.2-rc.1', 'patch'],
  ['semver', '2.0.0', 'none'],
  ['semver', '2.0.0-1', 'none'],
  ['semver', '2.0.0-el9.2', 'none'],
  ['linux', 'v7.0-rc3', 'major'],
  ['ubuntu', '5.15.0-91.101~20.04.1', 'none'],
  ['interface', '1.0.0', 'none'],
])('%s: what %s will have risen by is %s', (id, text, rise) => expect(riseOfCandidate(number(id, text))).toBe(rise));

test('the greatest of bumps, below 1.0, and the same', () => {
  expect(greatestBump([])).toBe('none');
  expect(greatestBump(['patch', 'major', 'minor'])).toBe('major');
  expect([isBelowOne(number('semver', '0.9.9')), isBelowOne(number('semver', '1.0.0'))]).toEqual([true, false]);
  expect(isBelowOne(number('openeuler', '5.10.0-136.12.0'))).toBe(false);
  expect(isSameNumber(number('semver', '1.0.0'), number('semver', '1.0.0'))).toBe(true);
  expect(isSameNumber(number('semver', '1.0.0'), number('semver', '1.0.1'))).toBe(false);
  expect(isSameNumber(number('semver', '1.0.0'), number('interface', '1.0.0'))).toBe(false);
});
