import type { Audit, AuditFinding } from '../audit/audit.ts';
import { countsOf, type FindingGroup, groupsOf } from '../audit/groups.ts';
import { AUDIT_WORDS } from './audit-words.ts';
import { visible, visibleSentence } from './inert.ts';
import { type Data, type Language, plain, speak } from './speak.ts';
import { type Paint, unpainted } from './text.ts';
import { SEVERITY_WORDS, VERDICT_MARKS, VERDICT_WORDS, WORDS } from './words.ts';

/** As many examples are shown of each kind. */
const EXAMPLES = 3;
/** As many things that could not be looked at. */
const UNCHECKED = 10;

/** An audit for a terminal or a log. */
export function auditText(audit: Audit, language: Language, paint: Paint = unpainted): string {
  const head = `${VERDICT_MARKS[audit.verdict]} ${AUDIT_WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS[audit.verdict][language]}`;
  const groups = groupsOf(audit);
  const lines = [
    paint(
      'strong',
      audit.repository === undefined ? head : `${head}${WORDS.comma[language]}${visible(audit.repository)}`,
    ),
    ...summaryLines(audit, language),
    ...groups.flatMap((group) => groupLines(audit, group, language, paint)),
    ...uncheckedLines(audit, language),
    ...(groups.some(({ findings, known }) => known < findings.length)
      ? [paint('dim', visibleSentence(AUDIT_WORDS.acceptHow[language]))]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The audit in figures. */
export function summaryLines(audit: Audit, language: Language): readonly string[] {
  const say = (key: keyof typeof AUDIT_WORDS, data: Data): string => plain(speak(AUDIT_WORDS[key], data, language));
  const counts = countsOf(audit);
  const [foreign, excluded] = [audit.foreign.length, audit.excluded.length];
  return [
    counts.points === 0 ? say('nothing', {}) : say('judged', { ...counts }),
    ...(foreign + excluded === 0 ? [] : [say('others', { foreign, excluded })]),
    ...(counts.known + audit.gone === 0 ? [] : [say('accepted', { known: counts.known, gone: audit.gone })]),
    ...(audit.gone === 0 ? [] : [say('drop', {})]),
  ];
}

function groupLines(audit: Audit, group: FindingGroup, language: Language, paint: Paint): readonly string[] {
  const { rule, kind, severity, findings, known } = group;
  const accepted = known === 0 ? '' : ` (${known} ${AUDIT_WORDS.knownMark[language]})`;
  const left = findings.length - EXAMPLES;
  return [
    '',
    `${paint(severity, SEVERITY_WORDS[severity][language])} ${findings.length} × ${rule}/${kind}${accepted}`,
    ...findings.slice(0, EXAMPLES).flatMap((finding) => findingLines(audit, finding, language, paint)),
    ...(left > 0 ? [`  ${plain(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []),
  ];
}

function findingLines(audit: Audit, finding: AuditFinding, language: Language, paint: Paint): readonly string[] {
  return [
    `  ${visibleSentence(finding.message[language])}`,
    paint('dim', `    ${placeOf(audit, finding)}${finding.known ? `, ${AUDIT_WORDS.knownMark[language]}` : ''}`),
  ];
}

/** Where a finding is: its line, the tag or file, the commit and its day. */
export function placeOf({ points, lines }: Audit, { point }: AuditFinding): string {
  const at = points[point];
  const line = at === undefined ? undefined : lines[at.line];
  if (at === undefined || line === undefined) return '';
  const where = line.repository === undefined ? line.name : `${line.repository} ${line.name}`;
  const day = new Date(at.date * 1000).toISOString().slice(0, 10);
  return [where, at.name, at.commit.slice(0, 12), day].map(visible).join(', ');
}

function uncheckedLines({ unchecked }: Audit, language: Language): readonly string[] {
  if (unchecked.length === 0) return [];
  const left = unchecked.length - UNCHECKED;
  return [
    '',
    `${VERDICT_MARKS.unknown} ${AUDIT_WORDS.unchecked[language]} (${unchecked.length}):`,
    ...unchecked.slice(0, UNCHECKED).map((phrase) => `  ${visibleSentence(phrase[language])}`),
    ...(left > 0 ? [`  ${plain(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []),
  ];
}
