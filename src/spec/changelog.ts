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
import { lineEndOf, lineIndexAt, nextLineStart } from './source.ts';
import { firstUnknown, textOf } from './text.ts';
import type { ChangelogEntry, Place } from './types.ts';

/** What may stand for a number: `1:5.10.0-136.12.0.86%{?dist}`. */
const EVR = /^(?:\d{1,9}:)?[0-9%][\w.+~^%{}?!:]{0,255}(?:-[\w.+~^%{}?!:]{1,255}){0,3}$/;

interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** The first and the last character of a body that say something, as offsets. */
interface Body {
  readonly first: number;
  readonly last: number;
}

/**
 * A changelog runs to ten thousand lines, so that the lines of bodies are not so much as looked for.
 * @param runs the section's lines, by their offsets
 * @returns the entries in the order of the file, and where the section says that it is generated
 */
export function changelogEntries(
  context: Context,
  runs: readonly { readonly start: number; readonly end: number }[],
): { readonly entries: readonly ChangelogEntry[]; readonly generated: Place | undefined } {
  const { chars } = context.file;
  const nextHeading = headingFinder(chars);
  const entries: ChangelogEntry[] = [];
  let generated: Place | undefined;
  let opened: { heading: Line; body: Body | undefined } | undefined;
  const close = (): void => {
    if (opened !== undefined) entries.push(entryOf(context, opened.heading, opened.body));
  };
  for (const { start, end } of runs) {
    for (let at = start; at < end; ) {
      const heading = Math.min(nextHeading(at), end);
      if (opened === undefined) generated ??= generatedIn(context, at, heading);
      else opened.body = bodyWith(chars, opened.body, at, heading);
      if (heading === end) break;
      close();
      opened = { heading: lineAt(context, heading), body: undefined };
      at = Math.min(nextLineStart(chars, heading), end);
    }
  }
  close();
  return { entries, generated };
}

/** Finds the next line that begins with `*`, from a line's beginning on; what is further on is looked for once. */
function headingFinder(chars: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    const newline = chars.indexOf('\n*', from);
    found = chars.startsWith('*', from) ? from : newline < 0 ? chars.length : newline + 1;
    return found;
  };
}

/** Where the lines before the first entry say that the changelog is generated. */
function generatedIn(context: Context, start: number, end: number): Place | undefined {
  const { chars } = context.file;
  for (let at = start; at < end; at = nextLineStart(chars, at)) {
    const { number, text } = lineAt(context, at);
    const mark = /^\s*%\{?\??autochangelog\}?/.exec(text);
    if (mark !== null) return { line: number, column: 1, endColumn: mark[0].length + 1 };
  }
  return undefined;
}

/** A body with some more lines; blank ones at its ends are no part of it. */
function bodyWith(chars: string, body: Body | undefined, start: number, end: number): Body | undefined {
  let last = end - 1;
  while (last >= start && isSpace(chars, last)) last -= 1;
  if (last < start) return body;
  if (body !== undefined) return { first: body.first, last };
  let first = start;
  while (isSpace(chars, first)) first += 1;
  return { first, last };
}

/** The line that holds an offset. */
function lineAt({ file }: Context, offset: number): Line {
  const index = lineIndexAt(file, offset);
  const start = file.lineStarts[index] ?? file.chars.length;
  return { number: index + 1, start, text: file.chars.slice(start, lineEndOf(file, index)) };
}

const SPACE = 0x20;
const ASCII = 0x7f;

function entryOf(context: Context, heading: Line, body: Body | undefined): ChangelogEntry {
  const date = dateOf(heading.text);
  const stated = statedAfter(heading.text, date.end);
  const line = stated === undefined && body !== undefined ? lineAt(context, body.first) : heading;
  const number = stated ?? (body === undefined ? undefined : openingNumber(line));
  const author = trimMarks(heading.text.slice(date.end, stated?.from ?? heading.text.length));
  return {
    line: heading.number,
    endLine: body === undefined ? heading.number : lineIndexAt(context.file, body.last) + 1,
    heading: heading.text.slice(1).trim(),
    weekday: date.weekday,
    month: date.month,
    day: date.day,
    year: date.year,
    author,
    evr: number === undefined ? undefined : evrOf(context, line, number.start, number.end),
  };
}

/** Without the white space around it and the dash between author and number. */
function trimMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s-]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end).trim();
}

/** `Wed Dec 25 2019`, or with the time and its zone before the year. What does not fit is left to the author. */
function dateOf(heading: string): { weekday: string; month: string; day: string; year: string; end: number } {
  const usual = /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+(\d{4})(?=\s|$)/.exec(heading);
  const timed =
    usual ??
    /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+\d\d?:\d\d:\d\d\s+\S{1,16}\s+(\d{4})(?=\s|$)/.exec(heading);
  if (timed === null) return { weekday: '', month: '', day: '', year: '', end: 1 };
  const [whole, weekday = '', month = '', day = '', year = ''] = timed;
  return { weekday, month, day, year, end: whole.length };
}

interface Stated {
  /** Where the number's own mark (`-`, `[`) begins. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** The number at the end of a heading. */
function statedAfter(heading: string, dateEnd: number): Stated | undefined {
  const text = heading.trimEnd();
  if (text.endsWith(']')) {
    const open = text.lastIndexOf('[');
    const inside = open >= dateEnd && EVR.test(text.slice(open + 1, -1));
    if (inside) return { from: open, start: open + 1, end: text.length - 1 };
  }
  const word = lastWord(text, dateEnd);
  if (word === undefined || !EVR.test(text.slice(word, text.length))) return undefined;
  const marked = /[\s>]-?\s*$/.test(text.slice(Math.max(dateEnd, word - 8), word)) || text[word - 1] === '-';
  return marked ? { from: word, start: word, end: text.length } : undefined;
}

/** Where the last word begins: after white space, or glued to the mail address before it. */
function lastWord(text: string, dateEnd: number): number | undefined {
  const mail = text.lastIndexOf('>');
  let start = text.length;
  const least = Math.max(dateEnd, mail + 1);
  while (start > least && !isSpace(text, start - 1)) start -= 1;
  while (text[start] === '-') start += 1;
  return start >= text.length || start <= dateEnd ? undefined : start;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > ASCII ? /\s/.test(text[at] ?? '') : code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** A body that opens with a number on a line of its own: `- kernel-5.6.0-1`. */
function openingNumber(line: Line): Stated | undefined {
  const match = /^\s*-\s+((?:kernel-)?)(\d[\w.+~^:]{0,255}-[\w.+~^]{1,255})\s*$/.exec(line.text);
  if (match === null) return undefined;
  const start = line.text.lastIndexOf(match[2] ?? '');
  return { from: start, start, end: start + (match[2]?.length ?? 0) };
}

function evrOf(context: Context, line: Line, start: number, end: number): ChangelogEntry['evr'] {
  const place = { line: line.number, column: start + 1, endColumn: end + 1 };
  const written = line.text.slice(start, end);
  if (!written.includes('%')) return { text: written, place };
  const expanded = expandText(context, textOf(written, { kind: 'copied', at: line.start + start, macro: undefined }));
  const known =
    context.failure === undefined && firstUnknown(expanded) === undefined && !leftoverMacro(context, expanded);
  context.failure = undefined;
  return { text: known ? expanded.chars : written, place };
}
