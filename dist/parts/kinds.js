import { n as compareRpm } from "./rpm-order.js";

// src/numbering/deb-order.ts
/**
* Debian's own order of versions.
* Source: deb-version(7), "Sorting algorithm"; the behaviour of `dpkg --compare-versions`.
*/
const isDigit = (code) => code >= 48 && code <= 57;
const isAlpha = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
/** Where a character of the text between numbers stands: `~` below the end, letters above it, all others above letters. */
function weight(code) {
	if (code === 126) return -1;
	if (Number.isNaN(code) || isDigit(code)) return 0;
	return isAlpha(code) ? code : code + 256;
}
/** Where the digits that begin here end. */
function digitsEnd(text, start) {
	let end = start;
	while (isDigit(text.charCodeAt(end))) end += 1;
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
		while (a < left.length && !isDigit(left.charCodeAt(a)) || b < right.length && !isDigit(right.charCodeAt(b))) {
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

export { partMark as n, KINDS as t };