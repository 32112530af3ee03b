import { resolve } from 'node:path';
import process from 'node:process';
import { temporaryDirectory } from './cleanup.ts';
import type { Annotation } from './runner/annotations.ts';
import { runChild } from './runner/child.ts';
import type { Command } from './runner/commands.ts';
import { createFiles, githubVariables, publicUrls, type RunnerEvent, type Urls } from './runner/environment.ts';
import { createLog } from './runner/log.ts';
import { inputVariables, readManifest, unexpectedInputs } from './runner/manifest.ts';
import { createMasks } from './runner/masks.ts';
import { type Leftovers, readLeftovers } from './runner/step.ts';
import { testToken } from './token.ts';

export type RunOptions = {
  /** The directory with action.yml. */
  readonly action: string;
  readonly event: RunnerEvent;
  readonly repository: string;
  /** What `${{ github.token }}` stands for; the runner masks it from the start. */
  readonly token?: string;
  readonly urls?: Urls;
  /** The Node binary; the one that runs the tests by default. */
  readonly node?: string;
  /** Options of Node itself, such as `--max-old-space-size=256`. */
  readonly nodeOptions?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and working directory; an empty directory by default, as without a checkout. */
  readonly workspace?: string;
  /** PATH; `''` for a machine without git. */
  readonly path?: string;
  /** Further variables; `undefined` takes one of the runner's away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeout?: number;
  readonly cancel?: AbortSignal;
};

export type RunResult = Omit<Leftovers, 'failed'> & {
  readonly exitCode: number;
  /** What the workflow shows: a step also fails on a command or command file that the runner could not read. */
  readonly conclusion: 'success' | 'failure';
  /** The lines of the log as GitHub shows them, masked. */
  readonly log: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** The first ten of each level. */
  readonly annotations: readonly Annotation[];
  readonly droppedAnnotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly commands: readonly Command[];
  readonly groups: readonly string[];
  /** Inputs given that action.yml does not know. */
  readonly unexpectedInputs: readonly string[];
  readonly ms: number;
};

/** Runs an action as GitHub's runner does (actions/runner 2.336.0), but for containers and problem matchers. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { token = testToken, urls = publicUrls, inputs = {} } = options;
  const action = resolve(options.action);
  const manifest = readManifest(action);
  const workspace = options.workspace ?? temporaryDirectory('workspace');
  const files = createFiles(options.event.payload);
  const masks = createMasks([token]);
  const log = createLog(masks, workspace);

  const { repository } = options;
  const env = withChanges(
    {
      PATH: options.path ?? process.env.PATH ?? '',
      ...githubVariables(options.event, { repository, workspace, action, urls, files }),
      ...inputVariables(manifest, inputs, token),
    },
    options.env ?? {},
  );
  const child = await runChild({
    command: [options.node ?? process.execPath, ...(options.nodeOptions ?? []), manifest.main],
    cwd: workspace,
    env,
    onLine: log.read,
    timeout: options.timeout ?? 60_000,
    cancel: options.cancel,
  });
  const { failed, ...leftovers } = readLeftovers(files, log, masks);
  return {
    ...child,
    ...leftovers,
    conclusion: child.exitCode === 0 && !failed && !log.failed() ? 'success' : 'failure',
    log: log.lines,
    annotations: log.annotations,
    droppedAnnotations: log.droppedAnnotations,
    masks: masks.values(),
    commands: log.commands,
    groups: log.groups,
    unexpectedInputs: unexpectedInputs(manifest, inputs),
  };
}

function withChanges(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...base, ...changes })) if (value !== undefined) env[name] = value;
  return env;
}
