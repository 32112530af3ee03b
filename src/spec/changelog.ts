/**
 * The entries of `%changelog`: heading, date as written, author, number.
 *
 * rpm asks for `* Weekday Month Day Year Author` and leaves the number to custom: after the author (`- 5.10.0-1.1`,
 * `5.10.0-1.1`, `<mail>-5.10.0-1.1`), in brackets (`[4.18.0-425.el8]`), or as a line of its own that opens the body.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "%changelog"; the Fedora packaging guidelines, "Changelogs".
 */

import type { Context } from './context.ts';
import { expandText } from './expand.ts';
import { leftoverMacro } from './leftover.ts';
import { lineEndAt, lineIndexAt, nextLineStart, type SourceFile } from './source.ts';
import { firstUnknown, textOf } from './text.ts';
import type { ChangelogEntry, ChangelogNumber, Place } from './types.ts';

/** What may stand for a number: `1:5.10.0-136.12.0.86%{?dist}`. */
const EVR = /^(?:\d{1,9}:)?[0-9%][\w.+~^%{}?!:]{0,255}(?:-[\w.+~^%{}?!:]{1,255}){0,3}$/;

/** Lines of the section that follow each other, by their offsets. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * A changelog runs to ten thousand lines, so that the lines of bodies are not so much as looked for.
 * @param runs the section's lines
 * @returns the entries in the order of the file, and where the section says that it is generated
 */
export function changelogEntries(
  file: SourceFile,
  runs: readonly Lines[],
): { readonly entries: readonly ChangelogEntry[]; readonly generated: Place | undefined } {
  const { chars } = file;
  const nextHeading = headingFinder(chars);
  const entries: ChangelogEntry[] = [];
  let generated: Place | undefined;
  for (const [run, { start, end }] of runs.entries()) {
    for (let at = start; at < end; ) {
      const heading = Math.min(nextHeading(at), end);
      if (entries.length === 0) generated ??= generatedIn(file, at, heading);
      if (heading === end) break;
      at = nextLineStart(chars, heading);
      entries.push({ at: heading, heading: chars.slice(heading + 1, at).trim(), run });
    }
  }
  return { entries, generated };
}

/** Finds the next line that begins with `*`, from a line's beginning on; what is further on is looked for once. */
function headingFinder(chars: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    found = chars.indexOf('*', from);
    while (found > from && chars[found - 1] !== '\n') found = chars.indexOf('*', found + 1);
    if (found < 0) found = chars.length;
    return found;
  };
}

/** Where the lines before the first entry say that the changelog is generated. */
function generatedIn(file: SourceFile, start: number, end: number): Place | undefined {
  const { chars } = file;
  for (let at = start; at < end; at = nextLineStart(chars, at)) {
    const mark = /^\s*%\{?\??autochangelog\}?/.exec(chars.slice(at, lineEndAt(chars, at)));
    if (mark !== null) return { line: lineIndexAt(file, at) + 1, column: 1, endColumn: mark[0].length + 1 };
  }
  return undefined;
}

/** The number of an entry: on its heading, or as a line of its own that opens its body. */
export function changelogNumber(
  context: Context,
  runs: readonly Lines[],
  { at, run }: ChangelogEntry,
): ChangelogNumber | undefined {
  const { chars } = context.file;
  const usual = usualNumber(chars, at);
  if (usual !== undefined) return usual;
  const heading = numberAfter(chars.slice(at, lineEndAt(chars, at)));
  if (heading !== undefined) return evaluate(context, at + heading.start, at + heading.end);
  const body = bodyAfter(chars, runs, run, nextLineStart(chars, at));
  const opening = body === undefined ? undefined : openingNumber(chars.slice(body, lineEndAt(chars, body)));
  return body === undefined || opening === undefined
    ? undefined
    : evaluate(context, body + opening.start, body + opening.end);
}

/** A heading as nearly all are: `* Mon Jan 02 2023 Somebody <mail@example.org> - 5.10.0-136.12.0.86`. */
const USUAL = /\*[^\n<>]*<[^\n<>]*> - \d[\w.+~^]{0,255}-[\w.+~^]{1,255}(?=\r?\n)/y;

/** The number of a usual heading, of which nothing else is cut out: a changelog has hundreds of them. */
function usualNumber(chars: string, at: number): ChangelogNumber | undefined {
  USUAL.lastIndex = at;
  if (!USUAL.test(chars)) return undefined;
  const end = USUAL.lastIndex;
  const start = chars.lastIndexOf(' ', end) + 1;
  return { text: chars.slice(start, end), start, end };
}

const SAYS_SOMETHING = /\S/g;

/** Where the first line of a body begins that is not blank; undefined when the next entry comes first. */
function bodyAfter(chars: string, runs: readonly Lines[], first: number, from: number): number | undefined {
  for (let run = first; run < runs.length; run += 1) {
    const { start, end } = runs[run] as Lines;
    SAYS_SOMETHING.lastIndex = Math.max(start, from);
    const at = SAYS_SOMETHING.exec(chars)?.index ?? chars.length;
    if (at >= end) continue;
    const line = chars.lastIndexOf('\n', at) + 1;
    return chars[line] === '*' ? undefined : line;
  }
  return undefined;
}

export interface ChangelogDate {
  readonly weekday: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

const DATE = /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})(?:\s+\d\d?:\d\d:\d\d\s+\S{1,16})?\s+(\d{4})(?=\s|$)/;

/** The date that a heading gives, as written: `Wed Dec 25 2019`, or with the time and its zone before the year. */
export function changelogDate(heading: string): ChangelogDate | undefined {
  const [, weekday = '', month = '', day = '', year = ''] = DATE.exec(`*${heading}`) ?? [];
  return weekday === '' ? undefined : { weekday, month, day, year };
}

/** A part of a line, by its columns from 0. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** The number at the end of a heading. */
function numberAfter(heading: string): Part | undefined {
  const dateEnd = DATE.exec(heading)?.[0].length ?? 1;
  const text = heading.trimEnd();
  const end = text.length;
  if (text.endsWith(']')) {
    const open = text.lastIndexOf('[');
    if (open >= dateEnd && EVR.test(text.slice(open + 1, -1))) return { start: open + 1, end: end - 1 };
  }
  const start = lastWord(text, dateEnd);
  if (start === undefined || !EVR.test(text.slice(start))) return undefined;
  const marked = /[\s>]-?\s*$/.test(text.slice(Math.max(dateEnd, start - 8), start)) || text[start - 1] === '-';
  return marked ? { start, end } : undefined;
}

/** Where the last word begins: after white space, or glued to the mail address before it. */
function lastWord(text: string, dateEnd: number): number | undefined {
  const least = Math.max(dateEnd, text.lastIndexOf('>') + 1);
  let start = text.length - (text.slice(least).split(/\s/).at(-1) ?? '').length;
  while (text[start] === '-') start += 1;
  return start >= text.length || start <= dateEnd ? undefined : start;
}

/** A body that opens with a number on a line of its own: `- kernel-5.6.0-1`. */
function openingNumber(line: string): Part | undefined {
  const number = /^\s*-\s+(?:kernel-)?(\d[\w.+~^:]{0,255}-[\w.+~^]{1,255})\s*$/.exec(line)?.[1];
  if (number === undefined) return undefined;
  const start = line.lastIndexOf(number);
  return { start, end: start + number.length };
}

function evaluate(context: Context, start: number, end: number): ChangelogNumber {
  const written = context.file.chars.slice(start, end);
  if (!written.includes('%')) return { text: written, start, end };
  const expanded = expandText(context, textOf(written, { kind: 'copied', at: start, macro: undefined }));
  const known =
    context.failure === undefined && firstUnknown(expanded) === undefined && !leftoverMacro(context, expanded);
  context.failure = undefined;
  return { text: known ? expanded.chars : written, start, end };
}
