import { describe, expect, test } from '@jest/globals';
import { expectSound } from './answers.ts';
import { makeRepository } from './commits.ts';
import { act, checkLocally, type Files, makeWorld, pawl } from './world.ts';

/** A spec beside the sources that it packages moves with releases; one among the files of a package, with each change. */

const spec = (release: number, ...sources: readonly string[]): string =>
  [
    'Name: mod',
    'Version: 2.5',
    `Release: ${release}`,
    'Summary: s',
    'License: GPL',
    ...sources,
    '%description',
    'd',
    '%build',
    'make',
    '%changelog',
    `* Mon Jun 03 2024 A <a@b.c> - 2.5-${release}`,
    '- x',
    '',
  ].join('\n');

const ARCHIVE = 'Source0: https://example.org/%{name}-%{version}.tar.gz';
const SOURCES: Files = { 'mod.spec': spec(1, ARCHIVE), configure: 'x', COPYING: 'x', 'src/a.c': '1' };
const PACKAGE: Files = { 'mod.spec': spec(1, ARCHIVE, 'Patch1: a.patch'), 'a.patch': '1', Makefile: 'x' };

const TEMPLATE = spec(1).replace('Version: 2.5', 'Version: @VERSION@');

const built = (files: Files): Files => ({
  ...files,
  'mod.spec': String(files['mod.spec']).replace('make', 'make all'),
});

describe('a change that leaves the number', () => {
  test.each<[string, Files, Files, string | undefined, readonly string[]]>([
    ['of the sources', SOURCES, { 'src/a.c': '2' }, undefined, []],
    ['of the spec beside them', SOURCES, built(SOURCES), undefined, []],
    ['of the sources, by policy', SOURCES, { 'src/a.c': '2' }, 'new-build: every-change\n', ['error']],
    ['of the sources, by the published rule', SOURCES, { 'src/a.c': '2' }, 'strictness: published\n', ['error']],
    ['of a package', PACKAGE, { 'a.patch': '2' }, undefined, ['error']],
    ['of the spec of a package', PACKAGE, built(PACKAGE), undefined, ['warning']],
    ['of a package, by policy', PACKAGE, { 'a.patch': '2' }, 'new-build: release\n', []],
    ['that makes a package one of sources', PACKAGE, { 'a.patch': '2', configure: 'x' }, undefined, ['error']],
  ])('%s', async (_, base, change, policy, severities) => {
    const world = await makeWorld({ base: [base], change, ...(policy === undefined ? {} : { policy }) });
    const report = JSON.parse(checkLocally(world, 'json').stdout);
    const findings: readonly { readonly rule: string; readonly severity: string }[] = report.findings;
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      severities.map((severity) => `build-not-advanced ${severity}`),
    );
    const result = await act(world);
    expectSound(result);
    expect(JSON.parse(result.outputs['findings'] ?? '')).toEqual(findings);
  });

  test('what was taken for granted is said, in both languages', async () => {
    const world = await makeWorld({ base: [SOURCES], change: { 'src/a.c': '2' } });
    expect(checkLocally(world, 'text').stdout).toMatch(/mod\.spec lies in the source tree that it packages/);
    expect(checkLocally(world, 'text', ['--language', 'zh']).stdout).toMatch(/mod\.spec 位于它所打包的源码树中/);
  });
});

test.each([
  ['sources', SOURCES, []],
  ['a package', PACKAGE, ['build-not-advanced error']],
])('an audit goes by the tip of the branch: %s', (_, files, found) => {
  const { directory } = makeRepository([
    { on: 'main', files },
    { on: 'main', files: built(files) },
  ]);
  const { findings } = JSON.parse(pawl(['audit', '--repo', directory, '--format', 'json']).stdout) as {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  };
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(found);
});

test('a template that nobody named is noted and fails nothing; one that the policy names is an error', async () => {
  const template = { 'mod.spec': spec(1).replace('Version: 2.5', 'Version: @VERSION@') };
  const base = { ...template, version: '1' };
  const change = { 'mod.spec': `${template['mod.spec']}- y\n` };
  const noted = await makeWorld({ base: [base], change });
  expect(checkLocally(noted, 'text')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/mod\.spec states no number: line 2 has the placeholder @VERSION@-1,/),
  });
  expect((await act(noted)).outputs['verdict']).toBe('pass');
  noted.repository.tag({ name: 'v2.5', target: noted.base });
  expect((await act(noted)).outputs).toMatchObject({ verdict: 'pass', previous: 'v2.5' });
  expect(JSON.parse(checkLocally(noted, 'json').stdout)).toMatchObject({ verdict: 'pass', previous: 'v2.5' });
  const idle = await makeWorld({ base: [base], change: { other: '1' } });
  expect((await act(idle)).outputs['verdict']).toBe('pass');
  const policy = 'carriers: [{path: mod.spec, kind: rpm-spec}]\n';
  const declared = await makeWorld({ base: [{ 'mod.spec': spec(1) }], change: template, policy });
  expect((await act(declared)).outputs['verdict']).toBe('fail');
  const lost = await makeWorld({ base: [{ 'mod.spec': spec(1) }], change: template });
  expect((await act(lost)).outputs['verdict']).toBe('fail');
});

test.each<[string, Files, Files, string]>([
  ['what it builds with', { 'mod.spec': spec(1, ARCHIVE), 'a.conf': '1' }, { 'a.conf': '2', configure: 'x' }, 'fail'],
  [
    'a source',
    { ...SOURCES, 'mod.spec': spec(1, ARCHIVE, 'Source1: a.conf'), 'a.conf': '1' },
    { 'a.conf': '2' },
    'fail',
  ],
  [
    'a file in a package that builds with a source of its own',
    { 'mod.spec': spec(1, ARCHIVE, 'Source1: dkms.conf', 'Source2: a.conf'), 'dkms.conf': '1', 'a.conf': '1' },
    { 'a.conf': '2' },
    'fail',
  ],
  ['a first template, where there is no number', { README: 'x' }, { 'mod.spec': TEMPLATE }, 'unknown'],
  ['a template for a number', { 'mod.spec': spec(1) }, { 'mod.spec': undefined, 'other.spec': TEMPLATE }, 'fail'],
])('a change excuses itself of nothing: it brings %s', async (_, base, change, verdict) => {
  const world = await makeWorld({ base: [base], change });
  expect((await act(world)).outputs['verdict']).toBe(verdict);
  expect(JSON.parse(checkLocally(world, 'json').stdout)).toMatchObject({ verdict });
});

test('a number that is computed is not passed over, whoever named the spec', async () => {
  const computed = { 'mod.spec': spec(1).replace('Version: 2.5', 'Version: %(cat version)') };
  const world = await makeWorld({ base: [computed], change: { 'mod.spec': `${computed['mod.spec']}- y\n` } });
  expect((await act(world)).outputs['verdict']).toBe('unknown');
});
