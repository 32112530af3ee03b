import type { CarrierFacts, Facts } from '../facts/facts.ts';
import { numberOf, type ReleaseNumber } from '../numbering/number.ts';
import type { Step } from '../numbering/scheme.ts';
import { type FieldMove, type Move, notReset, stepsOf, stepsTaken } from '../numbering/steps.ts';
import { type Claim, claimsOf } from './claims.ts';

export type Forward = Extract<Move, { kind: 'forward' }>;

/** How a claim stands to the steps of its line; the build counter is no part of it. */
export type Outcome =
  | { readonly kind: 'first' | 'same' }
  | { readonly kind: 'backward'; readonly move: Extract<Move, { kind: 'backward' }> }
  | { readonly kind: 'allowed'; readonly move: Forward; readonly taken: readonly Step[] }
  | { readonly kind: 'no-step'; readonly move: Forward }
  | { readonly kind: 'not-reset'; readonly move: Forward; readonly worst: FieldMove };

/**
 * Follows the steps that a line may take. A reserved field that was carried on is no fault here: whether it may be is
 * for `emergency-undeclared` to say.
 */
export function outcomeOf(claim: Claim, facts: Pick<Facts, 'strictness'>): Outcome {
  const found = known.get(claim);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const outcome = findOutcome(claim, facts);
  known.set(claim, outcome);
  return outcome;
}

/** Several rules ask for the outcome of one claim, which is of one set of facts; a change seldom makes more claims. */
const known = new Map<Claim, Outcome>();
const MOST_KNOWN = 64;

function findOutcome(claim: Claim, facts: Pick<Facts, 'strictness'>): Outcome {
  const { carrier, line, move } = claim;
  if (move === undefined) return { kind: 'first' };
  if (move.kind === 'same') return { kind: 'same' };
  if (move.kind === 'backward') return { kind: 'backward', move };
  // A variant lags behind the line and takes several of its steps at once.
  if (carrier.part === 'variant') return { kind: 'allowed', move, taken: [] };
  const steps = stepsOf(carrier.scheme, line.roles, facts.strictness);
  const taken = stepsTaken(steps, move);
  if (taken.length === 0) return { kind: 'no-step', move };
  const reserved = steps.filter((step) => step.reserved === true).map((step) => step.raises);
  const [least = []] = taken
    .map((step) => notReset(carrier.scheme, step, move).filter(({ field }) => !reserved.includes(field)))
    .sort((a, b) => a.length - b.length);
  const [worst] = least;
  return worst === undefined ? { kind: 'allowed', move, taken } : { kind: 'not-reset', move, worst };
}

/**
 * The numbers that a carrier may rightly state: the one that it claims, or, where that is refused, those that the
 * refusal offers. Whatever else repeats the number is measured against these, so that no two messages contradict.
 */
export function rightNumbers(carrier: CarrierFacts, facts: Facts): readonly ReleaseNumber[] {
  const claim = claimsOf(facts).find((candidate) => candidate.carrier === carrier);
  if (claim === undefined) return [];
  const { kind } = outcomeOf(claim, facts);
  if (kind === 'first' || kind === 'same' || kind === 'allowed') return [claim.claimed];
  const offered = claim.offered.flatMap((text) => numberOf(carrier.scheme, text) ?? []);
  return offered.length > 0 ? offered : [claim.claimed];
}
