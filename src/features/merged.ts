import type { Feature, FeatureReading } from './feature.ts';

/** One feature a name: the first place, and where definitions differ, each of their values once. */
export function mergedFeatures(features: readonly Feature[]): FeatureReading {
  const byName = new Map<string, Feature[]>();
  for (const feature of features) {
    const same = byName.get(feature.name);
    if (same === undefined) byName.set(feature.name, [feature]);
    else same.push(feature);
  }
  return { kind: 'features', features: Array.from(byName.values(), merged) };
}

/** A value that is written in several ways, each under its own condition. */
const SEPARATOR = ' | ';

function merged(same: readonly Feature[]): Feature {
  const [first] = same as [Feature];
  if (same.length === 1) return first;
  const names = new Set(same.flatMap(({ attributes }) => Object.keys(attributes)));
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const values = new Set(same.map((feature) => feature.attributes[name]).filter((value) => value !== undefined));
    // What not every definition says of itself, such as a condition, is not said of the whole.
    if (name !== 'if' || same.every((feature) => feature.attributes[name] !== undefined)) {
      attributes[name] = [...values].slice(0, 16).join(SEPARATOR);
    }
  }
  const { unstable: _unstable, attributes: _attributes, ...rest } = first;
  return same.every(({ unstable }) => unstable) ? { ...rest, attributes, unstable: true } : { ...rest, attributes };
}
