import { s as RULES } from "./features.js";
import { Ot as interfaceTable, h as COMMENT_WORDS, m as BUMP_WORDS } from "./core.js";
import { C as markdown, D as markdownSentence, E as markdownCode, T as speak, c as SEVERITY_WORDS, d as VERDICT_WORDS, f as WORDS, u as VERDICT_MARKS } from "./first.js";

// src/render/release-graph.ts
/** What may stand in a label; of all else Mermaid, YAML or HTML might make something. */
const SAFE = /[^A-Za-z0-9._~+/-]/g;
const LONGEST_LABEL = 48;
const label = (text) => `"${text.replace(SAFE, "_").slice(0, LONGEST_LABEL)}"`;
/**
* The release lines around a change as a Mermaid git graph: the trunk where this is a maintenance line, the line with its last
* number, the number to take, and where the change would land. Nothing where the number does not move.
*/
function releaseGraph(report, take, language) {
	const { previous, proposed, roles, from, line } = report;
	if (proposed === null || previous === null || proposed === previous) return "";
	const words = (key) => `"${COMMENT_WORDS[key][language]}"`;
	const seen = /* @__PURE__ */ new Set();
	const commit = (number, tag, type) => {
		const id = label(number);
		if (seen.has(id)) return [];
		seen.add(id);
		return [`  commit id: ${id}${tag === "" ? "" : ` tag: ${tag}`}${type === "" ? "" : ` type: ${type}`}`];
	};
	const maintained = roles.length === 1 && roles[0] === "maintenance";
	const own = label(line);
	const refused = report.verdict !== "pass";
	const good = refused ? take : proposed;
	return [
		"```mermaid",
		`%%{init: {"gitGraph": {"mainBranchName": ${maintained ? words("trunk") : own}}}}%%`,
		"gitGraph LR:",
		...maintained ? [from === null ? `  commit id: ${words("earlier")}` : commit(from, words("leaves"), "").join(""), `  branch ${own}`] : [],
		...commit(previous, refused ? words("last") : "", ""),
		...refused ? [`  branch ${words("refusedChange")}`, ...commit(proposed, "", "REVERSE")] : [],
		...refused && good !== void 0 ? [`  checkout ${own}`] : [],
		...good === void 0 ? [] : commit(good, words(refused ? "take2" : "thisChange"), "HIGHLIGHT"),
		"```"
	].join("\n");
}

// src/render/comment.ts
/** GitHub takes 65,536 characters; these shares, in bytes, leave room for its counting them in another way. */
const SHARE = {
	rows: 9e3,
	findings: 22e3,
	rules: 8e3,
	doubts: 4e3,
	waived: 4e3,
	numbers: 3e3,
	line: 5e3
};
/**
* The comment on a pull request: the answer in its first line, what moves, the findings, the lines of releases, and the rest
* folded. It is made of the published form of a report alone, so that a saved one gives the same comment; every text of that
* form may come from anyone, and nothing but text and links to this repository comes of it.
*/
function commentMarkdown(report, place, language) {
	const take = numberToTake(report);
	return `${[
		`### ${firstLine(report, take, language)}`,
		carrierTable(report, language),
		interfaceTable(report.interfaces, language),
		fitting(report.findings, (finding, index) => findingItem(finding, editsOf(report, index), report, place, language), SHARE.findings, language).join("\n"),
		releaseGraph(report, take, language),
		details(report, language),
		lastLine(report, place, language)
	].filter((section) => section !== "").join("\n\n")}\n`;
}
/** The first number that a finding offers, one about the main file before all others. */
function numberToTake({ findings, home, verdict }) {
	if (verdict === "pass") return void 0;
	const offering = findings.filter(({ expected }) => expected.length > 0);
	return (offering.find(({ path }) => path === home) ?? offering[0])?.expected[0];
}
function firstLine(report, take, language) {
	const { verdict, previous, proposed } = report;
	const w = (key) => COMMENT_WORDS[key][language];
	const number = take !== void 0 ? `${w("take")} ${markdownCode(take)}` : proposed === null ? "" : proposed === previous ? w("unchanged") : `${previous === null ? "" : `${markdownCode(previous)} → `}${markdownCode(proposed)}`;
	const bump = `${w("requiredBump")}: ${(BUMP_WORDS[report.requiredBump] ?? COMMENT_WORDS.nothing)[language]}`;
	return [
		`${VERDICT_MARKS[verdict]} Pawl: ${VERDICT_WORDS[verdict][language]}`,
		number,
		bump
	].filter((part) => part !== "").join(" · ");
}
function carrierTable({ carriers, home, nextAllowed, findings }, language) {
	if (carriers.length === 0) return "";
	const cell = (text) => text === null ? WORDS.none[language] : markdownCode(text);
	const row = ({ path, before, after }) => {
		const wanted = findings.find((finding) => finding.path === path && finding.expected.length > 0)?.expected ?? [];
		const allowed = path === home && nextAllowed.length > 0 ? nextAllowed : wanted;
		const proposed = after === before ? WORDS.unchanged[language] : cell(after);
		return `| ${markdownCode(path)} | ${cell(before)} | ${proposed} | ${allowed.slice(0, 6).map(markdownCode).join("<br>")} |`;
	};
	return [
		`| ${[
			COMMENT_WORDS.what,
			WORDS.was,
			WORDS.proposed,
			WORDS.allowed
		].map((phrase) => phrase[language]).join(" | ")} |`,
		"|---|---|---|---|",
		...fitting(carriers, row, SHARE.rows, language)
	].join("\n");
}
const editsOf = ({ edits }, index) => edits.filter(({ finding }) => finding === index);
function findingItem({ rule, severity, message, path, line, actual, expected }, edits, report, place, language) {
	const where = path === null ? "" : ` ${linked(path, line, report.head, place)}`;
	const values = [
		actual,
		report.previous,
		report.proposed,
		path,
		...expected
	].filter((value) => value !== null);
	const words = SEVERITY_WORDS[severity][language];
	const fixes = edits.map((edit) => {
		const link = linked(path ?? "", edit.line, report.head, place);
		return `  - ${WORDS.fix[language]} ${link}: ${markdownCode(edit.replacement)}`;
	});
	return [`- **${words}** \`${rule}\`${where}: ${highlighted(message, values)}`, ...fixes].join("\n");
}
/** A link to a line as it was judged. Every byte that is no plain letter is percent-encoded: no address can end early. */
function linked(path, line, head, { repository }) {
	const text = markdownCode(line === null ? path : `${path}:${line}`);
	if (path.startsWith("refs/") || !path.isWellFormed() || path.length > 1024) return text;
	return `[${text}](${repository}/blob/${head}/${path.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, percent)).join("/")}${line === null ? "" : `#L${line}`})`;
}
const percent = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
/** The sentence with the numbers and files that it is about as code, wherever one of them stands for itself. */
function highlighted(message, values) {
	const known = values.filter((value) => value.length > 3).sort((a, b) => b.length - a.length);
	const pieces = [];
	let start = 0;
	let at = 0;
	while (at < message.length && known.length > 0) {
		const value = /[\w.-]/.test(message[at - 1] ?? "") ? void 0 : known.find((one) => standsAt(message, one, at));
		if (value === void 0) at += 1;
		else {
			pieces.push(markdownSentence(message.slice(start, at)), markdownCode(value));
			at += value.length;
			start = at;
		}
	}
	return [...pieces, markdownSentence(message.slice(start))].join("");
}
function standsAt(message, value, at) {
	return message.startsWith(value, at) && !/^(?:[\w-]|\.\w)/.test(message.slice(at + value.length, at + value.length + 2));
}
function details(report, language) {
	const w = (key) => COMMENT_WORDS[key][language];
	const ids = new Set(report.findings.map(({ rule }) => rule));
	const reasons = RULES.filter(({ id }) => ids.has(id));
	const list = (title, items, render, share) => items.length === 0 ? "" : [
		`**${title}**`,
		"",
		...fitting(items, (item) => `- ${render(item)}`, share, language)
	].join("\n");
	const body = [
		list(WORDS.line[language], [report.lineWords], (words) => highlighted(words, [report.line]), SHARE.line),
		list(w("allowedNext"), report.nextAllowed, markdownCode, SHARE.numbers),
		list(WORDS.doubts[language], report.doubts, markdownSentence, SHARE.doubts),
		list(WORDS.why[language], reasons, ({ id, summary, why }) => `\`${id}\`: ${summary[language]} ${why[language]}`, SHARE.rules),
		reasons.length === 0 ? "" : w("waiveOne"),
		list(WORDS.waived[language], report.waived, ({ finding, reason }) => `\`${finding.rule}\`: ${markdownSentence(finding.message)} ${markdownCode(reason)}`, SHARE.waived)
	].filter((part) => part !== "").join("\n\n");
	return `<details>\n<summary>${w("details")}</summary>\n\n${body}\n\n</details>`;
}
function lastLine(report, { origin }, language) {
	const w = (key) => COMMENT_WORDS[key][language];
	return `<sub>${[
		`${w("judged")} ${markdownCode(report.head)} ${w("against")} ${markdownCode(report.base)}`,
		`${w("policy")} ${report.policy === null ? w("inferred") : markdownCode(report.policy)}`,
		`Pawl ${markdownCode(report.version)}`,
		...origin === "reported" ? [w("reported")] : []
	].join(" · ")}</sub>`;
}
const bytes = (text) => new TextEncoder().encode(text).length;
/** As many of the items as the share holds, and how many are left out; what does not fit is not even rendered. */
function fitting(items, render, share, language) {
	const shown = [];
	let size = 0;
	for (const [index, item] of items.entries()) {
		const text = render(item, index);
		size += bytes(text) + 1;
		if (size > share) {
			const more = markdown(speak(WORDS.more, { count: items.length - shown.length }, language));
			return [...shown, `${text.startsWith("- ") ? "- " : ""}${more}`];
		}
		shown.push(text);
	}
	return shown;
}

export { commentMarkdown as t };