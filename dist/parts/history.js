import "./rolldown-runtime.js";
import { rt as SourceProblem } from "./first.js";
import { a as openLocalTags, c as openObjects, i as isSignedTag, n as parseTree } from "./repository2.js";
import { a as runGit, r as notARepository, t as followGit } from "./run.js";

// src/sources/git/bound.ts
/** All that is kept of an answer so long is a hundred megabytes; the whole history of a kernel takes a tenth of it. */
const LONGEST_LOG = 1073741824;
/** No path is longer. */
const LONGEST_PIECE = 1048576;
/** Says whether an answer of pieces that end in NUL has become longer than any history, or one of its pieces than any path. */
function openBound(longest = LONGEST_LOG) {
	let size = 0;
	let piece = 0;
	return (chunk) => {
		size += chunk.length;
		const nul = chunk.lastIndexOf(0);
		piece = nul < 0 ? piece + chunk.length : chunk.length - nul - 1;
		return size > longest || piece > LONGEST_PIECE;
	};
}

// src/sources/git/refs.ts
const PREFIXES = {
	tag: "refs/tags/",
	own: "refs/heads/",
	fetched: "refs/remotes/origin/"
};
/** Reads lines of twelve fields between NULs, as `for-each-ref` is asked to write them. */
function parseRefs(listing) {
	const tags = [];
	const nested = [];
	const own = /* @__PURE__ */ new Map();
	const fetched = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	let main;
	let checkedOut;
	for (const line of listing.split("\n")) {
		const [ref = "", type = "", id = "", ...rest] = line.split("\0");
		const [, peeled = "", , , , head = "", symref = "", tree = "", peeledTree = ""] = rest;
		if (tree !== "") trees.set(id, tree);
		else if (peeledTree !== "") trees.set(peeled, peeledTree);
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
		trees
	};
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
	let rest = Buffer.alloc(0);
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
	const take = (chunk) => {
		const log = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		let at = 0;
		for (let nul = log.indexOf(0, at); nul >= 0; nul = log.indexOf(0, at)) {
			takePiece(log, at, nul);
			at = nul + 1;
		}
		rest = log.subarray(at);
	};
	return {
		take,
		end: () => {
			if (rest.length > 0) takePiece(rest, 0, rest.length);
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
* Reads history with a handful of processes, however long it is: `for-each-ref` for the refs, one `log` for the graph of
* what they are at, one for the files with numbers, and one `cat-file --batch` for all objects.
*/
function openLocalHistory(place) {
	const objects = openObjects(place);
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
		const { branches, trees } = read;
		const main = branches.find(({ name }) => name === (branch ?? read.main));
		if (main !== void 0) return {
			tags,
			branches,
			main,
			trees
		};
		const { tip } = await local.start("", branch);
		return {
			tags,
			branches,
			main: {
				name: tip.branch,
				commit: tip.commit
			},
			trees
		};
	};
	return {
		cannot: void 0,
		refs,
		signed: async (ids) => {
			const looked = await Promise.all(ids.map(async (id) => isSignedTag((await bytesOf(id)).toString("latin1"))));
			return new Set(ids.filter((_, index) => looked[index]));
		},
		descent: async () => ({
			nodes: await readGraph(place),
			unsure: /* @__PURE__ */ new Set()
		}),
		revisions: (paths, branches) => revisionsOf(place, paths, branches),
		directories: async (trees) => {
			const read = async (id) => [id, parseTree(await bytesOf(id), id.length / 2)];
			return new Map(await Promise.all([...new Set(trees)].map(read)));
		},
		blob,
		close: objects.close
	};
}
const REFS = [
	"refs/tags/",
	"refs/heads/",
	"refs/remotes/origin/"
];
const REF_FORMAT = [
	"%(refname)",
	"%(objecttype)",
	"%(objectname)",
	"%(*objecttype)",
	"%(*objectname)",
	"%(taggerdate:unix)",
	"%(*committerdate:unix)",
	"%(committerdate:unix)",
	"%(HEAD)",
	"%(symref)",
	"%(tree)",
	"%(*tree)"
].join("%00");
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
async function readGraph(place) {
	return (await text(place, "log", [
		...PLAIN,
		"--simplify-by-decoration",
		...DECORATED(REFS),
		"--format=%H %T %P",
		"--branches",
		"--tags",
		"--remotes=origin"
	])).split("\n").filter((line) => line !== "").map((line) => {
		const [commit = "", tree = "", ...parents] = line.split(" ");
		return {
			commit,
			tree,
			parents: parents.filter((parent) => parent !== "")
		};
	});
}
/** Branches are decorated too, so that each begins at a revision, be it one that changes nothing. */
async function revisionsOf(place, paths, branches) {
	if (branches.length === 0 || paths.length === 0) return [];
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
		...startsOf(branches),
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
const startsOf = (branches) => branches.length > MOST_STARTS ? ["--branches", "--remotes=origin"] : branches.map(({ commit }) => commit);

export { openLocalHistory as t };