import type { Phrase } from '../numbering/scheme.ts';
import { markdownCode, markdownSentence, visibleSentence } from './inert.ts';
import type { Language } from './speak.ts';
import { VERDICT_MARKS, VERDICT_WORDS, WORDS } from './words.ts';

/** Why nothing could be judged, for the step summary. */
export function problemMarkdown(problems: readonly Phrase[], language: Language): string {
  const head = `### ${VERDICT_MARKS.unknown} ${WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS.unknown[language]}`;
  return [head, '', ...problems.map((problem) => `- ${markdownSentence(problem[language])}`), ''].join('\n');
}

/** The same in place of an earlier comment, with the commit that could not be looked at. */
export function blindMarkdown(problem: Phrase, head: string, language: Language): string {
  const left = `<sub>${BLIND[language]} ${markdownCode(head)}</sub>`;
  return `${problemMarkdown([problem], language)}\n${left}\n`;
}

const BLIND: Phrase = {
  en: 'What stood here was about an earlier commit. Not looked at:',
  zh: '此处原有内容针对较早的提交。未能检查：',
};

/** The same for a terminal. */
export function problemText(problems: readonly Phrase[], language: Language): string {
  return problems
    .map(
      (problem) =>
        `${VERDICT_MARKS.unknown} ${WORDS.problem[language]}${WORDS.colon[language]}${problemLine(problem, language)}`,
    )
    .join('\n');
}

/** One line of plain text, for an annotation. */
export function problemLine(problem: Phrase, language: Language): string {
  return visibleSentence(problem[language]);
}

/** That an event brings nothing to judge, for the step summary. */
export function nothingMarkdown(why: Phrase, language: Language): string {
  const head = `### ${VERDICT_MARKS.pass} ${WORDS.title[language]}${WORDS.colon[language]}${VERDICT_WORDS.pass[language]}`;
  return [head, '', markdownSentence(why[language]), ''].join('\n');
}

/** The same for a log. */
export function nothingText(why: Phrase, language: Language): string {
  return `${VERDICT_MARKS.pass} ${visibleSentence(why[language])}\n`;
}
