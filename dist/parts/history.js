import { it as SourceProblem } from "./first.js";
import { a as openLocalTags, c as lacking, i as isSignedTag, n as parseTree, s as openObjects } from "./repository2.js";
import { a as runGit, r as notARepository, t as followGit } from "./run.js";
const { setFlagsFromString } = process.getBuiltinModule("node:v8");

// src/sources/git/bound.ts
/** All that is kept of an answer so long is a hundred megabytes; the whole history of a kernel, or its list of commits, takes a tenth of it. */
const LONGEST_LOG = 1073741824;
/** No path is longer. */
const LONGEST_PIECE = 1048576;
const NUL$1 = 0;
/**
* Says whether an answer has become longer than any history, or one of its pieces than any path.
* @param end what each piece ends with: a NUL where it may be any path
*/
function openBound(end = NUL$1, longest = LONGEST_LOG) {
	let size = 0;
	let piece = 0;
	return (chunk) => {
		size += chunk.length;
		const last = chunk.lastIndexOf(end);
		piece = last < 0 ? piece + chunk.length : chunk.length - last - 1;
		return size > longest || piece > LONGEST_PIECE;
	};
}

// src/sources/git/pieces.ts
const NUL = 0;
/**
* Cuts an answer into the pieces between its NULs, of which a path may be any; nothing else ends one.
* @param takePiece is given where a piece stands, and cuts out only what it wants
*/
function readPieces(takePiece) {
	let rest = Buffer.alloc(0);
	return {
		take: (chunk) => {
			const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
			let at = 0;
			for (let nul = bytes.indexOf(NUL, at); nul >= 0; nul = bytes.indexOf(NUL, at)) {
				takePiece(bytes, at, nul);
				at = nul + 1;
			}
			rest = bytes.subarray(at);
		},
		flush: () => {
			if (rest.length > 0) takePiece(rest, 0, rest.length);
		}
	};
}

// src/sources/git/changed.ts
/** The name of a directory without entries, which git knows without having one; by the length of names in a repository. */
const EMPTY = {
	40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/** What `diff-tree --stdin` is asked with: two directories in a line, each pair of which it repeats above its answer. */
const askedOf = ({ before, after }) => `${before ?? EMPTY[after.length] ?? after} ${after}\n`;
/**
* Reads `diff-tree --stdin --name-only -z`: paths that end in NUL, and before those of each pair the line that asked for them,
* also where there are none.
*/
function readChanged(pairs) {
	const heads = pairs.map(askedOf);
	const found = pairs.map(() => []);
	/** A path changes again and again, and its name is kept once. */
	const names = /* @__PURE__ */ new Map();
	let pair = -1;
	const takePiece = (bytes, start, end) => {
		let path = bytes.toString("utf8", start, end);
		for (let head = heads[pair + 1]; head !== void 0 && path.startsWith(head); head = heads[pair + 1]) {
			path = path.slice(head.length);
			pair += 1;
		}
		if (path === "") return;
		const name = names.get(path) ?? path;
		names.set(name, name);
		found[pair]?.push(name);
	};
	return {
		take: readPieces(takePiece).take,
		end: () => found
	};
}

// src/sources/git/commit.ts
const HEAD = /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?(?:parent [0-9a-f]+\n)*author [^\n]*\ncommitter [^\n]* (\d+) [+-]\d+\n/;
/**
* Reads the head of a commit object.
* Source: git's `Documentation/technical` has no page of its own for it; git-commit-tree(1) tells what it is made of.
* @throws SourceProblem where it has no directory
*/
function parseCommit(id, bytes) {
	const text = bytes.toString("latin1");
	const [, tree, parent, date = "0"] = HEAD.exec(text) ?? /^tree ([0-9a-f]+)\n(?:parent ([0-9a-f]+)\n)?/.exec(text) ?? [];
	if (tree === void 0) throw lacking("objects", `object ${id} is no commit`);
	return {
		tree,
		parent,
		date: Number(date)
	};
}

// src/sources/git/graph.ts
/**
* Reads `rev-list --topo-order --parents`, in which every commit comes before its parents: a way is followed from a commit
* that is wanted over those that are not, until it comes to another one, or to a merge, where ways meet. What waits meanwhile
* are the ways that git has not come to yet; most lines lead to the next one.
* @param wanted the commits of tags and branches
*/
function readGraph(wanted) {
	const kept = [];
	const waiting = /* @__PURE__ */ new Map();
	let [next, gaps] = ["", []];
	/** How long a name is in this repository. */
	const [some = ""] = wanted;
	const width = some.length;
	let rest = "";
	const wait = (commit, more) => {
		const others = waiting.get(commit);
		if (others === void 0) waiting.set(commit, more);
		else others.push(...more);
	};
	/** What waits for a commit: as a rule only what the line above led to. */
	const gapsAt = (commit) => {
		const found = waiting.get(commit);
		if (found !== void 0) waiting.delete(commit);
		if (commit === next) return found === void 0 ? gaps : [...gaps, ...found];
		if (next !== "") wait(next, gaps);
		return found ?? [];
	};
	const keep = (commit, first, count, isWanted) => {
		const before = first === "" ? void 0 : copyOf(first);
		const parents = Array.from({ length: count }, nothing);
		const node = {
			commit: copyOf(commit),
			isWanted,
			before,
			parents
		};
		kept.push(node);
		return node;
	};
	const takeCommit = (commit, first, others) => {
		const found = gapsAt(commit);
		const isWanted = wanted.has(commit);
		next = first;
		gaps = found;
		if (!isWanted && others.length === 0) return;
		const node = keep(commit, first, others.length + 1, isWanted);
		for (const gap of found) gap.of.parents[gap.parent] = node;
		gaps = [{
			of: node,
			parent: 0
		}];
		others.forEach((parent, index) => {
			wait(copyOf(parent), [{
				of: node,
				parent: index + 1
			}]);
		});
	};
	const takeLine = (text, start, end) => {
		const space = start + width;
		if (end === space + 1 + width) takeCommit(text.slice(start, space), text.slice(space + 1, end), NONE$1);
		else {
			const [commit = "", first = "", ...others] = text.slice(start, end).split(" ");
			takeCommit(commit, first, others);
		}
	};
	return {
		take: (chunk) => {
			const text = chunk.toString("latin1");
			let at = 0;
			for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", at)) {
				if (at > 0 || rest === "") takeLine(text, at, end);
				else takeLine(`${rest}${text.slice(0, end)}`, 0, rest.length + end);
				at = end + 1;
			}
			rest = at === 0 ? rest + text : text.slice(at);
		},
		end: () => nodesOf(kept)
	};
}
const NONE$1 = [];
const nothing = () => void 0;
/** A name of its own: a part of a text would keep the whole text. */
const copyOf = (name) => Buffer.from(name, "latin1").toString("latin1");
function nodesOf(kept) {
	const previous = /* @__PURE__ */ new Map();
	return kept.toReversed().map((node) => {
		const [first] = node.parents;
		const nearest = first === void 0 || first.isWanted ? first?.commit : previous.get(first);
		previous.set(node, nearest);
		const parents = node.parents.flatMap((parent) => parent?.commit ?? []);
		const way = node.before === void 0 ? void 0 : {
			before: node.before,
			previous: nearest
		};
		return {
			commit: node.commit,
			parents,
			...node.isWanted ? {} : { joins: true },
			...way && { way }
		};
	}).reverse();
}

// src/sources/git/heap.ts
/**
* Reading a whole history makes gigabytes that are forgotten at once. V8 lets them pile up to several times of what is kept
* before it looks, which costs room and saves little time: so it looks when half as much has come, and what is new stays in
* as much room as it has by now.
* Source: Node's `v8.setFlagsFromString`; V8 reads both settings anew whenever it has collected.
*/
function keepHeapSmall() {
	setFlagsFromString("--heap-growing-percent=50");
	setFlagsFromString("--semi-space-growth-factor=1");
}

// src/sources/git/refs.ts
const PREFIXES = {
	tag: "refs/tags/",
	own: "refs/heads/",
	fetched: "refs/remotes/origin/"
};
/** What `for-each-ref` is asked to write of each ref, with NULs between. */
const REF_FIELDS = [
	"refname",
	"objecttype",
	"objectname",
	"*objecttype",
	"*objectname",
	"taggerdate:unix",
	"*committerdate:unix",
	"committerdate:unix",
	"HEAD",
	"symref",
	"tree",
	"*tree",
	"parent",
	"*parent"
];
/** Reads lines of these fields. */
function parseRefs(listing) {
	const tags = [];
	const nested = [];
	const own = /* @__PURE__ */ new Map();
	const fetched = /* @__PURE__ */ new Map();
	const commits = /* @__PURE__ */ new Map();
	let main;
	let checkedOut;
	for (const line of listing.split("\n")) {
		const [ref = "", type = "", id = "", ...rest] = line.split("\0");
		const [, , , , , head = "", symref = ""] = rest;
		keepCommit(commits, id, rest);
		if (ref.startsWith(PREFIXES.tag)) {
			const tag = tagOf(ref.slice(PREFIXES.tag.length), type, id, rest);
			if (tag === "nested") nested.push(ref.slice(PREFIXES.tag.length));
			else tags.push(tag);
		} else if (ref === `${PREFIXES.fetched}HEAD`) main = symref.slice(PREFIXES.fetched.length) || void 0;
		else if (ref.startsWith(PREFIXES.fetched)) fetched.set(ref.slice(PREFIXES.fetched.length), id);
		else if (ref.startsWith(PREFIXES.own)) {
			own.set(ref.slice(PREFIXES.own.length), id);
			if (head === "*") checkedOut = ref.slice(PREFIXES.own.length);
		}
	}
	return {
		tags,
		nested,
		branches: [...new Map([...fetched, ...own])].map(([name, commit]) => ({
			name,
			commit
		})),
		main: main ?? checkedOut,
		commits
	};
}
/** The commit that a ref or its tag object is at, where it is at one. */
function keepCommit(commits, id, fields) {
	const [, peeled = "", , peeledDate = "", date = "", , , tree = "", peeledTree = "", parents, peeledParents] = fields;
	const first = (all) => all?.split(" ", 1)[0] || void 0;
	if (tree !== "") commits.set(id, {
		tree,
		parent: first(parents),
		date: Number(date) || 0
	});
	else if (peeledTree !== "") commits.set(peeled, {
		tree: peeledTree,
		parent: first(peeledParents),
		date: Number(peeledDate) || 0
	});
}
function tagOf(name, type, id, fields) {
	const [peeledType = "", peeled = "", tagged = "", peeledDate = "", ownDate = ""] = fields;
	const annotated = type === "tag";
	const kind = annotated ? peeledType : type;
	switch (kind) {
		case "commit": return {
			name,
			object: {
				kind: "commit",
				id,
				annotated,
				commit: annotated ? peeled : id,
				committed: Number(annotated ? peeledDate : ownDate) || 0,
				tagged: annotated && tagged !== "" ? Number(tagged) : void 0
			}
		};
		case "tree":
		case "blob": return {
			name,
			object: {
				kind,
				id,
				annotated
			}
		};
		default: return "nested";
	}
}

// src/sources/git/revisions.ts
const KINDS = {
	"120000": "symlink",
	"160000": "submodule",
	"040000": "directory"
};
/** An entry of the raw form of git-diff-tree(1): modes, ids, and a letter for what happened. */
const ENTRY = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const NONE = "000000";
const COLON = 58;
const NEWLINE = 10;
/**
* Reads `log --raw -z` with a head of its own before each commit: pieces between NULs, where each entry is followed by
* its path. A path may hold any other byte, so that only the order of the pieces tells what they are.
* @param wanted the paths of which is kept what they became
*/
function readRevisions(wanted) {
	const revisions = [];
	/** A path that holds no number changes again and again, and nothing but its name is kept. */
	const others = /* @__PURE__ */ new Map();
	let changes = [];
	let entry;
	const changeAt = (path, raw) => {
		const match = wanted.has(path) ? ENTRY.exec(raw) : null;
		if (match !== null) return changeOf(path, match);
		const known = others.get(path) ?? {
			path,
			before: void 0,
			after: void 0
		};
		others.set(path, known);
		return known;
	};
	const takePiece = (log, start, end) => {
		if (entry !== void 0) {
			changes.push(changeAt(log.toString("utf8", start, end), entry));
			entry = void 0;
			return;
		}
		const piece = log.toString("latin1", start, end);
		if (piece.charCodeAt(piece.charCodeAt(0) === NEWLINE ? 1 : 0) === COLON) entry = piece;
		else if (piece.startsWith("")) {
			const [commit = "", date = "", parent] = piece.slice(1).trimEnd().split(" ");
			changes = [];
			revisions.push({
				commit,
				date: Number(date),
				parent: parent === "" ? void 0 : parent,
				changes
			});
		}
	};
	const { take, flush } = readPieces(takePiece);
	return {
		take,
		end: () => {
			flush();
			return revisions;
		}
	};
}
function changeOf(path, [, was = "", is = "", from = "", to = ""]) {
	const file = (mode, id) => mode === NONE ? void 0 : {
		id,
		kind: KINDS[mode] ?? "file"
	};
	return {
		path,
		before: file(was, from),
		after: file(is, to)
	};
}

// src/sources/git/history.ts
/**
* Reads history with a handful of processes, however long it is: `for-each-ref` for the refs, one `rev-list` for the graph of
* what they are at, one `log` for the files with numbers where tags do not tell all of it, and one `cat-file --batch` for all objects.
*/
function openLocalHistory(place) {
	const objects = openObjects(place);
	const closing = new AbortController();
	let walking;
	let known = /* @__PURE__ */ new Map();
	const blob = async (id) => {
		const object = await objects.read(id);
		if (object.kind === "missing") throw new SourceProblem({
			kind: "shallow",
			lacks: "objects",
			detail: `object ${id} is missing`
		});
		return object.kind === "too-large" ? {
			kind: "too-large",
			id
		} : {
			kind: "file",
			id,
			bytes: object.bytes
		};
	};
	const bytesOf = async (id) => {
		const object = await objects.read(id);
		if (object.kind !== "object") throw new SourceProblem({
			kind: "shallow",
			lacks: "objects",
			detail: `object ${id} is missing`
		});
		return object.bytes;
	};
	const refs = async (branch) => {
		await refuseShallow(place);
		walking ??= beginWalk(place, closing.signal);
		const listing = await text(place, "for-each-ref", [`--format=${REF_FORMAT}`, ...REFS]);
		const read = parseRefs(listing);
		const local = openLocalTags(place, objects);
		const odd = await Promise.all(read.nested.map(async (name) => ({
			name,
			object: (await local.start(name, void 0)).object
		})));
		const tags = [...read.tags, ...odd.flatMap(({ name, object }) => object.kind === "absent" ? [] : [{
			name,
			object
		}])];
		const { branches } = read;
		known = read.commits;
		const main = branches.find(({ name }) => name === (branch ?? read.main));
		if (main !== void 0) return {
			tags,
			branches,
			main
		};
		const { tip } = await local.start("", branch);
		return {
			tags,
			branches,
			main: {
				name: tip.branch,
				commit: tip.commit
			}
		};
	};
	return {
		cannot: void 0,
		refs,
		signed: async (ids) => {
			const looked = await Promise.all(ids.map(async (id) => isSignedTag((await bytesOf(id)).toString("latin1"))));
			return new Set(ids.filter((_, index) => looked[index]));
		},
		descent: async (_, read) => {
			walking ??= beginWalk(place, closing.signal);
			keepHeapSmall();
			return {
				nodes: await walking(commitsOf(read)),
				unsure: /* @__PURE__ */ new Set()
			};
		},
		commits: async (ids) => {
			const read = async (id) => [id, known.get(id) ?? parseCommit(id, await bytesOf(id))];
			return new Map(await Promise.all([...new Set(ids)].map(read)));
		},
		revisions: (paths, way) => revisionsOf(place, paths, way),
		changed: (pairs) => changedOf(place, pairs),
		directories: async (trees) => {
			const read = async (id) => [id, parseTree(await bytesOf(id), id.length / 2)];
			return new Map(await Promise.all([...new Set(trees)].map(read)));
		},
		blob,
		close: () => {
			closing.abort();
			objects.close();
		}
	};
}
const REFS = [
	"refs/tags/",
	"refs/heads/",
	"refs/remotes/origin/"
];
const REF_FORMAT = REF_FIELDS.map((field) => `%(${field})`).join("%00");
/** Nothing of a history that is cut off can be judged: what seems to be its first number may follow another one. */
async function refuseShallow(place) {
	const { code, stdout, stderr } = await runGit(place, "rev-parse", ["--is-shallow-repository"]);
	const problem = code === 0 ? void 0 : notARepository(place, stderr);
	if (problem !== void 0) throw problem;
	if (stdout.toString("latin1").trim() === "true") throw new SourceProblem({
		kind: "shallow",
		lacks: "history",
		detail: "it is shallow, so what came before is not in it"
	});
}
async function text(place, command, args) {
	const { code, stdout, stderr } = await runGit(place, command, args);
	if (code === 0) return stdout.toString("utf8");
	throw notARepository(place, stderr) ?? new SourceProblem({
		kind: "shallow",
		lacks: "history",
		detail: stderr.trim().slice(0, 200)
	});
}
/** What else a repository's own settings could put between the lines. */
const PLAIN = [
	"--no-color",
	"--no-notes",
	"--no-show-signature",
	"--no-mailmap"
];
const DECORATED = (refs) => refs.map((ref) => `--decorate-refs=${ref}*`);
const commitsOf = ({ tags, branches, main }) => /* @__PURE__ */ new Set([
	...tags.flatMap(({ object }) => object.kind === "commit" ? [object.commit] : []),
	...branches.map(({ commit }) => commit),
	main.commit
]);
/** Every commit is told with its parents; what comes before it is known which of them count is kept for then. */
function beginWalk(place, signal) {
	const early = [];
	let take = (chunk) => void early.push(chunk);
	const args = [
		"--topo-order",
		"--parents",
		"--branches",
		"--tags",
		"--remotes=origin"
	];
	const isTooMuch = openBound(10);
	const ending = followGit(place, "rev-list", args, (chunk) => take(chunk), {
		isTooMuch,
		signal
	});
	ending.catch(() => void 0);
	return async (wanted) => {
		const reader = readGraph(wanted);
		for (const chunk of early.splice(0)) reader.take(chunk);
		take = reader.take;
		const { code, stderr } = await ending;
		if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
		return reader.end();
	};
}
async function changedOf(place, pairs) {
	if (pairs.length === 0) return [];
	const reader = readChanged(pairs);
	const { code, stderr } = await followGit(place, "diff-tree", [
		"--stdin",
		"-r",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=none",
		"-z"
	], reader.take, {
		input: pairs.map(askedOf).join(""),
		isTooMuch: openBound()
	});
	if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
	return reader.end();
}
/** Branches are decorated too, so that each begins at a revision, be it one that changes nothing. */
async function revisionsOf(place, paths, { from, beyond }) {
	if (from.length === 0 || paths.length === 0) return [];
	const reader = readRevisions(new Set(paths));
	const args = [
		...PLAIN,
		"--first-parent",
		"-m",
		"--raw",
		"--root",
		"--full-diff",
		"--no-renames",
		"--no-abbrev",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=none",
		"-z",
		"--parents",
		"--simplify-by-decoration",
		...DECORATED(REFS.slice(1)),
		"--format=%x01%H %ct %P",
		...startsOf(from),
		...beyond === void 0 ? [] : [`^${beyond}`],
		"--",
		...paths.map((path) => `:(top,literal)${path}`)
	];
	const { code, stderr } = await followGit(place, "log", args, reader.take, { isTooMuch: openBound() });
	if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
	return reader.end();
}
const missing = (stderr) => new SourceProblem({
	kind: "shallow",
	lacks: "history",
	detail: stderr.trim().slice(0, 200)
});
/** No command line is longer than this many names of commits; beyond, all branches that there are are followed. */
const MOST_STARTS = 1e3;
const startsOf = (from) => from.length > MOST_STARTS ? ["--branches", "--remotes=origin"] : from;

export { openLocalHistory as t };