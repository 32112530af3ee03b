/**
 * Gives every reader of foreign text random neighbours of real texts, keeps those that reach new code, and reports what throws,
 * hangs, aborts or grows: `npm run fuzz -- [--seconds N] [--seed N] [TARGET...]`. A text that found something is kept in a file;
 * make it small and put it into __tests__/fuzz/seeds/TARGET.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folderOf, targets } from './fuzz/targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'pawl-fuzz-'));
/** No text takes longer than this, or the process is taken for hanging. */
const PATIENCE_MS = 20_000;

interface Outcome {
  readonly runs: number;
  readonly corpus: number;
  readonly blocks: number;
  readonly slowest: number;
  readonly rss: number;
  readonly findings: readonly { readonly text: string; readonly said: string }[];
}

function fuzz(name: string): Promise<Outcome | { readonly died: string; readonly text: string }> {
  const current = join(folder, `${folderOf(name)}.current`);
  writeFileSync(current, '');
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=256', 'scripts/run.js', 'scripts/fuzz/child.ts', name, values.seconds, values.seed, current],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), Number(values.seconds) * 1000 + PATIENCE_MS);
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return done(JSON.parse(said.stdout.trimEnd().split('\n').at(-1) ?? ''));
      const died = signal === null ? `exit code ${code}: ${said.stderr.slice(0, 600)}` : `stopped by ${signal}`;
      done({ died, text: readFileSync(current, 'utf8') });
    });
  });
}

function keep(name: string, index: number, text: string, said: string): void {
  const file = join(folder, `${folderOf(name)}-${index}`);
  writeFileSync(file, text);
  console.log(`  FOUND ${said}\n  in ${file}`);
  process.exitCode = 1;
}

const known = Object.keys(await targets());
const stranger = positionals.find((name) => !known.includes(name));
if (stranger !== undefined) {
  process.stderr.write(`There is no target ${stranger}. There are: ${known.join(', ')}.\n`);
  process.exit(64);
}
const wanted = positionals.length > 0 ? positionals : known;
console.log(`seed ${values.seed}, ${values.seconds} s each`);
for (const name of wanted) {
  const outcome = await fuzz(name);
  if ('died' in outcome) {
    console.log(name);
    keep(name, 0, outcome.text, outcome.died);
    continue;
  }
  const { runs, corpus, blocks, slowest, rss, findings } = outcome;
  console.log(
    `${name}: ${runs} texts, ${corpus} kept, ${blocks} blocks, slowest ${Math.round(slowest)} ms, ${Math.round(rss / 1e6)} MB`,
  );
  for (const [index, { text, said }] of findings.entries()) keep(name, index, text, said);
}
