import { f as defineReader } from "./features.js";
import { t as unreadable } from "./unreadable.js";

// src/features/kconfig/lines.ts
/**
* The lines of a Kconfig file that say something: continued lines joined, comments and help texts passed over.
* Source: https://docs.kernel.org/kbuild/kconfig-language.html; `zconf_nexthelp()` in scripts/kconfig/lexer.l.
*/
const HELP = /* @__PURE__ */ new Set(["help", "---help---"]);
/**
* Goes through the statements of a file; help texts are told by their indentation, as kconfig does. Half of a Kconfig file is
* help text, so that its lines are not so much as cut out.
*/
function takeStatements(text, taker) {
	const lines = {
		text,
		at: text.startsWith("﻿") ? 1 : 0,
		line: 0
	};
	while (lines.at <= text.length) {
		takeUsual(lines, taker);
		passIdle(lines);
		const start = nextLine(lines);
		const first = lines.line;
		if (text.startsWith(USUAL_HELP, start)) {
			passHelp(lines);
			continue;
		}
		let whole = withoutComment(text.slice(start, lines.at - 1));
		if (whole.endsWith("\\")) whole = joined$1(whole, lines);
		if (whole === "") continue;
		const end = wordEnd(whole);
		const word = end === whole.length ? whole : whole.slice(0, end);
		if (HELP.has(word)) passHelp(lines);
		else if (taker.statement(word, whole, first) === "stop") return;
	}
}
const USUAL_HELP = "	help\n";
/** Goes past the next line; gives where it began. */
function nextLine(lines) {
	const start = lines.at;
	const newline = lines.text.indexOf("\n", start);
	lines.at = (newline < 0 ? lines.text.length : newline) + 1;
	lines.line += 1;
	return start;
}
/** The first lines of an option as they are nearly always written. */
const USUAL_OPTION = /config \w+\n\t(?:bool|tristate)(?: "[^"\\#\n]*")?\n/y;
/** Takes an option that begins as usual, if one is next; only its name is cut out. */
function takeUsual(lines, taker) {
	const { text, at } = lines;
	USUAL_OPTION.lastIndex = at;
	if (!USUAL_OPTION.test(text)) return;
	const first = lines.line + 1;
	nextLine(lines);
	const type = text.startsWith("bool", lines.at + 1) ? "bool" : "tristate";
	const name = text.slice(at + 7, lines.at - 1);
	nextLine(lines);
	taker.option(name, type, text[lines.at - 2] === "\"" ? "prompted" : "hidden", first);
}
/**
* Blank lines, and statements of which nothing is promised, where they do not go on in the next line: half of what is no help
* text.
*/
const IDLE = /(?:[ \t]*(?:(?:default|select|imply|range|depends(?![^\n]*(?:BROKEN|STAGING)))[ \t][^\n\\]*)?\n){1,64}/y;
/** Goes past lines that say nothing, without cutting them out. */
function passIdle(lines) {
	IDLE.lastIndex = lines.at;
	if (!IDLE.test(lines.text)) return;
	while (lines.at < IDLE.lastIndex) nextLine(lines);
}
/** A statement that goes on after a backslash, as one. */
function joined$1(begun, lines) {
	const parts = [];
	let stated = begun;
	while (stated.endsWith("\\") && lines.at <= lines.text.length) {
		parts.push(stated.slice(0, -1));
		const start = nextLine(lines);
		stated = withoutComment(lines.text.slice(start, lines.at - 1));
	}
	return [...parts, stated].join(" ").trim();
}
const WHITE = /\s/;
/** Where the first word ends: before white space of any kind. */
function wordEnd(text) {
	const end = text.search(WHITE);
	return end < 0 ? text.length : end;
}
/** A `#` begins a comment unless it stands in quotes. */
function withoutComment(line) {
	if (!line.includes("#")) return line.trim();
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const char = line[at] ?? "";
		if (quote !== "" && char === "\\") at += 1;
		else if (quote !== "") quote = char === quote ? "" : quote;
		else if (char === "\"" || char === "'") quote = char;
		else if (char === "#") return line.slice(0, at).trim();
	}
	return line.trim();
}
/** The help text ends with the first line that is indented less than its first; tabs go to columns of eight. */
function passHelp(lines) {
	const { text } = lines;
	let depth;
	while (lines.at <= text.length) {
		const { at, line } = lines;
		const indent = indentAt(text, nextLine(lines), lines.at - 1);
		if (indent === "blank") continue;
		depth ??= indent;
		if (indent >= depth && indent > 0) continue;
		lines.at = at;
		lines.line = line;
		return;
	}
}
const TAB = 9;
const BLANK = 32;
/** The column of the first letter of a line that is not blank. */
function indentAt(text, start, end) {
	let column = 0;
	let at = start;
	for (; at < end; at += 1) {
		const char = text.charCodeAt(at);
		if (char === TAB) column = (column | 7) + 1;
		else if (char === BLANK) column += 1;
		else break;
	}
	return at < end && text.charCodeAt(at) > BLANK && text.charCodeAt(at) < 127 || text.slice(at, end).trim() !== "" ? column : "blank";
}

// src/features/kconfig/unstable.ts
/** Options that a dependency marks: nothing is promised of what is broken or only staged. */
const MARKS = /* @__PURE__ */ new Set(["BROKEN", "STAGING"]);
const TOKEN = /"[^"\n]*"|'[^'\n]*'|&&|\|\||[!()]|[^\s!()&|"']+|\S/g;
/**
* Whether a dependency holds only where `BROKEN` or `STAGING` does: as it stands, or as a part that `&&` joins, in brackets
* too. In `X || BROKEN` it does not have to, and `!BROKEN` is the reverse.
*/
function needsMark(expression) {
	if (!/BROKEN|STAGING/.test(expression)) return false;
	const tokens = expression.match(TOKEN) ?? [];
	const frames = [fresh("plain")];
	let negated = false;
	for (const [index, token] of tokens.entries()) {
		const frame = frames.at(-1) ?? fresh("plain");
		if (token === "(") {
			frames.push(fresh(negated ? "negated" : "plain"));
			negated = false;
		} else if (token === ")") {
			if (frames.length > 1) frames.pop();
			const outer = frames.at(-1);
			if (outer !== void 0 && outer !== frame && frame.nature === "plain" && result(frame)) outer.marked = true;
		} else if (token === "||") {
			frame.every = result(frame);
			frame.marked = false;
			frame.some = true;
		} else if (token === "!") negated = !negated;
		else if (token !== "&&") {
			const compared = /^!?=|^[<>]/.test(tokens[index + 1] ?? "") || /[<>=]$/.test(tokens[index - 1] ?? "");
			if (!negated && !compared && MARKS.has(token)) frame.marked = true;
			negated = false;
		}
	}
	return frames.length === 1 && result(frames[0] ?? fresh("plain"));
}
const fresh = (nature) => ({
	nature,
	marked: false,
	every: true,
	some: false
});
const result = ({ marked, every, some }) => marked && (every || !some);

// src/features/readers/kconfig.ts
/** Options of the kernel's configuration: what people may turn on. */
const kconfig = defineReader({
	kind: "kconfig",
	title: {
		en: "Kconfig options",
		zh: "Kconfig 选项"
	},
	summary: {
		en: "The options that Kconfig files define, with their type, and with `prompt=yes` where people can set them. Defaults, dependencies and help texts are not promised, and `source` is not followed: each file is read for itself. An option that depends on `BROKEN` or `STAGING`, itself or through the `menu`, `choice` or `if` around it, is unstable. From `tristate` to `bool` is a removal (it cannot be a module any more), the reverse an addition; so is losing or gaining the prompt.",
		zh: "Kconfig 文件定义的选项及其类型；用户可以设置的带有 `prompt=yes`。默认值、依赖和帮助文字不在承诺之内；不跟随 `source`，每个文件单独读取。选项本身或外层的 `menu`、`choice`、`if` 依赖 `BROKEN` 或 `STAGING` 时视为不稳定。由 `tristate` 变为 `bool` 算移除（不能再编译为模块），反之算新增；失去或得到提示文字同理。"
	},
	source: "https://docs.kernel.org/kbuild/kconfig-language.html",
	paths: ["**/Kconfig", "**/Kconfig.*"],
	examples: [
		{
			title: "a driver that cannot be a module any more, and an option that went",
			path: "drivers/net/Kconfig",
			before: "config E1000\n	tristate \"Intel PRO/1000\"\n	depends on PCI\n	help\n	  config is a word here\n\nconfig E1000_NAPI\n	bool\n",
			after: "config E1000\n	bool \"Intel PRO/1000\"\n	depends on PCI && NET\n",
			features: ["E1000 type=tristate prompt=yes", "E1000_NAPI type=bool"],
			changes: ["removed E1000 type: tristate → bool", "removed E1000_NAPI"]
		},
		{
			title: "what is broken or staged is not promised",
			path: "drivers/staging/Kconfig",
			before: "menuconfig STAGING\n	bool \"Staging drivers\"\n\nif STAGING\n\nconfig RTL8723BS\n	tristate \"Realtek\"\n\nendif\n\nconfig OLD\n	bool \"Old\"\n	depends on PCI && BROKEN\n",
			after: "menuconfig STAGING\n	bool \"Staging drivers\"\n",
			features: [
				"STAGING type=bool prompt=yes",
				"RTL8723BS type=tristate prompt=yes (unstable)",
				"OLD type=bool prompt=yes (unstable)"
			],
			changes: ["none"]
		},
		{
			title: "a choice and its members",
			path: "init/Kconfig",
			before: "choice\n	prompt \"Compression\"\n	default KERNEL_GZIP\n\nconfig KERNEL_GZIP\n	bool \"Gzip\"\n\nconfig KERNEL_XZ\n	bool \"XZ\"\n\nendchoice\n\nconfig LOG_SHIFT\n	int \"Log size\" if EXPERT\n	range 12 25\n	default 17\n",
			features: [
				"KERNEL_GZIP type=bool prompt=yes",
				"KERNEL_XZ type=bool prompt=yes",
				"LOG_SHIFT type=int prompt=yes"
			]
		}
	],
	read: (text, { path }) => readOptions(text, path),
	weigh(attribute, before, after) {
		if (before === after) return "none";
		if (attribute === "prompt") return after === void 0 ? "removed" : "added";
		return attribute === "type" ? weighType(before, after) : "changed";
	}
});
/** Where a type is not said, another file says it. */
function weighType(before, after) {
	if (before === void 0 || after === void 0) return "changed";
	return before === "bool" && after === "tristate" ? "added" : "removed";
}
/** What a statement does, by its first word; of those that are not here nothing is promised. */
const WORDS = new Map([
	["config", "option"],
	["menuconfig", "option"],
	...[
		"bool",
		"boolean",
		"tristate",
		"string",
		"hex",
		"int"
	].flatMap((type) => [[type, "type"], [`def_${type}`, "type"]]),
	["prompt", "prompt"],
	["depends", "depends"],
	...[
		"menu",
		"choice",
		"if"
	].map((word) => [word, "block"]),
	...[
		"endmenu",
		"endchoice",
		"endif"
	].map((word) => [word, "end"]),
	...[
		"comment",
		"source",
		"mainmenu"
	].map((word) => [word, "other"])
]);
const CONFLICT = /^(?:<{7}|={7}|>{7})/;
function readOptions(text, path) {
	const reading = {
		path,
		blocks: [],
		options: [],
		current: void 0
	};
	let problem;
	takeStatements(text, {
		option: (name, type, how, line) => begin(reading, name, line, type, how),
		statement: (word, whole, line) => {
			problem = takeStatement(reading, word, whole, line, path);
			return problem === void 0 ? void 0 : "stop";
		}
	});
	if (problem !== void 0) return problem;
	settle(reading);
	const open = reading.blocks.at(-1);
	if (open !== void 0) return unbalanced(path, open.line, open.kind);
	return {
		kind: "features",
		features: merged(reading.options)
	};
}
/** What follows the first word of a statement; cut out only where somebody asks. */
const restOf = (word, whole) => whole.slice(word.length).trim();
function takeStatement(reading, word, whole, line, path) {
	const { current, blocks } = reading;
	switch (WORDS.get(word)) {
		case "type":
			if (current !== void 0) takeType(current, word, whole);
			return;
		case "prompt":
			if (current !== void 0) current.how = "prompted";
			return;
		case "depends": {
			const own = current ?? blocks.at(-1);
			if (own !== void 0 && needsMark(restOf(word, whole).replace(/^on\s+/, ""))) own.unstable = true;
			return;
		}
		case "option":
			begin(reading, restOf(word, whole), line, void 0, "hidden");
			return;
		case "block": {
			settle(reading);
			const unstable = isUnstable(reading) || word === "if" && needsMark(restOf(word, whole));
			blocks.push({
				kind: word,
				line,
				unstable
			});
			return;
		}
		case "end":
			settle(reading);
			return `end${blocks.pop()?.kind}` === word ? void 0 : unbalanced(path, line, word);
		case "other":
			settle(reading);
			return;
		case void 0: return CONFLICT.test(word) ? unreadable(path, line, "the file holds a merge conflict", "文件中有未解决的合并冲突") : void 0;
	}
}
const isUnstable = ({ blocks }) => blocks.at(-1)?.unstable ?? false;
/** `bool "Prompt"`, `def_tristate y`. */
function takeType(option, word, whole) {
	const isDefault = word.startsWith("def_");
	const type = isDefault ? word.slice(4) : word;
	option.type ??= type === "boolean" ? "bool" : type;
	const rest = isDefault ? "" : restOf(word, whole);
	if (rest !== "" && !rest.startsWith("if ")) option.how = "prompted";
}
/** Begins an option, whose attributes follow. */
function begin(reading, name, line, type, how) {
	settle(reading);
	reading.current = {
		name,
		line,
		type,
		how,
		unstable: isUnstable(reading)
	};
}
const NAME = /^\w+$/;
/** Ends the option at hand. */
function settle(reading) {
	const { current, options, path } = reading;
	reading.current = void 0;
	if (current !== void 0 && NAME.test(current.name)) options.push(featureOf(current, path));
}
/** Nearly always each option has one definition; one that is defined again keeps its first place. */
function merged(options) {
	if (new Set(options.map(({ name }) => name)).size === options.length) return options;
	const byName = /* @__PURE__ */ new Map();
	for (const option of options) {
		const known = byName.get(option.name);
		byName.set(option.name, known === void 0 ? option : joined(known, option));
	}
	return [...byName.values()];
}
/** Two definitions of one option: it is as stable as its stablest. */
const joined = ({ name, path, line, attributes, unstable }, again) => featureOf({
	name,
	line,
	type: attributes["type"] ?? again.attributes["type"],
	how: (attributes["prompt"] ?? again.attributes["prompt"]) === void 0 ? "hidden" : "prompted",
	unstable: unstable === true && again.unstable === true
}, path);
function featureOf({ name, line, type, how, unstable }, path) {
	const attributes = ATTRIBUTES.get(type)?.[how] ?? {};
	return unstable ? {
		name,
		attributes,
		path,
		line,
		unstable
	} : {
		name,
		attributes,
		path,
		line
	};
}
/** Twenty thousand options have a dozen sets of attributes among them, which they share. */
const ATTRIBUTES = new Map([
	void 0,
	"bool",
	"tristate",
	"string",
	"hex",
	"int"
].map((type) => {
	const hidden = type === void 0 ? {} : { type };
	return [type, {
		hidden,
		prompted: {
			...hidden,
			prompt: "yes"
		}
	}];
}));
const unbalanced = (path, line, word) => unreadable(path, line, `\`${word}\` has no partner, so what it encloses cannot be told`, `\`${word}\` 没有配对，无法判断它包含哪些选项`);

export { kconfig };