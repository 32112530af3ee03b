import type { HistoryNode } from './history.ts';

/** Which commit descends from which, answered without walking. */
export interface Ancestry {
  readonly has: (commit: string) => boolean;
  /** Whether the first is a proper ancestor of the second. */
  readonly isAncestor: (ancestor: string, commit: string) => boolean;
  /** The way on which a commit lies, and how far along it. */
  readonly placeOf: (commit: string) => Place | undefined;
  /** How far along each other way a commit reaches back to: the last place of that way among its ancestors. */
  readonly reachOf: (commit: string) => ReadonlyMap<number, number>;
  /** The place of a commit in an order in which every commit comes after its ancestors. */
  readonly orderOf: (commit: string) => number;
}

export interface Place {
  readonly way: number;
  readonly step: number;
}

interface Known extends Place {
  readonly order: number;
  readonly reach: ReadonlyMap<number, number>;
}

const NOWHERE: ReadonlyMap<number, number> = new Map();

/**
 * Divides the commits into ways on which each descends from the one before, and notes for each how far it reaches back
 * on the other ways. A history with few ways that are merged, as histories of releases are, costs time and room in
 * proportion to its commits; commits that add nothing share what the one before them reaches.
 */
export function ancestryOf(nodes: readonly HistoryNode[]): Ancestry {
  const parentsOf = new Map(nodes.map(({ commit, parents }) => [commit, parents]));
  const joins = new Set(nodes.flatMap((node) => (node.joins ? [node.commit] : [])));
  const known = new Map<string, Known>();
  const lastStep: number[] = [];
  for (const commit of parentsFirst(parentsOf)) {
    const all = [...new Set((parentsOf.get(commit) ?? []).flatMap((parent) => known.get(parent) ?? []))];
    const parents = all.length > 1 && joins.has(commit) ? foremost(all) : all;
    const [only] = parents;
    if (only !== undefined && parents.length === 1 && joins.has(commit)) {
      // One of the histories that meet holds the others: nothing is new.
      known.set(commit, only);
      continue;
    }
    const before = parents.find(({ way, step }) => lastStep[way] === step);
    const way = before?.way ?? lastStep.length;
    const step = before === undefined ? 0 : before.step + 1;
    lastStep[way] = step;
    known.set(commit, { way, step, order: known.size, reach: reachFrom(way, before, parents) });
  }
  return {
    has: (commit) => known.has(commit),
    placeOf: (commit) => known.get(commit),
    reachOf: (commit) => known.get(commit)?.reach ?? NOWHERE,
    orderOf: (commit) => known.get(commit)?.order ?? -1,
    isAncestor: (ancestor, commit) => {
      const [from, to] = [known.get(ancestor), known.get(commit)];
      return from !== undefined && to !== undefined && isBefore(from, to);
    },
  };
}

const isBefore = (from: Known, to: Known): boolean =>
  from.way === to.way ? from.step < to.step : (to.reach.get(from.way) ?? -1) >= from.step;

/** Those that none of the others descends from. */
const foremost = (places: readonly Known[]): readonly Known[] =>
  places.filter((place) => !places.some((other) => isBefore(place, other)));

function reachFrom(way: number, before: Known | undefined, parents: readonly Known[]): ReadonlyMap<number, number> {
  const [only] = parents;
  if (only === undefined) return NOWHERE;
  if (parents.length === 1 && only === before) return before.reach;
  const reach = new Map(before?.reach ?? only.reach);
  for (const parent of parents) {
    for (const [other, step] of [...parent.reach, [parent.way, parent.step] as const]) {
      if (other !== way && (reach.get(other) ?? -1) < step) reach.set(other, step);
    }
  }
  reach.delete(way);
  return reach;
}

/** Every commit after all of its parents; parents that are not among them are passed over. */
function parentsFirst(parentsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const waiting = new Map<string, number>();
  const children = new Map<string, string[]>();
  for (const [commit, parents] of parentsOf) {
    const present = [...new Set(parents)].filter((parent) => parentsOf.has(parent));
    waiting.set(commit, present.length);
    for (const parent of present) {
      const others = children.get(parent);
      if (others === undefined) children.set(parent, [commit]);
      else others.push(commit);
    }
  }
  const ready = [...waiting].flatMap(([commit, count]) => (count === 0 ? [commit] : []));
  for (let index = 0; index < ready.length; index += 1) {
    for (const child of children.get(ready[index] as string) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return ready;
}
