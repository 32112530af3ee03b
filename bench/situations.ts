import { resolve } from 'node:path';
import { makeWorld, type Situation, type World } from '../__tests__/acceptance/world.ts';
import { pullRequestEvent } from '../__tests__/support/events.ts';
import { type ChangelogEntry, kernelPackage } from '../__tests__/support/packaging.ts';
import { createFiles, githubVariables, type Urls } from '../__tests__/support/runner/environment.ts';
import { inputVariables, readManifest } from '../__tests__/support/runner/manifest.ts';
import { testToken } from '../__tests__/support/token.ts';
import type { Process } from './measure.ts';
import { recorded } from './recorded.ts';

/** The pull requests that are timed, each on a GitHub stand-in of its own. */

export const ROOT = resolve(import.meta.dirname, '..');

/** A changelog as long as the real ones: the spec comes to 690 kB. */
const OLDER: readonly ChangelogEntry[] = Array.from({ length: 1000 }, (_, index) => ({
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

/** The bundled action on a pull request, as a process that can be run again and again. */
export function actionOn(world: World, node: string, name: string, main = 'dist/index.js'): Process {
  return actionAt(world.github.runner.urls, world, node, name, main);
}

/** The same, asking GitHub somewhere else. */
export function actionAt(urls: Urls, world: World, node: string, name: string, main = 'dist/index.js'): Process {
  const event = pullRequestEvent(world.github, 7);
  const files = createFiles(event.payload);
  const { repository } = world.github.runner;
  const variables = githubVariables(event, { repository, workspace: files.temp, action: ROOT, urls, files });
  const env = { PATH: '', ...variables, ...inputVariables(readManifest(ROOT), {}, testToken) };
  return { name, command: [node, resolve(ROOT, main)], env, cwd: files.temp };
}

/** A whole check of a situation, on a GitHub that answers what it answered before. */
export async function checkOf(
  name: keyof typeof SITUATIONS,
  { node, latency = 0 }: { readonly node: string; readonly latency?: number },
): Promise<Process> {
  const world = await makeWorld(SITUATIONS[name]);
  return actionAt(await recorded(world.github.runner.urls, latency), world, node, `check: ${name}`);
}
