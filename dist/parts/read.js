// src/features/c/condition.ts
/** Parentheses and negations inside each other; deeper ones are not known. */
const DEEPEST = 64;
/** Tokens looked at; a longer condition is not known. */
const LONGEST = 2e3;
const TOKEN = /defined|[A-Za-z_]\w*|0[xX][0-9a-fA-F]+|\d+|&&|\|\||[^\s]/g;
/**
* @param known what surely is defined, and what surely is not
*/
function truthOf(condition, known) {
	const tokens = condition.length > LONGEST * 8 ? [] : condition.match(TOKEN) ?? [];
	if (tokens.length === 0 || tokens.length > LONGEST) return "unknown";
	const cursor = {
		tokens,
		known,
		at: 0
	};
	const truth = either(cursor, 0);
	return cursor.at === tokens.length ? truth : "unknown";
}
function either(cursor, depth) {
	let truth = both(cursor, depth);
	while (cursor.tokens[cursor.at] === "||") {
		cursor.at += 1;
		const right = both(cursor, depth);
		truth = truth === true || right === true ? true : truth === "unknown" || right === "unknown" ? "unknown" : false;
	}
	return truth;
}
function both(cursor, depth) {
	let truth = single(cursor, depth);
	while (cursor.tokens[cursor.at] === "&&") {
		cursor.at += 1;
		const right = single(cursor, depth);
		truth = truth === false || right === false ? false : truth === "unknown" || right === "unknown" ? "unknown" : true;
	}
	return truth;
}
function single(cursor, depth) {
	const { tokens, known } = cursor;
	if (depth > DEEPEST) {
		cursor.at = tokens.length;
		return "unknown";
	}
	const token = tokens[cursor.at] ?? "";
	if (token === "!" && tokens[cursor.at + 1] !== "=") {
		cursor.at += 1;
		const truth = single(cursor, depth + 1);
		return truth === "unknown" ? truth : !truth;
	}
	let truth = "unknown";
	if (token === "(") {
		cursor.at += 1;
		truth = either(cursor, depth + 1);
		if (tokens[cursor.at] === ")") cursor.at += 1;
		else truth = "unknown";
	} else if (token === "defined") {
		const bracket = tokens[cursor.at + 1] === "(" ? 1 : 0;
		truth = known.get(tokens[cursor.at + 1 + bracket] ?? "") ?? "unknown";
		cursor.at += 2 + 2 * bracket;
	} else {
		cursor.at += 1;
		if (/^\d/.test(token)) truth = Number(token) !== 0;
		else if (known.get(token) === false) truth = false;
	}
	return skipRest(cursor) ? "unknown" : truth;
}
/** Passes over what makes more of an operand than is known here: a comparison, a call. Tells whether there was any. */
function skipRest(cursor) {
	const { tokens } = cursor;
	const start = cursor.at;
	let open = 0;
	for (; cursor.at < tokens.length; cursor.at += 1) {
		const token = tokens[cursor.at];
		if (token === "(") open += 1;
		else if (token === ")" && open === 0) break;
		else if (token === ")") open -= 1;
		else if ((token === "&&" || token === "||") && open === 0) break;
	}
	return cursor.at > start;
}

// src/features/c/source.ts
/** Where the next comment, string or character begins. */
const BEGINNING = /["']|\/[*/]/g;
/** What ends a string, or takes the next character's meaning. A line's end closes it too: the preprocessor says so. */
const IN_QUOTES = {
	"\"": /["\\\n]/g,
	"'": /['\\\n]/g
};
/**
* Tells code, comments and strings apart, in time linear in the text.
*
* @returns the source; or the problem, when a comment is never closed: what stands behind it is not known to be gone
*/
function cSource(text, path) {
	const marked = text.startsWith("﻿") ? ` ${text.slice(1)}` : text;
	const spliced = marked.includes("\\") ? marked.replace(/\\[ \t]*\r?\n/g, blank) : marked;
	const bare = [];
	const code = [];
	let at = 0;
	for (;;) {
		BEGINNING.lastIndex = at;
		const match = BEGINNING.exec(spliced);
		if (match === null) break;
		const [opening] = match;
		const quoted = IN_QUOTES[opening];
		const end = quoted === void 0 ? commentEnd(spliced, match.index, opening) : quoteEnd(spliced, match.index, quoted);
		if (end < 0) return unclosed(path, text, match.index);
		const before = spliced.slice(at, match.index);
		const found = spliced.slice(match.index, end);
		bare.push(before, quoted === void 0 ? blank(found) : found);
		code.push(before, quoted === void 0 ? blank(found) : blankInside(found));
		at = end;
	}
	const rest = spliced.slice(at);
	return {
		bare: bare.join("") + rest,
		code: code.join("") + rest,
		lineStarts: lineStartsOf(text)
	};
}
function commentEnd(text, start, opening) {
	if (opening === "//") {
		const newline = text.indexOf("\n", start);
		return newline < 0 ? text.length : newline;
	}
	const close = text.indexOf("*/", start + 2);
	return close < 0 ? -1 : close + 2;
}
function quoteEnd(text, start, stop) {
	stop.lastIndex = start + 1;
	for (;;) {
		const match = stop.exec(text);
		if (match === null) return text.length;
		if (match[0] === "\n") return match.index;
		if (match[0] !== "\\") return match.index + 1;
		stop.lastIndex = match.index + 2;
	}
}
const blank = (text) => " ".repeat(text.length);
function blankInside(quoted) {
	const quote = quoted[0] ?? "";
	const closed = quoted.length > 1 && quoted.endsWith(quote);
	return quote + " ".repeat(Math.max(0, quoted.length - (closed ? 2 : 1))) + (closed ? quote : "");
}
function unclosed(path, text, offset) {
	return {
		path,
		line: lineAt(lineStartsOf(text), offset),
		because: {
			en: "a comment that begins here is never closed",
			zh: "从这里开始的注释没有结束"
		}
	};
}
function lineStartsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** The line, from 1, that holds the offset. */
function lineAt(lineStarts, offset) {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
/** Words with one blank between them: how a piece of code is written makes no difference to what it says. */
function tidy(code) {
	return code.trim().replace(/\s+/g, " ");
}

// src/features/c/directives.ts
/** Conditions inside conditions that are shown; deeper ones are read and not shown. */
const SHOWN = 8;
/** The directives of a source; a comment or a string holds none. */
function directivesOf({ code, bare }) {
	return Array.from(code.matchAll(/^[ \t\f\v]*#[ \t\f\v]*([a-z_]*)([^\n]*)/gm), (match) => {
		const to = match.index + match[0].length;
		const name = match[1] ?? "";
		const from = match.index + match[0].indexOf("#");
		return {
			name,
			rest: bare.slice(to - (match[2] ?? "").length, to),
			from,
			to
		};
	});
}
/**
* Follows the conditions.
*
* @param known macros that are surely defined or surely not: `__KERNEL__` where programs include the header
* @returns what is left; or the problem, when conditions are not balanced, so that no one can say what is compiled
*/
function preprocess(source, path, known) {
	const directives = directivesOf(source);
	const frames = [];
	const stretches = [];
	for (const [index, directive] of directives.entries()) {
		const { name, to } = directive;
		if (!/^(?:if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)$/.test(name)) continue;
		const frame = frames.at(-1);
		if (!name.startsWith("if") && frame === void 0) return unbalanced(source, path, directive);
		let now = {
			dead: false,
			under: void 0
		};
		if (name === "endif") {
			frames.pop();
			if (frame !== void 0) now = {
				dead: frame.dead,
				under: frame.under
			};
		} else {
			const guard = name === "ifndef" && guards(directive, directives[index + 1]);
			const opened = name.startsWith("if") ? openFrame(stretches.at(-1), frames.length) : frame;
			if (opened === void 0) continue;
			if (opened !== frame) frames.push(opened);
			now = takeBranch(opened, directive, known, guard ? "guard" : "condition");
		}
		stretches.push({
			from: to,
			...now
		});
	}
	const [open] = frames;
	if (open !== void 0) return unbalanced(source, path, lastIf(directives, frames.length));
	return {
		directives,
		stretches,
		live: liveCode(source.code, directives, stretches)
	};
}
function openFrame(stretch, depth) {
	return {
		dead: stretch?.dead ?? false,
		under: stretch?.under,
		depth,
		taken: false,
		before: ""
	};
}
function takeBranch(frame, { name, rest }, known, nature) {
	const stated = tidy(rest);
	const text = name.endsWith("ifdef") || name.endsWith("elifdef") ? `defined(${stated})` : stated;
	const negated = name.endsWith("ifndef") || name.endsWith("elifndef") ? `!defined(${stated})` : text;
	const truth = name === "else" ? true : truthOf(negated, known);
	const dead = frame.dead || truth === false || frame.taken === true;
	const shown = name === "else" ? `!(${frame.before})` : negated;
	const settled = nature === "guard" || frame.depth >= SHOWN || truth === true && frame.taken === false;
	if (truth === true || truth === "unknown" && frame.taken === false) frame.taken = truth;
	frame.before = frame.before === "" ? negated : `${frame.before} || ${negated}`.slice(0, 200);
	return {
		dead,
		under: settled ? frame.under : {
			text: shown.slice(0, 200),
			outer: frame.under
		}
	};
}
/** `#ifndef X` right before `#define X` keeps a header from being read twice, or lets another definition be. */
function guards({ rest }, next) {
	const name = rest.trim();
	return next?.name === "define" && next.rest.trimStart().startsWith(name) && !/^\w/.test(next.rest.trimStart().slice(name.length));
}
function liveCode(code, directives, stretches) {
	const parts = [];
	let at = 0;
	const take = (until, kind) => {
		const part = code.slice(at, until);
		parts.push(kind === "live" ? part : part.replace(/[^\n]+/g, (line) => " ".repeat(line.length)));
		at = until;
	};
	let next = 0;
	let dead = false;
	for (const { from, to } of directives) {
		take(from, dead ? "blank" : "live");
		take(to, "blank");
		if (stretches[next]?.from === to) {
			dead = stretches[next]?.dead ?? false;
			next += 1;
		}
	}
	take(code.length, dead ? "blank" : "live");
	return parts.join("");
}
/** The stretch that an offset lies in. */
function stretchAt({ stretches }, offset) {
	let low = -1;
	let high = stretches.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return stretches[low];
}
/** The conditions of a stretch, outermost first, as one. */
function conditionText(stretch) {
	const texts = [];
	for (let condition = stretch?.under; condition !== void 0; condition = condition.outer) texts.push(condition.text);
	return texts.length === 0 ? void 0 : texts.reverse().join(" && ");
}
function lastIf(directives, open) {
	let depth = 0;
	let found;
	for (const directive of directives) if (directive.name.startsWith("if")) {
		depth += 1;
		if (depth <= open) found = directive;
	} else if (directive.name === "endif") depth -= 1;
	return found;
}
function unbalanced({ lineStarts }, path, directive) {
	return {
		path,
		line: lineAt(lineStarts, directive?.from ?? 0),
		because: {
			en: "#if and #endif do not match here, so what is compiled cannot be told",
			zh: "这里的 #if 与 #endif 不配对，无法判断哪些代码会被编译"
		}
	};
}

// src/features/c/read.ts
/** Characters of a source; the largest generated headers of kernels have fewer. */
const LARGEST = 33554432;
/**
* @param known macros that are surely defined, or surely not
* @returns the code that counts; or why the file is unreadable
*/
function readCode(text, path, known) {
	if (text.length > LARGEST) return {
		kind: "unreadable",
		problem: {
			path,
			because: {
				en: "the file is larger than 32 MB",
				zh: "文件超过 32 MB"
			}
		}
	};
	const source = cSource(text, path);
	if ("because" in source) return {
		kind: "unreadable",
		problem: source
	};
	const preprocessed = preprocess(source, path, known);
	if ("because" in preprocessed) return {
		kind: "unreadable",
		problem: preprocessed
	};
	return {
		kind: "code",
		source,
		...preprocessed
	};
}

export { tidy as a, lineAt as i, conditionText as n, stretchAt as r, readCode as t };