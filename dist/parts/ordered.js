import { An as compileScheme, Ct as dotted, En as releaseFields, Mn as KINDS, Sn as numberOf, St as rpm, Tn as parseNumber, Yt as compileGlob, _n as stepsOf, gn as notReset, gt as bearsOtherMark, mn as moveBetween, vn as stepsTaken, vt as maintenanceField, wn as orderedFields, xn as compareNumbers, yt as SCHEMES, zt as RELEASING_ROLES } from "./core.js";
import { ut as oncePer, v as editDistance } from "./first.js";

// src/numbering/columns.ts
/** The columns of numbers that were read one by one, all of one scheme. */
function columnsOf(scheme, numbers) {
	const columns = orderedFields(scheme).map((name) => {
		const column = fieldColumn(scheme.fields[name]);
		for (let row = 0; row < numbers.length; row += 1) {
			const value = numbers[row]?.values[name];
			column.put(row, value ?? "", value === void 0 ? -1 : 0, value?.length ?? -1);
		}
		return column.end(numbers.length);
	});
	return {
		scheme,
		count: numbers.length,
		columns
	};
}
/** Stands for a field that is left out, until the other values are known; no rank is below zero. */
const LEFT_OUT = -1;
const FIRST_ROWS = 64;
function fieldColumn(field) {
	const { rank, settle } = ranking(field);
	const startText = String(field?.start ?? 0);
	const start = rank(startText, 0, startText.length);
	let ranks = new Float64Array(FIRST_ROWS);
	return {
		put: (row, text, from, to) => {
			if (row === ranks.length) ranks = doubled(ranks);
			ranks[row] = from < 0 ? LEFT_OUT : rank(text, from, to);
		},
		end: (count) => {
			const settled = settle(ranks.subarray(0, count), start);
			if (field?.absent === "start") return {
				...settled,
				absent: void 0,
				ranks: filled(settled.ranks, settled.start)
			};
			if (field?.absent !== "above") return {
				...settled,
				absent: LEFT_OUT
			};
			const above = settled.ranks.reduce((most, each) => Math.max(most, each), settled.start) + 1;
			return {
				...settled,
				absent: above,
				ranks: filled(settled.ranks, above)
			};
		}
	};
}
function doubled(ranks) {
	const larger = new Float64Array(ranks.length * 2);
	larger.set(ranks);
	return larger;
}
/** With another rank where the field is left out. */
function filled(ranks, rank) {
	for (let row = 0; row < ranks.length; row += 1) if (ranks[row] === LEFT_OUT) ranks[row] = rank;
	return ranks;
}
/** Values that a number stands for are ranked at once; others are numbered as they come, and put in order at the end. */
function ranking(field) {
	const order = KINDS[field?.kind ?? "counter"].order;
	if (order?.rank !== void 0) return {
		rank: order.rank,
		settle: (ranks, start) => ({
			ranks,
			start
		})
	};
	const known = /* @__PURE__ */ new Map();
	return {
		rank: (text, from, to) => {
			const value = text.slice(from, to);
			const place = known.get(value) ?? known.size;
			known.set(value, place);
			return place;
		},
		settle: (ranks, start) => {
			const rankOf = ranksInOrder([...known.keys()], order?.compare ?? (() => 0));
			for (let row = 0; row < ranks.length; row += 1) {
				const place = ranks[row];
				if (place !== LEFT_OUT) ranks[row] = rankOf[place];
			}
			return {
				ranks,
				start: rankOf[start]
			};
		}
	};
}
/** For each value its place among all; values that compare alike have one. */
function ranksInOrder(values, compare) {
	const order = values.map((_, index) => index);
	order.sort((a, b) => compare(values[a], values[b]));
	const ranks = new Float64Array(values.length);
	let before;
	let rank = 0;
	for (const index of order) {
		if (before !== void 0 && compare(values[before], values[index]) !== 0) rank += 1;
		ranks[index] = rank;
		before = index;
	}
	return ranks;
}

// src/numbering/sort.ts
/** The largest whole number below which a float holds all of them. */
const EXACT = 2 ** 53;
/** Sorts numbers of one scheme, lowest first; equal ones stay in their order. */
function sortNumbers(numbers) {
	const [first] = numbers;
	if (first === void 0) return [];
	return Array.from(rowsInOrder(columnsOf(first.scheme, numbers)), (row) => numbers[row]);
}
/**
* The rows of columns from the lowest number to the highest, equal ones in their order. Where the ranks of a number fit
* into one float together with its row, as counters mostly do, a million are put in order in a tenth of a second.
*/
function rowsInOrder(numbers) {
	const { count, columns } = numbers;
	const keys = packedKeys(numbers);
	const rows = new Uint32Array(count);
	if (keys === void 0) {
		for (let row = 0; row < count; row += 1) rows[row] = row;
		return rows.sort((a, b) => compareRows(columns, a, b) || a - b);
	}
	keys.sort();
	for (let index = 0; index < count; index += 1) rows[index] = keys[index] % count;
	return rows;
}
/** Compares two rows by these columns: negative, zero or positive. */
function compareRows(columns, left, right) {
	for (const { ranks } of columns) {
		const order = ranks[left] - ranks[right];
		if (order !== 0) return order;
	}
	return 0;
}
/** For each number one float that is ordered as the numbers are, its row last; nothing where they do not fit. */
function packedKeys({ count, columns }) {
	const keys = new Float64Array(count);
	let room = count;
	for (const { ranks } of columns) {
		const [least, most] = boundsOf(ranks);
		const width = most - least + 1;
		room *= width;
		if (room > EXACT) return void 0;
		if (width > 1) append(keys, width, (row) => ranks[row] - least);
	}
	append(keys, count, (row) => row);
	return keys;
}
/** Appends one digit to each key; `width` is how many there are of it. */
function append(keys, width, digitOf) {
	for (let row = 0; row < keys.length; row += 1) keys[row] = keys[row] * width + digitOf(row);
}
function boundsOf(ranks) {
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < ranks.length; row += 1) {
		const rank = ranks[row];
		if (rank < least) least = rank;
		if (rank > most) most = rank;
	}
	return [least, most];
}

// src/facts/tag/habit.ts
/** Numbers with dots alone, and perhaps a word for a candidate: what a distribution adds makes others of them. */
const PLAIN = /^v?\d{1,9}(?:\.\d{1,9}){1,7}(?:-[A-Za-z][\dA-Za-z.-]{0,32})?$/;
/** Schemes of projects rather than packages, none of which is the stricter one: numbers are taken for them by their looks. */
const OF_PROJECTS = [
	"semver",
	"linux",
	"calver",
	"interface"
];
/** Those whose steps say more than any order does. */
const BY_STEPS = ["semver", "interface"];
/** Schemes of other distributions' packages, which the numbers of many a repository look like that packages a kernel. */
const OF_PACKAGES = [
	"fedora",
	"rhel",
	"debian",
	"ubuntu"
];
/** Fewer exceptions are slips, however few numbers there are. */
const LEAST_MISFITS = 3;
const LEAST_MISSTEPS = 5;
/** As many numbers of four parts among hundreds of three are no slips. */
const LEAST_LONGER = 5;
/**
* Whether numbers that look like those of a scheme keep to it. Many projects write three numbers that are no Semantic
* Versioning: a date for the last one, zeros before it, four of them at times, or nothing that ever starts over. What is
* their habit is no slip; only a slip here and there is one.
*/
function keepsTo(scheme, texts) {
	if (!OF_PROJECTS.includes(scheme.id)) return true;
	const fitting = texts.flatMap((text) => PLAIN.test(text) ? numberOf(scheme, text) ?? [] : []);
	const marked = fitting.filter(isMarked).length;
	const written = texts.filter((text) => PLAIN.test(text) && numberOf(dotted, text) !== void 0).filter((text) => marked * 2 > fitting.length === text.startsWith("v"));
	const misfits = written.filter((text) => numberOf(scheme, text) === void 0);
	if (misfits.length >= LEAST_MISFITS && misfits.length * 10 > written.length) return false;
	if (!BY_STEPS.includes(scheme.id)) return true;
	if (misfits.filter((text) => /^v?\d+\.\d+\.\d+\.\d+/.test(text)).length >= LEAST_LONGER) return false;
	const sorted = sortNumbers(fitting);
	const missteps = sorted.filter((number, index) => {
		const previous = sorted[index - 1];
		return previous !== void 0 && compareNumbers(previous, number) !== 0 && !isStep(previous, number);
	}).length;
	return missteps < LEAST_MISSTEPS || missteps * 2 <= sorted.length - 1;
}
/** `v12-rc1` has the shape `v0-rc0`. */
const shapeOf$1 = (text) => text.replace(/\d+/g, "0");
/** Of how many texts that do not fit a scheme a text has the shape; of schemes that are told by more than looks, of none. */
function misfitShapes(scheme, texts) {
	const shapes = /* @__PURE__ */ new Map();
	for (const text of [...OF_PROJECTS, ...OF_PACKAGES].includes(scheme.id) ? texts : []) if (numberOf(scheme, text) === void 0) shapes.set(shapeOf$1(text), (shapes.get(shapeOf$1(text)) ?? 0) + 1);
	return shapes;
}
/** Whether a text is written wrongly as several others are, which then is no slip of the keyboard. */
const isUsual = (text, shapes) => (shapes.get(shapeOf$1(text)) ?? 0) >= LEAST_MISFITS;
/** Whether there are several numbers with dots, of which it is asked where no scheme fits any. */
const areDotted = (texts, least = LEAST_MISFITS) => texts.filter((text) => PLAIN.test(text)).length >= least;
/**
* Whether a text is a whole number of another kind: a version where packages of one are tagged, a package where versions
* are, a candidate for a stable update of the kernel, or a day's second release where days are, as `2025.10.09-2`.
*/
function isOfOtherKind(scheme, text) {
	if (OF_PACKAGES.includes(scheme.id)) return VERSION.test(text);
	return OF_PROJECTS.includes(scheme.id) && PACKAGE.test(text) || OTHER_KINDS[scheme.id]?.test(text) === true;
}
/** More dots than these are of a package's number with a dot for its dash. */
const VERSION = /^v?\d{1,9}(?:\.\d{1,9}){1,3}(?:-[A-Za-z][\dA-Za-z.-]{0,32})?$/;
const PACKAGE = /^v?\d{1,9}(?:\.\d{1,9}){1,4}-\d{1,9}(?:\.\d{1,9}){0,4}$/;
const OTHER_KINDS = {
	calver: /^v?\d{4}\.\d{1,2}\.\d{1,2}\.\d{1,3}$/,
	linux: /^v\d{1,3}\.\d{1,3}\.\d{1,3}-rc\d{1,3}$/
};
const LAST_DASH = /^(?<version>v?[\d.]{1,100})-(?<counter>\d{1,9})$/;
/** The version before the one that is meant where a dash was written for a dot, `5.10.120` for `5.10-121`. */
function beforeDashed(text) {
	const { version, counter } = LAST_DASH.exec(text)?.groups ?? {};
	return version === void 0 || Number(counter) < 2 ? void 0 : `${version}.${Number(counter) - 1}`;
}
/** Words for where work on a release begins, and for what is built on the way to it: none of them is a candidate for it. */
const WAYMARK = /^(?:start|begin|base|branch|branchpoint|dev|devel|trunk|main|master|next|nightly|snapshot|daily)(?![a-z])/i;
/** Whether a greater number says only that work on a later release has begun, from which an earlier one may still be made. */
function isWaymark(previous, claimed) {
	const word = WAYMARK.exec(previous.values["prerelease"] ?? "")?.[0];
	const alike = word !== void 0 && claimed.values["prerelease"]?.startsWith(word) === true;
	return word !== void 0 && !alike && compareNumbers(previous, claimed, releaseFields(claimed.scheme)) > 0;
}
const isMarked = ({ text }) => text.startsWith("v");
const anySteps = oncePer((scheme) => stepsOf(scheme, RELEASING_ROLES, "practice"));
/** Whether a number follows another by one step, with nothing skipped. */
function isStep(previous, number) {
	const move = moveBetween(previous, number);
	if (move.kind !== "forward") return false;
	const taken = stepsTaken(anySteps(number.scheme), move);
	const skips = (move.distance ?? 1) > 1;
	return taken.some((step) => notReset(number.scheme, step, move).length === 0 && (!skips || step.by === "any"));
}

// src/facts/tag/scope.ts
/** The text of the number in a tag's name; nothing where the policy leaves the tag out or its prefix is missing. */
function numberTextOf(name, rules) {
	return isIncluded(name, rules) && name.startsWith(rules.prefix) ? bareText(name, rules) : void 0;
}
function bareText(name, { prefix, suffix = "" }) {
	const end = suffix !== "" && name.endsWith(suffix) ? name.length - suffix.length : name.length;
	return name.slice(prefix.length, Math.max(end, prefix.length));
}
/** The name of the tag that a number gets; candidates go without the suffix. */
function tagNameOf({ text, values }, { prefix, suffix = "" }) {
	return `${prefix}${text}${(values["prerelease"] ?? values["rc"]) !== void 0 ? "" : suffix}`;
}
function isIncluded(name, { include, exclude }) {
	return matchesAny(include, name) && !matchesAny(exclude, name);
}
function matchesAny(patterns, name) {
	return patterns.some((pattern) => {
		const glob = compileGlob(pattern);
		return glob.kind === "glob" && glob.matches(name);
	});
}
/** Schemes that nearly any text fits tell nothing; of the others the strictest comes first, as it wins where several fit alike. */
const STRICTEST_FIRST = [
	"openeuler-monthly",
	"openeuler",
	"android-gki",
	"ubuntu",
	"fedora",
	"rhel",
	"debian",
	"semver",
	"linux",
	"calver",
	"interface"
];
const rank = ({ id }) => {
	const place = STRICTEST_FIRST.indexOf(id);
	return place < 0 ? STRICTEST_FIRST.length : place;
};
/**
* The scheme that most of the tags nearest in kin fit: those that begin with the same version, else with the same
* series, else all of them.
*/
function inferTagScheme(text, others, policy) {
	const schemes = tagSchemes(policy);
	const version = /^[A-Za-z/-]{0,32}\d+(?:\.\d+){1,3}(?=-)/.exec(text)?.[0];
	const series = /^[A-Za-z/-]{0,32}\d+\.\d+(?=[.-])/.exec(text)?.[0];
	for (const start of [
		version && `${version}-`,
		series,
		""
	]) {
		if (start === void 0) continue;
		const best = mostFitting(schemes, (scheme) => others.fitting(scheme, start, text), text);
		if (best !== void 0) return others.keepsTo(best) ? best : dotted;
	}
	return mostFitting(schemes, (scheme) => isOwn(numberOf(scheme, text)) ? 1 : 0, text) ?? (others.areDotted() ? dotted : void 0);
}
/** The same over a few names, counted anew each time. */
const amongNames = (names) => ({
	fitting: (scheme, start, except) => names.filter((name) => name !== except && name.startsWith(start) && isOwn(numberOf(scheme, name))).length,
	keepsTo: (scheme) => keepsTo(scheme, names),
	areDotted: () => areDotted(names)
});
/** The schemes that a tag may be of, the policy's own first and then the strictest. */
const tagSchemes = oncePer(({ schemes }) => {
	const builtIn = SCHEMES.filter((scheme) => scheme !== rpm && scheme !== dotted).toSorted((a, b) => rank(a) - rank(b));
	return [...schemes.values(), ...builtIn];
});
/**
* A number with the mark of another distribution only looks alike, as does one that counts packages, and one with a counter
* that may be left out and is there below its start: `-1.0` is no upload of Debian's.
*/
const isOwn = (number) => number !== void 0 && !bearsOtherMark(number) && !countsPackages(number) && !isBelowStart(number);
/**
* What begins with a bare counter where a pre-release may stand: `v6.1.12-1`, `1.0.20210720-1.0` and `v6.1.12-1-latest`
* are packages of a version and come after it. Where versions themselves are tagged too, those tell of the scheme.
*/
const countsPackages = ({ scheme, values }) => Object.entries(values).some(([field, value]) => scheme.fields[field]?.kind === "prerelease" && /^\d+(?:$|[.-])/.test(value));
const isBelowStart = ({ scheme, values }) => {
	const { optional } = compileScheme(scheme);
	return Object.entries(values).some(([field, value]) => optional.has(field) && Number(value) < (scheme.fields[field]?.start ?? 0));
};
/**
* The scheme that most texts fit. Where several fit alike, the tag in question, if there is one, tells which is meant:
* `v6.1` is no version of three parts, `v1.3.0` is.
*/
function mostFitting(schemes, fittingOf, text) {
	const counted = schemes.map((scheme) => ({
		scheme,
		fits: fittingOf(scheme)
	})).filter(({ fits }) => fits > 0);
	const most = Math.max(0, ...counted.map(({ fits }) => fits));
	const best = counted.filter(({ fits }) => fits === most);
	return ((text !== void 0 && [...OF_PROJECTS, ...OF_PACKAGES].includes(best[0]?.scheme.id ?? "") ? best.find(({ scheme }) => numberOf(scheme, text) !== void 0) : void 0) ?? best[0])?.scheme;
}
/** The texts of the numbers in the names of tags, leaving out those that the policy leaves out. */
function numberTexts(tags, rules) {
	const [included, excluded] = [globsOf(rules.include), globsOf(rules.exclude)];
	return tags.flatMap((tag) => {
		const { name } = tag;
		return name.startsWith(rules.prefix) && included(name) && !excluded(name) ? [{
			tag,
			text: bareText(name, rules)
		}] : [];
	});
}
/** Tags with their numbers under a scheme; those that fit none are left out. */
function numberTags(tags, scheme, rules) {
	return numberTexts(tags, rules).flatMap(({ tag, text }) => {
		const number = numberOf(scheme, text);
		return number === void 0 ? [] : [{
			tag,
			number
		}];
	});
}
function globsOf(patterns) {
	const globs = patterns.map(compileGlob).filter((glob) => glob.kind === "glob");
	return (name) => globs.some((glob) => glob.matches(name));
}
/** Where a text leaves the grammar of a scheme, and whether it looks like a number of it that was mistyped. */
function misfitOf(scheme, text) {
	const reading = parseNumber(scheme, text);
	if (reading.kind === "number") return void 0;
	return {
		text,
		stop: reading.stop,
		near: scheme !== dotted && isNear(scheme, text, reading.stop)
	};
}
/** Longer names are no slips of the keyboard. */
const LONGEST_SLIP = 64;
/** As many characters of its shape may be wrong. */
const MOST_WRONG = 2;
/** A name of the shape of the scheme's own numbers, or one that ends in the midst of one. */
function isNear(scheme, text, { at }) {
	if (text.length > LONGEST_SLIP || !/\d/.test(text)) return false;
	const cutShort = at >= text.length && text.includes("-") && /^\d/.test(text);
	const shapes = [...new Set(scheme.examples.map(shapeOf))];
	return cutShort || shapes.some((shape) => editDistance(shapeOf(text), shape) <= MOST_WRONG);
}
/** `5.10.0-136.12.0` has the shape `0.0.0-0.0.0`; words count as they are. */
const shapeOf = (text) => text.replace(/\d+/g, "0");
/** The field that only a maintenance line raises, where the scheme parts the roles by one. */
const maintenanceFieldOf = maintenanceField;
function isAtStart(number, field) {
	const value = number.values[field];
	const { optional } = compileScheme(number.scheme);
	const start = number.scheme.fields[field]?.start ?? 0;
	return value === void 0 || !optional.has(field) && Number(value) <= start;
}

export { sortNumbers as S, isOfOtherKind as _, isOwn as a, keepsTo as b, mostFitting as c, numberTexts as d, tagNameOf as f, beforeDashed as g, areDotted as h, isIncluded as i, numberTags as l, OF_PROJECTS as m, inferTagScheme as n, maintenanceFieldOf as o, tagSchemes as p, isAtStart as r, misfitOf as s, amongNames as t, numberTextOf as u, isUsual as v, misfitShapes as x, isWaymark as y };