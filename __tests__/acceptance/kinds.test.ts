import { describe, expect, test } from '@jest/globals';
import { kernelPackage, monthlyPackage } from '../support/packaging.ts';
import { createRepository, type Repository } from '../support/repository.ts';
import { type Commit, makeRepository } from './commits.ts';
import { type Files, pawl } from './world.ts';

/** Repositories of every kind, none of which has a policy: what is understood of them, and what `init` writes of it. */

interface Kind {
  readonly title: string;
  readonly commits: readonly Commit[];
  /** What the written policy has, and what it has not. */
  readonly writes: readonly RegExp[];
  readonly not?: readonly RegExp[];
  /** The scheme that is shown, and its evidence. */
  readonly shows: RegExp;
  /** Tags and branches that must be judged right, before and after. */
  readonly right: readonly string[];
  /** A wrong one to be made on a branch, and the rule that says so. */
  readonly wrong: readonly [branch: string, what: Files | string, rule: RegExp];
}

const rhelSpec = (release: string, past: readonly string[]): Files => ({
  'SPECS/kernel.spec': `Name: kernel\nVersion: 5.14.0\nRelease: ${release}%{?dist}\nSummary: x\nLicense: GPL\n%description\nx\n%changelog\n${[release, ...past].map((each) => `* Thu Dec 12 2024 A <a@example.org> [5.14.0-${each}.el9_4]\n- x\n`).join('\n')}`,
});

const changelog = (...versions: readonly string[]): string =>
  versions
    .map(
      (version) =>
        `linux (${version}) focal; urgency=medium\n\n  * x\n\n -- A <a@example.org>  Fri, 11 Apr 2025 22:12:36 +0300\n`,
    )
    .join('\n');

const KINDS: readonly Kind[] = [
  {
    title: 'an openEuler package',
    commits: [
      { on: 'master', files: kernelPackage('5.10.0-135.0.0.70') },
      {
        on: 'master',
        files: kernelPackage('5.10.0-136.0.0.71', {
          older: [{ date: '2024-12-01', number: '5.10.0-135.0.0.70', lines: ['- x'] }],
        }),
      },
      { on: 'openEuler-22.03-LTS-SP1', fork: 'master', files: kernelPackage('5.10.0-136.12.0.86') },
      {
        on: 'openEuler-20.03-LTS',
        files: monthlyPackage('4.19.90-2412.3.0.0308'),
        tags: ['openEuler-20.03-LTS-release'],
      },
    ],
    writes: [
      /^scheme: openeuler$/m,
      /branch: openEuler-22\.03-LTS-SP1, role: maintenance, from: "5\.10\.0-136\.0\.0"/,
      /branch: master, role: development/,
      /branch: openEuler-20\.03-LTS, role: maintenance, scheme: openeuler-monthly/,
      /# it has maintenance releases, up to 5\.10\.0-136\.12\.0\.86/,
      /- "openEuler-\*"/,
    ],
    shows: /^scheme: openeuler +# inferred: it fits 2 of 2 numbers in files and changelogs$/m,
    right: ['master', 'openEuler-22.03-LTS-SP1', 'openEuler-20.03-LTS'],
    wrong: ['openEuler-22.03-LTS-SP1', kernelPackage('5.10.0-137.0.0.87'), /number-step/],
  },
  {
    title: 'an openEuler source tree, by its tags',
    commits: [
      { on: 'OLK-5.10', tags: ['5.10.0-135.0.0'] },
      { on: 'OLK-5.10', tags: ['5.10.0-136.0.0'] },
      { on: 'openEuler-22.03-LTS-SP1', fork: 'OLK-5.10', tags: ['5.10.0-136.1.0'] },
      { on: 'openEuler-22.03-LTS-SP1', tags: ['5.10.0-136.2.0', 'openEuler-22.03-LTS-SP1-release'] },
      { on: 'OLK-5.10', tags: ['5.10.0-137.0.0'] },
    ],
    writes: [
      /# The scheme openeuler fits 5 of 6 numbers in tags/,
      /branch: "?OLK-5\.10"?, role: development/,
      /branch: openEuler-22\.03-LTS-SP1, role: maintenance, from: "5\.10\.0-136\.0\.0"/,
      /- "openEuler-\*"/,
    ],
    shows: /^scheme: openeuler +# inferred: it fits 5 of 6 numbers in tags$/m,
    right: ['5.10.0-136.0.0', '5.10.0-137.0.0', '5.10.0-136.2.0'],
    wrong: ['openEuler-22.03-LTS-SP1', '5.10.0-136.1.1', /number-not-greater/],
  },
  {
    title: "Red Hat's package, with its spec in SPECS",
    commits: [
      { on: 'el-9.4', files: rhelSpec('427.13.1', ['427.11.1']) },
      { on: 'el-9.4', files: rhelSpec('427.16.1', ['427.13.1', '427.11.1']) },
    ],
    writes: [/^scheme: rhel$/m, /no number tells what a branch is for/],
    not: [/^lines:/m],
    shows: /^scheme: rhel /m,
    right: ['el-9.4'],
    wrong: ['el-9.4', rhelSpec('427.15.1', ['427.16.1', '427.13.1']), /number-not-greater/],
  },
  {
    title: 'an upstream tree with stable branches',
    commits: [
      { on: 'master', tags: ['v6.6-rc6'] },
      { on: 'master', tags: ['v6.6-rc7'] },
      { on: 'master', tags: ['v6.6'] },
      { on: 'linux-6.6.y', fork: 'master', tags: ['v6.6.1'] },
      { on: 'linux-6.6.y', tags: ['v6.6.2'] },
      { on: 'master', tags: ['v6.7-rc1'] },
    ],
    writes: [
      /The scheme linux fits 6 of 6 numbers in tags/,
      /branch: master, role: development/,
      /branch: linux-6\.6\.y, role: maintenance/,
    ],
    shows: /^scheme: linux +# inferred: it fits \d of \d numbers in tags$/m,
    right: ['v6.6', 'v6.6.1', 'v6.6.2', 'v6.7-rc1'],
    wrong: ['master', 'v6.7-rc0', /number-format|number-not-greater/],
  },
  {
    title: "Ubuntu's tree",
    commits: [
      {
        on: 'master',
        files: { 'debian.master/changelog': changelog('5.4.0-214.234', '5.4.0-212.232') },
        tags: ['Ubuntu-5.4.0-214.234'],
      },
      {
        on: 'master',
        files: { 'debian.master/changelog': changelog('5.4.0-216.236', '5.4.0-214.234') },
        tags: ['Ubuntu-5.4.0-216.236'],
      },
    ],
    writes: [/^scheme: ubuntu$/m],
    not: [/^lines:/m],
    shows: /^scheme: ubuntu +# inferred: it fits 2 of 2 numbers in files/m,
    right: ['Ubuntu-5.4.0-216.236', 'master'],
    wrong: ['master', { 'debian.master/changelog': changelog('5.4.0-215.237', '5.4.0-216.236') }, /number-not-greater/],
  },
  {
    title: 'a driver with a file for its interface',
    commits: [
      { on: 'main', files: { 'interface.yml': 'version: "0.1.0"\nfeatures: [ppgtt]\n' } },
      { on: 'main', files: { 'interface.yml': 'version: "0.2.0"\nfeatures: [ppgtt, context]\n' } },
    ],
    writes: [
      /path: interface\.yml, kind: yaml, pointer: "\/version", scheme: interface/,
      /- name: interface\n +version: \{path: interface\.yml, pointer: \/version\}\n +features: \{path: interface\.yml, kind: list, pointer: \/features\}/,
    ],
    shows: /^scheme: interface +# inferred: it fits 1 of 1 number in files and changelogs$/m,
    right: ['main'],
    wrong: ['main', { 'interface.yml': 'version: "0.1.0"\nfeatures: [ppgtt]\n' }, /number-not-greater/],
  },
  {
    title: 'a project under Semantic Versioning',
    commits: [
      { on: 'main', tags: ['v1.0.0-rc.1'] },
      { on: 'main', tags: ['v1.0.0'] },
      { on: 'main', tags: ['v1.1.0', 'nightly'] },
    ],
    writes: [/The scheme semver fits 3 of 4 numbers in tags/, /^scheme: semver$/m, /- nightly/],
    not: [/^lines:/m],
    shows: /^scheme: semver +# inferred: it fits 3 of 4 numbers in tags$/m,
    right: ['v1.0.0', 'v1.1.0'],
    wrong: ['main', 'v1.0.9.1', /number-format/],
  },
];

/** Judges a tag, or a branch against the commit before its tip. */
function judge({ directory, tip }: Repository, what: string, branch?: string) {
  const about = tip(`refs/tags/${what}`) === undefined ? ['--base', what, '--head', branch ?? what] : ['--tag', what];
  return pawl(['check', '--repo', directory, ...about]);
}

describe.each(KINDS)('$title', ({ commits, writes, not = [], shows, right, wrong }) => {
  test('is understood without a policy, and as well with the one that is written', () => {
    const repository = makeRepository(commits);
    for (const what of right) expect(judge(repository, what)).toMatchObject({ code: 0, stderr: '' });
    expect(pawl(['policy', '--repo', repository.directory]).stdout).toMatch(shows);

    const written = pawl(['init', '--dry-run', '--repo', repository.directory]);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    for (const each of writes) expect(written.stdout).toMatch(each);
    for (const each of not) expect(written.stdout).not.toMatch(each);

    for (const branch of new Set(commits.map(({ on }) => on)))
      repository.commit({ branch, files: { '.github/pawl.yml': written.stdout } });
    const shown = pawl(['policy', '--repo', repository.directory]);
    expect(shown).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/# \.github\/pawl\.yml:\d+$/m) });
    for (const what of right) expect(judge(repository, what)).toMatchObject({ code: 0, stderr: '' });

    const [branch, what, rule] = wrong;
    const files = typeof what === 'string' ? {} : what;
    const target = repository.commit({ branch: 'topic', parents: [repository.tip(branch) ?? ''], files });
    if (typeof what === 'string') repository.tag({ name: what, target });
    const refused = typeof what === 'string' ? judge(repository, what) : judge(repository, branch, 'topic');
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringMatching(rule) });
  });
});

test('every value of a policy is shown with the line that it comes from', () => {
  const repository = createRepository({ defaultBranch: 'main' });
  const policy =
    'strictness: published\ntags:\n  object: signed\nlines:\n  - {branch: main, role: development}\nrules:\n  number-gap: off\n';
  repository.commit({ branch: 'main', files: { '.github/pawl.yml': policy } });
  const { stdout } = pawl(['policy', '--repo', repository.directory, '--format', 'json']);
  const origins = Object.fromEntries(
    JSON.parse(stdout).map((row: { key: string; origin: string }) => [row.key, row.origin]),
  );
  expect(origins).toMatchObject({
    strictness: '.github/pawl.yml:1',
    'tags.object': '.github/pawl.yml:3',
    'tags.foreign': 'default',
    'lines[0]': '.github/pawl.yml:5',
    'rules.number-gap': '.github/pawl.yml:7',
    'rules.number-step': 'default',
  });
  repository.commit({ branch: 'main', files: { '.github/pawl.yml': 'lines: 7\n' } });
  expect(pawl(['policy', '--repo', repository.directory])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\.github\/pawl\.yml:1:8: /),
  });
});

describe('a number that counts releases', () => {
  const policy = 'scheme: semver\ncarriers: [{path: package.json, kind: json, pointer: /version}]\n';
  const world = (version: string, files: Files = {}): Files => ({
    '.github/pawl.yml': policy,
    'package.json': `{"version": "${version}"}\n`,
    ...files,
  });

  test('stays where it is with a change that releases nothing', () => {
    const repository = makeRepository([{ on: 'main', files: world('1.2.0', { 'main.c': 'a\n' }) }]);
    repository.commit({ branch: 'topic', parents: [repository.tip('main') ?? ''], files: { 'main.c': 'b\n' } });
    expect(judge(repository, 'main', 'topic')).toMatchObject({ code: 0 });
  });

  test('counts packages in a spec, where the same content needs a new one', () => {
    const spec = rhelSpec('427.13.1', []);
    const repository = makeRepository([{ on: 'main', files: { ...spec, 'SOURCES/fix.patch': 'a\n' } }]);
    const parents = [repository.tip('main') ?? ''];
    repository.commit({ branch: 'topic', parents, files: { 'SOURCES/fix.patch': 'b\n' } });
    expect(judge(repository, 'main', 'topic')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/build-not-advanced/),
    });
  });
});
