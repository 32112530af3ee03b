import type { Role } from '../numbering/scheme.ts';
import type { RuleId } from '../rules/ids.ts';
import type { Severity } from '../rules/severity.ts';
import type { CompatMatrix } from './matrix.ts';

/** Where a number of the history was stated. */
export type PointKind = 'tag' | 'spec';

/** One release number of the history, judged once: by the step that led to it. */
export interface AuditPoint {
  readonly kind: PointKind;
  /** The index of its line in {@link Audit.lines}. */
  readonly line: number;
  /** The number as it is written. */
  readonly number: string;
  /** The tag, or the path of the spec. */
  readonly name: string;
  readonly commit: string;
  /** Seconds since 1970: of the tag where it has a date of its own, else of the commit. */
  readonly date: number;
  /** The number that it was judged against; nothing for the first of a line. */
  readonly previous: string | undefined;
  /** The indexes of what is objected to in {@link Audit.findings}; empty where it is clean. */
  readonly findings: readonly number[];
}

/** An objection to one point. */
export interface AuditFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The key of the rule's message, by which findings are grouped; and the sentence, in both languages. */
  readonly kind: string;
  readonly message: { readonly en: string; readonly zh: string };
  /** The index of the point in {@link Audit.points}. */
  readonly point: number;
  readonly expected: readonly string[];
  /** The same finding, on the same number, in the baseline file: known and accepted. */
  readonly known: boolean;
  /** The rule could not look: this makes the verdict `unknown`, not `fail`. */
  readonly unchecked?: true;
  /** What the baseline knows it by: it holds no order and no position. */
  readonly fingerprint: string;
}

/** A line of releases as its own history shows it. */
export interface AuditLine {
  /** The branch, or what the numbers of the line have in common. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scheme: string;
  /** The name of the line that it left, where that is known. */
  readonly from: string | undefined;
  /** The repository that it is of, where several are told of together. */
  readonly repository?: string;
}

/** Everything there is to say about the history of a repository. The same repository gives the same audit, byte for byte. */
export interface Audit {
  readonly repository?: string;
  readonly lines: readonly AuditLine[];
  /** By date, then by name in byte order. */
  readonly points: readonly AuditPoint[];
  /** The worst first: by severity, then by the size of their group, then by point. */
  readonly findings: readonly AuditFinding[];
  /** Tags that are no number of any scheme, and tags that the policy leaves out. */
  readonly foreign: readonly string[];
  readonly excluded: readonly string[];
  /** What could not be looked at, in both languages: then the verdict is `unknown`. */
  readonly unchecked: readonly { readonly en: string; readonly zh: string }[];
  /** Who can migrate to whom, for each interface with releases; not part of the written form. */
  readonly matrices?: readonly CompatMatrix[];
  /** Findings of the baseline that are there no more. */
  readonly gone: number;
  readonly verdict: 'pass' | 'fail' | 'unknown';
}
