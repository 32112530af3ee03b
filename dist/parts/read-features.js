import { C as readSides, U as loadReaders, Yt as compileGlob, at as readOne, it as afterMerging } from "./core.js";
import { i as changesOf, r as mayBeOn } from "./features.js";
import { d as VERDICT_KINDS, s as kindOfPath, u as FEATURE_KINDS } from "./policy.js";
import { X as splitPath } from "./first.js";

// src/facts/features/reading.ts
/** Reads a file of features; one that a reader cannot read is told apart from one that promises nothing. */
function readFeatures(file, reader, path, source) {
	switch (file.kind) {
		case "absent": return { kind: "absent" };
		case "unreadable": return {
			kind: "unreadable",
			problem: {
				path,
				because: notText(file.why.because)
			}
		};
		case "text": return reader.read(file.text, optionsOf(path, source));
	}
}
function optionsOf(path, { pointer, attribute, pattern }) {
	return {
		path,
		...pointer === void 0 ? {} : { pointer },
		...attribute === void 0 ? {} : { attribute },
		...pattern === void 0 ? {} : { pattern }
	};
}
/** Reads what another tool found; a report that is not there says nothing. */
function readReport(file, reader, path) {
	if (file.kind === "absent") return {
		changes: [],
		problems: []
	};
	const reading = file.kind === "text" ? reader.read(file.text, { path }) : {
		kind: "unreadable",
		problem: {
			path,
			because: notText(file.why.because)
		}
	};
	return reading.kind === "changes" ? {
		changes: reading.changes,
		problems: []
	} : {
		changes: [],
		problems: [{
			kind: "unreadable",
			side: "head",
			problem: reading.problem
		}]
	};
}
const REASONS = {
	binary: {
		en: "it is binary",
		zh: "是二进制文件"
	},
	symlink: {
		en: "it is a symbolic link, which Pawl does not follow",
		zh: "是符号链接，Pawl 不跟随"
	},
	submodule: {
		en: "it is a submodule",
		zh: "是子模块"
	},
	directory: {
		en: "it is a directory",
		zh: "是目录"
	},
	"lfs-pointer": {
		en: "it is a Git LFS pointer, not the file itself",
		zh: "是 Git LFS 指针，而非文件本身"
	},
	"too-large": {
		en: "it is larger than Pawl reads",
		zh: "超出 Pawl 的读取上限"
	}
};
const notText = (because) => REASONS[because] ?? {
	en: "it is no text",
	zh: "不是文本"
};
/** A blank file of what held features: nobody wrote that the list is empty now. */
function blankedIn(path, before, after) {
	const held = before.kind === "features" ? before.features.length : 0;
	return held > 0 && after.kind === "text" && after.text.trim() === "" ? [{
		kind: "blanked",
		path,
		features: held
	}] : [];
}

// src/features/readers.ts
const SETS = {
	attributes: async () => (await import("./attributes.js")).attributes,
	defconfig: async () => (await import("./defconfig.js")).defconfig,
	devicetree: async () => (await import("./devicetree.js")).devicetree,
	exports: async () => (await import("./exports.js")).exports,
	kconfig: async () => (await import("./kconfig.js")).kconfig,
	list: async () => (await import("./list.js").then(({ t: list }) => ({ list }))).list,
	"module-info": async () => (await import("./module-info.js")).moduleInfo,
	pattern: async () => (await import("./pattern.js")).pattern,
	plain: async () => (await import("./plain.js")).plain,
	rpm: async () => (await import("./rpm.js")).rpm,
	symbols: async () => (await import("./symbols.js")).symbols,
	syscalls: async () => (await import("./syscalls.js")).syscalls,
	uapi: async () => (await import("./uapi.js")).uapi
};
const VERDICTS = {
	abidiff: async () => (await import("./abidiff.js")).abidiff,
	sarif: async () => (await import("./sarif.js")).sarif
};
/** The readers of these kinds; the libraries that they need are loaded only where one is asked for. */
async function loadFeatureReaders(kinds) {
	return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await SETS[kind]()])));
}
/** The readers of other tools' reports of these kinds. */
async function loadVerdictReaders(kinds) {
	return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await VERDICTS[kind]()])));
}

// src/sources/read-features.ts
/** A change that touches more files of one interface is told to be too large, rather than judged by some of them. */
const MOST_FILES = 400;
/** Of the files that a change leaves alone, so many are read to see whether they define what it takes away. */
const MOST_OTHERS = 60;
/**
* Reads the sets of features that the policy names for a branch, on both sides. Of an interface that the change leaves
* alone only the directories are looked into, in the same request as everything else. Throws {@link SourceProblem}.
*/
async function readInterfaces(repository, policy, at) {
	const rules = policy.interfaces.filter((rule) => mayBeOn(rule, at.branch));
	return Promise.all(rules.map((rule) => readInterface(repository, rule, policy, at)));
}
async function readInterface(repository, rule, policy, at) {
	const { source, version } = rule;
	const selected = selectPaths(source.paths, at.known);
	const changed = selected.filter((path) => at.touched.has(path));
	const numberMoves = version !== void 0 && at.touched.has(version.path);
	const nothing = {
		rule,
		files: [],
		reported: [],
		version: void 0,
		unread: "none",
		conflicts: []
	};
	if (changed.length > MOST_FILES) {
		const problem = {
			kind: "too-many",
			files: changed.length,
			limit: MOST_FILES
		};
		return {
			...nothing,
			touched: "set",
			problems: [problem]
		};
	}
	const touched = changed.length > 0 ? "set" : numberMoves ? "number" : "no";
	const [missing, stated, content] = await Promise.all([
		missingOf(repository, rule, at),
		touched === "no" ? void 0 : readVersion(repository, rule, policy, at),
		source.from === "report" ? readReports(repository, changed, source.kind, at) : readSets(repository, touched === "no" ? [] : selected, source, at)
	]);
	return {
		...nothing,
		touched,
		version: stated?.reading,
		...content,
		problems: [...missing, ...content.problems],
		conflicts: [...content.conflicts, ...stated?.conflict === true && version !== void 0 ? [version.path] : []]
	};
}
/** A plain path stands for itself; a pattern for what the change touches and what is at the top. */
function selectPaths(patterns, known) {
	const paths = patterns.flatMap((pattern) => {
		if (isPlain(pattern)) return [pattern];
		const glob = compileGlob(pattern);
		return glob.kind === "glob" ? known.filter(glob.matches) : [];
	});
	return [...new Set(paths)];
}
const isPlain = (pattern) => !/[*?[\]{}\\]/.test(pattern);
/** Paths that the policy names and that are on neither side: it would promise nothing without a word. */
async function missingOf(repository, { source, version }, { base, touched }) {
	const named = [...source.from === "features" ? source.paths.filter(isPlain) : [], ...version ? [version.path] : []];
	return (await Promise.all(named.map(async (path) => {
		if (touched.has(path)) return [];
		const { directory, name } = splitPath(path);
		return (await repository.list(base, directory)).some((entry) => entry.name === name) ? [] : [{
			kind: "missing",
			path
		}];
	}))).flat();
}
async function readVersion(repository, { version }, { macros }, at) {
	if (version === void 0) return void 0;
	const { kind, pointer, path } = version;
	const [readers, sides] = await Promise.all([loadReaders([kind]), readSides(repository, path, at)]);
	const carrier = {
		kind,
		...pointer === void 0 ? {} : { rule: { pointer } }
	};
	const read = (text) => readOne(carrier, text, readers, macros);
	const merged = afterMerging(sides);
	return {
		reading: {
			before: read(sides.base),
			after: read(merged.text)
		},
		conflict: merged.conflict
	};
}
/** The report of another tool counts where the change brings it: an old one is about another change. */
async function readReports(repository, paths, kind, at) {
	const read = await Promise.all(paths.map(async (path) => {
		const own = kind ?? VERDICT_KINDS.find((one) => one === kindOfPath(path)) ?? VERDICT_KINDS[0];
		const [readers, sides] = await Promise.all([loadVerdictReaders([own]), readSides(repository, path, at)]);
		const reader = readers[own];
		return reader === void 0 ? {
			changes: [],
			problems: []
		} : readReport(afterMerging(sides).text, reader, path);
	}));
	const [reported, problems] = [read.flatMap(({ changes }) => changes), read.flatMap((each) => each.problems)];
	return {
		files: [],
		reported,
		unread: "none",
		problems,
		conflicts: []
	};
}
async function readSets(repository, selected, source, at) {
	const paths = selected.filter((path) => at.touched.has(path) || source.per === "interface" && isNamed(source, path));
	const read = await Promise.all(paths.map((path) => readSet(repository, path, source, at)));
	const files = read.map(({ file }) => file);
	const problems = read.flatMap((each) => each.problems);
	const loses = changesOf(files, source.per).some(({ kind }) => kind === "removed" || kind === "added");
	const conflicts = read.flatMap(({ conflict, file }) => conflict ? [file.path] : []);
	if (source.per === "file" || !loses) return {
		files,
		reported: [],
		unread: "none",
		problems,
		conflicts
	};
	const others = await readOthers(repository, paths, source, at);
	return {
		files: [...files, ...others.files],
		reported: [],
		unread: others.unread,
		problems,
		conflicts
	};
}
const isNamed = (source, path) => source.paths.includes(path);
async function readSet(repository, path, source, at) {
	const [reader, sides] = await Promise.all([readerOf(path, source.kind), readSides(repository, path, at)]);
	const { text: merged, conflict } = afterMerging(sides);
	const before = readFeatures(sides.base, reader, path, source);
	const same = sides.base.kind === "text" && merged.kind === "text" && sides.base.text === merged.text;
	const after = same ? before : readFeatures(merged, reader, path, source);
	const unreadable = [["base", before], ["head", after]].flatMap(([side, reading]) => reading.kind === "unreadable" ? [{
		kind: "unreadable",
		side,
		problem: reading.problem
	}] : []);
	const told = same ? unreadable.slice(0, 1) : unreadable;
	const blanked = blankedIn(path, before, merged);
	return {
		file: {
			path,
			before,
			after: blanked.length === 0 ? after : before,
			weigh: reader.weigh
		},
		problems: [...told, ...blanked],
		conflict
	};
}
/** The reader that the policy names, or that the file's name tells; the policy has been checked for one of the two. */
async function readerOf(path, kind) {
	const own = kind ?? FEATURE_KINDS.find((one) => one === kindOfPath(path)) ?? "plain";
	const reader = (await loadFeatureReaders([own]))[own];
	if (reader === void 0) throw new Error(`the reader for ${own} was not loaded`);
	return reader;
}
/**
* Other files of the set, that the change leaves alone: they may define what it takes away, or have had what it adds.
* The tree is asked where a pattern stands for the files of one directory; one that goes through the whole tree is not
* followed, and the findings say so.
*/
async function readOthers(repository, read, source, at) {
	const patterns = source.paths.filter((path) => !isPlain(path));
	const directories = patterns.map((pattern) => splitPath(pattern));
	if (directories.some(({ directory }) => !isPlain(directory)) || patterns.some((each) => each.includes("**"))) return {
		files: [],
		unread: "others"
	};
	const others = selectPaths(patterns, (await Promise.all([...new Set(directories.map(({ directory }) => directory))].map(async (directory) => (await repository.list(at.base, directory)).flatMap(({ name, kind }) => kind === "file" ? [directory === "" ? name : `${directory}/${name}`] : [])))).flat()).filter((path) => !read.includes(path) && !at.touched.has(path));
	if (others.length > MOST_OTHERS) return {
		files: [],
		unread: "others"
	};
	const sets = await Promise.all(others.map((path) => readSet(repository, path, source, at)));
	const unread = sets.some(({ file }) => file.before.kind === "unreadable") ? "others" : "none";
	return {
		files: sets.map(({ file }) => file),
		unread
	};
}

export { readerOf as n, readFeatures as r, readInterfaces as t };