import { a as featuresOf, o as isSuccessor } from "./features.js";
import { C as readSides, Yt as compileGlob, it as afterMerging } from "./core.js";
import { s as kindOfPath, u as FEATURE_KINDS } from "./policy.js";
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
	"debian-symbols": async () => (await import("./debian-symbols.js")).debianSymbols,
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
	uapi: async () => (await import("./uapi.js")).uapi,
	"version-script": async () => (await import("./version-script2.js")).versionScript
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

// src/sources/read-set.ts
/** A plain path stands for itself; a pattern for what the change touches and what is at the top. */
function selectPaths(patterns, known) {
	const paths = patterns.flatMap((pattern) => {
		if (isPlain(pattern)) return [pattern];
		const glob = compileGlob(pattern);
		return glob.kind === "glob" ? known.filter(glob.matches) : [];
	});
	return [...new Set(paths)];
}
/** Whether a pattern is the path of one file. */
const isPlain = (pattern) => !/[*?[\]{}\\]/.test(pattern);
/** Reads one file of features at the base, and as merging would leave it. */
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
/** A file that goes while one of its name comes elsewhere, with the same list in it, has moved out of the policy's sight. */
async function withMove(repository, file, source, at) {
	if (file.after.kind !== "absent" || featuresOf(file.before).length === 0) return file;
	const { name } = splitPath(file.path);
	const to = [...at.touched].filter((path) => path !== file.path && splitPath(path).name === name).find((path) => !source.paths.includes(path) && selectPaths(source.paths, [path])[0] !== path);
	if (to === void 0) return file;
	const kind = source.kind ?? kindOf(file.path);
	const moved = await readSet(repository, to, kind === void 0 ? source : {
		...source,
		kind
	}, at);
	return moved.file.before.kind === "absent" && isSuccessor(file, moved.file) ? {
		...file,
		movedTo: to
	} : file;
}
/** The reader that the policy names, or that the file's name tells; the policy has been checked for one of the two. */
async function readerOf(path, kind) {
	const own = kind ?? kindOf(path) ?? "plain";
	const reader = (await loadFeatureReaders([own]))[own];
	if (reader === void 0) throw new Error(`the reader for ${own} was not loaded`);
	return reader;
}
const kindOf = (path) => FEATURE_KINDS.find((one) => one === kindOfPath(path));

export { withMove as a, readReport as c, selectPaths as i, readSet as n, loadVerdictReaders as o, readerOf as r, readFeatures as s, isPlain as t };