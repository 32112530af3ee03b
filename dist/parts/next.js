import "./rolldown-runtime.js";
import { d as allowedNext, f as previousOf, r as findingPieces } from "./findings.js";
import { d as labelOf } from "./severity.js";
import { u as lineWords } from "./actions.js";
import { i as speak, r as plain, s as visible } from "./speak.js";
import { a as print, m as doubtPhrase, p as WORDS, s as printExactly } from "./console.js";
import { n as EXIT } from "./command.js";
import { n as judgeLocally, t as branchName } from "./check.js";

// src/render/next.ts
function nextOf({ home, facts }) {
	const previous = home && facts.line.kind === "line" ? previousOf(home, facts.line) : void 0;
	if (previous === void 0 || facts.line.kind !== "line") return [];
	return allowedNext(previous, facts.line, facts).map(({ number, step }) => ({
		number: number.text,
		raises: labelOf(number.scheme, step.raises),
		reserved: step.reserved === true
	}));
}
const RESERVED = {
	en: "for a declared emergency",
	zh: "仅用于声明的紧急修复"
};
/** The numbers that may come next on a line, the one to take first; or why none can be told. */
function nextText(report, language) {
	const next = nextOf(report);
	const width = Math.max(0, ...next.map(({ number }) => number.length));
	const lines = next.map(({ number, raises, reserved }) => `${visible(number).padEnd(width)}  ${raises}${reserved ? ` (${RESERVED[language]})` : ""}`);
	const findings = report.judgement.findings.map((finding) => plain(findingPieces(finding, language)));
	const doubts = report.facts.doubts.map((doubt) => {
		const { phrase, data } = doubtPhrase(doubt);
		return `${WORDS.doubts[language]}: ${plain(speak(phrase, data, language))}`;
	});
	const was = report.previous === void 0 ? [] : [`${WORDS.was[language]}: ${visible(report.previous)}`];
	return [
		...lines,
		plain(lineWords(report, language)),
		...was,
		...next.length === 0 ? findings : [],
		...doubts
	].join("\n");
}
function nextJson(report) {
	return {
		line: report.facts.line.branch,
		previous: report.previous ?? null,
		next: nextOf(report)
	};
}

// src/cli/run/next.ts
/** Shows what may come next on a branch; gives the exit code. */
async function runNext(order) {
	const { branch, format, language } = order;
	const asked = {
		tag: void 0,
		base: branch,
		head: branch,
		labels: [],
		failOn: "never"
	};
	const report = await judgeLocally({
		...order,
		...asked,
		branch: branchName(branch)
	}, "error");
	if (format === "json") printExactly(`${JSON.stringify(nextJson(report), null, 2)}\n`);
	else print(nextText(report, language));
	return report.nextAllowed.length > 0 ? EXIT.pass : EXIT.unknown;
}

export { runNext };