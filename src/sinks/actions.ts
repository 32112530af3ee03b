import { setOutput, summary } from '@actions/core';
import type { Verdict } from '../judge/finding.ts';
import type { Report } from '../judge/report.ts';
import { findingJson, findingPieces } from '../render/findings.ts';
import { reportMarkdown } from '../render/markdown.ts';
import { type Language, plain, speak } from '../render/speak.ts';
import { WORDS } from '../render/words.ts';
import type { Annotation } from './console.ts';

/** What the runner is told: annotations, outputs, summary. Each for itself; none of them decides the verdict. */

export function annotationsOf(report: Report, language: Language): readonly Annotation[] {
  return report.judgement.findings.map((finding) => ({
    level: finding.severity,
    title: finding.rule.id,
    message: plain(findingPieces(finding, language)),
    ...(finding.objection.path === undefined ? {} : { path: finding.objection.path }),
    ...(finding.objection.line === undefined ? {} : { line: finding.objection.line }),
  }));
}

export function leftOutWords(language: Language): (count: number) => string {
  return (count) => plain(speak(WORDS.more, { count }, language));
}

/** The runner takes 1 MB of outputs from a job. */
const LONGEST_OUTPUT = 256 * 1024;

/** Sets every output of the contract; an output that has nothing to say is empty. */
export function setReportOutputs(report: Report, language: Language): void {
  const { line } = report.facts;
  const markdown = reportMarkdown(report, language);
  setOutputs({
    verdict: report.verdict,
    line: line.branch,
    scheme: line.kind === 'line' ? line.scheme.id : '',
    previous: report.previous ?? '',
    proposed: report.proposed ?? '',
    next: report.nextAllowed[0] ?? '',
    'next-allowed': JSON.stringify(report.nextAllowed),
    'required-bump': report.requiredBump,
    'declared-bump': report.facts.declaration.bump,
    findings: cappedFindings(report, language),
    summary: markdown.length > LONGEST_OUTPUT ? '' : markdown,
  });
}

export function setProblemOutputs(verdict: Verdict): void {
  setOutputs({ verdict, 'next-allowed': '[]', findings: '[]' });
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

function cappedFindings(report: Report, language: Language): string {
  const all = report.judgement.findings.map((finding) => findingJson(finding, language));
  let shown = all;
  for (;;) {
    const text = JSON.stringify(shown.length === all.length ? shown : [...shown, { truncated: true }]);
    if (text.length <= LONGEST_OUTPUT) return text;
    shown = shown.slice(0, Math.floor(shown.length / 2));
  }
}

/** Writes the step summary; the runner drops one of more than 1 MiB whole. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown).write();
}
