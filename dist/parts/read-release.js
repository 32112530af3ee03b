import { En as releaseFields, Sn as numberOf, U as loadReaders, an as standingOf, at as readOne, cn as bumped, in as numberIn, ln as candidateFields, st as stated, tn as isMoved, xn as compareNumbers } from "./core.js";
import { r as readerOf, s as readFeatures } from "./read-set.js";
import { S as sortNumbers, l as numberTags } from "./ordered.js";
import { i as changesOf } from "./features.js";
import { i as policyOfTags } from "./affixes.js";
import { ct as textOf, it as SourceProblem } from "./first.js";

// src/facts/features/release.ts
/**
* "Is the bump big enough?" is asked against the last release, which takes requests of its own to find. So it is only
* looked for where the tip of the base branch does not answer the question by itself. It does where the number rises
* just as the change of the set asks: a history that was right so far stays right with it.
*/
function asksForRelease(face) {
	if (face.number.kind === "none" || face.rule.source.from === "report" || !isMoved(face)) return false;
	const standing = standingOf(face);
	if (standing === void 0) return false;
	const { promised, claimed, need, rise, enough } = standing;
	if (!enough) return true;
	if (rise === need || face.number.of === "line") return false;
	const least = bumped(promised, need === "none" ? "patch" : need);
	return least === void 0 || compareNumbers(claimed, least) !== 0;
}
/** The tags that may be the last release, by the numbers in them, the nearest first. */
function releaseCandidates(face, facts, tags, policy) {
	const home = facts.carriers.find(({ part }) => part === "main");
	const own = face.number.kind === "number" ? numberIn(face.number.before) : void 0;
	const line = home === void 0 ? void 0 : numberIn(home.before);
	for (const tip of [own, line]) {
		if (tip === void 0) continue;
		const near = nearest(tags, tip.scheme, tip, policy);
		if (near.length > 0) return near;
	}
	return [];
}
/** Each of them is a comparison of commits that GitHub makes; the nearest decide. */
const MOST_CANDIDATES = 12;
function nearest(tags, scheme, tip, policy) {
	const ahead = candidateFields(tip);
	const fields = releaseFields(scheme).filter((field) => !ahead.includes(field));
	const numbered = numbersOf(tags, scheme, policy).filter(({ number }) => candidateFields(number).length === 0 && compareNumbers(number, tip, fields) <= 0);
	const byNumber = new Map(numbered.map(({ number, tag }) => [number, tag]));
	return sortNumbers(numbered.map(({ number }) => number)).toReversed().flatMap((number) => byNumber.get(number) ?? []).slice(0, MOST_CANDIDATES);
}
/** Tags of bare numbers are often written with a `v`, also where the scheme does not have it. */
function numbersOf(tags, scheme, policy) {
	const plain = numberTags(tags, scheme, policy.tags);
	return plain.length > 0 || policy.tags.prefix !== "" ? plain : numberTags(tags, scheme, {
		...policy.tags,
		prefix: "v"
	});
}
/** An interface, held against its last release. */
function withRelease(face, reading, policy) {
	return {
		...face,
		release: reading === "none" ? { kind: "none" } : releaseOf(face, reading, policy)
	};
}
function releaseOf(face, { tag, files, version }, policy) {
	const { number, rule } = face;
	if (number.kind === "none") return { kind: "none" };
	const text = number.of === "interface" ? version : numbersOf([{
		name: tag,
		id: ""
	}], number.scheme, policy)[0];
	const released = typeof text === "string" ? numberOf(number.scheme, text) : text?.number;
	const since = face.files.map((file) => ({
		...file,
		before: files.get(file.path) ?? { kind: "absent" }
	}));
	const per = rule.source.from === "features" ? rule.source.per : "interface";
	const known = since.every(({ before }) => before.kind !== "unreadable");
	const held = since.some(({ before }) => before.kind === "features");
	return {
		kind: "release",
		tag,
		number: released,
		changes: known ? changesOf(since, per) : face.changes,
		set: !known ? "unknown" : held || released !== void 0 ? "known" : "absent"
	};
}

// src/sources/read-release.ts
/**
* Completes the facts of interfaces whose question the base branch alone does not answer with what their last release
* was: the nearest tag of the line that leads to the base. Asks nothing where there is no such question. Throws
* {@link SourceProblem} when it could not look.
*/
async function readReleases(repository, base, policy, facts) {
	if (!facts.interfaces.some(asksForRelease)) return facts;
	const tags = await repository.tags(policy.tags.prefix);
	const written = policyOfTags(tags, policy);
	const completed = await Promise.all(facts.interfaces.map(async (face) => {
		if (!asksForRelease(face)) return face;
		const release = await lastRelease(repository, base, releaseCandidates(face, facts, tags, written));
		if (release === void 0) return withRelease(face, "none", written);
		return withRelease(face, await readAt(repository, release, face, written), written);
	}));
	return {
		...facts,
		interfaces: completed
	};
}
async function lastRelease(repository, base, candidates) {
	if (candidates.length === 0) return void 0;
	const { standings } = await repository.relations(base, candidates, void 0);
	const nearest = candidates.find(({ name }) => {
		const standing = standings.get(name);
		return standing === "same" || standing === "ancestor";
	});
	if (nearest === void 0) return void 0;
	const object = await repository.target(nearest);
	if (object.kind !== "commit") throw new SourceProblem({
		kind: "no-tag",
		tag: nearest.name
	});
	return {
		tag: nearest.name,
		commit: object.commit
	};
}
async function readAt(repository, { tag, commit }, { rule, files }, policy) {
	const { source } = rule;
	const [version, sets] = await Promise.all([readNumber(repository, commit, rule, policy), Promise.all(files.map(async ({ path }) => {
		if (source.from === "report") return [path, { kind: "absent" }];
		const [reader, file] = await Promise.all([readerOf(path, source.kind), repository.read(commit, path)]);
		return [path, readFeatures(textOf(file), reader, path, source)];
	}))]);
	return {
		tag,
		version,
		files: new Map(sets)
	};
}
async function readNumber(repository, commit, { version }, policy) {
	if (version === void 0) return void 0;
	const { kind, path, pointer } = version;
	const [readers, file] = await Promise.all([loadReaders([kind]), repository.read(commit, path)]);
	const carrier = {
		kind,
		...pointer === void 0 ? {} : { rule: { pointer } }
	};
	return stated(readOne(carrier, textOf(file), readers, policy.macros))?.text;
}

export { readReleases };