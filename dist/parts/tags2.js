import { t as SourceProblem } from "./problem.js";
import { n as byteOrder } from "./repository.js";
import "./tags.js";
import { a as objectId, i as members, o as optional, r as list, s as text, t as ShapeMismatch } from "./shape.js";

// src/sources/github/tags.ts
/** Reads tags through GitHub's API: a fixed number of requests, however many tags there are. */
function openGitHubTags(client) {
	const lists = /* @__PURE__ */ new Map();
	return {
		start: (tag, branch) => readStart(client, tag, branch),
		tags: (prefix) => {
			const known = lists.get(prefix) ?? listTags(client, prefix);
			lists.set(prefix, known);
			return known;
		},
		relations: (commit, tags, branch) => relate(client, commit, tags, branch),
		isSigned: (id) => isSigned(client, id)
	};
}
const refsShape = list(members({
	ref: text,
	object: members({ sha: objectId })
}));
/** This list has no pages: GitHub gives all refs that begin so at once. */
async function listTags(client, prefix) {
	const path = `/git/matching-refs/tags/${prefix.split("/").map(encodeURIComponent).join("/")}`;
	return (await client.get(path, refsShape, `the tags of ${client.place.owner}/${client.place.name}`)).filter(({ ref }) => ref.startsWith("refs/tags/")).map(({ ref, object }) => ({
		name: ref.slice(10),
		id: object.sha
	})).sort((a, b) => byteOrder(a.name, b.name));
}
const objectShape = (value, at) => members({
	__typename: text,
	oid: objectId,
	committedDate: optional(text),
	tagger: optional(members({ date: optional(text) })),
	target: optional(objectShape)
})(value, at);
/** An object and, where it is a tag, what that leads to, down to the depth that is followed. */
const selection = (depth) => `__typename oid ... on Commit { committedDate } ... on Tag { tagger { date } target { ${depth > 0 ? selection(depth - 1) : "__typename oid"} } }`;
const startShape = members({ repository: members({
	tag: optional(members({ target: optional(objectShape) })),
	tip: optional(members({
		name: text,
		target: optional(members({ oid: objectId }))
	}))
}) });
/** The tag and the tip of the branch in one request. */
async function readStart(client, tag, branch) {
	const { owner, name } = client.place;
	const [more, field] = branch === void 0 ? ["", "defaultBranchRef"] : [", $branch: String!", "ref(qualifiedName: $branch)"];
	const query = `query Tag($owner: String!, $name: String!, $tag: String!${more}) { repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { target { ${selection(5)} } } tip: ${field} { name target { oid } } } }`;
	const named = branch === void 0 ? {} : { branch: `refs/heads/${branch}` };
	const variables = {
		owner,
		name,
		tag: `refs/tags/${tag}`,
		...named
	};
	const { repository } = await client.query(query, variables, startShape, `the tag ${tag}`);
	const { tip } = repository;
	const what = branch === void 0 ? `the default branch of ${owner}/${name}` : `the branch ${branch}`;
	if (tip?.target === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	return {
		object: peeled(repository.tag?.target),
		tip: {
			branch: tip.name,
			commit: tip.target.oid
		}
	};
}
function peeled(first) {
	if (first === void 0) return { kind: "absent" };
	let object = first;
	let tagged;
	for (let depth = 0; depth <= 5 && object !== void 0; depth += 1) {
		const annotated = depth > 0;
		const { __typename: type, oid } = object;
		if (type === "Commit") return {
			kind: "commit",
			id: first.oid,
			annotated,
			commit: oid,
			committed: secondsOf(object.committedDate) ?? 0,
			tagged
		};
		if (type !== "Tag") return {
			kind: type === "Tree" ? "tree" : "blob",
			id: first.oid,
			annotated
		};
		tagged ??= secondsOf(object.tagger?.date);
		object = object.target;
	}
	return {
		kind: "too-deep",
		id: first.oid,
		annotated: true
	};
}
function secondsOf(date) {
	const ms = date === void 0 ? NaN : Date.parse(date);
	return Number.isNaN(ms) ? void 0 : Math.floor(ms / 1e3);
}
const STANDINGS = {
	AHEAD: "ancestor",
	IDENTICAL: "same"
};
/** One request for all comparisons; names travel as variables, so that none of them is part of the query's text. */
async function relate(client, commit, tags, branch) {
	const refs = [...tags.map((tag) => `refs/tags/${tag.name}`), ...branch === void 0 ? [] : [`refs/heads/${branch}`]];
	if (refs.length === 0) return {
		standings: /* @__PURE__ */ new Map(),
		onBranch: "not-asked"
	};
	const { owner, name } = client.place;
	const query = `query Compare($owner: String!, $name: String!, $head: String!, ${refs.map((_, index) => `$r${index}: String!`).join(", ")}) { repository(owner: $owner, name: $name) { ${refs.map((_, index) => `c${index}: ref(qualifiedName: $r${index}) { compare(headRef: $head) { status } }`).join(" ")} } }`;
	const variables = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
	const compared = optional(members({ compare: optional(members({ status: text })) }));
	const repository = members(Object.fromEntries(refs.map((_, index) => [`c${index}`, compared])));
	const shape = members({ repository: every(refs.length, repository) });
	const answer = await client.query(query, {
		owner,
		name,
		head: commit,
		...variables
	}, shape, "the history of the tag");
	const statuses = await Promise.all(refs.map(async (ref, index) => {
		const found = answer.repository[`c${index}`];
		return found === void 0 ? void 0 : found.compare?.status ?? await compareAlone(client, ref, commit);
	}));
	const standings = new Map(tags.map(({ name: tag }, index) => [tag, STANDINGS[statuses[index] ?? ""] ?? "apart"]));
	const tip = branch === void 0 ? void 0 : statuses.at(-1);
	return {
		standings,
		onBranch: branch === void 0 ? "not-asked" : tip === void 0 ? "no-branch" : tip === "BEHIND" || tip === "IDENTICAL" ? "yes" : "no"
	};
}
/** Every ref must be answered for: one that is left out is not the same as one that is not there. */
function every(refs, shape) {
	return (value, at) => {
		for (let index = 0; index < refs; index += 1) if (!Object.hasOwn(Object(value), `c${index}`)) throw new ShapeMismatch(`${at}.c${index}`, "answer");
		return shape(value, at);
	};
}
/** What GraphQL leaves open, the compare endpoint says: whether two histories have nothing in common. */
async function compareAlone(client, ref, commit) {
	const base = ref.slice(5).split("/").map(encodeURIComponent).join("/");
	try {
		const shape = members({ status: text });
		const what = `the comparison of ${ref} and ${commit}`;
		const { status } = await client.get(`/compare/${base}...${commit}?per_page=1`, shape, what);
		return status.toUpperCase();
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) return "UNRELATED";
		throw error;
	}
}
async function isSigned(client, id) {
	const shape = members({ verification: optional(members({ signature: optional(text) })) });
	const { verification } = await client.get(`/git/tags/${id}`, shape, `the tag object ${id}`);
	return verification?.signature !== void 0;
}

export { selection as i, openGitHubTags as n, peeled as r, objectShape as t };