import { SourceProblem } from '../problem.ts';
import type { PushedRef, PushHook } from '../push.ts';
import type { ObjectId } from '../repository.ts';
import { lacking } from './clone.ts';
import { type LocalRepository, openLocalRepository } from './repository.ts';
import { type GitPlace, runGit } from './run.ts';
import type { RefView } from './view.ts';

/** A push that git asks a hook about. */
export interface Push {
  readonly hook: PushHook;
  /** What the hook at the start of a push calls the other end: the name of a remote, or its address. */
  readonly remote: string;
  readonly refs: readonly PushedRef[];
}

/** A repository as a push that is under way would leave it. */
export interface PushedRepository extends LocalRepository {
  /** The last published commit that a new branch stands on; nothing where it brings a history of its own. */
  readonly startOf: (commit: ObjectId) => Promise<ObjectId | undefined>;
  /** The tip of the default branch at the other end; nothing in a repository that has no commit yet. */
  readonly published: () => Promise<{ readonly branch: string; readonly commit: ObjectId } | undefined>;
}

/** Opens the repository that a push starts from, or arrives at; what is published counts as the policy's place. */
export function openPushedRepository(place: GitPlace, push: Push): PushedRepository {
  const repository = openLocalRepository(place, viewOf(push));
  const known = push.hook === 'pre-receive' ? '--all' : `--remotes=${push.remote}`;
  return {
    ...repository,
    startOf: async (commit) => {
      const { code, stdout } = await runGit(place, 'rev-list', [
        '--first-parent',
        '--boundary',
        commit,
        '--not',
        known,
      ]);
      if (code !== 0) throw lacking('history', `what leads to ${commit} is not all there`);
      const lines = stdout.toString('latin1').trimEnd();
      return lines === '' ? commit : /^-([0-9a-f]+)$/m.exec(lines)?.[1];
    },
    published: async () => {
      try {
        return (await repository.start('', undefined)).tip;
      } catch (problem) {
        if (!(problem instanceof SourceProblem && problem.fact.kind === 'unknown-revision')) throw problem;
        const { stdout } = await runGit(place, 'for-each-ref', ['--count=1']);
        if (stdout.length === 0) return undefined;
        throw new SourceProblem({ kind: 'no-default-branch' });
      }
    },
  };
}

function viewOf({ hook, remote, refs }: Push): RefView {
  const of = (kind: PushedRef['kind']) =>
    new Map(refs.flatMap((ref) => (ref.kind === kind ? [[ref.name, ref.now] as const] : [])));
  const there = (name: string): string => `refs/remotes/${remote}/${name}`;
  const places =
    hook === 'pre-receive'
      ? { branchRefs: (branch: string) => [`refs/heads/${branch}`], defaultRefs: ['HEAD'] }
      : {
          branchRefs: (branch: string) => [there(branch), `refs/heads/${branch}`],
          // Where nobody asked for the remote's default branch, its usual names are tried before one's own.
          defaultRefs: [there('HEAD'), there('main'), there('master'), 'HEAD'],
        };
  return { tags: of('tag'), branches: of('branch'), ...places };
}
