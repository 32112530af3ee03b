import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import { gitEnvironment } from '../support/repository/git.ts';
import type { Repository } from '../support/repository.ts';
import { type Commit, LINES, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { makeWorld, type Run } from './world.ts';

/** Clones that lack something: never a pass by what is not there, completed by GitHub or by the cure that is named. */

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

async function start(command: string, args: readonly string[], cwd: string, env: object = {}): Promise<Run> {
  const child = spawn(command, args, { cwd, env: { ...gitEnvironment, ...env } });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => {
      said[stream] += chunk.toString();
    });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

const pawl = (clone: string, args: readonly string[], github?: GitHub): Promise<Run> =>
  start(process.execPath, [CLI, ...args], clone, github === undefined ? {} : environmentOf(github));

function environmentOf({ runner: { urls, token, repository } }: GitHub): Readonly<Record<string, string>> {
  return {
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: urls.api,
    GITHUB_GRAPHQL_URL: urls.graphql,
  };
}

interface Row {
  readonly title: string;
  readonly clone: readonly string[];
  /** What is said without a token; nothing where the clone has all that is asked for. */
  readonly says?: RegExp;
  /** The commands that the message names. */
  readonly cure?: readonly (readonly string[])[];
}

const UNSHALLOW = [['fetch', '--quiet', '--unshallow', '--tags']];
const REFETCH = [['fetch', '--quiet', '--refetch', '--no-filter']];

const CLONES: readonly Row[] = [
  { title: 'whole', clone: ['--no-checkout'] },
  {
    title: 'of one commit',
    clone: ['--depth=1', '--no-checkout', '--no-single-branch'],
    says: /lacks the history .*git fetch --unshallow --tags/,
    cure: UNSHALLOW,
  },
  {
    title: 'without files',
    clone: ['--filter=blob:none', '--no-checkout'],
    says: /lacks the objects .*git fetch --refetch --no-filter/,
    cure: REFETCH,
  },
  {
    title: 'without directories',
    clone: ['--filter=tree:0', '--no-checkout'],
    says: /lacks the objects .*git fetch --refetch --no-filter/,
    cure: REFETCH,
  },
];

const TAG_CLONES: readonly Row[] = [
  ...CLONES,
  {
    title: 'of one branch',
    clone: ['--single-branch', '--no-checkout'],
    says: /lacks the branches .*git remote set-branches origin '\*'.*git fetch --tags/,
    cure: [
      ['remote', 'set-branches', 'origin', '*'],
      ['fetch', '--quiet', '--tags'],
    ],
  },
  {
    title: 'without tags',
    clone: ['--no-tags', '--no-checkout'],
    says: /lacks the tags .*git config remote\.origin\.tagOpt --tags.*git fetch/,
    cure: [
      ['config', 'remote.origin.tagOpt', '--tags'],
      ['fetch', '--quiet'],
    ],
  },
];

async function makeClone({ clone }: Row, repository: Repository): Promise<string> {
  return repository.clone(...clone);
}

async function expectCompleted(row: Row, github: GitHub, clone: string, args: readonly string[]): Promise<void> {
  const wanted = { code: 1, stdout: expect.stringMatching(/number-step|number-not-greater/), stderr: '' };
  const alone = await pawl(clone, args);
  if (row.says === undefined) expect(alone).toEqual(wanted);
  else expect(alone).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(row.says) });
  const before = github.requests.length;
  const helped = await pawl(clone, args, github);
  expect(helped).toEqual(wanted);
  expect(github.requests.length > before).toBe(row.says !== undefined);
  expect(github.violations).toEqual([]);
  for (const command of row.cure ?? []) await start('git', command, clone);
  expect(await pawl(clone, args)).toEqual({ ...wanted, stdout: helped.stdout });
}

// proves 12
describe('a change, in a clone', () => {
  test.each(CLONES)('$title', async (row) => {
    const base = ['5.10.0-136.11.0.85', '5.10.0-136.12.0.86'].map((number) => kernelPackage(number));
    const world = await makeWorld({
      base,
      change: kernelPackage('5.10.0-137.0.0.87'),
      policy: 'strictness: practice\n',
    });
    const clone = await makeClone(row, world.repository);
    const args = ['check', '--base', `origin/${world.branch}`, '--branch', world.branch, '--head', 'origin/topic'];
    await expectCompleted(row, world.github, clone, args.with(2, world.branch).with(6, 'topic'));
  });
});

const WRONG: readonly Commit[] = [...TRUNK_AND_BRANCH, { on: 'SP1', tags: ['5.10.0-136.1.1'] }];

// proves 12
describe('a tag, in a clone', () => {
  test.each(TAG_CLONES)('$title', async (row) => {
    const { repository, github } = await makeTagWorld(WRONG, { policy: LINES });
    const clone = await makeClone(row, repository);
    await expectCompleted(row, github, clone, ['check', '--tag', '5.10.0-136.1.1']);
  });

  test('as `actions/checkout` makes one for the tag alone', async () => {
    const { repository, github } = await makeTagWorld(WRONG, { policy: LINES });
    const clone = repository.clone('--no-tags', '--no-checkout');
    await start('git', ['config', '--unset', 'remote.origin.tagOpt'], clone);
    await start('git', ['fetch', '--quiet', 'origin', '+refs/tags/5.10.0-136.1.1:refs/tags/5.10.0-136.1.1'], clone);
    for (const { name } of (await tagsIn(clone)).filter((tag) => tag.name !== '5.10.0-136.1.1'))
      await start('git', ['tag', '--delete', name], clone);
    const args = ['check', '--tag', '5.10.0-136.1.1'];
    expect(await pawl(clone, args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/has no other tag/) });
    expect(await pawl(clone, args, github)).toMatchObject({ code: 1, stdout: expect.stringMatching(/not-greater/) });
  });
});

async function tagsIn(clone: string): Promise<readonly { readonly name: string }[]> {
  const { stdout } = await start('git', ['tag', '--list'], clone);
  return stdout
    .trim()
    .split('\n')
    .map((name) => ({ name }));
}

test('a commit that GitHub does not have is told as the lack of the clone', async () => {
  const { repository, github } = await makeTagWorld(WRONG);
  const clone = repository.clone('--depth=1', '--no-checkout');
  await start('git', ['commit', '--quiet', '--allow-empty', '-m', 'Mine'], clone);
  const run = await pawl(clone, ['check', '--base', 'origin/OLK-5.10', '--head', 'HEAD~5'], github);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/has no revision HEAD~5/) });
});

// proves 86
test('a token of no use is said to be one, and goes nowhere else', async () => {
  const { repository, github } = await makeTagWorld(WRONG);
  const clone = repository.clone('--depth=1', '--no-checkout');
  const wrong = { ...environmentOf(github), GITHUB_TOKEN: 'wrong' };
  const run = await start(process.execPath, [CLI, 'check', '--tag', '5.10.0-136.1.1'], clone, wrong);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/refused the token/) });
});
