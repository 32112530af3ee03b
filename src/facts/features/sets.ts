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

/** What was read of a file; nothing of one that is absent or unreadable. */
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

/**
 * A list that is gone and one that is new are the same list under another name where they share half of their names. Where
 * several were renamed at once, as the lists of all architectures are, those go together whose paths have most words in
 * common, and of these the ones with most in common.
 */
function paired(files: readonly FeatureFile[]): readonly FeatureFile[] {
  const gone = files.filter(({ before, after }) => before.kind === 'features' && after.kind === 'absent');
  const come = files.filter(({ before, after }) => before.kind === 'absent' && after.kind === 'features');
  const taken = new Map<FeatureFile, FeatureFile>();
  const successors = new Set<FeatureFile>();
  const tries = new Map<FeatureFile, number>();
  for (const { old, next } of likeliest(gone, come)) {
    const tried = tries.get(old) ?? 0;
    if (taken.has(old) || successors.has(next) || tried === MOST_TRIED) continue;
    tries.set(old, tried + 1);
    if (!isSuccessor(old, next)) continue;
    taken.set(old, next);
    successors.add(next);
  }
  return files.flatMap((file) => {
    if (successors.has(file)) return [];
    const next = taken.get(file);
    return [next === undefined ? file : { ...file, after: next.after }];
  });
}

/** So many of the likeliest are looked into for each list, so that renaming all of them costs no square of their number. */
const MOST_TRIED = 16;

/** Of more pairs than this only the paths are compared. */
const MOST_COMPARED = 64;

/** Every way in which the lists may go on, the likeliest first. */
function likeliest(gone: readonly FeatureFile[], come: readonly FeatureFile[]) {
  const pairs = gone.length * come.length;
  const compared = pairs > 1 && pairs <= MOST_COMPARED;
  const words = new Map([...gone, ...come].map((file) => [file, file.path.split(/[/_.-]+/)]));
  return gone
    .flatMap((old) =>
      come.map((next) => ({
        old,
        next,
        likeness: inCommon(words.get(old) ?? [], words.get(next) ?? []),
        kept: compared ? kept(old, next) : 0,
      })),
    )
    .toSorted((a, b) => b.likeness - a.likeness || b.kept - a.kept);
}

function inCommon(left: readonly string[], right: readonly string[]): number {
  const others = new Set(right);
  return new Set(left.filter((word) => others.has(word))).size;
}

/** How many features are the same in both, in all that is promised of them. */
function kept({ before }: FeatureFile, { after }: FeatureFile): number {
  const now = new Map(featuresOf(after).map(({ name, attributes }) => [name, JSON.stringify(attributes)]));
  return featuresOf(before).filter(({ name, attributes }) => now.get(name) === JSON.stringify(attributes)).length;
}

/** Whether a list goes on in a file: it has half of the names that were in it. */
export const isSuccessor = (old: Pick<FeatureFile, 'before'>, next: Pick<FeatureFile, 'after'>): boolean =>
  2 * shared(old, next) >= featuresOf(old.before).length;

function shared(old: Pick<FeatureFile, 'before'>, next: Pick<FeatureFile, 'after'>): number {
  const names = new Set(featuresOf(next.after).map(({ name }) => name));
  return featuresOf(old.before).filter(({ name }) => names.has(name)).length;
}
