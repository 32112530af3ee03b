import "./rolldown-runtime.js";
import { t as SourceProblem } from "./problem.js";
import { n as byteOrder, r as splitPath, t as LARGEST_FILE } from "./tags.js";
import { i as startGit, n as notARepository, r as runGit, t as gitProblem } from "./run.js";

// src/sources/git/tags.ts
const TAGS = "refs/tags/";
/** Reads the tags of a repository on this machine: a handful of calls, however many tags there are. */
function openLocalTags(place, objects) {
	let listing;
	const all = () => {
		listing ??= listTags(place);
		return listing;
	};
	const format = "--format=%(objectname) %(*objectname) %(refname)";
	let last;
	const mergedInto = (commit) => {
		if (last?.commit !== commit) last = {
			commit,
			lines: refLines(place, [
				format,
				`--merged=${commit}`,
				TAGS
			])
		};
		return last.lines;
	};
	return {
		start: async (name, branch) => {
			const [found, tip] = await Promise.all([all(), tipOf(place, branch)]);
			const ref = found.find((tag) => tag.name === name);
			return {
				object: ref === void 0 ? { kind: "absent" } : await peel(objects, ref.id),
				tip
			};
		},
		tags: async (prefix) => (await all()).filter(({ name }) => name.startsWith(prefix)),
		relations: (commit, tags, branch) => relate(place, commit, tags, branch, mergedInto),
		isSigned: async (id) => {
			const object = await objects.read(id);
			return object.kind === "object" && object.type === "tag" && SIGNATURE.test(object.bytes.toString("latin1"));
		}
	};
}
/** Where gitformat-signature(5) has signatures of OpenPGP, X.509 and SSH begin. */
const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----$/m;
/** What git-for-each-ref(1) prints, line by line. */
async function refLines(place, args) {
	const { code, stdout, stderr } = await runGit(place, "for-each-ref", args);
	if (code !== 0) throw notARepository(place, stderr) ?? new SourceProblem({
		kind: "shallow",
		detail: stderr.trim().slice(0, 200)
	});
	return stdout.toString("utf8").split("\n").filter((line) => line !== "");
}
async function listTags(place) {
	return (await refLines(place, ["--format=%(objectname) %(refname)", TAGS])).map((line) => ({
		id: line.slice(0, line.indexOf(" ")),
		name: line.slice(line.indexOf(" ") + 1 + 10)
	})).sort((a, b) => byteOrder(a.name, b.name));
}
async function peel(objects, first) {
	let id = first;
	let tagged;
	for (let depth = 0; depth <= 5; depth += 1) {
		const object = await objects.read(id);
		const annotated = depth > 0;
		if (object.kind === "too-large") return {
			kind: "blob",
			id: first,
			annotated
		};
		if (object.kind === "missing") throw new SourceProblem({
			kind: "shallow",
			detail: `object ${id} is missing`
		});
		const head = object.bytes.toString("latin1").split("\n\n", 1)[0] ?? "";
		switch (object.type) {
			case "commit": return {
				kind: "commit",
				id: first,
				annotated,
				commit: id,
				committed: secondsIn(head, "committer") ?? 0,
				tagged
			};
			case "tag":
				tagged ??= secondsIn(head, "tagger");
				id = /^object ([0-9a-f]+)$/m.exec(head)?.[1] ?? "";
				break;
			default: return {
				kind: object.type === "tree" ? "tree" : "blob",
				id: first,
				annotated
			};
		}
	}
	return {
		kind: "too-deep",
		id: first,
		annotated: true
	};
}
/** The time of an identity line, `committer Name <mail> 1700000000 +0800`. */
function secondsIn(head, key) {
	const line = head.split("\n").find((candidate) => candidate.startsWith(`${key} `));
	const [, seconds] = / (\d{1,15}) [+-]\d{4}$/.exec(line ?? "") ?? [];
	return seconds === void 0 ? void 0 : Number(seconds);
}
const OBJECT_ID$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function commitOf(place, ref) {
	const args = [
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	const { code, stdout, stderr } = await runGit(place, "rev-parse", args);
	const id = stdout.toString("latin1").trim();
	if (code === 0 && OBJECT_ID$1.test(id)) return id;
	const problem = code === 128 ? notARepository(place, stderr) : void 0;
	if (problem !== void 0) throw problem;
}
const branchRefs = (branch) => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
async function branchTip(place, branch) {
	for (const ref of branchRefs(branch)) {
		const commit = await commitOf(place, ref);
		if (commit !== void 0) return commit;
	}
}
/** A clone's own default branch is whatever is checked out, so the remote's comes first. */
async function tipOf(place, branch) {
	if (branch !== void 0) {
		const commit = await branchTip(place, branch);
		if (commit === void 0) throw new SourceProblem({
			kind: "unknown-revision",
			revision: branch
		});
		return {
			branch,
			commit
		};
	}
	for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
		const commit = await commitOf(place, ref);
		if (commit === void 0) continue;
		return {
			branch: (await runGit(place, "rev-parse", ["--symbolic-full-name", ref])).stdout.toString("utf8").trim().replace(/^refs\/(?:heads|remotes\/origin)\//, ""),
			commit
		};
	}
	throw new SourceProblem({
		kind: "unknown-revision",
		revision: "HEAD"
	});
}
async function relate(place, commit, tags, branch, mergedInto) {
	if ((await runGit(place, "rev-parse", ["--is-shallow-repository"])).stdout.toString("latin1").trim() === "true") throw new SourceProblem({
		kind: "shallow",
		detail: "it is shallow, so what came before the tag is not in it"
	});
	const [merged, tip] = await Promise.all([mergedInto(commit), branch === void 0 ? void 0 : branchTip(place, branch)]);
	const ancestors = new Map(merged.map((line) => {
		const [id = "", peeled = "", ...ref] = line.split(" ");
		return [ref.join(" ").slice(10), id === commit || peeled === commit ? "same" : "ancestor"];
	}));
	return {
		standings: new Map(tags.map(({ name }) => [name, ancestors.get(name) ?? "apart"])),
		onBranch: branch === void 0 ? "not-asked" : tip === void 0 ? "no-branch" : await leadsTo(place, tip, commit)
	};
}
async function leadsTo(place, tip, commit) {
	const { code } = await runGit(place, "merge-base", [
		"--is-ancestor",
		commit,
		tip
	]);
	if (code > 1) throw new SourceProblem({
		kind: "shallow",
		detail: `commit ${commit} or ${tip} is missing`
	});
	return code === 0 ? "yes" : "no";
}

// src/sources/git/branches.ts
/** Nobody looks at more lines at once. */
const MOST = 2e3;
/** The branches of a repository on this machine by their names: its own, and those of `origin` that it has not checked out. */
async function listBranches(place) {
	const names = (await refLines(place, [
		"--format=%(refname)",
		"refs/heads/",
		"refs/remotes/origin/"
	])).filter((ref) => ref !== "refs/remotes/origin/HEAD").map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ""));
	return [...new Set(names)].slice(0, MOST);
}

// src/sources/git/objects.ts
const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (\w+) (\d+)$/;
/**
* One `git cat-file --batch` for a whole check. It is asked by object id only, so that no name of the repository ever
* reaches its input, and answers in the order of the questions.
*/
function openObjects(place) {
	let child;
	let failure;
	const waiting = [];
	const chunks = [];
	let size = 0;
	let expected;
	const fail = (error) => {
		failure = error;
		for (const { reject } of waiting.splice(0)) reject(error);
	};
	const take = (length) => {
		const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
		chunks.splice(0, chunks.length, all.subarray(length));
		size -= length;
		return all.subarray(0, length);
	};
	const pump = () => {
		for (;;) {
			if (expected === void 0) {
				const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				chunks.splice(0, chunks.length, all);
				const end = all.indexOf(10);
				if (end < 0) return;
				const header = take(end + 1).toString("latin1").trimEnd();
				const match = HEADER.exec(header);
				if (match === null) {
					waiting.shift()?.resolve({ kind: "missing" });
					continue;
				}
				expected = {
					type: match[2],
					length: Number(match[3])
				};
			}
			if (size < expected.length + 1) return;
			const bytes = Buffer.from(take(expected.length));
			take(1);
			const { type, length } = expected;
			expected = void 0;
			waiting.shift()?.resolve(length > 4194304 && type === "blob" ? { kind: "too-large" } : {
				kind: "object",
				type,
				bytes
			});
		}
	};
	const start = () => {
		const process = startGit(place, "cat-file", ["--batch"]);
		process.on("error", (error) => fail(gitProblem(error, "cat-file")));
		process.stdin.on("error", () => void 0);
		let stderr = "";
		process.stderr.on("data", (chunk) => {
			if (stderr.length < 4096) stderr += chunk.toString("utf8");
		});
		process.stdout.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			pump();
		});
		process.on("close", () => {
			const [next] = waiting;
			const fact = next !== void 0 && /promisor|could not fetch/.test(stderr) ? {
				kind: "shallow",
				detail: `object ${next.id} is missing`
			} : {
				kind: "git-failed",
				command: "cat-file",
				detail: "it ended before it had answered"
			};
			fail(notARepository(place, stderr) ?? new SourceProblem(fact));
		});
		return process;
	};
	return {
		read: (id) => new Promise((resolve, reject) => {
			if (failure !== void 0) return reject(failure);
			child ??= start();
			waiting.push({
				id,
				resolve,
				reject
			});
			child.stdin.write(`${id}\n`);
		}),
		close: () => {
			child?.stdin.end();
		}
	};
}

// src/sources/git/repository.ts
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads a repository on this machine through git's plumbing; nothing of it is run, nothing is fetched. */
function openLocalRepository(place) {
	const objects = openObjects(place);
	const trees = /* @__PURE__ */ new Map();
	const tree = (id) => {
		const known = trees.get(id) ?? readTree(id);
		trees.set(id, known);
		return known;
	};
	const readTree = async (id) => {
		const object = await objects.read(id);
		if (object.kind !== "object") throw missingObject(id);
		return parseTree(object.bytes, id.length / 2);
	};
	const rootOf = async (commit) => {
		const object = await objects.read(commit);
		const root = object.kind === "object" ? /^tree ([0-9a-f]+)\n/.exec(object.bytes.toString("latin1")) : null;
		if (root === null) throw missingObject(commit);
		return root[1];
	};
	const list = async (commit, directory) => {
		let entries = await tree(await rootOf(commit));
		for (const part of directory === "" ? [] : directory.split("/")) {
			const entry = entries.find(({ name }) => name === part);
			if (entry?.kind !== "directory") return [];
			entries = await tree(entry.id);
		}
		return entries;
	};
	const read = async (commit, path) => {
		const { directory, name } = splitPath(path);
		const entry = (await list(commit, directory)).find((candidate) => candidate.name === name);
		if (entry === void 0) return { kind: "absent" };
		if (entry.kind !== "file") return {
			kind: entry.kind,
			id: entry.id
		};
		const object = await objects.read(entry.id);
		if (object.kind === "missing") throw missingObject(entry.id);
		return object.kind === "too-large" ? {
			kind: "too-large",
			id: entry.id
		} : {
			kind: "file",
			id: entry.id,
			bytes: object.bytes
		};
	};
	return {
		resolve: (revision) => resolve(place, revision),
		diverge: (base, head) => diverge(place, base, head),
		list,
		read,
		...openLocalTags(place, objects),
		branches: () => listBranches(place),
		close: objects.close
	};
}
const missing = (detail) => new SourceProblem({
	kind: "shallow",
	detail
});
const missingObject = (id) => missing(`object ${id} is missing`);
const MODES = {
	"40000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
/** git's tree object: `mode SP name NUL id`, again and again. */
function parseTree(bytes, idLength) {
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const nul = bytes.indexOf(0, space);
		const end = nul + 1 + idLength;
		entries.push({
			name: bytes.subarray(space + 1, nul).toString("utf8"),
			kind: MODES[bytes.subarray(at, space).toString("latin1")] ?? "file",
			id: bytes.subarray(nul + 1, end).toString("hex")
		});
		at = end;
	}
	return entries;
}
/** Branches first, then what the name says by itself: the base of a change is a branch, whatever tag bears its name. */
async function resolve(place, revision) {
	const names = [
		`refs/heads/${revision}`,
		`refs/remotes/origin/${revision}`,
		revision
	];
	for (const name of names) {
		const { code, stdout, stderr } = await runGit(place, "rev-parse", [
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		]);
		const id = stdout.toString("latin1").trim();
		if (code === 0 && OBJECT_ID.test(id)) return id;
		const problem = code === 128 ? notARepository(place, stderr) : void 0;
		if (problem !== void 0) throw problem;
	}
	throw new SourceProblem({
		kind: "unknown-revision",
		revision
	});
}
async function diverge(place, base, head) {
	const [mergeBase, shallow] = await Promise.all([runGit(place, "merge-base", [base, head]), runGit(place, "rev-parse", ["--is-shallow-repository"])]);
	const id = mergeBase.stdout.toString("latin1").trim();
	if (!OBJECT_ID.test(id)) {
		if (mergeBase.code !== 1) throw notARepository(place, mergeBase.stderr) ?? missing(`commit ${base} or ${head} is missing`);
		if (shallow.stdout.toString("latin1").trim() === "true") throw missing("it is shallow, and base and head do not meet in it");
		throw new SourceProblem({
			kind: "unrelated-histories",
			base,
			head
		});
	}
	const changed = await runGit(place, "diff-tree", [
		"-r",
		"-z",
		"--no-renames",
		"--name-only",
		"--no-ext-diff",
		id,
		head
	]);
	if (changed.code !== 0) throw missing(`${id} or ${head} cannot be read`);
	return {
		mergeBase: id,
		paths: changed.stdout.toString("utf8").split("\0").filter((path) => path !== "").sort(byteOrder)
	};
}

export { refLines as n, openLocalRepository as t };