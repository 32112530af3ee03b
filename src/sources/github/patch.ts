/** From the file before a change to that after it, or back. */
export type Way = 'forward' | 'back';

const NEWLINE = 0x0a;

/**
 * The other side of a change to a file, by the change as GitHub shows it. What comes out is only as right as the patch: whoever
 * uses it has to prove it by its id.
 * @param patch hunks of a unified diff, without the lines that name the files
 * @returns nothing where the patch does not fit
 */
export function patched(content: Uint8Array, patch: string, way: Way): Buffer | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const [old, fresh] = way === 'forward' ? ['-', '+'] : ['+', '-'];
  const parts: Buffer[] = [];
  let [line, at, copied] = [1, 0, 0];
  let last = '';
  for (const text of patch.split('\n')) {
    const sign = text[0] ?? '';
    if (sign === '@') {
      const start = startOf(text, way);
      if (start === undefined) return undefined;
      for (; line < start; line += 1) {
        if (at >= bytes.length) return undefined;
        at = endOfLine(bytes, at);
      }
    } else if (sign === old || sign === ' ') {
      if (at >= bytes.length) return undefined;
      if (sign === old) parts.push(bytes.subarray(copied, at));
      at = endOfLine(bytes, at);
      line += 1;
      if (sign === old) copied = at;
    } else if (sign === fresh) {
      parts.push(bytes.subarray(copied, at), Buffer.from(`${text.slice(1)}\n`));
      copied = at;
    } else if (sign === '\\' && last === fresh) {
      // The line before it ends the file without a line break.
      parts.push((parts.pop() as Buffer).subarray(0, -1));
    } else if (sign !== '\\') return undefined;
    last = sign;
  }
  return Buffer.concat([...parts, bytes.subarray(copied)]);
}

/** The number of the first line that a hunk is about; of a hunk without lines on that side, the line after the one it names. */
function startOf(header: string, way: Way): number | undefined {
  const found = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(header);
  if (found === null) return undefined;
  const [start, length = '1'] = way === 'forward' ? found.slice(1, 3) : found.slice(3, 5);
  return Number(start) + (length === '0' ? 1 : 0);
}

function endOfLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(NEWLINE, at);
  return end < 0 ? bytes.length : end + 1;
}
