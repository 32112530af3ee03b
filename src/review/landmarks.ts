import { type Landmark, NO_FILES, type NumberedFiles } from '../audit/stretches.ts';
import { selectCarriers } from '../carriers/select.ts';
import type { TopEntry } from '../facts/source-tree.ts';
import type { Policy } from '../policy/policy.ts';
import type { HistoryReader } from '../sources/history.ts';
import type { Entry, ObjectId } from '../sources/repository.ts';
import { wantedBy, wantedPaths } from './wanted.ts';

/** Where the directories at commits are read, and which of their files hold numbers. */
export interface LandmarkReading {
  readonly reader: Pick<HistoryReader, 'commits' | 'directories'>;
  readonly policy: Policy;
  /** Files with numbers that are known by their whole path. */
  readonly paths: readonly string[];
}

/** The files with numbers at tags and branches, the paths that they have there, and what lies at the top of the branches. */
export interface Marks {
  readonly landmarks: ReadonlyMap<ObjectId, Landmark>;
  readonly paths: readonly string[];
  readonly tops: ReadonlyMap<ObjectId, readonly TopEntry[]>;
}

/**
 * Reads them for all branches and tags of a history.
 * @param tips the commits of branches, in whose directories files with numbers are looked for
 */
export async function readMarks(
  tips: readonly ObjectId[],
  tagged: readonly ObjectId[],
  { reader, policy }: Omit<LandmarkReading, 'paths'>,
): Promise<Marks> {
  const at = await reader.commits(tips);
  const trees = [...at.values()].map(({ tree }) => tree);
  const directories = await reader.directories([...new Set(trees)]);
  const paths = await wantedPaths(policy, knowing(directories, reader), trees);
  const tops = new Map(
    [...at].map(([commit, { tree }]) => [
      commit,
      (directories.get(tree) ?? []).map(({ name, kind }) => ({ name, kind })),
    ]),
  );
  const landmarks = await readLandmarks([...tips, ...tagged], { reader, policy, paths });
  const seen = new Set([...landmarks.values()].map(({ files }) => files));
  return { landmarks, paths: [...new Set([...paths, ...[...seen].flatMap((files) => [...files.keys()])])], tops };
}

/** The same reader, which reads no directory again that is known. */
const knowing = (
  known: ReadonlyMap<ObjectId, readonly Entry[]>,
  reader: Pick<HistoryReader, 'directories'>,
): Pick<HistoryReader, 'directories'> => ({
  directories: async (trees) =>
    new Map([...known, ...(await reader.directories(trees.filter((tree) => !known.has(tree))))]),
});

/** As many commits are read at a time; their directories are let go when the next are read. */
const AT_ONCE = 64;

/** Reads the files with numbers at commits and right before them, by the ids of commits and directories alone. */
export async function readLandmarks(
  commits: readonly ObjectId[],
  reading: LandmarkReading,
): Promise<ReadonlyMap<ObjectId, Landmark>> {
  const { reader } = reading;
  const filesAt = openNumberedFiles(reading);
  const landmarks = new Map<ObjectId, Landmark>();
  const all = [...new Set(commits)];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const own = await reader.commits(all.slice(start, start + AT_ONCE));
    const before = await reader.commits([...own.values()].flatMap(({ parent }) => parent ?? []));
    const files = await filesAt([...own.values(), ...before.values()].map(({ tree }) => tree));
    const at = (tree: ObjectId | undefined): NumberedFiles => files.get(tree ?? '') ?? NO_FILES;
    for (const [commit, { tree, parent, date }] of own) {
      const last = before.get(parent ?? '');
      landmarks.set(commit, { commit, tree, date, parent, files: at(tree), before: at(last?.tree) });
    }
  }
  return landmarks;
}

type Directories = Map<ObjectId, readonly Entry[]>;

/** Finds the files with numbers in directories, all of them together; the same files are given as the same map. */
function openNumberedFiles({
  reader,
  policy,
  paths,
}: LandmarkReading): (trees: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, NumberedFiles>> {
  const isWanted = wantedBy(policy);
  const deep = paths.filter((path) => path.includes('/'));
  const same = new Map<string, NumberedFiles>([['', NO_FILES]]);
  return async (trees) => {
    const known: Directories = new Map(await reader.directories(trees));
    const wanted = new Map(
      [...known].map(([tree, entries]) => [tree, [...new Set([...topPaths(entries, policy, isWanted), ...deep])]]),
    );
    await descend(known, wanted, reader);
    return new Map(
      [...wanted].map(([tree, all]) => {
        const found = all.flatMap((path) => {
          const entry = entryAt(known, tree, path);
          return entry === undefined ? [] : [[path, entry] as const];
        });
        const key = found.map(([path, { id, kind }]) => `${kind} ${id} ${path}\0`).join('');
        const files = same.get(key) ?? new Map(found.map(([path, { id, kind }]) => [path, { id, kind }]));
        same.set(key, files);
        return [tree, files];
      }),
    );
  };
}

/** What the names at the top of a directory tell: files there, and those in directories that are known for such. */
function topPaths(entries: readonly Entry[], policy: Policy, isWanted: (path: string) => boolean): readonly string[] {
  const names = entries.map(({ name }) => name);
  const files = entries.flatMap(({ name, kind }) => (kind !== 'directory' && isWanted(name) ? [name] : []));
  return [...files, ...selectCarriers(policy, names).map(({ path }) => path)];
}

/** Reads the directories below, level by level, as far as paths lead through them. */
async function descend(
  known: Directories,
  wanted: ReadonlyMap<ObjectId, readonly string[]>,
  reader: LandmarkReading['reader'],
): Promise<void> {
  const depthOf = (path: string): number => path.split('/').length - 1;
  const depth = [...wanted.values()].flat().reduce((most, path) => Math.max(most, depthOf(path)), 0);
  for (let level = 1; level <= depth; level += 1) {
    const missing = [...wanted].flatMap(([tree, paths]) =>
      paths.flatMap((path) => {
        const parts = path.split('/');
        const entry = parts.length > level ? entryAt(known, tree, parts.slice(0, level).join('/')) : undefined;
        return entry?.kind === 'directory' && !known.has(entry.id) ? [entry.id] : [];
      }),
    );
    for (const [id, entries] of await reader.directories([...new Set(missing)])) known.set(id, entries);
  }
}

function entryAt(known: Directories, root: ObjectId, path: string): Entry | undefined {
  let [id, entry]: [ObjectId | undefined, Entry | undefined] = [root, undefined];
  for (const part of path.split('/')) {
    entry = id === undefined ? undefined : known.get(id)?.find(({ name }) => name === part);
    if (entry === undefined) return undefined;
    id = entry.kind === 'directory' ? entry.id : undefined;
  }
  return entry;
}
