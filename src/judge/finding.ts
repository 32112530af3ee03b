import type { Edit } from '../carriers/carrier.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { compareSeverity, type Severity } from '../rules/severity.ts';

/** Whether a claim holds: `unknown` is its own answer, never the same as "nothing found". */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** A rule's objection, weighed. The words come later, in the reader's language. */
export interface Finding {
  readonly rule: Rule;
  readonly objection: Objection;
  readonly severity: Severity;
}

/** A finding that the policy accepts, and why. */
export interface Waived {
  readonly finding: Finding;
  readonly reason: string;
}

/** Most severe first; then by place and rule, so that the same facts always give the same order. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareSeverity(right.severity, left.severity) ||
    compareTexts(left.objection.path ?? '', right.objection.path ?? '') ||
    (left.objection.line ?? 0) - (right.objection.line ?? 0) ||
    compareTexts(left.rule.id, right.rule.id) ||
    compareTexts(left.objection.message, right.objection.message)
  );
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The verdict of weighed findings: anything at or above the threshold fails; else anything that could not be checked
 * makes it unknown.
 */
export function verdictOf(findings: readonly Finding[], threshold: Severity): Verdict {
  const weighty = findings.filter(({ severity }) => compareSeverity(severity, threshold) >= 0);
  if (weighty.some(({ objection }) => objection.unchecked !== true)) return 'fail';
  return weighty.length > 0 ? 'unknown' : 'pass';
}

/** The line edits of a finding, the one on its own line first. */
export function fixOf({ objection }: Finding): Edit | undefined {
  return objection.edits?.[0];
}
