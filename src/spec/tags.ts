/**
 * The tags of the packages: kept like macros, so that conditions in doubt treat both alike, and evaluated at the end.
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Preamble tags"; `rpmCharCheck()` in rpm.
 */

import { type Context, unevaluableAt } from './context.ts';
import { leftoverMacro } from './leftover.ts';
import { define, doubt } from './macros.ts';
import { placeOf, type SourceFile } from './source.ts';
import { firstUnknown, slice, type Text } from './text.ts';
import type { Evaluated, Piece, Place, Unevaluable } from './types.ts';

export const KEPT_TAGS = ['name', 'epoch', 'version', 'release'] as const;

export type KeptTag = (typeof KEPT_TAGS)[number];

export function isKept(tag: string): tag is KeptTag {
  return (KEPT_TAGS as readonly string[]).includes(tag);
}

/** Under what name the table keeps a tag's value; no macro can have such a name. */
function slotOf(owner: number, tag: KeptTag): string {
  return `@${owner}:${tag}`;
}

/** Whether the package has the tag already; rpm refuses a second one. */
export function hasTag(context: Context, owner: number, tag: KeptTag): boolean {
  return context.macros.defined.has(slotOf(owner, tag));
}

/** What the table holds for a tag. */
export function keptTag(context: Context, owner: number, tag: KeptTag): ReturnType<typeof context.macros.defined.get> {
  return context.macros.defined.get(slotOf(owner, tag));
}

/** Keeps a tag's expanded value; a later one takes its place. */
export function keepTag(context: Context, owner: number, tag: KeptTag, value: Text, place: Place): void {
  define(context.macros, slotOf(owner, tag), { options: undefined, body: value, level: 0, nature: 'lasting', place });
}

/** The tag's value could be anything. */
export function doubtTag(context: Context, owner: number, tag: KeptTag, why: Unevaluable, place: Place): void {
  doubt(context.macros, slotOf(owner, tag), why, place);
}

/** Drops a package's tags: the spec is read anew. */
export function forgetTags(context: Context, owner: number): void {
  for (const tag of KEPT_TAGS) context.macros.defined.delete(slotOf(owner, tag));
}

/** The place of what is not in the file. */
export const NOWHERE: Place = { line: 1, column: 1, endColumn: 1 };

/** The tag of a package; undefined when it has none. */
export function evaluateTag(context: Context, owner: number, tag: KeptTag): Evaluated | undefined {
  const kept = keptTag(context, owner, tag);
  if (kept === undefined) return undefined;
  const place = kept.place ?? NOWHERE;
  return kept.kind === 'doubtful'
    ? { kind: 'unknown', why: kept.why, place }
    : evaluate(context, tag, kept.body, place);
}

/** A tag that the package must have: `why` says what else may have brought it. */
export function evaluateRequired(
  context: Context,
  owner: number,
  tag: KeptTag,
  why: Unevaluable | undefined,
): Evaluated {
  const missing: Unevaluable = { kind: 'missing-tag', tag: `${tag[0]?.toUpperCase()}${tag.slice(1)}`, place: NOWHERE };
  return evaluateTag(context, owner, tag) ?? { kind: 'unknown', why: why ?? missing, place: NOWHERE };
}

function evaluate(context: Context, tag: KeptTag, text: Text, place: Place): Evaluated {
  const why = firstUnknown(text) ?? leftoverMacro(context, text) ?? illegal(context, tag, text);
  if (why !== undefined) return { kind: 'unknown', why, place };
  return { kind: 'value', text: text.chars, pieces: piecesOf(context.file, text), place };
}

/** What rpm accepts in a value, less the signs of macros. */
const LEGAL: Readonly<Record<KeptTag, RegExp>> = {
  name: /^[A-Za-z0-9_][-A-Za-z0-9._+]*$/,
  version: /^[A-Za-z0-9._+~^]+$/,
  release: /^[A-Za-z0-9._+~^]+$/,
  epoch: /^[0-9]{1,10}$/,
};

function illegal(context: Context, tag: KeptTag, text: Text): Unevaluable | undefined {
  const { chars } = text;
  const legal = LEGAL[tag].test(chars) && !chars.includes('..') && !(tag === 'epoch' && Number(chars) > 0xffffffff);
  return legal ? undefined : unevaluableAt(context, text, { kind: 'illegal-value', text: chars.slice(0, 200) });
}

function piecesOf(file: SourceFile, text: Text): readonly Piece[] {
  return text.runs.map((run, index): Piece => {
    const end = text.runs[index + 1]?.start ?? text.chars.length;
    const chars = slice(text, run.start, end).chars;
    switch (run.origin.kind) {
      case 'copied': {
        const place = placeOf(file, run.origin.at, run.origin.at + chars.length);
        return run.origin.macro === undefined
          ? { text: chars, place }
          : { text: chars, place, macro: run.origin.macro };
      }
      case 'made': {
        const place = placeOf(file, run.origin.from, run.origin.to);
        const made = { text: chars, place, computed: true } as const;
        return run.origin.macro === undefined ? made : { ...made, macro: run.origin.macro };
      }
      case 'given':
      case 'outside':
        return { text: chars, place: NOWHERE, computed: true };
    }
  });
}
