import { setTimeout as sleep } from 'node:timers/promises';
import { completedBy } from '../sources/complete.ts';
import { type LocalRepository, openLocalRepository } from '../sources/git/repository.ts';
import type { GitHubPlace } from '../sources/github/client.ts';
import { readPlace } from '../sources/github/place.ts';

/** A wait that GitHub asks for is borne up to this long. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Opens the repository of a directory; what a shallow or partial clone lacks is asked of GitHub, where the environment
 * names it and has a token (`GITHUB_TOKEN`, `GITHUB_REPOSITORY`). Nothing is asked of anyone before it is missed.
 */
export function openRepository(directory: string): LocalRepository {
  const local = openLocalRepository({ directory });
  const token = (process.env['GITHUB_TOKEN'] ?? '').trim();
  const where = token === '' ? undefined : readPlace(process.env);
  if (where?.kind !== 'place') return local;
  const whole = openLater({ ...where.place, token });
  return {
    ...local,
    ...completedBy(local, whole.reader),
    elsewhere: local.elsewhere ?? whole.elsewhere,
    close: () => {
      local.close();
      whole.close();
    },
  };
}

/** GitHub's reader, loaded with the first question. */
function openLater(place: GitHubPlace) {
  const over = new AbortController();
  let opened: ReturnType<typeof open> | undefined;
  const open = async () => {
    const [{ openGitHub }, { openGitHubRepository }, { openTransport }] = await Promise.all([
      import('../sources/github/client.ts'),
      import('../sources/github/repository.ts'),
      import('../sources/github/transport.ts'),
    ]);
    const transport = openTransport();
    const wait = (ms: number) => sleep(ms, undefined, { signal: over.signal });
    const client = openGitHub(place, transport, { sleep: wait, now: Date.now, longestWaitMs: LONGEST_WAIT_MS });
    const { openGitHubElsewhere } = await import('../sources/github/elsewhere.ts');
    return { repository: openGitHubRepository(client), elsewhere: openGitHubElsewhere(client), transport };
  };
  const whole = async () => {
    opened ??= open();
    return (await opened).repository;
  };
  return {
    elsewhere: async (file: Parameters<NonNullable<LocalRepository['elsewhere']>>[0]) => {
      opened ??= open();
      return (await opened).elsewhere(file);
    },
    reader: {
      resolve: async (revision: string) => (await whole()).resolve(revision),
      diverge: async (base: string, head: string) => (await whole()).diverge(base, head),
      list: async (commit: string, directory: string) => (await whole()).list(commit, directory),
      read: async (commit: string, path: string) => (await whole()).read(commit, path),
      start: async (tag: string, branch: string | undefined) => (await whole()).start(tag, branch),
      target: async (tag: Parameters<LocalRepository['target']>[0]) => (await whole()).target(tag),
      tags: async (prefix: string) => (await whole()).tags(prefix),
      relations: async (...asked: Parameters<LocalRepository['relations']>) => (await whole()).relations(...asked),
      isSigned: async (tagObject: string) => (await whole()).isSigned(tagObject),
    },
    close: () => {
      over.abort();
      void opened?.then(({ transport }) => transport.close());
    },
  };
}
