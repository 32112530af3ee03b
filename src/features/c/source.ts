/**
 * A C or assembly source as the preprocessor sees it: spliced lines joined, comments gone, strings known as such.
 * Source: ISO C, 5.1.1.2 "Translation phases" (phases 2 and 3).
 */

import type { FeatureProblem } from '../feature.ts';

/** Everything here is as long as the text that was read, so that an offset in one is the same place in all. */
export interface CSource {
  /** Blanks instead of comments and spliced line ends; strings are whole. */
  readonly bare: string;
  /** `bare`, with blanks instead of what stands between quotes. */
  readonly code: string;
  /** The offset at which each line of the file begins. */
  readonly lineStarts: readonly number[];
}

/** Where the next comment, string or character begins. */
const BEGINNING = /["']|\/[*/]/g;

/** What ends a string, or takes the next character's meaning. A line's end closes it too: the preprocessor says so. */
const IN_QUOTES: Readonly<Record<string, RegExp>> = { '"': /["\\\n]/g, "'": /['\\\n]/g };

/**
 * Tells code, comments and strings apart, in time linear in the text.
 *
 * @returns the source; or the problem, when a comment is never closed: what stands behind it is not known to be gone
 */
export function cSource(text: string, path: string): CSource | FeatureProblem {
  const marked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const spliced = marked.includes('\\') ? marked.replace(/\\[ \t]*\r?\n/g, blank) : marked;
  const bare: string[] = [];
  const code: string[] = [];
  let at = 0;
  for (;;) {
    BEGINNING.lastIndex = at;
    const match = BEGINNING.exec(spliced);
    if (match === null) break;
    const [opening] = match;
    const quoted = IN_QUOTES[opening];
    const end =
      quoted === undefined ? commentEnd(spliced, match.index, opening) : quoteEnd(spliced, match.index, quoted);
    if (end < 0) return unclosed(path, text, match.index);
    const before = spliced.slice(at, match.index);
    const found = spliced.slice(match.index, end);
    bare.push(before, quoted === undefined ? blank(found) : found);
    code.push(before, quoted === undefined ? blank(found) : blankInside(found));
    at = end;
  }
  const rest = spliced.slice(at);
  return { bare: bare.join('') + rest, code: code.join('') + rest, lineStarts: lineStartsOf(text) };
}

function commentEnd(text: string, start: number, opening: string): number {
  if (opening === '//') {
    const newline = text.indexOf('\n', start);
    return newline < 0 ? text.length : newline;
  }
  const close = text.indexOf('*/', start + 2);
  return close < 0 ? -1 : close + 2;
}

function quoteEnd(text: string, start: number, stop: RegExp): number {
  stop.lastIndex = start + 1;
  for (;;) {
    const match = stop.exec(text);
    if (match === null) return text.length;
    if (match[0] === '\n') return match.index;
    if (match[0] !== '\\') return match.index + 1;
    stop.lastIndex = match.index + 2;
  }
}

const blank = (text: string): string => ' '.repeat(text.length);

function blankInside(quoted: string): string {
  const quote = quoted[0] ?? '';
  const closed = quoted.length > 1 && quoted.endsWith(quote);
  return quote + ' '.repeat(Math.max(0, quoted.length - (closed ? 2 : 1))) + (closed ? quote : '');
}

function unclosed(path: string, text: string, offset: number): FeatureProblem {
  return {
    path,
    line: lineAt(lineStartsOf(text), offset),
    because: { en: 'a comment that begins here is never closed', zh: '从这里开始的注释没有结束' },
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that holds the offset. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Words with one blank between them: how a piece of code is written makes no difference to what it says. */
export function tidy(code: string): string {
  return code.trim().replace(/\s+/g, ' ');
}
