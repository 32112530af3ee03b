import { H as EXTENDS_DIRECTORY } from "./core.js";
import { J as LARGEST_FILE, X as splitPath, Y as byteOrder, it as SourceProblem, rt as NO_OTHER_TAG } from "./first.js";
import { a as runGit, n as gitProblem, o as startGit, r as notARepository } from "./run.js";

// src/sources/git/clone.ts
/** Reads what kind of clone it is; two processes, so that a reader asks once. */
async function readClone(place) {
	const [shallow, settings] = await Promise.all([runGit(place, "rev-parse", ["--is-shallow-repository"]), runGit(place, "config", [
		"--local",
		"--null",
		"--get-regexp",
		"^remote\\..*\\.(fetch|tagopt|url)$"
	])]);
	return {
		shallow: shallow.stdout.toString("latin1").trim() === "true",
		...fetched(settings.stdout.toString("utf8"))
	};
}
/** git prints `key LF value NUL`, keys in lower case but for the name of the remote. */
function fetched(text) {
	const settings = text.split("\0").flatMap((each) => {
		const [, remote = "", key = "", value = ""] = /^remote\.(.*)\.(fetch|tagopt|url)\n([\s\S]*)$/.exec(each) ?? [];
		return key === "" ? [] : [{
			remote,
			key,
			value
		}];
	});
	const remotes = new Set(settings.map(({ remote }) => remote));
	const counted = settings.filter(({ remote }) => !remotes.has("origin") || remote === "origin");
	const values = (key) => counted.flatMap((each) => each.key === key ? [each.value] : []);
	const sources = values("fetch").map((value) => value.replace(/^\+/, "").split(":")[0] ?? "");
	const everything = sources.includes("refs/*");
	const someBranches = sources.length > 0 && !everything && !sources.includes("refs/heads/*");
	if (remotes.size === 0 || everything || sources.includes("refs/tags/*")) return {
		someBranches,
		tags: "all"
	};
	const [word] = values("tagopt");
	return {
		someBranches,
		tags: word === "--tags" ? "all" : word === "--no-tags" ? "none" : "untold"
	};
}
/**
* Refuses to answer from the tags of a clone that was made without them: what is not there is not free.
* @param others how many tags there are beside the one that is asked about; where there are none, nobody can tell
*   whether none were made or none were fetched
*/
function expectAllTags({ shallow, someBranches, tags }, others) {
	if (shallow) throw lacking("history", "it is shallow, so tags and what they lead to are missing");
	if (tags === "all") return;
	if (tags === "none") throw lacking("tags", "it was made without tags");
	if (someBranches) throw lacking("branches", "it has some branches only, and no tags of the others");
	if (others === 0) throw lacking("tags", NO_OTHER_TAG);
}
const lacking = (lacks, detail) => new SourceProblem({
	kind: "shallow",
	lacks,
	detail
});

// src/sources/git/objects.ts
/** What is at least so large may keep the chunk that it came in. */
const LARGE = 16384;
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
	/** What is asked at one moment is written at once: a call to the system for each of 20,000 objects is dear. */
	let unsent = "";
	const send = () => {
		const questions = unsent;
		unsent = "";
		if (questions !== "") child?.stdin.write(questions, "latin1");
	};
	const ask = ({ id }) => {
		if (unsent === "") queueMicrotask(send);
		unsent += `${id}\n`;
	};
	const fail = (error) => {
		failure = error;
		for (const { reject } of waiting.splice(0)) reject(error);
	};
	/** The next bytes: a part of one chunk, or put together from several. */
	const take = (length) => {
		size -= length;
		const [first] = chunks;
		if (first !== void 0 && first.length > length) {
			chunks[0] = first.subarray(length);
			return first.subarray(0, length);
		}
		const parts = [];
		for (let missing = length; missing > 0;) {
			const chunk = chunks[0];
			parts.push(chunk.subarray(0, missing));
			missing -= chunk.length;
			if (missing < 0) chunks[0] = chunk.subarray(chunk.length + missing);
			else chunks.shift();
		}
		return parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
	};
	const pump = () => {
		for (;;) {
			if (expected === void 0) {
				if (chunks.length > 1 && chunks[0]?.includes(10) === false) chunks.splice(0, chunks.length, Buffer.concat(chunks));
				const end = chunks[0]?.indexOf(10) ?? -1;
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
			const found = take(expected.length);
			const bytes = found.length < LARGE ? Buffer.from(found) : found;
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
	const restart = (others) => {
		child = others.length === 0 ? void 0 : start();
		chunks.splice(0);
		size = 0;
		expected = void 0;
		waiting.push(...others);
		unsent = "";
		others.forEach(ask);
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
			const [next, ...others] = waiting.splice(0);
			if (next !== void 0 && /promisor|could not fetch/.test(stderr)) {
				next.reject(new SourceProblem({
					kind: "shallow",
					lacks: "objects",
					detail: `object ${next.id} is missing`
				}));
				restart(others);
				return;
			}
			if (next !== void 0) waiting.push(next, ...others);
			fail(notARepository(place, stderr) ?? new SourceProblem({
				kind: "git-failed",
				command: "cat-file",
				detail: "it ended before it had answered"
			}));
		});
		return process;
	};
	return {
		read: (id) => new Promise((resolve, reject) => {
			if (failure !== void 0) return reject(failure);
			child ??= start();
			const question = {
				id,
				resolve,
				reject
			};
			waiting.push(question);
			ask(question);
		}),
		close: () => {
			send();
			child?.stdin.end();
		}
	};
}

// src/sources/git/view.ts
/** What is checked out in a clone need not be the default branch, so the remote's comes first to tell its name. */
const AS_IT_STANDS = {
	tags: /* @__PURE__ */ new Map(),
	branches: /* @__PURE__ */ new Map(),
	branchRefs: (branch) => [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`],
	defaultRefs: ["refs/remotes/origin/HEAD", "HEAD"]
};

// src/sources/git/tags.ts
const TAGS = "refs/tags/";
/** Reads the tags of a repository on this machine: a handful of calls, however many tags there are. */
function openLocalTags(place, objects, view = AS_IT_STANDS) {
	let listing;
	const all = () => {
		listing ??= listTags(place, view);
		return listing;
	};
	const format = "--format=%(objectname) %(*objectname) %(refname)";
	let last;
	const mergedInto = (commit, tags) => {
		if (tags.length <= FEW) {
			const names = tags.map(({ name }) => `${TAGS}${name}`);
			return names.length === 0 ? Promise.resolve([]) : refLines(place, [
				format,
				`--merged=${commit}`,
				...names
			]);
		}
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
	let kind;
	/** Of a push the other end says itself whether the name is taken, so that the first tag is not doubted. */
	const expectAll = async (asked) => {
		kind ??= readClone(place);
		const others = asked !== void 0 && asked !== "" && view === AS_IT_STANDS ? (await all()).filter(({ name }) => name !== asked).length : "not-counted";
		expectAllTags(await kind, others);
	};
	return {
		start: async (name, branch) => {
			const [found, tip] = await Promise.all([
				all(),
				tipOf(place, branch, view),
				expectAll(name)
			]);
			const ref = found.find((tag) => tag.name === name);
			return {
				object: ref === void 0 ? { kind: "absent" } : await peel(objects, ref.id),
				tip
			};
		},
		target: ({ id }) => peel(objects, id),
		tags: async (prefix) => {
			await expectAll(void 0);
			return (await all()).filter(({ name }) => name.startsWith(prefix));
		},
		relations: async (commit, tags, branch) => {
			await expectAll(void 0);
			const here = new Set((await all()).map(({ name }) => name));
			const absent = tags.find(({ name }) => !here.has(name));
			if (absent !== void 0) throw lacking("tags", `the tag ${absent.name} is missing`);
			const relations = await relate(place, {
				commit,
				tags,
				branch,
				view,
				mergedInto
			});
			if (relations.onBranch === "no-branch" && (await kind)?.someBranches === true) throw lacking("branches", `the branch ${branch} is missing`);
			const pushed = tags.filter(({ name }) => view.tags.has(name));
			if (pushed.length === 0) return relations;
			return {
				...relations,
				standings: new Map([...relations.standings, ...await stand(commit, pushed)])
			};
		},
		isSigned: async (id) => {
			const object = await objects.read(id);
			return object.kind === "object" && object.type === "tag" && isSignedTag(object.bytes.toString("latin1"));
		}
	};
	/** What a push brings is under no ref yet, so that its commits are asked for. */
	async function stand(commit, pushed) {
		const peeled = await Promise.all(pushed.map(async ({ name, id }) => ({
			name,
			object: await peel(objects, id)
		})));
		const commits = peeled.flatMap(({ object }) => object.kind === "commit" ? [object.commit] : []);
		const apart = new Set(await lines(place, "rev-list", [.../* @__PURE__ */ new Set([commit, ...commits]), `^${commit}`]));
		return peeled.map(({ name, object }) => {
			if (object.kind !== "commit" || apart.has(object.commit)) return [name, "apart"];
			return [name, object.commit === commit ? "same" : "ancestor"];
		});
	}
}
/** So many tags are named one by one. */
const FEW = 100;
/** Where gitformat-signature(5) has signatures of OpenPGP, X.509 and SSH begin. */
const SIGNATURE = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----$/m;
/** Whether the text of a tag object holds a signature. */
const isSignedTag = (text) => SIGNATURE.test(text);
/** What git-for-each-ref(1) prints, line by line. */
const refLines = (place, args) => lines(place, "for-each-ref", args);
async function lines(place, command, args) {
	const { code, stdout, stderr } = await runGit(place, command, args);
	if (code !== 0) throw notARepository(place, stderr) ?? lacking("history", stderr.trim().slice(0, 200));
	return stdout.toString("utf8").split("\n").filter((line) => line !== "");
}
async function listTags(place, view) {
	const found = await lines(place, "for-each-ref", ["--format=%(objectname) %(refname)", TAGS]);
	const pushed = [...view.tags].flatMap(([name, id]) => id === void 0 ? [] : [{
		id,
		name
	}]);
	return found.map((line) => ({
		id: line.slice(0, line.indexOf(" ")),
		name: line.slice(line.indexOf(" ") + 1 + 10)
	})).filter(({ name }) => !view.tags.has(name)).concat(pushed).sort((a, b) => byteOrder(a.name, b.name));
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
		if (object.kind === "missing") throw lacking("objects", `object ${id} is missing`);
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
async function branchTip(place, branch, view) {
	for (const ref of view.branchRefs(branch)) {
		const commit = await commitOf(place, ref);
		if (commit !== void 0) return commit;
	}
}
/** Where no branch is asked for, the default one, at the tip that its name has: what is committed here counts, pushed or not. */
async function tipOf(place, branch, view) {
	if (branch !== void 0) {
		const commit = await branchTip(place, branch, view);
		if (commit === void 0) throw new SourceProblem({
			kind: "unknown-revision",
			revision: branch
		});
		return {
			branch,
			commit
		};
	}
	for (const ref of view.defaultRefs) {
		const commit = await commitOf(place, ref);
		if (commit === void 0) continue;
		const found = (await runGit(place, "rev-parse", ["--symbolic-full-name", ref])).stdout.toString("utf8").trim().replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "");
		return {
			branch: found,
			commit: await branchTip(place, found, view) ?? commit
		};
	}
	throw new SourceProblem({
		kind: "unknown-revision",
		revision: "HEAD"
	});
}
async function relate(place, { commit, tags, branch, view, mergedInto }) {
	const [merged, tip] = await Promise.all([mergedInto(commit, tags), branch === void 0 ? void 0 : view.branches.get(branch) ?? branchTip(place, branch, view)]);
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
	if (code > 1) throw lacking("history", `commit ${commit} or ${tip} is missing`);
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
/** The branches as they are published: those of `origin` in a clone, the repository's own otherwise; in byte order. */
async function publishedBranches(place) {
	const { code, stdout, stderr } = await runGit(place, "for-each-ref", [
		"--format=%(objectname) %(refname)",
		"refs/remotes/origin/",
		"refs/heads/"
	]);
	const problem = code === 0 ? void 0 : notARepository(place, stderr);
	if (problem !== void 0) throw problem;
	const found = stdout.toString("utf8").split("\n").flatMap((line) => {
		const [, commit = "", family, branch = ""] = /^(\w+) refs\/(remotes\/origin|heads)\/(.+)$/.exec(line) ?? [];
		return branch === "" || branch === "HEAD" ? [] : [{
			family,
			branch,
			commit
		}];
	});
	const remote = found.filter(({ family }) => family !== "heads");
	return (remote.length > 0 ? remote : found).map(({ branch, commit }) => ({
		branch,
		commit
	})).sort((a, b) => byteOrder(a.branch, b.branch));
}

// src/sources/git/repository.ts
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads a repository on this machine through git's plumbing; nothing of it is run, nothing is fetched. */
function openLocalRepository(place, view = AS_IT_STANDS) {
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
	const clones = process.env["PAWL_EXTENDS_DIR"] ?? "";
	const elsewhere = clones === "" ? {} : { elsewhere: async (file) => (await import("./elsewhere.js")).openLocalElsewhere(clones)(file) };
	return {
		resolve: (revision) => resolve(place, revision),
		diverge: (base, head) => diverge(place, base, head),
		list,
		read,
		...openLocalTags(place, objects, view),
		...elsewhere,
		branches: () => listBranches(place),
		close: objects.close
	};
}
const missingObject = (id) => lacking("objects", `object ${id} is missing`);
const MODES = {
	"40000": "directory",
	"120000": "symlink",
	"160000": "submodule"
};
/**
* git's tree object: `mode SP name NUL id`, again and again. git hands out what a stranger wrote as it is: one that ends in the
* middle is thrown as a {@link SourceProblem}.
*/
function parseTree(bytes, idLength) {
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const nul = bytes.indexOf(0, Math.max(at, space));
		const end = nul + 1 + idLength;
		if (space < at || nul < space || end > bytes.length) throw new SourceProblem({
			kind: "git-failed",
			command: "cat-file",
			detail: "a directory in the repository is malformed; `git fsck` names it"
		});
		entries.push({
			name: bytes.subarray(space + 1, nul).toString("utf8"),
			kind: MODES[bytes.subarray(at, space).toString("latin1")] ?? "file",
			id: bytes.subarray(nul + 1, end).toString("hex")
		});
		at = end;
	}
	return entries;
}
/** What is checked out, and what leads from there: every clone has a `refs/remotes/origin/HEAD` as well, which is another. */
const OWN_HEAD = /^HEAD(?:$|[~^@])/;
/** Branches first, then what the name says by itself: the base of a change is a branch, whatever tag bears its name. */
async function resolve(place, revision) {
	const branches = [`refs/heads/${revision}`, `refs/remotes/origin/${revision}`];
	const names = OWN_HEAD.test(revision) ? [revision] : [...branches, revision];
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
		if (mergeBase.code !== 1) throw notARepository(place, mergeBase.stderr) ?? lacking("history", `commit ${base} or ${head} is missing`);
		if (shallow.stdout.toString("latin1").trim() === "true") throw lacking("history", "it is shallow, and base and head do not meet in it");
		throw new SourceProblem({
			kind: "unrelated-histories",
			base,
			head
		});
	}
	if (id !== base && id !== head && shallow.stdout.toString("latin1").trim() === "true") throw lacking("history", "it is shallow, so where base and head parted cannot be told");
	const changed = await runGit(place, "diff-tree", [
		"-r",
		"-z",
		"--no-renames",
		"--name-only",
		"--no-ext-diff",
		id,
		head
	]);
	if (changed.code !== 0) throw lacking("objects", `${id} or ${head} cannot be read`);
	return {
		kind: "listed",
		mergeBase: id,
		paths: changed.stdout.toString("utf8").split("\0").filter((path) => path !== "").sort(byteOrder)
	};
}

export { openLocalTags as a, lacking as c, isSignedTag as i, parseTree as n, refLines as o, publishedBranches as r, openObjects as s, openLocalRepository as t };