/**
 * The macros defined so far.
 *
 * A definition covers the one before it, and `%undefine` uncovers that again; what a parametric macro defines goes when
 * it ends. Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Defining a Macro", "Undefining a Macro", "Scoping".
 *
 * Two things are added for what only running rpm could tell. A **branch** collects what is defined where it is not
 * known whether rpm comes by; merging the branches leaves a macro known only where all agree. The **outside** is a file
 * or program that may have defined anything: from there on only what is defined later is known.
 */

import { STRUCTURE } from './directives.ts';
import type { Text } from './text.ts';
import type { Place, Unevaluable } from './types.ts';

export type Definition = Macro | Doubtful;

export interface Macro {
  readonly kind: 'macro';
  readonly name: string;
  /** The option letters of a parametric macro; undefined for a plain one. */
  readonly options: string | undefined;
  readonly body: Text;
  /** How deep in parametric macros it was defined; it goes when that one ends. */
  readonly level: number;
  /** `literal`: `%1`, `%*`, `%{-n}`: an argument, seen only at its own level, never expanded again. */
  readonly nature: 'ordinary' | 'literal' | 'lasting';
  readonly age: number;
  readonly under: Definition | undefined;
  /** For the value of a tag: where it is written. */
  readonly place?: Place;
}

/** Whether and how the macro is defined is not known. */
export interface Doubtful {
  readonly kind: 'doubtful';
  readonly why: Unevaluable;
  readonly level: number;
  readonly age: number;
  readonly under: Definition | undefined;
  readonly place?: Place;
}

/** What a branch changed: the definition of each name when it ended. */
export type Changes = ReadonlyMap<string, Definition | undefined>;

export interface MacroTable {
  readonly defined: Map<string, Definition>;
  /** The names defined in parametric macros, outermost first. */
  readonly scopes: string[][];
  /** Open branches: the definition of each changed name when the branch began. */
  readonly branches: Map<string, Definition | undefined>[];
  /** Rises with each look at the outside. */
  age: number;
  /** How many more characters of bodies are looked into, to save expanding what uses them; a bomb would never end. */
  patience: number;
  outside: Unevaluable | undefined;
}

/** Many times what the largest specs ask for. */
const PATIENCE = 4 * 1024 * 1024;

export function macroTable(): MacroTable {
  return { defined: new Map(), scopes: [], branches: [], age: 0, patience: PATIENCE, outside: undefined };
}

/** What a name means now; what was defined before the outside may have been defined anew there. */
export function lookUp(table: MacroTable, name: string): Definition | undefined {
  const definition = table.defined.get(name);
  if (table.outside === undefined || !isOpenToChange(name)) return definition;
  if (definition?.kind === 'macro' && (definition.age === table.age || definition.nature !== 'ordinary')) {
    return definition;
  }
  if (definition?.kind === 'doubtful') return definition;
  return { kind: 'doubtful', why: table.outside, level: 0, age: table.age, under: undefined };
}

/** Arguments (`%1`, `%{-n}`) and the words that give a spec its shape are no file's to define. */
function isOpenToChange(name: string): boolean {
  return /^[A-Za-z_]/.test(name) && !STRUCTURE.has(name.toLowerCase());
}

/** Defines a macro over what it meant before. */
export function define(table: MacroTable, name: string, meaning: Omit<Macro, 'kind' | 'name' | 'age' | 'under'>): void {
  const { options, body, level, nature, place } = meaning;
  const macro = {
    kind: 'macro',
    name,
    options,
    body,
    level,
    nature,
    age: table.age,
    under: table.defined.get(name),
  } as const;
  put(table, name, place === undefined ? macro : { ...macro, place });
  if (meaning.level > 0) table.scopes.at(-1)?.push(name);
}

/** From here on the name may mean anything. */
export function doubt(table: MacroTable, name: string, why: Unevaluable, place?: Place): void {
  const under = table.defined.get(name);
  const doubtful = { kind: 'doubtful', why, level: 0, age: table.age, under } as const;
  put(table, name, place === undefined ? doubtful : { ...doubtful, place });
}

/** Goes back to what the name meant before its last definition. */
export function undefine(table: MacroTable, name: string): void {
  const definition = table.defined.get(name);
  if (definition !== undefined) put(table, name, definition.under);
}

/** From here on every name may mean something else. */
export function doubtAll(table: MacroTable, why: Unevaluable): void {
  table.outside = why;
  table.age += 1;
}

function put(table: MacroTable, name: string, definition: Definition | undefined): void {
  const branch = table.branches.at(-1);
  if (branch !== undefined && !branch.has(name)) branch.set(name, table.defined.get(name));
  if (definition === undefined) table.defined.delete(name);
  else table.defined.set(name, definition);
}

export function openScope(table: MacroTable): void {
  table.scopes.push([]);
}

/** Forgets what was defined in the scope that ends. */
export function closeScope(table: MacroTable): void {
  const level = table.scopes.length;
  for (const name of table.scopes.pop() ?? []) {
    let definition = table.defined.get(name);
    while (definition !== undefined && definition.level >= level) definition = definition.under;
    put(table, name, definition);
  }
}

/** Begins a branch that rpm may or may not take. */
export function openBranch(table: MacroTable): void {
  table.branches.push(new Map());
}

/** Ends the branch: everything is as it was before, and what the branch did is given back. */
export function closeBranch(table: MacroTable): Changes {
  const changes = new Map<string, Definition | undefined>();
  for (const [name, before] of table.branches.pop() ?? []) {
    changes.set(name, table.defined.get(name));
    if (before === undefined) table.defined.delete(name);
    else table.defined.set(name, before);
  }
  return changes;
}

/** Goes on after branches of which rpm takes one: what they agree on holds, the rest is in doubt. */
export function merge(table: MacroTable, branches: readonly Changes[], why: Unevaluable): void {
  const names = new Set(branches.flatMap((changes) => [...changes.keys()]));
  for (const name of names) {
    const before = table.defined.get(name);
    const [first, ...others] = branches.map((changes) => (changes.has(name) ? changes.get(name) : before));
    if (others.every((other) => sameMeaning(first, other))) {
      put(table, name, first);
      continue;
    }
    const place = [first, ...others].find((definition) => definition?.place !== undefined)?.place;
    const level = Math.max(0, ...[first, ...others].map((definition) => definition?.level ?? 0));
    const doubtful = { kind: 'doubtful', why, level, age: table.age, under: before } as const;
    put(table, name, place === undefined ? doubtful : { ...doubtful, place });
  }
}

function sameMeaning(left: Definition | undefined, right: Definition | undefined): boolean {
  if (left === right) return true;
  if (left?.kind !== 'macro' || right?.kind !== 'macro') return false;
  const unknown = (text: Text): boolean => text.runs.some((run) => run.origin.kind === 'outside');
  return (
    left.body.chars === right.body.chars &&
    left.options === right.options &&
    !unknown(left.body) &&
    !unknown(right.body)
  );
}
