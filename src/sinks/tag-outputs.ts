import type { Language } from '../render/speak.ts';
import { type TagAnswer, tagMarkdown, tagVerdict } from '../render/tag.ts';
import { cappedFindings, LONGEST_TEXT, setOutputs } from './actions.ts';

/** The outputs of a run that was to make a tag: what is proposed is the tag's number. */
export function setTagOutputs(answer: TagAnswer, language: Language): void {
  const { report, tag, branch } = answer;
  const { line } = report.facts;
  const number = tag?.number ?? '';
  setOutputs({
    verdict: tagVerdict(answer),
    line: branch.slice(0, LONGEST_TEXT),
    scheme: line.kind === 'line' ? line.scheme.id : '',
    previous: (report.previous ?? '').slice(0, LONGEST_TEXT),
    proposed: number.slice(0, LONGEST_TEXT),
    next: report.nextAllowed[0] ?? '',
    'next-allowed': JSON.stringify(report.nextAllowed),
    'required-bump': 'none',
    'declared-bump': 'none',
    findings: cappedFindings(report, language),
    summary: tagMarkdown(answer, language),
  });
}
