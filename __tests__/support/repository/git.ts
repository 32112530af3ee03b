import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** An environment in which git sees no configuration but the repository's own, asks nothing, and dates everything the same. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.org',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.org',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
};

/** Runs git in a directory and gives what it printed, without the last line end; throws with git's own words. */
export function git(directory: string, args: readonly string[], input = ''): string {
  const options = {
    cwd: directory,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1 << 30,
    input,
  } as const;
  return execFileSync('git', args, options).replace(/\n$/, '');
}
