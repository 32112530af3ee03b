/**
 * Logical lines: a line goes on while a bracket of a macro is open or it ends with a backslash, as rpm reads them.
 * Source: `copyNextLineFromOFI()` and `copyNextLineFinish()` in rpm.
 */

import { directiveOf } from './directives.ts';
import { isPending, nothingPending, takeLine } from './scan.ts';
import type { SourceFile } from './source.ts';
import { addPart, draft, slice, type Text } from './text.ts';

export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  /** The index of the line that follows it. */
  readonly next: number;
  /** False when the file ends inside a bracket. */
  readonly complete: boolean;
}

const CAN_GO_ON = /[\\%]/;

/** The logical line that begins with line `index` (from 0). */
export function logicalLine(file: SourceFile, index: number): LogicalLine {
  const start = file.lineStarts[index] ?? file.chars.length;
  const endOf = (line: number): number => file.lineStarts[line + 1] ?? file.chars.length;
  if (!CAN_GO_ON.test(file.chars.slice(start, endOf(index)))) {
    return { start, end: endOf(index), next: index + 1, complete: true };
  }
  const pending = nothingPending();
  let next = index;
  do {
    takeLine(pending, file.chars, file.lineStarts[next] ?? file.chars.length, endOf(next));
    next += 1;
  } while (isPending(pending) && next < file.lineStarts.length);
  return { start, end: endOf(next - 1), next, complete: !isPending(pending) };
}

/** Splits an expanded logical line; a condition goes on after a backslash at the end of its line. */
export function* physicalLines(text: Text): Generator<Text> {
  const { chars } = text;
  let start = 0;
  while (start < chars.length) {
    const first = lineEnd(chars, start);
    if (chars[first - 1] === '\\' && first < chars.length && directiveOf(chars.slice(start, first)) !== undefined) {
      const joined = draft();
      let end = first;
      while (chars[end - 1] === '\\' && end < chars.length) {
        addPart(joined, text, start, end - 1);
        start = end + 1;
        end = lineEnd(chars, start);
      }
      addPart(joined, text, start, end);
      yield joined;
      start = end + 1;
    } else {
      yield slice(text, start, first);
      start = first + 1;
    }
  }
}

function lineEnd(chars: string, start: number): number {
  const newline = chars.indexOf('\n', start);
  return newline < 0 ? chars.length : newline;
}
