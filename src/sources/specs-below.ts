import type { Entry, ObjectId, Repository } from './repository.ts';

/** Red Hat's packages have their spec in `SPECS/`, which the top of a repository does not show. */
export async function specsBelow(
  repository: Repository,
  commit: ObjectId,
  top: readonly Entry[],
): Promise<readonly Pick<Entry, 'name'>[]> {
  if (!top.some(({ name, kind }) => name === 'SPECS' && kind === 'directory')) return [];
  const specs = await repository.list(commit, 'SPECS');
  return specs.filter(({ name }) => name.endsWith('.spec')).map(({ name }) => ({ name: `SPECS/${name}` }));
}
