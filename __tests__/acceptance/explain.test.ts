import { describe, expect, test } from '@jest/globals';
import { makeTagWorld } from './tag-world.ts';
import { pawl } from './world.ts';

/** What is asked, in which language, and what is said. */
const KNOWN: readonly (readonly [string, 'en' | 'zh', ...(readonly RegExp[])])[] = [
  [
    '5.10.0-136.12.0',
    'en',
    /^5\.10\.0-136\.12\.0 fits openeuler, rhel, semver\.$/m,
    /^ {2}MAINT +12 +the maintenance release/m,
    /^ {2}maintenance:\n {4}5\.10\.0-136\.13\.0 +MAINT\n {4}5\.10\.0-136\.12\.1 +EMERGENCY, for a declared emergency$/m,
  ],
  ['5.10.0-136.12.0', 'zh', /符合 openeuler、rhel、semver。/, /EMERGENCY，仅用于声明的紧急修复/],
  ['4.19.90-2412.3.0', 'en', /^4\.19\.90-2412\.3\.0 fits openeuler-monthly, openeuler/m, /^ {2}every line:$/m],
  ['v6.6-rc3', 'en', /fits linux\.$/m, /v6\.6-rc4 +RC/],
  ['5.14.0-427.13.1.el9_4', 'en', /fits rhel, openeuler\.$/m],
  ['Ubuntu-5.4.0-172.190', 'en', /fits ubuntu\.$/m],
  ['number-step', 'en', /^Why: /m, /^How to mend it: /m],
  ['number-step', 'zh', /^原因：/m],
];

const UNKNOWN: readonly (readonly [string, 'en' | 'zh', RegExp])[] = [
  ['5.10-136.12.0', 'en', /most like the scheme openeuler: numbers there look like 5\.10\.0-\S+ or /],
  ['5.10-136.12.0', 'zh', /最接近方案 openeuler：该方案的编号形如 5\.10\.0/],
  ['number-setp', 'en', /Did you mean "number-step"\?/],
  ['number-setp', 'zh', /是否想写“number-step”？/],
  ['frobnicate', 'en', /The rules are: build-not-advanced, .*, waiver-unused\.$/m],
  ['frobnicate', 'zh', /规则有：build-not-advanced、/],
  [`1${'.1'.repeat(5000)}`, 'en', /no rule, and no number/],
];

/** Where, what is asked, in which language, and what is said. */
const IN_A_REPOSITORY: readonly (readonly [string, string, 'en' | 'zh', ...(readonly RegExp[])])[] = [
  [
    'pkg',
    'pkg-1.2.0-release',
    'en',
    /^pkg-1\.2\.0-release is a tag as .*: the number is 1\.2\.0, between "pkg-" and "-release"\.$/m,
    /^1\.2\.0 fits semver, interface\.\nThe first is the one of this repository/m,
  ],
  ['pkg', 'pkg-9.9.9', 'en', /the number is 9\.9\.9, after "pkg-"\.$/m],
  ['pkg', 'pkg-1.2.0', 'zh', /^pkg-1\.2\.0 符合此仓库的标签写法：编号为 1\.2\.0，前有“pkg-”。$/m],
  ['mods', 'rdma_1.9.1', 'en', /the number is 1\.9\.1, after "rdma_"\.$/m],
  ['dots', '2.2.4', 'en', /^2\.2\.4 fits dotted, interface, semver\.\nThe first is the one of this repository/m],
  ['said', '1.2.3', 'en', /^1\.2\.3 fits interface, semver\.\nThe first is the one of this/m],
  ['said', '1.2.3-lts', 'en', /the number is 1\.2\.3, before "-lts"\.$/m],
];

const TAGS: Readonly<Record<string, readonly string[]>> = {
  pkg: ['pkg-1.0.0-release', 'pkg-1.1.0-release', 'pkg-1.2.0-release'],
  mods: ['net_2.7.0', 'net_2.7.1', 'net_2.8.0', 'rdma_1.8.0', 'rdma_1.8.1', 'rdma_1.9.0'],
  dots: ['zfs-0.6.5.9', 'zfs-0.6.5.11', 'zfs-0.7.0.1', 'zfs-2.0', 'zfs-2.1.0.3'],
  said: ['1.0.0-lts', '1.1.0-lts'],
};

describe('pawl explain in a repository', () => {
  test.each(IN_A_REPOSITORY)('%s: %s (%s)', async (of, about, language, ...says) => {
    const policy = of === 'said' ? 'scheme: interface\ntags: {suffix: -lts}\n' : undefined;
    const commits = [{ on: 'master', tags: TAGS[of] ?? [] }];
    const { repository } = await makeTagWorld(commits, policy === undefined ? {} : { policy });
    const args = ['explain', about, '--language', language, '--repo', repository.directory];
    const { code, stdout, stderr } = pawl(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const each of says) expect(stdout).toMatch(each);
  });

  test('what its tags are not like is told by itself', async () => {
    const { repository } = await makeTagWorld([{ on: 'master', tags: TAGS['pkg'] ?? [] }]);
    expect(pawl(['explain', 'other-1.2', '--repo', repository.directory])).toMatchObject({ code: 64, stdout: '' });
  });
});

describe('pawl explain', () => {
  test.each(KNOWN)('%s (%s)', (about, language, ...says) => {
    const { code, stdout, stderr } = pawl(['explain', about, '--language', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const each of says) expect(stdout).toMatch(each);
  });

  test.each(UNKNOWN)('%.20s (%s) is nothing that it knows', (about, language, says) => {
    const { code, stdout, stderr } = pawl(['explain', about, '--language', language]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
