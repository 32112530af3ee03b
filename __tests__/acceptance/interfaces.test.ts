import { describe, expect, test } from '@jest/globals';
import { expectSound } from './answers.ts';
import { act, checkLocally, type Files, makeWorld, pawl, type Situation, type World } from './world.ts';

/** Sets of features and the numbers that promise them, judged through the API and through git. */

interface FindingRow {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly expected: readonly string[];
  readonly fix: { readonly path: string; readonly line: number; readonly replacement: string } | null;
}

interface Judged {
  readonly verdict: string;
  readonly required: string;
  readonly findings: readonly FindingRow[];
}

/** Both ways say the same, or the test fails. */
async function judge(situation: Situation, tags: Readonly<Record<string, 'base' | 'first'>> = {}): Promise<Judged> {
  const world = await makeWorld({ branch: 'main', ...situation });
  for (const [name, at] of Object.entries(tags)) {
    const first = world.repository.git('rev-list', '--max-parents=0', world.base).trim();
    world.repository.tag({ name, target: at === 'base' ? world.base : first });
  }
  return judgeWorld(world);
}

async function judgeWorld(world: World): Promise<Judged> {
  const result = await act(world);
  expectSound(result);
  expect(world.github.violations).toEqual([]);
  const labels = world.github.repository().pulls[0]?.labels ?? [];
  const words = labels.flatMap((label) => ['--label', typeof label === 'string' ? label : String(label)]);
  const title = world.github.repository().pulls[0]?.title ?? '';
  const local = checkLocally(world, 'markdown', [...words, '--title', title]);
  expect(local).toMatchObject({ stdout: result.summary, stderr: '' });
  return {
    verdict: result.outputs['verdict'] ?? '',
    required: result.outputs['required-bump'] ?? '',
    findings: JSON.parse(result.outputs['findings'] ?? '[]'),
  };
}

const GVT = `interfaces:
  - name: gvt-migration
    version: {path: gvt/interface.yml, pointer: /version}
    features: {path: gvt/interface.yml, kind: list, pointer: /features}
`;
const STRICT = `${GVT}rules: {bump-too-large: error}\n`;

const gvt = (number: string, modes: string): Files => ({
  'gvt/interface.yml': `version: "${number}"\nfeatures: [${modes.split('+').join(', ')}]\n`,
});

// proves 52
describe('the modes of a virtual device, step by step', () => {
  const STEPS = [
    { was: ['0.0.0', 'none'], is: 'none+ppgtt', right: '0.1.0', wrong: ['0.0.0', '0.0.1', '0.1.1', '0.2.0', '1.0.0'] },
    {
      was: ['0.1.0', 'none+ppgtt'],
      is: 'none+ppgtt+context',
      right: '0.2.0',
      wrong: ['0.0.9', '0.1.0', '0.1.1', '0.3.0', '1.0.0'],
    },
    {
      was: ['0.2.0', 'none+ppgtt+context'],
      is: 'none+context',
      right: '1.0.0',
      wrong: ['0.1.0', '0.2.0', '0.2.1', '0.3.0', '1.0.1', '1.1.0', '2.0.0'],
    },
  ] as const;
  const rows = STEPS.flatMap(({ was, is, right, wrong }) => [
    { was: was[0], had: was[1], is, number: right as string, right: right as string },
    ...wrong.map((number) => ({ was: was[0], had: was[1], is, number: number as string, right: right as string })),
  ]);

  test.each(rows)('$was $had → $is as $number: $right', async ({ was, had, is, number, right }) => {
    const { verdict, findings } = await judge({ base: [gvt(was, had)], change: gvt(number, is), policy: STRICT });
    const objections = findings.map(({ expected, fix }) => ({ expected, fix: fix?.replacement }));
    if (number === right) expect({ verdict, objections }).toEqual({ verdict: 'pass', objections: [] });
    else {
      const wanted = { expected: [right], fix: `version: "${right}"` };
      expect({ verdict, objections }).toEqual({ verdict: 'fail', objections: [wanted] });
    }
  });

  test('more than is needed is a notice where the policy says nothing', async () => {
    const { verdict, findings } = await judge({
      base: [gvt('0.0.0', 'none')],
      change: gvt('1.0.0', 'none+ppgtt'),
      policy: GVT,
    });
    expect(verdict).toBe('pass');
    expect(findings).toMatchObject([{ rule: 'bump-too-large', severity: 'notice', expected: ['0.1.0'] }]);
  });
});

describe('the last release', () => {
  test('one bump covers what goes until it is released', async () => {
    const base = [gvt('0.2.0', 'none+ppgtt+context'), gvt('1.0.0', 'none+context')];
    const change = gvt('1.0.0', 'none');
    const merged = { base, change: { ...change }, policy: GVT };
    // The pull request is made on the first commit, so that its number and set are merged with the tip's.
    expect((await judge(merged, { '0.2.0': 'first' })).verdict).toBe('pass');
  });

  test('without a tag every number of the base counts as released', async () => {
    const situation = { base: [gvt('1.0.0', 'none+context')], change: gvt('1.0.0', 'none'), policy: GVT };
    expect(await judge(situation)).toMatchObject({
      verdict: 'fail',
      required: 'major',
      findings: [{ rule: 'feature-removed', expected: ['2.0.0'], path: 'gvt/interface.yml', line: 1 }],
    });
    expect((await judge(situation, { '1.0.0': 'base' })).findings).toMatchObject([{ expected: ['2.0.0'] }]);
  });

  test('what was never released may be taken back', async () => {
    const later = gvt('0.2.0', 'none+ppgtt+context');
    const back = gvt('0.1.0', 'none+ppgtt');
    const world = await makeWorld({
      branch: 'main',
      base: [{ ...gvt('0.1.0', 'none+ppgtt') }],
      change: {},
      policy: GVT,
    });
    const first = world.base;
    world.repository.tag({ name: 'v0.1.0', target: first });
    const base = world.repository.commit({ branch: 'main', files: later });
    world.repository.commit({ branch: 'topic', parents: [base], files: back });
    expect(await judgeWorld(world)).toMatchObject({ verdict: 'pass', required: 'none', findings: [] });
  });

  test('is the only tag of a clone, which is not doubted for that', async () => {
    const world = await makeWorld({ branch: 'main', base: [gvt('0.1.0', 'none+ppgtt')], change: {}, policy: GVT });
    world.repository.tag({ name: 'v0.1.0', target: world.base });
    const base = world.repository.commit({ branch: 'main', files: gvt('0.2.0', 'none+ppgtt+context') });
    world.repository.commit({ branch: 'topic', parents: [base], files: gvt('0.2.0', 'none+ppgtt+other') });
    const clone = world.repository.clone();
    const where = ['--repo', clone, '--base', 'origin/main', '--head', 'origin/topic', '--branch', 'main'];
    expect(pawl(['check', ...where])).toMatchObject({ code: 0, stderr: '' });
    // Whether its number is taken is another question.
    expect(pawl(['check', '--repo', clone, '--tag', 'v0.1.0'])).toMatchObject({ code: 2 });
  });

  test('a number is not taken back over a removal', async () => {
    const world = await makeWorld({ branch: 'main', base: [gvt('0.1.0', 'none+ppgtt')], change: {}, policy: GVT });
    world.repository.tag({ name: 'v0.1.0', target: world.base });
    const base = world.repository.commit({ branch: 'main', files: gvt('1.0.0', 'none') });
    world.repository.commit({ branch: 'topic', parents: [base], files: gvt('0.2.0', 'none') });
    expect(await judgeWorld(world)).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'feature-removed', expected: ['1.0.0'] }],
    });
  });
});

const symbol = (name: string, crc = '0x1a45cb6c', module = 'vmlinux', kind = 'EXPORT_SYMBOL'): string =>
  `${crc}\t${name}\t${module}\t${kind}`;
const list = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const KABI = `interfaces:
  - name: kabi
    features: {path: "Module.kabi_*", kind: symbols}
    removed: forbid
    changed: warn
    approval: kabi-approved
`;
const FULL = list(
  symbol('mlx5_a', '0x11111111', 'mlx5_core'),
  symbol('mlx5_b', '0x22222222', 'mlx5_core'),
  symbol('printk'),
);

describe('a list that no number speaks for', () => {
  const rows: readonly (readonly [string, Files, string, readonly Partial<FindingRow>[]])[] = [
    ['a symbol comes', { 'Module.kabi_x86_64': FULL + list(symbol('kfree')) }, 'pass', []],
    [
      'two symbols go',
      { 'Module.kabi_x86_64': list(symbol('printk')) },
      'fail',
      [{ rule: 'feature-removed', severity: 'error', path: 'Module.kabi_x86_64', line: 1 }],
    ],
    [
      'only checksums change',
      { 'Module.kabi_x86_64': FULL.replaceAll('0x1', '0x3') },
      'pass',
      [{ rule: 'feature-changed', severity: 'warning' }],
    ],
    [
      'a class is tightened',
      { 'Module.kabi_x86_64': FULL.replace('vmlinux\tEXPORT_SYMBOL', 'vmlinux\tEXPORT_SYMBOL_GPL') },
      'fail',
      [{ rule: 'feature-removed', line: 3 }],
    ],
    ['the list is deleted', { 'Module.kabi_x86_64': undefined }, 'fail', [{ rule: 'feature-removed' }]],
    ['the list has another name', { 'Module.kabi_x86_64': undefined, 'Module.kabi_amd64': FULL }, 'pass', []],
    ['the list is blank', { 'Module.kabi_x86_64': '' }, 'unknown', [{ rule: 'feature-removed' }]],
    ['the list is no text', { 'Module.kabi_x86_64': Uint8Array.of(0, 1) }, 'unknown', [{ rule: 'feature-removed' }]],
    ['the list is a link', { 'Module.kabi_x86_64': { symlink: 'x' } }, 'unknown', [{ rule: 'feature-removed' }]],
    [
      'the list is in Git LFS',
      { 'Module.kabi_x86_64': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n` },
      'unknown',
      [{ rule: 'feature-removed' }],
    ],
  ];

  test.each(rows)('%s', async (_, change, verdict, findings) => {
    const judged = await judge({
      base: [{ 'Module.kabi_x86_64': FULL, 'Module.kabi_aarch64': FULL }],
      change,
      policy: KABI,
    });
    expect(judged.verdict).toBe(verdict);
    expect(judged.findings).toMatchObject(findings);
    expect(judged.findings).toHaveLength(findings.length);
  });

  test('the finding lists what went, by file and module, with its lines at the base', async () => {
    const change = { 'Module.kabi_x86_64': list(symbol('_printk')) };
    const { findings } = await judge({ base: [{ 'Module.kabi_x86_64': FULL }], change, policy: KABI });
    expect(findings[0]?.message).toBe(
      'kabi loses 3 features, which the policy forbids here: ' +
        'Module.kabi_x86_64, mlx5_core: mlx5_a (line 1), mlx5_b (line 2); ' +
        'Module.kabi_x86_64, vmlinux: printk (line 3, likely _printk now). ' +
        'A maintainer accepts it with the label "kabi-approved".',
    );
  });

  test('the label accepts it', async () => {
    const change = { 'Module.kabi_x86_64': list(symbol('printk')) };
    const base = [{ 'Module.kabi_x86_64': FULL }];
    expect(await judge({ base, change, policy: KABI, labels: ['kabi-approved'] })).toMatchObject({
      verdict: 'pass',
      findings: [],
    });
  });

  test.each([
    ['all that went', 'mlx5_*', 'pass', []],
    ['one of two', 'mlx5_a', 'fail', ['kabi loses 1 feature']],
    ['nothing of it', 'mlx4_*', 'fail', ['kabi loses 2 features']],
  ])('a waiver for %s', async (_, match, verdict, begins) => {
    const policy = `${KABI}waivers: [{rule: feature-removed, match: "${match}", reason: "moved to the vendor driver"}]\n`;
    const change = { 'Module.kabi_x86_64': list(symbol('printk')) };
    const judged = await judge({ base: [{ 'Module.kabi_x86_64': FULL }], change, policy });
    expect(judged.verdict).toBe(verdict);
    expect(judged.findings.map(({ message }) => message.split(',')[0])).toEqual(begins);
  });

  test('a line that does not promise it', async () => {
    const policy = KABI.replace('    removed', '    lines: ["openEuler-*"]\n    removed');
    const change = { 'Module.kabi_x86_64': list(symbol('printk')) };
    const { findings } = await judge({ base: [{ 'Module.kabi_x86_64': FULL }], change, policy });
    expect(findings.map(({ rule }) => rule)).not.toContain('feature-removed');
  });
});

describe('a set in many files', () => {
  const policy = `interfaces:
  - name: modes
    features: {path: "modes/*.txt", kind: plain}
    removed: forbid
`;
  const base = [{ 'modes/a.txt': 'alpha\nshared\n', 'modes/b.txt': 'beta\nshared\n' }];
  test.each([
    ['moves to another file', { 'modes/a.txt': 'shared\n', 'modes/c.txt': 'alpha\n' }, 'pass'],
    ['stays in a file that is left alone', { 'modes/a.txt': 'alpha\n' }, 'pass'],
    ['is gone from all', { 'modes/a.txt': 'shared\n' }, 'fail'],
  ])('a feature %s', async (_, change, verdict) => {
    expect((await judge({ base, change, policy })).verdict).toBe(verdict);
  });

  test('what goes through the whole tree is not looked for, and the finding says so', async () => {
    const everywhere = policy.replace('modes/*.txt', '**/*.txt');
    const { verdict, findings } = await judge({ base, change: { 'modes/a.txt': 'alpha\n' }, policy: everywhere });
    expect(verdict).toBe('fail');
    expect(findings[0]?.message).toContain('whether another one defines it as well is not known');
  });

  test('a file that the policy names and that is not there', async () => {
    const missing = policy.replace('modes/*.txt', 'modes/none.txt');
    expect((await judge({ base, change: { 'README.md': 'x\n' }, policy: missing })).verdict).toBe('unknown');
  });
});

describe('what a pull request declares', () => {
  const situation = { base: [gvt('0.2.0', 'none+ppgtt')], change: gvt('1.0.0', 'none'), policy: GVT };
  test('a label that says less', async () => {
    expect(await judge({ ...situation, labels: ['bump: minor'] })).toMatchObject({
      verdict: 'fail',
      required: 'major',
      findings: [{ rule: 'declaration-mismatch', expected: ['major'] }],
    });
  });

  test('the right label', async () => {
    expect(await judge({ ...situation, labels: ['bump: major'] })).toMatchObject({ verdict: 'pass', findings: [] });
  });

  const titled = { ...situation, policy: `${GVT}declarations: {title: '^\\[(?<bump>\\w+)\\]'}\n` };

  test.each<readonly [string, Partial<Situation>, string, readonly string[]]>([
    ['the right title', { title: '[major] no more ppgtt' }, 'pass', []],
    ['a title that says less', { title: '[minor] no more ppgtt' }, 'fail', ['declaration-mismatch']],
    ['a title that says nothing', { title: 'No more [ppgtt]' }, 'pass', []],
    ['a word that is no bump', { title: '[gvt] no more ppgtt' }, 'pass', ['declaration-mismatch']],
    ['a title and a label', { title: '[patch] x', labels: ['bump: major'] }, 'pass', ['declaration-conflict']],
    ['a title of more than a title', { title: `${'['.repeat(200)}[major]` }, 'pass', []],
    ['a policy that does not ask for it', { title: '[minor] x', policy: GVT }, 'pass', []],
  ])('%s', async (_, more, verdict, rules) => {
    const judged = await judge({ ...titled, ...more });
    expect({ verdict: judged.verdict, rules: judged.findings.map(({ rule }) => rule) }).toEqual({ verdict, rules });
  });

  test.each([
    ['without a group that says anything', '^(?<name>x)', 'no group'],
    ['that never ends', '(a+', 'cannot be used'],
    ['that looks back', '(?<bump>a)\\1', 'cannot be used'],
    ['that is larger than it looks', '(?<bump>(a{1000}){1000})', 'cannot be used'],
  ])('a pattern %s is a mistake of the policy', async (_, pattern, says) => {
    const { verdict, findings } = await judge({ ...situation, policy: `${GVT}declarations: {title: '${pattern}'}\n` });
    expect(verdict).toBe('unknown');
    expect(findings).toMatchObject([{ rule: 'policy-invalid', line: 5, message: expect.stringContaining(says) }]);
  });
});

// proves 21
test('three hundred files and more hide nothing', async () => {
  const many = Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`a/${index}.patch`, 'x\n']));
  const change = { ...many, 'Module.kabi_x86_64': list(symbol('printk')) };
  const { verdict, findings } = await judge({ base: [{ 'Module.kabi_x86_64': FULL }], change, policy: KABI });
  expect(verdict).toBe('fail');
  expect(findings.map(({ rule }) => rule)).toEqual(['feature-removed']);
});

test('names of features are shown, and do nothing', async () => {
  const policy = `interfaces:\n  - name: modes\n    features: {path: list, kind: plain}\n`;
  const names = ['<img/src=x>', '@everyone', '[x](https://example.org)', '`code`', '\u202eodd', 'a'.repeat(5000)];
  const world = await makeWorld({
    branch: 'main',
    base: [{ list: `kept\n${names.join('\n')}\n` }],
    change: { list: 'kept\n' },
    policy,
  });
  const { summary, outputs } = await act(world);
  expect(outputs['verdict']).toBe('fail');
  for (const raw of ['<img', '@everyone', '](https', '\u202e', 'a'.repeat(200)]) expect(summary).not.toContain(raw);
});

test('a line whose own number can say it', async () => {
  const policy = `lines: [{branch: "*", role: development, scheme: semver}]
carriers: [{path: package.json, kind: json, pointer: /version}]
interfaces:
  - name: api
    features: {path: api.txt, kind: plain}
`;
  const files = (version: string, api: string): Files => ({
    'package.json': `{"version": "${version}"}\n`,
    'api.txt': api,
  });
  const base = [files('1.2.3', 'get\nput\n')];
  expect((await judge({ base, change: files('1.3.0', 'get\n'), policy })).findings).toMatchObject([
    { rule: 'feature-removed', expected: ['2.0.0'], fix: { replacement: '{"version": "2.0.0"}' } },
  ]);
  expect((await judge({ base, change: files('2.0.0', 'get\n'), policy })).verdict).toBe('pass');
});

test('the report of another tool, where the change brings it', async () => {
  const policy = `interfaces:
  - name: libfoo
    version: {path: VERSION}
    report: {path: "reports/*.abidiff"}
`;
  const report = [
    'Functions changes summary: 1 Removed, 0 Changed, 0 Added function',
    'Variables changes summary: 0 Removed, 0 Changed, 0 Added variable',
    '',
    '1 Removed function:',
    '',
    "  [D] 'function void foo_close(foo*)'    {foo_close}",
    '',
  ].join('\n');
  const base = [{ VERSION: '1.2.0\n', 'reports/old.abidiff': report }];
  const judged = (change: Files) => judge({ base, change, policy });
  expect((await judged({ VERSION: '1.2.1\n' })).verdict).toBe('pass');
  expect((await judged({ 'reports/new.abidiff': report, VERSION: '1.3.0\n' })).findings).toMatchObject([
    { rule: 'feature-removed', path: 'VERSION', expected: ['2.0.0'], fix: { replacement: '2.0.0' } },
  ]);
  expect((await judged({ 'reports/new.abidiff': 'Functions changes summary: 2 Removed\n' })).verdict).toBe('unknown');
});
