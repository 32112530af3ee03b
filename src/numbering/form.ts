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
  readonly problem: 'unclosed' | 'unopened' | 'bad-field' | 'undeclared-field' | 'repeated-field';
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

const FIELD = /\{([a-z][a-z0-9-]*)(?::(\d{1,2}))?\}/y;
const SPECIAL = /[[\]{|]/g;

/** Reads a form with the fields that it may use; every mistake is reported with its offset. */
export function compileForm({ form, fields }: Pick<Scheme, 'form' | 'fields'>): CompiledForm {
  const errors: FormError[] = [];
  const names: string[] = [];
  /** The ways of the optional parts that are open, the innermost last; the form itself has but one. */
  const open: FormNode[][][] = [[[]]];
  const top = (): FormNode[] => open.at(-1)?.at(-1) as FormNode[];

  let at = 0;
  while (at < form.length) {
    const char = form[at];
    if (char === '[') {
      open.push([[]]);
      at += 1;
    } else if (char === '|' && open.length > 1) {
      open.at(-1)?.push([]);
      at += 1;
    } else if (char === ']') {
      const ways = open.length > 1 ? open.pop() : undefined;
      if (ways === undefined) errors.push({ at, problem: 'unopened', name: char });
      else top().push({ kind: 'optional', ways });
      at += 1;
    } else if (char === '{') {
      FIELD.lastIndex = at;
      const match = FIELD.exec(form);
      if (match === null) {
        errors.push({ at, problem: 'bad-field', name: form.slice(at, at + 20) });
        at += 1;
        continue;
      }
      const name = match[1] as string;
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) errors.push({ at, problem: 'undeclared-field', name });
      else if (names.includes(name)) errors.push({ at, problem: 'repeated-field', name });
      else {
        names.push(name);
        top().push({ kind: 'field', name, is: field.kind, width: Number(match[2] ?? 0), start: field.start ?? 0 });
      }
      at += match[0].length;
    } else {
      SPECIAL.lastIndex = at + 1;
      const end = SPECIAL.exec(form)?.index ?? form.length;
      top().push({ kind: 'literal', text: form.slice(at, end) });
      at = end;
    }
  }
  if (open.length > 1) errors.push({ at: form.length, problem: 'unclosed', name: '[' });
  if (errors.length > 0) return { kind: 'wrong', errors };
  return { kind: 'form', nodes: top(), names, ops: programOf(top()) };
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
