import { type Lack, NO_OTHER_TAG, SourceProblem } from '../problem.ts';
import { type GitPlace, runGit } from './run.ts';

/** What a repository on this machine holds of the one that it was cloned from. */
export interface Clone {
  readonly shallow: boolean;
  /** Some branches only were fetched, and with them their tags only. */
  readonly someBranches: boolean;
  /** Whether tags came with it: all there are, none, or nobody can tell as the clone has no word on it. */
  readonly tags: 'all' | 'none' | 'untold';
}

/** Reads what kind of clone it is; two processes, so that a reader asks once. */
export async function readClone(place: GitPlace): Promise<Clone> {
  const [shallow, settings] = await Promise.all([
    runGit(place, 'rev-parse', ['--is-shallow-repository']),
    runGit(place, 'config', ['--local', '--null', '--get-regexp', '^remote\\..*\\.(fetch|tagopt|url)$']),
  ]);
  return { shallow: shallow.stdout.toString('latin1').trim() === 'true', ...fetched(settings.stdout.toString('utf8')) };
}

/** git prints `key LF value NUL`, keys in lower case but for the name of the remote. */
function fetched(text: string): Pick<Clone, 'someBranches' | 'tags'> {
  const settings = text.split('\0').flatMap((each) => {
    const [, remote = '', key = '', value = ''] = /^remote\.(.*)\.(fetch|tagopt|url)\n([\s\S]*)$/.exec(each) ?? [];
    return key === '' ? [] : [{ remote, key, value }];
  });
  const remotes = new Set(settings.map(({ remote }) => remote));
  // What other remotes lack is no matter where there is one of the usual name.
  const counted = settings.filter(({ remote }) => !remotes.has('origin') || remote === 'origin');
  const values = (key: string): readonly string[] => counted.flatMap((each) => (each.key === key ? [each.value] : []));
  const sources = values('fetch').map((value) => value.replace(/^\+/, '').split(':')[0] ?? '');
  const everything = sources.includes('refs/*');
  const someBranches = sources.length > 0 && !everything && !sources.includes('refs/heads/*');
  if (remotes.size === 0 || everything || sources.includes('refs/tags/*')) return { someBranches, tags: 'all' };
  const [word] = values('tagopt');
  return { someBranches, tags: word === '--tags' ? 'all' : word === '--no-tags' ? 'none' : 'untold' };
}

/**
 * Refuses to answer from the tags of a clone that was made without them: what is not there is not free.
 * @param others how many tags there are beside the one that is asked about; where there are none, nobody can tell
 *   whether none were made or none were fetched
 */
export function expectAllTags({ shallow, someBranches, tags }: Clone, others: number | 'not-counted'): void {
  if (shallow) throw lacking('history', 'it is shallow, so tags and what they lead to are missing');
  if (tags === 'all') return;
  if (tags === 'none') throw lacking('tags', 'it was made without tags');
  if (someBranches) throw lacking('branches', 'it has some branches only, and no tags of the others');
  if (others === 0) throw lacking('tags', NO_OTHER_TAG);
}

export const lacking = (lacks: Lack, detail: string): SourceProblem =>
  new SourceProblem({ kind: 'shallow', lacks, detail });
