import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodes } from '../__tests__/support/nodes.ts';
import { lists } from './lists.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { peers } from './peers.ts';
import { requests } from './requests.ts';
import { ROOT } from './situations.ts';
import { startup } from './startup.ts';
import { markdownOf, type Section, type Table } from './table.ts';
import { tree } from './tree.ts';

/**
 * Measures and prints; `npm run bench -- SECTION… [--rounds N] [--peers DIR] [--tree DIR] [--write]`. With `--write` the tables of
 * docs/performance.md are made anew, and the figures are added to bench/history.jsonl.
 */
const SECTIONS: readonly Section[] = [startup, requests, numbers, lists, tree, page, peers];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    peers: { type: 'string' },
    tree: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const wanted = positionals.length === 0 ? SECTIONS : SECTIONS.filter(({ id }) => positionals.includes(id));
const newest = nodes.toSorted((left, right) => right.major - left.major)[0] ?? { path: process.execPath, version: '' };
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${newest.version}`;
const tables: Table[] = [];
for (const section of wanted) {
  const { peers: folder, tree: directory } = values;
  const table = await section.measure({
    rounds: Number(values.rounds),
    node: newest.path,
    peers: folder,
    tree: directory,
  });
  if (typeof table === 'string') {
    process.stdout.write(`skipped: ${section.id}: ${table}\n`);
    continue;
  }
  process.stdout.write(`${markdownOf(table)}\n`);
  tables.push(table);
}
if (values.write) {
  const day = new Date().toISOString().slice(0, 10);
  for (const table of tables) intoPage(table);
  appendFileSync(join(ROOT, 'bench/history.jsonl'), `${JSON.stringify({ day, machine, tables })}\n`);
}
process.stdout.write(`${machine}\n`);
process.exit(0);

/** Puts a table between its markers in the page. */
function intoPage(table: Table): void {
  const path = join(ROOT, 'docs/performance.md');
  const page = readFileSync(path, 'utf8');
  const [start, end] = [`<!-- bench:${table.id} -->`, `<!-- end:${table.id} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${table.id}`);
  writeFileSync(path, `${page.slice(0, from + start.length)}\n${markdownOf(table)}${page.slice(to)}`);
}
