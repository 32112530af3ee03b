import { readSpec } from '../spec/read.ts';
import { placeOf, sourceFile } from '../spec/source.ts';
import type { CarrierReading } from './carrier.ts';
import { PLAIN } from './text.ts';

/** A line of dashes opens each entry of a `.changes` file of the Open Build Service. */
const RULE = /^-{20,}$/;
const UPDATE = /\b(?:update|updated|upgrade|bump|version)\b[^\n]{0,40}? to (?:version )?v?(\d[\w.+~^-]{0,254})/i;

/**
 * A changelog beside the spec: in RPM's own form the newest heading gives the number; in a `.changes` file the newest
 * entry says "update to …", if it is about a new version at all.
 */
export function readRpmChanges(source: string): CarrierReading {
  const first = source.split('\n').find((line) => line.trim() !== '');
  if (first === undefined) return { kind: 'unreadable', why: { because: 'empty', line: 1 } };
  return RULE.test(first.trim()) ? readObsChanges(source) : readHeadings(source);
}

function readObsChanges(source: string): CarrierReading {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, index) => (RULE.test(line.trim()) ? [index] : []));
  for (let index = starts[0] ?? 0; index < (starts[1] ?? lines.length); index += 1) {
    const line = lines[index] ?? '';
    const text = UPDATE.exec(line)?.[1]?.replace(/[.-]+$/, '');
    if (text === undefined) continue;
    const passages = [{ text, line: index + 1, column: line.indexOf(text) + 1, computed: false }];
    return { ...PLAIN, kind: 'stated', text, source, passages };
  }
  return { kind: 'unreadable', why: { because: 'missing-variable', name: 'update to …', line: (starts[0] ?? 0) + 1 } };
}

/** The same reader as for the changelog of a spec, on a spec that has nothing else. */
function readHeadings(source: string): CarrierReading {
  const head = '%changelog\n';
  const spec = readSpec(head + source);
  if (spec.kind === 'too-large') return { kind: 'unreadable', why: { because: 'too-large', line: 1 } };
  const [newest, ...older] = spec.changelog;
  const number = newest && spec.numberOf(newest);
  if (number === undefined) return { kind: 'unreadable', why: { because: 'syntax', line: 1 } };
  const { line, column } = placeOf(sourceFile(source), number.start - head.length, number.end - head.length);
  return {
    ...PLAIN,
    kind: 'stated',
    text: number.text,
    source,
    history: older.flatMap((entry) => spec.numberOf(entry)?.text ?? []),
    headings: spec.changelog.map(({ heading }) => heading),
    headingStarts: spec.changelog.map(({ at }) => at - head.length),
    passages: [{ text: number.text, line, column, computed: false }],
  };
}
