// src/features/version-script.ts
/**
* The version script of a shared library, as GNU ld, gold and lld read it.
* Source: the manual of GNU ld, "VERSION Command"; comments and words are those of its scanner (ldlex.l).
*/
/** Blanks, a comment, a quoted name, a sign, or a word with `::` in it for C++; what is none of these is no version script. */
const TOKEN = /\s+|\/\*|#[^\n]*|"[^"\n]*"|[{};:]|(?:[^\s{};:"#/]|::|\/(?!\*))+/y;
/** Names with a word that says so promise nothing: `GLIBC_PRIVATE`, and `EXPERIMENTAL` and `INTERNAL` of DPDK. */
const PRIVATE = /(?:^|_)(?:PRIVATE|INTERNAL|EXPERIMENTAL)(?:_|$)/;
/** Whether nothing is promised of the symbols of a version. */
const isPrivate = (version) => PRIVATE.test(version);
/** The symbols that a script exports, as `symbol@VERSION`; or the line from which on it is none. */
function scriptedSymbols(text, path) {
	const tokens = tokensOf(text);
	if ("why" in tokens) return tokens;
	const lineOf = (at) => (tokens[at] ?? tokens.at(-1))?.line ?? 1;
	const features = [];
	let at = 0;
	while (at < tokens.length) {
		const first = tokens[at]?.text ?? "";
		const named = first === "{" ? "" : first;
		const open = named === "" ? at : at + 1;
		if (SIGNS.has(named) || tokens[open]?.text !== "{") return {
			line: lineOf(at),
			why: NO_NODE
		};
		const end = readNode(tokens, open + 1, ({ text: symbol, line }) => {
			features.push(featureOf(symbol, named, path, line));
		});
		if (end.kind === "wrong") return {
			line: lineOf(end.at),
			why: end.why
		};
		at = end.at;
	}
	return features;
}
const SIGNS = /* @__PURE__ */ new Set([
	"{",
	"}",
	";",
	":"
]);
function featureOf(symbol, node, path, line) {
	const feature = {
		name: node === "" ? symbol : `${symbol}@${node}`,
		attributes: {},
		path,
		line
	};
	return isPrivate(node) ? {
		...feature,
		unstable: true
	} : feature;
}
/** Reads from behind the `{` of a node to behind the `;` that ends it, or the names of those that it inherits. */
function readNode(tokens, start, take) {
	let at = start;
	let depth = 1;
	let scope = "global";
	for (; depth > 0; at += 1) {
		const token = tokens[at];
		const next = tokens[at + 1]?.text;
		if (token === void 0) return {
			kind: "wrong",
			at,
			why: NOT_CLOSED
		};
		if (token.text === "}") depth -= 1;
		else if (token.text === ";") continue;
		else if (isScope(token.text) && next === ":") {
			scope = token.text;
			at += 1;
		} else if (token.text === "extern" && tokens[at + 2]?.text === "{" && depth === 1) {
			depth += 1;
			at += 2;
		} else if (SIGNS.has(token.text) || next !== ";" && next !== "}") return {
			kind: "wrong",
			at,
			why: NO_SYMBOL
		};
		else if (scope === "global") take({
			...token,
			text: unquoted(token.text)
		});
	}
	while (at < tokens.length && !SIGNS.has(tokens[at]?.text ?? "")) at += 1;
	return tokens[at]?.text === ";" ? {
		kind: "end",
		at: at + 1
	} : {
		kind: "wrong",
		at,
		why: NO_END
	};
}
const isScope = (word) => word === "global" || word === "local";
const unquoted = (word) => word.startsWith("\"") ? word.slice(1, -1) : word;
/** The words and signs of a script, without its comments. */
function tokensOf(text) {
	const tokens = [];
	let line = 1;
	for (let at = 0; at < text.length;) {
		const [token = ""] = matchAt(TOKEN, text, at) ?? [];
		if (token === "") return {
			line,
			why: NO_SYMBOL
		};
		const close = token === "/*" ? text.indexOf("*/", at + 2) : void 0;
		if (close === -1) return {
			line,
			why: OPEN_COMMENT
		};
		const end = close === void 0 ? at + token.length : close + 2;
		if (IS_SAID.test(token)) tokens.push({
			text: token,
			line
		});
		else line += text.slice(at, end).split("\n").length - 1;
		at = end;
	}
	return tokens;
}
/** Neither blank nor a comment. */
const IS_SAID = /^(?!\/\*)[^\s#]/;
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
const NO_NODE = {
	en: "a version should begin here, written `NAME { … };`",
	zh: "此处应为版本定义，形式为 `名称 { … };`"
};
const NOT_CLOSED = {
	en: "the version is not closed with a `}`",
	zh: "版本定义缺少收尾的 `}`"
};
const NO_END = {
	en: "after the `}` of a version there has to be a `;`, or the version that it inherits from and a `;`",
	zh: "版本定义的 `}` 之后应为 `;`，或为所继承的版本加 `;`"
};
const NO_SYMBOL = {
	en: "a symbol should stand here, written `name;`",
	zh: "此处应为符号，形式为 `名称;`"
};
const OPEN_COMMENT = {
	en: "a comment begins here and is never closed",
	zh: "此处开始的注释没有结束"
};

export { scriptedSymbols as n, isPrivate as t };