import { Et as stated, n as releaseCandidates, r as withRelease, rt as loadReaders, t as asksForRelease, u as readFeatures, wt as readOne } from "./core.js";
import { ct as textOf, it as SourceProblem } from "./first.js";
import { n as readerOf } from "./read-features.js";

// src/sources/read-release.ts
/**
* Completes the facts of interfaces whose question the base branch alone does not answer with what their last release
* was: the nearest tag of the line that leads to the base. Asks nothing where there is no such question. Throws
* {@link SourceProblem} when it could not look.
*/
async function readReleases(repository, base, policy, facts) {
	if (!facts.interfaces.some(asksForRelease)) return facts;
	const tags = await repository.tags(policy.tags.prefix);
	const completed = await Promise.all(facts.interfaces.map(async (face) => {
		if (!asksForRelease(face)) return face;
		const release = await lastRelease(repository, base, releaseCandidates(face, facts, tags, policy));
		if (release === void 0) return withRelease(face, "none", policy);
		return withRelease(face, await readAt(repository, release, face, policy), policy);
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