import { lt as once, y as suggest } from "./first.js";
import { Bt as ROLES, It as ABSENCES, Lt as AFTERMATHS, Mn as KINDS, Nn as SEVERITIES, On as matchForm, Rt as FIELD_KINDS, Tn as parseNumber, Vt as STRICTNESSES, Xt as matchesAny, Yt as compileGlob, bt as schemeById, dt as MESSAGE_SLOTS, ft as NEW_BUILDS, jn as compileForm, kn as scratch, lt as DEFAULT_POLICY, mt as TAG_OBJECTS, pn as saysBumps, pt as TAG_FORMS, t as RULE_IDS, ut as FOREIGN_TAGS, wn as orderedFields, yn as buildField$1, yt as SCHEMES, zt as RELEASING_ROLES } from "./core.js";

// src/features/kinds.ts
/** The kinds of file that hold a set of features. */
const FEATURE_KINDS = [
	"attributes",
	"debian-symbols",
	"defconfig",
	"devicetree",
	"exports",
	"kconfig",
	"list",
	"module-info",
	"pattern",
	"plain",
	"rpm",
	"symbols",
	"syscalls",
	"uapi",
	"version-script"
];
/** The kinds of report that say what another tool found changed. */
const VERDICT_KINDS = ["abidiff", "sarif"];
/** Files that are of a kind by their name, as globs. */
const KIND_OF_PATHS = [
	["**/debian/*.symbols", "debian-symbols"],
	["**/debian/*.symbols.*", "debian-symbols"],
	["**/debian/symbols", "debian-symbols"],
	["**/*defconfig", "defconfig"],
	["**/*.config", "defconfig"],
	["**/*.dts", "devicetree"],
	["**/*.dtsi", "devicetree"],
	["**/*.dtso", "devicetree"],
	["**/devicetree/bindings/**/*.yaml", "devicetree"],
	["**/*.c", "exports"],
	["**/*.S", "exports"],
	["**/Kconfig", "kconfig"],
	["**/Kconfig.*", "kconfig"],
	["**/modules.builtin.modinfo", "module-info"],
	["**/modules.alias", "module-info"],
	["**/*.modinfo", "module-info"],
	["**/Module.symvers", "symbols"],
	["**/Module.kabi", "symbols"],
	["**/Module.kabi_*", "symbols"],
	["**/kabi-module/kabi_*/*", "symbols"],
	["**/kabi_whitelist_*", "symbols"],
	["**/kabi_stablelist_*", "symbols"],
	["**/abi_gki_{aarch64,arm,x86_64}", "symbols"],
	["**/abi_gki_{aarch64,arm,x86_64}_*", "symbols"],
	["**/abi_gki_protected_exports_{aarch64,x86_64}", "symbols"],
	["**/gki/{aarch64,x86_64}/symbols/*", "symbols"],
	["**/System.map", "symbols"],
	["**/syscall*.tbl", "syscalls"],
	["**/unistd.h", "syscalls"],
	["**/unistd_*.h", "syscalls"],
	["**/include/uapi/**/*.h", "uapi"],
	["include/uapi/**/*.h", "uapi"],
	["**/*.map", "version-script"],
	["**/*.map.in", "version-script"],
	["**/*.ver", "version-script"],
	["**/*.vers", "version-script"],
	["**/*.abidiff", "abidiff"],
	["**/*.sarif", "sarif"],
	["**/*.sarif.json", "sarif"]
];

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
/** Lists that are complete by themselves, one for each architecture, library or configuration; every other kind is one set. */
const LISTS_BY_FILE = [
	"symbols",
	"version-script",
	"defconfig"
];

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

// src/policy/plain-document.ts
/**
* The part of YAML that nearly every policy is written in: mappings and lists by indentation, with names, words, quoted
* texts, small numbers, and lists and mappings in brackets on one line. To read that takes a fifth of the time in which the
* YAML library is loaded and reads its first text. Whatever is not plain beyond doubt, also what is wrong, is left to the
* library, which alone says what YAML is; this reader only foresees what it would say, and the tests hold the two together.
*/
/** Keys that mean something to objects of the language; no policy has use for them. */
const FORBIDDEN_KEYS = [
	"__proto__",
	"constructor",
	"prototype"
];
/** Letters of ASCII, Latin, Greek, Cyrillic and of the CJK scripts; no tab, no return, no other space. */
const PLAIN_TEXT = /^[\n\x20-\x7e\xa1-\xac\xae-\u052f\u3001-\ud7a3\uff01-\uff5e]*$/;
/** The bytes of a text are at most three times its length, so this stays far below `LARGEST`. */
const LONGEST = 65536;
/** Collections in collections; the library's own limit is greater. */
const DEEPEST = 20;
const SPACES = / */y;
const NOTHING = /^(?:#|$)/;
const ITEM = /^- +(?![ #]|$)/;
const KEY = /(?:([A-Za-z][\w-]{0,63})|"([^"\\]{0,64})"|'([^']{0,64})'):(?= |$)/y;
const QUOTED = /"([^"\\]*)"|'([^']*)'(?!')/y;
const AFTER_VALUE = /^(?: +#.*| *)$/;
/** A text without quotes, which ends before a colon with a space behind it and before a hash with a space before it. */
const BARE = /[A-Za-z0-9_./\xa1-\uffff](?:[^:#]|:(?=[^ ])|(?<! )#)*/y;
const BARE_IN_BRACKETS = /[A-Za-z0-9_./\xa1-\uffff][^:#,[\]{}]*/y;
/** What YAML's core schema makes numbers of, and null; of numbers, only whole ones as everybody writes them are read. */
const NULL = /^null$/i;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
const NUMBER = /^(?:\.?\d+(?:\.\d*)?(?:[eE].*)?|0[ox].*|\.inf|\.nan)$/i;
/** The document that `readDocument` would give, or nothing where the text is not plain. Takes linear time; never throws. */
function readPlain(text) {
	if (text.length > LONGEST || !PLAIN_TEXT.test(text)) return void 0;
	const lines = linesOf(text);
	if (lines[0]?.indent === 0 && lines[0].text === "---") lines.shift();
	const read = lines[0]?.indent === 0 ? blocksOf(lines) : void 0;
	return read && {
		kind: "document",
		data: read.data,
		root: read.spot,
		problems: []
	};
}
/** The lines that say something. */
function linesOf(text) {
	return text.split("\n").flatMap((line, index) => {
		const content = line.trimStart();
		return NOTHING.test(content) ? [] : [{
			number: index + 1,
			indent: line.length - content.length,
			text: content.trimEnd()
		}];
	});
}
/** All of the lines as one value, made of what their indentation tells. */
function blocksOf(lines) {
	let at = 0;
	const isBelow = (column) => (lines[at]?.indent ?? -1) > column;
	function block(line, key, depth) {
		if (depth > DEEPEST) return void 0;
		return ITEM.test(line.text) ? list(line, key, depth) : mapping(line, key, depth);
	}
	function list(first, key, depth) {
		const items = [];
		for (let line = first; line?.indent === first.indent; line = lines[at]) {
			const dash = ITEM.exec(line.text)?.[0].length;
			if (dash === void 0) break;
			const rest = {
				...line,
				indent: line.indent + dash,
				text: line.text.slice(dash)
			};
			lines[at] = rest;
			const item = ITEM.test(rest.text) || keyIn(rest, 0) !== void 0 ? block(rest, void 0, depth + 1) : only(rest, 0, void 0, depth);
			if (item === void 0 || isBelow(first.indent)) return void 0;
			items.push(item);
		}
		return listOf(items, placeIn(first, 0), key);
	}
	function mapping(first, key, depth) {
		const members = /* @__PURE__ */ new Map();
		for (let line = first; line?.indent === first.indent; line = lines[at]) {
			const named = keyIn(line, 0);
			if (named === void 0 || members.has(named.name)) return void 0;
			const value = NOTHING.test(line.text.slice(named.end).trimStart()) ? below(line, depth) : only(line, named.end, named.place, depth);
			if (value === void 0 || isBelow(first.indent)) return void 0;
			members.set(named.name, value);
		}
		return mappingOf(members, placeIn(first, 0), key);
	}
	/** The value of a key that ends its line: what is indented more, or a list that is indented alike; else there is none. */
	function below(line, depth) {
		at += 1;
		const key = placeIn(line, 0);
		const next = lines[at];
		if (next !== void 0 && next.indent > line.indent) return block(next, key, depth + 1);
		if (next?.indent === line.indent && ITEM.test(next.text)) return list(next, key, depth + 1);
		return {
			data: null,
			spot: {
				...key,
				kind: "empty",
				text: "",
				key,
				literal: void 0,
				children: /* @__PURE__ */ new Map()
			}
		};
	}
	/** A value behind which nothing more stands in its line. */
	function only(line, start, key, depth) {
		at += 1;
		const value = inline(line, start + spacesAt(line.text, start), key, BARE, depth + 1);
		return value !== void 0 && AFTER_VALUE.test(line.text.slice(value.end)) ? value : void 0;
	}
	const [first] = lines;
	const read = first && block(first, void 0, 1);
	return at === lines.length ? read : void 0;
}
const placeIn = ({ number, indent }, offset) => ({
	line: number,
	column: indent + offset + 1
});
function matchAt(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.exec(text);
}
/** The key that stands there, and where its colon ends. */
function keyIn(line, start) {
	const [whole, bare, ...quoted] = matchAt(KEY, line.text, start) ?? [];
	const name = bare ?? quoted.find((each) => each !== void 0);
	if (whole === void 0 || name === void 0 || FORBIDDEN_KEYS.includes(name)) return void 0;
	if (bare !== void 0 && (NULL.test(bare) || BOOLEAN.test(bare))) return void 0;
	return {
		name,
		place: placeIn(line, start),
		end: start + whole.length
	};
}
/** A value in one line: in quotes, in brackets, or bare. */
function inline(line, start, key, bare, depth) {
	if (depth > DEEPEST) return void 0;
	switch (line.text[start]) {
		case "[": return listInBrackets(line, start, key, depth);
		case "{": return mappingInBrackets(line, start, key, depth);
		case "\"":
		case "'": {
			const [whole, one, other] = matchAt(QUOTED, line.text, start) ?? [];
			const text = one ?? other;
			if (whole === void 0 || text === void 0) return void 0;
			return {
				...scalarOf(text, text, placeIn(line, start), placeIn(line, start + 1), key),
				end: start + whole.length
			};
		}
		default: {
			const text = matchAt(bare, line.text, start)?.[0].trimEnd();
			if (text === void 0) return void 0;
			const data = BOOLEAN.test(text) ? /^t/i.test(text) : WHOLE.test(text) ? Number(text) : text;
			if (data === text && (NULL.test(text) || NUMBER.test(text))) return void 0;
			const place = placeIn(line, start);
			return {
				...scalarOf(data, text, place, place, key),
				end: start + text.length
			};
		}
	}
}
const spacesAt = (text, start) => matchAt(SPACES, text, start)?.[0].length ?? 0;
function listInBrackets(line, start, key, depth) {
	const items = [];
	const end = inBrackets(line.text, start, "]", (from) => {
		const item = inline(line, from, void 0, BARE_IN_BRACKETS, depth + 1);
		if (item !== void 0) items.push(item);
		return item?.end;
	});
	return end === void 0 ? void 0 : {
		...listOf(items, placeIn(line, start), key),
		end
	};
}
function mappingInBrackets(line, start, key, depth) {
	const members = /* @__PURE__ */ new Map();
	const end = inBrackets(line.text, start, "}", (from) => {
		const named = keyIn(line, from);
		if (named === void 0 || members.has(named.name)) return void 0;
		const value = inline(line, named.end + spacesAt(line.text, named.end), named.place, BARE_IN_BRACKETS, depth + 1);
		if (value !== void 0) members.set(named.name, value);
		return value?.end;
	});
	return end === void 0 ? void 0 : {
		...mappingOf(members, placeIn(line, start), key),
		end
	};
}
/** Goes from comma to comma; gives where the closing bracket ends. */
function inBrackets(text, start, closing, readAt) {
	let at = start + 1;
	for (;;) {
		at += spacesAt(text, at);
		if (text[at] === closing) return at + 1;
		const end = readAt(at);
		if (end === void 0) return void 0;
		at = end + spacesAt(text, end);
		if (text[at] === ",") at += 1;
		else if (text[at] !== closing) return void 0;
	}
}
function scalarOf(data, text, place, literal, key) {
	const kind = typeof data === "number" ? "number" : typeof data === "boolean" ? "boolean" : "text";
	return {
		data,
		spot: {
			...place,
			kind,
			text,
			key,
			literal,
			children: /* @__PURE__ */ new Map()
		}
	};
}
function listOf(items, place, key) {
	const children = new Map(items.map(({ spot }, index) => [index, spot]));
	const spot = {
		...place,
		kind: "list",
		text: "",
		key,
		literal: void 0,
		children
	};
	return {
		data: items.map(({ data }) => data),
		spot
	};
}
/** Like all data of documents, without a prototype. */
function mappingOf(members, place, key) {
	const data = Object.create(null);
	const children = /* @__PURE__ */ new Map();
	for (const [name, read] of members) {
		data[name] = read.data;
		children.set(name, read.spot);
	}
	return {
		data,
		spot: {
			...place,
			kind: "mapping",
			text: "",
			key,
			literal: void 0,
			children
		}
	};
}

// src/policy/spots.ts
const START = {
	line: 1,
	column: 1
};
/** The value that a path leads to, if the file has it. */
function spotAt(root, path) {
	let spot = root;
	for (const step of path) spot = spot?.children.get(step);
	return spot;
}
/**
* The place to point at for a path: the value; for a key that is not there, the mapping where it is missing.
* An offset into a text that stands literally on one line moves the column.
*/
function placeOf(root, path, offset) {
	for (let length = path.length; length >= 0; length -= 1) {
		const spot = spotAt(root, path.slice(0, length));
		if (spot === void 0) continue;
		if (offset !== void 0 && length === path.length && spot.literal !== void 0) return {
			line: spot.literal.line,
			column: spot.literal.column + offset
		};
		return {
			line: spot.line,
			column: spot.column
		};
	}
	return START;
}
/** The place of the key that a path ends in. */
function keyPlaceOf(root, path) {
	return spotAt(root, path)?.key ?? placeOf(root, path);
}

// src/policy/build.ts
/** The policy that a sound file states, with the defaults where it says nothing. */
function buildPolicy(written, placeOf) {
	const { lines, carriers, schemes = {}, declarations: declared, waivers = [], rules = {} } = written;
	const usual = DEFAULT_POLICY.declarations;
	return {
		strictness: written.strictness ?? DEFAULT_POLICY.strictness,
		...present({
			extends: written.extends,
			scheme: written.scheme,
			newBuild: written["new-build"],
			sourceRepository: written["source-repository"]
		}),
		schemes: new Map(Object.entries(schemes).map(([id, scheme]) => [id, buildScheme(id, scheme)])),
		lines: lines?.map(({ branch, role, ...rest }, index) => ({
			branch,
			role,
			...present(rest),
			place: placeOf(["lines", index])
		})),
		carriers: carriers?.map(({ path, kind, ...rest }, index) => ({
			path,
			kind,
			...present(rest),
			place: placeOf(["carriers", index])
		})),
		macros: written.macros ?? DEFAULT_POLICY.macros,
		unpackaged: written.unpackaged ?? DEFAULT_POLICY.unpackaged,
		tags: {
			...DEFAULT_POLICY.tags,
			...present(written.tags ?? {})
		},
		interfaces: (written.interfaces ?? []).map((each, index) => buildInterface(each, placeOf(["interfaces", index]))),
		declarations: {
			trailers: {
				...usual.trailers,
				...present(declared?.trailers ?? {})
			},
			labels: {
				...usual.labels,
				...present(declared?.labels ?? {})
			},
			title: declared?.title ?? usual.title
		},
		rules: present(rules),
		waivers: waivers.map(({ rule, reason, ...rest }, index) => ({
			rule,
			reason,
			...present(rest),
			place: placeOf(["waivers", index])
		}))
	};
}
/** A scheme of the policy's own in the form of the built-in ones. */
function buildScheme(id, written) {
	const steps = (role) => (written.steps[role] ?? []).map(buildStep);
	return {
		id,
		title: buildPhrase(written.title, id),
		source: written.source ?? "",
		form: written.form,
		...present({
			tag: written.tag,
			order: written.order
		}),
		fields: Object.fromEntries(Object.entries(written.fields).map(([name, field]) => [name, buildField(name, field)])),
		steps: {
			development: steps("development"),
			maintenance: steps("maintenance"),
			following: steps("following")
		},
		examples: written.examples ?? []
	};
}
function buildField(name, written) {
	const label = written.label ?? name.toUpperCase();
	return {
		kind: written.kind ?? "counter",
		label,
		meaning: buildPhrase(written.meaning, label),
		...present({
			start: written.start,
			absent: written.absent
		}),
		...written["runs-on"] === true ? { runsOn: true } : {},
		...written.unordered === true ? { unordered: true } : {},
		...written.fleeting === true ? { fleeting: true } : {}
	};
}
function buildStep(written) {
	const { raises, part, by, reserved, practice, unlisted, leaves } = written;
	return {
		raises,
		...present({
			part,
			by,
			leaves
		}),
		...reserved === true ? { reserved } : {},
		...practice === true ? { practice } : {},
		...unlisted === true ? { unlisted } : {}
	};
}
function buildPhrase(written, otherwise) {
	if (typeof written === "object") return written;
	return {
		en: written ?? otherwise,
		zh: written ?? otherwise
	};
}
/** Without the keys that have no value, so that an absent key is absent and not `undefined`. */
function present(record) {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== void 0));
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype - never per instance.
*/
function members$1(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members$1(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});

// node_modules/zod/v4/core/versions.js
const version$1 = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$1;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ $constructor("ZodMiniISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
	return _isoDate(ZodMiniISODate, params);
}

// src/policy/patterns.ts
/** The patterns of values in the policy that `schema-problems.ts` recognises by themselves. */
const NOT_BLANK = /\S/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const TRAILER = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
/** A JSON pointer, RFC 6901. */
const POINTER = /^(?:\/[^/]*)+$/;
/** How long a promise is kept after it was called off: `2 minor`, `180 days`. */
const PERIOD = /^[1-9]\d{0,3} (?:major|minor|days)$/;

// src/policy/told.ts
/** Gives a schema its words. They stand beside it, and checking a file never reads them. */
function told(schema, words) {
	const { examples, ...rest } = words;
	globalRegistry.add(schema, examples === void 0 ? rest : {
		...rest,
		examples: [...examples]
	});
	return schema;
}
/** The same for a key that may be left out. */
function may(schema, words) {
	return optional(told(schema, words));
}
/** Text of a pattern that is no longer than so many characters. */
const textOf = (pattern, longest) => string().check(_regex(pattern), _maxLength(longest));
/** A list with no more than so many items. */
const upTo = (item, most) => array(item).check(_maxLength(most));
/** A list that has at least one item. */
const someUpTo = (item, most) => array(item).check(_minLength(1), _maxLength(most));

// src/policy/interfaces-schema.ts
const glob = () => told(textOf(NOT_BLANK, 512), { description: "A path or a glob." });
const paths = () => told(union([glob(), someUpTo(glob(), 50)]), {
	description: "The files, as paths or globs.",
	examples: ["Module.kabi_*", ["arch/*/configs/*_defconfig"]]
});
const pointer = (description) => may(textOf(POINTER, 256), { description });
const version = () => told(strictObject({
	path: glob(),
	kind: may(_enum(CARRIER_KINDS), { description: "How the number stands in it; by its name if absent." }),
	pointer: pointer("For json, yaml and toml: the JSON pointer that leads to the number."),
	scheme: may(string(), {
		description: "The scheme of the number.",
		default: "interface",
		examples: ["semver"]
	})
}), { description: "The file that states the interface's number; the line's own number where it is absent." });
const features = () => told(strictObject({
	path: paths(),
	kind: may(_enum(FEATURE_KINDS), { description: "How the features stand in it; if absent, a list where there is a pointer, else by its name." }),
	pointer: pointer("For structured files: the JSON pointer that leads to the list."),
	attribute: may(textOf(NOT_BLANK, 128), {
		description: "For attribute files: the attribute to read.",
		examples: ["pv_mode"]
	}),
	pattern: may(textOf(NOT_BLANK, 1024), { description: "For text: a linear-time pattern with a group `name`." }),
	per: may(_enum(SET_PER), { description: "Whether all files make one set, from which a feature is gone only where no definition is left, or each file is a set of its own; symbol lists, version scripts and defconfigs are sets of their own if absent." })
}), { description: "Where the features stand." });
const report = () => told(strictObject({
	path: paths(),
	kind: may(_enum(VERDICT_KINDS), { description: "Which tool wrote it; by its name if absent." })
}), { description: "Another tool's report of what changed, in place of a set." });
const demand = (what, usual) => may(_enum(DEMANDS), {
	description: `What ${what} asks for: that the number rises so much, or that it is told or refused whatever the number.`,
	default: usual
});
/** What a branch of the lines, or a role, may be called. */
const lines = () => may(someUpTo(glob(), 50), {
	description: "Roles of lines, or globs of branches; every line if absent.",
	examples: [["maintenance"]]
});
const interfaceSchema = once(() => told(strictObject({
	name: told(string().check(_regex(ID)), {
		description: "What messages call it.",
		examples: ["kabi"]
	}),
	version: optional(version()),
	features: optional(features()),
	report: optional(report()),
	removed: demand("a feature that goes", DEFAULT_DEMANDS.removed),
	added: demand("a feature that comes", DEFAULT_DEMANDS.added),
	changed: demand("a feature that stays under its name but is another", DEFAULT_DEMANDS.changed),
	"below-one": may(_enum(BELOW_ONE), {
		description: "Whether numbers below 1.0 count as all others, or one field lower: what takes away is minor, what adds is patch.",
		default: "strict"
	}),
	lines: lines(),
	"deprecate-for": may(string().check(_regex(PERIOD)), {
		description: "How long a feature must have been marked as deprecated before it goes.",
		examples: ["2 minor", "180 days"]
	}),
	approval: may(textOf(NOT_BLANK, 100), {
		description: "The label with which maintainers accept a finding.",
		examples: ["kabi-change-approved"]
	})
}), { description: "A set of features and the number that promises it." }));

// src/policy/declarations-schema.ts
const defaults = DEFAULT_POLICY.declarations;
const trailer = (what, usual) => may(string().check(_regex(TRAILER)), {
	description: `The trailer that states ${what}.`,
	default: usual
});
const label = (what, usual) => may(textOf(NOT_BLANK, 100), {
	description: `The label that declares ${what}.`,
	default: usual
});
/** How a pull request says what it is. */
const declarationsSchema = () => told(strictObject({
	trailers: may(strictObject({
		number: trailer("the number", defaults.trailers.number),
		bump: trailer("the size of the change", defaults.trailers.bump)
	}), { description: "Trailers of the pull request." }),
	labels: may(strictObject({
		major: label("a major change", defaults.labels.major),
		minor: label("a minor change", defaults.labels.minor),
		patch: label("a fix", defaults.labels.patch),
		emergency: label("an emergency release", defaults.labels.emergency)
	}), { description: "Labels of the pull request." }),
	title: may(textOf(NOT_BLANK, 500), {
		description: "Whether the title declares anything: off, or a linear-time pattern with a group `number` or `bump`.",
		default: "off",
		examples: ["^\\[(?<bump>major|minor|patch)\\]"]
	})
}), { description: "How a pull request says what it is." });

// src/policy/extends.ts
/** `owner/repo/path@ref`; what git and revision expressions read otherwise is in no part of it. */
const EXTENDS = /^(?<repository>[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})\/(?<path>[^@:\s\\]{1,200})@(?<ref>[A-Za-z0-9][\w./-]{0,127})$/;
/** Parts of a path or name that lead elsewhere. */
const ELSEWHERE = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** What a reference names; nothing where it is none. */
function parseReference(text) {
	const { repository = "", path = "", ref = "" } = EXTENDS.exec(text)?.groups ?? {};
	return repository === "" || ELSEWHERE.test(repository) || ELSEWHERE.test(path) ? void 0 : {
		repository,
		path,
		ref
	};
}
/** Keys whose mappings are put together name by name; of every other key the whole value counts. */
const TOGETHER = {
	schemes: "by-name",
	macros: "by-name",
	tags: "by-name",
	rules: "by-name",
	declarations: "two-deep"
};
const isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What two policies say together: own keys win. Both are plain data; so is what comes of it, without a prototype. */
function mergeWritten(extended, own) {
	if (!isMembers(extended)) return own;
	if (!isMembers(own)) return own ?? extended;
	const deeper = (key, was, is) => {
		const how = TOGETHER[key];
		if (how === void 0 || !isMembers(was) || !isMembers(is)) return is;
		return how === "by-name" ? joined(was, is, (_, __, value) => value) : joined(was, is, (_, a, b) => members(a, b));
	};
	return joined(extended, own, deeper);
}
const members = (was, is) => isMembers(was) && isMembers(is) ? joined(was, is, (_, __, value) => value) : is;
function joined(was, is, both) {
	const all = Object.create(null);
	for (const [key, value] of Object.entries(was)) all[key] = value;
	for (const [key, value] of Object.entries(is)) all[key] = Object.hasOwn(was, key) ? both(key, was[key], value) : value;
	return all;
}
/** The places of what two policies say together: what the other one says stands where it is named. */
function mergeSpots(extended, own, at, key) {
	const children = /* @__PURE__ */ new Map();
	for (const [name, spot] of extended.children) children.set(name, movedTo(spot, at));
	for (const [name, spot] of own.children) {
		const other = extended.children.get(name);
		const together = key === void 0 ? TOGETHER[String(name)] !== void 0 : TOGETHER[key] === "two-deep";
		const bothMappings = other?.kind === "mapping" && spot.kind === "mapping";
		children.set(name, together && bothMappings ? mergeSpots(other, spot, at, key ?? String(name)) : spot);
	}
	return {
		...own,
		kind: "mapping",
		children
	};
}
function movedTo(spot, at) {
	const children = new Map([...spot.children].map(([name, child]) => [name, movedTo(child, at)]));
	return {
		...spot,
		...at,
		key: spot.key === void 0 ? void 0 : at,
		literal: void 0,
		children
	};
}

// src/policy/repository-name.ts
/** OWNER/NAME, in the letters that GitHub allows. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
/** Another repository on the same GitHub. */
const sourceRepositorySchema = () => told(string().check(_regex(REPOSITORY)), {
	description: "The repository in which the tag that SOURCE names must exist, as owner/name.",
	examples: ["openeuler/kernel"]
});

// src/policy/tags-schema.ts
/** The shape of a glob, as everywhere in the policy. */
const globSchema$1 = () => told(textOf(/\S/, 512), { description: "A glob." });
const tagGlobs = (description, examples) => may(upTo(globSchema$1(), 200), {
	description,
	examples: [examples]
});
/** Which tags are numbers, and what is asked of them. */
const tagsSchema = () => told(strictObject({
	include: tagGlobs("The tags that are judged, as globs; all where nothing is said.", ["5.10.0-*"]),
	exclude: tagGlobs("The tags among them that are not.", ["*-update-*", "*-release"]),
	prefix: may(string().check(_maxLength(128)), {
		description: "What stands before the number in every tag.",
		default: DEFAULT_POLICY.tags.prefix
	}),
	suffix: may(string().check(_maxLength(128)), {
		description: "What stands behind the number in every tag that is no candidate. Found in the tags where absent.",
		examples: ["-release"]
	}),
	object: may(_enum(TAG_OBJECTS), {
		description: "What a tag has to be.",
		default: DEFAULT_POLICY.tags.object
	}),
	foreign: may(_enum(FOREIGN_TAGS), {
		description: "What is done about a tag that is no number of the scheme.",
		default: DEFAULT_POLICY.tags.foreign
	}),
	create: may(_enum(TAG_FORMS), {
		description: "How `tag` makes tags: with a tag object, or without one where `object` is `any`.",
		default: DEFAULT_POLICY.tags.create
	}),
	message: may(textOf(/\S/, 4096), {
		description: "The message of the tags that `tag` makes; {number}, {tag}, {line}, {previous} and {scheme} are filled in.",
		default: DEFAULT_POLICY.tags.message,
		examples: ["Linux {number}"]
	})
}), { description: "Which tags are numbers, and what is asked of them." });

// src/policy/schema.ts
/**
* The shape of `.github/pawl.yml`. `schema/pawl.schema.json` is made from it for editors, so nothing here is more than JSON
* Schema can say; what hangs together across keys is in `checks.ts`. Defaults are shown here and filled in by `build.ts`.
*
* To make all of it takes longer than to read a file and check it, so each part is made when a file first has a key for it.
*/
config({ jitless: true });
const text = (description, ...examples) => told(textOf(NOT_BLANK, 512), examples.length > 0 ? {
	description,
	examples
} : { description });
const globSchema = once(() => text("A glob."));
const id = () => string().check(_regex(ID));
const schemeId = () => may(string(), {
	description: "The id of a built-in scheme or of one under `schemes`.",
	examples: ["openeuler"]
});
const phrase = (description) => told(union([string(), strictObject({
	en: string(),
	zh: string()
})]), { description });
const field = () => told(strictObject({
	kind: may(_enum(FIELD_KINDS), {
		description: "What the field holds: digits that count, a version, a month, text in the order of some system, a word.",
		default: "counter"
	}),
	label: optional(text("What messages call the field.", "MAINT")),
	meaning: optional(phrase("What the field tells.")),
	start: may(int().check(_gte(0), _lte(999999999)), {
		description: "The value that the field takes when a step resets it.",
		default: 0
	}),
	absent: may(_enum(ABSENCES), {
		description: "For a field of an optional part: a number without it sorts below those that have it, above them (a release above its candidates), or as if the field stood at its start.",
		default: "below"
	}),
	"runs-on": may(boolean(), {
		description: "No step resets it, and it rises with every package: a build counter.",
		default: false
	}),
	unordered: may(boolean(), {
		description: "It only tells variants apart: it is not compared, and no step moves it.",
		default: false
	}),
	fleeting: may(boolean(), {
		description: "It belongs to one number, as a commit does: no next number has it.",
		default: false
	})
}), { description: "One field of the number." });
const step = once(() => told(strictObject({
	raises: told(id(), { description: "The field that rises by one; those before it stay, those after it are reset." }),
	part: may(_enum(["series", "sublevel"]), { description: "For an upstream version: the part that rises." }),
	by: may(_enum(["any"]), { description: "Any rise is one step; nothing can be skipped." }),
	reserved: may(boolean(), {
		description: "Wants to be declared as an emergency.",
		default: false
	}),
	practice: may(boolean(), { description: "Usual, but not in the published rule: refused under `strictness: published`." }),
	unlisted: may(boolean(), {
		description: "Accepted, but not offered as the next number.",
		default: false
	}),
	leaves: may(record(id(), _enum(AFTERMATHS)), { description: "What becomes of the fields after it, where they are not reset." })
}), { description: "One allowed move of a number." }));
const steps = (role) => may(upTo(step(), 32), { description: `The moves of a ${role} line.` });
const schemeSchema = once(() => told(strictObject({
	title: optional(phrase("The name of the scheme.")),
	source: may(string(), { description: "Where the rule is written down." }),
	form: told(string().check(_maxLength(256)), {
		description: "Fields in braces, most significant first, optional parts in brackets, with \"|\" between ways of writing them; everything else literal.",
		examples: ["{base}-{devel}.{maint}.{emergency}[.{build:4}][.{dist}]", "v{base}[-rc{rc}|.{sublevel}]"]
	}),
	tag: may(string().check(_maxLength(256)), {
		description: "The form of git tags, where it differs; it may have fields of its own.",
		examples: ["kernel-{base}-{x}[.{y}.{z}].el{el}"]
	}),
	order: may(upTo(id(), 64), { description: "The fields, most significant first, where that is not the order of the form." }),
	fields: told(record(id(), field()), { description: "The fields of the form and of the tag, by name." }),
	steps: told(strictObject({
		development: steps("development"),
		maintenance: steps("maintenance"),
		following: steps("following")
	}), { description: "The moves that a line may make, by its role." }),
	examples: may(upTo(string(), 50), { description: "Numbers that the form must fit." })
}), { description: "A scheme of your own, in the same form as the built-in ones." }));
const lineSchema = once(() => told(strictObject({
	branch: text("The branches, as a glob.", "openEuler-22.03-LTS-SP{3,4}", "*-testing"),
	role: told(_enum(ROLES), { description: "What the line is for, and so which field may move: `following` packages the tags of the trunk, nothing is released on a `frozen` line, an `ignored` one is not looked at." }),
	scheme: schemeId(),
	base: optional(text("The upstream version that the line keeps; in quotes.", "5.10.0")),
	from: optional(text("The number that the line started from; in quotes.", "5.10.0-60.0.0"))
}), { description: "What the branches of one pattern are." }));
const macroName = () => string().check(_regex(/^[A-Za-z_]\w{0,63}$/));
const carrierSchema = once(() => told(strictObject({
	path: text("The file in the repository, or a glob.", "kernel.spec", "*.spec"),
	kind: told(_enum(CARRIER_KINDS), { description: "How the number stands in the file." }),
	scheme: schemeId(),
	compare: may(someUpTo(id(), 32), {
		description: "The fields that this file shares with the other carriers; all where nothing is said.",
		examples: [[
			"base",
			"devel",
			"maint",
			"emergency"
		]]
	}),
	group: optional(text("Carriers of one group state one number.", "kernel-rt")),
	pointer: may(textOf(POINTER, 256), {
		description: "For json, yaml and toml: the JSON pointer that leads to the number.",
		examples: ["/package/version"]
	})
}), { description: "A file that states the number." }));
const waiverSchema = once(() => told(strictObject({
	rule: told(_enum(RULE_IDS), { description: "The rule whose finding is accepted." }),
	match: optional(text("What the finding is about, as a glob.", "mlx5_*")),
	branch: optional(text("The branches on which it is accepted, as a glob.")),
	reason: text("Why; a waiver needs a reason.", "moved to the vendor driver"),
	until: may(date(), {
		description: "The last day on which the waiver holds.",
		examples: ["2026-12-31"]
	})
}), { description: "A finding that the maintainers accept." }));
const severities = () => {
	const severity = optional(_enum(["off", ...SEVERITIES]));
	return Object.fromEntries(RULE_IDS.map((rule) => [rule, severity]));
};
const KEYS = {
	strictness: () => may(_enum(STRICTNESSES), {
		description: "Accept what distributions have established, or hold to the published rule.",
		default: DEFAULT_POLICY.strictness
	}),
	scheme: schemeId,
	schemes: () => may(record(id(), schemeSchema()), { description: "Schemes of your own, by id." }),
	lines: () => may(upTo(lineSchema(), 200), { description: "The lines of releases; the first that matches a branch counts. Inferred where absent." }),
	carriers: () => may(upTo(carrierSchema(), 100), { description: "The files that state the number. Inferred where absent." }),
	macros: () => may(record(macroName(), string().check(_maxLength(256))), {
		description: "Macros that the building machine gives to specs, such as dist.",
		examples: [{ dist: ".oe2203sp4" }]
	}),
	unpackaged: () => may(upTo(globSchema(), 200), {
		description: "Files whose change needs no build bump, as globs.",
		examples: [["README*", ".github/**"]]
	}),
	"new-build": () => may(_enum(NEW_BUILDS), { description: "When a package wants a new number: with every change of what it holds, or only with a release, as where the spec lies in the tree that it packages. Inferred where absent." }),
	"source-repository": () => optional(sourceRepositorySchema()),
	tags: () => optional(tagsSchema()),
	interfaces: () => may(upTo(interfaceSchema(), 50), { description: "Sets of features, and the numbers that promise them." }),
	declarations: () => optional(declarationsSchema()),
	rules: () => may(strictObject(severities()), {
		description: "How much the findings of a rule weigh.",
		examples: [{ "number-gap": "off" }]
	}),
	waivers: () => may(upTo(waiverSchema(), 200), { description: "Findings that are accepted." }),
	extends: () => may(textOf(EXTENDS, 512), {
		description: "A policy of another repository, as owner/repo/path@ref: what it says holds here too, where this file does not say otherwise.",
		examples: ["openeuler/policies/kernel.yml@v2"]
	})
};
const schemaOf = (keys) => {
	const shape = Object.fromEntries(Object.entries(keys).map(([key, make]) => [key, make()]));
	return told(strictObject(shape), {
		title: "Pawl policy",
		description: "How release numbers may move in this repository."
	});
};
/** The schema of every policy. */
const policySchema = once(() => schemaOf(KEYS));
/** The schema as far as a file needs it: to one that has no other keys, it says the same as all of it. */
function schemaFor(data) {
	const isIn = (key) => typeof data === "object" && data !== null && Object.hasOwn(data, key);
	return schemaOf(Object.fromEntries(Object.entries(KEYS).filter(([key]) => isIn(key))));
}

// src/policy/schema-problems.ts
/** What was written, where it is of the right shape, or what does not fit the schema, one problem for each place. */
function shapeOf(data, root) {
	const result = schemaFor(data).safeParse(data);
	if (result.success) return {
		kind: "fits",
		written: result.data,
		problems: []
	};
	const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], root));
	const seen = /* @__PURE__ */ new Set();
	return {
		kind: "misfits",
		problems: problems.filter(({ line, column, path }) => {
			const place = JSON.stringify([
				line,
				column,
				path
			]);
			const isNew = !seen.has(place);
			seen.add(place);
			return isNew;
		})
	};
}
function problemsOf(issue, parent, root) {
	const path = [...parent, ...issue.path.map((key) => typeof key === "symbol" ? String(key) : key)];
	const spot = spotAt(root, path);
	const atValue = (fact) => [{
		...placeOf(root, path),
		path,
		fact
	}];
	const atKey = (key, fact) => {
		const full = key === path.at(-1) ? path : [...path, key];
		return {
			...keyPlaceOf(root, full),
			path: full,
			fact
		};
	};
	if (spot === void 0) return atValue({
		kind: "missing-key",
		key: String(path.at(-1) ?? "")
	});
	if (spot.kind === "alias") return [];
	switch (issue.code) {
		case "invalid_type": return atValue(typeFact([dataKind(issue.expected)], spot));
		case "invalid_value": return atValue(valueFact(issue.values.map(String), spot));
		case "unrecognized_keys": {
			const allowed = keysAt(path);
			return issue.keys.map((key) => atKey(key, keyFact(key, allowed)));
		}
		case "invalid_key": {
			const name = String(path.at(-1));
			return [atKey(name, {
				kind: "bad-name",
				name,
				of: "id"
			})];
		}
		case "invalid_format": return atValue(formatFact(issue, spot));
		case "too_small": return atValue({
			kind: "out-of-range",
			of: rangeOf(spot),
			minimum: Number(issue.minimum)
		});
		case "too_big": return atValue({
			kind: "out-of-range",
			of: rangeOf(spot),
			maximum: Number(issue.maximum)
		});
		case "invalid_union": {
			const deeper = issue.errors.find((issues) => issues.every((inner) => !isWrongRoot(inner)));
			if (deeper !== void 0) return deeper.flatMap((inner) => problemsOf(inner, path, root));
			return atValue(typeFact(issue.errors.flat().flatMap((inner) => isWrongRoot(inner) ? [dataKind(inner.expected)] : []), spot));
		}
		case "not_multiple_of":
		case "invalid_element":
		case "custom": throw new Error(`the policy's schema has no check that gives ${issue.code}`);
	}
}
const isWrongRoot = (issue) => issue.code === "invalid_type" && issue.path.length === 0;
/** A number where text is wanted was most likely a version; YAML has dropped its trailing zero. */
function typeFact(expected, spot) {
	const received = spot.kind === "alias" ? "empty" : spot.kind;
	if (received === "number" && expected.includes("text")) return {
		kind: "unquoted-number",
		text: spot.text,
		read: String(Number(spot.text)),
		quoted: `"${spot.text}"`
	};
	return {
		kind: "wrong-type",
		expected,
		received
	};
}
function valueFact(allowed, spot) {
	if (spot.kind === "list" || spot.kind === "mapping" || spot.kind === "empty") return typeFact(["text"], spot);
	return unknownValue(spot.text, allowed);
}
/** A value that is none of those allowed. */
function unknownValue(value, allowed) {
	return {
		kind: "unknown-value",
		value,
		allowed,
		suggestion: suggest(value, allowed)
	};
}
function keyFact(key, allowed) {
	return {
		kind: "unknown-key",
		key,
		allowed,
		suggestion: suggest(key, allowed)
	};
}
function formatFact(issue, spot) {
	if (issue.format === "date") return {
		kind: "bad-date",
		text: spot.text
	};
	switch (issue.pattern) {
		case String(NOT_BLANK): return { kind: "blank" };
		case String(ID): return {
			kind: "bad-name",
			name: spot.text,
			of: "id"
		};
		case String(TRAILER): return {
			kind: "bad-name",
			name: spot.text,
			of: "trailer"
		};
		case String(POINTER): return {
			kind: "bad-pointer",
			text: spot.text
		};
		case String(PERIOD): return {
			kind: "bad-period",
			text: spot.text
		};
		case String(EXTENDS): return {
			kind: "bad-extends",
			text: spot.text
		};
		case String(REPOSITORY): return {
			kind: "bad-name",
			name: spot.text,
			of: "repository"
		};
		default: throw new Error(`the policy's schema has a pattern without words: ${issue.pattern}`);
	}
}
function rangeOf(spot) {
	return spot.kind === "list" ? "list" : spot.kind === "text" ? "text" : "number";
}
function dataKind(expected) {
	switch (expected) {
		case "string": return "text";
		case "int": return "whole-number";
		case "number":
		case "boolean": return expected;
		case "array": return "list";
		default: return "mapping";
	}
}
/** The keys that the schema knows at a path. */
function keysAt(path) {
	const object = objectOf(path.reduce((schema, key) => inside(schema, key), policySchema()));
	return object === void 0 ? [] : Object.keys(object.shape);
}
function inside(schema, key) {
	const bare = unwrapped(schema);
	if (bare instanceof ZodMiniArray) return bare.def.element;
	if (bare instanceof ZodMiniRecord) return bare.def.valueType;
	const object = objectOf(bare);
	return object !== void 0 && Object.hasOwn(object.shape, key) ? object.shape[key] : void 0;
}
function objectOf(schema) {
	const bare = unwrapped(schema);
	if (bare instanceof ZodMiniObject) return bare;
	return bare instanceof ZodMiniUnion ? bare.def.options.map(objectOf).find((option) => option !== void 0) : void 0;
}
function unwrapped(schema) {
	return schema instanceof ZodMiniOptional ? unwrapped(schema.def.innerType) : schema;
}

// src/policy/scheme-checks.ts
/** What cannot be meant in a scheme of the policy's own. Without findings the scheme can be used. */
function checkScheme(scheme) {
	const path = ["schemes", scheme.id];
	const taken = schemeById(scheme.id) === void 0 ? [] : [{
		path,
		on: "key",
		fact: {
			kind: "taken-id",
			id: scheme.id
		}
	}];
	const form = checkForms(scheme, path);
	const examples = form.length > 0 ? [] : scheme.examples.flatMap((text, index) => checkExample(scheme, text, index));
	return [
		...taken,
		...form,
		...checkOrder(scheme, [...path, "order"]),
		...form.length > 0 ? [] : checkRunning(scheme, [...path, "fields"]),
		...checkSteps(scheme, [...path, "steps"]),
		...examples
	];
}
/** Both forms must be sound, and each field must stand in one of them. */
function checkForms(scheme, path) {
	const read = [{
		key: "form",
		form: scheme.form
	}, ...scheme.tag === void 0 ? [] : [{
		key: "tag",
		form: scheme.tag
	}]].map(({ key, form }) => ({
		key,
		compiled: compileForm({
			form,
			fields: scheme.fields
		})
	}));
	const wrong = read.flatMap(({ key, compiled }) => {
		if (compiled.kind === "form") return [];
		return compiled.errors.map(({ at, problem, name }) => ({
			path: [...path, key],
			on: "value",
			offset: at,
			fact: {
				kind: "bad-form",
				problem,
				name,
				at
			}
		}));
	});
	if (wrong.length > 0) return wrong;
	const used = new Set(read.flatMap(({ compiled }) => compiled.kind === "form" ? compiled.names : []));
	return Object.keys(scheme.fields).flatMap((name) => {
		const fact = {
			kind: "bad-form",
			problem: "unused-field",
			name,
			at: 0
		};
		return used.has(name) ? [] : [{
			path: [
				...path,
				"fields",
				name
			],
			on: "key",
			fact
		}];
	});
}
function checkOrder(scheme, path) {
	return (scheme.order ?? []).flatMap((name, index) => Object.hasOwn(scheme.fields, name) ? [] : [{
		path: [...path, index],
		on: "value",
		fact: unknownField(name, scheme)
	}]);
}
/** What runs on beside the releases cannot outweigh them: the order of numbers would not be that of the steps. */
function checkRunning(scheme, path) {
	const ordered = orderedFields(scheme);
	const build = buildField$1(scheme);
	const below = build === void 0 ? void 0 : ordered.slice(ordered.indexOf(build) + 1)[0];
	if (build === void 0 || below === void 0) return [];
	return [{
		path: [
			...path,
			build,
			"runs-on"
		],
		on: "key",
		fact: {
			kind: "running-counter-above",
			field: build,
			below
		}
	}];
}
function checkExample(scheme, text, index) {
	const reading = parseNumber(scheme, text);
	if (reading.kind === "number") return [];
	const path = [
		"schemes",
		scheme.id,
		"examples",
		index
	];
	const fact = {
		kind: "bad-number",
		text,
		schemes: [scheme.id],
		stop: reading.stop
	};
	return [{
		path,
		on: "value",
		offset: reading.stop.at,
		fact
	}];
}
function checkSteps(scheme, path) {
	return RELEASING_ROLES.flatMap((role) => scheme.steps[role].flatMap((step, index) => checkStep(scheme, step, [
		...path,
		role,
		index
	])));
}
function checkStep(scheme, step, path) {
	const raises = [...path, "raises"];
	const aftermath = Object.keys(step.leaves ?? {}).flatMap((name) => Object.hasOwn(scheme.fields, name) ? [] : [{
		path: [
			...path,
			"leaves",
			name
		],
		on: "key",
		fact: unknownField(name, scheme)
	}]);
	const field = Object.hasOwn(scheme.fields, step.raises) ? scheme.fields[step.raises] : void 0;
	if (field === void 0) return [{
		path: raises,
		on: "value",
		fact: unknownField(step.raises, scheme)
	}, ...aftermath];
	const bad = (problem, at) => ({
		path: at,
		on: "value",
		fact: {
			kind: "bad-step",
			problem,
			field: step.raises
		}
	});
	const own = [];
	if (KINDS[field.kind].order === void 0) own.push(bad("raises-word", raises));
	else if (field.unordered === true) own.push(bad("raises-unordered", raises));
	if (field.runsOn === true) own.push(bad("raises-running-counter", raises));
	if (step.part !== void 0 && field.kind !== "upstream") own.push(bad("part-of-other-kind", [...path, "part"]));
	return [...own, ...aftermath];
}
/** A field that none of the schemes in question has. */
function unknownField(field, ...schemes) {
	const allowed = [...new Set(schemes.flatMap((scheme) => Object.keys(scheme.fields)))];
	return {
		kind: "unknown-field",
		field,
		allowed,
		suggestion: suggest(field, allowed)
	};
}

// src/policy/checks.ts
/** Every text without a scheme of its own is tried under each of them. */
const MOST_SCHEMES = 20;
/** What the schema allows of any list; the rest of a longer one is not looked at. */
const MOST_ENTRIES = 200;
/**
* What fits the schema piece by piece and still cannot be meant. Each line, carrier, waiver and scheme is looked at by itself,
* so that a mistake in one hides nothing about the others.
*/
function crossChecks(data, root) {
	const declared = entries(data, "schemes");
	if (declared.length > MOST_SCHEMES) return [{
		path: ["schemes"],
		on: "key",
		fact: {
			kind: "out-of-range",
			of: "mapping",
			maximum: MOST_SCHEMES
		}
	}];
	const found = sound(schemeSchema, declared).map(({ key, value }) => buildScheme(String(key), value)).map((scheme) => ({
		scheme,
		checks: checkScheme(scheme)
	}));
	const schemes = {
		ids: [.../* @__PURE__ */ new Set([...SCHEMES.map(({ id }) => id), ...declared.map(({ key }) => String(key))])],
		usable: [...SCHEMES, ...found.flatMap(({ scheme, checks }) => checks.length === 0 ? [scheme] : [])],
		usual: textAt(data, "scheme")
	};
	return [
		...checkSchemeId(schemes, textAt(data, "scheme"), ["scheme"]),
		...found.flatMap(({ checks }) => checks),
		...checkLines(parts(lineSchema, entries(data, "lines")), schemes, root),
		...checkCarriers(parts(carrierSchema, entries(data, "carriers")), schemes),
		...sound(globSchema, entries(data, "unpackaged")).flatMap(({ key, value }) => checkGlob(value, ["unpackaged", key])),
		...["include", "exclude"].flatMap((list) => sound(globSchema, entries(isMapping(data) ? data["tags"] : void 0, list)).flatMap(({ key, value }) => checkGlob(value, [
			"tags",
			list,
			key
		]))),
		...checkInterfaces(parts(interfaceSchema, entries(data, "interfaces")), {
			checkPath,
			checkGlob,
			checkSchemeId: (id, path) => checkSchemeId(schemes, id, path),
			schemes: schemes.usable,
			placeOf: (path) => placeOf(root, path)
		}),
		...checkTags(isMapping(data) ? data["tags"] : void 0),
		...parts(waiverSchema, entries(data, "waivers")).flatMap(({ key, value }) => [...checkGlob(value.match, [
			"waivers",
			key,
			"match"
		]), ...checkGlob(value.branch, [
			"waivers",
			key,
			"branch"
		])])
	];
}
/** The schemes that an entry may be of; none where the scheme in question is unknown or wrong, which is said elsewhere. */
function candidates({ usable, usual }, entry) {
	if (entry.wrong.includes("scheme")) return [];
	const wanted = entry.value.scheme ?? usual;
	return wanted === void 0 ? usable : usable.filter((scheme) => scheme.id === wanted);
}
/** The entries of a list or mapping under a key of the policy, whatever they are. */
function entries(data, key) {
	const inner = isMapping(data) ? data[key] : void 0;
	if (Array.isArray(inner)) return inner.slice(0, MOST_ENTRIES).map((value, index) => ({
		key: index,
		value,
		wrong: []
	}));
	return isMapping(inner) ? Object.entries(inner).map(([name, value]) => ({
		key: name,
		value,
		wrong: []
	})) : [];
}
function textAt(data, key) {
	const value = isMapping(data) ? data[key] : void 0;
	return typeof value === "string" ? value : void 0;
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The entries that fit. */
function sound(schema, items) {
	return items.flatMap(({ key, value, wrong }) => {
		const result = schema().safeParse(value);
		return result.success ? [{
			key,
			value: result.data,
			wrong
		}] : [];
	});
}
/** Of each entry the values that fit, each by itself. */
function parts(schema, items) {
	return items.flatMap(({ key, value }) => {
		if (!isMapping(value)) return [];
		const { shape } = schema();
		const given = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
		const wrong = given.filter((name) => !safeParse(shape[name], value[name]).success);
		const fitting = given.filter((name) => !wrong.includes(name)).map((name) => [name, value[name]]);
		return [{
			key,
			value: Object.fromEntries(fitting),
			wrong
		}];
	});
}
function checkLines(lines, schemes, root) {
	const earlier = [];
	return lines.flatMap((line) => {
		const { branch, role, scheme, base, from } = line.value;
		const path = ["lines", line.key];
		const possible = candidates(schemes, line);
		const checks = [
			...checkGlob(branch, [...path, "branch"]),
			...checkSchemeId(schemes, scheme, [...path, "scheme"]),
			...checkRole(role, possible, [...path, "role"]),
			...checkBase(base, possible, [...path, "base"]),
			...checkNumber(from, possible, [...path, "from"])
		];
		if (branch === void 0) return checks;
		const taker = earlier.find((other) => takesAll(other.branch, other.glob, branch));
		const glob = compileGlob(branch);
		if (glob.kind === "glob") earlier.push({
			branch,
			glob,
			path
		});
		if (taker === void 0) return checks;
		const fact = {
			kind: "unreachable",
			branch,
			earlier: taker.branch,
			first: placeOf(root, taker.path)
		};
		return [...checks, {
			path: [...path, "branch"],
			on: "value",
			fact
		}];
	});
}
/** Whether an earlier pattern surely leaves nothing to a later one: the same pattern, or a plain name that it matches. */
function takesAll(pattern, glob, later) {
	return pattern === later || !/[*?[\]{}\\]/.test(later) && glob.matches(later);
}
function checkRole(role, schemes, path) {
	const releasing = RELEASING_ROLES.find((one) => one === role);
	const [scheme] = schemes;
	if (releasing === void 0 || scheme === void 0) return [];
	if (schemes.some(({ steps }) => steps[releasing].length > 0)) return [];
	return [{
		path,
		on: "value",
		fact: {
			kind: "no-steps",
			role: releasing,
			scheme: scheme.id
		}
	}];
}
/** What is filled into the message of a tag, and that a tag is made as it has to be. */
function checkTags(tags) {
	const slots = MESSAGE_SLOTS.map((slot) => `{${slot}}`);
	const unknown = [...(textAt(tags, "message") ?? "").slice(0, 4096).matchAll(/\{[a-z]*\}/g)].find(([slot]) => !slots.includes(slot));
	const message = unknown === void 0 ? [] : [{
		path: ["tags", "message"],
		on: "value",
		offset: unknown.index,
		fact: unknownValue(unknown[0], slots)
	}];
	const object = textAt(tags, "object") ?? "any";
	if (textAt(tags, "create") !== "lightweight" || object === "any") return message;
	const create = ["tags", "create"];
	return [...message, {
		path: create,
		on: "value",
		fact: unknownValue("lightweight", ["annotated"])
	}];
}
function checkCarriers(carriers, schemes) {
	return carriers.flatMap((carrier) => {
		const { key, value } = carrier;
		const path = ["carriers", key];
		const possible = candidates(schemes, carrier);
		const unknown = (value.compare ?? []).flatMap((field, index) => possible.length === 0 || possible.some((scheme) => Object.hasOwn(scheme.fields, field)) ? [] : [{
			path: [
				...path,
				"compare",
				index
			],
			on: "value",
			fact: unknownField(field, ...possible)
		}]);
		return [
			...checkPath(value.path, [...path, "path"]),
			...checkSchemeId(schemes, value.scheme, [...path, "scheme"]),
			...unknown,
			...checkPointer(value, carrier.wrong, path)
		];
	});
}
/** Structured files need a pointer; in others there is nothing for it to point into. */
function checkPointer({ kind, pointer }, wrong, path) {
	if (kind === void 0 || wrong.includes("pointer")) return [];
	const pointed = POINTED_KINDS.some((candidate) => candidate === kind);
	if (pointed && pointer === void 0) return [{
		path,
		on: "value",
		fact: {
			kind: "missing-key",
			key: "pointer"
		}
	}];
	if (pointed || pointer === void 0) return [];
	return [{
		path: [...path, "kind"],
		on: "value",
		fact: unknownValue(kind, POINTED_KINDS)
	}];
}
function checkSchemeId({ ids }, id, path) {
	return id === void 0 || ids.includes(id) ? [] : [{
		path,
		on: "value",
		fact: unknownValue(id, ids)
	}];
}
/** A number must fit one of the schemes; of those that it does not fit, the one that it fits longest is named first. */
function checkNumber(text, schemes, path) {
	if (text === void 0) return [];
	const misfits = schemes.flatMap((scheme) => {
		const reading = parseNumber(scheme, text);
		return reading.kind === "number" ? [] : [{
			id: scheme.id,
			stop: reading.stop
		}];
	});
	const sorted = misfits.toSorted((a, b) => b.stop.at - a.stop.at);
	const [nearest] = sorted;
	if (nearest === void 0 || misfits.length < schemes.length) return [];
	const fact = {
		kind: "bad-number",
		text,
		schemes: sorted.map(({ id }) => id),
		stop: nearest.stop
	};
	return [{
		path,
		on: "value",
		offset: nearest.stop.at,
		fact
	}];
}
/** `base` is the value of the field of that name, so it must fit that field alone. */
function checkBase(text, schemes, path) {
	if (text === void 0 || schemes.length === 0) return [];
	const fields = schemes.flatMap(({ id, fields: { base } }) => base === void 0 ? [] : [{
		id,
		base
	}]);
	if (fields.length === 0) return [{
		path,
		on: "key",
		fact: unknownField("base", ...schemes)
	}];
	const stops = fields.flatMap(({ base }) => {
		const form = compileForm({
			form: "{base}",
			fields: { base }
		});
		return (form.kind === "form" ? matchForm(form, text, scratch()) : void 0) ?? [];
	});
	const [stop] = stops;
	if (stop === void 0 || stops.length < fields.length) return [];
	const fact = {
		kind: "bad-number",
		text,
		schemes: fields.map(({ id }) => id),
		stop
	};
	return [{
		path,
		on: "value",
		offset: stop.at,
		fact
	}];
}
function checkPath(text, path) {
	if (text === void 0) return [];
	const segments = text.split("/");
	const problem = text.startsWith("/") ? "absolute" : segments.includes("..") ? "parent" : segments[0]?.toLowerCase() === ".git" ? "git-directory" : void 0;
	if (problem !== void 0) return [{
		path,
		on: "value",
		fact: {
			kind: "bad-path",
			problem
		}
	}];
	return checkGlob(text, path);
}
function checkGlob(pattern, path) {
	if (pattern === void 0) return [];
	const glob = compileGlob(pattern);
	if (glob.kind === "glob") return [];
	return [{
		path,
		on: "value",
		offset: glob.at,
		fact: {
			kind: "bad-glob",
			problem: glob.problem,
			at: glob.at
		}
	}];
}

// src/policy/problems.ts
/** In the order of the file, so that they can be mended from the top. */
function inFileOrder(problems) {
	return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

// src/policy/load.ts
/** Reads the text of a policy file. The YAML library is loaded only for what is not plain, which is as good as no policy. */
async function documentOf(text) {
	return readPlain(text) ?? (await import("./document.js").then(({ n: readDocument }) => ({ readDocument }))).readDocument(text);
}
/**
* Gives the policy of a file, or everything that is wrong with the file, in its order and with places; never throws. A file
* that is empty or all comments gives the defaults. It loads a schema library, so import it only where there is a file to read.
* @param extended what the file extends, as `extendsOf` names it; a file that extends what is not given is refused
*/
function loadPolicy(document, extended) {
	if (document.kind === "unreadable") return {
		kind: "invalid",
		problems: inFileOrder(document.problems)
	};
	const own = {
		data: document.root.kind === "empty" ? {} : document.data,
		root: document.root
	};
	const shaped = shapeOf(own.data, own.root);
	const problems = [...document.problems, ...shaped.problems];
	const joined = withExtended(own, extended);
	const checked = joined.kind === "joined" ? checksOf(joined) : joined.problems;
	if (joined.kind === "wrong" || shaped.kind === "misfits" || problems.length + checked.length > 0) return {
		kind: "invalid",
		problems: inFileOrder([...problems, ...checked])
	};
	const { data, root } = joined;
	const at = (path) => placeOf(root, path);
	const written = data === own.data ? shaped.written : writtenIn(shapeOf(data, root));
	return {
		kind: "policy",
		policy: buildPolicy(written, at),
		placeOf: at
	};
}
/** Two policies that fit the schema still do so together. */
function writtenIn(shaped) {
	if (shaped.kind === "misfits") throw new Error("what two sound policies say together does not fit the schema");
	return shaped.written;
}
/** The reference to the policy that a file extends, and its place; nothing where there is none that could be read. */
function extendsOf(document) {
	const name = document.kind === "document" ? referenceIn(document.data) : void 0;
	const reference = name === void 0 ? void 0 : parseReference(name);
	if (document.kind !== "document" || name === void 0 || reference === void 0) return void 0;
	return {
		...reference,
		name,
		...placeOf(document.root, ["extends"])
	};
}
const referenceIn = (data) => {
	const value = typeof data === "object" && data !== null && "extends" in data ? data.extends : void 0;
	return typeof value === "string" ? value : void 0;
};
function checksOf({ data, root }) {
	return crossChecks(data, root).map(({ path, on, offset, fact }) => {
		return {
			...on === "key" ? keyPlaceOf(root, path) : placeOf(root, path, offset),
			path,
			fact
		};
	});
}
/** A policy together with what it extends, which must be a sound policy by itself and extend nothing further. */
function withExtended(own, extended) {
	const name = referenceIn(own.data);
	const path = ["extends"];
	const at = placeOf(own.root, path);
	const refuse = (fact) => ({
		kind: "wrong",
		problems: [{
			...at,
			path,
			fact
		}]
	});
	if (name === void 0) return {
		kind: "joined",
		...own
	};
	if (parseReference(name) === void 0) return EXTENDS.test(name) ? refuse({
		kind: "bad-extends",
		text: name
	}) : {
		kind: "joined",
		...own
	};
	if (extended === void 0) return refuse({
		kind: "extends-unread",
		text: name
	});
	const { document } = extended;
	const inside = ({ line, column, fact }) => ({
		...at,
		path,
		fact: {
			kind: "in-extended",
			name: extended.name,
			line,
			column,
			fact
		}
	});
	if (document.kind === "unreadable") return {
		kind: "wrong",
		problems: inFileOrder(document.problems).map(inside)
	};
	const data = document.root.kind === "empty" ? {} : document.data;
	if (referenceIn(data) !== void 0) return refuse({
		kind: "extends-again",
		text: name
	});
	const theirs = {
		data,
		root: document.root
	};
	const problems = [
		...document.problems,
		...shapeOf(data, document.root).problems,
		...checksOf(theirs)
	];
	if (problems.length > 0) return {
		kind: "wrong",
		problems: inFileOrder(problems).map(inside)
	};
	return {
		kind: "joined",
		data: mergeWritten(data, own.data),
		root: mergeSpots(document.root, own.root, at)
	};
}

export { spotAt as a, carrierKindOf as c, VERDICT_KINDS as d, START as i, DEFAULT_DEMANDS as l, extendsOf as n, FORBIDDEN_KEYS as o, loadPolicy as r, kindOfPath as s, documentOf as t, FEATURE_KINDS as u };