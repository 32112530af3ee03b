import { type AST, parseTOML } from 'toml-eslint-parser';
import { DEEPEST, nesting } from '../../carriers/pointer.ts';
import { type Found, type Value, valueAt } from './value.ts';

/** A table or list that is still being filled: TOML gives one in pieces, all over the file. */
type Draft =
  | {
      readonly kind: 'table';
      readonly line: number;
      readonly entries: Map<string, { line: number; value: Draft | Value }>;
    }
  | { readonly kind: 'list'; readonly line: number; readonly items: (Draft | Value)[] };

/** What a TOML file holds at a pointer. */
export function tomlAt(source: string, pointer: string): Found {
  if (nesting(source) > DEEPEST) return { kind: 'wrong', why: 'too-deep', line: 1 };
  let top: AST.TOMLTopLevelTable;
  try {
    [top] = parseTOML(source).body;
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'lineNumber' in error ? Number(error.lineNumber) : 1;
    return { kind: 'wrong', why: 'syntax', line };
  }
  const root: Draft = { kind: 'table', line: 1, entries: new Map() };
  for (const node of top.body) {
    const path = node.type === 'TOMLTable' ? node.resolvedKey : [];
    const pairs = node.type === 'TOMLTable' ? node.body : [node];
    if (path.length > DEEPEST) return { kind: 'wrong', why: 'too-deep', line: node.loc.start.line };
    const table = reach(root, path, node.loc.start.line);
    for (const pair of pairs) {
      if (pair.key.keys.length > DEEPEST) return { kind: 'wrong', why: 'too-deep', line: pair.loc.start.line };
      put(table, pair);
    }
  }
  return valueAt(root, pointer);
}

/** Goes down from a table, and makes what is not there yet. */
function reach(from: Draft, path: readonly (string | number)[], line: number): Draft {
  let draft = from;
  for (const [index, part] of path.entries()) {
    const known = below(draft, part);
    const next: Draft =
      known ??
      (typeof path[index + 1] === 'number'
        ? { kind: 'list', line, items: [] }
        : { kind: 'table', line, entries: new Map() });
    if (known === undefined) add(draft, part, line, next);
    draft = next;
  }
  return draft;
}

function below(draft: Draft, part: string | number): Draft | undefined {
  const inner = draft.kind === 'table' ? draft.entries.get(String(part))?.value : draft.items[Number(part)];
  return inner !== undefined && isDraft(inner) ? inner : undefined;
}

const isDraft = (value: Draft | Value): value is Draft => value.kind === 'table' || value.kind === 'list';

function add(draft: Draft, part: string | number, line: number, value: Draft | Value): void {
  if (draft.kind === 'table') draft.entries.set(String(part), { line, value });
  else draft.items.push(value);
}

function put(table: Draft, { key, value, loc }: AST.TOMLKeyValue): void {
  const parts = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const [last = ''] = parts.slice(-1);
  add(reach(table, parts.slice(0, -1), loc.start.line), last, loc.start.line, valueFrom(value));
}

function valueFrom(node: AST.TOMLContentNode): Draft | Value {
  const line = node.loc.start.line;
  switch (node.type) {
    case 'TOMLArray':
      return { kind: 'list', line, items: node.elements.map(valueFrom) };
    case 'TOMLInlineTable': {
      const table: Draft = { kind: 'table', line, entries: new Map() };
      for (const pair of node.body) put(table, pair);
      return table;
    }
    case 'TOMLValue':
      return { kind: 'scalar', line, text: written(node) };
  }
}

/** Text without its quotes, a number or a date as it is written. */
function written(node: AST.TOMLValue): string {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'integer':
    case 'float':
      return node.number;
    case 'boolean':
      return String(node.value);
    default:
      return node.datetime;
  }
}
