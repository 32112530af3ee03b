import { bumped, candidateFields } from '../../numbering/bump.ts';
import { compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import type { Scheme } from '../../numbering/scheme.ts';
import { sortNumbers } from '../../numbering/sort.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../facts.ts';
import type { TagRef } from '../tag/reading.ts';
import { type NumberedTag, numberTags } from '../tag/scope.ts';
import type { InterfaceFacts, LastRelease } from './facts.ts';
import { isMoved, numberIn, standingOf } from './need.ts';
import type { FeatureFile, FileReading } from './reading.ts';
import { changesOf } from './sets.ts';

/**
 * "Is the bump big enough?" is asked against the last release, which takes requests of its own to find. So it is only
 * looked for where the tip of the base branch does not answer the question by itself. It does where the number rises
 * just as the change of the set asks: a history that was right so far stays right with it.
 */
export function asksForRelease(face: InterfaceFacts): boolean {
  if (face.number.kind === 'none' || face.rule.source.from === 'report' || !isMoved(face)) return false;
  const standing = standingOf(face);
  if (standing === undefined) return false;
  const { promised, claimed, need, rise, enough } = standing;
  if (!enough) return true;
  if (rise === need || face.number.of === 'line') return false;
  const least = bumped(promised, need === 'none' ? 'patch' : need);
  return least === undefined || compareNumbers(claimed, least) !== 0;
}

/** The tags that may be the last release, by the numbers in them, the nearest first. */
export function releaseCandidates(
  face: InterfaceFacts,
  facts: Pick<Facts, 'line' | 'carriers'>,
  tags: readonly TagRef[],
  policy: Policy,
): readonly TagRef[] {
  const home = facts.carriers.find(({ part }) => part === 'main');
  const own = face.number.kind === 'number' ? numberIn(face.number.before) : undefined;
  const line = home === undefined ? undefined : numberIn(home.before);
  for (const tip of [own, line]) {
    if (tip === undefined) continue;
    const near = nearest(tags, tip.scheme, tip, policy);
    if (near.length > 0) return near;
  }
  return [];
}

/** Each of them is a comparison of commits that GitHub makes; the nearest decide. */
const MOST_CANDIDATES = 12;

function nearest(tags: readonly TagRef[], scheme: Scheme, tip: ReleaseNumber, policy: Policy): readonly TagRef[] {
  // Where the release of a candidate is there already, the candidate is on the way to nothing.
  const ahead = candidateFields(tip);
  const fields = releaseFields(scheme).filter((field) => !ahead.includes(field));
  const numbered = numbersOf(tags, scheme, policy).filter(
    // A candidate is no release yet: what it brought may go again before the release.
    ({ number }) => candidateFields(number).length === 0 && compareNumbers(number, tip, fields) <= 0,
  );
  const byNumber = new Map(numbered.map(({ number, tag }) => [number, tag]));
  return sortNumbers(numbered.map(({ number }) => number))
    .toReversed()
    .flatMap((number) => byNumber.get(number) ?? [])
    .slice(0, MOST_CANDIDATES);
}

/** Tags of bare numbers are often written with a `v`, also where the scheme does not have it. */
function numbersOf(tags: readonly TagRef[], scheme: Scheme, policy: Policy): readonly NumberedTag[] {
  const plain = numberTags(tags, scheme, policy.tags);
  return plain.length > 0 || policy.tags.prefix !== ''
    ? plain
    : numberTags(tags, scheme, { ...policy.tags, prefix: 'v' });
}

/** What was read at the last release. */
export interface ReleaseReading {
  readonly tag: string;
  readonly files: ReadonlyMap<string, FileReading>;
  /** The text of the number that the interface had then, where it has a file for it. */
  readonly version: string | undefined;
}

/** An interface, held against its last release. */
export function withRelease(face: InterfaceFacts, reading: ReleaseReading | 'none', policy: Policy): InterfaceFacts {
  return { ...face, release: reading === 'none' ? { kind: 'none' } : releaseOf(face, reading, policy) };
}

function releaseOf(face: InterfaceFacts, { tag, files, version }: ReleaseReading, policy: Policy): LastRelease {
  const { number, rule } = face;
  if (number.kind === 'none') return { kind: 'none' };
  const text = number.of === 'interface' ? version : numbersOf([{ name: tag, id: '' }], number.scheme, policy)[0];
  const released = typeof text === 'string' ? numberOf(number.scheme, text) : text?.number;
  const since = face.files.map(
    (file): FeatureFile => ({ ...file, before: files.get(file.path) ?? { kind: 'absent' } }),
  );
  const per = rule.source.from === 'features' ? rule.source.per : 'interface';
  const known = since.every(({ before }) => before.kind !== 'unreadable');
  const held = since.some(({ before }) => before.kind === 'features');
  return {
    kind: 'release',
    tag,
    number: released,
    changes: known ? changesOf(since, per) : face.changes,
    set: !known ? 'unknown' : held || released !== undefined ? 'known' : 'absent',
  };
}
