import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { temporaryDirectory } from '../support/cleanup.ts';
import { workflowDispatchEvent } from '../support/events.ts';
import { runAction } from '../support/runner.ts';
import type { TagWorld } from './tag-world.ts';
import { pawl, type Run } from './world.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Who makes tags in these tests. */
export const SOMEBODY = { GIT_COMMITTER_NAME: 'A Releaser', GIT_COMMITTER_EMAIL: 'releaser@example.org' };

/** Asks the command line for a tag. */
export const tagLocally = (
  { repository }: TagWorld,
  args: readonly string[],
  env: Readonly<Record<string, string>> = SOMEBODY,
): Run => pawl(['tag', '--repo', repository.directory, ...args], env);

/** The same without waiting, so that two run at a time. */
export function startTag({ repository }: TagWorld, args: readonly string[]): Promise<Run> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryDirectory('home'), ...SOMEBODY };
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'tag', '--repo', repository.directory, ...args], {
    env,
  });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(String(chunk)));
  child.stderr.on('data', (chunk) => stderr.push(String(chunk)));
  return new Promise((done) =>
    child.on('close', (code) => done({ code: code ?? -1, stdout: stdout.join(''), stderr: stderr.join('') })),
  );
}

/** Asks the action for a tag, as somebody who starts the workflow does. */
export function tagByAction(
  { github }: TagWorld,
  inputs: Readonly<Record<string, string>>,
  more: { readonly workspace?: string; readonly path?: string } = {},
) {
  const event = workflowDispatchEvent(github, {});
  return runAction({ action: ROOT, path: '', event, ...github.runner, inputs: { mode: 'tag', ...inputs }, ...more });
}

/** What a tag is, as git tells it: its type, where it leads, and its text. */
export function tagIn({ repository }: TagWorld, name: string): string {
  return repository.git('for-each-ref', '--format=%(objecttype) %(*objectname)%(contents)', `refs/tags/${name}`).trim();
}
