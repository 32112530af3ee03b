import type { GitPlace } from './run.ts';
import { refLines } from './tags.ts';

/** Nobody looks at more lines at once. */
const MOST = 2000;

/** The branches of a repository on this machine by their names: its own, and those of `origin` that it has not checked out. */
export async function listBranches(place: GitPlace): Promise<readonly string[]> {
  const refs = await refLines(place, ['--format=%(refname)', 'refs/heads/', 'refs/remotes/origin/']);
  const names = refs
    .filter((ref) => ref !== 'refs/remotes/origin/HEAD')
    .map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''));
  return [...new Set(names)].slice(0, MOST);
}
