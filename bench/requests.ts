import { LINES, makeTagWorld, manyTags, TRUNK_AND_BRANCH } from '../__tests__/acceptance/tag-world.ts';
import { type Files, makeWorld, type Situation } from '../__tests__/acceptance/world.ts';
import { mergeGroupEvent, pullRequestEvent, pushTagEvent } from '../__tests__/support/events.ts';
import { kernelPackage } from '../__tests__/support/packaging.ts';
import { median, type Process, time } from './measure.ts';
import { recorded } from './recorded.ts';
import { actionOn, type Occasion, OLDER, pullOccasion, SITUATIONS } from './situations.ts';
import { kilobytes, ms, type Section } from './table.ts';

const SMALL = SITUATIONS['a small package, no policy'];
const LARGE = SITUATIONS['a spec of 690 kB and a policy'];
const TAG = '5.10.0-136.3.0';

const INTERFACES = `${LARGE.policy}interfaces:
  - name: kabi
    features: {path: Module.kabi, kind: symbols}
`;
const symbols = (...names: readonly string[]): Files => ({
  'Module.kabi': names.map((name) => `0x1a45cb6c\t${name}\tvmlinux\tEXPORT_SYMBOL\n`).join(''),
});
const PATCHES: Files = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`patches/${index % 10}/${index}.patch`, 'x\n']),
);

/** A change in the merge queue. */
async function groupOccasion(situation: Situation): Promise<Occasion> {
  const { github, branch, repository, head } = await makeWorld(situation);
  const ref = `gh-readonly-queue/${branch}/pr-7-${head}`;
  repository.commit({ branch: ref, parents: [repository.tip(branch) ?? '', head], files: situation.change });
  return { github, event: mergeGroupEvent(github, `refs/heads/${ref}`, branch) };
}

/** A new tag on a maintenance line, on a commit with such files, among many other tags. */
async function tagOccasion(files: Files, others: number, latency: number): Promise<Occasion> {
  const commits = [...TRUNK_AND_BRANCH, { on: 'SP1', tags: [TAG], files }];
  const { github, repository } = await makeTagWorld(commits, { policy: LINES, github: { latency } });
  manyTags(repository, 'OLK-5.10', others);
  return { github, event: pushTagEvent(github, TAG) };
}

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
  'pull request: its base has moved on, a spec of 690 kB and a policy': (latency) =>
    pullOccasion({
      ...LARGE,
      base: [...LARGE.base, kernelPackage('5.10.0-136.12.0.86', { older: OLDER.slice(0, -1) })],
      github: { latency },
    }),
  'the same, refused: with comment and suggestions': (latency) =>
    pullOccasion({
      ...LARGE,
      base: [...LARGE.base, kernelPackage('5.10.0-136.14.0.88', { older: OLDER })],
      github: { latency },
    }),
  'pull request: a spec of 690 kB, SOURCE and symbols, by a policy': (latency) =>
    pullOccasion({
      base: [{ ...LARGE.base[0], ...symbols('a') }],
      change: { ...LARGE.change, ...symbols('a', 'b') },
      policy: INTERFACES,
      github: { latency },
    }),
  'pull request: 300 changed files and more, a spec of 690 kB': (latency) =>
    pullOccasion({ ...LARGE, change: { ...LARGE.change, ...PATCHES }, github: { latency } }),
  'pull request: a repository of 3,000 tags, a spec of 690 kB': async (latency) => {
    const { github, repository, branch } = await makeWorld({ ...LARGE, github: { latency } });
    manyTags(repository, branch, 3000);
    return { github, event: pullRequestEvent(github, 7) };
  },
  'merge group': (latency) => groupOccasion({ ...SMALL, github: { latency } }),
  'merge group: a spec of 690 kB and a policy': (latency) => groupOccasion({ ...LARGE, github: { latency } }),
  'tag: a new one': (latency) => tagOccasion({}, 0, latency),
  'tag: on a commit with a spec of 690 kB': (latency) =>
    tagOccasion(kernelPackage(`${TAG}.87`, { older: OLDER }), 0, latency),
  'tag: among 3,000': (latency) => tagOccasion({}, 3000, latency),
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
      note: `Depth is the longest chain of requests of which each began after the one before had ended. At most 6 requests in 3 steps are wanted for a pull request, 5 in 3 for a tag, and with ${LATENCY_MS} ms on each request less than 3 round trips more; writing may add 2 steps.`,
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
