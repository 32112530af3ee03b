import { type Finding, fixOf } from '../judge/finding.ts';
import { type Report, statedText } from '../judge/report.ts';
import { advicePieces, findingPieces } from './findings.ts';
import { headline, lineWords } from './headline.ts';
import { markdownCode } from './inert.ts';
import { interfacesJson, interfaceTable } from './interfaces.ts';
import { type Language, markdown, speak } from './speak.ts';
import { VERSION } from './version.ts';
import { doubtPhrase, SEVERITY_WORDS, VERDICT_MARKS, WORDS } from './words.ts';

/**
 * GitHub drops a summary of more than 1 MiB, and outputs of more than 1 MiB in UTF-16, whole. Each list of a report keeps to
 * its share, in characters; what does not fit is counted.
 */
const SHARE = { carriers: 30_000, findings: 100_000, others: 15_000 } as const;

/** The report as Markdown, for the step summary and `--format markdown`. */
export function reportMarkdown(report: Report, language: Language): string {
  const { findings, waived } = report.judgement;
  const w = (key: keyof typeof WORDS): string => WORDS[key][language];
  const sections = [
    `### ${VERDICT_MARKS[report.verdict]} ${w('title')}: ${markdown(headline(report, language))}`,
    `**${w('line')}** ${markdown(lineWords(report, language))}`,
    carrierTable(report, language),
    interfaceTable(interfacesJson(report), language),
    findings.length === 0 ? w('noFindings') : findingSections(findings, language),
    fitting(
      report.facts.conflicts,
      (path) => markdown(speak(WORDS.conflicts, { path }, language)),
      SHARE.others,
      language,
    ).join('\n\n'),
    list(
      w('doubts'),
      report.facts.doubts,
      (doubt) => {
        const { phrase, data } = doubtPhrase(doubt);
        return markdown(speak(phrase, data, language));
      },
      language,
    ),
    list(
      w('waived'),
      waived,
      ({ finding, reason }) =>
        `${finding.rule.id}: ${markdown(findingPieces(finding, language))} ${markdownCode(reason)}`,
      language,
    ),
    `<sub>${markdown(speak(WORDS.judgedCommits, { head: report.judged.head, base: report.judged.base }, language))}, Pawl ${VERSION}</sub>`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function carrierTable(report: Report, language: Language): string {
  const { carriers } = report.facts;
  if (carriers.length === 0) return '';
  const cell = (text: string | undefined): string => (text === undefined ? WORDS.none[language] : markdownCode(text));
  const row = (carrier: (typeof carriers)[number]): string => {
    const before = statedText(carrier.before);
    const after = statedText(carrier.after);
    const allowed = carrier === report.home ? report.nextAllowed.map(markdownCode).join(' ') : '';
    const proposed = after === before ? WORDS.unchanged[language] : cell(after);
    return `| ${markdownCode(carrier.path)} | ${cell(before)} | ${proposed} | ${allowed} |`;
  };
  const heads = (['carrier', 'was', 'proposed', 'allowed'] as const).map((key) => WORDS[key][language]);
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...fitting(carriers, row, SHARE.carriers, language)].join(
    '\n',
  );
}

function findingSections(findings: readonly Finding[], language: Language): string {
  return fitting(findings, (finding) => findingItem(finding, language), SHARE.findings, language).join('\n');
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
    `  - ${WORDS.how[language]}${WORDS.colon[language]}${markdown(advicePieces(finding, language))} ${WORDS.waive[language].replace('{rule}', rule.id)}`,
  ].join('\n');
}

function list<T>(title: string, items: readonly T[], say: (item: T) => string, language: Language): string {
  if (items.length === 0) return '';
  const lines = fitting(items, (item) => `- ${say(item)}`, SHARE.others, language);
  return [`**${title}**`, '', ...lines].join('\n');
}

/** As many of the items as the share holds, at least one, and how many are left out; those are not even worded. */
function fitting<T>(
  items: readonly T[],
  say: (item: T) => string,
  share: number,
  language: Language,
): readonly string[] {
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    const said = say(item);
    length += said.length;
    if (shown.length > 0 && length > share) {
      return [...shown, markdown(speak(WORDS.more, { count: items.length - shown.length }, language))];
    }
    shown.push(said);
  }
  return shown;
}
