/**
 * `%define`, `%global` and `%undefine`.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Defining a Macro", "Undefining a Macro"; `doDefine()` in rpm.
 */

import { type Context, fail } from './context.ts';
import { define, doubt, doubtAll, undefine } from './macros.ts';
import { bracketEnd, isBlank, nameEnd, skipBlanks } from './scan.ts';
import { addPart, draft, firstUnknown, relabel, slice, type Text } from './text.ts';

/** `lazy`: `%define`, expanded when used; `eager`: `%global`, expanded now. */
export type Expansion = 'lazy' | 'eager';

const MARKS = /[\\%(){}[\]\n\r]/g;

/**
 * Reads `name body` or `name(options) body` and defines it.
 *
 * @param source what follows the word; in braces all of it is the body, else the body ends with its logical line
 * @param expand expands a body, for `%global`
 * @returns how many characters the definition took
 */
export function parseDefinition(
  context: Context,
  source: Text,
  expansion: Expansion,
  reach: 'line' | 'all',
  expand: (context: Context, text: Text) => Text,
): number {
  const { chars } = source;
  const nameStart = skipBlanks(chars, 0);
  const afterName = nameEnd(chars, nameStart);
  const name = chars.slice(nameStart, afterName);
  const options = readOptions(chars, afterName);
  if (options === undefined) return refuse(context, name, chars.length);
  const start = skipBlanks(chars, options.end);
  const read =
    reach === 'all' ? { body: slice(source, start, chars.length), end: chars.length } : readBody(source, start);
  if (read === undefined) return refuse(context, name, chars.length);

  const unknownName = firstUnknown(source, nameStart, Math.min(afterName + 1, chars.length));
  if (unknownName !== undefined) doubtAll(context.macros, unknownName);
  else if (!isDefinable(name) || read.body.chars === '') refuse(context, name, chars.length);
  else if (chars[options.end] === '<') doubtModified(context, name);
  else defineAs(context, name, options.letters, read.body, expansion, expand);
  return read.end;
}

function defineAs(
  context: Context,
  name: string,
  options: string | undefined,
  written: Text,
  expansion: Expansion,
  expand: (context: Context, text: Text) => Text,
): void {
  const own = relabel(written, (origin) => (origin.kind === 'copied' ? { ...origin, macro: name } : origin));
  const body = expansion === 'eager' ? expand(context, own) : own;
  if (context.failure !== undefined) {
    doubt(context.macros, name, context.failure);
    return;
  }
  const level = expansion === 'eager' ? 0 : context.level;
  define(context.macros, name, { options, body, level, nature: 'ordinary' });
}

/** `%define name<l> …`: rpm 6.1's modifiers; older rpm takes them for the body. */
function doubtModified(context: Context, name: string): void {
  fail(context, { kind: 'bad-macro', name });
  if (context.failure !== undefined) doubt(context.macros, name, context.failure);
}

function refuse(context: Context, name: string, length: number): number {
  fail(context, { kind: 'bad-macro', name });
  if (context.failure !== undefined && name !== '') doubt(context.macros, name, context.failure);
  return length;
}

function readOptions(
  chars: string,
  start: number,
): { readonly letters: string | undefined; readonly end: number } | undefined {
  if (chars[start] !== '(') return { letters: undefined, end: start };
  const close = chars.indexOf(')', start);
  return close < 0 ? undefined : { letters: chars.slice(start + 1, close), end: close + 1 };
}

/** The body: in braces of its own, or to the end of the line; a backslash goes and keeps what follows it. */
function readBody(source: Text, start: number): { readonly body: Text; readonly end: number } | undefined {
  const { chars } = source;
  if (chars[start] === '{') {
    const end = bracketEnd(chars, start, '{');
    return end === undefined ? undefined : { body: slice(source, start + 1, end - 1), end: skipNewlines(chars, end) };
  }
  const depth = { '{': 0, '(': 0, '[': 0 };
  const body = draft();
  let copied = start;
  let end = chars.length;
  MARKS.lastIndex = start;
  while (MARKS.test(chars)) {
    const at = MARKS.lastIndex - 1;
    const character = chars[at] as string;
    const next = chars[at + 1];
    if (character === '\n' || character === '\r') {
      if (depth['{'] > 0 || depth['('] > 0) continue;
      end = at;
      break;
    }
    if (character === '\\') {
      if (next === undefined) continue;
      addPart(body, source, copied, at);
      copied = at + 1;
      MARKS.lastIndex += 1;
    } else if (character === '%') {
      if (next === '{' || next === '(' || next === '[') depth[next] += 1;
      else if (next !== '%') continue;
      MARKS.lastIndex += 1;
    } else {
      countBracket(depth, character);
    }
  }
  if (depth['{'] > 0 || depth['('] > 0 || depth['['] > 0) return undefined;
  addPart(body, source, copied, end);
  return { body: trimEnd(body), end: skipNewlines(chars, end) };
}

function countBracket(depth: Record<'{' | '(' | '[', number>, character: string): void {
  const opening = { '{': '{', '}': '{', '(': '(', ')': '(', '[': '[', ']': '[' } as const;
  const kind = opening[character as keyof typeof opening];
  if (depth[kind] > 0) depth[kind] += character === kind ? 1 : -1;
}

function skipNewlines(chars: string, start: number): number {
  let index = start;
  while (chars[index] === '\n' || chars[index] === '\r') index += 1;
  return index;
}

function trimEnd(text: Text): Text {
  let end = text.chars.length;
  while (end > 0 && (isBlank(text.chars[end - 1]) || text.chars[end - 1] === '\n' || text.chars[end - 1] === '\r')) {
    end -= 1;
  }
  return slice(text, 0, end);
}

/** Names of two characters or more if they begin with `_`; the macros that work on macros cannot be replaced. */
function isDefinable(name: string): boolean {
  return /^(?:[A-Za-z]|_[A-Za-z0-9_])/.test(name) && !FIXED.has(name);
}

/** `%undefine name`. */
export function undefineMacro(context: Context, name: Text): void {
  const unknownName = firstUnknown(name);
  if (unknownName !== undefined) doubtAll(context.macros, unknownName);
  else if (isDefinable(name.chars)) undefine(context.macros, name.chars);
  else fail(context, { kind: 'bad-macro', name: name.chars });
}

const FIXED = new Set(
  (
    'P S basename define dirname dnl dump echo error exists expand expr getconfdir getenv getncpus global load lua ' +
    'macrobody quote shrink suffix trace u2p shescape uncompress undefine url2path verbose warn'
  ).split(' '),
);
