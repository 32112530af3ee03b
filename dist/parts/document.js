import { t as require_dist } from "./dist.js";

// src/policy/refusals.ts
var import_dist = require_dist();
/** Far beyond any policy; the composer, which calls itself for each level, would overflow the stack at a few thousand. */
const DEEPEST = 50;
/**
* Splits a text into YAML's pieces, which takes linear time and no recursion whatever the text, and refuses there what must
* not reach the composer: nesting beyond `DEEPEST`, and, with their places, tags, anchors, aliases, directives (YAML 1.1
* would read `off` as false) and further documents.
*/
function piecesOf(text, lines) {
	const tokens = [...new import_dist.Parser(lines.addNewLine).parse(text)];
	const second = tokens.flatMap((token, index) => token.type === "document" ? [{
		token,
		index
	}] : [])[1];
	const first = second === void 0 ? tokens : tokens.slice(0, second.index);
	const problems = [];
	const refuse = (offset, fact) => {
		const { line, col } = lines.linePos(offset);
		problems.push({
			line,
			column: col,
			path: [],
			fact
		});
	};
	if (second !== void 0) refuse(second.token.offset, { kind: "several-documents" });
	for (const { token, depth } of nested(first)) {
		if (depth > 50) {
			refuse(token.offset, {
				kind: "too-deep",
				limit: 50
			});
			break;
		}
		for (const mark of marksOf(token)) refuse(mark.offset, {
			kind: mark.kind,
			text: mark.text
		});
	}
	return {
		tokens: first,
		problems
	};
}
/** Every piece and how many collections it stands in, itself included. */
function* nested(tokens) {
	const waiting = tokens.map((token) => ({
		token,
		depth: 0
	}));
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { token } = next;
		const depth = next.depth + ("items" in token ? 1 : 0);
		yield {
			token,
			depth
		};
		for (const inner of childrenOf(token)) waiting.push({
			token: inner,
			depth
		});
	}
}
function childrenOf(token) {
	const children = [];
	if ("items" in token) for (const item of token.items) children.push(item.key, item.value);
	if (token.type === "document") children.push(token.value);
	return children.filter((child) => child !== null && child !== void 0);
}
/** The refused pieces of one token, without those of its children. */
function marksOf(token) {
	if (token.type === "alias") return [{
		kind: "alias",
		text: token.source,
		offset: token.offset
	}];
	if (token.type === "directive") return /^%YAML +1\.2$/.test(token.source) ? [] : [{
		kind: "directive",
		text: token.source,
		offset: token.offset
	}];
	const before = token.type === "document" ? [token.start] : [];
	const around = "items" in token ? token.items.flatMap(({ start, sep }) => [start, sep ?? []]) : [];
	return [...before, ...around].flat().flatMap(({ type, source, offset }) => type === "tag" || type === "anchor" ? [{
		kind: type,
		text: source,
		offset
	}] : []);
}

// src/policy/spots.ts
const START = {
	line: 1,
	column: 1
};
/** The value that a path leads to, if the file has it. */
function spotAt(root, path) {
	let spot = root;
	for (const step of path) spot = spot?.children.get(step);
	return spot;
}
/**
* The place to point at for a path: the value; for a key that is not there, the mapping where it is missing.
* An offset into a text that stands literally on one line moves the column.
*/
function placeOf(root, path, offset) {
	for (let length = path.length; length >= 0; length -= 1) {
		const spot = spotAt(root, path.slice(0, length));
		if (spot === void 0) continue;
		if (offset !== void 0 && length === path.length && spot.literal !== void 0) return {
			line: spot.literal.line,
			column: spot.literal.column + offset
		};
		return {
			line: spot.line,
			column: spot.column
		};
	}
	return START;
}
/** The place of the key that a path ends in. */
function keyPlaceOf(root, path) {
	return spotAt(root, path)?.key ?? placeOf(root, path);
}

// src/policy/document.ts
/** A policy of a hundred lines has some 5 KB. */
const LARGEST = 262144;
/** Keys that mean something to objects of the language; no policy has use for them. */
const FORBIDDEN_KEYS = [
	"__proto__",
	"constructor",
	"prototype"
];
/** What YAML 1.2 allows to stand in a file (production c-printable); anything else is a binary file or another encoding. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
* Reads one YAML 1.2 document to plain data and the places of everything in it. Numbers stay numbers, so that an unquoted
* `5.10` is noticed. Never throws; takes time in proportion to the text, whatever it holds.
*/
function readDocument(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const size = text.length > 262144 ? text.length : new TextEncoder().encode(text).length;
	if (size > 262144) return unreadable(START, {
		kind: "too-large",
		bytes: size,
		limit: LARGEST
	});
	const unprintable = UNPRINTABLE.exec(text);
	if (unprintable !== null) {
		const before = text.slice(0, unprintable.index);
		return unreadable({
			line: before.split("\n").length,
			column: before.length - before.lastIndexOf("\n")
		}, {
			kind: "unprintable",
			codePoint: unprintable[0].codePointAt(0) ?? 0
		});
	}
	const lines = new import_dist.LineCounter();
	const { tokens, problems } = piecesOf(text, lines);
	if (problems.some(({ fact }) => fact.kind === "too-deep")) return {
		kind: "unreadable",
		problems
	};
	const [document] = [...new import_dist.Composer({
		schema: "core",
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	}).compose(tokens, true, text.length)];
	const errors = (document?.errors ?? []).map((error) => syntaxProblem(error, lines));
	if (errors.length > 0) return {
		kind: "unreadable",
		problems: [...problems, ...errors]
	};
	const walk = walker(text, lines);
	const { data, spot } = walk.read(document?.contents ?? null, [], void 0);
	return {
		kind: "document",
		data,
		root: spot,
		problems: [...problems, ...walk.problems]
	};
}
function unreadable(place, fact) {
	return {
		kind: "unreadable",
		problems: [{
			...place,
			path: [],
			fact
		}]
	};
}
function syntaxProblem(error, lines) {
	const { line, col } = lines.linePos(error.pos[0]);
	return {
		line,
		column: col,
		path: [],
		fact: (error.code === "TAB_AS_INDENT" ? { kind: "tab" } : void 0) ?? {
			kind: "yaml-syntax",
			code: error.code,
			detail: error.message
		}
	};
}
/** Turns nodes into data and spots; the depth of its recursion is that of the text, which `piecesOf` has bounded. */
function walker(source, lines) {
	const problems = [];
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	function read(node, path, key) {
		const bare = {
			...node === null ? key ?? START : placeAt(node.range[0]),
			key,
			text: "",
			literal: void 0,
			children: /* @__PURE__ */ new Map()
		};
		if (node === null) return {
			data: null,
			spot: {
				...bare,
				kind: "empty"
			}
		};
		if ((0, import_dist.isAlias)(node)) return {
			data: null,
			spot: {
				...bare,
				kind: "alias"
			}
		};
		if ((0, import_dist.isSeq)(node)) {
			const items = node.items.map((item, index) => read(item, [...path, index], void 0));
			const children = new Map(items.map(({ spot }, index) => [index, spot]));
			return {
				data: items.map(({ data }) => data),
				spot: {
					...bare,
					kind: "list",
					children
				}
			};
		}
		if ((0, import_dist.isMap)(node)) {
			const data = Object.create(null);
			for (const pair of node.items) {
				const name = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
				const at = placeAt(pair.key.range[0]);
				const here = [...path, name];
				const first = bare.children.get(name)?.key;
				if (FORBIDDEN_KEYS.includes(name)) {
					const fact = {
						kind: "unknown-key",
						key: name,
						allowed: [],
						suggestion: void 0
					};
					problems.push({
						...at,
						path: here,
						fact
					});
				} else if (first !== void 0) problems.push({
					...at,
					path: here,
					fact: {
						kind: "duplicate-key",
						key: name,
						first
					}
				});
				else {
					const value = read(pair.value, here, at);
					data[name] = value.data;
					bare.children.set(name, value.spot);
				}
			}
			return {
				data,
				spot: {
					...bare,
					kind: "mapping"
				}
			};
		}
		return readScalar(node.value, node.source ?? "", node.range[0], bare);
	}
	function readScalar(value, text, start, bare) {
		if (value === null) return {
			data: null,
			spot: {
				...bare,
				...text === "" ? bare.key : void 0,
				kind: "empty"
			}
		};
		const quote = source[start] === "\"" || source[start] === "'" ? 1 : 0;
		const literal = source.startsWith(text, start + quote) && !text.includes("\n") ? placeAt(start + quote) : void 0;
		const spot = {
			...bare,
			text,
			literal
		};
		switch (typeof value) {
			case "number": return {
				data: value,
				spot: {
					...spot,
					kind: "number"
				}
			};
			case "boolean": return {
				data: value,
				spot: {
					...spot,
					kind: "boolean"
				}
			};
			default: return {
				data: String(value),
				spot: {
					...spot,
					kind: "text"
				}
			};
		}
	}
	return {
		read,
		problems
	};
}

export { spotAt as i, keyPlaceOf as n, placeOf as r, readDocument as t };