import type { Finding } from '../judge/finding.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { compareSeverity, type Severity } from '../rules/severity.ts';
import type { Audit, AuditFinding, AuditLine, AuditPoint } from './audit.ts';
import { allRoles, type Draft } from './draft.ts';
import type { CompatMatrix } from './matrix.ts';

/** What an audit is put together from. */
export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly foreign: readonly string[];
  readonly excluded: readonly string[];
  readonly unchecked: readonly Phrase[];
  readonly matrices?: readonly CompatMatrix[];
}

export interface AssembleOptions {
  readonly repository?: string;
  /** The fingerprints that the baseline accepts. */
  readonly accepted: ReadonlySet<string>;
  readonly threshold: Severity;
  /** The sentence of a finding, harmless for terminals. */
  readonly say: (finding: Finding) => Phrase;
}

/** Puts drafts in order and in lines; the same drafts in any order give the same audit. */
export function assemble(gathered: Gathered, options: AssembleOptions): Audit {
  const drafts = withoutEchoes(gathered.drafts.toSorted(byDate));
  const lines = linesOf(drafts);
  const lineAt = new Map(lines.map(({ key }, index) => [key, index]));
  const told = drafts.flatMap((draft, point) => draft.findings.map((finding) => tell(draft, finding, point, options)));
  const findings = worstFirst(told);
  const ofPoint = new Map<number, number[]>();
  findings.forEach(({ point }, index) => {
    ofPoint.set(point, [...(ofPoint.get(point) ?? []), index]);
  });
  const points = drafts.map(
    ({ line, findings: _, ...draft }, index): AuditPoint => ({
      kind: draft.kind,
      line: lineAt.get(keyOf({ line, kind: draft.kind })) ?? 0,
      number: draft.number,
      name: draft.name,
      commit: draft.commit,
      date: draft.date,
      previous: draft.previous,
      findings: ofPoint.get(index) ?? [],
    }),
  );
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    lines: lines.map(({ line }) => line),
    points,
    findings,
    foreign: [...gathered.foreign].sort(compareTexts),
    excluded: [...gathered.excluded].sort(compareTexts),
    unchecked: [...gathered.unchecked].sort((a, b) => compareTexts(a.en, b.en)),
    ...(gathered.matrices === undefined ? {} : { matrices: gathered.matrices }),
    gone: [...options.accepted].filter((fingerprint) => !present.has(fingerprint)).length,
    verdict: verdictOf(findings, gathered.unchecked, options.threshold),
  };
}

export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function byDate(left: Draft, right: Draft): number {
  return (
    left.date - right.date ||
    compareTexts(left.name, right.name) ||
    compareTexts(left.kind, right.kind) ||
    compareTexts(left.number, right.number) ||
    compareTexts(left.commit, right.commit)
  );
}

/** What is wrong with a branch as a whole is told once, at its newest number. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set<string>();
  const isEcho = (draft: Draft, { rule }: Finding): boolean => {
    if (rule.id !== 'line-unknown') return false;
    const echo = told.has(draft.line.name);
    told.add(draft.line.name);
    return echo;
  };
  return drafts
    .toReversed()
    .map((draft) => ({ ...draft, findings: draft.findings.filter((finding) => !isEcho(draft, finding)) }))
    .reverse();
}

const keyOf = ({ line, kind }: Pick<Draft, 'line' | 'kind'>): string => `${kind} ${line.scheme} ${line.name}`;

interface KeyedLine {
  readonly key: string;
  readonly line: AuditLine;
}

/** The lines by name; where a line comes from is told by its branch, or by the number before its first. */
function linesOf(drafts: readonly Draft[]): readonly KeyedLine[] {
  const groups = new Map<string, Draft[]>();
  const homes = new Map<string, string>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
    if (draft.kind === 'tag') homes.set(draft.number, draft.line.name);
  }
  const lines = [...groups].map(([key, group]): KeyedLine => {
    const [first] = group as [Draft];
    const { name, scheme } = first.line;
    const elsewhere = group.map(({ kind, previous }) => (kind === 'tag' ? homes.get(previous ?? '') : undefined));
    const from =
      group.find(({ line }) => line.from !== undefined)?.line.from ?? elsewhere.find((home) => home !== name);
    return { key, line: { name, roles: allRoles(group.map(({ line }) => line.roles)), scheme, from } };
  });
  return lines.sort((a, b) => compareTexts(a.line.name, b.line.name) || compareTexts(a.key, b.key));
}

function tell(draft: Draft, finding: Finding, point: number, { accepted, say }: AssembleOptions): AuditFinding {
  const { rule, objection, severity } = finding;
  const fingerprint = fingerprintOf(draft, finding);
  return {
    rule: rule.id,
    severity,
    kind: objection.message,
    message: say(finding),
    point,
    expected: objection.expected ?? [],
    known: objection.unchecked !== true && accepted.has(fingerprint),
    ...(objection.unchecked === true ? { unchecked: true as const } : {}),
    fingerprint,
  };
}

/** Enough of a commit's name to tell two revisions of one number apart. */
const SHORT = 12;

/** What a finding is known by: nothing of it changes when other findings come or go. */
function fingerprintOf({ name, number, commit }: Draft, { rule, objection }: Finding): string {
  const { interface: face } = objection.data;
  const about = rule.id === 'compatibility' && typeof face === 'string' ? [face] : [];
  return [rule.id, objection.message, ...about, name, number, commit.slice(0, SHORT)].join(' ');
}

/** By severity, then by the size of their group, then by point. */
export function worstFirst(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const sizes = new Map<string, number>();
  for (const finding of findings) sizes.set(groupOf(finding), (sizes.get(groupOf(finding)) ?? 0) + 1);
  const size = (finding: AuditFinding): number => sizes.get(groupOf(finding)) ?? 0;
  return findings.toSorted(
    (a, b) =>
      compareSeverity(b.severity, a.severity) ||
      size(b) - size(a) ||
      compareTexts(groupOf(a), groupOf(b)) ||
      a.point - b.point ||
      compareTexts(a.fingerprint, b.fingerprint),
  );
}

/** Findings of one group say the same of different numbers. */
export const groupOf = ({ severity, rule, kind }: AuditFinding): string => `${severity} ${rule} ${kind}`;

/** What the baseline knows decides nothing; what could not be looked at is never a pass. */
export function verdictOf(
  findings: readonly AuditFinding[],
  unchecked: readonly unknown[],
  threshold: Severity,
): Audit['verdict'] {
  const weighty = findings.filter(({ known, severity }) => !known && compareSeverity(severity, threshold) >= 0);
  if (weighty.some((finding) => finding.unchecked !== true)) return 'fail';
  return weighty.length > 0 || unchecked.length > 0 ? 'unknown' : 'pass';
}
