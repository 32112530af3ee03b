import { describe, expect, test } from '@jest/globals';
import { createEvent, pushTagEvent, releaseEvent, workflowDispatchEvent } from '../support/events.ts';
import { expectCode, expectSound, expectUnknown } from './answers.ts';
import { type Commit, checkTag, judgeEvent, LINES, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';

interface Row {
  readonly title: string;
  readonly commits?: readonly Commit[];
  readonly policy?: string;
  readonly tag: string;
  readonly branch?: string;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** Rule and severity of every finding. */
  readonly says: readonly string[];
  readonly expected?: readonly string[];
  readonly previous?: string;
}

const on = (branch: string, tag: string): readonly Commit[] => [...TRUNK_AND_BRANCH, { on: branch, tags: [tag] }];

const LIBRARY = 'scheme: semver\ninterfaces:\n  - name: lib\n    features: {path: src/lib.map}\n';

/** The releases of a library, the last of which exports these symbols. */
const library = (number: string, symbols: string): readonly Commit[] =>
  [
    ['1.2.0', 'open;'],
    ['1.3.0', 'open; close;'],
    [number, symbols],
  ].map(([each, exported]) => ({
    on: 'main',
    tags: [`v${each}`],
    files: { 'src/lib.map': `LIB_1 {\n global: ${exported}\n local: *;\n};\n` },
  }));

const ROWS: readonly Row[] = [
  {
    title: 'the next maintenance release',
    commits: on('SP1', '5.10.0-136.3.0'),
    tag: '5.10.0-136.3.0',
    verdict: 'pass',
    says: [],
    previous: '5.10.0-136.2.0',
  },
  {
    title: 'the next development release',
    commits: on('OLK-5.10', '5.10.0-138.0.0'),
    tag: '5.10.0-138.0.0',
    verdict: 'pass',
    says: [],
    previous: '5.10.0-137.0.0',
  },
  {
    title: 'the same by the policy',
    commits: on('SP1', '5.10.0-136.3.0'),
    policy: LINES,
    tag: '5.10.0-136.3.0',
    verdict: 'pass',
    says: [],
    previous: '5.10.0-136.2.0',
  },
  {
    title: 'a release that keeps what the one before promised',
    commits: library('1.4.0', 'open; close; read;'),
    policy: LIBRARY,
    tag: 'v1.4.0',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'a release that lacks what the one before promised',
    commits: library('1.3.1', 'open;'),
    policy: LIBRARY,
    tag: 'v1.3.1',
    verdict: 'fail',
    says: ['compatibility error'],
  },
  {
    title: 'an old tag judged once more is still right',
    policy: LINES,
    tag: '5.10.0-136.1.0',
    verdict: 'pass',
    says: [],
    previous: '5.10.0-136.0.0',
  },
  {
    title: 'a skipped number',
    commits: on('SP1', '5.10.0-136.5.0'),
    tag: '5.10.0-136.5.0',
    verdict: 'pass',
    says: ['number-gap warning'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'the wrong field',
    commits: on('SP1', '5.10.0-138.0.0'),
    policy: LINES,
    tag: '5.10.0-138.0.0',
    branch: 'SP1',
    verdict: 'fail',
    says: ['number-step error', 'tag-misplaced error'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'the wrong field, where the branch alone is known',
    commits: on('SP1', '5.10.0-138.0.0'),
    tag: '5.10.0-138.0.0',
    branch: 'SP1',
    verdict: 'fail',
    says: ['number-step error'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'a lower number',
    commits: on('SP1', '5.10.0-136.1.1'),
    policy: LINES,
    tag: '5.10.0-136.1.1',
    verdict: 'fail',
    says: ['number-not-greater error'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'the same number in another spelling',
    commits: on('SP1', '5.10.0-136.02.0'),
    tag: '5.10.0-136.02.0',
    verdict: 'fail',
    says: ['number-taken error'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'the same number on another branch',
    commits: on('OLK-5.10', '5.10.0-136.02.0'),
    policy: LINES,
    tag: '5.10.0-136.02.0',
    verdict: 'fail',
    says: ['number-taken error', 'tag-misplaced error'],
    expected: ['5.10.0-136.3.0'],
  },
  {
    title: 'a number of the maintenance line on the trunk',
    commits: on('OLK-5.10', '5.10.0-136.3.0'),
    policy: LINES,
    tag: '5.10.0-136.3.0',
    verdict: 'fail',
    says: ['tag-misplaced error'],
  },
  {
    title: 'the same without a policy, which can only wonder',
    commits: on('OLK-5.10', '5.10.0-136.3.0'),
    tag: '5.10.0-136.3.0',
    verdict: 'pass',
    says: ['tag-misplaced warning'],
  },
  {
    title: 'the first tag of a repository',
    commits: [{ on: 'OLK-6.6', tags: ['6.6.0-1.0.0'] }],
    tag: '6.6.0-1.0.0',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'the first tag, of a maintenance line',
    commits: [{ on: 'OLK-6.6', tags: ['6.6.0-28.1.0'] }],
    tag: '6.6.0-28.1.0',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'a new upstream version beside the old one',
    commits: [...TRUNK_AND_BRANCH, { on: 'OLK-6.6', fork: 'OLK-5.10', tags: ['6.6.0-1.0.0'] }],
    tag: '6.6.0-1.0.0',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'a slip in the base',
    commits: on('SP1', '5.10-136.3.0'),
    tag: '5.10-136.3.0',
    verdict: 'fail',
    says: ['number-format error'],
  },
  {
    title: 'a tag that is no number',
    commits: on('SP1', 'openEuler-22.03-LTS-SP4-update-20241213'),
    tag: 'openEuler-22.03-LTS-SP4-update-20241213',
    verdict: 'pass',
    says: [],
  },
  {
    title: 'the same where the policy wants none',
    commits: on('SP1', 'openEuler-22.03-LTS-SP4-update-20241213'),
    policy: 'tags: {foreign: error}\n',
    tag: 'openEuler-22.03-LTS-SP4-update-20241213',
    verdict: 'fail',
    says: ['number-format error'],
  },
  {
    title: 'an origin that is missing',
    commits: on('SP1', '5.10.0-139.1.0'),
    tag: '5.10.0-139.1.0',
    verdict: 'pass',
    says: ['line-origin warning'],
  },
];

const rulesOf = (findings: readonly { readonly rule: string; readonly severity: string }[]): readonly string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

// proves 6, 10, 11
describe('a tag judged by the command line and by the action', () => {
  test.each(ROWS.map((row) => ({ ...row, row })))('$title', async ({ row }) => {
    const { commits = TRUNK_AND_BRANCH, policy, tag, branch } = row;
    const world = await makeTagWorld(commits, policy === undefined ? {} : { policy });
    const more = branch === undefined ? [] : ['--branch', branch];
    const local = checkTag(world, tag, 'json', more);
    const report = JSON.parse(local.stdout);
    const inputs = branch === undefined ? {} : { branch };
    const result = await judgeEvent(world, pushTagEvent(world.github, tag), inputs);
    expectSound(result);
    expect({ verdict: report.verdict, says: rulesOf(report.findings) }).toEqual({
      verdict: row.verdict,
      says: row.says,
    });
    if (row.expected !== undefined) expect(report.findings[0].expected).toEqual(row.expected);
    if (row.previous !== undefined) expect(report.previous).toBe(row.previous);
    expect(result.summary).toBe(checkTag(world, tag, 'markdown', more).stdout);
    expect(JSON.parse(result.outputs['findings'] ?? '')).toEqual(report.findings);
    expect(world.github.requests.length).toBeLessThanOrEqual(5);
  });
});

describe('events', () => {
  const rules = (findings: string | undefined): readonly string[] => rulesOf(JSON.parse(findings ?? '[]'));

  // proves 9
  test.each(['create', 'release', 'dispatch'] as const)('%s judges the tag that it names', async (kind) => {
    const world = await makeTagWorld(on('SP1', '5.10.0-136.5.0'));
    const tag = '5.10.0-136.5.0';
    const event = {
      create: () => createEvent(world.github, 'tag', tag),
      release: () => releaseEvent(world.github, tag),
      dispatch: () => workflowDispatchEvent(world.github),
    }[kind]();
    const result = await judgeEvent(world, event, kind === 'dispatch' ? { tag } : {});
    expectSound(result);
    expect(rules(result.outputs['findings'])).toEqual(['number-gap warning']);
    expect(result.outputs).toMatchObject({ verdict: 'pass', proposed: tag, previous: '5.10.0-136.2.0' });
    expect(result.annotations.filter(({ path }) => path !== undefined)).toEqual([]);
  });

  test('a dispatch without a tag says what is missing', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH);
    expectUnknown(await judgeEvent(world, workflowDispatchEvent(world.github)), /hand the tag to the input tag/);
  });

  // proves 9
  test('a branch, and a release that is only drafted, have nothing to judge', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH);
    for (const event of [
      createEvent(world.github, 'branch', 'SP1'),
      releaseEvent(world.github, '5.10.0-136.2.0', { action: 'created' }),
    ]) {
      const result = await judgeEvent(world, event);
      expectSound(result);
      expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 0, verdict: 'pass' });
      expect(result.stdout).toContain('nothing to judge');
      expect(world.github.requests).toEqual([]);
    }
  });

  // proves 7
  test('a tag that was moved', async () => {
    const world = await makeTagWorld(on('SP1', '5.10.0-136.3.0'));
    const before = world.repository.tip('refs/tags/5.10.0-136.2.0') ?? '';
    const result = await judgeEvent(world, pushTagEvent(world.github, '5.10.0-136.3.0', { before }));
    expectSound(result);
    expect(rules(result.outputs['findings'])).toEqual(['tag-moved error']);
    expect(result.exitCode).toBe(1);
  });

  // proves 7
  test('a tag that was deleted, and one that was no number', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH, { policy: 'strictness: published\n' });
    const before = world.repository.tip('refs/tags/5.10.0-136.2.0') ?? '';
    world.repository.setRef('refs/tags/5.10.0-136.2.0', undefined);
    const event = pushTagEvent(world.github, '5.10.0-136.2.0', { before, deleted: 'yes' });
    const result = await judgeEvent(world, event);
    expectSound(result);
    expect(rules(result.outputs['findings'])).toEqual(['tag-deleted error']);
    const other = await judgeEvent(world, pushTagEvent(world.github, 'nightly', { before, deleted: 'yes' }));
    expectSound(other);
    expect(other.outputs).toMatchObject({ verdict: 'pass', findings: '[]' });
  });
});

// proves 6
describe('what a tag is made of', () => {
  const NEW = '5.10.0-136.3.0';

  async function judged(make: (world: Awaited<ReturnType<typeof makeTagWorld>>) => void, policy?: string) {
    const world = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1' }], policy === undefined ? {} : { policy });
    make(world);
    const local = JSON.parse(checkTag(world, NEW).stdout);
    const result = await judgeEvent(world, pushTagEvent(world.github, NEW));
    expectSound(result);
    expect(JSON.parse(result.outputs['findings'] ?? '')).toEqual(local.findings);
    expect(result.summary).toBe(checkTag(world, NEW, 'markdown').stdout);
    return { verdict: local.verdict, says: rulesOf(local.findings), previous: local.previous };
  }

  const tagOf = (world: Awaited<ReturnType<typeof makeTagWorld>>, message?: string, target = 'SP1'): string =>
    world.repository.tag({ name: NEW, target, ...(message === undefined ? {} : { message }) });
  const SIGNED = 'A release\n-----BEGIN PGP SIGNATURE-----\n\nxyz\n-----END PGP SIGNATURE-----';

  test.each([
    ['annotated', undefined, 'a message', []],
    ['lightweight where annotated is asked', 'tags: {object: annotated}\n', undefined, ['tag-object error']],
    ['annotated as asked', 'tags: {object: annotated}\n', 'a message', []],
    ['annotated where signed is asked', 'tags: {object: signed}\n', 'a message', ['tag-object error']],
    ['signed as asked', 'tags: {object: signed}\n', SIGNED, []],
  ] as const)('%s', async (_, policy, message, says) => {
    const { previous, ...rest } = await judged((world) => tagOf(world, message), policy);
    expect(rest).toEqual({ verdict: says.length === 0 ? 'pass' : 'fail', says });
    expect(previous).toBe('5.10.0-136.2.0');
  });

  test('a tag of a tag leads to its commit', async () => {
    const answer = await judged((world) => {
      const inner = world.repository.tag({ name: 'inner', target: 'SP1', message: 'inner' });
      tagOf(world, 'outer', inner);
    });
    expect(answer).toEqual({ verdict: 'pass', says: [], previous: '5.10.0-136.2.0' });
  });

  test('one that is nested too deep leads to none', async () => {
    const answer = await judged((world) => {
      let target = world.repository.tip('SP1') ?? '';
      for (let depth = 0; depth < 7; depth += 1)
        target = world.repository.tag({ name: `nested-${depth}`, target, message: 'x' });
      tagOf(world, 'outer', target);
    });
    expect(answer.says).toContain('tag-object error');
  });

  test.each(['blob', 'tree'])('a tag of a %s', async (what) => {
    const answer = await judged((world) => {
      const tip = world.repository.tip('SP1') ?? '';
      const oid = world.repository.git('rev-parse', what === 'tree' ? `${tip}^{tree}` : `${tip}:kernel.c`).trim();
      tagOf(world, undefined, oid);
    });
    expect({ verdict: answer.verdict, object: answer.says.includes('tag-object error') }).toEqual({
      verdict: 'fail',
      object: true,
    });
  });
});

describe('what stands at the tagged commit', () => {
  const spec = (number: string): string => {
    const dash = number.indexOf('-');
    return `Name: kernel\nVersion: ${number.slice(0, dash)}\nRelease: ${number.slice(dash + 1)}\nSummary: x\nLicense: x\n%description\nx\n`;
  };
  const files = (number: string, source = number) => ({
    'kernel.spec': spec(`${number}.5`),
    SOURCE: `${source}\n`,
  });

  test.each([
    ['agrees', '5.10.0-136.3.0', '5.10.0-136.3.0', []],
    [
      'is still the last one',
      '5.10.0-136.2.0',
      '5.10.0-136.2.0',
      ['carriers-disagree error', 'carriers-disagree error'],
    ],
    ['differs in one file', '5.10.0-136.3.0', '5.10.0-136.2.0', ['carriers-disagree error']],
  ] as const)('%s', async (_, number, source, says) => {
    const world = await makeTagWorld([
      ...TRUNK_AND_BRANCH,
      { on: 'SP1', files: files(number, source), tags: ['5.10.0-136.3.0'] },
    ]);
    const report = JSON.parse(checkTag(world, '5.10.0-136.3.0').stdout);
    expect(rulesOf(report.findings)).toEqual(says);
    const result = await judgeEvent(world, pushTagEvent(world.github, '5.10.0-136.3.0'));
    expect(result.summary).toBe(checkTag(world, '5.10.0-136.3.0', 'markdown').stdout);
  });

  test('a spec that cannot be read is not passed over', async () => {
    const unreadable = { 'kernel.spec': spec('5.10.0-%(echo 136).3.0.5') };
    const world = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', files: unreadable, tags: ['5.10.0-136.3.0'] }]);
    expectCode(checkTag(world, '5.10.0-136.3.0', 'text'), 2, /carrier-unreadable/);
  });

  test('a spec with a blank for its number is noted', async () => {
    const template = { 'kernel.spec': spec('@VERSION@-1') };
    const world = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', files: template, tags: ['5.10.0-136.3.0'] }]);
    expectCode(checkTag(world, '5.10.0-136.3.0', 'text'), 0, /kernel\.spec states no number/);
  });
});

// proves 20, 23
test('two thousand tags take no more requests than two', async () => {
  const world = await makeTagWorld(on('SP1', '5.10.0-136.3.0'));
  const target = world.repository.tip('OLK-5.10') ?? '';
  const made = Array.from({ length: 2000 }, (_, index) => `${target} refs/tags/5.10.0-${200 + index}.0.0`);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(
    `${world.repository.directory}/packed-refs`,
    `# pack-refs with: peeled fully-peeled sorted \n${made.sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1)).join('\n')}\n`,
  );
  const result = await judgeEvent(world, pushTagEvent(world.github, '5.10.0-136.3.0'));
  expectSound(result);
  expect(result.outputs).toMatchObject({ verdict: 'pass', previous: '5.10.0-136.2.0' });
  expect(world.github.requests.length).toBeLessThanOrEqual(5);
  expect(checkTag(world, '5.10.0-136.3.0', 'markdown').stdout).toBe(result.summary);
});

// proves 77
describe('names that mean harm', () => {
  test.each(['--output=x', '@', 'a%0Ab', '$(id)', '`id`', '%3A%3Aerror%3A%3Ax', '<img>', '中文-1.0'])(
    '%s',
    async (tag) => {
      const world = await makeTagWorld(TRUNK_AND_BRANCH);
      world.repository.git('update-ref', '--', `refs/tags/${tag}`, world.repository.tip('SP1') ?? '');
      const result = await judgeEvent(world, pushTagEvent(world.github, tag));
      expectSound(result);
      expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 0, verdict: 'pass' });
      expect(checkTag(world, tag, 'markdown').stdout).toBe(result.summary);
    },
  );

  test.each(['a..b', 'a b', 'x.lock', 'a\nb', '/a'])('%j is no name, and said to be none', async (name) => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH);
    expectUnknown(await judgeEvent(world, workflowDispatchEvent(world.github), { tag: name }), /git does not allow/);
    expectCode(checkTag(world, name, 'text'), 64, /git allows no/);
  });
});

// proves 90
test('a checkout is judged without a token and without a request', async () => {
  const world = await makeTagWorld(on('SP1', '5.10.0-136.3.0'));
  const inputs = { source: 'git', 'working-directory': world.repository.directory, tag: '5.10.0-136.3.0', token: '' };
  const event = workflowDispatchEvent(world.github);
  const result = await judgeEvent(world, event, inputs, { path: process.env['PATH'] ?? '' });
  expectSound(result);
  expect(result.outputs).toMatchObject({ verdict: 'pass', proposed: '5.10.0-136.3.0' });
  expect(world.github.requests).toEqual([]);
});

describe('what cannot be looked at is never passed', () => {
  test('a tag that is not there', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH);
    expectCode(checkTag(world, '5.10.0-136.9.0', 'text'), 2, /has no tag 5\.10\.0-136\.9\.0.*git fetch --tags/);
    expectUnknown(
      await judgeEvent(world, workflowDispatchEvent(world.github), { tag: '5.10.0-136.9.0' }),
      /has no tag 5\.10\.0-136\.9\.0/,
    );
  });

  test('a shallow clone', async () => {
    const world = await makeTagWorld(on('SP1', '5.10.0-136.3.0'));
    const clone = world.repository.clone('--depth=1', '--branch=5.10.0-136.3.0');
    const { pawl } = await import('./world.ts');
    const run = pawl(['check', '--repo', clone, '--tag', '5.10.0-136.3.0']);
    expectCode(run, 2, /git fetch --unshallow --tags/);
  });

  test('a branch that the policy names and that is gone', async () => {
    const world = await makeTagWorld(TRUNK_AND_BRANCH, { policy: LINES });
    world.repository.setRef('refs/heads/SP1', undefined);
    expectCode(checkTag(world, '5.10.0-136.2.0', 'text'), 2, /which the repository does not have/);
    const result = await judgeEvent(world, pushTagEvent(world.github, '5.10.0-136.2.0'));
    expect(result.outputs['verdict']).toBe('unknown');
  });
});
