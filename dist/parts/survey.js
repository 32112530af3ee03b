import { Q as buildFacts, R as filesNearTop, x as readChange, z as interfaceFiles } from "./core.js";
import { t as interfaceFacts } from "./features.js";

// src/facts/topic-branches.ts
/**
* Branches that hold one change until it is merged, by the names that tools and people give them: nothing is released from
* them, and after a week they are gone. Each is a glob of the policy with the names that it stands for.
*/
const KINDS = [
	["sync-pr*", /^sync-pr\d/],
	["revert-*", /^revert-/],
	["cherry-pick-*", /^cherry-pick-/],
	["dependabot/**", /^dependabot\//],
	["renovate/**", /^renovate\//],
	["gh-readonly-queue/**", /^gh-readonly-queue\//],
	["patch-[0-9]*", /^patch-\d+$/],
	["*-patch-[0-9]*", /^[^/]+-patch-\d+$/],
	...[
		"feature",
		"feat",
		"fix",
		"bugfix",
		"hotfix",
		"topic",
		"wip",
		"tmp",
		"temp",
		"user",
		"users",
		"dev",
		"personal",
		"private",
		"sandbox"
	].map((folder) => [`${folder}/**`, new RegExp(`^${folder}/`)])
];
/**
* Parts the branches that are for one change each from those that may be lines.
* @param home the default branch, which is a line whatever it is called
*/
function topicBranches(names, home) {
	const others = names.filter((name) => name !== home);
	const found = KINDS.map(([glob, regex]) => ({
		glob,
		branches: others.filter((name) => regex.test(name))
	}));
	return {
		globs: found.filter(({ branches }) => branches.length > 0).map(({ glob }) => glob),
		branches: [...new Set(found.flatMap(({ branches }) => branches))]
	};
}

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
	}), interfaceFacts);
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