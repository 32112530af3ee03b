import type { Phrase } from '../numbering/scheme.ts';
import { markdownCode, markdownSentence, visible, visibleSentence } from './inert.ts';

/** The languages that Pawl speaks. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Value = string | number | readonly string[] | Phrase;
export type Data = Readonly<Record<string, Value>>;

/**
 * A message before it is put into a form: words of our own, phrases of our own that may hold a foreign name, and values
 * that may come from anyone.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string };

/** `{name}`, or `{count:finding|findings}` for a number with the word that goes with it. */
const SLOT = /`?\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}`?/g;

/**
 * Fills the slots of a message. Lists become "a or b"; a slot without a value is a mistake of ours and throws.
 */
export function speak(phrase: Phrase, data: Data, language: Language): readonly Piece[] {
  const template = phrase[language];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(SLOT)) {
    if (match.index > at) pieces.push({ kind: 'words', text: template.slice(at, match.index) });
    const [, name = '', one, many] = match;
    pieces.push(...valuePieces(data[name], name, language));
    if (one !== undefined) pieces.push({ kind: 'words', text: ` ${String(data[name]) === '1' ? one : many}` });
    at = match.index + match[0].length;
  }
  if (at < template.length) pieces.push({ kind: 'words', text: template.slice(at) });
  return language === 'zh' ? pieces.map(closedUp) : pieces;
}

/** Chinese sets off a number by blanks, and no phrase of its own. */
function closedUp(piece: Piece, index: number, pieces: readonly Piece[]): Piece {
  if (piece.kind !== 'words') return piece;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const begun =
    before?.kind === 'phrase' && /[\p{Script=Han}）]$/u.test(before.text) ? piece.text.trimStart() : piece.text;
  const text = after?.kind === 'phrase' && /^\p{Script=Han}/u.test(after.text) ? begun.trimEnd() : begun;
  return { kind: 'words', text };
}

const OR: Readonly<Record<Language, string>> = { en: ' or ', zh: ' 或 ' };

function valuePieces(value: Value | undefined, name: string, language: Language): readonly Piece[] {
  if (value === undefined) throw new Error(`the message has no value for {${name}}`);
  if (typeof value === 'string' || typeof value === 'number') return [{ kind: 'value', text: String(value) }];
  if ('en' in value) return [{ kind: 'phrase', text: value[language] }];
  if (value.length === 0) return [{ kind: 'words', text: NONE[language] }];
  return value.flatMap((item, index) => [
    ...(index > 0 ? [{ kind: 'words' as const, text: OR[language] }] : []),
    { kind: 'value' as const, text: item },
  ]);
}

const NONE: Readonly<Record<Language, string>> = { en: 'nothing that Pawl could name', zh: '（无法给出）' };

/** One line of plain text, harmless for terminals and logs. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'value' ? visible(text) : visibleSentence(text))).join('');
}

/** Markdown, with every value as inert code. */
export function markdown(pieces: readonly Piece[]): string {
  return pieces.map(markdownPiece).join('');
}

function markdownPiece({ kind, text }: Piece): string {
  switch (kind) {
    case 'words':
      return visibleSentence(text);
    case 'phrase':
      return markdownSentence(text);
    case 'value':
      return markdownCode(text);
  }
}
