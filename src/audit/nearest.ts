import type { NumberedTag } from '../facts/tag/scope.ts';
import { compareNumbers, releaseFields } from '../numbering/number.ts';
import type { Ancestry } from './ancestry.ts';

/** The tags of one line along one way, in its order. */
interface Stretch {
  readonly steps: readonly number[];
  readonly tags: readonly (readonly NumberedTag[])[];
}

export type NearestTags = (own: NumberedTag, commit: string, kin: readonly NumberedTag[]) => readonly NumberedTag[];

/**
 * Finds the nearest tagged ancestors of a tag on its line: those behind which no other tag of the line comes. Lower
 * numbers on the tag's own commit are nearer than any ancestor, as nobody can tell which of them came first.
 * @param commitOf the commit of a tag by its name
 */
export function nearestTags(ancestry: Ancestry, commitOf: ReadonlyMap<string, string>): NearestTags {
  const lines = new WeakMap<readonly NumberedTag[], ReadonlyMap<number, Stretch>>();
  return (own, commit, kin) => {
    const stretches = lines.get(kin) ?? stretchesOf(kin, ancestry, commitOf);
    lines.set(kin, stretches);
    const place = ancestry.placeOf(commit);
    if (place === undefined) return [];
    const here = stretches.get(place.way);
    const beside = lowerOf(own, here === undefined ? [] : at(here, place.step));
    if (beside.length > 0) return beside;
    const last = (way: number, step: number): readonly (readonly NumberedTag[])[] => {
      const stretch = stretches.get(way);
      const index = stretch === undefined ? -1 : countUpTo(stretch.steps, step) - 1;
      return stretch === undefined || index < 0 ? [] : [stretch.tags[index] as readonly NumberedTag[]];
    };
    const reached = ancestry.reachOf(commit);
    const ways = stretches.size < reached.size ? [...stretches.keys()] : [...reached.keys()];
    const others = ways.flatMap((way) => last(way, reached.get(way) ?? -1));
    return foremost([...last(place.way, place.step - 1), ...others], ancestry, commitOf);
  };
}

function stretchesOf(
  kin: readonly NumberedTag[],
  ancestry: Ancestry,
  commitOf: ReadonlyMap<string, string>,
): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Map<number, NumberedTag[]>>();
  for (const each of kin) {
    const place = ancestry.placeOf(commitOf.get(each.tag.name) ?? '');
    if (place === undefined) continue;
    const steps = found.get(place.way) ?? new Map<number, NumberedTag[]>();
    found.set(place.way, steps);
    steps.set(place.step, [...(steps.get(place.step) ?? []), each]);
  }
  return new Map(
    [...found].map(([way, steps]) => {
      const sorted = [...steps].sort(([left], [right]) => left - right);
      return [way, { steps: sorted.map(([step]) => step), tags: sorted.map(([, tags]) => tags) }];
    }),
  );
}

function at({ steps, tags }: Stretch, step: number): readonly NumberedTag[] {
  const index = countUpTo(steps, step) - 1;
  return steps[index] === step ? (tags[index] as readonly NumberedTag[]) : [];
}

function lowerOf(own: NumberedTag, beside: readonly NumberedTag[]): readonly NumberedTag[] {
  const fields = releaseFields(own.number.scheme);
  return beside.filter(({ number }) => compareNumbers(number, own.number, fields) < 0);
}

/** How many of the sorted steps are not beyond this one. */
function countUpTo(steps: readonly number[], step: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as number) <= step) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those groups of tags from whose commit no other group's commit descends. */
function foremost(
  groups: readonly (readonly NumberedTag[])[],
  ancestry: Ancestry,
  commitOf: ReadonlyMap<string, string>,
): readonly NumberedTag[] {
  const commitAt = (group: readonly NumberedTag[]): string => commitOf.get(group[0]?.tag.name ?? '') ?? '';
  const latestFirst = groups.toSorted((a, b) => ancestry.orderOf(commitAt(b)) - ancestry.orderOf(commitAt(a)));
  const kept: (readonly NumberedTag[])[] = [];
  for (const group of latestFirst) {
    if (!kept.some((other) => ancestry.isAncestor(commitAt(group), commitAt(other)))) kept.push(group);
  }
  return kept.flat();
}
