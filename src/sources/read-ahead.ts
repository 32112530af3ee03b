import type { ObjectId, Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

/** What a change is expected to be between, by what the event said when it was sent. */
export interface ExpectedChange {
  readonly branch: string;
  readonly base: ObjectId;
  readonly head: ObjectId;
}

/** The file that names the tag of the source repository. */
export const SOURCE = 'SOURCE';

/**
 * Asks for what every change is judged by before it is known that the change is still the one expected, so that nobody waits
 * twice. The reader remembers its answers by the ids of the commits; of commits that have moved on nothing is used.
 */
export function readAhead(repository: Repository, { base, head }: ExpectedChange, policyPath: string): void {
  const asked = [
    repository.read(base, policyPath),
    repository.read(base, SOURCE),
    repository.read(head, SOURCE),
    repository.list(base, ''),
    repository.list(head, ''),
    repository.diverge(base, head),
  ];
  // Whoever needs one of them waits for it, and hears that it failed.
  for (const answer of asked) answer.catch(() => undefined);
}

/** The first answers that a tag is judged by, on their way. */
export interface StartedTag {
  readonly start: ReturnType<TagReader['start']>;
  /** The tags that begin alike, and how. */
  readonly near: ReturnType<TagReader['tags']>;
  readonly prefix: string;
}

/** Asks for the tag, its kin, and the policy on its branch. */
export function startTag(
  repository: TagReader,
  {
    name,
    branch,
    policyPath,
  }: { readonly name: string; readonly branch: string | undefined; readonly policyPath: string },
): StartedTag {
  const prefix = kinPrefix(name);
  const start = repository.start(name, branch, policyPath);
  const near = repository.tags(prefix);
  for (const answer of [start, near]) answer.catch(() => undefined);
  return { start, near, prefix };
}

/** Tags of the same upstream version, where the name has the form of a kernel's number; all tags otherwise. */
const kinPrefix = (name: string): string => /^\d{1,2}\.\d{1,3}\.\d{1,3}-(?=\d+\.\d+\.\d+)/.exec(name)?.[0] ?? '';
