import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type FeatureFile, type FileReading, readFeatures } from '../../src/facts/features/reading.ts';
import { changesOf } from '../../src/facts/features/sets.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { judge } from '../../src/judge/judge.ts';
import { plain, speak } from '../../src/render/speak.ts';
import { RULES } from '../../src/rules/rules.ts';
import { say } from '../support/say.ts';
import { interfaceOf, kabiPolicy } from './support/interfaces.ts';

/** Every change of openEuler's own kABI lists, replayed; the lists stand beside the project and are no part of it. */
const CORPUS = new URL('../../../shared/corpus/kabi/openeuler/', import.meta.url);

interface Row {
  readonly branch: string;
  readonly seq: number;
  readonly day: string;
  readonly path: string;
  readonly blob: string;
  readonly added: number;
  readonly removed: number;
  readonly crc: number;
}

const here = existsSync(CORPUS);

function rows(): readonly Row[] {
  const [, ...lines] = readFileSync(new URL('index.tsv', CORPUS), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [branch = '', seq, , date = '', path = '', , blob = '', , added, removed, crc] = line.split('\t');
    const count = (text: string | undefined): number => (text === undefined || text === '' ? -1 : Number(text));
    return {
      branch,
      seq: Number(seq),
      day: date.slice(0, 10),
      path,
      blob,
      added: count(added),
      removed: count(removed),
      crc: count(crc),
    };
  });
}

const lists = new Map<string, FileReading>();

/** A list in the form that it has in the repository: with a checksum a `Module.kabi`, without one a whitelist. */
function listOf(blob: string, path: string): FileReading {
  const known = lists.get(blob + path);
  if (known !== undefined) return known;
  if (blob === '(absent)') return { kind: 'absent' };
  const [, ...lines] = readFileSync(new URL(`lists/${blob}.tsv`, CORPUS), 'utf8')
    .trimEnd()
    .split('\n');
  const text = lines.map((line) => {
    const [symbol, crc, module, kind] = line.split('\t');
    return crc === undefined || crc === '' ? symbol : `${crc}\t${symbol}\t${module}\t${kind}`;
  });
  const source = { paths: [path], kind: 'symbols', per: 'file' } as const;
  const reading = readFeatures({ kind: 'text', text: `${text.join('\n')}\n` }, symbols, path, source);
  lists.set(blob + path, reading);
  return reading;
}

const fileOf = (before: string, after: string, path: string): FeatureFile => ({
  path,
  before: listOf(before, path),
  after: listOf(after, path),
  weigh: symbols.weigh,
});

function countsOf(file: FeatureFile) {
  const changes = changesOf([file], 'file');
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const crc = changes.filter(
    (change) => change.kind === 'changed' && change.attributes.some(({ attribute }) => attribute === 'crc'),
  ).length;
  return { removed: of('removed'), added: of('added'), crc, changed: of('changed') };
}

/** What changed a list into another: the row before it, which may stand under a branch that shares its history. */
interface Transition {
  readonly row: Row;
  readonly before: string;
}

let known: readonly Transition[] | undefined;

function transitions(): readonly Transition[] {
  known ??= findTransitions();
  return known;
}

function findTransitions(): readonly Transition[] {
  const all = rows();
  return all.flatMap((row) => {
    if (row.blob === '(absent)') {
      const before = all.find(
        (each) => each.branch === row.branch && each.path === row.path && each.seq === row.seq - 1,
      );
      return before === undefined ? [] : [{ row, before: before.blob }];
    }
    if (row.removed < 0) return [];
    const earlier = all.filter((each) => each.path === row.path && each.blob !== '(absent)' && each.day <= row.day);
    const own = earlier.filter((each) => each.branch === row.branch && each.seq === row.seq - 1);
    const before = [...own, ...earlier].find((each) => {
      const { removed, added } = countsOf(fileOf(each.blob, row.blob, row.path));
      return removed === row.removed && added === row.added;
    });
    return before === undefined ? [] : [{ row, before: before.blob }];
  });
}

describe('the kABI lists of openEuler', () => {
  test('every change is judged as it should be', () => {
    if (!here) {
      say('skipped: the kABI lists of the corpus are not here');
      return;
    }
    const found = transitions();
    const tally = { removing: 0, caught: 0, checksums: 0, warned: 0, adding: 0, passed: 0 };
    const wrong: string[] = [];
    const slowest = { ms: 0, what: '' };
    for (const { row, before } of found) {
      const start = performance.now();
      const file = fileOf(before, row.blob, row.path);
      const { removed, crc, changed } = countsOf(file);
      const { findings } = judge(interfaceOf([file], kabiPolicy), kabiPolicy, '2026-01-01', RULES);
      const took = performance.now() - start;
      if (took > slowest.ms) Object.assign(slowest, { ms: took, what: `${row.branch} ${row.path} ${row.day}` });
      const rules = findings.map(({ rule }) => rule.id);
      if (row.crc >= 0 && row.crc !== crc) wrong.push(`${row.branch} ${row.path}: ${crc} checksums, not ${row.crc}`);
      const gone = row.blob === '(absent)' || removed > 0;
      if (gone) tally.removing += 1;
      if (gone && rules.includes('feature-removed')) tally.caught += 1;
      if (changed > 0) tally.checksums += 1;
      if (changed > 0 && rules.includes('feature-changed')) tally.warned += 1;
      if (!gone && changed === 0) tally.adding += 1;
      if (!gone && changed === 0 && findings.length === 0) tally.passed += 1;
    }
    say(
      `${found.length} changes of kABI lists: ${JSON.stringify(tally)}, the slowest ${slowest.ms.toFixed(0)} ms (${slowest.what})`,
    );
    expect(wrong).toEqual([]);
    expect(tally.caught).toBe(tally.removing);
    expect(tally.warned).toBe(tally.checksums);
    expect(tally.passed).toBe(tally.adding);
    expect(tally.removing).toBeGreaterThan(20);
  });

  test.each([
    [
      '135 symbols under a mere build bump',
      'openEuler-24.03-LTS',
      'Module.kabi_aarch64',
      '2024-07-24',
      { removed: 135 },
    ],
    ['two symbols with no bump at all', 'loongarch-support', 'Module.kabi_aarch64', '2019-12-29', { removed: 2 }],
    [
      '965 checksums and no name',
      'openEuler-24.03-LTS-SP1',
      'Module.kabi_aarch64',
      '2024-12-20',
      { removed: 0, crc: 965 },
    ],
  ])('%s', (_, branch, path, day, counts) => {
    if (!here) {
      say('skipped: the kABI lists of the corpus are not here');
      return;
    }
    const { row, before } = transitions().find(
      (each) => each.row.branch === branch && each.row.path === path && each.row.day === day,
    ) ?? { row: undefined, before: '' };
    const file = fileOf(before, row?.blob ?? '', path);
    expect(countsOf(file)).toMatchObject(counts);
    const [finding] = judge(interfaceOf([file], kabiPolicy), kabiPolicy, '2026-01-01', RULES).findings;
    const { rule, objection, severity } = finding ?? {};
    say(plain(speak(rule?.messages[objection?.message ?? ''] ?? { en: '', zh: '' }, objection?.data ?? {}, 'en')));
    expect({ rule: rule?.id, severity }).toEqual(
      counts.removed > 0
        ? { rule: 'feature-removed', severity: 'error' }
        : { rule: 'feature-changed', severity: 'warning' },
    );
  });
});

/** The time of the processor, whatever else the machine does. */
function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('two full lists of 25,000 symbols are compared in well under a second', () => {
  const line = (index: number, crc: number): string =>
    `0x${((index * 2654435761 + crc) >>> 0).toString(16).padStart(8, '0')}\tdrv_symbol_${index}\tdrivers/net/mod${index % 300}\tEXPORT_SYMBOL_GPL\t\n`;
  // 135 symbols go, as many come, and every twentieth checksum is another.
  const [old, now] = [0, 135].map((from) =>
    Array.from({ length: 25_000 }, (_, index) => line(from + index, index % 20 === 0 ? from : 0)).join(''),
  ) as [string, string];
  const source = { paths: ['Module.symvers'], kind: 'symbols', per: 'file' } as const;
  const compare = (): readonly string[] => {
    const read = (text: string): FileReading => readFeatures({ kind: 'text', text }, symbols, 'Module.symvers', source);
    const file = { path: 'Module.symvers', before: read(old), after: read(now), weigh: symbols.weigh };
    return judge(interfaceOf([file], kabiPolicy), kabiPolicy, '2026-01-01', RULES).findings.map(({ rule }) => rule.id);
  };
  expect(compare()).toEqual(['feature-removed', 'feature-changed']);
  const times = [1, 2, 3].map(() => processorMs(compare));
  say(`two lists of 25,000 symbols read, compared and judged: ${Math.min(...times).toFixed(0)} ms of the processor`);
  expect(Math.min(...times)).toBeLessThan(1_000);
});
