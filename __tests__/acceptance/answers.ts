import { expect } from '@jest/globals';
import type { RunResult } from '../support/runner.ts';
import type { Run } from './world.ts';

/** Markdown as people read it: without the code style, and with every character reference resolved. */
export function read(markdown: string): string {
  return markdown
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Text without the marks of code, so that a sentence is the same in a log and in Markdown. */
const bare = (text: string): string => text.replaceAll('`', '');

/** A line of a stack trace of Node. */
export const STACK = /^\s*at .*[:(].*:\d+:\d+\)?$/m;

/** The outputs of the contract; every run sets all of them. */
const OUTPUTS = [
  'verdict',
  'line',
  'scheme',
  'previous',
  'proposed',
  'next',
  'next-allowed',
  'required-bump',
  'declared-bump',
  'findings',
  'summary',
];

/** What holds for every run of the action, whatever came of it. */
export function expectSound(result: RunResult): void {
  const { outputs, exitCode, stdout, stderr, summary, annotations } = result;
  expect(stdout + stderr).not.toMatch(STACK);
  expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(outputs['summary']).toBe(summary);
  expect(summary).toContain({ pass: '✅', fail: '❌', unknown: '❔' }[outputs['verdict'] ?? ''] ?? 'a verdict');
  expect(Array.isArray(JSON.parse(outputs['findings'] ?? ''))).toBe(true);
  expect(result.conclusion).toBe(exitCode === 0 ? 'success' : 'failure');
  if (exitCode !== 0) expect(annotations.some(({ level }) => level === 'error')).toBe(true);
}

/** That the action could not check, said why and what to do in every place, and failed the step. */
export function expectUnknown(result: RunResult, ...says: readonly RegExp[]): void {
  expectSound(result);
  expect({ code: result.exitCode, verdict: result.outputs['verdict'] }).toEqual({ code: 1, verdict: 'unknown' });
  for (const words of says) {
    expect(result.annotations.map(({ message }) => bare(message)).join('\n')).toMatch(words);
    expect(bare(read(result.summary))).toMatch(words);
  }
}

/** The same of the command line: exit code, message, no stack. */
export function expectCode(run: Run, code: number, ...says: readonly RegExp[]): void {
  expect(run).toMatchObject({ code });
  expect(run.stdout + run.stderr).not.toMatch(STACK);
  for (const words of says) expect(bare(run.stdout + run.stderr)).toMatch(words);
}
