import type { Between, HistoryBranch, HistoryCommit, HistoryNode, HistoryTag, Revision } from '../audit/history.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { Entry, FileAt, ObjectId } from './repository.ts';

/** Tags, branches, and the branch whose policy counts. */
export interface HistoryRefs {
  readonly tags: readonly HistoryTag[];
  readonly branches: readonly HistoryBranch[];
  readonly main: HistoryBranch;
}

/** A tag whose place is asked for, and the branch that should lead to it, where one is known. */
export interface FamilyTag {
  readonly name: string;
  readonly commit: ObjectId;
  readonly branch: string | undefined;
}

/** Tags whose order in history is asked for, lowest number first: those of one line. */
export type TagFamily = readonly FamilyTag[];

/** Histories by first parents, from these commits back to one that is not part of them, or to their beginnings. */
export interface Way {
  readonly from: readonly ObjectId[];
  readonly beyond?: ObjectId;
}

/** How tags and branches descend from each other. */
export interface Descent {
  readonly nodes: readonly HistoryNode[];
  /** Tags of which that could not be found out. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * Reads the whole history of a repository at a cost that grows with what there is, not with the square of it. As with
 * {@link Repository} there are two implementations; what only git can tell is named by the other in `cannot`.
 */
export interface HistoryReader {
  /** What this way to read cannot tell of a repository that has such files, in both languages; nothing where it tells all. */
  readonly cannot: ((paths: readonly string[]) => Phrase) | undefined;
  /** @param branch the branch whose policy counts, or the default one */
  readonly refs: (branch: string | undefined) => Promise<HistoryRefs>;
  /** Which of these tag objects hold a signature. */
  readonly signed: (tagObjects: readonly ObjectId[]) => Promise<ReadonlySet<ObjectId>>;
  readonly descent: (families: () => readonly TagFamily[], refs: HistoryRefs) => Promise<Descent>;
  readonly commits: (ids: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, HistoryCommit>>;
  /** Every revision of these paths on a way. */
  readonly revisions: (paths: readonly string[], way: Way) => Promise<readonly Revision[]>;
  /** Every path that differs between two directories, for each of the pairs. */
  readonly changed: (pairs: readonly Between[]) => Promise<readonly (readonly string[])[]>;
  readonly directories: (trees: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, readonly Entry[]>>;
  readonly blob: (id: ObjectId) => Promise<FileAt>;
  readonly close: () => void;
}
