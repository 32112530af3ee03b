import type { TagReading } from '../facts/tag/reading.ts';
import type { Edition } from '../features/compat.ts';
import type { FeatureReader } from '../features/feature.ts';
import { candidateFields, saysBumps } from '../numbering/bump.ts';
import { compareNumbers, type ReleaseNumber } from '../numbering/number.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { FeatureSource, InterfaceRule } from '../policy/interfaces.ts';
import { readEditionNumber, readSet, releaseTags, schemeOfInterface, weigherOf } from './read-editions.ts';
import type { ObjectId, Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

/** What a tag releases of an interface: beside the release before it, or why that cannot be told. */
export type TagEdition =
  | {
      readonly kind: 'release';
      readonly rule: InterfaceRule;
      readonly before: Edition;
      readonly edition: Edition;
      readonly weigh: FeatureReader['weigh'];
    }
  | { readonly kind: 'unreadable'; readonly rule: InterfaceRule; readonly path: string; readonly because: Phrase }
  /** Its files lie in several directories, so that nobody knows which there were. */
  | { readonly kind: 'scattered'; readonly rule: InterfaceRule };

/** As many tags before a tag are looked at; the nearest release whose set can be read decides. */
const MOST_LOOKED_AT = 8;

/** The tag whose releases are asked for, and what is known of it. */
export interface Tagged extends Pick<TagReading, 'name' | 'policy' | 'others'> {
  readonly commit: ObjectId;
}

type Reader = Pick<Repository, 'read' | 'list'> & Pick<TagReader, 'target'>;

/**
 * Reads what a tag releases of each interface of the policy, and what its last release was, by number. A candidate
 * promises nothing yet. Throws {@link SourceProblem} when it could not look.
 */
export async function readTagEditions(repository: Reader, tagged: Tagged): Promise<readonly TagEdition[]> {
  const read = tagged.policy.interfaces.map((rule) => readOne(repository, { ...tagged, rule }));
  return (await Promise.all(read)).flat();
}

interface Wanted extends Tagged {
  readonly rule: InterfaceRule;
}

async function readOne(repository: Reader, wanted: Wanted): Promise<readonly TagEdition[]> {
  const { name, policy, commit, rule } = wanted;
  const { source } = rule;
  const scheme = schemeOfInterface(rule, policy);
  if (scheme === undefined || source.from === 'report' || !saysBumps(scheme)) return [];
  const number = await readEditionNumber(repository, { name, commit }, rule, policy);
  if (number === undefined || candidateFields(number).length > 0) return [];
  const [set, before] = await Promise.all([
    readSet(repository, commit, source),
    releaseBefore(repository, wanted, number, source),
  ]);
  if (set.kind === 'scattered') return [{ kind: 'scattered', rule }];
  if (before === undefined || set.kind === 'absent') return [];
  if (set.kind === 'unreadable') return [{ ...set, rule }];
  return [
    {
      kind: 'release',
      rule,
      before,
      edition: { name, number, features: set.features },
      weigh: await weigherOf(source),
    },
  ];
}

/** The release before a tag by number. One tag is read after the other, as the first is nearly always the one. */
async function releaseBefore(
  repository: Reader,
  { name, policy, others, rule }: Wanted,
  own: ReleaseNumber,
  source: FeatureSource,
): Promise<Edition | undefined> {
  const tags = [...others.filter((tag) => tag.name !== name), { name, id: '' }];
  const released = releaseTags(tags, own.scheme, policy, tags.length);
  const place = released.findIndex((tag) => tag.name === name);
  const near = released.slice(Math.max(0, place - MOST_LOOKED_AT), Math.max(0, place));
  for (const tag of near.toReversed()) {
    const object = await repository.target(tag);
    if (object.kind !== 'commit') continue;
    const { commit } = object;
    const [number, set] = await Promise.all([
      readEditionNumber(repository, { name: tag.name, commit }, rule, policy),
      readSet(repository, commit, source),
    ]);
    if (number === undefined || candidateFields(number).length > 0 || compareNumbers(number, own) > 0) continue;
    if (set.kind === 'set') return { name: tag.name, number, features: set.features };
  }
  return undefined;
}
