import { I as compileScheme, M as parseNumber, k as numberOf } from "./bump.js";
import { h as rpm, s as SCHEMES } from "./policy.js";
import { t as compileGlob } from "./glob.js";
import { t as editDistance } from "./suggest.js";
import { t as bearsOtherMark } from "./infer.js";

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

export { misfitOf as a, numberTextOf as c, maintenanceFieldOf as i, tagSchemes as l, isAtStart as n, mostFitting as o, isIncluded as r, numberTags as s, inferTagScheme as t };