/** Text in the columns of a terminal: how wide it is, and where it is broken. Escape sequences of our own take no room. */

/** What one may read at once; a wider window is no reason for longer lines. */
const WIDEST = 120;
const NARROWEST = 40;

/** Escape sequences that we write ourselves: colours (SGR) and hyperlinks (OSC 8). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are meant
const ESCAPE = /\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/;

/** Wide and full-width characters by Unicode's UAX 11, and what is shown as a picture. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Each of these takes one column; to look for them first spares most runs the tables of Unicode. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const WITHOUT_WIDTH = /\p{Mn}|\p{Me}/u;

const widthOf = (char: string): number => (WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** How many columns a text takes. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const piece of pieces(text)) if (!ESCAPE.test(piece)) for (const char of piece) width += widthOf(char);
  return width;
}

/** The text with spaces behind it, up to so many columns. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));

/** The columns to write in, of those that a window has. */
export const readableColumns = (columns: number): number => Math.max(NARROWEST, Math.min(WIDEST, columns));

/** What may not begin a line in Chinese: closing marks stay with what they close. */
const CLOSING = '[，。、；：？！）》”’…]*';

/** Words and single wide characters, each with the closing marks behind it, runs of spaces, escape sequences. */
const PIECE = new RegExp(
  `${ESCAPE.source}| +|(?:${WIDE.source})${CLOSING}|(?:(?!${WIDE.source})[^ \\u001b])+${CLOSING}|\\u001b`,
  'gu',
);
const pieces = (text: string): readonly string[] => text.match(PIECE) ?? [];

/**
 * Breaks a line at spaces, and between wide characters; what does not fit at all stands out, so that it can be copied whole.
 * What is broken off goes on a little further in than the line began.
 */
export function wrap(line: string, columns: number): string {
  if (line.length * 2 <= columns || displayWidth(line) <= columns) return line;
  const start = pieces(line).find((piece) => !ESCAPE.test(piece)) ?? '';
  const indent = (start.startsWith(' ') ? start.length : 0) + 2;
  const lines: string[] = [];
  let [current, width] = ['', 0];
  for (const piece of pieces(line)) {
    const wide = displayWidth(piece);
    const fresh = lines.length > 0 && width === indent;
    if (width + wide > columns && !fresh && wide > 0) {
      lines.push(current.replace(/ +$/, ''));
      [current, width] = [' '.repeat(indent), indent];
    }
    if (piece.startsWith(' ') && lines.length > 0 && width === indent) continue;
    current += piece;
    width += wide;
  }
  return [...lines, current].join('\n');
}
