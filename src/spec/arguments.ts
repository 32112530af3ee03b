/**
 * The arguments of parametric macros: words, options, and the automatic macros `%1`, `%#`, `%*`, `%**`, `%0`, `%{-o}`.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Parametric macros"; options are parsed as by getopt(3).
 */

import { STEP_WORK } from './bounds.ts';
import { type Context, fail, spend } from './context.ts';
import { closeScope, define, type Macro, openScope } from './macros.ts';
import { addPart, type Draft, draft, given, join, slice, type Text } from './text.ts';

/** What `%{quote:…}` puts around a word so that its blanks do not split it. */
export const QUOTE = '\u001f';

const WORD_MARKS = new RegExp(`[ \\t${QUOTE}]`, 'g');

/** Splits at blanks outside quotes; the quote marks go, and a quoted word is kept even when it is empty. */
export function splitWords(text: Text): readonly Text[] {
  const words: Text[] = [];
  const { chars } = text;
  let word: Draft | undefined;
  let quoted = false;
  let start = 0;
  const take = (end: number): void => {
    if (start === end) return;
    word ??= draft();
    addPart(word, text, start, end);
  };
  WORD_MARKS.lastIndex = 0;
  for (let mark = WORD_MARKS.exec(chars); mark !== null; mark = WORD_MARKS.exec(chars)) {
    if (mark[0] !== QUOTE && quoted) continue;
    take(mark.index);
    start = mark.index + 1;
    if (mark[0] === QUOTE) {
      quoted = !quoted;
      word ??= draft();
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  take(chars.length);
  if (word !== undefined) words.push(word);
  return words;
}

/** Defines the automatic macros for one call, a level deeper; the result undoes that. */
export function bindArguments(context: Context, macro: Macro, words: readonly Text[]): () => void {
  const { macros } = context;
  spend(context, words.length * STEP_WORK);
  context.level += 1;
  openScope(macros);
  const bind = (name: string, body: Text): void =>
    define(macros, name, { options: undefined, body, level: context.level, nature: 'literal' });
  bind('0', given(macro.name));
  bind('**', join(words, ' '));
  const parsed = parseOptions(macro.options ?? '', words);
  if (parsed === undefined) fail(context, { kind: 'bad-macro', name: macro.name });
  for (const { letter, value } of parsed?.options ?? []) {
    bind(`-${letter}`, value === undefined ? given(`-${letter}`) : join([given(`-${letter}`), value], ' '));
    if (value !== undefined) bind(`-${letter}*`, value);
  }
  const rest = parsed?.rest ?? [];
  bind('#', given(String(rest.length)));
  for (const [index, word] of rest.entries()) bind(String(index + 1), word);
  bind('*', join(rest, ' '));
  return () => {
    closeScope(macros);
    context.level -= 1;
  };
}

interface Option {
  readonly letter: string;
  readonly value: Text | undefined;
}

/** getopt(3) with permutation: options may stand anywhere before `--`. Undefined for an option that is not declared. */
function parseOptions(
  declared: string,
  words: readonly Text[],
): { readonly options: readonly Option[]; readonly rest: readonly Text[] } | undefined {
  if (declared === '-') return { options: [], rest: words };
  const options: Option[] = [];
  const rest: Text[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.chars === '--') return { options, rest: [...rest, ...words.slice(index + 1)] };
    if (word.chars.length < 2 || !word.chars.startsWith('-')) {
      if (declared.startsWith('+')) return { options, rest: words.slice(index) };
      rest.push(word);
      continue;
    }
    for (let at = 1; at < word.chars.length; at += 1) {
      const letter = word.chars[at] ?? '';
      const takes = takesValue(declared, letter);
      if (takes === undefined) return undefined;
      if (takes === 'none') {
        options.push({ letter, value: undefined });
        continue;
      }
      const glued = slice(word, at + 1, word.chars.length);
      if (glued.chars !== '' || takes === 'optional') {
        options.push({ letter, value: glued.chars === '' ? undefined : glued });
      } else {
        index += 1;
        const value = words[index];
        if (value === undefined) return undefined;
        options.push({ letter, value });
      }
      break;
    }
  }
  return { options, rest };
}

function takesValue(declared: string, letter: string): 'none' | 'optional' | 'required' | undefined {
  const at = letter === ':' ? -1 : declared.indexOf(letter);
  if (at < 0) return undefined;
  if (declared[at + 1] !== ':') return 'none';
  return declared[at + 2] === ':' ? 'optional' : 'required';
}
