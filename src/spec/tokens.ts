/**
 * The tokens of rpm's expressions.
 * Source: rpm's manual, rpm-macros(7): "Expression Expansion"; `rdToken()` in rpm.
 */

import type { Context } from './context.ts';
import { leftoverMacro, leftoverUse } from './leftover.ts';
import { scanCall } from './scan.ts';
import { firstUnknown, slice, type Text } from './text.ts';
import type { Unevaluable } from './types.ts';
import { integerValue, unknown, type Value } from './values.ts';
import { parseVersion } from './version.ts';

export type Expand = (text: Text) => Text;

export type Sign =
  | '+' | '-' | '*' | '/' | '(' | ')' | '!' | '?' | ':' | ','
  | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||'; // biome-ignore format: a table

/** What a word without quotes is: rpm refuses it since 4.16, and read it as a string in `%if` until then. */
export type BareWords = 'refused' | 'strings';

export type Token =
  | { readonly kind: 'end' }
  | { readonly kind: Sign }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'call'; readonly name: string };

export interface Tokens {
  readonly context: Context;
  readonly text: Text;
  /** Expands macros in values; undefined where the whole text was expanded before. */
  readonly expand: Expand | undefined;
  readonly bareWords: BareWords;
  position: number;
  /** In a part that is not taken: values are read over. */
  skipping: boolean;
}

const SPACE = /[ \t\n\v\f\r]*/y;
const SYMBOL = /==|!=|<=|>=|&&|\|\||[-+*/()!<>?:,]/y;
const DIGITS = /[0-9]*/y;
const WORD = /[A-Za-z][A-Za-z0-9_]*/y;
const CALL = /[A-Za-z][A-Za-z0-9_.:]*(?=\()/y;

/** The next token; undefined where rpm refuses. */
export function readToken(tokens: Tokens): Token | undefined {
  const { chars } = tokens.text;
  SPACE.lastIndex = tokens.position;
  SPACE.test(chars);
  const start = SPACE.lastIndex;
  tokens.position = start;
  if (start >= chars.length) return { kind: 'end' };
  const symbol = match(SYMBOL, chars, start);
  if (symbol !== undefined) {
    tokens.position = start + symbol.length;
    return { kind: symbol as Sign };
  }
  if (chars[start] === '"') return readQuoted(tokens, start + 1, 'string');
  if (chars.startsWith('v"', start)) return readQuoted(tokens, start + 2, 'version');
  const call = match(CALL, chars, start);
  if (call !== undefined) {
    tokens.position = start + call.length + 1;
    return { kind: 'call', name: call };
  }
  const word = tokens.bareWords === 'strings' ? match(WORD, chars, start) : undefined;
  return word === undefined ? readInteger(tokens, start) : readWord(tokens, word);
}

function readWord(tokens: Tokens, word: string): Token {
  const from = tokens.position;
  tokens.position = from + word.length;
  const why = unknownIn(tokens, slice(tokens.text, from, tokens.position));
  return { kind: 'value', value: why === undefined ? { kind: 'string', chars: word } : unknown(why) };
}

function match(pattern: RegExp, chars: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(chars)?.[0];
}

/** Digits, macros that give digits, and parts that are not known, glued together. */
function readInteger(tokens: Tokens, start: number): Token | undefined {
  const { text, expand } = tokens;
  let end = start;
  for (;;) {
    end = start + digitsAndUnknowns(text, start, end);
    const skipped = text.chars[end] === '%' ? macroEnd(tokens, end) : undefined;
    if (skipped === undefined || tokens.context.failure !== undefined) break;
    end = skipped;
  }
  if (end === start) return undefined;
  tokens.position = end;
  const expanded = operandText(tokens, start, end);
  const why = unknownIn(tokens, expanded);
  if (why !== undefined) return { kind: 'value', value: unknown(why) };
  if (expand !== undefined && !/^-?[0-9]*$/.test(expanded.chars)) return undefined;
  return { kind: 'value', value: integerValue(expanded.chars) };
}

function digitsAndUnknowns(text: Text, start: number, from: number): number {
  let end = from;
  for (;;) {
    DIGITS.lastIndex = end;
    DIGITS.test(text.chars);
    end = DIGITS.lastIndex;
    if (end >= text.chars.length || firstUnknown(text, end, end + 1) === undefined) return end - start;
    end += 1;
  }
}

/** Where the macro at a `%` ends: any while macros are still expanded, a left one after that. */
function macroEnd(tokens: Tokens, percent: number): number | undefined {
  const { chars } = tokens.text;
  if (tokens.expand === undefined) return leftoverUse(tokens.context, chars, percent)?.end;
  return chars[percent + 1] === '%' ? percent + 2 : (scanCall(chars, percent + 1)?.end ?? chars.length);
}

function readQuoted(tokens: Tokens, start: number, kind: 'string' | 'version'): Token | undefined {
  const { chars } = tokens.text;
  let end = start;
  while (end < chars.length && chars[end] !== '"') {
    end = chars[end] === '%' && tokens.expand !== undefined ? (macroEnd(tokens, end) ?? end + 1) : end + 1;
  }
  if (end >= chars.length) return undefined;
  tokens.position = end + 1;
  const expanded = operandText(tokens, start, end);
  const why = unknownIn(tokens, expanded);
  if (why !== undefined) return { kind: 'value', value: unknown(why) };
  if (kind === 'string') return { kind: 'value', value: { kind: 'string', chars: expanded.chars } };
  const version = parseVersion(tokens.skipping ? '0' : expanded.chars);
  return version === undefined ? undefined : { kind: 'value', value: { kind: 'version', version } };
}

function operandText(tokens: Tokens, start: number, end: number): Text {
  if (tokens.skipping) return slice(tokens.text, start, start);
  const part = slice(tokens.text, start, end);
  return tokens.expand === undefined ? part : tokens.expand(part);
}

function unknownIn(tokens: Tokens, value: Text): Unevaluable | undefined {
  return tokens.context.failure ?? firstUnknown(value) ?? leftoverMacro(tokens.context, value);
}
