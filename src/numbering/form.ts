import { type Op, programOf } from './program.ts';
import type { FieldKind, Scheme } from './scheme.ts';

/**
 * The grammar of a scheme's `form`: literal text, `{field}` or `{field:width}`, and `[optional parts]`, which may nest and
 * may give several ways of writing, `[-rc{rc}|.{sublevel}]`, of which the first that fits counts.
 */
export type FormNode =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly is: FieldKind;
      readonly width: number;
      readonly start: number;
    }
  | { readonly kind: 'optional'; readonly ways: readonly (readonly FormNode[])[] };

export interface FormError {
  readonly at: number;
  readonly problem:
    | 'unclosed'
    | 'unopened'
    | 'bad-field'
    | 'undeclared-field'
    | 'repeated-field'
    | 'part-without-field';
  readonly name: string;
}

/** A form that is sound: its parts, for printing, and its fields in the order in which they are written. */
export interface Form {
  readonly kind: 'form';
  readonly nodes: readonly FormNode[];
  readonly names: readonly string[];
  /** The parts as instructions for reading. */
  readonly ops: readonly Op[];
}

export type CompiledForm = Form | { readonly kind: 'wrong'; readonly errors: readonly FormError[] };

/** A bracket, a bar, a field, a brace that begins none, or a run of literal text. */
const TOKEN = /[[\]|]|\{(?<name>[a-z][a-z0-9-]*)(?::(?<width>\d{1,2}))?\}|\{|[^[\]{|]+/g;

/** Reads a form with the fields that it may use; every mistake is reported with its offset. */
export function compileForm({ form, fields }: Pick<Scheme, 'form' | 'fields'>): CompiledForm {
  const errors: FormError[] = [];
  const names: string[] = [];
  /** The parts that are open, the innermost last; the form itself is the first and has but one way. */
  const open: { readonly at: number; readonly ways: FormNode[][] }[] = [{ at: 0, ways: [[]] }];
  const add = (node: FormNode): void => void open.at(-1)?.ways.at(-1)?.push(node);

  const close = (at: number): void => {
    const part = open.length > 1 ? open.pop() : undefined;
    if (part === undefined) errors.push({ at, problem: 'unopened', name: ']' });
    else {
      if (part.ways.some(isBlind)) errors.push({ at: part.at, problem: 'part-without-field', name: '[' });
      add({ kind: 'optional', ways: part.ways });
    }
  };
  const addField = (at: number, name: string, width: number): void => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) errors.push({ at, problem: 'undeclared-field', name });
    else if (names.includes(name)) errors.push({ at, problem: 'repeated-field', name });
    names.push(name);
    add({ kind: 'field', name, is: field?.kind ?? 'counter', width, start: field?.start ?? 0 });
  };

  for (const { index: at, 0: text, groups: { name, width } = {} } of form.matchAll(TOKEN)) {
    if (text === '[') open.push({ at, ways: [[]] });
    else if (text === ']') close(at);
    else if (text === '|' && open.length > 1) open.at(-1)?.ways.push([]);
    else if (name !== undefined) addField(at, name, Number(width ?? 0));
    else if (text === '{') errors.push({ at, problem: 'bad-field', name: form.slice(at, at + 20) });
    else add({ kind: 'literal', text });
  }
  if (open.length > 1) errors.push({ at: form.length, problem: 'unclosed', name: '[' });
  if (errors.length > 0) return { kind: 'wrong', errors: errors.toSorted((a, b) => a.at - b.at) };
  const nodes = open[0]?.ways[0] ?? [];
  return { kind: 'form', nodes, names, ops: programOf(nodes) };
}

/** A way with text and no field: no value could tell whether it was there. */
function isBlind(way: readonly FormNode[]): boolean {
  return way.some(({ kind }) => kind === 'literal') && !way.some(({ kind }) => kind === 'field');
}

/**
 * Prints values by a form: of an optional part the first way whose own fields all have a value, nothing where none has;
 * values padded with zeros to their width.
 */
export function printForm(nodes: readonly FormNode[], values: Readonly<Record<string, string>>): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'literal':
          return node.text;
        case 'field': {
          const value = values[node.name];
          return value === undefined ? '' : value.padStart(node.width, '0');
        }
        case 'optional':
          return printForm(node.ways.find((way) => isFilled(way, values)) ?? [], values);
      }
    })
    .join('');
}

function isFilled(way: readonly FormNode[], values: Readonly<Record<string, string>>): boolean {
  return way.every((node) => node.kind !== 'field' || values[node.name] !== undefined);
}
