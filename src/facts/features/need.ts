import type { FeatureChange } from '../../features/diff.ts';
import {
  type Bump,
  bumped,
  compareBumps,
  greatestBump,
  isBelowOne,
  type Rise,
  riseBetween,
  riseOfCandidate,
} from '../../numbering/bump.ts';
import { compareNumbers, type ReleaseNumber } from '../../numbering/number.ts';
import type { Demand, InterfaceRule } from '../../policy/interfaces.ts';
import type { Statement } from '../facts.ts';
import { EFFECT_RULES, type InterfaceFacts } from './facts.ts';

/** What a change of one effect asks for. */
export function demandOf(rule: InterfaceRule, effect: FeatureChange['effect']): Demand {
  return rule[effect];
}

/** The bump in a demand; telling and refusing ask nothing of the number. */
function bumpIn(demand: Demand): Bump {
  switch (demand) {
    case 'major':
    case 'minor':
    case 'patch':
      return demand;
    case 'none':
    case 'notice':
    case 'warn':
    case 'forbid':
      return 'none';
  }
}

const SHIFTED: Readonly<Record<Bump, Bump>> = { major: 'minor', minor: 'patch', patch: 'patch', none: 'none' };

/** What a demand is under the number that the set had. */
export function needFor(rule: InterfaceRule, demand: Demand, from: ReleaseNumber | undefined): Bump {
  const bump = bumpIn(demand);
  return rule.belowOne === 'shifted' && from !== undefined && isBelowOne(from) ? SHIFTED[bump] : bump;
}

/** What these changes together ask of a number. */
export function needOf(rule: InterfaceRule, changes: readonly FeatureChange[], from: ReleaseNumber | undefined): Bump {
  const effects = new Set(changes.map(({ effect }) => effect));
  return greatestBump([...effects].map((effect) => needFor(rule, demandOf(rule, effect), from)));
}

/** The changes that no waiver accepts. */
export function counted(face: Pick<InterfaceFacts, 'excused'>, changes: readonly FeatureChange[]) {
  return changes.filter(({ effect, name }) => !face.excused.has(`${EFFECT_RULES[effect]} ${name}`));
}

export const numberIn = (statement: Statement): ReleaseNumber | undefined =>
  statement.kind === 'number' ? statement.number : undefined;

/** How the number of an interface stands to what became of its set. */
export interface Standing {
  /** The number that is promised so far: of the last release where that was asked for, else of the base tip. */
  readonly promised: ReleaseNumber;
  readonly claimed: ReleaseNumber;
  /** Since that number was given, as far as this change has to answer for it. */
  readonly changes: readonly FeatureChange[];
  readonly need: Bump;
  readonly rise: Rise;
  readonly enough: boolean;
  /** The number to take. */
  readonly right: ReleaseNumber;
}

/**
 * Holds the number against the set. Undefined where there is nothing to hold: no number on one of the sides, or an
 * interface that the last release did not have yet.
 */
export function standingOf(face: InterfaceFacts): Standing | undefined {
  const { number, rule, release } = face;
  if (number.kind === 'none') return undefined;
  const tip = numberIn(number.before);
  const claimed = numberIn(number.after);
  if (tip === undefined || claimed === undefined) return undefined;
  if (release.kind === 'release' && release.set === 'absent') return undefined;
  const released = isComparable(face, tip, claimed) && release.kind === 'release' ? release.number : undefined;
  const promised = released ?? tip;
  const changes = counted(face, released === undefined ? face.changes : answeredFor(face, tip, claimed));
  const need = needOf(rule, changes, promised);
  const rise = riseBetween(promised, claimed);
  // What was released is on the way to nothing, whatever the file says that was forgotten then.
  const ahead = released === undefined ? riseOfCandidate(promised) : 'none';
  const least = bumped(promised, need) ?? promised;
  const right = compareNumbers(tip, least) > 0 && need !== 'none' && released !== undefined ? tip : least;
  return { promised, claimed, changes, need, rise, enough: isEnough(rise, need, ahead), right };
}

/** A number that is taken back has to hold for all that the set was at the release, and so for files that were read. */
function isComparable({ release, files }: InterfaceFacts, tip: ReleaseNumber, claimed: ReleaseNumber): boolean {
  if (release.kind !== 'release' || release.set !== 'known') return false;
  return compareNumbers(claimed, tip) >= 0 || files.length > 0;
}

/** What is ahead of its release keeps rising to it: what goes between two candidates of 2.0.0 goes with 2.0.0. */
function isEnough(rise: Rise, need: Bump, ahead: Bump): boolean {
  return rise !== 'backward' && compareBumps(greatestBump([rise, ahead]), need) >= 0;
}

/**
 * Of what happened since the release, what this change has a hand in; everything, where it takes the number back, since
 * then the number has to hold for all of it.
 */
function answeredFor(face: InterfaceFacts, tip: ReleaseNumber, claimed: ReleaseNumber): readonly FeatureChange[] {
  if (face.release.kind !== 'release') return face.changes;
  if (compareNumbers(claimed, tip) < 0) return face.release.changes;
  const names = new Set(face.changes.map(({ name }) => name));
  return face.release.changes.filter(({ name }) => names.has(name));
}

/** Whether the set or the number is another after the change; else nothing is asked of it. */
export function isMoved(face: InterfaceFacts): boolean {
  const { number } = face;
  if (face.changes.length > 0) return true;
  if (number.kind === 'none') return false;
  const [tip, claimed] = [numberIn(number.before), numberIn(number.after)];
  return tip !== undefined && claimed !== undefined && riseBetween(tip, claimed) !== 'none';
}

/** What the change itself asks of the number: nothing of it where it only takes back what was never released. */
export function requiredBy(face: InterfaceFacts): Bump {
  if (face.number.kind === 'none' && face.number.because === 'unsayable') return 'none';
  const tip = face.number.kind === 'none' ? undefined : numberIn(face.number.before);
  const own = needOf(face.rule, counted(face, face.changes), tip);
  const { release } = face;
  if (release.kind !== 'release' || release.set === 'unknown') return own;
  if (release.set === 'absent') return 'none';
  const since = needOf(face.rule, counted(face, release.changes), release.number ?? tip);
  return compareBumps(since, own) < 0 ? since : own;
}
