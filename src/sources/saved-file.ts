import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { SourceProblem } from './problem.ts';

/** A report is far smaller. */
const LARGEST = 4 * 1024 * 1024;

/** Reads a file below a directory, a plain one: a link in an unpacked artifact may lead to anything. */
export function readSavedFile(directory: string, path: string): string {
  const what = `the saved report ${path}`;
  const target = resolve(directory, path);
  try {
    const stats = lstatSync(target);
    const inside = relative(realpathSync(directory), realpathSync(target));
    const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    if (!stats.isFile() || outside) throw new SourceProblem({ kind: 'bad-file', what, detail: 'it is no plain file' });
    if (stats.size > LARGEST) throw new SourceProblem({ kind: 'too-large', what, bytes: stats.size });
    return readFileSync(target, 'utf8');
  } catch (problem) {
    if (problem instanceof SourceProblem) throw problem;
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    throw new SourceProblem({ kind: 'bad-file', what, detail: code });
  }
}
