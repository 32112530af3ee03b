/**
 * The lines of a preamble: tags, and where a package begins.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Preamble", "%package"; `parsePreamble()` in rpm.
 */

import { MAX_PACKAGES, STEP_WORK } from './bounds.ts';
import { type Context, emit, emitMade, fail, siteOf, spend, unevaluableAt } from './context.ts';
import { type Tag, tagOf } from './directives.ts';
import { leftoverMacro } from './leftover.ts';
import { define } from './macros.ts';
import { lineEndAt, lineHolding } from './source.ts';
import { doubtTag, hasTag, isKept, keepTag, keptTag } from './tags.ts';
import { draft, firstUnknown, slice, type Text } from './text.ts';
import type { Note, Place, SpecProvides, Unevaluable } from './types.ts';

export interface Preamble {
  readonly context: Context;
  readonly note: (note: Note) => void;
  /** How many packages there are, the main one included. */
  packages: number;
  /** The package whose tags are read: 0 is the main one. */
  current: number;
  readonly provides: SpecProvides[];
  /** The first thing that may have brought a tag that is not in the file. */
  lost: Unevaluable | undefined;
  /** The main package's `BuildArch:`, for which rpm reads the spec anew. */
  architectures: readonly string[] | undefined;
  readonly phase: 'may-restart' | 'restarted';
}

/** Reads one expanded line. */
export function preambleLine(preamble: Preamble, line: Text): void {
  const end = line.chars.trimEnd().length;
  const start = end - line.chars.slice(0, end).trimStart().length;
  if (start === end || line.chars[start] === '#') return;
  const { context } = preamble;
  const unknown = firstUnknown(line, start, start + 1);
  if (unknown !== undefined) {
    preamble.lost ??= unknown;
    return;
  }
  const tag = tagOf(line.chars);
  if (tag !== undefined) {
    readTag(preamble, line, tag, end);
    return;
  }
  const why =
    leftoverMacro(context, line, start, start + 1) ??
    unevaluableAt(context, line, { kind: 'illegal-value', text: line.chars.slice(0, 200) });
  preamble.lost ??= why;
  preamble.note({ kind: 'refused', why });
}

function readTag(preamble: Preamble, line: Text, tag: Tag, end: number): void {
  const { context, current } = preamble;
  spend(context, STEP_WORK);
  const value = slice(line, tag.value, end);
  if (isKept(tag.name)) {
    if (hasTag(context, current, tag.name)) refuseSecond(preamble, line);
    keepTag(context, current, tag.name, value, valuePlace(preamble, line, tag.value));
  }
  if (tag.name === 'provides') {
    const why = firstUnknown(value) ?? leftoverMacro(context, value);
    const place = valuePlace(preamble, line, tag.value);
    preamble.provides.push({ owner: current, text: value.chars, why, place });
  }
  if (tag.defines === 'macro') {
    const meaning = { options: undefined, body: value, level: 0, nature: 'ordinary' } as const;
    define(context.macros, tag.name, meaning);
    if (current === 0) define(context.macros, tag.name.toUpperCase(), meaning);
  }
  if (tag.name.startsWith('buildarch') && current === 0 && preamble.phase === 'may-restart') {
    if (context.macros.branches.length === 0 && firstUnknown(value) === undefined) {
      preamble.architectures = value.chars.split(/\s+/);
    }
  }
}

function refuseSecond(preamble: Preamble, line: Text): void {
  if (preamble.context.macros.branches.length > 0) return;
  preamble.note({
    kind: 'refused',
    why: unevaluableAt(preamble.context, line, { kind: 'illegal-value', text: line.chars.slice(0, 200) }),
  });
}

/** Begins the package that `%package NAME` or `%package -n NAME` makes. */
export function startPackage(preamble: Preamble, words: Text): void {
  const { context } = preamble;
  spend(context, STEP_WORK);
  if (preamble.packages >= MAX_PACKAGES) {
    fail(context, { kind: 'too-large' });
    return;
  }
  preamble.current = preamble.packages;
  preamble.packages += 1;
  const match = /^\s*(-n\s+)?(\S+)\s*$/.exec(words.chars);
  const given = match?.[2];
  if (match === null || given === undefined) {
    const why = unevaluableAt(context, words, { kind: 'illegal-value', text: words.chars.trim().slice(0, 200) });
    preamble.note({ kind: 'refused', why });
    doubtTag(context, preamble.current, 'name', why, why.place);
    return;
  }
  const start = words.chars.lastIndexOf(given);
  const suffix = slice(words, start, start + given.length);
  const place = valuePlace(preamble, words, start);
  if (match[1] !== undefined) {
    keepTag(context, preamble.current, 'name', suffix, place);
    return;
  }
  const main = keptTag(context, 0, 'name');
  if (main?.kind === 'doubtful') {
    doubtTag(context, preamble.current, 'name', main.why, place);
    return;
  }
  const outer = context.site;
  context.site = siteOf(context, suffix, 0, given.length);
  const name = draft();
  if (main !== undefined) emit(context, name, main.body);
  emitMade(context, name, '-');
  emit(context, name, suffix);
  context.site = outer;
  keepTag(context, preamble.current, 'name', name, place);
}

/** From the value's first character to the end of what is written on its line. */
function valuePlace({ context }: Preamble, line: Text, start: number): Place {
  const { file } = context;
  const { from } = siteOf(context, line, 0, 1);
  const { index, start: lineStart } = lineHolding(file, from);
  const written = file.chars.slice(from, lineEndAt(file.chars, lineStart));
  const label = line.chars.slice(0, start);
  const value = written.startsWith(label) ? label.length : Math.max(0, written.indexOf(':') + 1);
  const padding = written.slice(value).length - written.slice(value).trimStart().length;
  const end = lineStart + (from - lineStart) + written.trimEnd().length;
  const column = from - lineStart + value + padding + 1;
  return { line: index + 1, column, endColumn: Math.max(column, end - lineStart + 1) };
}
