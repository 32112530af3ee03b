import type * as z from 'zod';
import type { Report } from '../judge/report.ts';
import { statedText } from '../judge/report.ts';
import { type DeepReadonly, findingJson } from './findings.ts';
import { lineWords } from './headline.ts';
import { interfacesJson } from './interfaces.ts';
import type { reportSchema } from './report-schema.ts';
import { type Language, plain, speak } from './speak.ts';
import { VERSION } from './version.ts';
import { doubtPhrase, WORDS } from './words.ts';

/** The report as programs read it; the schema that is published is made from the same declaration. */
export type ReportJson = DeepReadonly<z.infer<typeof reportSchema>>;

/** A line to change for a finding, by its place in the list of findings; `fix` there is the first of them. */
export type EditJson = ReportJson['edits'][number];

export type InterfaceJson = ReportJson['interfaces'][number];

/** The report as a file or a terminal gets it. */
export const jsonText = (report: Report, language: Language): string =>
  `${JSON.stringify(reportJson(report, language), null, 2)}\n`;

export function reportJson(report: Report, language: Language): ReportJson {
  const { facts, judgement, judged } = report;
  const { line } = facts;
  return {
    version: VERSION,
    verdict: report.verdict,
    base: judged.base,
    head: judged.head,
    line: line.branch,
    lineWords: plain(lineWords(report, language)),
    roles: line.kind === 'line' ? line.roles : line.kind === 'frozen' || line.kind === 'ignored' ? [line.kind] : [],
    scheme: line.kind === 'line' ? line.scheme.id : null,
    strictness: facts.strictness,
    previous: report.previous ?? null,
    proposed: report.proposed ?? null,
    next: report.nextAllowed[0] ?? null,
    nextAllowed: report.nextAllowed,
    from: line.kind === 'line' ? (line.from?.text ?? null) : null,
    requiredBump: report.requiredBump,
    declaredBump: facts.declaration.bump,
    policy: facts.policyFile.present ? facts.policyFile.path : null,
    home: report.home?.path ?? null,
    carriers: facts.carriers.map(({ path, before, after }) => ({
      path,
      before: statedText(before) ?? null,
      after: statedText(after) ?? null,
    })),
    interfaces: interfacesJson(report),
    findings: judgement.findings.map((finding) => findingJson(finding, language)),
    edits: judgement.findings.flatMap(({ objection: { path, edits = [] } }, finding) =>
      path === undefined ? [] : edits.map(({ line, replacement }) => ({ finding, line, replacement })),
    ),
    doubts: [
      ...facts.conflicts.map((path) => plain(speak(WORDS.conflicts, { path }, language))),
      ...facts.doubts.map((doubt) => {
        const { phrase, data } = doubtPhrase(doubt);
        return plain(speak(phrase, data, language));
      }),
    ],
    waived: judgement.waived.map(({ finding, reason }) => ({ finding: findingJson(finding, language), reason })),
  };
}
