import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ancestryOf } from '../../src/audit/ancestry.ts';
import type { Revision } from '../../src/audit/history.ts';
import { planRevisions } from '../../src/audit/plan-revisions.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { type FileHistoryRequest, readFileHistory } from '../../src/review/file-history.ts';
import { readLandmarks } from '../../src/review/landmarks.ts';
import { openLocalHistory } from '../../src/sources/git/history.ts';
import type { HistoryReader, HistoryRefs } from '../../src/sources/history.ts';
import { makeHistory, type Step, steps } from './histories.ts';

/** What tags tell of a history of files is what all of its commits tell. */

const RUNS = { numRuns: 25 };

interface Opened {
  readonly directory: string;
  readonly reader: HistoryReader;
  readonly refs: HistoryRefs;
  readonly request: FileHistoryRequest;
}

async function opened<T>(all: readonly Step[], look: (history: Opened) => Promise<T>): Promise<T> {
  const directory = makeHistory(all);
  const reader = openLocalHistory({ directory });
  try {
    const refs = await reader.refs(undefined);
    const { branches, tags } = refs;
    const tagged = tags.flatMap(({ object }) => (object.kind === 'commit' ? [object.commit] : []));
    const reading = { reader, policy: DEFAULT_POLICY, paths: ['kernel.spec'] };
    const landmarks = await readLandmarks([...branches.map(({ commit }) => commit), ...tagged], reading);
    const nodes = reader.descent(() => [], refs).then((descent) => descent.nodes);
    return await look({
      directory,
      reader,
      refs,
      request: { reader, branches, landmarks, paths: ['kernel.spec'], nodes, commits: 'needed' },
    });
  } finally {
    reader.close();
  }
}

/** What is judged of revisions, with every path that each of them changed. */
async function judged(revisions: readonly Revision[], { reader, refs }: Opened): Promise<readonly unknown[]> {
  const { branches, main } = refs;
  const planned = planRevisions({ revisions, branches, main: main.name, policy: DEFAULT_POLICY });
  const rows = planned.map(async ({ revision, owner, carriers }) => {
    const listed = revision.changes.map(({ path }) => path);
    const [others = []] = revision.unlisted === undefined ? [] : await reader.changed([revision.unlisted]);
    const { commit, date } = revision;
    return { commit, date, owner, carriers, paths: [...new Set([...listed, ...others])].sort() };
  });
  const read = await Promise.all(rows);
  return read.sort((left, right) => (left.commit < right.commit ? -1 : 1));
}

const never = (): boolean => false;

test('what tags and a few commits between them tell is what all commits tell', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (all) =>
      opened(all, async (history) => {
        const some = await readFileHistory(history.request, never);
        const whole = await readFileHistory({ ...history.request, commits: 'all' });
        expect(await judged(some, history)).toEqual(await judged(whole, history));
      }),
    ),
    RUNS,
  );
}, 120_000);

/** The ancestors of each commit, from all that git lists. */
function ancestorsIn(directory: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { stdout } = spawnSync('git', ['-C', directory, 'rev-list', '--all', '--parents'], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n').reverse();
  const found = new Map<string, ReadonlySet<string>>();
  for (const [commit = '', ...parents] of lines.map((line) => line.split(' '))) {
    found.set(commit, new Set(parents.flatMap((parent) => [parent, ...(found.get(parent) ?? [])])));
  }
  return found;
}

test('what descends from what is as git says', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (all) =>
      opened(all, async ({ request, directory }) => {
        const nodes = await request.nodes;
        const ancestry = ancestryOf(nodes);
        const ancestors = ancestorsIn(directory);
        const names = nodes.filter(({ joins }) => joins !== true).map(({ commit }) => commit);
        for (const commit of names) {
          const before = names.filter((other) => ancestry.isAncestor(other, commit));
          expect(before).toEqual(names.filter((other) => ancestors.get(commit)?.has(other)));
        }
      }),
    ),
    RUNS,
  );
}, 120_000);

test('tags in a row that each change the number need no walk at all', () =>
  opened(
    Array.from({ length: 30 }, (): Step => ({ on: 0, other: 0, does: 'number', tagged: true })),
    async ({ request }) => {
      const asked: unknown[] = [];
      const reader: FileHistoryRequest['reader'] = {
        revisions: async (...args) => {
          asked.push(args);
          return [];
        },
      };
      const revisions = await readFileHistory({ ...request, reader });
      // The first commit has no tag, and its number is there before the first one that has.
      expect({ asked: asked.length, revisions: revisions.length }).toEqual({ asked: 1, revisions: 29 });
    },
  ));

test('a number that is taken back before a tag has it is no release of anything', () =>
  opened(
    [
      { on: 0, other: 0, does: 'number', tagged: true },
      { on: 0, other: 0, does: 'number', tagged: false },
      { on: 0, other: 0, does: 'back', tagged: false },
      { on: 0, other: 0, does: 'nothing', tagged: true },
    ],
    async ({ request }) => {
      const stating = (revisions: readonly Revision[]): number =>
        revisions.filter(({ changes }) => changes.some(({ path }) => path === 'kernel.spec')).length;
      expect(stating(await readFileHistory({ ...request, commits: 'all' }))).toBe(4);
      expect(stating(await readFileHistory(request, never))).toBe(2);
    },
  ));
