import { attributeOf, namesOf } from './differing.ts';
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
 * where no definition is left. Nothing is promised of a name of which every definition is unstable. Names that
 * were there come in the order of `before`, then new ones in that of `after`.
 * Costs time in proportion to the size of both sets.
 */
export function diffFeatures(
  before: readonly Feature[],
  after: readonly Feature[],
  weigh: FeatureReader['weigh'],
): readonly FeatureChange[] {
  const names = namesOf(before, after);
  const gone = names.filter(({ is, was }) => is.length === 0 && isPromised(was));
  const come = names.filter(({ is, was }) => was.length === 0 && isPromised(is));
  const renames = likelyRenames(
    gone.map(({ name, was }) => [name, was]),
    come.map(({ name, is }) => [name, is]),
    { before, after },
  );
  const changes: FeatureChange[] = [];
  for (const { name, was, is } of names) {
    if (was.length > 0 && is.length > 0) changes.push(...changeOf(name, was, is, weigh));
    else if (isPromised(was)) changes.push(removal(name, was, renames.to.get(name)));
  }
  return [...changes, ...come.map(({ name, is }) => addition(name, is, renames.from.get(name)))];
}

function removal(name: string, before: readonly Feature[], renamedTo: string | undefined): FeatureChange {
  return { kind: 'removed', effect: 'removed', name, before, ...(renamedTo === undefined ? {} : { renamedTo }) };
}

function addition(name: string, after: readonly Feature[], renamedFrom: string | undefined): FeatureChange {
  return { kind: 'added', effect: 'added', name, after, ...(renamedFrom === undefined ? {} : { renamedFrom }) };
}

/** The greater of effects, in the order of their type. */
export function greatestEffect<Effect extends FeatureEffect>(effects: readonly [Effect, ...Effect[]]): Effect {
  return effects.reduce((most, effect) =>
    FEATURE_EFFECTS.indexOf(effect) > FEATURE_EFFECTS.indexOf(most) ? effect : most,
  );
}

const isPromised = (features: readonly Feature[]): boolean => features.some(({ unstable }) => unstable !== true);

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
  const changes = pairs(before, after).flatMap(([old, now]) => differing(old, now, weigh));
  return changes.length < 2
    ? changes
    : [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** The attributes in which two definitions differ, first those of the old one. */
function differing(old: Feature, now: Feature, weigh: FeatureReader['weigh']): readonly AttributeChange[] {
  const changes: AttributeChange[] = [];
  const compare = (attribute: string): void => {
    const [before, after] = [attributeOf(old, attribute), attributeOf(now, attribute)];
    if (before === after) return;
    const effect = weigh(attribute, before, after);
    if (effect !== 'none') changes.push({ attribute, before, after, effect });
  };
  for (const attribute of Object.keys(old.attributes)) compare(attribute);
  for (const attribute of Object.keys(now.attributes)) {
    if (!Object.hasOwn(old.attributes, attribute)) compare(attribute);
  }
  return changes;
}

/**
 * The definitions of one name on both sides that belong together: those of the same file, in their order, then the others
 * in theirs. One that has no partner is one more or one less of a name that stays.
 */
function pairs(before: readonly Feature[], after: readonly Feature[]): readonly (readonly [Feature, Feature])[] {
  const [old, now] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old !== undefined && now !== undefined) return [[old, now]];
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
