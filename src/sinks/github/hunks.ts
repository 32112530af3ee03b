/** Where lines of a file as it is at the head are in a diff: only there may a review comment stand. */
export interface DiffLine {
  readonly line: number;
  readonly text: string;
  readonly hunk: number;
}

/**
 * The lines of the right side of a patch, context included. What is no patch has none. A carriage return stays: a line that
 * ends in one is another line than the one without, and a suggestion would change its end.
 */
export function rightLines(patch: string): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let [line, hunk] = [0, 0];
  for (const text of patch.split('\n')) {
    const head = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text);
    if (head !== null) {
      line = Number(head[1]);
      hunk += 1;
    } else if (hunk > 0 && (text.startsWith('+') || text.startsWith(' '))) {
      lines.push({ line, text: text.slice(1), hunk });
      line += 1;
    }
  }
  return lines;
}

/**
 * The line at which these lines stand, one below the other in one hunk: where they are expected, or, as the base may have moved
 * them, at the only other place. Undefined where they are not in the diff, or at several places.
 */
export function findLines(lines: readonly DiffLine[], wanted: readonly string[], expected: number): number | undefined {
  const places = lines.flatMap((first, index) => {
    const found = wanted.every((text, offset) => {
      const at = lines[index + offset];
      return at?.text === text && at.hunk === first.hunk;
    });
    return found ? [first.line] : [];
  });
  if (places.includes(expected)) return expected;
  return places.length === 1 ? places[0] : undefined;
}
