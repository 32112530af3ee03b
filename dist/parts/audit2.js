import { n as baselineText, t as BASELINE_FILE } from "./baseline.js";
import { Fn as isSeverity, Mt as displayWidth, Nt as padTo } from "./core.js";
import { a as worstFirst, i as verdictOf, n as compareTexts } from "./assemble.js";
import { t as auditJson } from "./audit-json2.js";
import { i as AUDIT_WORDS, n as auditMarkdown, r as auditText, t as review } from "./review.js";
import { I as print, L as printError, M as colourWanted, N as drawStatus, R as printExactly, T as speak, k as visibleSentence, w as plain } from "./first.js";
import { n as writeResult } from "./file2.js";
import { t as painter } from "./paint.js";
import { i as progressWanted, t as flowed } from "./terminal2.js";
import { a as draftPolicy, o as withDraft, r as tellUncommitted, s as readTextFile, t as refuseDraft } from "./draft.js";
import { t as openLocalHistory } from "./history.js";
import { t as openLocalRepository } from "./repository2.js";
import { n as EXIT } from "./command.js";
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

// src/render/progress-bar.ts
const LONGEST_BAR = 30;
/** Eighths of a block: a bar moves in steps that the eye takes for none. */
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
/**
* How far long work has come, in one line of a terminal.
* @param total 0 where it is not known: then only what is done is counted
*/
function progressBar(label, done, total, columns) {
	if (total <= 0) return cut(`${label} ${done}`, columns);
	const share = Math.min(1, Math.max(0, done / total));
	const counts = `${String(Math.min(done, total)).padStart(String(total).length)}/${total}`;
	const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
	const room = Math.min(LONGEST_BAR, columns - displayWidth(`${label}  ${counts} ${percent}`) - 3);
	if (room < 5) return cut(`${label} ${percent}`, columns);
	const eighths = Math.round(share * room * 8);
	const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
	return `${label} ${padTo(bar, room)} ${counts} ${percent}`;
}
/** A line that is too long would wrap, and could not be drawn over. */
function cut(text, columns) {
	let shown = "";
	for (const char of text) {
		if (displayWidth(shown + char) >= columns) break;
		shown += char;
	}
	return shown;
}

// src/sinks/progress.ts
/** Ten pictures a second are a movement; and work that is over sooner than the first draws nothing. */
const BETWEEN_MS = 100;
const SILENT = {
	advance: () => void 0,
	finish: () => void 0
};
/**
* Starts a bar on standard error, where that is a terminal; in a pipe nothing of it is ever written.
* @param label one or two words of our own, in the language of the run
* @param total how much there is to do; 0 where that is not known
*/
function startProgress(label, total) {
	if (!progressWanted(process.stderr.isTTY === true, process.env)) return SILENT;
	let done = 0;
	let drawn = false;
	let next = performance.now() + BETWEEN_MS;
	return {
		advance: (count = 1) => {
			done += count;
			const now = performance.now();
			if (now < next) return;
			next = now + BETWEEN_MS;
			drawn = true;
			drawStatus(progressBar(label, done, total, process.stderr.columns || 80));
		},
		finish: () => {
			if (drawn) drawStatus("");
			drawn = false;
			next = Number.POSITIVE_INFINITY;
		}
	};
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
	const draft = order.draft ? await draftPolicy(order.repository, order.policy) : void 0;
	if (order.draft && draft === void 0) return refuseDraft(order);
	const repository = openLocalRepository({ directory: order.repository });
	const history = openLocalHistory({ directory: order.repository });
	const bar = progressOf(order.language);
	try {
		if (draft === void 0) await tellUncommitted(repository, order);
		const audit = await review(draft === void 0 ? repository : withDraft(repository, order.policy, draft), history, {
			branch: order.branch,
			commits: order.commits,
			policyPath: order.policy,
			name: order.name ?? basename(directory),
			baseline: {
				text,
				path
			},
			threshold: order.failOn === "warning" ? "warning" : "error",
			today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
		}, bar.show);
		bar.finish();
		if (!order.write) return await show(audit, order);
		writeResult(dirname(path), basename(path), baselineText(audit));
		const count = audit.findings.filter(({ unchecked }) => unchecked !== true).length;
		print(plain(speak(AUDIT_WORDS.wrote, {
			count,
			path
		}, order.language)));
		return EXIT.pass;
	} finally {
		bar.finish();
		repository.close();
		history.close();
	}
}
/** One bar after the other, as the work goes on from tags to files. */
function progressOf(language) {
	let current;
	return {
		show: (what, done, total) => {
			if (current?.what !== what) {
				current?.bar.finish();
				current = {
					what,
					bar: startProgress((what === "tags" ? AUDIT_WORDS.tags : AUDIT_WORDS.revisions)[language], total),
					done: 0
				};
			}
			current.bar.advance(done - current.done);
			current.done = done;
		},
		finish: () => current?.bar.finish()
	};
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
/** What an audit is of: one repository, or several that were put together. */
function nameOf({ repository, lines }, language) {
	const count = new Set(lines.flatMap((line) => line.repository ?? [])).size;
	return repository ?? plain(speak(AUDIT_WORDS.together, { count }, language));
}
async function show(audit, order) {
	const { format, language, colour, failOn, policy: policyPath } = order;
	switch (format) {
		case "json":
			printExactly(auditJson(audit));
			break;
		case "markdown":
			printExactly(auditMarkdown(audit, language));
			break;
		case "sarif":
			printExactly((await import("./sarif2.js")).auditSarif(audit, {
				language,
				policyPath
			}));
			break;
		case "html": {
			const { auditPage } = await import("./page.js").then(({ n: checkPage, t: auditPage }) => ({ auditPage, checkPage }));
			printExactly(auditPage(audit, {
				language,
				name: nameOf(audit, language),
				matrices: audit.matrices ?? []
			}));
			break;
		}
		default: print(flowed(auditText(audit, language, colourWanted(colour) ? painter : void 0)));
	}
	return failOn === "never" && audit.verdict === "fail" ? EXIT.pass : EXIT[audit.verdict];
}

export { runAudit as n, runMerge as r, progressOf as t };