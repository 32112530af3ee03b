import { y as check } from "./core.js";
import { a as levelNames, i as levelNamed, t as projectReports } from "./propose.js";
import { a as nextText, i as nextTag, n as levelsIn, o as nothingText, r as nextJson, s as unknownLevel, t as levelText } from "./next.js";
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
		const reports = [];
		for (const name of branch === void 0 ? await repository.branches() : [branch]) reports.push(...await judgeBranch(repository, name, order));
		const [only, ...others] = reports;
		return branch !== void 0 && only !== void 0 && others.length === 0 ? showOne(only, order) : showAll(reports, order);
	} finally {
		repository.close();
	}
}
/**
* A branch judged against itself: nothing moves, and what may come next is told; where its tags are those of several
* projects, for each of them.
*/
async function judgeBranch(repository, name, order) {
	const tip = await repository.resolve(name);
	const of = {
		branch: branchName(name),
		policyPath: order.policy
	};
	const options = {
		threshold: "error",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	const report = await check(repository, {
		...of,
		base: tip,
		head: tip,
		labels: [],
		body: ""
	}, options);
	if (report.facts.line.kind !== "without-numbers") return [report];
	const numbered = (await projectReports(repository, {
		...of,
		commit: tip
	}, options)).filter((each) => levelsIn(each).length > 0);
	return numbered.length > 0 ? numbered : [report];
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
	const shown = shownAmong(reports);
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
		number: shown(report, own)
	}))));
	return found.length > 0 ? EXIT.pass : EXIT.unknown;
}
/** A number, or its tag where a branch has those of several projects, which the number alone would not tell. */
const shownAmong = (reports) => (report, level) => reports.filter(({ facts }) => facts.line.branch === report.facts.line.branch).length > 1 ? nextTag(report, level) ?? level.number.text : level.number.text;
function refuseLevel(level, known, { language }) {
	printError(unknownLevel(level, known, language));
	return EXIT.usage;
}
const printJson = (value) => printExactly(`${JSON.stringify(value, null, 2)}\n`);

export { runNext };