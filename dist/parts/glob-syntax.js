// src/policy/glob-syntax.ts
/** Branch names and paths in real policies are far shorter; the cost of matching grows with it. */
const LONGEST_GLOB = 256;
/** `{1..3}`, which shells count out and this grammar does not. */
const BRACE_RANGE = /^(?:\d{1,9}|[A-Za-z])\.\.(?:\d{1,9}|[A-Za-z])$/;
const SLASH = 47;
const isSlash = (codePoint) => codePoint === SLASH;
const anything = () => true;
const butSlash = (codePoint) => codePoint !== SLASH;
/** The nodes of a glob, or its first mistake with the offset in the pattern. */
function parseGlob(pattern) {
	if (pattern === "") return {
		at: 0,
		problem: "empty"
	};
	if (pattern.length > 256) return {
		at: 256,
		problem: "too-long"
	};
	if (pattern.startsWith("!")) return {
		at: 0,
		problem: "negation"
	};
	const parsed = parseSequence({
		pattern,
		depth: 0
	}, 0, "segment-start");
	return "problem" in parsed ? parsed : parsed.nodes;
}
/** Reads up to the end of the pattern or, inside braces, to the `,` or `}` that ends the alternative. */
function parseSequence(scope, start, begins) {
	const { pattern, depth } = scope;
	const nodes = [];
	let where = begins;
	let at = start;
	while (at < pattern.length) {
		const char = pattern[at];
		if (depth > 0 && (char === "," || char === "}")) break;
		const part = parsePart(scope, at, where);
		if ("problem" in part) return part;
		nodes.push(part.nodes);
		where = part.nodes.kind === "directories" || char === "/" ? "segment-start" : "inside";
		at = part.end;
	}
	return {
		nodes,
		end: at
	};
}
function parsePart(scope, at, where) {
	const { pattern } = scope;
	switch (pattern[at]) {
		case "*": return parseStars(pattern, at, where);
		case "?": return {
			nodes: {
				kind: "one",
				accepts: butSlash
			},
			end: at + 1
		};
		case "[": return parseClass(pattern, at);
		case "{": return parseBraces(scope, at, where);
		case "}": return {
			at,
			problem: "unopened-brace"
		};
		default: {
			const literal = parseCharacter(pattern, at);
			if ("problem" in literal) return literal;
			const wanted = literal.nodes;
			return {
				nodes: {
					kind: "one",
					accepts: (codePoint) => codePoint === wanted
				},
				end: literal.end
			};
		}
	}
}
/** One character, with its escape if it has one. */
function parseCharacter(pattern, at) {
	const from = pattern[at] === "\\" ? at + 1 : at;
	const codePoint = pattern.codePointAt(from);
	if (codePoint === void 0) return {
		at,
		problem: "dangling-escape"
	};
	return {
		nodes: codePoint,
		end: from + (codePoint > 65535 ? 2 : 1)
	};
}
function parseStars(pattern, at, where) {
	let end = at + 1;
	while (pattern[end] === "*") end += 1;
	if (end === at + 1) return {
		nodes: {
			kind: "run",
			accepts: butSlash
		},
		end
	};
	if (where === "segment-start" && pattern[end] === "/") return {
		nodes: { kind: "directories" },
		end: end + 1
	};
	return {
		nodes: {
			kind: "run",
			accepts: anything
		},
		end
	};
}
function parseBraces(scope, at, where) {
	const { pattern } = scope;
	const inner = {
		pattern,
		depth: scope.depth + 1
	};
	const alternatives = [];
	let start = at + 1;
	for (;;) {
		const alternative = parseSequence(inner, start, where);
		if ("problem" in alternative) return alternative;
		if (BRACE_RANGE.test(pattern.slice(start, alternative.end))) return {
			at: start,
			problem: "brace-range"
		};
		alternatives.push(alternative.nodes);
		if (alternative.end >= pattern.length) return {
			at,
			problem: "unclosed-brace"
		};
		start = alternative.end + 1;
		if (pattern[alternative.end] === "}") return {
			nodes: {
				kind: "choice",
				alternatives
			},
			end: start
		};
	}
}
/** `[abc]`, `[a-z]`, `[!a-z]`; never a slash, so that a class cannot reach across directories. */
function parseClass(pattern, open) {
	const negated = pattern[open + 1] === "!" || pattern[open + 1] === "^";
	const ranges = [];
	let at = open + (negated ? 2 : 1);
	while (pattern[at] !== "]") {
		const low = parseCharacter(pattern, at);
		if ("problem" in low) return {
			at: open,
			problem: "unclosed-class"
		};
		const high = pattern[low.end] === "-" && pattern[low.end + 1] !== "]" ? parseCharacter(pattern, low.end + 1) : low;
		if ("problem" in high) return {
			at: open,
			problem: "unclosed-class"
		};
		if (isSlash(low.nodes) || isSlash(high.nodes)) return {
			at,
			problem: "slash-in-class"
		};
		if (low.nodes > high.nodes) return {
			at,
			problem: "reversed-range"
		};
		ranges.push([low.nodes, high.nodes]);
		at = high.end;
	}
	if (ranges.length === 0) return {
		at: open,
		problem: "empty-class"
	};
	const listed = (codePoint) => ranges.some(([low, high]) => codePoint >= low && codePoint <= high);
	return {
		nodes: {
			kind: "one",
			accepts: negated ? (codePoint) => !isSlash(codePoint) && !listed(codePoint) : (codePoint) => !isSlash(codePoint) && listed(codePoint)
		},
		end: at + 1
	};
}

export { isSlash as n, parseGlob as r, anything as t };