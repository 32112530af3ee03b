/**
 * The value of a constant expression, as far as the header itself tells it. Read by the grammar, worked out here.
 * Source: ISO C, 6.6 "Constant expressions".
 */

import type { SyntaxNode } from '@lezer/common';
import { parseC } from './grammar.ts';

/** Expressions longer or deeper than this have no value here; they are compared as they are written. */
const LONGEST = 1000;
const DEEPEST = 40;

const NUMBER = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)[uUlL]*$/;

/** What a name stands for; undefined where the header does not say. */
export type ValueOf = (name: string) => bigint | undefined;

export function constantOf(expression: string, known: ValueOf): bigint | undefined {
  const text = expression.trim();
  const number = numberOf(text);
  if (number !== undefined || text === '' || text.length > LONGEST || !/^[\w\s()+\-*/%<>|&^~!'\\]+$/.test(text)) {
    return number;
  }
  const code = `x=${text};`;
  const top = parseC(code.replaceAll('~', '!'));
  const statement = typeof top === 'number' ? null : top.firstChild;
  const value = statement?.firstChild?.name === 'AssignmentExpression' ? statement.firstChild.lastChild : null;
  return value === null || value === undefined || value.to !== code.length - 1
    ? undefined
    : valueOfNode(value, code, known, 0);
}

function numberOf(text: string): bigint | undefined {
  const digits = NUMBER.exec(text)?.[1];
  if (digits === undefined || digits.length > 40) return undefined;
  return BigInt(/^0\d/.test(digits) ? `0o${/^[0-7]+$/.test(digits) ? digits.slice(1) : '0'}` : digits);
}

function valueOfNode(node: SyntaxNode, code: string, known: ValueOf, depth: number): bigint | undefined {
  if (depth > DEEPEST) return undefined;
  const text = code.slice(node.from, node.to);
  const inner = (child: SyntaxNode | null): bigint | undefined =>
    child === null ? undefined : valueOfNode(child, code, known, depth + 1);
  switch (node.name) {
    case 'Number':
      return numberOf(text);
    case 'CharLiteral':
      return /^'[^\\']'$/.test(text) ? BigInt(text.charCodeAt(1)) : undefined;
    case 'Identifier':
      return known(text);
    case 'ParenthesizedExpression':
      return inner(node.firstChild?.nextSibling ?? null);
    case 'UnaryExpression':
      return unary(code[node.from] ?? '', inner(node.lastChild));
    case 'BinaryExpression': {
      const { firstChild: left, lastChild: right } = node;
      const operator = left?.nextSibling;
      if (operator === null || operator === undefined) return undefined;
      return binary(code.slice(operator.from, operator.to), inner(left), inner(right));
    }
    default:
      return undefined;
  }
}

function unary(operator: string, value: bigint | undefined): bigint | undefined {
  if (value === undefined) return undefined;
  if (operator === '-') return -value;
  if (operator === '+') return value;
  return operator === '~' ? ~value : undefined;
}

function binary(operator: string, left: bigint | undefined, right: bigint | undefined): bigint | undefined {
  if (left === undefined || right === undefined) return undefined;
  const bounded = right >= 0n && right <= 64n;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return BigInt.asIntN(128, left * right);
    case '/':
      return right === 0n ? undefined : left / right;
    case '%':
      return right === 0n ? undefined : left % right;
    case '<<':
      return bounded ? BigInt.asIntN(128, left << right) : undefined;
    case '>>':
      return bounded ? left >> right : undefined;
    case '|':
      return left | right;
    case '&':
      return left & right;
    case '^':
      return left ^ right;
    default:
      return undefined;
  }
}
