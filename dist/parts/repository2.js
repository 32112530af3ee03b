import "./rolldown-runtime.js";
import { t as SourceProblem } from "./problem.js";
import { n as byteOrder, r as splitPath, t as LARGEST_FILE } from "./repository.js";
import { a as objectId, c as truth, i as members, n as count, o as optional, r as list, s as text, t as ShapeMismatch } from "./shape.js";
import "./tags.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/sources/tree-walk.ts
/**
* Every path that differs between two commits, found by going down only into directories whose ids differ. The cost
* grows with the directories that changed, not with the tree, and nothing is cut off.
*/
async function changedPaths(reader, from, to) {
	const walk = async (directory) => {
		const [before, after] = await Promise.all([reader.list(from, directory), reader.list(to, directory)]);
		const left = new Map(before.map((entry) => [entry.name, entry]));
		const right = new Map(after.map((entry) => [entry.name, entry]));
		const below = [.../* @__PURE__ */ new Set([...left.keys(), ...right.keys()])].map((name) => compareEntries(join(directory, name), left.get(name), right.get(name), walk));
		return (await Promise.all(below)).flat();
	};
	return [...await walk("")].sort(byteOrder);
}
async function compareEntries(path, before, after, walk) {
	if (before?.id === after?.id && before?.kind === after?.kind) return [];
	const files = [before, after].filter((entry) => entry !== void 0 && entry.kind !== "directory");
	const below = before?.kind === "directory" || after?.kind === "directory" ? await walk(path) : [];
	return files.length > 0 ? [path, ...below] : below;
}
const join = (directory, name) => directory === "" ? name : `${directory}/${name}`;

// src/sources/github/batch.ts
/** GraphQL refuses queries with too many nodes; a check never comes near this. */
const MOST = 60;
/**
* Gathers the questions that are asked at one time into one GraphQL request. Keys travel as variables, so that no name
* of the repository is ever part of the query's text.
*/
function openBatch(client) {
	let waiting = [];
	const flush = () => {
		const questions = waiting;
		waiting = [];
		for (let at = 0; at < questions.length; at += MOST) send(client, questions.slice(at, at + MOST));
	};
	return { ask: (key, selection, shape, by = "expression") => new Promise((resolve, reject) => {
		if (waiting.length === 0) setImmediate(flush);
		const answer = (value) => {
			try {
				resolve(shape(value, key));
			} catch (error) {
				const detail = error instanceof ShapeMismatch ? error.message : String(error);
				reject(new SourceProblem({
					kind: "bad-answer",
					what: key,
					detail
				}));
			}
		};
		waiting.push({
			by,
			key,
			selection,
			answer,
			fail: reject
		});
	}) };
}
async function send(client, questions) {
	const { owner, name } = client.place;
	const types = questions.map(({ by }, index) => `$k${index}: ${by === "oid" ? "GitObjectID" : "String"}!`);
	const fields = questions.map(({ by, selection }, index) => `o${index}: object(${by}: $k${index}) { ${selection} }`);
	const query = `query Objects($owner: String!, $name: String!, ${types.join(", ")}) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
	const variables = Object.fromEntries(questions.map(({ key }, index) => [`k${index}`, key]));
	const shape = members({ repository: answersTo(questions.length) });
	try {
		const what = `files of ${owner}/${name}`;
		const { repository } = await client.query(query, {
			owner,
			name,
			...variables
		}, shape, what);
		questions.forEach(({ answer }, index) => {
			answer(repository[`o${index}`]);
		});
	} catch (error) {
		for (const { fail } of questions) fail(error);
	}
}
/** Every question must be answered: an answer that is left out is not the same as an object that does not exist. */
function answersTo(questions) {
	return (value, at) => {
		if (typeof value !== "object" || value === null) throw new ShapeMismatch(at, "object");
		for (let index = 0; index < questions; index += 1) if (!Object.hasOwn(value, `o${index}`)) throw new ShapeMismatch(`${at}.o${index}`, "answer");
		return value;
	};
}

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

// src/sources/github/repository.ts
const DIRECTORY = "__typename ... on Tree { entries { name mode oid size } }";
const TEXT = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
/** The answer if the object is of this type; null and objects of other types are no mistake of the answer. */
function ofType(type, shape) {
	const typed = members({ __typename: text });
	return (value, at) => value === null || typed(value, at).__typename !== type ? void 0 : shape(value, at);
}
const directoryShape = ofType("Tree", members({ entries: list(members({
	name: text,
	mode: count,
	oid: objectId,
	size: count
})) }));
const blobShape = ofType("Blob", members({
	oid: objectId,
	byteSize: count,
	isBinary: optional(truth),
	isTruncated: truth,
	text: optional(text)
}));
/** Texts up to this size travel together in one GraphQL answer; larger ones come as raw bytes, which are not cut. */
const TEXT_SIZE = 98304;
/** Modes as GraphQL gives them, git's octal numbers in decimal. */
const KINDS = {
	16384: "directory",
	40960: "symlink",
	57344: "submodule"
};
/** Reads a repository through GitHub's API, without a checkout. Questions asked at one time become one request. */
function openGitHubRepository(client) {
	const batch = openBatch(client);
	const directories = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const sizedList = (commit, directory) => {
		const expression = `${commit}:${directory}`;
		const known = directories.get(expression) ?? batch.ask(expression, DIRECTORY, directoryShape).then((tree) => {
			if (tree === void 0 && directory === "") throw new SourceProblem({
				kind: "not-found",
				what: `commit ${commit}`
			});
			return (tree?.entries ?? []).map(toEntry);
		});
		directories.set(expression, known);
		return known;
	};
	const blob = (id, size, known) => {
		const reading = blobs.get(id) ?? readBlob(client, batch.ask, id, size, known);
		blobs.set(id, reading);
		return reading;
	};
	const read = async (commit, path) => {
		const { directory, name } = splitPath(path);
		const listed = directories.has(`${commit}:${directory}`);
		const [entries, guess] = await Promise.all([sizedList(commit, directory), listed ? void 0 : batch.ask(`${commit}:${path}`, TEXT, blobShape)]);
		const entry = entries.find((candidate) => candidate.name === name);
		if (entry === void 0) return { kind: "absent" };
		if (entry.kind !== "file") return {
			kind: entry.kind,
			id: entry.id
		};
		return blob(entry.id, entry.size, guess);
	};
	const list = (commit, directory) => sizedList(commit, directory);
	return {
		resolve: async (revision) => {
			const shape = members({ sha: objectId });
			return (await client.get(`/commits/${encodeURIComponent(revision)}`, shape, `the revision ${revision}`)).sha;
		},
		...openGitHubTags(client),
		diverge: (base, head) => diverge(client, { list }, base, head),
		list,
		read
	};
}
const toEntry = ({ name, mode, oid, size }) => ({
	name,
	kind: KINDS[mode] ?? "file",
	id: oid,
	size
});
/**
* The bytes of a blob, proved by its id: text that the way here changed (another encoding, a cut) does not hash to the
* id, and is fetched again as raw bytes.
*/
async function readBlob(client, ask, id, size, known) {
	if (size > 4194304) return {
		kind: "too-large",
		id
	};
	const small = known ?? (size <= TEXT_SIZE ? await ask(id, TEXT, blobShape, "oid") : void 0);
	if (small?.text !== void 0 && !small.isTruncated) {
		const bytes = Buffer.from(small.text, "utf8");
		if (blobId(bytes, id.length) === id) return {
			kind: "file",
			id,
			bytes
		};
	}
	const bytes = await client.bytes(`/git/blobs/${id}`, `the file object ${id}`);
	if (blobId(bytes, id.length) !== id) throw new SourceProblem({
		kind: "bad-answer",
		what: `the file object ${id}`,
		detail: "its content is not what its id says"
	});
	return {
		kind: "file",
		id,
		bytes
	};
}
/** git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes, idLength) {
	return createHash(idLength === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** The compare endpoint gives at most this many files, and does not say when there are more. */
const COMPARED_FILES = 300;
const comparisonShape = members({
	merge_base_commit: members({ sha: objectId }),
	files: optional(list(members({
		filename: text,
		previous_filename: optional(text),
		status: text
	})))
});
async function diverge(client, reader, base, head) {
	const what = `the comparison of ${base} and ${head}`;
	let comparison;
	try {
		comparison = await client.get(`/compare/${base}...${head}?per_page=1`, comparisonShape, what);
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) throw new SourceProblem({
			kind: "unrelated-histories",
			base,
			head
		});
		throw error;
	}
	const mergeBase = comparison.merge_base_commit.sha;
	const { files } = comparison;
	if (files === void 0 || files.length >= COMPARED_FILES) return {
		mergeBase,
		paths: await changedPaths(reader, mergeBase, head)
	};
	const paths = files.flatMap(({ filename, previous_filename, status }) => previous_filename === void 0 || status === "copied" ? [filename] : [previous_filename, filename]);
	return {
		mergeBase,
		paths: [...new Set(paths)].sort(byteOrder)
	};
}

export { openGitHubRepository as t };