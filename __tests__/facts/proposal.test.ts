import { expect, test } from '@jest/globals';
import { interfaceNameOf, propose, type SurveyedBranch } from '../../src/facts/proposal.ts';
import { proposeExclusions } from '../../src/facts/proposal-tags.ts';
import { topicBranches } from '../../src/facts/topic-branches.ts';
import { factsOf } from '../rules/situation.ts';

type Role = 'development' | 'maintenance' | 'following';

/** A branch whose file states these numbers, the newest first. */
const stating = (name: string, role: Role, stated: readonly string[], scheme = 'openeuler'): SurveyedBranch => {
  const [number = ''] = stated;
  return {
    name,
    facts: factsOf({ title: '', role, scheme, before: number, after: number, reports: 'quiet' }),
    stated,
    tags: [],
  };
};
const tagged = (name: string, tags: readonly string[]): SurveyedBranch => ({
  name,
  facts: factsOf({ title: '', reports: 'quiet' }),
  stated: [],
  tags,
});

/** The proposal in a line for its scheme and one for each of its lines. */
function show(branches: readonly SurveyedBranch[]): readonly string[] {
  const tags = branches.flatMap((branch) => branch.tags);
  const { scheme, numbered, lines, exclude } = propose({
    branches,
    tags,
    interfaceFile: undefined,
    topics: NONE,
  });
  return [
    scheme === undefined ? `none, ${numbered}` : `${scheme.scheme.id}: ${scheme.fits} of ${scheme.of} ${scheme.among}`,
    ...(scheme === undefined || scheme.demanded ? [] : [`not demanded, tags ${scheme.ofTags?.id ?? 'alike'}`]),
    ...lines.map((line) =>
      [line.branches.join('+'), line.role, line.roles.join('|'), line.scheme?.id ?? 'usual', line.from ?? '-'].join(
        ' ',
      ),
    ),
    ...exclude.map((pattern) => `without ${pattern}`),
  ];
}

const NONE = { globs: [], branches: [] };
const TRUNK = ['5.10.0-134.0.0', '5.10.0-135.0.0', '5.10.0-136.0.0'];
const LTS = ['5.10.0-60.0.0', '5.10.0-60.1.0', '5.10.0-60.2.0'];

test.each<[string, readonly SurveyedBranch[], readonly string[]]>([
  ['nothing', [], ['none, false']],
  ['a branch without a number', [tagged('main', [])], ['none, false']],
  [
    'a trunk and a line by their tags',
    [tagged('OLK-5.10', TRUNK), tagged('openEuler-22.03-LTS', LTS)],
    [
      'openeuler: 6 of 6 tags',
      'OLK-5.10 development development usual -',
      'openEuler-22.03-LTS maintenance maintenance usual 5.10.0-60.0.0',
    ],
  ],
  [
    'tags, and a branch that none leads to',
    [tagged('OLK-5.10', TRUNK), tagged('notes', [])],
    ['openeuler: 3 of 3 tags', 'OLK-5.10 development development usual -', 'notes ignored  usual -'],
  ],
  [
    'tags of another scheme on one branch',
    [tagged('OLK-5.10', TRUNK), tagged('up', ['v6.6', 'v6.7'])],
    [
      'openeuler: 3 of 5 tags',
      'OLK-5.10 development development usual -',
      'up ignored  usual -',
      'without v6.6',
      'without v6.7',
    ],
  ],
  ['tags that move alike', [tagged('main', ['v1.2.3', 'v1.3.0', 'v2.0.0'])], ['semver: 3 of 3 tags']],
  [
    'a line whose beginning has no tag',
    [tagged('SP1', ['5.10.0-60.1.0', '5.10.0-60.2.0'])],
    ['openeuler: 2 of 2 tags', 'SP1 maintenance maintenance usual -'],
  ],
  [
    'files of a trunk and a line',
    [
      stating('master', 'development', ['5.10.0-137.0.0.75', '5.10.0-136.0.0.74']),
      stating('openEuler-22.03-LTS', 'maintenance', ['5.10.0-60.2.0.6', '5.10.0-60.1.0.5']),
      stating('openEuler-22.03-LTS-SP1', 'maintenance', ['5.10.0-60.9.0.6']),
      tagged('notes', []),
    ],
    [
      'openeuler: 5 of 5 files',
      'master development development usual -',
      'openEuler-22.03-LTS+openEuler-22.03-LTS-SP1 maintenance maintenance usual 5.10.0-60.0.0',
      'notes ignored  usual -',
    ],
  ],
  [
    'files of two schemes',
    [
      stating('a', 'maintenance', ['5.10.0-60.2.0.6', 'nothing']),
      stating('b', 'maintenance', ['5.10.0-61.2.0.6']),
      stating('c', 'maintenance', ['4.19.90-2412.3.0.0308'], 'openeuler-monthly'),
    ],
    [
      'openeuler: 2 of 3 files',
      'a maintenance maintenance usual 5.10.0-60.0.0',
      'b maintenance maintenance usual 5.10.0-61.0.0',
      'c maintenance  openeuler-monthly -',
    ],
  ],
  [
    'a few versions of two parts among whole numbers',
    [tagged('main', ['v29', 'v30', 'v31', 'v32', 'v33', 'v34', 'v34.1', 'v34.2'])],
    ['linux: 2 of 8 tags', 'not demanded, tags alike'],
  ],
  [
    'a file of a package in the tree of a project',
    [
      { ...stating('main', 'maintenance', ['0.31.0-1', '0.30.0-1'], 'debian'), tags: [] },
      tagged('old', ['v0.29.0', 'v0.30.0', 'v0.31.0', 'nightly']),
    ],
    ['debian: 2 of 2 files', 'not demanded, tags semver', 'without nightly'],
  ],
  ['files of any package alone', [stating('a', 'maintenance', ['5.14.0-427.el9'], 'rpm')], ['none, true']],
])('%s', (_, branches, expected) => {
  expect(show(branches)).toEqual(expected);
});

test.each([
  ['gvt/interface.yml', 'gvt'],
  ['a/gvt/interface.yml', 'gvt'],
  ['interface.yml', 'interface'],
  ['GVT/interface.yml', 'interface'],
])('%s is the interface %s', (path, name) => {
  expect(interfaceNameOf(path)).toBe(name);
  const survey = { branches: [], tags: [], topics: NONE };
  const file = { path, kind: 'yaml', text: '0.1.0', features: { pointer: '/features' } } as const;
  expect(propose({ ...survey, interfaceFile: file })).toMatchObject({
    carriers: [{ path, kind: 'yaml', pointer: '/version', scheme: 'interface' }],
    interfaces: [{ name, path, features: '/features' }],
  });
  const alone = propose({ ...survey, interfaceFile: { ...file, features: undefined } });
  expect([alone.carriers.length, alone.interfaces.length]).toEqual([1, 0]);
});

test('branches for one change each are parted by their names, whatever the default branch is called', () => {
  const names = ['master', 'feature/x', 'fix/y', 'revert-3-x', 'OLK-5.10', 'patch-1'];
  expect(topicBranches(names, 'master')).toEqual({
    globs: ['revert-*', 'patch-[0-9]*', 'feature/**', 'fix/**'],
    branches: ['revert-3-x', 'patch-1', 'feature/x', 'fix/y'],
  });
  expect(topicBranches(['patch-1'], 'patch-1')).toEqual({ globs: [], branches: [] });
});

test.each([
  [
    ['5.10.0-1.0.0', 'release-1', 'release-2', 'v1'],
    ['release-*', 'v1'],
  ],
  [['5.10.0-1.0.0', '5.10.0-x'], ['5.10.0-x']],
  [['5.10.0-1.0.0', 'nightly'], ['nightly']],
  [['5.10.0-1.0.0', 'a*b'], ['a\\*b']],
  [Array.from({ length: 21 }, (_, at) => `${at}x`), []],
  [Array.from({ length: 20 }, (_, at) => `${at}x`), Array.from({ length: 20 }, (_, at) => `${at}x`)],
])('of %j are left out: %j', (tags, patterns) => {
  const { scheme } = stating('a', 'maintenance', ['5.10.0-60.2.0.6']).facts.carriers[0] ?? {};
  if (scheme === undefined) throw new Error('it has no scheme');
  expect(proposeExclusions(tags, scheme)).toEqual(patterns);
});

test.each([
  [['pkg-1.0.0-release', 'pkg-1.1.0-release', 'pkg-1.2.0-release'], ['pkg-'], '-release'],
  [['mod-1.0.0', 'mod-1.1.0', 'mod-1.2.0'], ['mod-'], ''],
  [['a-1.0.0-ga', 'a-1.1.0-ga', 'a-1.2.0-ga', 'b-1.0.0', 'b-1.1.0', 'b-1.2.0'], ['a-', 'b-'], ''],
  [['1.0.0', '1.1.0'], [], ''],
])('what stands around the numbers of %j', (tags, prefixes, suffix) => {
  expect(propose({ branches: [], tags, topics: NONE, interfaceFile: undefined })).toMatchObject({ prefixes, suffix });
});
