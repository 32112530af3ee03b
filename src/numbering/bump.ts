import { compareNumbers, orderedFields, type ReleaseNumber, releaseFields } from './number.ts';
import type { Scheme } from './scheme.ts';
import { moveBetween, takeStep } from './steps.ts';

/** How much a number rises, least first: the order of this list is the order of the type. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** Negative where the left is less. */
export function compareBumps(left: Bump, right: Bump): number {
  return BUMPS.indexOf(left) - BUMPS.indexOf(right);
}

/** The greatest of these; `none` where there is none. */
export function greatestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none';
}

/** The field that rises with a bump; schemes call the last one differently. */
export function bumpField(scheme: Scheme, bump: Exclude<Bump, 'none'>): string | undefined {
  const names = bump === 'patch' ? ['patch', 'bugfix', 'micro'] : [bump];
  return names.find((name) => releaseFields(scheme).includes(name));
}

/** Whether a number of the scheme can say what became of a set of features. */
export function saysBumps(scheme: Scheme): boolean {
  return bumpField(scheme, 'major') !== undefined && bumpField(scheme, 'minor') !== undefined;
}

export type Rise = Bump | 'backward';

/** How much a number rose; what lies below the fields of a bump (candidates, builds) counts as nothing. */
export function riseBetween(previous: ReleaseNumber, next: ReleaseNumber): Rise {
  const move = moveBetween(previous, next);
  if (move.kind === 'same') return 'none';
  if (move.kind === 'backward') return 'backward';
  const bump = (['major', 'minor', 'patch'] as const).find(
    (each) => bumpField(previous.scheme, each) === move.top.field,
  );
  return bump ?? 'none';
}

/**
 * The number after this one by a bump: the field one higher, those below it at their start. Undefined where the scheme has
 * no field for it.
 */
export function bumped(number: ReleaseNumber, bump: Bump): ReleaseNumber | undefined {
  if (bump === 'none') return number;
  const field = bumpField(number.scheme, bump);
  return field === undefined ? undefined : takeStep(number, { raises: field })[0];
}

/**
 * The fields of a number whose being there puts it ahead of its release: `rc.1` in 2.0.0-rc.1. What says which package it
 * is, `1` or `el9` in 2.0.0-1 and 2.0.0-el9, or where it is brought back to, `~20.04.1`, puts it ahead of nothing.
 */
export function candidateFields({ scheme, values }: ReleaseNumber): readonly string[] {
  return releaseFields(scheme).filter((name) => {
    const value = values[name];
    const { absent, kind } = scheme.fields[name] ?? {};
    if (absent !== 'above' || value === undefined || !CANDIDATES.test(name)) return false;
    return (kind !== 'prerelease' && kind !== 'deb') || !OF_A_PACKAGE.test(value);
  });
}

const CANDIDATES = /^(?:rc|pre|alpha|beta|candidate|milestone|snapshot)/;
const OF_A_PACKAGE = /^(?:\d|(?:el|fc|oe)\d)/;

/**
 * How much a number that is ahead of its release rises by itself, from whatever was released before: 2.0.0-rc.1 stands on
 * the way to a major number, 1.5.0-rc.1 to a minor one. `none` for a release.
 * Source: Semantic Versioning 2.0.0, 9: a pre-release need not yet keep to what its release will promise.
 */
export function riseOfCandidate(number: ReleaseNumber): Bump {
  if (candidateFields(number).length === 0) return 'none';
  const raised = (['patch', 'minor'] as const).find((bump) => {
    const field = bumpField(number.scheme, bump);
    return field !== undefined && Number(number.values[field] ?? 0) > 0;
  });
  return raised ?? 'major';
}

/** Whether a number stands below 1.0. */
export function isBelowOne({ scheme, values }: ReleaseNumber): boolean {
  const field = bumpField(scheme, 'major');
  return field !== undefined && Number(values[field]) === 0;
}

/** Whether two numbers are the same release. */
export function isSameNumber(left: ReleaseNumber, right: ReleaseNumber): boolean {
  return left.scheme === right.scheme && compareNumbers(left, right, orderedFields(left.scheme)) === 0;
}
