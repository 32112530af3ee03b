import { i as policyOfTags, n as policiesOfTags } from "./affixes.js";
import { n as tagsToAsk } from "./ask.js";
import { it as SourceProblem } from "./first.js";
import { B as policyFacts, V as readPolicy } from "./core.js";

// src/sources/read-tip.ts
/** A request holds so many comparisons: GitHub gives up on an answer that takes it ten seconds. */
const A_REQUEST = 50;
/** Where there are a hundred tags or fewer one round is enough, and hardly any repository needs more than three. */
const MOST_ROUNDS = 40;
/**
* Reads the tags of a repository, and how those that matter lie to the tip of a branch; nothing where there are no tags.
* Throws {@link SourceProblem} when it could not look.
*/
async function readTip(repository, { branch, commit, policy, early }) {
	const tags = await (early ?? repository.tags(""));
	if (tags.length === 0) return void 0;
	const written = policyOfTags(tags, policy);
	let standings = /* @__PURE__ */ new Map();
	for (let round = 0;; round += 1) {
		const asked = tagsToAsk({
			branch,
			policy: written,
			tags,
			standings
		});
		if (asked.length === 0) return {
			tags,
			standings
		};
		if (round === MOST_ROUNDS) throw new SourceProblem({
			kind: "too-many-tags",
			branch
		});
		const parts = Array.from({ length: Math.ceil(asked.length / A_REQUEST) }, (_, part) => asked.slice(part * A_REQUEST, (part + 1) * A_REQUEST));
		const answers = await Promise.all(parts.map((part) => repository.relations(commit, part, void 0)));
		standings = new Map([...standings, ...answers.flatMap((answer) => [...answer.standings])]);
	}
}
/** Reads the tip of a branch, the policy on it, and the tags that lead up to it; its files are not looked at. */
async function readTipOf(repository, { branch, policyPath }) {
	const early = repository.tags("");
	early.catch(() => void 0);
	const { tip } = await repository.start(NO_TAG, branch, policyPath);
	const policyAtTip = await readPolicy(await repository.read(tip.commit, policyPath), policyPath, repository.elsewhere);
	const { policy } = policyAtTip;
	const tags = await readTip(repository, {
		branch,
		commit: tip.commit,
		policy,
		early
	});
	return readAs(tags === void 0 ? policy : policyOfTags(tags.tags, policy), tags, {
		branch,
		commit: tip.commit,
		policyFile: policyFacts(policyPath, policyAtTip, void 0)
	});
}
/**
* Reads the tip of a branch once for each project whose tags have a prefix of their own; nothing where there are not
* several. Throws {@link SourceProblem} when it could not look.
*/
async function readProjects(repository, { branch, commit, policyPath }) {
	const tags = await repository.tags("");
	const policyAtTip = await readPolicy(await repository.read(commit, policyPath), policyPath, repository.elsewhere);
	const policyFile = policyFacts(policyPath, policyAtTip, void 0);
	const read = [];
	for (const policy of policiesOfTags(tags, policyAtTip.policy)) {
		const tip = await readTip(repository, {
			branch,
			commit,
			policy,
			early: Promise.resolve(tags)
		});
		read.push(readAs(policy, tip, {
			branch,
			commit,
			policyFile
		}));
	}
	return read;
}
function readAs(policy, tip, { branch, commit, policyFile }) {
	return {
		tip: commit,
		change: {
			branch,
			policy,
			readers: {},
			policyFile,
			carriers: [],
			interfaces: [],
			paths: [],
			behind: false,
			labels: [],
			body: "",
			...tip === void 0 ? {} : { tip }
		}
	};
}
/** No tag is called so; the tip of the branch is what is asked for. */
const NO_TAG = ".";

export { readTip as n, readTipOf as r, readProjects as t };