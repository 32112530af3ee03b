import { describe, expect, test } from '@jest/globals';
import { workflowDispatchEvent } from '../support/events.ts';
import type { GitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import { expectSound, read } from './answers.ts';
import { judgeEvent, LINES, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { act, makeWorld, type World } from './world.ts';

/**
 * A run that is cancelled while it writes, at each of its writes in turn, before GitHub has carried it out and after: it ends
 * at once, and the next run leaves what a single undisturbed one would have left.
 */

const POLICY = `lines: [{branch: "*", role: maintenance}]
interfaces:
  - {name: modes, version: {path: modes.yml, pointer: /version}, features: {path: modes.yml, kind: list, pointer: /features}}
`;
const files = (number: string, modes: string) => ({
  ...kernelPackage(number),
  'modes.yml': `version: "0.1.0"\nfeatures: [${modes}]\n`,
});
/** Refused for a number that a suggestion mends, with a bump that a label tells. */
const worldOf = (): Promise<World> =>
  makeWorld({
    base: [files('5.10.0-136.12.0.86', 'none, ppgtt')],
    change: files('5.10.0-137.0.0.87', 'none'),
    policy: POLICY,
    labels: ['kernel', 'bump: patch'],
    github: { permissions: { checks: 'write', pull_requests: 'write', issues: 'write' } },
  });
const INPUTS = { labels: 'true', 'check-run': 'true' };

const isWrite = ({ method, text }: GitHub['requests'][number]): boolean =>
  method !== 'GET' && !text.includes('"query":"query');

/** What people see; a run that was begun again has a check run of its own, of which GitHub shows the newest. */
function seenOn({ github }: World) {
  const { comments, pulls, reviewComments, checkRuns } = github.repository();
  return {
    comments: comments.map(({ body }) => read(body.split('\n')[1] ?? '')),
    labels: [...(pulls[0]?.labels ?? [])].sort(),
    suggestions: reviewComments.map(({ path, line, body }) => `${path}:${line} ${body}`),
    checks: new Set(checkRuns.map(({ status, conclusion }) => `${status} ${conclusion}`)),
  };
}

// proves 89
describe('cancelled at its writes', () => {
  test('a check ends at once, and the next run completes what it has left', async () => {
    const whole = await worldOf();
    expectSound(await act(whole, { inputs: INPUTS }));
    const wanted = seenOn(whole);
    expect(wanted).toMatchObject({ labels: ['bump: major', 'kernel'], comments: [expect.stringContaining('refused')] });
    expect(wanted.suggestions).toHaveLength(1);
    const writes = whole.github.requests.filter(isWrite).length;
    expect(writes).toBeGreaterThan(3);

    for (let nth = 1; nth <= writes; nth += 1) {
      for (const stored of [true, false]) {
        const world = await worldOf();
        const cancel = new AbortController();
        let seen = 0;
        let begun = 0;
        world.github.intercept(async (request) => {
          if (!isWrite(request)) return;
          seen += 1;
          if (seen !== nth) return;
          // What has not been carried out never is; the connection is as dead as the process.
          const { method, path } = request;
          if (!stored) world.github.fail({ match: { method, path: new RegExp(path) }, fault: { kind: 'hang' } });
          begun = performance.now();
          cancel.abort();
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
        const result = await act(world, { inputs: INPUTS, cancel: cancel.signal });
        expect(result.exitCode).toBe(130);
        expect(performance.now() - begun).toBeLessThan(2000);
        world.github.intercept(() => undefined);
        await world.github.heal();
        expectSound(await act(world, { inputs: INPUTS, env: { GITHUB_RUN_ATTEMPT: '2' } }));
        expect({ nth, stored, ...seenOn(world) }).toEqual({ nth, stored, ...wanted });
        await world.github.close();
      }
    }
  }, 120_000);

  test.each([true, false])('the next tag is made once, whether GitHub had made it: %s', async (stored) => {
    const world = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1' }], {
      policy: LINES,
      github: { permissions: { contents: 'write' } },
    });
    const { github, repository } = world;
    const cancel = new AbortController();
    github.intercept(async (request) => {
      if (request.method !== 'POST' || !request.path.endsWith('/git/refs')) return;
      if (!stored) github.fail({ match: { path: /git\/refs/, method: 'POST' }, fault: { kind: 'hang' } });
      cancel.abort();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const inputs = { mode: 'tag', branch: 'SP1', 'dry-run': 'false' };
    const event = workflowDispatchEvent(github);
    const result = await judgeEvent(world, event, inputs, { cancel: cancel.signal });
    expect(result.exitCode).toBe(130);
    github.intercept(() => undefined);
    await github.heal();
    await judgeEvent(world, event, inputs);
    const made = repository.git('tag', '--list', '5.10.0-136.3.*').trim().split('\n');
    expect(made).toEqual(['5.10.0-136.3.0']);
    expect(repository.git('tag', '--points-at', 'SP1').trim()).toBe('5.10.0-136.3.0');
    await github.close();
  });
});
