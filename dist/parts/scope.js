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
		const best = mostFitting(schemes, (scheme) => others.fitting(scheme, start, text), text);
		if (best !== void 0) return best;
	}
	return mostFitting(schemes, (scheme) => isOwn(numberOf(scheme, text)) ? 1 : 0, text);
}
/** The same over a few names, counted anew each time. */
const amongNames = (names) => ({ fitting: (scheme, start, except) => names.filter((name) => name !== except && name.startsWith(start) && isOwn(numberOf(scheme, name))).length });
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
	return ((text !== void 0 && UPSTREAM.includes(best[0]?.scheme.id ?? "") ? best.find(({ scheme }) => numberOf(scheme, text) !== void 0) : void 0) ?? best[0])?.scheme;
}
/** The texts of the numbers in the names of tags, leaving out those that the policy leaves out. */
function numberTexts(tags, { include, exclude, prefix }) {
	const [included, excluded] = [globsOf(include), globsOf(exclude)];
	return tags.flatMap((tag) => {
		const { name } = tag;
		return name.startsWith(prefix) && included(name) && !excluded(name) ? [{
			tag,
			text: name.slice(prefix.length)
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

export { isOwn as a, mostFitting as c, numberTexts as d, tagSchemes as f, isIncluded as i, numberTags as l, inferTagScheme as n, maintenanceFieldOf as o, isAtStart as r, misfitOf as s, amongNames as t, numberTextOf as u };