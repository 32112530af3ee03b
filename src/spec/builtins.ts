/**
 * rpm's built-in macros. Those that would look at the machine give an unknown part; those that print are silent.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Builtin Macros".
 */

import { QUOTE } from './arguments.ts';
import { type Context, emit, emitMade, emitUnknown, fail, unevaluable } from './context.ts';
import { type Expansion, parseDefinition, undefineMacro } from './define.ts';
import type { Tools } from './expand.ts';
import { luaDefinitions } from './lua.ts';
import { doubt, doubtAll, lookUp } from './macros.ts';
import { stringFunctions } from './strings.ts';
import { add, type Draft, draft, firstUnknown, given, type Text } from './text.ts';
import type { Reason } from './types.ts';

type Run = (context: Context, words: readonly Text[], out: Draft, tools: Tools) => void;

/** Takes its arguments expanded, as words or as the one after a colon. */
export interface WordsBuiltin {
  readonly name: string;
  readonly takes: 'words' | 'nothing' | 'anything';
  readonly run: Run;
}

/** Takes its argument as it is written: `%define`, `%global`, `%dnl`, `%lua`. */
export interface SourceBuiltin {
  readonly name: string;
  readonly takes: 'source';
  /** `%{name:…}` */
  readonly run: (context: Context, source: Text, out: Draft, tools: Tools) => void;
  /** `%name …`: the text to the end of what is being expanded; gives how much of it was taken. */
  readonly parse: (context: Context, source: Text, out: Draft, tools: Tools) => number;
}

export type Builtin = WordsBuiltin | SourceBuiltin;

const first = (words: readonly Text[]): Text => words[0] ?? given('');

/** A function of text: unknown when its argument is. */
function textFunction(name: string, compute: (text: string) => string): WordsBuiltin {
  return {
    name,
    takes: 'words',
    run: (context, words, out) => {
      const why = firstUnknown(first(words));
      if (why !== undefined) emitUnknown(out, why);
      else emitMade(context, out, compute(first(words).chars));
    },
  };
}

/** A function of words as Lua's string library has it; it may turn out to need more of Lua than is known here. */
function luaFunction(name: string, compute: (words: readonly string[]) => string | undefined): WordsBuiltin {
  return {
    name,
    takes: 'words',
    run: (context, words, out) => {
      const why = words.map((word) => firstUnknown(word)).find((unknown) => unknown !== undefined);
      const result = why === undefined ? compute(words.map((word) => word.chars)) : undefined;
      if (result !== undefined) emitMade(context, out, result);
      else emitUnknown(out, why ?? unevaluable(context, { kind: 'lua' }));
    },
  };
}

function outside(name: string, takes: WordsBuiltin['takes'], reason: Reason): WordsBuiltin {
  return { name, takes, run: (context, _words, out) => emitUnknown(out, unevaluable(context, reason)) };
}

function silent(name: string, takes: WordsBuiltin['takes']): WordsBuiltin {
  return { name, takes, run: () => undefined };
}

function definition(name: string, expansion: Expansion): SourceBuiltin {
  const parse = (context: Context, source: Text, reach: 'line' | 'all', tools: Tools): number =>
    parseDefinition(context, source, expansion, reach, tools.expandText);
  return {
    name,
    takes: 'source',
    run: (context, source, _out, tools) => void parse(context, source, 'all', tools),
    parse: (context, source, _out, tools) => parse(context, source, 'line', tools),
  };
}

const dnl: SourceBuiltin = {
  name: 'dnl',
  takes: 'source',
  run: () => undefined,
  parse: (_context, source) => {
    const newline = source.chars.indexOf('\n');
    return newline < 0 ? source.chars.length : newline + 1;
  },
};

/** `%{lua:…}`: what it prints is unknown, and so are the macros that it may define. */
function runLua(context: Context, source: Text, out: Draft): void {
  const why = unevaluable(context, { kind: 'lua' });
  const definitions = luaDefinitions(source.chars);
  if (definitions === 'any') doubtAll(context.macros, why);
  else for (const name of definitions) doubt(context.macros, name, why);
  emitUnknown(out, why);
}

const lua: SourceBuiltin = {
  name: 'lua',
  takes: 'source',
  run: runLua,
  parse: (context, source, out) => {
    runLua(context, source, out);
    return 0;
  },
};

const load: WordsBuiltin = {
  name: 'load',
  takes: 'words',
  run: (context, words) => doubtAll(context.macros, unevaluable(context, { kind: 'load', file: first(words).chars })),
};

const undefine: WordsBuiltin = {
  name: 'undefine',
  takes: 'words',
  run: (context, words) => undefineMacro(context, first(words)),
};

const expand: WordsBuiltin = {
  name: 'expand',
  takes: 'words',
  run: (context, words, out, tools) => {
    if (first(words).chars !== '') tools.expandInto(context, first(words), out);
  },
};

const expression: WordsBuiltin = {
  name: 'expr',
  takes: 'words',
  run: (context, words, out, tools) => tools.evaluate(context, first(words), out),
};

const error: WordsBuiltin = {
  name: 'error',
  takes: 'words',
  run: (context) => fail(context, { kind: 'bad-macro', name: 'error' }),
};

const macroBody: WordsBuiltin = {
  name: 'macrobody',
  takes: 'words',
  run: (context, words, out) => {
    const meaning = lookUp(context.macros, first(words).chars);
    if (meaning?.kind === 'macro') emit(context, out, meaning.body);
    else if (meaning?.kind === 'doubtful') emitUnknown(out, meaning.why);
    else fail(context, { kind: 'bad-macro', name: 'macrobody' });
  },
};

/** Keeps its words together when they become arguments. */
const quote: WordsBuiltin = {
  name: 'quote',
  takes: 'words',
  run: (context, words, out) => {
    for (const [index, word] of words.entries()) {
      emitMade(context, out, index === 0 ? QUOTE : ` ${QUOTE}`);
      emit(context, out, word);
      emitMade(context, out, QUOTE);
    }
  },
};

/** `%{S:1}` and `%{P:1}`: the path of a source or patch, once there is a `%SOURCE1`. */
function numbered(name: string, macro: string): WordsBuiltin {
  return {
    name,
    takes: 'words',
    run: (context, words, out, tools) => {
      const call = draft();
      add(call, `%${macro}`, { kind: 'given' });
      emit(context, call, first(words));
      tools.expandInto(context, call, out);
    },
  };
}

const all: readonly Builtin[] = [
  definition('define', 'lazy'),
  definition('global', 'eager'),
  undefine,
  dnl,
  lua,
  load,
  expand,
  expression,
  macroBody,
  quote,
  numbered('S', 'SOURCE'),
  numbered('P', 'PATCH'),
  error,
  ...['echo', 'warn'].map((name) => silent(name, 'words')),
  ...['dump', 'trace'].map((name) => silent(name, 'nothing')),
  ...['exists', 'getenv', 'uncompress', 'xdg'].map((name) => outside(name, 'words', { kind: 'machine', name })),
  ...['getconfdir', 'getncpus', 'rpmversion', 'verbose'].map((name) =>
    outside(name, 'anything', { kind: 'machine', name }),
  ),
  ...Object.entries(stringFunctions.ofText).map(([name, compute]) => textFunction(name, compute)),
  ...Object.entries(stringFunctions.ofWords).map(([name, compute]) => luaFunction(name, compute)),
];

export const builtins: ReadonlyMap<string, Builtin> = new Map(all.map((builtin) => [builtin.name, builtin]));
