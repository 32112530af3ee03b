import type { Line } from '../facts/facts.ts';
import type { Report } from '../judge/report.ts';
import { requiredWords } from './interfaces.ts';
import type { Language, Piece } from './speak.ts';
import { speak } from './speak.ts';
import { evidencePhrase, ROLE_NAMES, STRICTNESS_WORDS, VERDICT_WORDS, WORDS } from './words.ts';

/** The answer in one line: the verdict, the line, and the number to take where it is not the one proposed. */
export function headline(report: Report, language: Language): readonly Piece[] {
  const { line } = report.facts;
  const words = (text: string): Piece => ({ kind: 'words', text });
  const pieces: Piece[] = [
    words(`${VERDICT_WORDS[report.verdict][language]}${WORDS.colon[language]}`),
    { kind: 'value', text: line.branch },
  ];
  const offering = report.judgement.findings.filter(({ objection }) => (objection.expected?.length ?? 0) > 0);
  const offered = offering.find(({ objection }) => objection.path === report.home?.path) ?? offering[0];
  const take = offered?.objection.expected?.[0];
  if (report.verdict !== 'pass' && take !== undefined) {
    pieces.push(words(WORDS.comma[language]), ...speak(WORDS.take, { number: take }, language));
  } else if (report.proposed !== undefined && report.proposed !== report.previous) {
    pieces.push(
      words(WORDS.comma[language]),
      { kind: 'value', text: report.previous ?? WORDS.none[language] },
      words(' → '),
      {
        kind: 'value',
        text: report.proposed,
      },
    );
  }
  pieces.push(...requiredWords(report, language));
  return pieces;
}

/** What the line is, and why that is held to be so. */
export function lineWords(report: Report, language: Language): readonly Piece[] {
  const { line, strictness, policyFile } = report.facts;
  const words = (text: string): Piece => ({ kind: 'words', text });
  switch (line.kind) {
    case 'line': {
      const roles = line.roles.map((role) => ROLE_NAMES[role][language]).join(' / ');
      const { phrase, data } = evidencePhrase(line.evidence);
      const comma = WORDS.comma[language];
      const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
      const origin = policyFile.present
        ? speak(WORDS.declared, { path: policyFile.path }, language)
        : [words(WORDS.inferred[language])];
      return [
        { kind: 'value', text: line.branch },
        words(`${WORDS.colon[language]}${WORDS.role[language]} ${roles}${open}`),
        ...speak(phrase, data, language),
        words(`${close}${comma}${WORDS.scheme[language]} `),
        { kind: 'value', text: line.scheme.id },
        ...fitWords(line, language),
        words(`${comma}${STRICTNESS_WORDS[strictness][language]}${comma}${WORDS.policy[language]} `),
        ...origin,
      ];
    }
    case 'ignored':
      return speak(WORDS.ignoredLine, { pattern: line.pattern }, language);
    case 'frozen':
      return [{ kind: 'value', text: line.branch }, words(`${WORDS.colon[language]}${ROLE_NAMES.frozen[language]}`)];
    case 'outside':
      return speak(line.why === 'excluded' ? WORDS.excludedTag : WORDS.foreignTag, { tag: line.branch }, language);
    case 'unmatched':
    case 'without-numbers':
    case 'untold':
      return [{ kind: 'value', text: line.branch }];
  }
}

const FITS = { en: ' (fits {fits} of {of:number|numbers})', zh: '（{of} 个编号中 {fits} 个符合）' } as const;

/** How sure the scheme is; where every number fits there is nothing to say. */
function fitWords({ counted }: Line, language: Language): readonly Piece[] {
  const count = counted?.();
  return count === undefined || count.fits === count.of ? [] : speak(FITS, count, language);
}
