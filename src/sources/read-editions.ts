import { loadReaders } from '../carriers/read.ts';
import { type FileReading, readFeatures } from '../facts/features/reading.ts';
import { featuresOf } from '../facts/features/sets.ts';
import { readOne, stated } from '../facts/read-carriers.ts';
import type { TagRef } from '../facts/tag/reading.ts';
import { numberTags, numberTextOf } from '../facts/tag/scope.ts';
import { textOf } from '../facts/text.ts';
import type { Edition } from '../features/compat.ts';
import type { Feature, FeatureReader } from '../features/feature.ts';
import { numberOf } from '../numbering/number.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { sortNumbers } from '../numbering/sort.ts';
import { compileGlob } from '../policy/glob.ts';
import type { FeatureSource, InterfaceRule } from '../policy/interfaces.ts';
import { type Policy, schemeOf } from '../policy/policy.ts';
import { readerOf } from './read-features.ts';
import { type ObjectId, type Repository, splitPath } from './repository.ts';

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
  repository: Repository,
  { name, commit }: Revision,
  rule: InterfaceRule,
  policy: Policy,
): Promise<Edition> {
  const scheme = schemeOfInterface(rule, policy);
  const [text, features] = await Promise.all([
    rule.version === undefined ? bareNumber(name, policy) : versionAt(repository, commit, rule.version, policy),
    rule.source.from === 'features' ? setAt(repository, commit, rule.source) : undefined,
  ]);
  return { name, number: scheme === undefined || text === undefined ? undefined : numberOf(scheme, text), features };
}

/** The number in the name of a tag, where the interface has no file for it. */
const bareNumber = (tag: string, policy: Policy): string =>
  (numberTextOf(tag, policy.tags) ?? tag).replace(/^v(?=\d)/, '');

async function versionAt(
  repository: Repository,
  commit: ObjectId,
  { kind, path, pointer }: NonNullable<InterfaceRule['version']>,
  { macros }: Policy,
): Promise<string | undefined> {
  const [readers, file] = await Promise.all([loadReaders([kind]), repository.read(commit, path)]);
  const carrier = { kind, ...(pointer === undefined ? {} : { rule: { pointer } }) };
  return stated(readOne(carrier, textOf(file), readers, macros))?.text;
}

async function setAt(
  repository: Repository,
  commit: ObjectId,
  source: FeatureSource,
): Promise<readonly Feature[] | undefined> {
  const paths = await pathsAt(repository, commit, source.paths);
  if (paths === undefined) return undefined;
  const readings = await Promise.all(
    paths.map(async (path): Promise<FileReading> => {
      const [reader, file] = await Promise.all([readerOf(path, source.kind), repository.read(commit, path)]);
      return readFeatures(textOf(file), reader, path, source);
    }),
  );
  if (readings.some(({ kind }) => kind === 'unreadable') || readings.every(({ kind }) => kind === 'absent')) {
    return undefined;
  }
  const features = readings.flatMap(featuresOf);
  const alone = source.per === 'interface' || paths.length === 1;
  return alone ? features : features.map((feature) => ({ ...feature, name: `${feature.name} (${feature.path})` }));
}

/** The files of one directory that a pattern stands for; undefined where it goes through several. */
async function pathsAt(
  repository: Repository,
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
