import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import nodeSemver from 'semver';
import { compareNumbers, numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { schemeById } from '../../src/numbering/schemes.ts';
import { sortNumbers } from '../../src/numbering/sort.ts';
import { moveBetween, notReset, stepsOf, stepsTaken } from '../../src/numbering/steps.ts';
import { say } from '../support/say.ts';

/** Tables of real numbers, which stand beside the project and are no part of it. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** The rows of a table by their column; nothing where the corpus is not there, which is said. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] | undefined {
  const place = new URL(file, CORPUS);
  if (!existsSync(place)) {
    say(`skipped: ${file} of the corpus is not here`);
    return undefined;
  }
  const [header = '', ...lines] = readFileSync(place, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const column = (rows: readonly Readonly<Record<string, string>>[], name: string): readonly string[] =>
  rows.map((row) => row[name] ?? '').filter((text) => text !== '');

function read(id: string, text: string): ReleaseNumber | undefined {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return numberOf(scheme, text);
}

/** Reads all texts, says the share that fits, and gives the others. */
function misfits(what: string, id: string, texts: readonly string[]): readonly string[] {
  const left = texts.filter((text) => read(id, text) === undefined);
  say(`${what}: ${texts.length - left.length} of ${texts.length} are numbers of ${id}`);
  return left;
}

describe('openEuler', () => {
  test('source tags: all but those that are known to be none', () => {
    const rows = rowsOf('openeuler/source_tags.tsv');
    if (rows === undefined) return;
    for (const [id, scheme] of [
      ['openeuler', 'devel'],
      ['openeuler-monthly', 'monthly'],
    ] as const) {
      const own = rows.filter((row) => row['parses'] === '1' && row['scheme'] === scheme);
      expect(own.length).toBeGreaterThan(100);
      expect(misfits(`openEuler source tags, ${scheme}`, id, column(own, 'tag'))).toEqual([]);
      for (const row of own) {
        const { base = '', field1 = '', field2 = '', field3 = '' } = row;
        const values = Object.values(read(id, row['tag'] ?? '')?.values ?? {});
        expect(values).toEqual([base, field1, field2, field3]);
      }
    }
    const others = column(
      rows.filter((row) => row['parses'] !== '1'),
      'tag',
    );
    expect(others.filter((tag) => read('openeuler', tag) ?? read('openeuler-monthly', tag))).toEqual([]);
  });

  test('what the specs of the 5.10 and later branches stated', () => {
    const rows = rowsOf('openeuler/spec_timeline.tsv')?.filter((row) => row['devel_release'] !== '');
    if (rows === undefined) return;
    const numbers = [...new Set(rows.map(({ version = '', release = '' }) => `${version}-${release}`))];
    const left = misfits('openEuler specs with a devel release', 'openeuler', numbers);
    // Candidates in the release field, and what a template leaves behind.
    expect(left.filter((text) => !/-rc\d|^-|-$/.test(text))).toEqual([]);
    expect(left.length).toBeLessThan(numbers.length / 50);
  });
});

test('Ubuntu: every upload of focal, each above the one before it', () => {
  const rows = rowsOf('ubuntu/focal_linux_changelog.tsv');
  if (rows === undefined) return;
  const texts = column(rows, 'version');
  expect(misfits('uploads of Ubuntu focal', 'ubuntu', texts)).toEqual([]);
  const numbers = texts.flatMap((text) => read('ubuntu', text) ?? []).toReversed();
  expect(sortNumbers(numbers).map(({ text }) => text)).toEqual(numbers.map(({ text }) => text));
  const moves = numbers.slice(1).flatMap((next, index) => {
    const previous = numbers[index];
    const move = previous && moveBetween(previous, next);
    return move?.kind === 'forward' ? [move] : [];
  });
  const allowed = moves.filter((move) => {
    const scheme = schemeById('ubuntu');
    const steps = scheme ? stepsTaken(stepsOf(scheme, ['maintenance'], 'practice'), move) : [];
    return scheme !== undefined && steps.some((step) => notReset(scheme, step, move).length === 0);
  });
  say(`moves of Ubuntu focal: ${allowed.length} of ${moves.length} are steps of the scheme`);
  expect(moves.length).toBeGreaterThan(200);
  expect(allowed.length).toBe(moves.length);
});

test("node-semver's own tags, in its own order", () => {
  const rows = rowsOf('tags/node-semver.tsv');
  if (rows === undefined) return;
  const tags = column(rows, 'tag');
  expect(misfits('tags of node-semver', 'semver', tags)).toEqual([]);
  const numbers = tags.flatMap((tag) => read('semver', tag) ?? []);
  const sorted = numbers.toSorted((a, b) => compareNumbers(a, b)).map(({ text }) => text);
  expect(sorted).toEqual(nodeSemver.sort([...tags]));
});

test('OpenELA: import tags, with the branch that they were imported to', () => {
  const rows = rowsOf('tags/openela-kernel-dist.tsv');
  if (rows === undefined) return;
  expect(misfits('import tags of OpenELA', 'rhel', column(rows, 'tag'))).toEqual([]);
});

test('elrepo: what its specs stated', () => {
  const rows = rowsOf('spec-timelines/elrepo-kernel.tsv');
  if (rows === undefined) return;
  const numbers = rows.flatMap(({ version = '', release = '' }) =>
    version === '' || release === '' ? [] : [`${version}-${release}`],
  );
  // It has no builds of candidates, and now and then a word of its own: `6.14.0-0.rc2`, `6.16.4-1.test`.
  const left = misfits('specs of elrepo', 'fedora', numbers);
  expect(left.filter((text) => !/-[01]\.rc\d|-1\.test$|-1\.1$|-1bug/.test(text))).toEqual([]);
  expect(left.length).toBeLessThan(30);
});

describe('specimens of twenty systems', () => {
  const rows = rowsOf('specimens/tag_version_specimens.tsv') ?? [];

  test.each<readonly [string, string, readonly string[]]>([
    // An older mark of the distribution, which no release has had for years.
    ['kernel-ark', 'fedora', ['kernel-4.18.0-0.rc6.2.elrdy', 'kernel-4.17.0-5.elrdy', 'kernel-5.4.0-1.elrdy']],
    ['centos-stream', 'rhel', []],
    ['rhel', 'rhel', []],
    ['almalinux', 'rhel', []],
    // A version in the spelling of a tag, which no tag can have; and the meta package, whose number has another form.
    ['ubuntu', 'ubuntu', ['Ubuntu-hwe-5.15-5.15.0-85.95~20.04.1', 'linux-meta-5.4.0.215.208']],
    // The second is the ABI's name as `uname -r` has it.
    ['debian', 'debian', ['6.1.0-0.deb11.35']],
    ['android-gki', 'android-gki', []],
    ['linux', 'linux', []],
    ['linux-derivatives', 'linux', ['v4.4-rc2+cod1', 'v4.4.10-xenial', 'v4.2.8-ckt7-wily']],
    ['openela-lts', 'linux', ['v4.14.356-openela-rc1']],
    ['linux-next', 'linux', ['next-20210310']],
  ])('%s under %s', (system, id, expected) => {
    const texts = column(
      rows.filter((row) => row['system'] === system),
      'string',
    );
    if (texts.length === 0) return say(`skipped: no specimens of ${system}`);
    expect(misfits(`specimens of ${system}`, id, texts)).toEqual(expected);
  });
});
