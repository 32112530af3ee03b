import { a as VERDICT_WORDS, g as visibleSentence, i as VERDICT_MARKS, m as markdownSentence, o as WORDS } from "./words.js";

// src/render/problem.ts
/** Why nothing could be judged, for the step summary. */
function problemMarkdown(problems, language) {
	return [
		`### ${VERDICT_MARKS.unknown} ${WORDS.title[language]}: ${VERDICT_WORDS.unknown[language]}`,
		"",
		...problems.map((problem) => `- ${markdownSentence(problem[language])}`),
		""
	].join("\n");
}
/** The same for a terminal. */
function problemText(problems, language) {
	return problems.map((problem) => `${VERDICT_MARKS.unknown} ${WORDS.problem[language]}: ${problemLine(problem, language)}`).join("\n");
}
/** One line of plain text, for an annotation. */
function problemLine(problem, language) {
	return visibleSentence(problem[language]);
}
/** That an event brings nothing to judge, for the step summary. */
function nothingMarkdown(why, language) {
	return [
		`### ${VERDICT_MARKS.pass} ${WORDS.title[language]}: ${VERDICT_WORDS.pass[language]}`,
		"",
		markdownSentence(why[language]),
		""
	].join("\n");
}
/** The same for a log. */
function nothingText(why, language) {
	return `${VERDICT_MARKS.pass} ${visibleSentence(why[language])}\n`;
}

export { problemText as a, problemMarkdown as i, nothingText as n, problemLine as r, nothingMarkdown as t };