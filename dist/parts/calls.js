import { a as tidy, i as lineAt } from "./read.js";

// src/features/c/calls.ts
/**
* The calls whose name fits, in order.
*
* @param live the code to look through: as long as the source, with blanks for what does not count
* @param names a global pattern of the name; the brackets are found here
* @returns the calls; or the problem, when brackets are never closed
*/
function macroCalls(source, live, names, path) {
	const calls = [];
	names.lastIndex = 0;
	for (let match = names.exec(live); match !== null; match = names.exec(live)) {
		const open = bracketAfter(live, match.index + match[0].length);
		if (open === void 0) continue;
		const line = lineAt(source.lineStarts, match.index);
		const found = argumentsFrom(source.bare, live, open);
		if (found === void 0) return unclosedBracket(path, line, match[0]);
		calls.push({
			name: match[0],
			arguments: found.arguments,
			from: match.index,
			line
		});
		names.lastIndex = found.end;
	}
	return calls;
}
/** White space alone may stand before the bracket; a call's name is seldom far from it. */
function bracketAfter(live, from) {
	let at = from;
	while (at < from + 200 && /\s/.test(live[at] ?? "")) at += 1;
	return live[at] === "(" ? at : void 0;
}
const STOP = /[(){}[\],]/g;
function argumentsFrom(bare, live, open) {
	const found = [];
	let depth = 0;
	let start = open + 1;
	STOP.lastIndex = open;
	for (let match = STOP.exec(live); match !== null; match = STOP.exec(live)) {
		const [sign] = match;
		if (sign === "(" || sign === "[" || sign === "{") depth += 1;
		else if (sign !== ",") depth -= 1;
		if (sign === "," && depth === 1 || depth === 0) {
			found.push(tidy(bare.slice(start, match.index)));
			start = match.index + 1;
		}
		if (depth === 0) return {
			arguments: found,
			end: match.index + 1
		};
	}
}
function unclosedBracket(path, line, name) {
	return {
		path,
		line,
		because: {
			en: `the brackets of ${name} are never closed`,
			zh: `${name} 的括号没有结束`
		}
	};
}
const STRING_PIECE = /(?:"([^"\\]*)"|([A-Za-z_]\w*))\s*/y;
/** The text of string literals that stand one after the other; undefined where anything else stands with them. */
function stringValue(argument, names = /* @__PURE__ */ new Map()) {
	const pieces = [];
	STRING_PIECE.lastIndex = 0;
	while (STRING_PIECE.lastIndex < argument.length) {
		const match = STRING_PIECE.exec(argument);
		const piece = match?.[1] ?? names.get(match?.[2] ?? "");
		if (match === null || piece === void 0) return void 0;
		pieces.push(piece);
	}
	return pieces.length === 0 ? void 0 : pieces.join("");
}

export { stringValue as n, macroCalls as t };