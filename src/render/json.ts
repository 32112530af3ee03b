import type { Report } from '../judge/report.ts';
import { statedText } from '../judge/report.ts';
import { type FindingJson, findingJson } from './findings.ts';
import { lineWords } from './headline.ts';
import { type Language, plain, speak } from './speak.ts';
import { VERSION } from './version.ts';
import { doubtPhrase, WORDS } from './words.ts';

/** A line to change for a finding, by its place in the list of findings; `fix` there is the first of them. */
export interface EditJson {
  readonly finding: number;
  readonly line: number;
  readonly replacement: string;
}

/** The report as programs read it. */
export interface ReportJson {
  readonly version: string;
  readonly verdict: string;
  readonly base: string;
  readonly head: string;
  readonly line: string;
  /** What the line is and why that is held to be so, in words. */
  readonly lineWords: string;
  readonly roles: readonly string[];
  readonly scheme: string | null;
  readonly strictness: string;
  readonly previous: string | null;
  readonly proposed: string | null;
  readonly next: string | null;
  readonly nextAllowed: readonly string[];
  /** The number at which a maintenance line leaves the trunk, where it is known. */
  readonly from: string | null;
  readonly requiredBump: string;
  readonly declaredBump: string;
  /** The policy file that counted; null where all was inferred. */
  readonly policy: string | null;
  /** The file whose number the line goes by. */
  readonly home: string | null;
  readonly carriers: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly findings: readonly FindingJson[];
  readonly edits: readonly EditJson[];
  /** What could not be known for sure, in words. */
  readonly doubts: readonly string[];
  readonly waived: readonly { readonly finding: FindingJson; readonly reason: string }[];
}

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
