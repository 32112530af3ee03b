import type { TagObject } from '../facts/tag/reading.ts';

/** What is read of a repository's history. None of it is in any order that counts. */

/** A tag with what it leads to. */
export interface HistoryTag {
  readonly name: string;
  readonly object: Exclude<TagObject, { kind: 'absent' }>;
  /** Whether it holds a signature; only looked at where the policy asks for one. */
  readonly signed?: boolean;
}

/** A branch and the commit that it is at. */
export interface HistoryBranch {
  readonly name: string;
  readonly commit: string;
}

/** A commit that a tag or branch is at, or at which such histories meet, and those that come next before it. */
export interface HistoryNode {
  readonly commit: string;
  readonly parents: readonly string[];
  /** No tag or branch is at it: it only joins histories, of which one may hold the others. */
  readonly joins?: true;
  /** The first parent of the commit, and the nearest tag or branch on the way of first parents; none where it begins a history. */
  readonly way?: { readonly before: string; readonly previous: string | undefined };
}

/** What a commit says of itself. */
export interface HistoryCommit {
  readonly tree: string;
  /** Its first parent. */
  readonly parent: string | undefined;
  /** Seconds since 1970. */
  readonly date: number;
}

/** A file as it stands at some revision. */
export interface HistoryFile {
  readonly id: string;
  readonly kind: 'file' | 'symlink' | 'submodule' | 'directory';
}

/** What became of a path since the revision before; of files without a number only that something did. */
export interface HistoryChange {
  readonly path: string;
  readonly before: HistoryFile | undefined;
  readonly after: HistoryFile | undefined;
}

/** A commit on the first-parent way of a branch that changes a file with a number, or that a branch is at. */
export interface Revision {
  readonly commit: string;
  /** The nearest such commit before it on its first-parent way. */
  readonly parent: string | undefined;
  /** Seconds since 1970. */
  readonly date: number;
  /**
   * Every path that differs from the revision before, whether it holds a number or not: a patch that was added meanwhile
   * is part of what the next number stands for.
   */
  readonly changes: readonly HistoryChange[];
  /** Where only files with numbers are among the changes: the directories between which the other ones are to be looked for. */
  readonly unlisted?: Between;
}

/** Two directories; the one before is not there where a history begins. */
export interface Between {
  readonly before: string | undefined;
  readonly after: string;
}
