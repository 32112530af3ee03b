/**
 * How much a spec may ask for. The largest kernel.spec seen has 2.4 MB and 41,000 lines, the one that asks most nests
 * its macros six deep and takes 1.4 million units of work; these bounds leave them room and end a hostile one at once.
 */

/** Characters in a spec (UTF-16 units). */
export const MAX_TEXT = 4 * 1024 * 1024;

/** Characters in one line. */
export const MAX_LINE = 64 * 1024;

/** Macros inside macros; rpm's own limit (`_MAX_MACRO_DEPTH`). */
export const MAX_DEPTH = 64;

/** Parentheses and operators inside each other in expressions, counted across nested macros. */
export const MAX_EXPRESSION_DEPTH = 128;

/** Packages that one spec makes. */
export const MAX_PACKAGES = 4096;

/** Conditions inside conditions. */
export const MAX_CONDITIONS = 256;

/** Characters read and written while expanding, for the whole spec; each use of a macro counts for some more. */
export const MAX_WORK = 16 * 1024 * 1024;

/** What a use of a macro, an argument, a tag or a definition under a condition counts for, beside its characters. */
export const STEP_WORK = 64;

/** Characters that one expansion may give. */
export const MAX_EXPANSION = 4 * 1024 * 1024;

/** Runs of different origin in one expansion: what keeps memory in bounds when a bomb doubles tiny pieces. */
export const MAX_RUNS = 256 * 1024;

/** Notes that a reading keeps. */
export const MAX_NOTES = 100;

/** Checks a spec before anything is read: the first line over the bound, or the line where the text's bound falls. */
export function exceeds(text: string): { readonly limit: 'text' | 'line'; readonly line: number } | undefined {
  return text.length <= MAX_TEXT && linesFit(text) ? undefined : excessOf(text);
}

/** Looks at one line end in as many characters as a line may have, and not at every line. */
function linesFit(text: string): boolean {
  let start = 0;
  while (start + MAX_LINE < text.length) {
    const newline = text.lastIndexOf('\n', start + MAX_LINE);
    if (newline < start) return false;
    start = newline + 1;
  }
  return true;
}

function excessOf(text: string): ReturnType<typeof exceeds> {
  let line = 1;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > MAX_LINE) return { limit: 'line', line };
    if (end > MAX_TEXT) return { limit: 'text', line };
    if (newline < 0) return undefined;
    start = newline + 1;
    line += 1;
  }
  return undefined;
}
