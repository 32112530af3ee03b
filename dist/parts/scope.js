import { S as compileScheme, a as RELEASING_ROLES, b as withValues, f as buildField, g as onlyFields, h as numberOf, m as compareNumbers, t as compileGlob, v as parseNumber, y as releaseFields } from "./glob.js";
import { m as rpm, s as SCHEMES } from "./policy.js";
import { t as editDistance } from "./suggest.js";
import { n as moveBetween } from "./steps.js";

// src/facts/infer.ts
/** Names of branches on which development goes on; in a packaging repository they also take up maintenance at times. */
const TRUNK = /^(?:master|main|trunk|devel|develop|.*-Next)$/;
/** The kernel SIG's own name for a trunk, which nothing else bears. */
const SURE_TRUNK = /^OLK-\d[\d.]*$/;
/**
* The scheme that the numbers of a carrier fit: the one that most of its history fits, the first of the list where
* several fit alike. What is claimed counts only where it is all there is.
*/
function inferScheme(schemes, texts, fits = (scheme, text) => numberOf(scheme, text) !== void 0) {
	const [newest] = texts;
	if (newest === void 0) return void 0;
	const fitting = schemes.filter((scheme) => fits(scheme, newest));
	const share = (scheme) => texts.filter((text) => numberOf(scheme, text) !== void 0).length;
	const [first, ...others] = fitting;
	return first && others.reduce((best, scheme) => share(scheme) > share(best) ? scheme : best, first);
}
/** Distributions that number in three counters too, but otherwise: their mark tells them apart. */
const OTHERS = /^(?:el|fc|amzn|azl|cm)\d/;
/** A package's number has its build counter; without one it is another scheme's that happens to look alike. */
function isPackageOf(scheme, text) {
	const number = numberOf(scheme, text);
	if (number === void 0) return false;
	const build = buildField(scheme);
	return (build === void 0 || number.values[build] !== void 0) && !bearsOtherMark(number);
}
/** Whether a word of the number is the mark of a distribution that this scheme is not of. */
function bearsOtherMark(number) {
	return Object.values(number.values).some((value) => OTHERS.test(value));
}
/**
* The role of a line from what its own history did.
* @param history the numbers of the line, newest first, all of one scheme
* @param claimed the number that the change proposes, which may show where a line leaves the trunk
*/
function inferRole(branch, scheme, history, claimed) {
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" }
	};
	const sure = SURE_TRUNK.test(branch);
	const trunk = sure || TRUNK.test(branch);
	const [newest] = history;
	if (newest === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "no-history" }
	};
	const field = maintenanceField(scheme);
	if (field === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "roles-alike" }
	};
	const moved = fieldsMoved(sameBase(history, newest));
	const maintained = Number(newest.values[field] ?? 0) > 0;
	if (maintained && (trunk || !isSettled(history, field) && returnedToDevelopment(history, field))) return {
		roles: RELEASING_ROLES,
		evidence: {
			because: "both-moved",
			fields: [...moved.keys()]
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
	const developed = [...moved][0];
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
const movesAlike = (scheme) => JSON.stringify(scheme.steps.development) === JSON.stringify(scheme.steps.maintenance);
/** The field that only a maintenance line raises. */
function maintenanceField(scheme) {
	const development = new Set(scheme.steps.development.map((step) => step.raises));
	return scheme.steps.maintenance.find((step) => step.reserved !== true && step.unlisted !== true && !development.has(step.raises))?.raises;
}
function sameBase(history, newest) {
	const [base] = releaseFields(newest.scheme);
	return base === void 0 ? history : history.filter((number) => number.values[base] === newest.values[base]);
}
/** How often each field was the one that moved, the most frequent first. */
function fieldsMoved(history) {
	const counts = /* @__PURE__ */ new Map();
	for (let index = 0; index + 1 < history.length; index += 1) {
		const move = moveBetween(history[index + 1], history[index]);
		if (move.kind === "forward") counts.set(move.top.field, (counts.get(move.top.field) ?? 0) + 1);
	}
	return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
/** Two maintenance releases of one development release: whatever the branch once was, it maintains that one now. */
function isSettled(history, field) {
	const [newest, older] = history;
	if (newest === void 0 || older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
	const move = moveBetween(older, newest);
	return move.kind === "same" || move.kind === "forward" && move.top.field === field;
}
/** A line on which a maintenance number was followed by a development one has been both. */
function returnedToDevelopment(history, field) {
	return history.some((number, index) => {
		const older = history[index + 1];
		if (older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
		const move = moveBetween(older, number);
		return move.kind === "forward" && move.top.field !== field && move.below.some((below) => below.field === field);
	});
}
/** `104.0.0` followed by `106.1.0`: the line leaves the trunk at `106.0.0`, a tag that was never packaged itself. */
function originOf(previous, claimed, field) {
	const fields = releaseFields(previous.scheme);
	if (claimed.scheme !== previous.scheme || Number(claimed.values[field] ?? 0) === 0) return void 0;
	const move = moveBetween(previous, claimed);
	if (move.kind !== "forward" || move.top.field === field || fields.indexOf(move.top.field) + 1 !== fields.indexOf(field)) return void 0;
	const from = withValues(onlyFields(claimed, fields), { [field]: "0" });
	return compareNumbers(from, previous, fields) > 0 ? from : void 0;
}

// src/facts/tag/scope.ts
/** The text of the number in a tag's name; nothing where the policy leaves the tag out or its prefix is missing. */
function numberTextOf(name, rules) {
	return isIncluded(name, rules) && name.startsWith(rules.prefix) ? name.slice(rules.prefix.length) : void 0;
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
		const best = mostFitting(schemes, others.filter((other) => other.startsWith(start)), text);
		if (best !== void 0) return best;
	}
	return mostFitting(schemes, [text], text);
}
/** The schemes that a tag may be of, the policy's own first and then the strictest. */
function tagSchemes(policy) {
	const builtIn = SCHEMES.filter((scheme) => scheme !== rpm).toSorted((a, b) => rank(a) - rank(b));
	return [...policy.schemes.values(), ...builtIn];
}
/** A number with the mark of another distribution only looks alike. */
const isOwn = (number) => number !== void 0 && !bearsOtherMark(number);
/** Schemes of projects rather than packages, none of which is the stricter one. */
const UPSTREAM = [
	"semver",
	"linux",
	"calver",
	"interface"
];
/**
* The scheme that most of the texts fit. Where several fit alike, the tag in question, if there is one, tells which is
* meant: `v6.1` is no version of three parts, `v1.3.0` is.
*/
function mostFitting(schemes, texts, text) {
	const counted = schemes.map((scheme) => ({
		scheme,
		fits: texts.filter((each) => isOwn(numberOf(scheme, each))).length
	})).filter(({ fits }) => fits > 0);
	const most = Math.max(0, ...counted.map(({ fits }) => fits));
	const best = counted.filter(({ fits }) => fits === most);
	return ((text !== void 0 && UPSTREAM.includes(best[0]?.scheme.id ?? "") ? best.find(({ scheme }) => numberOf(scheme, text) !== void 0) : void 0) ?? best[0])?.scheme;
}
function numberTags(others, scheme, rules) {
	return others.flatMap((tag) => {
		const text = numberTextOf(tag.name, rules);
		const number = text === void 0 ? void 0 : numberOf(scheme, text);
		return number === void 0 ? [] : [{
			tag,
			number
		}];
	});
}
/** Where a text leaves the grammar of a scheme, and whether it looks like a number of it that was mistyped. */
function misfitOf(scheme, text) {
	const reading = parseNumber(scheme, text);
	if (reading.kind === "number") return void 0;
	return {
		text,
		stop: reading.stop,
		near: isNear(scheme, text, reading.stop)
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
function maintenanceFieldOf(scheme) {
	const development = new Set(scheme.steps.development.map((step) => step.raises));
	return scheme.steps.maintenance.find((step) => step.reserved !== true && step.unlisted !== true && !development.has(step.raises))?.raises;
}
function isAtStart(number, field) {
	const value = number.values[field];
	const { optional } = compileScheme(number.scheme);
	const start = number.scheme.fields[field]?.start ?? 0;
	return value === void 0 || !optional.has(field) && Number(value) <= start;
}

export { misfitOf as a, numberTextOf as c, inferScheme as d, isPackageOf as f, maintenanceFieldOf as i, tagSchemes as l, isAtStart as n, mostFitting as o, isIncluded as r, numberTags as s, inferTagScheme as t, inferRole as u };