import { Ct as truth, St as text, _t as list, bt as optional, gt as count, it as SourceProblem, vt as members, wt as whole, xt as orNull, yt as objectId } from "./first.js";

// src/sources/github/merge-group.ts
const PULL = "number body baseRefName state labels(first: 50) { totalCount nodes { name } }";
/** A hundred commits of a group and the pull requests of each: one request, whatever the group. */
const COMMITS = 100;
const groupQuery = (queued) => `query MergeGroup($owner: String!, $name: String!, $head: GitObjectID!${queued === "" ? "" : ", $number: Int!"}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { history(first: ${COMMITS}) {
      nodes { oid parents(first: 1) { totalCount } associatedPullRequests(first: 5) { nodes { ${PULL} } } } pageInfo { hasNextPage }
    } } }
    ${queued}
  }
}`;
const WITH_NUMBER = groupQuery(`queued: pullRequest(number: $number) { ${PULL} }`);
const WITHOUT_NUMBER = groupQuery("");
const pullShape = members({
	number: count,
	body: text,
	baseRefName: text,
	state: text,
	labels: orNull(whole(members({ name: text }), 50))
});
const pulls = list(optional(pullShape));
const shape = members({ repository: members({
	object: optional(members({ history: optional(members({
		nodes: optional(list(optional(members({
			oid: objectId,
			parents: members({ totalCount: count }),
			associatedPullRequests: orNull(members({ nodes: pulls }))
		})))),
		pageInfo: members({ hasNextPage: truth })
	})) })),
	queued: optional(pullShape)
}) });
/**
* The labels and trailers of every pull request in a merge group, found by its commits. Where they cannot be found all, that
* is a doubt, and what is known counts: the queue waits for a verdict.
*/
async function readMergeGroup(client, group) {
	const { owner, name } = client.place;
	const { base, head, branch, queued } = group;
	const [query, more] = queued === void 0 ? [WITHOUT_NUMBER, {}] : [WITH_NUMBER, { number: queued }];
	let repository;
	try {
		repository = (await client.query(query, {
			owner,
			name,
			head,
			...more
		}, shape, `the merge group ${head}`)).repository;
	} catch (problem) {
		if (!(problem instanceof SourceProblem)) throw problem;
		return {
			labels: [],
			body: "",
			doubts: [{
				about: "merge-group",
				known: []
			}]
		};
	}
	const history = (repository.object?.history?.nodes ?? []).flatMap((commit) => commit === void 0 ? [] : [commit]);
	const end = history.findIndex(({ oid }) => oid === base);
	const found = /* @__PURE__ */ new Map();
	for (const pull of [repository.queued, ...history.flatMap(pullsOf)]) if (pull?.baseRefName === branch && pull.state === "OPEN") found.set(pull.number, pull);
	const members = [...found.values()].sort((a, b) => a.number - b.number);
	const strange = history.slice(0, Math.max(0, end)).filter((commit) => isStrange(commit, queued === void 0 ? "" : head));
	const known = (queued === void 0 || found.has(queued)) && end >= 0 && members.length > 0 && strange.length === 0;
	return {
		labels: members.flatMap(({ labels }) => (labels ?? []).map((label) => label.name)),
		body: members.map(({ body }) => lastParagraph(body)).join("\n"),
		doubts: known ? [] : [{
			about: "merge-group",
			known: members.map(({ number }) => number)
		}]
	};
}
const pullsOf = ({ associatedPullRequests }) => associatedPullRequests?.nodes ?? [];
const isStrange = (commit, told) => pullsOf(commit).includes(void 0) || commit.oid !== told && commit.parents.totalCount < 2 && pullsOf(commit).length === 0;
const lastParagraph = (body) => body.trimEnd().split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "";

export { readMergeGroup };