import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/server.ts';
import { createRepository, type FileChange, type Repository } from '../support/repository.ts';
import type { RunnerEvent } from '../support/runner/environment.ts';
import { runAction } from '../support/runner.ts';
import { NAME, pawl, type Run } from './world.ts';

/** One commit of a source repository, with the tags that it bears. */
export interface Commit {
  readonly on: string;
  /** A branch whose tip the first commit of a new branch stands on. */
  readonly fork?: string;
  readonly tags?: readonly string[];
  readonly files?: Readonly<Record<string, FileChange>>;
  readonly date?: string;
}

export interface TagWorld {
  readonly repository: Repository;
  readonly github: GitHub;
}

/** A repository of tagged commits, on a GitHub of its own; the first branch is the default one. */
export async function makeTagWorld(
  commits: readonly Commit[],
  { policy, github: options = {} }: { readonly policy?: string; readonly github?: Partial<GitHubOptions> } = {},
): Promise<TagWorld> {
  const { repository, defaultBranch } = commitAll(commits, policy);
  const repositories = { [NAME]: { directory: repository.directory, defaultBranch, pulls: [] } };
  return { repository, github: await startGitHub({ repositories, ...options }) };
}

/** Makes the commits and their tags; the policy is in the first of them. */
export function commitAll(
  commits: readonly Commit[],
  policy: string | undefined,
): { readonly repository: Repository; readonly defaultBranch: string } {
  const defaultBranch = commits[0]?.on ?? 'master';
  const repository = createRepository({ defaultBranch });
  const withPolicy = policy === undefined ? {} : { '.github/pawl.yml': policy };
  commits.forEach(({ on, fork, tags = [], files = {}, date }, index) => {
    const oid = repository.commit({
      branch: on,
      files: { 'kernel.c': `${index}\n`, ...(index === 0 ? withPolicy : {}), ...files },
      ...(fork === undefined ? {} : { parents: [repository.tip(fork) ?? ''] }),
      ...(date === undefined ? {} : { date }),
    });
    for (const name of tags) repository.tag({ name, target: oid });
  });
  return { repository, defaultBranch };
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the action on an event, with an empty workspace and no git in reach. */
export function judgeEvent(
  { github }: TagWorld,
  event: RunnerEvent,
  inputs: Readonly<Record<string, string>> = {},
  more: Pick<Parameters<typeof runAction>[0], 'path' | 'workspace' | 'nodeOptions' | 'cancel'> = {},
) {
  return runAction({ action: ROOT, path: '', event, ...github.runner, inputs, ...more });
}

/** Judges the same tag by the command line on the same repository. */
export function checkTag(
  { repository }: TagWorld,
  tag: string,
  format: 'json' | 'markdown' | 'text' = 'json',
  more: readonly string[] = [],
): Run {
  return pawl(['check', '--repo', repository.directory, `--tag=${tag}`, '--format', format, ...more]);
}

/** The trunk at 136.0.0 and 137.0.0, and a maintenance branch from the former with two releases. */
export const TRUNK_AND_BRANCH: readonly Commit[] = [
  { on: 'OLK-5.10', tags: ['5.10.0-135.0.0'] },
  { on: 'OLK-5.10', tags: ['5.10.0-136.0.0'] },
  { on: 'SP1', fork: 'OLK-5.10', tags: ['5.10.0-136.1.0'] },
  { on: 'SP1', tags: ['5.10.0-136.2.0'] },
  { on: 'OLK-5.10', tags: ['5.10.0-137.0.0'] },
];

export const LINES = `scheme: openeuler
lines:
  - {branch: OLK-5.10, role: development, base: "5.10.0"}
  - {branch: SP1, role: maintenance, base: "5.10.0", from: "5.10.0-136.0.0"}
`;

/** Tags of many releases of the trunk, all on one commit. */
export function manyTags(repository: Repository, target: string, count: number): void {
  const at = repository.tip(target) ?? '';
  const names = Array.from({ length: count }, (_, index) => `5.10.0-${1 + (index % 130)}.${Math.floor(index / 130)}.0`);
  const lines = names.sort().map((name) => `${at} refs/tags/${name}\n`);
  if (count > 0) appendFileSync(join(repository.directory, 'packed-refs'), lines.join(''));
}
