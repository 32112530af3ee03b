import { error, notice, setSecret, warning } from '@actions/core';
import { coloursWanted } from './colours.ts';

/**
 * The one module that writes to stdout and stderr. A runner reads every line of both for commands, so whatever is
 * printed is kept from being one, unless it is meant to be.
 */

/** Breaks both grammars of workflow commands: `##[` anywhere in a line, `::` at its start. */
function harmless(text: string): string {
  return text
    .split(/\r\n|\r|\n|\u0085|\u2028|\u2029/)
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n');
}

export function print(text: string): void {
  process.stdout.write(`${harmless(text.replace(/\n$/, ''))}\n`);
}

/** For programs: exactly these bytes, which a runner never sees as they are the CLI's alone. */
export function printExactly(text: string): void {
  process.stdout.write(text);
}

export function printError(text: string): void {
  process.stderr.write(`${harmless(text.replace(/\n$/, ''))}\n`);
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error, and the verdict stands. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** An annotation of the check, beside the line if it has one. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/** The runner keeps ten annotations of a kind for each step, and 4,096 characters of a message. */
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4000;

/**
 * Prints annotations, the most severe first as they come; where there are more than the runner keeps, the last place of
 * the kind says how many are left out.
 * @param leftOut words for what did not fit
 */
export function annotate(annotations: readonly Annotation[], leftOut: (count: number) => string): void {
  const write = { error, warning, notice } as const;
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    const shown = ofLevel.length > MOST_OF_A_KIND ? ofLevel.slice(0, MOST_OF_A_KIND - 1) : ofLevel;
    for (const { title, message, path, line } of shown) {
      write[level](harmless(message).slice(0, LONGEST_MESSAGE), {
        title: harmless(title).slice(0, 200),
        ...(path === undefined ? {} : { file: path, startLine: line ?? 1, endLine: line ?? 1 }),
      });
    }
    if (shown.length < ofLevel.length) write[level](leftOut(ofLevel.length - shown.length), { title: 'pawl' });
  }
}

/** Tells the runner a secret, before anything else is printed. */
export function hideSecret(secret: string): void {
  if (secret !== '') setSecret(secret);
}

/** A stack is for whoever debugs the action itself. */
export function printStack(problem: unknown): void {
  if (process.env['RUNNER_DEBUG'] === '1' && problem instanceof Error) printError(problem.stack ?? problem.message);
}

/** Draws over the one status line of a terminal; an empty one takes it away. */
export function drawStatus(line: string): void {
  process.stderr.write(`\r\u001b[2K${harmless(line)}`);
}

/** Whether a person may be looking at colours. */
export const colourWanted = (choice: 'auto' | 'always' | 'never'): boolean =>
  coloursWanted(choice, process.stdout.isTTY === true, process.env);
