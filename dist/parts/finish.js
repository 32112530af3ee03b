import { i as problemMarkdown, n as nothingText, r as problemLine, t as nothingMarkdown } from "./problem2.js";
import { a as setProblemOutputs, i as setNothingOutputs, l as writeSummary, n as leftOutWords } from "./actions.js";
import { o as print, t as annotate } from "./console.js";
import { n as sayProblem, t as SourceProblem } from "./problem.js";

// src/action/finish.ts
/** How every mode of the action ends. */
/** Two questions with an input each: what to do about findings, and what to do when it could not look. */
function setExitCode(verdict, { failOn, onUnknown }) {
	const stops = {
		pass: false,
		fail: failOn !== "never",
		unknown: onUnknown === "fail"
	}[verdict];
	process.exitCode = stops ? 1 : 0;
}
/** Each sink for itself: one that fails is a warning, and never changes the verdict. */
async function tolerate(sink, write) {
	try {
		await write();
	} catch (problem) {
		const message = problem instanceof Error ? problem.message : String(problem);
		annotate([{
			level: "warning",
			title: "pawl",
			message: `The ${sink} could not be written: ${message}`
		}], String);
	}
}
/** The event brings nothing that has a number. */
async function passOver(why, language) {
	print(nothingText(why, language));
	const markdown = nothingMarkdown(why, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setNothingOutputs(markdown));
}
/** Nothing could be judged: say so everywhere, and never as a pass. */
async function giveUp(problems, language, onUnknown) {
	process.exitCode = onUnknown === "warn" ? 0 : 1;
	const level = onUnknown === "warn" ? "warning" : "error";
	annotate(problems.map((problem) => ({
		level,
		title: "pawl",
		message: problemLine(problem, language)
	})), leftOutWords(language));
	const markdown = problemMarkdown(problems, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setProblemOutputs(markdown));
}
/** What kept a run from its end, for the person who must act. */
function problemPhrase(problem) {
	if (problem instanceof SourceProblem) return sayProblem(problem.fact);
	const message = problem instanceof Error ? problem.message : String(problem);
	return {
		en: `Pawl itself failed: ${message}. Please report it; re-run with debug logging for the place.`,
		zh: `Pawl 自身出错：${message}。请报告此问题；启用调试日志重新运行可得到出错位置。`
	};
}

export { tolerate as a, setExitCode as i, passOver as n, problemPhrase as r, giveUp as t };