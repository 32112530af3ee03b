import { setTimeout as sleep } from 'node:timers/promises';
import { completedBy } from '../sources/complete.ts';
import { type GitHubClient, type GitHubPlace, openGitHub } from '../sources/github/client.ts';
import { openGitHubRepository } from '../sources/github/repository.ts';
import { openGitHubSource } from '../sources/github/source-tags.ts';
import { openTransport } from '../sources/github/transport.ts';
import type { Inputs } from '../sources/inputs.ts';
import type { ChangeSources } from '../sources/read-change.ts';
import type { ElsewhereReader } from '../sources/repository.ts';

/** A wait that GitHub asks for is borne up to this long; a build that waits longer is better run again. */
const LONGEST_WAIT_MS = 60_000;

/** What a mode reads with. */
export interface Opened {
  readonly client: GitHubClient;
  readonly repository: ChangeSources;
}

/** Opens GitHub, and the checkout where that is to be read; all of it is closed again when the work is done. */
export async function withRepository<T>(
  inputs: Inputs,
  place: GitHubPlace,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const transport = openTransport();
  // What still waits or asks when the answer is known, or cannot be known any more, must not keep the step alive.
  const over = new AbortController();
  const local = inputs.source === 'git' ? await openLocal(inputs.workingDirectory) : undefined;
  try {
    const client = openGitHub(place, transport, {
      sleep: (ms) => sleep(ms, undefined, { signal: over.signal }),
      now: Date.now,
      longestWaitMs: LONGEST_WAIT_MS,
    });
    const github = openGitHubRepository(client);
    // A checkout mostly lacks history and tags; what it lacks is asked of GitHub, where there is a token for that.
    const completed = local !== undefined && place.token !== '' ? completedBy(local, github) : local;
    const elsewhere = place.token === '' ? {} : { elsewhere: laterElsewhere(client) };
    const read = { ...(completed ?? github), ...elsewhere };
    return await work({ client, repository: { ...read, source: openGitHubSource(client) } });
  } finally {
    over.abort();
    local?.close();
    transport.close();
  }
}

/** The git reader is only loaded where a checkout is to be read. */
async function openLocal(directory: string) {
  const { openLocalRepository } = await import('../sources/git/repository.ts');
  return openLocalRepository({ directory });
}

/** Few policies rest on one of another repository. */
const laterElsewhere =
  (client: GitHubClient): ElsewhereReader =>
  async (file) =>
    (await import('../sources/github/elsewhere.ts')).openGitHubElsewhere(client)(file);
