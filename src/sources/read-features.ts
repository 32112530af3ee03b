import type { CarrierReading } from '../carriers/carrier.ts';
import { loadReaders } from '../carriers/read.ts';
import { mayBeOn } from '../facts/features/build.ts';
import {
  type InterfaceProblem,
  type InterfaceReading,
  readReport,
  type VersionReading,
} from '../facts/features/reading.ts';
import { changesOf } from '../facts/features/sets.ts';
import { afterMerging, readOne } from '../facts/read-carriers.ts';
import { VERDICT_KINDS, type VerdictKind } from '../features/kinds.ts';
import { loadVerdictReaders } from '../features/readers.ts';
import type { FeatureSource, InterfaceRule } from '../policy/interfaces.ts';
import { kindOfPath } from '../policy/interfaces-build.ts';
import type { Policy } from '../policy/policy.ts';
import { isPlain, readSet, selectPaths, withMove } from './read-set.ts';
import { type ChangeAt, readSides } from './read-sides.ts';
import { type Repository, splitPath } from './repository.ts';

/** The change, its branch, and every path that is known without asking further. */
export interface FeaturesAt extends ChangeAt {
  readonly branch: string;
  readonly known: readonly string[];
}

/** A change that touches more files of one interface is told to be too large, rather than judged by some of them. */
const MOST_FILES = 400;
/** Of the files that a change leaves alone, so many are read to see whether they define what it takes away. */
const MOST_OTHERS = 60;

/**
 * Reads the sets of features that the policy names for a branch, on both sides. Of an interface that the change leaves
 * alone only the directories are looked into, in the same request as everything else. Throws {@link SourceProblem}.
 */
export async function readInterfaces(
  repository: Repository,
  policy: Policy,
  at: FeaturesAt,
): Promise<readonly InterfaceReading[]> {
  const rules = policy.interfaces.filter((rule) => mayBeOn(rule, at.branch));
  return Promise.all(rules.map((rule) => readInterface(repository, rule, policy, at)));
}

async function readInterface(
  repository: Repository,
  rule: InterfaceRule,
  policy: Policy,
  at: FeaturesAt,
): Promise<InterfaceReading> {
  const { source, version } = rule;
  const selected = selectPaths(source.paths, at.known);
  const changed = selected.filter((path) => at.touched.has(path));
  const numberMoves = version !== undefined && at.touched.has(version.path);
  const nothing = { rule, files: [], reported: [], version: undefined, unread: 'none' as const, conflicts: [] };
  if (changed.length > MOST_FILES) {
    const problem = { kind: 'too-many', files: changed.length, limit: MOST_FILES } as const;
    return { ...nothing, touched: 'set', problems: [problem] };
  }
  const touched = changed.length > 0 ? 'set' : numberMoves ? 'number' : 'no';
  const [missing, stated, content] = await Promise.all([
    missingOf(repository, rule, at),
    touched === 'no' ? undefined : readVersion(repository, rule, policy, at),
    source.from === 'report'
      ? readReports(repository, changed, source.kind, at)
      : readSets(repository, touched === 'no' ? [] : selected, source, at),
  ]);
  return {
    ...nothing,
    touched,
    version: stated?.reading,
    ...content,
    problems: [...missing, ...content.problems],
    conflicts: [...content.conflicts, ...(stated?.conflict === true && version !== undefined ? [version.path] : [])],
  };
}

/** Paths that the policy names and that are on neither side: it would promise nothing without a word. */
async function missingOf(
  repository: Repository,
  { source, version }: InterfaceRule,
  { base, touched }: FeaturesAt,
): Promise<readonly InterfaceProblem[]> {
  const named = [
    ...(source.from === 'features' ? source.paths.filter(isPlain) : []),
    ...(version ? [version.path] : []),
  ];
  const problems = await Promise.all(
    named.map(async (path): Promise<readonly InterfaceProblem[]> => {
      if (touched.has(path)) return [];
      const { directory, name } = splitPath(path);
      const entries = await repository.list(base, directory);
      return entries.some((entry) => entry.name === name) ? [] : [{ kind: 'missing', path }];
    }),
  );
  return problems.flat();
}

async function readVersion(
  repository: Repository,
  { version }: InterfaceRule,
  { macros }: Policy,
  at: FeaturesAt,
): Promise<{ readonly reading: VersionReading; readonly conflict: boolean } | undefined> {
  if (version === undefined) return undefined;
  const { kind, pointer, path } = version;
  const [readers, sides] = await Promise.all([loadReaders([kind]), readSides(repository, path, at)]);
  const carrier = { kind, ...(pointer === undefined ? {} : { rule: { pointer } }) };
  const read = (text: typeof sides.base): CarrierReading | 'absent' => readOne(carrier, text, readers, macros);
  const merged = afterMerging(sides);
  return { reading: { before: read(sides.base), after: read(merged.text) }, conflict: merged.conflict };
}

type Content = Pick<InterfaceReading, 'files' | 'reported' | 'unread' | 'problems' | 'conflicts'>;

/** The report of another tool counts where the change brings it: an old one is about another change. */
async function readReports(
  repository: Repository,
  paths: readonly string[],
  kind: VerdictKind | undefined,
  at: FeaturesAt,
): Promise<Content> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const own = kind ?? VERDICT_KINDS.find((one) => one === kindOfPath(path)) ?? VERDICT_KINDS[0];
      const [readers, sides] = await Promise.all([loadVerdictReaders([own]), readSides(repository, path, at)]);
      const reader = readers[own];
      return reader === undefined ? { changes: [], problems: [] } : readReport(afterMerging(sides).text, reader, path);
    }),
  );
  const [reported, problems] = [read.flatMap(({ changes }) => changes), read.flatMap((each) => each.problems)];
  return { files: [], reported, unread: 'none', problems, conflicts: [] };
}

async function readSets(
  repository: Repository,
  selected: readonly string[],
  source: FeatureSource,
  at: FeaturesAt,
): Promise<Content> {
  // Where each file is a set of its own, what is left alone stays as it is, whatever is in it.
  const paths = selected.filter(
    (path) => at.touched.has(path) || (source.per === 'interface' && isNamed(source, path)),
  );
  const read = await Promise.all(paths.map((path) => readSet(repository, path, source, at)));
  const files = await Promise.all(read.map(async ({ file }) => withMove(repository, file, source, at)));
  const problems = read.flatMap((each) => each.problems);
  const loses = changesOf(files, source.per).some(({ kind }) => kind === 'removed' || kind === 'added');
  const conflicts = read.flatMap(({ conflict, file }) => (conflict ? [file.path] : []));
  if (source.per === 'file' || !loses) return { files, reported: [], unread: 'none', problems, conflicts };
  const others = await readOthers(repository, paths, source, at);
  return { files: [...files, ...others.files], reported: [], unread: others.unread, problems, conflicts };
}

const isNamed = (source: FeatureSource, path: string): boolean => source.paths.includes(path);

/**
 * Other files of the set, that the change leaves alone: they may define what it takes away, or have had what it adds.
 * The tree is asked where a pattern stands for the files of one directory; one that goes through the whole tree is not
 * followed, and the findings say so.
 */
async function readOthers(
  repository: Repository,
  read: readonly string[],
  source: FeatureSource,
  at: ChangeAt,
): Promise<Pick<Content, 'files' | 'unread'>> {
  const patterns = source.paths.filter((path) => !isPlain(path));
  const directories = patterns.map((pattern) => splitPath(pattern));
  if (directories.some(({ directory }) => !isPlain(directory)) || patterns.some((each) => each.includes('**'))) {
    return { files: [], unread: 'others' };
  }
  const lists = await Promise.all(
    [...new Set(directories.map(({ directory }) => directory))].map(async (directory) =>
      (await repository.list(at.base, directory)).flatMap(({ name, kind }) =>
        kind === 'file' ? [directory === '' ? name : `${directory}/${name}`] : [],
      ),
    ),
  );
  const others = selectPaths(patterns, lists.flat()).filter((path) => !read.includes(path) && !at.touched.has(path));
  if (others.length > MOST_OTHERS) return { files: [], unread: 'others' };
  const sets = await Promise.all(others.map((path) => readSet(repository, path, source, at)));
  const unread = sets.some(({ file }) => file.before.kind === 'unreadable') ? 'others' : 'none';
  return { files: sets.map(({ file }) => file), unread };
}
