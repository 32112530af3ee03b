import { resolve } from 'node:path';
import { makeWorld, type Situation } from '../__tests__/acceptance/world.ts';
import { pullRequestEvent } from '../__tests__/support/events.ts';
import type { GitHub } from '../__tests__/support/github/server.ts';
import { type ChangelogEntry, kernelPackage } from '../__tests__/support/packaging.ts';
import { createFiles, githubVariables, type RunnerEvent, type Urls } from '../__tests__/support/runner/environment.ts';
import { inputVariables, readManifest } from '../__tests__/support/runner/manifest.ts';
import { testToken } from '../__tests__/support/token.ts';
import type { Process } from './measure.ts';
import { recorded } from './recorded.ts';

/** The events that are timed, each on a GitHub stand-in of its own. */

export const ROOT = resolve(import.meta.dirname, '..');

/** A changelog as long as the real ones: the spec comes to 690 kB. */
export const OLDER: readonly ChangelogEntry[] = Array.from({ length: 1000 }, (_, index) => ({
  date: '2023-01-02',
  number: `5.10.0-135.${1000 - index}.0.${1000 - index}`,
  lines: Array.from({ length: 10 }, (__, line) => `- ${index}.${line} net: a change that somebody made to some driver`),
}));

const POLICY = 'lines: [{branch: "*", role: maintenance}]\n';

export const SITUATIONS = {
  'a small package, no policy': {
    base: [kernelPackage('5.10.0-136.12.0.86')],
    change: kernelPackage('5.10.0-136.13.0.87'),
  },
  'a spec of 690 kB, no policy': {
    base: [kernelPackage('5.10.0-136.12.0.86', { older: OLDER })],
    change: kernelPackage('5.10.0-136.13.0.87', { older: OLDER }),
  },
  'a spec of 690 kB and a policy': {
    base: [kernelPackage('5.10.0-136.12.0.86', { older: OLDER })],
    change: kernelPackage('5.10.0-136.13.0.87', { older: OLDER }),
    policy: POLICY,
  },
} as const satisfies Readonly<Record<string, Situation>>;

/** What the action is run for: an event, and the GitHub that it is of. */
export interface Occasion {
  readonly github: GitHub;
  readonly event: RunnerEvent;
}

/** The pull request of a situation, as something to run the action for. */
export async function pullOccasion(situation: Situation): Promise<Occasion> {
  const { github } = await makeWorld(situation);
  return { github, event: pullRequestEvent(github, 7) };
}

/**
 * The bundled action, or another one, as a process that can be run again and again.
 * @param urls where it asks GitHub
 */
export function actionOn(
  { github, event }: Occasion,
  urls: Urls,
  node: string,
  name: string,
  main = 'dist/index.js',
): Process {
  const files = createFiles(event.payload);
  const { repository } = github.runner;
  const variables = githubVariables(event, { repository, workspace: files.temp, action: ROOT, urls, files });
  const env = { PATH: '', ...variables, ...inputVariables(readManifest(ROOT), {}, testToken) };
  return { name, command: [node, resolve(ROOT, main)], env, cwd: files.temp };
}

/** A whole check of a situation, on a GitHub that answers what it answered before. */
export async function checkOf(
  name: keyof typeof SITUATIONS,
  { node, latency = 0 }: { readonly node: string; readonly latency?: number },
): Promise<Process> {
  const occasion = await pullOccasion(SITUATIONS[name]);
  return actionOn(occasion, await recorded(occasion.github.runner.urls, latency), node, `check: ${name}`);
}
