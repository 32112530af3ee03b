import type { Standing, TagObject, TagRef } from '../facts/tag/reading.ts';
import { SourceProblem } from './problem.ts';
import type { ObjectId } from './repository.ts';

/** A branch and the commit that it is at. */
export interface Tip {
  readonly branch: string;
  readonly commit: ObjectId;
}

/** How the commit of a tag lies to other tags and to its line's branch. */
export interface Relations {
  /** By the names of the tags that were asked about. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Whether the branch leads to the commit. */
  readonly onBranch: 'yes' | 'no' | 'no-branch' | 'not-asked';
}

/**
 * Reads the tags of a repository. As with {@link Repository} there are two implementations that give the same values,
 * and what could not be looked at is thrown as a {@link SourceProblem}.
 */
export interface TagReader {
  /**
   * What a tag is and leads to (`absent` where there is none of this name), and the tip of a branch, or of the default one.
   * A file that will be read at the tip may travel with it, and the top of both commits.
   */
  readonly start: (
    tag: string,
    branch: string | undefined,
    file?: string,
  ) => Promise<{ readonly object: TagObject; readonly tip: Tip }>;
  /** What a tag leads to that was listed; one alone is not doubted for that, as its name is not asked for. */
  readonly target: (tag: TagRef) => Promise<TagObject>;
  /** Every tag whose name begins with a prefix, in byte order. */
  readonly tags: (prefix: string) => Promise<readonly TagRef[]>;
  readonly relations: (commit: ObjectId, tags: readonly TagRef[], branch: string | undefined) => Promise<Relations>;
  /** Whether a tag object holds a signature; whose it is cannot be told from the repository alone. */
  readonly isSigned: (tagObject: ObjectId) => Promise<boolean>;
}

/** A list of the tags of a repository that has some; an empty one would be judged as if nothing had been released. */
export function notNone(tags: readonly TagRef[]): readonly TagRef[] {
  if (tags.length > 0) return tags;
  throw new SourceProblem({
    kind: 'bad-answer',
    what: 'the list of tags',
    detail: 'it is empty, though there are some',
  });
}

/** Tags of tags are followed this far. */
export const DEEPEST_TAG = 5;
