/** All that is kept of an answer so long is a hundred megabytes; the whole history of a kernel takes a tenth of it. */
const LONGEST_LOG = 1024 * 1024 * 1024;
/** No path is longer. */
const LONGEST_PIECE = 1024 * 1024;

/** Says whether an answer of pieces that end in NUL has become longer than any history, or one of its pieces than any path. */
export function openBound(longest = LONGEST_LOG): (chunk: Buffer) => boolean {
  let size = 0;
  let piece = 0;
  return (chunk) => {
    size += chunk.length;
    const nul = chunk.lastIndexOf(0);
    piece = nul < 0 ? piece + chunk.length : chunk.length - nul - 1;
    return size > longest || piece > LONGEST_PIECE;
  };
}
