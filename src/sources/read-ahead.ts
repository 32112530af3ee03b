import type { ObjectId, Repository } from './repository.ts';

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
