import { Sn as numberOf, U as loadReaders, at as readOne, st as stated, xt as interfaceScheme } from "./core.js";
import { t as interfaceNameOf } from "./proposal.js";
import { ct as textOf } from "./first.js";
import { t as list } from "./list.js";
import { c as carrierKindOf, l as DEFAULT_DEMANDS } from "./policy.js";

// src/sources/infer-interface.ts
/** Where in such a file the number stands, and the set that it promises. */
const VERSION_POINTER = "/version";
const SETS = [
	"/features",
	"/capabilities",
	"/modes",
	"/operations",
	"/api"
];
/** Looks into files that are called as those of an interface are; one that states no number of one is none. */
async function findInterfaces(repository, commit, paths) {
	return (await Promise.all(paths.map(async (path) => lookInto(path, textOf(await repository.read(commit, path)))))).flatMap((found) => found ?? []);
}
async function lookInto(path, file) {
	const kind = carrierKindOf(path);
	if (file.kind !== "text" || kind !== "yaml" && kind !== "json" && kind !== "toml") return void 0;
	const reading = stated(readOne({
		kind,
		rule: { pointer: VERSION_POINTER }
	}, file, await loadReaders([kind]), {}));
	if (reading === void 0 || numberOf(interfaceScheme, reading.text) === void 0) return void 0;
	for (const pointer of SETS) {
		const set = list.read(file.text, {
			path,
			pointer
		});
		const count = set.kind === "features" ? set.features.length : 0;
		if (count > 0) return {
			path,
			kind,
			text: reading.text,
			features: {
				pointer,
				count
			}
		};
	}
	return {
		path,
		kind,
		text: reading.text,
		features: void 0
	};
}
const PLACE = {
	line: 1,
	column: 1
};
/**
* The policy with what was found: each set with its number as an interface. Where nothing else of the repository states a
* number, the file nearest to the top is its carrier.
*/
function withInterfaces(policy, found, numbers) {
	if (found.length === 0) return policy;
	const interfaces = found.flatMap((each) => {
		const { path, kind, features } = each;
		if (features === void 0) return [];
		return [{
			name: interfaceNameOf(path),
			version: {
				path,
				kind,
				pointer: VERSION_POINTER,
				scheme: interfaceScheme.id
			},
			source: {
				from: "features",
				paths: [path],
				kind: "list",
				pointer: features.pointer,
				per: "interface"
			},
			...DEFAULT_DEMANDS,
			belowOne: "strict",
			place: PLACE
		}];
	});
	const [first] = found;
	const carriers = numbers === "elsewhere" || first === void 0 ? policy.carriers : [{
		path: first.path,
		kind: first.kind,
		pointer: VERSION_POINTER,
		scheme: interfaceScheme.id,
		place: PLACE
	}];
	return {
		...policy,
		carriers,
		interfaces
	};
}
/** What was taken for an interface is told, with the key that settles it. */
const interfaceDoubts = (found) => found.map(({ path, features }) => ({
	about: "interface",
	path,
	...features === void 0 ? {} : { features }
}));

export { withInterfaces as i, findInterfaces as n, interfaceDoubts as r, VERSION_POINTER as t };