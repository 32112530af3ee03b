import { resolve } from 'node:path';
import { temporaryDirectory } from '../support/cleanup.ts';
import { pullRequestEvent } from '../support/events.ts';
import { startGitHub } from '../support/github/server.ts';
import type { PullRequest } from '../support/github/state.ts';
import { runAction } from '../support/runner.ts';
import { type Commit, commitAll, type TagWorld } from './tag-world.ts';
import { NAME, pawl, type Run } from './world.ts';

/** A pull request of a source repository, where no file states a number. */
export interface SourcePull {
  readonly commits: readonly Commit[];
  readonly branch: string;
  readonly policy?: string | undefined;
  readonly body?: string | undefined;
  /** The title of the pull request. */
  readonly heading?: string | undefined;
  readonly labels?: readonly string[] | undefined;
}

export interface SourceWorld extends TagWorld {
  readonly pull: SourcePull;
}

/** A repository of tagged commits with one pull request onto the tip of a branch. */
export async function makeSourceWorld(
  pull: SourcePull,
  options: { readonly latency?: number } = {},
): Promise<SourceWorld> {
  const { commits, branch, policy, heading = 'A fix', body = '', labels = [] } = pull;
  const { repository, defaultBranch } = commitAll(commits, policy);
  repository.commit({ branch: 'topic', parents: [repository.tip(branch) ?? ''], files: { 'net/core.c': 'a fix\n' } });
  const data: PullRequest = { number: 7, title: heading, base: branch, head: 'topic', labels: [...labels], body };
  const repositories = { [NAME]: { directory: repository.directory, defaultBranch, pulls: [data] } };
  return { repository, github: await startGitHub({ repositories, ...options }), pull };
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the action on the pull request. */
export function judgePull(
  { github }: SourceWorld,
  inputs: Readonly<Record<string, string>> = {},
  workspace = temporaryDirectory('workspace'),
) {
  return runAction({ action: ROOT, path: '', event: pullRequestEvent(github, 7), ...github.runner, inputs, workspace });
}

/** The same by the command line: the text comes from a file. */
export function judgePullLocally(world: SourceWorld, bodyFile: string, more: readonly string[] = []): Run {
  const { repository, pull } = world;
  const labels = (pull.labels ?? []).flatMap((label) => ['--label', label]);
  const args = [
    '--base',
    pull.branch,
    '--head',
    'topic',
    '--body',
    bodyFile,
    '--title',
    pull.heading ?? 'A fix',
    ...labels,
    ...more,
  ];
  return pawl(['check', '--repo', repository.directory, '--format', 'json', ...args]);
}
