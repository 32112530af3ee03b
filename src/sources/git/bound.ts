/** All that is kept of an answer so long is a hundred megabytes; the whole history of a kernel, or its list of commits, takes a tenth of it. */
const LONGEST_LOG = 1024 * 1024 * 1024;
/** No path is longer. */
const LONGEST_PIECE = 1024 * 1024;

const NUL = 0;
export const NEWLINE = 10;

/**
 * Says whether an answer has become longer than any history, or one of its pieces than any path.
 * @param end what each piece ends with: a NUL where it may be any path
 */
export function openBound(end = NUL, longest = LONGEST_LOG): (chunk: Buffer) => boolean {
  let size = 0;
  let piece = 0;
  return (chunk) => {
    size += chunk.length;
    const last = chunk.lastIndexOf(end);
    piece = last < 0 ? piece + chunk.length : chunk.length - last - 1;
    return size > longest || piece > LONGEST_PIECE;
  };
}
