import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** Writes a result file below a directory; a link that leads out of it is refused. */
export function writeResult(directory: string, path: string, content: string): void {
  const target = resolve(directory, path);
  mkdirSync(dirname(target), { recursive: true });
  const inside = relative(realpathSync(directory), realpathSync(dirname(target)));
  if (inside === '..' || inside.startsWith(`..${sep}`)) throw new Error(`${path} lies outside of ${directory}`);
  writeFileSync(target, content);
}
