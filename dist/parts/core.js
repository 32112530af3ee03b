const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
import { $ as SOURCE, C as markdown, E as markdownCode, I as print, O as visible, T as speak, _ as VERSION, a as problemMarkdown, at as sayProblem, c as SEVERITY_WORDS, ct as textOf$4, d as VERDICT_WORDS, dt as oncePerKey, f as WORDS$1, ft as oncePerLast, g as INTERFACE_WORDS, h as BUMP_NAMES, i as problemLine, it as SourceProblem, j as annotate, jt as setOutput, l as STRICTNESS_WORDS, lt as once, m as evidencePhrase, n as nothingMarkdown, p as doubtPhrase, q as notNone, r as nothingText, s as ROLE_NAMES, st as isSameText, u as VERDICT_MARKS, ut as oncePer, w as plain$1 } from "./first.js";

const { appendFileSync } = process.getBuiltinModule("node:fs");

// src/rules/severity.ts
/** How much a finding weighs, lightest first: the order of this list is the order of the type. */
const SEVERITIES = [
	"notice",
	"warning",
	"error"
];
const isSeverity = (value) => SEVERITIES.some((severity) => severity === value);
/** Negative where the left weighs less. */
function compareSeverity(left, right) {
	return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}

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
function compare$1(left, right) {
	if (left < right) return -1;
	return left > right ? 1 : 0;
}
/** Digit runs of any length, compared as numbers without ever becoming floating point. */
function compareDigits(left, right) {
	const a = left.slice(runEnd(left, 0, (code) => code === 48));
	const b = right.slice(runEnd(right, 0, (code) => code === 48));
	return compare$1(a.length, b.length) || compare$1(a, b);
}
/**
* Compares two versions or releases segment by segment, as rpm does: digits above letters, `~` below everything
* (even the end), `^` above the end but below any further segment, leading zeros and separators ignored.
*/
function compareRpm(left, right) {
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
		const order = belongs === isDigit ? compareDigits(segmentA, segmentB) : compare$1(segmentA, segmentB);
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
	const version = compare$1(left.epoch, right.epoch) || compareRpm(left.version, right.version);
	if (version !== 0 || left.release === "" || right.release === "") return version;
	return compareRpm(left.release, right.release);
}

// src/numbering/semver-order.ts
/**
* The order of pre-releases in Semantic Versioning, as node-semver has it; numbers and the rest are plain integers.
* The package itself would take longer to load than all that Pawl does with it; the tests hold this against it.
* Source: Semantic Versioning 2.0.0, rule 11; node-semver, `compareIdentifiers` and `inc`.
*/
const DIGITS$1 = /^\d+$/;
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
	const [numericA, numericB] = [DIGITS$1.test(a), DIGITS$1.test(b)];
	if (numericA && numericB) return Number(a) - Number(b);
	if (numericA !== numericB) return numericA ? -1 : 1;
	return a === b ? 0 : a < b ? -1 : 1;
}
/** The next pre-release: the last of its numbers one higher, or a first number where it has none. */
function nextPrerelease(value) {
	const parts = value.split(".");
	const last = parts.findLastIndex((part) => DIGITS$1.test(part));
	return last < 0 ? `${value}.0` : parts.with(last, String(Number(parts[last]) + 1)).join(".");
}

// src/numbering/kinds.ts
/** Ordered by one number. */
function ranked(rank, rest) {
	return {
		compare: (left, right) => rank(left, 0, left.length) - rank(right, 0, right.length),
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
/** Two digits and twice three at most, with dots between. */
function threeParts(text, at) {
	const first = digits(text, at, 2);
	if (first === at || text.charCodeAt(first) !== DOT) return -1;
	const second = digits(text, first + 1, 3);
	if (second === first + 1 || text.charCodeAt(second) !== DOT) return -1;
	const third = digits(text, second + 1, 4);
	return third === second + 1 || third > second + 4 ? -1 : third;
}
const DOT = 46;
/** What these digits make: exact, as no field has more than fifteen of them. */
function countOf(text, from, to) {
	let count = 0;
	for (let at = from; at < to; at += 1) count = count * 10 + text.charCodeAt(at) - 48;
	return count;
}
const counted$1 = ranked(countOf, {
	next: (value) => String(Number(value) + 1),
	distance: (from, to) => Number(to) - Number(from)
});
/** A kernel's version as one number: no part of it has more than three digits, and `6.6` is below `6.6.0`. */
function ofParts(text, from, to) {
	let rank = 0;
	let part = 0;
	let dots = 0;
	for (let at = from; at < to; at += 1) {
		const code = text.charCodeAt(at);
		if (code === DOT) {
			rank = rank * 1e3 + part;
			part = 0;
			dots += 1;
		} else part = part * 10 + code - 48;
	}
	return dots < 2 ? (rank * 1e3 + part) * 1e3 : rank * 1e3 + part + 1;
}
/** `2024.05` is the month after `2024.04`, however they are written. */
function monthsOf(text, from, to) {
	let separator = from;
	while (separator < to && text.charCodeAt(separator) >= 48) separator += 1;
	return countOf(text, from, separator) * 12 + countOf(text, separator + 1, to);
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
	const next = monthsOf(value, 0, value.length);
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
		order: counted$1
	},
	integer: {
		words: {
			en: "a number without leading zeros",
			zh: "不带前导零的数字"
		},
		end: (text, at, start) => {
			const end = digits(text, at, 15);
			if (end === at || end > at + 1 && text.charCodeAt(at) === 48) return -1;
			return start > 0 && countOf(text, at, end) < start ? -1 : end;
		},
		order: counted$1
	},
	upstream: {
		words: {
			en: "three parts, as in 5.10.0",
			zh: "三段，如 5.10.0"
		},
		end: threeParts,
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
		order: ranked(countOf, { next: nextMonth })
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

// src/numbering/program.ts
/** The parts of a form as one list of instructions, which is quicker to follow than the tree that they make. */
function programOf(nodes) {
	const ops = [];
	let slot = 0;
	const add = (parts) => {
		for (const node of parts) switch (node.kind) {
			case "literal":
				ops.push({
					op: "text",
					text: node.text
				});
				break;
			case "field": {
				const { name, is, start } = node;
				ops.push({
					op: "take",
					slot,
					name,
					is,
					start,
					end: KINDS[is].end
				});
				slot += 1;
				break;
			}
			case "optional": addOptional(node.ways);
		}
	};
	const addOptional = (ways) => {
		const begins = [];
		const fork = {
			op: "fork",
			ways: begins,
			slot
		};
		ops.push(fork);
		const leaps = ways.map((way) => {
			begins.push(ops.length);
			add(way);
			return ops.push({
				op: "goto",
				to: 0
			}) - 1;
		});
		begins.push(ops.length);
		for (const leap of leaps) ops[leap] = {
			op: "goto",
			to: ops.length
		};
	};
	add(nodes);
	return ops;
}

// src/numbering/form.ts
/** A bracket, a bar, a field, a brace that begins none, or a run of literal text. */
const TOKEN = /[[\]|]|\{(?<name>[a-z][a-z0-9-]*)(?::(?<width>\d{1,2}))?\}|\{|[^[\]{|]+/g;
/** Reads a form with the fields that it may use; every mistake is reported with its offset. */
function compileForm({ form, fields }) {
	const errors = [];
	const names = [];
	/** The parts that are open, the innermost last; the form itself is the first and has but one way. */
	const open = [{
		at: 0,
		ways: [[]]
	}];
	const add = (node) => void open.at(-1)?.ways.at(-1)?.push(node);
	const close = (at) => {
		const part = open.length > 1 ? open.pop() : void 0;
		if (part === void 0) errors.push({
			at,
			problem: "unopened",
			name: "]"
		});
		else {
			if (part.ways.some(isBlind)) errors.push({
				at: part.at,
				problem: "part-without-field",
				name: "["
			});
			add({
				kind: "optional",
				ways: part.ways
			});
		}
	};
	const addField = (at, name, width) => {
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (field === void 0) errors.push({
			at,
			problem: "undeclared-field",
			name
		});
		else if (names.includes(name)) errors.push({
			at,
			problem: "repeated-field",
			name
		});
		names.push(name);
		add({
			kind: "field",
			name,
			is: field?.kind ?? "counter",
			width,
			start: field?.start ?? 0
		});
	};
	for (const { index: at, 0: text, groups: { name, width } = {} } of form.matchAll(TOKEN)) if (text === "[") open.push({
		at,
		ways: [[]]
	});
	else if (text === "]") close(at);
	else if (text === "|" && open.length > 1) open.at(-1)?.ways.push([]);
	else if (name !== void 0) addField(at, name, Number(width ?? 0));
	else if (text === "{") errors.push({
		at,
		problem: "bad-field",
		name: form.slice(at, at + 20)
	});
	else add({
		kind: "literal",
		text
	});
	if (open.length > 1) errors.push({
		at: form.length,
		problem: "unclosed",
		name: "["
	});
	if (errors.length > 0) return {
		kind: "wrong",
		errors: errors.toSorted((a, b) => a.at - b.at)
	};
	const nodes = open[0]?.ways[0] ?? [];
	return {
		kind: "form",
		nodes,
		names,
		ops: programOf(nodes)
	};
}
/** A way with text and no field: no value could tell whether it was there. */
function isBlind(way) {
	return way.some(({ kind }) => kind === "literal") && !way.some(({ kind }) => kind === "field");
}
/**
* Prints values by a form: of an optional part the first way whose own fields all have a value, nothing where none has;
* values padded with zeros to their width.
*/
function printForm(nodes, values) {
	return nodes.map((node) => {
		switch (node.kind) {
			case "literal": return node.text;
			case "field": {
				const value = values[node.name];
				return value === void 0 ? "" : value.padStart(node.width, "0");
			}
			case "optional": return printForm(node.ways.find((way) => isFilled(way, values)) ?? [], values);
		}
	}).join("");
}
function isFilled(way, values) {
	return way.every((node) => node.kind !== "field" || values[node.name] !== void 0);
}

// src/numbering/compiled.ts
const compiled = /* @__PURE__ */ new WeakMap();
/** The compiled scheme; throws for one whose forms are wrong, which the policy reader refuses beforehand. */
function compileScheme(scheme) {
	return compiled.get(scheme) ?? compileAnew$1(scheme);
}
function compileAnew$1(scheme) {
	const number = soundForm(scheme, scheme.form);
	const tag = scheme.tag === void 0 ? void 0 : soundForm(scheme, scheme.tag);
	const written = [.../* @__PURE__ */ new Set([
		...scheme.order ?? [],
		...number.names,
		...tag?.names ?? []
	])];
	const fieldOf = (name) => Object.hasOwn(scheme.fields, name) ? scheme.fields[name] : void 0;
	const ordered = written.filter((name) => isOrdered(fieldOf(name)));
	const release = ordered.filter((name) => fieldOf(name)?.runsOn !== true);
	const always = [number, ...tag === void 0 ? [] : [tag]].map(({ nodes }) => new Set(nodes.flatMap((node) => node.kind === "field" ? [node.name] : [])));
	const result = {
		number,
		tag,
		ordered,
		release,
		build: ordered.find((name) => fieldOf(name)?.runsOn === true),
		optional: new Set(written.filter((name) => always.some((fields) => !fields.has(name)))),
		fleeting: written.filter((name) => fieldOf(name)?.fleeting === true)
	};
	compiled.set(scheme, result);
	return result;
}
/** Whether numbers are compared by this field; words and their like only tell variants apart. */
function isOrdered(field) {
	return field !== void 0 && field.unordered !== true && KINDS[field.kind].order !== void 0;
}
function soundForm(scheme, form) {
	const read = compileForm({
		form,
		fields: scheme.fields
	});
	if (read.kind === "form") return read;
	throw new Error(`scheme ${scheme.id}: ${read.errors.map((error) => `${error.problem} ${error.name}`).join(", ")}`);
}

// src/numbering/match.ts
const scratch = () => ({
	spans: [],
	forks: []
});
/** A short text has few ways to go wrong; only one that has many is worth remembering its dead ends for. */
const FREE_DEAD_ENDS = 16;
/**
* Matches a text, or what stands in it between two offsets, as a whole against a form. Fields take all that they can, so
* the only choices are those of the optional parts; no fork is tried twice at one place, so the time is linear in the text
* however the parts are put together. No field takes a line's end, so that one line of a text is matched as if it stood alone.
* @returns where it stopped fitting; nothing where it fits, and then `spans` holds the fields
*/
function matchForm({ ops, names }, text, { spans, forks }, from = 0, to = text.length) {
	for (let index = 0; index < 2 * names.length; index += 1) spans[index] = -1;
	let depth = 0;
	let tried;
	let deadEnds = 0;
	let furthest = -1;
	let stopped;
	let pc = 0;
	let at = from;
	for (;;) {
		const op = ops[pc];
		if (op === void 0) {
			if (at === to) return void 0;
		} else if (op.op === "text") {
			if (text.startsWith(op.text, at)) {
				at += op.text.length;
				pc += 1;
				continue;
			}
		} else if (op.op === "take") {
			const end = op.end(text, at, op.start);
			if (end !== -1) {
				spans[2 * op.slot] = at;
				spans[2 * op.slot + 1] = end;
				at = end;
				pc += 1;
				continue;
			}
		} else if (op.op === "goto") {
			pc = op.to;
			continue;
		} else {
			const place = at * ops.length + pc;
			if (tried?.has(place) !== true) {
				tried?.add(place);
				forks[depth] = pc;
				forks[depth + 1] = 0;
				forks[depth + 2] = at;
				depth += 3;
				pc = op.ways[0];
				continue;
			}
		}
		if (at >= furthest && op?.op !== "fork") {
			furthest = at;
			stopped = op;
		}
		deadEnds += 1;
		if (deadEnds === FREE_DEAD_ENDS) tried = /* @__PURE__ */ new Set();
		if (depth === 0) return {
			at: furthest - from,
			expected: expectedBy(stopped)
		};
		const fork = ops[forks[depth - 3]];
		const way = forks[depth - 2] + 1;
		at = forks[depth - 1];
		pc = fork.ways[way];
		forks[depth - 2] = way;
		if (way === fork.ways.length - 1) depth -= 3;
		for (let index = 2 * fork.slot; index < 2 * names.length; index += 1) spans[index] = -1;
	}
}
function expectedBy(op) {
	switch (op?.op) {
		case "text": return { text: op.text };
		case "take": return {
			field: op.name,
			kind: op.is
		};
		default: return "end";
	}
}

// src/numbering/number.ts
/** Makes mappings from fields that inherit nothing, so that a field may be named `constructor`. */
function Bare() {}
Bare.prototype = Object.freeze(Object.create(null));
/** Costs a third of `Object.create(null)`, whose objects the engine keeps as hash tables. */
const bare = () => new Bare();
/** No number of any known system comes near this length. */
const LONGEST$1 = 256;
/**
* Parses a text under a scheme, as a number or as a tag; a text that fits neither comes back with the place where it
* stopped fitting, in the spelling that it fits longer.
*/
function parseNumber(scheme, text) {
	const read = readAs$2(scheme, text);
	if ("at" in read) return {
		kind: "misfit",
		text: text.slice(0, 256),
		stop: read
	};
	const offsets = bare();
	read.form.names.forEach((name, index) => {
		const start = found.spans[2 * index];
		if (start >= 0) offsets[name] = start;
	});
	return {
		kind: "number",
		number: numberFrom(scheme, text, read),
		offsets
	};
}
/** Whether a text is a number of the scheme. */
const isNumber = (scheme, text) => !("at" in readAs$2(scheme, text));
/** The number or nothing, where it does not matter why a text is none. */
function numberOf(scheme, text) {
	const read = readAs$2(scheme, text);
	return "at" in read ? void 0 : numberFrom(scheme, text, read);
}
/** Where the fields of the text that was read last stand. */
const found = scratch();
function readAs$2(scheme, text) {
	if (text.length > 256) return {
		at: 256,
		expected: "end"
	};
	const { number, tag } = compileScheme(scheme);
	const plain = matchForm(number, text, found);
	if (plain === void 0) return {
		spelling: "number",
		form: number
	};
	if (tag === void 0) return plain;
	const tagged = matchForm(tag, text, found);
	if (tagged === void 0) return {
		spelling: "tag",
		form: tag
	};
	return tagged.at > plain.at ? tagged : plain;
}
function numberFrom(scheme, text, { spelling, form: { names } }) {
	const { spans } = found;
	const values = bare();
	for (let index = 0; index < names.length; index += 1) {
		const start = spans[2 * index];
		if (start >= 0) values[names[index]] = text.slice(start, spans[2 * index + 1]);
	}
	return {
		scheme,
		text,
		spelling,
		values
	};
}
/** A number with some values replaced (or, with `undefined`, left out), printed anew in its own spelling. */
function withValues(number, change) {
	const values = bare();
	for (const name of Object.keys(number.scheme.fields)) {
		const value = Object.hasOwn(change, name) ? change[name] : number.values[name];
		if (value !== void 0) values[name] = value;
	}
	return {
		...number,
		text: printForm(formOf(number.scheme, number.spelling), values),
		values
	};
}
/** Only the named fields, e.g. the part of a package's number that its source tag shares. */
function onlyFields(number, names) {
	const left = Object.keys(number.values).filter((name) => !names.includes(name));
	return withValues(number, Object.fromEntries(left.map((name) => [name, void 0])));
}
function formOf(scheme, spelling) {
	const { number, tag } = compileScheme(scheme);
	return (spelling === "tag" ? tag ?? number : number).nodes;
}
/** Compares two values of one kind: negative, zero or positive. Kinds without an order hold all values for alike. */
function compareValues(kind, left, right) {
	return KINDS[kind].order?.compare(left, right) ?? 0;
}
/** Compares the values of one field, either of which may be absent. */
function compareField(field, left, right) {
	if (left === right) return 0;
	if (left === void 0 || right === void 0) {
		const lower = field?.absent === "above" ? right : left;
		if (field?.absent !== "start") return lower === void 0 ? -1 : 1;
	}
	const start = String(field?.start ?? 0);
	return field?.unordered === true ? 0 : compareValues(field?.kind ?? "counter", left ?? start, right ?? start);
}
/** The ordered fields of a scheme, most significant first. */
function orderedFields(scheme) {
	return compileScheme(scheme).ordered;
}
/** The fields that make a release: ordered, and not running on beside it as a build counter does. */
function releaseFields(scheme) {
	return compileScheme(scheme).release;
}
/** The field that counts packages, where the scheme has one. */
function buildField(scheme) {
	return compileScheme(scheme).build;
}
/** Compares two numbers of one scheme field by field, most significant first. */
function compareNumbers(left, right, fields = orderedFields(left.scheme)) {
	for (const name of fields) {
		const order = compareField(left.scheme.fields[name], left.values[name], right.values[name]);
		if (order !== 0) return order;
	}
	return 0;
}

// src/numbering/steps.ts
/** The steps that any of these roles may take; where the role is in doubt, all of them are allowed. */
function stepsOf(scheme, roles, strictness) {
	const known = knownSteps(scheme);
	const key = roles.reduce((sum, role) => sum * 10 + PLACES[role], strictness === "practice" ? 1 : 2);
	const steps = known.get(key) ?? findSteps(scheme, roles, strictness);
	known.set(key, steps);
	return steps;
}
const knownSteps = oncePer(() => /* @__PURE__ */ new Map());
const PLACES = {
	development: 1,
	maintenance: 2,
	following: 3
};
function findSteps(scheme, roles, strictness) {
	const steps = [];
	for (const role of roles) for (const step of scheme.steps[role]) if ((strictness === "practice" || step.practice !== true) && !steps.some((other) => sameStep(other, step))) steps.push(step);
	return steps;
}
/** Two roles may raise one field on different terms; where the role is in doubt both hold. */
const sameStep = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** Every number that may follow, in the order of the steps: the ordinary one first, the reserved ones last. */
function nextNumbers(previous, roles, strictness) {
	const numbers = inTwo(stepsOf(previous.scheme, roles, strictness), ({ reserved }) => reserved).flat().flatMap((step) => takeStep(previous, step).map((number) => ({
		step,
		number
	})));
	const listedFirst = inTwo(numbers, ({ step }) => step.unlisted).flat();
	return numbers.filter((next) => listedFirst.find(({ number }) => number.text === next.number.text) === next);
}
/** Those that are not marked, and those that are, each in their order. */
function inTwo(all, marked) {
	return [all.filter((each) => !marked(each)), all.filter(marked)];
}
/**
* The numbers that one step gives, the counter of packages one further: mostly one, two where a release may follow its
* candidate, none where the step does not apply (a candidate of what is released; a field that this spelling lacks).
*/
function takeStep(number, step) {
	const { scheme, spelling } = number;
	const { fleeting, release } = compileScheme(scheme);
	const below = release.slice(release.indexOf(step.raises) + 1);
	const change = Object.create(null);
	for (const name of fleeting) change[name] = void 0;
	for (const name of below) change[name] = left(number, step, name);
	return raised(number, step).flatMap((value) => {
		const { text } = nextBuild(withValues(number, {
			...change,
			[step.raises]: value
		}));
		const next = numberOf(scheme, text);
		if (next?.spelling !== spelling) return [];
		const move = moveBetween(number, next);
		return move.kind === "forward" && move.top.field === step.raises ? [next] : [];
	});
}
/** The same release packaged once more; its width stays as it was written. */
function nextBuild(number) {
	const name = buildField(number.scheme);
	const value = name === void 0 ? void 0 : number.values[name];
	if (name === void 0 || value === void 0) return number;
	return withValues(number, { [name]: String(Number(value) + 1).padStart(value.length, "0") });
}
/** The values that the raised field may take; `undefined` is its falling away. */
function raised({ scheme, values }, step) {
	const field = scheme.fields[step.raises];
	const value = values[step.raises];
	const after = (from) => KINDS[field?.kind ?? "counter"].order?.next(from, step.part);
	switch (field?.absent) {
		case "above": return value === void 0 ? [] : [after(value), void 0];
		case "start": return [after(value ?? startOf(field))];
		default: return [value === void 0 ? String(firstOf(field)) : after(value)];
	}
}
const startOf = (field) => String(field?.start ?? 0);
/** The value with which a counter that was left out begins. */
const firstOf = (field) => Math.max(field?.start ?? 0, 1);
/** What a step makes of a field below the one that it raises. */
function left({ scheme, values }, step, name) {
	const field = scheme.fields[name];
	const value = values[name];
	switch (aftermathOf(step, name)) {
		case "not-lower": return value;
		case "rises": return value === void 0 ? void 0 : KINDS[field?.kind ?? "counter"].order?.next(value, void 0);
		case "from-start": return startOf(field);
		case "reset":
		case "free": return (field?.absent === "start" ? value !== void 0 : !compileScheme(scheme).optional.has(name)) ? startOf(field) : void 0;
	}
}
function aftermathOf({ leaves = {} }, field) {
	return (Object.hasOwn(leaves, field) ? leaves[field] : void 0) ?? "reset";
}
/** Stands for the value of a field that a number leaves out; no kind of field can hold it. */
const ABSENT = "–";
/** Describes the way from one number to another of the same scheme; the build counter is no part of it. */
function moveBetween(previous, next) {
	const top = topMove(previous, next);
	if (top === void 0) return { kind: "same" };
	const { scheme } = previous;
	return moveOf(scheme, compileScheme(scheme).release.slice(top.at), top.way, previous, next);
}
/** All that most questions about a long history ask of the way from one number to another; nothing where they are alike. */
function topMove({ scheme, values: was }, { values: is }) {
	const { release } = compileScheme(scheme);
	for (const [at, field] of release.entries()) {
		const order = compareField(scheme.fields[field], was[field], is[field]);
		if (order !== 0) return {
			field,
			at,
			way: order > 0 ? "backward" : "forward"
		};
	}
}
/** The move whose first field that differs is the first of these. */
function moveOf(scheme, names, way, { values: was }, { values: is }) {
	const [top, ...below] = names.map((name) => shown(scheme.fields[name], name, was[name], is[name]));
	if (way === "backward") return {
		kind: "backward",
		top
	};
	const field = scheme.fields[top.field];
	return {
		kind: "forward",
		top,
		distance: distanceOf(field, was[top.field], is[top.field]),
		part: field?.kind === "upstream" ? partOf$2(top) : void 0,
		below
	};
}
function shown(field, name, was, is) {
	const absent = field?.absent === "start" ? startOf(field) : "–";
	return {
		field: name,
		was: was ?? absent,
		is: is ?? absent
	};
}
function distanceOf(field, was, is) {
	if (is === void 0) return void 0;
	const before = was ?? (field?.absent === "start" ? startOf(field) : String(firstOf(field) - 1));
	return KINDS[field?.kind ?? "counter"].order?.distance?.(before, is);
}
/** Values are held against each other as numbers, whatever zeros they are written with. */
function partOf$2({ was, is }) {
	const series = (value) => value.split(".").slice(0, 2).map(Number).join(".");
	return series(was) === series(is) ? "sublevel" : "series";
}
const beginsSeries = ({ is }) => Number(is.split(".")[2]) === 0;
/** Which steps take the field that a forward move raised. */
function stepsTaken(steps, move) {
	return steps.filter((step) => step.raises === move.top.field && (step.part === void 0 || step.part === move.part));
}
/** The fields below that are not as the step leaves them. */
function notReset(scheme, step, move) {
	const atSeriesStart = step.part === "series" && !beginsSeries(move.top) ? [move.top] : [];
	const wrong = move.below.filter(({ field, was, is }) => !isLeft(scheme, step, field, unshown(was), unshown(is)));
	return [...atSeriesStart, ...wrong];
}
/** Whether a field below the raised one is as the step leaves it. */
function isLeft(scheme, step, name, was, is) {
	const field = scheme.fields[name];
	switch (aftermathOf(step, name)) {
		case "reset": return is === void 0 || mayStart(scheme, name) && compareField(field, is, startOf(field)) === 0;
		case "from-start": return compareField(field, is, startOf(field)) >= 0;
		case "not-lower": return compareField(field, is, was) >= 0;
		case "rises": return compareField(field, is, was) > 0;
		case "free": return true;
	}
}
/** A field that is left out when it is reset does not begin anew. */
function mayStart(scheme, name) {
	return scheme.fields[name]?.absent === "start" || !compileScheme(scheme).optional.has(name);
}
const unshown = (shownValue) => shownValue === "–" ? void 0 : shownValue;

// src/numbering/bump.ts
/** How much a number rises, least first: the order of this list is the order of the type. */
const BUMPS = [
	"none",
	"patch",
	"minor",
	"major"
];
/** Negative where the left is less. */
function compareBumps(left, right) {
	return BUMPS.indexOf(left) - BUMPS.indexOf(right);
}
/** The greatest of these; `none` where there is none. */
function greatestBump(bumps) {
	return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}
/** The field that rises with a bump; schemes call the last one differently. */
function bumpField(scheme, bump) {
	return (bump === "patch" ? [
		"patch",
		"bugfix",
		"micro"
	] : [bump]).find((name) => releaseFields(scheme).includes(name));
}
/** Whether a number of the scheme can say what became of a set of features. */
function saysBumps(scheme) {
	return bumpField(scheme, "major") !== void 0 && bumpField(scheme, "minor") !== void 0;
}
/** How much a number rose; what lies below the fields of a bump (candidates, builds) counts as nothing. */
function riseBetween(previous, next) {
	const move = moveBetween(previous, next);
	if (move.kind === "same") return "none";
	if (move.kind === "backward") return "backward";
	return [
		"major",
		"minor",
		"patch"
	].find((each) => bumpField(previous.scheme, each) === move.top.field) ?? "none";
}
/**
* The number after this one by a bump: the field one higher, those below it at their start. Undefined where the scheme has
* no field for it.
*/
function bumped(number, bump) {
	if (bump === "none") return number;
	const field = bumpField(number.scheme, bump);
	return field === void 0 ? void 0 : takeStep(number, { raises: field })[0];
}
/**
* The fields of a number whose being there puts it ahead of its release: `rc.1` in 2.0.0-rc.1. What says which package it
* is, `1` or `el9` in 2.0.0-1 and 2.0.0-el9, or where it is brought back to, `~20.04.1`, puts it ahead of nothing.
*/
function candidateFields({ scheme, values }) {
	return releaseFields(scheme).filter((name) => {
		const value = values[name];
		const { absent, kind } = scheme.fields[name] ?? {};
		if (absent !== "above" || value === void 0 || !CANDIDATES.test(name)) return false;
		return kind !== "prerelease" && kind !== "deb" || !OF_A_PACKAGE.test(value);
	});
}
const CANDIDATES = /^(?:rc|pre|alpha|beta|candidate|milestone|snapshot)/;
const OF_A_PACKAGE = /^(?:\d|(?:el|fc|oe)\d)/;
/**
* How much a number that is ahead of its release rises by itself, from whatever was released before: 2.0.0-rc.1 stands on
* the way to a major number, 1.5.0-rc.1 to a minor one. `none` for a release.
* Source: Semantic Versioning 2.0.0, 9: a pre-release need not yet keep to what its release will promise.
*/
function riseOfCandidate(number) {
	if (candidateFields(number).length === 0) return "none";
	return ["patch", "minor"].find((bump) => {
		const field = bumpField(number.scheme, bump);
		return field !== void 0 && Number(number.values[field] ?? 0) > 0;
	}) ?? "major";
}
/** Whether a number stands below 1.0. */
function isBelowOne({ scheme, values }) {
	const field = bumpField(scheme, "major");
	return field !== void 0 && Number(values[field]) === 0;
}

// src/facts/features/facts.ts
/** How waivers name a change: by the rule that would object to it. */
const EFFECT_RULES = {
	removed: "feature-removed",
	added: "feature-added",
	changed: "feature-changed"
};

// src/facts/features/need.ts
/** What a change of one effect asks for. */
function demandOf(rule, effect) {
	return rule[effect];
}
/** The bump in a demand; telling and refusing ask nothing of the number. */
function bumpIn(demand) {
	switch (demand) {
		case "major":
		case "minor":
		case "patch": return demand;
		case "none":
		case "notice":
		case "warn":
		case "forbid": return "none";
	}
}
const SHIFTED = {
	major: "minor",
	minor: "patch",
	patch: "patch",
	none: "none"
};
/** What a demand is under the number that the set had. */
function needFor(rule, demand, from) {
	const bump = bumpIn(demand);
	return rule.belowOne === "shifted" && from !== void 0 && isBelowOne(from) ? SHIFTED[bump] : bump;
}
/** What these changes together ask of a number. */
function needOf(rule, changes, from) {
	const effects = new Set(changes.map(({ effect }) => effect));
	return greatestBump([...effects].map((effect) => needFor(rule, demandOf(rule, effect), from)));
}
/** The changes that no waiver accepts. */
function counted(face, changes) {
	return changes.filter(({ effect, name }) => !face.excused.has(`${EFFECT_RULES[effect]} ${name}`));
}
const numberIn$1 = (statement) => statement.kind === "number" ? statement.number : void 0;
/**
* Holds the number against the set. Undefined where there is nothing to hold: no number on one of the sides, or an
* interface that the last release did not have yet.
*/
function standingOf(face) {
	const { number, rule, release } = face;
	if (number.kind === "none") return void 0;
	const tip = numberIn$1(number.before);
	const claimed = numberIn$1(number.after);
	if (tip === void 0 || claimed === void 0) return void 0;
	if (release.kind === "release" && release.set === "absent") return void 0;
	const released = isComparable(face, tip, claimed) && release.kind === "release" ? release.number : void 0;
	const promised = released ?? tip;
	const changes = counted(face, released === void 0 ? face.changes : answeredFor(face, tip, claimed));
	const need = needOf(rule, changes, promised);
	const rise = riseBetween(promised, claimed);
	const ahead = released === void 0 ? riseOfCandidate(promised) : "none";
	const least = bumped(promised, need) ?? promised;
	const right = compareNumbers(tip, least) > 0 && need !== "none" && released !== void 0 ? tip : least;
	return {
		promised,
		claimed,
		changes,
		need,
		rise,
		enough: isEnough(rise, need, ahead),
		right
	};
}
/** A number that is taken back has to hold for all that the set was at the release, and so for files that were read. */
function isComparable({ release, files }, tip, claimed) {
	if (release.kind !== "release" || release.set !== "known") return false;
	return compareNumbers(claimed, tip) >= 0 || files.length > 0;
}
/** What is ahead of its release keeps rising to it: what goes between two candidates of 2.0.0 goes with 2.0.0. */
function isEnough(rise, need, ahead) {
	return rise !== "backward" && compareBumps(greatestBump([rise, ahead]), need) >= 0;
}
/**
* Of what happened since the release, what this change has a hand in; everything, where it takes the number back, since
* then the number has to hold for all of it.
*/
function answeredFor(face, tip, claimed) {
	if (face.release.kind !== "release") return face.changes;
	if (compareNumbers(claimed, tip) < 0) return face.release.changes;
	const names = new Set(face.changes.map(({ name }) => name));
	return face.release.changes.filter(({ name }) => names.has(name));
}
/** Whether the set or the number is another after the change; else nothing is asked of it. */
function isMoved$1(face) {
	const { number } = face;
	if (face.changes.length > 0) return true;
	if (number.kind === "none") return false;
	const [tip, claimed] = [numberIn$1(number.before), numberIn$1(number.after)];
	return tip !== void 0 && claimed !== void 0 && riseBetween(tip, claimed) !== "none";
}
/** What the change itself asks of the number: nothing of it where it only takes back what was never released. */
function requiredBy(face) {
	if (face.number.kind === "none" && face.number.because === "unsayable") return "none";
	const tip = face.number.kind === "none" ? void 0 : numberIn$1(face.number.before);
	const own = needOf(face.rule, counted(face, face.changes), tip);
	const { release } = face;
	if (release.kind !== "release" || release.set === "unknown") return own;
	if (release.set === "absent") return "none";
	const since = needOf(face.rule, counted(face, release.changes), release.number ?? tip);
	return compareBumps(since, own) < 0 ? since : own;
}

// src/facts/next.ts
/**
* The number that a claim is measured against: the base tip's, or the line's origin where the packaging has not reached
* it yet. Undefined for the first release of a line, or where the base states nothing that fits.
*/
function previousOf(carrier, line) {
	const before = carrier.before.kind === "number" ? carrier.before.number : void 0;
	const from = carrier.part !== "variant" && line.from?.scheme === carrier.scheme ? line.from : void 0;
	if (from === void 0) return before;
	if (before === void 0) return from;
	const fields = releaseFields(carrier.scheme);
	if (compareNumbers(before, from, fields) >= 0) return before;
	return withValues(before, onlyFields(from, fields).values);
}
/** All that may follow on this line, the ordinary number first. */
function allowedNext(previous, line, facts) {
	return nextNumbers(previous, line.roles, facts.strictness).filter(({ step }) => step.unlisted !== true);
}
/** The numbers that a message offers: emergencies only to whom has declared one. */
function offeredNext(previous, line, facts) {
	return allowedNext(previous, line, facts).filter(({ step }) => step.reserved !== true || facts.declaration.emergency).map(({ number }) => number.text);
}
/** The same release packaged again. */
function rebuildOf(previous) {
	return nextBuild(previous);
}

// src/judge/finding.ts
/** Most severe first; then by place and rule, so that the same facts always give the same order. */
function compareFindings(left, right) {
	return compareSeverity(right.severity, left.severity) || compareTexts(left.objection.path ?? "", right.objection.path ?? "") || (left.objection.line ?? 0) - (right.objection.line ?? 0) || compareTexts(left.rule.id, right.rule.id) || compareTexts(left.objection.message, right.objection.message);
}
function compareTexts(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
/**
* The verdict of weighed findings: anything at or above the threshold fails; else anything that could not be checked
* makes it unknown.
*/
function verdictOf(findings, threshold) {
	const weighty = findings.filter(({ severity }) => compareSeverity(severity, threshold) >= 0);
	if (weighty.some(({ objection }) => objection.unchecked !== true)) return "fail";
	return weighty.length > 0 ? "unknown" : "pass";
}
/** The line edits of a finding, the one on its own line first. */
function fixOf({ objection }) {
	return objection.edits?.[0];
}

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

// src/policy/glob.ts
/** Reaching this state with the whole text read is a match. */
const END = 0;
/** The patterns of a policy are few and come again with every name. */
const MOST_COMPILED = 1e3;
/**
* Compiles an anchored glob (see `glob-syntax.ts` for what it may hold) to an automaton without backtracking, so that no
* pattern and no name can make it slow. A wrong pattern comes back with its first mistake.
*/
const compileGlob = oncePerKey(MOST_COMPILED, compileAnew);
function compileAnew(pattern) {
	const parsed = parseGlob(pattern);
	if ("problem" in parsed) return {
		kind: "wrong",
		...parsed
	};
	const states = [{ kind: "end" }];
	const start = addSequence(states, parsed, END);
	const cheaply = cheapTest(pattern);
	return {
		kind: "glob",
		matches: (text) => cheaply(text) ?? run(states, start, text)
	};
}
/** Tells by the letters before the first sign of a pattern, where they tell: most names fit none of the patterns. */
function cheapTest(pattern) {
	const head = pattern.slice(0, /[*?[{\\]/.exec(pattern)?.index ?? pattern.length);
	switch (pattern.slice(head.length)) {
		case "": return (text) => text === pattern;
		case "**": return (text) => text.startsWith(head);
		case "*": return (text) => text.startsWith(head) && !text.includes("/", head.length);
		default: return (text) => text.startsWith(head) ? void 0 : false;
	}
}
/** Whether a name fits any of these patterns; wrong ones, which the policy reader has refused, fit nothing. */
function matchesAny(patterns, text) {
	return patterns.some((pattern) => {
		const glob = compileGlob(pattern);
		return glob.kind === "glob" && glob.matches(text);
	});
}
const add$2 = (states, state) => states.push(state) - 1;
/** Builds from the end, so that each part knows where it leads. */
function addSequence(states, nodes, after) {
	let next = after;
	for (const node of nodes.toReversed()) switch (node.kind) {
		case "one":
			next = add$2(states, {
				kind: "read",
				accepts: node.accepts,
				next
			});
			break;
		case "run":
			next = addRun(states, node.accepts, next);
			break;
		case "directories": {
			const slash = add$2(states, {
				kind: "read",
				accepts: isSlash,
				next
			});
			next = add$2(states, {
				kind: "fork",
				first: addRun(states, anything, slash),
				second: next
			});
			break;
		}
		case "choice": {
			const [head = next, ...rest] = node.alternatives.map((nodes) => addSequence(states, nodes, next));
			next = rest.reduce((first, second) => add$2(states, {
				kind: "fork",
				first,
				second
			}), head);
			break;
		}
	}
	return next;
}
function addRun(states, accepts, next) {
	const fork = {
		kind: "fork",
		first: next,
		second: next
	};
	const loop = add$2(states, fork);
	fork.second = add$2(states, {
		kind: "read",
		accepts,
		next: loop
	});
	return loop;
}
/** Follows all readings at once: each state is visited at most once for a character. */
function run(states, start, text) {
	const seen = new Int32Array(states.length).fill(-1);
	const waiting = [];
	const enter = (entry, step, reached) => {
		waiting.push(entry);
		for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
			if (seen[id] === step) continue;
			seen[id] = step;
			const state = states[id];
			if (state.kind === "fork") waiting.push(state.second, state.first);
			else reached.push(id);
		}
	};
	let step = 0;
	let active = [];
	let following = [];
	enter(start, step, active);
	for (const char of text) {
		step += 1;
		const codePoint = char.codePointAt(0);
		for (const id of active) {
			const state = states[id];
			if (state.kind === "read" && state.accepts(codePoint)) enter(state.next, step, following);
		}
		if (following.length === 0) return false;
		[active, following] = [following, active];
		following.length = 0;
	}
	return active.includes(END);
}

// src/rules/rule.ts
/** Ties the messages that a rule may use to those it declares. */
function defineRule(rule) {
	return rule;
}

// src/rules/waiver-expired.ts
const rule$1 = defineRule({
	id: "waiver-expired",
	summary: {
		en: "A waiver is gone once its last day is over.",
		zh: "豁免在最后一天过后即失效。"
	},
	why: {
		en: "A waiver with a date was a promise to settle something by then. It no longer accepts anything.",
		zh: "带日期的豁免是届时解决问题的承诺。过期后它不再豁免任何问题。"
	},
	fix: {
		en: "Remove the waiver, or give it a later day and say why.",
		zh: "删除该豁免，或给出更晚的日期并说明原因。"
	},
	source: "design: expired waivers are reported",
	severity: {
		practice: "warning",
		published: "warning"
	},
	messages: { expired: {
		en: "The waiver of {rule} (\"{reason}\") ended on {until}.",
		zh: "对 {rule} 的豁免（“{reason}”）已于 {until} 到期。"
	} },
	examples: [],
	evaluate: () => []
});
/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
const waiverExpired = {
	...rule$1,
	objectTo: ({ rule: waived, reason, until, place }, path) => ({
		message: "expired",
		data: {
			rule: waived,
			reason,
			until: until ?? ""
		},
		line: place.line,
		...path === void 0 ? {} : { path }
	})
};

// src/rules/waiver-unused.ts
const rule = defineRule({
	id: "waiver-unused",
	summary: {
		en: "A waiver for a branch accepts something on that branch.",
		zh: "针对某分支的豁免应在该分支上起作用。"
	},
	why: {
		en: "A waiver that accepts nothing any more will one day accept something that nobody meant.",
		zh: "不再起作用的豁免，终有一天会放过本不该放过的问题。"
	},
	fix: {
		en: "Remove the waiver.",
		zh: "删除该豁免。"
	},
	source: "design: unused waivers are reported",
	severity: {
		practice: "notice",
		published: "notice"
	},
	messages: { unused: {
		en: "The waiver of {rule} (\"{reason}\") accepted nothing here.",
		zh: "对 {rule} 的豁免（“{reason}”）在此未起作用。"
	} },
	examples: [],
	evaluate: () => []
});
/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
const waiverUnused = {
	...rule,
	objectTo: ({ rule: waived, reason, place }, path) => ({
		message: "unused",
		data: {
			rule: waived,
			reason
		},
		line: place.line,
		...path === void 0 ? {} : { path }
	})
};

// src/judge/set-aside.ts
/** The rules whose findings are about many things at once, each of which a waiver may accept by its name. */
const BY_NAME = [...Object.values(EFFECT_RULES), "feature-undeprecated"];
/**
* Parts what waivers accept by name from the rest, so that one that covers some of the features that went leaves the
* others, and the number has to answer for those alone.
*/
function setAside(facts, waivers, covers) {
	const named = waivers.filter(({ rule }) => BY_NAME.includes(rule));
	if (named.length === 0 || facts.interfaces.length === 0) return {
		facts,
		aside: []
	};
	const aside = [];
	let left = facts;
	for (const waiver of named) {
		const accepted = left.interfaces.map((face) => namesOf(face, waiver).filter((name) => covers(waiver, name)));
		if (accepted.every((names) => names.length === 0)) continue;
		aside.push({
			waiver,
			facts: excusing(facts, (face, index) => allBut(face, waiver, accepted[index] ?? []))
		});
		left = excusing(left, (face, index) => [...face.excused, ...(accepted[index] ?? []).map((name) => `${waiver.rule} ${name}`)]);
	}
	return {
		facts: left,
		aside
	};
}
function excusing(facts, excusedOf) {
	return {
		...facts,
		interfaces: facts.interfaces.map((face, index) => ({
			...face,
			excused: new Set(excusedOf(face, index))
		}))
	};
}
const keysOf = ({ name, effect }) => [`${EFFECT_RULES[effect]} ${name}`, `feature-undeprecated ${name}`];
/** The names of what changed, as far as no other waiver of the rule has accepted them. */
function namesOf(face, { rule }) {
	return [...new Set(everyChange(face).map(({ name }) => name))].filter((name) => face.excused.has(`${rule} ${name}`) === false);
}
function allBut(face, { rule }, accepted) {
	const kept = new Set(accepted.map((name) => `${rule} ${name}`));
	return everyChange(face).flatMap(keysOf).filter((key) => !kept.has(key));
}
const everyChange = ({ changes, release }) => release.kind === "release" ? [...changes, ...release.changes] : changes;

// src/judge/judge.ts
/**
* Asks the rules, weighs what it objects to by strictness and policy, and sets aside what a waiver accepts.
* @param today the day (`YYYY-MM-DD`) by which waivers expire
*/
function judge$8(facts, policy, today, rules) {
	const { findings, waived, used } = judgeClaim(facts, policy, today, rules);
	const branch = facts.line.branch;
	const expired = policy.waivers.filter((waiver) => isExpired(waiver, today));
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	const about = [...weigh(waiverExpired, expired.map((waiver) => waiverExpired.objectTo(waiver, facts.policyFile.path)), facts, policy), ...weigh(waiverUnused, unusedHere(valid, used, branch).map((waiver) => waiverUnused.objectTo(waiver, facts.policyFile.path)), facts, policy)];
	return {
		findings: [...findings, ...about].sort(compareFindings),
		waived
	};
}
/** A claim alone, without what there is to say of the policy's waivers: so each of many claims is judged. */
function judgeClaim(facts, policy, today, rules) {
	const branch = facts.line.branch;
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	const parted = withoutWaived({
		...facts,
		today
	}, policy, today);
	const weighed = rules.flatMap((rule) => weigh(rule, rule.evaluate(parted.facts), facts, policy));
	const used = /* @__PURE__ */ new Set();
	const findings = [];
	const waived = [];
	for (const { waiver, facts: accepted } of parted.aside) for (const rule of rules.filter(({ id }) => id === waiver.rule)) {
		const found = weigh(rule, rule.evaluate(accepted), facts, policy).filter(isChecked);
		if (found.length > 0) used.add(waiver);
		waived.push(...found.map((finding) => ({
			finding,
			reason: waiver.reason
		})));
	}
	for (const finding of weighed) {
		const waiver = valid.find((candidate) => covers(candidate, finding, branch));
		const { accepted } = finding.objection;
		if (accepted !== void 0) waived.push({
			finding,
			reason: accepted
		});
		else if (waiver === void 0) findings.push(finding);
		else {
			used.add(waiver);
			waived.push({
				finding,
				reason: waiver.reason
			});
		}
	}
	return {
		findings: findings.sort(compareFindings),
		waived,
		used
	};
}
/** What a rule objects to in history, where no one claim makes it: weighed, without what a waiver of any branch accepts. */
function judgeHistory(rule, objections, policy, today) {
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	return weigh(rule, objections, policy, policy).filter((finding) => !valid.some((each) => covers(each, finding, "")));
}
function weigh(rule, objections, facts, policy) {
	if (objections.length === 0) return [];
	const set = policy.rules[rule.id];
	return objections.flatMap((objection) => {
		const severity = objection.unchecked === true ? "error" : set ?? objection.severity ?? rule.severity[facts.strictness];
		return severity === "off" ? [] : [{
			rule,
			objection,
			severity
		}];
	});
}
/** Parts the features that a waiver accepts on this day and branch from those that have to be judged. */
function withoutWaived(facts, policy, today) {
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	return setAside(facts, valid, (waiver, name) => fits(waiver.branch, facts.line.branch) && fits(waiver.match, name));
}
const isChecked = ({ objection }) => objection.unchecked !== true;
const isExpired = ({ until }, today) => until !== void 0 && until < today;
function covers(waiver, { rule, objection }, branch) {
	if (objection.unchecked === true || waiver.rule !== rule.id || !fits(waiver.branch, branch)) return false;
	return [objection.path, objection.actual].some((about) => fits(waiver.match, about ?? ""));
}
function fits(pattern, text) {
	if (pattern === void 0) return true;
	const glob = compileGlob(pattern);
	return glob.kind === "glob" && glob.matches(text);
}
/** A waiver is for some finding to come; only one that is bound to this very branch can be seen to be idle here. */
function unusedHere(waivers, used, branch) {
	return waivers.filter((waiver) => !used.has(waiver) && waiver.branch === branch);
}

// src/judge/report.ts
/** Judges facts and gathers what people and programs want to know of it. */
function makeReport(facts, { judged, policy, threshold, today, rules }) {
	const judgement = judge$8(facts, policy, today, rules);
	const home = facts.carriers.find(({ part }) => part === "main");
	const previous = home && facts.line.kind === "line" ? previousOf(home, facts.line) : void 0;
	const allowed = previous && facts.line.kind === "line" ? allowedNext(previous, facts.line, facts) : [];
	return {
		verdict: verdictOf(judgement.findings, threshold),
		judged,
		facts,
		judgement,
		home,
		previous: home && statedText(home.before),
		proposed: home && statedText(home.after),
		nextAllowed: allowed.map(({ number }) => number.text),
		requiredBump: greatestBump(withoutWaived(facts, policy, today).facts.interfaces.map(requiredBy)),
		labels: policy.declarations.labels
	};
}
function statedText(statement) {
	return statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
}

// src/numbering/scheme.ts
/**
* A scheme is data: a grammar of fields, their order, and the steps that each role of a line may take.
* Parsing, printing, comparing, judging a step and listing what may come next are all derived from this one declaration.
*/
/** What a line of releases is for; it decides which fields may move. */
const ROLES = [
	"development",
	"maintenance",
	"following",
	"frozen",
	"ignored"
];
const RELEASING_ROLES = [
	"development",
	"maintenance",
	"following"
];
/** The rule to the letter, or what distributions have established beside it. */
const STRICTNESSES = ["practice", "published"];
/**
* What a field holds; `kinds.ts` says of each how it is read, compared and raised.
*
* - `counter`: digits, compared as a number (`0308` equals `308`)
* - `integer`: digits without leading zeros, not below the field's start
* - `upstream`: a kernel version of three parts (`5.10.0`)
* - `series`: what one development cycle of the kernel makes (`6.6`, of old `2.6.32`)
* - `version`: a dotted version of any length
* - `month`: `yymm`, months 01 to 12
* - `year-month`: year and month (`2024.05`, `24.4`, or `2024-05`)
* - `prerelease`, `rpm`, `deb`: text in the order of Semantic Versioning, RPM or Debian
* - `word`: letters first, then letters, digits and `_`
* - `name`: words joined by `-`
* - `identifiers`: letters, digits and `-` in parts joined by dots
* - `snapshot`: a commit or a date with one
*
* The last four tell variants apart and are never ordered.
*/
const FIELD_KINDS = [
	"counter",
	"integer",
	"upstream",
	"series",
	"version",
	"month",
	"year-month",
	"prerelease",
	"rpm",
	"deb",
	"word",
	"name",
	"identifiers",
	"snapshot"
];
/**
* How a number that leaves a field out sorts beside one that has it: below it; above it, as a release stands above its
* candidates; or as if the field stood at its start (`1.2` and `1.2.0`).
*/
const ABSENCES = [
	"below",
	"above",
	"start"
];
/**
* What becomes of a field below the one that a step raises:
* - `reset`: back to its start, or left out where it may be (the default)
* - `from-start`: its start or above, for counters whose first numbers may never be packaged
* - `not-lower`: it may stay or rise
* - `rises`: it rises as well
* - `free`: any value
*/
const AFTERMATHS = [
	"reset",
	"from-start",
	"not-lower",
	"rises",
	"free"
];
/** Type help for scheme files; the form itself is checked when it is compiled. */
function defineScheme(scheme) {
	return scheme;
}
/** The same steps for every role, for schemes whose numbers do not tell what a line is for. */
function everyRole(steps) {
	return {
		development: steps,
		maintenance: steps,
		following: steps
	};
}
/** Whether the role of a line makes no difference to its steps. */
const movesAlike$1 = oncePer(({ steps }) => {
	const [first, ...others] = RELEASING_ROLES.map((role) => JSON.stringify(steps[role]));
	return others.every((other) => other === first);
});
/** The label of a field, as messages name it. */
function labelOf(scheme, field) {
	return scheme.fields[field]?.label ?? field.toUpperCase();
}

// src/render/columns.ts
/** Text in the columns of a terminal: how wide it is, and where it is broken. Escape sequences of our own take no room. */
/** What one may read at once; a wider window is no reason for longer lines. */
const WIDEST = 120;
const NARROWEST = 40;
/** Escape sequences that we write ourselves: colours (SGR) and hyperlinks (OSC 8). */
const ESCAPE = /\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/;
/** Wide and full-width characters by Unicode's UAX 11, and what is shown as a picture. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Each of these takes one column; to look for them first spares most runs the tables of Unicode. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const WITHOUT_WIDTH = /\p{Mn}|\p{Me}/u;
const widthOf = (char) => WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
/** How many columns a text takes. */
function displayWidth(text) {
	if (PRINTABLE_ASCII.test(text)) return text.length;
	let width = 0;
	for (const piece of pieces(text)) if (!ESCAPE.test(piece)) for (const char of piece) width += widthOf(char);
	return width;
}
/** The text with spaces behind it, up to so many columns. */
const padTo = (text, columns) => text + " ".repeat(Math.max(0, columns - displayWidth(text)));
/** The columns to write in, of those that a window has. */
const readableColumns = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
/** What may not begin a line in Chinese: closing marks stay with what they close. */
const CLOSING = "[，。、；：？！）》”’…]*";
/** Words and single wide characters, each with the closing marks behind it, runs of spaces, escape sequences. */
const PIECE = new RegExp(`${ESCAPE.source}| +|(?:${WIDE.source})${CLOSING}|(?:(?!${WIDE.source})[^ \\u001b])+${CLOSING}|\\u001b`, "gu");
const pieces = (text) => text.match(PIECE) ?? [];
/**
* Breaks a line at spaces, and between wide characters; what does not fit at all stands out, so that it can be copied whole.
* What is broken off goes on a little further in than the line began.
*/
function wrap(line, columns) {
	if (line.length * 2 <= columns || displayWidth(line) <= columns) return line;
	const start = pieces(line).find((piece) => !ESCAPE.test(piece)) ?? "";
	const indent = (start.startsWith(" ") ? start.length : 0) + 2;
	const lines = [];
	let [current, width] = ["", 0];
	for (const piece of pieces(line)) {
		const wide = displayWidth(piece);
		const fresh = lines.length > 0 && width === indent;
		if (width + wide > columns && !fresh && wide > 0) {
			lines.push(current.replace(/ +$/, ""));
			[current, width] = [" ".repeat(indent), indent];
		}
		if (piece.startsWith(" ") && lines.length > 0 && width === indent) continue;
		current += piece;
		width += wide;
	}
	return [...lines, current].join("\n");
}

// src/render/findings.ts
/** What a finding says, ready to be put into a form. */
function findingPieces({ rule, objection }, language) {
	const phrase = rule.messages[objection.message];
	if (phrase === void 0) throw new Error(`rule ${rule.id} has no message ${objection.message}`);
	return speak(phrase, objection.data, language);
}
/** What the rule advises. */
function advicePieces({ rule, objection }, language) {
	return speak(rule.fix, objection.data, language);
}
/** No number of any scheme is longer; a hostile file may state what it likes. */
const LONGEST_TEXT$1 = 4096;
/** The page of a rule, from the top of this project. */
function helpPage(rule) {
	return `docs/rules/${rule}.md`;
}
function findingJson(finding, language) {
	const { rule, objection, severity } = finding;
	const fix = fixOf(finding);
	return {
		rule: rule.id,
		severity,
		message: plain$1(findingPieces(finding, language)),
		path: objection.path ?? null,
		line: objection.line ?? null,
		endLine: objection.line ?? null,
		actual: objection.actual?.slice(0, LONGEST_TEXT$1) ?? null,
		expected: objection.expected ?? [],
		fix: fix === void 0 || objection.path === void 0 ? null : {
			path: objection.path,
			line: fix.line,
			replacement: fix.replacement
		},
		help: helpPage(rule.id)
	};
}

// src/render/interfaces.ts
/** What the report says of sets of features; nothing of those that the change leaves alone. */
/** Every interface that was judged, as programs read it. */
function interfacesJson({ facts }) {
	return facts.interfaces.map((face) => {
		const count = (effect) => face.changes.filter((change) => change.effect === effect).length;
		const { number, release } = face;
		return {
			name: face.rule.name,
			previous: number.kind === "none" ? null : textOf$3(number.before),
			proposed: number.kind === "none" ? null : textOf$3(number.after),
			lastRelease: release.kind === "release" ? release.tag : null,
			removed: count("removed"),
			changed: count("changed"),
			added: count("added"),
			requiredBump: requiredBy(face)
		};
	});
}
const textOf$3 = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : null;
const isMoved = ({ removed, changed, added, previous, proposed }) => removed + changed + added > 0 || previous !== proposed;
/** What the features ask for, for the headline. */
function requiredWords({ requiredBump }, language) {
	if (requiredBump === "none") return [];
	return [{
		kind: "words",
		text: WORDS$1.comma[language]
	}, ...speak(INTERFACE_WORDS.asks, { bump: BUMP_NAMES[requiredBump] }, language)];
}
function countWords({ removed, changed, added, lastRelease }, language) {
	return [...speak(INTERFACE_WORDS.counts, {
		removed,
		changed,
		added
	}, language), ...lastRelease === null ? [] : [{
		kind: "words",
		text: WORDS$1.comma[language]
	}, ...speak(INTERFACE_WORDS.released, { tag: lastRelease }, language)]];
}
/** One line for each interface that moves. */
function interfaceLines(interfaces, language) {
	return interfaces.filter(isMoved).map((face) => {
		const { name, previous, proposed, requiredBump } = face;
		const shown = (text) => visible(text ?? WORDS$1.none[language]);
		const numbers = previous === proposed ? shown(previous) : `${shown(previous)} → ${shown(proposed)}`;
		return `  ${visible(name)}  ${numbers}  ${plain$1(countWords(face, language))}${language === "en" ? "; " : "；"}${BUMP_NAMES[requiredBump][language]}`;
	});
}
/** The interfaces that move, as a table. */
function interfaceTable(interfaces, language) {
	const moved = interfaces.filter(isMoved);
	if (moved.length === 0) return "";
	const cell = (text) => text === null ? WORDS$1.none[language] : markdownCode(text);
	const heads = [
		"interface",
		"was",
		"proposed",
		"change",
		"bump"
	].map((key) => INTERFACE_WORDS[key][language]);
	const lines = moved.map((face) => {
		const { name, previous, proposed, requiredBump } = face;
		const now = previous === proposed ? WORDS$1.unchanged[language] : cell(proposed);
		const counts = markdown(countWords(face, language));
		return `| ${markdownCode(name)} | ${cell(previous)} | ${now} | ${counts} | ${BUMP_NAMES[requiredBump][language]} |`;
	});
	return [
		`| ${heads.join(" | ")} |`,
		"|---|---|---|---|---|",
		...lines
	].join("\n");
}

// src/render/headline.ts
/** The answer in one line: the verdict, the line, and the number to take where it is not the one proposed. */
function headline(report, language) {
	const { line } = report.facts;
	const words = (text) => ({
		kind: "words",
		text
	});
	const pieces = [words(`${VERDICT_WORDS[report.verdict][language]}${WORDS$1.colon[language]}`), {
		kind: "value",
		text: line.branch
	}];
	const offering = report.judgement.findings.filter(({ objection }) => (objection.expected?.length ?? 0) > 0);
	const take = (offering.find(({ objection }) => objection.path === report.home?.path) ?? offering[0])?.objection.expected?.[0];
	if (report.verdict !== "pass" && take !== void 0) pieces.push(words(WORDS$1.comma[language]), ...speak(WORDS$1.take, { number: take }, language));
	else if (report.proposed !== void 0 && report.proposed !== report.previous) pieces.push(words(WORDS$1.comma[language]), {
		kind: "value",
		text: report.previous ?? WORDS$1.none[language]
	}, words(" → "), {
		kind: "value",
		text: report.proposed
	});
	pieces.push(...requiredWords(report, language));
	return pieces;
}
/** What the line is, and why that is held to be so. */
function lineWords(report, language) {
	const { line, strictness, policyFile } = report.facts;
	const words = (text) => ({
		kind: "words",
		text
	});
	switch (line.kind) {
		case "line": {
			const roles = line.roles.map((role) => ROLE_NAMES[role][language]).join(" / ");
			const { phrase, data } = evidencePhrase(line.evidence);
			const comma = WORDS$1.comma[language];
			const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
			const origin = policyFile.present ? speak(WORDS$1.declared, { path: policyFile.path }, language) : [words(WORDS$1.inferred[language])];
			return [
				{
					kind: "value",
					text: line.branch
				},
				words(`${WORDS$1.colon[language]}${WORDS$1.role[language]} ${roles}${open}`),
				...speak(phrase, data, language),
				words(`${close}${comma}${WORDS$1.scheme[language]} `),
				{
					kind: "value",
					text: line.scheme.id
				},
				...fitWords(line, language),
				words(`${comma}${STRICTNESS_WORDS[strictness][language]}${comma}${WORDS$1.policy[language]} `),
				...origin
			];
		}
		case "ignored": return speak(WORDS$1.ignoredLine, { pattern: line.pattern }, language);
		case "frozen": return [{
			kind: "value",
			text: line.branch
		}, words(`${WORDS$1.colon[language]}${ROLE_NAMES.frozen[language]}`)];
		case "outside": return speak(line.why === "excluded" ? WORDS$1.excludedTag : WORDS$1.foreignTag, { tag: line.branch }, language);
		case "unmatched":
		case "without-numbers":
		case "untold": return [{
			kind: "value",
			text: line.branch
		}];
	}
}
const FITS = {
	en: " (fits {fits} of {of:number|numbers})",
	zh: "（{of} 个编号中 {fits} 个符合）"
};
/** How sure the scheme is; where every number fits there is nothing to say. */
function fitWords({ counted }, language) {
	const count = counted?.();
	return count === void 0 || count.fits === count.of ? [] : speak(FITS, count, language);
}

// src/render/layout.ts
/** Lines of any length, and no links. */
const UNBOUNDED = {
	columns: Number.POSITIVE_INFINITY,
	link: (text) => text
};

// src/render/text.ts
const unpainted = (_style, text) => text;
/** The report for a terminal or a log. */
function reportText(report, language, paint = unpainted, layout = UNBOUNDED) {
	const { findings, waived } = report.judgement;
	const flow = (line) => wrap(line, layout.columns);
	return `${[
		flow(paint("strong", `${VERDICT_MARKS[report.verdict]} ${plain$1(headline(report, language))}`)),
		flow(plain$1(lineWords(report, language))),
		...carrierLines(report, language, layout),
		...interfaceLines(interfacesJson(report), language).map(flow),
		...findings.flatMap((finding) => findingLines(finding, language, paint, layout)),
		...findings.length === 0 && report.verdict === "pass" ? [paint("pass", WORDS$1.noFindings[language])] : [],
		...report.facts.conflicts.map((path) => flow(plain$1(speak(WORDS$1.conflicts, { path }, language)))),
		...report.facts.doubts.map((doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return flow(paint("dim", `${WORDS$1.doubts[language]}${WORDS$1.colon[language]}${plain$1(speak(phrase, data, language))}`));
		}),
		...waived.map(({ finding, reason }) => flow(paint("dim", `${WORDS$1.waived[language]}${WORDS$1.colon[language]}${finding.rule.id}: ${visible(reason)}`))),
		paint("dim", plain$1(speak(WORDS$1.judgedCommits, shortCommits(report), language)))
	].join("\n")}\n`;
}
const shortCommits = ({ judged }) => ({
	head: judged.head.slice(0, 12),
	base: judged.base.slice(0, 12)
});
function carrierLines(report, language, { columns }) {
	const { carriers } = report.facts;
	const width = Math.max(0, ...carriers.map(({ path }) => displayWidth(visible(path))));
	const rows = carriers.map(({ path, before, after }) => {
		const was = statedText(before);
		const is = statedText(after);
		const moved = is === was ? visible(was ?? WORDS$1.none[language]) : `${visible(was ?? WORDS$1.none[language])} → ${visible(is ?? WORDS$1.none[language])}`;
		return wrap(`  ${padTo(visible(path), width)}  ${moved}`, columns);
	});
	if (report.nextAllowed.length === 0) return rows;
	const allowed = `  ${WORDS$1.allowed[language]}${WORDS$1.colon[language]}${report.nextAllowed.map(visible).join(", ")}`;
	return [...rows, wrap(allowed, columns)];
}
function findingLines(finding, language, paint, { columns, link }) {
	const { objection, severity, rule } = finding;
	const place = objection.path === void 0 ? "" : `${visible(objection.path)}${objection.line === void 0 ? "" : `:${objection.line}`}: `;
	const edits = (objection.edits ?? []).map((edit) => `    ${WORDS$1.fix[language]} ${visible(objection.path ?? "")}:${edit.line}: ${visible(edit.replacement)}`);
	const said = plain$1(findingPieces(finding, language));
	const head = `${place}${paint(severity, SEVERITY_WORDS[severity][language])} [${link(rule.id, helpPage(rule.id))}] ${said}`;
	const advice = paint("dim", `    ${WORDS$1.how[language]}${WORDS$1.colon[language]}${plain$1(advicePieces(finding, language))}`);
	return [
		wrap(head, columns),
		...edits,
		wrap(advice, columns)
	];
}

// src/numbering/schemes/dotted.ts
const steps$2 = [
	{
		raises: "prerelease",
		by: "any"
	},
	{
		raises: "rest",
		by: "any",
		leaves: { prerelease: "free" }
	},
	{
		raises: "first",
		by: "any",
		unlisted: true,
		leaves: {
			rest: "free",
			prerelease: "free"
		}
	}
];
/**
* Numbers with dots, of any length from two parts on and with leading zeros if they like, as drivers and out-of-tree modules have them:
* nothing is known of the parts, so only their order is kept, and nothing that is skipped is missed.
*/
const dotted = defineScheme({
	id: "dotted",
	title: {
		en: "any numbers with dots",
		zh: "任意以点分隔的编号"
	},
	source: "https://www.gnu.org/software/coreutils/manual/html_node/Version_002dsort-overview.html",
	form: "{first}.{rest}[-{prerelease}]",
	tag: "v{first}.{rest}[-{prerelease}]",
	fields: {
		first: {
			kind: "counter",
			label: "FIRST",
			meaning: {
				en: "the number before the first dot",
				zh: "第一个点之前的数字"
			}
		},
		rest: {
			kind: "version",
			label: "REST",
			meaning: {
				en: "those after it, one by one",
				zh: "其后各段，逐段比较"
			}
		},
		prerelease: {
			kind: "deb",
			label: "PRERELEASE",
			absent: "above",
			meaning: {
				en: "a version ahead of the release",
				zh: "正式发布之前的版本"
			}
		}
	},
	steps: everyRole(steps$2),
	examples: [
		"515.43.04",
		"2.1.11.3",
		"1.0.20240117",
		"0.9",
		"v0.7.0-rc2"
	]
});

// src/numbering/schemes/rpm.ts
const steps$1 = [{
	raises: "release",
	by: "any"
}, {
	raises: "version",
	by: "any",
	unlisted: true,
	leaves: { release: "free" }
}];
/** Any package: nothing is known of the fields, so only RPM's own order is kept. */
const rpm = defineScheme({
	id: "rpm",
	title: {
		en: "any RPM version and release",
		zh: "任意 RPM 版本与发布号"
	},
	source: "https://rpm-software-management.github.io/rpm/man/rpm-version.7",
	form: "{version}-{release}",
	fields: {
		version: {
			kind: "rpm",
			label: "VERSION",
			meaning: {
				en: "the version",
				zh: "版本号"
			}
		},
		release: {
			kind: "rpm",
			label: "RELEASE",
			start: 1,
			meaning: {
				en: "the release",
				zh: "发布号"
			}
		}
	},
	steps: everyRole(steps$1),
	examples: [
		"5.14.0-427.el9",
		"6.6.8-200.fc39",
		"4.19.90-vhulk1907.1.0.0012"
	]
});

// src/numbering/schemes/android-gki.ts
/**
* Android's generic kernel image. A kernel release names the interface that modules are built for, `5.4-android12-0`, and
* the sublevel within it, which no update may lower; the generation rises when the interface has to change. The tags of
* certified builds count respins within a month instead, so they are ordered among themselves.
*/
const androidGki = defineScheme({
	id: "android-gki",
	title: {
		en: "Android generic kernel image",
		zh: "Android 通用内核映像"
	},
	source: "https://source.android.com/docs/core/architecture/kernel/gki-versioning",
	form: "{base}.{sublevel}-android{android}-{generation}[-{suffix}]",
	tag: "android{android}-{base}-{month}_r{respin}",
	order: [
		"base",
		"android",
		"generation",
		"sublevel",
		"month",
		"respin"
	],
	fields: {
		base: {
			kind: "series",
			label: "SERIES",
			meaning: {
				en: "the upstream series",
				zh: "上游内核系列"
			}
		},
		android: {
			kind: "integer",
			label: "ANDROID",
			start: 1,
			meaning: {
				en: "the release of Android",
				zh: "Android 版本"
			}
		},
		generation: {
			kind: "integer",
			label: "GENERATION",
			meaning: {
				en: "the generation of the module interface (KMI)",
				zh: "模块接口（KMI）的代次"
			}
		},
		sublevel: {
			kind: "integer",
			label: "SUBLEVEL",
			meaning: {
				en: "the upstream stable release",
				zh: "上游稳定版本"
			}
		},
		suffix: {
			kind: "identifiers",
			label: "SUFFIX",
			fleeting: true,
			meaning: {
				en: "the commit and build",
				zh: "提交与构建标识"
			}
		},
		month: {
			kind: "year-month",
			label: "MONTH",
			meaning: {
				en: "the month of the release",
				zh: "发布月份"
			}
		},
		respin: {
			kind: "integer",
			label: "RESPIN",
			start: 1,
			meaning: {
				en: "the release within the month",
				zh: "当月第几个版本"
			}
		}
	},
	steps: {
		development: [
			{
				raises: "sublevel",
				by: "any"
			},
			{
				raises: "generation",
				leaves: { sublevel: "not-lower" }
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "android",
				by: "any",
				unlisted: true,
				leaves: {
					generation: "free",
					sublevel: "free",
					month: "free"
				}
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					android: "free",
					generation: "free",
					sublevel: "free"
				}
			}
		],
		maintenance: [
			{
				raises: "sublevel",
				by: "any"
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "generation",
				reserved: true,
				leaves: { sublevel: "not-lower" }
			}
		],
		following: [
			{
				raises: "sublevel",
				by: "any"
			},
			{ raises: "respin" },
			{
				raises: "month",
				by: "any",
				leaves: { respin: "from-start" }
			},
			{
				raises: "generation",
				by: "any",
				leaves: { sublevel: "not-lower" }
			}
		]
	},
	examples: [
		"5.4.42-android12-0-foo",
		"5.10.43-android12-9-00005-g740f7fbe5f39-ab7458234",
		"android14-6.1-2024-05_r5",
		"android13-5.15-2024-05_r2"
	]
});

// src/numbering/schemes/calver.ts
/**
* Versions by year and month, in any of the usual spellings: `2024.05`, `24.04.1`, `2024.5.0`, `v2024.07-rc4`. The micro
* number counts within the month, or is its day; so a new month may begin with any.
*/
const calver = defineScheme({
	id: "calver",
	title: {
		en: "versions by the calendar",
		zh: "日历版本"
	},
	source: "https://calver.org",
	form: "{month}[.{micro}][-rc{rc}]",
	tag: "v{month}[.{micro}][-rc{rc}]",
	fields: {
		month: {
			kind: "year-month",
			label: "MONTH",
			meaning: {
				en: "year and month",
				zh: "年月"
			}
		},
		micro: {
			kind: "counter",
			label: "MICRO",
			absent: "start",
			meaning: {
				en: "the release within the month, or its day",
				zh: "当月第几个版本，或日期"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the candidate for it",
				zh: "其候选版本"
			}
		}
	},
	steps: everyRole([
		{ raises: "rc" },
		{
			raises: "micro",
			by: "any",
			leaves: { rc: "free" }
		},
		{
			raises: "month",
			by: "any",
			leaves: {
				micro: "free",
				rc: "free"
			}
		}
	]),
	examples: [
		"2024.05",
		"2024.05.17",
		"24.04.1",
		"2024.5.0",
		"v2024.07-rc4"
	]
});

// src/numbering/schemes/debian.ts
/**
* Debian: a revision for every upload of one upstream version. What follows it is in Debian's own order: `~exp1` and
* `~bpo12+1` sort below the plain revision, `+deb12u1` above it. Tags write `_` for `~` and `%` for `:` (DEP-14).
*/
const debian = defineScheme({
	id: "debian",
	title: {
		en: "Debian kernel",
		zh: "Debian 内核"
	},
	source: "https://man7.org/linux/man-pages/man7/deb-version.7.html",
	form: "[{epoch}:]{base}[~rc{rc}]-{revision}[.{nmu}][~{before}|+{after}]",
	tag: "debian/[{epoch}%]{base}[_rc{rc}]-{revision}[.{nmu}][_{before}|+{after}]",
	fields: {
		epoch: {
			kind: "integer",
			label: "EPOCH",
			absent: "start",
			meaning: {
				en: "outweighs all the rest",
				zh: "优先于其余所有字段"
			}
		},
		base: {
			kind: "version",
			label: "UPSTREAM",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upstream candidate",
				zh: "上游候选版本"
			}
		},
		revision: {
			kind: "counter",
			label: "REVISION",
			start: 1,
			meaning: {
				en: "the upload of this upstream version",
				zh: "该上游版本的上传号"
			}
		},
		nmu: {
			kind: "counter",
			label: "NMU",
			start: 1,
			meaning: {
				en: "an upload by someone else than the maintainers",
				zh: "维护者以外的人所做的上传"
			}
		},
		before: {
			kind: "deb",
			label: "BEFORE",
			absent: "above",
			meaning: {
				en: "an upload ahead of the revision: experimental, backports",
				zh: "先于该修订的上传：实验、回移"
			}
		},
		after: {
			kind: "deb",
			label: "AFTER",
			meaning: {
				en: "an upload on top of the revision: stable updates",
				zh: "基于该修订的后续上传：稳定版更新"
			}
		}
	},
	steps: everyRole([
		{
			raises: "revision",
			leaves: {
				before: "free",
				after: "free"
			}
		},
		{
			raises: "before",
			leaves: { after: "free" }
		},
		{
			raises: "nmu",
			unlisted: true,
			leaves: {
				before: "free",
				after: "free"
			}
		},
		{
			raises: "after",
			by: "any",
			unlisted: true
		},
		{
			raises: "rc",
			by: "any",
			unlisted: true,
			leaves: {
				revision: "free",
				before: "free",
				after: "free"
			}
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				rc: "free",
				revision: "free",
				before: "free",
				after: "free"
			}
		},
		{
			raises: "epoch",
			unlisted: true,
			leaves: {
				base: "free",
				rc: "free",
				revision: "free",
				before: "free",
				after: "free"
			}
		}
	]),
	examples: [
		"5.10.120-1",
		"6.1~rc4-1~exp1",
		"6.9.7-1~bpo12+1",
		"3.16.43-2+deb8u3",
		"debian/5.10.120-1",
		"debian/6.1_rc4-1_exp1"
	]
});

// src/numbering/schemes/fedora.ts
/**
* Fedora and kernel-ark: the build counts within one upstream version. Candidates begin with `0.rcN` so that they sort
* below the release, with a commit before the counter where they are no tag of upstream; RPM then sorts by the commit,
* which is why the order by fields and RPM's own can disagree here.
*/
const fedora = defineScheme({
	id: "fedora",
	title: {
		en: "Fedora kernel",
		zh: "Fedora 内核"
	},
	source: "https://src.fedoraproject.org/rpms/kernel/blob/rawhide/f/kernel.spec",
	form: "{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]",
	tag: "kernel-{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]",
	fields: {
		base: {
			kind: "version",
			label: "VERSION",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			absent: "above",
			meaning: {
				en: "the upstream candidate; 0 within the merge window",
				zh: "上游候选版本；合并窗口期为 0"
			}
		},
		snapshot: {
			kind: "snapshot",
			label: "SNAPSHOT",
			fleeting: true,
			meaning: {
				en: "the upstream commit, where it is no tag",
				zh: "不是标签时的上游提交"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			start: 1,
			meaning: {
				en: "the build of this version",
				zh: "该版本的构建号"
			}
		},
		fc: {
			kind: "integer",
			label: "FC",
			start: 1,
			unordered: true,
			meaning: {
				en: "the release of Fedora",
				zh: "Fedora 的发行版本"
			}
		}
	},
	steps: everyRole([
		{ raises: "build" },
		{
			raises: "rc",
			by: "any",
			unlisted: true,
			leaves: { build: "free" }
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				rc: "free",
				build: "free"
			}
		}
	]),
	examples: [
		"6.6.8-200.fc39",
		"5.19.0-0.rc4.941e3e791269.34.fc37",
		"5.18.0-0.rc8.20220318git551acdc3c3d2.34",
		"kernel-5.10.0-0.rc2.20201104git4ef8451b3326.64",
		"6.12.1-1"
	]
});

// src/numbering/schemes/interface.ts
/**
* The number of an interface that two sides must agree on, as proposed for migrating virtual devices (2020): what takes a
* feature away is major, what adds one is minor, and the bugfix, which may be left out, is nobody else's business.
*/
const interfaceScheme = defineScheme({
	id: "interface",
	title: {
		en: "interface, major.minor[.bugfix]",
		zh: "接口版本 major.minor[.bugfix]"
	},
	source: "https://www.redhat.com/archives/libvir-list/2020-August/msg00457.html",
	form: "{major}.{minor}[.{bugfix}]",
	fields: {
		major: {
			kind: "integer",
			label: "MAJOR",
			meaning: {
				en: "rises when a feature is removed",
				zh: "移除特性时提升"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			meaning: {
				en: "rises when one is added",
				zh: "新增特性时提升"
			}
		},
		bugfix: {
			kind: "integer",
			label: "BUGFIX",
			absent: "start",
			meaning: {
				en: "rises when the features stay the same",
				zh: "特性不变时提升"
			}
		}
	},
	steps: everyRole([
		{ raises: "bugfix" },
		{ raises: "minor" },
		{ raises: "major" }
	]),
	examples: [
		"0.1.0",
		"1.2",
		"0.0.0"
	]
});

// src/numbering/schemes/linux.ts
/** Upstream: candidates, the release without a trailing `.0`, and the releases of a stable line after it. */
const linux = defineScheme({
	id: "linux",
	title: {
		en: "upstream Linux",
		zh: "上游 Linux 内核"
	},
	source: "https://docs.kernel.org/process/2.Process.html",
	form: "v{base}[-rc{rc}|.{sublevel}]",
	fields: {
		base: {
			kind: "series",
			label: "SERIES",
			meaning: {
				en: "what one development cycle makes",
				zh: "一个开发周期的产物"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the candidate for it",
				zh: "其候选版本"
			}
		},
		sublevel: {
			kind: "integer",
			label: "SUBLEVEL",
			start: 1,
			meaning: {
				en: "the stable release after it",
				zh: "其后的稳定版本"
			}
		}
	},
	steps: {
		development: [{ raises: "rc" }, {
			raises: "base",
			leaves: { rc: "from-start" }
		}],
		maintenance: [{ raises: "sublevel" }],
		following: [
			{ raises: "sublevel" },
			{ raises: "rc" },
			{
				raises: "base",
				by: "any",
				leaves: {
					rc: "free",
					sublevel: "free"
				}
			}
		]
	},
	examples: [
		"v6.6-rc3",
		"v6.6",
		"v5.10.120",
		"v2.6.32.71"
	]
});

// src/numbering/schemes/openeuler.ts
/**
* The 5.10 scheme as proposed on 2020-10-15 (tc@openeuler.org) and adopted by the kernel SIG, with the moves that the
* distribution's own history made usual since: a trunk starts over on a new upstream series.
*/
const openeuler = defineScheme({
	id: "openeuler",
	title: {
		en: "openEuler kernel, 5.10 and later",
		zh: "openEuler 内核（5.10 及以后）"
	},
	source: "https://gitee.com/openeuler/community/blob/master/sig/Kernel/kernel-upgrade/upgrade-to-5.10.md",
	form: "{base}-{devel}.{maint}.{emergency}[[.{variant}].{build}][.{dist}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel, chosen once for a line",
				zh: "上游内核版本，每条发布线只选定一次"
			}
		},
		devel: {
			kind: "counter",
			label: "DEVEL",
			start: 1,
			meaning: {
				en: "the development release",
				zh: "开发版本号"
			}
		},
		maint: {
			kind: "counter",
			label: "MAINT",
			meaning: {
				en: "the maintenance release of one development release",
				zh: "某个开发版本的维护版本号"
			}
		},
		emergency: {
			kind: "counter",
			label: "EMERGENCY",
			meaning: {
				en: "reserved for emergencies",
				zh: "为紧急修复保留"
			}
		},
		variant: {
			kind: "word",
			label: "VARIANT",
			meaning: {
				en: "a variant with a counter of its own, such as rt62",
				zh: "带独立计数的变体，例如 rt62"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			runsOn: true,
			meaning: {
				en: "the build counter: one more with every package",
				zh: "构建计数：每出一个包加一"
			}
		},
		dist: {
			kind: "word",
			label: "DIST",
			meaning: {
				en: "the distribution, such as oe2203sp1",
				zh: "发行版标记，例如 oe2203sp1"
			}
		}
	},
	steps: {
		development: [
			{ raises: "devel" },
			{
				raises: "base",
				part: "series",
				practice: true,
				unlisted: true,
				leaves: { build: "free" }
			},
			{
				raises: "emergency",
				reserved: true,
				practice: true,
				unlisted: true
			}
		],
		maintenance: [{ raises: "maint" }, {
			raises: "emergency",
			reserved: true
		}],
		following: [
			{ raises: "devel" },
			{ raises: "maint" },
			{
				raises: "emergency",
				reserved: true
			}
		]
	},
	examples: [
		"5.10.0-136.12.0",
		"5.10.0-136.12.0.86.oe2203sp1",
		"6.6.0-28.0.0.34",
		"5.10.0-60.15.0.rt62.47"
	]
});

// src/numbering/schemes/openeuler-monthly.ts
/** Every role moves alike: the month tells when, not for whom; that is why two lines came to share numbers. */
const steps = [
	{ raises: "serial" },
	{
		raises: "month",
		by: "any",
		leaves: { serial: "from-start" }
	},
	{
		raises: "base",
		part: "sublevel",
		by: "any",
		unlisted: true,
		leaves: {
			month: "not-lower",
			serial: "free"
		}
	},
	{
		raises: "emergency",
		reserved: true
	}
];
/** The calendar scheme of the 4.19 kernels: the month of the tag and a serial number within it. */
const openeulerMonthly = defineScheme({
	id: "openeuler-monthly",
	title: {
		en: "openEuler kernel 4.19, by month",
		zh: "openEuler 4.19 内核（按月编号）"
	},
	source: "https://gitee.com/openeuler/community/blob/master/sig/Kernel/README.md",
	form: "{base}-{month}.{serial}.{emergency}[[.{variant}].{build:4}][.{dist}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream stable kernel",
				zh: "上游稳定版内核"
			}
		},
		month: {
			kind: "month",
			label: "MONTH",
			meaning: {
				en: "year and month of the tag",
				zh: "标签的年月"
			}
		},
		serial: {
			kind: "counter",
			label: "SERIAL",
			start: 1,
			meaning: {
				en: "the release within the month",
				zh: "当月第几个版本"
			}
		},
		emergency: {
			kind: "counter",
			label: "EMERGENCY",
			meaning: {
				en: "reserved for emergencies",
				zh: "为紧急修复保留"
			}
		},
		variant: {
			kind: "word",
			label: "VARIANT",
			meaning: {
				en: "a variant with a counter of its own, such as rt103",
				zh: "带独立计数的变体，例如 rt103"
			}
		},
		build: {
			kind: "counter",
			label: "BUILD",
			runsOn: true,
			meaning: {
				en: "the build counter: one more with every package",
				zh: "构建计数：每出一个包加一"
			}
		},
		dist: {
			kind: "word",
			label: "DIST",
			meaning: {
				en: "the distribution, such as oe2003sp4",
				zh: "发行版标记，例如 oe2003sp4"
			}
		}
	},
	steps: everyRole(steps),
	examples: [
		"4.19.90-2412.3.0",
		"4.19.90-2412.3.0.0308",
		"4.19.148-2009.1.0.0045.oe1"
	]
});

// src/numbering/schemes/rhel.ts
/**
* Red Hat Enterprise Linux and what is rebuilt from it. X counts the builds of a minor release under way and is frozen
* when that is out; then Y counts the builds of its z-stream and Z those made beside them. A minor release that is begun
* early writes `X.Y` until it takes over. (The comments in `Makefile.rhelver` of the kernel's own tree are the rule.)
*/
const rhel = defineScheme({
	id: "rhel",
	title: {
		en: "Red Hat Enterprise Linux kernel and its rebuilds",
		zh: "Red Hat 企业版内核及其重构版"
	},
	source: "https://gitlab.com/redhat/centos-stream/src/kernel/centos-stream-9/-/blob/main/Makefile.rhelver",
	form: "{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]",
	tag: "[{import}/{stream}/]kernel-{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel, kept for a major release",
				zh: "上游内核版本，每个大版本保持不变"
			}
		},
		rc: {
			kind: "integer",
			label: "RC",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upstream candidate, before the first release",
				zh: "首次发布之前所用的上游候选版本"
			}
		},
		x: {
			kind: "counter",
			label: "X",
			start: 1,
			meaning: {
				en: "the build of the minor release, frozen when that is out",
				zh: "小版本的构建号，发布后冻结"
			}
		},
		y: {
			kind: "counter",
			label: "Y",
			meaning: {
				en: "the build of the z-stream",
				zh: "z-stream 的构建号"
			}
		},
		z: {
			kind: "counter",
			label: "Z",
			start: 1,
			meaning: {
				en: "a build beside the z-stream, for an urgent fix",
				zh: "z-stream 之外的构建，用于紧急修复"
			}
		},
		el: {
			kind: "integer",
			label: "EL",
			start: 1,
			unordered: true,
			meaning: {
				en: "the major release",
				zh: "大版本"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			unordered: true,
			meaning: {
				en: "the minor release that the z-stream is of",
				zh: "z-stream 所属的小版本"
			}
		},
		suffix: {
			kind: "word",
			label: "SUFFIX",
			meaning: {
				en: "who rebuilt it, or for what",
				zh: "重构方或用途"
			}
		},
		respin: {
			kind: "counter",
			label: "RESPIN",
			start: 1,
			meaning: {
				en: "how often it was rebuilt there",
				zh: "在该处重构的次数"
			}
		},
		import: {
			kind: "word",
			label: "IMPORT",
			meaning: {
				en: "what an import tag says of it",
				zh: "导入标签的类别"
			}
		},
		stream: {
			kind: "identifiers",
			label: "STREAM",
			meaning: {
				en: "the branch imported to",
				zh: "导入到的分支"
			}
		}
	},
	steps: {
		development: [
			{ raises: "x" },
			{
				raises: "y",
				unlisted: true
			},
			{
				raises: "rc",
				by: "any",
				unlisted: true,
				leaves: { x: "free" }
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					rc: "free",
					x: "free"
				}
			}
		],
		maintenance: [
			{
				raises: "y",
				leaves: { z: "from-start" }
			},
			{
				raises: "z",
				reserved: true
			},
			{
				raises: "respin",
				unlisted: true
			}
		],
		following: [
			{
				raises: "y",
				by: "any",
				leaves: {
					z: "from-start",
					respin: "free"
				}
			},
			{
				raises: "x",
				by: "any",
				unlisted: true,
				leaves: {
					y: "free",
					z: "free",
					respin: "free"
				}
			},
			{
				raises: "z",
				reserved: true,
				leaves: { respin: "free" }
			},
			{
				raises: "respin",
				unlisted: true
			},
			{
				raises: "base",
				by: "any",
				unlisted: true,
				leaves: {
					rc: "free",
					x: "free",
					y: "free",
					z: "free"
				}
			}
		]
	},
	examples: [
		"5.14.0-427.13.1.el9_4",
		"5.14.0-427.el9",
		"5.14.0-0.rc6.46.el9",
		"5.14.0-503.2.el9",
		"4.18.0-348.12.2.el8_5.alma",
		"kernel-5.14.0-427.13.1.el9_4",
		"imports/el-9.3/kernel-5.14.0-362.8.1.el9_3"
	]
});

// src/numbering/schemes/semver.ts
/** Semantic Versioning 2.0.0, in node-semver's own order; tags have a `v`. */
const semver = defineScheme({
	id: "semver",
	title: {
		en: "Semantic Versioning",
		zh: "语义化版本"
	},
	source: "https://semver.org/spec/v2.0.0.html",
	form: "{major}.{minor}.{patch}[-{prerelease}][+{build}]",
	tag: "v{major}.{minor}.{patch}[-{prerelease}][+{build}]",
	fields: {
		major: {
			kind: "integer",
			label: "MAJOR",
			meaning: {
				en: "incompatible changes",
				zh: "不兼容的修改"
			}
		},
		minor: {
			kind: "integer",
			label: "MINOR",
			meaning: {
				en: "compatible additions",
				zh: "兼容的新增功能"
			}
		},
		patch: {
			kind: "integer",
			label: "PATCH",
			meaning: {
				en: "compatible fixes",
				zh: "兼容的修复"
			}
		},
		prerelease: {
			kind: "prerelease",
			label: "PRERELEASE",
			absent: "above",
			meaning: {
				en: "a version ahead of the release",
				zh: "正式发布之前的版本"
			}
		},
		build: {
			kind: "identifiers",
			label: "BUILD",
			fleeting: true,
			meaning: {
				en: "metadata, never compared",
				zh: "元数据，不参与比较"
			}
		}
	},
	steps: everyRole([
		{ raises: "prerelease" },
		{
			raises: "patch",
			leaves: { prerelease: "free" }
		},
		{
			raises: "minor",
			leaves: { prerelease: "free" }
		},
		{
			raises: "major",
			leaves: { prerelease: "free" }
		}
	]),
	examples: [
		"1.2.3",
		"2.0.0-rc.1",
		"1.0.0-alpha.beta+build.5",
		"v7.8.5"
	]
});

// src/numbering/schemes/ubuntu.ts
/**
* Ubuntu: the ABI number rises when modules must be built anew, the upload with every upload; an upload for the same ABI
* raises itself alone. A kernel brought back to an older release names that after `~`, which tags write `_`.
*/
const ubuntu = defineScheme({
	id: "ubuntu",
	title: {
		en: "Ubuntu kernel, with ABI number",
		zh: "Ubuntu 内核（含 ABI 编号）"
	},
	source: "https://wiki.ubuntu.com/Kernel/Dev/KernelPackageVersioning",
	form: "{base}-{abi}.{upload}[~{release}.{backport}][+{respin}]",
	tag: "Ubuntu-[{flavour}-[{series}-]]{base}-{abi}.{upload}[_{release}.{backport}][+{respin}]",
	fields: {
		base: {
			kind: "upstream",
			label: "BASE",
			meaning: {
				en: "the upstream kernel",
				zh: "上游内核版本"
			}
		},
		abi: {
			kind: "counter",
			label: "ABI",
			meaning: {
				en: "the ABI that modules are built for",
				zh: "模块所针对的 ABI"
			}
		},
		upload: {
			kind: "counter",
			label: "UPLOAD",
			meaning: {
				en: "the upload of this base",
				zh: "该基线的上传号"
			}
		},
		release: {
			kind: "year-month",
			label: "RELEASE",
			absent: "above",
			meaning: {
				en: "the older release that it is brought back to",
				zh: "所回移的旧发行版"
			}
		},
		backport: {
			kind: "counter",
			label: "BACKPORT",
			start: 1,
			absent: "above",
			meaning: {
				en: "the upload to that release",
				zh: "对该发行版的上传号"
			}
		},
		respin: {
			kind: "counter",
			label: "RESPIN",
			meaning: {
				en: "the same upload built anew",
				zh: "同一上传的重新构建"
			}
		},
		flavour: {
			kind: "name",
			label: "FLAVOUR",
			meaning: {
				en: "the cloud or hardware that it is for",
				zh: "面向的云平台或硬件"
			}
		},
		series: {
			kind: "series",
			label: "SERIES",
			unordered: true,
			meaning: {
				en: "the kernel series in the name of the package",
				zh: "包名中的内核系列"
			}
		}
	},
	steps: everyRole([
		{
			raises: "abi",
			leaves: {
				upload: "rises",
				release: "not-lower",
				backport: "from-start"
			}
		},
		{
			raises: "upload",
			leaves: {
				release: "not-lower",
				backport: "from-start"
			}
		},
		{
			raises: "backport",
			unlisted: true
		},
		{
			raises: "respin",
			unlisted: true
		},
		{
			raises: "base",
			by: "any",
			unlisted: true,
			leaves: {
				abi: "free",
				upload: "free",
				release: "free",
				backport: "free"
			}
		}
	]),
	examples: [
		"5.4.0-216.236",
		"4.15.0-208.219+1",
		"5.15.0-85.95~20.04.1",
		"Ubuntu-5.4.0-172.190",
		"Ubuntu-hwe-5.4-5.4.0-146.163_18.04.1",
		"Ubuntu-azure-fips-5.15.0-1045.52"
	]
});

// src/numbering/schemes.ts
/** Every built-in scheme. */
const SCHEMES = [
	androidGki,
	calver,
	debian,
	dotted,
	fedora,
	interfaceScheme,
	linux,
	openeuler,
	openeulerMonthly,
	rhel,
	rpm,
	semver,
	ubuntu
];
/** The built-in scheme of this id. */
function schemeById(id) {
	return SCHEMES.find((scheme) => scheme.id === id);
}

// src/facts/infer.ts
/** Names of branches on which development goes on; in a packaging repository they also take up maintenance at times. */
const TRUNK = /^(?:master|main|trunk|devel|develop|.*-Next)$/;
/** The kernel SIG's own name for a trunk, which nothing else bears. */
const SURE_TRUNK = /^OLK-\d[\d.]*$/;
/**
* The scheme that the numbers of a carrier fit: the one that most of its history fits, the first of the list where
* several fit alike. What is claimed counts only where it is all there is.
* @param texts newest first; those after the first are gone through only where several schemes fit that
*/
function inferScheme(schemes, texts, fits = isNumber) {
	const [newest] = texts;
	if (newest === void 0) return void 0;
	const [first, ...others] = schemes.filter((scheme) => fits(scheme, newest));
	if (first === void 0 || others.length === 0) return first;
	const all = [...texts];
	const share = (scheme) => all.filter((text) => isNumber(scheme, text)).length;
	return others.reduce((best, scheme) => share(scheme) > share(best) ? scheme : best, first);
}
/**
* The same, but a number with the name of a variant, such as rt62, is of a scheme only where the numbers before it are. Any
* word may stand there, so that the number of a test build, `4.17.5-20.1.0.fix.1`, looks like one of three counters where
* all others have two.
* @param past the numbers of the carrier before, which are not read before they are come to
*/
function inferBorneOut(schemes, texts, past, fits) {
	const scheme = inferScheme(schemes, texts, fits);
	const [newest = ""] = texts;
	if (scheme === void 0 || numberOf(scheme, newest)?.values["variant"] === void 0) return scheme;
	const history = past?.history ?? [];
	return 2 * history.filter((text) => fits(scheme, text)).length >= history.length ? scheme : void 0;
}
/** Distributions that number in three counters too, but otherwise: their mark tells them apart. */
const OTHERS$1 = /^(?:el|fc|amzn|azl|cm)\d/;
/** A package's number has its build counter; without one it is another scheme's that happens to look alike. */
function isPackageOf(scheme, text) {
	const number = numberOf(scheme, text);
	if (number === void 0) return false;
	const build = buildField(scheme);
	return (build === void 0 || number.values[build] !== void 0) && !bearsOtherMark(number);
}
/** Whether a word of the number is the mark of a distribution that this scheme is not of. */
function bearsOtherMark(number) {
	return Object.values(number.values).some((value) => OTHERS$1.test(value));
}
/**
* The role of a line from what its own history did.
* @param history the numbers of the line, newest first, all of one scheme; gone through only as far as it takes, as a
* changelog has a thousand
* @param claimed the number that the change proposes, which may show where a line leaves the trunk
*/
function inferRole(branch, scheme, history, claimed) {
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" }
	};
	const sure = SURE_TRUNK.test(branch);
	const trunk = sure || TRUNK.test(branch);
	const [newest, older] = history;
	if (newest === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "no-history" }
	};
	const field = maintenanceField(scheme);
	if (field === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "roles-alike" }
	};
	const fields = () => fieldsMoved(sameBase([...history], newest));
	const maintained = Number(newest.values[field] ?? 0) > 0;
	if (maintained && (trunk || !isSettled(newest, older, field) && returnedToDevelopment([...history], field))) return {
		roles: RELEASING_ROLES,
		evidence: {
			because: "both-moved",
			fields: fields().map(([moved]) => moved)
		}
	};
	if (maintained) return {
		roles: ["maintenance"],
		evidence: {
			because: "maintained",
			field,
			number: newest.text
		}
	};
	if (trunk) return {
		roles: ["development"],
		evidence: {
			because: "trunk-name",
			branch,
			certainty: sure ? "sure" : "likely"
		}
	};
	const from = claimed === void 0 ? void 0 : originOf(newest, claimed, field);
	if (from !== void 0) return {
		roles: ["maintenance"],
		from,
		evidence: {
			because: "maintained",
			field,
			number: from.text
		}
	};
	const [developed] = fields();
	return developed === void 0 ? {
		roles: RELEASING_ROLES,
		evidence: { because: "no-history" }
	} : {
		roles: RELEASING_ROLES,
		evidence: {
			because: "only-devel-moved",
			field: developed[0],
			releases: developed[1]
		}
	};
}
const movesAlike = oncePer(({ steps }) => JSON.stringify(steps.development) === JSON.stringify(steps.maintenance));
/** The field that only a maintenance line raises. */
const maintenanceField = oncePer((scheme) => {
	const development = new Set(scheme.steps.development.map((step) => step.raises));
	return scheme.steps.maintenance.find((step) => step.reserved !== true && step.unlisted !== true && !development.has(step.raises))?.raises;
});
function sameBase(history, newest) {
	const [base] = releaseFields(newest.scheme);
	return base === void 0 ? history : history.filter((number) => number.values[base] === newest.values[base]);
}
/** How often each field was the one that moved, the most frequent first. */
function fieldsMoved(history) {
	const counts = /* @__PURE__ */ new Map();
	for (let index = 0; index + 1 < history.length; index += 1) {
		const move = topMove(history[index + 1], history[index]);
		if (move?.way === "forward") counts.set(move.field, (counts.get(move.field) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]);
}
/** Two maintenance releases of one development release: whatever the branch once was, it maintains that one now. */
function isSettled(newest, older, field) {
	if (older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
	const move = topMove(older, newest);
	return move === void 0 || move.way === "forward" && move.field === field;
}
/** A line on which a maintenance number was followed by a development one has been both. */
function returnedToDevelopment(history, field) {
	return history.some((number, index) => {
		const older = history[index + 1];
		if (older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
		const move = topMove(older, number);
		return move?.way === "forward" && move.at < releaseFields(number.scheme).indexOf(field);
	});
}
/** `104.0.0` followed by `106.1.0`: the line leaves the trunk at `106.0.0`, a tag that was never packaged itself. */
function originOf(previous, claimed, field) {
	const fields = releaseFields(previous.scheme);
	if (claimed.scheme !== previous.scheme || Number(claimed.values[field] ?? 0) === 0) return void 0;
	const move = topMove(previous, claimed);
	if (move?.way !== "forward" || move.at + 1 !== fields.indexOf(field)) return void 0;
	const from = withValues(onlyFields(claimed, fields), { [field]: "0" });
	return compareNumbers(from, previous, fields) > 0 ? from : void 0;
}

// src/policy/policy.ts
/** What a tag is made of: any, a tag object of its own, or one that is signed too. */
const TAG_OBJECTS = [
	"any",
	"annotated",
	"signed"
];
/** How tags are made; a tag object tells who made it and when. */
const TAG_FORMS = ["annotated", "lightweight"];
/** What the message of a tag may be made of. */
const MESSAGE_SLOTS = [
	"number",
	"tag",
	"line",
	"previous",
	"scheme"
];
/** What is done about a tag that is no number of the scheme. */
const FOREIGN_TAGS = [
	"ignore",
	"warn",
	"error"
];
/** When a package wants a new number: with every change of what it holds, or with a release only. */
const NEW_BUILDS = ["every-change", "release"];
/** What no package holds, where the policy does not say. */
const NEVER_PACKAGED = [
	"README*",
	"readme*",
	"*.md",
	"**/*.md",
	"LICENSE*",
	"CODEOWNERS",
	".github/**",
	".gitee/**",
	".gitlab/**",
	".gitlab-ci.yml",
	".gitignore",
	".gitattributes"
];
/** What holds where there is no policy file, or where it says nothing. */
const DEFAULT_POLICY = {
	strictness: "practice",
	schemes: /* @__PURE__ */ new Map(),
	lines: void 0,
	carriers: void 0,
	macros: {},
	unpackaged: NEVER_PACKAGED,
	tags: {
		include: ["**"],
		exclude: [],
		prefix: "",
		object: "any",
		foreign: "ignore",
		create: "annotated",
		message: "Release {number}"
	},
	interfaces: [],
	declarations: {
		trailers: {
			number: "Release-Tag",
			bump: "Bump"
		},
		labels: {
			major: "bump: major",
			minor: "bump: minor",
			patch: "bump: patch",
			emergency: "emergency"
		},
		title: "off"
	},
	rules: {},
	waivers: []
};
/** The scheme of this id: the policy's own, or a built-in one. */
function schemeOf(policy, id) {
	return policy.schemes.get(id) ?? SCHEMES.find((scheme) => scheme.id === id);
}

// src/facts/contested.ts
/**
* Reads the numbers of others as our own are read. A file that cannot be read is its own pull request's trouble.
* @param read gives what the carrier at a path states in a text
*/
function contestOf({ own, files }, carriers, read) {
	return {
		own,
		claims: files.flatMap(({ pull, path, text }) => {
			const carrier = carriers.find((one) => one.path === path);
			const reading = carrier === void 0 ? "absent" : read(path, text);
			if (carrier === void 0 || reading === "absent" || reading.kind === "unreadable") return [];
			const number = numberOf(carrier.scheme, reading.text);
			return number === void 0 ? [] : [{
				pull,
				path,
				number
			}];
		})
	};
}
function contestDoubts(openPulls) {
	return openPulls === void 0 || openPulls.unread === 0 ? [] : [{
		about: "open-pulls",
		unread: openPulls.unread
	}];
}

// src/facts/declaration.ts
/** What a pull request says about itself: by label, by a trailer of its text, or by its title, where that is to count. */
function readDeclaration({ labels, body, titled, policy }) {
	const { labels: names, trailers } = policy.declarations;
	const values = trailerValues(body, trailers.bump);
	const title = titled?.bump?.toLowerCase();
	const stated = [
		...[
			"patch",
			"minor",
			"major"
		].flatMap((bump) => labels.includes(names[bump]) ? [{
			by: "label",
			text: names[bump],
			bump
		}] : []),
		...values.filter((value) => value !== "emergency").map((value) => ({
			by: "trailer",
			text: `${trailers.bump}: ${value}`,
			bump: bumpOf(value)
		})),
		...title === void 0 || title === "emergency" ? [] : [{
			by: "title",
			text: `title: ${title}`,
			bump: bumpOf(title)
		}]
	];
	return {
		emergency: labels.includes(names.emergency) || values.includes("emergency") || title === "emergency",
		bump: greatestBump(stated.flatMap(({ bump }) => bump === "unknown" ? [] : [bump])),
		stated
	};
}
const bumpOf = (value) => BUMPS.find((bump) => bump === value) ?? "unknown";
/** The values of a trailer, as git-interpret-trailers(1) reads them: `Key: value` lines of the last paragraph. */
function trailerValues(body, key) {
	return (body.trimEnd().split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "").split(/\r?\n/).flatMap((line) => {
		const colon = line.indexOf(":");
		return colon > 0 && line.slice(0, colon).trim().toLowerCase() === key.toLowerCase() ? [line.slice(colon + 1).trim()] : [];
	});
}

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
	let equivalenceClasses = Object.create(null);
	for (let j = 0; j < buffer2.length; j++) {
		const item = buffer2[j];
		if (equivalenceClasses[item]) equivalenceClasses[item].push(j);
		else equivalenceClasses[item] = [j];
	}
	let candidates = [{
		buffer1index: -1,
		buffer2index: -1,
		chain: null
	}];
	for (let i = 0; i < buffer1.length; i++) {
		const buffer2indices = equivalenceClasses[buffer1[i]] || [];
		let r = 0;
		let c = candidates[0];
		for (const j of buffer2indices) {
			let s;
			for (s = r; s < candidates.length; s++) if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) break;
			if (s < candidates.length) {
				const newCandidate = {
					buffer1index: i,
					buffer2index: j,
					chain: candidates[s]
				};
				if (r === candidates.length) candidates.push(c);
				else candidates[r] = c;
				r = s + 1;
				c = newCandidate;
				if (r === candidates.length) break;
			}
		}
		candidates[r] = c;
	}
	return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
	const lcs = LCS(buffer1, buffer2);
	let result = [];
	let tail1 = buffer1.length;
	let tail2 = buffer2.length;
	for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
		const mismatchLength1 = tail1 - candidate.buffer1index - 1;
		const mismatchLength2 = tail2 - candidate.buffer2index - 1;
		tail1 = candidate.buffer1index;
		tail2 = candidate.buffer2index;
		if (mismatchLength1 || mismatchLength2) result.push({
			buffer1: [tail1 + 1, mismatchLength1],
			buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
			buffer2: [tail2 + 1, mismatchLength2],
			buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
		});
	}
	result.reverse();
	return result;
}
function diff3MergeRegions(a, o, b) {
	let hunks = [];
	function addHunk(h, ab) {
		hunks.push({
			ab,
			oStart: h.buffer1[0],
			oLength: h.buffer1[1],
			abStart: h.buffer2[0],
			abLength: h.buffer2[1]
		});
	}
	diffIndices(o, a).forEach((item) => addHunk(item, "a"));
	diffIndices(o, b).forEach((item) => addHunk(item, "b"));
	hunks.sort((x, y) => x.oStart - y.oStart);
	let results = [];
	let currOffset = 0;
	function advanceTo(endOffset) {
		if (endOffset > currOffset) {
			results.push({
				stable: true,
				buffer: "o",
				bufferStart: currOffset,
				bufferLength: endOffset - currOffset,
				bufferContent: o.slice(currOffset, endOffset)
			});
			currOffset = endOffset;
		}
	}
	while (hunks.length) {
		let hunk = hunks.shift();
		let regionStart = hunk.oStart;
		let regionEnd = hunk.oStart + hunk.oLength;
		let regionHunks = [hunk];
		advanceTo(regionStart);
		while (hunks.length) {
			const nextHunk = hunks[0];
			const nextHunkStart = nextHunk.oStart;
			if (nextHunkStart > regionEnd) break;
			regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
			regionHunks.push(hunks.shift());
		}
		if (regionHunks.length === 1) {
			if (hunk.abLength > 0) {
				const buffer = hunk.ab === "a" ? a : b;
				results.push({
					stable: true,
					buffer: hunk.ab,
					bufferStart: hunk.abStart,
					bufferLength: hunk.abLength,
					bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
				});
			}
		} else {
			let bounds = {
				a: [
					a.length,
					-1,
					o.length,
					-1
				],
				b: [
					b.length,
					-1,
					o.length,
					-1
				]
			};
			while (regionHunks.length) {
				hunk = regionHunks.shift();
				const oStart = hunk.oStart;
				const oEnd = oStart + hunk.oLength;
				const abStart = hunk.abStart;
				const abEnd = abStart + hunk.abLength;
				let b2 = bounds[hunk.ab];
				b2[0] = Math.min(abStart, b2[0]);
				b2[1] = Math.max(abEnd, b2[1]);
				b2[2] = Math.min(oStart, b2[2]);
				b2[3] = Math.max(oEnd, b2[3]);
			}
			const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
			const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
			const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
			const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
			let result = {
				stable: false,
				aStart,
				aLength: aEnd - aStart,
				aContent: a.slice(aStart, aEnd),
				oStart: regionStart,
				oLength: regionEnd - regionStart,
				oContent: o.slice(regionStart, regionEnd),
				bStart,
				bLength: bEnd - bStart,
				bContent: b.slice(bStart, bEnd)
			};
			results.push(result);
		}
		currOffset = regionEnd;
	}
	advanceTo(o.length);
	return results;
}

// src/facts/merge.ts
/**
* What merging two versions of a text gives, line by line, from the version at which they parted. What both sides left
* alone at the top and at the bottom is set aside first, so that the cost is that of what changed.
* Source: git-merge-file(1); node-diff3 has the algorithm.
*/
function mergeTexts(origin, ours, theirs) {
	if (ours === theirs || theirs === origin) return {
		kind: "merged",
		text: ours
	};
	if (ours === origin) return {
		kind: "merged",
		text: theirs
	};
	const [o, a, b] = [
		origin,
		ours,
		theirs
	].map((text) => text.split("\n"));
	const head = sharedLength(o, a, b, (lines, index) => lines[index]);
	const most = Math.min(o.length, a.length, b.length) - head;
	const tail = Math.min(most, sharedLength(o, a, b, (lines, index) => lines[lines.length - 1 - index]));
	const middle = (lines) => lines.slice(head, lines.length - tail);
	const cost = matchings(middle(o), middle(a)) + matchings(middle(o), middle(b));
	const apart = cost > FEW_MATCHINGS ? inTwoPlaces(hunkOf(o, a), hunkOf(o, b), o) : void 0;
	if (apart !== void 0) return {
		kind: "merged",
		text: apart.join("\n")
	};
	if (cost > MOST_MATCHINGS) return { kind: "too-large" };
	const result = o.slice(0, head);
	for (const region of diff3MergeRegions(middle(a), middle(o), middle(b))) if (region.stable) result.push(...region.bufferContent);
	else if (same$1(region.aContent, region.bContent)) result.push(...region.aContent);
	else return { kind: "conflict" };
	result.push(...o.slice(o.length - tail));
	return {
		kind: "merged",
		text: result.join("\n")
	};
}
function hunkOf(origin, side) {
	const most = Math.min(origin.length, side.length);
	let start = 0;
	while (start < most && origin[start] === side[start]) start += 1;
	let tail = 0;
	while (tail < most - start && origin[origin.length - 1 - tail] === side[side.length - 1 - tail]) tail += 1;
	return {
		start,
		end: origin.length - tail,
		lines: side.slice(start, side.length - tail)
	};
}
/** Both changes, where at least a line lies between them: then nothing has to be matched, however long the text is. */
function inTwoPlaces(left, right, origin) {
	const [first, second] = left.start <= right.start ? [left, right] : [right, left];
	if (first.end >= second.start) return void 0;
	const between = origin.slice(first.end, second.start);
	return [
		...origin.slice(0, first.start),
		...first.lines,
		...between,
		...second.lines,
		...origin.slice(second.end)
	];
}
/** Some hundredths of a second. */
const FEW_MATCHINGS = 1e4;
/** A few seconds of work; files that people write and merge are far from it. */
const MOST_MATCHINGS = 4e6;
/** How many pairs of equal lines two texts have, which is what comparing them costs. */
function matchings(left, right) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
	return right.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}
const same$1 = (left, right) => left.length === right.length && left.every((line, index) => line === right[index]);
/** How many lines from one end all three have in common; one line is left to keep a place to insert at. */
function sharedLength(o, a, b, line) {
	const most = Math.min(o.length, a.length, b.length);
	let length = 0;
	while (length < most && line(o, length) === line(a, length) && line(o, length) === line(b, length)) length += 1;
	return length;
}

// src/facts/read-carriers.ts
/** Reads a carrier at the base and as merging would leave it; a file that stays the same is read once. */
function readSides$1(file, { readers, policy }) {
	const read = (text) => readOne(file, text, readers, policy.macros);
	const merged = afterMerging(file);
	const before = read(file.base);
	return {
		selected: file,
		before,
		after: isSameText(merged.text, file.base) ? before : read(merged.text),
		conflict: merged.conflict
	};
}
/** What a carrier states in a text. */
function readOne({ kind, rule }, file, readers, macros) {
	switch (file.kind) {
		case "absent": return "absent";
		case "unreadable": return {
			kind: "unreadable",
			why: file.why
		};
		case "text": {
			const reader = readers[kind];
			if (reader === void 0) throw new Error(`the reader for ${kind} was not loaded`);
			return reader(file, {
				macros,
				...rule?.pointer === void 0 ? {} : { pointer: rule.pointer }
			});
		}
	}
}
/** What the file would be after merging; where both sides changed the same place, what the change proposes. */
function afterMerging({ base, head, origin }) {
	if (origin?.kind !== "text" || base.kind !== "text" || head.kind !== "text") return {
		text: head,
		conflict: false
	};
	const merged = mergeTexts(origin.text, base.text, head.text);
	if (merged.kind === "too-large") return {
		text: {
			kind: "unreadable",
			why: {
				because: "too-large",
				line: 1
			}
		},
		conflict: false
	};
	return merged.kind === "conflict" ? {
		text: head,
		conflict: true
	} : {
		text: {
			kind: "text",
			text: merged.text
		},
		conflict: false
	};
}
/** What a side states, if it can be read. */
function stated(reading) {
	return reading !== "absent" && reading.kind === "stated" ? reading : void 0;
}
/**
* The carrier whose number the others repeat: the first spec that the policy names, or else `kernel.spec`, the only
* spec, or the one whose number SOURCE names. Without a spec, the first carrier there is.
*/
function mainOf(carriers, policy) {
	const specs = carriers.filter(({ selected }) => selected.kind === "rpm-spec");
	const [first] = specs;
	if (first === void 0) return carriers[0];
	if (policy.carriers !== void 0 || specs.length === 1) return first;
	const source = carriers.find(({ selected }) => selected.kind === "text");
	const tag = source && (stated(source.before) ?? stated(source.after))?.text;
	const named = specs.find(({ selected }) => selected.path === "kernel.spec");
	const same = specs.find((spec) => tag !== void 0 && (stated(spec.before) ?? stated(spec.after))?.text.startsWith(`${tag}.`));
	return named ?? same ?? specs.find(({ selected }) => !selected.path.includes("/")) ?? first;
}

// src/facts/line.ts
/** The policy's word on a branch: the first line rule whose pattern fits. */
function lineRuleOf(policy, branch) {
	return policy.lines?.find(({ branch: pattern }) => {
		const glob = compileGlob(pattern);
		return glob.kind === "glob" && glob.matches(branch);
	});
}
/** The line of a branch: as declared, or as its own history shows it. */
function lineOf$1({ branch, policy, policyFile }, rule, main, schemes) {
	if (policyFile.atBase.length > 0) return {
		kind: "untold",
		branch
	};
	if (rule === void 0 && policy.lines !== void 0) return {
		kind: "unmatched",
		branch,
		patterns: policy.lines.map((line) => line.branch)
	};
	if (rule?.role === "ignored" || rule?.role === "frozen") return {
		kind: rule.role,
		branch,
		pattern: rule.branch
	};
	if (main === void 0 || schemes === void 0 || statesNothing(main)) return {
		kind: "without-numbers",
		branch
	};
	const scheme = schemes.after;
	if (rule === void 0) {
		const fit = policy.scheme === void 0 && scheme !== rpm ? { counted: () => fitOf(scheme, main) } : {};
		return {
			kind: "line",
			branch,
			scheme,
			...inferredRole(branch, schemes, main),
			...fit
		};
	}
	const from = rule.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	return {
		kind: "line",
		branch,
		scheme,
		roles: [rule.role],
		evidence: {
			because: "declared",
			pattern: rule.branch
		},
		...from === void 0 ? {} : { from },
		...rule.base === void 0 ? {} : { base: rule.base }
	};
}
/** A file that inference looked for and that is on neither side; one that the policy names is missed, not absent. */
const statesNothing = ({ before, after, selected }) => before === "absent" && after === "absent" && selected.rule === void 0;
/** How many of the numbers that a file stated fit the scheme, each counted once. */
function fitOf(scheme, { before, after }) {
	const side = stated(before) ?? stated(after);
	const texts = side === void 0 ? [] : [.../* @__PURE__ */ new Set([side.text, ...side.history])];
	return {
		fits: texts.filter((text) => isNumber(scheme, withoutEpoch(text))).length,
		of: texts.length
	};
}
function inferredRole(branch, { before, after }, main) {
	if (after === rpm) return {
		roles: RELEASING_ROLES,
		evidence: { because: "every-role-moves-alike" }
	};
	const past = stated(main.before);
	const texts = past === void 0 || before !== after ? [] : [past.text, ...past.history];
	const claimed = stated(main.after);
	return inferRole(branch, after, numbersIn(after, texts), claimed && numberOf(after, claimed.text));
}
/** The numbers among texts, each parsed when it is come to. */
function numbersIn(scheme, texts) {
	return { *[Symbol.iterator]() {
		for (const text of texts) {
			const number = numberOf(scheme, withoutEpoch(text));
			if (number !== void 0) yield number;
		}
	} };
}
const withoutEpoch = (text) => text.replace(/^\d+:/, "");

// src/spec/named-files.ts
/** The files that the packaged text of a spec names, those too whose names hold a macro. */
function namedFiles(packaged) {
	return [...packaged.matchAll(/^[ \t]*(source|patch)\d*[ \t]*:[ \t]*(\S{1,512})/gim)].map(([, tag = "", name = ""]) => ({
		as: tag.toLowerCase() === "patch" ? "patch" : "source",
		name: name.slice(name.lastIndexOf("/") + 1)
	}));
}
/** Whether a spec may have patches: as a tag wherever it stands (`%{!?bare:Patch1: a.patch}`), listed, or applied. */
const mayHavePatches = (packaged) => /(?:^|\W)patch\d*[ \t]*:|%\{?patch(?:list)?\d*\b/im.test(packaged);
/** As many names with macros in them are compared. */
const MOST_WITH_MACROS = 64;
/** Tells of a file whether a spec may name it; where too many names hold macros, of each that it does. */
function namedBy$1(files) {
	const plain = new Set(files.flatMap(({ name }) => name.includes("%") ? [] : [name]));
	const others = files.filter(({ name }) => name.includes("%"));
	return (file) => plain.has(file) || others.length > MOST_WITH_MACROS || others.some((each) => mayBe(each, file));
}
/** Whether a file may be the one that is named: where macros stand in the name, by what stands before and behind them. */
function mayBe({ name }, file) {
	const first = name.indexOf("%");
	if (first < 0) return name === file;
	const last = name.lastIndexOf("%");
	const brace = name.lastIndexOf("}");
	const end = brace > last ? brace + 1 : last + (/^%\w*/.exec(name.slice(last))?.[0].length ?? 1);
	const behind = name.slice(end);
	return file.length >= first + behind.length && file.startsWith(name.slice(0, first)) && file.endsWith(behind);
}

// src/facts/source-tree.ts
/**
* Tells which specs package the very tree that they lie in. Their number moves when that is released, as the archive that
* they name is made anew then; a spec among the files of a package counts every change of them. A spec packages its tree
* where the top of the repository holds what archives of sources hold, where it names no patch, and where its first source,
* if it names one, is an archive that does not lie beside it, which is where rpm takes it from. What it names as a source is the
* package's: it tells nothing of the tree, and a change of it is one of the package.
*/
function packagesItsTree(path, sides, { top = [], paths }) {
	const directory = path.slice(0, path.lastIndexOf("/") + 1);
	const isAtTop = directory === "";
	const at = isAtTop ? "at-top" : "below";
	if (!isTreeOfSources(top, at)) return false;
	const changed = paths.flatMap((each) => each.startsWith(directory) ? each.slice(directory.length) : []).filter(isName);
	return sides.every(({ packaged }) => {
		if (mayHavePatches(packaged)) return false;
		const named = namedFiles(packaged);
		if (named.some(({ name }) => OF_PATCHES.test(name))) return false;
		const isNamed = namedBy$1(named);
		if (!isTreeOfSources(isAtTop ? top.filter(({ name }) => !(tells(name) && isNamed(name))) : top, at) || changed.some(isNamed)) return false;
		const [first] = named;
		const lies = first !== void 0 && isAtTop && top.some(({ name }) => mayBe(first, name));
		return first === void 0 || ARCHIVE.test(first.name) && !lies;
	});
}
const ARCHIVE = /\.(?:tar|tar\.[a-z0-9]{1,4}|tgz|tbz2?|txz|tzst|zip)$/i;
/** Patches in an archive or a list of their own, as with `series.conf`, which a spec applies by itself. */
const OF_PATCHES = /patches|^(?:patch|series)|\.(?:patch|diff)(?:\.\w{1,4})?$/i;
const isName = (path) => !path.includes("/");
/** What a policy says of when packages are made anew; the published rule counts every change, wherever it is made. */
function newBuildOf({ newBuild, strictness }) {
	return newBuild ?? (strictness === "published" ? "every-change" : void 0);
}
/** What is run to build from sources; packages bring their own. */
const BUILT_BY = new Set("configure configure.ac configure.in autogen.sh Makefile.am Makefile.in CMakeLists.txt meson.build Kbuild Kconfig dkms.conf dkms.conf.in setup.py pyproject.toml Cargo.toml go.mod".split(" "));
const LICENSE = /^(?:COPYING|COPYRIGHT|LICENSE|LICENCE)(?:[.-][\w.-]{1,32})?$/;
const tells = (name) => BUILT_BY.has(name) || name === "Makefile" || LICENSE.test(name);
/**
* Whether the top is that of sources: by what they are built with, by `src`, or by a Makefile and a license beside directories.
* The latter two may be a collection of packages too, and tell nothing of a spec below.
*/
function isTreeOfSources(top, spec) {
	const directories = new Set(top.flatMap(({ name, kind }) => kind === "directory" ? [name] : []));
	const files = top.flatMap(({ name, kind }) => kind === "file" ? [name] : []);
	if ([...directories].some((name) => /^(?:SPECS|SOURCES)(?:-|$)/.test(name))) return false;
	if (files.some((name) => LOOKASIDE.test(name))) return false;
	if (files.some((name) => BUILT_BY.has(name))) return true;
	if (spec === "below") return false;
	const holdsCode = [...directories].some((name) => !name.startsWith(".") && !OF_PACKAGES$1.has(name));
	return directories.has("src") || files.includes("Makefile") && files.some((name) => LICENSE.test(name)) && holdsCode;
}
/** Lists of archives that a distribution keeps beside its repositories of packages, as Fedora and CentOS write them. */
const LOOKASIDE = /^(?:sources|\.[\w.+-]{1,80}\.metadata)$/;
/** Directories that repositories of one package have too. */
const OF_PACKAGES$1 = /* @__PURE__ */ new Set([
	"tests",
	"test",
	"ci",
	"plans",
	"debian",
	"rpm",
	"packaging"
]);

// src/facts/packaged.ts
/**
* Tells each spec which of the changed files it packages. A file belongs to the specs that name it as a source or a
* patch, unless another of them moved its number, which then is likely on its account; one that no spec names belongs to
* the only spec there is, or else to the main one, unless some spec's number moved. Of a number that counts releases only
* it is said why.
*/
function packagedBy(carriers, used, change) {
	const own = carriers.filter(({ repeats }) => repeats === void 0);
	const specs = own.filter(({ kind }) => kind === "rpm-spec");
	const files = packagedPaths(carriers, change);
	const moved = new Set(specs.filter(({ before, after }) => statedIn$1(before)?.text !== statedIn$1(after)?.text).map(({ path }) => path));
	const nearTo = nearness(used);
	const belonging = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = file.slice(file.lastIndexOf("/") + 1);
		const near = nearTo(file);
		const users = near.filter(({ uses }) => uses().has(name));
		const isMoved = users.some(({ path }) => moved.has(path));
		const owners = users.length === 0 ? near : users.filter(({ path }) => !isMoved || moved.has(path));
		for (const { path } of owners) {
			const others = belonging.get(path);
			const each = {
				file,
				isNamed: users.length > 0
			};
			if (others === void 0) belonging.set(path, [each]);
			else others.push(each);
		}
	}
	const takesUnnamed = ({ part }) => part === "main" && (own.length === 1 || moved.size === 0);
	return carriers.map((carrier) => {
		if (carrier.repeats !== void 0 || carrier.kind === "debian-changelog") return carrier;
		const mine = (belonging.get(carrier.path) ?? []).filter(({ isNamed }) => isNamed || takesUnnamed(carrier)).map(({ file }) => file);
		const countsReleases = isTouched(carrier, mine, change.paths) ? releasesOnly(carrier, change) : void 0;
		return {
			...carrier,
			packagedFiles: mine,
			packagedText: once(() => packagedText$1(carrier, change.paths)),
			...countsReleases === void 0 ? {} : { countsReleases }
		};
	});
}
const isTouched = ({ path }, files, paths) => files.length > 0 || paths.includes(path);
/** Why a number moves with releases only, if it does. */
function releasesOnly({ kind, path, before, after }, change) {
	const declared = newBuildOf(change.policy);
	if (declared !== void 0) return declared === "release" ? "declared" : void 0;
	const sides = [before, after].flatMap((side) => statedIn$1(side) ?? []);
	if (kind !== "rpm-spec" || sides.length === 0) return void 0;
	return packagesItsTree(path, sides, change) ? "lies-in-its-tree" : void 0;
}
/**
* Which specs may package a file by where it lies: below the spec's own directory, or in `SOURCES` beside the `SPECS` that
* the spec is in. A repository of many packages has a directory for each, so that few of a thousand are come to for a file.
*/
function nearness(specs) {
	const byDirectory = /* @__PURE__ */ new Map();
	for (const spec of specs) {
		const directory = spec.path.slice(0, spec.path.lastIndexOf("/") + 1);
		for (const place of /* @__PURE__ */ new Set([directory, directory.replace(/(?<=^|\/)SPECS\/$/, "SOURCES/")])) {
			const others = byDirectory.get(place);
			if (others === void 0) byDirectory.set(place, [spec]);
			else others.push(spec);
		}
	}
	return (file) => {
		const found = [...byDirectory.get("") ?? []];
		for (let end = file.indexOf("/"); end >= 0; end = file.indexOf("/", end + 1)) found.push(...byDirectory.get(file.slice(0, end + 1)) ?? []);
		return found;
	};
}
function packagedPaths(carriers, { paths, policy, policyFile }) {
	const isUnpackaged = unpackagedBy(policy.unpackaged);
	const carrierPaths = new Set(carriers.map(({ path }) => path));
	return paths.filter((path) => !carrierPaths.has(path) && path !== policyFile.path && !path.endsWith(".spec") && !isUnpackaged(path));
}
/** As many answers are kept; in a history the same files change again and again. */
const MOST_KNOWN$2 = 1e5;
const unpackagedBy = oncePer((patterns) => oncePerKey(MOST_KNOWN$2, (path) => matchesAny(patterns, path)));
const statedIn$1 = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated : void 0;
/** Where a side states nothing that could be compared, a touched file counts as changed: nobody could tell. */
function packagedText$1({ before, after, path }, paths) {
	const [was, is] = [statedIn$1(before), statedIn$1(after)];
	if (was === void 0 || is === void 0) return paths.includes(path) ? "changed" : "same";
	return was.packaged === is.packaged ? "same" : "changed";
}

// src/facts/any-debian.ts
/** Any version of a Debian package, also of one that Debian alone makes: nothing is known of it but its order. */
const anyDebian = defineScheme({
	id: "rpm",
	title: {
		en: "any Debian version",
		zh: "任意 Debian 版本号"
	},
	source: "https://man7.org/linux/man-pages/man7/deb-version.7.html",
	form: "[{epoch}:]{version}[-{part}][-{release}]",
	fields: {
		epoch: {
			kind: "integer",
			label: "EPOCH",
			absent: "start",
			meaning: {
				en: "outweighs the rest",
				zh: "优先于其余字段"
			}
		},
		version: {
			kind: "rpm",
			label: "VERSION",
			meaning: {
				en: "the version",
				zh: "版本号"
			}
		},
		part: {
			kind: "rpm",
			label: "REVISION",
			start: 1,
			meaning: {
				en: "the upload of it",
				zh: "该版本的上传号"
			}
		},
		release: {
			kind: "rpm",
			label: "LAST",
			start: 1,
			meaning: {
				en: "the upload, where the version has a hyphen itself",
				zh: "版本自带连字符时的上传号"
			}
		}
	},
	steps: everyRole([
		{
			raises: "release",
			by: "any",
			unlisted: true
		},
		{
			raises: "part",
			by: "any",
			leaves: { release: "free" }
		},
		{
			raises: "version",
			by: "any",
			unlisted: true,
			leaves: {
				part: "free",
				release: "free"
			}
		},
		{
			raises: "epoch",
			unlisted: true,
			leaves: {
				version: "free",
				part: "free",
				release: "free"
			}
		}
	]),
	examples: ["1.0.19~22.04", "2:8.39-15ubuntu1"]
});

// src/facts/scheme.ts
/** Schemes that name a kernel, the strictest grammar first: a month is also a number, but not the reverse. */
const KERNEL_SCHEMES = [openeulerMonthly, openeuler];
/** Schemes by which other distributions number, taken for theirs only where every number that counts fits. */
const OTHERS = {
	"rpm-spec": [rhel, fedora],
	"debian-changelog": [
		ubuntu,
		debian,
		dotted
	]
};
/** What the policy says, or else the scheme that the main carrier's numbers fit; any package's order where none does. */
function schemesOf(main, rule, { policy, branch }) {
	const declared = main.selected.rule?.scheme ?? rule?.scheme ?? policy.scheme;
	const known = declared === void 0 ? void 0 : schemeOf(policy, declared);
	if (known !== void 0) return {
		before: known,
		after: known
	};
	const before = stated(main.before);
	const after = stated(main.after);
	const candidates = [...policy.schemes.values(), ...KERNEL_SCHEMES];
	const fits = main.selected.kind === "rpm-spec" ? isPackageOf : isNumber;
	const infer = (texts) => inferBorneOut(candidates, texts, before ?? after, fits);
	const byBefore = before && infer(textsOf(before));
	const byAfter = after && infer(before === void 0 ? textsOf(after) : [after.text]);
	if (byBefore !== void 0 && byAfter !== void 0 && otherSeries(before, after)) return {
		before: byBefore,
		after: byAfter
	};
	const any = main.selected.kind === "debian-changelog" ? anyDebian : rpm;
	const scheme = byBefore ?? byAfter ?? otherScheme(main, branch) ?? any;
	return {
		before: scheme,
		after: scheme
	};
}
/** All that a carrier stated, newest first; its history is not read before it is come to. */
const textsOf = (side) => ({ *[Symbol.iterator]() {
	yield side.text;
	yield* side.history;
} });
/**
* The scheme of another distribution: both sides fit it, and so do most of the numbers before them. RPM's are told by
* their mark, `.el9` or `.fc40`, or where the building machine gives that, by the name of the branch; without it they look
* alike. A number that does not fit is no slip then, as these
* grammars are wide and practice is wider: any package's order is kept instead.
*/
function otherScheme(main, branch) {
	const sides = [stated(main.before), stated(main.after)].flatMap((side) => side ?? []);
	const [newest] = sides;
	if (newest === void 0) return void 0;
	const texts = [...sides.map(({ text }) => text), ...newest.history];
	const candidates = (OTHERS[main.selected.kind] ?? []).filter((scheme) => sides.every(({ text }) => numberOf(scheme, text) !== void 0) && (main.selected.kind !== "rpm-spec" || BRANCHES[scheme.id]?.test(branch) === true || texts.some((text) => isMarked(scheme, text))));
	return inferScheme(candidates, texts);
}
/** Branches that these distributions have, whole or as the last part of a name. */
const BRANCHES = {
	rhel: /^(?:.{0,64}\/)?(?:el-?|rhel-?|c|r|a)\d{1,2}s?(?:[.-][\w.-]{0,32})?$/,
	fedora: /^(?:.{0,64}\/)?(?:f\d{1,3}|rawhide)$/
};
const MARKS$3 = ["el", "fc"];
function isMarked(scheme, text) {
	const values = numberOf(scheme, text)?.values;
	return values !== void 0 && MARKS$3.some((mark) => values[mark] !== void 0);
}
/** A trunk that goes on to another upstream series may take up another scheme with it. */
function otherSeries(before, after) {
	const series = (statement) => statement?.text.split(".").slice(0, 2).join(".");
	return series(before) !== series(after);
}

// src/facts/template.ts
/**
* Parts the specs that state a number from those that are templates: nobody declared them, a placeholder stands where the number
* should, before the change as after it, and no SOURCE stands beside them. One that stated a number before is no template,
* nor is one that comes while a spec that stated a number goes; one that is filled in states its first number. A number that
* cannot be evaluated is no placeholder: nobody could look.
*/
function withoutTemplates(carriers) {
	if (carriers.some(({ selected }) => isSource(selected))) return {
		carriers,
		templates: []
	};
	const isNumberLost = carriers.some(isLost);
	const templates = [];
	return {
		carriers: carriers.flatMap((carrier) => {
			const { selected, before, after } = carrier;
			if (selected.rule !== void 0 || selected.kind !== "rpm-spec") return [carrier];
			const [was, is] = [templateOf(before), templateOf(after)];
			const isNew = before === "absent";
			if (was === void 0 && (is === void 0 || !isNew || isNumberLost)) return [carrier];
			if (is !== void 0) templates.push({
				path: selected.path,
				...is,
				isNew
			});
			return is === void 0 && after !== "absent" ? [{
				...carrier,
				before: "absent"
			}] : [];
		}),
		templates
	};
}
/** A spec goes that was no template. */
const isLost = ({ selected, before, after }) => selected.kind === "rpm-spec" && before !== "absent" && after === "absent" && templateOf(before) === void 0;
/** SOURCE names the release that a spec packages, so that the spec beside it is meant to state it. */
const isSource = ({ kind }) => kind === "text";
/** The placeholder of a spec, where there is one instead of its number. */
function templateOf(reading) {
	if (reading === "absent" || reading.kind === "unreadable" || !isPlaceholder(reading.text)) return void 0;
	return {
		text: reading.text,
		line: reading.passages[0]?.line ?? 1
	};
}
/** Longer texts are no numbers, and no placeholders for one. */
const LONGEST = 256;
/** `@VERSION@`, `[INSERT_VERSION_HERE]`, `###LATEST###`, `${version}`, `{{ version }}`, `<version>`, `__VERSION__`. */
const MARKED$1 = /@\w{1,40}@|\[\w{1,40}\]|##\w{1,40}##|\$\{?\w|\{\{|<\w{1,40}>|^__\w{1,40}__/;
/** `XXX-PLUGIN-VERSION-XXX`, and a version without any digit. */
const WORDS = /^(?:[A-Z]{3,40}(?:[-_][A-Z]{2,40}){1,6}(?:-|$)|[^-\d]{1,256}(?:-|$))/;
const isPlaceholder = (text) => text.length <= LONGEST && (MARKED$1.test(text) || WORDS.test(text));

// src/facts/build.ts
/** For those who do not look at sets of features, which then need not be compared. */
const noInterfaces = () => [];
/**
* Turns what was read into what rules look at.
* @param interfacesOf what compares sets of features, which is loaded only where there are some
*/
function buildFacts(change, interfacesOf) {
	const { policy, branch } = change;
	const rule = lineRuleOf(policy, branch);
	const { carriers, templates } = withoutTemplates(change.carriers.map((carrier) => readSides$1(carrier, change)).filter(isThere));
	const main = mainOf(carriers, policy);
	const schemes = main && schemesOf(main, rule, change);
	const line = withTemplates(lineOf$1(change, rule, main, schemes), templates);
	const seen = main && schemes ? carriers.map((carrier) => seeCarrier(carrier, leaderOf(carrier, main, carriers), schemes, policy)) : [];
	const facts = seen.flatMap((each) => "about" in each ? [] : [each]);
	const packaged = packagedBy(facts, carriers.map(usedBy), change);
	return {
		claim: { kind: "change" },
		policyFile: change.policyFile,
		line,
		carriers: packaged,
		interfaces: interfacesOf(change.interfaces, {
			line,
			carriers: packaged,
			policy,
			labels: change.labels
		}),
		strictness: policy.strictness,
		declaration: readDeclaration(change),
		emergencyLabel: policy.declarations.labels.emergency,
		doubts: [
			...lineDoubts(line, main),
			...seen.flatMap((each) => "about" in each ? [each] : []),
			...templatesTold(templates, line, change),
			...change.doubts ?? [],
			...packaged.filter(isLeftAsItWas).map(({ path }) => ({
				about: "source-tree",
				path
			})),
			...contestDoubts(change.openPulls)
		],
		contest: change.openPulls && contestOf(change.openPulls, facts, readAs$1(carriers, change)),
		behind: change.behind,
		conflicts: [.../* @__PURE__ */ new Set([...carriers.filter(({ conflict }) => conflict).map(({ selected }) => selected.path), ...change.interfaces.flatMap(({ conflicts }) => conflicts)])],
		...change.source === void 0 ? {} : { source: change.source }
	};
}
/** A template is told where it is touched, and where nothing else tells why there is no number. */
const templatesTold = (templates, line, { paths }) => templates.filter(({ path }) => line.kind === "without-numbers" || paths.includes(path)).map(({ path, text, line: at }) => ({
	about: "template",
	path,
	text,
	line: at
}));
const withTemplates = (line, templates) => line.kind === "without-numbers" && templates.length > 0 ? {
	...line,
	templates: templates.some(({ isNew }) => !isNew) ? "at-base" : "new"
} : line;
/** A spec in its tree whose number stays, though what it packages changes: that this is right was only inferred. */
const isLeftAsItWas = ({ before, after, countsReleases, packagedFiles, packagedText }) => countsReleases === "lies-in-its-tree" && before.kind === "number" && after.kind === "number" && before.stated.text === after.stated.text && (packagedFiles.length > 0 || packagedText() === "changed");
/** What inference only looked for by its path is no carrier where it is on neither side. */
const isThere = ({ before, after, selected }) => selected.rule !== void 0 || selected.kind !== "debian-changelog" || before !== "absent" || after !== "absent";
/** Reads a text as the carrier of this path is read. */
function readAs$1(carriers, { readers, policy }) {
	return (path, text) => {
		const carrier = carriers.find(({ selected }) => selected.path === path);
		return carrier === void 0 ? "absent" : readOne(carrier.selected, text, readers, policy.macros);
	};
}
function lineDoubts(line, main) {
	if (line.kind !== "line" || line.evidence.because === "declared") return [];
	const text = main && (stated(main.before) ?? stated(main.after))?.text;
	if (line.scheme === rpm) return main === void 0 || text === void 0 ? [] : [{
		about: "scheme",
		path: main.selected.path,
		text
	}];
	return line.roles.length > 1 ? [{
		about: "role",
		roles: line.roles
	}] : [];
}
/** The facts of one carrier, or a doubt where a file only looked like a carrier of this line. */
function seeCarrier(carrier, main, schemes, policy) {
	const { selected } = carrier;
	const part = partOf$1(carrier, main);
	const own = ownSchemes(carrier, part, schemes, policy);
	const before = look(carrier.before, own.before);
	const after = look(carrier.after, own.after);
	const text = stated(carrier.after)?.text;
	if (part === "repeating" && selected.rule === void 0 && text !== void 0 && isStrange(before, after, main, schemes.after)) return {
		about: "carrier",
		path: selected.path,
		text
	};
	return {
		path: selected.path,
		kind: selected.kind,
		scheme: own.after,
		before,
		after,
		part,
		packagedFiles: [],
		packagedText: () => "same",
		origin: selected.rule === void 0 ? "inferred" : "declared",
		...part === "repeating" ? { repeats: {
			path: main.selected.path,
			fields: repeatedFields(selected, schemes.after)
		} } : {}
	};
}
/** The carrier that this one follows: the first of its group, or the main one; a spec in no group follows none. */
function leaderOf(carrier, main, all) {
	const group = carrier.selected.rule?.group;
	if (group === void 0) return main;
	return all.find(({ selected }) => selected.rule?.group === group) ?? main;
}
/** A spec that the policy names counts as a main one; one that was only found beside the main spec is a variant. */
function partOf$1(carrier, leader) {
	const { rule, kind } = carrier.selected;
	if (carrier === leader) return "main";
	if (kind !== "rpm-spec" || rule?.group !== void 0) return "repeating";
	return rule === void 0 ? "variant" : "main";
}
/** A spec of a group repeats the whole number, other files the release, a Makefile the base. */
function repeatedFields({ rule, kind }, scheme) {
	if (rule?.compare !== void 0) return rule.compare;
	switch (kind) {
		case "rpm-spec":
		case "debian-changelog": return orderedFields(scheme);
		case "kernel-makefile": return ["base"];
		case "text":
		case "json":
		case "yaml":
		case "toml":
		case "rpm-changes": return releaseFields(scheme);
	}
}
/**
* A file that only looked like a carrier: it never held a number of the line, or it names an upstream release of the
* very kernel that the main carrier packages, or the line's numbers have no fields to compare.
*/
function isStrange(before, after, main, scheme) {
	if (scheme === rpm) return true;
	if (after.kind !== "misfit") return false;
	if (before.kind === "misfit" || before.kind === "absent") return true;
	const upstream = /^v(\d{1,3}\.\d{1,3})(?:\.\d{1,3})?(?:-rc\d{1,3})?$/.exec(after.stated.text);
	return upstream !== null && stated(main.after)?.text.startsWith(`${upstream[1]}.`) === true;
}
/** A kernel's Makefile states the base alone. */
const KERNEL_VERSION = {
	...openeuler,
	id: "upstream",
	form: "{base}[-{extra}]",
	fields: {
		base: openeuler.fields["base"],
		extra: {
			kind: "identifiers",
			label: "EXTRAVERSION",
			meaning: {
				en: "what the tree adds",
				zh: "源码树附加的内容"
			}
		}
	}
};
/** Variants beside the main spec may be of another scheme than the line. */
function ownSchemes(carrier, part, schemes, policy) {
	const { rule, kind } = carrier.selected;
	const alike = (scheme) => ({
		before: scheme,
		after: scheme
	});
	if (kind === "kernel-makefile") return alike(KERNEL_VERSION);
	const declared = rule?.scheme === void 0 ? void 0 : schemeOf(policy, rule.scheme);
	if (declared !== void 0) return alike(declared);
	if (part !== "variant") return schemes;
	const state = stated(carrier.before) ?? stated(carrier.after);
	if (state === void 0) return alike(rpm);
	const texts = [state.text, ...state.history];
	return alike(inferBorneOut(KERNEL_SCHEMES, texts, state, isPackageOf) ?? rpm);
}
/** What a carrier states, seen through a scheme. */
function look(reading, scheme) {
	if (reading === "absent") return { kind: "absent" };
	if (reading.kind === "unreadable") return reading;
	const parsed = parseNumber(scheme, reading.text);
	return parsed.kind === "number" ? {
		kind: "number",
		stated: reading,
		number: parsed.number,
		offsets: parsed.offsets
	} : {
		kind: "misfit",
		stated: reading,
		stop: parsed.stop
	};
}
function usedBy(carrier) {
	const sides = [carrier.before, carrier.after];
	const uses = once(() => new Set(sides.flatMap((reading) => stated(reading)?.uses ?? [])));
	return {
		path: carrier.selected.path,
		uses
	};
}

// src/carriers/carrier.ts
/** One line of a text, without its line end; lines count from 1. */
function lineOf(text, line) {
	let start = 0;
	for (let current = 1; current < line; current += 1) {
		const end = text.indexOf("\n", start);
		if (end < 0) return "";
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	return text.slice(start, end < 0 ? void 0 : end).replace(/\r$/, "");
}
/** The passage that holds the character at this offset of the stated text, and where in it the character is. */
function passageAt(stated, offset) {
	let start = 0;
	for (const passage of stated.passages) {
		if (offset < start + passage.text.length) return {
			passage,
			within: offset - start
		};
		start += passage.text.length;
	}
}
/**
* The corrected lines for a number: each value replaced where it stands, in whatever macro that is, everything around
* it kept. Values that are computed or span several places have no edit; then the list is shorter than the request.
*/
function editsFor(stated, replacements) {
	const byLine = /* @__PURE__ */ new Map();
	for (const { offset, old, by } of replacements) {
		const place = passageAt(stated, offset);
		if (place === void 0 || place.passage.computed || place.within + old.length > place.passage.text.length) continue;
		const at = byLine.get(place.passage.line) ?? [];
		at.push({
			column: place.passage.column + place.within,
			old,
			by
		});
		byLine.set(place.passage.line, at);
	}
	return [...byLine].map(([line, changes]) => {
		let text = lineOf(stated.source, line);
		for (const { column, old, by } of changes.sort((a, b) => b.column - a.column)) text = text.slice(0, column - 1) + by + text.slice(column - 1 + old.length);
		return {
			line,
			replacement: text
		};
	});
}
/** The values in which two numbers of one scheme differ, as replacements within the text of the first. */
function replacementsTo(number, offsets, wanted) {
	return Object.entries(number.values).flatMap(([name, old]) => {
		const by = wanted.values[name];
		const offset = offsets[name];
		return by === void 0 || offset === void 0 || by === old ? [] : byParts({
			offset,
			old,
			by
		});
	});
}
/** A dotted value may be put together from several macros, so that each part is replaced for itself. */
function byParts({ offset, old, by }) {
	const [was, is] = [old.split("."), by.split(".")];
	if (was.length !== is.length) return [{
		offset,
		old,
		by
	}];
	let at = offset;
	return was.flatMap((part, index) => {
		const start = at;
		at += part.length + 1;
		const wanted = is[index] ?? part;
		return wanted === part ? [] : [{
			offset: start,
			old: part,
			by: wanted
		}];
	});
}

// src/rules/claims.ts
/** Many rules ask for the claims of the same facts, and what may come next is worked out for each claim. */
const known$2 = oncePerLast((facts) => {
	const all = findClaims(facts);
	const following = all.filter(followsKnown);
	return {
		all,
		following,
		main: following.filter(({ carrier }) => carrier.part === "main")
	};
});
/** Every claim that the change makes on a line where releases are made. */
function claimsOf(facts) {
	return known$2(facts).all;
}
function findClaims(facts) {
	const { line } = facts;
	if (line.kind !== "line") return [];
	return facts.carriers.flatMap((carrier) => {
		if (carrier.after.kind !== "number" || carrier.repeats !== void 0) return [];
		const previous = previousOf(carrier, line);
		const { after } = carrier;
		const move = previous !== void 0 && previous.scheme === after.number.scheme ? moveBetween(previous, after.number) : void 0;
		let offered;
		return [{
			carrier,
			line,
			after,
			claimed: after.number,
			previous,
			move,
			get offered() {
				offered ??= previous === void 0 ? [] : offeredNext(previous, line, facts);
				return offered;
			}
		}];
	});
}
/** The successions of which the line's own steps are asked: not those of variants, which lag behind it. */
function mainSuccessions(facts) {
	return known$2(facts).main;
}
const followsKnown = (claim) => claim.previous !== void 0;
/** The claims that follow a known number. */
function successions(facts) {
	return known$2(facts).following;
}
/**
* The place of an objection to a claim: on the line of the field that is wrong, or, where no one field is, on the first
* that has to change; with the lines to change towards the wanted number, the one of that field first.
*/
function placeOf$1(claim, field, wanted) {
	const { after, carrier } = claim;
	const offset = field === void 0 ? void 0 : after.offsets[field];
	const number = wanted === void 0 ? void 0 : numberOf(carrier.scheme, wanted);
	const edits = number === void 0 ? [] : editsFor(after.stated, replacementsTo(after.number, after.offsets, number));
	const line = offset === void 0 ? edits[0]?.line ?? lineAt$1(after.stated, 0) : lineAt$1(after.stated, offset);
	const own = edits.filter((edit) => edit.line === line);
	const others = edits.filter((edit) => edit.line !== line);
	const place = carrier.kind === "tag" || !hasLine(after) ? {} : { line };
	return {
		path: carrier.path,
		...place,
		actual: claim.claimed.text,
		edits: [...own, ...others]
	};
}
/** What is computed from nothing in a file, as a label is, stands on no line. */
const hasLine = ({ stated }) => !stated.passages.every(({ computed }) => computed) || stated.source !== "";
/** The line on which a place of the stated text stands; past its end that of its last passage. */
function lineAt$1({ passages }, offset) {
	let start = 0;
	for (const passage of passages) {
		start += passage.text.length;
		if (offset < start) return passage.line;
	}
	return passages.at(-1)?.line ?? 1;
}
/** The roles of a line in words, for messages. */
function roleWords(line) {
	const words = line.roles.map((role) => ROLE_WORDS[role]);
	return {
		en: words.map((word) => word.en).join(" or "),
		zh: words.map((word) => word.zh).join("或")
	};
}
const ROLE_WORDS = {
	development: {
		en: "development",
		zh: "开发"
	},
	maintenance: {
		en: "maintenance",
		zh: "维护"
	},
	following: {
		en: "following",
		zh: "跟随主干"
	}
};

// src/rules/customs.ts
/** So many of the newest entries are looked at; what was done long ago is no custom. */
const NEWEST = 24;
/** It is a custom where at least one in so many of them has no number. */
const ONE_IN = 4;
/** Fewer entries without a number are an oversight. */
const LEAST_NUMBERLESS = 3;
/**
* Whether changes are collected as a rule until a release is made of them: then entries of the changelog are written without
* a number, as in Fedora's kernels, and the release gets one of its own.
*/
function isNumberedLater({ headings }) {
	const newest = headings.slice(0, NEWEST);
	const numberless = newest.filter((heading) => !isNumbered(heading.slice(-LONGEST_END).trimEnd())).length;
	return numberless >= LEAST_NUMBERLESS && numberless * ONE_IN >= newest.length;
}
/**
* Whether a heading ends in a number, bare or as `[4.18.0-80.el8]`, `kernel-5.10-1` or `%{version}-%{release}`: what stands
* behind an address is one if there is a digit or a macro in it; where there is no address, so is a word that begins as one.
*/
function isNumbered(heading) {
	const behind = ADDRESS.exec(heading)?.groups?.["behind"];
	if (behind !== void 0) return /[\d%]/.test(behind);
	return /^[[(-]*(?:v?\d|%|[A-Za-z][\w.+]*-\d)/.test(heading.slice(heading.search(/\S+$/)));
}
/** The last address, in brackets or bare, and what stands behind it. */
const ADDRESS = /(?:>|@[^\s@>]*(?=\s|$))(?<behind>[^>@]*)$/;
const LONGEST_END = 128;

// src/rules/outcome.ts
/**
* Follows the steps that a line may take. A reserved field that was carried on is no fault here: whether it may be is
* for `emergency-undeclared` to say.
*/
function outcomeOf(claim, facts) {
	const found = known$1.get(claim);
	if (found !== void 0) return found;
	if (known$1.size >= MOST_KNOWN$1) known$1.clear();
	const outcome = findOutcome(claim, facts);
	known$1.set(claim, outcome);
	return outcome;
}
/** Several rules ask for the outcome of one claim, which is of one set of facts; a change seldom makes more claims. */
const known$1 = /* @__PURE__ */ new Map();
const MOST_KNOWN$1 = 64;
function findOutcome(claim, facts) {
	const { carrier, line, move } = claim;
	if (move === void 0) return { kind: "first" };
	if (move.kind === "same") return { kind: "same" };
	if (move.kind === "backward") return {
		kind: "backward",
		move
	};
	if (carrier.part === "variant") return {
		kind: "allowed",
		move,
		taken: []
	};
	const steps = stepsOf(carrier.scheme, line.roles, facts.strictness);
	const taken = stepsTaken(steps, move);
	if (taken.length === 0) return {
		kind: "no-step",
		move
	};
	const reserved = steps.filter((step) => step.reserved === true).map((step) => step.raises);
	const [least = []] = taken.map((step) => notReset(carrier.scheme, step, move).filter(({ field }) => !reserved.includes(field))).sort((a, b) => a.length - b.length);
	const [worst] = least;
	return worst === void 0 ? {
		kind: "allowed",
		move,
		taken
	} : {
		kind: "not-reset",
		move,
		worst
	};
}
/**
* The numbers that a carrier may rightly state: the one that it claims, or, where that is refused, those that the
* refusal offers. Whatever else repeats the number is measured against these, so that no two messages contradict.
*/
function rightNumbers(carrier, facts) {
	const claim = claimsOf(facts).find((candidate) => candidate.carrier === carrier);
	if (claim === void 0) return [];
	const { kind } = outcomeOf(claim, facts);
	if (kind === "first" || kind === "same" || kind === "allowed") return [claim.claimed];
	const offered = claim.offered.flatMap((text) => numberOf(carrier.scheme, text) ?? []);
	return offered.length > 0 ? offered : [claim.claimed];
}

// src/rules/build-not-advanced.ts
const buildNotAdvanced = defineRule({
	id: "build-not-advanced",
	summary: {
		en: "The build counter rises with every change that makes a package, and never starts over.",
		zh: "凡会产生新软件包的修改，构建计数都要加一，且从不归零。"
	},
	why: {
		en: "Two packages with one number cannot be told apart: mirrors keep the first, machines never see the second.",
		zh: "两个软件包若编号相同便无法区分：镜像只保留第一个，机器看不到第二个。"
	},
	fix: {
		en: "Raise the counter in the spec. Paths that make no package belong under `unpackaged` in the policy. Where the number moves with releases only, write `new-build: release` in the policy; schemes such as `semver` need no such word.",
		zh: "在 spec 中提高计数。不进入软件包的路径请写入策略文件的 `unpackaged`。若编号只随发布变化，请在策略中写明 `new-build: release`；`semver` 之类的方案无需声明。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal; rows 22 to 25 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		notRaised: {
			en: "The release moved to {claimed}, but its build counter is {is} after {was}; it runs on: {expected}.",
			zh: "版本已变为 {claimed}，但构建计数在 {was} 之后为 {is}；它应当延续：{expected}。"
		},
		fell: {
			en: "The build counter fell from {was} to {is}; it never goes back: {expected}.",
			zh: "构建计数从 {was} 降为 {is}；它从不后退：{expected}。"
		},
		dropped: {
			en: "{claimed} has no build counter, and {previous} before it has one: {expected}.",
			zh: "{claimed} 没有构建计数，而之前的 {previous} 有：{expected}。"
		},
		filesChanged: {
			en: "This changes what is packaged ({files}), but the number stays {previous}; the same release packaged again is {expected}.",
			zh: "本次修改改变了打包内容（{files}），但编号仍为 {previous}；同一版本重新打包应为 {expected}。"
		},
		specChanged: {
			en: "This changes what the spec builds, but the number stays {previous}; the same release packaged again is {expected}.",
			zh: "本次修改改变了 spec 的构建内容，但编号仍为 {previous}；同一版本重新打包应为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => successions(facts).flatMap((claim) => judge$7(claim, facts))
});
function judge$7(claim, facts) {
	const { previous, claimed, carrier, line, move } = claim;
	if (move === void 0 || move.kind === "backward") return [];
	const field = buildField(carrier.scheme);
	const was = field === void 0 ? void 0 : previous.values[field];
	if (field === void 0 || was === void 0) return move.kind === "same" ? unmoved(claim, void 0, facts) : [];
	if (move.kind === "forward") {
		if (stepsTaken(stepsOf(carrier.scheme, line.roles, facts.strictness), move).some((step) => aftermathOf(step, field) === "free")) return [];
	}
	const is = claimed.values[field];
	if (is !== void 0 && Number(is) > Number(was)) return [];
	const width = is?.length ?? was.length;
	const [right = claimed] = rightNumbers(carrier, facts);
	const wanted = withValues(right, { [field]: String(Number(was) + 1).padStart(width, "0") }).text;
	const place = {
		...placeOf$1(claim, is === void 0 ? void 0 : field, wanted),
		expected: [wanted]
	};
	if (is === void 0) return [{
		message: "dropped",
		data: {
			claimed: claimed.text,
			previous: previous.text,
			expected: [wanted]
		},
		...place
	}];
	if (move.kind === "forward") return [{
		message: "notRaised",
		data: {
			claimed: claimed.text,
			was,
			is,
			expected: [wanted]
		},
		...place
	}];
	if (Number(is) < Number(was)) return [{
		message: "fell",
		data: {
			was,
			is,
			expected: [wanted]
		},
		...place
	}];
	return unmoved(claim, field, facts);
}
/** Files that state the number of a package, and schemes that number packages: other content is another package. */
const OF_PACKAGES = [
	"rpm-spec",
	"rpm-changes",
	"debian-changelog"
];
const PACKAGE_SCHEMES = [
	"rpm",
	"rhel",
	"fedora",
	"debian",
	"ubuntu"
];
/**
* Whether the number counts what is packaged. One that only counts releases, as that of a project under Semantic
* Versioning does, stays until the next release, whatever is merged meanwhile.
*/
const countsPackages = ({ carrier: { kind, scheme } }) => buildField(scheme) !== void 0 || OF_PACKAGES.includes(kind) || PACKAGE_SCHEMES.includes(scheme.id);
/** The number is the same: that is right only where nothing that makes a package changed. */
function unmoved(claim, field, facts) {
	const { previous, carrier, offered } = claim;
	if (!countsPackages(claim) || carrier.countsReleases !== void 0) return [];
	if (carrier.packagedFiles.length === 0 && carrier.packagedText() === "same") return [];
	const again = field === void 0 ? offered : [rebuildOf(previous).text];
	const place = {
		...placeOf$1(claim, field, again[0]),
		expected: again
	};
	if (carrier.packagedFiles.length > 0) return [{
		message: "filesChanged",
		data: {
			files: someOf(carrier.packagedFiles),
			previous: previous.text,
			expected: again
		},
		...place,
		...facts.strictness === "practice" && isCollected(carrier) ? { severity: "warning" } : {}
	}];
	return [{
		message: "specChanged",
		data: {
			previous: previous.text,
			expected: again
		},
		...place,
		...facts.strictness === "practice" ? { severity: "warning" } : {}
	}];
}
const isCollected = ({ before }) => before.kind === "number" && isNumberedLater(before.stated);
function someOf(files) {
	return files.length <= 3 ? files.join(", ") : `${files.slice(0, 3).join(", ")}, +${files.length - 3}`;
}

// src/rules/months.ts
/** Whether a field of the scheme holds a month. */
function isMonth(scheme, field) {
	const kind = scheme.fields[field]?.kind;
	return kind === "month" || kind === "year-month";
}
/** What stands where a number should have a month, if it has the form of one and is none. */
function impossibleMonth({ stated, stop }) {
	if (stop.expected === "end" || !("field" in stop.expected)) return void 0;
	const rest = stated.text.slice(Math.max(0, stop.at));
	switch (stop.expected.kind) {
		case "month": return /^\d{4}(?!\d)/.exec(rest)?.[0];
		case "year-month": return /^\d{2,4}[.-]\d{1,2}(?!\d)/.exec(rest)?.[0];
		default: return;
	}
}
function isImpossibleMonth(statement) {
	return impossibleMonth(statement) !== void 0;
}
/** Months since the year 0, of a value such as `2412`, `24.12` or `2024-12`. */
function monthNumber(value) {
	const [year = "", month = ""] = /[.-]/.test(value) ? value.split(/[.-]/) : [value.slice(0, -2), value.slice(-2)];
	return (year.length <= 2 ? 2e3 + Number(year) : Number(year)) * 12 + Number(month) - 1;
}
/** The same of a time in seconds, by UTC. */
function monthOfTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** A month as people write it. */
function monthText(month) {
	return `${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, "0")}`;
}

// src/rules/calendar.ts
const calendar = defineRule({
	id: "calendar",
	summary: {
		en: "A month in a number is one that there is, has come, and does not go back.",
		zh: "编号中的月份真实存在、已经到来，且不倒退。"
	},
	why: {
		en: "The month says when a release was made. A month that has not come yet takes numbers from the releases that will be made in it, and one that goes back sorts among those of the past.",
		zh: "月份表示版本的发布时间。尚未到来的月份会占用将来版本的编号，倒退的月份则会排到过去的版本之中。"
	},
	fix: {
		en: "Write the month in which the tag is made.",
		zh: "写打标签当月的月份。"
	},
	source: "rows 20 and 21 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		impossible: {
			en: "{text} has the month {month}, which there is not.",
			zh: "{text} 中的月份 {month} 不存在。"
		},
		future: {
			en: "{claimed} is of the month {month}, but the tag is of {tagged}.",
			zh: "{claimed} 的月份是 {month}，而标签属于 {tagged}。"
		},
		backward: {
			en: "{field} fell from {was} to {is}; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 退到 {is}；{previous} 之后应为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		if (facts.line.kind !== "line") return [];
		return [
			...facts.carriers.flatMap(impossible),
			...facts.claim.kind === "tag" ? future(facts, facts.claim) : [],
			...mainSuccessions(facts).flatMap((claim) => backward(claim, facts))
		];
	}
});
function impossible({ path, before, after, kind }) {
	if (after.kind !== "misfit" || "stated" in before && before.stated.text === after.stated.text) return [];
	const month = impossibleMonth(after);
	if (month === void 0) return [];
	const { text } = after.stated;
	const line = kind === "tag" ? {} : { line: lineAt$1(after.stated, after.stop.at) };
	return [{
		message: "impossible",
		data: {
			text,
			month
		},
		path,
		...line,
		actual: text
	}];
}
/** An annotated tag tells its own time; for others the commit's month and the one after it are the tag's, as far as one can tell. */
function future(facts, { object }) {
	if (object.kind !== "commit") return [];
	const made = monthOfTime(Math.max(object.committed, object.tagged ?? 0));
	const latest = object.tagged === void 0 ? made + 1 : made;
	return claimsOf(facts).flatMap((claim) => {
		const { claimed, carrier } = claim;
		const field = Object.keys(claimed.values).find((name) => isMonth(carrier.scheme, name));
		const value = field === void 0 ? void 0 : claimed.values[field];
		if (carrier.kind !== "tag" || field === void 0 || value === void 0 || monthNumber(value) <= latest) return [];
		return [{
			message: "future",
			data: {
				claimed: claimed.text,
				month: monthText(monthNumber(value)),
				tagged: monthText(made)
			},
			...placeOf$1(claim, field, void 0),
			severity: "warning"
		}];
	});
}
/** Only where nothing else is wrong: that a whole number is lower is for `number-not-greater` to say. */
function backward(claim, facts) {
	const outcome = outcomeOf(claim, facts);
	if (outcome.kind !== "not-reset" || !isMonth(claim.carrier.scheme, outcome.worst.field)) return [];
	const { field, was, is } = outcome.worst;
	return [{
		message: "backward",
		data: {
			field: labelOf(claim.carrier.scheme, field),
			was,
			is,
			previous: claim.previous?.text ?? "",
			expected: claim.offered
		},
		...placeOf$1(claim, field, claim.offered[0]),
		expected: claim.offered
	}];
}

// src/rules/carrier-unreadable.ts
const carrierUnreadable = defineRule({
	id: "carrier-unreadable",
	summary: {
		en: "Every carrier states a number that can be known without running anything.",
		zh: "每个载体写明的编号无需运行任何程序即可得知。"
	},
	why: {
		en: "What a shell command or an included file would give cannot be known without running what the pull request brings. So it is not guessed, and the verdict is `unknown`.",
		zh: "命令或包含文件的结果，不运行拉取请求带来的内容便无从得知。因此不做猜测，结论为 `unknown`。"
	},
	fix: {
		en: "Write the value out, or give the macro a value in the policy.",
		zh: "请直接写出该值，或在策略中为该宏给出取值。"
	},
	source: "row 52 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		macro: {
			en: "{tag} cannot be evaluated: {reason} (line {line}). Pawl runs nothing; write the value out.",
			zh: "无法求出 {tag}：{reason}（第 {line} 行）。Pawl 不运行任何东西；请直接写出该值。"
		},
		file: {
			en: "{path} cannot be read as text: {reason}.",
			zh: "{path} 无法作为文本读取：{reason}。"
		},
		variable: {
			en: "{path} does not set {name}.",
			zh: "{path} 没有设置 {name}。"
		},
		absent: {
			en: "The policy names {path} as a carrier, but there is no such file on the branch; correct the path or remove it.",
			zh: "策略把 {path} 列为载体，但分支上没有这个文件；请更正路径或将其删除。"
		},
		beforeToo: {
			en: "{path} cannot be read on the base branch ({reason}), so nothing can be said of what may follow.",
			zh: "目标分支上的 {path} 无法读取（{reason}），因此无法判断其后应为何编号。"
		}
	},
	examples: [{
		title: "a readable spec",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: ({ line, carriers }) => line.kind === "line" ? carriers.flatMap(judge$6) : []
});
function judge$6(carrier) {
	const { path, before, after, origin, packagedFiles } = carrier;
	if (before.kind === "absent" && after.kind === "absent") return origin === "declared" ? [{
		message: "absent",
		data: { path },
		path,
		unchecked: true
	}] : [];
	if (after.kind === "unreadable") return before.kind === "unreadable" && packagedFiles.length === 0 && carrier.packagedText() === "same" ? [] : [{
		...sayUnreadable(path, after.why),
		unchecked: true
	}];
	if (before.kind === "unreadable" && carrier.repeats === void 0) return [{
		message: "beforeToo",
		data: {
			path,
			reason: reasonWords(before.why)
		},
		path,
		line: 1,
		unchecked: true
	}];
	return [];
}
function sayUnreadable(path, why) {
	switch (why.because) {
		case "macro": return {
			message: "macro",
			data: {
				tag: why.tag,
				reason: reasonWords(why),
				line: why.line
			},
			path,
			line: why.line
		};
		case "missing-variable": return {
			message: "variable",
			data: {
				path,
				name: why.name
			},
			path,
			line: why.line
		};
		case "too-large":
		case "binary":
		case "symlink":
		case "submodule":
		case "directory":
		case "lfs-pointer":
		case "empty":
		case "syntax": return {
			message: "file",
			data: {
				path,
				reason: FILE_WORDS[why.because]
			},
			path,
			line: why.line
		};
	}
}
function reasonWords(why) {
	switch (why.because) {
		case "macro": return macroWords(why.why);
		case "missing-variable": return {
			en: `${why.name} is not set`,
			zh: `未设置 ${why.name}`
		};
		default: return FILE_WORDS[why.because];
	}
}
const FILE_WORDS = {
	"too-large": {
		en: "it is larger than 4 MB, or has a line longer than 64 KB",
		zh: "超过 4 MB，或某行超过 64 KB"
	},
	binary: {
		en: "it is binary",
		zh: "是二进制文件"
	},
	symlink: {
		en: "it is a symbolic link, which Pawl does not follow",
		zh: "是符号链接，Pawl 不跟随"
	},
	submodule: {
		en: "it is a submodule",
		zh: "是子模块"
	},
	directory: {
		en: "it is a directory",
		zh: "是目录"
	},
	"lfs-pointer": {
		en: "it is a Git LFS pointer, not the file itself",
		zh: "是 Git LFS 指针，而非文件本身"
	},
	empty: {
		en: "it is empty",
		zh: "是空文件"
	},
	syntax: {
		en: "it is not of the form that its kind asks for",
		zh: "不符合其类型要求的格式"
	}
};
function macroWords(why) {
	switch (why.kind) {
		case "shell": return {
			en: "it needs the output of a shell command, %(…)",
			zh: "需要 shell 命令 %(…) 的输出"
		};
		case "lua": return {
			en: "it needs Lua, %{lua:…}",
			zh: "需要 Lua，%{lua:…}"
		};
		case "include":
		case "load": return {
			en: `it needs the file ${why.file}`,
			zh: `需要文件 ${why.file}`
		};
		case "undefined-macro": return {
			en: `the macro %${why.name} is not defined in the spec`,
			zh: `宏 %${why.name} 未在 spec 中定义`
		};
		case "autorelease": return {
			en: "%autorelease counts commits when the package is built",
			zh: "%autorelease 在构建时才统计提交数"
		};
		case "machine": return {
			en: `%${why.name} depends on the building machine`,
			zh: `%${why.name} 取决于构建机器`
		};
		case "bad-macro": return {
			en: `rpm refuses the macro ${why.name}`,
			zh: `rpm 不接受宏 ${why.name}`
		};
		case "bad-expression": return {
			en: `rpm refuses the expression ${why.expression}`,
			zh: `rpm 不接受表达式 ${why.expression}`
		};
		case "unbalanced-condition": return {
			en: "an %if has no %endif, or the reverse",
			zh: "%if 与 %endif 不配对"
		};
		case "too-deep": return why.name === "" ? {
			en: "it names itself, and so expands without end",
			zh: "它引用自身，会无限展开"
		} : {
			en: `the macro ${why.name} expands without end`,
			zh: `宏 ${why.name} 无限展开`
		};
		case "too-large": return {
			en: "it expands beyond all bounds",
			zh: "展开超出限度"
		};
		case "missing-tag": return {
			en: `the spec has no ${why.tag}`,
			zh: `spec 没有 ${why.tag}`
		};
		case "illegal-value": return {
			en: `rpm refuses the value ${why.text}`,
			zh: `rpm 不接受值 ${why.text}`
		};
	}
}

// src/rules/carriers-disagree.ts
const carriersDisagree = defineRule({
	id: "carriers-disagree",
	summary: {
		en: "Spec, SOURCE, Makefile and whatever else states the number say the same.",
		zh: "spec、SOURCE、Makefile 等写明编号之处保持一致。"
	},
	why: {
		en: "SOURCE decides which tag is built, the spec decides what the package is called. When they differ, the package is not what its number says.",
		zh: "SOURCE 决定构建哪个标签，spec 决定软件包叫什么。两者不一致时，软件包名不副实。"
	},
	fix: {
		en: "Make the files state one number; the message says which.",
		zh: "让各文件写同一个编号；消息中已给出。"
	},
	source: "row 28 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		differs: {
			en: "{path} says {is}, and {home} says {wanted}: {field} is {fieldIs} in one and {fieldWanted} in the other. Expected {expected} in {path}.",
			zh: "{path} 为 {is}，而 {home} 为 {wanted}：{field} 一处是 {fieldIs}，另一处是 {fieldWanted}。{path} 中应为 {expected}。"
		},
		missing: {
			en: "{path} is gone, and {home} still needs it to say {expected}.",
			zh: "{path} 已被删除，而 {home} 仍需要它写明 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => facts.line.kind === "line" ? facts.carriers.flatMap((carrier) => judge$5(carrier, facts)) : []
});
function judge$5(carrier, facts) {
	const { repeats, after, path } = carrier;
	const home = repeats && facts.carriers.find((other) => other.path === repeats.path);
	if (repeats === void 0 || home?.after.kind !== "number") return [];
	if (unchanged(carrier) && unchanged(home)) return [];
	const rights = rightNumbers(home, facts).map((number) => onlyFields(number, repeats.fields));
	const [wanted = onlyFields(home.after.number, repeats.fields)] = rights;
	if (after.kind === "absent" && carrier.before.kind !== "absent") {
		const expected = textFor(carrier.before, wanted, repeats.fields);
		return [{
			message: "missing",
			data: {
				path,
				home: home.path,
				expected
			},
			path: home.path,
			expected: [expected]
		}];
	}
	if (after.kind !== "number") return [];
	if ([home.after.number, ...rights].some((number) => compareNumbers(after.number, number, repeats.fields) === 0)) return [];
	if (unchanged(carrier) && !rights.some((number) => agree(number, home, repeats.fields))) return [];
	const field = repeats.fields.find((name) => !agree(onlyFields(after.number, repeats.fields), home, [name])) ?? "";
	const expected = textFor(after, wanted, repeats.fields);
	const edits = editsFor(after.stated, replacementsTo(after.number, after.offsets, wanted));
	return [{
		message: "differs",
		data: {
			path,
			is: after.number.text,
			home: home.path,
			wanted: home.after.number.text,
			field: labelOf(carrier.scheme, field),
			fieldIs: after.number.values[field] ?? "-",
			fieldWanted: home.after.number.values[field] ?? "-",
			expected
		},
		path,
		line: edits[0]?.line ?? lineAt$1(after.stated, 0),
		actual: after.number.text,
		expected: [expected],
		edits
	}];
}
/** What a file has to state: its own text with the fields that it repeats put right, as a Makefile has the base alone. */
function textFor(statement, wanted, fields) {
	if (statement.kind !== "number") return wanted.text;
	const values = fields.flatMap((field) => {
		const value = wanted.values[field];
		return value === void 0 ? [] : [[field, value]];
	});
	return withValues(statement.number, Object.fromEntries(values)).text;
}
const agree = (number, home, fields) => home.after.kind === "number" && compareNumbers(home.after.number, number, fields) === 0;
function unchanged({ before, after }) {
	const text = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
	return text(before) === text(after);
}

// src/spec/source.ts
/** Lines of a page: few enough to be counted again, and many enough for the pages to be few. */
const PAGE = 64;
function sourceFile(chars) {
	return {
		chars,
		pages: [0]
	};
}
/** The line that holds the offset. */
function lineHolding(file, offset) {
	countPages(file, offset);
	const page = pageHolding(file, offset);
	let index = page * PAGE;
	let start = file.pages[page] ?? 0;
	for (let next = startAfter(file, start); next <= offset; next = startAfter(file, start)) {
		index += 1;
		start = next;
	}
	return {
		index,
		start
	};
}
function pageHolding({ pages }, offset) {
	let low = 0;
	let high = pages.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((pages[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Where the line after the one that begins here begins; infinitely far away when there is none. */
function startAfter({ chars }, start) {
	const newline = chars.indexOf("\n", start);
	return newline < 0 ? Number.POSITIVE_INFINITY : newline + 1;
}
/** The number of the line, from 0, that holds the offset. */
function lineIndexAt(file, offset) {
	return lineHolding(file, offset).index;
}
/** Tells the number of the line, from 1, that holds an offset of a text. */
function lineFinder(chars) {
	const file = sourceFile(chars);
	return (offset) => lineIndexAt(file, offset) + 1;
}
/** Goes on until a page begins beyond the offset; infinitely far away when none does. */
function countPages(file, offset) {
	const { pages } = file;
	for (let last = pages.at(-1) ?? 0; last <= offset; pages.push(last)) for (let line = 0; line < PAGE && last !== Number.POSITIVE_INFINITY; line += 1) last = startAfter(file, last);
}
/** The offset at which the next line begins. */
function nextLineStart(chars, from) {
	const newline = chars.indexOf("\n", from);
	return newline < 0 ? chars.length : newline + 1;
}
/** Where the line that begins at an offset ends, without its line ending. */
function lineEndAt(chars, start) {
	const newline = chars.indexOf("\n", start);
	const end = newline < 0 ? chars.length : newline;
	return chars[end - 1] === "\r" && end > start ? end - 1 : end;
}
/** The place of `from`..`to`; what runs over several lines is given by its part on the first. */
function placeOf(file, from, to) {
	const { index, start } = lineHolding(file, from);
	const end = Math.max(from, Math.min(to, lineEndAt(file.chars, start)));
	return {
		line: index + 1,
		column: from - start + 1,
		endColumn: end - start + 1
	};
}

// src/rules/changelog-mismatch.ts
const changelogMismatch = defineRule({
	id: "changelog-mismatch",
	summary: {
		en: "The changelog's newest entry gives the spec's number.",
		zh: "更新日志最新一条的编号与 spec 一致。"
	},
	why: {
		en: "The changelog is what people read to learn in which release a fix arrived. An entry under another number tells them something untrue.",
		zh: "人们靠更新日志得知修复出现在哪个版本。编号写错的条目会误导他们。"
	},
	fix: {
		en: "Correct the heading, or add an entry for this release on top.",
		zh: "更正标题行，或在最上方为本版本新增一条。"
	},
	source: "rows 26 and 27 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		differs: {
			en: "The newest changelog entry is for {is}, the spec is {number}; expected {expected}.",
			zh: "最新的更新日志条目对应 {is}，而 spec 为 {number}；应为 {expected}。"
		},
		unreadable: {
			en: "The newest changelog entry is for `{is}`, which is no number of scheme {scheme}; expected {expected}.",
			zh: "最新的更新日志条目为 `{is}`，不是方案 {scheme} 的编号；应为 {expected}。"
		},
		noNewEntry: {
			en: "The spec moved to {number}, but the newest changelog entry is still the one for {is}; add an entry on top: `{skeleton}`.",
			zh: "spec 已变为 {number}，但最新的更新日志条目仍对应 {is}；请在最上方新增一条：`{skeleton}`。"
		},
		withoutNumber: {
			en: "The newest changelog entry gives no number; expected {expected} at the end of its heading.",
			zh: "最新的更新日志条目没有编号；标题行末尾应为 {expected}。"
		},
		gone: {
			en: "The changelog is gone; it had an entry for {is}.",
			zh: "更新日志被删除；之前有 {is} 的条目。"
		}
	},
	examples: [],
	evaluate: (facts) => facts.line.kind === "line" ? facts.carriers.flatMap((carrier) => judge$4(carrier, facts)) : []
});
function judge$4(carrier, facts) {
	const { after, before } = carrier;
	if (carrier.kind !== "rpm-spec" || after.kind !== "number") return [];
	const previous = before.kind === "number" || before.kind === "misfit" ? before.stated : void 0;
	const head = after.stated.changelog;
	const headBefore = previous?.changelog;
	const moved = previous?.text !== after.stated.text;
	if (!moved && sameHead(head, headBefore)) return [];
	if (head === "generated") return [];
	if (head === "none") return isHead(headBefore) ? [gone(carrier, headBefore)] : [];
	if (head.evr === void 0 && previous?.history[0] === void 0) return [];
	const collects = facts.strictness === "practice" && previous !== void 0 && isNumberedLater(previous);
	if (head.evr === void 0 && !moved && collects) return [];
	const rights = rightNumbers(carrier, facts);
	if ([after.number, ...rights].some((number) => agrees(head, number))) return [];
	const [right = after.number] = rights;
	const expected = [right.text];
	const line = lineFinder(after.stated.source)(after.stated.headingStarts[0] ?? 0);
	const place = {
		path: carrier.path,
		line,
		actual: head.evr ?? head.heading,
		expected
	};
	const data = {
		is: head.evr ?? head.heading,
		number: after.number.text,
		expected,
		scheme: carrier.scheme.id
	};
	if (moved && sameHead(head, headBefore)) {
		const given = facts.strictness === "practice" && wasLeftBehind(carrier) ? { severity: "warning" } : {};
		return [{
			message: "noNewEntry",
			data: {
				...data,
				skeleton: skeleton(head, right.text)
			},
			...place,
			...given
		}];
	}
	return [{
		message: head.evr === void 0 ? "withoutNumber" : numberOfHead(head, carrier.scheme) ? "differs" : "unreadable",
		data,
		...place,
		edits: headingEdit(head, line, after.stated.source, right.text)
	}];
}
/** The number of an entry, whose epoch the spec states elsewhere. */
const numberOfHead = (head, scheme) => numberOf(scheme, (head.evr ?? "").replace(/^\d+:/, ""));
/**
* The same release, and the same build where the entry gives one. Custom writes entries in more than one way: with or
* without the distribution's mark, or with `5.17` for a base of `5.17.0` as Fedora's kernels do.
*/
function agrees(head, number) {
	if (head.evr === void 0) return false;
	const evr = head.evr.replace(/^\d+:/, "");
	return [evr, evr.replace("-", ".0-")].some((text) => saysSame(text, number));
}
/**
* An entry may also give the version alone, or leave out what tells variants apart, as in `4.9.14-1` for `4.9.14-1.rpi`, or
* have the mark of the machine on it, as in `2.6.27-1mnb` for `2.6.27-1`.
*/
function sameWithoutMark(entry, number) {
	const { release } = partMark(number);
	const [own, version] = [partMark(entry).release, release.slice(0, release.lastIndexOf("-"))];
	const dashed = own.includes("-");
	return own === release || entry === version || dashed && release.startsWith(own) && VARIANT.test(release.slice(own.length)) || own.startsWith(release) && GLUED.test(own.slice(release.length));
}
/** Words behind a release, a commit it may be among them; counters alone are none. */
const VARIANT = /^\.(?!rc\d|git)\d{0,40}[a-z]\w{0,40}(?:\.\d{0,40}[a-z]\w{0,40}){0,4}$/i;
const GLUED = /^(?!rc|alpha|beta|pre)[a-z]{2,12}\d{0,6}$/i;
function saysSame(text, number) {
	const { scheme } = number;
	if (buildField(scheme) === void 0) return sameWithoutMark(text, number.text);
	const entry = numberOf(scheme, text);
	if (entry === void 0) return false;
	const build = buildField(scheme);
	const fields = releaseFields(scheme);
	const compared = build !== void 0 && entry.values[build] !== void 0 ? [...fields, build] : fields;
	return compareNumbers(entry, number, compared) === 0;
}
/**
* A changelog whose newest entry is for another version than the number was before is no longer written, or elsewhere. Where
* the scheme counts packages, each is to have its entry, and one slip excuses no other.
*/
function wasLeftBehind({ before, scheme }) {
	if (before.kind !== "number" || !isHead(before.stated.changelog)) return false;
	const versionOf = (text) => (text.replace(/^\d+:/, "").split("-", 1)[0] ?? "").replace(/(?<!\.0)(?:\.0)+$/, "");
	const { changelog, text } = before.stated;
	if (changelog.evr === void 0) return isNumberedLater(before.stated);
	if (buildField(scheme) !== void 0) return false;
	return !agrees(changelog, before.number) && versionOf(changelog.evr) !== versionOf(text);
}
const isHead = (head) => typeof head === "object";
/** The same entry may stand on another line; what it says is what counts. */
function sameHead(a, b) {
	return isHead(a) && isHead(b) ? a.heading === b.heading && a.evr === b.evr : a === b;
}
function gone(carrier, head) {
	return {
		message: "gone",
		data: { is: head.evr ?? head.heading },
		path: carrier.path,
		line: 1
	};
}
/** The heading with the number put right, where it gives one. */
function headingEdit({ evr }, line, source, number) {
	const text = lineOf(source, line);
	if (evr === void 0 || !text.includes(evr)) return [];
	const at = text.lastIndexOf(evr);
	return [{
		line,
		replacement: text.slice(0, at) + number + text.slice(at + evr.length)
	}];
}
/** A heading like the last one, for the new number; who and when is for the author to fill in. */
function skeleton(head, number) {
	return `* Day Mon DD YYYY ${/[^\s<][^<]{0,80}<[^>\s]{1,120}>/.exec(head.heading.replace(/^\S+\s+\S+\s+\d+\s+\d+\s+/, ""))?.[0] ?? "Name <mail>"} - ${number}`;
}

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
	return text.length <= 4194304 && linesFit(text) ? void 0 : excessOf(text);
}
/** Looks at one line end in as many characters as a line may have, and not at every line. */
function linesFit(text) {
	let start = 0;
	while (start + MAX_LINE < text.length) {
		const newline = text.lastIndexOf("\n", start + MAX_LINE);
		if (newline < start) return false;
		start = newline + 1;
	}
	return true;
}
function excessOf(text) {
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
* The next line, from one that begins here on, whose first mark is a `%`: those before it are surely neither directives nor
* sections. Most of a spec are ten thousand lines of changelog, which are leapt over and never looked at one by one.
*/
function nextMarkedLine(text, from) {
	for (let percent = text.indexOf("%", from); percent >= 0; percent = text.indexOf("%", percent + 1)) {
		let start = percent;
		while (start > from && INDENT.has(text.charCodeAt(start - 1))) start -= 1;
		if (start === from || text.charCodeAt(start - 1) === NEWLINE) return start;
	}
	return text.length;
}
/**
* The next line, from one that begins here on, that holds a `%` or goes on into such a line: no macro, directive or section
* is in those before it.
*/
function nextMacroLine(text, from) {
	const percent = text.indexOf("%", from);
	if (percent < 0) return text.length;
	let start = Math.max(from, text.lastIndexOf("\n", percent) + 1);
	while (start > from && text.charCodeAt(start - 2) === BACKSLASH) start = Math.max(from, text.lastIndexOf("\n", start - 2) + 1);
	return start;
}
/** A tag of which nothing is kept, to be put into a pattern. */
const UNKEPT = String.raw`(?:(?:Patch|Source)\d{0,9}|(?:BuildR|R)equires|Conflicts|Obsoletes):`;
/** Blank lines, comments, and tags of which nothing is kept, where they hold no macro and do not go on in the next line. */
const IDLE = new RegExp(`(?:(?:#[^\\n%\\\\]*|${UNKEPT}[^\\n%\\\\]*)?\\n){1,64}`, "y");
/** The next line of a preamble, from one that begins here on, that may say something: a spec can name a thousand patches. */
function nextTellingLine(text, from) {
	IDLE.lastIndex = from;
	return IDLE.test(text) ? IDLE.lastIndex : from;
}
const NEWLINE = 10;
const BACKSLASH = 92;
/** What may stand before a directive. */
const INDENT = /* @__PURE__ */ new Set([
	32,
	9,
	11,
	12,
	13
]);
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
/** rpm takes `%endif1` for `%endif`. */
const ENDING = /^(?:endif|else)(?![A-Za-z])/;
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
/** Many times what the largest specs ask for. */
const PATIENCE = 4194304;
function macroTable() {
	return {
		defined: /* @__PURE__ */ new Map(),
		scopes: [],
		branches: [],
		age: 0,
		patience: PATIENCE,
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
	const { options, body, level, nature, place } = meaning;
	const macro = {
		kind: "macro",
		name,
		options,
		body,
		level,
		nature,
		age: table.age,
		under: table.defined.get(name)
	};
	put(table, name, place === void 0 ? macro : {
		...macro,
		place
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
	return textOf$2(chars, GIVEN);
}
/** A text of one origin. */
function textOf$2(chars, origin) {
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
/** Adds a part of another text; what is in no file stands where `site` stands, if that is told. */
function addPart(target, text, start, end, site) {
	if (start >= end) return;
	for (let index = runIndexAt(text, start); index < text.runs.length; index += 1) {
		const run = text.runs[index];
		if (run === void 0 || run.start >= end) break;
		const from = Math.max(run.start, start);
		const to = Math.min(text.runs[index + 1]?.start ?? text.chars.length, end);
		const origin = site !== void 0 && run.origin.kind === "given" ? site : advance(run.origin, from - run.start);
		add$1(target, text.chars.slice(from, to), origin);
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
	if (context.work > 16777216) fail(context, { kind: "too-large" });
}
/** Adds a part of a text that is being expanded; what no file holds stands where the construct stands. */
function emit(context, out, text, start = 0, end = text.chars.length) {
	addPart(out, text, start, end, context.site);
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
/** What counts between a bracket and the one that closes it. */
const BRACKETS = {
	"(": /[\\()]/g,
	"{": /[\\{}]/g,
	"[": /[\\[\]]/g
};
function isOpening(character) {
	return character === "(" || character === "{" || character === "[";
}
/** Blanks as rpm counts them within a line. */
function isBlank(character) {
	return character === " " || character === "	";
}
/** The offset after the name that begins at `start`: ASCII letters, digits and `_`. */
function nameEnd(chars, start) {
	NAME.lastIndex = start;
	NAME.test(chars);
	return NAME.lastIndex;
}
/** The offset of the first character that is no blank. */
function skipBlanks(chars, start) {
	let index = start;
	while (isBlank(chars[index])) index += 1;
	return index;
}
/**
* The offset after the bracket that closes the one at `open`; undefined when nothing does. A backslash hides the
* character after it; brackets of other kinds do not count.
*/
function bracketEnd(chars, open, bracket) {
	const marks = BRACKETS[bracket];
	marks.lastIndex = open;
	let depth = 0;
	while (marks.test(chars)) {
		const mark = chars[marks.lastIndex - 1];
		if (mark === "\\") {
			marks.lastIndex += 1;
			continue;
		}
		depth += mark === bracket ? 1 : -1;
		if (depth === 0) return marks.lastIndex;
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
	const inner = start + 1;
	return {
		end,
		form,
		start: inner,
		negated: false,
		conditional: false,
		nameEnd: inner,
		text: {
			start: inner,
			end: end - 1
		},
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
		start,
		negated: isNegated(chars, open, start),
		conditional: chars.slice(open, start).includes("?"),
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
		start,
		negated: isNegated(chars, open, start),
		conditional: chars.slice(open, start).includes("?"),
		nameEnd: end,
		text: void 0,
		words: isBlank(chars[end]) ? {
			start: end,
			end
		} : void 0
	};
}
/** Whether the marks before a name hold an odd number of `!`. */
function isNegated(chars, start, end) {
	let negated = false;
	for (let index = start; index < end; index += 1) if (chars[index] === "!") negated = !negated;
	return negated;
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
const MARKS$2 = /[\\%(){}[\]\n]/g;
/**
* Takes the next line (with its newline) into account. An opening bracket counts only after `%`, or inside one that
* does; a backslash hides the character after it, and at the end of the line it asks for the next.
*/
function takeLine(pending, chars, start, end) {
	MARKS$2.lastIndex = start;
	while (MARKS$2.test(chars) && MARKS$2.lastIndex <= end) {
		const next = chars[MARKS$2.lastIndex];
		switch (chars[MARKS$2.lastIndex - 1]) {
			case "\\":
				if (next === "\n") pending.continued = true;
				MARKS$2.lastIndex += 1;
				break;
			case "\n":
				pending.continued = false;
				break;
			case "%":
				if (next === "{") pending.braces += 1;
				else if (next === "(") pending.parentheses += 1;
				else if (next === "[") pending.brackets += 1;
				else if (next !== "%") break;
				MARKS$2.lastIndex += 1;
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
const MARKS$1 = /[\\%(){}[\]\n\r]/g;
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
	} : readBody$1(source, start);
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
function readBody$1(source, start) {
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
	MARKS$1.lastIndex = start;
	while (MARKS$1.test(chars)) {
		const at = MARKS$1.lastIndex - 1;
		const character = chars[at];
		const next = chars[at + 1];
		if (character === "\n" || character === "\r") {
			if (depth["{"] > 0 || depth["("] > 0) continue;
			end = at;
			break;
		}
		if (character === "\\") {
			if (next === void 0) continue;
			addPart(body, source, copied, at);
			copied = at + 1;
			MARKS$1.lastIndex += 1;
		} else if (character === "%") {
			if (next === "{" || next === "(" || next === "[") depth[next] += 1;
			else if (next !== "%") continue;
			MARKS$1.lastIndex += 1;
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
	while (end > 0 && (isBlank(text.chars[end - 1]) || text.chars[end - 1] === "\n" || text.chars[end - 1] === "\r")) end -= 1;
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
const SPACE = /[ \t\n\v\f\r]*/y;
const SYMBOL = /==|!=|<=|>=|&&|\|\||[-+*/()!<>?:,]/y;
const DIGITS = /[0-9]*/y;
const WORD = /[A-Za-z][A-Za-z0-9_]*/y;
const CALL$2 = /[A-Za-z][A-Za-z0-9_.:]*(?=\()/y;
/** The next token; undefined where rpm refuses. */
function readToken(tokens) {
	const { chars } = tokens.text;
	SPACE.lastIndex = tokens.position;
	SPACE.test(chars);
	const start = SPACE.lastIndex;
	tokens.position = start;
	if (start >= chars.length) return { kind: "end" };
	const symbol = match(SYMBOL, chars, start);
	if (symbol !== void 0) {
		tokens.position = start + symbol.length;
		return { kind: symbol };
	}
	if (chars[start] === "\"") return readQuoted(tokens, start + 1, "string");
	if (chars.startsWith("v\"", start)) return readQuoted(tokens, start + 2, "version");
	const call = match(CALL$2, chars, start);
	if (call !== void 0) {
		tokens.position = start + call.length + 1;
		return {
			kind: "call",
			name: call
		};
	}
	const word = tokens.bareWords === "strings" ? match(WORD, chars, start) : void 0;
	return word === void 0 ? readInteger(tokens, start) : readWord(tokens, word);
}
function readWord(tokens, word) {
	const from = tokens.position;
	tokens.position = from + word.length;
	const why = unknownIn(tokens, slice(tokens.text, from, tokens.position));
	return {
		kind: "value",
		value: why === void 0 ? {
			kind: "string",
			chars: word
		} : unknown(why)
	};
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
/** Most conditions are `0%{?with_debug}`: of the whole language they need no more than the digits. */
const WHOLE_NUMBER = /^[ \t\n\v\f\r]*([0-9]+)[ \t\n\v\f\r]*$/;
/**
* @param text the expression
* @param expand expands macros in it; undefined where that was done before, as in `%if`
* @param bareWords what a word without quotes is
*/
function evaluateExpression(context, text, expand, bareWords = "refused") {
	spend(context, text.chars.length);
	if (expand === void 0 && context.expressionDepth === 0) {
		const digits = WHOLE_NUMBER.exec(text.chars)?.[1];
		if (digits !== void 0) return context.failure === void 0 ? integerValue(digits) : unknown(context.failure);
	}
	const parser = {
		context,
		text,
		expand,
		bareWords,
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

// src/spec/machine.ts
/**
* Macros that nobody but the building machine defines, and that give a release no more than the mark of the distribution. A
* spec that uses one without a question mark builds on such a machine only, where all that it can add is that mark, which is
* no part of what counts: it is read as `%{?dist}` is, with nothing.
*
* Source: `%dist` of redhat-rpm-config and its kin; `%distsuffix` and `%mkrel` of Mandriva's rpm-mandriva-setup.
*/
const MARKS = ["dist", "distsuffix"];
/** `%mkrel 2` is the release 2, the counter of an update and the mark; `-c rc1` sets a candidate's name ahead of it. */
const RELEASE = {
	name: "mkrel",
	options: "c:",
	body: "%{-c:0.%{-c*}.}%{1}%{?subrel:.%{subrel}}"
};
/** What a macro stands for that the spec leaves to the building machine; nothing where that is not known. */
function machinesOwn(name) {
	const definition = definitions(MARKS).defined.get(name);
	return definition?.kind === "macro" ? definition : void 0;
}
const definitions = oncePer((marks) => {
	const table = macroTable();
	for (const name of marks) define(table, name, {
		options: void 0,
		body: given(""),
		level: 0,
		nature: "lasting"
	});
	const { name, options, body } = RELEASE;
	define(table, name, {
		options,
		body: given(body),
		level: 0,
		nature: "lasting"
	});
	return table;
});

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
		case void 0: {
			const own = machinesOwn(name);
			if (own !== void 0) return callMacro(context, text, call, own, out);
			emit(context, out, text, percent, percent + 1);
			return call.form === "bare" ? call.start : percent + 1;
		}
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
* A changelog runs to ten thousand lines, so that the lines of bodies are not so much as looked for.
* @param runs the section's lines
* @returns the entries in the order of the file, and where the section says that it is generated
*/
function changelogEntries(file, runs) {
	const { chars } = file;
	const nextHeading = headingFinder(chars);
	const entries = [];
	let generated;
	for (const [run, { start, end }] of runs.entries()) for (let at = start; at < end;) {
		const heading = Math.min(nextHeading(at), end);
		if (entries.length === 0) generated ??= generatedIn(file, at, heading);
		if (heading === end) break;
		at = nextLineStart(chars, heading);
		entries.push({
			at: heading,
			heading: chars.slice(heading + 1, at).trim(),
			run
		});
	}
	return {
		entries,
		generated
	};
}
/** Finds the next line that begins with `*`, from a line's beginning on; what is further on is looked for once. */
function headingFinder(chars) {
	let found = -1;
	return (from) => {
		if (found >= from) return found;
		found = chars.indexOf("*", from);
		while (found > from && chars[found - 1] !== "\n") found = chars.indexOf("*", found + 1);
		if (found < 0) found = chars.length;
		return found;
	};
}
/** Where the lines before the first entry say that the changelog is generated. */
function generatedIn(file, start, end) {
	const { chars } = file;
	for (let at = start; at < end; at = nextLineStart(chars, at)) {
		const mark = /^\s*%\{?\??autochangelog\}?/.exec(chars.slice(at, lineEndAt(chars, at)));
		if (mark !== null) return {
			line: lineIndexAt(file, at) + 1,
			column: 1,
			endColumn: mark[0].length + 1
		};
	}
}
/** The number of an entry: on its heading, or as a line of its own that opens its body. */
function changelogNumber(context, runs, { at, run }) {
	const { chars } = context.file;
	const usual = usualNumber(chars, at);
	if (usual !== void 0) return usual;
	const heading = numberAfter(chars.slice(at, lineEndAt(chars, at)));
	if (heading !== void 0) return evaluate$1(context, at + heading.start, at + heading.end);
	const body = bodyAfter(chars, runs, run, nextLineStart(chars, at));
	const opening = body === void 0 ? void 0 : openingNumber(chars.slice(body, lineEndAt(chars, body)));
	return body === void 0 || opening === void 0 ? void 0 : evaluate$1(context, body + opening.start, body + opening.end);
}
/** A heading as nearly all are: `* Mon Jan 02 2023 Somebody <mail@example.org> - 5.10.0-136.12.0.86`. */
const USUAL = /\*[^\n<>]*<[^\n<>]*> - \d[\w.+~^]{0,255}-[\w.+~^]{1,255}(?=\r?\n)/y;
/** The number of a usual heading, of which nothing else is cut out: a changelog has hundreds of them. */
function usualNumber(chars, at) {
	USUAL.lastIndex = at;
	if (!USUAL.test(chars)) return void 0;
	const end = USUAL.lastIndex;
	const start = chars.lastIndexOf(" ", end) + 1;
	return {
		text: chars.slice(start, end),
		start,
		end
	};
}
const SAYS_SOMETHING = /\S/g;
/** Where the first line of a body begins that is not blank; undefined when the next entry comes first. */
function bodyAfter(chars, runs, first, from) {
	for (let run = first; run < runs.length; run += 1) {
		const { start, end } = runs[run];
		SAYS_SOMETHING.lastIndex = Math.max(start, from);
		const at = SAYS_SOMETHING.exec(chars)?.index ?? chars.length;
		if (at >= end) continue;
		const line = chars.lastIndexOf("\n", at) + 1;
		return chars[line] === "*" ? void 0 : line;
	}
}
const DATE = /^\*\s*([A-Za-z]{3,9})\s+([A-Za-z]{3,9})\s+(\d{1,2})(?:\s+\d\d?:\d\d:\d\d\s+\S{1,16})?\s+(\d{4})(?=\s|$)/;
/** The date that a heading gives, as written: `Wed Dec 25 2019`, or with the time and its zone before the year. */
function changelogDate(heading) {
	const [, weekday = "", month = "", day = "", year = ""] = DATE.exec(`*${heading}`) ?? [];
	return weekday === "" ? void 0 : {
		weekday,
		month,
		day,
		year
	};
}
/** The number at the end of a heading. */
function numberAfter(heading) {
	const dateEnd = DATE.exec(heading)?.[0].length ?? 1;
	const text = heading.trimEnd();
	const end = text.length;
	if (text.endsWith("]")) {
		const open = text.lastIndexOf("[");
		if (open >= dateEnd && EVR.test(text.slice(open + 1, -1))) return {
			start: open + 1,
			end: end - 1
		};
	}
	const start = lastWord$1(text, dateEnd);
	if (start === void 0 || !EVR.test(text.slice(start))) return void 0;
	return /[\s>]-?\s*$/.test(text.slice(Math.max(dateEnd, start - 8), start)) || text[start - 1] === "-" ? {
		start,
		end
	} : void 0;
}
/** Where the last word begins: after white space, or glued to the mail address before it. */
function lastWord$1(text, dateEnd) {
	const least = Math.max(dateEnd, text.lastIndexOf(">") + 1);
	let start = text.length - (text.slice(least).split(/\s/).at(-1) ?? "").length;
	while (text[start] === "-") start += 1;
	return start >= text.length || start <= dateEnd ? void 0 : start;
}
/** A body that opens with a number on a line of its own: `- kernel-5.6.0-1`. */
function openingNumber(line) {
	const number = /^\s*-\s+(?:kernel-)?(\d[\w.+~^:]{0,255}-[\w.+~^]{1,255})\s*$/.exec(line)?.[1];
	if (number === void 0) return void 0;
	const start = line.lastIndexOf(number);
	return {
		start,
		end: start + number.length
	};
}
function evaluate$1(context, start, end) {
	const written = context.file.chars.slice(start, end);
	if (!written.includes("%")) return {
		text: written,
		start,
		end
	};
	const expanded = expandText(context, textOf$2(written, {
		kind: "copied",
		at: start,
		macro: void 0
	}));
	const known = context.failure === void 0 && firstUnknown(expanded) === void 0 && !leftoverMacro(context, expanded);
	context.failure = void 0;
	return {
		text: known ? expanded.chars : written,
		start,
		end
	};
}

// src/rules/changelog-order.ts
const changelogOrder = defineRule({
	id: "changelog-order",
	summary: {
		en: "New changelog entries have a real date, its right weekday, and stand above older ones.",
		zh: "新的更新日志条目日期真实、星期正确，且位于较旧条目之上。"
	},
	why: {
		en: "rpm warns of a wrong weekday and sorts nothing itself: tools that show only the newest entries, or cut old ones off, go by the order of the file.",
		zh: "rpm 会对错误的星期发出警告，但不会重新排序：只显示最新条目或截去旧条目的工具都依文件中的次序行事。"
	},
	fix: {
		en: "Correct the heading, or move the entry to its place.",
		zh: "更正标题行，或将条目移到应在的位置。"
	},
	source: "rpm-spec(5), \"%changelog\"; row 53 of the catalogue of real cases",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		weekday: {
			en: "{date} is a {right}, not a {written}.",
			zh: "{date} 是 {right}，不是 {written}。"
		},
		order: {
			en: "The entry of {date} stands above the one of {below}, which is newer.",
			zh: "{date} 的条目位于更新的 {below} 的条目之上。"
		},
		date: {
			en: "{heading} has no date that exists; rpm wants \"Day Mon DD YYYY\".",
			zh: "{heading} 没有真实存在的日期；rpm 要求“Day Mon DD YYYY”。"
		}
	},
	examples: [],
	evaluate: ({ line, carriers }) => line.kind === "line" ? carriers.flatMap(judge$3) : []
});
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const DAY_MS = 864e5;
const statedIn = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated : void 0;
/** Only entries that this change brings are judged: old slips are history. */
function judge$3({ path, before, after }) {
	const stated = statedIn(after);
	if (stated === void 0 || stated === statedIn(before)) return [];
	const { headings } = stated;
	const added = addedTo(statedIn(before)?.headings ?? headings.slice(1), headings);
	const lines = once(() => lineFinder(stated.source));
	return added.flatMap((index) => {
		const place = () => ({
			path,
			line: lines()(stated.headingStarts[index] ?? 0)
		});
		return judgeHeading(stated, headings[index] ?? "", headings[index + 1], place);
	});
}
/** Which of the headings there were not before; as a rule those on top, and all below stand as they stood. */
function addedTo(before, headings) {
	const first = before[0] === void 0 ? -1 : headings.indexOf(before[0]);
	const top = first < 0 ? headings.length : first;
	let below = top;
	while (below < headings.length && headings[below] === before[below - top]) below += 1;
	const others = [...indexes(0, top), ...indexes(below, headings.length)];
	const among = others.length > FEW ? new Set(before) : void 0;
	return others.filter((index) => {
		const heading = headings[index] ?? "";
		return !(among?.has(heading) ?? before.includes(heading));
	});
}
/** For so few it is not worth it to gather all that there were. */
const FEW = 4;
const indexes = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);
function judgeHeading(stated, heading, below, placed) {
	const written = changelogDate(heading);
	const day = written && dayOf(written);
	if (written === void 0 || day === void 0) return [{
		message: "date",
		data: { heading: shortened(heading) },
		...placed(),
		actual: heading
	}];
	const { weekday } = written;
	const right = DAYS[((day + 4) % 7 + 7) % 7] ?? "";
	const date = dateText(written);
	const objections = [];
	if (weekday !== right) {
		const place = placed();
		const edits = weekdayEdit(stated.source, place.line, weekday, right);
		const data = {
			date,
			right,
			written: weekday
		};
		objections.push({
			message: "weekday",
			data,
			...place,
			actual: weekday,
			expected: [right],
			edits
		});
	}
	const lower = below === void 0 ? void 0 : changelogDate(below);
	const dayBelow = lower && dayOf(lower);
	if (lower !== void 0 && dayBelow !== void 0 && day < dayBelow) objections.push({
		message: "order",
		data: {
			date,
			below: dateText(lower)
		},
		...placed()
	});
	return objections;
}
const dateText = ({ month, day, year }) => `${month} ${day} ${year}`;
/** A heading comes from anyone. */
const shortened = (heading) => heading.length > 80 ? `${heading.slice(0, 80)}…` : heading;
/** Days since 1970, or nothing for a date that does not exist. */
function dayOf({ month, day, year }) {
	const index = MONTHS.indexOf(month);
	if (index < 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return void 0;
	const time = Date.UTC(Number(year), index, Number(day));
	return new Date(time).getUTCDate() === Number(day) ? time / DAY_MS : void 0;
}
function weekdayEdit(source, line, weekday, right) {
	const text = lineOf(source, line);
	const at = text.indexOf(weekday);
	return at < 0 ? [] : [{
		line,
		replacement: text.slice(0, at) + right + text.slice(at + weekday.length)
	}];
}

// src/rules/bump-words.ts
/** How much a number rises, in words. */
const BUMP_WORDS$1 = {
	none: {
		en: "none",
		zh: "无"
	},
	patch: {
		en: "patch",
		zh: "修订号（patch）"
	},
	minor: {
		en: "minor",
		zh: "次版本（minor）"
	},
	major: {
		en: "major",
		zh: "主版本（major）"
	}
};

// src/rules/declaration-conflict.ts
const declarationConflict = defineRule({
	id: "declaration-conflict",
	summary: {
		en: "A pull request declares one bump, not two.",
		zh: "拉取请求只声明一种提升幅度。"
	},
	why: {
		en: "Where a label says one thing and a trailer another, each tool believes the one that it reads.",
		zh: "标签与 trailer 说法不一时，每个工具只会相信自己读到的那一个。"
	},
	fix: {
		en: "Remove all declarations but the right one.",
		zh: "只保留正确的声明，删除其余声明。"
	},
	source: "design: declarations are checked against each other",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: { differ: {
		en: "The pull request declares different bumps: {stated}. The largest, {declared}, counts.",
		zh: "拉取请求声明了不同的提升幅度：{stated}。以最大的 {declared} 为准。"
	} },
	examples: [],
	evaluate: ({ declaration }) => {
		const known = declaration.stated.filter(({ bump }) => bump !== "unknown");
		if (new Set(known.map(({ bump }) => bump)).size < 2) return [];
		return [{
			message: "differ",
			data: {
				stated: {
					en: known.map(({ text }) => text).join(", "),
					zh: known.map(({ text }) => text).join("、")
				},
				declared: BUMP_WORDS$1[declaration.bump]
			},
			actual: declaration.bump
		}];
	}
});

// src/rules/declaration-mismatch.ts
const declarationMismatch = defineRule({
	id: "declaration-mismatch",
	summary: {
		en: "What a pull request declares is what its features show.",
		zh: "拉取请求所声明的与其特性变化相符。"
	},
	why: {
		en: "Labels and trailers make release notes and next numbers. A change that is declared as a fix and takes a feature away misleads everyone who reads them.",
		zh: "标签和 trailer 会进入发布说明，并决定下一编号。声明为修订却移除了特性的修改，会误导所有读者。"
	},
	fix: {
		en: "Correct the label or the trailer, or take the rest out of the change.",
		zh: "更正标签或 trailer，或将多余的内容移出此次修改。"
	},
	source: "design: declarations are checked against the diff",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		smaller: {
			en: "The pull request declares {declared} ({stated}), but its features ask for {need}.",
			zh: "拉取请求声明为 {declared}（{stated}），而其特性变化需要 {need}。"
		},
		larger: {
			en: "The pull request declares {declared} ({stated}), but its features ask for no more than {need}.",
			zh: "拉取请求声明为 {declared}（{stated}），而其特性变化只需要 {need}。"
		},
		noBump: {
			en: "{stated} declares nothing: it takes major, minor, patch, none or emergency.",
			zh: "{stated} 未声明任何内容：此处可取 major、minor、patch、none 或 emergency。"
		}
	},
	examples: [],
	evaluate: (facts) => [...unknownWords(facts), ...mismatch(facts)]
});
function unknownWords({ declaration }) {
	return declaration.stated.flatMap(({ text, bump }) => bump === "unknown" ? [{
		message: "noBump",
		data: { stated: text },
		severity: "warning"
	}] : []);
}
/** Only what can be read is held against it: a change may be larger for reasons that no set of features shows. */
function mismatch({ declaration, interfaces }) {
	const known = declaration.stated.filter(({ bump }) => bump !== "unknown");
	if (known.length === 0 || interfaces.length === 0) return [];
	if (interfaces.some(({ problems }) => problems.length > 0)) return [];
	const need = greatestBump(interfaces.map(requiredBy));
	const order = compareBumps(declaration.bump, need);
	if (order === 0) return [];
	const data = {
		declared: BUMP_WORDS$1[declaration.bump],
		stated: {
			en: known.map(({ text }) => text).join(", "),
			zh: known.map(({ text }) => text).join("、")
		},
		need: BUMP_WORDS$1[need]
	};
	return [order < 0 ? {
		message: "smaller",
		data,
		actual: declaration.bump,
		expected: [need]
	} : {
		message: "larger",
		data,
		actual: declaration.bump,
		expected: [need],
		severity: "notice"
	}];
}

// src/rules/emergency-undeclared.ts
const emergencyUndeclared = defineRule({
	id: "emergency-undeclared",
	summary: {
		en: "The emergency field moves by one, for a declared emergency, and starts over with the next release.",
		zh: "紧急字段只在声明的紧急修复中加一，并在下一个版本归零。"
	},
	why: {
		en: "The last field is kept free so that an urgent fix always has a number between two planned ones. Used as an ordinary counter, it no longer says that something was urgent.",
		zh: "最后一个字段始终留空，以便紧急修复在两个计划版本之间总有编号可用。若把它当作普通计数，就再也无法表示紧急。"
	},
	fix: {
		en: "Put the label `{label}` on the pull request for a real emergency; otherwise take the ordinary number.",
		zh: "若确属紧急，请为拉取请求加上标签 `{label}`；否则使用普通编号。"
	},
	source: "rows 14 to 18 of the catalogue of real cases",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		undeclared: {
			en: "{field} moved from {was} to {is} without a declared emergency: add the label \"{label}\", or take {expected}.",
			zh: "{field} 从 {was} 变为 {is}，但未声明紧急修复：请加标签“{label}”，或使用 {expected}。"
		},
		jumped: {
			en: "{field} jumped from {was} to {is}; an emergency takes one number at a time.",
			zh: "{field} 从 {was} 跳到 {is}；紧急修复每次只取一个编号。"
		},
		carriedOn: {
			en: "{field} is still {is} although {raised} moved; it starts over with the next release: {expected}.",
			zh: "{raised} 已移动，但 {field} 仍为 {is}；下一个版本应将其归零：{expected}。"
		},
		asCounter: {
			en: "{field} moved from {was} to {is} on a {role} line, where it is not a counter; after {previous} comes {expected}.",
			zh: "{role}线上 {field} 从 {was} 变为 {is}，而它在此并非计数；{previous} 之后应为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => {
		const { move } = claim;
		if (move?.kind !== "forward") return [];
		const steps = stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness);
		const reserved = steps.filter((step) => step.reserved === true);
		const [taken] = stepsTaken(reserved, move);
		return taken === void 0 ? carriedOn(claim, move, steps, reserved, facts.emergencyLabel) : moved(claim, move, taken, facts);
	})
});
function moved(claim, move, step, facts) {
	const { field, was, is } = move.top;
	const data = {
		field: labelOf(claim.carrier.scheme, field),
		was,
		is,
		previous: claim.previous?.text ?? "",
		expected: claim.offered,
		label: facts.emergencyLabel,
		role: roleWords(claim.line)
	};
	if ((move.distance ?? 1) > 1) {
		const wanted = replaceFrom(claim, field, String(Number(was) + 1));
		return [{
			message: "jumped",
			data,
			...placeOf$1(claim, field, wanted),
			expected: [wanted]
		}];
	}
	if (facts.declaration.emergency) return [];
	const ordinary = step.practice !== true;
	return [{
		message: ordinary ? "undeclared" : "asCounter",
		data,
		...placeOf$1(claim, field, claim.offered[0]),
		expected: claim.offered,
		...ordinary && facts.strictness === "practice" ? { severity: "notice" } : {}
	}];
}
function carriedOn(claim, move, steps, reserved, label) {
	const { scheme } = claim.carrier;
	const names = reserved.map(({ raises }) => raises);
	const [kept = []] = stepsTaken(steps, move).map((step) => notReset(scheme, step, move).filter(({ field }) => names.includes(field))).sort((a, b) => a.length - b.length);
	return kept.map(({ field, was, is }) => {
		const wanted = replaceFrom(claim, field, String(scheme.fields[field]?.start ?? 0));
		return {
			message: "carriedOn",
			data: {
				field: labelOf(scheme, field),
				was,
				is,
				raised: labelOf(scheme, move.top.field),
				label,
				expected: [wanted]
			},
			...placeOf$1(claim, field, wanted),
			expected: [wanted]
		};
	});
}
/** The claimed number with one field set right, and its build counter one above the last. */
function replaceFrom(claim, field, value) {
	const { claimed, after, previous } = claim;
	const offset = after.offsets[field] ?? 0;
	const head = claimed.text.slice(0, offset) + value;
	const tail = claimed.text.slice(offset + (claimed.values[field]?.length ?? 0));
	const build = claimed.values["build"];
	const last = previous?.values["build"];
	if (build === void 0 || last === void 0 || !tail.includes(`.${build}`)) return head + tail;
	return head + tail.replace(`.${build}`, `.${String(Number(last) + 1).padStart(build.length, "0")}`);
}

// src/rules/line-frozen.ts
const lineFrozen = defineRule({
	id: "line-frozen",
	summary: {
		en: "Nothing is released on a frozen line.",
		zh: "冻结的发布线上不再发布。"
	},
	why: {
		en: "A line is frozen when its support has ended or its successor has taken over; a release there reaches nobody who should have it.",
		zh: "支持期结束或已有后继时，发布线即被冻结；在其上发布不会到达应得的人。"
	},
	fix: {
		en: "Make the release on the line that succeeds this one, or change the role in the policy.",
		zh: "请在后继的发布线上发布，或修改策略中的角色。"
	},
	source: "design: role `frozen`",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: { released: {
		en: "The line {branch} is frozen (`{pattern}`), but its number moves from {was} to {is}.",
		zh: "发布线 {branch} 已冻结（`{pattern}`），但编号从 {was} 变为 {is}。"
	} },
	examples: [],
	evaluate: ({ line, carriers }) => {
		if (line.kind !== "frozen") return [];
		return carriers.flatMap(({ path, kind, before, after, repeats }) => {
			const was = textOf$1(before);
			const is = textOf$1(after);
			if (repeats !== void 0 || is === void 0 || was === is) return [];
			return [{
				message: "released",
				data: {
					branch: line.branch,
					pattern: line.pattern,
					was: was ?? "-",
					is
				},
				path,
				...kind === "tag" ? {} : { line: lineOfStatement(after) },
				actual: is
			}];
		});
	}
});
const textOf$1 = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
const lineOfStatement = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.passages[0]?.line ?? 1 : 1;

// src/rules/line-origin.ts
const lineOrigin = defineRule({
	id: "line-origin",
	summary: {
		en: "A maintenance line begins at a number of the trunk that exists and that it descends from.",
		zh: "维护线始于主干上存在的编号，并由其延伸而来。"
	},
	why: {
		en: "The fixed part of a maintenance number says which release is maintained. Where that release does not exist, or the line does not come from it, the number says something that is not so.",
		zh: "维护编号中固定的部分表明它维护哪个版本。若该版本不存在，或发布线并非由其而来，编号便名不副实。"
	},
	fix: {
		en: "Tag the release that the line leaves the trunk at, or correct `from` in the policy.",
		zh: "请为该发布线离开主干处的版本打标签，或更正策略中的 `from`。"
	},
	source: "row 11 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		missing: {
			en: "{tag} is of a line that begins at {origin}, and there is no such tag.",
			zh: "{tag} 所属的发布线始于 {origin}，但没有这个标签。"
		},
		noAncestor: {
			en: "{tag} is of a line that begins at {origin}, but its commit {commit} does not descend from that tag.",
			zh: "{tag} 所属的发布线始于 {origin}，但其提交 {commit} 并非源自该标签。"
		}
	},
	examples: [],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || line.kind !== "line" || claim.origin === void 0) return [];
		if (claim.object.kind !== "commit" || claim.event === "deleted") return [];
		const { name: tag, object, origin } = claim;
		const severity = origin.declared ? {} : { severity: "warning" };
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag,
			...severity
		};
		return origin.fault === "missing" ? [{
			message: "missing",
			data: {
				tag,
				origin: origin.number
			},
			...place
		}] : [{
			message: "noAncestor",
			data: {
				tag,
				origin: origin.number,
				commit: object.commit.slice(0, 12)
			},
			...place
		}];
	}
});

// src/rules/line-unknown.ts
const lineUnknown = defineRule({
	id: "line-unknown",
	summary: {
		en: "Every branch that takes releases is a known line.",
		zh: "每个接收发布的分支都属于已知的发布线。"
	},
	why: {
		en: "Without a line there is no rule by which to judge, and a check that has nothing to judge by must not look like a check that passed.",
		zh: "没有发布线就没有可依据的规则；无从判断的检查不应看起来像通过了检查。"
	},
	fix: {
		en: "Add the branch under `lines` in the policy, with the role `ignored` if no releases are made there.",
		zh: "在策略文件的 `lines` 中加入该分支；若不在其上发布，角色写 `ignored`。"
	},
	source: "design: a verdict of `unknown` is never the same as \"nothing found\"",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		unmatched: {
			en: "The branch {branch} matches none of the lines of the policy ({patterns}).",
			zh: "分支 {branch} 不匹配策略中的任何发布线（{patterns}）。"
		},
		withoutNumbers: {
			en: "Nothing on the branch {branch} states a number: no spec file and no SOURCE at the top of the repository, and no tag of a number leads up to it. Name the files under `carriers` in the policy, which `pawl init` begins for you, or give the branch the role `ignored`.",
			zh: "分支 {branch} 上没有任何文件写明编号：仓库顶层既无 spec 也无 SOURCE，之前也没有编号标签。请在策略的 `carriers` 中指明文件（`pawl init` 可写出草稿），或将该分支的角色设为 `ignored`。"
		}
	},
	examples: [],
	evaluate: ({ line, interfaces }) => {
		switch (line.kind) {
			case "unmatched": return [{
				message: "unmatched",
				data: {
					branch: line.branch,
					patterns: line.patterns
				},
				unchecked: true
			}];
			case "without-numbers":
				if (interfaces.length > 0 || line.templates === "at-base") return [];
				return [{
					message: "withoutNumbers",
					data: { branch: line.branch },
					unchecked: true
				}];
			case "line":
			case "frozen":
			case "ignored":
			case "untold":
			case "outside": return [];
		}
	}
});

// src/rules/number-contested.ts
const numberContested = defineRule({
	id: "number-contested",
	summary: {
		en: "No other open pull request claims the same number.",
		zh: "没有其他打开的拉取请求使用相同编号。"
	},
	why: {
		en: "Of two pull requests with one number only the first to be merged can keep it; the other one fails when it is its turn, after its review. The earlier one keeps the number, so that both know now. Only a run that may ask GitHub sees other pull requests: the action does, the command line does not.",
		zh: "两个拉取请求使用同一编号时，只有先合并者能保留它；另一个在评审之后、轮到合并时才会失败。较早的拉取请求保留编号，双方现在即可知晓。只有能询问 GitHub 的运行才能看到其他拉取请求：Action 会检查，命令行不会。"
	},
	fix: {
		en: "Take the number that is offered, or agree on the order and close or renumber the other pull request.",
		zh: "请使用给出的编号；或商定先后，关闭另一个拉取请求或为其改号。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15: numbers must not collide",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		later: {
			en: "{others} claimed {claimed} before this pull request ({own}) and keeps it; free is {expected}.",
			zh: "{others} 先于本拉取请求（{own}）使用 {claimed}，编号归其所有；可用的编号为 {expected}。"
		},
		earlier: {
			en: "{others} claims {claimed} as well; this pull request ({own}) is the earlier one and keeps it.",
			zh: "{others} 也使用 {claimed}；本拉取请求（{own}）较早，编号归其所有。"
		}
	},
	examples: [],
	evaluate: (facts) => claimsOf(facts).flatMap((claim) => contested(claim, facts))
});
function contested(claim, facts) {
	const { claimed, previous, carrier } = claim;
	const { contest } = facts;
	if (contest === void 0 || previous !== void 0 && same(claimed, previous)) return [];
	if (![
		"first",
		"same",
		"allowed"
	].includes(outcomeOf(claim, facts).kind)) return [];
	const theirs = contest.claims.filter(({ path }) => path === carrier.path);
	const rivals = theirs.filter(({ number }) => same(number, claimed)).map(({ pull }) => pull);
	if (rivals.length === 0) return [];
	const earlier = rivals.filter((pull) => pull < contest.own).sort((a, b) => a - b);
	const own = `#${contest.own}`;
	if (earlier.length === 0) return [{
		message: "earlier",
		data: {
			others: rivals.map((pull) => `#${pull}`).join(", "),
			claimed: claimed.text,
			own
		},
		...placeOf$1(claim, void 0, void 0),
		severity: "notice"
	}];
	const free = freeNumber(claim, facts, theirs.map(({ number }) => number), earlier.length);
	const expected = free === void 0 ? [] : [free.text];
	return [{
		message: "later",
		data: {
			others: `#${earlier[0]}`,
			claimed: claimed.text,
			own,
			expected
		},
		...placeOf$1(claim, void 0, free?.text),
		expected
	}];
}
const same = (left, right) => left.scheme === right.scheme && compareNumbers(left, right, orderedFields(left.scheme)) === 0;
/** Nobody has more pull requests in a row. */
const FARTHEST = 100;
/** The ordinary number after the contested one that nobody claims; whoever contests it earlier has the first of them. */
function freeNumber({ claimed, line }, facts, taken, earlier) {
	let number = claimed;
	let skip = earlier - 1;
	for (let tries = 0; tries < FARTHEST && number !== void 0; tries += 1) {
		number = allowedNext(number, line, facts)[0]?.number;
		const candidate = number;
		if (candidate === void 0 || taken.some((other) => same(other, candidate))) continue;
		if (skip === 0) return candidate;
		skip -= 1;
	}
}

// src/rules/number-format.ts
const numberFormat = defineRule({
	id: "number-format",
	summary: {
		en: "A number fits the grammar of its scheme.",
		zh: "编号符合其方案的语法。"
	},
	why: {
		en: "A number that cannot be parsed cannot be ordered: nobody can tell what follows it, and RPM may sort it below what is installed.",
		zh: "无法解析的编号无法排序：没人知道其后是什么，RPM 也可能把它排在已安装的版本之下。"
	},
	fix: {
		en: "Write the number as the message shows it.",
		zh: "按消息所示书写编号。"
	},
	source: "rows 1, 2, 31 and 40 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		foreign: {
			en: "The tag {text} is no release number of any scheme that this repository uses, and its policy wants none but those.",
			zh: "标签 {text} 不是本仓库所用方案的发布编号，而策略要求标签都是发布编号。"
		},
		declaredTwice: {
			en: "The pull request declares {numbers}; it is released under one number only. Leave one of them, such as {expected}.",
			zh: "拉取请求声明了 {numbers}；它只会以一个编号发布。请只保留一个，例如 {expected}。"
		},
		field: {
			en: "`{text}` is no number of scheme {scheme}: at `{rest}` it should have {field} ({kind}); expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 {field}（{kind}）；应为 {expected}。"
		},
		separator: {
			en: "`{text}` is no number of scheme {scheme}: at `{rest}` it should have `{separator}`; expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 `{separator}`；应为 {expected}。"
		},
		tooShort: {
			en: "`{text}` is no number of scheme {scheme}: it ends too early ({missing} is missing); expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：结尾过早（缺少 {missing}）；应为 {expected}。"
		},
		tooLong: {
			en: "`{text}` is no number of scheme {scheme}: `{rest}` is left over; expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：多出 `{rest}`；应为 {expected}。"
		},
		candidate: {
			en: "`{text}` carries a release candidate where {field} belongs: it sorts below every release of {base}; expected {expected}.",
			zh: "`{text}` 在 {field} 的位置写了候选版本：它排在 {base} 的所有版本之下；应为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		const { line } = facts;
		if (line.kind === "outside") return foreignTag(facts);
		if (line.kind !== "line") return [];
		return [...declaredTwice(line, facts), ...facts.carriers.flatMap((carrier) => carrier.after.kind === "misfit" && !sameText(carrier.before, carrier.after) && !isImpossibleMonth(carrier.after) ? [objection(carrier, carrier.after, line, facts)] : [])];
	}
});
/** A pull request of two numbers: which of them it means, nobody can tell. */
function declaredTwice(line, facts) {
	const { claim } = facts;
	const [home] = facts.carriers;
	if (claim.kind !== "declaration" || claim.declared.length < 2 || home === void 0) return [];
	const previous = previousOf(home, line);
	const expected = previous === void 0 ? claim.declared.slice(0, 1) : offeredNext(previous, line, facts);
	return [{
		message: "declaredTwice",
		data: {
			numbers: claim.declared.join(", "),
			expected
		},
		path: home.path,
		actual: claim.declared.join(", "),
		expected
	}];
}
/** A tag outside the scheme is a fault only where the policy says so. */
function foreignTag({ claim, line }) {
	if (claim.kind !== "tag" || line.kind !== "outside" || line.why !== "foreign") return [];
	const { foreign } = claim.rules;
	if (foreign === "ignore" || claim.event === "deleted") return [];
	const severity = foreign === "warn" ? "warning" : "error";
	return [{
		message: "foreign",
		data: { text: claim.name },
		path: `refs/tags/${claim.name}`,
		actual: claim.name,
		severity
	}];
}
/** What stood there before this change is not the change's fault. */
function sameText(before, after) {
	return (before.kind === "misfit" || before.kind === "number") && before.stated.text === after.stated.text;
}
function objection(carrier, { stated, stop }, line, facts) {
	const { scheme, path } = carrier;
	const { text } = stated;
	const at = Math.max(0, stop.at);
	const rest = text.slice(at, at + 24);
	const expected = expectedFor(carrier, line, facts);
	const common = {
		text,
		scheme: scheme.id,
		rest,
		expected: expected.length > 0 ? expected : sampleOf(scheme)
	};
	const passage = lineAt$1(stated, at);
	const place = {
		path,
		...carrier.kind === "tag" || carrier.kind === "declaration" && isComputed(stated) ? {} : { line: passage },
		actual: text,
		expected,
		...carrier.kind === "text" && expected[0] !== void 0 ? { edits: [{
			line: passage,
			replacement: expected[0]
		}] } : {},
		...carrier.kind === "declaration" && expected[0] !== void 0 ? { edits: editsFor(stated, [{
			offset: 0,
			old: text,
			by: expected[0]
		}]) } : {}
	};
	const wanted = stop.expected;
	if (wanted !== "end" && "field" in wanted && /^rc\d/.test(text.slice(at)) && wanted.kind === "counter") return {
		message: "candidate",
		data: {
			...common,
			field: labelOf(scheme, wanted.field),
			base: text.slice(0, text.indexOf("-"))
		},
		...place,
		...facts.strictness === "practice" ? { severity: "warning" } : {}
	};
	if (wanted === "end") return {
		message: "tooLong",
		data: common,
		...place
	};
	if (at >= text.length) return {
		message: "tooShort",
		data: {
			...common,
			missing: missingAfter(scheme, wanted)
		},
		...place
	};
	if ("field" in wanted) return {
		message: "field",
		data: {
			...common,
			field: labelOf(scheme, wanted.field),
			kind: KINDS[wanted.kind].words
		},
		...place
	};
	return {
		message: "separator",
		data: {
			...common,
			separator: wanted.text
		},
		...place
	};
}
const isComputed = ({ passages }) => passages.every(({ computed }) => computed);
/** For a repeating carrier the number that it should repeat; else what may follow on the line. */
function expectedFor(carrier, line, facts) {
	const { repeats } = carrier;
	const home = repeats && facts.carriers.find(({ path }) => path === repeats.path);
	if (repeats !== void 0 && home?.after.kind === "number") return [onlyFields(home.after.number, repeats.fields).text];
	const previous = previousOf(carrier, line);
	return previous === void 0 ? [] : offeredNext(previous, line, facts);
}
/** Where nothing tells which number it should be, at least what one looks like. */
function sampleOf({ examples: [sample = ""] }) {
	return {
		en: `a number such as ${sample}`,
		zh: `形如 ${sample} 的编号`
	};
}
function missingAfter(scheme, wanted) {
	if ("field" in wanted) return labelOf(scheme, wanted.field);
	return {
		en: `“${wanted.text}” with what follows it`,
		zh: `“${wanted.text}”及其后的部分`
	};
}

// src/rules/number-gap.ts
const numberGap = defineRule({
	id: "number-gap",
	summary: {
		en: "Numbers are taken one after the other.",
		zh: "编号逐个使用，不跳号。"
	},
	why: {
		en: "A skipped number makes people look for a release that never was. Where packages are built from the tags of another repository a gap is usual, as not every tag is packaged; there this rule is off unless the published rule is asked for.",
		zh: "跳号会让人去寻找并不存在的版本。若软件包取自另一仓库的标签，则跳号属正常情况（并非每个标签都会打包），因此除非要求严格执行公布的规则，本规则在此关闭。"
	},
	fix: {
		en: "Take the next number, or switch the rule off for this repository.",
		zh: "使用下一个编号，或在本仓库关闭此规则。"
	},
	source: "rows 7, 8, 19 and 23 of the catalogue of real cases",
	severity: {
		practice: "off",
		published: "error"
	},
	messages: {
		skipped: {
			en: "{field} jumped from {was} to {is}; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 跳到 {is}；{previous} 之后应为 {expected}。"
		},
		startsLate: {
			en: "{field} is {is}, and starts at {start} in a new {raised}; after {previous} comes {expected}.",
			zh: "{field} 为 {is}，而新的 {raised} 应从 {start} 开始；{previous} 之后应为 {expected}。"
		},
		buildSkipped: {
			en: "The build counter jumped from {was} to {is}; it rises by one with every package.",
			zh: "构建计数从 {was} 跳到 {is}；每出一个包只加一。"
		}
	},
	examples: [],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => {
		const { move } = claim;
		if (move === void 0 || move.kind === "backward") return [];
		const taken = move.kind === "same" ? [] : stepsTaken(stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness), move);
		if (move.kind === "forward" && taken.length === 0) return [];
		const skipped = move.kind === "forward" ? releaseGap(claim, move, taken) : [];
		const found = skipped.length > 0 ? skipped : buildGap(claim, taken);
		return facts.claim.kind !== "change" && facts.strictness === "practice" ? found.map((objection) => ({
			...objection,
			severity: "warning"
		})) : found;
	})
});
function releaseGap(claim, move, taken) {
	const { scheme } = claim.carrier;
	const startOf = (field) => scheme.fields[field]?.start ?? 0;
	const jumped = (move.distance ?? 1) > 1 && taken.every((step) => step.by === void 0 && step.reserved !== true);
	const late = move.below.find(({ field, is }) => taken.every((step) => aftermathOf(step, field) === "from-start") && Number(is) > startOf(field));
	const wrong = jumped ? move.top : late;
	if (wrong === void 0) return [];
	const { field, was, is } = wrong;
	return [{
		message: jumped ? "skipped" : "startsLate",
		data: {
			field: labelOf(scheme, field),
			was,
			is,
			raised: labelOf(scheme, move.top.field),
			start: startOf(field),
			previous: claim.previous.text,
			expected: claim.offered
		},
		...placeOf$1(claim, field, claim.offered[0]),
		expected: claim.offered
	}];
}
function buildGap(claim, taken) {
	const field = buildField(claim.carrier.scheme);
	const was = field === void 0 ? void 0 : claim.previous?.values[field];
	const is = field === void 0 ? void 0 : claim.claimed.values[field];
	if (field === void 0 || was === void 0 || is === void 0 || Number(is) <= Number(was) + 1) return [];
	if (taken.some((step) => aftermathOf(step, field) === "free")) return [];
	const wanted = claim.claimed.text.slice(0, claim.after.offsets[field]) + String(Number(was) + 1).padStart(is.length, "0");
	return [{
		message: "buildSkipped",
		data: {
			was,
			is
		},
		...placeOf$1(claim, field, wanted),
		expected: [wanted]
	}];
}

// src/rules/number-not-greater.ts
const numberNotGreater = defineRule({
	id: "number-not-greater",
	summary: {
		en: "A number is above the line's last one, field by field and in RPM's own order.",
		zh: "编号必须高于本发布线的上一个编号，按字段比较和按 RPM 自身的次序都要成立。"
	},
	why: {
		en: "Machines only install what RPM holds for newer. A number that is not greater never reaches them, or takes away what they have.",
		zh: "机器只会安装 RPM 认为更新的包。编号不升高，更新就到不了机器，甚至会倒退。"
	},
	fix: {
		en: "Take the number that the message offers. If the base branch has moved on meanwhile, rebase first. A number that really must fall needs a higher Epoch.",
		zh: "改用消息给出的编号。若目标分支已经前进，请先变基。确需降低编号时，须提高 Epoch。"
	},
	source: "rpm-version(7), RPM's comparison of versions; rows 4, 21 and 35 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		lower: {
			en: "{claimed} is below {previous}: {field} fell from {was} to {is}; after {previous} comes {expected}.",
			zh: "{claimed} 低于 {previous}：{field} 从 {was} 降为 {is}；{previous} 之后应为 {expected}。"
		},
		overtaken: {
			en: "{claimed} is below {previous}, to which the base branch has moved on since this change was made; after {previous} comes {expected}.",
			zh: "{claimed} 低于 {previous}：自本次修改以来，目标分支已前进到 {previous}；其后应为 {expected}。"
		},
		rpmLower: {
			en: "{claimed} does not sort above {previous} in RPM's own order, whatever its fields say; machines would not install it. After {previous} comes {expected}.",
			zh: "无论字段如何，按 RPM 自身的次序 {claimed} 并不高于 {previous}，机器不会安装它。{previous} 之后应为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		const lower = successions(facts).flatMap((claim) => byFields(claim, facts));
		const named = new Set(lower.map((objection) => objection.path));
		return [...lower, ...facts.carriers.filter(({ path }) => !named.has(path)).flatMap((carrier) => byRpm(carrier, facts))];
	}
});
function byFields(claim, facts) {
	const { previous, claimed, carrier, move } = claim;
	if (previous === void 0 || move?.kind !== "backward" || epochRose(carrier)) return [];
	if (isBackport(claim)) return [];
	const { field, was, is } = move.top;
	const { offered } = claim;
	return [{
		message: facts.behind ? "overtaken" : "lower",
		data: {
			claimed: claimed.text,
			previous: previous.text,
			field: labelOf(carrier.scheme, field),
			was,
			is,
			expected: offered
		},
		...placeOf$1(claim, field, offered[0]),
		expected: offered
	}];
}
/**
* Debian builds a package again for an older release under a number that sorts just below the one it is made from, so that
* an upgrade of the system replaces it: `6.2.16-4~bpo11+1` follows `6.2.16-4`. An `~exp1` or `~rc1` would come before it.
*/
function isBackport({ carrier, move }) {
	if (carrier.kind !== "debian-changelog" || move?.kind !== "backward") return false;
	const { field, was, is } = move.top;
	return field === "before" && was === "–" && /^(?:bpo|deb|ubuntu)?\d/.test(is);
}
/** What RPM would say of the two texts; it needs no scheme, so it also judges what no scheme can parse. */
function byRpm(carrier, facts) {
	const { before, after, repeats, path } = carrier;
	if (facts.line.kind !== "line" || carrier.kind !== "rpm-spec" || repeats !== void 0) return [];
	const was = evrOf(before);
	const is = evrOf(after);
	if (was === void 0 || is === void 0 || compareEvr(is, was) >= 0 || onlyBuildFell(carrier)) return [];
	const previous = previousOf(carrier, facts.line);
	const expected = previous === void 0 ? [] : offeredNext(previous, facts.line, facts);
	return [{
		message: "rpmLower",
		data: {
			claimed: textOf(after),
			previous: textOf(before),
			expected
		},
		path,
		line: after.kind === "number" || after.kind === "misfit" ? after.stated.passages.at(-1)?.line ?? 1 : 1,
		actual: textOf(after),
		expected
	}];
}
/** A build counter that fell is build-not-advanced's to say. */
function onlyBuildFell({ before, after }) {
	return before.kind === "number" && after.kind === "number" && before.number.scheme === after.number.scheme && moveBetween(before.number, after.number).kind === "same";
}
const evrOf = (statement) => statement.kind === "number" || statement.kind === "misfit" ? {
	...parseEvr(statement.stated.text),
	epoch: statement.stated.epoch
} : void 0;
const textOf = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : "";
function epochRose({ before, after }) {
	const was = evrOf(before);
	const is = evrOf(after);
	return was !== void 0 && is !== void 0 && is.epoch > was.epoch;
}

// src/rules/number-step.ts
const numberStep = defineRule({
	id: "number-step",
	summary: {
		en: "A number moves only the field that its line may move, and lower fields start over.",
		zh: "编号只能移动本发布线允许移动的字段，且其后的字段须归位。"
	},
	why: {
		en: "The field that moves tells which line a release belongs to. A maintenance line that moves DEVEL takes a number that the trunk will give to something else; a trunk that moves MAINT looks like a maintenance release that never was.",
		zh: "移动的是哪个字段，就表明版本属于哪条发布线。维护线若移动 DEVEL，便占用了主干将来要用的编号；主干若移动 MAINT，看上去就像一个并不存在的维护版本。"
	},
	fix: {
		en: "Take one of the numbers that the message offers. If the line really has another role, say so under `lines` in the policy.",
		zh: "改用消息中给出的编号之一。若该发布线的角色确实不同，请在策略文件的 `lines` 中声明。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		wrongField: {
			en: "{field} moved from {was} to {is}, which a {role} line does not do; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 变为 {is}，而{role}线不移动该字段；{previous} 之后应为 {expected}。"
		},
		notReset: {
			en: "{field} moved, but {lower} stayed at {is} instead of starting over at {start}; after {previous} comes {expected}.",
			zh: "{field} 已移动，但 {lower} 仍为 {is}，未归位到 {start}；{previous} 之后应为 {expected}。"
		},
		twoFields: {
			en: "{field} and {lower} moved at once ({lower} is {is}, and starts at {start} in a new {field}); after {previous} comes {expected}.",
			zh: "{field} 与 {lower} 同时移动（{lower} 为 {is}，新的 {field} 应从 {start} 开始）；{previous} 之后应为 {expected}。"
		},
		otherBase: {
			en: "The base of this line is {base}, not {is}; the policy fixes it for the line.",
			zh: "本发布线的基线是 {base}，不是 {is}；策略文件已将其固定。"
		}
	},
	examples: [],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => judge$2(claim, facts))
});
function judge$2(claim, facts) {
	const outcome = outcomeOf(claim, facts);
	switch (outcome.kind) {
		case "first":
		case "same":
		case "backward": return [];
		case "allowed": return otherBase(claim, outcome.move);
		case "no-step": return [{
			...wrongField(claim, outcome.move),
			...milder(claim, outcome.move)
		}];
		case "not-reset": return isMonth(claim.carrier.scheme, outcome.worst.field) ? [] : [lowerField(claim, outcome.move, outcome.worst)];
	}
}
/**
* A branch that is only named like a trunk may take up a maintenance release all the same (a sync from a release branch
* does); without a word of the policy that is worth a warning, not a refusal.
*/
function milder({ line, carrier }, move) {
	const unsure = line.evidence.because === "trunk-name" && line.evidence.certainty === "likely";
	const elsewhere = carrier.scheme.steps.maintenance.some((step) => step.raises === move.top.field);
	return unsure && elsewhere ? { severity: "warning" } : {};
}
/** The offered number that keeps what the claim has right: the same field raised, if any of them does that. */
function bestOf(claim, move) {
	return claim.offered.find((text) => {
		const number = numberOf(claim.carrier.scheme, text);
		const way = number === void 0 || claim.previous === void 0 ? void 0 : moveBetween(claim.previous, number);
		return way?.kind === "forward" && way.top.field === move.top.field;
	}) ?? claim.offered[0];
}
function wrongField(claim, move) {
	const { field, was, is } = move.top;
	return {
		message: "wrongField",
		data: {
			field: labelOf(claim.carrier.scheme, field),
			was,
			is,
			role: roleWords(claim.line),
			previous: claim.previous.text,
			expected: claim.offered
		},
		...placeOf$1(claim, field, claim.offered[0]),
		expected: claim.offered
	};
}
function lowerField(claim, move, worst) {
	const { scheme } = claim.carrier;
	return {
		message: Number(worst.is) === Number(worst.was) ? "notReset" : "twoFields",
		data: {
			field: labelOf(scheme, move.top.field),
			lower: labelOf(scheme, worst.field),
			is: worst.is,
			start: scheme.fields[worst.field]?.start ?? 0,
			previous: claim.previous.text,
			expected: claim.offered
		},
		...placeOf$1(claim, worst.field, bestOf(claim, move)),
		expected: claim.offered
	};
}
function otherBase(claim, move) {
	const { base } = claim.line;
	const is = claim.claimed.values["base"];
	if (base === void 0 || is === void 0 || is === base || move.top.field !== "base") return [];
	return [{
		message: "otherBase",
		data: {
			base,
			is
		},
		...placeOf$1(claim, "base", claim.offered[0]),
		expected: claim.offered
	}];
}

// src/rules/number-taken.ts
const numberTaken = defineRule({
	id: "number-taken",
	summary: {
		en: "A number stands for one release alone.",
		zh: "一个编号只代表一个版本。"
	},
	why: {
		en: "Two releases of one number cannot be told apart by anybody who has only the number. That two branches released under one number is what ended the calendar scheme.",
		zh: "两个版本若用同一编号，仅凭编号便无法区分。两个分支以同一编号发布，正是按月编号方案被弃用的原因。"
	},
	fix: {
		en: "Take a number that is free.",
		zh: "请使用未被占用的编号。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15; row 37 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		taken: {
			en: "{claimed} is the number of the tag {other} already, which is at {id}, while {tag} is at {own}; free is {expected}.",
			zh: "{claimed} 已是标签 {other}（位于 {id}）的编号，而 {tag} 位于 {own}；可用的编号为 {expected}。"
		},
		declared: {
			en: "The pull request declares {claimed}, and that is the number of the tag {other} already, which is at {id}; free is {expected}.",
			zh: "拉取请求声明了 {claimed}，而它已是标签 {other}（位于 {id}）的编号；可用的编号为 {expected}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		const { claim: source } = facts;
		if (source.kind === "declaration") return declared(facts, source);
		if (source.kind !== "tag" || source.object.kind !== "commit") return [];
		const { taken, name, object } = source;
		return claimsOf(facts).flatMap((claim) => {
			const [other] = claim.carrier.kind === "tag" ? taken : [];
			if (other === void 0) return [];
			const free = source.free();
			return [{
				message: "taken",
				data: {
					claimed: claim.claimed.text,
					other: other.tag,
					id: other.id.slice(0, 12),
					tag: name,
					own: object.commit.slice(0, 12),
					expected: free
				},
				...placeOf$1(claim, void 0, free[0]),
				expected: free
			}];
		});
	}
});
function declared(facts, { taken, free }) {
	const [other] = taken;
	if (other === void 0) return [];
	return claimsOf(facts).map((claim) => {
		const expected = claim.offered.length > 0 && claim.previous?.text === claim.claimed.text ? claim.offered : free;
		return {
			message: "declared",
			data: {
				claimed: claim.claimed.text,
				other: other.tag,
				id: other.id.slice(0, 12),
				expected
			},
			...placeOf$1(claim, void 0, expected[0]),
			expected
		};
	});
}

// src/rules/policy-changed.ts
const policyChanged = defineRule({
	id: "policy-changed",
	summary: {
		en: "A change of the policy is pointed out.",
		zh: "提示对策略的修改。"
	},
	why: {
		en: "A pull request is judged by the policy of the base branch, never by its own. Reviewers should still see that the rules are about to change.",
		zh: "拉取请求依目标分支的策略判断，而非其自带的策略。但审阅者仍应看到规则即将改变。"
	},
	fix: {
		en: "Nothing to fix: review the change of the policy with care.",
		zh: "无需修改：请仔细审阅策略的变更。"
	},
	source: "design: the policy is taken from the base",
	severity: {
		practice: "notice",
		published: "notice"
	},
	messages: { changed: {
		en: "This changes {path}. It was judged by the policy of the base branch; the new one counts once it is merged.",
		zh: "本次修改涉及 {path}。判断依据的是目标分支的策略；新策略在合并后生效。"
	} },
	examples: [],
	evaluate: ({ policyFile }) => policyFile.changed ? [{
		message: "changed",
		data: { path: policyFile.path },
		path: policyFile.path,
		line: 1
	}] : []
});

// src/rules/policy-invalid.ts
const policyInvalid = defineRule({
	id: "policy-invalid",
	summary: {
		en: "The policy file can be read and means something.",
		zh: "策略文件可读且含义明确。"
	},
	why: {
		en: "A policy that is half understood would be half enforced. So nothing is judged by it until it is right.",
		zh: "一知半解的策略只会被执行一半。因此在其正确之前不据此判断任何内容。"
	},
	fix: {
		en: "Correct the line that the message names.",
		zh: "更正消息所指的行。"
	},
	source: "design: unknown keys are errors, numbers must be strings",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		atBase: {
			en: "{path}:{line}:{column} on the base branch: {problem}",
			zh: "目标分支上的 {path}:{line}:{column}：{problem}"
		},
		atHead: {
			en: "{path}:{line}:{column} as this change leaves it: {problem}",
			zh: "本次修改后的 {path}:{line}:{column}：{problem}"
		}
	},
	examples: [{
		title: "no policy file",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: ({ policyFile }) => [...objections(policyFile, "atBase"), ...objections(policyFile, "atHead")]
});
function objections(file, side) {
	return file[side].map(({ line, column, problem, unchecked }) => ({
		message: side,
		data: {
			path: file.path,
			line,
			column,
			problem
		},
		path: file.path,
		line,
		...side === "atBase" || unchecked === true ? { unchecked: true } : {}
	}));
}

// src/rules/source-tag-missing.ts
const sourceTagMissing = defineRule({
	id: "source-tag-missing",
	summary: {
		en: "The tag that SOURCE names exists in the source repository.",
		zh: "SOURCE 所写的标签存在于源码仓库。"
	},
	why: {
		en: "SOURCE decides which source is built. Where its tag does not exist the package cannot be built, or is built from something else, and its number is that of no source at all.",
		zh: "SOURCE 决定构建哪份源码。若该标签不存在，软件包便无法构建，或以其他内容构建，其编号不对应任何源码。"
	},
	fix: {
		en: "Publish the tag in the source repository first, or name one that is there.",
		zh: "请先在源码仓库发布该标签，或改写为已存在的标签。"
	},
	source: "openEuler kernel SIG: the tag of the source repository and the release of the package are one number",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		missing: {
			en: "{path} names {tag}, and {repository} has no such tag.",
			zh: "{path} 写的是 {tag}，而 {repository} 没有这个标签。"
		},
		unreachable: {
			en: "{path} names {tag}, and whether {repository} has that tag could not be seen: {why}.",
			zh: "{path} 写的是 {tag}，但无法查看 {repository} 是否有该标签：{why}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		const { source, line } = facts;
		if (source === void 0 || line.kind !== "line") return [];
		return facts.carriers.flatMap((carrier) => judge$1(carrier, source));
	}
});
/** What SOURCE named before this change is not asked about. */
function judge$1(carrier, source) {
	const { kind, path, before, after } = carrier;
	if (kind !== "text" || !("stated" in after)) return [];
	const tag = after.stated.text;
	if ("stated" in before && before.stated.text === tag) return [];
	const { repository, answer } = source;
	const place = {
		path,
		line: after.stated.passages[0]?.line ?? 1,
		actual: tag
	};
	if (answer.kind === "unreachable") return [{
		message: "unreachable",
		data: {
			path,
			tag,
			repository,
			why: answer.why
		},
		...place,
		unchecked: true
	}];
	return answer.tags.get(tag) === "missing" ? [{
		message: "missing",
		data: {
			path,
			tag,
			repository
		},
		...place
	}] : [];
}

// src/rules/tag-deleted.ts
const tagDeleted = defineRule({
	id: "tag-deleted",
	summary: {
		en: "A tag that was published stays.",
		zh: "已发布的标签不应删除。"
	},
	why: {
		en: "Packages name the tag that they were made of, and what it stood for can no longer be found. Its number is used up all the same: another release under it could not be told from the first.",
		zh: "软件包注明了所依据的标签，删除后便无从查找。该编号也已用掉：若再用于其他版本，便无法与前者区分。"
	},
	fix: {
		en: "Make the tag again at the same commit, unless it should never have been there; do not give its number to another release.",
		zh: "请在同一提交上重新创建该标签，除非它本不该存在；不要把其编号用于其他版本。"
	},
	source: "git-tag(1), \"On Re-tagging\"",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		deletedAt: {
			en: "The tag {tag} was deleted; it was at {was}.",
			zh: "标签 {tag} 已被删除；原位于 {was}。"
		},
		deleted: {
			en: "The tag {tag} was deleted.",
			zh: "标签 {tag} 已被删除。"
		}
	},
	examples: [],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || claim.event !== "deleted" || claim.misfit !== void 0) return [];
		if (line.kind === "outside" || line.kind === "ignored") return [];
		const { name: tag, formerly } = claim;
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag
		};
		return formerly === void 0 ? [{
			message: "deleted",
			data: { tag },
			...place
		}] : [{
			message: "deletedAt",
			data: {
				tag,
				was: formerly.slice(0, 12)
			},
			...place
		}];
	}
});

// src/rules/tag-misplaced.ts
const tagMisplaced = defineRule({
	id: "tag-misplaced",
	summary: {
		en: "A tag is on its line's branch, and its number is one of that line.",
		zh: "标签位于其发布线的分支上，且编号属于该发布线。"
	},
	why: {
		en: "A number tells which line a release belongs to. On a commit of another branch it names something that this line never released.",
		zh: "编号表明版本属于哪条发布线。若标签打在别的分支的提交上，它所指的就是本发布线从未发布过的内容。"
	},
	fix: {
		en: "Delete the tag and make it anew on a commit of its own branch, with a number of its own line.",
		zh: "请删除该标签，并在其自身分支的提交上用本发布线的编号重新创建。"
	},
	source: "row 44 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		unreachable: {
			en: "The branch {branch} does not lead to the commit {commit} of the tag {tag}.",
			zh: "分支 {branch} 不包含标签 {tag} 的提交 {commit}。"
		},
		noBranch: {
			en: "The policy says that {tag} is of the branch {branch}, which the repository does not have; so nobody could look whether it is on it.",
			zh: "策略指明 {tag} 属于分支 {branch}，但仓库中没有该分支，因此无法检查标签是否位于其上。"
		},
		otherLine: {
			en: "{tag} is a number of the line {other}, not of {branch}.",
			zh: "{tag} 是发布线 {other} 的编号，不属于 {branch}。"
		},
		otherBase: {
			en: "{tag} has the base {is}, and the line {branch} keeps {base}.",
			zh: "{tag} 的基线是 {is}，而发布线 {branch} 固定为 {base}。"
		},
		apart: {
			en: "The commit {commit} of the tag {tag} does not descend from {previous}, the number before it on its line.",
			zh: "标签 {tag} 的提交 {commit} 并非源自同一发布线上的前一编号 {previous}。"
		}
	},
	examples: [],
	evaluate: (facts) => {
		const { claim, line } = facts;
		if (claim.kind !== "tag" || line.kind !== "line" || claim.event === "deleted") return [];
		return faultsOf(line, facts.carriers, claim).map((objection) => ({
			...objection,
			path: `refs/tags/${claim.name}`,
			actual: claim.name
		}));
	}
});
function faultsOf(line, carriers, claim) {
	const { name: tag, branch, otherLine, apartFrom, object } = claim;
	if (object.kind !== "commit") return [];
	const commit = object.commit.slice(0, 12);
	const after = carriers[0]?.after;
	const base = after?.kind === "number" ? after.number.values["base"] : void 0;
	if (otherLine !== void 0) return [{
		message: "otherLine",
		data: {
			tag,
			other: otherLine,
			branch: line.branch
		}
	}];
	if (line.base !== void 0 && base !== void 0 && base !== line.base) return [{
		message: "otherBase",
		data: {
			tag,
			is: base,
			branch: line.branch,
			base: line.base
		}
	}];
	if (branch?.leadsTo === "no") return [{
		message: "unreachable",
		data: {
			branch: branch.name,
			commit,
			tag
		}
	}];
	if (branch?.leadsTo === "no-branch") return [{
		message: "noBranch",
		data: {
			tag,
			branch: branch.name
		},
		unchecked: true
	}];
	if (apartFrom === void 0) return [];
	const sure = line.evidence.because === "declared";
	return [{
		message: "apart",
		data: {
			tag,
			commit,
			previous: apartFrom
		},
		...sure ? {} : { severity: "warning" }
	}];
}

// src/rules/tag-moved.ts
const tagMoved = defineRule({
	id: "tag-moved",
	summary: {
		en: "A tag stays where it was made.",
		zh: "标签一经创建即不再移动。"
	},
	why: {
		en: "Whoever has fetched the tag keeps the old commit, and git does not tell that there is a new one: from then on one number means two things.",
		zh: "已取回该标签的人会保留旧提交，git 也不会提示它已改变：从此一个编号代表两样东西。"
	},
	fix: {
		en: "Put the tag back to where it was, and make the release anew under the next number.",
		zh: "请把标签放回原处，并用下一个编号重新发布。"
	},
	source: "git-tag(1), \"On Re-tagging\"",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		movedFrom: {
			en: "The tag {tag} moved from {was} to {is}.",
			zh: "标签 {tag} 从 {was} 移到了 {is}。"
		},
		moved: {
			en: "The tag {tag} was moved to {is}.",
			zh: "标签 {tag} 被移到了 {is}。"
		}
	},
	examples: [],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || claim.event !== "moved") return [];
		if (line.kind === "outside" || line.kind === "ignored" || claim.object.kind === "absent") return [];
		const { name: tag, formerly, object } = claim;
		const is = object.id.slice(0, 12);
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag
		};
		return formerly === void 0 ? [{
			message: "moved",
			data: {
				tag,
				is
			},
			...place
		}] : [{
			message: "movedFrom",
			data: {
				tag,
				was: formerly.slice(0, 12),
				is
			},
			...place
		}];
	}
});

// src/rules/tag-object.ts
const tagObject = defineRule({
	id: "tag-object",
	summary: {
		en: "A tag leads to a commit, and is annotated or signed where the policy asks for it.",
		zh: "标签指向提交；策略要求时还须是附注标签或签名标签。"
	},
	why: {
		en: "A release is a commit. An annotated tag also says who made it and when, and a signed one can be verified.",
		zh: "版本就是一个提交。附注标签还记录了创建者与时间，签名标签则可供验证。"
	},
	fix: {
		en: "Make the tag anew: `git tag -a` for an annotated one, `git tag -s` for a signed one.",
		zh: "请重新创建标签：附注标签用 `git tag -a`，签名标签用 `git tag -s`。"
	},
	source: "git-tag(1); row 42 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		noCommit: {
			en: "The tag {tag} leads to {what}, not to a commit.",
			zh: "标签 {tag} 指向{what}，而不是提交。"
		},
		tooDeep: {
			en: "The tag {tag} is a tag of a tag of a tag, more than five deep; it leads to no commit that anybody would look for.",
			zh: "标签 {tag} 是多层嵌套的标签（超过五层），无法得到提交。"
		},
		lightweight: {
			en: "The tag {tag} is lightweight, and the policy asks for one that is {wanted}.",
			zh: "标签 {tag} 是轻量标签，而策略要求{wanted}标签。"
		},
		unsigned: {
			en: "The tag {tag} has no signature, and the policy asks for one.",
			zh: "标签 {tag} 没有签名，而策略要求签名。"
		}
	},
	examples: [],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || line.kind !== "line" || claim.event === "deleted") return [];
		return faultOf(claim).map((objection) => ({
			...objection,
			path: `refs/tags/${claim.name}`,
			actual: claim.name
		}));
	}
});
const WHAT = {
	tree: {
		en: "a tree",
		zh: "目录树"
	},
	blob: {
		en: "a file",
		zh: "文件"
	}
};
const WANTED = {
	annotated: {
		en: "annotated",
		zh: "附注"
	},
	signed: {
		en: "signed",
		zh: "签名"
	}
};
function faultOf({ name: tag, object, rules, signed }) {
	switch (object.kind) {
		case "absent": return [];
		case "tree":
		case "blob": return [{
			message: "noCommit",
			data: {
				tag,
				what: WHAT[object.kind]
			}
		}];
		case "too-deep": return [{
			message: "tooDeep",
			data: { tag }
		}];
		case "commit":
			if (rules.object === "any") return [];
			if (!object.annotated) return [{
				message: "lightweight",
				data: {
					tag,
					wanted: WANTED[rules.object]
				}
			}];
			return rules.object === "signed" && signed !== true ? [{
				message: "unsigned",
				data: { tag }
			}] : [];
	}
}

// src/rules/number-rules.ts
/** Every rule but those about features alone. */
const NUMBER_RULES = [
	buildNotAdvanced,
	calendar,
	carrierUnreadable,
	carriersDisagree,
	changelogMismatch,
	changelogOrder,
	declarationConflict,
	declarationMismatch,
	emergencyUndeclared,
	lineFrozen,
	lineOrigin,
	lineUnknown,
	numberContested,
	numberFormat,
	numberGap,
	numberNotGreater,
	numberStep,
	numberTaken,
	policyChanged,
	policyInvalid,
	sourceTagMissing,
	tagDeleted,
	tagMisplaced,
	tagMoved,
	tagObject,
	waiverExpired,
	waiverUnused
];

// src/carriers/select.ts
/**
* Which files to read: those that the policy names, or else those whose names tell what they are: `*.spec`, `SOURCE` at
* the top, and Debian's changelog.
* @param paths what is at the top of the repository on either side, and every changed path
*/
function selectCarriers(policy, paths) {
	const { carriers } = policy;
	if (carriers === void 0) return [...[...new Set(paths)].flatMap(byName), ...debianChangelog(paths)];
	const selected = /* @__PURE__ */ new Map();
	for (const rule of carriers) for (const path of namedBy(rule, paths)) if (!selected.has(path)) selected.set(path, {
		path,
		kind: rule.kind,
		rule
	});
	return [...selected.values()];
}
function byName(path) {
	if (path.endsWith(".spec")) return [{
		path,
		kind: "rpm-spec"
	}];
	return path === "SOURCE" ? [{
		path,
		kind: "text"
	}] : [];
}
/**
* The changelog in `debian/`, or where there is none the one that Ubuntu's kernels have in `debian.<flavour>/`, beside
* that of the kernel they derive from, `debian.master/`; of several flavours nobody can tell which is meant.
*/
function debianChangelog(paths) {
	const folders = [...new Set(paths.flatMap((path) => /^debian(?:\.[a-z0-9][\w-]{0,63})?(?=$|\/)/.exec(path)?.[0] ?? []))];
	const flavours = folders.filter((folder) => folder !== "debian" && folder !== "debian.master");
	const own = flavours.length === 0 && folders.includes("debian.master") ? ["debian.master"] : flavours;
	const chosen = own.length === 0 ? folders : own;
	const [folder] = chosen;
	return folder === void 0 || chosen.length > 1 ? [] : [{
		path: `${folder}/changelog`,
		kind: "debian-changelog"
	}];
}
/** A plain path is read even where nothing else tells that it exists; a pattern stands for what is there. */
function namedBy(rule, paths) {
	if (!/[*?[\]{}\\]/.test(rule.path)) return [rule.path];
	const glob = compileGlob(rule.path);
	return glob.kind === "glob" ? [...new Set(paths)].filter(glob.matches) : [];
}

// src/carriers/text.ts
/** The parts of a statement that only specs have. */
const PLAIN = {
	epoch: 0,
	history: [],
	changelog: "none",
	headings: [],
	headingStarts: [],
	packaged: "",
	uses: []
};
/**
* A file whose first line that is not blank is the number, such as `SOURCE`: the tag of the source repository to build.
* A missing final newline, a byte-order mark and trailing blanks are no mistake.
*/
function readText(source) {
	const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
	const index = lines.findIndex((line) => line.trim() !== "");
	const raw = lines[index];
	if (raw === void 0) return {
		kind: "unreadable",
		why: {
			because: "empty",
			line: 1
		}
	};
	const text = raw.trim();
	const column = raw.indexOf(text) + 1 + (index === 0 && source.startsWith("﻿") ? 1 : 0);
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		passages: [{
			text,
			line: index + 1,
			column,
			computed: false
		}]
	};
}

// src/carriers/debian-changelog.ts
/** `linux (5.10.120-1) unstable; urgency=medium`. */
const HEAD = /^[a-z0-9][a-z0-9+.-]{0,127} \(([^()\s]{1,255})\)/;
/**
* The newest entry of a Debian changelog gives the package's version.
* Source: deb-changelog(5).
*/
function readDebianChangelog(source) {
	const lines = source.split("\n");
	const index = lines.findIndex((line) => line.trim() !== "");
	const text = HEAD.exec(lines[index] ?? "")?.[1];
	if (text === void 0) return {
		kind: "unreadable",
		why: {
			because: index < 0 ? "empty" : "syntax",
			line: Math.max(1, index + 1)
		}
	};
	const history = lines.flatMap((line) => HEAD.exec(line)?.[1] ?? []).slice(1);
	const column = (lines[index] ?? "").indexOf("(") + 2;
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		history,
		passages: [{
			text,
			line: index + 1,
			column,
			computed: false
		}]
	};
}

// src/carriers/kernel-makefile.ts
const VARIABLES = [
	"VERSION",
	"PATCHLEVEL",
	"SUBLEVEL"
];
/**
* The head of a kernel's top Makefile: `VERSION`, `PATCHLEVEL`, `SUBLEVEL`, which make the upstream version, and an
* `EXTRAVERSION` such as `-rc3`.
* Source: "kernelversion" in the kernel's own Makefile.
*/
function readKernelMakefile(source) {
	const passages = [];
	const lines = source.split(/\r?\n/, 200);
	for (const name of VARIABLES) {
		const index = lines.findIndex((line) => line.startsWith(name) && /^[A-Z]+ *= *\d+ *$/.test(line));
		const line = lines[index];
		if (line === void 0) return {
			kind: "unreadable",
			why: {
				because: "missing-variable",
				name,
				line: 1
			}
		};
		const text = line.slice(line.indexOf("=") + 1).trim();
		if (passages.length > 0) passages.push({
			text: ".",
			line: index + 1,
			column: 1,
			computed: true
		});
		passages.push({
			text,
			line: index + 1,
			column: line.lastIndexOf(text) + 1,
			computed: false
		});
	}
	const extra = lines.findIndex((line) => /^EXTRAVERSION *= *-\S+ *$/.test(line));
	const line = lines[extra];
	if (line !== void 0) {
		const column = line.indexOf("-") + 1;
		passages.push({
			text: line.slice(column - 1).trim(),
			line: extra + 1,
			column,
			computed: false
		});
	}
	return {
		...PLAIN,
		kind: "stated",
		text: passages.map((passage) => passage.text).join(""),
		source,
		passages
	};
}

// src/spec/prelude.ts
/**
* The macros that rpm brings along on every machine and that decide about versions, in rpm's own language.
* Source: rpm's manual, "Conditional Builds" (%bcond, %with) and rpm-macros(7); the architecture families of rpm.
*/
/** `--with name` sets `_with_name`, `--without name` sets `_without_name`; without either the default decides. */
const CONDITIONAL_BUILDS = {
	bcond: "%{expand:%%{%[ (%2) ? \"!?_without\" : \"?_with\" ]_%{1}:%%global with_%{1} 1}}",
	bcond_with: "%{expand:%%{?_with_%{1}:%%global with_%{1} 1}}",
	bcond_without: "%{expand:%%{!?_without_%{1}:%%global with_%{1} 1}}",
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
function definePrelude({ macros }, { arch = DEFAULT_ARCH, macros: own = NONE }) {
	const known = preludes(own);
	const prelude = known.get(arch) ?? makePrelude(arch, own);
	known.set(arch, prelude);
	for (const [name, definition] of prelude) macros.defined.set(name, definition);
}
const NONE = {};
/** The definitions by architecture: many specs are read with the same macros. */
const preludes = oncePer(() => /* @__PURE__ */ new Map());
function makePrelude(arch, own) {
	const table = macroTable();
	const plain = {
		nil: "",
		...FAMILIES,
		_target_cpu: arch,
		_arch: arch,
		_target_os: OS,
		_os: OS,
		...own
	};
	for (const [name, body] of Object.entries(plain)) define(table, name, {
		options: void 0,
		body: given(body),
		level: 0,
		nature: "lasting"
	});
	for (const [name, body] of Object.entries(CONDITIONAL_BUILDS)) define(table, name, {
		options: "",
		body: given(body),
		level: 0,
		nature: "lasting"
	});
	return table.defined;
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
	const outcome = truthOf(evaluateExpression(context, expression, void 0, "strings"));
	const truth = outcome === "refused" ? refusal(context, expression) : outcome;
	context.site = outer;
	if (typeof truth === "boolean") return truth;
	if (outcome === "refused") return {
		why: leftoverMacro(context, expression) ?? truth,
		refused: true
	};
	return {
		why: truth,
		refused: false
	};
}
function refusal(context, { chars }) {
	return unevaluable(context, {
		kind: "bad-expression",
		expression: chars.trim().slice(0, 200)
	});
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

// src/spec/harmless.ts
/**
* Lines that rpm expands and that nothing comes of: most of the scripts and lists of files in a spec, and the packages that
* it requires, name macros and define none. What they call tells them from the others, and they are not expanded.
*/
/** `%{name}`, `%{?name}`, `%name`: a call without arguments and without a text of its own. */
const CALL$1 = /%(?:\{[?!]{0,8}([A-Za-z_]\w*)\}|([A-Za-z_]\w*)(?![\w*#%]))/y;
const REQUIRES = new RegExp(UNKEPT, "y");
/** As deep is looked into macros that call others; what lies deeper is expanded. */
const MAX_NESTING$1 = 4;
/**
* The first line, from one that begins here on, that may define something, be a condition or a section, or go on in the
* next line. Of what is in between, nothing is kept.
* @param chars the spec, in a section that is no preamble, or in lines that are not read
*/
function nextTellingCall(macros, chars, from) {
	let at = nextMacroLine(chars, from);
	while (at < chars.length) {
		const end = nextLineStart(chars, at);
		if (!isHarmless(macros, chars.slice(at, end))) break;
		at = nextMacroLine(chars, end);
	}
	return at;
}
/**
* The first line, from one that begins here on, that may define something or state something that is kept.
* @param chars the spec, in a preamble that is read
*/
function nextTellingTag(macros, chars, from) {
	let at = nextTellingLine(chars, from);
	while (at < chars.length) {
		const end = nextLineStart(chars, at);
		REQUIRES.lastIndex = at;
		if (!REQUIRES.test(chars) || !isHarmless(macros, chars.slice(at, end))) break;
		at = nextTellingLine(chars, end);
	}
	return at;
}
/** Whether a text, once it is expanded, has defined nothing, and is neither a condition nor a section nor several lines. */
function isHarmless(macros, text, nesting = 0) {
	if (text.includes("\\")) return false;
	for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", CALL$1.lastIndex)) {
		CALL$1.lastIndex = at;
		const call = CALL$1.exec(text);
		const name = call?.[1] ?? call?.[2];
		if (name === void 0) return false;
		const end = CALL$1.lastIndex;
		if (!isPlain$1(macros, name, nesting)) return false;
		if (nesting > 0 && end === text.length && call?.[2] !== void 0) return false;
		CALL$1.lastIndex = end;
	}
	return true;
}
/** Whether a name stands for a text without a `%`, whatever it is; rpm leaves what is not defined as it stands. */
function isPlain$1(macros, name, nesting = 0) {
	if (STRUCTURE.has(name.toLowerCase()) || ENDING.test(name)) return false;
	if (builtins.has(name) && !macros.defined.has(name)) return false;
	const meaning = lookUp(macros, name);
	if (meaning?.kind !== "macro") return true;
	const { chars } = meaning.body;
	macros.patience -= chars.length;
	if (macros.patience < 0 || meaning.options !== void 0 || meaning.nature === "literal") return false;
	if (chars.includes("\n")) return false;
	return !chars.includes("%") || nesting < MAX_NESTING$1 && isHarmless(macros, chars, nesting + 1);
}

// src/spec/lines.ts
/**
* Logical lines: a line goes on while a bracket of a macro is open or it ends with a backslash, as rpm reads them.
* Source: `copyNextLineFromOFI()` and `copyNextLineFinish()` in rpm.
*/
const CAN_GO_ON = /[\\%]/;
/** The logical line that begins at an offset. */
function logicalLine(chars, start) {
	let end = nextLineStart(chars, start);
	if (!CAN_GO_ON.test(chars.slice(start, end))) return {
		start,
		end,
		complete: true
	};
	const pending = nothingPending();
	takeLine(pending, chars, start, end);
	while (isPending(pending) && end < chars.length) {
		const next = nextLineStart(chars, end);
		takeLine(pending, chars, end, next);
		end = next;
	}
	return {
		start,
		end,
		complete: !isPending(pending)
	};
}
/** Splits an expanded logical line; a condition goes on after a backslash at the end of its line. */
function takePhysicalLines(text, take) {
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
			take(joined);
			start = end + 1;
		} else {
			take(slice(text, start, first));
			start = first + 1;
		}
	}
}
function lineEnd(chars, start) {
	const newline = chars.indexOf("\n", start);
	return newline < 0 ? chars.length : newline;
}

// src/spec/leap.ts
/**
* Going straight from the main package to `%changelog`.
*
* Once the preamble of the main package has ended, its number is settled. What lies between it and the changelog matters to
* neither, unless it is a condition around the changelog. Where it is written in such a way that expanding it can bring no
* changelog, and no condition that does not end where it began, it need not be read. All that is unusual is read as ever.
*/
/**
* Where `%changelog` stands, if all lines up to it can be left out, and it is the last section.
* @param macros what is defined before
* @param from the beginning of a line after the main package's preamble, outside of conditions
*/
function changelogAhead(macros, chars, from) {
	const isHere = ({ text }) => chars.slice(from, from + text.length) === text;
	const ahead = known.find(isHere) ?? aheadOf(chars, from);
	const at = from + ahead.text.length;
	if (ahead.calls === void 0 || partOf(lineAt(chars, at)) !== "changelog") return void 0;
	const isLast = nextMarkedLine(chars, nextLineStart(chars, at)) === chars.length;
	const isSound = soundIn(macros);
	return isLast && manyLinesAre(isSound.body, macros) && [...ahead.calls].every(isSound.name) ? at : void 0;
}
/** Two sides of a change, and thousands of a history, have the same scripts; of these few are looked into. */
const known = [];
const MOST_KNOWN = 4;
function aheadOf(chars, from) {
	let at = nextMarkedLine(chars, from);
	while (at < chars.length && partOf(lineAt(chars, at)) !== "changelog") at = nextMarkedLine(chars, nextLineStart(chars, at));
	const text = chars.slice(from, at);
	const ahead = {
		text,
		calls: callsBetween(text)
	};
	known.unshift(ahead);
	known.length = Math.min(known.length, MOST_KNOWN);
	return ahead;
}
const lineAt = (chars, at) => chars.slice(at, lineEndAt(chars, at));
/** What the lines between the main package and the changelog call. */
function callsBetween(text) {
	const calls = /* @__PURE__ */ new Set();
	let depth = 0;
	let checked = 0;
	for (let at = nextMarkedLine(text, 0); at < text.length; at = nextMarkedLine(text, at)) {
		const line = lineAt(text, at);
		const part = partOf(line);
		depth += DEEPER[part];
		if (part === "include" || depth < 0 || part !== "other" && line.endsWith("\\")) return void 0;
		if (part === "other" && DEFINITION.test(line)) {
			const { end, complete } = logicalLine(text, at);
			if (!complete || !addAll(calls, callsOfBody(bodyIn(text.slice(at, end))))) return void 0;
			if (!addAll(calls, callsOfLines(text.slice(checked, at)))) return void 0;
			checked = end;
			at = end;
		} else {
			if (part === "other" && !addAll(calls, callsOfLine(line))) return void 0;
			at = nextLineStart(text, at);
		}
	}
	return depth === 0 && !goesOnTo(text, text.length) && addAll(calls, callsOfLines(text.slice(checked))) ? calls : void 0;
}
/** Adds the names, unless anything may come of them. */
function addAll(calls, more) {
	for (const name of more ?? []) calls.add(name);
	return more !== void 0;
}
const DEEPER = {
	begin: 1,
	end: -1,
	turn: 0,
	include: 0,
	changelog: 0,
	section: 0,
	other: 0
};
/** What a line does to the shape of a spec. */
function partOf(line) {
	const directive = directiveOf(line)?.kind;
	if (directive === void 0) {
		const section = sectionOf(line)?.kind;
		return section === void 0 ? "other" : section === "changelog" ? "changelog" : "section";
	}
	if (directive === "include") return "include";
	return directive === "endif" ? "end" : directive.startsWith("if") ? "begin" : "turn";
}
/** Whether all that may stand for several lines is sound. */
function manyLinesAre(isSound, { defined }) {
	for (const definition of defined.values()) for (let each = definition; each !== void 0; each = each.under) if (each.kind === "macro" && each.body.chars.includes("\n") && !isSound(each.body.chars)) return false;
	return true;
}
/** What a name stands for, and what it would stand for again after `%undefine`. */
function bodiesOf(definition) {
	const bodies = [];
	for (let each = definition; each !== void 0; each = each.under) if (each.kind === "macro") bodies.push(each.body.chars);
	return bodies;
}
const DEFINITION = /^[ \t\v\f\r]*%(?:define|global)[ \t]/;
/** The body of a definition, of which a backslash goes and leaves what follows it. */
const bodyIn = (definition) => definition.replace(/^\s*%\w+\s+\w*(?:\([^)\n]*\))?[ \t]*/, "").replace(/\\([\s\S])/g, "$1").trimEnd();
/** What a body calls, if it holds no changelog, and no condition but those that begin and end in it. */
function callsOfBody(body) {
	const calls = /* @__PURE__ */ new Set();
	if (!body.includes("%")) return calls;
	const lines = body.split("\n");
	if ([lines[0], lines.at(-1)].some((line = "") => !["other", "section"].includes(partOf(line))) || BARE_END.test(body) || !structureStandsFirst(body)) return void 0;
	let depth = 0;
	for (const line of lines) {
		const part = partOf(line);
		depth += DEEPER[part];
		if (part === "include" || part === "changelog" || depth < 0) return void 0;
		if (part === "other" && MARKED.test(line) && !addAll(calls, callsOfLine(line))) return void 0;
	}
	return depth === 0 ? calls : void 0;
}
const MARKED = /^[ \t\v\f\r]*%/;
const BARE_END = /%\w+\}?[ \t]*$/;
/** A bracket of a macro, and the rest of its line. */
const BRACKET = /%[{([][^\n]*/g;
const DEFINES = /%\{?(?:define|global)/g;
/** What is called where something is defined, if all lines are conditions or sections that look so, and only those. */
function callsOfLines(text) {
	if (!structureStandsFirst(text)) return void 0;
	for (const [line] of text.matchAll(BRACKET)) {
		const pending = nothingPending();
		takeLine(pending, line, 0, line.length);
		if (isPending(pending)) return void 0;
	}
	const calls = /* @__PURE__ */ new Set();
	let end = 0;
	for (const { index } of text.matchAll(DEFINES)) {
		if (index < end) continue;
		end = nextLineStart(text, index);
		if (!addAll(calls, callsOfLine(text.slice(text.lastIndexOf("\n", index) + 1, end).trimEnd()))) return void 0;
	}
	return calls;
}
const STRUCTURAL = /%(?:if|el|endif|include|changelog)/gi;
/** Whether what could be a condition or the changelog begins its line, and no line goes on in it. */
function structureStandsFirst(text) {
	for (const { index } of text.matchAll(STRUCTURAL)) {
		const start = text.lastIndexOf("\n", index) + 1;
		if (text.slice(start, index).trim() !== "" || goesOnTo(text, start)) return false;
	}
	return true;
}
/** Whether the line before goes on in the one that begins here. */
const goesOnTo = (text, start) => /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
/** `%{name}`, `%{?name:…}`, `%{name …}`, `%name`, `%{expand:%%name}`, and what a program would print. */
const CALL = /%(?:\{expand:%)?%?(?:\{[?!]{0,8}([A-Za-z_]\w*)[:} ]|([A-Za-z_]\w*)(?![\w*#%])|\()/y;
/** What defines a text of some letters: `%{expand:%%global _find_debuginfo_opts %{?_find_debuginfo_opts} -p …}`. */
const MAKES_WORDS = /^[ \t]*%\{expand:%%(?:global|define)[ \t]+\w+[ \t]+(?:%\{\?(_\w+)\}[ \t]+)?[-\w'"./]/;
const MAKES = /* @__PURE__ */ new Set([
	"define",
	"global",
	"undefine"
]);
/** What a line calls that begins with a macro, if only that can make it a condition or a changelog. */
function callsOfLine(line) {
	const words = line.endsWith("\\") ? null : MAKES_WORDS.exec(line);
	if (words !== null) return new Set(words[1] === void 0 ? [] : [words[1]]);
	const calls = /* @__PURE__ */ new Set();
	for (let at = line.indexOf("%"); at >= 0; at = line.indexOf("%", CALL.lastIndex)) {
		CALL.lastIndex = at;
		const call = CALL.exec(line);
		if (call === null) return void 0;
		const name = call[1] ?? call[2];
		if (name === void 0) continue;
		if (STRUCTURE.has(name.toLowerCase()) || ENDING.test(name)) return void 0;
		if (!MAKES.has(name)) calls.add(name);
		else if (line.endsWith("\\")) return void 0;
	}
	return calls;
}
/** As deep is looked into macros that call others. */
const MAX_NESTING = 8;
/** Tells of names and bodies whether what they come to holds no changelog, and no condition that does not end in it. */
function soundIn(macros) {
	const looked = /* @__PURE__ */ new Map();
	const isSound = (name, nesting) => {
		const known = looked.get(name);
		if (known !== void 0) return known;
		looked.set(name, false);
		const sound = isSoundAnew(name, nesting);
		looked.set(name, sound);
		return sound;
	};
	const isSoundAnew = (name, nesting) => {
		const definition = macros.defined.get(name);
		if (definition === void 0) return !builtins.has(name);
		if (definition.kind === "macro" && definition.nature === "lasting" && definition.options !== void 0) return true;
		if (definition.under === void 0 && definition.kind === "macro" && !definition.body.chars.includes("%")) return true;
		return bodiesOf(definition).every((body) => isSoundBody(body, nesting + 1));
	};
	const isSoundBody = (body, nesting) => {
		const calls = nesting > MAX_NESTING ? void 0 : callsOfBody(body);
		return calls !== void 0 && [...calls].every((name) => isSound(name, nesting));
	};
	return {
		name: (name) => isSound(name, 0),
		body: (body) => isSoundBody(body, 0)
	};
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
	if (isKept(tag.name)) {
		if (hasTag(context, current, tag.name)) refuseSecond(preamble, line);
		keepTag(context, current, tag.name, value, valuePlace(preamble, line, tag.value));
	}
	if (tag.name === "provides") {
		const why = firstUnknown(value) ?? leftoverMacro(context, value);
		const place = valuePlace(preamble, line, tag.value);
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
	const { index, start: lineStart } = lineHolding(file, from);
	const written = file.chars.slice(from, lineEndAt(file.chars, lineStart));
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
function readAll(context, arch, { phase, wanted }) {
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
		changelog: [],
		stopped: false,
		leap: wanted === "all" ? "unwanted" : "wanted"
	};
	const { length } = context.file.chars;
	for (let at = 0; at < length && !reader.stopped && reader.preamble.architectures === void 0;) {
		at = leapFrom(reader, readFrom(reader, at));
		if (context.failure?.kind === "too-large") stop(reader, context.failure);
	}
	finish(reader);
	return reader;
}
const NEEDED_TAGS = [
	"name",
	"version",
	"release"
];
/** Where to go on: at the changelog, if nothing before it is wanted, or where the reading is. */
function leapFrom(reader, at) {
	const { context, conditions, preamble } = reader;
	const isPast = reader.section !== "preamble" || preamble.current > 0;
	if (reader.leap !== "wanted" || !isPast || conditions.frames.length > 0) return at;
	const to = NEEDED_TAGS.every((tag) => hasTag(context, 0, tag)) ? changelogAhead(context.macros, context.file.chars, at) : void 0;
	reader.leap = to === void 0 ? "refused" : "done";
	return to ?? at;
}
/** Reads the line that begins at an offset, with those that continue it; gives the offset of the next. */
function readFrom(reader, start) {
	const { context, conditions } = reader;
	const { chars } = context.file;
	const isLog = reader.section === "changelog" && isReading(conditions);
	const idle = isLog ? nextMarkedLine(chars, start) : idleUpTo(reader, start);
	if (idle > start) {
		if (isLog) addLines(reader.changelog, start, idle);
		return idle;
	}
	const next = nextLineStart(chars, start);
	const raw = chars.slice(start, lineEndAt(chars, start));
	const directive = directiveOf(raw);
	if (isLog && directive === void 0 && sectionOf(raw) === void 0) {
		addLines(reader.changelog, start, next);
		return next;
	}
	const line = logicalLine(chars, start);
	const written = textOf$2(chars.slice(start, line.end), {
		kind: "copied",
		at: start,
		macro: void 0
	});
	if (directive?.kind.startsWith("elif")) leaveBranch(context, conditions.frames.at(-1));
	const text = isExpanding(conditions, directive) ? expandLine(reader, written, line.complete) : written;
	takePhysicalLines(text, (part) => readLine(reader, part));
	return line.end;
}
/** Where the lines end that change nothing. */
function idleUpTo({ context, section, conditions }, start) {
	const { file, macros } = context;
	return section === "preamble" && isReading(conditions) ? nextTellingTag(macros, file.chars, start) : nextTellingCall(macros, file.chars, start);
}
function addLines(all, start, end) {
	const last = all.at(-1);
	if (last?.end === start) last.end = end;
	else all.push({
		start,
		end
	});
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
	const { conditions, preamble } = reader;
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
	return excess === void 0 ? readingOf(readAs(text, options, "all")) : {
		kind: "too-large",
		...excess
	};
}
/**
* The same, where only the main package's number and the changelog are wanted: what lies between the two, which is most of a
* spec but its changelog, is left out where it can matter to neither.
*/
function readSpecNumber(text, options = {}) {
	const excess = exceeds(text);
	if (excess !== void 0) return {
		kind: "too-large",
		...excess
	};
	return numberIn(readAs(text, options, "number"), () => readSpec(text, options));
}
function readAs(text, options, wanted) {
	const context = newContext(sourceFile(text));
	definePrelude(context, options);
	const arch = options.arch ?? "x86_64";
	const reader = readAll(context, arch, {
		phase: "may-restart",
		wanted
	});
	const { architectures } = reader.preamble;
	if (architectures === void 0) return reader;
	const built = [arch, "noarch"].find((name) => architectures.includes(name)) ?? architectures[0] ?? arch;
	forgetTags(context, 0);
	define(context.macros, "_target_cpu", {
		options: void 0,
		body: given(built),
		level: 0,
		nature: "lasting"
	});
	return readAll(context, built, {
		phase: "restarted",
		wanted
	});
}
function readingOf(reader) {
	const { context, preamble } = reader;
	const read = numberIn(reader, void 0);
	const others = Array.from({ length: preamble.packages - 1 }, (_, index) => ({
		name: evaluateRequired(context, index + 1, "name", void 0),
		epoch: evaluateTag(context, index + 1, "epoch"),
		version: evaluateTag(context, index + 1, "version"),
		release: evaluateTag(context, index + 1, "release")
	}));
	return {
		...read,
		packages: [read.main, ...others],
		provides: preamble.provides,
		lost: preamble.lost
	};
}
/** @param again reads all of the spec, for what the changelog uses and may be defined in what was left out */
function numberIn(reader, again) {
	const { context, preamble, notes } = reader;
	const main = {
		name: evaluateRequired(context, 0, "name", preamble.lost),
		epoch: evaluateTag(context, 0, "epoch"),
		version: evaluateRequired(context, 0, "version", preamble.lost),
		release: evaluateRequired(context, 0, "release", preamble.lost)
	};
	const changelog = changelogEntries(context.file, reader.changelog);
	if (changelog.generated !== void 0) notes.push({
		kind: "autochangelog",
		place: changelog.generated
	});
	return {
		kind: "spec",
		main,
		changelog: changelog.entries,
		numberOf: numbersOf$1(reader, again),
		notes
	};
}
function numbersOf$1(reader, again) {
	const { context, changelog, leap } = reader;
	const inPart = (entry) => changelogNumber(context, changelog, entry);
	if (leap !== "done" || again === void 0) return inPart;
	const whole = once(again);
	return (entry) => {
		const number = inPart(entry);
		if (number === void 0 || !context.file.chars.slice(number.start, number.end).includes("%")) return number;
		const reading = whole();
		const same = reading.kind === "spec" ? reading.changelog.find(({ at }) => at === entry.at) : void 0;
		return reading.kind === "spec" && same !== void 0 ? reading.numberOf(same) : number;
	};
}

// src/carriers/rpm-changes.ts
/** A line of dashes opens each entry of a `.changes` file of the Open Build Service. */
const RULE = /^-{20,}$/;
const UPDATE = /\b(?:update|updated|upgrade|bump|version)\b[^\n]{0,40}? to (?:version )?v?(\d[\w.+~^-]{0,254})/i;
/**
* A changelog beside the spec: in RPM's own form the newest heading gives the number; in a `.changes` file the newest
* entry says "update to …", if it is about a new version at all.
*/
function readRpmChanges(source) {
	const first = source.split("\n").find((line) => line.trim() !== "");
	if (first === void 0) return {
		kind: "unreadable",
		why: {
			because: "empty",
			line: 1
		}
	};
	return RULE.test(first.trim()) ? readObsChanges(source) : readHeadings(source);
}
function readObsChanges(source) {
	const lines = source.split("\n");
	const starts = lines.flatMap((line, index) => RULE.test(line.trim()) ? [index] : []);
	for (let index = starts[0] ?? 0; index < (starts[1] ?? lines.length); index += 1) {
		const line = lines[index] ?? "";
		const text = UPDATE.exec(line)?.[1]?.replace(/[.-]+$/, "");
		if (text === void 0) continue;
		const passages = [{
			text,
			line: index + 1,
			column: line.indexOf(text) + 1,
			computed: false
		}];
		return {
			...PLAIN,
			kind: "stated",
			text,
			source,
			passages
		};
	}
	return {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: "update to …",
			line: (starts[0] ?? 0) + 1
		}
	};
}
/** The same reader as for the changelog of a spec, on a spec that has nothing else. */
function readHeadings(source) {
	const spec = readSpec("%changelog\n" + source);
	if (spec.kind === "too-large") return {
		kind: "unreadable",
		why: {
			because: "too-large",
			line: 1
		}
	};
	const [newest, ...older] = spec.changelog;
	const number = newest && spec.numberOf(newest);
	if (number === void 0) return {
		kind: "unreadable",
		why: {
			because: "syntax",
			line: 1
		}
	};
	const { line, column } = placeOf(sourceFile(source), number.start - 11, number.end - 11);
	return {
		...PLAIN,
		kind: "stated",
		text: number.text,
		source,
		history: older.flatMap((entry) => spec.numberOf(entry)?.text ?? []),
		headings: spec.changelog.map(({ heading }) => heading),
		headingStarts: spec.changelog.map(({ at }) => at - 11),
		passages: [{
			text: number.text,
			line,
			column,
			computed: false
		}]
	};
}

// src/spec/packaged.ts
/**
* What of a spec makes the packages.
* Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Comments" (macros in them are expanded), "Sections".
*/
/**
* The spec without what makes no package: its `%changelog`, and in the preamble and the lists the blank lines and those
* comments that hold no macro and do not go on. Scripts and descriptions are packaged or run as they are and stay whole.
* Two specs with equal packaged text need no new build. For texts within the bounds of bounds.ts.
*/
function packagedText(text) {
	const kept = [];
	const pending = nothingPending();
	let section = "preamble";
	for (let start = 0; start < text.length;) {
		if (section === "changelog" && !isPending(pending)) {
			start = nextMarkedLine(text, start);
			if (start === text.length) break;
		}
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline + 1;
		const line = text.slice(start, newline < 0 ? end : newline).trimEnd();
		const continues = isPending(pending);
		if (!continues) section = sectionAfter(section, line);
		if (continues || section !== "changelog" && MAY_GO_ON.test(line)) takeLine(pending, text, start, end);
		if (continues || !isIdle(section, line) || directiveOf(line) !== void 0) kept.push(line);
		start = end;
	}
	return kept.join("\n");
}
/** A line goes on after a backslash, or within the brackets of a macro. */
const MAY_GO_ON = /[\\%]/;
function sectionAfter(section, line) {
	const begun = sectionOf(line)?.kind;
	if (begun !== void 0) return begun;
	if (section === "preamble" && /^%[A-Za-z_]/.test(line) && !HARMLESS.has(line.slice(1, nameEnd(line, 1)))) return "made-by-macro";
	return section;
}
const HARMLESS = new Set("global define undefine dnl bcond bcond_with bcond_without if elif ifarch ifnarch ifos ifnos elifarch elifos else endif include".split(" "));
/** Whether the line makes no difference to any package. */
function isIdle(section, line) {
	switch (section) {
		case "changelog": return true;
		case "preamble":
		case "list": return line === "" || isPlainComment(line);
		case "text": return isPlainComment(line);
		case "script":
		case "made-by-macro": return false;
	}
}
/** rpm expands macros in comments, and a backslash joins the next line to one. */
function isPlainComment(line) {
	return /^\s*#/.test(line) && !line.replaceAll("%%", "").includes("%") && !line.endsWith("\\");
}

// src/carriers/rpm-spec.ts
/** A spec states `Version-Release`, under its Epoch; its changelog states the numbers that came before. */
function readRpmSpec(source, options = {}) {
	const spec = readSpecNumber(source, options);
	if (spec.kind === "too-large") return {
		kind: "unreadable",
		why: {
			because: "too-large",
			line: spec.line
		}
	};
	const { main } = spec;
	const version = statedBy("Version", main.version);
	const release = statedBy("Release", main.release);
	const epoch = main.epoch && statedBy("Epoch", main.epoch);
	if (version.kind === "unreadable") return version;
	if (release.kind === "unreadable") return release;
	if (epoch?.kind === "unreadable") return epoch;
	const dash = {
		text: "-",
		line: release.passages[0]?.line ?? 1,
		column: 1,
		computed: true
	};
	const passages = [
		...version.passages,
		dash,
		...release.passages
	];
	return new SpecStatement(source, spec, passages, main.epoch?.kind === "value" ? Number(main.epoch.text) : 0);
}
/**
* What a spec states: its number at once, the rest when it is asked for. A class, as accessors of a plain object are made
* anew for each, and an audit reads thousands.
*/
var SpecStatement = class {
	kind = "stated";
	text;
	epoch;
	passages;
	source;
	changelog;
	headings;
	headingStarts;
	/** The newest number of the changelog, and the spec until all others are read from it. */
	#newest;
	#spec;
	#history = [];
	#packaged;
	#uses;
	constructor(source, spec, passages, epoch) {
		const [newest] = spec.changelog;
		this.#newest = newest && spec.numberOf(newest)?.text;
		this.#spec = spec;
		this.text = passages.map((passage) => passage.text).join("");
		this.epoch = epoch;
		this.passages = passages;
		this.source = source;
		this.changelog = changelogHead(spec, this.#newest);
		this.headings = spec.changelog.map(({ heading }) => heading);
		this.headingStarts = spec.changelog.map(({ at }) => at);
	}
	get history() {
		if (this.#spec !== void 0) this.#history = numbersOf(this.#spec, this.#newest);
		this.#spec = void 0;
		return this.#history;
	}
	get packaged() {
		this.#packaged ??= packagedText(this.source);
		return this.#packaged;
	}
	get uses() {
		this.#uses ??= usedFiles(this.packaged);
		return this.#uses;
	}
};
/** The numbers of the changelog, of which the first is known. */
function numbersOf({ changelog, numberOf }, first) {
	return changelog.flatMap((entry, index) => (index === 0 ? first : numberOf(entry)?.text) ?? []);
}
/** A value that rpm itself refuses is still what the spec states; the scheme will refuse it with its place. */
function statedBy(tag, value) {
	if (value.kind === "value") return {
		kind: "passages",
		passages: value.pieces.map(({ text, place: { line, column }, computed }) => ({
			text,
			line,
			column,
			computed: computed === true
		}))
	};
	const { why, place } = value;
	if (why.kind !== "illegal-value") return {
		kind: "unreadable",
		why: {
			because: "macro",
			why,
			tag,
			line: why.place.line
		}
	};
	return {
		kind: "passages",
		passages: [{
			text: why.text,
			line: place.line,
			column: place.column,
			computed: true
		}]
	};
}
function changelogHead(spec, number) {
	if (spec.notes.some((note) => note.kind === "autochangelog")) return "generated";
	const [head] = spec.changelog;
	if (head === void 0) return "none";
	const { heading } = head;
	return {
		heading,
		evr: number ?? lastWord(heading)
	};
}
/** What stands where a number should, though it is none: a slip is to be shown, not passed over. */
function lastWord(heading) {
	return /[ \t](\d[^ \t]*-[^ \t]*)$/.exec(heading.trimEnd())?.[1];
}
/** The base names after `SourceN:` and `PatchN:`; names that hold a macro come from elsewhere and are left out. */
function usedFiles(packaged) {
	const files = [];
	for (const [, name] of packaged.matchAll(/^(?:Source|Patch)\d*[ \t]*:[ \t]*([^\s%]{1,255})[ \t]*\r?$/gim)) if (name !== void 0) files.push(name.slice(name.lastIndexOf("/") + 1));
	return files;
}

// src/carriers/read.ts
const readers = {
	"rpm-spec": ({ text }, { macros = {} }) => readRpmSpec(text, { macros }),
	text: ({ text }) => readText(text),
	"kernel-makefile": ({ text }) => readKernelMakefile(text),
	"debian-changelog": ({ text }) => readDebianChangelog(text),
	"rpm-changes": ({ text }) => readRpmChanges(text)
};
/** The readers that these kinds need; the libraries for structured files are loaded only where there is one. */
async function loadReaders(kinds) {
	const yaml = kinds.some((kind) => kind === "yaml" || kind === "json") ? await import("./yaml.js") : void 0;
	const toml = kinds.includes("toml") ? await import("./toml.js") : void 0;
	const pointed = (read) => {
		return ({ text }, { pointer = "" }) => read(text, pointer);
	};
	return {
		...readers,
		...yaml === void 0 ? {} : {
			yaml: pointed(yaml.readYaml),
			json: pointed(yaml.readYaml)
		},
		...toml === void 0 ? {} : { toml: pointed(toml.readToml) }
	};
}

// src/sources/extended-words.ts
/** The variable that names where clones of other repositories are. */
const EXTENDS_DIRECTORY = "PAWL_EXTENDS_DIR";
/** How a local run is told where the repositories are whose policies are extended. */
const NO_EXTENDS_DIRECTORY = {
	en: "this run has no access to other repositories; set PAWL_EXTENDS_DIR to a directory that has a clone of it at owner/repo, or GITHUB_TOKEN and GITHUB_REPOSITORY, so that GitHub is asked",
	zh: "本次运行无法访问其他仓库；请将 PAWL_EXTENDS_DIR 设为一个目录，其中 owner/repo 处有它的克隆，或设置 GITHUB_TOKEN 与 GITHUB_REPOSITORY，以便向 GitHub 查询"
};

// src/sources/read-policy.ts
/**
* The policy reader and its libraries are loaded only where there is a policy.
* @param inForce for a policy that a change proposes, the one that holds meanwhile: what stands in a repository that this one
*   does not name is not told, as whoever proposes it may not be one who may read there
*/
async function readPolicy(file, path, elsewhere, inForce) {
	const content = textOf$4(file);
	switch (content.kind) {
		case "absent": return {
			policy: DEFAULT_POLICY,
			present: false,
			problems: []
		};
		case "unreadable": {
			const problem = {
				en: `${path} is no text file (${content.why.because})`,
				zh: `${path} 不是文本文件（${content.why.because}）`
			};
			return {
				policy: DEFAULT_POLICY,
				present: true,
				problems: [{
					line: 1,
					column: 1,
					problem
				}]
			};
		}
		case "text": {
			const { documentOf, extendsOf, loadPolicy } = await import("./policy.js").then(({ n: extendsOf, r: loadPolicy, t: documentOf }) => ({ documentOf, extendsOf, loadPolicy }));
			const document = await documentOf(content.text);
			const reference = extendsOf(document);
			const answer = reference && await (elsewhere ?? noWay)(reference);
			if (reference !== void 0 && answer?.kind === "unreachable") {
				const { line, column, name } = reference;
				return {
					policy: DEFAULT_POLICY,
					present: true,
					problems: [unread(name, answer.why, {
						line,
						column
					})]
				};
			}
			const extended = reference && answer?.kind === "text" ? {
				name: reference.name,
				text: answer.text
			} : void 0;
			const loaded = loadPolicy(document, extended && {
				name: extended.name,
				document: await documentOf(extended.text)
			});
			const rest = extended === void 0 ? {} : { extended };
			if (loaded.kind === "policy") {
				const why = await wrongTitle(loaded.policy);
				if (why === void 0) return {
					policy: loaded.policy,
					present: true,
					problems: [],
					...rest
				};
				return unsound([{
					...loaded.placeOf(["declarations", "title"]),
					path: ["declarations", "title"],
					fact: {
						kind: "bad-title",
						why
					}
				}]);
			}
			const nothing = reference !== void 0 && inForce !== void 0 && repositoryIn(inForce.extends) !== reference.repository ? {
				name: reference.name,
				document: await documentOf("")
			} : void 0;
			const alone = nothing && loadPolicy(document, nothing);
			return unsound(alone === void 0 ? loaded.problems : ofBoth(loaded.problems, alone, reference));
		}
	}
}
/** What is wrong, in words, which are loaded only for that. */
async function unsound(problems) {
	const { sayPolicyFact } = await import("./say.js");
	const told = problems.map(({ line, column, fact }) => ({
		line,
		column,
		problem: sayPolicyFact(fact)
	}));
	return {
		policy: DEFAULT_POLICY,
		present: true,
		problems: told
	};
}
const repositoryIn = (name) => name?.split("/").slice(0, 2).join("/");
/** What is wrong with a policy whatever it extends; that there is more is said without what it is. */
function ofBoth(problems, alone, reference) {
	const own = new Set(alone.kind === "invalid" ? alone.problems.map((problem) => JSON.stringify(problem)) : []);
	const told = problems.filter((problem) => own.has(JSON.stringify(problem)));
	if (reference === void 0 || told.length === problems.length) return told;
	const { line, column, name } = reference;
	return [{
		line,
		column,
		path: ["extends"],
		fact: {
			kind: "extends-unsound",
			text: name
		}
	}, ...told];
}
/** What is wrong with the pattern for titles; the engine is loaded only where there is one. */
async function wrongTitle({ declarations: { title } }) {
	if (title === "off") return void 0;
	const compiled = (await import("./title-pattern.js")).compileTitle(title);
	return compiled.kind === "wrong" ? compiled.why : void 0;
}
const noWay = async () => ({
	kind: "unreachable",
	why: NO_EXTENDS_DIRECTORY
});
/** Not to be able to look is told with what would mend it, and makes the verdict `unknown` on every side. */
const unread = (name, { en, zh }, place) => ({
	...place,
	problem: {
		en: `The policy ${name}, which this extends, cannot be read: ${en}.`,
		zh: `无法读取所扩展的策略 ${name}：${zh}。`
	},
	unchecked: true
});
function policyFacts(path, atBase, atHead) {
	return {
		path,
		present: atBase.present,
		changed: atHead !== void 0,
		atBase: atBase.problems,
		atHead: atHead?.problems ?? []
	};
}

// src/sources/interface-files.ts
/** Where drivers keep the number of their interface and the features that it promises. */
const NAMED = /(?:^|\/)interface\.(?:ya?ml|json|toml)$/;
/** Nobody has more of them in one repository. */
const MOST$1 = 4;
/**
* The files that by their name may state an interface, where the policy says nothing of such: those nearest to the top
* first. Most repositories have none, and nothing is asked for them.
* @param names what is at the top of the repository, and every path that is known beside
*/
function interfaceFiles({ carriers, interfaces }, names) {
	if (carriers !== void 0 || interfaces.length > 0) return [];
	const depth = (path) => path.split("/").length;
	return [...new Set(names)].filter((name) => NAMED.test(name)).sort((a, b) => depth(a) - depth(b)).slice(0, MOST$1);
}
/** Directories beyond these are not looked into for a file of an interface. */
const MOST_DIRECTORIES = 60;
/** The files at the top and one directory below: a clone lists them in no time. */
async function filesNearTop(repository, commit) {
	const top = await repository.list(commit, "");
	const folders = top.filter(({ kind }) => kind === "directory").slice(0, MOST_DIRECTORIES);
	const below = await Promise.all(folders.map(async ({ name }) => (await repository.list(commit, name)).flatMap((entry) => entry.kind === "file" ? [`${name}/${entry.name}`] : [])));
	return [...top.flatMap(({ name, kind }) => kind === "file" ? [name] : []), ...below.flat()];
}

// src/sinks/actions.ts
/** What the runner is told: annotations, outputs, summary. Each for itself; none of them decides the verdict. */
function annotationsOf(report, language) {
	const elsewhere = report.facts.carriers.flatMap(({ kind, path }) => kind === "declaration" ? [path] : []);
	return report.judgement.findings.map((finding) => ({
		level: finding.severity,
		title: finding.rule.id,
		message: plain$1(findingPieces(finding, language)),
		...placeIn(finding.objection, elsewhere)
	}));
}
/** Where in a file an objection belongs; what a tag or the text of a pull request states is in none. */
function placeIn({ path, line }, elsewhere) {
	if (path === void 0 || isTag(path) || elsewhere.includes(path)) return {};
	return {
		path,
		...line === void 0 ? {} : { line }
	};
}
/** A tag is no file that an annotation could be put into. */
const isTag = (path) => path.startsWith("refs/tags/");
function leftOutWords(language) {
	return (count) => plain$1(speak(WORDS$1.more, { count }, language));
}
/** The runner takes 1 MiB of outputs from a job, counted in UTF-16; no single one comes near it. */
const LONGEST_OUTPUT = 15e4;
/** No number of any scheme and no branch is longer, and no output that quotes a text; a hostile file may state what it likes. */
const LONGEST_TEXT = 4096;
/**
* Sets every output of the contract; an output that has nothing to say is empty.
* @param markdown the report as the step summary has it
*/
function setReportOutputs(report, markdown, language) {
	const { line } = report.facts;
	setOutputs({
		verdict: report.verdict,
		line: line.branch.slice(0, LONGEST_TEXT),
		scheme: line.kind === "line" ? line.scheme.id : "",
		previous: (report.previous ?? "").slice(0, LONGEST_TEXT),
		proposed: (report.proposed ?? "").slice(0, LONGEST_TEXT),
		next: report.nextAllowed[0] ?? "",
		"next-allowed": JSON.stringify(report.nextAllowed),
		"required-bump": report.requiredBump,
		"declared-bump": report.facts.declaration.bump,
		findings: cappedFindings(report, language),
		summary: markdown
	});
}
/** The outputs of a report that another run saved: its words, and the verdict only as that run told it. */
function setSavedOutputs(report, markdown) {
	const cut = (text) => (text ?? "").slice(0, LONGEST_TEXT);
	setOutputs({
		verdict: report.verdict,
		line: cut(report.line),
		scheme: cut(report.scheme),
		previous: cut(report.previous),
		proposed: cut(report.proposed),
		next: cut(report.next),
		"next-allowed": "[]",
		"required-bump": report.requiredBump,
		"declared-bump": report.declaredBump,
		findings: "[]",
		summary: markdown
	});
}
/** The outputs of a run that could not judge: every one of them is set, so that nobody reads a stale or missing one. */
function setProblemOutputs(markdown) {
	setEmptyOutputs("unknown", markdown);
}
/** The outputs of a run that had nothing to judge. */
function setNothingOutputs(markdown) {
	setEmptyOutputs("pass", markdown);
}
function setEmptyOutputs(verdict, markdown) {
	setOutputs({
		verdict,
		line: "",
		scheme: "",
		previous: "",
		proposed: "",
		next: "",
		"next-allowed": "[]",
		"required-bump": "",
		"declared-bump": "",
		findings: "[]",
		summary: markdown
	});
}
/** Sets the outputs of the step, each by its name. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** The outputs of an audit: what is told of one change or tag is empty. */
function setAuditOutputs(audit, markdown, language) {
	setEmptyOutputs(audit.verdict, markdown);
	const findings = audit.findings.map(({ rule, severity, message, point, expected, known, fingerprint }) => JSON.stringify({
		rule,
		severity,
		message: message[language],
		path: audit.points[point]?.name ?? null,
		actual: audit.points[point]?.number ?? null,
		expected,
		known,
		fingerprint
	}));
	setOutput("findings", capped(findings));
}
/** As many findings as fit, the gravest first; `{"truncated":true}` at the end tells that there are more. */
function cappedFindings(report, language) {
	return capped(report.judgement.findings.map((finding) => JSON.stringify(findingJson(finding, language))));
}
function capped(all) {
	const shown = [];
	let length = 0;
	for (const finding of all) {
		length += finding.length + 1;
		if (length > LONGEST_OUTPUT) return `[${[...shown, "{\"truncated\":true}"].join(",")}]`;
		shown.push(finding);
	}
	return `[${shown.join(",")}]`;
}
/**
* Writes the step summary; the runner drops one of more than 1 MiB whole. The toolkit's own writer would do no more, and loads
* half of node's file and terminal modules for it at every start.
*/
function writeSummary(markdown) {
	const path = process.env["GITHUB_STEP_SUMMARY"] ?? "";
	if (path === "") throw new Error("GITHUB_STEP_SUMMARY is not set");
	appendFileSync(path, markdown);
}

// src/action/finish.ts
/** How every mode of the action ends. */
/** Two questions with an input each: what to do about findings, and what to do when it could not look. */
function setExitCode(verdict, { failOn, onUnknown }) {
	const stops = {
		pass: false,
		fail: failOn !== "never",
		unknown: onUnknown === "fail"
	}[verdict];
	process.exitCode = stops ? 1 : 0;
}
/** Each sink for itself: one that fails is a warning, and never changes the verdict. */
async function tolerate(sink, write) {
	try {
		await write();
	} catch (problem) {
		const message = problem instanceof Error ? problem.message : String(problem);
		annotate([{
			level: "warning",
			title: "pawl",
			message: `The ${sink} could not be written: ${message}`
		}], String);
	}
}
/** The event brings nothing that has a number. */
async function passOver(why, language) {
	print(nothingText(why, language));
	const markdown = nothingMarkdown(why, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setNothingOutputs(markdown));
}
/** Nothing could be judged: say so everywhere, and never as a pass. */
async function giveUp(problems, language, onUnknown) {
	process.exitCode = onUnknown === "warn" ? 0 : 1;
	const level = onUnknown === "warn" ? "warning" : "error";
	annotate(problems.map((problem) => ({
		level,
		title: "pawl",
		message: problemLine(problem, language)
	})), leftOutWords(language));
	const markdown = problemMarkdown(problems, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setProblemOutputs(markdown));
}
/** What kept a run from its end, for the person who must act. */
function problemPhrase(problem) {
	if (problem instanceof SourceProblem) return sayProblem(problem.fact);
	const message = problem instanceof Error ? problem.message : String(problem);
	return {
		en: `Pawl itself failed: ${message}. Please report it; re-run with debug logging for the place.`,
		zh: `Pawl 自身出错：${message}。请报告此问题；启用调试日志重新运行可得到出错位置。`
	};
}

// src/sources/hasten.ts
/**
* A policy takes as long to load as GitHub takes to answer, so that long texts are asked for before, where the policy has no
* word on which files there are. What was asked for in vain is one request more, and changes nothing.
* @param names what there is to be selected from
* @param sides the commits at which a file is read
*/
async function hastenTexts({ hasten }, policyFile, names, sides) {
	const policy = textOf$4(policyFile);
	if (hasten === void 0 || policy.kind !== "text" || /carriers|extends/.test(policy.text)) return;
	for (const { path } of selectCarriers(DEFAULT_POLICY, names)) for (const commit of sides(path)) hasten(commit, path);
	for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setImmediate(done));
}

// src/sources/read-sides.ts
/** A path that the change leaves alone is after merging what it is at the base, whatever the head has. */
async function readSides(repository, path, at) {
	const { base, head, mergeBase, behind, touched } = at;
	const read = async (commit) => textOf$4(await repository.read(commit, path));
	const isTouched = touched.has(path);
	const [atBase, atHead, origin] = await Promise.all([
		read(base),
		isTouched ? read(head) : void 0,
		isTouched && behind ? read(mergeBase) : void 0
	]);
	return {
		base: atBase,
		head: atHead ?? atBase,
		origin
	};
}

// src/sources/source-tags.ts
/** How a local run is told where that repository is. */
const NO_SOURCE_DIRECTORY = {
	kind: "unreachable",
	why: {
		en: "this run has no access to it; name a clone of it with `--source-repo DIR`",
		zh: "本次运行无法访问它；请用 `--source-repo DIR` 指明它的克隆"
	}
};

// src/sources/specs-below.ts
/** Red Hat's packages have their spec in `SPECS/`, which the top of a repository does not show. */
async function specsBelow(repository, commit, top) {
	if (!top.some(({ name, kind }) => name === "SPECS" && kind === "directory")) return [];
	return (await repository.list(commit, "SPECS")).filter(({ name }) => name.endsWith(".spec")).map(({ name }) => ({ name: `SPECS/${name}` }));
}

// src/sources/read-change.ts
/**
* Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
* base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
*/
async function readChange(repository, request) {
	const { base, head, branch, policyPath } = request;
	const tags = async () => notNone(await repository.tags(""));
	const early = request.tags === "likely" ? tags() : void 0;
	early?.catch(() => void 0);
	const sourced = repository.source === void 0 ? void 0 : repository.read(head, SOURCE);
	const [divergence, atBase, atHead, policyFile] = await Promise.all([
		repository.diverge(base, head),
		repository.list(base, ""),
		repository.list(head, ""),
		repository.read(request.policyAt ?? base, policyPath),
		sourced
	]);
	const { mergeBase } = divergence;
	const tops = [...atBase, ...atHead].map(({ name }) => name);
	const paths = await pathsOf(repository, request, {
		divergence,
		policyFile,
		atBase,
		atHead
	});
	const [policyAtBase, proposed] = await Promise.all([readPolicy(policyFile, policyPath, repository.elsewhere), paths.includes(policyPath) ? repository.read(head, policyPath) : void 0]);
	const policyAtHead = proposed && await readPolicy(proposed, policyPath, repository.elsewhere, policyAtBase.policy);
	const known = [.../* @__PURE__ */ new Set([...tops, ...(await specsBelow(repository, base, atBase)).map(({ name }) => name)]), ...paths];
	const likely = policyAtBase.problems.length > 0 ? [] : interfaceFiles(policyAtBase.policy, known);
	const inferred = likely.length === 0 ? void 0 : await inferInterfaces(repository, base, likely);
	const named = selectCarriers(policyAtBase.policy, [...new Set(known)]);
	const touched = new Set(paths);
	const behind = mergeBase !== base;
	const asFound = inferred?.policyOf(policyAtBase.policy, "elsewhere") ?? policyAtBase.policy;
	const features = asFound.interfaces.length === 0 ? void 0 : await import("./read-features.js");
	const at = {
		base,
		head,
		mergeBase,
		behind,
		touched
	};
	const byTags = carriedByTags(named) && policyAtBase.problems.length === 0;
	const sets = features?.readInterfaces(repository, asFound, {
		...at,
		branch,
		known
	});
	sets?.catch(() => void 0);
	if (divergence.kind === "listed") request.beside?.();
	const tip = byTags ? await (await import("./read-tip2.js").then(({ n: readTip, r: readTipOf, t: readProjects }) => ({ readProjects, readTip, readTipOf }))).readTip(repository, {
		branch,
		commit: base,
		policy: asFound,
		early: early ?? (request.tags && tags())
	}) : void 0;
	const only = byTags && tip === void 0 ? inferred : void 0;
	const policy = only?.policyOf(policyAtBase.policy, "only-here") ?? asFound;
	const selected = only === void 0 ? named : selectCarriers(policy, known);
	const sourcing = readSource(repository, {
		head,
		policy,
		selected,
		touched
	});
	sourcing.catch(() => void 0);
	const others = request.openPulls?.(claimedIn(selected, touched));
	const reading = Promise.all((tip === void 0 ? selected : []).map(async (carrier) => ({
		...carrier,
		...await readSides(repository, carrier.path, at)
	})));
	const confirmed = divergence.kind === "listed" ? divergence.confirm?.() : void 0;
	confirmed?.catch(() => void 0);
	const carriers = await reading;
	const interfaces = await sets ?? [];
	await confirmed;
	const source = await sourcing;
	return {
		branch: request.branch,
		policy,
		readers: await loadReaders(selected.map(({ kind }) => kind)),
		policyFile: policyFacts(policyPath, policyAtBase, policyAtHead),
		carriers,
		interfaces,
		paths,
		top: atBase.map(({ name, kind }) => ({
			name,
			kind
		})),
		behind,
		labels: request.labels,
		body: request.body,
		...await titledBy(policy, request.title),
		...tip === void 0 ? {} : { tip },
		...source === void 0 ? {} : { source },
		openPulls: await others,
		doubts: [...request.doubts ?? [], ...inferred?.doubts ?? []]
	};
}
/** The paths that the change touches. Long texts are asked for before all of them are known, where it is sure that they are read. */
async function pathsOf(repository, { base, head, beside }, { divergence, policyFile, atBase, atHead }) {
	const hasten = async (sure) => {
		const names = [...[...atBase, ...atHead].map(({ name }) => name), ...sure];
		await hastenTexts(repository, policyFile, names, (path) => sure.includes(path) ? [base, head] : [base]);
	};
	if (divergence.kind === "listed") {
		await hasten(divergence.paths);
		return divergence.paths;
	}
	const finding = divergence.find();
	finding.catch(() => void 0);
	beside?.();
	await hasten(divergence.mergeBase === base ? differing(atBase, atHead) : []);
	return finding;
}
/** The names at the top of both sides that are not the same. */
function differing(before, after) {
	const ids = new Map(before.map(({ name, id }) => [name, id]));
	return after.flatMap(({ name, id }) => ids.get(name) === id ? [] : [name]);
}
/** The interfaces that these files state; what reads them is loaded only where there are such files. */
async function inferInterfaces(repository, commit, paths) {
	const { findInterfaces, interfaceDoubts, withInterfaces } = await import("./infer-interface2.js").then(({ i: withInterfaces, n: findInterfaces, r: interfaceDoubts }) => ({ findInterfaces, interfaceDoubts, withInterfaces }));
	const found = await findInterfaces(repository, commit, paths);
	if (found.length === 0) return void 0;
	return {
		doubts: interfaceDoubts(found),
		policyOf: (policy, numbers) => withInterfaces(policy, found, numbers)
	};
}
/** What the title says by the pattern of the policy; the engine is loaded only where there is one. */
async function titledBy(policy, title) {
	const { title: pattern } = policy.declarations;
	if (pattern === "off" || title === void 0) return {};
	const compiled = (await import("./title-pattern.js")).compileTitle(pattern);
	return compiled.kind === "pattern" ? { titled: compiled.read(title) } : {};
}
/** No ref is called longer; that such a text is no number is said elsewhere. */
const LONGEST_TAG = 1024;
/** Looks for the tags that the change newly names; what was named before is not asked about. */
async function readSource(repository, { head, policy, selected, touched }) {
	const name = policy.sourceRepository;
	const naming = selected.filter(({ kind, path }) => kind === "text" && touched.has(path));
	if (name === void 0 || naming.length === 0) return void 0;
	const tags = (await Promise.all(naming.map(async ({ path }) => textOf$4(await repository.read(head, path))))).flatMap((text) => {
		const reading = text.kind === "text" ? readText(text.text) : void 0;
		return reading?.kind === "stated" && reading.text.length <= LONGEST_TAG ? [reading.text] : [];
	});
	if (tags.length === 0) return void 0;
	const ask = repository.source;
	return {
		repository: name,
		answer: ask === void 0 ? NO_SOURCE_DIRECTORY : await ask(name, [...new Set(tags)])
	};
}
/** A kernel's Makefile states the upstream version alone: where nothing else is there, tags carry the numbers. */
const carriedByTags = (selected) => selected.every(({ kind }) => kind === "kernel-makefile");
/** The files that the change claims a number in: the specs that it touches, or whatever else states one. */
function claimedIn(selected, touched) {
	const specs = selected.filter(({ kind }) => kind === "rpm-spec");
	return (specs.length > 0 ? specs : selected).map(({ path }) => path).filter((path) => touched.has(path)).slice(0, 3);
}

// src/check.ts
/** The whole way through for a change, for the action and the command line alike: read, gather facts, judge, report. */
async function check(repository, request, { threshold, today }) {
	const change = await readChange(repository, request);
	const built = await factsOf(repository, request, change);
	const facts = built.interfaces.length === 0 ? built : await (await import("./read-release.js")).readReleases(repository, request.base, change.policy, built);
	return makeReport(facts, {
		judged: {
			base: request.base,
			head: request.head
		},
		policy: change.policy,
		threshold,
		today,
		rules: await rulesFor(facts)
	});
}
/** Facts by the files that state numbers; where those are templates alone, by the tags, as where there is no such file. */
async function factsOf(repository, request, change) {
	if (change.tip !== void 0) return (await import("./build3.js").then(({ n: buildTipFacts, t: PULL_REQUEST }) => ({ PULL_REQUEST, buildTipFacts }))).buildTipFacts(change, change.tip);
	const facts = buildFacts(change, await comparerFor(change));
	if (facts.line.kind !== "without-numbers" || facts.line.templates === void 0) return facts;
	const [{ readTip }, { buildTipFacts }] = await Promise.all([import("./read-tip2.js").then(({ n: readTip, r: readTipOf, t: readProjects }) => ({ readProjects, readTip, readTipOf })), import("./build3.js").then(({ n: buildTipFacts, t: PULL_REQUEST }) => ({ PULL_REQUEST, buildTipFacts }))]);
	const { branch, policy } = change;
	const tip = await readTip(repository, {
		branch,
		commit: request.base,
		policy,
		early: void 0
	});
	if (tip === void 0) return facts;
	const byTags = buildTipFacts({
		...change,
		carriers: []
	}, tip);
	return byTags.line.kind === "without-numbers" ? facts : {
		...byTags,
		doubts: [...facts.doubts, ...byTags.doubts]
	};
}
/** What compares sets of features is loaded where there are some. */
async function comparerFor({ interfaces }) {
	return interfaces.length === 0 ? noInterfaces : (await import("./features.js").then(({ t: interfaceFacts }) => ({ interfaceFacts }))).interfaceFacts;
}
/** The rules that have something to look at: those about features are loaded where there are interfaces. */
async function rulesFor({ interfaces }) {
	return interfaces.length === 0 ? NUMBER_RULES : (await import("./features.js").then(({ s: RULES }) => ({ RULES }))).RULES;
}

// src/render/markdown.ts
/**
* GitHub drops a summary of more than 1 MiB, and outputs of more than 1 MiB in UTF-16, whole. Each list of a report keeps to
* its share, in characters; what does not fit is counted.
*/
const SHARE = {
	carriers: 3e4,
	findings: 1e5,
	others: 15e3
};
/** The report as Markdown, for the step summary and `--format markdown`. */
function reportMarkdown(report, language) {
	const { findings, waived } = report.judgement;
	const w = (key) => WORDS$1[key][language];
	return `${[
		`### ${VERDICT_MARKS[report.verdict]} ${w("title")}: ${markdown(headline(report, language))}`,
		`**${w("line")}** ${markdown(lineWords(report, language))}`,
		carrierTable(report, language),
		interfaceTable(interfacesJson(report), language),
		findings.length === 0 ? w("noFindings") : findingSections(findings, language),
		fitting(report.facts.conflicts, (path) => markdown(speak(WORDS$1.conflicts, { path }, language)), SHARE.others, language).join("\n\n"),
		list(w("doubts"), report.facts.doubts, (doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return markdown(speak(phrase, data, language));
		}, language),
		list(w("waived"), waived, ({ finding, reason }) => `${finding.rule.id}: ${markdown(findingPieces(finding, language))} ${markdownCode(reason)}`, language),
		`<sub>${markdown(speak(WORDS$1.judgedCommits, {
			head: report.judged.head,
			base: report.judged.base
		}, language))}, Pawl ${VERSION}</sub>`
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function carrierTable(report, language) {
	const { carriers } = report.facts;
	if (carriers.length === 0) return "";
	const cell = (text) => text === void 0 ? WORDS$1.none[language] : markdownCode(text);
	const row = (carrier) => {
		const before = statedText(carrier.before);
		const after = statedText(carrier.after);
		const allowed = carrier === report.home ? report.nextAllowed.map(markdownCode).join(" ") : "";
		const proposed = after === before ? WORDS$1.unchanged[language] : cell(after);
		return `| ${markdownCode(carrier.path)} | ${cell(before)} | ${proposed} | ${allowed} |`;
	};
	return [
		`| ${[
			"carrier",
			"was",
			"proposed",
			"allowed"
		].map((key) => WORDS$1[key][language]).join(" | ")} |`,
		"|---|---|---|---|",
		...fitting(carriers, row, SHARE.carriers, language)
	].join("\n");
}
function findingSections(findings, language) {
	return fitting(findings, (finding) => findingItem(finding, language), SHARE.findings, language).join("\n");
}
function findingItem(finding, language) {
	const { rule, objection, severity } = finding;
	const fix = fixOf(finding);
	const place = objection.path === void 0 ? "" : ` ${markdownCode(objection.line === void 0 ? objection.path : `${objection.path}:${objection.line}`)}`;
	const edits = (objection.edits ?? []).map((edit) => `  - ${WORDS$1.fix[language]} ${markdownCode(`${objection.path}:${edit.line}`)}: ${markdownCode(edit.replacement)}`);
	return [
		`- **${SEVERITY_WORDS[severity][language]}** \`${rule.id}\`${place}: ${markdown(findingPieces(finding, language))}`,
		...fix === void 0 ? [] : edits,
		`  - ${WORDS$1.how[language]}${WORDS$1.colon[language]}${markdown(advicePieces(finding, language))} ${WORDS$1.waive[language].replace("{rule}", rule.id)}`
	].join("\n");
}
function list(title, items, say, language) {
	if (items.length === 0) return "";
	const lines = fitting(items, (item) => `- ${say(item)}`, SHARE.others, language);
	return [
		`**${title}**`,
		"",
		...lines
	].join("\n");
}
/** As many of the items as the share holds, at least one, and how many are left out; those are not even worded. */
function fitting(items, say, share, language) {
	const shown = [];
	let length = 0;
	for (const item of items) {
		const said = say(item);
		length += said.length;
		if (shown.length > 0 && length > share) return [...shown, markdown(speak(WORDS$1.more, { count: items.length - shown.length }, language))];
		shown.push(said);
	}
	return shown;
}

// src/render/json.ts
/** The report as a file or a terminal gets it. */
const jsonText = (report, language) => `${JSON.stringify(reportJson(report, language), null, 2)}\n`;
function reportJson(report, language) {
	const { facts, judgement, judged } = report;
	const { line } = facts;
	return {
		version: VERSION,
		verdict: report.verdict,
		base: judged.base,
		head: judged.head,
		line: line.branch,
		lineWords: plain$1(lineWords(report, language)),
		roles: line.kind === "line" ? line.roles : line.kind === "frozen" || line.kind === "ignored" ? [line.kind] : [],
		scheme: line.kind === "line" ? line.scheme.id : null,
		strictness: facts.strictness,
		previous: report.previous ?? null,
		proposed: report.proposed ?? null,
		next: report.nextAllowed[0] ?? null,
		nextAllowed: report.nextAllowed,
		from: line.kind === "line" ? line.from?.text ?? null : null,
		requiredBump: report.requiredBump,
		declaredBump: facts.declaration.bump,
		policy: facts.policyFile.present ? facts.policyFile.path : null,
		home: report.home?.path ?? null,
		carriers: facts.carriers.map(({ path, before, after }) => ({
			path,
			before: statedText(before) ?? null,
			after: statedText(after) ?? null
		})),
		interfaces: interfacesJson(report),
		findings: judgement.findings.map((finding) => findingJson(finding, language)),
		edits: judgement.findings.flatMap(({ objection: { path, edits = [] } }, finding) => path === void 0 ? [] : edits.map(({ line, replacement }) => ({
			finding,
			line,
			replacement
		}))),
		doubts: [...facts.conflicts.map((path) => plain$1(speak(WORDS$1.conflicts, { path }, language))), ...facts.doubts.map((doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return plain$1(speak(phrase, data, language));
		})],
		waived: judgement.waived.map(({ finding, reason }) => ({
			finding: findingJson(finding, language),
			reason
		}))
	};
}

// src/render/comment-words.ts
/** The words of the comment on a pull request, of its suggestions, labels and check run. */
const COMMENT_WORDS = {
	take: {
		en: "take",
		zh: "请使用"
	},
	requiredBump: {
		en: "required bump",
		zh: "所需升级"
	},
	unchanged: {
		en: "number unchanged",
		zh: "编号未变"
	},
	nothing: {
		en: "nothing to object to",
		zh: "没有问题"
	},
	what: {
		en: "What",
		zh: "对象"
	},
	trunk: {
		en: "development line",
		zh: "开发线"
	},
	earlier: {
		en: "earlier releases",
		zh: "较早的版本"
	},
	last: {
		en: "last",
		zh: "最新"
	},
	leaves: {
		en: "leaves the trunk",
		zh: "离开主干"
	},
	take2: {
		en: "take this",
		zh: "请使用"
	},
	thisChange: {
		en: "this change",
		zh: "本次修改"
	},
	refusedChange: {
		en: "this change, refused",
		zh: "本次修改（被拒绝）"
	},
	details: {
		en: "Why, and how this was judged",
		zh: "原因与判断依据"
	},
	allowedNext: {
		en: "What may come next on this line",
		zh: "此发布线之后可用的编号"
	},
	waiveOne: {
		en: "To accept a finding all the same, add a waiver to the policy on the base branch: `waivers: [{rule: RULE, reason: \"…\"}]`.",
		zh: "若仍要接受某个问题，请在目标分支的策略中加入豁免：`waivers: [{rule: RULE, reason: \"…\"}]`。"
	},
	judged: {
		en: "Judged",
		zh: "判断"
	},
	against: {
		en: "against",
		zh: "相对"
	},
	policy: {
		en: "policy",
		zh: "策略"
	},
	inferred: {
		en: "inferred",
		zh: "推断"
	},
	reported: {
		en: "computed in the pull request's own workflow run, which its author may have changed",
		zh: "由拉取请求自身的工作流运行得出，作者可能改动过该工作流"
	},
	suggestion: {
		en: "The corrected line, by the rule",
		zh: "按规则修正后的行，规则"
	},
	suggestionLines: {
		en: "The corrected lines, by the rule",
		zh: "按规则修正后的各行，规则"
	},
	review: {
		en: "Pawl suggests the corrected lines; several can be committed in one batch.",
		zh: "Pawl 建议修正以下各行；可一次批量提交。"
	},
	checkTitle: {
		en: "Release numbers",
		zh: "发布编号"
	},
	labelMajor: {
		en: "Promised features were removed: a major bump is required",
		zh: "移除了承诺的特性：需要主版本升级"
	},
	labelMinor: {
		en: "Features were added: a minor bump is required",
		zh: "新增了特性：需要次版本升级"
	},
	labelPatch: {
		en: "No promised feature changed: a patch bump is enough",
		zh: "承诺的特性未变：补丁升级即可"
	}
};
const BUMP_WORDS = {
	none: {
		en: "none",
		zh: "无"
	},
	patch: {
		en: "patch",
		zh: "补丁"
	},
	minor: {
		en: "minor",
		zh: "次版本"
	},
	major: {
		en: "major",
		zh: "主版本"
	}
};

// src/render/suggestions.ts
/** More than this is no help to anybody. */
const MOST = 20;
/**
* The corrections that findings offer, by place: a line is corrected once, as the gravest finding about it wants. A line that
* cannot be shown as it is, because of something invisible in it, is left to the annotation.
*/
function suggestionsOf(report) {
	const taken = /* @__PURE__ */ new Map();
	for (const { rule, objection } of report.judgement.findings) {
		const { path, edits = [] } = objection;
		const { after } = report.facts.carriers.find((one) => one.path === path && one.kind !== "tag") ?? {};
		if (path === void 0 || after === void 0 || after.kind === "absent" || after.kind === "unreadable") continue;
		for (const { line, replacement } of edits) {
			const was = lineOf(after.stated.source, line);
			const key = `${line} ${path}`;
			if (taken.has(key) || was === replacement || !isPlain(was) || !isPlain(replacement)) continue;
			taken.set(key, {
				path,
				rule: rule.id,
				line,
				was: [was],
				replacement: [replacement]
			});
		}
	}
	return [...taken.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line).reduce(joined, []).slice(0, MOST);
}
function joined(all, next) {
	const last = all.at(-1);
	if (last === void 0 || last.path !== next.path || last.line + last.was.length !== next.line) return [...all, next];
	const both = {
		was: [...last.was, ...next.was],
		replacement: [...last.replacement, ...next.replacement]
	};
	return [...all.slice(0, -1), {
		...last,
		...both
	}];
}
const isPlain = (line) => line.length <= 300 && visible(line.replaceAll("	", "")) === line.replaceAll("	", "");
/** The body of a review comment with the corrected lines; the fence is longer than any in them. */
function suggestionMarkdown({ rule, replacement }, language) {
	const runs = replacement.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
	return `${(replacement.length > 1 ? COMMENT_WORDS.suggestionLines : COMMENT_WORDS.suggestion)[language]} \`${rule}\`:\n\n${fence}suggestion\n${replacement.join("\n")}\n${fence}\n`;
}

// src/sinks/github/marker.ts
const MARKER = /^<!-- pawl:v1 key=([0-9a-f]{8}) head=([0-9a-f]{40,64}) base=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,6}) hash=([0-9a-f]{16}) -->\r?\n/;
/** The key of the Pawl that goes by this policy file: two of them on one pull request have a comment each. */
const keyOf = (policyPath) => digest(policyPath).slice(0, 8);
function contentOf(mark, text) {
	return {
		mark,
		text,
		hash: digest(text).slice(0, 16)
	};
}
/** The comment's body: a marker of hex and digits alone, which no text can end early, and the text. */
function bodyOf({ mark, text, hash }) {
	const { key, head, base, run, attempt } = mark;
	return `<!-- pawl:v1 key=${key} head=${head} base=${base} run=${run} attempt=${attempt} hash=${hash} -->\n${text}`;
}
/** Reads a body back; nothing where it has no marker of this key. The hash is that of the text as it stands now. */
function readBody(body, key) {
	const found = MARKER.exec(body);
	if (found === null || found[1] !== key) return void 0;
	const [, , head = "", base = "", run = "", attempt = ""] = found;
	return contentOf({
		key,
		head,
		base,
		run: Number(run),
		attempt: Number(attempt)
	}, body.slice(found[0].length));
}
/** Whether these are all comments, and none of them is one of ours with this key. */
function isBare({ comments: { nodes, totalCount, pageInfo } }, key) {
	return !pageInfo.hasNextPage && nodes.length >= totalCount && nodes.every(({ body, viewerDidAuthor }) => !viewerDidAuthor || readBody(body, key) === void 0);
}
/** A body that is still as it was written: its text has the hash that its marker gives. */
function readWhole(body, key) {
	const content = readBody(body, key);
	return content !== void 0 && MARKER.exec(body)?.[6] === content.hash ? content : void 0;
}
/**
* Which of two is the newer, above 0 for the left. What was judged of the head and base as they are now comes before what was
* not; then the later run, and of one run the later attempt.
*/
function compareMarks(left, right, live) {
	return Number(left.head === live.head) - Number(right.head === live.head) || Number(left.base === live.base) - Number(right.base === live.base) || left.run - right.run || left.attempt - right.attempt;
}
/** Without what GitHub may change about it in storing it. */
function digest(text) {
	return createHash("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex");
}

// src/action/tell.ts
/**
* Tells people on GitHub: the comment, suggestions, labels and the check run, begun in this order and each for itself. None of
* them changes the verdict, and what one cannot write is one warning.
*/
async function tell(report, task, inputs, client) {
	const { subject } = task;
	const talk = task.kind === "change" ? task.talk?.() : void 0;
	const pull = subject.kind === "pull-request" ? subject : void 0;
	const suggestions = pull === void 0 || inputs.suggestions === "off" ? [] : suggestionsOf(report);
	if (pull?.token === "read-only") return saySilence(report, suggestions, inputs);
	await Promise.all([
		pull && orWarn(inputs, () => tellOwnComment(report, pull.number, talk, inputs, client)),
		pull && suggestions.length > 0 && orWarn(inputs, () => tellSuggestions(suggestions, report, pull, inputs, client)),
		pull && inputs.labels === "on" && orWarn(inputs, () => tellLabels(report, pull, inputs, client)),
		inputs.checkRun === "on" && orWarn(inputs, () => tellCheckRun(report, inputs, client))
	]);
}
/** The comment, whose words are loaded where there is something to say, or something was said that may be wrong by now. */
async function tellOwnComment(report, number, talk, inputs, client) {
	if (inputs.comment === "never") return;
	const seen = await talk?.catch(() => void 0);
	if (!hasToSay(report.verdict, report.judgement.findings, inputs.comment) && seen !== void 0 && isBare(seen, keyOf(inputs.policy))) return;
	const { tellComment } = await import("./tell-comment2.js").then(({ t: tellComment }) => ({ tellComment }));
	await tellComment(reportJson(report, inputs.language), {
		number,
		origin: "own",
		seen
	}, inputs, client);
}
function hasToSay(verdict, findings, comment) {
	return comment === "always" || verdict !== "pass" || comment === "changes" && findings.length > 0;
}
function markOf({ head, base }, { policy }) {
	return {
		key: keyOf(policy),
		head,
		base,
		...runNumbers()
	};
}
/** Which run this is; later ones have greater numbers. */
function runNumbers() {
	const whole = (name) => {
		const value = process.env[name] ?? "";
		return /^\d{1,15}$/.test(value) ? Number(value) : 0;
	};
	return {
		run: whole("GITHUB_RUN_ID"),
		attempt: whole("GITHUB_RUN_ATTEMPT")
	};
}
async function tellSuggestions(suggestions, { judged }, { number }, { language }, client) {
	const { suggestLines } = await import("./suggestions.js");
	await suggestLines(client, {
		number,
		head: judged.head,
		suggestions,
		language
	});
}
async function tellLabels({ judged, requiredBump, labels }, { number }, { language }, client) {
	const { keepLabels } = await import("./labels.js");
	await keepLabels(client, {
		number,
		head: judged.head,
		required: requiredBump,
		names: labels,
		language
	});
}
async function tellCheckRun(report, inputs, client) {
	const { reportOn } = await import("./tell-check-run.js");
	await reportOn(report, inputs, client);
}
/** A run that may only read says once what it leaves out, where there was something to write. */
function saySilence(report, suggestions, inputs) {
	const { comment, labels, checkRun, language } = inputs;
	const { verdict, judgement } = report;
	if (!(comment !== "never" && hasToSay(verdict, judgement.findings, comment)) && suggestions.length === 0 && labels === "off" && checkRun === "off") return;
	annotate([{
		level: "notice",
		title: "pawl",
		message: problemLine({
			en: "This run may only read, as it is for a pull request of a fork or of Dependabot: nothing is written on the pull request. The verdict is the same. docs/recipes.md shows two ways to have the comment as well.",
			zh: "此次运行针对复刻仓库或 Dependabot 的拉取请求，只有读取权限：不在拉取请求上写入任何内容。结论不受影响。docs/recipes.md 给出了两种同样能发表评论的做法。"
		}, language)
	}], leftOutWords(language));
}
/** One sink that fails is one warning. */
async function orWarn({ language }, write) {
	try {
		await write();
	} catch (problem) {
		const message = problemLine(problemPhrase(problem), language);
		annotate([{
			level: "warning",
			title: "pawl",
			message
		}], leftOutWords(language));
	}
}

// src/action/judge.ts
/** Judges, says so to the runner, and then on GitHub. */
async function judgeAndTell(task, inputs, opened) {
	const report = await judge(task, inputs, opened);
	await publish(report, inputs);
	await tell(report, task, inputs, opened.client);
}
async function judge(task, inputs, { repository }) {
	const options = {
		threshold: inputs.failOn === "warning" ? "warning" : "error",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	if (task.kind === "change") return check(repository, task.request, options);
	const { checkTag } = await import("./check-tag.js").then(({ t: checkTag }) => ({ checkTag }));
	return checkTag(repository, task.request, options);
}
async function publish(report, inputs) {
	const { language } = inputs;
	setExitCode(report.verdict, inputs);
	print(reportText(report, language));
	annotate(annotationsOf(report, language), leftOutWords(language));
	const markdown = reportMarkdown(report, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setReportOutputs(report, markdown, language));
	if (`${inputs.jsonFile}${inputs.sarifFile}${inputs.htmlFile}` !== "") {
		const { writeReportFiles } = await import("./result-files2.js").then(({ n: writeReportFiles }) => ({ writeReportFiles }));
		await writeReportFiles(report, inputs);
	}
}

// src/rules/ids.ts
/** Every rule, by its stable id. */
const RULE_IDS = [
	"build-not-advanced",
	"bump-too-large",
	"calendar",
	"carrier-unreadable",
	"carriers-disagree",
	"changelog-mismatch",
	"changelog-order",
	"compatibility",
	"declaration-conflict",
	"declaration-mismatch",
	"emergency-undeclared",
	"feature-added",
	"feature-changed",
	"feature-removed",
	"feature-undeprecated",
	"line-frozen",
	"line-origin",
	"line-unknown",
	"number-contested",
	"number-format",
	"number-gap",
	"number-not-greater",
	"number-step",
	"number-taken",
	"policy-changed",
	"policy-invalid",
	"source-tag-missing",
	"tag-deleted",
	"tag-misplaced",
	"tag-moved",
	"tag-object",
	"waiver-expired",
	"waiver-unused"
];

export { look as $, counted as $t, LONGEST_TEXT as A, compileScheme as An, findingPieces as At, policyFacts as B, ROLES as Bt, readSides as C, onlyFields as Cn, dotted as Ct, problemPhrase as D, withValues as Dn, lineWords as Dt, passOver as E, releaseFields as En, headline as Et, setOutputs as F, isSeverity as Fn, wrap as Ft, PLAIN as G, statedText as Gt, EXTENDS_DIRECTORY as H, labelOf as Ht, setSavedOutputs as I, ABSENCES as It, BUMP_WORDS$1 as J, defineRule as Jt, selectCarriers as K, judgeClaim as Kt, writeSummary as L, AFTERMATHS as Lt, cappedFindings as M, KINDS as Mn, displayWidth as Mt, leftOutWords as N, SEVERITIES as Nn, padTo as Nt, setExitCode as O, matchForm as On, interfaceTable as Ot, setAuditOutputs as P, compareSeverity as Pn, readableColumns as Pt, buildFacts as Q, previousOf as Qt, filesNearTop as R, FIELD_KINDS as Rt, specsBelow as S, numberOf as Sn, rpm as St, giveUp as T, parseNumber as Tn, unpainted as Tt, loadReaders as U, movesAlike$1 as Ut, readPolicy as V, STRICTNESSES as Vt, readSpec as W, makeReport as Wt, replacementsTo as X, matchesAny as Xt, editsFor as Y, compileGlob as Yt, KERNEL_VERSION as Z, compareFindings as Zt, reportJson as _, stepsOf as _n, inferRole as _t, orWarn as a, standingOf as an, readOne as at, rulesFor as b, compareField as bn, schemeById as bt, compareMarks as c, bumped as cn, readDeclaration as ct, readBody as d, greatestBump as dn, MESSAGE_SLOTS as dt, demandOf as en, noInterfaces as et, readWhole as f, isBelowOne as fn, NEW_BUILDS as ft, jsonText as g, notReset as gn, bearsOtherMark as gt, COMMENT_WORDS as h, nextNumbers as hn, schemeOf as ht, markOf as i, numberIn$1 as in, afterMerging as it, annotationsOf as j, compileForm as jn, helpPage as jt, tolerate as k, scratch as kn, findingJson as kt, contentOf as l, candidateFields as ln, DEFAULT_POLICY as lt, BUMP_WORDS as m, moveBetween as mn, TAG_OBJECTS as mt, judgeAndTell as n, needFor as nn, templateOf as nt, runNumbers as o, BUMPS as on, readSides$1 as ot, suggestionMarkdown as p, saysBumps as pn, TAG_FORMS as pt, NUMBER_RULES as q, judgeHistory as qt, hasToSay as r, needOf as rn, lineRuleOf as rt, bodyOf as s, bumpField as sn, stated as st, RULE_IDS as t, isMoved$1 as tn, isSource as tt, keyOf as u, compareBumps as un, FOREIGN_TAGS as ut, reportMarkdown as v, stepsTaken as vn, maintenanceField as vt, hastenTexts as w, orderedFields as wn, reportText as wt, readChange as x, compareNumbers as xn, interfaceScheme as xt, check as y, buildField as yn, SCHEMES as yt, interfaceFiles as z, RELEASING_ROLES as zt };