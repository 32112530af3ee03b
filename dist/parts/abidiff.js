import { i as withoutMark, n as notText, r as problemAt, t as isText } from "./reading.js";
import { n as defineVerdictReader, t as changeAt } from "./verdict.js";

// src/features/verdicts/abidiff.ts
/** `Functions changes summary: 1 Removed, 0 Changed (1 filtered out), 0 Added functions`; of symbols, no `Changed`. */
const SUMMARY = /^[ \t]{0,8}(?:\S+ ){1,4}summary: (?<removed>\d{1,9}) Removed\b(?<rest>.*)$/;
const ADDED = /\b(?<added>\d{1,9}) Added\b/;
/** `[D] 'function void bar()' at bar.c:3:1    {_Z3barv}`, or the bare name of a symbol without debug information. */
const ENTRY = /^[ \t]{0,8}\[(?<mark>[DAC])\][ \t]*(?<what>\S.*)$/;
const KINDS = {
	D: "removed",
	A: "added",
	C: "changed"
};
const abidiff = defineVerdictReader({
	kind: "abidiff",
	title: {
		en: "report of libabigail's abidiff",
		zh: "libabigail 的 abidiff 报告"
	},
	summary: {
		en: "The functions, variables and symbols that abidiff lists as removed (`[D]`), added (`[A]`) and changed (`[C]`), by the name of their ELF symbol where the report gives it. A report that lists fewer than its summary counts is unreadable: something was cut off. The empty report is what abidiff prints where nothing changed.",
		zh: "abidiff 列为删除（`[D]`）、新增（`[A]`）和更改（`[C]`）的函数、变量和符号；报告给出 ELF 符号名时以其为名称。所列条目少于摘要计数的报告视为无法读取，因为内容有缺失。没有任何变化时，abidiff 输出空报告。"
	},
	source: "https://sourceware.org/libabigail/manual/abidiff.html",
	paths: ["**/*.abidiff"],
	examples: [{
		title: "a function is gone, another is new, a third has another type in it",
		path: "reports/libfoo.abidiff",
		text: [
			"Functions changes summary: 1 Removed, 1 Changed, 1 Added functions",
			"Variables changes summary: 0 Removed, 0 Changed, 0 Added variable",
			"",
			"1 Removed function:",
			"",
			"  [D] 'function void foo_close(foo*)'    {foo_close}",
			"",
			"1 Added function:",
			"",
			"  [A] 'function int foo_flush(foo*)'    {foo_flush@@FOO_2}",
			"",
			"1 function with some indirect sub-type change:",
			"",
			"  [C] 'function int foo_open(const char*, foo_options*)' at foo.c:12:1 has some indirect sub-type changes:",
			"    parameter 2 of type 'foo_options*' has sub-type changes:",
			"      type size changed from 64 to 128 (in bits)",
			""
		].join("\n"),
		changes: [
			"removed foo_close",
			"added foo_flush",
			"changed foo_open"
		]
	}, {
		title: "symbols without debug information",
		path: "reports/vmlinux.abidiff",
		text: [
			"Functions changes summary: 0 Removed, 0 Changed, 0 Added function",
			"Variables changes summary: 0 Removed, 0 Changed, 0 Added variable",
			"Function symbols changes summary: 1 Removed, 0 Added function symbol not referenced by debug info",
			"Variable symbols changes summary: 0 Removed, 1 Added variable symbol not referenced by debug info",
			"",
			"1 Removed function symbol not referenced by debug info:",
			"",
			"  [D] printk",
			"",
			"1 Added variable symbol not referenced by debug info:",
			"",
			"  [A] console_printk",
			""
		].join("\n"),
		changes: ["removed printk", "added console_printk"]
	}],
	read: (text, { path }) => {
		if (!isText(text)) return notText(path);
		const lines = withoutMark(text).split("\n").map((line) => line.trimEnd());
		if (lines.every((line) => line === "")) return {
			kind: "changes",
			changes: []
		};
		const promised = {
			removed: 0,
			added: 0
		};
		let summaries = 0;
		const changes = lines.flatMap((line, index) => {
			const summary = SUMMARY.exec(line)?.groups;
			if (summary !== void 0) {
				summaries += 1;
				promised.removed += Number(summary["removed"]);
				promised.added += Number(ADDED.exec(summary["rest"] ?? "")?.groups?.["added"] ?? 0);
			}
			const entry = ENTRY.exec(line)?.groups;
			const name = entry?.["what"] === void 0 ? void 0 : symbolOf(entry["what"]);
			return entry === void 0 || name === void 0 ? [] : [changeAt(KINDS[entry["mark"]], {
				name,
				attributes: {},
				path,
				line: index + 1
			})];
		});
		if (summaries === 0) return problemAt(path, 1, NO_SUMMARY);
		const listed = (kind) => changes.filter((change) => change.kind === kind).length;
		if (listed("removed") < promised.removed || listed("added") < promised.added) return problemAt(path, lines.length, CUT_OFF);
		return {
			kind: "changes",
			changes
		};
	}
});
const NO_SUMMARY = {
	en: "this is not a report of abidiff: it has no line `Functions changes summary: …`",
	zh: "这不是 abidiff 的报告：没有 `Functions changes summary: …` 一行"
};
const CUT_OFF = {
	en: "the report lists less than its summary counts: write it whole, without `--stat`",
	zh: "报告所列条目少于摘要中的计数：请不要使用 `--stat`，写出完整报告"
};
/** The ELF symbol in braces, without its version and aliases; else the name that the quoted declaration declares. */
function symbolOf(what) {
	const open = what.lastIndexOf("{");
	if (open > 0 && what.endsWith("}")) return /^[^\s,@}]+/.exec(what.slice(open + 1))?.[0];
	if (!what.startsWith("'")) return /^[^\s,@']+/.exec(what)?.[0];
	const [declared = ""] = what.slice(1).split("'", 1);
	return /^[^\s*&]+/.exec(declaredName(declared))?.[0];
}
/** The last word before the parameters: `foo` of `function char* foo(int)`. */
function declaredName(declaration) {
	const [head = ""] = declaration.split("(", 1);
	return head.trim().split(/[\s*&]+/).at(-1) ?? "";
}

export { abidiff };