import type { HistoryBranch, HistoryNode, Revision } from '../audit/history.ts';
import { type Landmark, type Stretch, stretchesOf, surelyOpen } from '../audit/stretches.ts';
import type { HistoryReader, Way } from '../sources/history.ts';
import type { ObjectId } from '../sources/repository.ts';

/** Whether every commit is looked into, or only where tags do not tell what changed. */
export type CommitsRead = 'all' | 'needed';

/** What is known of files with numbers before their history is read. */
export interface FileHistoryRequest {
  readonly reader: Pick<HistoryReader, 'revisions'>;
  readonly branches: readonly HistoryBranch[];
  readonly landmarks: ReadonlyMap<ObjectId, Landmark>;
  readonly paths: readonly string[];
  /** What descends from what; it takes git a while to tell. */
  readonly nodes: Promise<readonly HistoryNode[]>;
  readonly commits: CommitsRead;
}

/** More open stretches than this, or than one for as many tags, are quicker gone through together. */
const MOST_OPEN = 100;
const TAGS_FOR_EACH = 20;
const goesThroughAll = (open: number, tags: number): boolean => open > MOST_OPEN || open * TAGS_FOR_EACH > tags;

/** As many are gone through at once. */
const AT_ONCE = 4;

/**
 * Every revision of the files with numbers on the ways of the branches. Where tags follow each other closely, as in a tree
 * that tags each release, they tell all but a few stretches of it; elsewhere git goes through all commits, and begins with
 * it as soon as that is sure.
 * @param isTooMuch whether so many open stretches are, for so many tags and branches
 */
export async function readFileHistory(
  request: FileHistoryRequest,
  isTooMuch = goesThroughAll,
): Promise<readonly Revision[]> {
  const { reader, branches, landmarks, paths, commits } = request;
  const from = [...new Set(branches.map(({ commit }) => commit))];

  if (commits === 'all' || isTooMuch(surelyOpen(landmarks), landmarks.size)) return reader.revisions(paths, { from });
  const { revisions, open } = stretchesOf(await request.nodes, landmarks, from);
  if (isTooMuch(open.length, landmarks.size)) return reader.revisions(paths, { from });
  const found = new Map(revisions.map((revision) => [revision.commit, revision]));
  const ways = waysOf(open);
  for (let start = 0; start < ways.length; start += AT_ONCE) {
    const read = ways.slice(start, start + AT_ONCE).map((way) => reader.revisions(paths, way));
    for (const revision of (await Promise.all(read)).flat()) found.set(revision.commit, revision);
  }
  return [...found.values()];
}

/** A way for each stretch; those that have no end go together, as they may share most of what they lead through. */
function waysOf(open: readonly Stretch[]): readonly Way[] {
  const endless = open.flatMap(({ to, beyond }) => (beyond === undefined ? [to] : []));
  const ended = open.flatMap(({ to, beyond }): readonly Way[] =>
    beyond === undefined ? [] : [{ from: [to], beyond }],
  );
  return endless.length === 0 ? ended : [...ended, { from: endless }];
}

/** Files with numbers that are at no tag and no branch: those that were changed together with one that is. */
export function goneFrom(
  revisions: readonly Revision[],
  paths: readonly string[],
  isWanted: (path: string) => boolean,
): readonly string[] {
  const known = new Set(paths);
  const seen = revisions.flatMap(({ changes }) => changes.map(({ path }) => path));
  return [...new Set(seen)].filter((path) => !known.has(path) && isWanted(path));
}
