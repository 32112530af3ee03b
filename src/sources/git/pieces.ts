/** Takes what git writes, in whatever chunks it comes. */
export interface PieceReader {
  readonly take: (chunk: Buffer) => void;
  /** Gives what is left as a piece of its own. */
  readonly flush: () => void;
}

const NUL = 0;

/**
 * Cuts an answer into the pieces between its NULs, of which a path may be any; nothing else ends one.
 * @param takePiece is given where a piece stands, and cuts out only what it wants
 */
export function readPieces(takePiece: (bytes: Buffer, start: number, end: number) => void): PieceReader {
  let rest: Buffer = Buffer.alloc(0);
  return {
    take: (chunk) => {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      for (let nul = bytes.indexOf(NUL, at); nul >= 0; nul = bytes.indexOf(NUL, at)) {
        takePiece(bytes, at, nul);
        at = nul + 1;
      }
      rest = bytes.subarray(at);
    },
    flush: () => {
      if (rest.length > 0) takePiece(rest, 0, rest.length);
    },
  };
}
