import { LINES, makeTagWorld, TRUNK_AND_BRANCH } from '../__tests__/acceptance/tag-world.ts';
import { makeWorld } from '../__tests__/acceptance/world.ts';
import { mergeGroupEvent, pushTagEvent } from '../__tests__/support/events.ts';
import { kernelPackage } from '../__tests__/support/packaging.ts';
import { median, type Process, time } from './measure.ts';
import { recorded } from './recorded.ts';
import { actionOn, type Occasion, pullOccasion, SITUATIONS } from './situations.ts';
import { kilobytes, ms, type Section } from './table.ts';

const SMALL = SITUATIONS['a small package, no policy'];
const TAG = '5.10.0-136.3.0';

/** The events that are judged, the pull requests first. */
const OCCASIONS: Readonly<Record<string, (latency: number) => Promise<Occasion>>> = {
  ...Object.fromEntries(
    Object.entries(SITUATIONS).map(([name, situation]) => [
      `pull request: ${name}`,
      (latency: number) => pullOccasion({ ...situation, github: { latency } }),
    ]),
  ),
  'pull request: its base has moved on': (latency) =>
    pullOccasion({
      base: [...SMALL.base, kernelPackage('5.10.0-136.13.0.87')],
      change: SMALL.change,
      github: { latency },
    }),
  'merge group': async (latency) => {
    const { github, branch, repository, head } = await makeWorld({ ...SMALL, github: { latency } });
    const ref = `gh-readonly-queue/${branch}/pr-7-${head}`;
    repository.commit({ branch: ref, parents: [repository.tip(branch) ?? '', head], files: SMALL.change });
    return { github, event: mergeGroupEvent(github, `refs/heads/${ref}`, branch) };
  },
  'tag: a new one': async (latency) => {
    const commits = [...TRUNK_AND_BRANCH, { on: 'SP1', tags: [TAG] }];
    const { github } = await makeTagWorld(commits, { policy: LINES, github: { latency } });
    return { github, event: pushTagEvent(github, TAG) };
  },
};

/** Long enough on the stand-in's answers for requests that are sent together to be seen together. */
const SLOW_MS = 60;

const LATENCY_MS = 50;

/** How often GitHub is asked, how many answers one waits for in turn, and what 50 ms on each cost. */
export const requests: Section = {
  id: 'requests',
  measure: async ({ node, rounds }) => {
    const rows: string[][] = [];
    for (const [name, occasionOf] of Object.entries(OCCASIONS)) {
      const slow = await occasionOf(SLOW_MS);
      await time({ ...actionOn(slow, slow.github.runner.urls, node, name), code: 'any' });
      const { count, depth, bytes } = slow.github.traffic();
      const occasion = await occasionOf(0);
      const at = async (latency: number): Promise<number> =>
        timed(actionOn(occasion, await recorded(occasion.github.runner.urls, latency), node, name), rounds);
      const [near, far] = [await at(0), await at(LATENCY_MS)];
      const trips = (far - near) / LATENCY_MS;
      rows.push([name, String(count), String(depth), kilobytes(bytes), ms(near), ms(far), trips.toFixed(2)]);
    }
    return {
      id: 'requests',
      title: 'Requests of a check',
      note: `Depth is the longest chain of requests of which each began after the one before had ended. At most 6 requests in 3 steps are wanted for a pull request, 5 in 3 for a tag, and with ${LATENCY_MS} ms on each request less than 3 round trips more.`,
      columns: ['event', 'requests', 'depth', 'bytes', 'at 0 ms', `at ${LATENCY_MS} ms`, 'round trips paid'],
      rows,
    };
  },
};

/** The median of several runs, whatever the verdict, after one that only warms up. */
async function timed(process: Process, rounds: number): Promise<number> {
  const runs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) runs.push(await time({ ...process, code: 'any' }));
  return median(runs.slice(1));
}
