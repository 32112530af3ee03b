import { Ct as dotted, En as releaseFields, Sn as numberOf, Ut as movesAlike, ht as schemeOf, rt as lineRuleOf, xn as compareNumbers } from "./core.js";
import { S as sortNumbers, a as isOwn, b as keepsTo, c as mostFitting, h as areDotted, l as numberTags, o as maintenanceFieldOf, p as tagSchemes, u as numberTextOf } from "./ordered.js";
import { o as rolesByNumber, r as fixedFields, t as agreeOn } from "./plan.js";

// src/facts/tip/chains.ts
/** Schemes that upstream projects of every kind use: in a repository with another one their tags are what it stands on. */
const GENERAL = [
	"semver",
	"linux",
	"calver",
	"interface"
];
/** As many times more tags of upstream a repository may have than of its own. */
const UPSTREAM_SHARE = 50;
/**
* The schemes under which the tags of a line may be looked for, the likeliest first: what the policy says, or else what
* most tags fit. A distribution's tags stand on upstream's, of which there may be many more.
*/
function likelySchemes(policy, rule, tags) {
	const declared = rule?.scheme ?? policy.scheme;
	const known = declared === void 0 ? void 0 : schemeOf(policy, declared);
	if (known !== void 0) return [known];
	const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
	const schemes = tagSchemes(policy);
	const fits = (scheme) => scheme === void 0 ? 0 : names.filter((name) => numberOf(scheme, name) !== void 0).length;
	const isGeneral = ({ id }) => GENERAL.includes(id);
	const own = mostFitting(schemes.filter((scheme) => !isGeneral(scheme)), fits);
	const others = own === void 0 ? names : names.filter((name) => numberOf(own, name) === void 0);
	const general = mostFitting(schemes.filter(isGeneral), (scheme) => others.filter((name) => isOwn(numberOf(scheme, name))).length);
	const upstream = (general === void 0 ? !areDotted(others) : keepsTo(general, others)) ? general : dotted;
	return (fits(own) * UPSTREAM_SHARE >= fits(general) ? [own, upstream] : [upstream, own]).flatMap((scheme) => scheme ?? []);
}
/** The tags whose numbers may be of a line, lowest first: of those, the policy's own words leave only some. */
function numbersOfLine(policy, rule, tags, scheme) {
	const from = rule?.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	const kept = fixedFields(scheme, ["maintenance"]);
	const numbers = numberTags(tags, scheme, policy.tags).filter(({ number }) => {
		if (rule?.base !== void 0 && number.values["base"] !== rule.base) return false;
		if (from === void 0) return true;
		if (compareNumbers(number, from, releaseFields(scheme)) < 0) return false;
		return rule?.role === "following" || rule?.role === "development" || agreeOn(kept, number, from);
	});
	const tagOf = new Map(numbers.map((each) => [each.number, each]));
	return sortNumbers(numbers.map(({ number }) => number)).flatMap((number) => tagOf.get(number) ?? []);
}
/** The numbers of a line by the chains that they form, the chain with the greatest number first. */
function chainsOf(numbers) {
	const chains = /* @__PURE__ */ new Map();
	for (const each of numbers) {
		const key = chainKey(each.number);
		const chain = chains.get(key) ?? [];
		chain.push(each);
		chains.set(key, chain);
	}
	return [...chains.values()].toReversed().toSorted((a, b) => -compareTops(a, b));
}
const compareTops = (left, right) => {
	const [a, b] = [left.at(-1)?.number, right.at(-1)?.number];
	return a === void 0 || b === void 0 ? 0 : compareNumbers(a, b);
};
/** A trunk is a chain, and so is each maintenance line; where roles move alike, all that differs in the last fields. */
function chainKey(number) {
	const { scheme } = number;
	const fields = releaseFields(scheme);
	return (movesAlike(scheme) || maintenanceFieldOf(scheme) === void 0 ? fields.slice(0, Math.max(0, fields.length - 2)) : [rolesByNumber(number).join("+"), ...fixedFields(scheme, rolesByNumber(number))]).map((field) => number.values[field] ?? field).join("\0");
}

// src/facts/tip/ask.ts
/** As many tags are asked about at a time: two requests to GitHub. */
const MOST_AT_ONCE = 100;
/** Of so many chains the ends are asked about first. */
const CHAINS_FIRST = 20;
/** An interval that no answer has narrowed yet is cut into so many parts. */
const PARTS = 16;
/** The history that shows the role of a line. */
const HISTORY = 6;
/** The chains that are looked into first: the line of most branches is among them. */
const LIKELY = 3;
/**
* Which tags have to be asked about next, so that the greatest number among a tip's ancestors is known; none when it is.
* Where there are few tags, all are asked about; of many, the ends of each chain and some between, and then only what
* may still hold a greater number than those found. Both readers are asked the same, so that both give the same.
*/
function tagsToAsk({ branch, policy, tags, standings }) {
	const rule = lineRuleOf(policy, branch);
	for (const scheme of likelySchemes(policy, rule, tags)) {
		const numbers = numbersOfLine(policy, rule, tags, scheme);
		const wanted = search(numbers, standings, rule === void 0 ? HISTORY : 0);
		if (wanted.length > 0) return wanted.slice(0, 100).map(({ tag }) => tag);
		if (numbers.some(({ tag }) => isAncestor(standings.get(tag.name)))) return [];
	}
	return [];
}
const isAncestor = (standing) => standing === "ancestor" || standing === "same";
function search(numbers, standings, history) {
	const open = (members) => [...new Set(members)].filter(({ tag }) => !standings.has(tag.name));
	if (numbers.length <= 100) return open(numbers);
	const chains = chainsOf(numbers);
	if (open(numbers).length === numbers.length) {
		const likely = chains.slice(0, LIKELY);
		return open([
			...chains.slice(0, CHAINS_FIRST).flatMap(ends),
			...likely.flatMap((chain) => chain.slice(-1 - history)),
			...likely.flatMap(spread)
		]);
	}
	const best = numbers.findLast(({ tag }) => isAncestor(standings.get(tag.name)));
	const unsettled = chains.flatMap((chain) => between(chain, standings, best));
	if (unsettled.length > 0) return open(unsettled);
	const own = chains.find((chain) => best !== void 0 && chain.includes(best)) ?? [];
	const place = best === void 0 ? 0 : own.indexOf(best);
	return open(own.slice(Math.max(0, place - history), place));
}
const ends = (chain) => [chain.at(-1), chain[0]].flatMap((each) => each ?? []);
/** Members of a chain at even distances. */
function spread(chain) {
	if (chain.length <= PARTS) return chain;
	return Array.from({ length: PARTS }, (_, part) => chain[Math.floor(part * chain.length / PARTS)]).flatMap((each) => each ?? []);
}
/** What of a chain may still hold a greater number than the best: between its last known ancestor and what is none. */
function between(chain, standings, best) {
	const top = chain.at(-1);
	if (top === void 0 || best !== void 0 && compareNumbers(top.number, best.number) <= 0) return [];
	if (!chain.some(({ tag }) => standings.has(tag.name))) return ends(chain);
	const last = chain.findLastIndex(({ tag }) => isAncestor(standings.get(tag.name)));
	const past = chain.findIndex(({ tag }, index) => index > last && standings.get(tag.name) === "apart");
	return spread(chain.slice(last + 1, past < 0 ? void 0 : past).filter(({ number }) => best === void 0 || compareNumbers(number, best.number) > 0));
}

export { numbersOfLine as i, tagsToAsk as n, likelySchemes as r, isAncestor as t };