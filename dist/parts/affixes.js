import { Sn as numberOf } from "./core.js";
import { ut as oncePer } from "./first.js";
import { a as isOwn, i as isIncluded, p as tagSchemes } from "./ordered.js";

// src/facts/tag/affixes.ts
/** Longer names are no tags of numbers. */
const LONGEST_NAME = 128;
/** No repository holds more projects than that; the most frequent ways of writing are looked at. */
const MOST_AFFIXES = 100;
/** As many other tags must be written alike: one alone may be called anything. */
const LEAST_OTHERS = 2;
/** A number as projects write it, with nothing behind it but a candidate's mark, or a word that says that it is none. */
const NUMBER = /v?\d{1,9}(?:\.\d{1,9}){1,6}(?:[-.]?(?:alpha|beta|pre|rc|dev)[-.]?\d{0,4})?(-(?:release|final|ga))?$/iy;
/** Cuts a name behind the first separator that a whole number follows. */
function cut(name) {
	if (name.length > LONGEST_NAME || !/^[A-Za-z@]/.test(name)) return void 0;
	for (const { index } of name.matchAll(/[-_/@](?=v?\d)/g)) {
		const prefix = name.slice(0, index + 1);
		if (/\d\.\d/.test(prefix)) return void 0;
		NUMBER.lastIndex = index + 1;
		const found = NUMBER.exec(name);
		if (found !== null) return {
			prefix,
			suffix: found[1] ?? ""
		};
	}
}
const NOTHING = {
	affixes: [],
	prefixOf: /* @__PURE__ */ new Map()
};
/**
* How tags are written whose numbers stand behind the name of a project. What begins so has to be numbers nearly all, and
* few numbers may stand alone: next to those, the others are of something else.
*/
function writtenIn(names, policy) {
	const { suffix } = policy.tags;
	const cuts = new Map(names.flatMap((name) => [[name, cut(withoutEnd(name, suffix))]]));
	if ([...cuts.values()].every((each) => each === void 0)) return NOTHING;
	const schemes = tagSchemes(policy);
	const isPlain = (text) => schemes.some((scheme) => isOwn(numberOf(scheme, text)));
	const plain = names.filter((name) => isPlain(withoutEnd(name, suffix)));
	const bare = new Set(plain);
	const groups = /* @__PURE__ */ new Map();
	const prefixOf = /* @__PURE__ */ new Map();
	for (const [name, found] of cuts) {
		if (found === void 0 || bare.has(name)) continue;
		prefixOf.set(name, found.prefix);
		const group = groups.get(found.prefix);
		if (group === void 0) groups.set(found.prefix, [found]);
		else group.push(found);
	}
	const affixes = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_AFFIXES).filter(([prefix, group]) => group.length >= LEAST_OTHERS && isMost(group.length, countOf(names, prefix))).map(([prefix, group]) => ({
		prefix,
		suffix: suffix ?? usualSuffix(group),
		tags: group.length
	}));
	const total = affixes.reduce((sum, { tags }) => sum + tags, 0);
	return isMost(total, total + plain.length) ? {
		affixes,
		prefixOf
	} : NOTHING;
}
/** A name without the word that the policy says stands behind numbers. */
const withoutEnd = (name, suffix = "") => suffix !== "" && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
const countOf = (names, prefix) => names.filter((name) => name.startsWith(prefix) && /\d/.test(name)).length;
/** Three in four. */
const isMost = (some, all) => some * 4 >= all * 3;
/** The word behind a number, where any is; candidates do without. */
const usualSuffix = (group) => group.find(({ suffix }) => suffix !== "")?.suffix ?? "";
const known = /* @__PURE__ */ new WeakMap();
function writtenOf(tags, policy) {
	const of = known.get(tags) ?? oncePer((rules) => writtenIn(tags.flatMap(({ name }) => isIncluded(name, rules.tags) ? [name] : []), rules));
	known.set(tags, of);
	return of(policy);
}
/**
* The policy by which a tag is read: where it names no prefix, what the tag has before its number, if at least two others
* are written alike; and where it names no suffix, the word that stands behind numbers.
*/
function policyOfTag(name, tags, policy) {
	if (policy.tags.prefix !== "") return withSuffix(tags, policy);
	const { affixes, prefixOf } = writtenOf(tags, policy);
	const written = affixes.length === 0 ? void 0 : cut(withoutEnd(name, policy.tags.suffix))?.prefix;
	const own = affixes.find(({ prefix }) => prefix === written);
	if (own === void 0 || own.tags - (prefixOf.has(name) ? 1 : 0) < LEAST_OTHERS) return policy;
	return withAffixes(policy, own);
}
/** The policy by which all tags are read; the same where they are written in several ways, each of a line of its own. */
function policyOfTags(tags, policy) {
	if (policy.tags.prefix !== "") return withSuffix(tags, policy);
	const [own, ...others] = affixesOf(tags, policy);
	return own === void 0 || others.length > 0 ? policy : withAffixes(policy, own);
}
/** A policy for each project whose tags have a prefix of their own, where there are several and the policy names none. */
function policiesOfTags(tags, policy) {
	const affixes = policy.tags.prefix === "" ? affixesOf(tags, policy) : [];
	return affixes.length < 2 ? [] : affixes.map((each) => withAffixes(policy, each));
}
/** How the tags are written whose numbers stand behind the name of a project, the most frequent first. */
const affixesOf = (tags, policy) => writtenOf(tags, policy).affixes.filter(({ tags: count }) => count > LEAST_OTHERS);
/** The policy with the word that stands behind numbers; where it names one, as it is. */
function withSuffix(tags, policy) {
	if (policy.tags.suffix !== void 0) return policy;
	const own = writtenOf(tags, policy).affixes.find(({ prefix }) => prefix === policy.tags.prefix);
	return own === void 0 ? policy : withAffixes(policy, own);
}
const variants = oncePer(() => /* @__PURE__ */ new Map());
/** One object for each way of writing, so that what is worked out for a policy is worked out once. */
function withAffixes(policy, { prefix, suffix }) {
	if (policy.tags.prefix === prefix && policy.tags.suffix === suffix) return policy;
	const made = variants(policy);
	const key = `${prefix} ${suffix}`;
	const tags = {
		...policy.tags,
		prefix,
		suffix
	};
	const variant = made.get(key) ?? {
		...policy,
		tags
	};
	made.set(key, variant);
	return variant;
}

export { policyOfTags as i, policiesOfTags as n, policyOfTag as r, affixesOf as t };