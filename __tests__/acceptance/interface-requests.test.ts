import { availableParallelism } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../support/github/faults.ts';
import { startGitHub } from '../support/github/server.ts';
import { kernelPackage } from '../support/packaging.ts';
import { say } from '../support/say.ts';
import { expectSound } from './answers.ts';
import { act, type Files, makeWorld, NAME, type Situation, type World } from './world.ts';

/** What sets of features cost in requests, and what becomes of the verdict where one of those fails. */

const NUMBERS = 'lines: [{branch: "*", role: maintenance}]\n';
const POLICY = `${NUMBERS}interfaces:
  - name: kabi
    features: {path: "Module.kabi_*", kind: symbols}
    removed: forbid
  - name: modes
    version: {path: virt/interface.yml, pointer: /version}
    features: {path: virt/interface.yml, kind: list, pointer: /features}
`;
const modes = (number: string, names: string): Files => ({
  'virt/interface.yml': `version: "${number}"\nfeatures: [${names}]\n`,
});
const symbols = (...names: readonly string[]): Files => ({
  'Module.kabi_x86_64': names.map((name) => `0x1a45cb6c\t${name}\tvmlinux\tEXPORT_SYMBOL\n`).join(''),
});
const BASE = { ...kernelPackage('5.10.0-136.12.0.86'), ...modes('0.1.0', 'none, ppgtt'), ...symbols('a', 'b') };
const NEXT = kernelPackage('5.10.0-136.13.0.87');

async function ask(situation: Situation, tag?: string) {
  const world = await makeWorld({ policy: POLICY, ...situation, github: { latency: 20 } });
  if (tag !== undefined) world.repository.tag({ name: tag, target: world.base });
  // What is written is counted elsewhere; one request asks what other pull requests claim.
  const result = await act(world, { inputs: { comment: 'never', suggestions: 'false' } });
  expect(world.github.violations).toEqual([]);
  const { count, depth } = world.github.traffic();
  return { verdict: result.outputs['verdict'], count, depth };
}

// proves 22, 23
describe('requests', () => {
  test('without interfaces, to compare with', async () => {
    expect(await ask({ base: [BASE], change: NEXT, policy: NUMBERS })).toEqual({ verdict: 'pass', count: 5, depth: 3 });
  });

  test('of a change that leaves the sets alone', async () => {
    expect(await ask({ base: [BASE], change: NEXT })).toEqual({ verdict: 'pass', count: 5, depth: 3 });
  });

  test('of one that adds a feature with its number', async () => {
    const change = { ...NEXT, ...modes('0.2.0', 'none, ppgtt, context') };
    expect(await ask({ base: [BASE], change })).toEqual({ verdict: 'pass', count: 5, depth: 3 });
  });

  test('of one that takes a symbol away', async () => {
    const change = { ...NEXT, ...symbols('a') };
    expect(await ask({ base: [BASE], change })).toEqual({ verdict: 'fail', count: 5, depth: 3 });
  });

  test('of one whose number has to be held against the last release', async () => {
    const change = { ...NEXT, ...modes('0.1.0', 'none, ppgtt, context') };
    expect(await ask({ base: [BASE], change }, '5.10.0-136.12.0')).toEqual({ verdict: 'fail', count: 8, depth: 5 });
  });
});

/** A removal that only the last release excuses: without it the number would be refused. */
async function excused(): Promise<World> {
  const world = await makeWorld({ branch: 'main', policy: POLICY, base: [BASE], change: {} });
  world.repository.tag({ name: '5.10.0-136.12.0', target: world.base });
  const base = world.repository.commit({ branch: 'main', files: modes('0.2.0', 'none, ppgtt, context') });
  world.repository.commit({ branch: 'topic', parents: [base], files: { ...NEXT, ...modes('0.2.0', 'none, ppgtt') } });
  return world;
}

const FAULTS: readonly Fault[] = [
  ...([403, 404, 422, 451] as const).map((status) => ({ kind: 'status', status }) as const),
  ...(['empty', 'cut', 'not-json'] as const).map((body) => ({ kind: 'body', body }) as const),
  ...[null, { data: null }, { data: { repository: null } }, { data: { repository: {} } }, { message: 'x' }].map(
    (value) => ({ kind: 'wrong-shape', value }) as const,
  ),
  { kind: 'encoding', encoding: 'broken-gzip' },
];

const exactly = (text: string): RegExp => new RegExp(`^${text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);

test('where the last release cannot be read, the verdict is the right one or unknown', async () => {
  const world = await excused();
  const clean = await act(world);
  expect(clean.outputs['verdict']).toBe('pass');
  const requests = world.github.requests.map(({ method, path, query, text }) => {
    const search = new URLSearchParams(query).toString();
    return { method, path: exactly(search === '' ? path : `${path}?${search}`), body: exactly(text) };
  });
  const cells = requests.slice(-4).flatMap((match) => FAULTS.map((fault) => ({ match, fault })));
  const { pulls, defaultBranch } = world.github.repository();
  const wrong: string[] = [];
  const waiting = [...cells];
  const work = async (): Promise<void> => {
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
      const repositories = { [NAME]: { directory: world.repository.directory, pulls, defaultBranch } };
      const github = await startGitHub({ repositories });
      github.fail({ match: cell.match, fault: cell.fault, times: 10 });
      const result = await act({ ...world, github });
      expectSound(result);
      const verdict = result.outputs['verdict'] ?? '';
      if (!['pass', 'unknown'].includes(verdict))
        wrong.push(`${cell.match.path}: ${JSON.stringify(cell.fault)}: ${verdict}`);
      await github.close();
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  say(`${cells.length} cells of requests that interfaces add`);
  expect(wrong).toEqual([]);
}, 240_000);
