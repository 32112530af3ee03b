import { describe, expect, test } from '@jest/globals';
import { mergeGroupEvent, pullRequestEvent, pushTagEvent } from '../support/events.ts';
import type { RequestRecord } from '../support/github/record.ts';
import type { GitHub } from '../support/github/server.ts';
import { type ChangelogEntry, kernelPackage } from '../support/packaging.ts';
import { judgeEvent, LINES, makeTagWorld, manyTags, TRUNK_AND_BRANCH } from './tag-world.ts';
import { expectAtMost, type Traffic } from './traffic.ts';
import { act, type Files, makeWorld, type Situation } from './world.ts';

/**
 * How often GitHub is asked, and how many answers one waits for in turn. Every request is one of the hour's thousand, and on a
 * small change they are what the time goes into; whoever changes these numbers should know it. Two requests are for people, both
 * beside the rest: the other open pull requests, and the comments; where one is to be written, they are looked at again.
 */

/** A spec as large as the real ones: their changelogs go back for years. */
const OLDER: readonly ChangelogEntry[] = Array.from({ length: 1000 }, (_, index) => ({
  date: '2023-01-02',
  number: `5.10.0-135.${1000 - index}.0.${1000 - index}`,
  lines: Array.from({ length: 10 }, (__, line) => `- ${index}.${line} net: a change that somebody made to some driver`),
}));
const large = (number: string): Files => kernelPackage(number, { older: OLDER });

const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const [BASE, NEXT] = [large('5.10.0-136.12.0.86'), large('5.10.0-136.13.0.87')];

const ask = (situation: Situation, wanted: Traffic, later?: Files): Promise<void> =>
  expectAtMost(wanted, () => askOnce(situation, later));

/** @param later what is pushed to the base branch after the event was sent */
async function askOnce(situation: Situation, later?: Files): Promise<Traffic> {
  const world = await makeWorld({ ...situation, github: { latency: 100 } });
  const event = pullRequestEvent(world.github, 7);
  const { branch, base, repository } = world;
  if (later !== undefined) repository.commit({ branch, parents: [base], files: later });
  return trafficOf(world.github, await act(world, { event }));
}

/** The same change in the merge queue. */
async function askOfGroup(situation: Situation): Promise<Traffic> {
  const world = await makeWorld({ ...situation, github: { latency: 100 } });
  const { github, branch, repository, head } = world;
  const ref = `gh-readonly-queue/${branch}/pr-7-${head}`;
  repository.commit({ branch: ref, parents: [repository.tip(branch) ?? '', head], files: situation.change });
  const event = mergeGroupEvent(github, `refs/heads/${ref}`, branch);
  return trafficOf(github, await act(world, { event }));
}

const TAG = '5.10.0-136.3.0';

/** A tag on a maintenance line, among many others. */
async function askOfTag(files: Files, others = 0): Promise<Traffic> {
  const commits = [...TRUNK_AND_BRANCH, { on: 'SP1', tags: [TAG], files }];
  const world = await makeTagWorld(commits, { policy: LINES, github: { latency: 100 } });
  manyTags(world.repository, 'OLK-5.10', others);
  return trafficOf(world.github, await judgeEvent(world, pushTagEvent(world.github, TAG)));
}

function trafficOf(github: GitHub, { outputs }: { readonly outputs: Readonly<Record<string, string>> }): Traffic {
  const { requests, violations } = github;
  expect(violations).toEqual([]);
  // The comments are looked at again before one is written.
  const asked = requests
    .filter(({ text }) => !text.includes('comments('))
    .map(({ method, path, query, text }) => JSON.stringify([method, path, query, text]));
  expect(new Set(asked).size).toBe(asked.length);
  const files = requests.flatMap(filesOf);
  expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  for (const { path, headers } of requests) {
    expect(headers['x-github-api-version']).toBe('2022-11-28');
    expect({ path, agent: headers['user-agent'] }).toEqual({ path, agent: 'pawl' });
  }
  const { count, depth } = github.traffic();
  return { verdict: outputs['verdict'], count, depth };
}

/** What a request asks for, whichever way: an object that is asked for twice in two requests is asked for twice. */
function filesOf({ path, body }: RequestRecord): readonly string[] {
  const { variables = {} } = Object(body) as { readonly variables?: Readonly<Record<string, unknown>> };
  const keys = Object.entries(variables).flatMap(([name, key]) => (/^(?:at|id)\d+$/.test(name) ? [String(key)] : []));
  const [, blob] = /\/git\/blobs\/(\w+)$/.exec(path) ?? [];
  return blob === undefined ? keys : [...keys, blob];
}

test('the spec is too large for one answer of GraphQL', () => {
  expect(String(BASE['kernel.spec']).length).toBeGreaterThan(512 * 1024);
});

const INTERFACES = `${POLICY}interfaces:
  - name: kabi
    features: {path: Module.kabi, kind: symbols}
`;
const symbols = (...names: readonly string[]): Files => ({
  'Module.kabi': names.map((name) => `0x1a45cb6c\t${name}\tvmlinux\tEXPORT_SYMBOL\n`).join(''),
});

// proves 22, 23, 24, 25
describe('requests', () => {
  test('of a pull request that is up to date: one text is asked for, and the other is made of it', async () => {
    await ask({ base: [BASE], change: NEXT, policy: POLICY }, { verdict: 'pass', count: 5, depth: 2 });
  });

  test('without a policy', async () => {
    await ask({ base: [BASE], change: NEXT }, { verdict: 'pass', count: 5, depth: 2 });
  });

  test('of one whose base has moved on: six to read, and five in two steps to say so', async () => {
    const base = [BASE, large('5.10.0-136.14.0.88')];
    await ask({ base, change: NEXT, policy: POLICY }, { verdict: 'fail', count: 11, depth: 4 });
    await ask({ base, change: NEXT }, { verdict: 'fail', count: 11, depth: 4 });
  });

  test('of one whose base has moved on elsewhere', async () => {
    const base = [BASE, { 'README.md': '# moved\n' }];
    await ask({ base, change: NEXT, policy: POLICY }, { verdict: 'pass', count: 6, depth: 2 });
  });

  test('of one that leaves the numbers alone', async () => {
    const change = { 'README.md': '# changed\n' };
    await ask({ base: [BASE], change, policy: POLICY }, { verdict: 'pass', count: 5, depth: 2 });
  });

  test('of a small package, whose files travel together', async () => {
    const [base, change] = [kernelPackage('5.10.0-136.12.0.86'), kernelPackage('5.10.0-136.13.0.87')];
    await ask({ base: [base], change, policy: POLICY }, { verdict: 'pass', count: 4, depth: 2 });
  });

  test('of one with an interface beside its numbers', async () => {
    const [base, change] = [
      { ...BASE, ...symbols('a') },
      { ...NEXT, ...symbols('a', 'b') },
    ];
    await ask({ base: [base], change, policy: INTERFACES }, { verdict: 'pass', count: 5, depth: 2 });
  });

  test('of one whose base moves on after the event was sent: what was read ahead of it is not used', async () => {
    const [base, change] = [kernelPackage('5.10.0-136.12.0.86'), kernelPackage('5.10.0-136.13.0.87')];
    const situation = { base: [base], change, policy: POLICY };
    await ask(situation, { verdict: 'pass', count: 6, depth: 3 }, { 'README.md': 'moved\n' });
    await ask(situation, { verdict: 'fail', count: 11, depth: 5 }, kernelPackage('5.10.0-136.14.0.88'));
  });

  test('of three hundred files and more: the directories that changed are looked into at once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 310 }, (_, index) => [`a/${index % 10}/${index}.patch`, 'x\n']),
    );
    const still = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`c/${index}/file`, 'x\n']));
    const change = { ...many, ...NEXT };
    const base = { ...BASE, ...still, 'a/b/x': 'x' };
    // The list ends before the spec, so that both of its sides are asked for.
    await ask({ base: [base], change, policy: POLICY }, { verdict: 'pass', count: 6, depth: 2 });
    // What the change touches at the top is not known before the merge base is.
    const moved = [base, { 'README.md': '# moved\n' }];
    await ask({ base: moved, change, policy: POLICY }, { verdict: 'pass', count: 6, depth: 3 });
  });

  test('of a merge group', async () => {
    const situation = { base: [BASE], change: NEXT, policy: POLICY };
    await expectAtMost({ verdict: 'pass', count: 4, depth: 2 }, () => askOfGroup(situation));
  });

  test('of a tag, however many there are', async () => {
    await expectAtMost({ verdict: 'pass', count: 3, depth: 2 }, () => askOfTag({}));
    await expectAtMost({ verdict: 'pass', count: 3, depth: 2 }, () => askOfTag({}, 3000));
  });

  test('of a tag whose commit has a spec', async () => {
    await expectAtMost({ verdict: 'pass', count: 4, depth: 2 }, () => askOfTag(large(`${TAG}.87`)));
  });
});

test('a change that GitHub shows otherwise than it is, is not believed: the file itself is asked for', async () => {
  const world = await makeWorld({ base: [BASE], change: NEXT, policy: POLICY });
  const right = await act(world);
  const blobs = () => world.github.requests.filter(({ path }) => path.includes('/git/blobs/')).length;
  expect({ verdict: right.outputs['verdict'], blobs: blobs() }).toEqual({ verdict: 'pass', blobs: 1 });
  const shown = JSON.stringify(world.github.requests.find(({ path }) => path.includes('/compare/'))?.right);
  const lie = shown.replaceAll(/(\+%global maintenance_release +)\.13\.0/g, '$1.99.0');
  expect(lie).not.toBe(shown);
  world.github.forget();
  world.github.fail({ match: { path: /compare/ }, fault: { kind: 'wrong-shape', value: JSON.parse(lie) } });
  const lied = await act(world);
  expect({ proposed: lied.outputs['proposed'], verdict: lied.outputs['verdict'], blobs: blobs() }).toEqual({
    proposed: right.outputs['proposed'],
    verdict: 'pass',
    blobs: 2,
  });
});
