import { B as policyFacts, K as selectCarriers, S as specsBelow, U as loadReaders, V as readPolicy, Wt as makeReport, b as rulesFor, w as hastenTexts } from "./core.js";
import { t as buildTagFacts } from "./build.js";
import { r as policyOfTag } from "./affixes.js";
import { a as planTag } from "./plan.js";
import { ct as textOf, it as SourceProblem, q as notNone, tt as startTag } from "./first.js";

// src/sources/read-tag.ts
const NO_RELATIONS = {
	standings: /* @__PURE__ */ new Map(),
	onBranch: "not-asked"
};
/**
* Reads what a tag is judged by, in two steps: the tag and the top of its commit, its kin, and the policy on its branch; then
* how it lies to the few tags that matter, and the files that state the number. The policy comes
* from the branch that was named, or the default one, never from the tagged commit. Throws {@link SourceProblem} when it
* could not look.
*/
async function readTag(repository, request) {
	const { name, event, formerly, branch, policyPath } = request;
	const started = request.started ?? startTag(repository, request);
	const [{ object, tip }, near] = await Promise.all([started.start, started.near]);
	if (object.kind === "absent" && event !== "deleted") throw new SourceProblem({
		kind: "no-tag",
		tag: name
	});
	const commit = object.kind === "commit" && event !== "deleted" ? object.commit : void 0;
	const [others, policyFile, top] = await Promise.all([
		otherTags(repository, near, started.prefix, {
			name,
			isThere: object.kind !== "absent"
		}),
		repository.read(tip.commit, policyPath),
		commit === void 0 ? [] : repository.list(commit, "")
	]);
	const names = top.map((entry) => entry.name);
	if (commit !== void 0) await hastenTexts(repository, policyFile, names, () => [commit]);
	const [policyAtBase, specs] = await Promise.all([readPolicy(policyFile, policyPath, repository.elsewhere), commit === void 0 ? [] : specsBelow(repository, commit, top)]);
	const policy = policyOfTag(name, others, policyAtBase.policy);
	const plan = planTag({
		name,
		branch,
		policy,
		others
	});
	const selected = plan.claimed === void 0 ? [] : selectCarriers(policy, [...top, ...specs].map((entry) => entry.name));
	const isJudged = commit !== void 0 && policyAtBase.problems.length === 0;
	const readEditions = isJudged && policy.interfaces.length > 0 ? (await import("./read-tag-editions.js")).readTagEditions(repository, {
		name,
		policy,
		others,
		commit
	}) : [];
	const [editions, relations, signed, carriers] = await Promise.all([
		readEditions,
		!isJudged || plan.claimed === void 0 ? NO_RELATIONS : repository.relations(commit, plan.asked, plan.branch),
		policy.tags.object === "signed" && hasTagObject(object) ? repository.isSigned(object.id) : void 0,
		Promise.all(commit === void 0 ? [] : selected.map(async (carrier) => ({
			...carrier,
			text: textOf(await repository.read(commit, carrier.path))
		})))
	]);
	return {
		reading: {
			name,
			event,
			formerly,
			branch,
			...request.emergency === void 0 ? {} : { emergency: request.emergency },
			policy,
			policyFile: policyFacts(policyPath, policyAtBase, void 0),
			object,
			signed,
			others,
			...relations,
			readers: await loadReaders(carriers.map(({ kind }) => kind)),
			carriers
		},
		editions,
		base: tip.commit,
		head: commit ?? (object.kind === "absent" ? formerly ?? "" : object.id)
	};
}
const hasTagObject = (object) => object.kind !== "absent" && object.annotated;
/** Where a version has no other tag, the line may go on from another one, so that all tags are read. */
async function otherTags(repository, near, start, { name, isThere }) {
	const others = (tags) => tags.filter((tag) => tag.name !== name);
	const whole = (tags) => others(isThere ? notNone(tags) : tags);
	if (start === "") return whole(near);
	const kin = others(near);
	return kin.length > 0 ? kin : whole(await repository.tags(""));
}

// src/check-tag.ts
/** The whole way through for a tag, as `check` goes it for a change. */
async function checkTag(repository, request, { threshold, today }) {
	const { reading, editions, base, head } = await readTag(repository, request);
	const { policy } = reading;
	const facts = buildTagFacts(reading);
	const rules = [...await rulesFor(facts), ...editions.length === 0 ? [] : [await heldTo(reading.name, editions)]];
	return makeReport(withScattered(facts, editions), {
		judged: {
			base,
			head
		},
		policy,
		threshold,
		today,
		rules
	});
}
/** The rule that holds these releases to what their numbers promise. */
async function heldTo(tag, editions) {
	const [{ compatibility, objectionsAt, unreadAt }, { waysBetween }] = await Promise.all([import("./features.js").then(({ c: compatibility, l: objectionsAt, u: unreadAt }) => ({ compatibility, objectionsAt, unreadAt })), import("./compat2.js").then(({ a: waysBetween, i: passages, n: missingAt, r: passage, t: mayMove }) => ({ mayMove, missingAt, passage, passages, waysBetween }))]);
	const objections = editions.flatMap((each) => {
		switch (each.kind) {
			case "release": return objectionsAt(each.edition, waysBetween(each.before, each.edition, each.weigh), each.rule);
			case "unreadable": return [unreadAt(tag, each.rule, each)];
			case "scattered": return [];
		}
	});
	return {
		...compatibility,
		evaluate: () => objections
	};
}
const withScattered = (facts, editions) => ({
	...facts,
	doubts: [...facts.doubts, ...editions.flatMap((each) => each.kind === "scattered" ? [{
		about: "scattered",
		interface: each.rule.name
	}] : [])]
});

export { checkTag as t };