import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeGroupEvent } from '../support/events.ts';
import { kernelPackage, monthlyPackage } from '../support/packaging.ts';
import type { FileChange } from '../support/repository.ts';
import { expectSound } from './answers.ts';
import {
  type ActionOptions,
  act,
  checkLocally,
  type Files,
  makeWorld,
  NODES,
  pawl,
  type Situation,
  type World,
} from './world.ts';

/** The action through the API and the command line over git say the same of the same commits, byte for byte. */

const CODES: Readonly<Record<string, number>> = { pass: 0, fail: 1, unknown: 2 };

async function compare(world: World, options: ActionOptions, more: readonly string[] = []): Promise<string> {
  const result = await act(world, options);
  expectSound(result);
  const markdown = checkLocally(world, 'markdown', more);
  expect(markdown).toEqual({ code: CODES[result.outputs['verdict'] ?? ''], stdout: result.summary, stderr: '' });
  const report = JSON.parse(checkLocally(world, 'json', more).stdout);
  expect(JSON.stringify(report.findings)).toBe(result.outputs['findings']);
  expect(world.github.violations).toEqual([]);
  return result.outputs['verdict'] ?? '';
}

const NUMBERS = [
  '5.10.0-136.11.0.85',
  '5.10.0-136.12.0.86',
  '5.10.0-136.13.0.87',
  '5.10.0-137.0.0.87',
  '5.10.0-136.12.1.88',
];
const MONTHLY = ['4.19.90-2412.3.0.0308', '4.19.90-2412.4.0.0309', '4.19.90-2501.1.0.0310'];

const specOf = (number: string): string =>
  String((number.startsWith('4.') ? monthlyPackage(number) : kernelPackage(number))['kernel.spec']);
const tagOf = (number: string): string => number.replace(/\.\d+$/, '');

const number = fc.constantFrom(...NUMBERS, ...MONTHLY);

/** With it a spec is too large for one answer of GraphQL. */
const LONG_CHANGELOG = Array.from({ length: 2000 }, (_, index) => `- ${index} ${'x'.repeat(60)}\n`).join('');

/** The same text as people's editors and machines leave it. */
const written: fc.Arbitrary<(text: string) => FileChange> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string): FileChange => text) },
  { weight: 1, arbitrary: fc.constant((text: string): FileChange => text.replaceAll('\n', '\r\n')) },
  {
    weight: 1,
    arbitrary: fc.constant(
      (text: string): FileChange => Uint8Array.from(Buffer.from(text.replace('Alice', 'Andr\u00e9'), 'latin1')),
    ),
  },
  { weight: 1, arbitrary: fc.constant((text: string): FileChange => `\ufeff${text}`) },
  { weight: 1, arbitrary: fc.constant((text: string): FileChange => ({ executable: text })) },
  { weight: 1, arbitrary: fc.constant((text: string): FileChange => text.replace(/\n$/, '')) },
  { weight: 1, arbitrary: fc.constant((text: string): FileChange => text + LONG_CHANGELOG) },
);

const odd: fc.Arbitrary<FileChange> = fc.constantFrom<FileChange>(
  undefined,
  '',
  'x\n',
  Uint8Array.of(0, 1, 2),
  Uint8Array.of(0xff, 0xfe, 0x31, 0),
  { symlink: 'kernel.spec' },
  { symlink: '../outside' },
  { submodule: '1'.repeat(40) },
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
);

const oftenRight = (right: fc.Arbitrary<FileChange>): fc.Arbitrary<FileChange> =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: odd });

const spec = oftenRight(fc.tuple(number, written).map(([text, write]) => write(specOf(text))));
const source = oftenRight(fc.tuple(number, written).map(([text, write]) => write(`${tagOf(text)}\n`)));
const anything = fc.oneof(fc.constantFrom<FileChange>('a\n', 'b\n', { executable: 'a\n' }), odd);

/** Some of these files, each with something in it. */
const files: fc.Arbitrary<Files> = fc.record<Record<string, FileChange>>(
  {
    'kernel.spec': spec,
    SOURCE: source,
    'kernel-rt.spec': spec,
    'packaging/deep/other.spec': spec,
    'README.md': anything,
    '0001-fix.patch': anything,
    'patches/a b\u00e9.patch': anything,
    'name with `marks` | and @names.patch': anything,
    Makefile: fc.constantFrom('VERSION = 5\nPATCHLEVEL = 10\nSUBLEVEL = 0\n', 'all:\n'),
  },
  { requiredKeys: [] },
);

const POLICIES = [
  undefined,
  undefined,
  'lines: [{branch: "*", role: maintenance}]\n',
  'strictness: published\nlines: [{branch: "*", role: following}]\nrules: {number-gap: warning}\n',
  'lines: [{branch: "*", role: development}]\ncarriers: [{path: "**/*.spec", kind: rpm-spec}, {path: SOURCE, kind: text}, {path: Makefile, kind: kernel-makefile, compare: [base]}]\n',
  'lines: [{branch: none, role: ignored}]\n',
  'lines: 5.10\n',
] as const;

const situation: fc.Arbitrary<Situation> = fc
  .record({
    start: fc.constantFrom(...NUMBERS.slice(0, 2), ...MONTHLY.slice(0, 1), undefined),
    first: files,
    later: fc.array(files, { maxLength: 2 }),
    change: files,
    policy: fc.constantFrom(...POLICIES),
    broken: fc.constantFrom<Files>(
      {},
      {},
      {},
      { '.github/pawl.yml': 'lines: []\nlinse: []\n' },
      { '.github/pawl.yml': undefined },
    ),
    labels: fc.subarray(['emergency', 'x']),
  })
  .map(({ start, first, later, change, policy, broken, labels }) => {
    const begun = start === undefined ? {} : start.startsWith('4.') ? monthlyPackage(start) : kernelPackage(start);
    const base = [{ ...begun, ...first, keep: 'x' }, ...later];
    return { base, change: { ...change, ...broken }, labels, ...(policy === undefined ? {} : { policy }) };
  });

const labelled = (labels: readonly string[] = []): readonly string[] => labels.map((label) => `--label=${label}`);

// proves 11, 29
test('any history, in both languages, on each Node', async () => {
  const verdicts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      situation,
      fc.constantFrom('en', 'zh'),
      fc.constantFrom(...NODES),
      async (given, language, { path }) => {
        const world = await makeWorld(given);
        const more = [...labelled(given.labels), `--language=${language}`];
        verdicts.add(await compare(world, { node: path, inputs: { language } }, more));
        await world.github.close();
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
  expect(verdicts.size).toBeGreaterThan(1);
}, 120_000);

describe('single cases', () => {
  const begun = { base: [kernelPackage('5.10.0-136.12.0.86')], policy: 'lines: [{branch: "*", role: maintenance}]\n' };
  const release = kernelPackage('5.10.0-137.0.0.87');

  // proves 21
  test('more changed files than the comparison gives, a broken release among them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 320 }, (_, index) => [`a/${index % 7}/${index}.patch`, 'x\n']),
    );
    expect(await compare(await makeWorld({ ...begun, change: { ...many, ...release } }), {})).toBe('fail');
    const only = await makeWorld({ ...begun, change: many });
    expect(await compare(only, {})).toBe('fail');
    expect(
      await compare(
        await makeWorld({ base: [{ ...begun.base[0], ...many }, release], change: { 'a/0/0.patch': undefined } }),
        {},
      ),
    ).toBe('fail');
  });

  test('a renamed file, which is gone under the one name and new under the other', async () => {
    const world = await makeWorld({
      ...begun,
      change: { 'kernel.spec': undefined, 'linux.spec': release['kernel.spec'] },
    });
    await compare(world, {});
    const moved = await makeWorld({
      ...begun,
      change: { 'check-kabi': undefined, 'scripts/check-kabi': '#!/usr/bin/python3\n' },
    });
    expect(await compare(moved, {})).toBe('fail');
  });

  test('a file that became a directory, and only its mode changed', async () => {
    await compare(await makeWorld({ ...begun, change: { SOURCE: undefined, 'SOURCE/deep/file': 'x' } }), {});
    await compare(await makeWorld({ ...begun, change: { 'check-kabi': { executable: '#!/usr/bin/python3\n' } } }), {});
  });

  // proves 5, 11
  test('a group of the merge queue', async () => {
    const world = await makeWorld({ ...begun, base: [...begun.base, { 'README.md': 'moved' }], change: release });
    const group = 'refs/heads/gh-readonly-queue/openEuler-22.03-LTS/pr-7-x';
    world.repository.commit({ branch: group, parents: [world.base, world.head], files: release });
    const event = mergeGroupEvent(world.github, group, world.branch);
    const result = await act(world, { event });
    expectSound(result);
    expect(result.outputs['verdict']).toBe('fail');
    const args = ['check', '--repo', world.repository.directory, '--base', world.branch, '--head', group];
    expect(pawl([...args, '--format=markdown'])).toEqual({ code: 1, stdout: result.summary, stderr: '' });
    expect(world.github.violations).toEqual([]);
  });

  // proves 54
  test('the same bytes with any clock, locale and Node', async () => {
    const world = await makeWorld({ ...begun, base: [...begun.base, { 'README.md': 'moved' }], change: release });
    const seen = new Set<string>();
    for (const { path } of NODES) {
      for (const env of [
        { TZ: 'UTC', LANG: 'C' },
        { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      ]) {
        const { outputs, log } = await act(world, { node: path, env });
        seen.add(JSON.stringify([outputs, log]));
      }
    }
    expect(seen.size).toBe(1);
  });

  // proves 11, 12
  test('a checkout read with `source: git` says what the API says', async () => {
    const world = await makeWorld({ ...begun, base: [...begun.base, { 'README.md': 'moved' }], change: release });
    const workspace = world.repository.clone('--no-checkout');
    const local = { workspace, path: process.env['PATH'] ?? '', inputs: { source: 'git' } };
    expect((await act(world, local)).summary).toBe((await act(world)).summary);
    const shallow = await act(world, { ...local, workspace: world.repository.clone('--depth=1') });
    expect(shallow.summary).toBe((await act(world)).summary);
    const none = await act(world, { ...local, inputs: { source: 'git', 'working-directory': '..' } });
    expect(none).toMatchObject({ exitCode: 1, outputs: { verdict: 'unknown' } });
    expect(none.annotations[0]?.message).toContain('is no git repository');
  });
});
