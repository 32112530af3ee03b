import { describe, expect, test } from '@jest/globals';
import type { FeatureOptions } from '../../src/features/feature.ts';
import { FEATURE_KINDS, VERDICT_KINDS } from '../../src/features/kinds.ts';
import { loadFeatureReaders, loadVerdictReaders } from '../../src/features/readers.ts';

const readers = Object.values(await loadFeatureReaders(FEATURE_KINDS));
const verdicts = Object.values(await loadVerdictReaders(VERDICT_KINDS));

/** A line as long as any file should be; of many lines a part will do, since what is not linear shows all the same. */
const LINE = 1_000_000;
const PART = 150_000;
const fill = (piece: string, size = LINE): string => piece.repeat(Math.floor(size / piece.length));

/** Texts that ask too much of a reader that goes back, goes deep, or counts out what is only named. */
const TEXTS: Readonly<Record<string, string>> = {
  'one long word': fill('a'),
  'one long line of words': fill('a '),
  'one long line of blanks': `a${fill(' ')}b`,
  'a long value of blanks': `a=${fill(' ')}=`,
  'many lines': fill('a\n', PART),
  'many blank lines': fill(' \n', PART),
  'many hashes': fill('# '),
  brackets: fill('['),
  braces: fill('{a: ', PART),
  'inline tables': `a = ${fill('{a = ', PART)}`,
  dashes: fill('- '),
  'dotted keys': `${fill('a.', PART)}a = 1`,
  'dotted tables': `[${fill('a.', PART)}a]`,
  'a staircase': Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'a bomb of aliases': [
    'a0: &a0 [x,x,x,x,x,x,x,x,x]',
    ...Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [${fill(`*a${index},`, 40)}]`),
    'a: *a20',
  ].join('\n'),
  'the same name': fill('name\n', PART),
  'the same key': fill('a: 1\n', PART),
  pluses: `a=${fill('+')}`,
  'many values': `a=${fill('b+')}c`,
  'quoted declarations': fill("  [D] 'function '\n", PART),
  'open braces of symbols': `  [D] 'function a()' ${fill('{a')}`,
  'summaries without end': fill('Functions changes summary: ', PART),
  NUL: `name\0${fill('a')}`,
  'half a pair': fill('\ud800', PART),
  'zero width': fill('\u200b\n', PART),
  columns: fill('0x12345678\t', PART),
  exports: fill('EXPORT_SYMBOL ', PART),
  'nested JSON': `{"runs": ${fill('[')}`,
  'results without number': `{"runs": [{"results": [${fill('{},', PART)}{}]}]}`,
};

const OPTIONS: readonly FeatureOptions[] = [
  { path: 'f', pointer: '/a', pattern: '(?<name>(?:a|b|ab)*c?)' },
  { path: 'f.toml', pointer: '/a', pattern: '(?<name>(?:[a-z ]*)*!)', attribute: 'b' },
];

/** Far above what they take, far below what going back takes. */
const MOST_MILLISECONDS = 4000;

const cases = Object.entries(TEXTS).map(([title, text]) => ({ title, text }));

// proves 66, 68, 69, 71
describe.each(readers.map((reader) => ({ kind: reader.kind, reader })))('$kind', ({ reader }) => {
  test.each(cases)('$title', ({ text }) => {
    const started = process.cpuUsage();
    for (const options of OPTIONS) expect(['features', 'unreadable']).toContain(reader.read(text, options).kind);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
  });

  test('a file with NUL is not text, unless that is what stands between its entries', () => {
    const { kind } = reader.read('name\0', { path: 'f', ...OPTIONS[0] });
    expect(kind).toBe(reader.nul === 'separates' ? 'features' : 'unreadable');
  });
});

describe.each(verdicts.map((reader) => ({ kind: reader.kind, reader })))('$kind', ({ reader }) => {
  test.each(cases)('$title', ({ text }) => {
    const started = process.cpuUsage();
    expect(['changes', 'unreadable']).toContain(reader.read(text, { path: 'report' }).kind);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
  });
});
