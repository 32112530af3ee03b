/**
 * The preprocessor's directives, and which parts of a source they take away.
 * Source: ISO C, 6.10 "Preprocessing directives".
 */

import type { FeatureProblem } from '../feature.ts';
import { type Truth, truthOf } from './condition.ts';
import { type CSource, lineAt, tidy } from './source.ts';

export interface Directive {
  /** `define`, `ifdef`, …; empty for a `#` alone. */
  readonly name: string;
  /** What follows the name, with its strings. */
  readonly rest: string;
  /** From the `#` to the end of the line. */
  readonly from: number;
  readonly to: number;
}

/** Under what conditions the code from an offset on stands. */
export interface Stretch {
  readonly from: number;
  /** Never compiled: `#if 0`, `#ifdef __KERNEL__` in a header that programs use. */
  readonly dead: boolean;
  readonly under: Condition | undefined;
}

export interface Condition {
  readonly text: string;
  readonly outer: Condition | undefined;
}

export interface Preprocessed {
  readonly directives: readonly Directive[];
  /** In order; before the first one the code is alive, under no condition. */
  readonly stretches: readonly Stretch[];
  /** `code` with blanks instead of directives and of what is never compiled. */
  readonly live: string;
}

/** Conditions inside conditions that are shown; deeper ones are read and not shown. */
const SHOWN = 8;

interface Frame {
  readonly dead: boolean;
  readonly under: Condition | undefined;
  readonly depth: number;
  /** What is known of the branches before: `true` when one of them is always taken. */
  taken: Truth;
  before: string;
}

/** The directives of a source; a comment or a string holds none. */
export function directivesOf({ code, bare }: CSource): readonly Directive[] {
  return Array.from(code.matchAll(/^[ \t\f\v]*#[ \t\f\v]*([a-z_]*)([^\n]*)/gm), (match) => {
    const to = match.index + match[0].length;
    const name = match[1] ?? '';
    const from = match.index + match[0].indexOf('#');
    return { name, rest: bare.slice(to - (match[2] ?? '').length, to), from, to };
  });
}

/**
 * Follows the conditions.
 *
 * @param known macros that are surely defined or surely not: `__KERNEL__` where programs include the header
 * @returns what is left; or the problem, when conditions are not balanced, so that no one can say what is compiled
 */
export function preprocess(
  source: CSource,
  path: string,
  known: ReadonlyMap<string, boolean>,
): Preprocessed | FeatureProblem {
  const directives = directivesOf(source);
  const frames: Frame[] = [];
  const stretches: Stretch[] = [];
  for (const [index, directive] of directives.entries()) {
    const { name, to } = directive;
    if (!/^(?:if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)$/.test(name)) continue;
    const frame = frames.at(-1);
    if (!name.startsWith('if') && frame === undefined) return unbalanced(source, path, directive);
    let now = { dead: false, under: undefined as Condition | undefined };
    if (name === 'endif') {
      frames.pop();
      if (frame !== undefined) now = { dead: frame.dead, under: frame.under };
    } else {
      const guard = name === 'ifndef' && guards(directive, directives[index + 1]);
      const opened = name.startsWith('if') ? openFrame(stretches.at(-1), frames.length) : frame;
      if (opened === undefined) continue;
      if (opened !== frame) frames.push(opened);
      now = takeBranch(opened, directive, known, guard ? 'guard' : 'condition');
    }
    stretches.push({ from: to, ...now });
  }
  const [open] = frames;
  if (open !== undefined) return unbalanced(source, path, lastIf(directives, frames.length));
  return { directives, stretches, live: liveCode(source.code, directives, stretches) };
}

function openFrame(stretch: Stretch | undefined, depth: number): Frame {
  return { dead: stretch?.dead ?? false, under: stretch?.under, depth, taken: false, before: '' };
}

function takeBranch(
  frame: Frame,
  { name, rest }: Directive,
  known: ReadonlyMap<string, boolean>,
  nature: 'guard' | 'condition',
): { readonly dead: boolean; readonly under: Condition | undefined } {
  const stated = tidy(rest);
  const text = name.endsWith('ifdef') || name.endsWith('elifdef') ? `defined(${stated})` : stated;
  const negated = name.endsWith('ifndef') || name.endsWith('elifndef') ? `!defined(${stated})` : text;
  const truth = name === 'else' ? true : truthOf(negated, known);
  const dead = frame.dead || truth === false || frame.taken === true;
  const shown = name === 'else' ? `!(${frame.before})` : negated;
  const settled = nature === 'guard' || frame.depth >= SHOWN || (truth === true && frame.taken === false);
  if (truth === true || (truth === 'unknown' && frame.taken === false)) frame.taken = truth;
  frame.before = frame.before === '' ? negated : `${frame.before} || ${negated}`.slice(0, 200);
  return { dead, under: settled ? frame.under : { text: shown.slice(0, 200), outer: frame.under } };
}

/** `#ifndef X` right before `#define X` keeps a header from being read twice, or lets another definition be. */
function guards({ rest }: Directive, next: Directive | undefined): boolean {
  const name = rest.trim();
  return (
    next?.name === 'define' &&
    next.rest.trimStart().startsWith(name) &&
    !/^\w/.test(next.rest.trimStart().slice(name.length))
  );
}

function liveCode(code: string, directives: readonly Directive[], stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  const take = (until: number, kind: 'live' | 'blank'): void => {
    const part = code.slice(at, until);
    parts.push(kind === 'live' ? part : part.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)));
    at = until;
  };
  let next = 0;
  let dead = false;
  for (const { from, to } of directives) {
    take(from, dead ? 'blank' : 'live');
    take(to, 'blank');
    if (stretches[next]?.from === to) {
      dead = stretches[next]?.dead ?? false;
      next += 1;
    }
  }
  take(code.length, dead ? 'blank' : 'live');
  return parts.join('');
}

/** The stretch that an offset lies in. */
export function stretchAt({ stretches }: Preprocessed, offset: number): Stretch | undefined {
  let low = -1;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

/** The conditions of a stretch, outermost first, as one. */
export function conditionText(stretch: Stretch | undefined): string | undefined {
  const texts: string[] = [];
  for (let condition = stretch?.under; condition !== undefined; condition = condition.outer) texts.push(condition.text);
  return texts.length === 0 ? undefined : texts.reverse().join(' && ');
}

function lastIf(directives: readonly Directive[], open: number): Directive | undefined {
  let depth = 0;
  let found: Directive | undefined;
  for (const directive of directives) {
    if (directive.name.startsWith('if')) {
      depth += 1;
      if (depth <= open) found = directive;
    } else if (directive.name === 'endif') depth -= 1;
  }
  return found;
}

function unbalanced({ lineStarts }: CSource, path: string, directive: Directive | undefined): FeatureProblem {
  return {
    path,
    line: lineAt(lineStarts, directive?.from ?? 0),
    because: {
      en: '#if and #endif do not match here, so what is compiled cannot be told',
      zh: '这里的 #if 与 #endif 不配对，无法判断哪些代码会被编译',
    },
  };
}
