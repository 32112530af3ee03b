import { n as compareSeverity } from "./severity.js";
import { d as plain, f as speak } from "./words.js";

// src/judge/finding.ts
/** Most severe first; then by place and rule, so that the same facts always give the same order. */
function compareFindings(left, right) {
	return compareSeverity(right.severity, left.severity) || compareTexts(left.objection.path ?? "", right.objection.path ?? "") || (left.objection.line ?? 0) - (right.objection.line ?? 0) || compareTexts(left.rule.id, right.rule.id) || compareTexts(left.objection.message, right.objection.message);
}
function compareTexts(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/**
* The verdict of weighed findings: anything at or above the threshold fails; else anything that could not be checked
* makes it unknown.
*/
function verdictOf(findings, threshold) {
	const weighty = findings.filter(({ severity }) => compareSeverity(severity, threshold) >= 0);
	if (weighty.some(({ objection }) => objection.unchecked !== true)) return "fail";
	return weighty.length > 0 ? "unknown" : "pass";
}
/** The line edits of a finding, the one on its own line first. */
function fixOf({ objection }) {
	return objection.edits?.[0];
}

// src/render/findings.ts
/** What a finding says, ready to be put into a form. */
function findingPieces({ rule, objection }, language) {
	const phrase = rule.messages[objection.message];
	if (phrase === void 0) throw new Error(`rule ${rule.id} has no message ${objection.message}`);
	return speak(phrase, objection.data, language);
}
/** What the rule advises. */
function advicePieces({ rule, objection }, language) {
	return speak(rule.fix, objection.data, language);
}
/** No number of any scheme is longer; a hostile file may state what it likes. */
const LONGEST_TEXT = 4096;
/** The page of a rule, from the top of this project. */
function helpPage(rule) {
	return `docs/rules/${rule}.md`;
}
function findingJson(finding, language) {
	const { rule, objection, severity } = finding;
	const fix = fixOf(finding);
	return {
		rule: rule.id,
		severity,
		message: plain(findingPieces(finding, language)),
		path: objection.path ?? null,
		line: objection.line ?? null,
		endLine: objection.line ?? null,
		actual: objection.actual?.slice(0, LONGEST_TEXT) ?? null,
		expected: objection.expected ?? [],
		fix: fix === void 0 || objection.path === void 0 ? null : {
			path: objection.path,
			line: fix.line,
			replacement: fix.replacement
		},
		help: helpPage(rule.id)
	};
}

export { compareFindings as a, helpPage as i, findingJson as n, fixOf as o, findingPieces as r, verdictOf as s, advicePieces as t };