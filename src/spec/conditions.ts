/**
 * `%if` and its kin: which lines rpm reads.
 *
 * Where a condition depends on the outside, the lines under it are read as a branch: what they define is kept only if
 * every way through the condition agrees on it.
 *
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Conditionals".
 */

import { STEP_WORK } from './bounds.ts';
import { type Context, siteOf, spend, unevaluable } from './context.ts';
import type { Directive } from './directives.ts';
import { evaluateExpression, truthOf } from './expression.ts';
import { leftoverMacro } from './leftover.ts';
import { type Changes, closeBranch, merge, openBranch } from './macros.ts';
import { firstUnknown, slice, type Text } from './text.ts';
import type { Unevaluable } from './types.ts';

interface Frame {
  /** Whether the lines of the branch at hand are read. */
  reading: boolean;
  /** Whether a later branch may still be read. */
  open: boolean;
  last: 'if' | 'else';
  /** Set once a condition of this `%if` is not known: the branches read so far. */
  doubt: Doubt | undefined;
}

interface Doubt {
  readonly why: Unevaluable;
  readonly branches: Changes[];
  /** One of the branches is taken for sure. */
  exhaustive: boolean;
}

export interface Conditions {
  readonly frames: Frame[];
}

export function noConditions(): Conditions {
  return { frames: [] };
}

export function isReading({ frames }: Conditions): boolean {
  return frames.at(-1)?.reading ?? true;
}

/** Whether a line's macros are expanded: those of an `%elif` only when an earlier branch did not settle it. */
export function isExpanding(conditions: Conditions, directive: Directive | undefined): boolean {
  if (directive?.kind.startsWith('elif')) return conditions.frames.at(-1)?.open ?? false;
  return isReading(conditions);
}

/** What a condition comes to; `refused` when rpm stops at it. */
export type Truth = boolean | { readonly why: Unevaluable; readonly refused: boolean };

export function openCondition(context: Context, { frames }: Conditions, evaluate: () => Truth): void {
  const outer = frames.at(-1)?.reading ?? true;
  const frame: Frame = { reading: false, open: outer, last: 'if', doubt: undefined };
  frames.push(frame);
  if (outer) take(context, frame, evaluate());
}

/** `%elif`: false when it has no `%if`, or follows `%else`. */
export function continueCondition(context: Context, { frames }: Conditions, evaluate: () => Truth): boolean {
  const frame = frames.at(-1);
  if (frame === undefined || frame.last === 'else') return false;
  leaveBranch(context, frame);
  if (frame.open) take(context, frame, evaluate());
  return true;
}

/** `%else`: false when it has no `%if`, or a second one follows. */
export function alternate(context: Context, { frames }: Conditions): boolean {
  const frame = frames.at(-1);
  if (frame === undefined || frame.last === 'else') return false;
  leaveBranch(context, frame);
  frame.last = 'else';
  if (frame.open) take(context, frame, true);
  return true;
}

/** `%endif`: false when it has no `%if`. */
export function closeCondition(context: Context, { frames }: Conditions): boolean {
  const frame = frames.at(-1);
  if (frame === undefined) return false;
  leaveBranch(context, frame);
  frames.pop();
  if (frame.doubt !== undefined) {
    const { branches, exhaustive, why } = frame.doubt;
    const ways = exhaustive ? branches : [...branches, new Map()];
    for (const way of ways) spend(context, way.size * STEP_WORK);
    merge(context.macros, ways, why);
  }
  return true;
}

/** Ends a branch that is read in doubt, before what follows it is looked at. */
export function leaveBranch(context: Context, frame: Frame | undefined): void {
  if (frame?.reading && frame.doubt !== undefined) frame.doubt.branches.push(closeBranch(context.macros));
  if (frame !== undefined) frame.reading = false;
}

function take(context: Context, frame: Frame, truth: Truth): void {
  if (truth === false) return;
  frame.reading = true;
  if (truth === true) {
    frame.open = false;
    if (frame.doubt === undefined) return;
    frame.doubt.exhaustive = true;
  } else {
    frame.doubt ??= { why: truth.why, branches: [], exhaustive: false };
  }
  openBranch(context.macros);
}

/** The condition after `%if` or `%elif`. */
export function evaluateCondition(context: Context, line: Text, start: number): Truth {
  const outer = context.site;
  context.site = siteOf(context, line, Math.min(start + 1, line.chars.length - 1), line.chars.length);
  const expression = slice(line, start, line.chars.length);
  // Specs of before 2020 rely on words without quotes, and no rpm that refuses them builds anything of them.
  const outcome = truthOf(evaluateExpression(context, expression, undefined, 'strings'));
  const truth = outcome === 'refused' ? refusal(context, expression) : outcome;
  context.site = outer;
  if (typeof truth === 'boolean') return truth;
  if (outcome === 'refused') return { why: leftoverMacro(context, expression) ?? truth, refused: true };
  return { why: truth, refused: false };
}

function refusal(context: Context, { chars }: Text): Unevaluable {
  return unevaluable(context, { kind: 'bad-expression', expression: chars.trim().slice(0, 200) });
}

/** Whether one of the words after `%ifarch` or `%ifos` is `wanted`; letters' case does not count. */
export function matchWords(context: Context, line: Text, start: number, wanted: string, negated: boolean): Truth {
  const words = line.chars.slice(start).toLowerCase().split(/\s+/);
  if (words.includes(wanted.toLowerCase())) return !negated;
  const why = firstUnknown(line, start) ?? leftoverMacro(context, line, start);
  return why === undefined ? negated : { why, refused: false };
}
