/**
 * Expanding macros, as rpm's `expandMacro()` does, but without ever looking outside: what would run a program, read a
 * file or ask the machine gives an unknown part instead, which stays unknown wherever it is copied.
 *
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Calling Macros", "Conditional expansion", "Automatic macros".
 */

import { bindArguments, splitWords } from './arguments.ts';
import { MAX_DEPTH, STEP_WORK } from './bounds.ts';
import { type Builtin, builtins } from './builtins.ts';
import { type Context, emit, emitMade, emitUnknown, fail, siteOf, spend, unevaluable } from './context.ts';
import { evaluateExpression, valueText } from './expression.ts';
import { machinesOwn } from './machine.ts';
import { closeBranch, type Definition, lookUp, merge, openBranch } from './macros.ts';
import { type Call, scanCall } from './scan.ts';
import { type Draft, draft, firstUnknown, slice, type Text } from './text.ts';
import type { Unevaluable } from './types.ts';

/** The text with its macros expanded. After a failure it ends where rpm gave up. */
export function expandText(context: Context, text: Text): Text {
  const out = draft();
  expandInto(context, text, out);
  return out;
}

function expandInto(context: Context, text: Text, out: Draft): void {
  const { chars } = text;
  context.depth += 1;
  if (context.depth > MAX_DEPTH) fail(context, { kind: 'too-deep', name: context.site.macro ?? '' });
  let index = 0;
  while (index < chars.length && context.failure === undefined) {
    const percent = chars.indexOf('%', index);
    if (percent < 0 || percent === chars.length - 1) {
      emit(context, out, text, index);
      break;
    }
    emit(context, out, text, index, percent);
    if (chars[percent + 1] === '%') {
      emit(context, out, text, percent + 1, percent + 2);
      index = percent + 2;
    } else {
      index = expandCall(context, text, percent, out);
    }
  }
  context.depth -= 1;
}

/** Expands the call at `percent`; gives the offset to go on from. */
function expandCall(context: Context, text: Text, percent: number, out: Draft): number {
  const call = scanCall(text.chars, percent + 1);
  const outer = context.site;
  context.site = siteOf(context, text, percent, call?.end ?? text.chars.length);
  spend(context, STEP_WORK + (call?.end ?? text.chars.length) - percent);
  const next = call === undefined ? unclosed(context, text, percent) : expandScanned(context, text, percent, call, out);
  context.site = outer;
  return next;
}

function unclosed(context: Context, text: Text, percent: number): number {
  const name = /^%[({[]?[?!]{0,8}([A-Za-z_][A-Za-z0-9_]{0,80})/.exec(text.chars.slice(percent, percent + 100))?.[1];
  fail(context, { kind: 'bad-macro', name: name ?? '' });
  return text.chars.length;
}

function expandScanned(context: Context, text: Text, percent: number, call: Call, out: Draft): number {
  if (call.form === 'shell') {
    emitUnknown(out, unevaluable(context, { kind: 'shell' }));
    return call.end;
  }
  if (call.form === 'expression') {
    const source = slice(text, call.start, call.end - 1);
    const value = evaluateExpression(context, source, (part) => expandText(context, part));
    emitValue(context, out, valueText(value), source);
    return call.end;
  }
  const name = text.chars.slice(call.start, call.nameEnd);
  if (name === '') {
    emit(context, out, text, percent, percent + 1);
    return call.form === 'bare' ? call.start : percent + 1;
  }
  const unknownName = firstUnknown(text, call.start, call.nameEnd);
  if (unknownName !== undefined) {
    emitUnknown(out, unknownName);
    return call.end;
  }
  const meaning = meaningOf(context, name);
  if (call.conditional || name.startsWith('-')) {
    expandConditional(context, text, call, meaning, out);
    return call.end;
  }
  switch (meaning?.kind) {
    case undefined: {
      const own = machinesOwn(name);
      if (own !== undefined) return callMacro(context, text, call, own, out);
      // rpm leaves an undefined macro as it stands; what is inside its braces is still expanded.
      emit(context, out, text, percent, percent + 1);
      return call.form === 'bare' ? call.start : percent + 1;
    }
    case 'doubtful':
      emitUnknown(out, meaning.why);
      return call.end;
    case 'builtin':
      return callBuiltin(context, text, call, meaning.builtin, out);
    case 'macro':
      return callMacro(context, text, call, meaning, out);
  }
}

type Meaning = Definition | { readonly kind: 'builtin'; readonly builtin: Builtin } | undefined;

function meaningOf(context: Context, name: string): Meaning {
  const builtin = builtins.get(name);
  if (builtin !== undefined && !context.macros.defined.has(name)) return { kind: 'builtin', builtin };
  const definition = lookUp(context.macros, name);
  if (definition?.kind === 'macro' && definition.nature === 'literal' && context.level > definition.level) {
    return undefined;
  }
  if (definition === undefined && name === 'autorelease') {
    return { kind: 'doubtful', why: unevaluable(context, { kind: 'autorelease' }), level: 0, age: 0, under: undefined };
  }
  return definition;
}

/** `%{?name}`, `%{?name:text}`, `%{!?name:text}`, `%{-option:text}`. */
function expandConditional(context: Context, text: Text, call: Call, meaning: Meaning, out: Draft): void {
  if (meaning?.kind === 'doubtful') {
    if (call.text !== undefined) expandPerhaps(context, slice(text, call.text.start, call.text.end), meaning.why);
    emitUnknown(out, meaning.why);
    return;
  }
  if ((meaning === undefined) !== call.negated) return;
  if (call.text !== undefined && call.text.start < call.text.end) {
    expandInto(context, slice(text, call.text.start, call.text.end), out);
  } else if (meaning?.kind === 'builtin') {
    runBuiltin(context, meaning.builtin, [], out);
  } else if (meaning?.kind === 'macro') {
    if (meaning.nature === 'literal') emit(context, out, meaning.body);
    else expandInto(context, meaning.body, out);
  }
}

/** Expands a text for what it would define, where it is not known whether rpm expands it. */
function expandPerhaps(context: Context, text: Text, why: Unevaluable): void {
  const { failure } = context;
  expandInDoubt(context, text, why);
  context.failure = failure;
}

/** Expands a text for what it would define, where it is not known what exactly rpm expands. */
function expandInDoubt(context: Context, text: Text, why: Unevaluable): void {
  openBranch(context.macros);
  expandInto(context, text, draft());
  merge(context.macros, [closeBranch(context.macros), new Map()], why);
}

function callMacro(
  context: Context,
  text: Text,
  call: Call,
  macro: Extract<Definition, { kind: 'macro' }>,
  out: Draft,
): number {
  if (macro.nature === 'literal') {
    emit(context, out, macro.body);
    return call.end;
  }
  if (macro.options === undefined) {
    expandInto(context, macro.body, out);
    return call.end;
  }
  const { words, next } = grabArguments(context, text, call);
  if (macro.body.chars === '' || context.failure !== undefined) return next;
  const release = bindArguments(context, macro, words);
  const why = call.text === undefined ? firstUnknownOf(words) : undefined;
  if (why !== undefined) {
    // What is not known may be no word, or several: so is what the macro makes of them.
    expandInDoubt(context, macro.body, why);
    emitUnknown(out, why);
  } else if (context.failure === undefined) {
    expandInto(context, macro.body, out);
  }
  release();
  return next;
}

function firstUnknownOf(words: readonly Text[]): Unevaluable | undefined {
  return words.map((word) => firstUnknown(word)).find((why) => why !== undefined);
}

/** The expanded arguments of a call: one after a colon, words after a blank; a bare call takes the rest of its line. */
function grabArguments(
  context: Context,
  text: Text,
  call: Call,
): { readonly words: readonly Text[]; readonly next: number } {
  if (call.text !== undefined) {
    return { words: [expandText(context, slice(text, call.text.start, call.text.end))], next: call.end };
  }
  if (call.words === undefined) return { words: [], next: call.end };
  const [end, next] = call.form === 'bare' ? restOfLine(text.chars, call.end) : [call.words.end, call.end];
  return { words: splitWords(expandText(context, slice(text, call.words.start, end))), next };
}

function restOfLine(chars: string, start: number): readonly [end: number, next: number] {
  const newline = chars.indexOf('\n', start);
  if (newline < 0) return [chars.length, chars.length];
  return [newline, chars[newline - 1] === '\\' ? newline + 1 : newline];
}

function callBuiltin(context: Context, text: Text, call: Call, builtin: Builtin, out: Draft): number {
  if (builtin.takes === 'source') {
    if (call.form === 'bare') {
      const parsed = builtin.parse(context, slice(text, call.end, text.chars.length), out, tools);
      return call.end + parsed;
    }
    const span = call.text ?? call.words;
    if (span === undefined) fail(context, { kind: 'bad-macro', name: builtin.name });
    else builtin.run(context, slice(text, span.start, span.end), out, tools);
    return call.end;
  }
  if (builtin.takes === 'nothing') {
    runBuiltin(
      context,
      builtin,
      call.text === undefined && call.form === 'bare' ? [] : grabArguments(context, text, call).words,
      out,
    );
    return call.end;
  }
  const grabbed = grabArguments(context, text, call);
  if (context.failure === undefined) runBuiltin(context, builtin, grabbed.words, out);
  return grabbed.next;
}

function runBuiltin(context: Context, builtin: Builtin, words: readonly Text[], out: Draft): void {
  if (builtin.takes === 'source') {
    fail(context, { kind: 'bad-macro', name: builtin.name });
    return;
  }
  const wanted = builtin.takes === 'nothing' ? words.length === 0 : words.length > 0;
  if (!wanted && builtin.takes !== 'anything') {
    fail(context, { kind: 'bad-macro', name: builtin.name });
    return;
  }
  builtin.run(context, words, out, tools);
}

/** What built-in macros need of the expander. */
const tools = {
  expandInto,
  expandText,
  evaluate: (context: Context, text: Text, out: Draft): void =>
    emitValue(context, out, valueText(evaluateExpression(context, text, undefined)), text),
} as const;

export type Tools = typeof tools;

function emitValue(context: Context, out: Draft, value: ReturnType<typeof valueText>, source: Text): void {
  switch (value.kind) {
    case 'text':
      emitMade(context, out, value.chars);
      break;
    case 'unknown':
      emitUnknown(out, value.why);
      break;
    case 'refused':
      fail(context, { kind: 'bad-expression', expression: source.chars.slice(0, 200) });
      break;
  }
}
