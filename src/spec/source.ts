/** The file as it stands: from offsets to lines and columns, and to a line with one part replaced. */

import type { Piece, Place } from './types.ts';

export interface SourceFile {
  readonly chars: string;
  /** The offset at which each 64th line begins, as far as anybody has asked: most of a spec are lines that nobody counts. */
  readonly pages: number[];
}

/** Lines of a page: few enough to be counted again, and many enough for the pages to be few. */
const PAGE = 64;

/** A line by its number, from 0, and the offset at which it begins. */
export interface Line {
  readonly index: number;
  readonly start: number;
}

export function sourceFile(chars: string): SourceFile {
  return { chars, pages: [0] };
}

/** The line that holds the offset. */
export function lineHolding(file: SourceFile, offset: number): Line {
  countPages(file, offset);
  const page = pageHolding(file, offset);
  let index = page * PAGE;
  let start = file.pages[page] ?? 0;
  for (let next = startAfter(file, start); next <= offset; next = startAfter(file, start)) {
    index += 1;
    start = next;
  }
  return { index, start };
}

function pageHolding({ pages }: SourceFile, offset: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the line after the one that begins here begins; infinitely far away when there is none. */
function startAfter({ chars }: SourceFile, start: number): number {
  const newline = chars.indexOf('\n', start);
  return newline < 0 ? Number.POSITIVE_INFINITY : newline + 1;
}

/** The number of the line, from 0, that holds the offset. */
export function lineIndexAt(file: SourceFile, offset: number): number {
  return lineHolding(file, offset).index;
}

/** Tells the number of the line, from 1, that holds an offset of a text. */
export function lineFinder(chars: string): (offset: number) => number {
  const file = sourceFile(chars);
  return (offset) => lineIndexAt(file, offset) + 1;
}

/** Goes on until a page begins beyond the offset; infinitely far away when none does. */
function countPages(file: SourceFile, offset: number): void {
  const { pages } = file;
  for (let last = pages.at(-1) ?? 0; last <= offset; pages.push(last)) {
    for (let line = 0; line < PAGE && last !== Number.POSITIVE_INFINITY; line += 1) last = startAfter(file, last);
  }
}

/** The offset at which the next line begins. */
export function nextLineStart(chars: string, from: number): number {
  const newline = chars.indexOf('\n', from);
  return newline < 0 ? chars.length : newline + 1;
}

/** Where the line that begins at an offset ends, without its line ending. */
export function lineEndAt(chars: string, start: number): number {
  const newline = chars.indexOf('\n', start);
  const end = newline < 0 ? chars.length : newline;
  return chars[end - 1] === '\r' && end > start ? end - 1 : end;
}

/** The place of `from`..`to`; what runs over several lines is given by its part on the first. */
export function placeOf(file: SourceFile, from: number, to: number): Place {
  const { index, start } = lineHolding(file, from);
  const end = Math.max(from, Math.min(to, lineEndAt(file.chars, start)));
  return { line: index + 1, column: from - start + 1, endColumn: end - start + 1 };
}

/**
 * The line of a piece with the piece's text replaced: what a one-line fix puts in its place. Width, padding and dots
 * are the caller's: the rest of the line stays as it is. Undefined for a computed piece, whose text is not in the file.
 *
 * @param text the spec
 * @param piece from reading that same spec
 * @returns the line number and the whole new line, without its line ending
 */
export function replacePiece(
  text: string,
  piece: Piece,
  replacement: string,
): { readonly line: number; readonly replacement: string } | undefined {
  if (piece.computed) return undefined;
  const file = sourceFile(text);
  let start = 0;
  for (let line = 1; line < piece.place.line; line += 1) start = startAfter(file, start);
  if (start > text.length) return undefined;
  const line = text.slice(start, lineEndAt(text, start));
  const before = line.slice(0, piece.place.column - 1);
  const after = line.slice(piece.place.endColumn - 1);
  return { line: piece.place.line, replacement: before + replacement + after };
}
