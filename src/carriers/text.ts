import type { CarrierReading, Stated } from './carrier.ts';

/** The parts of a statement that only specs have. */
export const PLAIN = {
  epoch: 0,
  history: [],
  changelog: 'none',
  headings: [],
  headingStarts: [],
  packaged: '',
  uses: [],
} as const satisfies Partial<Stated>;

/**
 * A file whose first line that is not blank is the number, such as `SOURCE`: the tag of the source repository to build.
 * A missing final newline, a byte-order mark and trailing blanks are no mistake.
 */
export function readText(source: string): CarrierReading {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const index = lines.findIndex((line) => line.trim() !== '');
  const raw = lines[index];
  if (raw === undefined) return { kind: 'unreadable', why: { because: 'empty', line: 1 } };
  const text = raw.trim();
  const column = raw.indexOf(text) + 1 + (index === 0 && source.startsWith('\uFEFF') ? 1 : 0);
  return { ...PLAIN, kind: 'stated', text, source, passages: [{ text, line: index + 1, column, computed: false }] };
}
