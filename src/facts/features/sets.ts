import { diffFeatures, type FeatureChange } from '../../features/diff.ts';
import type { Feature } from '../../features/feature.ts';
import type { SetPer } from '../../policy/interfaces.ts';
import type { FeatureFile, FileReading } from './reading.ts';

/**
 * What became of the set of an interface. Where each file is a set of its own, a list that was renamed goes on under its
 * new name; where all make one, a feature is gone only if no file defines it any more. A file that cannot be read on one
 * side is left out, since nothing can be said of it.
 */
export function changesOf(files: readonly FeatureFile[], per: SetPer): readonly FeatureChange[] {
  const known = files.filter(({ before, after }) => before.kind !== 'unreadable' && after.kind !== 'unreadable');
  const [first] = known;
  if (first === undefined) return [];
  if (per === 'interface') {
    const all = (side: 'before' | 'after'): readonly Feature[] => known.flatMap((file) => featuresOf(file[side]));
    return diffFeatures(all('before'), all('after'), weighAll(known));
  }
  return paired(known).flatMap(({ before, after, weigh }) =>
    diffFeatures(featuresOf(before), featuresOf(after), weigh),
  );
}

export const featuresOf = (reading: FileReading): readonly Feature[] =>
  reading.kind === 'features' ? reading.features : [];

/** Files of one interface may be of several kinds; the attributes of each are weighed by all that know files of it. */
function weighAll(files: readonly FeatureFile[]): FeatureFile['weigh'] {
  const weighers = [...new Set(files.map(({ weigh }) => weigh))];
  const [only] = weighers;
  if (weighers.length === 1 && only !== undefined) return only;
  return (attribute, before, after) => {
    const effects = weighers.map((weigh) => weigh(attribute, before, after));
    return effects.find((effect) => effect === 'removed') ?? effects.find((effect) => effect !== 'none') ?? 'none';
  };
}

/** A list that is gone and one that is new are the same list under another name where they share half of their names. */
function paired(files: readonly FeatureFile[]): readonly FeatureFile[] {
  const gone = files.filter(({ before, after }) => before.kind === 'features' && after.kind === 'absent');
  const come = files.filter(({ before, after }) => before.kind === 'absent' && after.kind === 'features');
  const taken = new Map<FeatureFile, FeatureFile>();
  for (const old of gone) {
    const free = come.filter((file) => ![...taken.values()].includes(file));
    const next = free.toSorted((a, b) => shared(old, b) - shared(old, a))[0];
    if (next !== undefined && 2 * shared(old, next) >= featuresOf(old.before).length) taken.set(old, next);
  }
  const successors = new Set(taken.values());
  return files.flatMap((file) => {
    if (successors.has(file)) return [];
    const next = taken.get(file);
    return [next === undefined ? file : { ...file, after: next.after }];
  });
}

function shared(old: FeatureFile, next: FeatureFile): number {
  const names = new Set(featuresOf(next.after).map(({ name }) => name));
  return featuresOf(old.before).filter(({ name }) => names.has(name)).length;
}
