import { describe, expect, test } from '@jest/globals';
import { numberOf } from '../../src/numbering/number.ts';
import { DEFAULT_POLICY, type Policy, schemeOf } from '../../src/policy/policy.ts';
import { loadPolicy } from './support/load.ts';

function policyOf(text: string): Policy {
  const loaded = loadPolicy(text);
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded.policy;
}

describe('a file that says nothing gives the defaults', () => {
  test.each([
    ['an empty file', ''],
    ['only comments', '# nothing yet\n# really\n'],
    ['a document marker', '---\n'],
    ['an empty mapping', '{}\n'],
    ['a byte order mark', '\ufeff'],
    ['a directive that changes nothing', '%YAML 1.2\n---\n{}\n'],
  ])('%s', (_, text) => {
    expect(policyOf(text)).toEqual(DEFAULT_POLICY);
  });
});

test('the defaults are those of the contract', () => {
  expect(DEFAULT_POLICY).toEqual({
    strictness: 'practice',
    schemes: new Map(),
    lines: undefined,
    carriers: undefined,
    macros: {},
    unpackaged: DEFAULT_POLICY.unpackaged,
    interfaces: [],
    tags: {
      include: ['**'],
      exclude: [],
      prefix: '',
      object: 'any',
      foreign: 'ignore',
      create: 'annotated',
      message: 'Release {number}',
    },
    declarations: {
      trailers: { number: 'Release-Tag', bump: 'Bump' },
      labels: { major: 'bump: major', minor: 'bump: minor', patch: 'bump: patch', emergency: 'emergency' },
      title: 'off',
    },
    rules: {},
    waivers: [],
  });
});

test('a whole policy, as the contract shows it', () => {
  const policy = policyOf(`
strictness: published
scheme: openeuler
lines:
  - {branch: OLK-5.10, role: development, base: "5.10.0"}
  - {branch: openEuler-22.03-LTS, role: maintenance, from: "5.10.0-60.0.0"}
  - {branch: "openEuler-22.03-LTS-SP{3,4}", role: following, scheme: openeuler-monthly}
  - branch: "*-testing"
    role: ignored
carriers:
  - {path: kernel.spec, kind: rpm-spec}
  - {path: SOURCE, kind: text, compare: [base, devel, maint, emergency], group: kernel}
  - {path: Makefile, kind: kernel-makefile, compare: [base]}
unpackaged: ["README*", ".github/**"]
new-build: release
tags: {exclude: ["*-update-*"], prefix: kernel-, suffix: -release, object: signed, foreign: warn}
declarations:
  trailers: {number: Number}
  labels: {major: "semver: major"}
  title: off
rules: {number-gap: off, number-step: warning}
waivers:
  - {rule: number-gap, match: "5.10.0-1*", branch: "OLK-*", reason: "the tag was lost", until: 2026-12-31}
`);
  expect(policy).toEqual({
    strictness: 'published',
    scheme: 'openeuler',
    schemes: new Map(),
    lines: [
      { branch: 'OLK-5.10', role: 'development', base: '5.10.0', place: { line: 5, column: 5 } },
      { branch: 'openEuler-22.03-LTS', role: 'maintenance', from: '5.10.0-60.0.0', place: { line: 6, column: 5 } },
      {
        branch: 'openEuler-22.03-LTS-SP{3,4}',
        role: 'following',
        scheme: 'openeuler-monthly',
        place: { line: 7, column: 5 },
      },
      { branch: '*-testing', role: 'ignored', place: { line: 8, column: 5 } },
    ],
    carriers: [
      { path: 'kernel.spec', kind: 'rpm-spec', place: { line: 11, column: 5 } },
      {
        path: 'SOURCE',
        kind: 'text',
        compare: ['base', 'devel', 'maint', 'emergency'],
        group: 'kernel',
        place: { line: 12, column: 5 },
      },
      { path: 'Makefile', kind: 'kernel-makefile', compare: ['base'], place: { line: 13, column: 5 } },
    ],
    macros: {},
    unpackaged: ['README*', '.github/**'],
    newBuild: 'release',
    interfaces: [],
    tags: {
      include: ['**'],
      exclude: ['*-update-*'],
      prefix: 'kernel-',
      suffix: '-release',
      object: 'signed',
      foreign: 'warn',
      create: 'annotated',
      message: 'Release {number}',
    },
    declarations: {
      trailers: { number: 'Number', bump: 'Bump' },
      labels: { major: 'semver: major', minor: 'bump: minor', patch: 'bump: patch', emergency: 'emergency' },
      title: 'off',
    },
    rules: { 'number-gap': 'off', 'number-step': 'warning' },
    waivers: [
      {
        rule: 'number-gap',
        match: '5.10.0-1*',
        branch: 'OLK-*',
        reason: 'the tag was lost',
        until: '2026-12-31',
        place: { line: 23, column: 5 },
      },
    ],
  });
});

test('an absent key is absent, not undefined', () => {
  const policy = policyOf('lines: [{branch: main, role: development}]\n');
  expect(Object.keys(policy.lines?.[0] ?? {})).toEqual(['branch', 'role', 'place']);
  expect(Object.hasOwn(policy, 'scheme')).toBe(false);
});

test('no lines is not the same as nothing said about lines', () => {
  expect(policyOf('lines: []').lines).toEqual([]);
  expect(policyOf('').lines).toBeUndefined();
});

test('a scheme of its own works like a built-in one', () => {
  const policy = policyOf(`
scheme: acme
schemes:
  acme:
    title: {en: Acme, zh: 极致}
    form: "{base}-{devel}.{maint}[.{build:4}][.{dist}]"
    fields:
      base: {kind: upstream, meaning: the upstream kernel}
      devel: {label: TRUNK, start: 1}
      maint: {}
      build: {runs-on: true}
      dist: {kind: word}
    steps:
      development: [{raises: devel}, {raises: base, part: series, by: any, practice: true, leaves: {devel: free}}]
      maintenance: [{raises: maint, reserved: false, practice: false}, {raises: devel, reserved: true}]
    examples: ["5.10.0-3.1", "5.10.0-3.1.0007.acme9"]
lines:
  - {branch: main, role: development, base: "5.10.0"}
  - {branch: "stable-*", role: maintenance, from: "5.10.0-3.0"}
`);
  const acme = schemeOf(policy, 'acme');
  expect(acme).toEqual({
    id: 'acme',
    title: { en: 'Acme', zh: '极致' },
    source: '',
    form: '{base}-{devel}.{maint}[.{build:4}][.{dist}]',
    fields: {
      base: { kind: 'upstream', label: 'BASE', meaning: { en: 'the upstream kernel', zh: 'the upstream kernel' } },
      devel: { kind: 'counter', label: 'TRUNK', start: 1, meaning: { en: 'TRUNK', zh: 'TRUNK' } },
      maint: { kind: 'counter', label: 'MAINT', meaning: { en: 'MAINT', zh: 'MAINT' } },
      build: { kind: 'counter', label: 'BUILD', runsOn: true, meaning: { en: 'BUILD', zh: 'BUILD' } },
      dist: { kind: 'word', label: 'DIST', meaning: { en: 'DIST', zh: 'DIST' } },
    },
    steps: {
      development: [
        { raises: 'devel' },
        { raises: 'base', part: 'series', by: 'any', practice: true, leaves: { devel: 'free' } },
      ],
      maintenance: [{ raises: 'maint' }, { raises: 'devel', reserved: true }],
      following: [],
    },
    examples: ['5.10.0-3.1', '5.10.0-3.1.0007.acme9'],
  });
  expect(acme && numberOf(acme, '5.10.0-3.1.0007')?.values).toEqual({
    base: '5.10.0',
    devel: '3',
    maint: '1',
    build: '0007',
  });
  expect(schemeOf(policy, 'openeuler')?.id).toBe('openeuler');
  expect(schemeOf(policy, 'constructor')).toBeUndefined();
});

test('an interface, with what it says and with the defaults', () => {
  const { interfaces } = policyOf(`
interfaces:
  - name: gvt-migration
    version: {path: gvt/interface.yml, pointer: /version}
    features: {path: gvt/interface.yml, kind: list, pointer: /features}
    changed: minor
    below-one: shifted
    deprecate-for: 2 minor
  - name: kabi
    features: {path: "Module.kabi_*"}
    lines: [maintenance, "openEuler-*"]
    removed: forbid
    changed: warn
    approval: kabi-approved
  - name: abi
    report: {path: "reports/*.abidiff"}
`);
  const place = expect.anything();
  expect(interfaces).toEqual([
    {
      name: 'gvt-migration',
      version: { path: 'gvt/interface.yml', kind: 'yaml', pointer: '/version', scheme: 'interface' },
      source: { from: 'features', paths: ['gvt/interface.yml'], kind: 'list', pointer: '/features', per: 'interface' },
      removed: 'major',
      added: 'minor',
      changed: 'minor',
      belowOne: 'shifted',
      deprecateFor: { count: 2, unit: 'minor' },
      place,
    },
    {
      name: 'kabi',
      source: { from: 'features', paths: ['Module.kabi_*'], per: 'file' },
      removed: 'forbid',
      added: 'minor',
      changed: 'warn',
      belowOne: 'strict',
      lines: ['maintenance', 'openEuler-*'],
      approval: 'kabi-approved',
      place,
    },
    {
      name: 'abi',
      source: { from: 'report', paths: ['reports/*.abidiff'] },
      removed: 'major',
      added: 'minor',
      changed: 'patch',
      belowOne: 'strict',
      place,
    },
  ]);
});
