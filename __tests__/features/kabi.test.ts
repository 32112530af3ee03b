import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { diffFeatures, type FeatureChange } from '../../src/features/diff.ts';
import type { Feature } from '../../src/features/feature.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { say } from '../support/say.ts';

/** Real lists of openEuler's kernels, which stand beside the project and are no part of it. */
const CORPUS = new URL('../../../shared/corpus/kabi/openeuler/', import.meta.url);

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(new URL(file, CORPUS), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** Each change of a list with the list before it, which may stand under the branch that this one was made from. */
function replay(): readonly { readonly before: Row; readonly after: Row }[] {
  const rows = rowsOf('index.tsv');
  const number = (row: Row, column: string): number => Number(row[column]);
  return rows.flatMap((after) => {
    const earlier = rows.filter(
      (row) =>
        row['path'] === after['path'] &&
        number(row, 'seq') === number(after, 'seq') - 1 &&
        number(row, 'n_symbols') ===
          number(after, 'n_symbols') - number(after, 'added_vs_prev') + number(after, 'removed_vs_prev'),
    );
    const before = earlier.find((row) => row['branch'] === after['branch']) ?? earlier[0];
    return before === undefined || after['added_vs_prev'] === '' ? [] : [{ before, after }];
  });
}

/** A list in the form of its file, as the packaging repository has it. */
function fileOf(row: Row): string {
  if (row['blob'] === '(absent)') return '';
  const rows = rowsOf(`lists/${row['blob']}.tsv`);
  const line = ({ symbol = '', crc = '', module = '', export: exported = '' }: Row): string =>
    crc === '' ? `    ${symbol}\n` : `${crc}\t${symbol}\t${module}\t${exported}\t\n`;
  return rows.map(line).join('');
}

function features(row: Row): readonly Feature[] {
  const reading = symbols.read(fileOf(row), { path: row['path'] ?? '' });
  if (reading.kind === 'unreadable')
    throw new Error(`${row['path']} of ${row['commit']}: ${reading.problem.because.en}`);
  return reading.features;
}

const changesOf = ({ before, after }: { readonly before: Row; readonly after: Row }): readonly FeatureChange[] =>
  diffFeatures(features(before), features(after), symbols.weigh);

const count = (changes: readonly FeatureChange[], kind: FeatureChange['kind']): number =>
  changes.filter((change) => change.kind === kind).length;

const crcChanges = (changes: readonly FeatureChange[]): number =>
  changes.filter(
    (change) => change.kind === 'changed' && change.attributes.some(({ attribute }) => attribute === 'crc'),
  ).length;

describe("openEuler's own lists", () => {
  if (!existsSync(CORPUS)) {
    test('are not here', () => say('skipped: the kABI lists of the corpus are not here'));
    return;
  }
  const steps = replay();

  test('every change is counted as the corpus counts it', () => {
    for (const step of steps) {
      const { added_vs_prev: added, removed_vs_prev: removed, crc_changed_vs_prev: crc } = step.after;
      const changes = changesOf(step);
      expect([count(changes, 'added'), count(changes, 'removed')]).toEqual([Number(added), Number(removed)]);
      if (crc !== '') expect(crcChanges(changes)).toBe(Number(crc));
    }
    say(`kABI lists: ${steps.length} changes replayed`);
    expect(steps.length).toBeGreaterThan(40);
  });

  test.each([
    ['135 mlx5 symbols under a build bump', '2024-07-24', 'Module.kabi_aarch64', 135, /^mlx5|^__mlx5/],
    ['two ktask symbols with no bump at all', '2019-12-29', 'Module.kabi_aarch64', 2, /ktask/],
  ])('%s', (_, date, path, removed, name) => {
    const found = steps.filter(({ after }) => after['path'] === path && after['committer_date']?.startsWith(date));
    expect(found.length).toBeGreaterThan(0);
    for (const step of found) {
      const gone = changesOf(step).filter((change) => change.kind === 'removed');
      expect(gone.length).toBe(removed);
      expect(gone.filter((change) => name.test(change.name)).length).toBeGreaterThan(removed / 2);
      for (const change of gone) expect(change.before[0]?.line).toBeGreaterThan(0);
    }
  });

  test('lists in which nearly every CRC changes lose no name', () => {
    const found = steps.filter(
      ({ before, after }) => Number(after['crc_changed_vs_prev']) > 0.5 * Number(before['n_symbols']),
    );
    const quiet = found.filter(({ after }) => after['removed_vs_prev'] === '0');
    for (const step of quiet) {
      const changes = changesOf(step);
      expect(count(changes, 'removed')).toBe(0);
      expect(crcChanges(changes)).toBe(Number(step.after['crc_changed_vs_prev']));
    }
    say(`kABI lists: ${quiet.length} of ${found.length} with most CRCs changed remove nothing`);
  });
});
