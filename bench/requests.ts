import { act, makeWorld, type Situation } from '../__tests__/acceptance/world.ts';
import { kernelPackage } from '../__tests__/support/packaging.ts';
import { median, time } from './measure.ts';
import { recorded } from './recorded.ts';
import { actionAt, SITUATIONS } from './situations.ts';
import { kilobytes, ms, type Section } from './table.ts';

const EVENTS: Readonly<Record<string, Situation>> = {
  ...SITUATIONS,
  'a base that has moved on': {
    base: [kernelPackage('5.10.0-136.12.0.86'), kernelPackage('5.10.0-136.13.0.87')],
    change: kernelPackage('5.10.0-136.13.0.87'),
  },
};

const LATENCY_MS = 50;

/** How often GitHub is asked, how many answers one waits for in turn, and what 50 ms on each cost. */
export const requests: Section = {
  id: 'requests',
  measure: async ({ node, rounds }) => {
    const rows: string[][] = [];
    for (const [name, situation] of Object.entries(EVENTS)) {
      const counted = await makeWorld({ ...situation, github: { latency: 20 } });
      await act(counted);
      const { count, depth, bytes } = counted.github.traffic();
      const [near, far] = [await timed(situation, node, rounds, 0), await timed(situation, node, rounds, LATENCY_MS)];
      const trips = (far - near) / LATENCY_MS;
      rows.push([name, String(count), String(depth), kilobytes(bytes), ms(near), ms(far), trips.toFixed(2)]);
    }
    return {
      id: 'requests',
      title: 'Requests of a pull request check',
      note: `Depth is the longest chain of requests of which each began after the one before had ended. At most 6 requests in 3 steps are wanted, and with ${LATENCY_MS} ms on each request less than 3 round trips more.`,
      columns: ['pull request', 'requests', 'depth', 'bytes', 'at 0 ms', `at ${LATENCY_MS} ms`, 'round trips paid'],
      rows,
    };
  },
};

async function timed(situation: Situation, node: string, rounds: number, latency: number): Promise<number> {
  const world = await makeWorld(situation);
  const urls = await recorded(world.github.runner.urls, latency);
  const process = { ...actionAt(urls, world, node, 'check'), code: 'any' as const };
  const runs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) runs.push(await time(process));
  return median(runs.slice(1));
}
