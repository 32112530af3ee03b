import { $ as look, $t as counted, J as BUMP_WORDS, Jt as defineRule, Sn as numberOf$1, X as replacementsTo, Xt as matchesAny, Y as editsFor, an as standingOf, bt as schemeById, cn as bumped, dn as greatestBump, en as demandOf, fn as isBelowOne, ht as schemeOf, in as numberIn, ln as candidateFields, nn as needFor, pn as saysBumps, q as NUMBER_RULES, rn as needOf, tn as isMoved, un as compareBumps, xn as compareNumbers, zt as RELEASING_ROLES } from "./core.js";

// src/features/differing.ts
/** The names whose definitions are not the same on both sides: those that were there in their order, then new ones. */
function namesOf(before, after) {
	const isTouched = among(touchedNames(before, after));
	const found = /* @__PURE__ */ new Map();
	for (const feature of before) {
		if (!isTouched(feature.name)) continue;
		const known = found.get(feature.name);
		if (known === void 0) found.set(feature.name, {
			was: feature,
			is: void 0,
			more: void 0
		});
		else severalOf(known).was.push(feature);
	}
	for (const feature of after) {
		if (!isTouched(feature.name)) continue;
		const known = found.get(feature.name);
		if (known === void 0) found.set(feature.name, {
			was: void 0,
			is: feature,
			more: void 0
		});
		else if (known.is === void 0) known.is = feature;
		else severalOf(known).is.push(feature);
	}
	const differing = [];
	found.forEach(({ was, is, more }, name) => {
		if (more === void 0 && was !== void 0 && is !== void 0 && isSame$1(was, is)) return;
		const all = (first, others = []) => first === void 0 ? [] : [first, ...others];
		differing.push({
			name,
			was: all(was, more?.was),
			is: all(is, more?.is)
		});
	});
	return differing;
}
/** As many marks there are for the looks of names: enough for the few that are touched to leave most of them free. */
const MARKS = 4096;
/**
* Tells whether a name is one of a few. To look up a name takes going through all its letters, and nearly all of a list are
* none of the few: its length and last letters tell so of most.
*/
function among(names) {
	const marks = new Uint8Array(MARKS);
	for (const name of names) marks[markOf(name)] = 1;
	return (name) => marks[markOf(name)] === 1 && names.has(name);
}
function markOf(name) {
	const { length } = name;
	return ((name.charCodeAt(length - 1) * 31 + name.charCodeAt(length - 2)) * 31 + name.charCodeAt(length - 3)) * 31 + length & 4095;
}
/** How far on a name is looked for that is not where it was. */
const REACH = 32;
/**
* The names that may be defined differently. Lists keep their order, so that going through both side by side settles nearly
* every name without so much as looking it up; what is not in its place is looked up later.
*/
function touchedNames(before, after) {
	const touched = /* @__PURE__ */ new Set();
	let to = 0;
	for (const was of before) {
		const found = placeOf$1(after, to, was.name);
		if (found === void 0) {
			touched.add(was.name);
			continue;
		}
		for (; to < found; to += 1) touched.add(after[to].name);
		const is = after[to];
		if (was.path !== is.path || !isSame$1(was, is)) touched.add(was.name);
		to += 1;
	}
	for (const is of after.slice(to)) touched.add(is.name);
	return touched;
}
function placeOf$1(features, from, name) {
	const end = Math.min(features.length, from + REACH);
	for (let at = from; at < end; at += 1) if (features[at]?.name === name) return at;
}
function severalOf(known) {
	known.more ??= {
		was: [],
		is: []
	};
	return known.more;
}
/** Whether two definitions say the same, as nearly all names of a list do. */
function isSame$1(old, now) {
	if (old.unstable !== now.unstable) return false;
	if (old.attributes === now.attributes) return true;
	let more = 0;
	for (const name in old.attributes) {
		if (old.attributes[name] !== attributeOf(now, name)) return false;
		more += 1;
	}
	for (const _ in now.attributes) more -= 1;
	return more === 0;
}
/** Names come from foreign files, and one may be `__proto__`. */
const attributeOf = ({ attributes }, name) => Object.hasOwn(attributes, name) ? attributes[name] : void 0;

// src/features/feature.ts
/** What a change does to what was promised; the order of this list is the order of the type, least first. */
const FEATURE_EFFECTS = [
	"none",
	"changed",
	"added",
	"removed"
];
/** Ties a reader to its kind. What it reads is text: a file that holds a NUL mostly is none, and nothing of it can be believed. */
function defineReader(reader) {
	return {
		...reader,
		read: (text, options) => text.includes("\0") && reader.nul !== "separates" ? binary(options.path) : reader.read(text, options)
	};
}
const binary = (path) => ({
	kind: "unreadable",
	problem: {
		path,
		because: {
			en: "it is no text: it holds a NUL",
			zh: "不是文本：含有 NUL 字符"
		}
	}
});

// src/features/rename.ts
/** Names of more words than this are compared as a whole only. */
const MOST_WORDS = 16;
/** Where more names than this went or came, a list was replaced, and guessing word by word would tell nobody anything. */
const MOST_GUESSED = 5e3;
/** A checksum of what a symbol is: two of the same are the same thing under whatever name. Zero stands for none. */
const CHECKSUM = /^0x[0-9a-f]{8,16}$/i;
const NO_CHECKSUM = /^0x0+$/i;
/**
* Which of the names that went is likely one of those that came. Four signs, the surest first: a name that is the same
* but for underscores and case (`printk`, `_printk`), the same symbol of another version (`ibv_open@IBVERBS_1.1`), the same
* checksum and all other attributes, and a name with one word more or less and the same attributes but for the checksum.
* A sign counts only where it points from one name to exactly one other and back, so the answer is the same whichever side
* is asked.
*/
function likelyRenames(gone, come, whole) {
	const to = /* @__PURE__ */ new Map();
	const from = /* @__PURE__ */ new Map();
	const free = () => [gone.filter(([name]) => !to.has(name)), come.filter(([name]) => !from.has(name))];
	const take = (found) => {
		for (const [old, now] of mutual(found)) {
			to.set(old, now);
			from.set(now, old);
		}
	};
	if (gone.length === 0 || come.length === 0) return {
		to,
		from
	};
	take(alike(...free(), ([name]) => stemOf(name)));
	take(alike(...free(), ([name]) => symbolOf(name)));
	take(sameChecksum(...free(), whole));
	take(oneWordApart(...free()));
	return {
		to,
		from
	};
}
/** The candidates in which each side has the other as its only one. */
function mutual(candidates) {
	const olds = gather(candidates, ([old]) => old, ([, now]) => now);
	const nows = gather(candidates, ([, now]) => now, ([old]) => old);
	return [...olds].flatMap(([old, partners]) => {
		const [now] = partners;
		return now !== void 0 && partners.size === 1 && nows.get(now)?.size === 1 ? [[old, now]] : [];
	});
}
function gather(items, keyOf, memberOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, /* @__PURE__ */ new Set([memberOf(item)]));
		else group.add(memberOf(item));
	}
	return groups;
}
/** Pairs of the same key, where one name on each side has it. */
function alike(gone, come, keyOf) {
	const olds = gather(gone, keyOf, ([name]) => name);
	const nows = gather(come, keyOf, ([name]) => name);
	return [...olds].flatMap(([key, names]) => {
		const others = nows.get(key);
		if (others === void 0 || names.size > 1 || others.size > 1) return [];
		return [...names].flatMap((old) => [...others].map((now) => [old, now]));
	});
}
/** A name without what a rename most often adds; `undefined` where nothing would be left. */
function stemOf(name) {
	const stem = name.replace(/[_.-]/g, "").toLowerCase();
	return stem === "" ? void 0 : stem;
}
/** The symbol in `symbol@VERSION`; `undefined` for what has no version. */
function symbolOf(name) {
	const end = name.indexOf("@");
	return end > 0 ? name.slice(0, end) : void 0;
}
const isChecksum = (value) => CHECKSUM.test(value) && !NO_CHECKSUM.test(value);
/** All attributes of a name that is defined once and has a checksum among them. */
function checksumKey(features) {
	const [feature, another] = features;
	if (feature === void 0 || another !== void 0) return void 0;
	const { attributes } = feature;
	return Object.values(attributes).some(isChecksum) ? attributesKey(attributes, () => true) : void 0;
}
function attributesKey(attributes, wanted) {
	return Object.entries(attributes).filter(([, value]) => wanted(value)).map(([name, value]) => `${name}=${value}`).join("\0");
}
/** Pairs of the same attributes with a checksum that nothing else has on either side: what many share tells nothing. */
function sameChecksum(gone, come, { before, after }) {
	const keyOf = ([, features]) => checksumKey(features);
	const there = new Set(come.map(keyOf));
	const shared = gone.filter((named) => there.has(keyOf(named)));
	const checksums = new Set(shared.flatMap(([, features]) => features.flatMap(checksumsOf)));
	if (checksums.size === 0) return [];
	const once = [before, after].map((features) => onlyOnce(features, checksums));
	const alone = (named) => {
		return named[1].flatMap(checksumsOf).every((checksum) => once.every((set) => set.has(checksum))) ? keyOf(named) : void 0;
	};
	return alike(shared, come, alone);
}
const checksumsOf = ({ attributes }) => Object.values(attributes).filter(isChecksum);
/** Those of the checksums that one feature alone has. */
function onlyOnce(features, checksums) {
	const once = /* @__PURE__ */ new Set();
	const again = /* @__PURE__ */ new Set();
	for (const { attributes } of features) for (const value of Object.values(attributes)) {
		if (!checksums.has(value)) continue;
		if (once.has(value)) again.add(value);
		else once.add(value);
	}
	return new Set([...once].filter((checksum) => !again.has(checksum)));
}
/** Pairs of which one name has a single word more: `alloc_pages_nodemask`, `alloc_pages`. Two words at least are shared. */
function oneWordApart(gone, come) {
	if (gone.length > MOST_GUESSED || come.length > MOST_GUESSED) return [];
	const olds = gather(gone, wholeKey, ([name]) => name);
	const nows = gather(come, wholeKey, ([name]) => name);
	return [...gone.flatMap((named) => partners(named, nows).map((now) => [named[0], now])), ...come.flatMap((named) => partners(named, olds).map((old) => [old, named[0]]))];
}
/** The names among these that are this one without one of its words; a few are enough to see that it is not clear. */
function partners(named, others) {
	const words = wordsOf(named[0]);
	if (words.length < 3 || words.length > MOST_WORDS) return [];
	const rest = plainAttributes(named[1]);
	const found = words.flatMap((_, index) => {
		const [one, another] = others.get(keyOfWords(words.toSpliced(index, 1), rest)) ?? [];
		return [one, another].filter((name) => name !== void 0);
	});
	return [...new Set(found)];
}
const wholeKey = ([name, features]) => keyOfWords(wordsOf(name), plainAttributes(features));
const keyOfWords = (words, rest) => `${words.join("_")} ${rest}`;
const wordsOf = (name) => name.toLowerCase().split(/[_.-]+/).filter((word) => word !== "");
/** The attributes of the first definition, without checksums: a rename mostly changes those. */
const plainAttributes = ([feature]) => attributesKey(feature?.attributes ?? {}, (value) => !CHECKSUM.test(value));

// src/features/diff.ts
/** The attribute that stands for `Feature.unstable` in a change: a promise that is withdrawn, or given. */
const UNSTABLE = "unstable";
/**
* What became of a set of features, each judged by `weigh`. A name may be defined in several places: it is gone only
* where no definition is left. Nothing is promised of a name of which every definition is unstable. Names that
* were there come in the order of `before`, then new ones in that of `after`.
* Costs time in proportion to the size of both sets.
*/
function diffFeatures(before, after, weigh) {
	const names = namesOf(before, after);
	const gone = names.filter(({ is, was }) => is.length === 0 && isPromised(was));
	const come = names.filter(({ is, was }) => was.length === 0 && isPromised(is));
	const renames = likelyRenames(gone.map(({ name, was }) => [name, was]), come.map(({ name, is }) => [name, is]), {
		before,
		after
	});
	const changes = [];
	for (const { name, was, is } of names) if (was.length > 0 && is.length > 0) changes.push(...changeOf(name, was, is, weigh));
	else if (isPromised(was)) changes.push(removal(name, was, renames.to.get(name)));
	return [...changes, ...come.map(({ name, is }) => addition(name, is, renames.from.get(name)))];
}
function removal(name, before, renamedTo) {
	return {
		kind: "removed",
		effect: "removed",
		name,
		before,
		...renamedTo === void 0 ? {} : { renamedTo }
	};
}
function addition(name, after, renamedFrom) {
	return {
		kind: "added",
		effect: "added",
		name,
		after,
		...renamedFrom === void 0 ? {} : { renamedFrom }
	};
}
/** The greater of effects, in the order of their type. */
function greatestEffect(effects) {
	return effects.reduce((most, effect) => FEATURE_EFFECTS.indexOf(effect) > FEATURE_EFFECTS.indexOf(most) ? effect : most);
}
const isPromised = (features) => features.some(({ unstable }) => unstable !== true);
function changeOf(name, before, after, weigh) {
	const attributes = attributeChanges(before, after, weigh);
	const [first, ...rest] = attributes.map(({ effect }) => effect);
	if (first === void 0) return [];
	return [{
		kind: "changed",
		effect: greatestEffect([first, ...rest]),
		name,
		before,
		after,
		attributes
	}];
}
function attributeChanges(before, after, weigh) {
	const [was, is] = [isPromised(before), isPromised(after)];
	if (!was && !is) return [];
	if (was !== is) return [was ? {
		attribute: UNSTABLE,
		before: void 0,
		after: "true",
		effect: "removed"
	} : {
		attribute: UNSTABLE,
		before: "true",
		after: void 0,
		effect: "added"
	}];
	const changes = pairs(before, after).flatMap(([old, now]) => differing(old, now, weigh));
	return changes.length < 2 ? changes : [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
/** The attributes in which two definitions differ, first those of the old one. */
function differing(old, now, weigh) {
	const changes = [];
	const compare = (attribute) => {
		const [before, after] = [attributeOf(old, attribute), attributeOf(now, attribute)];
		if (before === after) return;
		const effect = weigh(attribute, before, after);
		if (effect !== "none") changes.push({
			attribute,
			before,
			after,
			effect
		});
	};
	for (const attribute of Object.keys(old.attributes)) compare(attribute);
	for (const attribute of Object.keys(now.attributes)) if (!Object.hasOwn(old.attributes, attribute)) compare(attribute);
	return changes;
}
/**
* The definitions of one name on both sides that belong together: those of the same file, in their order, then the others
* in theirs. One that has no partner is one more or one less of a name that stays.
*/
function pairs(before, after) {
	const [old, now] = [before[0], after[0]];
	if (before.length === 1 && after.length === 1 && old !== void 0 && now !== void 0) return [[old, now]];
	const found = [];
	const free = /* @__PURE__ */ new Map();
	for (const now of after.toReversed()) {
		const known = free.get(now.path);
		if (known === void 0) free.set(now.path, [now]);
		else known.push(now);
	}
	const alone = before.filter((old) => {
		const now = free.get(old.path)?.pop();
		if (now !== void 0) found.push([old, now]);
		return now === void 0;
	});
	const left = new Set([...free.values()].flat());
	const rest = after.filter((now) => left.has(now));
	for (const [index, old] of alone.entries()) {
		const now = rest[index];
		if (now !== void 0) found.push([old, now]);
	}
	return found;
}

// src/rules/feature-words.ts
/** How the features of a finding are told: grouped by file and module, each with the line where it stood. */
const MOST_GROUPS = 6;
const MOST_NAMES$1 = 6;
/** `1 feature`, `135 features`. */
function countWords(count) {
	return {
		en: count === 1 ? "1 feature" : `${count} features`,
		zh: `${count} 个特性`
	};
}
/** The features of these changes, at the base where they stood there. */
function featureWords(changes, face) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const at = placeOf(change);
		if (at === void 0) continue;
		const key = JSON.stringify([at.path, moduleOf(at) ?? ""]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [{
			change,
			at
		}]);
		else group.push({
			change,
			at
		});
	}
	const all = [...groups.values()];
	const sorted = (all.length > MOST_GROUPS ? [...regrouped(all.flat()).values()] : all).toSorted((a, b) => b.length - a.length);
	const shown = sorted.slice(0, MOST_GROUPS).map((group) => groupWords(group, face, all.length <= MOST_GROUPS));
	const hidden = sorted.slice(MOST_GROUPS).flat().length;
	return {
		en: [...shown.map(({ en }) => en), ...hidden > 0 ? [`${hidden} more elsewhere`] : []].join("; "),
		zh: [...shown.map(({ zh }) => zh), ...hidden > 0 ? [`其他位置还有 ${hidden} 个`] : []].join("；")
	};
}
/** The first definition: at the base for what went or changed, at the head for what came. */
function placeOf(change) {
	return change.kind === "added" ? change.after[0] : change.before[0];
}
const moduleOf = ({ attributes }) => attributes["module"];
function regrouped(told) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of told) {
		const group = groups.get(each.at.path);
		if (group === void 0) groups.set(each.at.path, [each]);
		else group.push(each);
	}
	return groups;
}
function groupWords(group, { files }, byModule) {
	const [first] = group;
	const { path = "" } = first?.at ?? {};
	const module = byModule && first !== void 0 ? moduleOf(first.at) : void 0;
	const gone = files.find((file) => file.path === path)?.after.kind === "absent";
	const names = group.slice(0, MOST_NAMES$1).map(nameWords);
	const more = group.length - names.length;
	const where = `${path}${module === void 0 ? "" : `, ${module}`}`;
	const counts = countsOf(group);
	return {
		en: `${where}${gone ? " (deleted)" : ""}: ${names.map(({ en }) => en).join(", ")}${more > 0 ? ` and ${more} more` : ""}${counts.en}`,
		zh: `${where}${gone ? "（已删除）" : ""}：${names.map(({ zh }) => zh).join("、")}${more > 0 ? ` 等 ${group.length} 个` : ""}${counts.zh}`
	};
}
function nameWords({ change, at }) {
	const rename = change.kind === "removed" && change.renamedTo !== void 0 ? change.renamedTo : void 0;
	const what = change.kind === "changed" ? change.attributes.slice(0, 2).map(attributeWords).join(", ") : "";
	return {
		en: `${shortName(at.name)} (line ${at.line}${what === "" ? "" : `, ${what}`}${rename === void 0 ? "" : `, likely ${shortName(rename)} now`})`,
		zh: `${shortName(at.name)}（第 ${at.line} 行${what === "" ? "" : `，${what}`}${rename === void 0 ? "" : `，可能改名为 ${shortName(rename)}`}）`
	};
}
const attributeWords = ({ attribute, before, after }) => `${attribute} ${short(before)} → ${short(after)}`;
/** Names come from anyone's files. */
const shortName = (name) => name.length > 80 ? `${name.slice(0, 80)}…` : name;
const short = (value) => value === void 0 ? "-" : value.length > 40 ? `${value.slice(0, 40)}…` : value;
/** Where more changed than is shown: how often each attribute did. */
function countsOf(group) {
	if (group.length <= MOST_NAMES$1) return {
		en: "",
		zh: ""
	};
	const counts = /* @__PURE__ */ new Map();
	for (const { change } of group) for (const { attribute } of change.kind === "changed" ? change.attributes : []) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
	if (counts.size === 0) return {
		en: "",
		zh: ""
	};
	const listed = [...counts].map(([attribute, count]) => `${attribute} ${count}`);
	return {
		en: ` [${listed.join(", ")}]`,
		zh: `［${listed.join("、")}］`
	};
}

// src/rules/compatibility.ts
const rule = defineRule({
	id: "compatibility",
	about: "features",
	summary: {
		en: "The numbers of an interface promise what its sets allow.",
		zh: "接口的编号所承诺的，正是其特性集合所允许的。"
	},
	why: {
		en: "A source that moves to a target of the same major number counts on finding everything there. A release that lost a feature under a lesser number stays a trap in the history; one that refuses what it could take only costs.",
		zh: "源端迁移到主版本相同的目标端时，相信一切特性都在。若某次发布以较低的提升移除了特性，就会一直是历史中的陷阱；而拒绝本可接受的迁移，则只是不必要的代价。"
	},
	fix: {
		en: "Release the set under the number that it asks for, and say in the documentation which release not to move to.",
		zh: "以应有的编号重新发布该集合，并在文档中说明不应迁移到哪个版本。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		broken: {
			en: "{interface}: the numbers let {source} ({from}) move to {target} ({to}), which lacks {count}: {missing}.",
			zh: "{interface}：按编号，{source}（{from}）可迁移到 {target}（{to}），而后者缺少 {count}：{missing}。"
		},
		needless: {
			en: "{interface}: the numbers do not let {source} ({from}) move to {target} ({to}), although that one has everything.",
			zh: "{interface}：按编号，{source}（{from}）不可迁移到 {target}（{to}），而后者其实具备全部特性。"
		},
		unread: {
			en: "{interface}: the set of {target} cannot be read, so nobody could look whether its number is right: {because}.",
			zh: "{interface}：无法读取 {target} 的特性集合，因此无从判断其编号是否正确：{because}。"
		}
	},
	examples: [],
	evaluate: () => []
});
/** So many names stand in a message. */
const MOST_NAMES = 12;
/** Releases are held against each other by audits, by `pawl compat` and where a tag is made: this rule is asked way by way. */
const compatibility = {
	...rule,
	objectTo: ({ source, target, missing, agreement }, interfaceName) => {
		const data = {
			interface: interfaceName,
			source: source.name,
			target: target.name,
			from: source.number?.text ?? "-",
			to: target.number?.text ?? "-"
		};
		switch (agreement) {
			case "broken-promise": {
				const shown = missing.slice(0, MOST_NAMES).join(", ");
				const more = missing.length - MOST_NAMES;
				const names = {
					en: more > 0 ? `${shown} and ${more} more` : shown,
					zh: more > 0 ? `${shown} 等` : shown
				};
				return [{
					message: "broken",
					data: {
						...data,
						count: countWords(missing.length),
						missing: names
					}
				}];
			}
			case "needless-refusal": return [{
				message: "needless",
				data,
				severity: "notice"
			}];
			case "allowed":
			case "refused":
			case "unknown": return [];
		}
	}
};
/** What is objected to a release, by the ways between it and the one before. */
function objectionsAt(edition, ways, { name, source }) {
	const [path] = source.paths;
	return ways.flatMap((way) => compatibility.objectTo(way, name)).map((objection) => ({
		...objection,
		actual: edition.name,
		...path === void 0 ? {} : { path }
	}));
}
/** That the set of a release cannot be read, so that it cannot be held against the one before. */
const unreadAt = (tag, { name }, { path, because }) => ({
	message: "unread",
	data: {
		interface: name,
		target: tag,
		because
	},
	path,
	actual: tag,
	unchecked: true
});

// src/rules/features.ts
/**
* The objections to changes of one effect. Of several effects whose bump is missing only the greatest speaks, as the number
* that it asks for covers the others.
*/
function objectionsTo(effect, facts) {
	const { interfaces } = facts;
	return interfaces.flatMap((face) => {
		const changes = counted(face, face.changes).filter((change) => change.effect === effect);
		const demand = demandOf(face.rule, effect);
		switch (demand) {
			case "none": return [];
			case "forbid":
			case "warn":
			case "notice": return changes.length === 0 ? [] : [refusal(face, changes, demand)];
			case "patch":
			case "minor":
			case "major": return face.number.kind === "none" ? unsaid(face, effect, changes, facts) : bumpObjection(face, effect, changes, interfaces);
		}
	});
}
const SEVERITIES = {
	forbid: "error",
	warn: "warning",
	notice: "notice"
};
function refusal(face, changes, demand) {
	return {
		message: demand === "forbid" ? "refused" : "told",
		data: {
			...dataOf(face, changes),
			note: approvalWords(face)
		},
		...anchorOf(face, changes),
		severity: SEVERITIES[demand],
		...acceptedBy(face)
	};
}
/** Where no file states a number, the pull request itself may declare what the next one has to say. */
function unsaid(face, effect, changes, { declaration }) {
	if (changes.length === 0 || face.rule[effect] !== "major") return [];
	const unstated = face.number.kind === "none" && face.number.because === "unstated";
	if (unstated && declaration.bump === "major") return [];
	const [how, approval] = [declaringWords(face, effect, unstated), approvalWords(face)];
	const note = {
		en: how.en + approval.en,
		zh: how.zh + approval.zh
	};
	return [{
		message: "unsaid",
		data: {
			...dataOf(face, changes),
			note
		},
		...anchorOf(face, changes),
		...acceptedBy(face)
	}];
}
/** What to do where there is no number to raise: in this change, or for good in the policy. */
function declaringWords({ majorLabel, rule }, effect, unstated) {
	return unstated ? {
		en: ` If the next release is to be a major one, declare it with the label "${majorLabel}".`,
		zh: `若下一个版本将提升主版本，请以标签“${majorLabel}”声明。`
	} : {
		en: ` Let the policy say what is to be done about ${rule.name}: "${effect}: forbid" or "${effect}: warn".`,
		zh: `请在策略中为 ${rule.name} 写明如何处理：“${effect}: forbid”或“${effect}: warn”。`
	};
}
function bumpObjection(face, effect, own, all) {
	const standing = isMoved(face) ? standingOf(face) : void 0;
	if (standing === void 0 || standing.enough) return [];
	const since = standing.changes.filter((change) => change.effect === effect);
	const need = needFor(face.rule, face.rule[effect], standing.promised);
	if (since.length === 0 || need !== standing.need || need === "none") return [];
	const names = new Set(since.map(({ name }) => name));
	const shown = own.filter(({ name }) => names.has(name));
	return [tooSmall(face, {
		...standing,
		right: rightFor(face, standing, all)
	}, shown.length > 0 ? shown : since)];
}
/** The number to take: interfaces that one number promises take the greatest that any of them asks for. */
function rightFor(face, standing, all) {
	return sharing(face, all).reduce((most, other) => {
		const right = standingOf(other)?.right;
		return right === void 0 || right.scheme !== most.scheme || compareNumbers(right, most) <= 0 ? most : right;
	}, standing.right);
}
/** The interfaces that the number of this one promises as well. */
function sharing({ number }, all) {
	return all.filter((other) => number.kind === "number" && other.number.kind === "number" && sameStatement(number, other.number));
}
const sameStatement = (left, right) => left.path === right.path && placeKey(left) === placeKey(right);
const placeKey = ({ after }) => after.kind === "number" ? JSON.stringify(after.stated.passages.map(({ line, column }) => [line, column])) : "";
function tooSmall(face, standing, changes) {
	const { promised, claimed, need, right } = standing;
	const { release } = face;
	const since = release.kind === "release" ? {
		en: `, released as ${release.tag},`,
		zh: `（已发布为 ${release.tag}）`
	} : {
		en: "",
		zh: ""
	};
	return {
		message: "bump",
		data: {
			...dataOf(face, changes),
			previous: promised.text,
			since,
			is: claimed.text,
			need: BUMP_WORDS[need],
			expected: [right.text],
			note: approvalWords(face)
		},
		...numberPlace(face.number, right),
		actual: claimed.text,
		expected: [right.text],
		...acceptedBy(face)
	};
}
function dataOf(face, changes) {
	return {
		interface: face.rule.name,
		count: countWords(changes.length),
		features: featureWords(changes, face)
	};
}
/** What stands behind a message: what was not looked at, and the label that accepts the change. */
function approvalWords({ rule, unread, files }) {
	const unseen = unread === "others" ? {
		en: " Only files that this change touches were looked at; whether another one defines it as well is not known.",
		zh: "只查看了本次修改涉及的文件；其他文件是否也有其定义尚不可知。"
	} : {
		en: "",
		zh: ""
	};
	const { approval } = rule;
	const label = approval === void 0 ? {
		en: "",
		zh: ""
	} : {
		en: ` A maintainer accepts it with the label "${approval}".`,
		zh: `维护者可用标签“${approval}”予以接受。`
	};
	const move = moveWords(files);
	return {
		en: unseen.en + move.en + label.en,
		zh: unseen.zh + move.zh + label.zh
	};
}
/** A list that only changed its place is not lost, but the policy of the base branch does not look there. */
function moveWords(files) {
	const moved = files.find(({ movedTo }) => movedTo !== void 0);
	if (moved === void 0) return {
		en: "",
		zh: ""
	};
	const { path, movedTo: to } = moved;
	return {
		en: ` The list of ${path} is in ${to} now, where the policy does not look: first merge a policy with the path "{${path},${to}}", then move the file.`,
		zh: `${path} 的列表现在位于 ${to}，而策略不会查看该处：请先合入路径写作“{${path},${to}}”的策略，再移动文件。`
	};
}
function acceptedBy({ approvedBy }) {
	return approvedBy === void 0 ? {} : { accepted: approvedBy };
}
/** The line of the number, with what would make it right. */
function numberPlace(number, wanted) {
	if (number.kind === "none" || number.after.kind !== "number") return {};
	const { path, after } = number;
	const edits = wanted === void 0 ? [] : editsFor(after.stated, replacements(after, wanted));
	return {
		path,
		line: edits[0]?.line ?? after.stated.passages[0]?.line ?? 1,
		edits
	};
}
/** Field by field; a candidate that becomes a release loses a field, so that the number is written anew. */
function replacements({ number, offsets }, wanted) {
	const falls = candidateFields(number).some((name) => wanted.values[name] === void 0);
	const start = Object.values(offsets).reduce((least, offset) => Math.min(least, offset), Number.POSITIVE_INFINITY);
	return falls && start === 0 ? [{
		offset: 0,
		old: number.text,
		by: wanted.text
	}] : replacementsTo(number, offsets, wanted);
}
/**
* The place in the file as it would be: for what came or changed its own line, for what went the line of what follows it
* in the list and is still there. A deleted file has no line any more.
*/
function anchorOf({ files }, changes) {
	const [first] = changes;
	const now = first === void 0 || first.kind === "removed" ? void 0 : first.after[0];
	if (now !== void 0) return {
		path: now.path,
		line: now.line
	};
	const was = first === void 0 ? void 0 : placeOf(first);
	if (was === void 0) return {};
	const file = files.find(({ path }) => path === was.path);
	if (file === void 0 || file.after.kind !== "features" || file.before.kind !== "features") return { path: was.path };
	const lines = new Map(file.after.features.map(({ name, line }) => [name, line]));
	const [next] = file.before.features.filter(({ line, name }) => line > was.line && lines.has(name)).toSorted((a, b) => a.line - b.line);
	const last = file.after.features.reduce((most, { line }) => Math.max(most, line), 1);
	return {
		path: was.path,
		line: (next === void 0 ? void 0 : lines.get(next.name)) ?? last
	};
}
/** The number at the base and as proposed, where both are numbers of the scheme. */
function numbersOf({ number }) {
	if (number.kind === "none") return void 0;
	const [tip, claimed] = [numberIn(number.before), numberIn(number.after)];
	return tip === void 0 || claimed === void 0 ? void 0 : {
		tip,
		claimed
	};
}

// src/rules/bump-too-large.ts
const bumpTooLarge = defineRule({
	id: "bump-too-large",
	about: "features",
	summary: {
		en: "An interface's number rises no further than its features ask for.",
		zh: "接口编号的提升不超过其特性变化所需。"
	},
	why: {
		en: "A major number parts those who could still work together: a target that lost nothing refuses every source from before. A number that was skipped makes people look for a release that never was.",
		zh: "主版本号会把本可继续协作的双方分开：什么都没有移除的目标端，会拒绝之前的所有源端。跳过的编号会让人去寻找并不存在的版本。"
	},
	fix: {
		en: "Take the number that the message names, unless there is more to the change than its features.",
		zh: "除非此次修改不止于特性变化，否则请改用消息中给出的编号。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020: 1.0.0 refuses what 0.2.0 could take",
	severity: {
		practice: "notice",
		published: "notice"
	},
	messages: {
		tooLarge: {
			en: "{interface} rises from {previous} to {is}, a {rise} bump, but its features ask for {need}: {expected} would do.",
			zh: "{interface} 由 {previous} 升至 {is}，属 {rise} 提升，而其特性变化只需 {need}：{expected} 即可。"
		},
		skipped: {
			en: "{interface} jumps from {previous} to {is}; {expected} comes next.",
			zh: "{interface} 由 {previous} 跳到 {is}；其后应为 {expected}。"
		}
	},
	examples: [],
	evaluate: ({ interfaces }) => {
		const told = /* @__PURE__ */ new Set();
		return interfaces.flatMap((face) => {
			if (told.has(face)) return [];
			const together = sharing(face, interfaces);
			for (const one of together) told.add(one);
			return judge$1(face, together);
		});
	}
});
/** One number is judged once, by all that it promises; waivers take nothing from what it may rise by. */
function judge$1(face, together) {
	const { number } = face;
	const numbers = numbersOf(face);
	const [first] = together.flatMap((one) => isMoved(one) ? standingOf(one) ?? [] : []);
	if (number.kind === "none" || number.of === "line" || numbers === void 0 || first === void 0) return [];
	if (together.every(({ files, changes }) => files.length === 0 && changes.length === 0)) return [];
	const { tip, claimed } = numbers;
	if (compareNumbers(claimed, tip) <= 0 || first.rise === "backward") return [];
	const { promised, rise } = first;
	if (face.rule.belowOne === "shifted" && isBelowOne(promised) && !isBelowOne(claimed)) return [];
	const need = greatestBump(together.map((one) => needSince(one, promised)));
	const allowed = allowedAfter(promised, tip, need, together);
	if (compareBumps(rise, need) < 0 || allowed.some((right) => compareNumbers(claimed, right) <= 0)) return [];
	const [right] = allowed;
	if (right === void 0) return [];
	return [{
		message: compareBumps(rise, need === "none" ? "patch" : need) > 0 ? "tooLarge" : "skipped",
		data: {
			interface: face.rule.name,
			previous: promised.text,
			is: claimed.text,
			rise: BUMP_WORDS[rise],
			need: BUMP_WORDS[need],
			expected: [right.text]
		},
		...numberPlace(number, right),
		actual: claimed.text,
		expected: [right.text]
	}];
}
/** All that happened since the release counts, whoever did it. */
function needSince({ rule, changes, release }, promised) {
	const since = release.kind === "release" && release.set === "known" ? release.changes : changes;
	return needOf(rule, since, promised);
}
/** The number that is due since the release, or since the tip for what this change brings; at least a bugfix. */
function allowedAfter(promised, tip, need, together) {
	const own = greatestBump(together.map(({ rule, changes }) => needOf(rule, changes, tip)));
	const atLeast = (bump) => bump === "none" ? "patch" : bump;
	return [bumped(promised, atLeast(need)), bumped(tip, atLeast(own))].filter((each) => each !== void 0);
}

// src/rules/feature-added.ts
const featureAdded = defineRule({
	id: "feature-added",
	about: "features",
	summary: {
		en: "A new feature comes with the number that says so.",
		zh: "新增特性须有相应的编号表明。"
	},
	why: {
		en: "A number that stays would promise the new feature to nobody: who asks for it cannot tell the release that has it from the one before. A source with the feature could not move to a target of the same number either.",
		zh: "编号若不变，便没有向任何人承诺该新特性：需要它的一方无法区分有无该特性的版本，带有该特性的源端也无法迁移到编号相同的目标端。"
	},
	fix: {
		en: "Take the number that the message names.",
		zh: "改用消息中给出的编号。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		bump: {
			en: "{interface} gains {count} ({features}): after {previous}{since} that takes {expected}, not {is}.{note}",
			zh: "{interface} 新增了 {count}（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}"
		},
		refused: {
			en: "{interface} gains {count}, which the policy forbids here: {features}.{note}",
			zh: "{interface} 新增了 {count}，策略在此不允许：{features}。{note}"
		},
		told: {
			en: "{interface} gains {count}: {features}.{note}",
			zh: "{interface} 新增了 {count}：{features}。{note}"
		},
		unsaid: {
			en: "{interface} gains {count}, and no number here says so: {features}.{note}",
			zh: "{interface} 新增了 {count}，而此处没有编号能够表明：{features}。{note}"
		}
	},
	examples: [],
	evaluate: (facts) => objectionsTo("added", facts)
});

// src/rules/feature-changed.ts
const featureChanged = defineRule({
	id: "feature-changed",
	about: "features",
	summary: {
		en: "A feature that becomes another under its name comes with the number that says so.",
		zh: "名称不变而内容改变的特性须有相应的编号表明。"
	},
	why: {
		en: "The name of a symbol may stay while its checksum does not, and then modules that were built against it no longer load. What a change of this kind weighs depends on the interface, so the policy says it: a bump, a warning, or that it is forbidden.",
		zh: "符号的名称可能不变而校验值改变，此时依赖它构建的模块将无法加载。此类更改的轻重取决于接口，因此由策略规定：要求提升编号、给出警告，或予以禁止。"
	},
	fix: {
		en: "Keep the feature as it was, or take the number or the label that the message names.",
		zh: "保持该特性原样，或采用消息中给出的编号或标签。"
	},
	source: "a kABI list of openEuler of which 965 of 990 checksums changed and no name went",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		bump: {
			en: "{interface} has {count} changed ({features}): after {previous}{since} that takes {expected}, not {is}.{note}",
			zh: "{interface} 有 {count}更改（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}"
		},
		refused: {
			en: "{interface} has {count} changed, which the policy forbids here: {features}.{note}",
			zh: "{interface} 有 {count}更改，策略在此不允许：{features}。{note}"
		},
		told: {
			en: "{interface} has {count} changed: {features}.{note}",
			zh: "{interface} 有 {count}更改：{features}。{note}"
		},
		unsaid: {
			en: "{interface} has {count} changed, and no number here says so: {features}.{note}",
			zh: "{interface} 有 {count}更改，而此处没有编号能够表明：{features}。{note}"
		}
	},
	examples: [],
	evaluate: (facts) => objectionsTo("changed", facts)
});

// src/rules/feature-problems.ts
/** What keeps an interface from being judged, and numbers that are wrong whatever became of the set. */
function problemObjections({ interfaces }) {
	return interfaces.flatMap((face) => [...face.problems.map((problem) => sayProblem(face, problem)), ...numberObjections(face)]);
}
function sayProblem(face, problem) {
	const common = { interface: face.rule.name };
	switch (problem.kind) {
		case "unreadable": {
			const { path, line, because } = problem.problem;
			const data = {
				...common,
				path,
				side: SIDE_WORDS[problem.side],
				reason: because
			};
			const accepted = problem.side === "base" ? acceptedBy(face) : {};
			return {
				message: "unreadable",
				data,
				path,
				...line === void 0 ? {} : { line },
				unchecked: true,
				...accepted
			};
		}
		case "missing": return {
			message: "missing",
			data: {
				...common,
				path: problem.path
			},
			path: problem.path,
			unchecked: true
		};
		case "blanked": return {
			message: "blanked",
			data: {
				...common,
				path: problem.path,
				count: countWords(problem.features)
			},
			path: problem.path,
			line: 1,
			unchecked: true
		};
		case "too-many": return {
			message: "tooMany",
			data: {
				...common,
				files: problem.files,
				limit: problem.limit
			},
			unchecked: true
		};
	}
}
const SIDE_WORDS = {
	base: {
		en: "on the base branch",
		zh: "在目标分支上"
	},
	head: {
		en: "as it would be after merging",
		zh: "合并之后"
	},
	release: {
		en: "at the last release",
		zh: "在最近一次发布时"
	}
};
/** The number of the line is for the rules about numbers to judge; one of the interface's own only for these. */
function numberObjections(face) {
	const { number, rule } = face;
	if (number.kind === "none" || number.of === "line") return [];
	const { path, scheme, before, after } = number;
	const common = {
		interface: rule.name,
		path
	};
	if (after.kind === "misfit" && !sameText(before, after)) {
		const { text, passages } = after.stated;
		return [{
			message: "misfit",
			data: {
				...common,
				text,
				scheme: scheme.id,
				form: scheme.form
			},
			path,
			line: passages[0]?.line ?? 1,
			actual: text
		}];
	}
	const changed = face.changes.length > 0;
	if (before.kind !== "absent" && after.kind === "absent") return [{
		message: "numberGone",
		data: {
			...common,
			note: approvalWords(face)
		},
		path,
		unchecked: true,
		...acceptedBy(face)
	}];
	if (changed && before.kind !== "absent" && (isUnknown(before) || isUnknown(after))) {
		const side = SIDE_WORDS[isUnknown(before) ? "base" : "head"];
		return [{
			message: "noNumber",
			data: {
				...common,
				side
			},
			path,
			unchecked: true
		}];
	}
	return backward(face);
}
const isUnknown = ({ kind }) => kind !== "number";
const sameText = (before, after) => (before.kind === "misfit" || before.kind === "number") && before.stated.text === after.stated.text;
/** A number may be taken back where that undoes what was never released; then it is held against the release. */
function backward(face) {
	const numbers = numbersOf(face);
	const standing = isMoved(face) ? standingOf(face) : void 0;
	if (numbers === void 0 || standing === void 0 || standing.rise !== "backward" || standing.need !== "none") return [];
	const { tip, claimed } = numbers;
	return [{
		message: "backward",
		data: {
			interface: face.rule.name,
			previous: standing.promised.text,
			is: claimed.text,
			expected: [standing.promised.text]
		},
		...numberPlace(face.number, standing.promised.scheme === tip.scheme ? standing.promised : tip),
		actual: claimed.text,
		expected: [standing.promised.text],
		...acceptedBy(face)
	}];
}

// src/rules/feature-removed.ts
const featureRemoved = defineRule({
	id: "feature-removed",
	about: "features",
	summary: {
		en: "A promised feature goes only with the number that says so.",
		zh: "已承诺的特性只有在编号表明时才能移除。"
	},
	why: {
		en: "Whoever relies on a feature learns from the number alone whether it is still there: within one major number everything that was promised stays. Where no number can say it, as for the symbols of a long-term kernel, a feature that went breaks what was built against it. A set that cannot be read is not taken for an empty one; the verdict is `unknown` then.",
		zh: "依赖某特性的一方只能从编号得知它是否还在：同一主版本内，已承诺的一切都会保留。在编号无法表达之处（如长期支持内核的符号），移除特性会破坏依赖它构建的一切。无法读取的集合不会被当作空集，此时结论为 `unknown`。"
	},
	fix: {
		en: "Put the feature back, or take the number or the label that the message names.",
		zh: "恢复该特性，或采用消息中给出的编号或标签。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020; kABI changes of openEuler kernels, 2019 to 2024",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		bump: {
			en: "{interface} loses {count} ({features}): after {previous}{since} that takes {expected}, not {is}.{note}",
			zh: "{interface} 移除了 {count}（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}"
		},
		refused: {
			en: "{interface} loses {count}, which the policy forbids here: {features}.{note}",
			zh: "{interface} 移除了 {count}，策略在此不允许：{features}。{note}"
		},
		told: {
			en: "{interface} loses {count}: {features}.{note}",
			zh: "{interface} 移除了 {count}：{features}。{note}"
		},
		unsaid: {
			en: "{interface} loses {count}, and no number here says so: {features}.{note}",
			zh: "{interface} 移除了 {count}，而此处没有编号能够表明：{features}。{note}"
		},
		unreadable: {
			en: "{interface}: {path} cannot be read ({side}): {reason}. What it promises is not known, so nobody can say whether something went.",
			zh: "{interface}：{path} 无法读取（{side}）：{reason}。其承诺的内容未知，因此无法判断是否有所移除。"
		},
		missing: {
			en: "{interface}: the policy names {path}, but there is no such file on the branch; correct the path, or remove the interface.",
			zh: "{interface}：策略中写明的 {path} 在分支上不存在；请更正路径，或删除该接口。"
		},
		blanked: {
			en: "{interface}: {path} held {count} and is blank now. If nothing is promised any more, delete the file; else put its content back.",
			zh: "{interface}：{path} 原有 {count}，现在是空白文件。若不再作任何承诺，请删除该文件；否则请恢复其内容。"
		},
		tooMany: {
			en: "{interface}: the change touches {files} of its files, more than the {limit} that Pawl reads; split it, or narrow the pattern in the policy.",
			zh: "{interface}：本次修改涉及其 {files} 个文件，超过 Pawl 读取的 {limit} 个；请拆分修改，或在策略中收窄匹配模式。"
		},
		noNumber: {
			en: "{interface}: its number in {path} cannot be read ({side}), so nobody can say whether it rose far enough.",
			zh: "{interface}：无法读取 {path} 中的编号（{side}），因此无法判断其提升是否足够。"
		},
		numberGone: {
			en: "{interface}: this change deletes {path}, in which the policy finds its number. If the file only moves, let the same change name its new place in the policy.{note}",
			zh: "{interface}：本次修改删除了 {path}，而策略写明编号在此文件中。若只是移动文件，请在同一修改中更新策略里的路径。{note}"
		},
		misfit: {
			en: "{interface}: {text} in {path} is no number of scheme {scheme}, which is written {form}. Correct it, or name the right `scheme` for its `version` in the policy.",
			zh: "{interface}：{path} 中的 {text} 不是方案 {scheme} 的编号，其形式为 {form}。请更正，或在策略的 `version` 中写明正确的 `scheme`。"
		},
		backward: {
			en: "{interface}: its number falls from {previous} to {is}; a number that was given stands for what it promised. Keep {expected}, or take a higher one.",
			zh: "{interface}：编号由 {previous} 降为 {is}；已给出的编号代表其承诺。请保留 {expected}，或改用更高的编号。"
		}
	},
	examples: [],
	evaluate: (facts) => [...objectionsTo("removed", facts), ...problemObjections(facts)]
});

// src/rules/feature-undeprecated.ts
const featureUndeprecated = defineRule({
	id: "feature-undeprecated",
	about: "features",
	summary: {
		en: "A feature is marked as deprecated for as long as was promised before it goes.",
		zh: "特性在移除之前，须先按承诺的期限标记为弃用。"
	},
	why: {
		en: "A major number tells that something went, but only when it is too late to prepare for it. Where the policy promises a time of deprecation, those who use a feature can count on it.",
		zh: "主版本号能说明有特性被移除，但那时已来不及准备。策略承诺了弃用期的，使用者便可信赖这段时间。"
	},
	fix: {
		en: "Put the feature back, marked as deprecated in its list, and take it away when the time is over.",
		zh: "恢复该特性，并在其列表中标记为弃用，待期限届满后再移除。"
	},
	source: "design: deprecation before removal",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		unmarked: {
			en: "{interface} loses {count} that was never marked as deprecated ({features}); the policy promises {period}. Mark first, and remove after {after}.{note}",
			zh: "{interface} 移除了从未标记为弃用的 {count}（{features}）；策略承诺的期限为 {period}。请先标记，并在 {after} 之后移除。{note}"
		},
		tooSoon: {
			en: "{interface} loses {count} too soon ({features}): deprecated since {since}, it may go after {after}.{note}",
			zh: "{interface} 过早移除了 {count}（{features}）：自 {since} 起弃用，在 {after} 之后方可移除。{note}"
		},
		undated: {
			en: "{interface} loses {count} whose mark does not tell since when ({features}); write since which number or day, and remove after {period}.{note}",
			zh: "{interface} 移除了 {count}，其弃用标记未注明起始（{features}）；请写明起始的编号或日期，并在 {period} 之后移除。{note}"
		}
	},
	examples: [],
	evaluate: ({ interfaces, today }) => interfaces.flatMap((face) => judge(face, today))
});
function judge(face, today) {
	const { deprecateFor: period } = face.rule;
	if (period === void 0 || !isMoved(face)) return [];
	const groups = /* @__PURE__ */ new Map();
	for (const change of goneIn(face)) {
		const fate = fateOf(change, face, period, today);
		if (fate === void 0) continue;
		const key = JSON.stringify([fate.message, fate.since]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			fate,
			changes: [change]
		});
		else group.changes.push(change);
	}
	return [...groups.values()].map(({ fate, changes }) => ({
		message: fate.message,
		data: {
			interface: face.rule.name,
			count: countWords(changes.length),
			features: featureWords(changes, face),
			period: periodWords(period),
			since: fate.since,
			after: fate.after,
			note: approvalWords(face)
		},
		...anchorOf(face, changes),
		...acceptedBy(face)
	}));
}
/** What goes, other than what no release ever had. */
function goneIn(face) {
	const { release, changes, excused } = face;
	const released = release.kind === "release" && release.set !== "unknown" ? new Set(release.changes.flatMap(({ kind, name }) => kind === "removed" ? [name] : [])) : void 0;
	return changes.filter(({ kind, name }) => kind === "removed" && released?.has(name) !== false && !excused.has(`feature-undeprecated ${name}`));
}
/** Why a feature may not go yet; undefined where it may. */
function fateOf(change, face, period, today) {
	const mark = placeOf(change)?.deprecated;
	const now = periodWords(period);
	if (mark === void 0) return {
		message: "unmarked",
		since: "",
		after: now
	};
	const { since } = mark;
	if (since === void 0) return {
		message: "undated",
		since: "",
		after: now
	};
	const due = period.unit === "days" ? dayAfter(since, period.count) : numberAfter(since, face, period);
	if (due === void 0) return {
		message: "undated",
		since,
		after: now
	};
	return (period.unit === "days" ? today !== void 0 && today >= due.text : due.over) ? void 0 : {
		message: "tooSoon",
		since,
		after: {
			en: due.text,
			zh: due.text
		}
	};
}
function dayAfter(since, days) {
	const start = /^\d{4}-\d\d-\d\d$/.test(since) ? Date.parse(since) : NaN;
	if (Number.isNaN(start)) return void 0;
	return {
		text: new Date(start + days * 864e5).toISOString().slice(0, 10),
		over: false
	};
}
/** The release that has to be out before the feature may go, and whether it is. */
function numberAfter(since, { number }, { count, unit }) {
	const tip = number.kind === "none" ? void 0 : numberIn(number.before);
	const marked = tip === void 0 ? void 0 : numberOf$1(tip.scheme, since) ?? numberOf$1(tip.scheme, `${since}.0`);
	if (tip === void 0 || marked === void 0) return void 0;
	const [was, is] = [marked, tip].map(({ values }) => ({
		major: Number(values["major"]),
		minor: Number(values["minor"])
	}));
	if (unit === "major") return {
		text: `${was.major + count}.0`,
		over: is.major - was.major >= count
	};
	if (is.major > was.major) return {
		text: `${is.major}.${count - 1}`,
		over: is.minor + 1 >= count
	};
	return {
		text: `${was.major}.${was.minor + count}`,
		over: is.major === was.major && is.minor - was.minor >= count
	};
}
function periodWords({ count, unit }) {
	const several = count === 1 ? "" : "s";
	switch (unit) {
		case "days": return {
			en: `${count} day${several}`,
			zh: `${count} 天`
		};
		case "minor": return {
			en: `${count} minor release${several}`,
			zh: `${count} 个次版本`
		};
		case "major": return {
			en: `${count} major release${several}`,
			zh: `${count} 个主版本`
		};
	}
}

// src/rules/rules.ts
const FEATURE_RULES = [
	bumpTooLarge,
	compatibility,
	featureAdded,
	featureChanged,
	featureRemoved,
	featureUndeprecated
];
/** Every rule, in the order of their ids. */
const RULES = [...NUMBER_RULES, ...FEATURE_RULES].sort((a, b) => a.id < b.id ? -1 : 1);

// src/facts/features/sets.ts
/**
* What became of the set of an interface. Where each file is a set of its own, a list that was renamed goes on under its
* new name; where all make one, a feature is gone only if no file defines it any more. A file that cannot be read on one
* side is left out, since nothing can be said of it.
*/
function changesOf(files, per) {
	const known = files.filter(({ before, after }) => before.kind !== "unreadable" && after.kind !== "unreadable");
	const [first] = known;
	if (first === void 0) return [];
	if (per === "interface") {
		const all = (side) => known.flatMap((file) => featuresOf(file[side]));
		return diffFeatures(all("before"), all("after"), weighAll(known));
	}
	return paired(known).flatMap(({ before, after, weigh }) => diffFeatures(featuresOf(before), featuresOf(after), weigh));
}
/** What was read of a file; nothing of one that is absent or unreadable. */
const featuresOf = (reading) => reading.kind === "features" ? reading.features : [];
/** Files of one interface may be of several kinds; the attributes of each are weighed by all that know files of it. */
function weighAll(files) {
	const weighers = [...new Set(files.map(({ weigh }) => weigh))];
	const [only] = weighers;
	if (weighers.length === 1 && only !== void 0) return only;
	return (attribute, before, after) => {
		const effects = weighers.map((weigh) => weigh(attribute, before, after));
		return effects.find((effect) => effect === "removed") ?? effects.find((effect) => effect !== "none") ?? "none";
	};
}
/**
* A list that is gone and one that is new are the same list under another name where they share half of their names. Where
* several were renamed at once, as the lists of all architectures are, those go together whose paths have most words in
* common, and of these the ones with most in common.
*/
function paired(files) {
	const gone = files.filter(({ before, after }) => before.kind === "features" && after.kind === "absent");
	const come = files.filter(({ before, after }) => before.kind === "absent" && after.kind === "features");
	const taken = /* @__PURE__ */ new Map();
	const successors = /* @__PURE__ */ new Set();
	const tries = /* @__PURE__ */ new Map();
	for (const { old, next } of likeliest(gone, come)) {
		const tried = tries.get(old) ?? 0;
		if (taken.has(old) || successors.has(next) || tried === MOST_TRIED) continue;
		tries.set(old, tried + 1);
		if (!isSuccessor(old, next)) continue;
		taken.set(old, next);
		successors.add(next);
	}
	return files.flatMap((file) => {
		if (successors.has(file)) return [];
		const next = taken.get(file);
		return [next === void 0 ? file : {
			...file,
			after: next.after
		}];
	});
}
/** So many of the likeliest are looked into for each list, so that renaming all of them costs no square of their number. */
const MOST_TRIED = 16;
/** Of more pairs than this only the paths are compared. */
const MOST_COMPARED = 64;
/** Every way in which the lists may go on, the likeliest first. */
function likeliest(gone, come) {
	const pairs = gone.length * come.length;
	const compared = pairs > 1 && pairs <= MOST_COMPARED;
	const words = new Map([...gone, ...come].map((file) => [file, file.path.split(/[/_.-]+/)]));
	return gone.flatMap((old) => come.map((next) => ({
		old,
		next,
		likeness: inCommon(words.get(old) ?? [], words.get(next) ?? []),
		kept: compared ? kept(old, next) : 0
	}))).toSorted((a, b) => b.likeness - a.likeness || b.kept - a.kept);
}
function inCommon(left, right) {
	const others = new Set(right);
	return new Set(left.filter((word) => others.has(word))).size;
}
/** How many features are the same in both, in all that is promised of them. */
function kept({ before }, { after }) {
	const now = new Map(featuresOf(after).map(({ name, attributes }) => [name, JSON.stringify(attributes)]));
	return featuresOf(before).filter(({ name, attributes }) => now.get(name) === JSON.stringify(attributes)).length;
}
/** Whether a list goes on in a file: it has half of the names that were in it. */
const isSuccessor = (old, next) => 2 * shared(old, next) >= featuresOf(old.before).length;
function shared(old, next) {
	const names = new Set(featuresOf(next.after).map(({ name }) => name));
	return featuresOf(old.before).filter(({ name }) => names.has(name)).length;
}

// src/facts/features/build.ts
/** What the change does to each interface of the line. */
function interfaceFacts(readings, around) {
	if (!isJudged(around.line)) return [];
	return readings.filter(({ rule }) => isOn(rule, around.line)).map((reading) => factsOf(reading, around));
}
/** Interfaces need no line with numbers; where nothing is judged, neither are they. */
function isJudged(line) {
	return line.kind === "line" || line.kind === "without-numbers" || line.kind === "unmatched" || line.kind === "frozen";
}
/**
* Whether the policy has the interface promised on this line: by its branch, or by its role. Where the role is in doubt, only
* if it is promised under every role that the line may have.
*/
function isOn({ lines }, line) {
	if (lines === void 0) return true;
	const roles = line.kind === "line" ? line.roles : [line.kind];
	const named = lines.filter((one) => !isRole(one));
	return matchesAny(named, line.branch) || roles.every((role) => lines.includes(role));
}
const ROLES = [...RELEASING_ROLES, "frozen"];
const isRole = (word) => ROLES.includes(word);
/** Whether an interface may be promised on a branch; where roles are named, only the line itself tells. */
function mayBeOn({ lines }, branch) {
	return lines === void 0 || lines.some((one) => isRole(one) || matchesAny([one], branch));
}
function factsOf(reading, { policy, carriers, labels }) {
	const { rule, files, reported } = reading;
	const per = rule.source.from === "features" ? rule.source.per : "interface";
	const { approval } = rule;
	return {
		rule,
		number: numberOf(reading, carriers, policy),
		files,
		changes: [...changesOf(files, per), ...reported],
		release: { kind: "not-asked" },
		unread: reading.unread,
		problems: reading.problems,
		majorLabel: policy.declarations.labels.major,
		approvedBy: approval !== void 0 && labels.includes(approval) ? approval : void 0,
		excused: /* @__PURE__ */ new Set()
	};
}
/** The number that an interface goes by: its own, or the line's where that one can say what became of a set. */
function numberOf({ rule, version }, carriers, policy) {
	if (rule.version !== void 0) {
		if (version === void 0) return {
			kind: "none",
			because: "unstated"
		};
		const { path } = rule.version;
		const scheme = ownScheme(rule.version.scheme, policy);
		const [before, after] = [look(version.before, scheme), look(version.after, scheme)];
		return {
			kind: "number",
			of: "interface",
			path,
			scheme,
			before,
			after
		};
	}
	const main = carriers.find(({ part }) => part === "main");
	if (main === void 0) return {
		kind: "none",
		because: "unstated"
	};
	if (!saysBumps(main.scheme)) return {
		kind: "none",
		because: "unsayable"
	};
	const { path, scheme, before, after } = main;
	if (main.kind === "tag" && isSame(before, after)) return {
		kind: "none",
		because: "unstated"
	};
	return {
		kind: "number",
		of: "line",
		path,
		scheme,
		before,
		after
	};
}
const isSame = (before, after) => before.kind === "number" && after.kind === "number" && before.number.text === after.number.text;
/** The policy has been checked: a scheme that it names is one that there is. */
function ownScheme(id, policy) {
	const scheme = schemeOf(policy, id) ?? schemeById("interface");
	if (scheme === void 0) throw new Error(`there is no scheme ${id}`);
	return scheme;
}

export { featuresOf as a, compatibility as c, diffFeatures as d, defineReader as f, changesOf as i, objectionsAt as l, isOn as n, isSuccessor as o, mayBeOn as r, RULES as s, interfaceFacts as t, unreadAt as u };