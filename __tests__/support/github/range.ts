import { diffFiles, type FileDiff } from './diff.ts';
import type { GitReader } from './git.ts';
import type { Commit } from './objects.ts';
import { baseOf, headOf, type PullRequest, type RepositoryState } from './state.ts';

/** What lies between two commits, seen from where they parted. */
export type Range = {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  readonly aheadBy: number;
  readonly behindBy: number;
  /** Oldest first. */
  readonly commits: readonly string[];
};

/** The range between two commits, by their ids; `undefined` when they have nothing in common. */
export function rangeOf(git: GitReader, base: string, head: string): Promise<Range | undefined> {
  return git.once(`range ${base} ${head}`, () => findRange(git, base, head));
}

async function findRange(git: GitReader, base: string, head: string): Promise<Range | undefined> {
  const mergeBase = (await git.run('merge-base', base, head))?.trim();
  if (mergeBase === undefined) return undefined;
  const [commits, behind] = await Promise.all([
    git.log('--reverse', '--topo-order', `${base}..${head}`),
    git.log(`${head}..${base}`),
  ]);
  return { base, head, mergeBase, aheadBy: commits.length, behindBy: behind.length, commits };
}

/** What a pull request would bring: its commits and files since it left its base branch. */
export async function pullRange(repository: RepositoryState, pull: PullRequest): Promise<Range | undefined> {
  const base = baseOf(repository, pull);
  const head = headOf(repository, pull);
  return base === undefined || head === undefined ? undefined : rangeOf(repository.git, base, head);
}

export async function filesOf(git: GitReader, range: Range | undefined): Promise<readonly FileDiff[]> {
  return range === undefined ? [] : diffFiles(git, range.mergeBase, range.head);
}

export async function commitsOf(
  git: GitReader,
  oids: readonly string[],
): Promise<readonly (Commit & { readonly oid: string })[]> {
  const commits = await Promise.all(oids.map((oid) => git.commit(oid)));
  return commits.filter((commit) => commit !== undefined);
}
