import process from 'node:process';

/** Tells the reader of a test run something that is no failure: what was skipped, and why. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
