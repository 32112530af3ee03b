import type { Severity } from '../rules/severity.ts';
import { groupOf } from './assemble.ts';
import type { Audit, AuditFinding } from './audit.ts';

/** Findings that say the same of different numbers. */
export interface FindingGroup {
  readonly rule: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly findings: readonly AuditFinding[];
  /** How many of them the baseline knows. */
  readonly known: number;
}

/** The groups in the order of the findings, which is the worst first; in each, what is new before what is known. */
export function groupsOf({ findings }: Pick<Audit, 'findings'>): readonly FindingGroup[] {
  const groups = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const group = groups.get(groupOf(finding));
    if (group === undefined) groups.set(groupOf(finding), [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => {
    const { rule, kind, severity } = group[0] as AuditFinding;
    const known = group.filter((finding) => finding.known);
    return { rule, kind, severity, known: known.length, findings: [...group.filter((each) => !each.known), ...known] };
  });
}

/** The whole of an audit in figures. */
export interface AuditCounts {
  readonly points: number;
  readonly tags: number;
  readonly specs: number;
  readonly lines: number;
  readonly clean: number;
  /** The share of clean points in percent, to one decimal, rounded down so that 100 means all. */
  readonly share: number;
  readonly known: number;
}

export function countsOf({ points, lines, findings }: Audit): AuditCounts {
  const clean = points.filter((point) => point.findings.length === 0).length;
  const tags = points.filter(({ kind }) => kind === 'tag').length;
  return {
    points: points.length,
    tags,
    specs: points.length - tags,
    lines: lines.length,
    clean,
    share: points.length === 0 ? 100 : Math.floor((1000 * clean) / points.length) / 10,
    known: findings.filter(({ known }) => known).length,
  };
}
