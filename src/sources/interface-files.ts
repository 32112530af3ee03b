import type { Policy } from '../policy/policy.ts';
import type { ObjectId, Repository } from './repository.ts';

/** Where drivers keep the number of their interface and the features that it promises. */
const NAMED = /(?:^|\/)interface\.(?:ya?ml|json|toml)$/;

/** Nobody has more of them in one repository. */
const MOST = 4;

/**
 * The files that by their name may state an interface, where the policy says nothing of such: those nearest to the top
 * first. Most repositories have none, and nothing is asked for them.
 * @param names what is at the top of the repository, and every path that is known beside
 */
export function interfaceFiles(
  { carriers, interfaces }: Pick<Policy, 'carriers' | 'interfaces'>,
  names: readonly string[],
): readonly string[] {
  if (carriers !== undefined || interfaces.length > 0) return [];
  const depth = (path: string): number => path.split('/').length;
  return [...new Set(names)]
    .filter((name) => NAMED.test(name))
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, MOST);
}

/** Directories beyond these are not looked into for a file of an interface. */
const MOST_DIRECTORIES = 60;

/** The files at the top and one directory below: a clone lists them in no time. */
export async function filesNearTop(repository: Pick<Repository, 'list'>, commit: ObjectId): Promise<readonly string[]> {
  const top = await repository.list(commit, '');
  const folders = top.filter(({ kind }) => kind === 'directory').slice(0, MOST_DIRECTORIES);
  const below = await Promise.all(
    folders.map(async ({ name }) =>
      (await repository.list(commit, name)).flatMap((entry) =>
        entry.kind === 'file' ? [`${name}/${entry.name}`] : [],
      ),
    ),
  );
  return [...top.flatMap(({ name, kind }) => (kind === 'file' ? [name] : [])), ...below.flat()];
}
