import type { FileSides } from '../facts/change.ts';
import { type FileText, textOf } from '../facts/text.ts';
import type { ObjectId, Repository } from './repository.ts';

/** The commits of a change, and what it touches. */
export interface ChangeAt {
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly mergeBase: ObjectId;
  /** The base branch has moved on since the merge base. */
  readonly behind: boolean;
  readonly touched: ReadonlySet<string>;
}

/** A path that the change leaves alone is after merging what it is at the base, whatever the head has. */
export async function readSides(repository: Repository, path: string, at: ChangeAt): Promise<FileSides> {
  const { base, head, mergeBase, behind, touched } = at;
  const read = async (commit: ObjectId): Promise<FileText> => textOf(await repository.read(commit, path));
  const isTouched = touched.has(path);
  const [atBase, atHead, origin] = await Promise.all([
    read(base),
    isTouched ? read(head) : undefined,
    isTouched && behind ? read(mergeBase) : undefined,
  ]);
  return { base: atBase, head: atHead ?? atBase, origin };
}
