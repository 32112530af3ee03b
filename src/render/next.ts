import { allowedNext, previousOf } from '../facts/next.ts';
import type { Report } from '../judge/report.ts';
import { labelOf } from '../numbering/scheme.ts';
import { findingPieces } from './findings.ts';
import { lineWords } from './headline.ts';
import { visible } from './inert.ts';
import { type Language, plain, speak } from './speak.ts';
import { doubtPhrase, WORDS } from './words.ts';

interface Next {
  readonly number: string;
  readonly raises: string;
  readonly reserved: boolean;
}

function nextOf({ home, facts }: Report): readonly Next[] {
  const previous = home && facts.line.kind === 'line' ? previousOf(home, facts.line) : undefined;
  if (previous === undefined || facts.line.kind !== 'line') return [];
  return allowedNext(previous, facts.line, facts).map(({ number, step }) => ({
    number: number.text,
    raises: labelOf(number.scheme, step.raises),
    reserved: step.reserved === true,
  }));
}

const RESERVED = { en: 'for a declared emergency', zh: '仅用于声明的紧急修复' } as const;

/** The numbers that may come next on a line, the one to take first; or why none can be told. */
export function nextText(report: Report, language: Language): string {
  const next = nextOf(report);
  const width = Math.max(0, ...next.map(({ number }) => number.length));
  const lines = next.map(
    ({ number, raises, reserved }) =>
      `${visible(number).padEnd(width)}  ${raises}${reserved ? ` (${RESERVED[language]})` : ''}`,
  );
  const findings = report.judgement.findings.map((finding) => plain(findingPieces(finding, language)));
  const doubts = report.facts.doubts.map((doubt) => {
    const { phrase, data } = doubtPhrase(doubt);
    return `${WORDS.doubts[language]}: ${plain(speak(phrase, data, language))}`;
  });
  const was = report.previous === undefined ? [] : [`${WORDS.was[language]}: ${visible(report.previous)}`];
  return [...lines, plain(lineWords(report, language)), ...was, ...(next.length === 0 ? findings : []), ...doubts].join(
    '\n',
  );
}

export function nextJson(report: Report): {
  readonly line: string;
  readonly previous: string | null;
  readonly next: readonly Next[];
} {
  return { line: report.facts.line.branch, previous: report.previous ?? null, next: nextOf(report) };
}
