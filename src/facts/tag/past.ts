import { compareNumbers, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import { RELEASING_ROLES, type ReleasingRole } from '../../numbering/scheme.ts';
import { nextNumbers } from '../../numbering/steps.ts';
import { isWaymark } from './habit.ts';
import { agreeOn, fixedByNumber, fixedFields, kinOf, type TagPlan } from './plan.ts';
import type { TagReading } from './reading.ts';
import type { NumberedTag } from './scope.ts';

/** What came before a tag on its line, and which number of that it goes on from. */

/** What a tag's commit descends from, and the numbers beside its own. */
export interface Past {
  /** The numbers that the tag's commit descends from, lowest first, as far as they were asked about. */
  readonly ancestors: readonly NumberedTag[];
  /** Those of them that come to it past another number of its line: they are of the past, and no step starts there. */
  readonly passed: ReadonlySet<NumberedTag>;
  /** The nearest of them come to it on several ways, so that lines were merged. */
  readonly joined: boolean;
  /** The numbers that go by the tag's own to be of one line with it, and how many of them are lower. */
  readonly kin: readonly NumberedTag[];
  readonly lower: number;
  readonly standingOf: (tag: NumberedTag) => string | undefined;
}

/** Sorts out what came before a tag, by where it was found to lie and by its number. */
export function pastOf(
  { standings, nearest, joined = false }: TagReading,
  { near, numbers }: TagPlan,
  claimed: ReleaseNumber,
): Past {
  const standingOf = ({ tag }: NumberedTag): string | undefined => standings.get(tag.name);
  const isEarlier = (each: NumberedTag): boolean => {
    const standing = standingOf(each);
    // Of several tags on one commit, nobody can tell which came first: the lower ones count as earlier.
    return standing === 'ancestor' || (standing === 'same' && compareRelease(each.number, claimed) < 0);
  };
  const asked = near.filter(isEarlier);
  const far = nearest?.filter((each) => !asked.includes(each)) ?? [];
  const ancestors =
    far.length === 0 ? asked : [...asked, ...far].sort((left, right) => compareNumbers(left.number, right.number));
  const kin = numbers === undefined ? [] : kinOf(claimed, numbers);
  const fixed = fixedByNumber(claimed);
  const isPassed = (each: NumberedTag): boolean =>
    nearest !== undefined && !nearest.includes(each) && agreeOn(fixed, each.number, claimed);
  const passed = new Set(ancestors.filter(isPassed));
  return { ancestors, passed, joined, kin, lower: numbers?.boundsIn(kin, claimed).below ?? 0, standingOf };
}

/** The order of two numbers of one scheme, whatever builds they count. */
export const compareRelease = (left: ReleaseNumber, right: ReleaseNumber): number =>
  compareNumbers(left, right, releaseFields(left.scheme));

const isNextOf = (previous: ReleaseNumber, claimed: ReleaseNumber): boolean =>
  nextNumbers(previous, RELEASING_ROLES, 'practice').some(({ number }) => compareRelease(number, claimed) === 0);

/** The number that a tag goes on from. */
export interface Followed {
  readonly previous: ReleaseNumber | undefined;
  /** The tag of it, where the commit does not descend from that. */
  readonly apartFrom: string | undefined;
}

/**
 * The greatest number that the commit descends from, of the upstream version that the line keeps. Behind a mark on the way
 * to another release nothing is known of the steps of this one.
 */
export function fromHistory(claimed: ReleaseNumber, { ancestors, passed, joined, kin, lower }: Past): Followed {
  const kept = fixedFields(claimed.scheme, RELEASING_ROLES);
  const previous = ancestors.findLast((each) => !passed.has(each) && agreeOn(kept, each.number, claimed))?.number;
  if (previous !== undefined && isWaymark(previous, claimed)) return { previous: undefined, apartFrom: undefined };
  if (joined && previous !== undefined && compareRelease(previous, claimed) > 0) {
    // Two lines were merged: the number goes on from the one that it is the next of.
    const own = ancestors.findLast((each) => !passed.has(each) && isNextOf(each.number, claimed))?.number;
    return { previous: own ?? previous, apartFrom: undefined };
  }
  if (previous !== undefined || kept.length === 0) return { previous, apartFrom: undefined };
  const below = kin[lower - 1];
  return { previous: below?.number, apartFrom: below?.tag.name };
}

/**
 * The number before among the kin: one above the tag's own that the commit descends from, or else the greatest lower
 * one; that the commit does not descend from that one is worth telling.
 */
export function fromKin(claimed: ReleaseNumber, past: Past, roles: readonly ReleasingRole[]): Followed {
  const { ancestors, passed, kin, lower, standingOf } = past;
  const fixed = fixedByNumber(claimed);
  const known = ancestors.filter(({ number }) => agreeOn(fixed, number, claimed));
  const greatest = known.findLast((each) => !passed.has(each));
  if (greatest !== undefined && compareRelease(greatest.number, claimed) > 0) {
    return { previous: greatest.number, apartFrom: undefined };
  }
  let index = lower - 1;
  // A lower number that came later is no number before this one.
  while (index >= 0 && standingOf(kin[index] as NumberedTag) === 'later') index -= 1;
  const below = kin[index];
  if (below === undefined) return { previous: undefined, apartFrom: undefined };
  if (known.includes(below)) {
    return { previous: (passed.has(below) ? greatest : below)?.number, apartFrom: undefined };
  }
  if (roles.length > 1) return { previous: greatest?.number, apartFrom: undefined };
  return { previous: below.number, apartFrom: below.tag.name };
}
