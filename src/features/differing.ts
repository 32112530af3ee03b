import type { Feature } from './feature.ts';

/** A name of which something may have changed, with its definitions on both sides. */
export interface Differing {
  readonly name: string;
  readonly was: readonly Feature[];
  readonly is: readonly Feature[];
}

/** A name with its first definition on each side; nearly every name has one, and only the others need lists of their own. */
interface Definitions {
  readonly was: Feature | undefined;
  is: Feature | undefined;
  more: { readonly was: Feature[]; readonly is: Feature[] } | undefined;
}

/** The names whose definitions are not the same on both sides: those that were there in their order, then new ones. */
export function namesOf(before: readonly Feature[], after: readonly Feature[]): readonly Differing[] {
  const isTouched = among(touchedNames(before, after));
  const found = new Map<string, Definitions>();
  for (const feature of before) {
    if (!isTouched(feature.name)) continue;
    const known = found.get(feature.name);
    if (known === undefined) found.set(feature.name, { was: feature, is: undefined, more: undefined });
    else severalOf(known).was.push(feature);
  }
  for (const feature of after) {
    if (!isTouched(feature.name)) continue;
    const known = found.get(feature.name);
    if (known === undefined) found.set(feature.name, { was: undefined, is: feature, more: undefined });
    else if (known.is === undefined) known.is = feature;
    else severalOf(known).is.push(feature);
  }
  const differing: Differing[] = [];
  found.forEach(({ was, is, more }, name) => {
    if (more === undefined && was !== undefined && is !== undefined && isSame(was, is)) return;
    const all = (first: Feature | undefined, others: readonly Feature[] = []): readonly Feature[] =>
      first === undefined ? [] : [first, ...others];
    differing.push({ name, was: all(was, more?.was), is: all(is, more?.is) });
  });
  return differing;
}

/** As many marks there are for the looks of names: enough for the few that are touched to leave most of them free. */
const MARKS = 4096;

/**
 * Tells whether a name is one of a few. To look up a name takes going through all its letters, and nearly all of a list are
 * none of the few: its length and last letters tell so of most.
 */
function among(names: ReadonlySet<string>): (name: string) => boolean {
  const marks = new Uint8Array(MARKS);
  for (const name of names) marks[markOf(name)] = 1;
  return (name) => marks[markOf(name)] === 1 && names.has(name);
}

function markOf(name: string): number {
  const { length } = name;
  // Names of less than three letters all have the mark 0.
  const letters = (name.charCodeAt(length - 1) * 31 + name.charCodeAt(length - 2)) * 31 + name.charCodeAt(length - 3);
  return (letters * 31 + length) & (MARKS - 1);
}

/** How far on a name is looked for that is not where it was. */
const REACH = 32;

/**
 * The names that may be defined differently. Lists keep their order, so that going through both side by side settles nearly
 * every name without so much as looking it up; what is not in its place is looked up later.
 */
function touchedNames(before: readonly Feature[], after: readonly Feature[]): ReadonlySet<string> {
  const touched = new Set<string>();
  let to = 0;
  for (const was of before) {
    const found = placeOf(after, to, was.name);
    if (found === undefined) {
      touched.add(was.name);
      continue;
    }
    for (; to < found; to += 1) touched.add((after[to] as Feature).name);
    const is = after[to] as Feature;
    if (was.path !== is.path || !isSame(was, is)) touched.add(was.name);
    to += 1;
  }
  for (const is of after.slice(to)) touched.add(is.name);
  return touched;
}

function placeOf(features: readonly Feature[], from: number, name: string): number | undefined {
  const end = Math.min(features.length, from + REACH);
  for (let at = from; at < end; at += 1) if (features[at]?.name === name) return at;
  return undefined;
}

function severalOf(known: Definitions): NonNullable<Definitions['more']> {
  known.more ??= { was: [], is: [] };
  return known.more;
}

/** Whether two definitions say the same, as nearly all names of a list do. */
function isSame(old: Feature, now: Feature): boolean {
  if (old.unstable !== now.unstable) return false;
  if (old.attributes === now.attributes) return true;
  let more = 0;
  for (const name in old.attributes) {
    if (old.attributes[name] !== attributeOf(now, name)) return false;
    more += 1;
  }
  for (const _ in now.attributes) more -= 1;
  return more === 0;
}

/** Names come from foreign files, and one may be `__proto__`. */
export const attributeOf = ({ attributes }: Feature, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;
