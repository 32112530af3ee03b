import { FEATURE_EFFECTS, type Feature, type FeatureEffect, type FeatureReader } from './feature.ts';
import { likelyRenames } from './rename.ts';

/** What became of one attribute; `undefined` where it is not there on that side. */
export interface AttributeChange {
  readonly attribute: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly effect: Exclude<FeatureEffect, 'none'>;
}

/** One name whose promise is not what it was, with every place that defined it and defines it now. */
export type FeatureChange =
  | {
      readonly kind: 'removed';
      readonly effect: 'removed';
      readonly name: string;
      readonly before: readonly Feature[];
      /** A name that was added and is likely this one; those who use the old name lose it all the same. */
      readonly renamedTo?: string;
    }
  | {
      readonly kind: 'added';
      readonly effect: 'added';
      readonly name: string;
      readonly after: readonly Feature[];
      readonly renamedFrom?: string;
    }
  | {
      readonly kind: 'changed';
      /** The greatest effect of its attributes: a changed feature may be as bad as a removed one. */
      readonly effect: Exclude<FeatureEffect, 'none'>;
      readonly name: string;
      readonly before: readonly Feature[];
      readonly after: readonly Feature[];
      /** None where another tool's report does not say what changed. */
      readonly attributes: readonly AttributeChange[];
    };

/** The attribute that stands for `Feature.unstable` in a change: a promise that is withdrawn, or given. */
export const UNSTABLE = 'unstable';

/**
 * What became of a set of features, each judged by `weigh`. A name may be defined in several places: it is gone only
 * where no definition is left. Nothing is promised of a name of which every definition is unstable. Removed names come
 * first, then changed ones, both in the order of `before`, then added ones in the order of `after`.
 * Costs time in proportion to the size of both sets.
 */
export function diffFeatures(
  before: readonly Feature[],
  after: readonly Feature[],
  weigh: FeatureReader['weigh'],
): readonly FeatureChange[] {
  const was = byName(before);
  const is = byName(after);
  const gone = [...was].filter(([name, features]) => !is.has(name) && isPromised(features));
  const come = [...is].filter(([name, features]) => !was.has(name) && isPromised(features));
  const renames = likelyRenames(gone, come, { before, after });
  const changed = [...was].flatMap(([name, old]) => {
    const now = is.get(name);
    return now === undefined ? [] : changeOf(name, old, now, weigh);
  });
  return [
    ...gone.map(([name, features]): FeatureChange => {
      const renamedTo = renames.to.get(name);
      const rename = renamedTo === undefined ? {} : { renamedTo };
      return { kind: 'removed', effect: 'removed', name, before: features, ...rename };
    }),
    ...changed,
    ...come.map(([name, features]): FeatureChange => {
      const renamedFrom = renames.from.get(name);
      const rename = renamedFrom === undefined ? {} : { renamedFrom };
      return { kind: 'added', effect: 'added', name, after: features, ...rename };
    }),
  ];
}

/** The greater of effects, in the order of their type. */
export function greatestEffect<Effect extends FeatureEffect>(effects: readonly [Effect, ...Effect[]]): Effect {
  return effects.reduce((most, effect) =>
    FEATURE_EFFECTS.indexOf(effect) > FEATURE_EFFECTS.indexOf(most) ? effect : most,
  );
}

const isPromised = (features: readonly Feature[]): boolean => features.some(({ unstable }) => unstable !== true);

function byName(features: readonly Feature[]): ReadonlyMap<string, readonly Feature[]> {
  const names = new Map<string, Feature[]>();
  for (const feature of features) {
    const known = names.get(feature.name);
    if (known === undefined) names.set(feature.name, [feature]);
    else known.push(feature);
  }
  return names;
}

function changeOf(
  name: string,
  before: readonly Feature[],
  after: readonly Feature[],
  weigh: FeatureReader['weigh'],
): readonly FeatureChange[] {
  const attributes = attributeChanges(before, after, weigh);
  const [first, ...rest] = attributes.map(({ effect }) => effect);
  if (first === undefined) return [];
  return [{ kind: 'changed', effect: greatestEffect([first, ...rest]), name, before, after, attributes }];
}

function attributeChanges(
  before: readonly Feature[],
  after: readonly Feature[],
  weigh: FeatureReader['weigh'],
): readonly AttributeChange[] {
  const [was, is] = [isPromised(before), isPromised(after)];
  if (!was && !is) return [];
  if (was !== is) {
    return [
      was
        ? { attribute: UNSTABLE, before: undefined, after: 'true', effect: 'removed' }
        : { attribute: UNSTABLE, before: 'true', after: undefined, effect: 'added' },
    ];
  }
  const changes = new Map<string, AttributeChange>();
  for (const [old, now] of pairs(before, after)) {
    for (const attribute of new Set([...Object.keys(old.attributes), ...Object.keys(now.attributes)])) {
      const [from, to] = [attributeOf(old, attribute), attributeOf(now, attribute)];
      const effect = from === to ? 'none' : weigh(attribute, from, to);
      if (effect !== 'none') {
        const change = { attribute, before: from, after: to, effect };
        changes.set(JSON.stringify([attribute, from ?? null, to ?? null]), change);
      }
    }
  }
  return [...changes.values()];
}

/** Names come from foreign files, and one may be `__proto__`. */
const attributeOf = ({ attributes }: Feature, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/**
 * The definitions of one name on both sides that belong together: those of the same file, in their order, then the others
 * in theirs. One that has no partner is one more or one less of a name that stays.
 */
function pairs(before: readonly Feature[], after: readonly Feature[]): readonly (readonly [Feature, Feature])[] {
  const found: (readonly [Feature, Feature])[] = [];
  const free = new Map<string, Feature[]>();
  for (const now of after.toReversed()) {
    const known = free.get(now.path);
    if (known === undefined) free.set(now.path, [now]);
    else known.push(now);
  }
  const alone = before.filter((old) => {
    const now = free.get(old.path)?.pop();
    if (now !== undefined) found.push([old, now]);
    return now === undefined;
  });
  const left = new Set([...free.values()].flat());
  const rest = after.filter((now) => left.has(now));
  for (const [index, old] of alone.entries()) {
    const now = rest[index];
    if (now !== undefined) found.push([old, now]);
  }
  return found;
}
