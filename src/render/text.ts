import type { Finding } from '../judge/finding.ts';
import { type Report, statedText } from '../judge/report.ts';
import type { Severity } from '../rules/severity.ts';
import { displayWidth, padTo, wrap } from './columns.ts';
import { advicePieces, findingPieces, helpPage } from './findings.ts';
import { headline, lineWords } from './headline.ts';
import { visible } from './inert.ts';
import { interfaceLines, interfacesJson } from './interfaces.ts';
import { type Layout, UNBOUNDED } from './layout.ts';
import { type Language, plain, speak } from './speak.ts';
import { doubtPhrase, SEVERITY_WORDS, VERDICT_MARKS, WORDS } from './words.ts';

/** How a piece of text stands out, where the reader's terminal can show it. */
export type Paint = (style: Severity | 'pass' | 'strong' | 'dim', text: string) => string;

export const unpainted: Paint = (_style, text) => text;

/** The report for a terminal or a log. */
export function reportText(
  report: Report,
  language: Language,
  paint: Paint = unpainted,
  layout: Layout = UNBOUNDED,
): string {
  const { findings, waived } = report.judgement;
  const flow = (line: string): string => wrap(line, layout.columns);
  const lines = [
    flow(paint('strong', `${VERDICT_MARKS[report.verdict]} ${plain(headline(report, language))}`)),
    flow(plain(lineWords(report, language))),
    ...carrierLines(report, language, layout),
    ...interfaceLines(interfacesJson(report), language).map(flow),
    ...findings.flatMap((finding) => findingLines(finding, language, paint, layout)),
    ...(findings.length === 0 && report.verdict === 'pass' ? [paint('pass', WORDS.noFindings[language])] : []),
    ...report.facts.conflicts.map((path) => flow(plain(speak(WORDS.conflicts, { path }, language)))),
    ...report.facts.doubts.map((doubt) => {
      const { phrase, data } = doubtPhrase(doubt);
      return flow(
        paint('dim', `${WORDS.doubts[language]}${WORDS.colon[language]}${plain(speak(phrase, data, language))}`),
      );
    }),
    ...waived.map(({ finding, reason }) =>
      flow(paint('dim', `${WORDS.waived[language]}${WORDS.colon[language]}${finding.rule.id}: ${visible(reason)}`)),
    ),
    paint('dim', plain(speak(WORDS.judgedCommits, shortCommits(report), language))),
  ];
  return `${lines.join('\n')}\n`;
}

const shortCommits = ({ judged }: Report): Readonly<Record<'head' | 'base', string>> => ({
  head: judged.head.slice(0, 12),
  base: judged.base.slice(0, 12),
});

function carrierLines(report: Report, language: Language, { columns }: Layout): readonly string[] {
  const { carriers } = report.facts;
  const width = Math.max(0, ...carriers.map(({ path }) => displayWidth(visible(path))));
  const rows = carriers.map(({ path, before, after }) => {
    const was = statedText(before);
    const is = statedText(after);
    const moved =
      is === was
        ? visible(was ?? WORDS.none[language])
        : `${visible(was ?? WORDS.none[language])} → ${visible(is ?? WORDS.none[language])}`;
    return wrap(`  ${padTo(visible(path), width)}  ${moved}`, columns);
  });
  if (report.nextAllowed.length === 0) return rows;
  const allowed = `  ${WORDS.allowed[language]}${WORDS.colon[language]}${report.nextAllowed.map(visible).join(', ')}`;
  return [...rows, wrap(allowed, columns)];
}

function findingLines(
  finding: Finding,
  language: Language,
  paint: Paint,
  { columns, link }: Layout,
): readonly string[] {
  const { objection, severity, rule } = finding;
  const place =
    objection.path === undefined
      ? ''
      : `${visible(objection.path)}${objection.line === undefined ? '' : `:${objection.line}`}: `;
  const edits = (objection.edits ?? []).map(
    (edit) => `    ${WORDS.fix[language]} ${visible(objection.path ?? '')}:${edit.line}: ${visible(edit.replacement)}`,
  );
  // An edit is never broken: it is there to be copied.
  const said = plain(findingPieces(finding, language));
  const head = `${place}${paint(severity, SEVERITY_WORDS[severity][language])} [${link(rule.id, helpPage(rule.id))}] ${said}`;
  const advice = paint(
    'dim',
    `    ${WORDS.how[language]}${WORDS.colon[language]}${plain(advicePieces(finding, language))}`,
  );
  return [wrap(head, columns), ...edits, wrap(advice, columns)];
}
