import { type CompiledForm, compileForm, matchForm, printForm, type Stop } from './form.ts';
import { compareRpm } from './rpm-order.ts';
import type { FieldKind, Scheme } from './scheme.ts';

/** A version parsed under a scheme: its fields as written, and the text it came from. */
export interface ReleaseNumber {
  readonly scheme: Scheme;
  readonly text: string;
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

/** No number of any known system comes near this length. */
const LONGEST = 256;

const compiled = new WeakMap<Scheme, Extract<CompiledForm, { kind: 'form' }>>();

/** The compiled form of a scheme; throws for a scheme whose form is wrong, which the policy reader refuses beforehand. */
export function formOf(scheme: Scheme): Extract<CompiledForm, { kind: 'form' }> {
  const known = compiled.get(scheme);
  if (known !== undefined) return known;
  const form = compileForm(scheme);
  if (form.kind === 'wrong') {
    throw new Error(`scheme ${scheme.id}: ${form.errors.map((error) => `${error.problem} ${error.name}`).join(', ')}`);
  }
  compiled.set(scheme, form);
  return form;
}

/** Parses a text under a scheme; a text that does not fit comes back with the place where it stopped fitting. */
export function parseNumber(scheme: Scheme, text: string): Reading {
  if (text.length > LONGEST)
    return { kind: 'misfit', text: text.slice(0, LONGEST), stop: { at: LONGEST, expected: 'end' } };
  const match = matchForm(formOf(scheme).nodes, text);
  return match.kind === 'match'
    ? { kind: 'number', number: { scheme, text, values: match.values }, offsets: match.offsets }
    : { kind: 'misfit', text, stop: match.stop };
}

/** The number or nothing, for callers that only ask whether a text fits. */
export function numberOf(scheme: Scheme, text: string): ReleaseNumber | undefined {
  const reading = parseNumber(scheme, text);
  return reading.kind === 'number' ? reading.number : undefined;
}

/** A number with some values replaced (or, with `undefined`, left out), printed anew. */
export function withValues(number: ReleaseNumber, change: Readonly<Record<string, string | undefined>>): ReleaseNumber {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...number.values, ...change })) {
    if (value !== undefined) values[name] = value;
  }
  return { scheme: number.scheme, text: printForm(formOf(number.scheme).nodes, values), values };
}

/** Only the named fields, e.g. the part of a package's number that its source tag shares. */
export function onlyFields(number: ReleaseNumber, names: readonly string[]): ReleaseNumber {
  const left = Object.keys(number.values).filter((name) => !names.includes(name));
  return withValues(number, Object.fromEntries(left.map((name) => [name, undefined])));
}

/** The value of a field as numbers, most significant first; words have none and are never ordered. */
export function rankOf(kind: FieldKind, text: string): readonly number[] {
  return kind === 'word' ? [] : text.split('.').map(Number);
}

/** Compares two values of one field: negative, zero or positive. A shorter version is lower where the rest is equal. */
export function compareValues(kind: FieldKind, left: string, right: string): number {
  if (kind === 'rpm') return compareRpm(left, right);
  const a = rankOf(kind, left);
  const b = rankOf(kind, right);
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The ordered fields of a scheme, most significant first. */
export function orderedFields(scheme: Scheme): readonly string[] {
  return formOf(scheme).order.filter((name) => scheme.fields[name]?.kind !== 'word');
}

/** The fields that make a release: ordered, and not running on beside it as a build counter does. */
export function releaseFields(scheme: Scheme): readonly string[] {
  return orderedFields(scheme).filter((name) => scheme.fields[name]?.runsOn !== true);
}

/** The field that counts packages, where the scheme has one. */
export function buildField(scheme: Scheme): string | undefined {
  return orderedFields(scheme).find((name) => scheme.fields[name]?.runsOn === true);
}

/** Compares two numbers of one scheme field by field; an absent field is lower than a present one. */
export function compareNumbers(
  left: ReleaseNumber,
  right: ReleaseNumber,
  fields: readonly string[] = orderedFields(left.scheme),
): number {
  for (const name of fields) {
    const a = left.values[name];
    const b = right.values[name];
    if (a === undefined || b === undefined) {
      if (a !== b) return a === undefined ? -1 : 1;
      continue;
    }
    const order = compareValues(left.scheme.fields[name]?.kind ?? 'counter', a, b);
    if (order !== 0) return order;
  }
  return 0;
}
