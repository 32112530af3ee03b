import { n as compareRpm } from "./rpm-order.js";

// src/spec/bounds.ts
/**
* How much a spec may ask for. The largest kernel.spec seen has 2.4 MB and 41,000 lines, the one that asks most nests
* its macros six deep and takes 1.4 million units of work; these bounds leave them room and end a hostile one at once.
*/
/** Characters in a spec (UTF-16 units). */
const MAX_TEXT = 4194304;
/** Characters in one line. */
const MAX_LINE = 65536;
/** Packages that one spec makes. */
const MAX_PACKAGES = 4096;
/** Characters read and written while expanding, for the whole spec; each use of a macro counts for some more. */
const MAX_WORK = 16777216;
/** Characters that one expansion may give. */
const MAX_EXPANSION = 4194304;
/** Runs of different origin in one expansion: what keeps memory in bounds when a bomb doubles tiny pieces. */
const MAX_RUNS = 262144;
/** Checks a spec before anything is read: the first line over the bound, or the line where the text's bound falls. */
function exceeds(text) {
	let line = 1;
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		if (end - start > 65536) return {
			limit: "line",
			line
		};
		if (end > 4194304) return {
			limit: "text",
			line
		};
		if (newline < 0) return void 0;
		start = newline + 1;
		line += 1;
	}
}

// src/spec/directives.ts
const DIRECTIVE = /[ \t\v\f\r]*%(?:(endif|else)(?![A-Za-z])|(ifn?arch|ifn?os|include|elifarch|elifos|elif|if)(?=[ \t]|$)|(if|elif)(?=[(!"]))/y;
/**
* Whether the line that begins here is surely neither a directive nor a section, by its first character: most of a spec are
* ten thousand lines of changelog, and this is all that is asked of them.
*/
function isPlain(text, start) {
	const first = text.charCodeAt(start);
	return first > 32 && first !== PERCENT;
}
const PERCENT = 37;
/** The directive that the line is, if it is one. */
function directiveOf(line) {
	DIRECTIVE.lastIndex = 0;
	const match = DIRECTIVE.exec(line);
	const kind = match?.[1] ?? match?.[2] ?? match?.[3];
	return kind === void 0 ? void 0 : {
		kind,
		end: DIRECTIVE.lastIndex
	};
}
const SECTIONS = new Map([
	["package", "preamble"],
	["changelog", "changelog"],
	["description", "text"],
	...words("files sourcelist patchlist end").map((name) => [name, "list"]),
	...words("prep generate_buildrequires conf build install check clean pre post preun postun pretrans posttrans preuntrans postuntrans trigger triggerin triggerprein triggerun triggerpostun verifyscript sepolicy filetrigger filetriggerin filetriggerun filetriggerpostun transfiletrigger transfiletriggerin transfiletriggerun transfiletriggerpostun").map((name) => [name, "script"])
]);
/** Names that look like macros and never are any: the shape of a spec does not depend on what is defined. */
const STRUCTURE = /* @__PURE__ */ new Set([...SECTIONS.keys(), ...words("if ifarch ifnarch ifos ifnos elif elifarch elifos else endif include")]);
/** The section that begins with the line. It must begin in the first column. */
function sectionOf(line) {
	if (line[0] !== "%") return void 0;
	const match = /^%([A-Za-z_]{1,32})(?=\s|$)/.exec(line);
	const name = match?.[1]?.toLowerCase();
	const kind = name === void 0 ? void 0 : SECTIONS.get(name);
	return match === null || name === void 0 || kind === void 0 ? void 0 : {
		kind,
		name,
		end: match[0].length
	};
}
/** Tags that give a macro of their name, in small letters and, from the main package, in capitals. */
const MACRO_TAGS = new Set(words("name version release epoch summary license sourcelicense distribution disturl vendor group packager url vcs prefixes prefix disttag bugurl translationurl upstreamreleases removepathpostfixes modularitylabel"));
const PLAIN_TAGS = new Set(words("source patch nosource nopatch excludearch exclusivearch excludeos exclusiveos icon provides requires recommends suggests supplements enhances prereq conflicts obsoletes buildroot buildarchitectures buildarch buildconflicts buildprereq buildrequires autoreqprov autoreq autoprov docdir orderwithrequires buildsystem buildoption"));
const TAG = /^([A-Za-z]{1,32})(\d{0,9})[ \t\v\f\r]*(?:\([^()]{0,255}\)[ \t\v\f\r]*)?:[ \t\v\f\r]*/;
/** The tag that the line states. It must begin in the first column. */
function tagOf(line) {
	const match = TAG.exec(line);
	const name = match?.[1]?.toLowerCase();
	if (match === null || name === void 0) return void 0;
	if (match[2] !== "" && name !== "source" && name !== "patch") return void 0;
	if (MACRO_TAGS.has(name)) return {
		name,
		defines: "macro",
		value: match[0].length
	};
	return PLAIN_TAGS.has(name) ? {
		name,
		defines: "nothing",
		value: match[0].length
	} : void 0;
}
function words(list) {
	return list.split(" ");
}

// src/spec/macros.ts
/**
* The macros defined so far.
*
* A definition covers the one before it, and `%undefine` uncovers that again; what a parametric macro defines goes when
* it ends. Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Defining a Macro", "Undefining a Macro", "Scoping".
*
* Two things are added for what only running rpm could tell. A **branch** collects what is defined where it is not
* known whether rpm comes by; merging the branches leaves a macro known only where all agree. The **outside** is a file
* or program that may have defined anything: from there on only what is defined later is known.
*/
function macroTable() {
	return {
		defined: /* @__PURE__ */ new Map(),
		scopes: [],
		branches: [],
		age: 0,
		outside: void 0
	};
}
/** What a name means now; what was defined before the outside may have been defined anew there. */
function lookUp(table, name) {
	const definition = table.defined.get(name);
	if (table.outside === void 0 || !isOpenToChange(name)) return definition;
	if (definition?.kind === "macro" && (definition.age === table.age || definition.nature !== "ordinary")) return definition;
	if (definition?.kind === "doubtful") return definition;
	return {
		kind: "doubtful",
		why: table.outside,
		level: 0,
		age: table.age,
		under: void 0
	};
}
/** Arguments (`%1`, `%{-n}`) and the words that give a spec its shape are no file's to define. */
function isOpenToChange(name) {
	return /^[A-Za-z_]/.test(name) && !STRUCTURE.has(name.toLowerCase());
}
/** Defines a macro over what it meant before. */
function define(table, name, meaning) {
	put(table, name, {
		kind: "macro",
		name,
		...meaning,
		age: table.age,
		under: table.defined.get(name)
	});
	if (meaning.level > 0) table.scopes.at(-1)?.push(name);
}
/** From here on the name may mean anything. */
function doubt(table, name, why, place) {
	const under = table.defined.get(name);
	const doubtful = {
		kind: "doubtful",
		why,
		level: 0,
		age: table.age,
		under
	};
	put(table, name, place === void 0 ? doubtful : {
		...doubtful,
		place
	});
}
/** Goes back to what the name meant before its last definition. */
function undefine$1(table, name) {
	const definition = table.defined.get(name);
	if (definition !== void 0) put(table, name, definition.under);
}
/** From here on every name may mean something else. */
function doubtAll(table, why) {
	table.outside = why;
	table.age += 1;
}
function put(table, name, definition) {
	const branch = table.branches.at(-1);
	if (branch !== void 0 && !branch.has(name)) branch.set(name, table.defined.get(name));
	if (definition === void 0) table.defined.delete(name);
	else table.defined.set(name, definition);
}
function openScope(table) {
	table.scopes.push([]);
}
/** Forgets what was defined in the scope that ends. */
function closeScope(table) {
	const level = table.scopes.length;
	for (const name of table.scopes.pop() ?? []) {
		let definition = table.defined.get(name);
		while (definition !== void 0 && definition.level >= level) definition = definition.under;
		put(table, name, definition);
	}
}
/** Begins a branch that rpm may or may not take. */
function openBranch(table) {
	table.branches.push(/* @__PURE__ */ new Map());
}
/** Ends the branch: everything is as it was before, and what the branch did is given back. */
function closeBranch(table) {
	const changes = /* @__PURE__ */ new Map();
	for (const [name, before] of table.branches.pop() ?? []) {
		changes.set(name, table.defined.get(name));
		if (before === void 0) table.defined.delete(name);
		else table.defined.set(name, before);
	}
	return changes;
}
/** Goes on after branches of which rpm takes one: what they agree on holds, the rest is in doubt. */
function merge(table, branches, why) {
	const names = new Set(branches.flatMap((changes) => [...changes.keys()]));
	for (const name of names) {
		const before = table.defined.get(name);
		const [first, ...others] = branches.map((changes) => changes.has(name) ? changes.get(name) : before);
		if (others.every((other) => sameMeaning(first, other))) {
			put(table, name, first);
			continue;
		}
		const place = [first, ...others].find((definition) => definition?.place !== void 0)?.place;
		const doubtful = {
			kind: "doubtful",
			why,
			level: Math.max(0, ...[first, ...others].map((definition) => definition?.level ?? 0)),
			age: table.age,
			under: before
		};
		put(table, name, place === void 0 ? doubtful : {
			...doubtful,
			place
		});
	}
}
function sameMeaning(left, right) {
	if (left === right) return true;
	if (left?.kind !== "macro" || right?.kind !== "macro") return false;
	const unknown = (text) => text.runs.some((run) => run.origin.kind === "outside");
	return left.body.chars === right.body.chars && left.options === right.options && !unknown(left.body) && !unknown(right.body);
}

// src/spec/source.ts
function sourceFile(chars) {
	const lineStarts = [0];
	for (let at = chars.indexOf("\n"); at >= 0; at = chars.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		chars,
		lineStarts
	};
}
/** The number of the line, from 0, that holds the offset. */
function lineIndexAt(file, offset) {
	let low = 0;
	let high = file.lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Where the line ends, without its line ending. */
function lineEndOf(file, index) {
	const next = file.lineStarts[index + 1];
	const end = next === void 0 ? file.chars.length : next - 1;
	return file.chars[end - 1] === "\r" && end > (file.lineStarts[index] ?? 0) ? end - 1 : end;
}
/** The place of `from`..`to`; what runs over several lines is given by its part on the first. */
function placeOf(file, from, to) {
	const index = lineIndexAt(file, from);
	const start = file.lineStarts[index] ?? 0;
	const end = Math.max(from, Math.min(to, lineEndOf(file, index)));
	return {
		line: index + 1,
		column: from - start + 1,
		endColumn: end - start + 1
	};
}

// src/spec/text.ts
/** Stands for text that is not known. */
const BLANK = "￼";
const GIVEN = { kind: "given" };
const EMPTY = {
	chars: "",
	runs: []
};
/** A text that is in no file. */
function given(chars) {
	return textOf(chars, GIVEN);
}
/** A text of one origin. */
function textOf(chars, origin) {
	return chars === "" ? EMPTY : {
		chars,
		runs: [{
			start: 0,
			origin
		}]
	};
}
/** The index of the run that holds offset `index`; -1 in an empty text. */
function runIndexAt(text, index) {
	let low = 0;
	let high = text.runs.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((text.runs[middle]?.start ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return high;
}
/** The same origin, `skipped` characters further on. */
function advance(origin, skipped) {
	return origin.kind === "copied" && skipped > 0 ? {
		...origin,
		at: origin.at + skipped
	} : origin;
}
/** The characters from `start` to before `end`, with their origins. */
function slice(text, start, end) {
	if (start >= end) return EMPTY;
	if (start === 0 && end >= text.chars.length) return text;
	const runs = [];
	for (let index = runIndexAt(text, start); index < text.runs.length; index += 1) {
		const run = text.runs[index];
		if (run === void 0 || run.start >= end) break;
		const from = Math.max(run.start, start);
		runs.push({
			start: from - start,
			origin: advance(run.origin, from - run.start)
		});
	}
	return {
		chars: text.chars.slice(start, end),
		runs
	};
}
/** The first part between `start` and `end` that is not known. */
function firstUnknown(text, start = 0, end = text.chars.length) {
	for (let index = runIndexAt(text, start); index >= 0 && index < text.runs.length; index += 1) {
		const run = text.runs[index];
		if (run === void 0 || run.start >= end) break;
		if (run.origin.kind === "outside") return run.origin.why;
	}
}
function draft() {
	return {
		chars: "",
		runs: []
	};
}
/** Adds `chars` of one origin; goes on with the last run where the file does. */
function add$1(target, chars, origin) {
	if (chars === "") return;
	const last = target.runs.at(-1);
	if (last === void 0 || !continues(last, origin, target.chars.length)) target.runs.push({
		start: target.chars.length,
		origin
	});
	target.chars += chars;
}
function continues(last, origin, length) {
	const { origin: before } = last;
	if (before.kind === "copied" && origin.kind === "copied") return before.macro === origin.macro && before.at + (length - last.start) === origin.at;
	return before.kind !== "outside" && before === origin;
}
/** Adds a part of another text; `settle` may give its runs another origin. */
function addPart(target, text, start, end, settle = (origin) => origin) {
	if (start >= end) return;
	for (let index = runIndexAt(text, start); index < text.runs.length; index += 1) {
		const run = text.runs[index];
		if (run === void 0 || run.start >= end) break;
		const from = Math.max(run.start, start);
		const to = Math.min(text.runs[index + 1]?.start ?? text.chars.length, end);
		add$1(target, text.chars.slice(from, to), settle(advance(run.origin, from - run.start)));
	}
}
/** The text with the origins that `settle` gives. */
function relabel(text, settle) {
	return {
		chars: text.chars,
		runs: text.runs.map(({ start, origin }) => ({
			start,
			origin: settle(origin)
		}))
	};
}
/** The text with an unknown rest. */
function withUnknown(text, why) {
	const rest = {
		start: text.chars.length,
		origin: {
			kind: "outside",
			why
		}
	};
	return {
		chars: text.chars + "￼",
		runs: [...text.runs, rest]
	};
}
/** Joins texts with `separator` between them. */
function join(texts, separator) {
	const result = draft();
	for (const [index, text] of texts.entries()) {
		if (index > 0) add$1(result, separator, GIVEN);
		addPart(result, text, 0, text.chars.length);
	}
	return result;
}

// src/spec/context.ts
/** The state of one reading while macros are expanded, and the ways to end an expansion. */
function newContext(file) {
	return {
		file,
		macros: macroTable(),
		depth: 0,
		level: 0,
		expressionDepth: 0,
		work: 0,
		site: {
			kind: "made",
			from: 0,
			to: 0,
			macro: void 0
		},
		failure: void 0
	};
}
/** A reason, at the construct that is being expanded. */
function unevaluable(context, reason) {
	const { from, to, macro } = context.site;
	const place = placeOf(context.file, from, to);
	return macro === void 0 ? {
		...reason,
		place
	} : {
		...reason,
		macro,
		place
	};
}
/** A reason, at a part of a text. */
function unevaluableAt(context, text, reason, start = 0, end = text.chars.length) {
	const outer = context.site;
	context.site = siteOf(context, text, start, end);
	const why = unevaluable(context, reason);
	context.site = outer;
	return why;
}
/** rpm stops here: so does the expansion of this line. */
function fail(context, reason) {
	context.failure ??= unevaluable(context, reason);
}
/** Counts work; fails when the whole spec has had its share. */
function spend(context, amount) {
	context.work += amount;
	if (isExhausted(context)) fail(context, { kind: "too-large" });
}
/** The whole spec has had its share. */
function isExhausted(context) {
	return context.work > MAX_WORK;
}
/** Adds a part of a text that is being expanded; what no file holds stands where the construct stands. */
function emit(context, out, text, start = 0, end = text.chars.length) {
	addPart(out, text, start, end, (origin) => settle(context, origin));
	spend(context, end - start);
	if (out.chars.length > 4194304 || out.runs.length > 262144) fail(context, { kind: "too-large" });
}
/** Adds a result. */
function emitMade(context, out, chars) {
	spend(context, chars.length);
	if (out.chars.length + chars.length > 4194304) fail(context, { kind: "too-large" });
	else add$1(out, chars, context.site);
}
/** Adds what is not known. */
function emitUnknown(out, why) {
	add$1(out, "￼", {
		kind: "outside",
		why
	});
}
function settle(context, origin) {
	return origin.kind === "given" ? context.site : origin;
}
/** The construct at `start`..`end` of a text, if the file holds it; else the construct that brought the text. */
function siteOf(context, text, start, end) {
	const index = runIndexAt(text, start);
	const run = text.runs[index];
	if (run === void 0) return context.site;
	switch (run.origin.kind) {
		case "copied": {
			const runEnd = text.runs[index + 1]?.start ?? text.chars.length;
			const from = run.origin.at + start - run.start;
			return {
				kind: "made",
				from,
				to: from + Math.min(end, runEnd) - start,
				macro: run.origin.macro
			};
		}
		case "made": return run.origin;
		case "given":
		case "outside": return context.site;
	}
}

// src/spec/arguments.ts
/**
* The arguments of parametric macros: words, options, and the automatic macros `%1`, `%#`, `%*`, `%**`, `%0`, `%{-o}`.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Parametric macros"; options are parsed as by getopt(3).
*/
/** What `%{quote:…}` puts around a word so that its blanks do not split it. */
const QUOTE = "";
const WORD_MARKS = new RegExp(`[ \\t${""}]`, "g");
/** Splits at blanks outside quotes; the quote marks go, and a quoted word is kept even when it is empty. */
function splitWords(text) {
	const words = [];
	const { chars } = text;
	let word;
	let quoted = false;
	let start = 0;
	const take = (end) => {
		if (start === end) return;
		word ??= draft();
		addPart(word, text, start, end);
	};
	WORD_MARKS.lastIndex = 0;
	for (let mark = WORD_MARKS.exec(chars); mark !== null; mark = WORD_MARKS.exec(chars)) {
		if (mark[0] !== "" && quoted) continue;
		take(mark.index);
		start = mark.index + 1;
		if (mark[0] === "") {
			quoted = !quoted;
			word ??= draft();
		} else if (word !== void 0) {
			words.push(word);
			word = void 0;
		}
	}
	take(chars.length);
	if (word !== void 0) words.push(word);
	return words;
}
/** Defines the automatic macros for one call, a level deeper; the result undoes that. */
function bindArguments(context, macro, words) {
	const { macros } = context;
	spend(context, words.length * 64);
	context.level += 1;
	openScope(macros);
	const bind = (name, body) => define(macros, name, {
		options: void 0,
		body,
		level: context.level,
		nature: "literal"
	});
	bind("0", given(macro.name));
	bind("**", join(words, " "));
	const parsed = parseOptions(macro.options ?? "", words);
	if (parsed === void 0) fail(context, {
		kind: "bad-macro",
		name: macro.name
	});
	for (const { letter, value } of parsed?.options ?? []) {
		bind(`-${letter}`, value === void 0 ? given(`-${letter}`) : join([given(`-${letter}`), value], " "));
		if (value !== void 0) bind(`-${letter}*`, value);
	}
	const rest = parsed?.rest ?? [];
	bind("#", given(String(rest.length)));
	for (const [index, word] of rest.entries()) bind(String(index + 1), word);
	bind("*", join(rest, " "));
	return () => {
		closeScope(macros);
		context.level -= 1;
	};
}
/** getopt(3) with permutation: options may stand anywhere before `--`. Undefined for an option that is not declared. */
function parseOptions(declared, words) {
	if (declared === "-") return {
		options: [],
		rest: words
	};
	const options = [];
	const rest = [];
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0) break;
		if (word.chars === "--") return {
			options,
			rest: [...rest, ...words.slice(index + 1)]
		};
		if (word.chars.length < 2 || !word.chars.startsWith("-")) {
			if (declared.startsWith("+")) return {
				options,
				rest: words.slice(index)
			};
			rest.push(word);
			continue;
		}
		for (let at = 1; at < word.chars.length; at += 1) {
			const letter = word.chars[at] ?? "";
			const takes = takesValue(declared, letter);
			if (takes === void 0) return void 0;
			if (takes === "none") {
				options.push({
					letter,
					value: void 0
				});
				continue;
			}
			const glued = slice(word, at + 1, word.chars.length);
			if (glued.chars !== "" || takes === "optional") options.push({
				letter,
				value: glued.chars === "" ? void 0 : glued
			});
			else {
				index += 1;
				const value = words[index];
				if (value === void 0) return void 0;
				options.push({
					letter,
					value
				});
			}
			break;
		}
	}
	return {
		options,
		rest
	};
}
function takesValue(declared, letter) {
	const at = letter === ":" ? -1 : declared.indexOf(letter);
	if (at < 0) return void 0;
	if (declared[at + 1] !== ":") return "none";
	return declared[at + 2] === ":" ? "optional" : "required";
}

// src/spec/scan.ts
/**
* Finding where things end in rpm's macro language: brackets, names, words. Pure functions over a string.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)), and the behaviour of `findMacroEnd()` and `readLine()` in rpm.
*/
const NAME = /[A-Za-z0-9_]*/y;
const NAME_END = /[ :}]/g;
const CLOSING = {
	"(": ")",
	"{": "}",
	"[": "]"
};
const BACKSLASH = 92;
function isOpening(character) {
	return character === "(" || character === "{" || character === "[";
}
/** Blanks as rpm counts them within a line. */
function isBlank$1(character) {
	return character === " " || character === "	";
}
/** The offset after the name that begins at `start`: ASCII letters, digits and `_`. */
function nameEnd(chars, start) {
	NAME.lastIndex = start;
	NAME.exec(chars);
	return NAME.lastIndex;
}
/** The offset of the first character that is no blank. */
function skipBlanks(chars, start) {
	let index = start;
	while (isBlank$1(chars[index])) index += 1;
	return index;
}
/**
* The offset after the bracket that closes the one at `open`; undefined when nothing does. A backslash hides the
* character after it; brackets of other kinds do not count.
*/
function bracketEnd(chars, open, bracket) {
	const opening = bracket.charCodeAt(0);
	const closing = CLOSING[bracket].charCodeAt(0);
	let depth = 0;
	for (let index = open; index < chars.length; index += 1) {
		const code = chars.charCodeAt(index);
		if (code === BACKSLASH) index += 1;
		else if (code === opening) depth += 1;
		else if (code === closing) {
			depth -= 1;
			if (depth <= 0) return index + 1;
		}
	}
}
/** Reads the call whose `%` stands before `start`; undefined when its bracket is never closed. */
function scanCall(chars, start) {
	const first = chars[start];
	if (!isOpening(first)) return scanBare(chars, start);
	const end = bracketEnd(chars, start, first);
	if (end === void 0) return void 0;
	if (first === "{") return scanBraced(chars, start + 1, end);
	const form = first === "(" ? "shell" : "expression";
	const span = {
		start: start + 1,
		end: end - 1
	};
	return {
		end,
		form,
		...flagsOf(""),
		start: start + 1,
		nameEnd: start + 1,
		text: span,
		words: void 0
	};
}
function scanBraced(chars, open, end) {
	let start = open;
	while (chars[start] === "?" || chars[start] === "!") start += 1;
	NAME_END.lastIndex = start;
	const nameEnd = NAME_END.exec(chars)?.index ?? end - 1;
	const after = chars[nameEnd];
	return {
		end,
		form: "braced",
		...flagsOf(chars.slice(open, start)),
		start,
		nameEnd,
		text: after === ":" ? {
			start: nameEnd + 1,
			end: end - 1
		} : void 0,
		words: after === " " ? {
			start: nameEnd,
			end: end - 1
		} : void 0
	};
}
function scanBare(chars, open) {
	let start = open;
	while (chars[start] === "?" || chars[start] === "!") start += 1;
	let end = nameEnd(chars, chars[start] === "-" ? start + 1 : start);
	if (chars.startsWith("**", end)) end += 2;
	else if (chars[end] === "*" || chars[end] === "#") end += 1;
	return {
		end,
		form: "bare",
		...flagsOf(chars.slice(open, start)),
		start,
		nameEnd: end,
		text: void 0,
		words: isBlank$1(chars[end]) ? {
			start: end,
			end
		} : void 0
	};
}
function flagsOf(marks) {
	const negations = marks.split("!").length - 1;
	return {
		negated: negations % 2 === 1,
		conditional: negations < marks.length
	};
}
function nothingPending() {
	return {
		braces: 0,
		parentheses: 0,
		brackets: 0,
		continued: false
	};
}
function isPending(pending) {
	return pending.continued || pending.braces > 0 || pending.parentheses > 0 || pending.brackets > 0;
}
const MARKS$1 = /[\\%(){}[\]\n]/g;
/**
* Takes the next line (with its newline) into account. An opening bracket counts only after `%`, or inside one that
* does; a backslash hides the character after it, and at the end of the line it asks for the next.
*/
function takeLine(pending, chars, start, end) {
	MARKS$1.lastIndex = start;
	for (let mark = MARKS$1.exec(chars); mark !== null && mark.index < end; mark = MARKS$1.exec(chars)) {
		const next = chars[mark.index + 1];
		switch (mark[0]) {
			case "\\":
				if (next === "\n") pending.continued = true;
				MARKS$1.lastIndex += 1;
				break;
			case "\n":
				pending.continued = false;
				break;
			case "%":
				if (next === "{") pending.braces += 1;
				else if (next === "(") pending.parentheses += 1;
				else if (next === "[") pending.brackets += 1;
				else if (next !== "%") break;
				MARKS$1.lastIndex += 1;
				break;
			case "{":
				if (pending.braces > 0) pending.braces += 1;
				break;
			case "}":
				if (pending.braces > 0) pending.braces -= 1;
				break;
			case "(":
				if (pending.parentheses > 0) pending.parentheses += 1;
				break;
			case ")":
				if (pending.parentheses > 0) pending.parentheses -= 1;
				break;
			case "[":
				if (pending.brackets > 0) pending.brackets += 1;
				break;
			case "]": if (pending.brackets > 0) pending.brackets -= 1;
		}
	}
}

// src/spec/define.ts
/**
* `%define`, `%global` and `%undefine`.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Defining a Macro", "Undefining a Macro"; `doDefine()` in rpm.
*/
const MARKS = /[\\%(){}[\]\n\r]/g;
/**
* Reads `name body` or `name(options) body` and defines it.
*
* @param source what follows the word; in braces all of it is the body, else the body ends with its logical line
* @param expand expands a body, for `%global`
* @returns how many characters the definition took
*/
function parseDefinition(context, source, expansion, reach, expand) {
	const { chars } = source;
	const nameStart = skipBlanks(chars, 0);
	const afterName = nameEnd(chars, nameStart);
	const name = chars.slice(nameStart, afterName);
	const options = readOptions(chars, afterName);
	if (options === void 0) return refuse(context, name, chars.length);
	const start = skipBlanks(chars, options.end);
	const read = reach === "all" ? {
		body: slice(source, start, chars.length),
		end: chars.length
	} : readBody(source, start);
	if (read === void 0) return refuse(context, name, chars.length);
	const unknownName = firstUnknown(source, nameStart, Math.min(afterName + 1, chars.length));
	if (unknownName !== void 0) doubtAll(context.macros, unknownName);
	else if (!isDefinable(name) || read.body.chars === "") refuse(context, name, chars.length);
	else if (chars[options.end] === "<") doubtModified(context, name);
	else defineAs(context, name, options.letters, read.body, expansion, expand);
	return read.end;
}
function defineAs(context, name, options, written, expansion, expand) {
	const own = relabel(written, (origin) => origin.kind === "copied" ? {
		...origin,
		macro: name
	} : origin);
	const body = expansion === "eager" ? expand(context, own) : own;
	if (context.failure !== void 0) {
		doubt(context.macros, name, context.failure);
		return;
	}
	const level = expansion === "eager" ? 0 : context.level;
	define(context.macros, name, {
		options,
		body,
		level,
		nature: "ordinary"
	});
}
/** `%define name<l> …`: rpm 6.1's modifiers; older rpm takes them for the body. */
function doubtModified(context, name) {
	fail(context, {
		kind: "bad-macro",
		name
	});
	if (context.failure !== void 0) doubt(context.macros, name, context.failure);
}
function refuse(context, name, length) {
	fail(context, {
		kind: "bad-macro",
		name
	});
	if (context.failure !== void 0 && name !== "") doubt(context.macros, name, context.failure);
	return length;
}
function readOptions(chars, start) {
	if (chars[start] !== "(") return {
		letters: void 0,
		end: start
	};
	const close = chars.indexOf(")", start);
	return close < 0 ? void 0 : {
		letters: chars.slice(start + 1, close),
		end: close + 1
	};
}
/** The body: in braces of its own, or to the end of the line; a backslash goes and keeps what follows it. */
function readBody(source, start) {
	const { chars } = source;
	if (chars[start] === "{") {
		const end = bracketEnd(chars, start, "{");
		return end === void 0 ? void 0 : {
			body: slice(source, start + 1, end - 1),
			end: skipNewlines(chars, end)
		};
	}
	const depth = {
		"{": 0,
		"(": 0,
		"[": 0
	};
	const body = draft();
	let copied = start;
	let end = chars.length;
	MARKS.lastIndex = start;
	for (let mark = MARKS.exec(chars); mark !== null; mark = MARKS.exec(chars)) {
		const character = mark[0];
		const next = chars[mark.index + 1];
		if (character === "\n" || character === "\r") {
			if (depth["{"] > 0 || depth["("] > 0) continue;
			end = mark.index;
			break;
		}
		if (character === "\\") {
			if (next === void 0) continue;
			addPart(body, source, copied, mark.index);
			copied = mark.index + 1;
			MARKS.lastIndex += 1;
		} else if (character === "%") {
			if (next === "{" || next === "(" || next === "[") depth[next] += 1;
			else if (next !== "%") continue;
			MARKS.lastIndex += 1;
		} else countBracket(depth, character);
	}
	if (depth["{"] > 0 || depth["("] > 0 || depth["["] > 0) return void 0;
	addPart(body, source, copied, end);
	return {
		body: trimEnd(body),
		end: skipNewlines(chars, end)
	};
}
function countBracket(depth, character) {
	const kind = {
		"{": "{",
		"}": "{",
		"(": "(",
		")": "(",
		"[": "[",
		"]": "["
	}[character];
	if (depth[kind] > 0) depth[kind] += character === kind ? 1 : -1;
}
function skipNewlines(chars, start) {
	let index = start;
	while (chars[index] === "\n" || chars[index] === "\r") index += 1;
	return index;
}
function trimEnd(text) {
	let end = text.chars.length;
	while (end > 0 && (isBlank$1(text.chars[end - 1]) || text.chars[end - 1] === "\n" || text.chars[end - 1] === "\r")) end -= 1;
	return slice(text, 0, end);
}
/** Names of two characters or more if they begin with `_`; the macros that work on macros cannot be replaced. */
function isDefinable(name) {
	return /^(?:[A-Za-z]|_[A-Za-z0-9_])/.test(name) && !FIXED.has(name);
}
/** `%undefine name`. */
function undefineMacro(context, name) {
	const unknownName = firstUnknown(name);
	if (unknownName !== void 0) doubtAll(context.macros, unknownName);
	else if (isDefinable(name.chars)) undefine$1(context.macros, name.chars);
	else fail(context, {
		kind: "bad-macro",
		name: name.chars
	});
}
const FIXED = new Set("P S basename define dirname dnl dump echo error exists expand expr getconfdir getenv getncpus global load lua macrobody quote shrink suffix trace u2p shescape uncompress undefine url2path verbose warn".split(" "));

// src/spec/lua.ts
/**
* Which macros a piece of Lua may define. Lua is never run: what it prints is unknown, and so is each macro that it
* names to rpm; when it names one in a way that is not plain to see, every macro is.
* Source: rpm's manual, "Embedded Lua" (rpm-lua(7)).
*/
/** `rpm.define("name body")`, `rpm.undefine('name')`, `macros.name = …`, `macros["name"] = …`. */
const PLAIN_FORMS = [
	/\brpm\s{0,8}\.\s{0,8}(?:define|undefine)\s{0,8}\(\s{0,8}(?:"|'|\[\[)([A-Za-z_]\w{0,255})(?=[\s("'\]])/g,
	/\bmacros\s{0,8}\.\s{0,8}([A-Za-z_]\w{0,255})\s{0,8}=(?!=)/g,
	/\bmacros\s{0,8}\[\s{0,8}["']([A-Za-z_]\w{0,255})["']\s{0,8}\]\s{0,8}=(?!=)/g
];
/** Reading a macro changes nothing. */
const READS = [
	/\bmacros\s{0,8}\.\s{0,8}\w{1,255}/g,
	/\bmacros\s{0,8}\[\s{0,8}["']\w{1,255}["']\s{0,8}\]/g,
	/\brpm\s{0,8}\.\s{0,8}expand\s{0,8}\(\s{0,8}(?:"|'|\[\[)[^"'\]\\\n]{0,1024}(?:"|'|\]\])\s{0,8}\)/g,
	/\brpm\s{0,8}\.\s{0,8}(?:vercmp|isdefined|ver|b64encode|b64decode|glob|splitargs|unsplitargs)\b/g
];
/** Macros that change macros. */
const CHANGING_MACRO = /%\{?[?!]{0,8}(?:define|global|undefine|lua|load|expand)\b/;
/** Words that may change a macro in a form not known above. */
const OPEN_FORM = /\b(?:define|undefine|macros|expand|load|loadstring|dofile|require|rpm|_G|_ENV)\b/;
/** The names of the macros that the code may define; `any` when they cannot be told. */
function luaDefinitions(code) {
	const names = /* @__PURE__ */ new Set();
	let rest = code;
	for (const form of PLAIN_FORMS) {
		for (const [, name] of code.matchAll(form)) if (name !== void 0) names.add(name);
		rest = rest.replace(form, "");
	}
	for (const read of READS) rest = rest.replace(read, (use) => CHANGING_MACRO.test(use) ? "rpm" : "");
	return OPEN_FORM.test(rest) ? "any" : [...names];
}

// src/spec/strings.ts
/**
* The string functions among rpm's built-in macros, as functions from text to text.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "String operations", "File name operations". Those from `len` on
* are Lua's `string` library; their patterns are Lua's, of which only plain text and escaped marks are known here.
*/
/** The last part of a path, without slashes at its end, as basename(3) of POSIX. */
function basename(path) {
	const bare = trimSlashes(path);
	if (bare === "") return path === "" ? "." : "/";
	return bare.slice(bare.lastIndexOf("/") + 1);
}
/** The path without its last part, as dirname(3) of POSIX. */
function dirname(path) {
	const bare = trimSlashes(path);
	if (bare === "") return path === "" ? "." : "/";
	const slash = bare.lastIndexOf("/");
	return slash < 0 ? "." : trimSlashes(bare.slice(0, slash)) || "/";
}
function trimSlashes(path) {
	let end = path.length;
	while (end > 0 && path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
/** What follows the last dot; nothing without one. */
function suffix(path) {
	const dot = path.lastIndexOf(".");
	return dot < 0 ? "" : path.slice(dot + 1);
}
/** White space at the ends removed, inside reduced to single blanks. */
function shrink(text) {
	return text.split(/[ \t\n\v\f\r]/).filter((word) => word !== "").join(" ");
}
function shescape(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
/** A URL without its scheme and host. */
function urlPath(url) {
	const host = /^(?:https?|ftp|file|hkp):\/\//.exec(url);
	if (host === null) return url === "" ? "/" : url;
	const slash = url.indexOf("/", host[0].length);
	return slash < 0 ? "/" : url.slice(slash);
}
/** How many bytes, one for each character of ASCII. */
const len = ([text = ""]) => isAscii(text) ? String(text.length) : void 0;
const lower = ([text = ""]) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const upper = ([text = ""]) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const reverse = ([text = ""]) => isAscii(text) ? [...text].reverse().join("") : void 0;
/** `rep text count separator`. */
const rep = ([text = "", count, separator = ""]) => {
	const times = integer(count);
	if (times === void 0 || times * (text.length + separator.length) > 4194304) return void 0;
	return Array.from({ length: Math.max(times, 0) }, () => text).join(separator);
};
/** `sub text from to`: offsets from 1, or from the end when negative. */
const sub = ([text = "", from, to = "-1"]) => {
	const start = integer(from);
	const end = integer(to);
	if (start === void 0 || end === void 0 || !isAscii(text)) return void 0;
	const first = start < 0 ? Math.max(text.length + start + 1, 1) : Math.max(start, 1);
	const last = end < 0 ? text.length + end + 1 : end;
	return text.slice(first - 1, Math.max(last, first - 1));
};
/** `gsub text pattern replacement count`. */
const gsub = ([text = "", pattern, replacement, count]) => {
	const wanted = pattern === void 0 ? void 0 : plain(pattern);
	const times = count === void 0 ? Number.POSITIVE_INFINITY : integer(count);
	if (!wanted || replacement === void 0 || replacement.includes("%") || times === void 0) return void 0;
	const parts = text.split(wanted);
	const replaced = Math.max(0, Math.min(times, parts.length - 1));
	return parts.slice(0, replaced + 1).join(replacement) + parts.slice(replaced + 1).map((part) => wanted + part).join("");
};
/** The text that a pattern of Lua's matches, if it can match one text only. */
function plain(pattern) {
	const escaped = /%([^A-Za-z0-9])/g;
	return /[\^$()%.[\]*+\-?]/.test(pattern.replace(escaped, "")) ? void 0 : pattern.replace(escaped, "$1");
}
function integer(text) {
	return text !== void 0 && /^-?\d{1,9}$/.test(text) ? Number(text) : void 0;
}
function isAscii(text) {
	for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
	return true;
}
const stringFunctions = {
	ofText: {
		basename,
		dirname,
		suffix,
		shrink,
		shescape,
		u2p: urlPath,
		url2path: urlPath
	},
	ofWords: {
		len,
		lower,
		upper,
		reverse,
		rep,
		sub,
		gsub
	}
};

// src/spec/builtins.ts
/**
* rpm's built-in macros. Those that would look at the machine give an unknown part; those that print are silent.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Builtin Macros".
*/
const first = (words) => words[0] ?? given("");
/** A function of text: unknown when its argument is. */
function textFunction(name, compute) {
	return {
		name,
		takes: "words",
		run: (context, words, out) => {
			const why = firstUnknown(first(words));
			if (why !== void 0) emitUnknown(out, why);
			else emitMade(context, out, compute(first(words).chars));
		}
	};
}
/** A function of words as Lua's string library has it; it may turn out to need more of Lua than is known here. */
function luaFunction(name, compute) {
	return {
		name,
		takes: "words",
		run: (context, words, out) => {
			const why = words.map((word) => firstUnknown(word)).find((unknown) => unknown !== void 0);
			const result = why === void 0 ? compute(words.map((word) => word.chars)) : void 0;
			if (result !== void 0) emitMade(context, out, result);
			else emitUnknown(out, why ?? unevaluable(context, { kind: "lua" }));
		}
	};
}
function outside(name, takes, reason) {
	return {
		name,
		takes,
		run: (context, _words, out) => emitUnknown(out, unevaluable(context, reason))
	};
}
function silent(name, takes) {
	return {
		name,
		takes,
		run: () => void 0
	};
}
function definition(name, expansion) {
	const parse = (context, source, reach, tools) => parseDefinition(context, source, expansion, reach, tools.expandText);
	return {
		name,
		takes: "source",
		run: (context, source, _out, tools) => void parse(context, source, "all", tools),
		parse: (context, source, _out, tools) => parse(context, source, "line", tools)
	};
}
const dnl = {
	name: "dnl",
	takes: "source",
	run: () => void 0,
	parse: (_context, source) => {
		const newline = source.chars.indexOf("\n");
		return newline < 0 ? source.chars.length : newline + 1;
	}
};
/** `%{lua:…}`: what it prints is unknown, and so are the macros that it may define. */
function runLua(context, source, out) {
	const why = unevaluable(context, { kind: "lua" });
	const definitions = luaDefinitions(source.chars);
	if (definitions === "any") doubtAll(context.macros, why);
	else for (const name of definitions) doubt(context.macros, name, why);
	emitUnknown(out, why);
}
const lua = {
	name: "lua",
	takes: "source",
	run: runLua,
	parse: (context, source, out) => {
		runLua(context, source, out);
		return 0;
	}
};
const load = {
	name: "load",
	takes: "words",
	run: (context, words) => doubtAll(context.macros, unevaluable(context, {
		kind: "load",
		file: first(words).chars
	}))
};
const undefine = {
	name: "undefine",
	takes: "words",
	run: (context, words) => undefineMacro(context, first(words))
};
const expand = {
	name: "expand",
	takes: "words",
	run: (context, words, out, tools) => {
		if (first(words).chars !== "") tools.expandInto(context, first(words), out);
	}
};
const expression = {
	name: "expr",
	takes: "words",
	run: (context, words, out, tools) => tools.evaluate(context, first(words), out)
};
const error = {
	name: "error",
	takes: "words",
	run: (context) => fail(context, {
		kind: "bad-macro",
		name: "error"
	})
};
const macroBody = {
	name: "macrobody",
	takes: "words",
	run: (context, words, out) => {
		const meaning = lookUp(context.macros, first(words).chars);
		if (meaning?.kind === "macro") emit(context, out, meaning.body);
		else if (meaning?.kind === "doubtful") emitUnknown(out, meaning.why);
		else fail(context, {
			kind: "bad-macro",
			name: "macrobody"
		});
	}
};
/** Keeps its words together when they become arguments. */
const quote = {
	name: "quote",
	takes: "words",
	run: (context, words, out) => {
		for (const [index, word] of words.entries()) {
			emitMade(context, out, index === 0 ? "" : ` ${""}`);
			emit(context, out, word);
			emitMade(context, out, "");
		}
	}
};
/** `%{S:1}` and `%{P:1}`: the path of a source or patch, once there is a `%SOURCE1`. */
function numbered(name, macro) {
	return {
		name,
		takes: "words",
		run: (context, words, out, tools) => {
			const call = draft();
			add$1(call, `%${macro}`, { kind: "given" });
			emit(context, call, first(words));
			tools.expandInto(context, call, out);
		}
	};
}
const all = [
	definition("define", "lazy"),
	definition("global", "eager"),
	undefine,
	dnl,
	lua,
	load,
	expand,
	expression,
	macroBody,
	quote,
	numbered("S", "SOURCE"),
	numbered("P", "PATCH"),
	error,
	...["echo", "warn"].map((name) => silent(name, "words")),
	...["dump", "trace"].map((name) => silent(name, "nothing")),
	...[
		"exists",
		"getenv",
		"uncompress",
		"xdg"
	].map((name) => outside(name, "words", {
		kind: "machine",
		name
	})),
	...[
		"getconfdir",
		"getncpus",
		"rpmversion",
		"verbose"
	].map((name) => outside(name, "anything", {
		kind: "machine",
		name
	})),
	...Object.entries(stringFunctions.ofText).map(([name, compute]) => textFunction(name, compute)),
	...Object.entries(stringFunctions.ofWords).map(([name, compute]) => luaFunction(name, compute))
];
const builtins = new Map(all.map((builtin) => [builtin.name, builtin]));

// src/spec/values.ts
function unknown(why) {
	return {
		kind: "unknown",
		why,
		truth: void 0
	};
}
/** Zero and the empty string are false; so is every version, as rpm has it. */
function isTrue(value) {
	switch (value.kind) {
		case "integer": return value.number !== 0;
		case "string": return value.chars !== "";
		case "version": return false;
		case "unknown": return value.truth;
	}
}
/** An unknown value may be of any kind. */
function sameKind(left, right) {
	return left.kind === right.kind || left.kind === "unknown" || right.kind === "unknown";
}
/** `atoi()`: 32 bits. */
function integerValue(digits) {
	const number = digits === "" || digits === "-" ? 0 : Number(digits);
	if (Number.isSafeInteger(number)) return {
		kind: "integer",
		number: number | 0
	};
	return {
		kind: "integer",
		number: Number(BigInt.asIntN(32, clamp(digits)))
	};
}
function clamp(digits) {
	const most = 2n ** 63n;
	const unsigned = digits.replace("-", "").length > 19 ? most : BigInt(digits.replace("-", ""));
	if (digits.startsWith("-")) return unsigned > most ? -most : -unsigned;
	return unsigned >= most ? most - 1n : unsigned;
}

// src/spec/version.ts
/**
* Versions in expressions (`v"1:2.3-4"`): `[epoch:]version[-release]`, where a missing release is lower than any.
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Expression Expansion"; `rpmverCmp()` in rpm.
*/
/** Undefined for an empty text, which rpm refuses. */
function parseVersion(text) {
	if (text === "") return void 0;
	const epoch = /^(\d*):/.exec(text);
	const rest = epoch === null ? text : text.slice(epoch[0].length);
	const dash = rest.lastIndexOf("-");
	return {
		epoch: epoch === null ? void 0 : epoch[1] || "0",
		version: dash < 0 ? rest : rest.slice(0, dash),
		release: dash < 0 ? void 0 : rest.slice(dash + 1)
	};
}
function compareVersions(left, right) {
	return compareRpm(left.epoch ?? "0", right.epoch ?? "0") || compareRpm(left.version, right.version) || compareReleases(left.release, right.release);
}
function compareReleases(left, right) {
	if (left === void 0 || right === void 0) return Number(left !== void 0) - Number(right !== void 0);
	return compareRpm(left, right);
}
function versionText({ epoch, version, release }) {
	return `${epoch === void 0 ? "" : `${epoch}:`}${version}${release === void 0 ? "" : `-${release}`}`;
}

// src/spec/operators.ts
/**
* The operators of rpm's expressions. Integers have 32 bits and wrap.
* Source: rpm's manual, rpm-macros(7): "Expression Expansion"; `rpmio/expression` in rpm.
*/
/** `!` */
function not(value) {
	const truth = isTrue(value);
	if (value.kind === "unknown") return {
		...value,
		truth: truth === void 0 ? void 0 : !truth
	};
	return {
		kind: "integer",
		number: truth ? 0 : 1
	};
}
function isComparison(kind) {
	return kind === "==" || kind === "!=" || kind === "<" || kind === "<=" || kind === ">" || kind === ">=";
}
/** Both of one kind; an unknown side makes the result unknown. */
function compare(operator, left, right) {
	if (left.kind === "unknown") return unknown(left.why);
	if (right.kind === "unknown") return unknown(right.why);
	return {
		kind: "integer",
		number: holds(operator, order(left, right)) ? 1 : 0
	};
}
function order(left, right) {
	if (left.kind === "integer" && right.kind === "integer") return left.number - right.number;
	if (left.kind === "version" && right.kind === "version") return compareVersions(left.version, right.version);
	if (left.kind !== "string" || right.kind !== "string" || left.chars === right.chars) return 0;
	return left.chars < right.chars ? -1 : 1;
}
function holds(operator, order) {
	switch (operator) {
		case "==": return order === 0;
		case "!=": return order !== 0;
		case "<": return order < 0;
		case "<=": return order <= 0;
		case ">": return order > 0;
		case ">=": return order >= 0;
	}
}
/** Integers and strings; undefined where rpm refuses. */
function add(operator, left, right) {
	if (left.kind === "unknown") return unknown(left.why);
	if (right.kind === "unknown") return unknown(right.why);
	if (left.kind === "integer" && right.kind === "integer") return {
		kind: "integer",
		number: (operator === "+" ? left.number + right.number : left.number - right.number) | 0
	};
	if (left.kind !== "string" || right.kind !== "string" || operator === "-") return void 0;
	return {
		kind: "string",
		chars: left.chars + right.chars
	};
}
/** Integers only; undefined where rpm refuses, as it does a division by zero. */
function multiply(operator, left, right, skipping) {
	if (left.kind === "unknown") return unknown(left.why);
	if (right.kind === "unknown") return unknown(right.why);
	if (left.kind !== "integer" || right.kind !== "integer") return void 0;
	if (skipping) return left;
	if (operator === "*") return {
		kind: "integer",
		number: Math.imul(left.number, right.number)
	};
	return right.number === 0 ? void 0 : {
		kind: "integer",
		number: left.number / right.number | 0
	};
}

// src/spec/leftover.ts
/**
* Macros that are still there after expansion. rpm leaves an undefined macro as it stands; on the machine that the
* spec is made for, its configuration may define it. Either way a text that holds one is not known here.
*/
const USE = /%(\{?)[?!]{0,8}([A-Za-z_][A-Za-z0-9_]*)/y;
/** The first macro left between `start` and `end`, at its place. */
function leftoverMacro(context, text, start = 0, end = text.chars.length) {
	for (let at = text.chars.indexOf("%", start); at >= 0 && at < end; at = text.chars.indexOf("%", at + 1)) {
		const use = leftoverUse(context, text.chars, at);
		if (use === void 0) continue;
		return unevaluableAt(context, text, {
			kind: "undefined-macro",
			name: use.name
		}, at, Math.min(use.end, end));
	}
}
/** The use of a named macro at a `%`. */
function leftoverUse(context, chars, percent) {
	USE.lastIndex = percent;
	const use = USE.exec(chars);
	const name = use?.[2];
	if (use === null || name === void 0) return void 0;
	const close = use[1] === "{" ? bracketEnd(chars, percent + 1, "{") : void 0;
	const end = close ?? percent + use[0].length;
	spend(context, use[1] === "{" && close === void 0 ? chars.length - percent : end - percent);
	return {
		name,
		end
	};
}

// src/spec/tokens.ts
const SPACE$1 = /[ \t\n\v\f\r]*/y;
const SYMBOL = /==|!=|<=|>=|&&|\|\||[-+*/()!<>?:,]/y;
const DIGITS = /[0-9]*/y;
const CALL = /[A-Za-z][A-Za-z0-9_.:]*(?=\()/y;
/** The next token; undefined where rpm refuses. */
function readToken(tokens) {
	const { chars } = tokens.text;
	SPACE$1.lastIndex = tokens.position;
	SPACE$1.test(chars);
	const start = SPACE$1.lastIndex;
	tokens.position = start;
	if (start >= chars.length) return { kind: "end" };
	const symbol = match(SYMBOL, chars, start);
	if (symbol !== void 0) {
		tokens.position = start + symbol.length;
		return { kind: symbol };
	}
	if (chars[start] === "\"") return readQuoted(tokens, start + 1, "string");
	if (chars.startsWith("v\"", start)) return readQuoted(tokens, start + 2, "version");
	const call = match(CALL, chars, start);
	if (call !== void 0) {
		tokens.position = start + call.length + 1;
		return {
			kind: "call",
			name: call
		};
	}
	return readInteger(tokens, start);
}
function match(pattern, chars, start) {
	pattern.lastIndex = start;
	return pattern.exec(chars)?.[0];
}
/** Digits, macros that give digits, and parts that are not known, glued together. */
function readInteger(tokens, start) {
	const { text, expand } = tokens;
	let end = start;
	for (;;) {
		end = start + digitsAndUnknowns(text, start, end);
		const skipped = text.chars[end] === "%" ? macroEnd(tokens, end) : void 0;
		if (skipped === void 0 || tokens.context.failure !== void 0) break;
		end = skipped;
	}
	if (end === start) return void 0;
	tokens.position = end;
	const expanded = operandText(tokens, start, end);
	const why = unknownIn(tokens, expanded);
	if (why !== void 0) return {
		kind: "value",
		value: unknown(why)
	};
	if (expand !== void 0 && !/^-?[0-9]*$/.test(expanded.chars)) return void 0;
	return {
		kind: "value",
		value: integerValue(expanded.chars)
	};
}
function digitsAndUnknowns(text, start, from) {
	let end = from;
	for (;;) {
		DIGITS.lastIndex = end;
		DIGITS.test(text.chars);
		end = DIGITS.lastIndex;
		if (end >= text.chars.length || firstUnknown(text, end, end + 1) === void 0) return end - start;
		end += 1;
	}
}
/** Where the macro at a `%` ends: any while macros are still expanded, a left one after that. */
function macroEnd(tokens, percent) {
	const { chars } = tokens.text;
	if (tokens.expand === void 0) return leftoverUse(tokens.context, chars, percent)?.end;
	return chars[percent + 1] === "%" ? percent + 2 : scanCall(chars, percent + 1)?.end ?? chars.length;
}
function readQuoted(tokens, start, kind) {
	const { chars } = tokens.text;
	let end = start;
	while (end < chars.length && chars[end] !== "\"") end = chars[end] === "%" && tokens.expand !== void 0 ? macroEnd(tokens, end) ?? end + 1 : end + 1;
	if (end >= chars.length) return void 0;
	tokens.position = end + 1;
	const expanded = operandText(tokens, start, end);
	const why = unknownIn(tokens, expanded);
	if (why !== void 0) return {
		kind: "value",
		value: unknown(why)
	};
	if (kind === "string") return {
		kind: "value",
		value: {
			kind: "string",
			chars: expanded.chars
		}
	};
	const version = parseVersion(tokens.skipping ? "0" : expanded.chars);
	return version === void 0 ? void 0 : {
		kind: "value",
		value: {
			kind: "version",
			version
		}
	};
}
function operandText(tokens, start, end) {
	if (tokens.skipping) return slice(tokens.text, start, start);
	const part = slice(tokens.text, start, end);
	return tokens.expand === void 0 ? part : tokens.expand(part);
}
function unknownIn(tokens, value) {
	return tokens.context.failure ?? firstUnknown(value) ?? leftoverMacro(tokens.context, value);
}

// src/spec/expression.ts
/**
* rpm's expressions, as in `%if`, `%elif`, `%{expr:…}` and `%[…]`: 32-bit integers, strings and versions (`v"1.2"`),
* with arithmetic, comparison, `!`, `&&`, `||` and `?:`. Both sides of an operator must have the same type.
*
* In `%[…]` the macros are expanded while the expression is read, and not in a part that is not taken. A value that
* only running something could tell makes the result unknown, unless the result does not depend on it.
*
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Expression Expansion"; "Spec file format": "%if expressions".
*/
/**
* @param text the expression
* @param expand expands macros in it; undefined where that was done before, as in `%if`
*/
function evaluateExpression(context, text, expand) {
	spend(context, text.chars.length);
	const parser = {
		context,
		text,
		expand,
		position: 0,
		skipping: false,
		token: { kind: "end" }
	};
	const value = next(parser) ? ternary(parser) : void 0;
	if (value !== void 0 && at(parser, "end")) return value;
	const why = firstUnknown(text);
	return why === void 0 ? { kind: "refused" } : unknown(why);
}
/** What a condition comes to. */
function truthOf(outcome) {
	if (outcome.kind === "refused") return "refused";
	return isTrue(outcome) ?? outcome.why;
}
/** What an expression gives as text. */
function valueText(outcome) {
	switch (outcome.kind) {
		case "integer": return {
			kind: "text",
			chars: String(outcome.number)
		};
		case "string": return {
			kind: "text",
			chars: outcome.chars
		};
		case "version": return {
			kind: "text",
			chars: versionText(outcome.version)
		};
		case "unknown":
		case "refused": return outcome;
	}
}
function next(parser) {
	const token = readToken(parser);
	if (token === void 0) return false;
	parser.token = token;
	return true;
}
function at({ token }, kind) {
	return token.kind === kind;
}
function ternary(parser) {
	return deeper(parser, choice);
}
/** Reads a level deeper; too deep is a refusal. */
function deeper(parser, read) {
	const { context } = parser;
	context.expressionDepth += 1;
	const value = context.expressionDepth > 128 ? void 0 : read(parser);
	context.expressionDepth -= 1;
	return value;
}
function choice(parser) {
	const condition = logical(parser);
	if (condition === void 0 || !at(parser, "?")) return condition;
	const truth = isTrue(condition);
	const then = operand(parser, taken(truth, true), condition, ternary);
	if (then === void 0 || !at(parser, ":")) return void 0;
	const otherwise = operand(parser, taken(truth, false), condition, ternary);
	if (otherwise === void 0 || !sameKind(then, otherwise)) return void 0;
	if (truth !== void 0) return truth ? then : otherwise;
	const agreed = valueText(then);
	const other = valueText(otherwise);
	return agreed.kind === "text" && other.kind === "text" && agreed.chars === other.chars ? then : doubted(condition);
}
function logical(parser) {
	let left = relational(parser);
	while (left !== void 0 && (parser.token.kind === "&&" || parser.token.kind === "||")) {
		const goesOn = parser.token.kind === "&&";
		const truth = isTrue(left);
		const right = operand(parser, taken(truth, goesOn), left, relational);
		if (right === void 0 || !sameKind(left, right)) return void 0;
		if (truth === goesOn) left = right;
		else if (truth === void 0) left = {
			...doubted(left),
			truth: isTrue(right) === !goesOn ? !goesOn : void 0
		};
	}
	return left;
}
function relational(parser) {
	let left = sum(parser);
	while (left !== void 0 && isComparison(parser.token.kind)) {
		const operator = parser.token.kind;
		if (!next(parser)) return void 0;
		const right = sum(parser);
		if (right === void 0 || !sameKind(left, right)) return void 0;
		left = compare(operator, left, right);
	}
	return left;
}
function sum(parser) {
	let left = product(parser);
	while (left !== void 0 && (parser.token.kind === "+" || parser.token.kind === "-")) {
		const operator = parser.token.kind;
		if (!next(parser)) return void 0;
		const right = product(parser);
		left = right === void 0 ? void 0 : add(operator, left, right);
		if (left?.kind === "string") spend(parser.context, left.chars.length);
		if (parser.context.failure !== void 0) return void 0;
	}
	return left;
}
function product(parser) {
	let left = primary(parser);
	while (left !== void 0 && (parser.token.kind === "*" || parser.token.kind === "/")) {
		const operator = parser.token.kind;
		if (!next(parser)) return void 0;
		const right = primary(parser);
		if (right === void 0 || !sameKind(left, right)) return void 0;
		left = multiply(operator, left, right, parser.skipping);
	}
	return left;
}
function primary(parser) {
	return deeper(parser, single);
}
function single(parser) {
	const { token } = parser;
	if (!next(parser)) return void 0;
	switch (token.kind) {
		case "value": return token.value;
		case "(": {
			const value = ternary(parser);
			return at(parser, ")") && next(parser) ? value : void 0;
		}
		case "-": {
			const value = primary(parser);
			if (value?.kind === "integer") return {
				kind: "integer",
				number: -value.number | 0
			};
			return value?.kind === "unknown" ? unknown(value.why) : void 0;
		}
		case "!": {
			const value = primary(parser);
			return value === void 0 ? void 0 : not(value);
		}
		case "call": return callLua(parser, token.name);
		default: return;
	}
}
/** `lua:name(…)`, the only functions that there are. */
function callLua(parser, name) {
	while (!at(parser, ")")) {
		if (ternary(parser) === void 0) return void 0;
		if (at(parser, ")")) break;
		if (!at(parser, ",") || !next(parser)) return void 0;
	}
	if (!next(parser) || !name.startsWith("lua:")) return void 0;
	if (parser.skipping) return {
		kind: "string",
		chars: ""
	};
	const why = unevaluable(parser.context, { kind: "lua" });
	doubtAll(parser.context.macros, why);
	return unknown(why);
}
function taken(truth, wanted) {
	if (truth === void 0) return "perhaps";
	return truth === wanted ? "yes" : "no";
}
/** Reads an operand that is evaluated or skipped as the one before it says. */
function operand(parser, how, before, read) {
	const { skipping } = parser;
	const { macros } = parser.context;
	parser.skipping = skipping || how === "no";
	if (how === "perhaps") openBranch(macros);
	const value = next(parser) ? read(parser) : void 0;
	if (how === "perhaps") merge(macros, [closeBranch(macros), /* @__PURE__ */ new Map()], doubted(before).why);
	parser.skipping = skipping;
	return value;
}
function doubted(value) {
	return unknown(value.why);
}

// src/spec/expand.ts
/**
* Expanding macros, as rpm's `expandMacro()` does, but without ever looking outside: what would run a program, read a
* file or ask the machine gives an unknown part instead, which stays unknown wherever it is copied.
*
* Source: rpm's manual, "RPM macros" (rpm-macros(7)): "Calling Macros", "Conditional expansion", "Automatic macros".
*/
/** The text with its macros expanded. After a failure it ends where rpm gave up. */
function expandText(context, text) {
	const out = draft();
	expandInto(context, text, out);
	return out;
}
function expandInto(context, text, out) {
	const { chars } = text;
	context.depth += 1;
	if (context.depth > 64) fail(context, {
		kind: "too-deep",
		name: context.site.macro ?? ""
	});
	let index = 0;
	while (index < chars.length && context.failure === void 0) {
		const percent = chars.indexOf("%", index);
		if (percent < 0 || percent === chars.length - 1) {
			emit(context, out, text, index);
			break;
		}
		emit(context, out, text, index, percent);
		if (chars[percent + 1] === "%") {
			emit(context, out, text, percent + 1, percent + 2);
			index = percent + 2;
		} else index = expandCall(context, text, percent, out);
	}
	context.depth -= 1;
}
/** Expands the call at `percent`; gives the offset to go on from. */
function expandCall(context, text, percent, out) {
	const call = scanCall(text.chars, percent + 1);
	const outer = context.site;
	context.site = siteOf(context, text, percent, call?.end ?? text.chars.length);
	spend(context, 64 + (call?.end ?? text.chars.length) - percent);
	const next = call === void 0 ? unclosed(context, text, percent) : expandScanned(context, text, percent, call, out);
	context.site = outer;
	return next;
}
function unclosed(context, text, percent) {
	const name = /^%[({[]?[?!]{0,8}([A-Za-z_][A-Za-z0-9_]{0,80})/.exec(text.chars.slice(percent, percent + 100))?.[1];
	fail(context, {
		kind: "bad-macro",
		name: name ?? ""
	});
	return text.chars.length;
}
function expandScanned(context, text, percent, call, out) {
	if (call.form === "shell") {
		emitUnknown(out, unevaluable(context, { kind: "shell" }));
		return call.end;
	}
	if (call.form === "expression") {
		const source = slice(text, call.start, call.end - 1);
		const value = evaluateExpression(context, source, (part) => expandText(context, part));
		emitValue(context, out, valueText(value), source);
		return call.end;
	}
	const name = text.chars.slice(call.start, call.nameEnd);
	if (name === "") {
		emit(context, out, text, percent, percent + 1);
		return call.form === "bare" ? call.start : percent + 1;
	}
	const unknownName = firstUnknown(text, call.start, call.nameEnd);
	if (unknownName !== void 0) {
		emitUnknown(out, unknownName);
		return call.end;
	}
	const meaning = meaningOf(context, name);
	if (call.conditional || name.startsWith("-")) {
		expandConditional(context, text, call, meaning, out);
		return call.end;
	}
	switch (meaning?.kind) {
		case void 0:
			emit(context, out, text, percent, percent + 1);
			return call.form === "bare" ? call.start : percent + 1;
		case "doubtful":
			emitUnknown(out, meaning.why);
			return call.end;
		case "builtin": return callBuiltin(context, text, call, meaning.builtin, out);
		case "macro": return callMacro(context, text, call, meaning, out);
	}
}
function meaningOf(context, name) {
	const builtin = builtins.get(name);
	if (builtin !== void 0 && !context.macros.defined.has(name)) return {
		kind: "builtin",
		builtin
	};
	const definition = lookUp(context.macros, name);
	if (definition?.kind === "macro" && definition.nature === "literal" && context.level > definition.level) return;
	if (definition === void 0 && name === "autorelease") return {
		kind: "doubtful",
		why: unevaluable(context, { kind: "autorelease" }),
		level: 0,
		age: 0,
		under: void 0
	};
	return definition;
}
/** `%{?name}`, `%{?name:text}`, `%{!?name:text}`, `%{-option:text}`. */
function expandConditional(context, text, call, meaning, out) {
	if (meaning?.kind === "doubtful") {
		if (call.text !== void 0) expandPerhaps(context, slice(text, call.text.start, call.text.end), meaning.why);
		emitUnknown(out, meaning.why);
		return;
	}
	if (meaning === void 0 !== call.negated) return;
	if (call.text !== void 0 && call.text.start < call.text.end) expandInto(context, slice(text, call.text.start, call.text.end), out);
	else if (meaning?.kind === "builtin") runBuiltin(context, meaning.builtin, [], out);
	else if (meaning?.kind === "macro") {
		if (meaning.nature === "literal") emit(context, out, meaning.body);
		else expandInto(context, meaning.body, out);
	}
}
/** Expands a text for what it would define, where it is not known whether rpm expands it. */
function expandPerhaps(context, text, why) {
	const { failure } = context;
	expandInDoubt(context, text, why);
	context.failure = failure;
}
/** Expands a text for what it would define, where it is not known what exactly rpm expands. */
function expandInDoubt(context, text, why) {
	openBranch(context.macros);
	expandInto(context, text, draft());
	merge(context.macros, [closeBranch(context.macros), /* @__PURE__ */ new Map()], why);
}
function callMacro(context, text, call, macro, out) {
	if (macro.nature === "literal") {
		emit(context, out, macro.body);
		return call.end;
	}
	if (macro.options === void 0) {
		expandInto(context, macro.body, out);
		return call.end;
	}
	const { words, next } = grabArguments(context, text, call);
	if (macro.body.chars === "" || context.failure !== void 0) return next;
	const release = bindArguments(context, macro, words);
	const why = call.text === void 0 ? firstUnknownOf(words) : void 0;
	if (why !== void 0) {
		expandInDoubt(context, macro.body, why);
		emitUnknown(out, why);
	} else if (context.failure === void 0) expandInto(context, macro.body, out);
	release();
	return next;
}
function firstUnknownOf(words) {
	return words.map((word) => firstUnknown(word)).find((why) => why !== void 0);
}
/** The expanded arguments of a call: one after a colon, words after a blank; a bare call takes the rest of its line. */
function grabArguments(context, text, call) {
	if (call.text !== void 0) return {
		words: [expandText(context, slice(text, call.text.start, call.text.end))],
		next: call.end
	};
	if (call.words === void 0) return {
		words: [],
		next: call.end
	};
	const [end, next] = call.form === "bare" ? restOfLine(text.chars, call.end) : [call.words.end, call.end];
	return {
		words: splitWords(expandText(context, slice(text, call.words.start, end))),
		next
	};
}
function restOfLine(chars, start) {
	const newline = chars.indexOf("\n", start);
	if (newline < 0) return [chars.length, chars.length];
	return [newline, chars[newline - 1] === "\\" ? newline + 1 : newline];
}
function callBuiltin(context, text, call, builtin, out) {
	if (builtin.takes === "source") {
		if (call.form === "bare") {
			const parsed = builtin.parse(context, slice(text, call.end, text.chars.length), out, tools);
			return call.end + parsed;
		}
		const span = call.text ?? call.words;
		if (span === void 0) fail(context, {
			kind: "bad-macro",
			name: builtin.name
		});
		else builtin.run(context, slice(text, span.start, span.end), out, tools);
		return call.end;
	}
	if (builtin.takes === "nothing") {
		runBuiltin(context, builtin, call.text === void 0 && call.form === "bare" ? [] : grabArguments(context, text, call).words, out);
		return call.end;
	}
	const grabbed = grabArguments(context, text, call);
	if (context.failure === void 0) runBuiltin(context, builtin, grabbed.words, out);
	return grabbed.next;
}
function runBuiltin(context, builtin, words, out) {
	if (builtin.takes === "source") {
		fail(context, {
			kind: "bad-macro",
			name: builtin.name
		});
		return;
	}
	if (!(builtin.takes === "nothing" ? words.length === 0 : words.length > 0) && builtin.takes !== "anything") {
		fail(context, {
			kind: "bad-macro",
			name: builtin.name
		});
		return;
	}
	builtin.run(context, words, out, tools);
}
/** What built-in macros need of the expander. */
const tools = {
	expandInto,
	expandText,
	evaluate: (context, text, out) => emitValue(context, out, valueText(evaluateExpression(context, text, void 0)), text)
};
function emitValue(context, out, value, source) {
	switch (value.kind) {
		case "text":
			emitMade(context, out, value.chars);
			break;
		case "unknown":
			emitUnknown(out, value.why);
			break;
		case "refused": fail(context, {
			kind: "bad-expression",
			expression: source.chars.slice(0, 200)
		});
	}
}

// src/spec/changelog.ts
/** What may stand for a number: `1:5.10.0-136.12.0.86%{?dist}`. */
const EVR = /^(?:\d{1,9}:)?[0-9%][\w.+~^%{}?!:]{0,255}(?:-[\w.+~^%{}?!:]{1,255}){0,3}$/;
/**
* A changelog runs to ten thousand lines, so that the lines of bodies are not so much as cut out.
* @param lines the indices of the section's lines, from 0
* @returns the entries in the order of the file, and where the section says that it is generated
*/
function changelogEntries(context, lines) {
	const entries = [];
	let generated;
	let opened;
	const close = () => {
		if (opened !== void 0) entries.push(entryOf(context, opened.heading, opened.body));
	};
	for (const index of lines) if (startsEntry(context, index)) {
		close();
		opened = {
			heading: lineAt(context, index),
			body: void 0
		};
	} else if (opened === void 0) {
		const { number, text } = lineAt(context, index);
		const mark = /^\s*%\{?\??autochangelog\}?/.exec(text);
		if (mark !== null) generated ??= {
			line: number,
			column: 1,
			endColumn: mark[0].length + 1
		};
	} else if (!isBlank(context, index)) opened.body = {
		first: opened.body?.first ?? index,
		last: index
	};
	close();
	return {
		entries,
		generated
	};
}
function lineAt({ file }, index) {
	const start = file.lineStarts[index] ?? file.chars.length;
	return {
		number: index + 1,
		start,
		text: file.chars.slice(start, lineEndOf(file, index))
	};
}
const startsEntry = ({ file }, index) => file.chars[file.lineStarts[index] ?? -1] === "*";
function isBlank(context, index) {
	const { chars, lineStarts } = context.file;
	const first = chars.charCodeAt(lineStarts[index] ?? chars.length);
	return first > SPACE && first <= ASCII ? false : lineAt(context, index).text.trim() === "";
}
const SPACE = 32;
const ASCII = 127;
function entryOf(context, heading, body) {
	const date = dateOf(heading.text);
	const stated = statedAfter(heading.text, date.end);
	const line = stated === void 0 && body !== void 0 ? lineAt(context, body.first) : heading;
	const number = stated ?? (body === void 0 ? void 0 : openingNumber(line));
	const author = trimMarks(heading.text.slice(date.end, stated?.from ?? heading.text.length));
	return {
		line: heading.number,
		endLine: body === void 0 ? heading.number : body.last + 1,
		heading: heading.text.slice(1).trim(),
		weekday: date.weekday,
		month: date.month,
		day: date.day,
		year: date.year,
		author,
		evr: number === void 0 ? void 0 : evrOf(context, line, number.start, number.end)
	};
}
/** Without the white space around it and the dash between author and number. */
function trimMarks(text) {
	let end = text.length;
	while (end > 0 && /[\s-]/.test(text[end - 1] ?? "")) end -= 1;
	return text.slice(0, end).trim();
}
/** `Wed Dec 25 2019`, or with the time and its zone before the year. What does not fit is left to the author. */
function dateOf(heading) {
	const timed = /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+(\d{4})(?=\s|$)/.exec(heading) ?? /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+\d\d?:\d\d:\d\d\s+\S{1,16}\s+(\d{4})(?=\s|$)/.exec(heading);
	if (timed === null) return {
		weekday: "",
		month: "",
		day: "",
		year: "",
		end: 1
	};
	const [whole, weekday = "", month = "", day = "", year = ""] = timed;
	return {
		weekday,
		month,
		day,
		year,
		end: whole.length
	};
}
/** The number at the end of a heading. */
function statedAfter(heading, dateEnd) {
	const text = heading.trimEnd();
	if (text.endsWith("]")) {
		const open = text.lastIndexOf("[");
		if (open >= dateEnd && EVR.test(text.slice(open + 1, -1))) return {
			from: open,
			start: open + 1,
			end: text.length - 1
		};
	}
	const word = lastWord(text, dateEnd);
	if (word === void 0 || !EVR.test(text.slice(word, text.length))) return void 0;
	return /[\s>]-?\s*$/.test(text.slice(Math.max(dateEnd, word - 8), word)) || text[word - 1] === "-" ? {
		from: word,
		start: word,
		end: text.length
	} : void 0;
}
/** Where the last word begins: after white space, or glued to the mail address before it. */
function lastWord(text, dateEnd) {
	const mail = text.lastIndexOf(">");
	let start = text.length;
	const least = Math.max(dateEnd, mail + 1);
	while (start > least && !isSpace(text, start - 1)) start -= 1;
	while (text[start] === "-") start += 1;
	return start >= text.length || start <= dateEnd ? void 0 : start;
}
function isSpace(text, at) {
	const code = text.charCodeAt(at);
	return code > ASCII ? /\s/.test(text[at] ?? "") : code === SPACE || code >= 9 && code <= 13;
}
/** A body that opens with a number on a line of its own: `- kernel-5.6.0-1`. */
function openingNumber(line) {
	const match = /^\s*-\s+((?:kernel-)?)(\d[\w.+~^:]{0,255}-[\w.+~^]{1,255})\s*$/.exec(line.text);
	if (match === null) return void 0;
	const start = line.text.lastIndexOf(match[2] ?? "");
	return {
		from: start,
		start,
		end: start + (match[2]?.length ?? 0)
	};
}
function evrOf(context, line, start, end) {
	const place = {
		line: line.number,
		column: start + 1,
		endColumn: end + 1
	};
	const written = line.text.slice(start, end);
	if (!written.includes("%")) return {
		text: written,
		place
	};
	const expanded = expandText(context, textOf(written, {
		kind: "copied",
		at: line.start + start,
		macro: void 0
	}));
	const known = context.failure === void 0 && firstUnknown(expanded) === void 0 && !leftoverMacro(context, expanded);
	context.failure = void 0;
	return {
		text: known ? expanded.chars : written,
		place
	};
}

// src/spec/prelude.ts
/** `--with name` sets `_with_name`, `--without name` sets `_without_name`; without either the default decides. */
const CONDITIONAL_BUILDS = {
	bcond: "%{expand:%%{%[ (%2) ? \"!?_without\" : \"?_with\" ]_%{1}:%%global with_%{1} 1}}",
	bcond_with: "%bcond %{1} 0",
	bcond_without: "%bcond %{1} 1",
	defined: "%{expand:%%{?%{1}:1}%%{!?%{1}:0}}",
	undefined: "%{expand:%%{?%{1}:0}%%{!?%{1}:1}}",
	with: "%{expand:%%{?with_%{1}:1}%%{!?with_%{1}:0}}",
	without: "%{expand:%%{?with_%{1}:0}%%{!?with_%{1}:1}}"
};
const FAMILIES = {
	ix86: "i386 i486 i586 i686 pentium3 pentium4 athlon geode",
	arm32: "armv3l armv4b armv4l armv4tl armv5tl armv5tel armv5tejl armv6l armv6hl armv7l armv7hl armv7hnl armv8l armv8hl armv8hnl armv8hcnl",
	arm: "%{arm32}",
	arm64: "aarch64",
	mips32: "mips mipsel mipsr6 mipsr6el",
	mips64: "mips64 mips64el mips64r6 mips64r6el",
	mips: "%{mips32} %{mips64}",
	power64: "ppc64 ppc64p7 ppc64le",
	sparc: "sparc sparcv8 sparcv9 sparcv9v sparc64 sparc64v",
	alpha: "alpha alphaev56 alphaev6 alphaev67",
	riscv64: "riscv64",
	riscv: "riscv32 riscv64 riscv128",
	loongarch64: "loongarch64"
};
const DEFAULT_ARCH = "x86_64";
/** The operating system that `%ifos` compares with. */
const OS = "linux";
/** Defines what is there before the first line: rpm's own, the architecture, what the caller gives. */
function definePrelude(context, options) {
	const arch = options.arch ?? "x86_64";
	const plain = {
		nil: "",
		...FAMILIES,
		_target_cpu: arch,
		_arch: arch,
		_target_os: OS,
		_os: OS,
		...options.macros
	};
	for (const [name, body] of Object.entries(plain)) define(context.macros, name, {
		options: void 0,
		body: given(body),
		level: 0,
		nature: "lasting"
	});
	for (const [name, body] of Object.entries(CONDITIONAL_BUILDS)) define(context.macros, name, {
		options: "",
		body: given(body),
		level: 0,
		nature: "lasting"
	});
}

// src/spec/conditions.ts
/**
* `%if` and its kin: which lines rpm reads.
*
* Where a condition depends on the outside, the lines under it are read as a branch: what they define is kept only if
* every way through the condition agrees on it.
*
* Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Conditionals".
*/
function noConditions() {
	return { frames: [] };
}
function isReading({ frames }) {
	return frames.at(-1)?.reading ?? true;
}
/** Whether a line's macros are expanded: those of an `%elif` only when an earlier branch did not settle it. */
function isExpanding(conditions, directive) {
	if (directive?.kind.startsWith("elif")) return conditions.frames.at(-1)?.open ?? false;
	return isReading(conditions);
}
function openCondition(context, { frames }, evaluate) {
	const outer = frames.at(-1)?.reading ?? true;
	const frame = {
		reading: false,
		open: outer,
		last: "if",
		doubt: void 0
	};
	frames.push(frame);
	if (outer) take(context, frame, evaluate());
}
/** `%elif`: false when it has no `%if`, or follows `%else`. */
function continueCondition(context, { frames }, evaluate) {
	const frame = frames.at(-1);
	if (frame === void 0 || frame.last === "else") return false;
	leaveBranch(context, frame);
	if (frame.open) take(context, frame, evaluate());
	return true;
}
/** `%else`: false when it has no `%if`, or a second one follows. */
function alternate(context, { frames }) {
	const frame = frames.at(-1);
	if (frame === void 0 || frame.last === "else") return false;
	leaveBranch(context, frame);
	frame.last = "else";
	if (frame.open) take(context, frame, true);
	return true;
}
/** `%endif`: false when it has no `%if`. */
function closeCondition(context, { frames }) {
	const frame = frames.at(-1);
	if (frame === void 0) return false;
	leaveBranch(context, frame);
	frames.pop();
	if (frame.doubt !== void 0) {
		const { branches, exhaustive, why } = frame.doubt;
		const ways = exhaustive ? branches : [...branches, /* @__PURE__ */ new Map()];
		for (const way of ways) spend(context, way.size * 64);
		merge(context.macros, ways, why);
	}
	return true;
}
/** Ends a branch that is read in doubt, before what follows it is looked at. */
function leaveBranch(context, frame) {
	if (frame?.reading && frame.doubt !== void 0) frame.doubt.branches.push(closeBranch(context.macros));
	if (frame !== void 0) frame.reading = false;
}
function take(context, frame, truth) {
	if (truth === false) return;
	frame.reading = true;
	if (truth === true) {
		frame.open = false;
		if (frame.doubt === void 0) return;
		frame.doubt.exhaustive = true;
	} else frame.doubt ??= {
		why: truth.why,
		branches: [],
		exhaustive: false
	};
	openBranch(context.macros);
}
/** The condition after `%if` or `%elif`. */
function evaluateCondition(context, line, start) {
	const outer = context.site;
	context.site = siteOf(context, line, Math.min(start + 1, line.chars.length - 1), line.chars.length);
	const expression = slice(line, start, line.chars.length);
	const truth = truthOf(evaluateExpression(context, expression, void 0));
	const stated = expression.chars.trim().slice(0, 200);
	const refusal = unevaluable(context, {
		kind: "bad-expression",
		expression: stated
	});
	context.site = outer;
	if (truth === "refused") return {
		why: leftoverMacro(context, expression) ?? refusal,
		refused: true
	};
	return typeof truth === "boolean" ? truth : {
		why: truth,
		refused: false
	};
}
/** Whether one of the words after `%ifarch` or `%ifos` is `wanted`; letters' case does not count. */
function matchWords(context, line, start, wanted, negated) {
	if (line.chars.slice(start).toLowerCase().split(/\s+/).includes(wanted.toLowerCase())) return !negated;
	const why = firstUnknown(line, start) ?? leftoverMacro(context, line, start);
	return why === void 0 ? negated : {
		why,
		refused: false
	};
}

// src/spec/lines.ts
/**
* Logical lines: a line goes on while a bracket of a macro is open or it ends with a backslash, as rpm reads them.
* Source: `copyNextLineFromOFI()` and `copyNextLineFinish()` in rpm.
*/
const CAN_GO_ON = /[\\%]/;
/** The logical line that begins with line `index` (from 0). */
function logicalLine(file, index) {
	const start = file.lineStarts[index] ?? file.chars.length;
	const endOf = (line) => file.lineStarts[line + 1] ?? file.chars.length;
	if (!CAN_GO_ON.test(file.chars.slice(start, endOf(index)))) return {
		start,
		end: endOf(index),
		next: index + 1,
		complete: true
	};
	const pending = nothingPending();
	let next = index;
	do {
		takeLine(pending, file.chars, file.lineStarts[next] ?? file.chars.length, endOf(next));
		next += 1;
	} while (isPending(pending) && next < file.lineStarts.length);
	return {
		start,
		end: endOf(next - 1),
		next,
		complete: !isPending(pending)
	};
}
/** Splits an expanded logical line; a condition goes on after a backslash at the end of its line. */
function* physicalLines(text) {
	const { chars } = text;
	let start = 0;
	while (start < chars.length) {
		const first = lineEnd(chars, start);
		if (chars[first - 1] === "\\" && first < chars.length && directiveOf(chars.slice(start, first)) !== void 0) {
			const joined = draft();
			let end = first;
			while (chars[end - 1] === "\\" && end < chars.length) {
				addPart(joined, text, start, end - 1);
				start = end + 1;
				end = lineEnd(chars, start);
			}
			addPart(joined, text, start, end);
			yield joined;
			start = end + 1;
		} else {
			yield slice(text, start, first);
			start = first + 1;
		}
	}
}
function lineEnd(chars, start) {
	const newline = chars.indexOf("\n", start);
	return newline < 0 ? chars.length : newline;
}

// src/spec/tags.ts
/**
* The tags of the packages: kept like macros, so that conditions in doubt treat both alike, and evaluated at the end.
* Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Preamble tags"; `rpmCharCheck()` in rpm.
*/
const KEPT_TAGS = [
	"name",
	"epoch",
	"version",
	"release"
];
function isKept(tag) {
	return KEPT_TAGS.includes(tag);
}
/** Under what name the table keeps a tag's value; no macro can have such a name. */
function slotOf(owner, tag) {
	return `@${owner}:${tag}`;
}
/** Whether the package has the tag already; rpm refuses a second one. */
function hasTag(context, owner, tag) {
	return context.macros.defined.has(slotOf(owner, tag));
}
/** What the table holds for a tag. */
function keptTag(context, owner, tag) {
	return context.macros.defined.get(slotOf(owner, tag));
}
/** Keeps a tag's expanded value; a later one takes its place. */
function keepTag(context, owner, tag, value, place) {
	define(context.macros, slotOf(owner, tag), {
		options: void 0,
		body: value,
		level: 0,
		nature: "lasting",
		place
	});
}
/** The tag's value could be anything. */
function doubtTag(context, owner, tag, why, place) {
	doubt(context.macros, slotOf(owner, tag), why, place);
}
/** Drops a package's tags: the spec is read anew. */
function forgetTags(context, owner) {
	for (const tag of KEPT_TAGS) context.macros.defined.delete(slotOf(owner, tag));
}
/** The place of what is not in the file. */
const NOWHERE = {
	line: 1,
	column: 1,
	endColumn: 1
};
/** The tag of a package; undefined when it has none. */
function evaluateTag(context, owner, tag) {
	const kept = keptTag(context, owner, tag);
	if (kept === void 0) return void 0;
	const place = kept.place ?? NOWHERE;
	return kept.kind === "doubtful" ? {
		kind: "unknown",
		why: kept.why,
		place
	} : evaluate(context, tag, kept.body, place);
}
/** A tag that the package must have: `why` says what else may have brought it. */
function evaluateRequired(context, owner, tag, why) {
	const missing = {
		kind: "missing-tag",
		tag: `${tag[0]?.toUpperCase()}${tag.slice(1)}`,
		place: NOWHERE
	};
	return evaluateTag(context, owner, tag) ?? {
		kind: "unknown",
		why: why ?? missing,
		place: NOWHERE
	};
}
function evaluate(context, tag, text, place) {
	const why = firstUnknown(text) ?? leftoverMacro(context, text) ?? illegal(context, tag, text);
	if (why !== void 0) return {
		kind: "unknown",
		why,
		place
	};
	return {
		kind: "value",
		text: text.chars,
		pieces: piecesOf(context.file, text),
		place
	};
}
/** What rpm accepts in a value, less the signs of macros. */
const LEGAL = {
	name: /^[A-Za-z0-9_][-A-Za-z0-9._+]*$/,
	version: /^[A-Za-z0-9._+~^]+$/,
	release: /^[A-Za-z0-9._+~^]+$/,
	epoch: /^[0-9]{1,10}$/
};
function illegal(context, tag, text) {
	const { chars } = text;
	return LEGAL[tag].test(chars) && !chars.includes("..") && !(tag === "epoch" && Number(chars) > 4294967295) ? void 0 : unevaluableAt(context, text, {
		kind: "illegal-value",
		text: chars.slice(0, 200)
	});
}
function piecesOf(file, text) {
	return text.runs.map((run, index) => {
		const end = text.runs[index + 1]?.start ?? text.chars.length;
		const chars = slice(text, run.start, end).chars;
		switch (run.origin.kind) {
			case "copied": {
				const place = placeOf(file, run.origin.at, run.origin.at + chars.length);
				return run.origin.macro === void 0 ? {
					text: chars,
					place
				} : {
					text: chars,
					place,
					macro: run.origin.macro
				};
			}
			case "made": {
				const made = {
					text: chars,
					place: placeOf(file, run.origin.from, run.origin.to),
					computed: true
				};
				return run.origin.macro === void 0 ? made : {
					...made,
					macro: run.origin.macro
				};
			}
			case "given":
			case "outside": return {
				text: chars,
				place: NOWHERE,
				computed: true
			};
		}
	});
}

// src/spec/preamble.ts
/**
* The lines of a preamble: tags, and where a package begins.
* Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Preamble", "%package"; `parsePreamble()` in rpm.
*/
/** Reads one expanded line. */
function preambleLine(preamble, line) {
	const end = line.chars.trimEnd().length;
	const start = end - line.chars.slice(0, end).trimStart().length;
	if (start === end || line.chars[start] === "#") return;
	const { context } = preamble;
	const unknown = firstUnknown(line, start, start + 1);
	if (unknown !== void 0) {
		preamble.lost ??= unknown;
		return;
	}
	const tag = tagOf(line.chars);
	if (tag !== void 0) {
		readTag(preamble, line, tag, end);
		return;
	}
	const why = leftoverMacro(context, line, start, start + 1) ?? unevaluableAt(context, line, {
		kind: "illegal-value",
		text: line.chars.slice(0, 200)
	});
	preamble.lost ??= why;
	preamble.note({
		kind: "refused",
		why
	});
}
function readTag(preamble, line, tag, end) {
	const { context, current } = preamble;
	spend(context, 64);
	const value = slice(line, tag.value, end);
	const place = valuePlace(preamble, line, tag.value);
	if (isKept(tag.name)) {
		if (hasTag(context, current, tag.name)) refuseSecond(preamble, line);
		keepTag(context, current, tag.name, value, place);
	}
	if (tag.name === "provides") {
		const why = firstUnknown(value) ?? leftoverMacro(context, value);
		preamble.provides.push({
			owner: current,
			text: value.chars,
			why,
			place
		});
	}
	if (tag.defines === "macro") {
		const meaning = {
			options: void 0,
			body: value,
			level: 0,
			nature: "ordinary"
		};
		define(context.macros, tag.name, meaning);
		if (current === 0) define(context.macros, tag.name.toUpperCase(), meaning);
	}
	if (tag.name.startsWith("buildarch") && current === 0 && preamble.phase === "may-restart") {
		if (context.macros.branches.length === 0 && firstUnknown(value) === void 0) preamble.architectures = value.chars.split(/\s+/);
	}
}
function refuseSecond(preamble, line) {
	if (preamble.context.macros.branches.length > 0) return;
	preamble.note({
		kind: "refused",
		why: unevaluableAt(preamble.context, line, {
			kind: "illegal-value",
			text: line.chars.slice(0, 200)
		})
	});
}
/** Begins the package that `%package NAME` or `%package -n NAME` makes. */
function startPackage(preamble, words) {
	const { context } = preamble;
	spend(context, 64);
	if (preamble.packages >= 4096) {
		fail(context, { kind: "too-large" });
		return;
	}
	preamble.current = preamble.packages;
	preamble.packages += 1;
	const match = /^\s*(-n\s+)?(\S+)\s*$/.exec(words.chars);
	const given = match?.[2];
	if (match === null || given === void 0) {
		const why = unevaluableAt(context, words, {
			kind: "illegal-value",
			text: words.chars.trim().slice(0, 200)
		});
		preamble.note({
			kind: "refused",
			why
		});
		doubtTag(context, preamble.current, "name", why, why.place);
		return;
	}
	const start = words.chars.lastIndexOf(given);
	const suffix = slice(words, start, start + given.length);
	const place = valuePlace(preamble, words, start);
	if (match[1] !== void 0) {
		keepTag(context, preamble.current, "name", suffix, place);
		return;
	}
	const main = keptTag(context, 0, "name");
	if (main?.kind === "doubtful") {
		doubtTag(context, preamble.current, "name", main.why, place);
		return;
	}
	const outer = context.site;
	context.site = siteOf(context, suffix, 0, given.length);
	const name = draft();
	if (main !== void 0) emit(context, name, main.body);
	emitMade(context, name, "-");
	emit(context, name, suffix);
	context.site = outer;
	keepTag(context, preamble.current, "name", name, place);
}
/** From the value's first character to the end of what is written on its line. */
function valuePlace({ context }, line, start) {
	const { file } = context;
	const { from } = siteOf(context, line, 0, 1);
	const index = lineIndexAt(file, from);
	const lineStart = file.lineStarts[index] ?? 0;
	const written = file.chars.slice(from, lineEndOf(file, index));
	const label = line.chars.slice(0, start);
	const value = written.startsWith(label) ? label.length : Math.max(0, written.indexOf(":") + 1);
	const padding = written.slice(value).length - written.slice(value).trimStart().length;
	const end = lineStart + (from - lineStart) + written.trimEnd().length;
	const column = from - lineStart + value + padding + 1;
	return {
		line: index + 1,
		column,
		endColumn: Math.max(column, end - lineStart + 1)
	};
}

// src/spec/reader.ts
/**
* Going through a spec line by line: logical lines, conditions, sections, preambles.
* Source: rpm's manual, "Spec file format" (rpm-spec(5)); `parseSpec()` and `readLine()` in rpm.
*/
/** Reads the file to its end, or to where the reading must stop. */
function readAll(context, arch, phase) {
	const notes = [];
	const note = (entry) => {
		if (notes.length < 100) notes.push(entry);
	};
	const reader = {
		context,
		arch,
		preamble: {
			context,
			note,
			packages: 1,
			current: 0,
			provides: [],
			lost: void 0,
			architectures: void 0,
			phase
		},
		conditions: noConditions(),
		notes,
		section: "preamble",
		changelogLine: void 0,
		changelog: [],
		stopped: false
	};
	const count = context.file.lineStarts.length;
	for (let index = 0; index < count && !reader.stopped && reader.preamble.architectures === void 0;) {
		index = readFrom(reader, index);
		if (context.failure?.kind === "too-large") stop(reader, context.failure);
	}
	finish(reader);
	return reader;
}
/** Reads the line, with those that continue it; gives the index of the next. */
function readFrom(reader, index) {
	const { context, conditions } = reader;
	const { chars, lineStarts } = context.file;
	const start = lineStarts[index] ?? chars.length;
	if (reader.section === "changelog" && isPlain(chars, start) && isReading(conditions)) {
		reader.changelog.push(index);
		return index + 1;
	}
	const raw = chars.slice(start, lineEndOf(context.file, index));
	const directive = directiveOf(raw);
	if (reader.section === "changelog" && isReading(conditions) && directive === void 0 && sectionOf(raw) === void 0) {
		reader.changelog.push(index);
		return index + 1;
	}
	const line = logicalLine(context.file, index);
	const written = textOf(chars.slice(line.start, line.end), {
		kind: "copied",
		at: line.start,
		macro: void 0
	});
	if (directive?.kind.startsWith("elif")) leaveBranch(context, conditions.frames.at(-1));
	const text = isExpanding(conditions, directive) ? expandLine(reader, written, line.complete) : written;
	for (const part of physicalLines(text)) readLine(reader, part);
	return line.next;
}
function expandLine(reader, written, complete) {
	const { context } = reader;
	if (!written.chars.includes("%")) return written;
	const expanded = expandText(context, written);
	const why = context.failure ?? (complete ? void 0 : unevaluableAt(context, written, {
		kind: "bad-macro",
		name: ""
	}));
	if (why === void 0) return expanded;
	refused(reader, why);
	if (!complete) reader.preamble.lost ??= why;
	if (why.kind !== "too-large") context.failure = void 0;
	return withUnknown(expanded, why);
}
function readLine(reader, line) {
	const { conditions, preamble, context } = reader;
	const directive = directiveOf(line.chars);
	if (directive !== void 0) {
		followDirective(reader, line, directive);
		return;
	}
	if (!isReading(conditions)) return;
	const section = sectionOf(line.chars);
	if (section === void 0) {
		if (reader.section === "preamble") preambleLine(preamble, line);
		return;
	}
	reader.section = section.kind;
	if (section.kind === "preamble") startPackage(preamble, slice(line, section.end, line.chars.length));
	if (section.kind === "changelog") reader.changelogLine ??= lineIndexAt(context.file, siteOf(context, line, 0, 1).from) + 1;
}
function followDirective(reader, line, { kind, end }) {
	const { context, conditions } = reader;
	const evaluate = () => noted(reader, truthOfDirective(reader, line, kind, end));
	switch (kind) {
		case "if":
		case "ifarch":
		case "ifnarch":
		case "ifos":
		case "ifnos":
			openCondition(context, conditions, evaluate);
			if (conditions.frames.length > 256) stop(reader, unevaluableAt(context, line, {
				kind: "too-deep",
				name: "if"
			}));
			return;
		case "elif":
		case "elifarch":
		case "elifos":
			if (!continueCondition(context, conditions, evaluate)) refused(reader, unevaluableAt(context, line, { kind: "unbalanced-condition" }));
			return;
		case "else":
			if (!alternate(context, conditions)) refused(reader, unevaluableAt(context, line, { kind: "unbalanced-condition" }));
			return;
		case "endif":
			if (!closeCondition(context, conditions)) refused(reader, unevaluableAt(context, line, { kind: "unbalanced-condition" }));
			return;
		case "include": if (isReading(conditions)) include(reader, line, end);
	}
}
function truthOfDirective(reader, line, kind, end) {
	const { context, arch } = reader;
	switch (kind) {
		case "ifarch":
		case "elifarch": return matchWords(context, line, end, arch, false);
		case "ifnarch": return matchWords(context, line, end, arch, true);
		case "ifos":
		case "elifos": return matchWords(context, line, end, OS, false);
		case "ifnos": return matchWords(context, line, end, OS, true);
		default: return evaluateCondition(context, line, end);
	}
}
function noted(reader, truth) {
	if (typeof truth === "boolean") return truth;
	reader.preamble.note({
		kind: "condition-unknown",
		why: truth.why
	});
	if (truth.refused) refused(reader, truth.why);
	if (reader.context.failure?.kind !== "too-large") reader.context.failure = void 0;
	return truth;
}
/** `%include`: never followed; its file may define anything, and hold any tag. */
function include(reader, line, end) {
	const file = line.chars.slice(end).trim();
	const why = unevaluableAt(reader.context, line, {
		kind: "include",
		file
	});
	doubtAll(reader.context.macros, why);
	reader.preamble.lost ??= why;
	reader.preamble.note({
		kind: "include",
		file,
		place: why.place
	});
}
function refused(reader, why) {
	reader.preamble.note({
		kind: "refused",
		why
	});
}
function stop(reader, why) {
	refused(reader, why);
	reader.preamble.lost ??= why;
	reader.stopped = true;
}
/** Ends what is still open at the end of the file. */
function finish(reader) {
	const { context, conditions } = reader;
	if (conditions.frames.length > 0 && !reader.stopped && reader.preamble.architectures === void 0) refused(reader, unevaluable(context, { kind: "unbalanced-condition" }));
	if (reader.stopped && context.macros.branches.length > 0) {
		const why = reader.preamble.lost ?? unevaluable(context, { kind: "too-large" });
		for (const tag of KEPT_TAGS) if (hasTag(context, 0, tag)) doubtTag(context, 0, tag, why, NOWHERE);
		context.macros.branches.length = 0;
		return;
	}
	while (closeCondition(context, conditions));
}

// src/spec/read.ts
/**
* Reading a spec without rpm and without running anything: its packages' names and numbers with the places that formed
* them, and its changelog. What cannot be known without running something is named, where it matters and only there.
*
* Source: rpm's manual, "Spec file format" (rpm-spec(5)).
*/
/**
* Reads a spec. Never throws, never runs anything, never looks at a file.
*
* @param text the whole spec; foreign and possibly hostile
* @param options macros that the machine would give, such as `dist`, and the architecture
* @returns the reading; or `too-large` when the text is beyond the bounds (see bounds.ts)
*/
function readSpec(text, options = {}) {
	const excess = exceeds(text);
	if (excess !== void 0) return {
		kind: "too-large",
		...excess
	};
	const context = newContext(sourceFile(text));
	definePrelude(context, options);
	const arch = options.arch ?? "x86_64";
	const reader = readAll(context, arch, "may-restart");
	const { architectures } = reader.preamble;
	if (architectures === void 0) return readingOf(reader);
	const built = [arch, "noarch"].find((name) => architectures.includes(name)) ?? architectures[0] ?? arch;
	forgetTags(context, 0);
	define(context.macros, "_target_cpu", {
		options: void 0,
		body: given(built),
		level: 0,
		nature: "lasting"
	});
	return readingOf(readAll(context, built, "restarted"));
}
function readingOf(reader) {
	const { context, preamble, notes } = reader;
	const main = {
		name: evaluateRequired(context, 0, "name", preamble.lost),
		epoch: evaluateTag(context, 0, "epoch"),
		version: evaluateRequired(context, 0, "version", preamble.lost),
		release: evaluateRequired(context, 0, "release", preamble.lost)
	};
	const others = Array.from({ length: preamble.packages - 1 }, (_, index) => ({
		name: evaluateRequired(context, index + 1, "name", void 0),
		epoch: evaluateTag(context, index + 1, "epoch"),
		version: evaluateTag(context, index + 1, "version"),
		release: evaluateTag(context, index + 1, "release")
	}));
	const changelog = changelogEntries(context, reader.changelog);
	if (changelog.generated !== void 0) notes.push({
		kind: "autochangelog",
		place: changelog.generated
	});
	return {
		kind: "spec",
		main,
		packages: [main, ...others],
		provides: preamble.provides,
		lost: preamble.lost,
		changelog: changelog.entries,
		changelogLine: reader.changelogLine,
		notes
	};
}

export { directiveOf as a, takeLine as i, isPending as n, isPlain as o, nothingPending as r, sectionOf as s, readSpec as t };