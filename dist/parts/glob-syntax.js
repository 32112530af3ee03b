// src/numbering/deb-order.ts
/**
* Debian's own order of versions.
* Source: deb-version(7), "Sorting algorithm"; the behaviour of `dpkg --compare-versions`.
*/
const isDigit$1 = (code) => code >= 48 && code <= 57;
const isAlpha$1 = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
/** Where a character of the text between numbers stands: `~` below the end, letters above it, all others above letters. */
function weight(code) {
	if (code === 126) return -1;
	if (Number.isNaN(code) || isDigit$1(code)) return 0;
	return isAlpha$1(code) ? code : code + 256;
}
/** Where the digits that begin here end. */
function digitsEnd(text, start) {
	let end = start;
	while (isDigit$1(text.charCodeAt(end))) end += 1;
	return end;
}
/** The number that these digits make, as text without leading zeros, so that no length is too long. */
function significant(text, start, end) {
	let first = start;
	while (first < end && text.charCodeAt(first) === 48) first += 1;
	return text.slice(first, end);
}
/**
* Compares two upstream versions or two revisions: text and numbers in turn, numbers by their value, text by its
* characters' weight. Negative, zero or positive.
*/
function compareDeb(left, right) {
	let a = 0;
	let b = 0;
	while (a < left.length || b < right.length) {
		while (a < left.length && !isDigit$1(left.charCodeAt(a)) || b < right.length && !isDigit$1(right.charCodeAt(b))) {
			const difference = weight(left.charCodeAt(a)) - weight(right.charCodeAt(b));
			if (difference !== 0) return difference;
			a += 1;
			b += 1;
		}
		const endA = digitsEnd(left, a);
		const endB = digitsEnd(right, b);
		const numberA = significant(left, a, endA);
		const numberB = significant(right, b, endB);
		if (numberA.length !== numberB.length) return numberA.length - numberB.length;
		if (numberA !== numberB) return numberA < numberB ? -1 : 1;
		a = endA;
		b = endB;
	}
	return 0;
}

// src/numbering/distribution-mark.ts
/**
* The mark of a distribution at the end of a release, such as `.el9_4`, `.fc36` or `.el7.elrepo`, which `%{?dist}` gives
* it; a candidate's `.rc4` is none.
*/
const MARK = /\.(?!rc\d)[a-z]{2,12}\d\w{0,20}(?:\.\w{1,40}){0,4}$/;
/** A release parted into what counts and the mark, which may be empty. */
function partMark(text) {
	const mark = MARK.exec(text)?.[0] ?? "";
	return {
		release: text.slice(0, text.length - mark.length),
		mark
	};
}

// src/numbering/rpm-order.ts
const isDigit = (code) => code >= 48 && code <= 57;
const isAlpha = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
const TILDE = 126;
const CARET = 94;
/** Where the run of characters that `belongs` accepts ends. */
function runEnd(text, start, belongs) {
	let end = start;
	while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
	return end;
}
/** Separators are everything but ASCII letters, digits, `~` and `^`; they only part segments. */
function skipSeparators(text, start) {
	return runEnd(text, start, (code) => !isDigit(code) && !isAlpha(code) && code !== TILDE && code !== CARET);
}
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/** Digit runs of any length, compared as numbers without ever becoming floating point. */
function compareDigits(left, right) {
	const a = left.slice(runEnd(left, 0, (code) => code === 48));
	const b = right.slice(runEnd(right, 0, (code) => code === 48));
	if (a.length !== b.length) return a.length < b.length ? -1 : 1;
	return compareText(a, b);
}
/**
* Compares two versions or releases segment by segment, as rpm does: digits above letters, `~` below everything
* (even the end), `^` above the end but below any further segment, leading zeros and separators ignored.
*/
function compareRpm(left, right) {
	if (left === right) return 0;
	let a = 0;
	let b = 0;
	for (;;) {
		a = skipSeparators(left, a);
		b = skipSeparators(right, b);
		const codeA = a < left.length ? left.charCodeAt(a) : void 0;
		const codeB = b < right.length ? right.charCodeAt(b) : void 0;
		if (codeA === TILDE || codeB === TILDE) {
			if (codeA !== TILDE) return 1;
			if (codeB !== TILDE) return -1;
			a += 1;
			b += 1;
			continue;
		}
		if (codeA === CARET || codeB === CARET) {
			if (codeA === void 0) return -1;
			if (codeB === void 0) return 1;
			if (codeA !== CARET) return 1;
			if (codeB !== CARET) return -1;
			a += 1;
			b += 1;
			continue;
		}
		if (codeA === void 0 || codeB === void 0) {
			if (codeA === codeB) return 0;
			return codeA === void 0 ? -1 : 1;
		}
		const belongs = isDigit(codeA) ? isDigit : isAlpha;
		const endA = runEnd(left, a, belongs);
		const endB = runEnd(right, b, belongs);
		if (endB === b) return belongs === isDigit ? 1 : -1;
		const segmentA = left.slice(a, endA);
		const segmentB = right.slice(b, endB);
		const order = belongs === isDigit ? compareDigits(segmentA, segmentB) : compareText(segmentA, segmentB);
		if (order !== 0) return order;
		a = endA;
		b = endB;
	}
}
/** Reads `[epoch:]version[-release]`; an epoch that is no number is taken as part of the version. */
function parseEvr(text) {
	const colon = /^(\d{1,9}):/.exec(text);
	const rest = colon === null ? text : text.slice(colon[0].length);
	const dash = rest.lastIndexOf("-");
	return {
		epoch: colon === null ? 0 : Number(colon[1]),
		version: dash < 0 ? rest : rest.slice(0, dash),
		release: dash < 0 ? "" : rest.slice(dash + 1)
	};
}
/** Compares epoch, then version, then release; an absent release equals any, as rpm treats it in dependencies. */
function compareEvr(left, right) {
	if (left.epoch !== right.epoch) return left.epoch < right.epoch ? -1 : 1;
	const version = compareRpm(left.version, right.version);
	if (version !== 0 || left.release === "" || right.release === "") return version;
	return compareRpm(left.release, right.release);
}

// src/numbering/semver-order.ts
/**
* The order of pre-releases in Semantic Versioning, as node-semver has it; numbers and the rest are plain integers.
* The package itself would take longer to load than all that Pawl does with it; the tests hold this against it.
* Source: Semantic Versioning 2.0.0, rule 11; node-semver, `compareIdentifiers` and `inc`.
*/
const DIGITS = /^\d+$/;
/** Compares two pre-releases (`rc.1`, `alpha.beta`): identifier by identifier, numbers below words, the shorter one lower. */
function comparePrerelease(left, right) {
	const a = left.split(".");
	const b = right.split(".");
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const order = compareIdentifiers(a[index], b[index]);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
function compareIdentifiers(a, b) {
	const [numericA, numericB] = [DIGITS.test(a), DIGITS.test(b)];
	if (numericA && numericB) return Number(a) - Number(b);
	if (numericA !== numericB) return numericA ? -1 : 1;
	return a === b ? 0 : a < b ? -1 : 1;
}
/** The next pre-release: the last of its numbers one higher, or a first number where it has none. */
function nextPrerelease(value) {
	const parts = value.split(".");
	const last = parts.findLastIndex((part) => DIGITS.test(part));
	return last < 0 ? `${value}.0` : parts.with(last, String(Number(parts[last]) + 1)).join(".");
}

// src/numbering/kinds.ts
/** Ordered by one number. */
function ranked(rank, rest) {
	return {
		compare: (left, right) => rank(left) - rank(right),
		rank,
		...rest
	};
}
/** Bounded repeats: a number is short, and text that is not is refused before it costs anything. */
function pattern(sticky) {
	return (text, at) => {
		sticky.lastIndex = at;
		return sticky.test(text) ? sticky.lastIndex : -1;
	};
}
function digits(text, at, most) {
	const limit = Math.min(text.length, at + most);
	let end = at;
	while (end < limit && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
	return end;
}
const counted = ranked(Number, {
	next: (value) => String(Number(value) + 1),
	distance: (from, to) => Number(to) - Number(from)
});
/** A kernel's version as one number: no part of it has more than three digits, and `6.6` is below `6.6.0`. */
function ofParts(value) {
	let rank = 0;
	let part = 0;
	let dots = 0;
	for (let at = 0; at < value.length; at += 1) {
		const code = value.charCodeAt(at);
		if (code === 46) {
			rank = rank * 1e3 + part;
			part = 0;
			dots += 1;
		} else part = part * 10 + code - 48;
	}
	return dots < 2 ? (rank * 1e3 + part) * 1e3 : rank * 1e3 + part + 1;
}
/** `2024.05` is the month after `2024.04`, however they are written. */
function monthsOf(value) {
	const [year = 0, month = 0] = value.split(/[.-]/).map(Number);
	return year * 12 + month - 1;
}
/** Part by part as numbers; the shorter is lower where the rest is equal. */
function compareDotted(left, right) {
	const a = left.split(".");
	const b = right.split(".");
	for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
		const difference = Number(a[index]) - Number(b[index]);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const lastNumberRaised = (value) => value.replace(/\d+(?=\D*$)/, (last) => String(Number(last) + 1).padStart(last.length, "0"));
/** The number before the distribution's mark: after `1.el9` comes `2.el9`, not `1.el10`. */
function nextRpm(value) {
	const { release, mark } = partMark(value);
	return lastNumberRaised(release) + mark;
}
function nextUpstream(value, part) {
	const [major = 0, minor = 0, sublevel = 0] = value.split(".").map(Number);
	return part === "series" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${sublevel + 1}`;
}
function nextMonth(value) {
	const next = value.endsWith("12") ? Number(value) + 89 : Number(value) + 1;
	return String(next).padStart(4, "0");
}
function nextYearMonth(value) {
	const [year = "", month = ""] = value.split(/[.-]/);
	const separator = value.charAt(year.length);
	const next = monthsOf(value) + 1;
	const written = String(next % 12 + 1).padStart(month.length, "0");
	return `${String(Math.floor(next / 12)).padStart(year.length, "0")}${separator}${written}`;
}
/** Within one major version the minor ones count; `7.0` is one step from any `6.N`, since who decides that gives no rule. */
function seriesBetween(from, to) {
	const last = (value) => value.lastIndexOf(".");
	if (from.slice(0, last(from)) === to.slice(0, last(to))) return Number(to.slice(last(to) + 1)) - Number(from.slice(last(from) + 1));
}
const KINDS = {
	counter: {
		words: {
			en: "a number",
			zh: "数字"
		},
		end: (text, at) => {
			const end = digits(text, at, 9);
			return end > at ? end : -1;
		},
		order: counted
	},
	integer: {
		words: {
			en: "a number without leading zeros",
			zh: "不带前导零的数字"
		},
		end: (text, at, start) => {
			const end = digits(text, at, 15);
			if (end === at || end > at + 1 && text.charCodeAt(at) === 48) return -1;
			return start > 0 && Number(text.slice(at, end)) < start ? -1 : end;
		},
		order: counted
	},
	upstream: {
		words: {
			en: "three parts, as in 5.10.0",
			zh: "三段，如 5.10.0"
		},
		end: pattern(/\d{1,2}\.\d{1,3}\.\d{1,3}(?!\d)/y),
		order: ranked(ofParts, { next: nextUpstream })
	},
	series: {
		words: {
			en: "a kernel series, as in 6.6",
			zh: "内核系列，如 6.6"
		},
		end: pattern(/(?:2\.6\.\d{1,3}|\d{1,2}\.\d{1,3})(?!\d)/y),
		order: ranked(ofParts, {
			next: lastNumberRaised,
			distance: seriesBetween
		})
	},
	version: {
		words: {
			en: "a dotted version",
			zh: "以点分隔的版本"
		},
		end: pattern(/\d{1,9}(?:\.\d{1,9}){0,7}/y),
		order: {
			compare: compareDotted,
			next: lastNumberRaised
		}
	},
	month: {
		words: {
			en: "year and month, as in 2412",
			zh: "年月，如 2412"
		},
		end: pattern(/\d\d(?:0[1-9]|1[0-2])(?!\d)/y),
		order: ranked(Number, { next: nextMonth })
	},
	"year-month": {
		words: {
			en: "year and month, as in 2024.05",
			zh: "年月，如 2024.05"
		},
		end: pattern(/(?:(?:\d{4}|\d\d)\.(?:1[0-2]|0?[1-9])|\d{4}-(?:0[1-9]|1[0-2]))(?!\d)/y),
		order: ranked(monthsOf, { next: nextYearMonth })
	},
	prerelease: {
		words: {
			en: "a pre-release, as in rc.1",
			zh: "预发布标识，如 rc.1"
		},
		end: pattern(/(?:\d*[A-Za-z-][\dA-Za-z-]*|0|[1-9]\d*)(?:\.(?:\d*[A-Za-z-][\dA-Za-z-]*|0|[1-9]\d*))*(?![\dA-Za-z-])/y),
		order: {
			compare: comparePrerelease,
			next: nextPrerelease
		}
	},
	rpm: {
		words: {
			en: "letters, digits and . + _ ~ ^",
			zh: "字母、数字和 . + _ ~ ^"
		},
		end: pattern(/[A-Za-z0-9][\w.+~^]{0,127}/y),
		order: {
			compare: compareRpm,
			next: nextRpm
		}
	},
	deb: {
		words: {
			en: "letters, digits and . + ~",
			zh: "字母、数字和 . + ~"
		},
		end: pattern(/[A-Za-z0-9][A-Za-z0-9.+~]{0,127}/y),
		order: {
			compare: compareDeb,
			next: lastNumberRaised
		}
	},
	word: {
		words: {
			en: "a word",
			zh: "单词"
		},
		end: pattern(/[A-Za-z]\w{0,63}/y)
	},
	name: {
		words: {
			en: "words joined by \"-\"",
			zh: "以“-”连接的单词"
		},
		end: pattern(/[A-Za-z]\w{0,63}(?:-[A-Za-z]\w{0,63}){0,7}/y)
	},
	identifiers: {
		words: {
			en: "letters, digits and \"-\", in parts joined by dots",
			zh: "字母、数字和“-”，各部分以点连接"
		},
		end: pattern(/[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*/y)
	},
	snapshot: {
		words: {
			en: "a commit, or a date with one",
			zh: "提交号，或带提交号的日期"
		},
		end: pattern(/(?:\d{8}git[0-9a-f]{7,40}|[0-9a-f]{7,40}|git\d{1,4})(?![\dA-Za-z])/y)
	}
};

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

export { compareEvr as a, partMark as c, KINDS as i, isSlash as n, compareRpm as o, parseGlob as r, parseEvr as s, anything as t };