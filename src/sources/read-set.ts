import { blankedIn, type FeatureFile, type InterfaceProblem, readFeatures } from '../facts/features/reading.ts';
import { featuresOf, isSuccessor } from '../facts/features/sets.ts';
import { afterMerging } from '../facts/read-carriers.ts';
import type { FeatureReader } from '../features/feature.ts';
import { FEATURE_KINDS, type FeatureKind } from '../features/kinds.ts';
import { loadFeatureReaders } from '../features/readers.ts';
import { compileGlob } from '../policy/glob.ts';
import type { FeatureSource } from '../policy/interfaces.ts';
import { kindOfPath } from '../policy/interfaces-build.ts';
import { type ChangeAt, readSides } from './read-sides.ts';
import { type Repository, splitPath } from './repository.ts';

/** A plain path stands for itself; a pattern for what the change touches and what is at the top. */
export function selectPaths(patterns: readonly string[], known: readonly string[]): readonly string[] {
  const paths = patterns.flatMap((pattern) => {
    if (isPlain(pattern)) return [pattern];
    const glob = compileGlob(pattern);
    return glob.kind === 'glob' ? known.filter(glob.matches) : [];
  });
  return [...new Set(paths)];
}

/** Whether a pattern is the path of one file. */
export const isPlain = (pattern: string): boolean => !/[*?[\]{}\\]/.test(pattern);

/** One file of features on both sides, and what is wrong with it. */
export interface ReadSet {
  readonly file: FeatureFile;
  readonly problems: readonly InterfaceProblem[];
  readonly conflict: boolean;
}

/** Reads one file of features at the base, and as merging would leave it. */
export async function readSet(
  repository: Repository,
  path: string,
  source: FeatureSource,
  at: ChangeAt,
): Promise<ReadSet> {
  const [reader, sides] = await Promise.all([readerOf(path, source.kind), readSides(repository, path, at)]);
  const { text: merged, conflict } = afterMerging(sides);
  const before = readFeatures(sides.base, reader, path, source);
  const same = sides.base.kind === 'text' && merged.kind === 'text' && sides.base.text === merged.text;
  const after = same ? before : readFeatures(merged, reader, path, source);
  const unreadable = (
    [
      ['base', before],
      ['head', after],
    ] as const
  ).flatMap(([side, reading]): InterfaceProblem[] =>
    reading.kind === 'unreadable' ? [{ kind: 'unreadable', side, problem: reading.problem }] : [],
  );
  const told = same ? unreadable.slice(0, 1) : unreadable;
  const blanked = blankedIn(path, before, merged);
  // What is blank is not known, so that nothing of it is taken for removed.
  const known = blanked.length === 0 ? after : before;
  return { file: { path, before, after: known, weigh: reader.weigh }, problems: [...told, ...blanked], conflict };
}

/** A file that goes while one of its name comes elsewhere, with the same list in it, has moved out of the policy's sight. */
export async function withMove(
  repository: Repository,
  file: FeatureFile,
  source: FeatureSource,
  at: ChangeAt,
): Promise<FeatureFile> {
  if (file.after.kind !== 'absent' || featuresOf(file.before).length === 0) return file;
  const { name } = splitPath(file.path);
  const others = [...at.touched].filter((path) => path !== file.path && splitPath(path).name === name);
  const to = others.find((path) => !source.paths.includes(path) && selectPaths(source.paths, [path])[0] !== path);
  if (to === undefined) return file;
  const kind = source.kind ?? kindOf(file.path);
  const moved = await readSet(repository, to, kind === undefined ? source : { ...source, kind }, at);
  return moved.file.before.kind === 'absent' && isSuccessor(file, moved.file) ? { ...file, movedTo: to } : file;
}

/** The reader that the policy names, or that the file's name tells; the policy has been checked for one of the two. */
export async function readerOf(path: string, kind: FeatureKind | undefined): Promise<FeatureReader> {
  const own = kind ?? kindOf(path) ?? 'plain';
  const reader = (await loadFeatureReaders([own]))[own];
  if (reader === undefined) throw new Error(`the reader for ${own} was not loaded`);
  return reader;
}

const kindOf = (path: string): FeatureKind | undefined => FEATURE_KINDS.find((one) => one === kindOfPath(path));
