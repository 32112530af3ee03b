import type { HistoryChange, HistoryFile, HistoryNode, Revision } from './history.ts';

/** The files with numbers in a directory, by path. */
export type NumberedFiles = ReadonlyMap<string, HistoryFile>;

/** A commit that a tag or branch is at. Files that are the same are the same map, here and before. */
export interface Landmark {
  readonly commit: string;
  readonly tree: string;
  /** Seconds since 1970. */
  readonly date: number;
  readonly files: NumberedFiles;
  /** Its first parent, and the files there; none where it begins a history. */
  readonly parent: string | undefined;
  readonly before: NumberedFiles;
}

/** A part of a way by first parents: back from one commit to another one, or to its beginning. */
export interface Stretch {
  readonly to: string;
  readonly beyond: string | undefined;
}

/** What tags and the tips of branches tell of the history of files, and where they do not tell it. */
export interface Stretches {
  readonly revisions: readonly Revision[];
  readonly open: readonly Stretch[];
}

export const NO_FILES: NumberedFiles = new Map();

/**
 * Divides the ways of branches at the tags that changed a file with a number. Where the files are the same from one of them
 * up to the commit before the next, that next one is the only revision between: git need not go through the commits. What
 * was changed and taken back in between, before any tag or branch was there, is no release of anything.
 * @param tips the commits that branches are at
 */
export function stretchesOf(
  nodes: readonly HistoryNode[],
  landmarks: ReadonlyMap<string, Landmark>,
  tips: readonly string[],
): Stretches {
  const ways = new Map(nodes.map(({ commit, way }) => [commit, way]));
  const atTip = new Set(tips);
  const previousOf = ({ commit }: Landmark): Landmark | undefined => landmarks.get(ways.get(commit)?.previous ?? '');
  const isSettled = (mark: Landmark): boolean =>
    mark.parent === ways.get(mark.commit)?.before && mark.before === (previousOf(mark)?.files ?? NO_FILES);
  const isRevision = ({ commit, files, before }: Landmark): boolean => atTip.has(commit) || files !== before;

  const done = new Set<string>();
  const revisions: Revision[] = [];
  const open: Stretch[] = [];
  for (const tip of tips) {
    for (let mark = landmarks.get(tip); mark !== undefined && !done.has(mark.commit); ) {
      done.add(mark.commit);
      let settled = isSettled(mark);
      let last = previousOf(mark);
      for (; last !== undefined && !isRevision(last); last = previousOf(last)) settled = settled && isSettled(last);
      if (settled) revisions.push(revisionOf(mark, last));
      else open.push({ to: mark.commit, beyond: last?.commit });
      mark = last;
    }
  }
  return { revisions, open };
}

function revisionOf(mark: Landmark, last: Landmark | undefined): Revision {
  return {
    commit: mark.commit,
    parent: last?.commit,
    date: mark.date,
    changes: changesOf(last?.files ?? NO_FILES, mark.files),
    unlisted: { before: last?.tree, after: mark.tree },
  };
}

function changesOf(before: NumberedFiles, after: NumberedFiles): readonly HistoryChange[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((change) => change.before?.id !== change.after?.id || change.before?.kind !== change.after?.kind);
}

/**
 * How many stretches are open at least, before it is known what descends from what: files that no tag or branch has were
 * changed between them.
 */
export function surelyOpen(landmarks: ReadonlyMap<string, Landmark>): number {
  const states = new Set([NO_FILES, ...[...landmarks.values()].map(({ files }) => files)]);
  return [...landmarks.values()].filter(({ before }) => !states.has(before)).length;
}
