import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '../support/cleanup.ts';
import { pullRequestEvent } from '../support/events.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/server.ts';
import type { PullRequest } from '../support/github/state.ts';
import { nodes } from '../support/nodes.ts';
import { createRepository, type FileChange, type Repository } from '../support/repository.ts';
import { runAction } from '../support/runner.ts';

export type Files = Readonly<Record<string, FileChange>>;

/** A packaging repository with one pull request, on a GitHub of its own. */
export interface World {
  readonly repository: Repository;
  readonly github: GitHub;
  readonly base: string;
  readonly head: string;
  readonly branch: string;
}

export interface Situation {
  readonly branch?: string;
  /** The base branch, oldest commit first; the last one is its tip. */
  readonly base: readonly Files[];
  /** What the pull request changes, on top of the first commit of the base. */
  readonly change: Files;
  readonly policy?: string;
  readonly labels?: readonly string[];
  readonly title?: string;
  /** What else is to be told of the pull request, and of the GitHub that it is on. */
  readonly pull?: Partial<PullRequest>;
  readonly github?: Partial<GitHubOptions>;
}

export const NAME = 'src-openeuler/kernel';
const ROOT = resolve(import.meta.dirname, '../..');

export async function makeWorld({
  branch = 'openEuler-22.03-LTS',
  base,
  change,
  policy,
  labels = [],
  title = 'A change',
  pull = {},
  github: options = {},
}: Situation): Promise<World> {
  const repository = createRepository({ defaultBranch: branch });
  const [first, ...later] = base;
  const withPolicy = { ...first, ...(policy === undefined ? {} : { '.github/pawl.yml': policy }) };
  const fork = repository.commit({ branch, files: withPolicy });
  const tip = later.reduce((parent, files) => repository.commit({ branch, parents: [parent], files }), fork);
  const head = repository.commit({ branch: 'topic', parents: [fork], files: change });
  const pulls = [{ number: 7, title, base: branch, head: 'topic', labels: [...labels], ...pull }];
  const repositories = { [NAME]: { directory: repository.directory, defaultBranch: branch, pulls } };
  const github = await startGitHub({ repositories, ...options });
  return { repository, github, base: tip, head, branch };
}

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly node?: string;
  readonly event?: Parameters<typeof runAction>[0]['event'];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string;
  readonly path?: string;
  readonly repository?: string;
  readonly cancel?: AbortSignal;
}

/** Runs the bundled action on the pull request, with an empty workspace and no git in reach. */
export function act(world: World, { event, ...options }: ActionOptions = {}) {
  return runAction({
    action: ROOT,
    path: '',
    event: event ?? pullRequestEvent(world.github, 7),
    ...world.github.runner,
    ...options,
  });
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command line. */
export function pawl(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const home = temporaryDirectory('home');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: home, ...env },
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The same change judged by the command line on the same repository. */
export function checkLocally(world: World, format: 'json' | 'markdown' | 'text', more: readonly string[] = []): Run {
  return pawl([
    'check',
    '--repo',
    world.repository.directory,
    '--base',
    world.branch,
    '--head',
    'topic',
    '--format',
    format,
    ...more,
  ]);
}

export const NODES = nodes;
