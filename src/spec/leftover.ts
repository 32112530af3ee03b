/**
 * Macros that are still there after expansion. rpm leaves an undefined macro as it stands; on the machine that the
 * spec is made for, its configuration may define it. Either way a text that holds one is not known here.
 */

import { type Context, spend, unevaluableAt } from './context.ts';
import { bracketEnd } from './scan.ts';
import type { Text } from './text.ts';
import type { Unevaluable } from './types.ts';

const USE = /%(\{?)[?!]{0,8}([A-Za-z_][A-Za-z0-9_]*)/y;

/** The first macro left between `start` and `end`, at its place. */
export function leftoverMacro(
  context: Context,
  text: Text,
  start = 0,
  end = text.chars.length,
): Unevaluable | undefined {
  for (let at = text.chars.indexOf('%', start); at >= 0 && at < end; at = text.chars.indexOf('%', at + 1)) {
    const use = leftoverUse(context, text.chars, at);
    if (use === undefined) continue;
    return unevaluableAt(context, text, { kind: 'undefined-macro', name: use.name }, at, Math.min(use.end, end));
  }
  return undefined;
}

/** The use of a named macro at a `%`. */
export function leftoverUse(
  context: Context,
  chars: string,
  percent: number,
): { readonly name: string; readonly end: number } | undefined {
  USE.lastIndex = percent;
  const use = USE.exec(chars);
  const name = use?.[2];
  if (use === null || name === undefined) return undefined;
  const close = use[1] === '{' ? bracketEnd(chars, percent + 1, '{') : undefined;
  const end = close ?? percent + use[0].length;
  spend(context, use[1] === '{' && close === undefined ? chars.length - percent : end - percent);
  return { name, end };
}
