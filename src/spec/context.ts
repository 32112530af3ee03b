/** The state of one reading while macros are expanded, and the ways to end an expansion. */

import { MAX_EXPANSION, MAX_RUNS, MAX_WORK } from './bounds.ts';
import { type MacroTable, macroTable } from './macros.ts';
import { placeOf, type SourceFile } from './source.ts';
import { add, addPart, BLANK, type Draft, type Made, runIndexAt, type Text } from './text.ts';
import type { Reason, Unevaluable } from './types.ts';

export interface Context {
  readonly file: SourceFile;
  readonly macros: MacroTable;
  /** Macros inside macros. */
  depth: number;
  /** Parametric macros inside parametric macros. */
  level: number;
  expressionDepth: number;
  /** Characters read and written so far. */
  work: number;
  /** The construct of the file that is being expanded. */
  site: Made;
  /** Set when rpm would refuse: the expansion of the current line ends. */
  failure: Unevaluable | undefined;
}

export function newContext(file: SourceFile): Context {
  const site: Made = { kind: 'made', from: 0, to: 0, macro: undefined };
  return { file, macros: macroTable(), depth: 0, level: 0, expressionDepth: 0, work: 0, site, failure: undefined };
}

/** A reason, at the construct that is being expanded. */
export function unevaluable(context: Context, reason: Reason): Unevaluable {
  const { from, to, macro } = context.site;
  const place = placeOf(context.file, from, to);
  return macro === undefined ? { ...reason, place } : { ...reason, macro, place };
}

/** A reason, at a part of a text. */
export function unevaluableAt(
  context: Context,
  text: Text,
  reason: Reason,
  start = 0,
  end = text.chars.length,
): Unevaluable {
  const outer = context.site;
  context.site = siteOf(context, text, start, end);
  const why = unevaluable(context, reason);
  context.site = outer;
  return why;
}

/** rpm stops here: so does the expansion of this line. */
export function fail(context: Context, reason: Reason): void {
  context.failure ??= unevaluable(context, reason);
}

/** Counts work; fails when the whole spec has had its share. */
export function spend(context: Context, amount: number): void {
  context.work += amount;
  if (context.work > MAX_WORK) fail(context, { kind: 'too-large' });
}

/** Adds a part of a text that is being expanded; what no file holds stands where the construct stands. */
export function emit(context: Context, out: Draft, text: Text, start = 0, end = text.chars.length): void {
  addPart(out, text, start, end, context.site);
  spend(context, end - start);
  if (out.chars.length > MAX_EXPANSION || out.runs.length > MAX_RUNS) fail(context, { kind: 'too-large' });
}

/** Adds a result. */
export function emitMade(context: Context, out: Draft, chars: string): void {
  spend(context, chars.length);
  if (out.chars.length + chars.length > MAX_EXPANSION) fail(context, { kind: 'too-large' });
  else add(out, chars, context.site);
}

/** Adds what is not known. */
export function emitUnknown(out: Draft, why: Unevaluable): void {
  add(out, BLANK, { kind: 'outside', why });
}

/** The construct at `start`..`end` of a text, if the file holds it; else the construct that brought the text. */
export function siteOf(context: Context, text: Text, start: number, end: number): Made {
  const index = runIndexAt(text, start);
  const run = text.runs[index];
  if (run === undefined) return context.site;
  switch (run.origin.kind) {
    case 'copied': {
      const runEnd = text.runs[index + 1]?.start ?? text.chars.length;
      const from = run.origin.at + start - run.start;
      return { kind: 'made', from, to: from + Math.min(end, runEnd) - start, macro: run.origin.macro };
    }
    case 'made':
      return run.origin;
    case 'given':
    case 'outside':
      return context.site;
  }
}
