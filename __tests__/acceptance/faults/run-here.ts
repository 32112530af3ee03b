import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { temporaryDirectory } from '../../support/cleanup.ts';
import { createFiles, githubVariables } from '../../support/runner/environment.ts';
import { readKeyValues } from '../../support/runner/key-values.ts';
import { inputVariables, readManifest } from '../../support/runner/manifest.ts';
import type { Case } from './situations.ts';

/**
 * The bundled action, run in this process, where a run takes milliseconds: its parts stay loaded, and its waits are cut short.
 * That it ends by itself and so on is for runs in a process of their own.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const manifest = readManifest(ROOT);
const empty = temporaryDirectory('workspace');
/** A copy, so that a long run outlives a new build. */
const bundle = temporaryDirectory('bundle');
cpSync(join(ROOT, 'dist'), join(bundle, 'dist'), { recursive: true });
writeFileSync(join(bundle, 'package.json'), '{"type": "module"}');
/** What is not meant for this process: the waits of the client, but not those of the stand-in. */
const LONGEST_WAIT_MS = 3;
const ATTEMPT_MS = 15_000;

export interface Outcome {
  readonly verdict: string;
  readonly code: number;
  readonly summary: string;
  readonly shown: string;
}

let attemptMs = 5000;
/** A request that hangs is given up after so long; the action itself waits fifteen seconds. */
export const giveUpAfter = (ms: number): void => {
  attemptMs = ms;
};

/** To be called before the first run: the bundle takes its timers when it is loaded. */
export function cutWaits(): void {
  const timers = process.getBuiltinModule('node:timers/promises') as unknown as Record<string, unknown>;
  const sleep = timers['setTimeout'] as (ms: number, value: unknown, options: object) => Promise<unknown>;
  timers['setTimeout'] = (ms: number, value: unknown, options: object) =>
    sleep(Math.min(ms, LONGEST_WAIT_MS), value, options);
  const later = globalThis.setTimeout;
  const cut = (work: () => void, ms?: number): NodeJS.Timeout => later(work, ms === ATTEMPT_MS ? attemptMs : ms);
  Object.assign(globalThis, { setTimeout: cut });
}

const before = { ...process.env };
let runs = 0;

export async function runHere({ github, event, inputs = {}, workspace = empty, path = '' }: Case): Promise<Outcome> {
  const files = createdFiles(event);
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  const { urls, repository, token } = github.runner;
  const given = { comment: 'never', suggestions: 'false', ...inputs };
  process.env = {
    ...githubVariables(event, { repository, workspace, action: ROOT, urls, files }),
    ...inputVariables(manifest, given, token),
    PATH: path,
  };
  const { stdout, stderr } = process;
  const [writeOut, writeError] = [stdout.write, stderr.write];
  const shown: string[] = [];
  stdout.write = stderr.write = (text: string | Uint8Array) => shown.push(String(text)) > 0;
  process.exitCode = 0;
  try {
    runs += 1;
    await import(`${pathToFileURL(join(bundle, 'dist/index.js')).href}?run=${runs}`);
  } finally {
    Object.assign(stdout, { write: writeOut });
    Object.assign(stderr, { write: writeError });
    process.env = before;
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  const outputs = readFileSync(files.output, 'utf8');
  const summary = readFileSync(files.summary, 'utf8');
  const verdict = readKeyValues(outputs).pairs.get('verdict') ?? '';
  return { verdict, code, summary, shown: [...shown, outputs, summary].join('\n') };
}

const made = new Map<unknown, ReturnType<typeof createFiles>>();
function createdFiles(event: Case['event']): ReturnType<typeof createFiles> {
  const files = made.get(event) ?? createFiles(event.payload);
  made.set(event, files);
  return files;
}
