import {
  compareField,
  compareNumbers,
  numberOf,
  orderedFields,
  type ReleaseNumber,
  releaseFields,
} from '../../numbering/number.ts';
import { once, oncePer } from '../../numbering/once.ts';
import type { Scheme } from '../../numbering/scheme.ts';
import { sortNumbers } from '../../numbering/sort.ts';
import type { Policy } from '../../policy/policy.ts';
import { areDotted, isUsual, keepsTo, misfitShapes } from './habit.ts';
import type { TagRef } from './reading.ts';
import { isOwn, type NumberedTag, numberTexts } from './scope.ts';

/** The numbers of one scheme among the tags, lowest first, so that each question takes time only for its answer. */
export interface NumberedTags {
  readonly all: readonly NumberedTag[];
  /** Those that agree with a number in these fields. */
  readonly agreeing: (fields: readonly string[], number: ReleaseNumber) => readonly NumberedTag[];
  /** Those whose field `base` is written alike. */
  readonly ofBase: (number: ReleaseNumber) => readonly NumberedTag[];
  /** Those of the very same release, whatever package of it. */
  readonly ofRelease: (number: ReleaseNumber) => readonly NumberedTag[];
  /** Where the numbers of a release begin and end in one of these lists: before are lower ones, after are higher ones. */
  readonly boundsIn: (list: readonly NumberedTag[], number: ReleaseNumber) => Bounds;
  /** Puts numbers of this list in its order, each once. */
  readonly inOrder: (some: readonly NumberedTag[]) => readonly NumberedTag[];
}

export interface Bounds {
  readonly below: number;
  readonly upTo: number;
}

/** The tags of a repository by name, sorted and counted once for all the tags that are judged. */
export interface TagCatalogue {
  /** How many of the names that begin so fit a scheme, and how many there are, leaving one text out. */
  readonly fitting: (scheme: Scheme, start: string, except: string) => number;
  /** Whether the numbers that are written as this scheme's are its own in grammar and steps. */
  readonly keepsTo: (scheme: Scheme) => boolean;
  /** Whether a text that does not fit a scheme is written as several others are. */
  readonly isUsual: (scheme: Scheme, text: string) => boolean;
  /** Whether there are several numbers with dots at all. */
  readonly areDotted: () => boolean;
  readonly numbered: (scheme: Scheme) => NumberedTags;
}

const catalogues = new WeakMap<readonly TagRef[], WeakMap<Policy, TagCatalogue>>();

/** The catalogue of a list of tags; a list that is asked about again is not read again. */
export function catalogueOf(tags: readonly TagRef[], policy: Policy): TagCatalogue {
  const known = catalogues.get(tags) ?? new WeakMap<Policy, TagCatalogue>();
  const catalogue = known.get(policy) ?? makeCatalogue(tags, policy);
  catalogues.set(tags, known.set(policy, catalogue));
  return catalogue;
}

function makeCatalogue(tags: readonly TagRef[], policy: Policy): TagCatalogue {
  const entries = numberTexts(tags, policy.tags);
  const texts = entries.map(({ text }) => text).sort();
  const sumsOf = oncePer((scheme: Scheme) => sumFits(scheme, texts));
  const shapesOf = oncePer((scheme: Scheme) => misfitShapes(scheme, texts));
  const places = new Map(texts.map((text, index) => [text, index]));
  const ranges = new Map<string, { readonly from: number; readonly to: number }>();
  const rangeOf = (start: string): { readonly from: number; readonly to: number } => {
    const known = ranges.get(start) ?? rangeIn(texts, start);
    ranges.set(start, known);
    return known;
  };
  return {
    fitting: (scheme, start, except) => {
      const { from, to } = rangeOf(start);
      if (from === to) return 0;
      const sum = sumsOf(scheme);
      const own = places.get(except);
      const fits = own === undefined ? 0 : (sum[own + 1] as number) - (sum[own] as number);
      return (sum[to] as number) - (sum[from] as number) - (except.startsWith(start) ? fits : 0);
    },
    keepsTo: oncePer((scheme) => keepsTo(scheme, texts)),
    isUsual: (scheme, text) => isUsual(text, shapesOf(scheme)),
    areDotted: once(() => areDotted(texts)),
    numbered: oncePer((scheme) => numberAll(scheme, entries)),
  };
}

/** Where in sorted texts those are that begin so. */
function rangeIn(texts: readonly string[], start: string): { readonly from: number; readonly to: number } {
  const from = firstIndex(texts.length, (index) => (texts[index] as string) >= start);
  const to = firstIndex(texts.length, (index) => {
    const text = texts[index] as string;
    return text >= start && !text.startsWith(start);
  });
  return { from, to };
}

/** How many of the first so many texts fit. */
function sumFits(scheme: Scheme, texts: readonly string[]): Uint32Array {
  const sums = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    sums[index + 1] = (sums[index] as number) + (isOwn(numberOf(scheme, text)) ? 1 : 0);
  });
  return sums;
}

/** The first index at which something holds that holds for all after it as well; the length where it never does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function numberAll(scheme: Scheme, entries: readonly { readonly tag: TagRef; readonly text: string }[]): NumberedTags {
  const numbers = entries.flatMap(({ tag, text }) => {
    const number = numberOf(scheme, text);
    return number === undefined ? [] : [{ tag, number }];
  });
  const tagOf = new Map<ReleaseNumber, NumberedTag>(numbers.map((each) => [each.number, each]));
  const all = sortNumbers(numbers.map(({ number }) => number)).flatMap((number) => tagOf.get(number) ?? []);
  const places = new Map(all.map((each, place) => [each, place]));
  const placeOf = (each: NumberedTag | undefined): number => (each && places.get(each)) ?? -1;
  const releases = new Map<string, Bounds>();
  const boundsOf = (number: ReleaseNumber): Bounds => {
    const known = releases.get(number.text) ?? releaseBounds(all, number);
    releases.set(number.text, known);
    return known;
  };
  const groups = new Map<string, ReadonlyMap<string, readonly NumberedTag[]>>();
  const ranks = new Map<string, RankOf>();
  const rankOf = (field: string): RankOf => {
    const known = ranks.get(field) ?? rankValues(scheme, field, all);
    ranks.set(field, known);
    return known;
  };
  const keyOf = (fields: readonly string[], { values }: ReleaseNumber): string =>
    fields.map((field) => rankOf(field)(values[field])).join(' ');
  const grouped = (
    name: string,
    key: (number: ReleaseNumber) => string,
  ): ReadonlyMap<string, readonly NumberedTag[]> => {
    const known = groups.get(name) ?? groupBy(all, key);
    groups.set(name, known);
    return known;
  };
  return {
    all,
    agreeing: (fields, number) => {
      const key = (each: ReleaseNumber): string => keyOf(fields, each);
      return grouped(`agree ${fields.join(' ')}`, key).get(key(number)) ?? [];
    },
    ofBase: (number) => {
      const key = ({ values }: ReleaseNumber): string => values['base'] ?? '';
      return grouped('base', key).get(key(number)) ?? [];
    },
    ofRelease: (number) => {
      const { below, upTo } = boundsOf(number);
      return all.slice(below, upTo);
    },
    boundsIn: (list, number) => {
      const { below, upTo } = boundsOf(number);
      const countBefore = (place: number): number => firstIndex(list.length, (index) => placeOf(list[index]) >= place);
      return { below: countBefore(below), upTo: countBefore(upTo) };
    },
    inOrder: (some) => {
      const wanted = [...new Set(some.map(placeOf))].sort((left, right) => left - right);
      return wanted.map((place) => all[place] as NumberedTag);
    },
  };
}

type RankOf = (value: string | undefined) => number;

/** Values that compare alike have one rank; a value that no tag has is told by -1. */
function rankValues(scheme: Scheme, name: string, all: readonly NumberedTag[]): RankOf {
  const field = scheme.fields[name];
  const compare = (left: string | undefined, right: string | undefined): number => compareField(field, left, right);
  const sorted = [...new Set(all.map(({ number }) => number.values[name]))]
    .map((value) => ({ value }))
    .sort((left, right) => compare(left.value, right.value));
  const ranks = new Map<string | undefined, number>();
  sorted.forEach(({ value }, index) => {
    const before = sorted[index - 1];
    const rank = before !== undefined && compare(before.value, value) === 0 ? ranks.get(before.value) : index;
    ranks.set(value, rank ?? index);
  });
  return (value) => {
    const known = ranks.get(value);
    if (known !== undefined) return known;
    const at = sorted[firstIndex(sorted.length, (index) => compare(sorted[index]?.value, value) >= 0)];
    return at !== undefined && compare(at.value, value) === 0 ? (ranks.get(at.value) ?? -1) : -1;
  };
}

function groupBy(
  all: readonly NumberedTag[],
  key: (number: ReleaseNumber) => string,
): ReadonlyMap<string, readonly NumberedTag[]> {
  const groups = new Map<string, NumberedTag[]>();
  for (const each of all) {
    const name = key(each.number);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return groups;
}

function releaseBounds(sorted: readonly NumberedTag[], number: ReleaseNumber): Bounds {
  const fields = releaseFields(number.scheme);
  // Only where packages are counted by the least significant field does the list go by release alone.
  const order = orderedFields(number.scheme);
  const wanted = fields.every((field, index) => order[index] === field) ? fields : order;
  const compare = (index: number): number => compareNumbers((sorted[index] as NumberedTag).number, number, wanted);
  return {
    below: firstIndex(sorted.length, (index) => compare(index) >= 0),
    upTo: firstIndex(sorted.length, (index) => compare(index) > 0),
  };
}
