import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Writes a result file below a directory, whole or not at all: beside its place first, then moved there. A link that leads
 * out of the directory is refused before anything is made; one in the place of the file itself is replaced, not followed.
 */
export function writeResult(directory: string, path: string, content: string): void {
  const target = resolve(directory, path);
  const inside = relative(realpathSync(directory), realpathSync(nearest(dirname(target))));
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new Error(`${path} lies outside of ${directory}`);
  }
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.part`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, target);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
}

/** The directory itself, or the nearest above it that is there. */
function nearest(directory: string): string {
  return existsSync(directory) || dirname(directory) === directory ? directory : nearest(dirname(directory));
}

/** Whether anything is at a path below a directory, a link that leads nowhere too. */
export function standsAt(directory: string, path: string): boolean {
  return lstatSync(resolve(directory, path), { throwIfNoEntry: false }) !== undefined;
}
