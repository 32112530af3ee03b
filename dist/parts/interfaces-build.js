import { n as KIND_OF_PATHS, r as VERDICT_KINDS, t as FEATURE_KINDS } from "./kinds.js";
import { an as saysBumps, en as matchesAny } from "./core.js";

// src/policy/interfaces.ts
/**
* What a change of features asks for: the number must rise so much (`none`: nothing is asked), or, where no number could say
* it, the change is told (`notice`, `warn`) or refused (`forbid`).
*/
const DEMANDS = [
	"none",
	"patch",
	"minor",
	"major",
	"notice",
	"warn",
	"forbid"
];
/** How numbers below 1.0 count: as all others, or one field lower, as is usual where 0 stands for "not yet stable". */
const BELOW_ONE = ["strict", "shifted"];
/** Whether all files make one set, or each is one: a list for each architecture. */
const SET_PER = ["interface", "file"];
/** What a change of features asks for where the policy does not say: what takes away is major, what adds is minor. */
const DEFAULT_DEMANDS = {
	removed: "major",
	added: "minor",
	changed: "patch"
};
/** Lists that are complete by themselves, one for each architecture or configuration; every other kind is one set. */
const LISTS_BY_FILE = ["symbols", "defconfig"];

// src/carriers/kinds.ts
/** The kinds of file that state a number. */
const CARRIER_KINDS = [
	"rpm-spec",
	"text",
	"kernel-makefile",
	"json",
	"yaml",
	"toml",
	"debian-changelog",
	"rpm-changes"
];
/** Kinds in which a pointer leads to the number. */
const POINTED_KINDS = [
	"json",
	"yaml",
	"toml"
];

// src/policy/interfaces-checks.ts
/** The kind that the words tell by themselves: only a list of a structured file has a pointer that leads to it. */
function kindOfFeatures({ kind, pointer }) {
	return kind ?? (pointer === void 0 ? void 0 : "list");
}
/** What a carrier is by its name, where the policy does not say. */
const KIND_BY_NAME = [
	[/\.json$/i, "json"],
	[/\.ya?ml$/i, "yaml"],
	[/\.toml$/i, "toml"],
	[/\.spec$/i, "rpm-spec"],
	[/(?:^|\/)debian\/changelog$/, "debian-changelog"],
	[/(?:^|\/)Makefile$/, "kernel-makefile"]
];
const carrierKindOf = (path) => KIND_BY_NAME.find(([name]) => name.test(path))?.[1] ?? "text";
/** What cannot be meant in the interfaces of a policy. */
function checkInterfaces(entries, lent) {
	const first = /* @__PURE__ */ new Map();
	return entries.flatMap((entry) => {
		const path = ["interfaces", entry.key];
		const { name } = entry.value;
		const taken = name === void 0 ? void 0 : first.get(name);
		if (name !== void 0 && taken === void 0) first.set(name, [...path, "name"]);
		return [
			...name === void 0 || taken === void 0 ? [] : [onValue([...path, "name"], {
				kind: "taken-name",
				name,
				first: lent.placeOf(taken)
			})],
			...checkSource(entry, path, lent),
			...checkVersion(entry.value, path, lent),
			...(entry.value.lines ?? []).flatMap((glob, index) => lent.checkGlob(glob, [
				...path,
				"lines",
				index
			]))
		];
	});
}
const onValue = (path, fact) => ({
	path,
	on: "value",
	fact
});
/** A set, or the report of another tool: one of the two, its kind known by word or by name. */
function checkSource({ value, wrong }, path, lent) {
	const { features, report } = value;
	if (wrong.includes("features") || wrong.includes("report")) return [];
	const source = features ?? report;
	const key = features === void 0 ? "report" : "features";
	if (source === void 0 || features !== void 0 && report !== void 0) return [onValue(path, {
		kind: "one-of",
		keys: ["features", "report"],
		given: source === void 0 ? "none" : "several"
	})];
	const paths = [source.path].flat();
	const at = (index) => [
		...path,
		key,
		"path",
		...Array.isArray(source.path) ? [index] : []
	];
	const kinds = key === "features" ? FEATURE_KINDS : VERDICT_KINDS;
	const known = KIND_OF_PATHS.filter(([, kind]) => kinds.includes(kind));
	const unknown = paths.find((one) => !matchesAny(known.map(([glob]) => glob), one));
	return [...paths.flatMap((one, index) => lent.checkPath(one, at(index))), ...(features === void 0 ? report?.kind : kindOfFeatures(features)) === void 0 && unknown !== void 0 ? [onValue([...path, key], {
		kind: "missing-key",
		key: "kind"
	})] : []];
}
/** A number can only be asked to say what its scheme has fields for. */
function checkVersion({ version, ...rest }, path, lent) {
	if (version === void 0) return [];
	const at = [...path, "version"];
	const kind = version.kind ?? carrierKindOf(version.path);
	const pointed = POINTED_KINDS.some((candidate) => candidate === kind);
	const id = version.scheme ?? "interface";
	const scheme = lent.schemes.find((candidate) => candidate.id === id);
	const asks = Object.values({
		...DEFAULT_DEMANDS,
		...demandsOf(rest)
	}).some((demand) => BUMPING.includes(demand));
	return [
		...lent.checkPath(version.path, [...at, "path"]),
		.../[*?[\]{}\\]/.test(version.path) ? [onValue([...at, "path"], {
			kind: "bad-path",
			problem: "glob"
		})] : [],
		...lent.checkSchemeId(version.scheme, [...at, "scheme"]),
		...pointed && version.pointer === void 0 ? [onValue(at, {
			kind: "missing-key",
			key: "pointer"
		})] : [],
		...scheme !== void 0 && asks && !saysBumps(scheme) ? [onValue([...at, ...version.scheme === void 0 ? [] : ["scheme"]], {
			kind: "no-field-for-bump",
			scheme: id
		})] : []
	];
}
const BUMPING = [
	"major",
	"minor",
	"patch"
];
const demandsOf = ({ removed, added, changed }) => Object.fromEntries(Object.entries({
	removed,
	added,
	changed
}).flatMap(([name, demand]) => demand === void 0 ? [] : [[name, demand]]));

// src/policy/interfaces-build.ts
/** The interface that a sound entry states, with the defaults where it says nothing. */
function buildInterface(written, place) {
	const { name, version, lines, approval, "deprecate-for": period } = written;
	return {
		name,
		...version === void 0 ? {} : { version: {
			path: version.path,
			kind: version.kind ?? carrierKindOf(version.path),
			scheme: version.scheme ?? "interface",
			...version.pointer === void 0 ? {} : { pointer: version.pointer }
		} },
		source: sourceOf(written),
		removed: written.removed ?? DEFAULT_DEMANDS.removed,
		added: written.added ?? DEFAULT_DEMANDS.added,
		changed: written.changed ?? DEFAULT_DEMANDS.changed,
		belowOne: written["below-one"] ?? "strict",
		...lines === void 0 ? {} : { lines },
		...period === void 0 ? {} : { deprecateFor: periodOf(period) },
		...approval === void 0 ? {} : { approval },
		place
	};
}
function sourceOf({ features, report }) {
	if (features === void 0) {
		const { path = [], kind } = report ?? {};
		return {
			from: "report",
			paths: [path].flat(),
			...kind === void 0 ? {} : { kind }
		};
	}
	const { path, pointer, attribute, pattern, per } = features;
	const kind = kindOfFeatures(features);
	return {
		from: "features",
		paths: [path].flat(),
		per: per ?? usualPer([path].flat(), kind),
		...kind === void 0 ? {} : { kind },
		...pointer === void 0 ? {} : { pointer },
		...attribute === void 0 ? {} : { attribute },
		...pattern === void 0 ? {} : { pattern }
	};
}
function usualPer(paths, kind) {
	return (kind === void 0 ? paths.map(kindOfPath) : [kind]).every((each) => each !== void 0 && LISTS_BY_FILE.includes(each)) ? "file" : "interface";
}
/** What a file is by its name; a pattern fits the globs of readers as the names do that it stands for. */
function kindOfPath(path) {
	return KIND_OF_PATHS.find(([glob]) => matchesAny([glob], path))?.[1];
}
function periodOf(written) {
	const [count, unit] = written.split(" ");
	return {
		count: Number(count),
		unit
	};
}

export { POINTED_KINDS as a, DEMANDS as c, CARRIER_KINDS as i, SET_PER as l, kindOfPath as n, BELOW_ONE as o, checkInterfaces as r, DEFAULT_DEMANDS as s, buildInterface as t };