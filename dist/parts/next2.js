import { y as check } from "./core.js";
import { n as levelNamed, r as levelNames } from "./levels.js";
import { a as nothingText, i as nextText, n as levelsIn, o as unknownLevel, r as nextJson, t as levelText } from "./next.js";
import { I as print, L as printError, R as printExactly } from "./first.js";
import { t as flowed } from "./terminal2.js";
import { t as openLocalRepository } from "./repository2.js";
import { n as EXIT } from "./command.js";
import { t as branchName } from "./check.js";

// src/cli/run/next.ts
/** Shows what may come next on a branch or on all of them; gives the exit code. */
async function runNext(order) {
	const repository = openLocalRepository({ directory: order.repository });
	try {
		const { branch } = order;
		if (branch !== void 0) return showOne(await judgeTip(repository, branch, order), order);
		const reports = [];
		for (const name of await repository.branches()) reports.push(await judgeTip(repository, name, order));
		return showAll(reports, order);
	} finally {
		repository.close();
	}
}
/** A branch judged against itself: nothing moves, and what may come next is told. */
async function judgeTip(repository, branch, order) {
	const tip = await repository.resolve(branch);
	const request = {
		branch: branchName(branch),
		base: tip,
		head: tip,
		labels: [],
		body: "",
		policyPath: order.policy
	};
	return check(repository, request, {
		threshold: "error",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	});
}
function showOne(report, order) {
	const { format, language, level } = order;
	const levels = levelsIn(report);
	if (level !== void 0 && levels.length > 0) {
		const found = levelNamed(levels, level);
		if (found === void 0) return refuseLevel(level, levelNames(levels), order);
		if (format === "json") printJson(nextJson(report, found));
		else print(levelText([{
			branch: void 0,
			number: found.number.text
		}]));
		return EXIT.pass;
	}
	if (format === "json") printJson(nextJson(report));
	else print(flowed(nextText(report, language)));
	return levels.length > 0 ? EXIT.pass : EXIT.unknown;
}
function showAll(reports, order) {
	const { format, language, level } = order;
	const lines = reports.map((report) => ({
		report,
		levels: levelsIn(report)
	})).filter(({ levels }) => levels.length > 0);
	if (level === void 0) {
		if (format === "json") printJson(lines.map(({ report }) => nextJson(report)));
		else print(flowed(lines.map(({ report }) => nextText(report, language)).join("\n\n") || nothingText(reports, language)));
		return lines.length > 0 ? EXIT.pass : EXIT.unknown;
	}
	const found = lines.flatMap(({ report, levels }) => {
		const own = levelNamed(levels, level);
		return own === void 0 ? [] : [{
			report,
			own
		}];
	});
	const known = [...new Set(lines.flatMap(({ levels }) => levelNames(levels)))];
	if (found.length === 0 && lines.length > 0) return refuseLevel(level, known, order);
	if (format === "json") printJson(found.map(({ report, own }) => nextJson(report, own)));
	else if (found.length === 0) print(flowed(nothingText(reports, language)));
	else print(levelText(found.map(({ report, own }) => ({
		branch: report.facts.line.branch,
		number: own.number.text
	}))));
	return found.length > 0 ? EXIT.pass : EXIT.unknown;
}
function refuseLevel(level, known, { language }) {
	printError(unknownLevel(level, known, language));
	return EXIT.usage;
}
const printJson = (value) => printExactly(`${JSON.stringify(value, null, 2)}\n`);

export { runNext };