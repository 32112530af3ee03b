/**
 * rpm's expressions, as in `%if`, `%elif`, `%{expr:…}` and `%[…]`: 32-bit integers, strings and versions (`v"1.2"`),
 * with arithmetic, comparison, `!`, `&&`, `||` and `?:`. Both sides of an operator must have the same type.
 *
 * In `%[…]` the macros are expanded while the expression is read, and not in a part that is not taken. A value that
 * only running something could tell makes the result unknown, unless the result does not depend on it.
 *
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Expression Expansion"; "Spec file format": "%if expressions".
 */

import { MAX_EXPRESSION_DEPTH } from './bounds.ts';
import { type Context, spend, unevaluable } from './context.ts';
import { closeBranch, doubtAll, merge, openBranch } from './macros.ts';
import { add, compare, isComparison, multiply, not } from './operators.ts';
import { firstUnknown, type Text } from './text.ts';
import { type BareWords, type Expand, readToken, type Token, type Tokens } from './tokens.ts';
import type { Unevaluable } from './types.ts';
import { integerValue, isTrue, sameKind, type UnknownValue, unknown, type Value } from './values.ts';
import { versionText } from './version.ts';

/** Refused: rpm stops with an error. */
export type Outcome = Value | { readonly kind: 'refused' };

interface Parser extends Tokens {
  token: Token;
}

/** Most conditions are `0%{?with_debug}`: of the whole language they need no more than the digits. */
const WHOLE_NUMBER = /^[ \t\n\v\f\r]*([0-9]+)[ \t\n\v\f\r]*$/;

/**
 * @param text the expression
 * @param expand expands macros in it; undefined where that was done before, as in `%if`
 * @param bareWords what a word without quotes is
 */
export function evaluateExpression(
  context: Context,
  text: Text,
  expand: Expand | undefined,
  bareWords: BareWords = 'refused',
): Outcome {
  spend(context, text.chars.length);
  if (expand === undefined && context.expressionDepth === 0) {
    const digits = WHOLE_NUMBER.exec(text.chars)?.[1];
    if (digits !== undefined) return context.failure === undefined ? integerValue(digits) : unknown(context.failure);
  }
  const parser: Parser = { context, text, expand, bareWords, position: 0, skipping: false, token: { kind: 'end' } };
  const value = next(parser) ? ternary(parser) : undefined;
  if (value !== undefined && at(parser, 'end')) return value;
  const why = firstUnknown(text);
  return why === undefined ? { kind: 'refused' } : unknown(why);
}

/** What a condition comes to. */
export function truthOf(outcome: Outcome): boolean | Unevaluable | 'refused' {
  if (outcome.kind === 'refused') return 'refused';
  return isTrue(outcome) ?? (outcome as UnknownValue).why;
}

/** What an expression gives as text. */
export function valueText(
  outcome: Outcome,
):
  | { readonly kind: 'text'; readonly chars: string }
  | { readonly kind: 'unknown'; readonly why: Unevaluable }
  | { readonly kind: 'refused' } {
  switch (outcome.kind) {
    case 'integer':
      return { kind: 'text', chars: String(outcome.number) };
    case 'string':
      return { kind: 'text', chars: outcome.chars };
    case 'version':
      return { kind: 'text', chars: versionText(outcome.version) };
    case 'unknown':
    case 'refused':
      return outcome;
  }
}

// Each function below reads one level of the grammar and leaves the token after it in `parser.token`; undefined is a
// refusal. `&&` and `||` bind alike, from the left, as rpm has them.

function next(parser: Parser): boolean {
  const token = readToken(parser);
  if (token === undefined) return false;
  parser.token = token;
  return true;
}

function at({ token }: Parser, kind: Token['kind']): boolean {
  return token.kind === kind;
}

function ternary(parser: Parser): Value | undefined {
  return deeper(parser, choice);
}

/** Reads a level deeper; too deep is a refusal. */
function deeper(parser: Parser, read: (parser: Parser) => Value | undefined): Value | undefined {
  const { context } = parser;
  context.expressionDepth += 1;
  const value = context.expressionDepth > MAX_EXPRESSION_DEPTH ? undefined : read(parser);
  context.expressionDepth -= 1;
  return value;
}

function choice(parser: Parser): Value | undefined {
  const condition = logical(parser);
  if (condition === undefined || !at(parser, '?')) return condition;
  const truth = isTrue(condition);
  const then = operand(parser, taken(truth, true), condition, ternary);
  if (then === undefined || !at(parser, ':')) return undefined;
  const otherwise = operand(parser, taken(truth, false), condition, ternary);
  if (otherwise === undefined || !sameKind(then, otherwise)) return undefined;
  if (truth !== undefined) return truth ? then : otherwise;
  const agreed = valueText(then);
  const other = valueText(otherwise);
  return agreed.kind === 'text' && other.kind === 'text' && agreed.chars === other.chars ? then : doubted(condition);
}

function logical(parser: Parser): Value | undefined {
  let left = relational(parser);
  while (left !== undefined && (parser.token.kind === '&&' || parser.token.kind === '||')) {
    const goesOn = parser.token.kind === '&&';
    const truth = isTrue(left);
    const right = operand(parser, taken(truth, goesOn), left, relational);
    if (right === undefined || !sameKind(left, right)) return undefined;
    if (truth === goesOn) left = right;
    else if (truth === undefined) left = { ...doubted(left), truth: isTrue(right) === !goesOn ? !goesOn : undefined };
  }
  return left;
}

function relational(parser: Parser): Value | undefined {
  let left = sum(parser);
  while (left !== undefined && isComparison(parser.token.kind)) {
    const operator = parser.token.kind;
    if (!next(parser)) return undefined;
    const right = sum(parser);
    if (right === undefined || !sameKind(left, right)) return undefined;
    left = compare(operator, left, right);
  }
  return left;
}

function sum(parser: Parser): Value | undefined {
  let left = product(parser);
  while (left !== undefined && (parser.token.kind === '+' || parser.token.kind === '-')) {
    const operator = parser.token.kind;
    if (!next(parser)) return undefined;
    const right = product(parser);
    left = right === undefined ? undefined : add(operator, left, right);
    if (left?.kind === 'string') spend(parser.context, left.chars.length);
    if (parser.context.failure !== undefined) return undefined;
  }
  return left;
}

function product(parser: Parser): Value | undefined {
  let left = primary(parser);
  while (left !== undefined && (parser.token.kind === '*' || parser.token.kind === '/')) {
    const operator = parser.token.kind;
    if (!next(parser)) return undefined;
    const right = primary(parser);
    if (right === undefined || !sameKind(left, right)) return undefined;
    left = multiply(operator, left, right, parser.skipping);
  }
  return left;
}

function primary(parser: Parser): Value | undefined {
  return deeper(parser, single);
}

function single(parser: Parser): Value | undefined {
  const { token } = parser;
  if (!next(parser)) return undefined;
  switch (token.kind) {
    case 'value':
      return token.value;
    case '(': {
      const value = ternary(parser);
      return at(parser, ')') && next(parser) ? value : undefined;
    }
    case '-': {
      const value = primary(parser);
      if (value?.kind === 'integer') return { kind: 'integer', number: -value.number | 0 };
      return value?.kind === 'unknown' ? unknown(value.why) : undefined;
    }
    case '!': {
      const value = primary(parser);
      return value === undefined ? undefined : not(value);
    }
    case 'call':
      return callLua(parser, token.name);
    default:
      return undefined;
  }
}

/** `lua:name(…)`, the only functions that there are. */
function callLua(parser: Parser, name: string): Value | undefined {
  while (!at(parser, ')')) {
    if (ternary(parser) === undefined) return undefined;
    if (at(parser, ')')) break;
    if (!at(parser, ',') || !next(parser)) return undefined;
  }
  if (!next(parser) || !name.startsWith('lua:')) return undefined;
  if (parser.skipping) return { kind: 'string', chars: '' };
  const why = unevaluable(parser.context, { kind: 'lua' });
  doubtAll(parser.context.macros, why);
  return unknown(why);
}

type Taken = 'yes' | 'no' | 'perhaps';

function taken(truth: boolean | undefined, wanted: boolean): Taken {
  if (truth === undefined) return 'perhaps';
  return truth === wanted ? 'yes' : 'no';
}

/** Reads an operand that is evaluated or skipped as the one before it says. */
function operand(
  parser: Parser,
  how: Taken,
  before: Value,
  read: (parser: Parser) => Value | undefined,
): Value | undefined {
  const { skipping } = parser;
  const { macros } = parser.context;
  parser.skipping = skipping || how === 'no';
  if (how === 'perhaps') openBranch(macros);
  const value = next(parser) ? read(parser) : undefined;
  if (how === 'perhaps') merge(macros, [closeBranch(macros), new Map()], doubted(before).why);
  parser.skipping = skipping;
  return value;
}

function doubted(value: Value): UnknownValue {
  return unknown((value as UnknownValue).why);
}
