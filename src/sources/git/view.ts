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

/** A clone's own default branch is whatever is checked out, so the remote's comes first. */
export const AS_IT_STANDS: RefView = {
  tags: new Map(),
  branches: new Map(),
  branchRefs: (branch) => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`],
  defaultRefs: ['refs/remotes/origin/HEAD', 'HEAD'],
};
