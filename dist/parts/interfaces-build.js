import { n as KIND_OF_PATHS } from "./kinds.js";
import { an as matchesAny } from "./core.js";
import { l as LISTS_BY_FILE, r as kindOfFeatures, s as DEFAULT_DEMANDS, t as carrierKindOf } from "./interfaces-checks.js";

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

export { kindOfPath as n, buildInterface as t };