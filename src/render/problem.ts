import type { Phrase } from '../numbering/scheme.ts';
import { markdownText, visible } from './inert.ts';
import type { Language } from './speak.ts';
import { VERDICT_MARKS, VERDICT_WORDS, WORDS } from './words.ts';

/** Why nothing could be judged, for the step summary. */
export function problemMarkdown(problems: readonly Phrase[], language: Language): string {
  const head = `### ${VERDICT_MARKS.unknown} ${WORDS.title[language]}: ${VERDICT_WORDS.unknown[language]}`;
  return [head, '', ...problems.map((problem) => `- ${markdownText(problem[language])}`), ''].join('\n');
}

/** The same for a terminal. */
export function problemText(problems: readonly Phrase[], language: Language): string {
  return problems
    .map((problem) => `${VERDICT_MARKS.unknown} ${WORDS.problem[language]}: ${visible(problem[language])}`)
    .join('\n');
}
