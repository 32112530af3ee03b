import type { Form } from './form.ts';
import type { Op } from './program.ts';
import type { FieldKind } from './scheme.ts';

/** Where a text left the grammar: the furthest place that any reading reached, and what would have had to stand there. */
export interface Stop {
  readonly at: number;
  readonly expected: { readonly field: string; readonly kind: FieldKind } | { readonly text: string } | 'end';
}

/** Where reading left its results: they are overwritten by the next reading, so that reading many texts makes no garbage. */
export interface Scratch {
  /** For each of the form's fields where its value begins and ends, or -1 twice. */
  readonly spans: number[];
  /** The forks on the way that have ways left: of each the instruction, the way taken and the offset. */
  readonly forks: number[];
}

export const scratch = (): Scratch => ({ spans: [], forks: [] });

/** A short text has few ways to go wrong; only one that has many is worth remembering its dead ends for. */
const FREE_DEAD_ENDS = 16;

/**
 * Matches a text, or what stands in it between two offsets, as a whole against a form. Fields take all that they can, so
 * the only choices are those of the optional parts; no fork is tried twice at one place, so the time is linear in the text
 * however the parts are put together. No field takes a line's end, so that one line of a text is matched as if it stood alone.
 * @returns where it stopped fitting; nothing where it fits, and then `spans` holds the fields
 */
export function matchForm(
  { ops, names }: Form,
  text: string,
  { spans, forks }: Scratch,
  from = 0,
  to = text.length,
): Stop | undefined {
  for (let index = 0; index < 2 * names.length; index += 1) spans[index] = -1;
  let depth = 0;
  let tried: Set<number> | undefined;
  let deadEnds = 0;
  let furthest = -1;
  let stopped: Op | undefined;
  let pc = 0;
  let at = from;

  for (;;) {
    const op = ops[pc];
    if (op === undefined) {
      if (at === to) return undefined;
    } else if (op.op === 'text') {
      if (text.startsWith(op.text, at)) {
        at += op.text.length;
        pc += 1;
        continue;
      }
    } else if (op.op === 'take') {
      const end = op.end(text, at, op.start);
      if (end !== -1) {
        spans[2 * op.slot] = at;
        spans[2 * op.slot + 1] = end;
        at = end;
        pc += 1;
        continue;
      }
    } else if (op.op === 'goto') {
      pc = op.to;
      continue;
    } else {
      const place = at * ops.length + pc;
      if (tried?.has(place) !== true) {
        tried?.add(place);
        forks[depth] = pc;
        forks[depth + 1] = 0;
        forks[depth + 2] = at;
        depth += 3;
        pc = op.ways[0] as number;
        continue;
      }
    }

    // Of several at one place the last is the one that no optional part stands before.
    if (at >= furthest && op?.op !== 'fork') {
      furthest = at;
      stopped = op;
    }
    deadEnds += 1;
    if (deadEnds === FREE_DEAD_ENDS) tried = new Set();
    if (depth === 0) return { at: furthest - from, expected: expectedBy(stopped) };
    const fork = ops[forks[depth - 3] as number] as Extract<Op, { op: 'fork' }>;
    const way = (forks[depth - 2] as number) + 1;
    at = forks[depth - 1] as number;
    pc = fork.ways[way] as number;
    forks[depth - 2] = way;
    if (way === fork.ways.length - 1) depth -= 3;
    for (let index = 2 * fork.slot; index < 2 * names.length; index += 1) spans[index] = -1;
  }
}

function expectedBy(op: Op | undefined): Stop['expected'] {
  switch (op?.op) {
    case 'text':
      return { text: op.text };
    case 'take':
      return { field: op.name, kind: op.is };
    default:
      return 'end';
  }
}
