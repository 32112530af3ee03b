import type { Audit, AuditFinding } from '../audit/audit.ts';
import { type FindingGroup, groupsOf } from '../audit/groups.ts';
import { placeOf, summaryLines } from './audit-text.ts';
import { AUDIT_WORDS } from './audit-words.ts';
import { markdownCode, markdownSentence } from './inert.ts';
import { type Language, markdown, speak } from './speak.ts';
import { SEVERITY_WORDS, VERDICT_MARKS, VERDICT_WORDS } from './words.ts';

/** GitHub drops a summary of more than 1 MiB whole: groups, lines and texts keep to these many. */
const MOST = { examples: 3, lines: 200, unchecked: 50, sentence: 2000 } as const;

/** An audit as Markdown, for the step summary and `--format markdown`. */
export function auditMarkdown(audit: Audit, language: Language): string {
  const word = (key: keyof typeof AUDIT_WORDS): string => AUDIT_WORDS[key][language];
  const title = `### ${VERDICT_MARKS[audit.verdict]} ${word('title')}: ${VERDICT_WORDS[audit.verdict][language]}`;
  const groups = groupsOf(audit);
  const sections = [
    audit.repository === undefined ? title : `${title}, ${markdownCode(audit.repository)}`,
    summaryLines(audit, language).map(markdownSentence).join('\n'),
    groups.length === 0 ? '' : groupTable(groups, language),
    ...groups.map((group) => groupSection(audit, group, language)),
    uncheckedSection(audit, language),
    lineTable(audit, language),
    groups.some(({ findings, known }) => known < findings.length) ? markdownSentence(word('acceptHow')) : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function groupTable(groups: readonly FindingGroup[], language: Language): string {
  const heads = (['finding', 'count', 'knownMark'] as const).map((key) => AUDIT_WORDS[key][language]);
  const rows = groups.map(
    ({ severity, rule, kind, findings, known }) =>
      `| ${SEVERITY_WORDS[severity][language]} \`${rule}\` ${kind} | ${findings.length} | ${known} |`,
  );
  return [`| ${heads.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

function groupSection(audit: Audit, group: FindingGroup, language: Language): string {
  const { severity, rule, kind, findings } = group;
  const left = findings.length - MOST.examples;
  return [
    `**${SEVERITY_WORDS[severity][language]} \`${rule}\` ${kind}** (${findings.length})`,
    '',
    ...findings.slice(0, MOST.examples).map((finding) => findingItem(audit, finding, language)),
    ...(left > 0 ? [`- ${markdown(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []),
  ].join('\n');
}

function findingItem(audit: Audit, finding: AuditFinding, language: Language): string {
  const sentence = finding.message[language].slice(0, MOST.sentence);
  const known = finding.known ? `, ${AUDIT_WORDS.knownMark[language]}` : '';
  return `- ${markdownSentence(sentence)} ${markdownCode(placeOf(audit, finding).slice(0, MOST.sentence))}${known}`;
}

function uncheckedSection({ unchecked }: Audit, language: Language): string {
  if (unchecked.length === 0) return '';
  const left = unchecked.length - MOST.unchecked;
  return [
    `**${AUDIT_WORDS.unchecked[language]}** (${unchecked.length})`,
    '',
    ...unchecked
      .slice(0, MOST.unchecked)
      .map((each) => `- ${markdownSentence(each[language].slice(0, MOST.sentence))}`),
    ...(left > 0 ? [`- ${markdown(speak(AUDIT_WORDS.all, { count: left }, language))}`] : []),
  ].join('\n');
}

/** The lines with the most findings first. */
function lineTable({ lines, points }: Audit, language: Language): string {
  if (lines.length === 0) return '';
  const tally = lines.map(() => ({ numbers: 0, findings: 0 }));
  for (const { line, findings } of points) {
    const own = tally[line];
    if (own === undefined) continue;
    own.numbers += 1;
    own.findings += findings.length;
  }
  const rows = lines.map((line, index) => ({ line, ...(tally[index] as { numbers: number; findings: number }) }));
  const shown = rows.toSorted((a, b) => b.findings - a.findings).slice(0, MOST.lines);
  const heads = [AUDIT_WORDS.lines, AUDIT_WORDS.numbers, AUDIT_WORDS.finding].map((phrase) => phrase[language]);
  return [
    `| ${heads.join(' | ')} |`,
    '|---|---|---|',
    ...shown.map(({ line, numbers, findings }) => {
      const name = line.repository === undefined ? line.name : `${line.repository} ${line.name}`;
      return `| ${markdownCode(name.slice(0, MOST.sentence))} ${line.scheme} ${line.roles.join(' ')} | ${numbers} | ${findings} |`;
    }),
    ...(rows.length > shown.length
      ? [`| ${markdown(speak(AUDIT_WORDS.all, { count: rows.length - shown.length }, language))} | | |`]
      : []),
  ].join('\n');
}
