import "./rolldown-runtime.js";
import { t as SourceProblem } from "./problem.js";
import { n as byteOrder, r as splitPath, t as LARGEST_FILE } from "./repository.js";
import { a as objectId, c as truth, i as members, n as count, o as optional, r as list, s as text, t as ShapeMismatch } from "./shape.js";
import { n as openGitHubTags } from "./tags2.js";
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