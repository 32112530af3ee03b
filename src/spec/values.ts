/** The values that rpm's expressions work on. Source: rpm's manual, rpm-macros(7): "Expression Expansion". */

import type { Unevaluable } from './types.ts';
import type { ExpressionVersion } from './version.ts';

export type Value =
  | { readonly kind: 'integer'; readonly number: number }
  | { readonly kind: 'string'; readonly chars: string }
  | { readonly kind: 'version'; readonly version: ExpressionVersion }
  | UnknownValue;

export interface UnknownValue {
  readonly kind: 'unknown';
  readonly why: Unevaluable;
  /** May be known all the same: `%(…) && 0` is false. */
  readonly truth: boolean | undefined;
}

export function unknown(why: Unevaluable): UnknownValue {
  return { kind: 'unknown', why, truth: undefined };
}

/** Zero and the empty string are false; so is every version, as rpm has it. */
export function isTrue(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'integer':
      return value.number !== 0;
    case 'string':
      return value.chars !== '';
    case 'version':
      return false;
    case 'unknown':
      return value.truth;
  }
}

/** An unknown value may be of any kind. */
export function sameKind(left: Value, right: Value): boolean {
  return left.kind === right.kind || left.kind === 'unknown' || right.kind === 'unknown';
}

/** `atoi()`: 32 bits. */
export function integerValue(digits: string): Value {
  const number = digits === '' || digits === '-' ? 0 : Number(digits);
  if (Number.isSafeInteger(number)) return { kind: 'integer', number: number | 0 };
  return { kind: 'integer', number: Number(BigInt.asIntN(32, clamp(digits))) };
}

function clamp(digits: string): bigint {
  const most = 2n ** 63n;
  const unsigned = digits.replace('-', '').length > 19 ? most : BigInt(digits.replace('-', ''));
  if (digits.startsWith('-')) return unsigned > most ? -most : -unsigned;
  return unsigned >= most ? most - 1n : unsigned;
}
