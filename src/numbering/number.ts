import { compileScheme } from './compiled.ts';
import { type Form, printForm } from './form.ts';
import { KINDS } from './kinds.ts';
import { matchForm, type Stop, scratch } from './match.ts';
import type { Field, FieldKind, Scheme } from './scheme.ts';

/** Which of the scheme's forms a number is written in. */
export type Spelling = 'number' | 'tag';

/** A version parsed under a scheme: its fields as written, and the text it came from. */
export interface ReleaseNumber {
  readonly scheme: Scheme;
  readonly text: string;
  readonly spelling: Spelling;
  /** Without a prototype, so that a field may have any name. */
  readonly values: Readonly<Record<string, string>>;
}

export type Reading =
  | {
      readonly kind: 'number';
      readonly number: ReleaseNumber;
      /** Where in the text each field's value begins. */
      readonly offsets: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'misfit'; readonly text: string; readonly stop: Stop };

/** Makes mappings from fields that inherit nothing, so that a field may be named `constructor`. */
function Bare() {}
Bare.prototype = Object.freeze(Object.create(null));

/** Costs a third of `Object.create(null)`, whose objects the engine keeps as hash tables. */
const bare = <T>(): Record<string, T> => new (Bare as unknown as new () => Record<string, T>)();

/** No number of any known system comes near this length. */
export const LONGEST = 256;

/**
 * Parses a text under a scheme, as a number or as a tag; a text that fits neither comes back with the place where it
 * stopped fitting, in the spelling that it fits longer.
 */
export function parseNumber(scheme: Scheme, text: string): Reading {
  const read = readAs(scheme, text);
  if ('at' in read) return { kind: 'misfit', text: text.slice(0, LONGEST), stop: read };
  const offsets = bare<number>();
  read.form.names.forEach((name, index) => {
    const start = found.spans[2 * index] as number;
    if (start >= 0) offsets[name] = start;
  });
  return { kind: 'number', number: numberFrom(scheme, text, read), offsets };
}

/** Whether a text is a number of the scheme. */
export const isNumber = (scheme: Scheme, text: string): boolean => !('at' in readAs(scheme, text));

/** The number or nothing, where it does not matter why a text is none. */
export function numberOf(scheme: Scheme, text: string): ReleaseNumber | undefined {
  const read = readAs(scheme, text);
  return 'at' in read ? undefined : numberFrom(scheme, text, read);
}

interface Read {
  readonly spelling: Spelling;
  readonly form: Form;
}

/** Where the fields of the text that was read last stand. */
const found = scratch();

function readAs(scheme: Scheme, text: string): Read | Stop {
  if (text.length > LONGEST) return { at: LONGEST, expected: 'end' };
  const { number, tag } = compileScheme(scheme);
  const plain = matchForm(number, text, found);
  if (plain === undefined) return { spelling: 'number', form: number };
  if (tag === undefined) return plain;
  const tagged = matchForm(tag, text, found);
  if (tagged === undefined) return { spelling: 'tag', form: tag };
  return tagged.at > plain.at ? tagged : plain;
}

function numberFrom(scheme: Scheme, text: string, { spelling, form: { names } }: Read): ReleaseNumber {
  const { spans } = found;
  const values = bare<string>();
  for (let index = 0; index < names.length; index += 1) {
    const start = spans[2 * index] as number;
    if (start >= 0) values[names[index] as string] = text.slice(start, spans[2 * index + 1]);
  }
  return { scheme, text, spelling, values };
}

/** A number with some values replaced (or, with `undefined`, left out), printed anew in its own spelling. */
export function withValues(number: ReleaseNumber, change: Readonly<Record<string, string | undefined>>): ReleaseNumber {
  const values = bare<string>();
  for (const name of Object.keys(number.scheme.fields)) {
    const value = Object.hasOwn(change, name) ? change[name] : number.values[name];
    if (value !== undefined) values[name] = value;
  }
  return { ...number, text: printForm(formOf(number.scheme, number.spelling), values), values };
}

/** Only the named fields, e.g. the part of a package's number that its source tag shares. */
export function onlyFields(number: ReleaseNumber, names: readonly string[]): ReleaseNumber {
  const left = Object.keys(number.values).filter((name) => !names.includes(name));
  return withValues(number, Object.fromEntries(left.map((name) => [name, undefined])));
}

/** The number as a git tag spells it, or as a package does; the same where the scheme has only one spelling. */
export function spelledAs(spelling: Spelling, number: ReleaseNumber): ReleaseNumber {
  const wanted = compileScheme(number.scheme).tag === undefined ? 'number' : spelling;
  if (wanted === number.spelling) return number;
  return { ...number, spelling: wanted, text: printForm(formOf(number.scheme, wanted), number.values) };
}

function formOf(scheme: Scheme, spelling: Spelling): Form['nodes'] {
  const { number, tag } = compileScheme(scheme);
  return (spelling === 'tag' ? (tag ?? number) : number).nodes;
}

/** Compares two values of one kind: negative, zero or positive. Kinds without an order hold all values for alike. */
export function compareValues(kind: FieldKind, left: string, right: string): number {
  return KINDS[kind].order?.compare(left, right) ?? 0;
}

/** Compares the values of one field, either of which may be absent. */
export function compareField(field: Field | undefined, left: string | undefined, right: string | undefined): number {
  if (left === right) return 0;
  if (left === undefined || right === undefined) {
    const lower = field?.absent === 'above' ? right : left;
    if (field?.absent !== 'start') return lower === undefined ? -1 : 1;
  }
  const start = String(field?.start ?? 0);
  return field?.unordered === true ? 0 : compareValues(field?.kind ?? 'counter', left ?? start, right ?? start);
}

/** The ordered fields of a scheme, most significant first. */
export function orderedFields(scheme: Scheme): readonly string[] {
  return compileScheme(scheme).ordered;
}

/** The fields that make a release: ordered, and not running on beside it as a build counter does. */
export function releaseFields(scheme: Scheme): readonly string[] {
  return compileScheme(scheme).release;
}

/** The field that counts packages, where the scheme has one. */
export function buildField(scheme: Scheme): string | undefined {
  return compileScheme(scheme).build;
}

/** Compares two numbers of one scheme field by field, most significant first. */
export function compareNumbers(
  left: ReleaseNumber,
  right: ReleaseNumber,
  fields: readonly string[] = orderedFields(left.scheme),
): number {
  for (const name of fields) {
    const order = compareField(left.scheme.fields[name], left.values[name], right.values[name]);
    if (order !== 0) return order;
  }
  return 0;
}
