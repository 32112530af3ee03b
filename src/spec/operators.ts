/**
 * The operators of rpm's expressions. Integers have 32 bits and wrap.
 * Source: rpm's manual, rpm-macros(7): "Expression Expansion"; `rpmio/expression` in rpm.
 */

import { isTrue, type UnknownValue, unknown, type Value } from './values.ts';
import { compareVersions } from './version.ts';

/** `!` */
export function not(value: Value): Value {
  const truth = isTrue(value);
  if (value.kind === 'unknown') return { ...value, truth: truth === undefined ? undefined : !truth };
  return { kind: 'integer', number: truth ? 0 : 1 };
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export function isComparison(kind: string): kind is Comparison {
  return kind === '==' || kind === '!=' || kind === '<' || kind === '<=' || kind === '>' || kind === '>=';
}

/** Both of one kind; an unknown side makes the result unknown. */
export function compare(operator: Comparison, left: Value, right: Value): Value {
  if (left.kind === 'unknown') return unknown(left.why);
  if (right.kind === 'unknown') return unknown(right.why);
  return { kind: 'integer', number: holds(operator, order(left, right)) ? 1 : 0 };
}

function order(left: Exclude<Value, UnknownValue>, right: Exclude<Value, UnknownValue>): number {
  if (left.kind === 'integer' && right.kind === 'integer') return left.number - right.number;
  if (left.kind === 'version' && right.kind === 'version') return compareVersions(left.version, right.version);
  if (left.kind !== 'string' || right.kind !== 'string' || left.chars === right.chars) return 0;
  return left.chars < right.chars ? -1 : 1;
}

function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Integers and strings; undefined where rpm refuses. */
export function add(operator: '+' | '-', left: Value, right: Value): Value | undefined {
  if (left.kind === 'unknown') return unknown(left.why);
  if (right.kind === 'unknown') return unknown(right.why);
  if (left.kind === 'integer' && right.kind === 'integer') {
    const number = operator === '+' ? left.number + right.number : left.number - right.number;
    return { kind: 'integer', number: number | 0 };
  }
  if (left.kind !== 'string' || right.kind !== 'string' || operator === '-') return undefined;
  return { kind: 'string', chars: left.chars + right.chars };
}

/** Integers only; undefined where rpm refuses, as it does a division by zero. */
export function multiply(operator: '*' | '/', left: Value, right: Value, skipping: boolean): Value | undefined {
  if (left.kind === 'unknown') return unknown(left.why);
  if (right.kind === 'unknown') return unknown(right.why);
  if (left.kind !== 'integer' || right.kind !== 'integer') return undefined;
  if (skipping) return left;
  if (operator === '*') return { kind: 'integer', number: Math.imul(left.number, right.number) };
  return right.number === 0 ? undefined : { kind: 'integer', number: (left.number / right.number) | 0 };
}
