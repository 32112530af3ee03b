import { type GitPlace, notARepository, runGit } from './run.ts';

/** The top of the files of a repository; nothing where it is bare. */
export async function topOf(place: GitPlace): Promise<string | undefined> {
  const { code, stdout, stderr } = await runGit(place, 'rev-parse', ['--show-toplevel']);
  const problem = code === 0 ? undefined : notARepository(place, stderr);
  if (problem !== undefined) throw problem;
  const top = stdout.toString('utf8').replace(/\n$/, '');
  return code === 0 && top !== '' ? top : undefined;
}
