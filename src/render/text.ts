import type { Finding } from '../judge/finding.ts';
import { type Report, statedText } from '../judge/report.ts';
import type { Severity } from '../rules/severity.ts';
import { advicePieces, findingPieces } from './findings.ts';
import { headline, lineWords } from './headline.ts';
import { visible } from './inert.ts';
import { interfaceLines } from './interfaces.ts';
import { type Language, plain, speak } from './speak.ts';
import { doubtPhrase, SEVERITY_WORDS, VERDICT_MARKS, WORDS } from './words.ts';

/** How a piece of text stands out, where the reader's terminal can show it. */
export type Paint = (style: Severity | 'pass' | 'strong' | 'dim', text: string) => string;

export const unpainted: Paint = (_style, text) => text;

/** The report for a terminal or a log. */
export function reportText(report: Report, language: Language, paint: Paint = unpainted): string {
  const { findings, waived } = report.judgement;
  const lines = [
    paint('strong', `${VERDICT_MARKS[report.verdict]} ${plain(headline(report, language))}`),
    plain(lineWords(report, language)),
    ...carrierLines(report, language),
    ...interfaceLines(report, language),
    ...findings.flatMap((finding) => findingLines(finding, language, paint)),
    ...(findings.length === 0 && report.verdict === 'pass' ? [paint('pass', WORDS.noFindings[language])] : []),
    ...report.facts.conflicts.map((path) => plain(speak(WORDS.conflicts, { path }, language))),
    ...report.facts.doubts.map((doubt) => {
      const { phrase, data } = doubtPhrase(doubt);
      return paint('dim', `${WORDS.doubts[language]}: ${plain(speak(phrase, data, language))}`);
    }),
    ...waived.map(({ finding, reason }) =>
      paint('dim', `${WORDS.waived[language]}: ${finding.rule.id}: ${visible(reason)}`),
    ),
    paint(
      'dim',
      plain(
        speak(
          WORDS.judgedCommits,
          { head: report.judged.head.slice(0, 12), base: report.judged.base.slice(0, 12) },
          language,
        ),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function carrierLines(report: Report, language: Language): readonly string[] {
  const { carriers } = report.facts;
  const width = Math.max(0, ...carriers.map(({ path }) => visible(path).length));
  const rows = carriers.map(({ path, before, after }) => {
    const was = statedText(before);
    const is = statedText(after);
    const moved =
      is === was
        ? visible(was ?? WORDS.none[language])
        : `${visible(was ?? WORDS.none[language])} → ${visible(is ?? WORDS.none[language])}`;
    return `  ${visible(path).padEnd(width)}  ${moved}`;
  });
  if (report.nextAllowed.length === 0) return rows;
  return [...rows, `  ${WORDS.allowed[language]}: ${report.nextAllowed.map(visible).join(', ')}`];
}

function findingLines(finding: Finding, language: Language, paint: Paint): readonly string[] {
  const { objection, severity, rule } = finding;
  const place =
    objection.path === undefined
      ? ''
      : `${visible(objection.path)}${objection.line === undefined ? '' : `:${objection.line}`}: `;
  const edits = (objection.edits ?? []).map(
    (edit) => `    ${WORDS.fix[language]} ${visible(objection.path ?? '')}:${edit.line}: ${visible(edit.replacement)}`,
  );
  return [
    `${place}${paint(severity, SEVERITY_WORDS[severity][language])} [${rule.id}] ${plain(findingPieces(finding, language))}`,
    ...edits,
    paint('dim', `    ${WORDS.how[language]}: ${plain(advicePieces(finding, language))}`),
  ];
}
