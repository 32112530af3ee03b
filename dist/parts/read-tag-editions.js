import { ln as candidateFields, pn as saysBumps, xn as compareNumbers } from "./core.js";
import { a as schemeOfInterface, i as releaseTags, n as readEditionNumber, o as weigherOf, r as readSet } from "./read-editions.js";

// src/sources/read-tag-editions.ts
/** As many tags before a tag are looked at; the nearest release whose set can be read decides. */
const MOST_LOOKED_AT = 8;
/**
* Reads what a tag releases of each interface of the policy, and what its last release was, by number. A candidate
* promises nothing yet. Throws {@link SourceProblem} when it could not look.
*/
async function readTagEditions(repository, tagged) {
	const read = tagged.policy.interfaces.map((rule) => readOne(repository, {
		...tagged,
		rule
	}));
	return (await Promise.all(read)).flat();
}
async function readOne(repository, wanted) {
	const { name, policy, commit, rule } = wanted;
	const { source } = rule;
	const scheme = schemeOfInterface(rule, policy);
	if (scheme === void 0 || source.from === "report" || !saysBumps(scheme)) return [];
	const number = await readEditionNumber(repository, {
		name,
		commit
	}, rule, policy);
	if (number === void 0 || candidateFields(number).length > 0) return [];
	const [set, before] = await Promise.all([readSet(repository, commit, source), releaseBefore(repository, wanted, number, source)]);
	if (set.kind === "scattered") return [{
		kind: "scattered",
		rule
	}];
	if (before === void 0 || set.kind === "absent") return [];
	if (set.kind === "unreadable") return [{
		...set,
		rule
	}];
	return [{
		kind: "release",
		rule,
		before,
		edition: {
			name,
			number,
			features: set.features
		},
		weigh: await weigherOf(source)
	}];
}
/** The release before a tag by number. One tag is read after the other, as the first is nearly always the one. */
async function releaseBefore(repository, { name, policy, others, rule }, own, source) {
	const tags = [...others.filter((tag) => tag.name !== name), {
		name,
		id: ""
	}];
	const released = releaseTags(tags, own.scheme, policy, tags.length);
	const place = released.findIndex((tag) => tag.name === name);
	const near = released.slice(Math.max(0, place - MOST_LOOKED_AT), Math.max(0, place));
	for (const tag of near.toReversed()) {
		const object = await repository.target(tag);
		if (object.kind !== "commit") continue;
		const { commit } = object;
		const [number, set] = await Promise.all([readEditionNumber(repository, {
			name: tag.name,
			commit
		}, rule, policy), readSet(repository, commit, source)]);
		if (number === void 0 || candidateFields(number).length > 0 || compareNumbers(number, own) > 0) continue;
		if (set.kind === "set") return {
			name: tag.name,
			number,
			features: set.features
		};
	}
}

export { readTagEditions };