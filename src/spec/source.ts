/** The file as it stands: from offsets to lines and columns, and to a line with one part replaced. */

import type { Piece, Place } from './types.ts';

export interface SourceFile {
  readonly chars: string;
  /** The offset at which each line begins, as far as anybody has asked: most of a spec are lines that nobody counts. */
  readonly lineStarts: number[];
}

export function sourceFile(chars: string): SourceFile {
  return { chars, lineStarts: [0] };
}

/** The number of the line, from 0, that holds the offset. */
export function lineIndexAt(file: SourceFile, offset: number): number {
  const { lineStarts } = file;
  countLines(file, offset);
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Tells the number of the line, from 1, that holds an offset of a text. */
export function lineFinder(chars: string): (offset: number) => number {
  const file = sourceFile(chars);
  return (offset) => lineIndexAt(file, offset) + 1;
}

/** Goes on until a line begins beyond the offset; infinitely far away when none does. */
function countLines({ chars, lineStarts }: SourceFile, offset: number): void {
  for (let last = lineStarts.at(-1) ?? 0; last <= offset; lineStarts.push(last)) {
    const newline = chars.indexOf('\n', last);
    last = newline < 0 ? Number.POSITIVE_INFINITY : newline + 1;
  }
}

/** The offset at which the next line begins. */
export function nextLineStart(chars: string, from: number): number {
  const newline = chars.indexOf('\n', from);
  return newline < 0 ? chars.length : newline + 1;
}

/** Where the line ends, without its line ending. */
export function lineEndOf(file: SourceFile, index: number): number {
  return lineEndAt(file.chars, file.lineStarts[index] ?? file.chars.length);
}

/** Where the line that begins at an offset ends, without its line ending. */
export function lineEndAt(chars: string, start: number): number {
  const newline = chars.indexOf('\n', start);
  const end = newline < 0 ? chars.length : newline;
  return chars[end - 1] === '\r' && end > start ? end - 1 : end;
}

/** The place of `from`..`to`; what runs over several lines is given by its part on the first. */
export function placeOf(file: SourceFile, from: number, to: number): Place {
  const index = lineIndexAt(file, from);
  const start = file.lineStarts[index] ?? 0;
  const end = Math.max(from, Math.min(to, lineEndOf(file, index)));
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
  countLines(file, text.length);
  const start = file.lineStarts[piece.place.line - 1] ?? Number.POSITIVE_INFINITY;
  if (start > text.length) return undefined;
  const line = text.slice(start, lineEndAt(text, start));
  const before = line.slice(0, piece.place.column - 1);
  const after = line.slice(piece.place.endColumn - 1);
  return { line: piece.place.line, replacement: before + replacement + after };
}
