/**
 * Going through a spec line by line: logical lines, conditions, sections, preambles.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)); `parseSpec()` and `readLine()` in rpm.
 */

import { MAX_CONDITIONS, MAX_NOTES } from './bounds.ts';
import {
  alternate,
  type Conditions,
  closeCondition,
  continueCondition,
  evaluateCondition,
  isExpanding,
  isReading,
  leaveBranch,
  matchWords,
  noConditions,
  openCondition,
  type Truth,
} from './conditions.ts';
import { type Context, unevaluable, unevaluableAt } from './context.ts';
import { type Directive, directiveOf, nextMarkedLine, type SectionKind, sectionOf } from './directives.ts';
import { expandText } from './expand.ts';
import { nextTellingCall, nextTellingTag } from './harmless.ts';
import { changelogAhead } from './leap.ts';
import { logicalLine, takePhysicalLines } from './lines.ts';
import { doubtAll } from './macros.ts';
import { type Preamble, preambleLine, startPackage } from './preamble.ts';
import { OS } from './prelude.ts';
import { lineEndAt, nextLineStart } from './source.ts';
import { doubtTag, hasTag, KEPT_TAGS, NOWHERE } from './tags.ts';
import { slice, type Text, textOf, withUnknown } from './text.ts';
import type { Note, Unevaluable } from './types.ts';

/** The state of one reading. */
export interface Reader {
  readonly context: Context;
  readonly arch: string;
  readonly preamble: Preamble;
  readonly conditions: Conditions;
  readonly notes: Note[];
  section: SectionKind;
  /** The lines of `%changelog`, as runs of them. */
  readonly changelog: Lines[];
  /** Reading ends here: the bounds are reached, or the spec is read anew. */
  stopped: boolean;
  /** Whether what lies between the main package and the changelog was left out. */
  leap: 'unwanted' | 'wanted' | 'refused' | 'done';
}

/** Lines that follow each other, by their offsets. */
export interface Lines {
  readonly start: number;
  end: number;
}

/** What is wanted of a spec: all that it says, or the main package's number and the changelog. */
export type Wanted = 'all' | 'number';

/** Reads the file to its end, or to where the reading must stop. */
export function readAll(
  context: Context,
  arch: string,
  { phase, wanted }: { readonly phase: Preamble['phase']; readonly wanted: Wanted },
): Reader {
  const notes: Note[] = [];
  const note = (entry: Note): void => {
    if (notes.length < MAX_NOTES) notes.push(entry);
  };
  const reader: Reader = {
    context,
    arch,
    preamble: {
      context,
      note,
      packages: 1,
      current: 0,
      provides: [],
      lost: undefined,
      architectures: undefined,
      phase,
    },
    conditions: noConditions(),
    notes,
    section: 'preamble',
    changelog: [],
    stopped: false,
    leap: wanted === 'all' ? 'unwanted' : 'wanted',
  };
  const { length } = context.file.chars;
  for (let at = 0; at < length && !reader.stopped && reader.preamble.architectures === undefined; ) {
    at = leapFrom(reader, readFrom(reader, at));
    if (context.failure?.kind === 'too-large') stop(reader, context.failure);
  }
  finish(reader);
  return reader;
}

const NEEDED_TAGS = ['name', 'version', 'release'] as const;

/** Where to go on: at the changelog, if nothing before it is wanted, or where the reading is. */
function leapFrom(reader: Reader, at: number): number {
  const { context, conditions, preamble } = reader;
  const isPast = reader.section !== 'preamble' || preamble.current > 0;
  if (reader.leap !== 'wanted' || !isPast || conditions.frames.length > 0) return at;
  // What brings a tag that is missing is looked for in all of the spec.
  const isWhole = NEEDED_TAGS.every((tag) => hasTag(context, 0, tag));
  const to = isWhole ? changelogAhead(context.macros, context.file.chars, at) : undefined;
  reader.leap = to === undefined ? 'refused' : 'done';
  return to ?? at;
}

/** Reads the line that begins at an offset, with those that continue it; gives the offset of the next. */
function readFrom(reader: Reader, start: number): number {
  const { context, conditions } = reader;
  const { chars } = context.file;
  const isLog = reader.section === 'changelog' && isReading(conditions);
  const idle = isLog ? nextMarkedLine(chars, start) : idleUpTo(reader, start);
  if (idle > start) {
    if (isLog) addLines(reader.changelog, start, idle);
    return idle;
  }
  const next = nextLineStart(chars, start);
  const raw = chars.slice(start, lineEndAt(chars, start));
  const directive = directiveOf(raw);
  if (isLog && directive === undefined && sectionOf(raw) === undefined) {
    addLines(reader.changelog, start, next);
    return next;
  }
  const line = logicalLine(chars, start);
  const written = textOf(chars.slice(start, line.end), { kind: 'copied', at: start, macro: undefined });
  if (directive?.kind.startsWith('elif')) leaveBranch(context, conditions.frames.at(-1));
  const expanding = isExpanding(conditions, directive);
  const text = expanding ? expandLine(reader, written, line.complete) : written;
  takePhysicalLines(text, (part) => readLine(reader, part));
  return line.end;
}

/** Where the lines end that change nothing. */
function idleUpTo({ context, section, conditions }: Reader, start: number): number {
  const { file, macros } = context;
  return section === 'preamble' && isReading(conditions)
    ? nextTellingTag(macros, file.chars, start)
    : nextTellingCall(macros, file.chars, start);
}

function addLines(all: Lines[], start: number, end: number): void {
  const last = all.at(-1);
  if (last?.end === start) last.end = end;
  else all.push({ start, end });
}

function expandLine(reader: Reader, written: Text, complete: boolean): Text {
  const { context } = reader;
  if (!written.chars.includes('%')) return written;
  const expanded = expandText(context, written);
  const why =
    context.failure ?? (complete ? undefined : unevaluableAt(context, written, { kind: 'bad-macro', name: '' }));
  if (why === undefined) return expanded;
  refused(reader, why);
  if (!complete) reader.preamble.lost ??= why;
  if (why.kind !== 'too-large') context.failure = undefined;
  return withUnknown(expanded, why);
}

function readLine(reader: Reader, line: Text): void {
  const { conditions, preamble } = reader;
  const directive = directiveOf(line.chars);
  if (directive !== undefined) {
    followDirective(reader, line, directive);
    return;
  }
  if (!isReading(conditions)) return;
  const section = sectionOf(line.chars);
  if (section === undefined) {
    if (reader.section === 'preamble') preambleLine(preamble, line);
    return;
  }
  reader.section = section.kind;
  if (section.kind === 'preamble') startPackage(preamble, slice(line, section.end, line.chars.length));
}

function followDirective(reader: Reader, line: Text, { kind, end }: Directive): void {
  const { context, conditions } = reader;
  const evaluate = (): Truth => noted(reader, truthOfDirective(reader, line, kind, end));
  switch (kind) {
    case 'if':
    case 'ifarch':
    case 'ifnarch':
    case 'ifos':
    case 'ifnos':
      openCondition(context, conditions, evaluate);
      if (conditions.frames.length > MAX_CONDITIONS)
        stop(reader, unevaluableAt(context, line, { kind: 'too-deep', name: 'if' }));
      return;
    case 'elif':
    case 'elifarch':
    case 'elifos':
      if (!continueCondition(context, conditions, evaluate))
        refused(reader, unevaluableAt(context, line, { kind: 'unbalanced-condition' }));
      return;
    case 'else':
      if (!alternate(context, conditions))
        refused(reader, unevaluableAt(context, line, { kind: 'unbalanced-condition' }));
      return;
    case 'endif':
      if (!closeCondition(context, conditions))
        refused(reader, unevaluableAt(context, line, { kind: 'unbalanced-condition' }));
      return;
    case 'include':
      if (isReading(conditions)) include(reader, line, end);
  }
}

function truthOfDirective(reader: Reader, line: Text, kind: Directive['kind'], end: number): Truth {
  const { context, arch } = reader;
  switch (kind) {
    case 'ifarch':
    case 'elifarch':
      return matchWords(context, line, end, arch, false);
    case 'ifnarch':
      return matchWords(context, line, end, arch, true);
    case 'ifos':
    case 'elifos':
      return matchWords(context, line, end, OS, false);
    case 'ifnos':
      return matchWords(context, line, end, OS, true);
    default:
      return evaluateCondition(context, line, end);
  }
}

function noted(reader: Reader, truth: Truth): Truth {
  if (typeof truth === 'boolean') return truth;
  reader.preamble.note({ kind: 'condition-unknown', why: truth.why });
  if (truth.refused) refused(reader, truth.why);
  if (reader.context.failure?.kind !== 'too-large') reader.context.failure = undefined;
  return truth;
}

/** `%include`: never followed; its file may define anything, and hold any tag. */
function include(reader: Reader, line: Text, end: number): void {
  const file = line.chars.slice(end).trim();
  const why = unevaluableAt(reader.context, line, { kind: 'include', file });
  doubtAll(reader.context.macros, why);
  reader.preamble.lost ??= why;
  reader.preamble.note({ kind: 'include', file, place: why.place });
}

function refused(reader: Reader, why: Unevaluable): void {
  reader.preamble.note({ kind: 'refused', why });
}

function stop(reader: Reader, why: Unevaluable): void {
  refused(reader, why);
  reader.preamble.lost ??= why;
  reader.stopped = true;
}

/** Ends what is still open at the end of the file. */
function finish(reader: Reader): void {
  const { context, conditions } = reader;
  if (conditions.frames.length > 0 && !reader.stopped && reader.preamble.architectures === undefined) {
    refused(reader, unevaluable(context, { kind: 'unbalanced-condition' }));
  }
  if (reader.stopped && context.macros.branches.length > 0) {
    const why = reader.preamble.lost ?? unevaluable(context, { kind: 'too-large' });
    for (const tag of KEPT_TAGS) if (hasTag(context, 0, tag)) doubtTag(context, 0, tag, why, NOWHERE);
    context.macros.branches.length = 0;
    return;
  }
  while (closeCondition(context, conditions));
}
