import { pointerParts } from '../../carriers/pointer.ts';

/** A value of a YAML, JSON or TOML file, with the line it begins on; scalars are taken as they are written. */
export type Value =
  | { readonly kind: 'scalar'; readonly text: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly line: number }
  | Refused
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly line: number }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, Entry>; readonly line: number };

/** What says nothing by itself: a name for what stands elsewhere in the file, or the second value of a key. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: 'alias' | 'repeated';
  readonly line: number;
}

export interface Entry {
  /** The line of the key. */
  readonly line: number;
  readonly value: Value;
}

/** What a file holds at a pointer, or why that cannot be said. */
export type Found =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly line: number; readonly why: 'syntax' | 'too-deep' | 'missing' };

/** A value in one line, in one form whatever the file's: what is compared and shown of members that are no scalars. */
export function inOneLine(value: Value): string {
  switch (value.kind) {
    case 'scalar':
      return value.text;
    case 'nothing':
    case 'refused':
      return '';
    case 'list':
      return `[${value.items.map(inOneLine).join(', ')}]`;
    case 'table':
      return `{${[...value.entries].map(([key, entry]) => `${key}: ${inOneLine(entry.value)}`).join(', ')}}`;
  }
}

/** The first thing in a value that cannot be taken. */
export function refusedIn(value: Value): Refused | undefined {
  switch (value.kind) {
    case 'scalar':
    case 'nothing':
      return undefined;
    case 'refused':
      return value;
    case 'list':
      return firstOf(value.items);
    case 'table':
      return firstOf([...value.entries.values()].map((entry) => entry.value));
  }
}

function firstOf(values: readonly Value[]): Refused | undefined {
  for (const value of values) {
    const refused = refusedIn(value);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** What a pointer leads to, from a value. */
export function valueAt(from: Value, pointer: string): Found {
  let value = from;
  for (const part of pointerParts(pointer)) {
    const inner = member(value, part);
    if (inner === undefined) return { kind: 'wrong', why: 'missing', line: value.line };
    value = inner;
  }
  return { kind: 'value', value };
}

function member(value: Value, part: string): Value | undefined {
  if (value.kind === 'table') return value.entries.get(part)?.value;
  return value.kind === 'list' && /^\d{1,9}$/.test(part) ? value.items[Number(part)] : undefined;
}
