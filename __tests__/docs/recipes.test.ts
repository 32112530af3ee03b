import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from '../acceptance/answers.ts';
import { act, makeWorld, type Situation, type World } from '../acceptance/world.ts';
import { temporaryDirectory } from '../support/cleanup.ts';
import { mergeGroupEvent, pullRequestEvent, workflowRunEvent } from '../support/events.ts';
import { forkPermissions, type Level, type Permissions } from '../support/github/access.ts';
import { startGitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';

/** The recipes do what they say, with the permissions and inputs that they have on the page. */

interface Recipe {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, Level>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const page = readFileSync(resolve(import.meta.dirname, '../../docs/recipes.md'), 'utf8');
const recipes = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => parse(text) as Recipe);
const [target, judging, posting, everything] = recipes;

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('docs/recipes.md has no such recipe');
  return value;
}

/** What the token of the recipe may do; GitHub takes all writing from a fork's. */
function permissionsOf({ permissions }: Recipe): Permissions {
  const level = (name: string): Level => permissions[name] ?? 'none';
  return {
    contents: level('contents'),
    pull_requests: level('pull-requests'),
    issues: level('issues'),
    checks: level('checks'),
    statuses: level('statuses'),
  };
}

function inputsOf({ jobs }: Recipe): Readonly<Record<string, string>> {
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses === 'OWNER/pawl@v1');
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
}

const FORK: Situation = {
  base: [kernelPackage('5.10.0-136.12.0.86')],
  change: kernelPackage('5.10.0-137.0.0.87'),
  policy: 'lines: [{branch: "*", role: maintenance}]\n',
  pull: { fork: 'mallory/kernel' },
};
const shown = ({ github }: World) =>
  github.repository().comments.map(({ body }) => read(body.split('\n')[1] ?? '').slice(0, 50));
const REFUSED = ['### ❌ Pawl: refused · take 5.10.0-136.13.0.87 · re'];

// proves 104
test('pull_request_target writes on the pull request of a fork', async () => {
  const recipe = given(target);
  const world = await makeWorld({ ...FORK, github: { permissions: permissionsOf(recipe) } });
  const event = pullRequestEvent(world.github, 7, { name: 'pull_request_target' });
  const result = await act(world, { event, inputs: inputsOf(recipe) });
  expect(Object.keys(recipe.on)).toContain('pull_request_target');
  expect(shown(world)).toEqual(REFUSED);
  expect(world.github.repository().reviewComments).toHaveLength(1);
  expect(result.annotations.map(({ title }) => title)).toEqual(['number-step']);
  expect(world.github.violations).toEqual([]);
});

// proves 104
test('pull_request judges and saves, workflow_run posts', async () => {
  const [first, second] = [given(judging), given(posting)];
  expect([Object.keys(first.on)[0], Object.keys(second.on)[0]]).toEqual(['pull_request', 'workflow_run']);
  const world = await makeWorld({ ...FORK, github: { permissions: forkPermissions } });
  const [from, to] = [temporaryDirectory('fork'), temporaryDirectory('default')];
  const judged = await act(world, { inputs: inputsOf(first), workspace: from });
  expect(judged.annotations.map(({ title }) => title)).toEqual(['number-step']);
  expect(judged.exitCode).toBe(1);
  // What the two steps for the artifact do.
  copyFileSync(join(from, 'pawl.json'), join(to, 'pawl.json'));
  const writing = await makeWorldLike(world, permissionsOf(second));
  const posted = await act(writing, {
    event: workflowRunEvent(writing.github, 7),
    inputs: inputsOf(second),
    workspace: to,
  });
  expect(posted.exitCode).toBe(0);
  expect(posted.annotations).toEqual([]);
  expect(shown(writing)).toEqual(REFUSED);
});

// proves 104
test('the merge queue gets its report', async () => {
  const recipe = given(target);
  expect(Object.keys(recipe.on)).toContain('merge_group');
  const world = await makeWorld({ ...FORK, github: { permissions: permissionsOf(recipe) } });
  const result = await act(world, { event: mergeGroupEvent(world.github, 'refs/heads/topic', world.branch) });
  expect(result.outputs['verdict']).toBe('fail');
  expect(result.annotations.map(({ title }) => title)).toEqual(['number-step']);
});

test('the check run is there, and the labels cost no warning', async () => {
  const recipe = given(everything);
  const world = await makeWorld({ ...FORK, github: { permissions: permissionsOf(recipe) } });
  const event = pullRequestEvent(world.github, 7, { name: 'pull_request_target' });
  const result = await act(world, { event, inputs: inputsOf(recipe) });
  expect(result.annotations.map(({ title }) => title)).toEqual(['number-step']);
  expect(world.github.repository().checkRuns).toMatchObject([{ name: 'Pawl', conclusion: 'failure' }]);
  expect(world.github.violations).toEqual([]);
});

/** The same repository, asked with another token. */
async function makeWorldLike(world: World, permissions: Permissions): Promise<World> {
  const { fullName, pulls, defaultBranch } = world.github.repository();
  const repositories = { [fullName]: { directory: world.repository.directory, pulls, defaultBranch } };
  return { ...world, github: await startGitHub({ repositories, permissions }) };
}
