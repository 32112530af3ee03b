import { type Finding, fixOf } from '../judge/finding.ts';
import { type Report, statedText } from '../judge/report.ts';
import { advicePieces, findingPieces } from './findings.ts';
import { headline, lineWords } from './headline.ts';
import { markdownCode } from './inert.ts';
import { type Language, markdown, speak } from './speak.ts';
import { VERSION } from './version.ts';
import { doubtPhrase, SEVERITY_WORDS, VERDICT_MARKS, WORDS } from './words.ts';

/** GitHub drops a summary of more than 1 MiB whole; this many findings stay far below it. */
const MOST_FINDINGS = 200;

/** The report as Markdown, for the step summary and `--format markdown`. */
export function reportMarkdown(report: Report, language: Language): string {
  const { findings, waived } = report.judgement;
  const w = (key: keyof typeof WORDS): string => WORDS[key][language];
  const sections = [
    `### ${VERDICT_MARKS[report.verdict]} ${w('title')}: ${markdown(headline(report, language))}`,
    `**${w('line')}** ${markdown(lineWords(report, language))}`,
    carrierTable(report, language),
    findings.length === 0 ? w('noFindings') : findingSections(findings, language),
    ...report.facts.conflicts.map((path) => markdown(speak(WORDS.conflicts, { path }, language))),
    list(
      w('doubts'),
      report.facts.doubts.map((doubt) => {
        const { phrase, data } = doubtPhrase(doubt);
        return markdown(speak(phrase, data, language));
      }),
    ),
    list(
      w('waived'),
      waived.map(
        ({ finding, reason }) =>
          `${finding.rule.id}: ${markdown(findingPieces(finding, language))} ${markdownCode(reason)}`,
      ),
    ),
    `<sub>${markdown(speak(WORDS.judgedCommits, { head: report.judged.head, base: report.judged.base }, language))}, Pawl ${VERSION}</sub>`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function carrierTable(report: Report, language: Language): string {
  const { carriers } = report.facts;
  if (carriers.length === 0) return '';
  const cell = (text: string | undefined): string => (text === undefined ? WORDS.none[language] : markdownCode(text));
  const rows = carriers.map((carrier) => {
    const before = statedText(carrier.before);
    const after = statedText(carrier.after);
    const allowed = carrier === report.home ? report.nextAllowed.map(markdownCode).join(' ') : '';
    const proposed = after === before ? WORDS.unchanged[language] : cell(after);
    return `| ${markdownCode(carrier.path)} | ${cell(before)} | ${proposed} | ${allowed} |`;
  });
  const heads = (['carrier', 'was', 'proposed', 'allowed'] as const).map((key) => WORDS[key][language]);
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n');
}

function findingSections(findings: readonly Finding[], language: Language): string {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => findingItem(finding, language));
  const hidden = findings.length - shown.length;
  const more = hidden > 0 ? [markdown(speak(WORDS.more, { count: hidden }, language))] : [];
  return [...shown, ...more].join('\n');
}

function findingItem(finding: Finding, language: Language): string {
  const { rule, objection, severity } = finding;
  const fix = fixOf(finding);
  const place =
    objection.path === undefined
      ? ''
      : ` ${markdownCode(objection.line === undefined ? objection.path : `${objection.path}:${objection.line}`)}`;
  const edits = (objection.edits ?? []).map(
    (edit) =>
      `  - ${WORDS.fix[language]} ${markdownCode(`${objection.path}:${edit.line}`)}: ${markdownCode(edit.replacement)}`,
  );
  return [
    `- **${SEVERITY_WORDS[severity][language]}** \`${rule.id}\`${place}: ${markdown(findingPieces(finding, language))}`,
    ...(fix === undefined ? [] : edits),
    `  - ${WORDS.how[language]}: ${markdown(advicePieces(finding, language))} ${WORDS.waive[language].replace('{rule}', rule.id)}`,
  ].join('\n');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`**${title}**`, '', ...items.map((item) => `- ${item}`)].join('\n');
}
