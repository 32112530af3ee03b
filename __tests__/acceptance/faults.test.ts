import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../support/github/faults.ts';
import { kernelPackage } from '../support/packaging.ts';
import type { RunResult } from '../support/runner.ts';
import { say } from '../support/say.ts';
import { expectSound } from './answers.ts';
import { act, makeWorld, type World } from './world.ts';

/**
 * Every request of every mode that reads GitHub, met with everything that may go wrong, once and for good: the verdict is the
 * right one or `unknown`, never one that was not earned, and the token goes nowhere else and is shown nowhere. A part of the
 * cells, chosen by a seed, is tried each time; `npm run faults` tries them all (`faults/main.ts`).
 */
const ROOT = resolve(import.meta.dirname, '../..');
const ALL = process.env['PAWL_FAULTS'] === 'all';
const SHARE = ALL ? '1' : '0.03';
/** One share for every change, so that a red run is the change's own; `PAWL_SEED` takes another. */
const SEED = process.env['PAWL_SEED'] ?? '18129';
/** In processes of their own, as the machine has two cores. */
const PARTS = 2;

function cells(part: number): Promise<readonly string[]> {
  const args = ['scripts/run.js', '__tests__/acceptance/faults/main.ts', SHARE, SEED, String(part), String(PARTS)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => {
      said[stream] += chunk;
    });
  return new Promise((done, reject) =>
    child.on('close', (code) => {
      if (code === 0) done(said.stdout.trimEnd().split('\n'));
      else reject(new Error(`the matrix broke off with ${code}:\n${said.stdout}${said.stderr}`));
    }),
  );
}

// proves 19, 21, 28, 83, 84, 85, 86, 87, 92, 94
test(
  'no fault of any request of any mode earns a verdict',
  async () => {
    const said = (await Promise.all(Array.from({ length: PARTS }, (_, part) => cells(part)))).map((lines) => ({
      wrong: lines.slice(0, -1),
      counted: JSON.parse(lines.at(-1) ?? '') as Readonly<Record<'cells' | 'of' | 'right' | 'unknown', number>>,
    }));
    const sum = (key: 'cells' | 'of' | 'right' | 'unknown') =>
      said.reduce((total, { counted }) => total + counted[key], 0);
    say(
      `faults: ${sum('cells')} of ${sum('of')} cells, ${sum('right')} right, ${sum('unknown')} unknown; seed ${SEED}`,
    );
    expect(said.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(sum('cells')).toBeGreaterThan(300);
    // Were all of them unknown, the matrix would show nothing.
    expect(Math.min(sum('right'), sum('unknown'))).toBeGreaterThan(50);
  },
  ALL ? 3_600_000 : 240_000,
);

/** What only a process of its own shows: that it ends, when, and how. */
const REFUSED = {
  base: [kernelPackage('5.10.0-136.12.0.86'), { 'README.md': 'moved\n' }],
  change: kernelPackage('5.10.0-137.0.0.87'),
  policy: 'lines: [{branch: "*", role: maintenance}]\n',
};
const SILENT = { comment: 'never', suggestions: 'false' } as const;
const outcome = (result: RunResult) => ({ code: result.exitCode, verdict: result.outputs['verdict'] });

// proves 82, 91
describe('in a process of its own', () => {
  test.each<{ fault: Fault; times: number; verdict: string }>([
    { fault: { kind: 'hang' }, times: 1, verdict: 'fail' },
    { fault: { kind: 'refuse', ms: 100 }, times: 1, verdict: 'fail' },
    { fault: { kind: 'reset', when: 'in-body' }, times: 2, verdict: 'fail' },
    { fault: { kind: 'drip', bytesPerSecond: 40_000 }, times: 1, verdict: 'fail' },
    { fault: { kind: 'bad-gateway' }, times: 9, verdict: 'unknown' },
    { fault: { kind: 'secondary-limit', status: 429, retryAfter: '1' }, times: 1, verdict: 'fail' },
  ])('$fault, $times times: $verdict', async ({ fault, times, verdict }) => {
    const world: World = await makeWorld(REFUSED);
    world.github.fail({ match: { body: /query Fields/ }, fault, times });
    const result = await act(world, { inputs: SILENT });
    expectSound(result);
    expect(outcome(result)).toEqual({ code: 1, verdict });
    expect(result.ms).toBeLessThan(25_000);
    await world.github.close();
  });

  test.each<Fault>([{ kind: 'hang' }, { kind: 'secondary-limit', status: 429, retryAfter: 30 }])(
    'what still waits when the answer is known does not keep the process alive: %j',
    async (fault) => {
      const world = await makeWorld(REFUSED);
      world.github.fail({ match: { path: /compare/ }, fault });
      // Everything else is refused at once: the comparison must not hold up the verdict.
      world.github.fail({ match: { body: /query Fields/ }, fault: { kind: 'status', status: 401 } });
      const result = await act(world);
      expectSound(result);
      expect(outcome(result)).toEqual({ code: 1, verdict: 'unknown' });
      expect(result.ms).toBeLessThan(5000);
      await world.github.heal();
    },
  );
});
