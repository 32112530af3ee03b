import { En as releaseFields, Sn as numberOf, bn as compareField, ht as schemeOf, rt as lineRuleOf, wn as orderedFields, xn as compareNumbers, zt as RELEASING_ROLES } from "./core.js";
import { lt as once, ut as oncePer } from "./first.js";
import { S as sortNumbers, a as isOwn, b as keepsTo, d as numberTexts, h as areDotted, n as inferTagScheme, o as maintenanceFieldOf, r as isAtStart, u as numberTextOf, v as isUsual, x as misfitShapes } from "./ordered.js";

// src/facts/tag/catalogue.ts
const catalogues = /* @__PURE__ */ new WeakMap();
/** The catalogue of a list of tags; a list that is asked about again is not read again. */
function catalogueOf(tags, policy) {
	const known = catalogues.get(tags) ?? /* @__PURE__ */ new WeakMap();
	const catalogue = known.get(policy) ?? makeCatalogue(tags, policy);
	catalogues.set(tags, known.set(policy, catalogue));
	return catalogue;
}
function makeCatalogue(tags, policy) {
	const entries = numberTexts(tags, policy.tags);
	const texts = entries.map(({ text }) => text).sort();
	const sumsOf = oncePer((scheme) => sumFits(scheme, texts));
	const shapesOf = oncePer((scheme) => misfitShapes(scheme, texts));
	const places = new Map(texts.map((text, index) => [text, index]));
	const ranges = /* @__PURE__ */ new Map();
	const rangeOf = (start) => {
		const known = ranges.get(start) ?? rangeIn(texts, start);
		ranges.set(start, known);
		return known;
	};
	return {
		fitting: (scheme, start, except) => {
			const { from, to } = rangeOf(start);
			if (from === to) return 0;
			const sum = sumsOf(scheme);
			const own = places.get(except);
			const fits = own === void 0 ? 0 : sum[own + 1] - sum[own];
			return sum[to] - sum[from] - (except.startsWith(start) ? fits : 0);
		},
		keepsTo: oncePer((scheme) => keepsTo(scheme, texts)),
		isUsual: (scheme, text) => isUsual(text, shapesOf(scheme)),
		areDotted: once(() => areDotted(texts)),
		numbered: oncePer((scheme) => numberAll(scheme, entries))
	};
}
/** Where in sorted texts those are that begin so. */
function rangeIn(texts, start) {
	return {
		from: firstIndex(texts.length, (index) => texts[index] >= start),
		to: firstIndex(texts.length, (index) => {
			const text = texts[index];
			return text >= start && !text.startsWith(start);
		})
	};
}
/** How many of the first so many texts fit. */
function sumFits(scheme, texts) {
	const sums = new Uint32Array(texts.length + 1);
	texts.forEach((text, index) => {
		sums[index + 1] = sums[index] + (isOwn(numberOf(scheme, text)) ? 1 : 0);
	});
	return sums;
}
/** The first index at which something holds that holds for all after it as well; the length where it never does. */
function firstIndex(length, holds) {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
function numberAll(scheme, entries) {
	const numbers = entries.flatMap(({ tag, text }) => {
		const number = numberOf(scheme, text);
		return number === void 0 ? [] : [{
			tag,
			number
		}];
	});
	const tagOf = new Map(numbers.map((each) => [each.number, each]));
	const all = sortNumbers(numbers.map(({ number }) => number)).flatMap((number) => tagOf.get(number) ?? []);
	const places = new Map(all.map((each, place) => [each, place]));
	const placeOf = (each) => (each && places.get(each)) ?? -1;
	const releases = /* @__PURE__ */ new Map();
	const boundsOf = (number) => {
		const known = releases.get(number.text) ?? releaseBounds(all, number);
		releases.set(number.text, known);
		return known;
	};
	const groups = /* @__PURE__ */ new Map();
	const ranks = /* @__PURE__ */ new Map();
	const rankOf = (field) => {
		const known = ranks.get(field) ?? rankValues(scheme, field, all);
		ranks.set(field, known);
		return known;
	};
	const keyOf = (fields, { values }) => fields.map((field) => rankOf(field)(values[field])).join(" ");
	const grouped = (name, key) => {
		const known = groups.get(name) ?? groupBy(all, key);
		groups.set(name, known);
		return known;
	};
	return {
		all,
		agreeing: (fields, number) => {
			const key = (each) => keyOf(fields, each);
			return grouped(`agree ${fields.join(" ")}`, key).get(key(number)) ?? [];
		},
		ofBase: (number) => {
			const key = ({ values }) => values["base"] ?? "";
			return grouped("base", key).get(key(number)) ?? [];
		},
		ofRelease: (number) => {
			const { below, upTo } = boundsOf(number);
			return all.slice(below, upTo);
		},
		boundsIn: (list, number) => {
			const { below, upTo } = boundsOf(number);
			const countBefore = (place) => firstIndex(list.length, (index) => placeOf(list[index]) >= place);
			return {
				below: countBefore(below),
				upTo: countBefore(upTo)
			};
		},
		inOrder: (some) => {
			return [...new Set(some.map(placeOf))].sort((left, right) => left - right).map((place) => all[place]);
		}
	};
}
/** Values that compare alike have one rank; a value that no tag has is told by -1. */
function rankValues(scheme, name, all) {
	const field = scheme.fields[name];
	const compare = (left, right) => compareField(field, left, right);
	const sorted = [...new Set(all.map(({ number }) => number.values[name]))].map((value) => ({ value })).sort((left, right) => compare(left.value, right.value));
	const ranks = /* @__PURE__ */ new Map();
	sorted.forEach(({ value }, index) => {
		const before = sorted[index - 1];
		const rank = before !== void 0 && compare(before.value, value) === 0 ? ranks.get(before.value) : index;
		ranks.set(value, rank ?? index);
	});
	return (value) => {
		const known = ranks.get(value);
		if (known !== void 0) return known;
		const at = sorted[firstIndex(sorted.length, (index) => compare(sorted[index]?.value, value) >= 0)];
		return at !== void 0 && compare(at.value, value) === 0 ? ranks.get(at.value) ?? -1 : -1;
	};
}
function groupBy(all, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of all) {
		const name = key(each.number);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [each]);
		else group.push(each);
	}
	return groups;
}
function releaseBounds(sorted, number) {
	const fields = releaseFields(number.scheme);
	const order = orderedFields(number.scheme);
	const wanted = fields.every((field, index) => order[index] === field) ? fields : order;
	const compare = (index) => compareNumbers(sorted[index].number, number, wanted);
	return {
		below: firstIndex(sorted.length, (index) => compare(index) >= 0),
		upTo: firstIndex(sorted.length, (index) => compare(index) > 0)
	};
}

// src/facts/tag/plan.ts
/** Works out the line of a tag, and which few other tags have to be looked at; nothing here depends on history. */
function planTag({ name, branch, policy, others }) {
	const text = numberTextOf(name, policy.tags);
	const none = {
		rule: void 0,
		owner: void 0,
		branch,
		numbers: void 0,
		near: [],
		asked: [],
		claimed: void 0
	};
	if (text === void 0) return {
		...none,
		scheme: void 0,
		text
	};
	const named = branch === void 0 ? void 0 : lineRuleOf(policy, branch);
	const declared = named?.scheme ?? policy.scheme;
	const catalogue = catalogueOf(others, policy);
	const usual = (declared === void 0 ? void 0 : schemeOf(policy, declared)) ?? inferTagScheme(text, catalogue, policy);
	const owner = ownerOf(text, policy, usual);
	const rule = branch === void 0 ? owner : named;
	const ownScheme = rule?.scheme === void 0 ? usual : schemeOf(policy, rule.scheme);
	if (ownScheme === void 0) return {
		...none,
		scheme: void 0,
		text
	};
	const claimed = numberOf(ownScheme, text);
	const numbers = catalogue.numbered(ownScheme);
	const line = branch ?? (rule !== void 0 && isPlain(rule.branch) ? rule.branch : void 0);
	const other = owner !== void 0 && named !== void 0 && owner !== named && claims(owner, claimed) ? owner : void 0;
	const near = claimed === void 0 ? [] : nearTo(claimed, rule, numbers).filter(({ tag }) => tag.name !== name);
	return {
		scheme: ownScheme,
		text,
		claimed,
		rule,
		owner: other,
		branch: line,
		numbers,
		near,
		asked: near.map(({ tag }) => tag)
	};
}
const isPlain = (pattern) => !/[*?[\]{}\\]/.test(pattern);
/** A line that its own words tie to this very number, not one that would take any. */
function claims(rule, claimed) {
	return claimed !== void 0 && (rule.from !== void 0 || rule.base !== void 0);
}
const ROLES_BY_STATE = {
	raised: [
		"maintenance",
		"frozen",
		"following",
		"ignored",
		"development"
	],
	"at-start": [
		"development",
		"following",
		"frozen",
		"ignored",
		"maintenance"
	]
};
/**
* The line of the policy that a number belongs to by its base and origin. Where several fit alike and none is tied to
* numbers, nobody can tell which is meant: then the number is judged by what it shows itself.
*/
function ownerOf(text, policy, usual) {
	const [best, next] = (policy.lines ?? []).flatMap((rule) => {
		const scheme = rule.scheme === void 0 ? usual : schemeOf(policy, rule.scheme);
		const number = scheme && numberOf(scheme, text);
		return number === void 0 ? [] : scoreOf(rule, number).map((score) => ({
			rule,
			score
		}));
	}).toSorted((a, b) => b.score - a.score);
	return best?.score === next?.score && best !== void 0 && !isTied(best.rule) ? void 0 : best?.rule;
}
const isTied = ({ from, base, scheme }) => from !== void 0 || base !== void 0 || scheme !== void 0;
/** How well a number fits a line: none where it does not, and more for each of the line's own words that it fits. */
function scoreOf(rule, number) {
	const { scheme } = number;
	const field = maintenanceFieldOf(scheme);
	const from = rule.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	if (rule.base !== void 0 && number.values["base"] !== rule.base) return [];
	const state = field === void 0 || isAtStart(number, field) ? "at-start" : "raised";
	if (from !== void 0 && compareNumbers(number, from, releaseFields(scheme)) < 0) return [];
	if (rule.role === "maintenance" || rule.role === "frozen") {
		if (from !== void 0 && !agreeOn(fixedFields(scheme, ["maintenance"]), number, from)) return [];
		if (rule.role === "maintenance" && field !== void 0 && state === "at-start") return [];
	}
	if (rule.role === "development" && state === "raised") return [];
	if (!isTied(rule) && (rule.role === "frozen" || rule.role === "ignored")) return [];
	const byRole = ROLES_BY_STATE[state].length - ROLES_BY_STATE[state].indexOf(rule.role);
	return [(rule.from === void 0 ? 0 : 40) + (rule.base === void 0 ? 0 : 20) + byRole];
}
/** The fields that stay on a line of these roles: those that none of its published steps raises. */
function fixedFields(scheme, roles) {
	const known = fixedOf(scheme);
	const key = roles.join(" ");
	const fields = known.get(key) ?? findFixed(scheme, roles);
	known.set(key, fields);
	return fields;
}
const fixedOf = oncePer(() => /* @__PURE__ */ new Map());
function findFixed(scheme, roles) {
	const raised = new Set(roles.flatMap((role) => scheme.steps[role].filter((step) => step.practice !== true).map((step) => step.raises)));
	return releaseFields(scheme).filter((field) => !raised.has(field));
}
function agreeOn(fields, left, right) {
	return compareNumbers(left, right, fields) === 0;
}
/** The role that the number of a tag shows by itself. */
function rolesByNumber(number) {
	const { scheme } = number;
	const field = maintenanceFieldOf(scheme);
	if (field === void 0) return RELEASING_ROLES;
	if (!isAtStart(number, field)) return ["maintenance"];
	return scheme.steps.maintenance.filter((step) => step.reserved === true).map((step) => step.raises).every((name) => isAtStart(number, name)) ? ["development"] : RELEASING_ROLES;
}
/** The numbers that are of one line with this one, going by what its own number shows. */
function kinOf(claimed, numbers) {
	return numbers.agreeing(fixedByNumber(claimed), claimed);
}
/** The fields that a number shares with all of its line, going by what it shows itself. */
function fixedByNumber(number) {
	return fixedFields(number.scheme, rolesByNumber(number));
}
/** How many tags are looked at on each side; one request holds all of them, and the nearest decide. */
const NEAREST_BELOW = 6;
const NEAREST_ABOVE = 2;
const HIGHEST = 3;
function nearTo(claimed, rule, numbers) {
	const from = rule?.from === void 0 ? void 0 : numberOf(claimed.scheme, rule.from);
	const near = (pool) => {
		const { below, upTo } = numbers.boundsIn(pool, claimed);
		const above = Math.max(upTo, pool.length - HIGHEST);
		return [
			...pool.slice(Math.max(0, below - NEAREST_BELOW), below),
			...pool.slice(upTo, upTo + NEAREST_ABOVE),
			...pool.slice(above)
		];
	};
	const same = (number) => numbers.ofRelease(number).filter((each) => compareNumbers(each.number, number) === 0);
	const chosen = [
		...near(kinOf(claimed, numbers)),
		...near(numbers.ofBase(claimed)),
		...numbers.ofRelease(claimed).slice(0, 4),
		...from === void 0 ? [] : same(from).slice(0, 1)
	];
	return numbers.inOrder(chosen);
}

export { planTag as a, kinOf as i, fixedByNumber as n, rolesByNumber as o, fixedFields as r, catalogueOf as s, agreeOn as t };