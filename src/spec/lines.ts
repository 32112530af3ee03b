/**
 * Logical lines: a line goes on while a bracket of a macro is open or it ends with a backslash, as rpm reads them.
 * Source: `copyNextLineFromOFI()` and `copyNextLineFinish()` in rpm.
 */

import { directiveOf } from './directives.ts';
import { isPending, nothingPending, takeLine } from './scan.ts';
import { nextLineStart } from './source.ts';
import { addPart, draft, slice, type Text } from './text.ts';

export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  /** False when the file ends inside a bracket. */
  readonly complete: boolean;
}

const CAN_GO_ON = /[\\%]/;

/** The logical line that begins at an offset. */
export function logicalLine(chars: string, start: number): LogicalLine {
  let end = nextLineStart(chars, start);
  if (!CAN_GO_ON.test(chars.slice(start, end))) return { start, end, complete: true };
  const pending = nothingPending();
  takeLine(pending, chars, start, end);
  while (isPending(pending) && end < chars.length) {
    const next = nextLineStart(chars, end);
    takeLine(pending, chars, end, next);
    end = next;
  }
  return { start, end, complete: !isPending(pending) };
}

/** Splits an expanded logical line; a condition goes on after a backslash at the end of its line. */
export function takePhysicalLines(text: Text, take: (line: Text) => void): void {
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
      take(joined);
      start = end + 1;
    } else {
      take(slice(text, start, first));
      start = first + 1;
    }
  }
}

function lineEnd(chars: string, start: number): number {
  const newline = chars.indexOf('\n', start);
  return newline < 0 ? chars.length : newline;
}
