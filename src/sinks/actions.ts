import { appendFileSync } from 'node:fs';
import { setOutput } from '@actions/core';
import type { Audit } from '../audit/audit.ts';
import type { Finding, Verdict } from '../judge/finding.ts';
import type { Report } from '../judge/report.ts';
import { findingJson, findingPieces } from '../render/findings.ts';
import type { ReportJson } from '../render/json.ts';
import { type Language, plain, speak } from '../render/speak.ts';
import { WORDS } from '../render/words.ts';
import type { Annotation } from './console.ts';

/** What the runner is told: annotations, outputs, summary. Each for itself; none of them decides the verdict. */

export function annotationsOf(report: Report, language: Language): readonly Annotation[] {
  const elsewhere = report.facts.carriers.flatMap(({ kind, path }) => (kind === 'declaration' ? [path] : []));
  return report.judgement.findings.map((finding) => ({
    level: finding.severity,
    title: finding.rule.id,
    message: plain(findingPieces(finding, language)),
    ...placeIn(finding.objection, elsewhere),
  }));
}

/** Where in a file an objection belongs; what a tag or the text of a pull request states is in none. */
function placeIn(
  { path, line }: Finding['objection'],
  elsewhere: readonly string[],
): Pick<Annotation, 'path' | 'line'> {
  if (path === undefined || isTag(path) || elsewhere.includes(path)) return {};
  return { path, ...(line === undefined ? {} : { line }) };
}

/** A tag is no file that an annotation could be put into. */
const isTag = (path: string): boolean => path.startsWith('refs/tags/');

export function leftOutWords(language: Language): (count: number) => string {
  return (count) => plain(speak(WORDS.more, { count }, language));
}

/** The runner takes 1 MiB of outputs from a job, counted in UTF-16; no single one comes near it. */
const LONGEST_OUTPUT = 150_000;
/** No number of any scheme and no branch is longer, and no output that quotes a text; a hostile file may state what it likes. */
export const LONGEST_TEXT = 4096;

/**
 * Sets every output of the contract; an output that has nothing to say is empty.
 * @param markdown the report as the step summary has it
 */
export function setReportOutputs(report: Report, markdown: string, language: Language): void {
  const { line } = report.facts;
  setOutputs({
    verdict: report.verdict,
    line: line.branch.slice(0, LONGEST_TEXT),
    scheme: line.kind === 'line' ? line.scheme.id : '',
    previous: (report.previous ?? '').slice(0, LONGEST_TEXT),
    proposed: (report.proposed ?? '').slice(0, LONGEST_TEXT),
    next: report.nextAllowed[0] ?? '',
    'next-allowed': JSON.stringify(report.nextAllowed),
    'required-bump': report.requiredBump,
    'declared-bump': report.facts.declaration.bump,
    findings: cappedFindings(report, language),
    summary: markdown,
  });
}

/** The outputs of a report that another run saved: its words, and the verdict only as that run told it. */
export function setSavedOutputs(report: ReportJson, markdown: string): void {
  const cut = (text: string | null): string => (text ?? '').slice(0, LONGEST_TEXT);
  setOutputs({
    verdict: report.verdict,
    line: cut(report.line),
    scheme: cut(report.scheme),
    previous: cut(report.previous),
    proposed: cut(report.proposed),
    next: cut(report.next),
    'next-allowed': '[]',
    'required-bump': report.requiredBump,
    'declared-bump': report.declaredBump,
    findings: '[]',
    summary: markdown,
  });
}

/** The outputs of a run that could not judge: every one of them is set, so that nobody reads a stale or missing one. */
export function setProblemOutputs(markdown: string): void {
  setEmptyOutputs('unknown', markdown);
}

/** The outputs of a run that had nothing to judge. */
export function setNothingOutputs(markdown: string): void {
  setEmptyOutputs('pass', markdown);
}

function setEmptyOutputs(verdict: Verdict, markdown: string): void {
  setOutputs({
    verdict,
    line: '',
    scheme: '',
    previous: '',
    proposed: '',
    next: '',
    'next-allowed': '[]',
    'required-bump': '',
    'declared-bump': '',
    findings: '[]',
    summary: markdown,
  });
}

/** Sets the outputs of the step, each by its name. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** The outputs of an audit: what is told of one change or tag is empty. */
export function setAuditOutputs(audit: Audit, markdown: string, language: Language): void {
  setEmptyOutputs(audit.verdict, markdown);
  const findings = audit.findings.map(({ rule, severity, message, point, expected, known, fingerprint }) =>
    JSON.stringify({
      rule,
      severity,
      message: message[language],
      path: audit.points[point]?.name ?? null,
      actual: audit.points[point]?.number ?? null,
      expected,
      known,
      fingerprint,
    }),
  );
  setOutput('findings', capped(findings));
}

/** As many findings as fit, the gravest first; `{"truncated":true}` at the end tells that there are more. */
export function cappedFindings(report: Report, language: Language): string {
  return capped(report.judgement.findings.map((finding) => JSON.stringify(findingJson(finding, language))));
}

function capped(all: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const finding of all) {
    length += finding.length + 1;
    if (length > LONGEST_OUTPUT) return `[${[...shown, '{"truncated":true}'].join(',')}]`;
    shown.push(finding);
  }
  return `[${shown.join(',')}]`;
}

/**
 * Writes the step summary; the runner drops one of more than 1 MiB whole. The toolkit's own writer would do no more, and loads
 * half of node's file and terminal modules for it at every start.
 */
export function writeSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') throw new Error('GITHUB_STEP_SUMMARY is not set');
  appendFileSync(path, markdown);
}
