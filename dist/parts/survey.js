import { $ as interfaceFiles, F as readChange, Q as filesNearTop, bt as buildFacts, i as topicBranches } from "./core.js";

// src/sources/survey.ts
/** As many branches are looked at: a policy has no more lines. */
const MOST_BRANCHES = 200;
const AT_ONCE = 4;
/** A path that no repository has a policy at, so that what is there already does not colour what is found. */
const NO_POLICY = ".github/pawl.yml/none";
/**
* Looks at every branch and every tag of a repository, as one would who knows nothing of it. Throws
* {@link SourceProblem} when it could not look.
*/
async function survey(repository, branches, home) {
	const tags = await repository.tags("");
	const looked = [];
	const topics = topicBranches(branches.map(({ branch }) => branch), home.branch);
	const left = new Set(topics.branches);
	const some = branches.filter(({ branch }) => !left.has(branch)).slice(0, MOST_BRANCHES);
	for (let start = 0; start < some.length; start += AT_ONCE) {
		const next = some.slice(start, start + AT_ONCE).map((tip) => lookAt(repository, tip, tags));
		looked.push(...await Promise.all(next));
	}
	const interfaceFile = await findInterface(repository, home);
	return {
		branches: looked,
		tags: tags.map(({ name }) => name),
		topics,
		interfaceFile
	};
}
async function lookAt(repository, { branch, commit }, tags) {
	const facts = buildFacts(await readChange(repository, {
		branch,
		base: commit,
		head: commit,
		labels: [],
		body: "",
		policyPath: NO_POLICY
	}));
	const main = facts.carriers.find(({ part }) => part === "main")?.after;
	const stated = main?.kind === "number" || main?.kind === "misfit" ? [main.stated.text, ...main.stated.history] : [];
	if (stated.length > 0 || tags.length === 0) return {
		name: branch,
		facts,
		stated,
		tags: []
	};
	const { standings } = await repository.relations(commit, tags, void 0);
	return {
		name: branch,
		facts,
		stated,
		tags: tags.flatMap(({ name }) => ["same", "ancestor"].includes(standings.get(name) ?? "") ? [name] : [])
	};
}
/** The file of an interface that is nearest to the top. */
async function findInterface(repository, { commit }) {
	const paths = interfaceFiles({
		carriers: void 0,
		interfaces: []
	}, await filesNearTop(repository, commit));
	if (paths.length === 0) return void 0;
	const [found] = await (await import("./infer-interface2.js").then(({ i: withInterfaces, n: findInterfaces, r: interfaceDoubts }) => ({ findInterfaces, interfaceDoubts, withInterfaces }))).findInterfaces(repository, commit, paths);
	return found;
}

export { survey as t };