/**
 * Real specs: every revision of the kernel specs in openEuler's packaging repository, against the versions recorded for
 * them. The record and the repository are not part of the project; where either is missing the test says so.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { read, textOf } from './support/specs.ts';

const record = fileURLToPath(new URL('../../../shared/corpus/openeuler/spec_timeline.tsv', import.meta.url));
/** A clone of that repository, bare or not. */
const repository = process.env['PACKAGING_REPOSITORY'];

type Row = Readonly<Record<string, string>>;

function rowsOf(table: string): readonly Row[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((field, index) => [columns[index] ?? '', field])));
}

/** The text of each object that git knows by the name. */
function textsOf(folder: string, names: readonly string[]): readonly (string | undefined)[] {
  const asked = { input: `${names.join('\n')}\n`, maxBuffer: 1 << 30 };
  const { stdout } = spawnSync('git', ['-C', folder, 'cat-file', '--batch'], asked);
  let at = 0;
  return names.map(() => {
    const newline = stdout.indexOf('\n', at);
    const [, type, size] = stdout.toString('utf8', at, newline).split(' ');
    at = newline + 1;
    if (type !== 'blob') return undefined;
    const text = stdout.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

test('every recorded revision has the recorded version, release and changelog', () => {
  if (!existsSync(record)) {
    process.stdout.write('skipped: the corpus is not here\n');
    return;
  }
  if (repository === undefined) {
    process.stdout.write('skipped: PACKAGING_REPOSITORY names no clone of the packaging repository\n');
    return;
  }
  const rows = rowsOf(readFileSync(record, 'utf8'));
  const BATCH = 50;
  let compared = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const texts = textsOf(
      repository,
      batch.map(({ commit, path }) => `${commit}:${path}`),
    );
    for (const [index, row] of batch.entries()) {
      const text = texts[index];
      if (text === undefined) continue;
      const { main, changelog, numberOf } = read(text);
      const [newest] = changelog;
      const found = [main.version, main.release].map(textOf);
      expect([row['commit'], ...found, (newest && numberOf(newest)?.text) ?? '', String(changelog.length)]).toEqual([
        row['commit'],
        row['version'],
        row['release'],
        row['changelog_evr'],
        row['n_changelog'],
      ]);
      compared += 1;
    }
  }
  process.stdout.write(`${compared} of ${rows.length} recorded revisions compared\n`);
  expect(compared).toBeGreaterThan(0);
});
