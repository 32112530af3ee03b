import { describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/events.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectCode, expectSound, expectUnknown } from './answers.ts';
import { act, checkLocally, type Files, makeWorld, type Situation, type World } from './world.ts';

const BASE = kernelPackage('5.10.0-136.12.0.86');
const NEXT = kernelPackage('5.10.0-136.13.0.87');
const MAINTENANCE = 'lines: [{branch: "*", role: maintenance}]\n';
const CODES = { pass: 0, fail: 1, unknown: 2 } as const;

/** The action and the command line say the same, byte for byte; both exit by the verdict. */
async function judge(situation: Situation) {
  const world = await makeWorld(situation);
  const result = await act(world);
  expectSound(result);
  const local = checkLocally(world, 'markdown');
  expect(local.stdout).toBe(result.summary);
  const verdict = result.outputs['verdict'] as keyof typeof CODES;
  expectCode(local, CODES[verdict]);
  expect(result.exitCode).toBe(verdict === 'pass' ? 0 : 1);
  expect(world.github.violations).toEqual([]);
  const findings = JSON.parse(result.outputs['findings'] ?? '') as readonly { readonly rule: string }[];
  return { verdict, rules: findings.map(({ rule }) => rule), result, world };
}

/** A kernel.spec whose Release is written thus. */
const releaseIs = (release: string, definitions = ''): Files => ({
  ...NEXT,
  'kernel.spec': `${definitions}${String(NEXT['kernel.spec']).replace(/^Release:.*$/m, `Release: ${release}`)}`,
});

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
const FIVE_MEGABYTES = `${String(NEXT['kernel.spec'])}${'- an old entry of the changelog\n'.repeat(165_000)}`;

/** What a carrier may be instead of a text with a number in it: said of the spec, with what to do. */
const UNREADABLE: readonly (readonly [title: string, change: Files, ...says: readonly RegExp[]])[] = [
  [
    'a shell command in Release',
    releaseIs('%(date +%s).0.0.87'),
    /kernel\.spec|Release/,
    /shell command/,
    /write the value out/,
  ],
  ['Lua in Release', releaseIs('%{lua: print(136)}.13.0.87'), /Lua/, /write the value out/],
  [
    'a macro that nothing defines',
    releaseIs('%{vendor_release}.13.0.87'),
    /%vendor_release is not defined/,
    /write the value out/,
  ],
  ['a macro that expands to itself', releaseIs('%{loop}', '%global loop 1%{loop}\n'), /expands without end/],
  ['a macro that doubles forty times', releaseIs('%{m40}', macroBomb(40)), /expands (beyond|without)/],
  [
    '%include before Release',
    { ...NEXT, 'kernel.spec': `%include /etc/passwd\n${NEXT['kernel.spec']}` },
    /\/etc\/passwd/,
  ],
  [
    'no Release at all',
    { ...NEXT, 'kernel.spec': String(NEXT['kernel.spec']).replace(/^Release:.*$/m, '') },
    /Release/,
  ],
  ['a binary file', { ...NEXT, 'kernel.spec': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1) }, /it is binary/],
  ['a symbolic link', { ...NEXT, 'kernel.spec': { symlink: 'SOURCE' } }, /symbolic link/],
  ['a symbolic link that leads nowhere', { ...NEXT, 'kernel.spec': { symlink: '../../etc/passwd' } }, /symbolic link/],
  ['a Git LFS pointer', { ...NEXT, 'kernel.spec': LFS }, /Git LFS pointer/],
  ['a submodule', { ...NEXT, 'kernel.spec': { submodule: '1'.repeat(40) } }, /submodule/],
  ['a directory', { 'kernel.spec': undefined, 'kernel.spec/file': 'x' }, /directory/],
  ['an empty file', { ...NEXT, 'kernel.spec': '' }, /Version|empty/],
  ['a file of 5 MB', { ...NEXT, 'kernel.spec': FIVE_MEGABYTES }, /larger than 4 MB/],
  [
    'a line of 1 MB',
    { ...NEXT, 'kernel.spec': `%global x ${'x'.repeat(1_000_000)}\n${NEXT['kernel.spec']}` },
    /larger than 4 MB, or has a line/,
  ],
  [
    'SOURCE as a symbolic link',
    { ...NEXT, SOURCE: { symlink: 'kernel.spec' } },
    /SOURCE cannot be read/,
    /symbolic link/,
  ],
  ['an empty SOURCE', { ...NEXT, SOURCE: '\n\n' }, /SOURCE cannot be read/, /empty/],
];

function macroBomb(depth: number): string {
  const lines = Array.from({ length: depth }, (_, index) => `%global m${index + 1} %{m${index}}%{m${index}}`);
  return `%global m0 1\n${lines.join('\n').replaceAll('%global', '%define')}\n`;
}

describe('a carrier that states nothing that can be known', () => {
  // proves 26, 27, 70, 71
  test.each(UNREADABLE)('%s', async (_, change, ...says) => {
    const { result, rules } = await judge({ base: [BASE], change, policy: MAINTENANCE });
    expectUnknown(result, ...says);
    expect(rules).toContain('carrier-unreadable');
  });

  test.each(UNREADABLE)('%s, already on the base branch', async (_, base) => {
    const change = {
      ...base,
      'kernel.spec': NEXT['kernel.spec'],
      'kernel.spec/file': undefined,
      SOURCE: NEXT['SOURCE'],
    };
    const { verdict } = await judge({ base: [{ ...BASE, ...base }], change, policy: MAINTENANCE });
    // SOURCE repeats the number of the spec: whatever it was, only what it will be counts.
    expect(verdict).toBe('SOURCE' in base && base['SOURCE'] !== NEXT['SOURCE'] ? 'pass' : 'unknown');
  });

  test('declared, and not there on either side', async () => {
    const policy = `${MAINTENANCE}carriers: [{path: packaging/kernel.spec, kind: rpm-spec}]\n`;
    const { result } = await judge({ base: [BASE], change: NEXT, policy });
    expectUnknown(result, /names packaging\/kernel\.spec as a carrier, but there is no such file/, /correct the path/);
  });

  test('nothing that states a number anywhere', async () => {
    const { result, rules } = await judge({ base: [{ 'README.md': 'x' }], change: { 'README.md': 'y' } });
    expectUnknown(
      result,
      /Nothing on the branch openEuler-22\.03-LTS states a number/,
      /Name the files under carriers/,
    );
    expect(rules).toEqual(['line-unknown']);
  });
});

/** What a policy may be wrong in: each mistake with its place, and what to write instead. */
const POLICIES: readonly (readonly [title: string, policy: Files[string], ...says: readonly RegExp[]])[] = [
  [
    'several mistakes at once',
    'linse: []\nstrictness: lax\nlines:\n  - {branch: "*", role: maintainance, base: 5.10}\n',
    /pawl\.yml:1:1 .*Unknown key "linse"\. Did you mean "lines"\?/,
    /pawl\.yml:2:13/,
    /pawl\.yml:4:25 .*"maintenance"/,
    /pawl\.yml:4:45 .*5\.10 without quotes is the number 5\.1 to YAML; write "5\.10"/,
  ],
  ['no YAML', 'lines: [{branch: "x"\n', /pawl\.yml:\d+:\d+ on the base branch/],
  ['a tab', 'lines:\n\t- {branch: x, role: maintenance}\n', /tab/],
  ['two documents', 'strictness: practice\n---\nstrictness: published\n', /second YAML document/],
  ['a binary file', Uint8Array.of(1, 0, 2), /is no text file/],
  ['a symbolic link', { symlink: '../SOURCE' }, /is no text file/],
  ['300 KB', `# ${'x'.repeat(300_000)}\n`, /larger than 262144 bytes/],
  ['aliases that double', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', /pawl\.yml:1:\d+/],
];

describe('a broken policy', () => {
  test.each(POLICIES)('on the base branch: %s', async (_, policy, ...says) => {
    const { result, rules } = await judge({ base: [{ ...BASE, '.github/pawl.yml': policy }], change: NEXT });
    expectUnknown(result, ...says);
    expect(new Set(rules)).toEqual(new Set(['policy-invalid']));
    expect(
      result.annotations.filter(({ level }) => level === 'error').every(({ path }) => path === '.github/pawl.yml'),
    ).toBe(true);
  });

  test.each(POLICIES)('by the pull request itself: %s; that of the base decides', async (_, policy) => {
    const broken = { ...NEXT, '.github/pawl.yml': policy };
    const { verdict, rules } = await judge({ base: [BASE], policy: MAINTENANCE, change: broken });
    expect({ verdict, rules: [...new Set(rules)] }).toMatchObject({
      verdict: 'fail',
      rules: expect.arrayContaining(['policy-invalid']),
    });
    const lenient = {
      ...kernelPackage('5.10.0-137.0.0.87'),
      '.github/pawl.yml': 'lines: [{branch: "*", role: ignored}]\n',
    };
    const own = await judge({ base: [BASE], policy: MAINTENANCE, change: lenient });
    expect(own).toMatchObject({ verdict: 'fail', rules: expect.arrayContaining(['number-step', 'policy-changed']) });
  });

  // proves 33, 35
  test('five thousand mistakes: the summary and the outputs stay within what GitHub takes', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `@org/team${index}: "<img src=x>"`).map(
      (line) => `"${line.replaceAll('"', '')}": 1`,
    );
    const { result, verdict } = await judge({ base: [{ ...BASE, '.github/pawl.yml': many.join('\n') }], change: NEXT });
    expect(verdict).toBe('unknown');
    expect(JSON.parse(result.outputs['findings'] ?? '').at(-1)).toEqual({ truncated: true });
    expect(result.summary.length).toBeGreaterThan(10_000);
    expect(result.log.join('\n')).not.toMatch(/aborted|UTF-16/);
    expect(result.annotations).toHaveLength(10);
  });
});

describe('where a line begins', () => {
  test('a repository without tags is judged by its files', async () => {
    expect(await judge({ base: [BASE], change: NEXT })).toMatchObject({ verdict: 'pass' });
    const back = kernelPackage('5.10.0-136.11.0.87');
    expect(await judge({ base: [BASE], change: back })).toMatchObject({
      verdict: 'fail',
      rules: ['number-not-greater'],
    });
  });

  test('the first release of a line, onto a branch without a spec', async () => {
    const first = await judge({ base: [{ 'README.md': 'x' }], change: kernelPackage('5.10.0-1.0.0.1') });
    expect(first).toMatchObject({ verdict: 'pass', rules: [] });
    expect(first.result.outputs).toMatchObject({ previous: '', proposed: '5.10.0-1.0.0.1' });
    const unlike = kernelPackage('5.10.0-1.0.0.1', { source: '5.10.0-2.0.0' });
    expect(await judge({ base: [{ 'README.md': 'x' }], change: unlike })).toMatchObject({
      verdict: 'fail',
      rules: ['carriers-disagree'],
    });
  });

  // proves 29
  test('histories that have nothing in common', async () => {
    const world = await makeWorld({ base: [BASE], change: NEXT });
    world.repository.commit({ branch: 'topic', parents: [], files: NEXT });
    expectUnknown(await act(world), /no common ancestor/, /Base the change on the branch/);
    expectCode(checkLocally(world, 'text'), 2, /no common ancestor/, /Base the change on the branch/);
  });
});

// proves 17
describe('a pull request whose ends are gone', () => {
  const actAfter = async (change: (world: World) => void, situation: Partial<Situation> = {}) => {
    const world = await makeWorld({ base: [BASE], change: NEXT, ...situation });
    const event = pullRequestEvent(world.github, 7);
    change(world);
    return act(world, { event });
  };

  test('the base branch', async () => {
    const result = await actAfter(({ repository, branch }) => repository.setRef(`refs/heads/${branch}`, undefined));
    expectUnknown(result, /base branch openEuler-22\.03-LTS is gone/, /another base/);
  });

  test('the fork: its commits are still there', async () => {
    const result = await actAfter(
      ({ repository, head }) => {
        repository.setRef('refs/pull/7/head', head);
        repository.setRef('refs/heads/topic', undefined);
      },
      { pull: { fork: null } },
    );
    expectSound(result);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('the head commit', async () => {
    const result = await actAfter(({ github }) => {
      const [pull] = github.repository().pulls;
      if (pull !== undefined) pull.headSha = '1'.repeat(40);
    });
    expectUnknown(result, /not know (commit|the comparison)/, /permissions/);
  });
});
