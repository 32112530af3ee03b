// Runs a TypeScript file of this repository: `node scripts/run.js scripts/NAME.ts ARGUMENTS`.
// Node runs one by itself only from 22.18 on; on Node 20 the bundler, which is here anyway, strips the types while loading.
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , file, ...rest] = process.argv;
if (file === undefined) {
  process.stderr.write('usage: node scripts/run.js FILE.ts [ARGUMENTS]\n');
  process.exitCode = 64;
} else {
  register('./strip-types-hook.js', import.meta.url);
  const path = resolve(file);
  process.argv = [process.argv[0], path, ...rest];
  await import(pathToFileURL(path).href);
}
