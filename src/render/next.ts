import { type Level, levelsOf } from '../facts/levels.ts';
import { previousOf } from '../facts/next.ts';
import { tagNameOf } from '../facts/tag/scope.ts';
import type { Report } from '../judge/report.ts';
import { labelOf } from '../numbering/scheme.ts';
import { suggest } from '../policy/suggest.ts';
import { findingPieces } from './findings.ts';
import { lineWords } from './headline.ts';
import { visible } from './inert.ts';
import { NEXT_WORDS } from './next-words.ts';
import { type Language, plain, speak } from './speak.ts';
import { doubtPhrase, WORDS } from './words.ts';

/** Every level of a report's line, with its number. */
export function levelsIn({ home, facts }: Report): readonly Level[] {
  const previous = home && facts.line.kind === 'line' ? previousOf(home, facts.line) : undefined;
  return previous === undefined || facts.line.kind !== 'line' ? [] : levelsOf(previous, facts.line, facts);
}

const isOffered = ({ step }: Level): boolean => step.unlisted !== true;

/** The numbers that may come next on a line, the one to take first; or why none can be told. */
export function nextText(report: Report, language: Language): string {
  const next = levelsIn(report).filter(isOffered);
  const width = Math.max(0, ...next.map(({ number }) => number.text.length));
  const names = Math.max(0, ...next.map(({ name }) => name.length));
  const lines = next.map(({ number, name, step, aliases }) => {
    const notes = [
      ...(aliases.includes('next') ? [NEXT_WORDS.usual[language]] : []),
      ...(step.reserved === true ? [NEXT_WORDS.reserved[language]] : []),
    ];
    const note = notes.length === 0 ? '' : `  (${notes.join(', ')})`;
    return `${visible(number.text).padEnd(width)}  ${visible(name).padEnd(names)}${note}`.trimEnd();
  });
  const findings = report.judgement.findings.map((finding) => plain(findingPieces(finding, language)));
  const doubts = report.facts.doubts.map((doubt) => {
    const { phrase, data } = doubtPhrase(doubt);
    return `${WORDS.doubts[language]}${WORDS.colon[language]}${plain(speak(phrase, data, language))}`;
  });
  const was =
    report.previous === undefined ? [] : [`${WORDS.was[language]}${WORDS.colon[language]}${visible(report.previous)}`];
  const tags = tagsAtTip(report);
  const said =
    tags.length === 0
      ? []
      : [plain(speak(NEXT_WORDS.atTip, { branch: report.facts.line.branch, tags: tags.join(', ') }, language))];
  const why = next.length === 0 ? findings : [];
  const tag = tagLine(report, language);
  return [...lines, plain(lineWords(report, language)), ...was, ...tag, ...said, ...why, ...doubts].join('\n');
}

/** The tag of the first number, where tags have more than the number in their names. */
function tagLine(report: Report, language: Language): readonly string[] {
  const tag = nextTag(report);
  const [first] = levelsIn(report).filter(({ aliases }) => aliases.includes('next'));
  return tag === undefined || first === undefined || tag === first.number.text
    ? []
    : [plain(speak(NEXT_WORDS.tag, { tag }, language))];
}

/** The tag of the number to take first, where tags carry the numbers. */
export function nextTag(report: Report, level?: Level): string | undefined {
  const { claim } = report.facts;
  const number = (level ?? levelsIn(report).find(({ aliases }) => aliases.includes('next')))?.number;
  return claim.kind === 'declaration' && number !== undefined ? tagNameOf(number, claim.written) : undefined;
}

/** The release tags that the tip of a branch bears, where tags carry its numbers. */
export function tagsAtTip({ facts }: Report): readonly string[] {
  return facts.claim.kind === 'declaration' ? facts.claim.atTip : [];
}

/** Just the numbers of a level: alone for one branch, or beside the names of several. */
export function levelText(rows: readonly { readonly branch: string | undefined; readonly number: string }[]): string {
  const width = Math.max(0, ...rows.map(({ branch = '' }) => visible(branch).length));
  return rows
    .map(({ branch, number }) =>
      branch === undefined ? visible(number) : `${visible(branch).padEnd(width)}  ${visible(number)}`,
    )
    .join('\n');
}

/** That no level is called so, and what there is. */
export function unknownLevel(level: string, known: readonly string[], language: Language): string {
  const like = suggest(level, known);
  const near = like === undefined ? '' : NEXT_WORDS.didYouMean[language].replace('{near}', like);
  const words = NEXT_WORDS.unknownLevel[language].replace('{near}', near);
  return words.replace('{level}', () => visible(level)).replace('{known}', () => known.map(visible).join(', '));
}

/** That no branch has a number. */
export function nothingText(reports: readonly Report[], language: Language): string {
  if (reports.length === 0) return NEXT_WORDS.noBranch[language];
  // A policy that cannot be read is why nothing is known, and the same on many branches.
  const wrong = reports.flatMap(({ judgement }) =>
    judgement.findings
      .filter(({ rule }) => rule.id === 'policy-invalid')
      .map((finding) => plain(findingPieces(finding, language))),
  );
  const nothing = plain(speak(NEXT_WORDS.nothing, { count: reports.length }, language));
  return [nothing, ...[...new Set(wrong)].slice(0, MOST_REASONS)].join('\n');
}

const MOST_REASONS = 5;

export interface NextJson {
  readonly line: string;
  readonly previous: string | null;
  /** Release tags that the tip bears already. */
  readonly atTip: readonly string[];
  readonly next: readonly {
    readonly number: string;
    /** The name of its tag, where that holds more than the number. */
    readonly tag?: string;
    readonly level: string;
    readonly raises: string;
    readonly reserved: boolean;
  }[];
}

/** What may come next as programs read it: every level that is offered, or the one that was asked for. */
export function nextJson(report: Report, level?: Level): NextJson {
  const levels = level === undefined ? levelsIn(report).filter(isOffered) : [level];
  return {
    line: report.facts.line.branch,
    previous: report.previous ?? null,
    atTip: tagsAtTip(report),
    next: levels.map((each) => {
      const { number, name, step } = each;
      const tag = nextTag(report, each);
      return {
        number: number.text,
        ...(tag === undefined || tag === number.text ? {} : { tag }),
        level: name,
        raises: labelOf(number.scheme, step.raises),
        reserved: step.reserved === true,
      };
    }),
  };
}
