import "./rolldown-runtime.js";
import { n as baselineText, t as BASELINE_FILE } from "./baseline.js";
import { r as isSeverity } from "./severity.js";
import { a as compareTexts, c as auditJson, i as AUDIT_WORDS, n as auditMarkdown, o as verdictOf, r as auditText, s as worstFirst, t as review } from "./review.js";
import { d as plain, f as speak, g as visibleSentence } from "./words.js";
import { a as print, l as progressBar, n as colourWanted, o as printError, s as printExactly } from "./console.js";
import { n as writeResult } from "./file2.js";
import { t as painter } from "./paint.js";
import { t as openLocalHistory } from "./history.js";
import { t as openLocalRepository } from "./repository4.js";
import { t as SourceProblem } from "./problem.js";
import { n as EXIT } from "./command.js";
const { readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, resolve } = process.getBuiltinModule("node:path");

// src/audit/merge.ts
/** One audit of several repositories: every line says of which it is. The order in which they are given does not count. */
function mergeAudits(audits, threshold) {
	const sorted = namesApart(audits).toSorted((a, b) => compareTexts(a.name, b.name));
	const lines = [];
	const placed = [];
	const found = [];
	for (const [number, { name, audit }] of sorted.entries()) {
		const key = (index) => `${number} ${index}`;
		audit.points.forEach((point, index) => {
			placed.push({
				point: {
					...point,
					line: point.line + lines.length
				},
				key: key(index)
			});
		});
		for (const finding of audit.findings) found.push({
			finding,
			key: key(finding.point)
		});
		lines.push(...audit.lines.map((line) => ({
			...line,
			repository: line.repository ?? name
		})));
	}
	placed.sort((a, b) => a.point.date - b.point.date || compareTexts(a.point.name, b.point.name));
	const indexOf = new Map(placed.map(({ key }, index) => [key, index]));
	const findings = worstFirst(found.map(({ finding, key }) => ({
		...finding,
		point: indexOf.get(key) ?? 0
	})));
	const ofPoint = /* @__PURE__ */ new Map();
	findings.forEach(({ point }, index) => {
		const others = ofPoint.get(point);
		if (others === void 0) ofPoint.set(point, [index]);
		else others.push(index);
	});
	const all = (pick) => sorted.flatMap(({ audit }) => pick(audit));
	const named = (pick) => sorted.flatMap(({ name, audit }) => pick(audit).map((tag) => `${name} ${tag}`));
	const unchecked = sorted.flatMap(({ name, audit }) => audit.unchecked.map(({ en, zh }) => ({
		en: `${name}: ${en}`,
		zh: `${name}：${zh}`
	})));
	return {
		lines,
		points: placed.map(({ point }, index) => ({
			...point,
			findings: ofPoint.get(index) ?? []
		})),
		findings,
		foreign: named(({ foreign }) => foreign),
		excluded: named(({ excluded }) => excluded),
		unchecked,
		gone: all(({ gone }) => [gone]).reduce((sum, gone) => sum + gone, 0),
		verdict: verdictOf(findings, unchecked, threshold)
	};
}
/** Repositories are called as they call themselves, unless two call themselves alike. */
function namesApart(audits) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name, audit } of audits) {
		const own = audit.repository ?? name;
		counts.set(own, (counts.get(own) ?? 0) + 1);
	}
	return audits.map(({ name, audit }) => {
		const own = audit.repository ?? name;
		return {
			name: (counts.get(own) ?? 0) > 1 ? `${own} (${name})` : own,
			audit
		};
	});
}
/** Reads an audit that was written as JSON; nothing where the text is none. */
function readAudit(text) {
	try {
		const value = JSON.parse(text);
		return isAudit(value) ? value : void 0;
	} catch {
		return;
	}
}
const isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value);
const isPhrase = (value) => isMembers(value) && isText(value["en"]) && isText(value["zh"]);
const isTextOrNone = (value) => value === void 0 || value === null || isText(value);
const areAll = (value, is) => Array.isArray(value) && value.every(is);
const isIndex = (value, list) => isCount(value) && Array.isArray(list) && value >= 0 && value < list.length;
function isAudit(value) {
	if (!isMembers(value)) return false;
	const { lines, points, findings, foreign, excluded, unchecked, gone, verdict, repository } = value;
	const isLine = (each) => isMembers(each) && isText(each["name"]) && isText(each["scheme"]) && areAll(each["roles"], isText);
	const isPoint = (each) => isMembers(each) && (each["kind"] === "tag" || each["kind"] === "spec") && isIndex(each["line"], lines) && [
		"number",
		"name",
		"commit"
	].every((name) => isText(each[name])) && isCount(each["date"]) && isTextOrNone(each["previous"]) && areAll(each["findings"], (index) => isIndex(index, findings));
	const isFinding = (each) => isMembers(each) && [
		"rule",
		"kind",
		"fingerprint"
	].every((name) => isText(each[name])) && isSeverity(each["severity"]) && isPhrase(each["message"]) && isIndex(each["point"], points) && areAll(each["expected"], isText) && typeof each["known"] === "boolean";
	return isTextOrNone(repository) && areAll(lines, isLine) && areAll(points, isPoint) && areAll(findings, isFinding) && areAll(foreign, isText) && areAll(excluded, isText) && areAll(unchecked, isPhrase) && isCount(gone) && isText(verdict);
}

// src/sources/text-file.ts
/** A file of this machine that holds more is none that Pawl wrote. */
const LARGEST = 268435456;
/** The text of a file of this machine that the user named, or nothing where there is none. */
function readTextFile(path) {
	try {
		const { size } = statSync(path);
		if (size > LARGEST) throw new SourceProblem({
			kind: "too-large",
			what: path,
			bytes: size
		});
		return readFileSync(path, "utf8");
	} catch (problem) {
		if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return void 0;
		throw problem;
	}
}

// src/cli/run/audit.ts
/** Judges the history of a local repository and shows it, or writes what is to be accepted; gives the exit code. */
async function runAudit(order) {
	const directory = resolve(order.repository);
	const path = resolve(directory, order.baseline ?? ".github/pawl-baseline.json");
	const text = readTextFile(path);
	if (text === void 0 && order.baseline !== void 0 && !order.write) {
		printError(`There is no baseline ${visibleSentence(order.baseline)}; \`--write-baseline\` makes one.`);
		return EXIT.usage;
	}
	const repository = openLocalRepository({ directory: order.repository });
	const history = openLocalHistory({ directory: order.repository });
	const bar = progressBar();
	try {
		const audit = await review(repository, history, {
			branch: order.branch,
			policyPath: order.policy,
			name: order.name ?? basename(directory),
			baseline: {
				text,
				path
			},
			threshold: order.failOn === "warning" ? "warning" : "error",
			today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
		}, bar.show);
		bar.clear();
		if (!order.write) return show(audit, order);
		writeResult(dirname(path), basename(path), baselineText(audit));
		const count = audit.findings.filter(({ unchecked }) => unchecked !== true).length;
		print(plain(speak(AUDIT_WORDS.wrote, {
			count,
			path
		}, order.language)));
		return EXIT.pass;
	} finally {
		bar.clear();
		repository.close();
		history.close();
	}
}
/** Puts the audits of several repositories together. */
async function runMerge(order) {
	const read = order.files.map((file) => ({
		file,
		reading: readAudit(readTextFile(file) ?? "")
	}));
	const wrong = read.filter(({ reading }) => reading === void 0);
	if (wrong.length > 0) {
		for (const { file } of wrong) printError(`${visibleSentence(file)} is no audit: write one with \`pawl audit --format json\`.`);
		return EXIT.usage;
	}
	const named = read.flatMap(({ file, reading }) => reading === void 0 ? [] : [{
		name: basename(file).replace(/\.json$/, ""),
		audit: reading
	}]);
	return show(mergeAudits(named, order.failOn === "warning" ? "warning" : "error"), order);
}
function show(audit, { format, language, colour, failOn }) {
	switch (format) {
		case "json":
			printExactly(auditJson(audit));
			break;
		case "markdown":
			printExactly(auditMarkdown(audit, language));
			break;
		default: print(auditText(audit, language, colourWanted(colour) ? painter : void 0));
	}
	return failOn === "never" && audit.verdict === "fail" ? EXIT.pass : EXIT[audit.verdict];
}

export { runAudit, runMerge };