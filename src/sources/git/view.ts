import type { ObjectId } from '../repository.ts';

/** The refs of a repository: as they stand, or as a push that is under way would leave them. */
export interface RefView {
  /** Tags that are not as the repository has them; nothing for one that is to go. */
  readonly tags: ReadonlyMap<string, ObjectId | undefined>;
  /** Branches likewise. */
  readonly branches: ReadonlyMap<string, ObjectId | undefined>;
  /** Where to look for a branch as it is published, and for the default one, the best place first. */
  readonly branchRefs: (branch: string) => readonly string[];
  readonly defaultRefs: readonly string[];
}

/** What is checked out in a clone need not be the default branch, so the remote's comes first to tell its name. */
export const AS_IT_STANDS: RefView = {
  tags: new Map(),
  branches: new Map(),
  branchRefs: (branch) => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`],
  defaultRefs: ['refs/remotes/origin/HEAD', 'HEAD'],
};
