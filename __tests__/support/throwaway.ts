import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './cleanup.ts';
import type { RunnerEvent } from './runner/environment.ts';

/** An event for actions that look at none. */
export const noEvent: RunnerEvent = {
  name: 'workflow_dispatch',
  payload: {},
  ref: 'refs/heads/master',
  sha: '1'.repeat(40),
};

/** A small action written by a test: the JavaScript of its main file, and its inputs with their defaults. */
export function throwawayAction(script: string, inputs: Readonly<Record<string, string>> = {}): string {
  const directory = temporaryDirectory('action');
  const declared = Object.entries(inputs).map(
    ([name, value]) => `  ${name}: {description: x, default: ${JSON.stringify(value)}}`,
  );
  const manifest = ['name: throwaway', 'inputs:', ...declared, 'runs: {using: node24, main: index.mjs}'];
  writeFileSync(join(directory, 'action.yml'), `${manifest.join('\n')}\n`);
  writeFileSync(join(directory, 'index.mjs'), `import { appendFileSync, readdirSync } from 'node:fs';\n${script}`);
  return directory;
}
