/**
 * Splits a stream into lines as .NET's ReadLine does for the runner: LF, CR and CRLF each end a line, so a lone CR in printed
 * text starts a new line that may be a command.
 */
export type LineSplitter = {
  /** Takes the next bytes and gives the lines that are complete now. */
  readonly push: (bytes: Uint8Array) => readonly string[];
  /** Gives what is left: the last line, when it had no line end. */
  readonly end: () => readonly string[];
};

export function splitLines(): LineSplitter {
  const decoder = new TextDecoder();
  let rest = '';

  const take = (text: string): readonly string[] => {
    rest += text;
    const lines: string[] = [];
    let start = 0;
    for (const { 0: ending, index } of rest.matchAll(/\r\n|\r|\n/g)) {
      // A CR that is the last thing read may be the first half of CRLF.
      if (ending === '\r' && index === rest.length - 1) break;
      lines.push(rest.slice(start, index));
      start = index + ending.length;
    }
    rest = rest.slice(start);
    return lines;
  };

  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    end: () => {
      const lines = take(decoder.decode());
      if (rest === '') return lines;
      const last = rest.replace(/\r$/, '');
      rest = '';
      return [...lines, last];
    },
  };
}
