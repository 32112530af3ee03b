import type { Report } from '../judge/report.ts';
import { statedText } from '../judge/report.ts';
import { type FindingJson, findingJson } from './findings.ts';
import { type InterfaceJson, interfacesJson } from './interfaces.ts';
import type { Language } from './speak.ts';
import { VERSION } from './version.ts';

/** The report as programs read it. */
export interface ReportJson {
  readonly version: string;
  readonly verdict: string;
  readonly base: string;
  readonly head: string;
  readonly line: string;
  readonly roles: readonly string[];
  readonly scheme: string | null;
  readonly strictness: string;
  readonly previous: string | null;
  readonly proposed: string | null;
  readonly next: string | null;
  readonly nextAllowed: readonly string[];
  readonly carriers: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly requiredBump: string;
  readonly declaredBump: string;
  readonly interfaces: readonly InterfaceJson[];
  readonly findings: readonly FindingJson[];
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
    roles: line.kind === 'line' ? line.roles : line.kind === 'frozen' || line.kind === 'ignored' ? [line.kind] : [],
    scheme: line.kind === 'line' ? line.scheme.id : null,
    strictness: facts.strictness,
    previous: report.previous ?? null,
    proposed: report.proposed ?? null,
    next: report.nextAllowed[0] ?? null,
    nextAllowed: report.nextAllowed,
    carriers: facts.carriers.map(({ path, before, after }) => ({
      path,
      before: statedText(before) ?? null,
      after: statedText(after) ?? null,
    })),
    requiredBump: report.requiredBump,
    declaredBump: facts.declaration.bump,
    interfaces: interfacesJson(report),
    findings: judgement.findings.map((finding) => findingJson(finding, language)),
    waived: judgement.waived.map(({ finding, reason }) => ({ finding: findingJson(finding, language), reason })),
  };
}
