import { readFileSync, statSync } from 'node:fs';
import { SourceProblem } from './problem.ts';

/** A file of this machine that holds more is none that Pawl wrote. */
const LARGEST = 256 * 1024 * 1024;

/** The text of a file of this machine that the user named, or nothing where there is none. */
export function readTextFile(path: string): string | undefined {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) throw new SourceProblem({ kind: 'too-large', what: path, bytes: size });
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined;
    throw problem;
  }
}
