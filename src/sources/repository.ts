import type { Phrase } from '../numbering/scheme.ts';
import type { PolicyReference } from '../policy/extends.ts';

/** The full id of an object, SHA-1 or SHA-256. */
export type ObjectId = string;

/** One entry of a directory at a commit. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule';
  readonly id: ObjectId;
}

/** A file as it stands at a commit; what is no plain file is told apart, and never followed. */
export type FileAt =
  | { readonly kind: 'file'; readonly id: ObjectId; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'symlink' | 'submodule' | 'directory'; readonly id: ObjectId }
  | { readonly kind: 'too-large'; readonly id: ObjectId };

/** How two commits lie to each other, and what the second changed since they parted: every path that differs, in byte order. */
export type Divergence =
  | {
      readonly kind: 'listed';
      readonly mergeBase: ObjectId;
      readonly paths: readonly string[];
      /** Where it is not certain yet that these are all: looks whether they are, and throws {@link SourceProblem} where not. */
      readonly confirm?: () => Promise<void>;
    }
  | {
      readonly kind: 'unlisted';
      readonly mergeBase: ObjectId;
      /** Finds the paths in the directories of both sides, which have to be asked for. */
      readonly find: () => Promise<readonly string[]>;
    };

/** The text of a file of another repository, or why nobody could see it. */
export type ElsewhereAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreachable'; readonly why: Phrase };

/** Reads the policy of another repository, on the same GitHub or on this machine. Throws nothing. */
export type ElsewhereReader = (file: PolicyReference) => Promise<ElsewhereAnswer>;

/**
 * The one way to read a repository. There are two implementations, GitHub's API and the git command; on the same
 * commits both give the same values. All of them throw {@link SourceProblem} when they could not look.
 */
export interface Repository {
  /** The commit that a branch, tag or id names. */
  readonly resolve: (revision: string) => Promise<ObjectId>;
  readonly diverge: (base: ObjectId, head: ObjectId) => Promise<Divergence>;
  /** The entries of a directory (`''` for the top), or nothing where there is no such directory. */
  readonly list: (commit: ObjectId, directory: string) => Promise<readonly Entry[]>;
  readonly read: (commit: ObjectId, path: string) => Promise<FileAt>;
  /** Begins to read a file that takes a request of its own, where it is known by now that it does. */
  readonly hasten?: (commit: ObjectId, path: string) => void;
  /** Where there is a way to other repositories. */
  readonly elsewhere?: ElsewhereReader;
}

/** Files beyond this are not read: no carrier or policy comes near it. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** A path's directory (`''` for the top) and its last part. */
export function splitPath(path: string): { readonly directory: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { directory: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

/** Byte order, in which git sorts; the same in every locale. */
export function byteOrder(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
