/** The C grammar: `@lezer/cpp`, which reads C as well. */

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/cpp';

/** Recovering from errors costs a thousand times what reading does, and what it guesses is no promise. */
const strict = parser.configure({ strict: true });

/** @returns the top of the tree; or the offset at which the code is not C */
export function parseC(code: string): SyntaxNode | number {
  try {
    return strict.parse(code).topNode;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return Math.min(code.length, Number(/\bat (\d+)/.exec(error.message)?.[1] ?? 0));
  }
}
