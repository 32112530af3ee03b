import { loadReaders } from '../carriers/read.ts';
import { type FileReading, readFeatures } from '../facts/features/reading.ts';
import { featuresOf } from '../facts/features/sets.ts';
import { readOne, stated } from '../facts/read-carriers.ts';
import type { TagRef } from '../facts/tag/reading.ts';
import { numberTags, numberTextOf } from '../facts/tag/scope.ts';
import { textOf } from '../facts/text.ts';
import type { Edition } from '../features/compat.ts';
import type { Feature, FeatureReader } from '../features/feature.ts';
import { numberOf, type ReleaseNumber } from '../numbering/number.ts';
import type { Phrase, Scheme } from '../numbering/scheme.ts';
import { sortNumbers } from '../numbering/sort.ts';
import { compileGlob } from '../policy/glob.ts';
import type { FeatureSource, InterfaceRule } from '../policy/interfaces.ts';
import { type Policy, schemeOf } from '../policy/policy.ts';
import { readerOf } from './read-set.ts';
import { type FileAt, type ObjectId, type Repository, splitPath } from './repository.ts';

/** A revision whose edition is asked for. */
export interface Revision {
  readonly name: string;
  readonly commit: ObjectId;
}

/** The scheme of an interface's numbers. */
export function schemeOfInterface({ version }: InterfaceRule, policy: Policy): Scheme | undefined {
  const id = version?.scheme ?? policy.scheme ?? 'interface';
  return schemeOf(policy, id);
}

/** The newest tags that may be releases, by the numbers in them; oldest first, the greatest so many. */
export function releaseTags(tags: readonly TagRef[], scheme: Scheme, policy: Policy, most: number): readonly TagRef[] {
  const bare = numberTags(tags, scheme, policy.tags);
  const numbered = bare.length > 0 ? bare : numberTags(tags, scheme, { ...policy.tags, prefix: 'v' });
  const byNumber = new Map(numbered.map(({ number, tag }) => [number, tag]));
  const sorted = sortNumbers([...byNumber.keys()]).flatMap((number) => byNumber.get(number) ?? []);
  // An interface with a number of its own is released with everything else, whatever the tags count.
  const included =
    sorted.length > 0 ? sorted : tags.filter(({ name }) => numberTextOf(name, policy.tags) !== undefined);
  return included.slice(-most);
}

/**
 * What an interface was at a revision. A set that cannot be read, or whose pattern goes through the whole tree, is not
 * known, and neither is anything that depends on it. Throws {@link SourceProblem}.
 */
export async function readEdition(
  repository: Reader,
  revision: Revision,
  rule: InterfaceRule,
  policy: Policy,
): Promise<Edition> {
  const [number, set] = await Promise.all([
    readEditionNumber(repository, revision, rule, policy),
    rule.source.from === 'features' ? readSet(repository, revision.commit, rule.source) : undefined,
  ]);
  return { name: revision.name, number, features: set?.kind === 'set' ? set.features : undefined };
}

type Reader = Pick<Repository, 'read' | 'list'>;

/** The number that an interface has at a revision, where it has one of its scheme. Throws {@link SourceProblem}. */
export async function readEditionNumber(
  repository: Reader,
  { name, commit }: Revision,
  rule: InterfaceRule,
  policy: Policy,
): Promise<ReleaseNumber | undefined> {
  const scheme = schemeOfInterface(rule, policy);
  const text =
    rule.version === undefined ? bareNumber(name, policy) : await versionAt(repository, commit, rule.version, policy);
  return scheme === undefined || text === undefined ? undefined : numberOf(scheme, text);
}

/** The number in the name of a tag, where the interface has no file for it. */
const bareNumber = (tag: string, policy: Policy): string =>
  (numberTextOf(tag, policy.tags) ?? tag).replace(/^v(?=\d)/, '');

async function versionAt(
  repository: Reader,
  commit: ObjectId,
  { kind, path, pointer }: NonNullable<InterfaceRule['version']>,
  { macros }: Policy,
): Promise<string | undefined> {
  const [readers, file] = await Promise.all([loadReaders([kind]), repository.read(commit, path)]);
  const carrier = { kind, ...(pointer === undefined ? {} : { rule: { pointer } }) };
  return stated(readOne(carrier, textOf(file), readers, macros))?.text;
}

/** A set at a revision: none where no file of it was there yet. */
export type SetReading =
  | { readonly kind: 'set'; readonly features: readonly Feature[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly path: string; readonly because: Phrase }
  /** The pattern goes through several directories. */
  | { readonly kind: 'scattered' };

/** Sets by the files that they were read from, as most revisions leave them as they are. */
export type KnownSets = Map<string, Promise<SetReading>>;

/** The set of an interface at a revision. Throws {@link SourceProblem}. */
export async function readSet(
  repository: Reader,
  commit: ObjectId,
  source: FeatureSource,
  known: KnownSets = new Map(),
): Promise<SetReading> {
  const paths = await pathsAt(repository, commit, source.paths);
  if (paths === undefined) return { kind: 'scattered' };
  const files = await Promise.all(paths.map(async (path) => ({ path, file: await repository.read(commit, path) })));
  const key = files.map(({ path, file }) => `${path}\n${file.kind} ${'id' in file ? file.id : ''}`).join('\n');
  const found = known.get(key) ?? parseSet(files, source);
  known.set(key, found);
  return found;
}

async function parseSet(
  files: readonly { readonly path: string; readonly file: FileAt }[],
  source: FeatureSource,
): Promise<SetReading> {
  const readings = await Promise.all(
    files.map(async ({ path, file }): Promise<FileReading> => {
      if (file.kind === 'absent') return { kind: 'absent' };
      return readFeatures(textOf(file), await readerOf(path, source.kind), path, source);
    }),
  );
  const wrong = readings.find((reading) => reading.kind === 'unreadable');
  if (wrong !== undefined) {
    const { path, because } = wrong.problem;
    return { kind: 'unreadable', path, because };
  }
  if (readings.every(({ kind }) => kind === 'absent')) return { kind: 'absent' };
  const features = readings.flatMap(featuresOf);
  const alone = source.per === 'interface' || files.length === 1;
  return {
    kind: 'set',
    features: alone ? features : features.map((each) => ({ ...each, name: `${each.name} (${each.path})` })),
  };
}

/** The files of one directory that a pattern stands for; undefined where it goes through several. */
async function pathsAt(
  repository: Reader,
  commit: ObjectId,
  patterns: readonly string[],
): Promise<readonly string[] | undefined> {
  const found = await Promise.all(
    patterns.map(async (pattern): Promise<readonly string[] | undefined> => {
      if (!/[*?[\]{}\\]/.test(pattern)) return [pattern];
      const { directory } = splitPath(pattern);
      const glob = compileGlob(pattern);
      if (glob.kind !== 'glob' || /[*?[\]{}\\]/.test(directory) || pattern.includes('**')) return undefined;
      const entries = await repository.list(commit, directory);
      return entries.map(({ name }) => (directory === '' ? name : `${directory}/${name}`)).filter(glob.matches);
    }),
  );
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((paths) => paths ?? []))];
}

/** How the attributes of a set are weighed: as the reader of its first file does. */
export async function weigherOf(source: InterfaceRule['source']): Promise<FeatureReader['weigh']> {
  if (source.from === 'report') return () => 'none';
  return (await readerOf(source.paths[0] ?? '', source.kind)).weigh;
}
