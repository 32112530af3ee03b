/** The macros that a header leaves defined, and the values of macros and enumerators. */

import { constantOf, type ValueOf } from './constant.ts';
import { stretchAt } from './directives.ts';
import type { Member } from './members.ts';
import type { CReading } from './read.ts';
import { tidy } from './source.ts';

export interface Macro {
  readonly name: string;
  /** How many arguments it takes; undefined for one without brackets. */
  readonly arity: number | undefined;
  readonly body: string;
  readonly at: number;
}

const DEFINITION = /^\s*([A-Za-z_]\w*)(\([^()]*\))?/;

/** A body is compared as it is written up to this length. */
const SHOWN = 200;

/** Macros that stand for macros, and so on. */
const DEEPEST = 64;

/** In order. A guard against a second reading is no promise, nor is what the header takes back. */
export function macrosOf(code: CReading): readonly Macro[] {
  const macros = new Map<string, Macro[]>();
  for (const [index, { name: word, rest, from, to }] of code.directives.entries()) {
    if ((word !== 'define' && word !== 'undef') || stretchAt(code, from)?.dead) continue;
    const match = DEFINITION.exec(rest.length > 5000 ? rest.slice(0, 5000) : rest);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const before = code.directives[index - 1];
    const body = tidy(rest.slice(match[0].length));
    if (word === 'undef') {
      if (stretchAt(code, from)?.under === undefined) macros.delete(name);
      continue;
    }
    if (body === '' && before?.name === 'ifndef' && before.rest.trim() === name) continue;
    const inside = match[2]?.slice(1, -1).trim();
    const arity = inside === undefined ? undefined : inside === '' ? 0 : inside.split(',').length;
    const macro = { name, arity, body, at: to - rest.length + match[0].indexOf(name) };
    const same = macros.get(name);
    if (same === undefined) macros.set(name, [macro]);
    else same.push(macro);
  }
  return [...macros.values()].flat();
}

const DIRECTIONS: Readonly<Record<string, string>> = { _IO: 'none', _IOR: 'read', _IOW: 'write', _IOWR: 'read-write' };

const IOCTL = /^\(?\s*(_IOW?R?)(?:_BAD)?\s*\(([^;]*)\)\s*\)?$/;

/** What the macros and enumerators of a header come to. */
export function valuesOf(
  macros: readonly Macro[],
  members: readonly Member[],
): {
  readonly enumerators: ReadonlyMap<string, string | undefined>;
  readonly attributesOf: (macro: Pick<Macro, 'arity' | 'body'>) => Readonly<Record<string, string>>;
} {
  const bodies = new Map(macros.filter(({ arity }) => arity === undefined).map(({ name, body }) => [name, body]));
  const numbers = new Map<string, bigint | undefined>();
  const enumerators = new Map<string, string | undefined>();
  let depth = 0;
  const known: ValueOf = (name) => {
    if (numbers.has(name)) return numbers.get(name);
    const body = bodies.get(name);
    if (body === undefined || depth >= DEEPEST) return undefined;
    numbers.set(name, undefined);
    depth += 1;
    const value = constantOf(body, known);
    depth -= 1;
    numbers.set(name, value);
    return value;
  };
  let last: bigint | undefined;
  for (const member of members) {
    if (member.kind !== 'enumerator') continue;
    if (member.first) last = -1n;
    last = member.value === undefined ? next(last) : constantOf(member.value, known);
    numbers.set(member.name, last);
    enumerators.set(member.name, last?.toString() ?? (member.value === undefined ? undefined : shown(member.value)));
  }
  return { enumerators, attributesOf: (macro) => attributesOf(macro, known) };
}

const next = (value: bigint | undefined): bigint | undefined => (value === undefined ? undefined : value + 1n);

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function attributesOf({ arity, body }: Pick<Macro, 'arity' | 'body'>, known: ValueOf): Record<string, string> {
  if (arity !== undefined) return { arguments: String(arity), value: shown(body) };
  if (body === '') return {};
  const ioctl = body.includes('_IO') && body.length < 1000 ? IOCTL.exec(body) : null;
  if (ioctl !== null) return ioctlAttributes(ioctl[1] ?? '', ioctl[2] ?? '', known);
  return { value: constantOf(body, known)?.toString() ?? shown(body) };
}

function ioctlAttributes(macro: string, inside: string, known: ValueOf): Record<string, string> {
  const [letter = '', number = '', ...type] = inside.split(',').map(tidy);
  const value = (text: string): string => constantOf(text, known)?.toString() ?? text;
  const attributes = { direction: DIRECTIONS[macro] ?? macro, letter: value(letter), number: value(number) };
  return type.length === 0 ? attributes : { ...attributes, argument: type.join(', ') };
}
