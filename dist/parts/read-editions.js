import { Sn as numberOf, U as loadReaders, Yt as compileGlob, at as readOne, ht as schemeOf, st as stated } from "./core.js";
import { r as readerOf, s as readFeatures } from "./read-set.js";
import { a as featuresOf } from "./features.js";
import { S as sortNumbers, l as numberTags, u as numberTextOf } from "./ordered.js";
import { X as splitPath, ct as textOf } from "./first.js";

// src/sources/read-editions.ts
/** The scheme of an interface's numbers. */
function schemeOfInterface({ version }, policy) {
	const id = version?.scheme ?? policy.scheme ?? "interface";
	return schemeOf(policy, id);
}
/** The newest tags that may be releases, by the numbers in them; oldest first, the greatest so many. */
function releaseTags(tags, scheme, policy, most) {
	const bare = numberTags(tags, scheme, policy.tags);
	const numbered = bare.length > 0 ? bare : numberTags(tags, scheme, {
		...policy.tags,
		prefix: "v"
	});
	const byNumber = new Map(numbered.map(({ number, tag }) => [number, tag]));
	const sorted = sortNumbers([...byNumber.keys()]).flatMap((number) => byNumber.get(number) ?? []);
	return (sorted.length > 0 ? sorted : tags.filter(({ name }) => numberTextOf(name, policy.tags) !== void 0)).slice(-most);
}
/**
* What an interface was at a revision. A set that cannot be read, or whose pattern goes through the whole tree, is not
* known, and neither is anything that depends on it. Throws {@link SourceProblem}.
*/
async function readEdition(repository, revision, rule, policy) {
	const [number, set] = await Promise.all([readEditionNumber(repository, revision, rule, policy), rule.source.from === "features" ? readSet(repository, revision.commit, rule.source) : void 0]);
	return {
		name: revision.name,
		number,
		features: set?.kind === "set" ? set.features : void 0
	};
}
/** The number that an interface has at a revision, where it has one of its scheme. Throws {@link SourceProblem}. */
async function readEditionNumber(repository, { name, commit }, rule, policy) {
	const scheme = schemeOfInterface(rule, policy);
	const text = rule.version === void 0 ? bareNumber(name, policy) : await versionAt(repository, commit, rule.version, policy);
	return scheme === void 0 || text === void 0 ? void 0 : numberOf(scheme, text);
}
/** The number in the name of a tag, where the interface has no file for it. */
const bareNumber = (tag, policy) => (numberTextOf(tag, policy.tags) ?? tag).replace(/^v(?=\d)/, "");
async function versionAt(repository, commit, { kind, path, pointer }, { macros }) {
	const [readers, file] = await Promise.all([loadReaders([kind]), repository.read(commit, path)]);
	const carrier = {
		kind,
		...pointer === void 0 ? {} : { rule: { pointer } }
	};
	return stated(readOne(carrier, textOf(file), readers, macros))?.text;
}
/** The set of an interface at a revision. Throws {@link SourceProblem}. */
async function readSet(repository, commit, source, known = /* @__PURE__ */ new Map()) {
	const paths = await pathsAt(repository, commit, source.paths);
	if (paths === void 0) return { kind: "scattered" };
	const files = await Promise.all(paths.map(async (path) => ({
		path,
		file: await repository.read(commit, path)
	})));
	const key = files.map(({ path, file }) => `${path}\n${file.kind} ${"id" in file ? file.id : ""}`).join("\n");
	const found = known.get(key) ?? parseSet(files, source);
	known.set(key, found);
	return found;
}
async function parseSet(files, source) {
	const readings = await Promise.all(files.map(async ({ path, file }) => {
		if (file.kind === "absent") return { kind: "absent" };
		return readFeatures(textOf(file), await readerOf(path, source.kind), path, source);
	}));
	const wrong = readings.find((reading) => reading.kind === "unreadable");
	if (wrong !== void 0) {
		const { path, because } = wrong.problem;
		return {
			kind: "unreadable",
			path,
			because
		};
	}
	if (readings.every(({ kind }) => kind === "absent")) return { kind: "absent" };
	const features = readings.flatMap(featuresOf);
	return {
		kind: "set",
		features: source.per === "interface" || files.length === 1 ? features : features.map((each) => ({
			...each,
			name: `${each.name} (${each.path})`
		}))
	};
}
/** The files of one directory that a pattern stands for; undefined where it goes through several. */
async function pathsAt(repository, commit, patterns) {
	const found = await Promise.all(patterns.map(async (pattern) => {
		if (!/[*?[\]{}\\]/.test(pattern)) return [pattern];
		const { directory } = splitPath(pattern);
		const glob = compileGlob(pattern);
		if (glob.kind !== "glob" || /[*?[\]{}\\]/.test(directory) || pattern.includes("**")) return void 0;
		return (await repository.list(commit, directory)).map(({ name }) => directory === "" ? name : `${directory}/${name}`).filter(glob.matches);
	}));
	return found.includes(void 0) ? void 0 : [...new Set(found.flatMap((paths) => paths ?? []))];
}
/** How the attributes of a set are weighed: as the reader of its first file does. */
async function weigherOf(source) {
	if (source.from === "report") return () => "none";
	return (await readerOf(source.paths[0] ?? "", source.kind)).weigh;
}

export { schemeOfInterface as a, releaseTags as i, readEditionNumber as n, weigherOf as o, readSet as r, readEdition as t };