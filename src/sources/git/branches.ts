import { byteOrder } from '../repository.ts';
import type { Tip } from '../tags.ts';
import { type GitPlace, notARepository, runGit } from './run.ts';

/** The branches as they are published: those of `origin` in a clone, the repository's own otherwise; in byte order. */
export async function listBranches(place: GitPlace): Promise<readonly Tip[]> {
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
