import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { expectSound, expectUnknown } from './answers.ts';
import { judgePull, judgePullLocally, makeSourceWorld, type SourcePull, type SourceWorld } from './source-world.ts';
import { type Commit, LINES, TRUNK_AND_BRANCH } from './tag-world.ts';

/** Pull requests where no file states a number: the tags do, and the pull request says which will be next. */

interface Row extends Partial<SourcePull> {
  readonly title: string;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly says?: readonly string[];
  readonly previous: string | null;
  readonly proposed?: string;
  readonly next: readonly string[];
  readonly fix?: string;
}

const declares = (...numbers: readonly string[]): string =>
  ['What it mends.', '', ...numbers.map((number) => `Release-Tag: ${number}`)].join('\n');

const SP1 = { branch: 'SP1', policy: LINES } as const;
const AFTER_SP1 = { previous: '5.10.0-136.2.0', next: ['5.10.0-136.3.0', '5.10.0-136.2.1'] } as const;
const AFTER_TRUNK = { previous: '5.10.0-137.0.0', next: ['5.10.0-138.0.0'] } as const;

/** The trunk goes on, and a branch stands on an old commit of it. */
const OLD_FORK: readonly Commit[] = [
  ...TRUNK_AND_BRANCH,
  { on: 'SP2', fork: 'SP1' },
  { on: 'OLK-5.10', tags: ['5.10.0-138.0.0'] },
  { on: 'SP1', tags: ['5.10.0-136.3.0'] },
];

const ROWS: readonly Row[] = [
  { title: 'nothing declared: what may come next is told', ...AFTER_TRUNK, verdict: 'pass' },
  { title: 'nothing declared, on a maintenance branch', ...SP1, ...AFTER_SP1, verdict: 'pass' },
  { title: 'the same without a policy', branch: 'SP1', ...AFTER_SP1, verdict: 'pass' },
  {
    title: 'the next development release',
    body: declares('5.10.0-138.0.0'),
    ...AFTER_TRUNK,
    proposed: '5.10.0-138.0.0',
    verdict: 'pass',
  },
  {
    title: 'the next maintenance release',
    ...SP1,
    body: declares('5.10.0-136.3.0'),
    ...AFTER_SP1,
    proposed: '5.10.0-136.3.0',
    verdict: 'pass',
  },
  {
    title: 'the same by a label',
    ...SP1,
    labels: ['Release-Tag: 5.10.0-136.3.0'],
    ...AFTER_SP1,
    proposed: '5.10.0-136.3.0',
    verdict: 'pass',
  },
  {
    title: 'the wrong field',
    ...SP1,
    body: declares('5.10.0-137.0.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-step error', 'number-taken error'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'the wrong field, free',
    ...SP1,
    body: declares('5.10.0-138.0.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-step error'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'a field that was not reset',
    body: declares('5.10.0-138.1.0'),
    ...AFTER_TRUNK,
    policy: LINES,
    verdict: 'fail',
    says: ['number-step error'],
    fix: 'Release-Tag: 5.10.0-138.0.0',
  },
  {
    title: 'a lower number',
    ...SP1,
    body: declares('5.10.0-136.1.5'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-not-greater error'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'a number that is taken by the line itself',
    ...SP1,
    body: declares('5.10.0-136.2.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-taken error'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'a number in the title, where the policy has a pattern for it',
    branch: 'SP1',
    policy: `${LINES}declarations: {title: '^Release (?<number>\\S+)'}\n`,
    heading: 'Release 5.10.0-136.3.0',
    ...AFTER_SP1,
    proposed: '5.10.0-136.3.0',
    verdict: 'pass',
  },
  {
    title: 'a wrong number in the title',
    branch: 'SP1',
    policy: `${LINES}declarations: {title: '^Release (?<number>\\S+)'}\n`,
    heading: 'Release 5.10.0-136.2.0',
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-taken error'],
  },
  {
    title: 'a number in the title, which counts for nothing without a pattern',
    ...SP1,
    heading: 'Release 5.10.0-136.2.0',
    ...AFTER_SP1,
    verdict: 'pass',
  },
  {
    title: 'a number that is taken on another branch',
    commits: OLD_FORK,
    branch: 'SP2',
    body: declares('5.10.0-136.3.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-taken error'],
    fix: 'Release-Tag: 5.10.0-136.4.0',
  },
  {
    title: 'a skipped number',
    ...SP1,
    body: declares('5.10.0-136.5.0'),
    ...AFTER_SP1,
    verdict: 'pass',
    says: ['number-gap warning'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'an emergency without its label',
    ...SP1,
    body: declares('5.10.0-136.2.1'),
    ...AFTER_SP1,
    verdict: 'pass',
    says: ['emergency-undeclared notice'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'an emergency with it',
    ...SP1,
    body: declares('5.10.0-136.2.1'),
    labels: ['emergency'],
    ...AFTER_SP1,
    verdict: 'pass',
  },
  {
    title: 'no number at all',
    ...SP1,
    body: declares('5.10-136.3.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-format error'],
    fix: 'Release-Tag: 5.10.0-136.3.0',
  },
  {
    title: 'two numbers',
    ...SP1,
    body: declares('5.10.0-136.3.0', '5.10.0-136.4.0'),
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-format error'],
  },
  {
    title: 'the same number twice is one',
    ...SP1,
    body: declares('5.10.0-136.3.0', '5.10.0-136.3.0'),
    labels: ['Release-Tag: 5.10.0-136.3.0'],
    ...AFTER_SP1,
    verdict: 'pass',
  },
  {
    title: 'a number in the midst of the text is no declaration',
    ...SP1,
    body: 'Release-Tag: 5.10.0-9.9.9\n\nwas what somebody wrote once.',
    ...AFTER_SP1,
    verdict: 'pass',
  },
  {
    title: 'a trailer of another name, by the policy',
    branch: 'SP1',
    policy: `${LINES}declarations: {trailers: {number: Kernel-Version}}\n`,
    body: 'x\n\nKernel-Version: 5.10.0-136.2.0\nRelease-Tag: 5.10.0-136.3.0',
    ...AFTER_SP1,
    verdict: 'fail',
    says: ['number-taken error'],
    fix: 'Kernel-Version: 5.10.0-136.3.0',
  },
  {
    title: 'the first number of all',
    commits: [{ on: 'master', tags: ['snapshot-1'] }],
    branch: 'master',
    body: declares('6.6.0-1.0.0'),
    previous: null,
    proposed: '6.6.0-1.0.0',
    next: [],
    verdict: 'pass',
  },
  {
    title: 'tags of upstream below those of the distribution',
    commits: [
      { on: 'OLK-5.10', tags: ['v5.9', 'v5.10-rc1'] },
      { on: 'OLK-5.10', tags: ['v5.10', 'some-snapshot'] },
      { on: 'OLK-5.10', tags: ['5.10.0-1.0.0', 'v5.10.1'] },
      { on: 'OLK-5.10', tags: ['v5.10.2'] },
    ],
    previous: '5.10.0-1.0.0',
    next: ['5.10.0-2.0.0'],
    verdict: 'pass',
  },
  {
    title: 'upstream itself',
    commits: [
      { on: 'master', tags: ['v6.5'] },
      { on: 'linux-6.5.y', fork: 'master', tags: ['v6.5.1'] },
      { on: 'master', tags: ['v6.6-rc1'] },
      { on: 'master', tags: ['v6.6-rc2'] },
    ],
    branch: 'master',
    policy: 'scheme: linux\nlines: [{branch: master, role: development}, {branch: "linux-*", role: maintenance}]\n',
    previous: 'v6.6-rc2',
    next: ['v6.6-rc3', 'v6.6', 'v6.7-rc1'],
    verdict: 'pass',
  },
  {
    title: 'an upstream stable line',
    commits: [
      { on: 'master', tags: ['v6.5'] },
      { on: 'linux-6.5.y', fork: 'master', tags: ['v6.5.1'] },
      { on: 'master', tags: ['v6.6-rc1'] },
    ],
    branch: 'linux-6.5.y',
    policy: 'scheme: linux\nlines: [{branch: master, role: development}, {branch: "linux-*", role: maintenance}]\n',
    previous: 'v6.5.1',
    next: ['v6.5.2'],
    verdict: 'pass',
  },
  {
    title: 'a library by Semantic Versioning, on its old branch',
    commits: [
      { on: 'main', tags: ['v1.2.3'] },
      { on: 'v1', fork: 'main', tags: ['v1.2.4'] },
      { on: 'main', tags: ['v2.0.0'] },
    ],
    branch: 'v1',
    body: declares('v1.3.0'),
    previous: 'v1.2.4',
    proposed: 'v1.3.0',
    next: ['v1.2.5', 'v1.3.0', 'v2.0.0'],
    verdict: 'pass',
  },
];

async function worldOf({ title: _, verdict: _v, ...row }: Row, latency = 0): Promise<SourceWorld> {
  const pull = { commits: TRUNK_AND_BRANCH, branch: 'OLK-5.10', ...row };
  return makeSourceWorld(pull, { latency });
}

function bodyFileOf({ pull }: SourceWorld): string {
  const path = join(temporaryDirectory('body'), 'text');
  writeFileSync(path, pull.body ?? '');
  return path;
}

describe('a pull request of a source repository', () => {
  test.each(ROWS)('$title', async (row) => {
    const world = await worldOf(row, 100);
    const workspace = temporaryDirectory('workspace');
    const result = await judgePull(
      world,
      { 'json-file': 'report.json', comment: 'never', suggestions: 'false' },
      workspace,
    );
    expectSound(result);
    expect(world.github.violations).toEqual([]);
    const { count, depth } = world.github.traffic();
    expect({ count: count <= 6, depth: depth <= 3 }).toEqual({ count: true, depth: true });
    const findings = JSON.parse(result.outputs['findings'] ?? '');
    const said = findings.map(({ rule, severity }: Record<string, string>) => `${rule} ${severity}`);
    expect({ verdict: result.outputs['verdict'], said: said.sort() }).toEqual({
      verdict: row.verdict,
      said: [...(row.says ?? [])].sort(),
    });
    expect(result.outputs['previous']).toBe(row.previous ?? '');
    if (row.proposed !== undefined) expect(result.outputs['proposed']).toBe(row.proposed);
    if (row.next.length > 0) expect(JSON.parse(result.outputs['next-allowed'] ?? '')).toEqual(row.next);
    if (row.fix !== undefined) expect(findings[0].fix).toMatchObject({ replacement: row.fix });
    for (const annotation of result.annotations) expect(annotation).not.toHaveProperty('file');
    // The command line on the same commits says the same, byte by byte.
    const local = judgePullLocally(world, bodyFileOf(world));
    expect(local.stdout).toBe(readFileSync(join(workspace, 'report.json'), 'utf8'));
    expect(JSON.parse(local.stdout)).toMatchObject({ verdict: row.verdict, previous: row.previous });
  });

  test('one trailer on the command line, and a file that is not there', async () => {
    const world = await makeSourceWorld({ commits: TRUNK_AND_BRANCH, branch: 'OLK-5.10' });
    const trailer = judgePullLocally(world, '/dev/null', ['--trailer', 'Release-Tag: 5.10.0-138.0.0']);
    expect(JSON.parse(trailer.stdout)).toMatchObject({ verdict: 'pass', proposed: '5.10.0-138.0.0' });
    const missing = judgePullLocally(world, join(temporaryDirectory('none'), 'text'));
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be read \(ENOENT\)/) });
  });

  test('a merge group declares nothing, and a number that could not be looked up is never a pass', async () => {
    const world = await makeSourceWorld({ commits: TRUNK_AND_BRANCH, branch: 'OLK-5.10' });
    world.github.fail({ match: { path: /matching-refs/ }, fault: { kind: 'status', status: 500 } });
    expectUnknown(await judgePull(world), /documentation promises|Run the check again/);
  });
});
