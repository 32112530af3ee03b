import { l as visibleSentence, s as markdownSentence } from "./version.js";
import { h as WORDS, m as VERDICT_WORDS, p as VERDICT_MARKS } from "./inputs.js";

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

export { problemMarkdown as n, problemText as r, problemLine as t };