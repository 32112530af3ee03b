import type { FieldKind, Scheme } from './scheme.ts';

/**
 * The grammar of a scheme's `form`: literal text, `{field}` or `{field:width}`, and `[optional parts]`, which may nest.
 * Fields never give back what they matched, so matching is linear but for the few optional parts.
 */
export type FormNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly is: FieldKind; readonly width: number }
  | { readonly kind: 'optional'; readonly nodes: readonly FormNode[] };

export interface FormError {
  readonly at: number;
  readonly problem: 'unclosed' | 'unopened' | 'bad-field' | 'undeclared-field' | 'repeated-field' | 'unused-field';
  readonly name: string;
}

export type CompiledForm =
  | { readonly kind: 'form'; readonly nodes: readonly FormNode[]; readonly order: readonly string[] }
  | { readonly kind: 'wrong'; readonly errors: readonly FormError[] };

/** Bounded repeats: a number is short, and text that is not is refused before it costs anything. */
const PATTERNS: Readonly<Record<FieldKind, RegExp>> = {
  counter: /\d{1,9}/y,
  upstream: /\d{1,2}\.\d{1,3}\.\d{1,3}(?!\d)/y,
  version: /\d{1,9}(?:\.\d{1,9}){0,7}/y,
  month: /\d\d(?:0[1-9]|1[0-2])(?!\d)/y,
  word: /[A-Za-z]\w{0,63}/y,
  rpm: /[A-Za-z0-9][\w.+~^]{0,127}/y,
};

const FIELD = /\{([a-z][a-z0-9-]*)(?::(\d{1,2}))?\}/y;

/** Compiles the form of a scheme; every mistake is reported with its offset in the form. */
export function compileForm(scheme: Pick<Scheme, 'form' | 'fields'>): CompiledForm {
  const { form, fields } = scheme;
  const errors: FormError[] = [];
  const order: string[] = [];
  const stack: FormNode[][] = [[]];
  const top = (): FormNode[] => stack[stack.length - 1] as FormNode[];

  let at = 0;
  while (at < form.length) {
    const char = form[at] as string;
    if (char === '[') {
      stack.push([]);
      at += 1;
    } else if (char === ']') {
      const nodes = stack.length > 1 ? stack.pop() : undefined;
      if (nodes === undefined) errors.push({ at, problem: 'unopened', name: char });
      else top().push({ kind: 'optional', nodes });
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
      else if (order.includes(name)) errors.push({ at, problem: 'repeated-field', name });
      else {
        order.push(name);
        top().push({ kind: 'field', name, is: field.kind, width: Number(match[2] ?? 0) });
      }
      at += match[0].length;
    } else {
      const end = form.slice(at).search(/[[\]{]/);
      const text = end < 0 ? form.slice(at) : form.slice(at, at + end);
      top().push({ kind: 'literal', text });
      at += text.length;
    }
  }
  if (stack.length > 1) errors.push({ at: form.length, problem: 'unclosed', name: '[' });
  for (const name of Object.keys(fields)) {
    if (!order.includes(name)) errors.push({ at: 0, problem: 'unused-field', name });
  }
  return errors.length > 0 ? { kind: 'wrong', errors } : { kind: 'form', nodes: top(), order };
}

/** Where a text left the grammar: the furthest place that any reading reached, and what would have had to stand there. */
export interface Stop {
  readonly at: number;
  readonly expected: { readonly field: string; readonly kind: FieldKind } | { readonly text: string } | 'end';
}

/** The values of a text, and the offset at which each stands. */
export type Match =
  | {
      readonly kind: 'match';
      readonly values: Readonly<Record<string, string>>;
      readonly offsets: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'stop'; readonly stop: Stop };

/** Matches the whole text against a compiled form. */
export function matchForm(nodes: readonly FormNode[], text: string): Match {
  const values: Record<string, string> = {};
  const offsets: Record<string, number> = {};
  let stop: Stop = { at: -1, expected: 'end' };
  const stopAt = (at: number, expected: Stop['expected']): false => {
    if (at > stop.at) stop = { at, expected };
    return false;
  };

  const walk = (rest: readonly FormNode[], at: number): boolean => {
    const [node, ...after] = rest;
    if (node === undefined) return at === text.length || stopAt(at, 'end');
    switch (node.kind) {
      case 'literal':
        return text.startsWith(node.text, at) ? walk(after, at + node.text.length) : stopAt(at, { text: node.text });
      case 'field': {
        const pattern = PATTERNS[node.is];
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return stopAt(at, { field: node.name, kind: node.is });
        values[node.name] = found;
        offsets[node.name] = at;
        if (walk(after, at + found.length)) return true;
        delete values[node.name];
        delete offsets[node.name];
        return false;
      }
      case 'optional':
        return walk([...node.nodes, ...after], at) || walk(after, at);
    }
  };

  return walk(nodes, 0) ? { kind: 'match', values, offsets } : { kind: 'stop', stop };
}

/** Prints values by a form: optional parts only where all their own fields have a value; counters padded to their width. */
export function printForm(nodes: readonly FormNode[], values: Readonly<Record<string, string>>): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'literal':
          return node.text;
        case 'field':
          return (values[node.name] ?? '').padStart(values[node.name] === undefined ? 0 : node.width, '0');
        case 'optional': {
          const own = node.nodes.filter((inner) => inner.kind === 'field');
          return own.some((inner) => values[inner.name] === undefined) ? '' : printForm(node.nodes, values);
        }
      }
    })
    .join('');
}
