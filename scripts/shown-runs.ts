/** Writes what the papers show of runs as `dist/` prints it now: `npm run shown`, after a change of words and a build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../__tests__/docs/papers.ts';
import { printed, runs } from '../__tests__/docs/shown.ts';

for (const run of runs) {
  const { stdout } = printed(run);
  if (stdout === run.shown) continue;
  const path = join(ROOT, run.title.split(':')[0] ?? '');
  const page = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    page.replace(`${run.prompt}\n${run.shown}`, () => `${run.prompt}\n${stdout}`),
  );
  process.stdout.write(`Written: ${run.title}\n`);
}
process.exit(0);
