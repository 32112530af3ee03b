import { compareNumbers, onlyFields, type ReleaseNumber, releaseFields, withValues } from '../numbering/number.ts';
import { type NextNumber, nextBuild, nextNumbers } from '../numbering/steps.ts';
import type { CarrierFacts, Facts, Line } from './facts.ts';

/**
 * The number that a claim is measured against: the base tip's, or the line's origin where the packaging has not reached
 * it yet. Undefined for the first release of a line, or where the base states nothing that fits.
 */
export function previousOf(carrier: CarrierFacts, line: Line): ReleaseNumber | undefined {
  const before = carrier.before.kind === 'number' ? carrier.before.number : undefined;
  // A variant is packaged when there is time for it, and may lag behind the line's beginning for long.
  const from = carrier.part !== 'variant' && line.from?.scheme === carrier.scheme ? line.from : undefined;
  if (from === undefined) return before;
  if (before === undefined) return from;
  const fields = releaseFields(carrier.scheme);
  if (compareNumbers(before, from, fields) >= 0) return before;
  return withValues(before, onlyFields(from, fields).values);
}

/** All that may follow on this line, the ordinary number first. */
export function allowedNext(
  previous: ReleaseNumber,
  line: Line,
  facts: Pick<Facts, 'strictness'>,
): readonly NextNumber[] {
  return nextNumbers(previous, line.roles, facts.strictness).filter(({ step }) => step.unlisted !== true);
}

/** The numbers that a message offers: emergencies only to whom has declared one. */
export function offeredNext(
  previous: ReleaseNumber,
  line: Line,
  facts: Pick<Facts, 'strictness' | 'declaration'>,
): readonly string[] {
  return allowedNext(previous, line, facts)
    .filter(({ step }) => step.reserved !== true || facts.declaration.emergency)
    .map(({ number }) => number.text);
}

/** The same release packaged again. */
export function rebuildOf(previous: ReleaseNumber): ReleaseNumber {
  return nextBuild(previous);
}
