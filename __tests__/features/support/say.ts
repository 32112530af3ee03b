import { diffFeatures, type FeatureChange } from '../../../src/features/diff.ts';
import type { Feature, FeatureOptions, FeatureReader } from '../../../src/features/feature.ts';

/** A feature as examples write it: `name attribute=value …`, then `(deprecated since 1.2)` and `(unstable)`. */
export function sayFeature({ name, attributes, deprecated, unstable }: Feature): string {
  return [
    name,
    ...Object.entries(attributes).map(([attribute, value]) => `${attribute}=${value}`),
    ...(deprecated === undefined
      ? []
      : [deprecated.since === undefined ? '(deprecated)' : `(deprecated since ${deprecated.since})`]),
    ...(unstable ? ['(unstable)'] : []),
  ].join(' ');
}

/** A change as examples write it; the first word is its effect, so one that narrows a promise begins with `removed`. */
export function sayChange(change: FeatureChange): readonly string[] {
  switch (change.kind) {
    case 'removed':
      return [`removed ${change.name}${change.renamedTo === undefined ? '' : ` → ${change.renamedTo}`}`];
    case 'added':
      return [`added ${change.name}`];
    case 'changed':
      if (change.attributes.length === 0) return [`${change.effect} ${change.name}`];
      return change.attributes.map(
        ({ attribute, before = '(none)', after = '(none)', effect }) =>
          `${effect} ${change.name} ${attribute}: ${before} → ${after}`,
      );
  }
}

/** The features of a text, or what is wrong with it as `line: words`. */
export function featuresOf(reader: FeatureReader, text: string, options: FeatureOptions): readonly Feature[] | string {
  const reading = reader.read(text, options);
  return reading.kind === 'features'
    ? reading.features
    : `${reading.problem.line ?? ''}: ${reading.problem.because.en}`;
}

/** What a change of a file does, in the words of examples. */
export function changesOf(
  reader: FeatureReader,
  before: string,
  after: string,
  options: FeatureOptions,
): readonly string[] {
  const [was, is] = [featuresOf(reader, before, options), featuresOf(reader, after, options)];
  if (typeof was === 'string' || typeof is === 'string') return [`unreadable ${was} ${is}`];
  const changes = diffFeatures(was, is, reader.weigh).flatMap(sayChange);
  return changes.length === 0 ? ['none'] : changes;
}
