import { createRepository, type Repository } from '../support/repository.ts';
import type { Files } from './world.ts';

/** A commit of a little history: on which branch, from where, with what. */
export interface Commit {
  readonly on: string;
  readonly fork?: string;
  readonly files?: Files;
  readonly tags?: readonly string[];
}

/** A repository with these commits, one after the other; the branch of the first is the default one. */
export function makeRepository(commits: readonly Commit[]): Repository {
  const repository = createRepository({ defaultBranch: commits[0]?.on ?? 'main' });
  commits.forEach(({ on, fork, files = {}, tags = [] }, index) => {
    const parents = fork === undefined ? {} : { parents: [repository.tip(fork) ?? ''] };
    const target = repository.commit({ branch: on, files: { 'main.c': `${index}\n`, ...files }, ...parents });
    for (const name of tags) repository.tag({ name, target });
  });
  return repository;
}
