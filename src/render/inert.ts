/**
 * Makes text that anyone may have written harmless, for each place that it is shown in. Everything untrusted passes
 * through one of these.
 */

/** Characters that are invisible or change how others are shown: controls, bidi, zero-width, non-characters, lone surrogates. */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}/gu;

/** Text of printable ASCII, arrows and Chinese, none of which is invisible. To look for it first spares most runs the tables of Unicode. */
export const SURELY_VISIBLE = /^[\x20-\x7e\u2190-\u21ff\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Long values are cut; nobody reads on, and a report has a limit. */
const LONGEST_VALUE = 300;

/** Sentences of our own are longer, and end with what to do: only what a foreign name in them blows up is cut. */
const LONGEST_SENTENCE = 2000;

/** A value as one can see it: invisible characters are shown as `\u{…}`, and what is too long is cut. */
export function visible(text: string): string {
  return shown(text, LONGEST_VALUE);
}

/** The same for a sentence that may hold foreign names. */
export function visibleSentence(text: string): string {
  return shown(text, LONGEST_SENTENCE);
}

/** Cuts between characters, never within one. */
function shown(text: string, longest: number): string {
  // A character has two code units at most, so that these are more characters than are shown, of a text that has them.
  const head = text.slice(0, 4 * longest);
  if (SURELY_VISIBLE.test(head)) return head.length <= longest ? head : `${head.slice(0, longest)}…`;
  const points = [...head];
  const start = points
    .slice(0, longest)
    .join('')
    .replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  return points.length <= longest ? start : `${start}…`;
}

const ASCII_PUNCTUATION = /[\u0020-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g;

/**
 * Text as code in Markdown, in paragraphs and table cells alike: HTML `<code>` with every ASCII punctuation mark and
 * space as a character reference, so that no link, mention, image, table edge or tag can come of it.
 */
export function markdownCode(text: string): string {
  return `<code>${referenced(visible(text))}</code>`;
}

/** What GitHub links also where it came of a character reference: mentions, issues, commits, addresses. It leaves code alone. */
const LINKED = /[@#]|:\/\/|\bwww\.|\bGH-\d|\b[0-9a-f]{7,64}\b/i;

/**
 * A sentence of our own that may hold foreign names: the same without the code style, but for what stands between
 * back-ticks and for words that GitHub would make a link of.
 */
export function markdownSentence(text: string): string {
  const parts = visibleSentence(text).split(/`([^`]*)`/);
  return parts.map((part, index) => (index % 2 === 1 ? `<code>${referenced(part)}</code>` : linkless(part))).join('');
}

function linkless(text: string): string {
  const word = (run: string): string => (LINKED.test(run) ? `<code>${referenced(run)}</code>` : referenced(run));
  return text.replace(/[!-~]+| +/g, word);
}

const referenced = (text: string): string => text.replace(ASCII_PUNCTUATION, (char) => `&#${char.charCodeAt(0)};`);
