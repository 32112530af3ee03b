/**
 * Makes text that anyone may have written harmless, for each place that it is shown in. Everything untrusted passes
 * through one of these.
 */

/** Characters that are invisible or change how others are shown: controls, bidi, zero-width, non-characters, lone surrogates. */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu;

/** Long values are cut; nobody reads on, and a report has a limit. */
const LONGEST = 300;

/** Invisible characters are shown as `\u{…}`, and what is too long is cut. */
export function visible(text: string): string {
  const shown = text
    .slice(0, LONGEST * 2)
    .replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  const points = [...shown];
  return points.length <= LONGEST ? shown : `${points.slice(0, LONGEST).join('')}…`;
}

const ASCII_PUNCTUATION = /[\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g;

/**
 * Text as code in Markdown, in paragraphs and table cells alike: HTML `<code>` with every ASCII punctuation mark and
 * space as a character reference, so that no link, mention, image, table edge or tag can come of it.
 */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** The same without the code style, for words of our own that may hold a foreign name. */
export function markdownText(text: string): string {
  return visible(text).replace(ASCII_PUNCTUATION, (char) => `&#${char.charCodeAt(0)};`);
}
