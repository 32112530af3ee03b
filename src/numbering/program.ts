import type { FormNode } from './form.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { FieldKind } from './scheme.ts';

/** One instruction of a form; `fork` tries its ways in turn, the last of which leaves the optional part out. */
export type Op =
  | { readonly op: 'text'; readonly text: string }
  | {
      readonly op: 'take';
      /** Which of the form's fields it is, counted from 0. */
      readonly slot: number;
      readonly name: string;
      readonly is: FieldKind;
      readonly start: number;
      readonly end: Kind['end'];
    }
  | { readonly op: 'fork'; readonly ways: readonly number[] /** The first field of the part. */; readonly slot: number }
  | { readonly op: 'goto'; readonly to: number };

/** The parts of a form as one list of instructions, which is quicker to follow than the tree that they make. */
export function programOf(nodes: readonly FormNode[]): readonly Op[] {
  const ops: Op[] = [];
  let slot = 0;
  const add = (parts: readonly FormNode[]): void => {
    for (const node of parts) {
      switch (node.kind) {
        case 'literal':
          ops.push({ op: 'text', text: node.text });
          break;
        case 'field': {
          const { name, is, start } = node;
          ops.push({ op: 'take', slot, name, is, start, end: KINDS[is].end });
          slot += 1;
          break;
        }
        case 'optional':
          addOptional(node.ways);
      }
    }
  };
  const addOptional = (ways: readonly (readonly FormNode[])[]): void => {
    const begins: number[] = [];
    const fork: Op = { op: 'fork', ways: begins, slot };
    ops.push(fork);
    const leaps = ways.map((way) => {
      begins.push(ops.length);
      add(way);
      return ops.push({ op: 'goto', to: 0 }) - 1;
    });
    begins.push(ops.length);
    for (const leap of leaps) ops[leap] = { op: 'goto', to: ops.length };
  };
  add(nodes);
  return ops;
}
