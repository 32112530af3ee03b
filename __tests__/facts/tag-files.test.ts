import { expect, test } from '@jest/globals';
import { loadReaders } from '../../src/carriers/read.ts';
import { selectCarriers } from '../../src/carriers/select.ts';
import { buildTagFacts } from '../../src/facts/tag/build.ts';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';

const spec = (version: string, release = '1'): string =>
  `Name: mod\nVersion: ${version}\nRelease: ${release}\nSummary: A module\n\n%description\nA module.\n`;
const changelog = (version: string): string =>
  `mod (${version}) unstable; urgency=medium\n\n  * Change.\n\n -- A Person <a@example.org>  Mon, 07 Jan 2019 10:00:00 +0000\n`;

/** What is objected to a tag with these files at its commit, and the files that are not compared. */
async function judged(name: string, earlier: readonly string[], files: Readonly<Record<string, string>>) {
  const id = 'a'.repeat(40);
  const selected = selectCarriers(DEFAULT_POLICY, Object.keys(files));
  const others = earlier.map((each) => ({ name: each, id: 'b'.repeat(40) }));
  const facts = buildTagFacts({
    name,
    event: 'asked',
    formerly: undefined,
    branch: undefined,
    policy: DEFAULT_POLICY,
    policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
    object: { kind: 'commit', id, annotated: false, commit: id, committed: 1_800_000_000, tagged: undefined },
    signed: undefined,
    others,
    standings: new Map(others.map((other) => [other.name, 'ancestor'])),
    onBranch: 'not-asked',
    readers: await loadReaders(selected.map(({ kind }) => kind)),
    carriers: selected.map((carrier) => ({ ...carrier, text: { kind: 'text', text: files[carrier.path] ?? '' } })),
  });
  const { findings } = judge(facts, DEFAULT_POLICY, '2028-01-01', RULES);
  return [
    ...findings.map(({ rule, objection }) => `${rule.id}: ${objection.path}`),
    ...facts.doubts.flatMap((doubt) =>
      doubt.about === 'carrier' || doubt.about === 'template' ? [`in doubt: ${doubt.path}`] : [],
    ),
  ];
}

test.each<[string, string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
  ['a spec that repeats it', 'v1.2.3', ['v1.2.2'], { 'mod.spec': spec('1.2.3') }, []],
  ['a package of it', 'v1.2.3', ['v1.2.2'], { 'debian/changelog': changelog('1.2.3-1') }, []],
  ['another one', 'v1.2.3', ['v1.2.2'], { 'debian/changelog': changelog('1.2.3-0ubuntu2') }, []],
  [
    'a changelog that was left behind',
    'v1.2.3',
    ['v1.2.1', 'v1.2.2'],
    { 'debian/changelog': changelog('1.2.2-1') },
    ['carriers-disagree: debian/changelog'],
  ],
  [
    'one that was left behind before',
    'v1.2.3',
    ['v1.2.0', 'v1.2.1', 'v1.2.2'],
    { 'debian/changelog': changelog('1.2.0-1') },
    ['in doubt: debian/changelog'],
  ],
  [
    'a candidate does not make it one',
    'v1.3.0',
    ['v1.2.2', 'v1.3.0-rc1'],
    { 'mod.spec': spec('1.2.2') },
    ['carriers-disagree: mod.spec'],
  ],
  ['a package of a version that a word is added to', 'v1.2.3-fix', ['v1.2.2'], { 'mod.spec': spec('1.2.3') }, []],
  [
    'a release of the package that the tag repeats',
    'v1.2.3-ba23',
    ['v1.2.2'],
    { 'mod.spec': spec('1.2.3', 'ba22') },
    ['carriers-disagree: mod.spec'],
  ],
  ['a blank that a script fills in', 'v1.2.3', ['v1.2.2'], { 'mod.spec': spec('@VERSION@') }, ['in doubt: mod.spec']],
  ['one in brackets', 'v1.2.3', ['v1.2.2'], { 'mod.spec': spec('[INSERT_VERSION]') }, ['in doubt: mod.spec']],
  ['a sample of something else', 'v1.2.3', ['v1.2.2'], { 'sample.spec': spec('6.4.0') }, ['in doubt: sample.spec']],
  [
    "a distribution's slip is one",
    '5.10.0-137.0.0',
    ['5.10.0-136.0.0'],
    { 'kernel.spec': spec('5.10.0', '138.0.0.1') },
    ['carriers-disagree: kernel.spec'],
  ],
])('%s', async (_title, name, earlier, files, said) => {
  expect(await judged(name, earlier, files)).toEqual(said);
});

const UBUNTU = ['5.15.0-89.99', '5.15.0-90.100', '5.15.0-91.101', '5.15.0-92.102'];
const STABLE = ['v5.10.118', 'v5.10.119', 'v5.10.120'];

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a dot for the dash of a package', '5.15.0.93.103', UBUNTU, ['number-format: refs/tags/5.15.0.93.103']],
  ['the version that packages are made of', '5.15.0', UBUNTU, []],
  ['a dash for the last dot', 'v5.10-121', STABLE, ['number-format: refs/tags/v5.10-121']],
  ['a package among versions', 'v5.10-1', STABLE, []],
])('%s is a slip where one number less is there: %s', async (_, name, earlier, expected) => {
  expect(await judged(name, earlier, {})).toEqual(expected);
});
