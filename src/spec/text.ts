/**
 * A text that remembers where each of its characters came from. Everything that is expanded is such a text: the number
 * that a tag ends up with can therefore be traced to the lines that formed it, and a part of it that only running
 * something could tell stays marked as such, however often it is copied.
 */

import type { Unevaluable } from './types.ts';

/** Characters of the file, as they stand from offset `at`. */
export interface Copied {
  readonly kind: 'copied';
  readonly at: number;
  readonly macro: string | undefined;
}

/** The result of the construct that stands at `from`..`to` in the file. */
export interface Made {
  readonly kind: 'made';
  readonly from: number;
  readonly to: number;
  readonly macro: string | undefined;
}

/** Not in the file: the body of a macro that the machine gives. */
export interface Given {
  readonly kind: 'given';
}

/** What only the outside could tell; the text holds one `BLANK` in its place. */
export interface Outside {
  readonly kind: 'outside';
  readonly why: Unevaluable;
}

export type Origin = Copied | Made | Given | Outside;

export interface Run {
  /** The offset in the text where the run begins; it ends where the next begins. */
  readonly start: number;
  readonly origin: Origin;
}

export interface Text {
  readonly chars: string;
  /** In order; none for an empty text. */
  readonly runs: readonly Run[];
}

/** Stands for text that is not known. */
export const BLANK = '\uFFFC';

const GIVEN: Given = { kind: 'given' };

export const EMPTY: Text = { chars: '', runs: [] };

/** A text that is in no file. */
export function given(chars: string): Text {
  return textOf(chars, GIVEN);
}

/** A text of one origin. */
export function textOf(chars: string, origin: Origin): Text {
  return chars === '' ? EMPTY : { chars, runs: [{ start: 0, origin }] };
}

/** The index of the run that holds offset `index`; -1 in an empty text. */
export function runIndexAt(text: Text, index: number): number {
  let low = 0;
  let high = text.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.runs[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** The same origin, `skipped` characters further on. */
export function advance(origin: Origin, skipped: number): Origin {
  return origin.kind === 'copied' && skipped > 0 ? { ...origin, at: origin.at + skipped } : origin;
}

/** The characters from `start` to before `end`, with their origins. */
export function slice(text: Text, start: number, end: number): Text {
  if (start >= end) return EMPTY;
  if (start === 0 && end >= text.chars.length) return text;
  const runs: Run[] = [];
  for (let index = runIndexAt(text, start); index < text.runs.length; index += 1) {
    const run = text.runs[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(run.start, start);
    runs.push({ start: from - start, origin: advance(run.origin, from - run.start) });
  }
  return { chars: text.chars.slice(start, end), runs };
}

/** The first part between `start` and `end` that is not known. */
export function firstUnknown(text: Text, start = 0, end = text.chars.length): Unevaluable | undefined {
  for (let index = runIndexAt(text, start); index >= 0 && index < text.runs.length; index += 1) {
    const run = text.runs[index];
    if (run === undefined || run.start >= end) break;
    if (run.origin.kind === 'outside') return run.origin.why;
  }
  return undefined;
}

/** A text under construction. */
export interface Draft {
  chars: string;
  readonly runs: Run[];
}

export function draft(): Draft {
  return { chars: '', runs: [] };
}

/** Adds `chars` of one origin; goes on with the last run where the file does. */
export function add(target: Draft, chars: string, origin: Origin): void {
  if (chars === '') return;
  const last = target.runs.at(-1);
  if (last === undefined || !continues(last, origin, target.chars.length)) {
    target.runs.push({ start: target.chars.length, origin });
  }
  target.chars += chars;
}

function continues(last: Run, origin: Origin, length: number): boolean {
  const { origin: before } = last;
  if (before.kind === 'copied' && origin.kind === 'copied') {
    return before.macro === origin.macro && before.at + (length - last.start) === origin.at;
  }
  return before.kind !== 'outside' && before === origin;
}

/** Adds a part of another text; what is in no file stands where `site` stands, if that is told. */
export function addPart(target: Draft, text: Text, start: number, end: number, site?: Made): void {
  if (start >= end) return;
  for (let index = runIndexAt(text, start); index < text.runs.length; index += 1) {
    const run = text.runs[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(run.start, start);
    const to = Math.min(text.runs[index + 1]?.start ?? text.chars.length, end);
    const origin = site !== undefined && run.origin.kind === 'given' ? site : advance(run.origin, from - run.start);
    add(target, text.chars.slice(from, to), origin);
  }
}

/** The text with the origins that `settle` gives. */
export function relabel(text: Text, settle: (origin: Origin) => Origin): Text {
  return { chars: text.chars, runs: text.runs.map(({ start, origin }) => ({ start, origin: settle(origin) })) };
}

/** The text with an unknown rest. */
export function withUnknown(text: Text, why: Unevaluable): Text {
  const rest: Run = { start: text.chars.length, origin: { kind: 'outside', why } };
  return { chars: text.chars + BLANK, runs: [...text.runs, rest] };
}

/** Joins texts with `separator` between them. */
export function join(texts: readonly Text[], separator: string): Text {
  const result = draft();
  for (const [index, text] of texts.entries()) {
    if (index > 0) add(result, separator, GIVEN);
    addPart(result, text, 0, text.chars.length);
  }
  return result;
}
