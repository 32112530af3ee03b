import { expect, test } from '@jest/globals';
import type { Feature, FeatureReader, FeatureReading } from '../../src/features/feature.ts';

/** A feature as examples write it. */
export const written = ({ name, attributes, deprecated, unstable }: Feature): string =>
  [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
    ...(deprecated === undefined ? [] : ['(deprecated)']),
    ...(unstable ? ['(unstable)'] : []),
  ].join(' ');

export function featuresOf(reading: FeatureReading): readonly Feature[] {
  if (reading.kind === 'unreadable') throw new Error(`${reading.problem.because.en}, line ${reading.problem.line}`);
  return reading.features;
}

/** What a change does, as examples write it; kept apart from the program's own comparison on purpose. */
export function changesOf(
  reader: FeatureReader,
  before: readonly Feature[],
  after: readonly Feature[],
): readonly string[] {
  const now = new Map(after.map((feature) => [feature.name, feature]));
  const had = new Set(before.map(({ name }) => name));
  const changes = before.flatMap((feature) => {
    const next = now.get(feature.name);
    if (next === undefined) return feature.unstable ? [] : [`removed ${feature.name}`];
    const keys = new Set([...Object.keys(feature.attributes), ...Object.keys(next.attributes)]);
    return [...keys].flatMap((key) => {
      const [old, young] = [feature.attributes[key], next.attributes[key]];
      const effect = old === young ? 'none' : reader.weigh(key, old, young);
      return effect === 'none' ? [] : [`${effect} ${feature.name} ${key}: ${old ?? '(none)'} → ${young ?? '(none)'}`];
    });
  });
  return [...changes, ...after.filter(({ name }) => !had.has(name)).map(({ name }) => `added ${name}`)];
}

/** Runs the examples of a reader, and what every reader must hold. */
export function checkReader(reader: FeatureReader): void {
  for (const example of reader.examples) {
    test(`${reader.kind}: ${example.title}`, () => {
      const options = { ...example.options, path: example.path };
      const before = featuresOf(reader.read(example.before, options));
      expect(before.map(written)).toEqual(example.features);
      for (const { path, line } of before) {
        expect(path).toBe(example.path);
        expect(line).toBeLessThanOrEqual(example.before.split('\n').length);
      }
      if (example.after === undefined) return;
      const after = featuresOf(reader.read(example.after, options));
      const expected = example.changes?.filter((change) => change !== 'none') ?? [];
      expect([...changesOf(reader, before, after)].sort()).toEqual([...expected].sort());
    });
  }

  test(`${reader.kind}: windows line ends and a byte-order mark make no difference`, () => {
    for (const { before, path, options } of reader.examples) {
      const read = (text: string): readonly string[] =>
        featuresOf(reader.read(text, { ...options, path })).map((feature) => `${feature.line} ${written(feature)}`);
      expect(read(`\uFEFF${before.replaceAll('\n', '\r\n')}`)).toEqual(read(before));
    }
  });
}

/** What a stranger may send: it must end soon, in memory that is in proportion, and never throw. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a line of a megabyte', 'a'.repeat(1_000_000)],
  ['a megabyte of blanks', ' '.repeat(1_000_000)],
  ['a megabyte of blanks, then a letter', `${' '.repeat(1_000_000)}x`],
  ['a megabyte of tabs and line ends', '\t\n'.repeat(500_000)],
  ['comments that open and never close', '/*'.repeat(500_000)],
  ['half comments', '/'.repeat(1_000_000)],
  ['quotes', '"'.repeat(1_000_001)],
  ['apostrophes', "'".repeat(1_000_001)],
  ['backslashes', '\\'.repeat(1_000_000)],
  ['spliced lines', '\\\n'.repeat(500_000)],
  ['a quote and backslashes', `"${'\\'.repeat(1_000_000)}`],
  ['braces', '{'.repeat(100_000)],
  ['closing braces', '}'.repeat(100_000)],
  ['brackets', '('.repeat(1_000_000)],
  ['square brackets', '['.repeat(1_000_000)],
  ['#if', '#if A\n'.repeat(100_000)],
  ['#if with its #endif', `${'#if A\n'.repeat(100_000)}${'#endif\n'.repeat(100_000)}`],
  ['if', 'if A\n'.repeat(100_000)],
  ['percent signs', '%'.repeat(1_000_000)],
  ['percent braces', '%{'.repeat(300_000)],
  ['colons and dashes', '- : '.repeat(250_000)],
  ['NUL', '\0'.repeat(1_000_000)],
  ['noise', noise(1_000_000)],
];

/** The same noise on each run. */
function noise(length: number): string {
  let state = 42;
  const chars: string[] = [];
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    chars.push(String.fromCharCode((state >>> 16) & 0xff));
  }
  return chars.join('');
}

export interface HostileOptions {
  /** What makes the reader look closer; every hostile text is sent alone and behind it. */
  readonly behind: string;
  readonly own?: readonly (readonly [string, string])[];
}

/** Runs what a stranger may send through a reader, each within some seconds of the processor on a busy machine. */
export function checkHostile(reader: FeatureReader, path: string, { behind, own = [] }: HostileOptions): void {
  test.each([...HOSTILE, ...own].map(([name, text]) => ({ name, text })))(`${reader.kind}: $name`, ({ text }) => {
    for (const whole of [text, behind + text]) {
      const start = process.cpuUsage();
      expect(['features', 'unreadable']).toContain(reader.read(whole, { path }).kind);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(8);
    }
  });
}
