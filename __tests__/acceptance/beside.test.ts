import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import { mergeGroupEvent, workflowRunEvent } from '../support/events.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectSound, expectUnknown, read } from './answers.ts';
import { expectAtMost } from './traffic.ts';
import { act, type Files, makeWorld, type Situation, type World } from './world.ts';

/** What a pull request has to do with others: open ones, those of its merge group, and the run of a fork. */

const BASE = kernelPackage('5.10.0-136.12.0.86');
const NEXT = kernelPackage('5.10.0-136.13.0.87');
const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';
const SITUATION: Situation = { base: [BASE], change: NEXT, policy: POLICY };

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly expected: readonly string[];
}
type Result = Awaited<ReturnType<typeof act>>;
const findings = (result: Result) => JSON.parse(result.outputs['findings'] ?? '') as readonly Finding[];

/** Opens another pull request to the same branch. */
function open(world: World, number: number, files: Files, more: object = {}): void {
  const branch = `other-${number}`;
  world.repository.commit({ branch, parents: [world.base], files });
  world.github.repository().pulls.push({ number, title: 'x', base: world.branch, head: branch, ...more });
}

describe('number-contested', () => {
  test('the later of two is told the free number, the earlier one that it keeps its own', async () => {
    const world = await makeWorld(SITUATION);
    open(world, 3, NEXT);
    open(world, 12, NEXT, { fork: 'bob/kernel' });
    const later = await act(world);
    expect(findings(later)).toEqual([
      expect.objectContaining({ rule: 'number-contested', severity: 'warning', expected: ['5.10.0-136.14.0.88'] }),
    ]);
    expect(findings(later)[0]?.message).toBe(
      '#3 claimed 5.10.0-136.13.0.87 before this pull request (#7) and keeps it; free is 5.10.0-136.14.0.88.',
    );
    expect(later.outputs['verdict']).toBe('pass');
    expect(
      world.github.repository().reviewComments.map(({ body }) => /```suggestion\n([\s\S]*?)```/.exec(body)?.[1]),
    ).toEqual(['%global maintenance_release .14.0\n%global pkg_release         .88\n']);
    const pulls = world.github.repository().pulls;
    pulls.splice(
      pulls.findIndex(({ number }) => number === 3),
      1,
    );
    expect(findings(await act(world))).toMatchObject([{ rule: 'number-contested', severity: 'notice' }]);
    expect(world.github.violations).toEqual([]);
  });

  test('the number that is offered is one that the rules accept', async () => {
    const world = await makeWorld({ ...SITUATION, change: kernelPackage('5.10.0-136.14.0.88') });
    open(world, 3, NEXT);
    expect(findings(await act(world))).toEqual([]);
  });

  test.each<{ title: string; files: Files; more: object }>([
    { title: 'one that is closed', files: NEXT, more: { state: 'closed' } },
    { title: 'one to another branch', files: NEXT, more: { base: 'other-branch' } },
    { title: 'one that claims another number', files: kernelPackage('5.10.0-136.12.0.87'), more: {} },
    { title: 'one that leaves the number alone', files: { 'fix.patch': 'x\n' }, more: {} },
    { title: 'one whose spec cannot be read', files: { 'kernel.spec': Uint8Array.of(0, 1, 2) }, more: {} },
  ])('is quiet beside $title', async ({ files, more }) => {
    const world = await makeWorld(SITUATION);
    open(world, 3, files, more);
    expect(findings(await act(world))).toEqual([]);
  });

  // proves 23
  test('keeps to its budget, and says where it stopped', async () => {
    const world = await makeWorld(SITUATION);
    for (let number = 20; number < 40; number += 1) open(world, number, NEXT);
    const result = await act(world, { inputs: { comment: 'never', suggestions: 'false' } });
    expect(findings(result)).toMatchObject([{ rule: 'number-contested', severity: 'notice' }]);
    expect(read(result.summary)).toContain('stopped at its limit; 8 were not looked at');
    expect(world.github.requests.filter(({ text }) => /OpenPulls|Claims/.test(text))).toHaveLength(2);
    expect(world.github.requests.length).toBeLessThanOrEqual(8);
  });

  test('what GitHub does not give is a doubt, and no verdict of its own', async () => {
    const world = await makeWorld(SITUATION);
    world.github.fail({ match: { body: /OpenPulls/ }, fault: { kind: 'status', status: 400 } });
    const result = await act(world);
    expect(result.outputs['verdict']).toBe('pass');
    expect(read(result.summary)).toContain('The other open pull requests could not be read');
  });

  test('costs no step: it is read beside the rest', async () => {
    await expectAtMost({ verdict: 'pass', count: 5, depth: 2 }, async () => {
      const world = await makeWorld({ ...SITUATION, github: { latency: 60 } });
      open(world, 3, NEXT);
      const { outputs } = await act(world, { inputs: { comment: 'never', suggestions: 'false' } });
      return { verdict: outputs['verdict'], ...world.github.traffic() };
    });
  });
});

// proves 5
describe('a merge group', () => {
  /** Pull requests 7 and 8 merged one after the other onto the base, as the queue does it. */
  async function group(labels: readonly string[], body = ''): Promise<World & { readonly ref: string }> {
    const emergency = kernelPackage('5.10.0-136.12.1.87');
    const world = await makeWorld({ base: [BASE], change: emergency, policy: POLICY, labels, pull: { body } });
    const other = world.repository.commit({ branch: 'other', parents: [world.base], files: { 'README.md': 'x\n' } });
    world.github
      .repository()
      .pulls.push({ number: 8, title: 'x', base: world.branch, head: 'other', body: 'Bump: minor' });
    const merge = (parents: readonly string[], files: Files, branch: string) =>
      world.repository.commit({ branch, parents: [...parents], files });
    const first = merge([world.base, world.head], emergency, 'queue-1');
    const branch = `gh-readonly-queue/${world.branch}/pr-8-${first}`;
    merge([first, other], { 'README.md': 'x\n' }, branch);
    return { ...world, ref: `refs/heads/${branch}` };
  }
  const judge = (world: World & { readonly ref: string }) =>
    act(world, { event: mergeGroupEvent(world.github, world.ref, world.branch) });

  test('knows an emergency that one of its pull requests declares by label', async () => {
    const [declared, plain] = await Promise.all([group(['emergency']), group([])]);
    const [calm, warned] = await Promise.all([judge(declared), judge(plain)]);
    expectSound(calm);
    expect(findings(calm)).toEqual([]);
    expect(findings(warned).map(({ rule }) => rule)).toEqual(['emergency-undeclared']);
    expect([calm, warned].map(({ summary }) => summary.includes('merge group'))).toEqual([false, false]);
    expect(declared.github.violations).toEqual([]);
    expect(declared.github.repository().comments).toEqual([]);
  });

  test('has the largest bump that any of them declares', async () => {
    expect((await judge(await group(['bump: patch']))).outputs['declared-bump']).toBe('minor');
    expect((await judge(await group([], 'x\n\nBump: major'))).outputs['declared-bump']).toBe('major');
  });

  test('reports also where its pull requests cannot be read, and names the doubt', async () => {
    const world = await group(['emergency']);
    world.github.fail({ match: { body: /MergeGroup/ }, fault: { kind: 'forbidden' } });
    const result = await judge(world);
    expectSound(result);
    expect(read(result.summary)).toContain('Which pull requests are in this merge group is not known in full');
  });
});

describe('mode: report', () => {
  const WRONG: Situation = {
    ...SITUATION,
    change: kernelPackage('5.10.0-137.0.0.87'),
    pull: { fork: 'mallory/kernel' },
  };

  /** The run of the fork, which may only read, and what it saved. */
  async function forked(): Promise<{ readonly world: World; readonly workspace: string; readonly saved: string }> {
    const world = await makeWorld(WRONG);
    const workspace = temporaryDirectory('fork');
    const result = await act(world, { inputs: { 'json-file': 'pawl.json' }, workspace });
    expect(result.outputs['verdict']).toBe('fail');
    return { world, workspace, saved: join(workspace, 'pawl.json') };
  }
  const report = ({ world, workspace }: Awaited<ReturnType<typeof forked>>, event: object = {}) =>
    act(world, {
      event: workflowRunEvent(world.github, 7, event),
      inputs: { mode: 'report', 'json-file': 'pawl.json' },
      workspace,
    });

  test('posts the same comment, and says where it comes from', async () => {
    const fork = await forked();
    expect(fork.world.github.repository().comments).toEqual([]);
    const result = await report(fork);
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toEqual([]);
    const [comment, ...others] = fork.world.github.repository().comments;
    expect(others).toEqual([]);
    expect(read(comment?.body ?? '')).toMatch(
      /### ❌ Pawl: refused · take 5\.10\.0-136\.13\.0\.87 · required bump: none/,
    );
    expect(comment?.body).toContain("computed in the pull request's own workflow run");
    expect(result.outputs['verdict']).toBe('fail');
    await report(fork);
    expect(fork.world.github.repository().comments).toHaveLength(1);
    expect(fork.world.github.violations).toEqual([]);
  });

  test.each<{ title: string; event: object; says: RegExp }>([
    { title: 'the pull request has moved on', event: { head: 'b'.repeat(40) }, says: /judged another commit/ },
    { title: 'another fork claims the run', event: { repository: 'eve/kernel' }, says: /No open pull request/ },
    { title: 'the run was for a push', event: { event: 'push' }, says: /no such run/ },
  ])('posts nothing where $title', async ({ event, says }) => {
    const fork = await forked();
    const result = await report(fork, event);
    expect(result.log.join('\n')).toMatch(says);
    expect(fork.world.github.repository().comments).toEqual([]);
  });

  test('posts nothing where the pull request was closed, or goes to another branch', async () => {
    const fork = await forked();
    const [pull] = fork.world.github.repository().pulls;
    if (pull === undefined) throw new Error('there is no pull request');
    pull.state = 'closed';
    await report(fork);
    Object.assign(pull, { state: 'open', base: 'elsewhere' });
    await report(fork);
    expect(fork.world.github.repository().comments).toEqual([]);
  });

  test.each<{ title: string; change: (saved: Record<string, unknown>) => unknown }>([
    { title: 'a member more', change: (saved) => ({ ...saved, html: '<img>' }) },
    { title: 'a rule of its own', change: (saved) => ({ ...saved, findings: [{ rule: '](x)' }] }) },
    { title: 'another head', change: (saved) => ({ ...saved, head: 'c'.repeat(40) }) },
    { title: 'no report', change: () => [] },
  ])('refuses a file with $title', async ({ change }) => {
    const fork = await forked();
    writeFileSync(fork.saved, JSON.stringify(change(JSON.parse(readFileSync(fork.saved, 'utf8')))));
    expectUnknown(await report(fork), /the saved report pawl\.json cannot be used/);
    expect(fork.world.github.repository().comments).toEqual([]);
  });

  test('needs the name of the file, and the file', async () => {
    const world = await makeWorld(WRONG);
    const event = workflowRunEvent(world.github, 7);
    expectUnknown(await act(world, { event, inputs: { mode: 'report' } }), /name its file with the input json-file/);
    expectUnknown(await act(world, { event, inputs: { mode: 'report', 'json-file': 'none.json' } }), /ENOENT/);
  });
});
