import { M as parseNumber, N as releaseFields, a as greatestBump, c as saysBumps, j as orderedFields, k as numberOf$1, t as BUMPS, y as RELEASING_ROLES } from "./bump.js";
import { c as schemeById, d as openeulerMonthly, g as openeuler, h as rpm, l as ubuntu, m as debian, o as schemeOf, p as fedora, u as rhel } from "./policy.js";
import { n as matchesAny, t as compileGlob } from "./glob.js";
import { t as FEATURE_EFFECTS } from "./feature.js";
import { i as isPackageOf, n as inferRole, r as inferScheme } from "./infer.js";
import { n as readText, t as PLAIN } from "./text2.js";
import { a as directiveOf, i as takeLine, n as isPending, o as isPlain, r as nothingPending, s as sectionOf, t as readSpec } from "./read.js";

// src/facts/contested.ts
/**
* Reads the numbers of others as our own are read. A file that cannot be read is its own pull request's trouble.
* @param read gives what the carrier at a path states in a text
*/
function contestOf({ own, files }, carriers, read) {
	return {
		own,
		claims: files.flatMap(({ pull, path, text }) => {
			const carrier = carriers.find((one) => one.path === path);
			const reading = carrier === void 0 ? "absent" : read(path, text);
			if (carrier === void 0 || reading === "absent" || reading.kind === "unreadable") return [];
			const number = numberOf$1(carrier.scheme, reading.text);
			return number === void 0 ? [] : [{
				pull,
				path,
				number
			}];
		})
	};
}
function contestDoubts(openPulls) {
	return openPulls === void 0 || openPulls.unread === 0 ? [] : [{
		about: "open-pulls",
		unread: openPulls.unread
	}];
}

// src/facts/declaration.ts
/** What a pull request says about itself, by label or by a trailer of its text; the title says nothing that counts. */
function readDeclaration({ labels, body, policy }) {
	const { labels: names, trailers } = policy.declarations;
	const values = trailerValues(body, trailers.bump);
	const stated = [...[
		"patch",
		"minor",
		"major"
	].flatMap((bump) => labels.includes(names[bump]) ? [{
		by: "label",
		text: names[bump],
		bump
	}] : []), ...values.filter((value) => value !== "emergency").map((value) => ({
		by: "trailer",
		text: `${trailers.bump}: ${value}`,
		bump: bumpOf(value)
	}))];
	return {
		emergency: labels.includes(names.emergency) || values.includes("emergency"),
		bump: greatestBump(stated.flatMap(({ bump }) => bump === "unknown" ? [] : [bump])),
		stated
	};
}
const bumpOf = (value) => BUMPS.find((bump) => bump === value) ?? "unknown";
/** The values of a trailer, as git-interpret-trailers(1) reads them: `Key: value` lines of the last paragraph. */
function trailerValues(body, key) {
	return (body.trimEnd().split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "").split(/\r?\n/).flatMap((line) => {
		const colon = line.indexOf(":");
		return colon > 0 && line.slice(0, colon).trim().toLowerCase() === key.toLowerCase() ? [line.slice(colon + 1).trim()] : [];
	});
}

// src/features/rename.ts
/** Names of more words than this are compared as a whole only. */
const MOST_WORDS = 16;
/** Where more names than this went or came, a list was replaced, and guessing word by word would tell nobody anything. */
const MOST_GUESSED = 5e3;
/** A checksum of what a symbol is: two of the same are the same thing under whatever name. Zero stands for none. */
const CHECKSUM = /^0x[0-9a-f]{8,16}$/i;
const NO_CHECKSUM = /^0x0+$/i;
/**
* Which of the names that went is likely one of those that came. Three signs, the surest first: a name that is the same
* but for underscores and case (`printk`, `_printk`), the same checksum and all other attributes, and a name with one
* word more or less and the same attributes but for the checksum. A sign counts only where it points from one name to
* exactly one other and back, so the answer is the same whichever side is asked.
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
	const was = byName(before);
	const is = byName(after);
	const gone = [...was].filter(([name, features]) => !is.has(name) && isPromised(features));
	const come = [...is].filter(([name, features]) => !was.has(name) && isPromised(features));
	const renames = likelyRenames(gone, come, {
		before,
		after
	});
	const lost = new Set(gone.map(([name]) => name));
	return [...[...was].flatMap(([name, old]) => {
		if (lost.has(name)) return [removal(name, old, renames.to.get(name))];
		const now = is.get(name);
		return now === void 0 ? [] : changeOf(name, old, now, weigh);
	}), ...come.map(([name, features]) => addition(name, features, renames.from.get(name)))];
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
function byName(features) {
	const names = /* @__PURE__ */ new Map();
	for (const feature of features) {
		const known = names.get(feature.name);
		if (known === void 0) names.set(feature.name, [feature]);
		else known.push(feature);
	}
	return names;
}
function changeOf(name, before, after, weigh) {
	if (isSame$1(before, after)) return [];
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
/** Whether both sides have one definition that says the same, as nearly all names of a list do. */
function isSame$1([old, ...olds], [now, ...nows]) {
	if (old === void 0 || now === void 0 || olds.length > 0 || nows.length > 0) return false;
	const names = Object.keys(old.attributes);
	return old.unstable === now.unstable && names.length === Object.keys(now.attributes).length && names.every((name) => attributeOf(old, name) === attributeOf(now, name));
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
/** Names come from foreign files, and one may be `__proto__`. */
const attributeOf = ({ attributes }, name) => Object.hasOwn(attributes, name) ? attributes[name] : void 0;
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
/** A list that is gone and one that is new are the same list under another name where they share half of their names. */
function paired(files) {
	const gone = files.filter(({ before, after }) => before.kind === "features" && after.kind === "absent");
	const come = files.filter(({ before, after }) => before.kind === "absent" && after.kind === "features");
	const taken = /* @__PURE__ */ new Map();
	for (const old of gone) {
		const next = come.filter((file) => ![...taken.values()].includes(file)).toSorted((a, b) => shared(old, b) - shared(old, a))[0];
		if (next !== void 0 && 2 * shared(old, next) >= featuresOf(old.before).length) taken.set(old, next);
	}
	const successors = new Set(taken.values());
	return files.flatMap((file) => {
		if (successors.has(file)) return [];
		const next = taken.get(file);
		return [next === void 0 ? file : {
			...file,
			after: next.after
		}];
	});
}
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

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
	let equivalenceClasses = Object.create(null);
	for (let j = 0; j < buffer2.length; j++) {
		const item = buffer2[j];
		if (equivalenceClasses[item]) equivalenceClasses[item].push(j);
		else equivalenceClasses[item] = [j];
	}
	let candidates = [{
		buffer1index: -1,
		buffer2index: -1,
		chain: null
	}];
	for (let i = 0; i < buffer1.length; i++) {
		const buffer2indices = equivalenceClasses[buffer1[i]] || [];
		let r = 0;
		let c = candidates[0];
		for (const j of buffer2indices) {
			let s;
			for (s = r; s < candidates.length; s++) if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) break;
			if (s < candidates.length) {
				const newCandidate = {
					buffer1index: i,
					buffer2index: j,
					chain: candidates[s]
				};
				if (r === candidates.length) candidates.push(c);
				else candidates[r] = c;
				r = s + 1;
				c = newCandidate;
				if (r === candidates.length) break;
			}
		}
		candidates[r] = c;
	}
	return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
	const lcs = LCS(buffer1, buffer2);
	let result = [];
	let tail1 = buffer1.length;
	let tail2 = buffer2.length;
	for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
		const mismatchLength1 = tail1 - candidate.buffer1index - 1;
		const mismatchLength2 = tail2 - candidate.buffer2index - 1;
		tail1 = candidate.buffer1index;
		tail2 = candidate.buffer2index;
		if (mismatchLength1 || mismatchLength2) result.push({
			buffer1: [tail1 + 1, mismatchLength1],
			buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
			buffer2: [tail2 + 1, mismatchLength2],
			buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
		});
	}
	result.reverse();
	return result;
}
function diff3MergeRegions(a, o, b) {
	let hunks = [];
	function addHunk(h, ab) {
		hunks.push({
			ab,
			oStart: h.buffer1[0],
			oLength: h.buffer1[1],
			abStart: h.buffer2[0],
			abLength: h.buffer2[1]
		});
	}
	diffIndices(o, a).forEach((item) => addHunk(item, "a"));
	diffIndices(o, b).forEach((item) => addHunk(item, "b"));
	hunks.sort((x, y) => x.oStart - y.oStart);
	let results = [];
	let currOffset = 0;
	function advanceTo(endOffset) {
		if (endOffset > currOffset) {
			results.push({
				stable: true,
				buffer: "o",
				bufferStart: currOffset,
				bufferLength: endOffset - currOffset,
				bufferContent: o.slice(currOffset, endOffset)
			});
			currOffset = endOffset;
		}
	}
	while (hunks.length) {
		let hunk = hunks.shift();
		let regionStart = hunk.oStart;
		let regionEnd = hunk.oStart + hunk.oLength;
		let regionHunks = [hunk];
		advanceTo(regionStart);
		while (hunks.length) {
			const nextHunk = hunks[0];
			const nextHunkStart = nextHunk.oStart;
			if (nextHunkStart > regionEnd) break;
			regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
			regionHunks.push(hunks.shift());
		}
		if (regionHunks.length === 1) {
			if (hunk.abLength > 0) {
				const buffer = hunk.ab === "a" ? a : b;
				results.push({
					stable: true,
					buffer: hunk.ab,
					bufferStart: hunk.abStart,
					bufferLength: hunk.abLength,
					bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
				});
			}
		} else {
			let bounds = {
				a: [
					a.length,
					-1,
					o.length,
					-1
				],
				b: [
					b.length,
					-1,
					o.length,
					-1
				]
			};
			while (regionHunks.length) {
				hunk = regionHunks.shift();
				const oStart = hunk.oStart;
				const oEnd = oStart + hunk.oLength;
				const abStart = hunk.abStart;
				const abEnd = abStart + hunk.abLength;
				let b2 = bounds[hunk.ab];
				b2[0] = Math.min(abStart, b2[0]);
				b2[1] = Math.max(abEnd, b2[1]);
				b2[2] = Math.min(oStart, b2[2]);
				b2[3] = Math.max(oEnd, b2[3]);
			}
			const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
			const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
			const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
			const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
			let result = {
				stable: false,
				aStart,
				aLength: aEnd - aStart,
				aContent: a.slice(aStart, aEnd),
				oStart: regionStart,
				oLength: regionEnd - regionStart,
				oContent: o.slice(regionStart, regionEnd),
				bStart,
				bLength: bEnd - bStart,
				bContent: b.slice(bStart, bEnd)
			};
			results.push(result);
		}
		currOffset = regionEnd;
	}
	advanceTo(o.length);
	return results;
}

// src/facts/merge.ts
/**
* What merging two versions of a text gives, line by line, from the version at which they parted. What both sides left
* alone at the top and at the bottom is set aside first, so that the cost is that of what changed.
* Source: git-merge-file(1); node-diff3 has the algorithm.
*/
function mergeTexts(origin, ours, theirs) {
	if (ours === theirs || theirs === origin) return {
		kind: "merged",
		text: ours
	};
	if (ours === origin) return {
		kind: "merged",
		text: theirs
	};
	const [o, a, b] = [
		origin,
		ours,
		theirs
	].map((text) => text.split("\n"));
	const head = sharedLength(o, a, b, (lines, index) => lines[index]);
	const most = Math.min(o.length, a.length, b.length) - head;
	const tail = Math.min(most, sharedLength(o, a, b, (lines, index) => lines[lines.length - 1 - index]));
	const middle = (lines) => lines.slice(head, lines.length - tail);
	if (matchings(middle(o), middle(a)) + matchings(middle(o), middle(b)) > MOST_MATCHINGS) return { kind: "too-large" };
	const result = o.slice(0, head);
	for (const region of diff3MergeRegions(middle(a), middle(o), middle(b))) if (region.stable) result.push(...region.bufferContent);
	else if (same(region.aContent, region.bContent)) result.push(...region.aContent);
	else return { kind: "conflict" };
	result.push(...o.slice(o.length - tail));
	return {
		kind: "merged",
		text: result.join("\n")
	};
}
/** A few seconds of work; files that people write and merge are far from it. */
const MOST_MATCHINGS = 4e6;
/** How many pairs of equal lines two texts have, which is what comparing them costs. */
function matchings(left, right) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
	return right.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}
const same = (left, right) => left.length === right.length && left.every((line, index) => line === right[index]);
/** How many lines from one end all three have in common; one line is left to keep a place to insert at. */
function sharedLength(o, a, b, line) {
	const most = Math.min(o.length, a.length, b.length);
	let length = 0;
	while (length < most && line(o, length) === line(a, length) && line(o, length) === line(b, length)) length += 1;
	return length;
}

// src/facts/read-carriers.ts
/** Reads a carrier at the base and as merging would leave it; a file that stays the same is read once. */
function readSides(file, { readers, policy }) {
	const read = (text) => readOne(file, text, readers, policy.macros);
	const merged = afterMerging(file);
	const before = read(file.base);
	return {
		selected: file,
		before,
		after: merged.text.kind === "text" && file.base.kind === "text" && merged.text.text === file.base.text ? before : read(merged.text),
		conflict: merged.conflict
	};
}
/** What a carrier states in a text. */
function readOne({ kind, rule }, file, readers, macros) {
	switch (file.kind) {
		case "absent": return "absent";
		case "unreadable": return {
			kind: "unreadable",
			why: file.why
		};
		case "text": {
			const reader = readers[kind];
			if (reader === void 0) throw new Error(`the reader for ${kind} was not loaded`);
			return reader(file.text, {
				macros,
				...rule?.pointer === void 0 ? {} : { pointer: rule.pointer }
			});
		}
	}
}
/** What the file would be after merging; where both sides changed the same place, what the change proposes. */
function afterMerging({ base, head, origin }) {
	if (origin?.kind !== "text" || base.kind !== "text" || head.kind !== "text") return {
		text: head,
		conflict: false
	};
	const merged = mergeTexts(origin.text, base.text, head.text);
	if (merged.kind === "too-large") return {
		text: {
			kind: "unreadable",
			why: {
				because: "too-large",
				line: 1
			}
		},
		conflict: false
	};
	return merged.kind === "conflict" ? {
		text: head,
		conflict: true
	} : {
		text: {
			kind: "text",
			text: merged.text
		},
		conflict: false
	};
}
/** What a side states, if it can be read. */
function stated(reading) {
	return reading !== "absent" && reading.kind === "stated" ? reading : void 0;
}
/**
* The carrier whose number the others repeat: the first spec that the policy names, or else `kernel.spec`, the only
* spec, or the one whose number SOURCE names. Without a spec, the first carrier there is.
*/
function mainOf(carriers, policy) {
	const specs = carriers.filter(({ selected }) => selected.kind === "rpm-spec");
	const [first] = specs;
	if (first === void 0) return carriers[0];
	if (policy.carriers !== void 0 || specs.length === 1) return first;
	const source = carriers.find(({ selected }) => selected.kind === "text");
	const tag = source && (stated(source.before) ?? stated(source.after))?.text;
	const named = specs.find(({ selected }) => selected.path === "kernel.spec");
	const same = specs.find((spec) => tag !== void 0 && (stated(spec.before) ?? stated(spec.after))?.text.startsWith(`${tag}.`));
	return named ?? same ?? specs.find(({ selected }) => !selected.path.includes("/")) ?? first;
}

// src/facts/line.ts
/** The policy's word on a branch: the first line rule whose pattern fits. */
function lineRuleOf(policy, branch) {
	return policy.lines?.find(({ branch: pattern }) => {
		const glob = compileGlob(pattern);
		return glob.kind === "glob" && glob.matches(branch);
	});
}
/** The line of a branch: as declared, or as its own history shows it. */
function lineOf({ branch, policy, policyFile }, rule, main, schemes) {
	if (policyFile.atBase.length > 0) return {
		kind: "untold",
		branch
	};
	if (rule === void 0 && policy.lines !== void 0) return {
		kind: "unmatched",
		branch,
		patterns: policy.lines.map((line) => line.branch)
	};
	if (rule?.role === "ignored" || rule?.role === "frozen") return {
		kind: rule.role,
		branch,
		pattern: rule.branch
	};
	if (main === void 0 || schemes === void 0 || statesNothing(main)) return {
		kind: "without-numbers",
		branch
	};
	const scheme = schemes.after;
	if (rule === void 0) {
		const fit = policy.scheme === void 0 && scheme !== rpm ? { fit: fitOf(scheme, main) } : {};
		return {
			kind: "line",
			branch,
			scheme,
			...inferredRole(branch, schemes, main),
			...fit
		};
	}
	const from = rule.from === void 0 ? void 0 : numberOf$1(scheme, rule.from);
	return {
		kind: "line",
		branch,
		scheme,
		roles: [rule.role],
		evidence: {
			because: "declared",
			pattern: rule.branch
		},
		...from === void 0 ? {} : { from },
		...rule.base === void 0 ? {} : { base: rule.base }
	};
}
/** A file that inference looked for and that is on neither side; one that the policy names is missed, not absent. */
const statesNothing = ({ before, after, selected }) => before === "absent" && after === "absent" && selected.rule === void 0;
function fitOf(scheme, { before, after }) {
	const side = stated(before) ?? stated(after);
	const texts = side === void 0 ? [] : [.../* @__PURE__ */ new Set([side.text, ...side.history])];
	return {
		fits: numbersOf(scheme, texts).length,
		of: texts.length
	};
}
function inferredRole(branch, { before, after }, main) {
	if (after === rpm) return {
		roles: RELEASING_ROLES,
		evidence: { because: "every-role-moves-alike" }
	};
	const past = stated(main.before);
	const texts = past === void 0 || before !== after ? [] : [past.text, ...past.history];
	const claimed = stated(main.after);
	return inferRole(branch, after, numbersOf(after, texts), claimed && numberOf$1(after, claimed.text));
}
function numbersOf(scheme, texts) {
	return texts.flatMap((text) => numberOf$1(scheme, text.replace(/^\d+:/, "")) ?? []);
}

// src/facts/packaged.ts
/**
* Tells each spec which of the changed files it packages. A file belongs to the specs that name it as a source or a
* patch, unless another of them moved its number, which then is likely on its account; one that no spec names belongs to
* the only spec there is, or else to the main one, unless some spec's number moved.
*/
function packagedBy(carriers, used, change) {
	const own = carriers.filter(({ repeats }) => repeats === void 0);
	const specs = own.filter(({ kind }) => kind === "rpm-spec");
	const files = packagedPaths(carriers, change);
	const users = (file) => {
		const name = file.slice(file.lastIndexOf("/") + 1);
		return used.filter(({ uses, path }) => uses.includes(name) && isNear(path, file)).map(({ path }) => path);
	};
	const moved = new Set(specs.filter(({ before, after }) => statedIn(before)?.text !== statedIn(after)?.text).map(({ path }) => path));
	return carriers.map((carrier) => {
		if (carrier.repeats !== void 0 || carrier.kind === "debian-changelog") return carrier;
		const mine = files.filter((file) => {
			const by = users(file);
			if (by.length > 0) return by.includes(carrier.path) && (moved.has(carrier.path) || !by.some((path) => moved.has(path)));
			return carrier.part === "main" && isNear(carrier.path, file) && (own.length === 1 || moved.size === 0);
		});
		return {
			...carrier,
			packagedFiles: mine,
			packagedText: packagedText$1(carrier, change.paths)
		};
	});
}
/**
* Whether a spec may package a file by where it lies: below the spec's own directory, or in `SOURCES` beside the `SPECS`
* that the spec is in. A repository of many packages has a directory for each.
*/
function isNear(spec, file) {
	const directory = spec.slice(0, spec.lastIndexOf("/") + 1);
	return file.startsWith(directory) || file.startsWith(directory.replace(/(?<=^|\/)SPECS\/$/, "SOURCES/"));
}
function packagedPaths(carriers, { paths, policy, policyFile }) {
	const globs = policy.unpackaged.map(compileGlob);
	const carrierPaths = new Set(carriers.map(({ path }) => path));
	return paths.filter((path) => !carrierPaths.has(path) && path !== policyFile.path && !path.endsWith(".spec") && !globs.some((glob) => glob.kind === "glob" && glob.matches(path)));
}
const statedIn = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated : void 0;
/** Where a side states nothing that could be compared, a touched file counts as changed: nobody could tell. */
function packagedText$1({ before, after, path }, paths) {
	const [was, is] = [statedIn(before), statedIn(after)];
	if (was === void 0 || is === void 0) return paths.includes(path) ? "changed" : "same";
	return was.packaged === is.packaged ? "same" : "changed";
}

// src/facts/scheme.ts
/** Schemes that name a kernel, the strictest grammar first: a month is also a number, but not the reverse. */
const KERNEL_SCHEMES = [openeulerMonthly, openeuler];
/** Schemes by which other distributions number, taken for theirs only where every number that counts fits. */
const OTHERS = {
	"rpm-spec": [rhel, fedora],
	"debian-changelog": [ubuntu, debian]
};
/** What the policy says, or else the scheme that the main carrier's numbers fit; any package's order where none does. */
function schemesOf(main, rule, { policy, branch }) {
	const declared = main.selected.rule?.scheme ?? rule?.scheme ?? policy.scheme;
	const known = declared === void 0 ? void 0 : schemeOf(policy, declared);
	if (known !== void 0) return {
		before: known,
		after: known
	};
	const before = stated(main.before);
	const after = stated(main.after);
	const candidates = [...policy.schemes.values(), ...KERNEL_SCHEMES];
	const fits = main.selected.kind === "rpm-spec" ? isPackageOf : void 0;
	const byBefore = before && inferScheme(candidates, [before.text, ...before.history], fits);
	const byAfter = after && inferScheme(candidates, [after.text, ...before === void 0 ? after.history : []], fits);
	if (byBefore !== void 0 && byAfter !== void 0 && otherSeries(before, after)) return {
		before: byBefore,
		after: byAfter
	};
	const scheme = byBefore ?? byAfter ?? otherScheme(main, branch) ?? rpm;
	return {
		before: scheme,
		after: scheme
	};
}
/**
* The scheme of another distribution: both sides fit it, and so do most of the numbers before them. RPM's are told by
* their mark, `.el9` or `.fc40`, or where the building machine gives that, by the name of the branch; without it they look
* alike. A number that does not fit is no slip then, as these
* grammars are wide and practice is wider: any package's order is kept instead.
*/
function otherScheme(main, branch) {
	const sides = [stated(main.before), stated(main.after)].flatMap((side) => side ?? []);
	const [newest] = sides;
	if (newest === void 0) return void 0;
	const texts = [...sides.map(({ text }) => text), ...newest.history];
	const candidates = (OTHERS[main.selected.kind] ?? []).filter((scheme) => sides.every(({ text }) => numberOf$1(scheme, text) !== void 0) && (main.selected.kind !== "rpm-spec" || BRANCHES[scheme.id]?.test(branch) === true || texts.some((text) => isMarked(scheme, text))));
	return inferScheme(candidates, texts);
}
/** Branches that these distributions have, whole or as the last part of a name. */
const BRANCHES = {
	rhel: /^(?:.{0,64}\/)?(?:el-?|rhel-?|c|r|a)\d{1,2}s?(?:[.-][\w.-]{0,32})?$/,
	fedora: /^(?:.{0,64}\/)?(?:f\d{1,3}|rawhide)$/
};
const MARKS = ["el", "fc"];
function isMarked(scheme, text) {
	const values = numberOf$1(scheme, text)?.values;
	return values !== void 0 && MARKS.some((mark) => values[mark] !== void 0);
}
/** A trunk that goes on to another upstream series may take up another scheme with it. */
function otherSeries(before, after) {
	const series = (statement) => statement?.text.split(".").slice(0, 2).join(".");
	return series(before) !== series(after);
}

// src/facts/build.ts
/** Turns what was read into what rules look at. */
function buildFacts(change) {
	const { policy, branch } = change;
	const rule = lineRuleOf(policy, branch);
	const carriers = change.carriers.map((carrier) => readSides(carrier, change)).filter(isThere);
	const main = mainOf(carriers, policy);
	const schemes = main && schemesOf(main, rule, change);
	const line = lineOf(change, rule, main, schemes);
	const seen = main && schemes ? carriers.map((carrier) => seeCarrier(carrier, leaderOf(carrier, main, carriers), schemes, policy)) : [];
	const facts = seen.flatMap((each) => "about" in each ? [] : [each]);
	const packaged = packagedBy(facts, carriers.map(usedBy), change);
	return {
		claim: { kind: "change" },
		policyFile: change.policyFile,
		line,
		carriers: packaged,
		interfaces: interfaceFacts(change.interfaces, {
			line,
			carriers: packaged,
			policy,
			labels: change.labels
		}),
		strictness: policy.strictness,
		declaration: readDeclaration(change),
		emergencyLabel: policy.declarations.labels.emergency,
		doubts: [
			...lineDoubts(line, main),
			...seen.flatMap((each) => "about" in each ? [each] : []),
			...change.doubts ?? [],
			...contestDoubts(change.openPulls)
		],
		contest: change.openPulls && contestOf(change.openPulls, facts, readAs(carriers, change)),
		behind: change.behind,
		conflicts: [.../* @__PURE__ */ new Set([...carriers.filter(({ conflict }) => conflict).map(({ selected }) => selected.path), ...change.interfaces.flatMap(({ conflicts }) => conflicts)])],
		...change.source === void 0 ? {} : { source: change.source }
	};
}
/** What inference only looked for by its path is no carrier where it is on neither side. */
const isThere = ({ before, after, selected }) => selected.rule !== void 0 || selected.kind !== "debian-changelog" || before !== "absent" || after !== "absent";
/** Reads a text as the carrier of this path is read. */
function readAs(carriers, { readers, policy }) {
	return (path, text) => {
		const carrier = carriers.find(({ selected }) => selected.path === path);
		return carrier === void 0 ? "absent" : readOne(carrier.selected, text, readers, policy.macros);
	};
}
function lineDoubts(line, main) {
	if (line.kind !== "line" || line.evidence.because === "declared") return [];
	const text = main && (stated(main.before) ?? stated(main.after))?.text;
	if (line.scheme === rpm) return main === void 0 || text === void 0 ? [] : [{
		about: "scheme",
		path: main.selected.path,
		text
	}];
	return line.roles.length > 1 ? [{
		about: "role",
		roles: line.roles
	}] : [];
}
/** The facts of one carrier, or a doubt where a file only looked like a carrier of this line. */
function seeCarrier(carrier, main, schemes, policy) {
	const { selected } = carrier;
	const part = partOf(carrier, main);
	const own = ownSchemes(carrier, part, schemes, policy);
	const before = look(carrier.before, own.before);
	const after = look(carrier.after, own.after);
	const text = stated(carrier.after)?.text;
	if (part === "repeating" && selected.rule === void 0 && text !== void 0 && isStrange(before, after, main, schemes.after)) return {
		about: "carrier",
		path: selected.path,
		text
	};
	return {
		path: selected.path,
		kind: selected.kind,
		scheme: own.after,
		before,
		after,
		part,
		packagedFiles: [],
		packagedText: "same",
		origin: selected.rule === void 0 ? "inferred" : "declared",
		...part === "repeating" ? { repeats: {
			path: main.selected.path,
			fields: repeatedFields(selected, schemes.after)
		} } : {}
	};
}
/** The carrier that this one follows: the first of its group, or the main one; a spec in no group follows none. */
function leaderOf(carrier, main, all) {
	const group = carrier.selected.rule?.group;
	if (group === void 0) return main;
	return all.find(({ selected }) => selected.rule?.group === group) ?? main;
}
/** A spec that the policy names counts as a main one; one that was only found beside the main spec is a variant. */
function partOf(carrier, leader) {
	const { rule, kind } = carrier.selected;
	if (carrier === leader) return "main";
	if (kind !== "rpm-spec" || rule?.group !== void 0) return "repeating";
	return rule === void 0 ? "variant" : "main";
}
/** A spec of a group repeats the whole number, other files the release, a Makefile the base. */
function repeatedFields({ rule, kind }, scheme) {
	if (rule?.compare !== void 0) return rule.compare;
	switch (kind) {
		case "rpm-spec":
		case "debian-changelog": return orderedFields(scheme);
		case "kernel-makefile": return ["base"];
		case "text":
		case "json":
		case "yaml":
		case "toml":
		case "rpm-changes": return releaseFields(scheme);
	}
}
/**
* A file that only looked like a carrier: it never held a number of the line, or it names an upstream release of the
* very kernel that the main carrier packages, or the line's numbers have no fields to compare.
*/
function isStrange(before, after, main, scheme) {
	if (scheme === rpm) return true;
	if (after.kind !== "misfit") return false;
	if (before.kind === "misfit" || before.kind === "absent") return true;
	const upstream = /^v(\d{1,3}\.\d{1,3})(?:\.\d{1,3})?(?:-rc\d{1,3})?$/.exec(after.stated.text);
	return upstream !== null && stated(main.after)?.text.startsWith(`${upstream[1]}.`) === true;
}
/** A kernel's Makefile states the base alone. */
const KERNEL_VERSION = {
	...openeuler,
	id: "upstream",
	form: "{base}[-{extra}]",
	fields: {
		base: openeuler.fields["base"],
		extra: {
			kind: "identifiers",
			label: "EXTRAVERSION",
			meaning: {
				en: "what the tree adds",
				zh: "源码树附加的内容"
			}
		}
	}
};
/** Variants beside the main spec may be of another scheme than the line. */
function ownSchemes(carrier, part, schemes, policy) {
	const { rule, kind } = carrier.selected;
	const alike = (scheme) => ({
		before: scheme,
		after: scheme
	});
	if (kind === "kernel-makefile") return alike(KERNEL_VERSION);
	const declared = rule?.scheme === void 0 ? void 0 : schemeOf(policy, rule.scheme);
	if (declared !== void 0) return alike(declared);
	if (part !== "variant") return schemes;
	const state = stated(carrier.before) ?? stated(carrier.after);
	return alike((state && inferScheme(KERNEL_SCHEMES, [state.text, ...state.history])) ?? rpm);
}
/** What a carrier states, seen through a scheme. */
function look(reading, scheme) {
	if (reading === "absent") return { kind: "absent" };
	if (reading.kind === "unreadable") return reading;
	const parsed = parseNumber(scheme, reading.text);
	return parsed.kind === "number" ? {
		kind: "number",
		stated: reading,
		number: parsed.number,
		offsets: parsed.offsets
	} : {
		kind: "misfit",
		stated: reading,
		stop: parsed.stop
	};
}
function usedBy(carrier) {
	const uses = [carrier.before, carrier.after].flatMap((reading) => stated(reading)?.uses ?? []);
	return {
		path: carrier.selected.path,
		uses: [...new Set(uses)]
	};
}

// src/carriers/debian-changelog.ts
/** `linux (5.10.120-1) unstable; urgency=medium`. */
const HEAD = /^[a-z0-9][a-z0-9+.-]{0,127} \(([^()\s]{1,255})\)/;
/**
* The newest entry of a Debian changelog gives the package's version.
* Source: deb-changelog(5).
*/
function readDebianChangelog(source) {
	const lines = source.split("\n");
	const index = lines.findIndex((line) => line.trim() !== "");
	const text = HEAD.exec(lines[index] ?? "")?.[1];
	if (text === void 0) return {
		kind: "unreadable",
		why: {
			because: index < 0 ? "empty" : "syntax",
			line: Math.max(1, index + 1)
		}
	};
	const history = lines.flatMap((line) => HEAD.exec(line)?.[1] ?? []).slice(1);
	const column = (lines[index] ?? "").indexOf("(") + 2;
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		history,
		passages: [{
			text,
			line: index + 1,
			column,
			computed: false
		}]
	};
}

// src/carriers/kernel-makefile.ts
const VARIABLES = [
	"VERSION",
	"PATCHLEVEL",
	"SUBLEVEL"
];
/**
* The head of a kernel's top Makefile: `VERSION`, `PATCHLEVEL`, `SUBLEVEL`, which make the upstream version, and an
* `EXTRAVERSION` such as `-rc3`.
* Source: "kernelversion" in the kernel's own Makefile.
*/
function readKernelMakefile(source) {
	const passages = [];
	const lines = source.split(/\r?\n/, 200);
	for (const name of VARIABLES) {
		const index = lines.findIndex((line) => line.startsWith(name) && /^[A-Z]+ *= *\d+ *$/.test(line));
		const line = lines[index];
		if (line === void 0) return {
			kind: "unreadable",
			why: {
				because: "missing-variable",
				name,
				line: 1
			}
		};
		const text = line.slice(line.indexOf("=") + 1).trim();
		if (passages.length > 0) passages.push({
			text: ".",
			line: index + 1,
			column: 1,
			computed: true
		});
		passages.push({
			text,
			line: index + 1,
			column: line.lastIndexOf(text) + 1,
			computed: false
		});
	}
	const extra = lines.findIndex((line) => /^EXTRAVERSION *= *-\S+ *$/.test(line));
	const line = lines[extra];
	if (line !== void 0) {
		const column = line.indexOf("-") + 1;
		passages.push({
			text: line.slice(column - 1).trim(),
			line: extra + 1,
			column,
			computed: false
		});
	}
	return {
		...PLAIN,
		kind: "stated",
		text: passages.map((passage) => passage.text).join(""),
		source,
		passages
	};
}

// src/carriers/rpm-changes.ts
/** A line of dashes opens each entry of a `.changes` file of the Open Build Service. */
const RULE = /^-{20,}$/;
const UPDATE = /\b(?:update|updated|upgrade|bump|version)\b[^\n]{0,40}? to (?:version )?v?(\d[\w.+~^-]{0,254})/i;
/**
* A changelog beside the spec: in RPM's own form the newest heading gives the number; in a `.changes` file the newest
* entry says "update to …", if it is about a new version at all.
*/
function readRpmChanges(source) {
	const first = source.split("\n").find((line) => line.trim() !== "");
	if (first === void 0) return {
		kind: "unreadable",
		why: {
			because: "empty",
			line: 1
		}
	};
	return RULE.test(first.trim()) ? readObsChanges(source) : readHeadings(source);
}
function readObsChanges(source) {
	const lines = source.split("\n");
	const starts = lines.flatMap((line, index) => RULE.test(line.trim()) ? [index] : []);
	for (let index = starts[0] ?? 0; index < (starts[1] ?? lines.length); index += 1) {
		const line = lines[index] ?? "";
		const text = UPDATE.exec(line)?.[1]?.replace(/[.-]+$/, "");
		if (text === void 0) continue;
		const passages = [{
			text,
			line: index + 1,
			column: line.indexOf(text) + 1,
			computed: false
		}];
		return {
			...PLAIN,
			kind: "stated",
			text,
			source,
			passages
		};
	}
	return {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: "update to …",
			line: (starts[0] ?? 0) + 1
		}
	};
}
/** The same reader as for the changelog of a spec, on a spec that has nothing else. */
function readHeadings(source) {
	const spec = readSpec("%changelog\n" + source);
	if (spec.kind === "too-large") return {
		kind: "unreadable",
		why: {
			because: "too-large",
			line: 1
		}
	};
	const [newest] = spec.changelog;
	if (newest?.evr === void 0) return {
		kind: "unreadable",
		why: {
			because: "syntax",
			line: 1
		}
	};
	const { text, place } = newest.evr;
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		history: spec.changelog.slice(1).flatMap((entry) => entry.evr?.text ?? []),
		headings: spec.changelog.map((entry) => ({
			...entry,
			line: entry.line - 1
		})),
		passages: [{
			text,
			line: place.line - 1,
			column: place.column,
			computed: false
		}]
	};
}

// src/spec/packaged.ts
/**
* What of a spec makes the packages.
* Source: rpm's manual, "Spec file format" (rpm-spec(5)): "Comments" (macros in them are expanded), "Sections".
*/
/**
* The spec without what makes no package: its `%changelog`, and in the preamble and the lists the blank lines and those
* comments that hold no macro and do not go on. Scripts and descriptions are packaged or run as they are and stay whole.
* Two specs with equal packaged text need no new build. For texts within the bounds of bounds.ts.
*/
function packagedText(text) {
	const kept = [];
	const pending = nothingPending();
	let section = "preamble";
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline + 1;
		if (section === "changelog" && isPlain(text, start) && !isPending(pending)) {
			start = end;
			continue;
		}
		const line = text.slice(start, newline < 0 ? end : newline).trimEnd();
		const continues = isPending(pending);
		const directive = directiveOf(line);
		if (!continues) section = sectionAfter(section, line);
		if (section !== "changelog" || continues) takeLine(pending, text, start, end);
		if (continues || directive !== void 0 || !isIdle(section, line)) kept.push(line);
		start = end;
	}
	return kept.join("\n");
}
function sectionAfter(section, line) {
	const begun = sectionOf(line)?.kind;
	if (begun !== void 0) return begun;
	if (section === "preamble" && /^%[A-Za-z_]/.test(line) && !HARMLESS.test(line)) return "made-by-macro";
	return section;
}
const HARMLESS = /^%(?:global|define|undefine|dnl|bcond|bcond_with|bcond_without|(?:el)?if|ifn?arch|ifn?os|elifarch|elifos|else|endif|include)(?![A-Za-z0-9_])/;
/** Whether the line makes no difference to any package. */
function isIdle(section, line) {
	switch (section) {
		case "changelog": return true;
		case "preamble":
		case "list": return line === "" || isPlainComment(line);
		case "text": return isPlainComment(line);
		case "script":
		case "made-by-macro": return false;
	}
}
/** rpm expands macros in comments, and a backslash joins the next line to one. */
function isPlainComment(line) {
	return /^\s*#/.test(line) && !line.replaceAll("%%", "").includes("%") && !line.endsWith("\\");
}

// src/carriers/rpm-spec.ts
/** A spec states `Version-Release`, under its Epoch; its changelog states the numbers that came before. */
function readRpmSpec(source, options = {}) {
	const spec = readSpec(source, options);
	if (spec.kind === "too-large") return {
		kind: "unreadable",
		why: {
			because: "too-large",
			line: spec.line
		}
	};
	const { version, release, epoch } = spec.main;
	const tags = [["Version", version], ["Release", release]];
	for (const [tag, value] of [...tags, ["Epoch", epoch]]) if (value?.kind === "unknown" && value.why.kind !== "illegal-value") return {
		kind: "unreadable",
		why: {
			because: "macro",
			why: value.why,
			tag,
			line: value.why.place.line
		}
	};
	const [versionPassages, releasePassages] = tags.map(([, value]) => passagesOf(value));
	if (versionPassages === void 0 || releasePassages === void 0) return {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: version === void 0 ? "Version" : "Release",
			line: 1
		}
	};
	const dash = {
		text: "-",
		line: releasePassages[0]?.line ?? 1,
		column: 1,
		computed: true
	};
	const passages = [
		...versionPassages,
		dash,
		...releasePassages
	];
	return {
		kind: "stated",
		text: passages.map((passage) => passage.text).join(""),
		epoch: epoch?.kind === "value" ? Number(epoch.text) : 0,
		passages,
		source,
		history: spec.changelog.flatMap((entry) => entry.evr === void 0 ? [] : [entry.evr.text]),
		changelog: changelogHead(spec),
		headings: spec.changelog,
		packaged: packagedText(source),
		uses: usedFiles(source)
	};
}
/** A value that rpm itself refuses is still what the spec states; the scheme will refuse it with its place. */
function passagesOf(value) {
	if (value?.kind === "unknown" && value.why.kind === "illegal-value") return [{
		text: value.why.text,
		line: value.place.line,
		column: value.place.column,
		computed: true
	}];
	if (value?.kind !== "value") return void 0;
	return value.pieces.map(({ text, place, computed }) => ({
		text,
		line: place.line,
		column: place.column,
		computed: computed === true
	}));
}
function changelogHead(spec) {
	if (spec.notes.some((note) => note.kind === "autochangelog")) return "generated";
	const [head] = spec.changelog;
	return head === void 0 ? "none" : {
		line: head.line,
		heading: head.heading,
		evr: head.evr?.text ?? lastWord(head.heading)
	};
}
/** What stands where a number should, though it is none: a slip is to be shown, not passed over. */
function lastWord(heading) {
	return /[ \t](\d[^ \t]*-[^ \t]*)$/.exec(heading.trimEnd())?.[1];
}
/** The base names after `SourceN:` and `PatchN:`; names that hold a macro come from elsewhere and are left out. */
function usedFiles(source) {
	const files = [];
	for (const [, name] of source.matchAll(/^(?:Source|Patch)\d*[ \t]*:[ \t]*([^\s%]{1,255})[ \t]*\r?$/gim)) if (name !== void 0) files.push(name.slice(name.lastIndexOf("/") + 1));
	return files;
}

// src/carriers/read.ts
const readers = {
	"rpm-spec": (source, { macros = {} }) => readRpmSpec(source, { macros }),
	text: (source) => readText(source),
	"kernel-makefile": (source) => readKernelMakefile(source),
	"debian-changelog": (source) => readDebianChangelog(source),
	"rpm-changes": (source) => readRpmChanges(source)
};
/** The readers that these kinds need; the libraries for structured files are loaded only where there is one. */
async function loadReaders(kinds) {
	const yaml = kinds.some((kind) => kind === "yaml" || kind === "json") ? await import("./yaml.js") : void 0;
	const toml = kinds.includes("toml") ? await import("./toml.js") : void 0;
	const pointed = (read) => {
		return (source, { pointer = "" }) => read(source, pointer);
	};
	return {
		...readers,
		...yaml === void 0 ? {} : {
			yaml: pointed(yaml.readYaml),
			json: pointed(yaml.readYaml)
		},
		...toml === void 0 ? {} : { toml: pointed(toml.readToml) }
	};
}

// src/facts/text.ts
const LFS_HEAD = "version https://git-lfs";
/**
* The text of a file: UTF-8, or else Latin-1, in which old changelogs are written and every byte is some character.
* Binary files, links and pointers to files elsewhere are told apart; none of them is text with a number in it.
*/
function textOf(file) {
	switch (file.kind) {
		case "absent": return { kind: "absent" };
		case "symlink":
		case "submodule":
		case "directory":
		case "too-large": return {
			kind: "unreadable",
			why: {
				because: file.kind,
				line: 1
			}
		};
		case "file": {
			if (file.bytes.includes(0)) return {
				kind: "unreadable",
				why: {
					because: "binary",
					line: 1
				}
			};
			const text = decode(file.bytes);
			if (text.startsWith(LFS_HEAD)) return {
				kind: "unreadable",
				why: {
					because: "lfs-pointer",
					line: 1
				}
			};
			return {
				kind: "text",
				text
			};
		}
	}
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return new TextDecoder("latin1").decode(bytes);
	}
}

export { look as a, readOne as c, interfaceFacts as d, mayBeOn as f, readDeclaration as g, diffFeatures as h, buildFacts as i, readSides as l, featuresOf as m, loadReaders as n, lineRuleOf as o, changesOf as p, KERNEL_VERSION as r, afterMerging as s, textOf as t, stated as u };