import { byteOrder } from '../repository.ts';
import type { Tip } from '../tags.ts';
import { type GitPlace, notARepository, runGit } from './run.ts';
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

/** The branches as they are published: those of `origin` in a clone, the repository's own otherwise; in byte order. */
export async function publishedBranches(place: GitPlace): Promise<readonly Tip[]> {
  const { code, stdout, stderr } = await runGit(place, 'for-each-ref', [
    '--format=%(objectname) %(refname)',
    'refs/remotes/origin/',
    'refs/heads/',
  ]);
  const problem = code === 0 ? undefined : notARepository(place, stderr);
  if (problem !== undefined) throw problem;
  const found = stdout
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [, commit = '', family, branch = ''] = /^(\w+) refs\/(remotes\/origin|heads)\/(.+)$/.exec(line) ?? [];
      return branch === '' || branch === 'HEAD' ? [] : [{ family, branch, commit }];
    });
  const remote = found.filter(({ family }) => family !== 'heads');
  return (remote.length > 0 ? remote : found)
    .map(({ branch, commit }) => ({ branch, commit }))
    .sort((a, b) => byteOrder(a.branch, b.branch));
}
