import { A as onlyFields, E as buildField, N as releaseFields, O as compareNumbers, P as withValues, a as greatestBump, d as nextBuild, f as nextNumbers, h as stepsTaken, i as compareBumps, j as orderedFields, k as numberOf, l as aftermathOf, m as stepsOf, o as isBelowOne, p as notReset, r as bumped, u as moveBetween, w as labelOf } from "./bump.js";
import { a as defineRule, i as placeOf$1, n as countWords, r as featureWords, t as compatibility } from "./compatibility.js";
import { a as needOf, c as standingOf, i as needFor, n as demandOf, o as numberIn, r as isMoved, s as requiredBy, t as counted } from "./need.js";
import { n as partMark, t as KINDS } from "./kinds.js";
import { r as parseEvr, t as compareEvr } from "./rpm-order.js";

// src/facts/next.ts
/**
* The number that a claim is measured against: the base tip's, or the line's origin where the packaging has not reached
* it yet. Undefined for the first release of a line, or where the base states nothing that fits.
*/
function previousOf(carrier, line) {
	const before = carrier.before.kind === "number" ? carrier.before.number : void 0;
	const from = line.from?.scheme === carrier.scheme ? line.from : void 0;
	if (from === void 0) return before;
	if (before === void 0) return from;
	const fields = releaseFields(carrier.scheme);
	if (compareNumbers(before, from, fields) >= 0) return before;
	return withValues(before, onlyFields(from, fields).values);
}
/** All that may follow on this line, the ordinary number first. */
function allowedNext(previous, line, facts) {
	return nextNumbers(previous, line.roles, facts.strictness).filter(({ step }) => step.unlisted !== true);
}
/** The numbers that a message offers: emergencies only to whom has declared one. */
function offeredNext(previous, line, facts) {
	return allowedNext(previous, line, facts).filter(({ step }) => step.reserved !== true || facts.declaration.emergency).map(({ number }) => number.text);
}
/** The same release packaged again. */
function rebuildOf(previous) {
	return nextBuild(previous);
}

// src/carriers/carrier.ts
/** One line of a text, without its line end; lines count from 1. */
function lineOf(text, line) {
	let start = 0;
	for (let current = 1; current < line; current += 1) {
		const end = text.indexOf("\n", start);
		if (end < 0) return "";
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	return text.slice(start, end < 0 ? void 0 : end).replace(/\r$/, "");
}
/** The passage that holds the character at this offset of the stated text, and where in it the character is. */
function passageAt(stated, offset) {
	let start = 0;
	for (const passage of stated.passages) {
		if (offset < start + passage.text.length) return {
			passage,
			within: offset - start
		};
		start += passage.text.length;
	}
}
/**
* The corrected lines for a number: each value replaced where it stands, in whatever macro that is, everything around
* it kept. Values that are computed or span several places have no edit; then the list is shorter than the request.
*/
function editsFor(stated, replacements) {
	const byLine = /* @__PURE__ */ new Map();
	for (const { offset, old, by } of replacements) {
		const place = passageAt(stated, offset);
		if (place === void 0 || place.passage.computed || place.within + old.length > place.passage.text.length) continue;
		const at = byLine.get(place.passage.line) ?? [];
		at.push({
			column: place.passage.column + place.within,
			old,
			by
		});
		byLine.set(place.passage.line, at);
	}
	return [...byLine].map(([line, changes]) => {
		let text = lineOf(stated.source, line);
		for (const { column, old, by } of changes.sort((a, b) => b.column - a.column)) text = text.slice(0, column - 1) + by + text.slice(column - 1 + old.length);
		return {
			line,
			replacement: text
		};
	});
}
/** The values in which two numbers of one scheme differ, as replacements within the text of the first. */
function replacementsTo(number, offsets, wanted) {
	return Object.entries(number.values).flatMap(([name, old]) => {
		const by = wanted.values[name];
		const offset = offsets[name];
		return by === void 0 || offset === void 0 || by === old ? [] : byParts({
			offset,
			old,
			by
		});
	});
}
/** A dotted value may be put together from several macros, so that each part is replaced for itself. */
function byParts({ offset, old, by }) {
	const [was, is] = [old.split("."), by.split(".")];
	if (was.length !== is.length) return [{
		offset,
		old,
		by
	}];
	let at = offset;
	return was.flatMap((part, index) => {
		const start = at;
		at += part.length + 1;
		const wanted = is[index] ?? part;
		return wanted === part ? [] : [{
			offset: start,
			old: part,
			by: wanted
		}];
	});
}

// src/rules/claims.ts
/** Many rules ask for the claims of the same facts, and what may come next is worked out for each claim. */
const known = /* @__PURE__ */ new WeakMap();
/** Every claim that the change makes on a line where releases are made. */
function claimsOf(facts) {
	const claims = known.get(facts) ?? findClaims(facts);
	known.set(facts, claims);
	return claims;
}
function findClaims(facts) {
	const { line } = facts;
	if (line.kind !== "line") return [];
	return facts.carriers.flatMap((carrier) => {
		if (carrier.after.kind !== "number" || carrier.repeats !== void 0) return [];
		const previous = previousOf(carrier, line);
		return [{
			carrier,
			line,
			after: carrier.after,
			claimed: carrier.after.number,
			previous,
			offered: previous === void 0 ? [] : offeredNext(previous, line, facts)
		}];
	});
}
/** The successions of which the line's own steps are asked: not those of variants, which lag behind it. */
function mainSuccessions(facts) {
	return successions(facts).filter(({ carrier }) => carrier.part === "main");
}
/** The claims that follow a known number. */
function successions(facts) {
	return claimsOf(facts).flatMap((claim) => claim.previous === void 0 ? [] : [{
		...claim,
		previous: claim.previous
	}]);
}
/**
* The place of an objection to a claim: on the line of the field that is wrong, with the lines to change towards the
* wanted number, the one of that field first.
*/
function placeOf(claim, field, wanted) {
	const { after, carrier } = claim;
	const line = lineAt(after, (field === void 0 ? void 0 : after.offsets[field]) ?? 0);
	const number = wanted === void 0 ? void 0 : numberOf(carrier.scheme, wanted);
	const edits = number === void 0 ? [] : editsFor(after.stated, replacementsTo(after.number, after.offsets, number));
	const own = edits.filter((edit) => edit.line === line);
	const others = edits.filter((edit) => edit.line !== line);
	const place = carrier.kind === "tag" || !hasLine(after) ? {} : { line };
	return {
		path: carrier.path,
		...place,
		actual: claim.claimed.text,
		edits: [...own, ...others]
	};
}
/** What is computed from nothing in a file, as a label is, stands on no line. */
const hasLine = ({ stated }) => stated.source !== "" || !stated.passages.every(({ computed }) => computed);
function lineAt(statement, offset) {
	let start = 0;
	for (const passage of statement.stated.passages) {
		start += passage.text.length;
		if (offset < start) return passage.line;
	}
	return 1;
}
/** The roles of a line in words, for messages. */
function roleWords(line) {
	const words = line.roles.map((role) => ROLE_WORDS[role]);
	return {
		en: words.map((word) => word.en).join(" or "),
		zh: words.map((word) => word.zh).join("或")
	};
}
const ROLE_WORDS = {
	development: {
		en: "development",
		zh: "开发"
	},
	maintenance: {
		en: "maintenance",
		zh: "维护"
	},
	following: {
		en: "following",
		zh: "跟随主干"
	}
};

// src/rules/outcome.ts
/**
* Follows the steps that a line may take. A reserved field that was carried on is no fault here: whether it may be is
* for `emergency-undeclared` to say.
*/
function outcomeOf(claim, facts) {
	const { previous, claimed, carrier, line } = claim;
	if (previous === void 0 || previous.scheme !== claimed.scheme) return { kind: "first" };
	const move = moveBetween(previous, claimed);
	if (move.kind === "same") return { kind: "same" };
	if (move.kind === "backward") return {
		kind: "backward",
		move
	};
	if (carrier.part === "variant") return {
		kind: "allowed",
		move,
		taken: []
	};
	const steps = stepsOf(carrier.scheme, line.roles, facts.strictness);
	const taken = stepsTaken(steps, move);
	if (taken.length === 0) return {
		kind: "no-step",
		move
	};
	const reserved = steps.filter((step) => step.reserved === true).map((step) => step.raises);
	const [least = []] = taken.map((step) => notReset(carrier.scheme, step, move).filter(({ field }) => !reserved.includes(field))).sort((a, b) => a.length - b.length);
	const [worst] = least;
	return worst === void 0 ? {
		kind: "allowed",
		move,
		taken
	} : {
		kind: "not-reset",
		move,
		worst
	};
}
/**
* The numbers that a carrier may rightly state: the one that it claims, or, where that is refused, those that the
* refusal offers. Whatever else repeats the number is measured against these, so that no two messages contradict.
*/
function rightNumbers(carrier, facts) {
	const claim = claimsOf(facts).find((candidate) => candidate.carrier === carrier);
	if (claim === void 0) return [];
	const { kind } = outcomeOf(claim, facts);
	if (kind === "first" || kind === "same" || kind === "allowed") return [claim.claimed];
	const offered = claim.offered.flatMap((text) => numberOf(carrier.scheme, text) ?? []);
	return offered.length > 0 ? offered : [claim.claimed];
}

// src/rules/build-not-advanced.ts
const buildNotAdvanced = defineRule({
	id: "build-not-advanced",
	summary: {
		en: "The build counter rises with every change that makes a package, and never starts over.",
		zh: "凡会产生新软件包的修改，构建计数都要加一，且从不归零。"
	},
	why: {
		en: "Two packages with one number cannot be told apart: mirrors keep the first, machines never see the second.",
		zh: "两个软件包若编号相同便无法区分：镜像只保留第一个，机器看不到第二个。"
	},
	fix: {
		en: "Raise the counter in the spec. Paths that make no package belong under `unpackaged` in the policy.",
		zh: "在 spec 中提高计数。不进入软件包的路径请写入策略文件的 `unpackaged`。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal; rows 22 to 25 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		notRaised: {
			en: "The release moved to {claimed}, but its build counter is {is} after {was}; it runs on: {expected}.",
			zh: "版本已变为 {claimed}，但构建计数在 {was} 之后为 {is}；它应当延续：{expected}。"
		},
		fell: {
			en: "The build counter fell from {was} to {is}; it never goes back: {expected}.",
			zh: "构建计数从 {was} 降为 {is}；它从不后退：{expected}。"
		},
		dropped: {
			en: "{claimed} has no build counter, and {previous} before it has one: {expected}.",
			zh: "{claimed} 没有构建计数，而之前的 {previous} 有：{expected}。"
		},
		filesChanged: {
			en: "This changes what is packaged ({files}), but the number stays {previous}; the same release packaged again is {expected}.",
			zh: "本次修改改变了打包内容（{files}），但编号仍为 {previous}；同一版本重新打包应为 {expected}。"
		},
		specChanged: {
			en: "This changes what the spec builds, but the number stays {previous}; the same release packaged again is {expected}.",
			zh: "本次修改改变了 spec 的构建内容，但编号仍为 {previous}；同一版本重新打包应为 {expected}。"
		}
	},
	examples: [
		{
			title: "packaged again",
			before: "5.10.0-136.41.0.118",
			after: "5.10.0-136.41.0.119",
			files: ["fix.patch"],
			reports: "quiet"
		},
		{
			title: "a patch changed, the number did not",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.86",
			files: ["fix.patch"],
			reports: "filesChanged",
			expected: ["5.10.0-136.12.0.87"]
		},
		{
			title: "the release moved, the counter did not",
			before: "5.10.0-60.18.0.50",
			after: "5.10.0-60.19.0.50",
			reports: "notRaised",
			expected: ["5.10.0-60.19.0.51"]
		},
		{
			title: "the counter started over",
			role: "development",
			before: "5.10.0-5.3.0.19",
			after: "5.10.0-6.0.0.0",
			reports: "notRaised",
			expected: ["5.10.0-6.0.0.20"]
		},
		{
			title: "the counter fell",
			scheme: "openeuler-monthly",
			before: "4.19.90-2412.3.0.0308",
			after: "4.19.90-2412.3.0.0307",
			reports: "fell",
			expected: ["4.19.90-2412.3.0.0309"]
		},
		{
			title: "only the spec changed: established practice lets it pass with a warning",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.86",
			spec: "changed",
			reports: "specChanged",
			severity: "warning"
		},
		{
			title: "the same by the published rule",
			strictness: "published",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.86",
			spec: "changed",
			reports: "specChanged",
			severity: "error"
		},
		{
			title: "a trunk that starts over on a new series may start its counter anew",
			role: "development",
			before: "5.10.0-104.0.0.54",
			after: "6.1.0-1.0.0.1",
			reports: "quiet"
		},
		{
			title: "nothing packaged changed",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.86",
			reports: "quiet"
		}
	],
	evaluate: (facts) => successions(facts).flatMap((claim) => judge$8(claim, facts))
});
function judge$8(claim, facts) {
	const { previous, claimed, carrier, line } = claim;
	const move = previous?.scheme === claimed.scheme ? moveBetween(previous, claimed) : void 0;
	if (previous === void 0 || move === void 0 || move.kind === "backward") return [];
	const field = buildField(carrier.scheme);
	const was = field === void 0 ? void 0 : previous.values[field];
	if (field === void 0 || was === void 0) return move.kind === "same" ? unmoved(claim, void 0, facts) : [];
	if (move.kind === "forward") {
		if (stepsTaken(stepsOf(carrier.scheme, line.roles, facts.strictness), move).some((step) => aftermathOf(step, field) === "free")) return [];
	}
	const is = claimed.values[field];
	const width = is?.length ?? was.length;
	const [right = claimed] = rightNumbers(carrier, facts);
	const wanted = withValues(right, { [field]: String(Number(was) + 1).padStart(width, "0") }).text;
	const place = {
		...placeOf(claim, is === void 0 ? void 0 : field, wanted),
		expected: [wanted]
	};
	if (is === void 0) return [{
		message: "dropped",
		data: {
			claimed: claimed.text,
			previous: previous.text,
			expected: [wanted]
		},
		...place
	}];
	if (Number(is) > Number(was)) return [];
	if (move.kind === "forward") return [{
		message: "notRaised",
		data: {
			claimed: claimed.text,
			was,
			is,
			expected: [wanted]
		},
		...place
	}];
	if (Number(is) < Number(was)) return [{
		message: "fell",
		data: {
			was,
			is,
			expected: [wanted]
		},
		...place
	}];
	return unmoved(claim, field, facts);
}
/** The number is the same: that is right only where nothing that makes a package changed. */
function unmoved(claim, field, facts) {
	const { previous, carrier, offered } = claim;
	if (previous === void 0 || carrier.packagedFiles.length === 0 && carrier.packagedText === "same") return [];
	const again = field === void 0 ? offered : [rebuildOf(previous).text];
	const place = {
		...placeOf(claim, field, again[0]),
		expected: again
	};
	if (carrier.packagedFiles.length > 0) return [{
		message: "filesChanged",
		data: {
			files: someOf(carrier.packagedFiles),
			previous: previous.text,
			expected: again
		},
		...place
	}];
	return [{
		message: "specChanged",
		data: {
			previous: previous.text,
			expected: again
		},
		...place,
		...facts.strictness === "practice" ? { severity: "warning" } : {}
	}];
}
function someOf(files) {
	return files.length <= 3 ? files.join(", ") : `${files.slice(0, 3).join(", ")}, +${files.length - 3}`;
}

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
	if (face.number.kind === "none" && face.number.because === "unstated" && declaration.bump === "major") return [];
	return [{
		message: "unsaid",
		data: {
			...dataOf(face, changes),
			note: approvalWords(face)
		},
		...anchorOf(face, changes),
		...acceptedBy(face)
	}];
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
const BUMP_WORDS = {
	none: {
		en: "no",
		zh: "无"
	},
	patch: {
		en: "patch",
		zh: "修订号（patch）"
	},
	minor: {
		en: "minor",
		zh: "次版本（minor）"
	},
	major: {
		en: "major",
		zh: "主版本（major）"
	}
};
function dataOf(face, changes) {
	return {
		interface: face.rule.name,
		count: countWords(changes.length),
		features: featureWords(changes, face)
	};
}
/** What stands behind a message: what was not looked at, and the label that accepts the change. */
function approvalWords({ rule, unread }) {
	const unseen = unread === "others" ? {
		en: " Only files that this change touches were looked at; whether another one defines it as well is not known.",
		zh: " 只查看了本次修改涉及的文件；其他文件是否也有其定义尚不可知。"
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
		zh: ` 维护者可用标签“${approval}”予以接受。`
	};
	return {
		en: unseen.en + label.en,
		zh: unseen.zh + label.zh
	};
}
function acceptedBy({ approvedBy }) {
	return approvedBy === void 0 ? {} : { accepted: approvedBy };
}
/** The line of the number, with what would make it right. */
function numberPlace(number, wanted) {
	if (number.kind === "none" || number.after.kind !== "number") return {};
	const { path, after } = number;
	const edits = wanted === void 0 ? [] : editsFor(after.stated, replacementsTo(after.number, after.offsets, wanted));
	return {
		path,
		line: edits[0]?.line ?? after.stated.passages[0]?.line ?? 1,
		edits
	};
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
	const was = first === void 0 ? void 0 : placeOf$1(first);
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
	examples: [
		{
			title: "a feature comes with a major number",
			before: "0.0.0",
			after: "1.0.0",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "tooLarge",
			severity: "notice",
			expected: ["0.1.0"]
		},
		{
			title: "a feature comes and a number is skipped",
			before: "0.0.0",
			after: "0.2.0",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "skipped",
			expected: ["0.1.0"]
		},
		{
			title: "a feature comes with a minor number",
			before: "0.0.0",
			after: "0.1.0",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "quiet"
		},
		{
			title: "a bugfix needs no change of the set",
			before: "0.1.0",
			after: "0.1.1",
			interface: {
				was: ["none"],
				is: ["none"]
			},
			reports: "quiet"
		},
		{
			title: "a minor number without a new feature",
			before: "0.1.0",
			after: "0.2.0",
			interface: {
				was: ["none"],
				is: ["none"]
			},
			reports: "tooLarge",
			expected: ["0.1.1"]
		},
		{
			title: "the major number was due since the last release",
			before: "0.2.0",
			after: "1.0.0",
			interface: {
				was: ["none"],
				is: ["none", "context"],
				released: {
					number: "0.2.0",
					set: ["none", "ppgtt"]
				}
			},
			reports: "quiet"
		},
		{
			title: "out of the numbers that promise little",
			before: "0.4.0",
			after: "1.0.0",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"],
				policy: { belowOne: "shifted" }
			},
			reports: "quiet"
		}
	],
	evaluate: ({ interfaces }) => {
		const told = /* @__PURE__ */ new Set();
		return interfaces.flatMap((face) => {
			if (told.has(face)) return [];
			const together = sharing(face, interfaces);
			for (const one of together) told.add(one);
			return judge$7(face, together);
		});
	}
});
/** One number is judged once, by all that it promises; waivers take nothing from what it may rise by. */
function judge$7(face, together) {
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

// src/rules/months.ts
/** Whether a field of the scheme holds a month. */
function isMonth(scheme, field) {
	const kind = scheme.fields[field]?.kind;
	return kind === "month" || kind === "year-month";
}
/** What stands where a number should have a month, if it has the form of one and is none. */
function impossibleMonth({ stated, stop }) {
	if (stop.expected === "end" || !("field" in stop.expected)) return void 0;
	const rest = stated.text.slice(Math.max(0, stop.at));
	switch (stop.expected.kind) {
		case "month": return /^\d{4}(?!\d)/.exec(rest)?.[0];
		case "year-month": return /^\d{2,4}[.-]\d{1,2}(?!\d)/.exec(rest)?.[0];
		default: return;
	}
}
function isImpossibleMonth(statement) {
	return impossibleMonth(statement) !== void 0;
}
/** Months since the year 0, of a value such as `2412`, `24.12` or `2024-12`. */
function monthNumber(value) {
	const [year = "", month = ""] = /[.-]/.test(value) ? value.split(/[.-]/) : [value.slice(0, -2), value.slice(-2)];
	return (year.length <= 2 ? 2e3 + Number(year) : Number(year)) * 12 + Number(month) - 1;
}
/** The same of a time in seconds, by UTC. */
function monthOfTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** A month as people write it. */
function monthText(month) {
	return `${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, "0")}`;
}

// src/rules/calendar.ts
const calendar = defineRule({
	id: "calendar",
	summary: {
		en: "A month in a number is one that there is, has come, and does not go back.",
		zh: "编号中的月份真实存在、已经到来，且不倒退。"
	},
	why: {
		en: "The month says when a release was made. A month that has not come yet takes numbers from the releases that will be made in it, and one that goes back sorts among those of the past.",
		zh: "月份表示版本的发布时间。尚未到来的月份会占用将来版本的编号，倒退的月份则会排到过去的版本之中。"
	},
	fix: {
		en: "Write the month in which the tag is made.",
		zh: "写打标签当月的月份。"
	},
	source: "rows 20 and 21 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		impossible: {
			en: "{text} has the month {month}, which there is not.",
			zh: "{text} 中的月份 {month} 不存在。"
		},
		future: {
			en: "{claimed} is of the month {month}, but the tag is of {tagged}.",
			zh: "{claimed} 的月份是 {month}，而标签属于 {tagged}。"
		},
		backward: {
			en: "{field} fell from {was} to {is}; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 退到 {is}；{previous} 之后应为 {expected}。"
		}
	},
	examples: [
		{
			title: "the month of the tag",
			after: "4.19.90-2412.1.0",
			tag: {
				earlier: ["4.19.90-2411.3.0"],
				committed: "2024-12-05"
			},
			reports: "quiet"
		},
		{
			title: "a month that there is not",
			after: "4.19.90-2413.1.0",
			tag: { earlier: ["4.19.90-2412.3.0"] },
			reports: "impossible"
		},
		{
			title: "a month to come",
			after: "4.19.90-2503.1.0",
			tag: {
				earlier: ["4.19.90-2411.3.0"],
				committed: "2024-12-05",
				object: "annotated"
			},
			reports: "future",
			severity: "warning"
		},
		{
			title: "an earlier month than that of the tag",
			after: "4.19.90-2004.1.0",
			tag: {
				earlier: ["4.19.90-2003.4.0"],
				committed: "2020-05-03"
			},
			reports: "quiet"
		},
		{
			title: "the month goes back while the base moves on",
			scheme: "openeuler-monthly",
			before: "4.19.138-2009.1.0.0040",
			after: "4.19.148-2008.1.0.0041",
			reports: "backward"
		}
	],
	evaluate: (facts) => {
		if (facts.line.kind !== "line") return [];
		return [
			...facts.carriers.flatMap(impossible),
			...facts.claim.kind === "tag" ? future(facts, facts.claim) : [],
			...mainSuccessions(facts).flatMap((claim) => backward$1(claim, facts))
		];
	}
});
function impossible({ path, before, after, kind }) {
	if (after.kind !== "misfit" || "stated" in before && before.stated.text === after.stated.text) return [];
	const month = impossibleMonth(after);
	if (month === void 0) return [];
	const { text } = after.stated;
	const line = kind === "tag" ? {} : { line: after.stated.passages[0]?.line ?? 1 };
	return [{
		message: "impossible",
		data: {
			text,
			month
		},
		path,
		...line,
		actual: text
	}];
}
/** An annotated tag tells its own time; for others the commit's month and the one after it are the tag's, as far as one can tell. */
function future(facts, { object }) {
	if (object.kind !== "commit") return [];
	const made = monthOfTime(Math.max(object.committed, object.tagged ?? 0));
	const latest = object.tagged === void 0 ? made + 1 : made;
	return claimsOf(facts).flatMap((claim) => {
		const { claimed, carrier } = claim;
		const field = Object.keys(claimed.values).find((name) => isMonth(carrier.scheme, name));
		const value = field === void 0 ? void 0 : claimed.values[field];
		if (carrier.kind !== "tag" || field === void 0 || value === void 0 || monthNumber(value) <= latest) return [];
		return [{
			message: "future",
			data: {
				claimed: claimed.text,
				month: monthText(monthNumber(value)),
				tagged: monthText(made)
			},
			...placeOf(claim, field, void 0),
			severity: "warning"
		}];
	});
}
/** Only where nothing else is wrong: that a whole number is lower is for `number-not-greater` to say. */
function backward$1(claim, facts) {
	const outcome = outcomeOf(claim, facts);
	if (outcome.kind !== "not-reset" || !isMonth(claim.carrier.scheme, outcome.worst.field)) return [];
	const { field, was, is } = outcome.worst;
	return [{
		message: "backward",
		data: {
			field: labelOf(claim.carrier.scheme, field),
			was,
			is,
			previous: claim.previous?.text ?? "",
			expected: claim.offered
		},
		...placeOf(claim, field, claim.offered[0]),
		expected: claim.offered
	}];
}

// src/rules/carrier-unreadable.ts
const carrierUnreadable = defineRule({
	id: "carrier-unreadable",
	summary: {
		en: "Every carrier states a number that can be known without running anything.",
		zh: "每个载体写明的编号无需运行任何程序即可得知。"
	},
	why: {
		en: "What a shell command or an included file would give cannot be known without running what the pull request brings. So it is not guessed, and the verdict is `unknown`.",
		zh: "命令或包含文件的结果，不运行拉取请求带来的内容便无从得知。因此不做猜测，结论为 `unknown`。"
	},
	fix: {
		en: "Write the value out, or give the macro a value in the policy.",
		zh: "请直接写出该值，或在策略中为该宏给出取值。"
	},
	source: "row 52 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		macro: {
			en: "{tag} cannot be evaluated: {reason} (line {line}). Pawl runs nothing; write the value out.",
			zh: "无法求出 {tag}：{reason}（第 {line} 行）。Pawl 不运行任何东西；请直接写出该值。"
		},
		file: {
			en: "{path} cannot be read as text: {reason}.",
			zh: "{path} 无法作为文本读取：{reason}。"
		},
		variable: {
			en: "{path} does not set {name}.",
			zh: "{path} 没有设置 {name}。"
		},
		absent: {
			en: "The policy names {path} as a carrier, but there is no such file on the branch; correct the path or remove it.",
			zh: "策略把 {path} 列为载体，但分支上没有这个文件；请更正路径或将其删除。"
		},
		beforeToo: {
			en: "{path} cannot be read on the base branch ({reason}), so nothing can be said of what may follow.",
			zh: "目标分支上的 {path} 无法读取（{reason}），因此无法判断其后应为何编号。"
		}
	},
	examples: [{
		title: "a readable spec",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: ({ line, carriers }) => line.kind === "line" ? carriers.flatMap(judge$6) : []
});
function judge$6(carrier) {
	const { path, before, after, origin, packagedFiles, packagedText } = carrier;
	if (before.kind === "absent" && after.kind === "absent") return origin === "declared" ? [{
		message: "absent",
		data: { path },
		path,
		unchecked: true
	}] : [];
	if (after.kind === "unreadable") return before.kind === "unreadable" && packagedFiles.length === 0 && packagedText === "same" ? [] : [{
		...sayUnreadable(path, after.why),
		unchecked: true
	}];
	if (before.kind === "unreadable" && carrier.repeats === void 0) return [{
		message: "beforeToo",
		data: {
			path,
			reason: reasonWords(before.why)
		},
		path,
		line: 1,
		unchecked: true
	}];
	return [];
}
function sayUnreadable(path, why) {
	switch (why.because) {
		case "macro": return {
			message: "macro",
			data: {
				tag: why.tag,
				reason: reasonWords(why),
				line: why.line
			},
			path,
			line: why.line
		};
		case "missing-variable": return {
			message: "variable",
			data: {
				path,
				name: why.name
			},
			path,
			line: why.line
		};
		case "too-large":
		case "binary":
		case "symlink":
		case "submodule":
		case "directory":
		case "lfs-pointer":
		case "empty":
		case "syntax": return {
			message: "file",
			data: {
				path,
				reason: FILE_WORDS[why.because]
			},
			path,
			line: why.line
		};
	}
}
function reasonWords(why) {
	switch (why.because) {
		case "macro": return macroWords(why.why);
		case "missing-variable": return {
			en: `${why.name} is not set`,
			zh: `未设置 ${why.name}`
		};
		default: return FILE_WORDS[why.because];
	}
}
const FILE_WORDS = {
	"too-large": {
		en: "it is larger than 4 MB, or has a line longer than 64 KB",
		zh: "超过 4 MB，或某行超过 64 KB"
	},
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
	empty: {
		en: "it is empty",
		zh: "是空文件"
	},
	syntax: {
		en: "it is not of the form that its kind asks for",
		zh: "不符合其类型要求的格式"
	}
};
function macroWords(why) {
	switch (why.kind) {
		case "shell": return {
			en: "it needs the output of a shell command, %(…)",
			zh: "需要 shell 命令 %(…) 的输出"
		};
		case "lua": return {
			en: "it needs Lua, %{lua:…}",
			zh: "需要 Lua，%{lua:…}"
		};
		case "include":
		case "load": return {
			en: `it needs the file ${why.file}`,
			zh: `需要文件 ${why.file}`
		};
		case "undefined-macro": return {
			en: `the macro %${why.name} is not defined in the spec`,
			zh: `宏 %${why.name} 未在 spec 中定义`
		};
		case "autorelease": return {
			en: "%autorelease counts commits when the package is built",
			zh: "%autorelease 在构建时才统计提交数"
		};
		case "machine": return {
			en: `%${why.name} depends on the building machine`,
			zh: `%${why.name} 取决于构建机器`
		};
		case "bad-macro": return {
			en: `rpm refuses the macro ${why.name}`,
			zh: `rpm 不接受宏 ${why.name}`
		};
		case "bad-expression": return {
			en: `rpm refuses the expression ${why.expression}`,
			zh: `rpm 不接受表达式 ${why.expression}`
		};
		case "unbalanced-condition": return {
			en: "an %if has no %endif, or the reverse",
			zh: "%if 与 %endif 不配对"
		};
		case "too-deep": return {
			en: `the macro ${why.name} expands without end`,
			zh: `宏 ${why.name} 无限展开`
		};
		case "too-large": return {
			en: "it expands beyond all bounds",
			zh: "展开超出限度"
		};
		case "missing-tag": return {
			en: `the spec has no ${why.tag}`,
			zh: `spec 没有 ${why.tag}`
		};
		case "illegal-value": return {
			en: `rpm refuses the value ${why.text}`,
			zh: `rpm 不接受值 ${why.text}`
		};
	}
}

// src/rules/carriers-disagree.ts
const carriersDisagree = defineRule({
	id: "carriers-disagree",
	summary: {
		en: "Spec, SOURCE, Makefile and whatever else states the number say the same.",
		zh: "spec、SOURCE、Makefile 等写明编号之处保持一致。"
	},
	why: {
		en: "SOURCE decides which tag is built, the spec decides what the package is called. When they differ, the package is not what its number says.",
		zh: "SOURCE 决定构建哪个标签，spec 决定软件包叫什么。两者不一致时，软件包名不副实。"
	},
	fix: {
		en: "Make the files state one number; the message says which.",
		zh: "让各文件写同一个编号；消息中已给出。"
	},
	source: "row 28 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		differs: {
			en: "{path} says {is}, and {home} says {wanted}: {field} is {fieldIs} in one and {fieldWanted} in the other. Expected {expected} in {path}.",
			zh: "{path} 为 {is}，而 {home} 为 {wanted}：{field} 一处是 {fieldIs}，另一处是 {fieldWanted}。{path} 中应为 {expected}。"
		},
		missing: {
			en: "{path} is gone, and {home} still needs it to say {expected}.",
			zh: "{path} 已被删除，而 {home} 仍需要它写明 {expected}。"
		}
	},
	examples: [
		{
			title: "both moved",
			before: "5.10.0-18.0.0.9",
			after: "5.10.0-18.1.0.10",
			reports: "quiet"
		},
		{
			title: "SOURCE names another tag",
			role: "development",
			before: "5.10.0-18.0.0.9",
			after: "5.10.0-19.0.0.10",
			sourceTag: "5.10.0-18.0.0",
			reports: "differs",
			expected: ["5.10.0-19.0.0"]
		},
		{
			title: "another base in SOURCE",
			scheme: "openeuler-monthly",
			before: "4.19.148-2009.1.0.0050",
			after: "4.19.188-2104.1.0.0051",
			sourceTag: "4.19.189-2104.1.0",
			reports: "differs",
			expected: ["4.19.188-2104.1.0"]
		}
	],
	evaluate: (facts) => facts.line.kind === "line" ? facts.carriers.flatMap((carrier) => judge$5(carrier, facts)) : []
});
function judge$5(carrier, facts) {
	const { repeats, after, path } = carrier;
	const home = repeats && facts.carriers.find((other) => other.path === repeats.path);
	if (repeats === void 0 || home?.after.kind !== "number") return [];
	if (unchanged(carrier) && unchanged(home)) return [];
	const rights = rightNumbers(home, facts).map((number) => onlyFields(number, repeats.fields));
	const [wanted = onlyFields(home.after.number, repeats.fields)] = rights;
	if (after.kind === "absent" && carrier.before.kind !== "absent") return [{
		message: "missing",
		data: {
			path,
			home: home.path,
			expected: wanted.text
		},
		path: home.path,
		expected: [wanted.text]
	}];
	if (after.kind !== "number") return [];
	if ([home.after.number, ...rights].some((number) => compareNumbers(after.number, number, repeats.fields) === 0)) return [];
	if (unchanged(carrier) && !rights.some((number) => agree(number, home, repeats.fields))) return [];
	const field = repeats.fields.find((name) => !agree(onlyFields(after.number, repeats.fields), home, [name])) ?? "";
	return [{
		message: "differs",
		data: {
			path,
			is: after.number.text,
			home: home.path,
			wanted: home.after.number.text,
			field: labelOf(carrier.scheme, field),
			fieldIs: after.number.values[field] ?? "-",
			fieldWanted: home.after.number.values[field] ?? "-",
			expected: wanted.text
		},
		path,
		line: after.stated.passages[0]?.line ?? 1,
		actual: after.number.text,
		expected: [wanted.text],
		edits: editsFor(after.stated, replacementsTo(after.number, after.offsets, wanted))
	}];
}
const agree = (number, home, fields) => home.after.kind === "number" && compareNumbers(home.after.number, number, fields) === 0;
function unchanged({ before, after }) {
	const text = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
	return text(before) === text(after);
}

// src/rules/changelog-mismatch.ts
const changelogMismatch = defineRule({
	id: "changelog-mismatch",
	summary: {
		en: "The changelog's newest entry gives the spec's number.",
		zh: "更新日志最新一条的编号与 spec 一致。"
	},
	why: {
		en: "The changelog is what people read to learn in which release a fix arrived. An entry under another number tells them something untrue.",
		zh: "人们靠更新日志得知修复出现在哪个版本。编号写错的条目会误导他们。"
	},
	fix: {
		en: "Correct the heading, or add an entry for this release on top.",
		zh: "更正标题行，或在最上方为本版本新增一条。"
	},
	source: "rows 26 and 27 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		differs: {
			en: "The newest changelog entry is for {is}, the spec is {number}; expected {expected}.",
			zh: "最新的更新日志条目对应 {is}，而 spec 为 {number}；应为 {expected}。"
		},
		unreadable: {
			en: "The newest changelog entry is for `{is}`, which is no number of scheme {scheme}; expected {expected}.",
			zh: "最新的更新日志条目为 `{is}`，不是方案 {scheme} 的编号；应为 {expected}。"
		},
		noNewEntry: {
			en: "The spec moved to {number}, but the newest changelog entry is still the one for {is}; add an entry on top: `* {skeleton}`.",
			zh: "spec 已变为 {number}，但最新的更新日志条目仍对应 {is}；请在最上方新增一条：`* {skeleton}`。"
		},
		withoutNumber: {
			en: "The newest changelog entry gives no number; expected {expected} at the end of its heading.",
			zh: "最新的更新日志条目没有编号；标题行末尾应为 {expected}。"
		},
		gone: {
			en: "The changelog is gone; it had an entry for {is}.",
			zh: "更新日志被删除；之前有 {is} 的条目。"
		}
	},
	examples: [
		{
			title: "an entry for the new number",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			reports: "quiet"
		},
		{
			title: "an entry for another number",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			changelog: "5.10.0-136.13.0.88",
			reports: "differs",
			expected: ["5.10.0-136.13.0.87"]
		},
		{
			title: "a number doubled",
			role: "development",
			before: "5.10.0-137.0.0.74",
			after: "5.10.0-138.0.0.75",
			changelog: "5.10.0-138-138.0.0.75",
			reports: "unreadable",
			expected: ["5.10.0-138.0.0.75"]
		},
		{
			title: "no entry for the new number",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			changelog: "5.10.0-136.12.0.86",
			reports: "noNewEntry",
			expected: ["5.10.0-136.13.0.87"]
		}
	],
	evaluate: (facts) => facts.line.kind === "line" ? facts.carriers.flatMap((carrier) => judge$4(carrier, facts)) : []
});
function judge$4(carrier, facts) {
	const { after, before } = carrier;
	if (carrier.kind !== "rpm-spec" || after.kind !== "number") return [];
	const previous = before.kind === "number" || before.kind === "misfit" ? before.stated : void 0;
	const head = after.stated.changelog;
	const headBefore = previous?.changelog;
	const moved = previous?.text !== after.stated.text;
	if (!moved && sameHead(head, headBefore)) return [];
	if (head === "generated") return [];
	if (head === "none") return isHead(headBefore) ? [gone(carrier, headBefore)] : [];
	const keepsNumbers = previous === void 0 ? head.evr !== void 0 : previous.history.length > 0;
	if (head.evr === void 0 && !keepsNumbers) return [];
	const rights = rightNumbers(carrier, facts);
	if ([after.number, ...rights].some((number) => agrees(head, number))) return [];
	const [right = after.number] = rights;
	const expected = [right.text];
	const place = {
		path: carrier.path,
		line: head.line,
		actual: head.evr ?? head.heading,
		expected
	};
	const data = {
		is: head.evr ?? "",
		number: after.number.text,
		expected,
		scheme: carrier.scheme.id
	};
	if (moved && sameHead(head, headBefore)) return [{
		message: "noNewEntry",
		data: {
			...data,
			skeleton: skeleton(head, right.text)
		},
		...place
	}];
	return [{
		message: head.evr === void 0 ? "withoutNumber" : numberOfHead(head, carrier.scheme) ? "differs" : "unreadable",
		data,
		...place,
		edits: headingEdit(head, after, right.text)
	}];
}
/** The number of an entry, whose epoch the spec states elsewhere. */
const numberOfHead = (head, scheme) => numberOf(scheme, (head.evr ?? "").replace(/^\d+:/, ""));
/**
* The same release, and the same build where the entry gives one. Custom writes entries in more than one way: with or
* without the distribution's mark, or with `5.17` for a base of `5.17.0` as Fedora's kernels do.
*/
function agrees(head, number) {
	if (head.evr === void 0) return false;
	const evr = head.evr.replace(/^\d+:/, "");
	return [evr, evr.replace("-", ".0-")].some((text) => saysSame(text, number));
}
/** An entry may also give the version alone. */
function sameWithoutMark(entry, number) {
	const { release } = partMark(number);
	return partMark(entry).release === release || entry === release.slice(0, release.lastIndexOf("-"));
}
function saysSame(text, number) {
	const { scheme } = number;
	if (buildField(scheme) === void 0) return sameWithoutMark(text, number.text);
	const entry = numberOf(scheme, text);
	if (entry === void 0) return false;
	const build = buildField(scheme);
	const fields = releaseFields(scheme);
	const compared = build !== void 0 && entry.values[build] !== void 0 ? [...fields, build] : fields;
	return compareNumbers(entry, number, compared) === 0;
}
const isHead = (head) => typeof head === "object";
/** The same entry may stand on another line; what it says is what counts. */
function sameHead(a, b) {
	return isHead(a) && isHead(b) ? a.heading === b.heading && a.evr === b.evr : a === b;
}
function gone(carrier, head) {
	return {
		message: "gone",
		data: { is: head.evr ?? head.heading },
		path: carrier.path,
		line: 1
	};
}
/** The heading with the number put right, where it gives one. */
function headingEdit(head, after, number) {
	const text = lineOf(after.stated.source, head.line);
	if (head.evr === void 0 || !text.includes(head.evr)) return [];
	const at = text.lastIndexOf(head.evr);
	return [{
		line: head.line,
		replacement: text.slice(0, at) + number + text.slice(at + head.evr.length)
	}];
}
/** A heading like the last one, for the new number; who and when is for the author to fill in. */
function skeleton(head, number) {
	return `Day Mon DD YYYY ${/[^\s<][^<]{0,80}<[^>\s]{1,120}>/.exec(head.heading.replace(/^\S+\s+\S+\s+\d+\s+\d+\s+/, ""))?.[0] ?? "Name <mail>"} - ${number}`;
}

// src/rules/changelog-order.ts
const changelogOrder = defineRule({
	id: "changelog-order",
	summary: {
		en: "New changelog entries have a real date, its right weekday, and stand above older ones.",
		zh: "新的更新日志条目日期真实、星期正确，且位于较旧条目之上。"
	},
	why: {
		en: "rpm warns of a wrong weekday and sorts nothing itself: tools that show only the newest entries, or cut old ones off, go by the order of the file.",
		zh: "rpm 会对错误的星期发出警告，但不会重新排序：只显示最新条目或截去旧条目的工具都依文件中的次序行事。"
	},
	fix: {
		en: "Correct the heading, or move the entry to its place.",
		zh: "更正标题行，或将条目移到应在的位置。"
	},
	source: "rpm-spec(5), \"%changelog\"; row 53 of the catalogue of real cases",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		weekday: {
			en: "{date} is a {right}, not a {written}.",
			zh: "{date} 是 {right}，不是 {written}。"
		},
		order: {
			en: "The entry of {date} stands above the one of {below}, which is newer.",
			zh: "{date} 的条目位于更新的 {below} 的条目之上。"
		},
		date: {
			en: "{heading} has no date that exists; rpm wants \"Day Mon DD YYYY\".",
			zh: "{heading} 没有真实存在的日期；rpm 要求“Day Mon DD YYYY”。"
		}
	},
	examples: [
		{
			title: "a right date",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-60.2.0.6",
			date: "Tue Nov 03 2026",
			reports: "quiet"
		},
		{
			title: "another weekday",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-60.2.0.6",
			date: "Wed Nov 03 2026",
			reports: "weekday",
			severity: "warning"
		},
		{
			title: "older than the entry below",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-60.2.0.6",
			date: "Thu Oct 01 2026",
			reports: "order",
			severity: "warning"
		},
		{
			title: "a day that does not exist",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-60.2.0.6",
			date: "Sat Feb 31 2026",
			reports: "date",
			severity: "warning"
		}
	],
	evaluate: ({ line, carriers }) => line.kind === "line" ? carriers.flatMap(judge$3) : []
});
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const DAY_MS = 864e5;
const statedIn = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated : void 0;
/** Only entries that this change brings are judged: old slips are history. */
function judge$3({ path, before, after }) {
	const stated = statedIn(after);
	if (stated === void 0 || stated === statedIn(before)) return [];
	const known = new Set(statedIn(before)?.headings.map(({ heading }) => heading) ?? stated.headings.slice(1).map(({ heading }) => heading));
	return stated.headings.flatMap((heading, index) => known.has(heading.heading) ? [] : judgeHeading(stated, heading, stated.headings[index + 1]).map((objection) => ({
		...objection,
		path
	})));
}
function judgeHeading(stated, heading, below) {
	const day = dayOf(heading);
	const { line } = heading;
	if (day === void 0) return [{
		message: "date",
		data: { heading: heading.heading.slice(0, 60) },
		line,
		actual: heading.heading
	}];
	const right = DAYS[((day + 4) % 7 + 7) % 7] ?? "";
	const date = `${heading.month} ${heading.day} ${heading.year}`;
	const objections = [];
	if (heading.weekday !== right) {
		const data = {
			date,
			right,
			written: heading.weekday || "-"
		};
		objections.push({
			message: "weekday",
			data,
			line,
			actual: heading.weekday,
			expected: [right],
			edits: weekdayEdit(stated, heading, right)
		});
	}
	const lower = below && dayOf(below);
	if (below !== void 0 && lower !== void 0 && day < lower) objections.push({
		message: "order",
		data: {
			date,
			below: `${below.month} ${below.day} ${below.year}`
		},
		line
	});
	return objections;
}
/** Days since 1970, or nothing for a date that does not exist. */
function dayOf({ month, day, year }) {
	const index = MONTHS.indexOf(month);
	if (index < 0 || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return void 0;
	const time = Date.UTC(Number(year), index, Number(day));
	return new Date(time).getUTCDate() === Number(day) ? time / DAY_MS : void 0;
}
function weekdayEdit({ source }, { line, weekday }, right) {
	const text = lineOf(source, line);
	const at = weekday === "" ? -1 : text.indexOf(weekday);
	return at < 0 ? [] : [{
		line,
		replacement: text.slice(0, at) + right + text.slice(at + weekday.length)
	}];
}

// src/rules/declaration-conflict.ts
const declarationConflict = defineRule({
	id: "declaration-conflict",
	summary: {
		en: "A pull request declares one bump, not two.",
		zh: "拉取请求只声明一种提升幅度。"
	},
	why: {
		en: "Where a label says one thing and a trailer another, each tool believes the one that it reads.",
		zh: "标签与 trailer 说法不一时，每个工具只会相信自己读到的那一个。"
	},
	fix: {
		en: "Remove all declarations but the right one.",
		zh: "只保留正确的声明，删除其余声明。"
	},
	source: "design: declarations are checked against each other",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: { differ: {
		en: "The pull request declares different bumps: {stated}. The largest, {declared}, counts.",
		zh: "拉取请求声明了不同的提升幅度：{stated}。以最大的 {declared} 为准。"
	} },
	examples: [{
		title: "a label and a trailer that differ",
		labels: ["bump: minor"],
		trailers: "Bump: major",
		interface: {
			was: ["none"],
			is: ["none"]
		},
		reports: "differ"
	}, {
		title: "a label and a trailer that agree",
		labels: ["bump: major"],
		trailers: "Bump: major",
		interface: {
			was: ["none"],
			is: ["none"]
		},
		reports: "quiet"
	}],
	evaluate: ({ declaration }) => {
		const known = declaration.stated.filter(({ bump }) => bump !== "unknown");
		if (new Set(known.map(({ bump }) => bump)).size < 2) return [];
		return [{
			message: "differ",
			data: {
				stated: {
					en: known.map(({ text }) => text).join(", "),
					zh: known.map(({ text }) => text).join("、")
				},
				declared: BUMP_WORDS[declaration.bump]
			},
			actual: declaration.bump
		}];
	}
});

// src/rules/declaration-mismatch.ts
const declarationMismatch = defineRule({
	id: "declaration-mismatch",
	summary: {
		en: "What a pull request declares is what its features show.",
		zh: "拉取请求所声明的与其特性变化相符。"
	},
	why: {
		en: "Labels and trailers make release notes and next numbers. A change that is declared as a fix and takes a feature away misleads everyone who reads them.",
		zh: "标签和 trailer 会进入发布说明，并决定下一编号。声明为修订却移除了特性的修改，会误导所有读者。"
	},
	fix: {
		en: "Correct the label or the trailer, or take the rest out of the change.",
		zh: "更正标签或 trailer，或将多余的内容移出此次修改。"
	},
	source: "design: declarations are checked against the diff",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		smaller: {
			en: "The pull request declares {declared} ({stated}), but its features ask for {need}.",
			zh: "拉取请求声明为 {declared}（{stated}），而其特性变化需要 {need}。"
		},
		larger: {
			en: "The pull request declares {declared} ({stated}), but its features ask for no more than {need}.",
			zh: "拉取请求声明为 {declared}（{stated}），而其特性变化只需要 {need}。"
		},
		noBump: {
			en: "{stated} declares nothing: the trailer takes major, minor, patch, none or emergency.",
			zh: "{stated} 未声明任何内容：该 trailer 可取 major、minor、patch、none 或 emergency。"
		}
	},
	examples: [
		{
			title: "a feature goes in what is declared as minor",
			before: "0.2.0",
			after: "1.0.0",
			labels: ["bump: minor"],
			interface: {
				was: ["none", "ppgtt"],
				is: ["none"]
			},
			reports: "smaller",
			severity: "error"
		},
		{
			title: "declared as it is",
			before: "0.2.0",
			after: "1.0.0",
			trailers: "Bump: major",
			interface: {
				was: ["none", "ppgtt"],
				is: ["none"]
			},
			reports: "quiet"
		},
		{
			title: "declared as more than the features show",
			before: "0.2.0",
			after: "0.3.0",
			labels: ["bump: major"],
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "larger",
			severity: "notice"
		},
		{
			title: "a word that is no bump",
			before: "0.2.0",
			after: "0.3.0",
			trailers: "Bump: huge",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "noBump",
			severity: "warning"
		}
	],
	evaluate: (facts) => [...unknownWords(facts), ...mismatch(facts)]
});
function unknownWords({ declaration }) {
	return declaration.stated.flatMap(({ text, bump }) => bump === "unknown" ? [{
		message: "noBump",
		data: { stated: text },
		severity: "warning"
	}] : []);
}
/** Only what can be read is held against it: a change may be larger for reasons that no set of features shows. */
function mismatch({ declaration, interfaces }) {
	const known = declaration.stated.filter(({ bump }) => bump !== "unknown");
	if (known.length === 0 || interfaces.length === 0) return [];
	if (interfaces.some(({ problems }) => problems.length > 0)) return [];
	const need = greatestBump(interfaces.map(requiredBy));
	const order = compareBumps(declaration.bump, need);
	if (order === 0) return [];
	const data = {
		declared: BUMP_WORDS[declaration.bump],
		stated: known.map(({ text }) => text),
		need: BUMP_WORDS[need]
	};
	return [order < 0 ? {
		message: "smaller",
		data,
		actual: declaration.bump,
		expected: [need]
	} : {
		message: "larger",
		data,
		actual: declaration.bump,
		expected: [need],
		severity: "notice"
	}];
}

// src/rules/emergency-undeclared.ts
const emergencyUndeclared = defineRule({
	id: "emergency-undeclared",
	summary: {
		en: "The emergency field moves by one, for a declared emergency, and starts over with the next release.",
		zh: "紧急字段只在声明的紧急修复中加一，并在下一个版本归零。"
	},
	why: {
		en: "The last field is kept free so that an urgent fix always has a number between two planned ones. Used as an ordinary counter, it no longer says that something was urgent.",
		zh: "最后一个字段始终留空，以便紧急修复在两个计划版本之间总有编号可用。若把它当作普通计数，就再也无法表示紧急。"
	},
	fix: {
		en: "Put the label `{label}` on the pull request for a real emergency; otherwise take the ordinary number.",
		zh: "若确属紧急，请为拉取请求加上标签 `{label}`；否则使用普通编号。"
	},
	source: "rows 14 to 18 of the catalogue of real cases",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		undeclared: {
			en: "{field} moved from {was} to {is} without a declared emergency: add the label \"{label}\", or take {expected}.",
			zh: "{field} 从 {was} 变为 {is}，但未声明紧急修复：请加标签“{label}”，或使用 {expected}。"
		},
		jumped: {
			en: "{field} jumped from {was} to {is}; an emergency takes one number at a time.",
			zh: "{field} 从 {was} 跳到 {is}；紧急修复每次只取一个编号。"
		},
		carriedOn: {
			en: "{field} is still {is} although {raised} moved; it starts over with the next release: {expected}.",
			zh: "{raised} 已移动，但 {field} 仍为 {is}；下一个版本应将其归零：{expected}。"
		},
		asCounter: {
			en: "{field} moved from {was} to {is} on a {role} line, where it is not a counter; after {previous} comes {expected}.",
			zh: "{role}线上 {field} 从 {was} 变为 {is}，而它在此并非计数；{previous} 之后应为 {expected}。"
		}
	},
	examples: [
		{
			title: "a declared emergency",
			before: "5.10.0-5.10.0.30",
			after: "5.10.0-5.10.1.31",
			emergency: "declared",
			reports: "quiet"
		},
		{
			title: "undeclared",
			before: "5.10.0-5.10.0.30",
			after: "5.10.0-5.10.1.31",
			reports: "undeclared",
			severity: "notice",
			expected: ["5.10.0-5.11.0.31"]
		},
		{
			title: "undeclared, by the published rule",
			strictness: "published",
			before: "5.10.0-5.10.0.30",
			after: "5.10.0-5.10.1.31",
			reports: "undeclared",
			severity: "error"
		},
		{
			title: "by two",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.2.88",
			reports: "jumped",
			severity: "warning",
			expected: ["5.10.0-136.12.1.87"]
		},
		{
			title: "carried on",
			before: "5.10.0-136.12.2.88",
			after: "5.10.0-136.13.2.89",
			reports: "carriedOn",
			severity: "warning",
			expected: ["5.10.0-136.13.0.89"]
		},
		{
			title: "started over",
			before: "5.10.0-136.14.2.90",
			after: "5.10.0-136.15.0.91",
			reports: "quiet"
		},
		{
			title: "as a counter of the trunk",
			role: "development",
			before: "6.4.0-1.0.0.1",
			after: "6.4.0-1.0.1.2",
			reports: "asCounter",
			severity: "warning",
			expected: ["6.4.0-2.0.0.2"]
		}
	],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => {
		if (claim.previous.scheme !== claim.claimed.scheme) return [];
		const move = moveBetween(claim.previous, claim.claimed);
		if (move.kind !== "forward") return [];
		const steps = stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness);
		const reserved = steps.filter((step) => step.reserved === true);
		const [taken] = stepsTaken(reserved, move);
		return taken === void 0 ? carriedOn(claim, move, steps, reserved, facts.emergencyLabel) : moved(claim, move, taken, facts);
	})
});
function moved(claim, move, step, facts) {
	const { field, was, is } = move.top;
	const data = {
		field: labelOf(claim.carrier.scheme, field),
		was,
		is,
		previous: claim.previous?.text ?? "",
		expected: claim.offered,
		label: facts.emergencyLabel,
		role: {
			en: claim.line.roles.join(" or "),
			zh: claim.line.roles.join("或")
		}
	};
	if ((move.distance ?? 1) > 1) {
		const wanted = replaceFrom(claim, field, String(Number(was) + 1));
		return [{
			message: "jumped",
			data,
			...placeOf(claim, field, wanted),
			expected: [wanted]
		}];
	}
	if (facts.declaration.emergency) return [];
	const ordinary = step.practice !== true;
	return [{
		message: ordinary ? "undeclared" : "asCounter",
		data,
		...placeOf(claim, field, claim.offered[0]),
		expected: claim.offered,
		...ordinary && facts.strictness === "practice" ? { severity: "notice" } : {}
	}];
}
function carriedOn(claim, move, steps, reserved, label) {
	const { scheme } = claim.carrier;
	const [step] = stepsTaken(steps, move);
	const names = reserved.map(({ raises }) => raises);
	return (step === void 0 ? [] : notReset(scheme, step, move).filter(({ field }) => names.includes(field))).map(({ field, was, is }) => {
		const wanted = replaceFrom(claim, field, String(scheme.fields[field]?.start ?? 0));
		return {
			message: "carriedOn",
			data: {
				field: labelOf(scheme, field),
				was,
				is,
				raised: labelOf(scheme, move.top.field),
				label,
				expected: [wanted]
			},
			...placeOf(claim, field, wanted),
			expected: [wanted]
		};
	});
}
/** The claimed number with one field set right, and its build counter one above the last. */
function replaceFrom(claim, field, value) {
	const { claimed, after, previous } = claim;
	const offset = after.offsets[field] ?? 0;
	const head = claimed.text.slice(0, offset) + value;
	const tail = claimed.text.slice(offset + (claimed.values[field]?.length ?? 0));
	const build = claimed.values["build"];
	const last = previous?.values["build"];
	if (build === void 0 || last === void 0 || !tail.includes(`.${build}`)) return head + tail;
	return head + tail.replace(`.${build}`, `.${String(Number(last) + 1).padStart(build.length, "0")}`);
}

// src/rules/feature-added.ts
const featureAdded = defineRule({
	id: "feature-added",
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
			zh: "{interface} 新增了 {count}（{features}）：{previous}{since}之后须为 {expected}，而不是 {is}。{note}"
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
	examples: [
		{
			title: "a mode comes with a minor number",
			before: "0.0.0",
			after: "0.1.0",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "quiet"
		},
		{
			title: "a mode comes, the number stays",
			before: "0.1.0",
			after: "0.1.0",
			interface: {
				was: ["none", "ppgtt"],
				is: [
					"none",
					"ppgtt",
					"context"
				]
			},
			reports: "bump",
			expected: ["0.2.0"]
		},
		{
			title: "a mode comes with a bugfix",
			before: "0.1.0",
			after: "0.1.1",
			interface: {
				was: ["none", "ppgtt"],
				is: [
					"none",
					"ppgtt",
					"context"
				]
			},
			reports: "bump",
			expected: ["0.2.0"]
		},
		{
			title: "beside a feature that goes, the greater bump says it all",
			before: "0.1.0",
			after: "0.1.0",
			interface: {
				was: ["none", "ppgtt"],
				is: ["none", "context"]
			},
			reports: "quiet"
		},
		{
			title: "a list whose line has no number for it",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"]
			},
			reports: "quiet"
		},
		{
			title: "a frozen set",
			interface: {
				was: ["none"],
				is: ["none", "ppgtt"],
				policy: { added: "forbid" }
			},
			reports: "refused"
		}
	],
	evaluate: (facts) => objectionsTo("added", facts)
});

// src/rules/feature-changed.ts
const featureChanged = defineRule({
	id: "feature-changed",
	summary: {
		en: "A feature that becomes another under its name comes with the number that says so.",
		zh: "名称不变而内容改变的特性须有相应的编号表明。"
	},
	why: {
		en: "The name of a symbol may stay while its checksum does not, and then modules that were built against it no longer load. What a change of this kind weighs depends on the interface, so the policy says it: a bump, a warning, or that it is forbidden.",
		zh: "符号的名称可能不变而校验值改变，此时依赖它构建的模块将无法加载。此类更改的轻重取决于接口，因此由策略规定：要求提升编号、给出警告，或予以禁止。"
	},
	fix: {
		en: "Keep the feature as it was, or take the number that the message names.",
		zh: "保持该特性原样，或改用消息中给出的编号。"
	},
	source: "a kABI list of openEuler of which 965 of 990 checksums changed and no name went",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		bump: {
			en: "{interface} has {count} changed ({features}): after {previous}{since} that takes {expected}, not {is}.{note}",
			zh: "{interface} 有 {count}更改（{features}）：{previous}{since}之后须为 {expected}，而不是 {is}。{note}"
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
	examples: [
		{
			title: "a checksum changes, and the bugfix number tells",
			before: "1.0.0",
			after: "1.0.1",
			interface: {
				kind: "symbols",
				was: ["0x1a45cb6c	kfree	vmlinux	EXPORT_SYMBOL"],
				is: ["0x5322663e	kfree	vmlinux	EXPORT_SYMBOL"]
			},
			reports: "quiet"
		},
		{
			title: "a checksum changes, the number stays",
			before: "1.0.0",
			after: "1.0.0",
			interface: {
				kind: "symbols",
				was: ["0x1a45cb6c	kfree	vmlinux	EXPORT_SYMBOL"],
				is: ["0x5322663e	kfree	vmlinux	EXPORT_SYMBOL"]
			},
			reports: "bump",
			expected: ["1.0.1"]
		},
		{
			title: "a checksum changes where that is worth a warning",
			interface: {
				kind: "symbols",
				was: ["0x1a45cb6c	kfree	vmlinux	EXPORT_SYMBOL"],
				is: ["0x5322663e	kfree	vmlinux	EXPORT_SYMBOL"],
				policy: {
					removed: "forbid",
					changed: "warn"
				}
			},
			reports: "told",
			severity: "warning"
		}
	],
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
	if (after.kind === "misfit" && !sameText$1(before, after)) {
		const { text, passages } = after.stated;
		return [{
			message: "misfit",
			data: {
				...common,
				text,
				scheme: scheme.id
			},
			path,
			line: passages[0]?.line ?? 1,
			actual: text
		}];
	}
	if (face.changes.length > 0 && before.kind !== "absent" && (isUnknown(before) || isUnknown(after))) return [{
		message: "noNumber",
		data: common,
		path,
		unchecked: true
	}];
	return backward(face);
}
const isUnknown = ({ kind }) => kind !== "number";
const sameText$1 = (before, after) => (before.kind === "misfit" || before.kind === "number") && before.stated.text === after.stated.text;
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
	summary: {
		en: "A promised feature goes only with the number that says so.",
		zh: "已承诺的特性只有在编号表明时才能移除。"
	},
	why: {
		en: "Whoever relies on a feature learns from the number alone whether it is still there: within one major number everything that was promised stays. Where no number can say it, as for the symbols of a long-term kernel, a feature that went breaks what was built against it. A set that cannot be read is not taken for an empty one; the verdict is `unknown` then.",
		zh: "依赖某特性的一方只能从编号得知它是否还在：同一主版本内，已承诺的一切都会保留。在编号无法表达之处（如长期支持内核的符号），移除特性会破坏依赖它构建的一切。无法读取的集合不会被当作空集，此时结论为 `unknown`。"
	},
	fix: {
		en: "Put the feature back, or take the number that the message names.",
		zh: "恢复该特性，或改用消息中给出的编号。"
	},
	source: "the migration version of virtual devices, libvir-list, August 2020; kABI changes of openEuler kernels, 2019 to 2024",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		bump: {
			en: "{interface} loses {count} ({features}): after {previous}{since} that takes {expected}, not {is}.{note}",
			zh: "{interface} 移除了 {count}（{features}）：{previous}{since}之后须为 {expected}，而不是 {is}。{note}"
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
			en: "{interface}: its number in {path} cannot be read, so nobody can say whether it rose far enough.",
			zh: "{interface}：无法读取 {path} 中的编号，因此无法判断其提升是否足够。"
		},
		misfit: {
			en: "{interface}: {text} in {path} is no number of scheme {scheme}.",
			zh: "{interface}：{path} 中的 {text} 不是方案 {scheme} 的编号。"
		},
		backward: {
			en: "{interface}: its number falls from {previous} to {is}; a number that was given stands for what it promised. Keep {expected}, or take a higher one.",
			zh: "{interface}：编号由 {previous} 降为 {is}；已给出的编号代表其承诺。请保留 {expected}，或改用更高的编号。"
		}
	},
	examples: [
		{
			title: "a mode goes with the major number",
			before: "0.2.0",
			after: "1.0.0",
			interface: {
				was: [
					"none",
					"ppgtt",
					"context"
				],
				is: ["none", "context"]
			},
			reports: "quiet"
		},
		{
			title: "a mode goes under a minor number, also below 1.0",
			before: "0.2.0",
			after: "0.3.0",
			interface: {
				was: [
					"none",
					"ppgtt",
					"context"
				],
				is: ["none", "context"]
			},
			reports: "bump",
			expected: ["1.0.0"]
		},
		{
			title: "the same where numbers below 1.0 count one field lower",
			before: "0.2.0",
			after: "0.3.0",
			interface: {
				was: ["none", "ppgtt"],
				is: ["none"],
				policy: { belowOne: "shifted" }
			},
			reports: "quiet"
		},
		{
			title: "one bump covers what goes until the next release",
			before: "1.0.0",
			after: "1.0.0",
			interface: {
				was: ["none", "context"],
				is: ["none"],
				released: {
					number: "0.2.0",
					set: [
						"none",
						"ppgtt",
						"context"
					]
				}
			},
			reports: "quiet"
		},
		{
			title: "what was never released may go",
			before: "0.2.0",
			after: "0.2.0",
			interface: {
				was: [
					"none",
					"ppgtt",
					"context"
				],
				is: ["none", "ppgtt"],
				released: {
					number: "0.1.0",
					set: ["none", "ppgtt"]
				}
			},
			reports: "quiet"
		},
		{
			title: "a bump that was released covers nothing more",
			before: "1.0.0",
			after: "1.0.0",
			interface: {
				was: ["none", "context"],
				is: ["none"],
				released: {
					number: "1.0.0",
					set: ["none", "context"]
				}
			},
			reports: "bump",
			expected: ["2.0.0"]
		},
		{
			title: "a number taken back below what was released",
			before: "1.0.0",
			after: "0.3.0",
			interface: {
				was: ["none"],
				is: ["none"],
				released: {
					number: "0.2.0",
					set: ["none", "ppgtt"]
				}
			},
			reports: "bump",
			expected: ["1.0.0"]
		},
		{
			title: "a number that falls",
			before: "1.2.0",
			after: "1.1.0",
			interface: {
				was: ["none"],
				is: ["none"]
			},
			reports: "backward",
			expected: ["1.2.0"]
		},
		{
			title: "a symbol of a list that may not lose any",
			interface: {
				kind: "symbols",
				was: ["0x1a45cb6c	mlx5_a	mlx5_core	EXPORT_SYMBOL", "0xc5850110	printk	vmlinux	EXPORT_SYMBOL"],
				is: ["0xc5850110	printk	vmlinux	EXPORT_SYMBOL"],
				policy: { removed: "forbid" }
			},
			reports: "refused",
			severity: "error"
		},
		{
			title: "a symbol that only GPL modules may use from now on",
			interface: {
				kind: "symbols",
				was: ["0x1a45cb6c	kfree	vmlinux	EXPORT_SYMBOL"],
				is: ["0x1a45cb6c	kfree	vmlinux	EXPORT_SYMBOL_GPL"],
				policy: { removed: "forbid" }
			},
			reports: "refused"
		},
		{
			title: "a whole list is deleted",
			interface: {
				was: ["a", "b"],
				is: "deleted",
				policy: { removed: "forbid" }
			},
			reports: "refused"
		},
		{
			title: "a list is blank",
			interface: {
				was: ["a", "b"],
				is: "blank"
			},
			reports: "blanked"
		},
		{
			title: "a list that is no text",
			interface: {
				was: ["a", "b"],
				is: "binary"
			},
			reports: "unreadable"
		},
		{
			title: "a feature goes where no number could say it",
			interface: {
				was: ["a", "b"],
				is: ["a"]
			},
			reports: "unsaid"
		},
		{
			title: "the same, declared by a label, where no file states a number",
			labels: ["bump: major"],
			interface: {
				was: ["a", "b"],
				is: ["a"]
			},
			reports: "quiet"
		},
		{
			title: "the policy only wants to be told",
			interface: {
				was: ["a", "b"],
				is: ["a"],
				policy: { removed: "warn" }
			},
			reports: "told",
			severity: "warning"
		}
	],
	evaluate: (facts) => [...objectionsTo("removed", facts), ...problemObjections(facts)]
});

// src/rules/feature-undeprecated.ts
const featureUndeprecated = defineRule({
	id: "feature-undeprecated",
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
	examples: [
		{
			title: "marked for two minor releases",
			before: "1.4.0",
			after: "2.0.0",
			interface: {
				was: ["none", "ppgtt # deprecated since 1.2.0"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 2,
					unit: "minor"
				} }
			},
			reports: "quiet"
		},
		{
			title: "marked for one of two",
			before: "1.3.0",
			after: "2.0.0",
			interface: {
				was: ["none", "ppgtt # deprecated since 1.2.0"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 2,
					unit: "minor"
				} }
			},
			reports: "tooSoon"
		},
		{
			title: "never marked",
			before: "1.3.0",
			after: "2.0.0",
			interface: {
				was: ["none", "ppgtt"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 2,
					unit: "minor"
				} }
			},
			reports: "unmarked"
		},
		{
			title: "marked, but not since when",
			before: "1.3.0",
			after: "2.0.0",
			interface: {
				was: ["none", "ppgtt # deprecated"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 2,
					unit: "minor"
				} }
			},
			reports: "undated"
		},
		{
			title: "half a year is over",
			before: "1.3.0",
			after: "2.0.0",
			today: "2026-07-01",
			interface: {
				was: ["none", "ppgtt # deprecated since 2026-01-01"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 180,
					unit: "days"
				} }
			},
			reports: "quiet"
		},
		{
			title: "half a year is not over",
			before: "1.3.0",
			after: "2.0.0",
			today: "2026-06-01",
			interface: {
				was: ["none", "ppgtt # deprecated since 2026-01-01"],
				is: ["none"],
				policy: { deprecateFor: {
					count: 180,
					unit: "days"
				} }
			},
			reports: "tooSoon"
		}
	],
	evaluate: ({ interfaces, today }) => interfaces.flatMap((face) => judge$2(face, today))
});
function judge$2(face, today) {
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
	const mark = placeOf$1(change)?.deprecated;
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
	const marked = tip === void 0 ? void 0 : numberOf(tip.scheme, since) ?? numberOf(tip.scheme, `${since}.0`);
	if (tip === void 0 || marked === void 0) return void 0;
	const [was, is] = [marked, tip].map(({ values }) => ({
		major: Number(values["major"]),
		minor: Number(values["minor"])
	}));
	if (unit === "major") return {
		text: `${was.major + count}.0`,
		over: is.major - was.major >= count
	};
	if (is.major === was.major) return {
		text: `${was.major}.${was.minor + count}`,
		over: is.minor - was.minor >= count
	};
	return {
		text: `${is.major}.${count - 1}`,
		over: is.major > was.major && is.minor + 1 >= count
	};
}
function periodWords({ count, unit }) {
	switch (unit) {
		case "days": return {
			en: `${count} days`,
			zh: `${count} 天`
		};
		case "minor": return {
			en: `${count} minor releases`,
			zh: `${count} 个次版本`
		};
		case "major": return {
			en: `${count} major releases`,
			zh: `${count} 个主版本`
		};
	}
}

// src/rules/line-frozen.ts
const lineFrozen = defineRule({
	id: "line-frozen",
	summary: {
		en: "Nothing is released on a frozen line.",
		zh: "冻结的发布线上不再发布。"
	},
	why: {
		en: "A line is frozen when its support has ended or its successor has taken over; a release there reaches nobody who should have it.",
		zh: "支持期结束或已有后继时，发布线即被冻结；在其上发布不会到达应得的人。"
	},
	fix: {
		en: "Make the release on the line that succeeds this one, or change the role in the policy.",
		zh: "请在后继的发布线上发布，或修改策略中的角色。"
	},
	source: "design: role `frozen`",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: { released: {
		en: "The line {branch} is frozen (`{pattern}`), but its number moves from {was} to {is}.",
		zh: "发布线 {branch} 已冻结（`{pattern}`），但编号从 {was} 变为 {is}。"
	} },
	examples: [{
		title: "a release",
		role: "frozen",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "released"
	}, {
		title: "no release",
		role: "frozen",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.1.0.5",
		reports: "quiet"
	}],
	evaluate: ({ line, carriers }) => {
		if (line.kind !== "frozen") return [];
		return carriers.flatMap(({ path, kind, before, after, repeats }) => {
			const was = textOf$1(before);
			const is = textOf$1(after);
			if (repeats !== void 0 || is === void 0 || was === is) return [];
			return [{
				message: "released",
				data: {
					branch: line.branch,
					pattern: line.pattern,
					was: was ?? "-",
					is
				},
				path,
				...kind === "tag" ? {} : { line: lineOfStatement(after) },
				actual: is
			}];
		});
	}
});
const textOf$1 = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
const lineOfStatement = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.passages[0]?.line ?? 1 : 1;

// src/rules/line-origin.ts
const lineOrigin = defineRule({
	id: "line-origin",
	summary: {
		en: "A maintenance line begins at a number of the trunk that exists and that it descends from.",
		zh: "维护线始于主干上存在的编号，并由其延伸而来。"
	},
	why: {
		en: "The fixed part of a maintenance number says which release is maintained. Where that release does not exist, or the line does not come from it, the number says something that is not so.",
		zh: "维护编号中固定的部分表明它维护哪个版本。若该版本不存在，或发布线并非由其而来，编号便名不副实。"
	},
	fix: {
		en: "Tag the release that the line leaves the trunk at, or correct `from` in the policy.",
		zh: "请为该发布线离开主干处的版本打标签，或更正策略中的 `from`。"
	},
	source: "row 11 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		missing: {
			en: "{tag} is of a line that begins at {origin}, and there is no such tag.",
			zh: "{tag} 所属的发布线始于 {origin}，但没有这个标签。"
		},
		noAncestor: {
			en: "{tag} is of a line that begins at {origin}, but its commit {commit} does not descend from that tag.",
			zh: "{tag} 所属的发布线始于 {origin}，但其提交 {commit} 并非源自该标签。"
		}
	},
	examples: [
		{
			title: "the first maintenance release after its origin",
			after: "5.10.0-106.1.0",
			tag: { earlier: ["5.10.0-104.0.0", "5.10.0-106.0.0"] },
			reports: "quiet"
		},
		{
			title: "no origin at all",
			after: "5.10.0-106.1.0",
			tag: { earlier: ["5.10.0-104.0.0"] },
			reports: "missing",
			severity: "warning"
		},
		{
			title: "the origin that the policy names is missing",
			role: "maintenance",
			from: "5.10.0-106.0.0",
			after: "5.10.0-106.1.0",
			tag: {
				earlier: ["5.10.0-104.0.0"],
				onBranch: "yes"
			},
			reports: "missing",
			severity: "error"
		},
		{
			title: "the origin is on another branch",
			role: "maintenance",
			from: "5.10.0-106.0.0",
			after: "5.10.0-106.1.0",
			tag: {
				earlier: ["5.10.0-104.0.0"],
				apart: ["5.10.0-106.0.0"],
				onBranch: "yes"
			},
			reports: "noAncestor"
		}
	],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || line.kind !== "line" || claim.origin === void 0) return [];
		if (claim.object.kind !== "commit" || claim.event === "deleted") return [];
		const { name: tag, object, origin } = claim;
		const severity = origin.declared ? {} : { severity: "warning" };
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag,
			...severity
		};
		return origin.fault === "missing" ? [{
			message: "missing",
			data: {
				tag,
				origin: origin.number
			},
			...place
		}] : [{
			message: "noAncestor",
			data: {
				tag,
				origin: origin.number,
				commit: object.commit.slice(0, 12)
			},
			...place
		}];
	}
});

// src/rules/line-unknown.ts
const lineUnknown = defineRule({
	id: "line-unknown",
	summary: {
		en: "Every branch that takes releases is a known line.",
		zh: "每个接收发布的分支都属于已知的发布线。"
	},
	why: {
		en: "Without a line there is no rule by which to judge, and a check that has nothing to judge by must not look like a check that passed.",
		zh: "没有发布线就没有可依据的规则；无从判断的检查不应看起来像通过了检查。"
	},
	fix: {
		en: "Add the branch under `lines` in the policy, with the role `ignored` if no releases are made there.",
		zh: "在策略文件的 `lines` 中加入该分支；若不在其上发布，角色写 `ignored`。"
	},
	source: "design: a verdict of `unknown` is never the same as \"nothing found\"",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		unmatched: {
			en: "The branch {branch} matches none of the lines of the policy ({patterns}).",
			zh: "分支 {branch} 不匹配策略中的任何发布线（{patterns}）。"
		},
		withoutNumbers: {
			en: "Nothing on the branch {branch} states a number: no spec file and no SOURCE at the top of the repository, and no tag of a number leads up to it. Name the files under `carriers` in the policy, or give the branch the role `ignored`.",
			zh: "分支 {branch} 上没有任何文件写明编号：仓库顶层既无 spec 也无 SOURCE，之前也没有编号标签。请在策略的 `carriers` 中指明文件，或将该分支的角色设为 `ignored`。"
		}
	},
	examples: [
		{
			title: "a line of the policy",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-60.2.0.6",
			reports: "quiet"
		},
		{
			title: "an ignored branch",
			role: "ignored",
			before: "5.10.0-60.1.0.5",
			after: "5.10.0-9.9.9.1",
			reports: "quiet"
		},
		{
			title: "no carrier anywhere",
			reports: "withoutNumbers"
		}
	],
	evaluate: ({ line, interfaces }) => {
		switch (line.kind) {
			case "unmatched": return [{
				message: "unmatched",
				data: {
					branch: line.branch,
					patterns: line.patterns
				},
				unchecked: true
			}];
			case "without-numbers":
				if (interfaces.length > 0) return [];
				return [{
					message: "withoutNumbers",
					data: { branch: line.branch },
					unchecked: true
				}];
			case "line":
			case "frozen":
			case "ignored":
			case "untold":
			case "outside": return [];
		}
	}
});

// src/rules/number-contested.ts
const numberContested = defineRule({
	id: "number-contested",
	summary: {
		en: "No other open pull request claims the same number.",
		zh: "没有其他打开的拉取请求使用相同编号。"
	},
	why: {
		en: "Of two pull requests with one number only the first to be merged can keep it; the other one fails when it is its turn, after its review. The earlier one keeps the number, so that both know now. Only a run that may ask GitHub sees other pull requests: the action does, the command line does not.",
		zh: "两个拉取请求使用同一编号时，只有先合并者能保留它；另一个在评审之后、轮到合并时才会失败。较早的拉取请求保留编号，双方现在即可知晓。只有能询问 GitHub 的运行才能看到其他拉取请求：Action 会检查，命令行不会。"
	},
	fix: {
		en: "Take the number that is offered, or agree on the order and close or renumber the other pull request.",
		zh: "请使用给出的编号；或商定先后，关闭另一个拉取请求或为其改号。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15: numbers must not collide",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		later: {
			en: "{others} claimed {claimed} before this pull request ({own}) and keeps it; free is {expected}.",
			zh: "{others} 先于本拉取请求（{own}）使用 {claimed}，编号归其所有；可用的编号为 {expected}。"
		},
		earlier: {
			en: "{others} claims {claimed} as well; this pull request ({own}) is the earlier one and keeps it.",
			zh: "{others} 也使用 {claimed}；本拉取请求（{own}）较早，编号归其所有。"
		}
	},
	examples: [
		{
			title: "nobody else claims it",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			contest: {
				own: 9,
				claims: { 7: "5.10.0-136.12.0.87" }
			},
			reports: "quiet"
		},
		{
			title: "an earlier pull request has it",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			contest: {
				own: 9,
				claims: { 7: "5.10.0-136.13.0.87" }
			},
			reports: "later",
			expected: ["5.10.0-136.14.0.88"]
		},
		{
			title: "the third of three, and a fourth that has looked ahead",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			contest: {
				own: 9,
				claims: {
					7: "5.10.0-136.13.0.87",
					8: "5.10.0-136.13.0.87",
					5: "5.10.0-136.15.0.89"
				}
			},
			reports: "later",
			expected: ["5.10.0-136.16.0.90"]
		},
		{
			title: "a later pull request claims it as well",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			contest: {
				own: 7,
				claims: { 9: "5.10.0-136.13.0.87" }
			},
			reports: "earlier",
			severity: "notice"
		},
		{
			title: "a number that the line may not take is no use to either",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-137.0.0.87",
			contest: {
				own: 9,
				claims: { 7: "5.10.0-137.0.0.87" }
			},
			reports: "quiet"
		},
		{
			title: "the number stays, as in every pull request that changes something else",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.86",
			contest: {
				own: 9,
				claims: { 7: "5.10.0-136.12.0.86" }
			},
			reports: "quiet"
		}
	],
	evaluate: (facts) => claimsOf(facts).flatMap((claim) => contested(claim, facts))
});
function contested(claim, facts) {
	const { claimed, previous, carrier } = claim;
	const { contest } = facts;
	if (contest === void 0 || previous !== void 0 && same(claimed, previous)) return [];
	if (![
		"first",
		"same",
		"allowed"
	].includes(outcomeOf(claim, facts).kind)) return [];
	const theirs = contest.claims.filter(({ path }) => path === carrier.path);
	const rivals = theirs.filter(({ number }) => same(number, claimed)).map(({ pull }) => pull);
	if (rivals.length === 0) return [];
	const earlier = rivals.filter((pull) => pull < contest.own).sort((a, b) => a - b);
	const own = `#${contest.own}`;
	if (earlier.length === 0) return [{
		message: "earlier",
		data: {
			others: rivals.map((pull) => `#${pull}`).join(", "),
			claimed: claimed.text,
			own
		},
		...placeOf(claim, void 0, void 0),
		severity: "notice"
	}];
	const free = freeNumber(claim, facts, theirs.map(({ number }) => number), earlier.length);
	const expected = free === void 0 ? [] : [free.text];
	return [{
		message: "later",
		data: {
			others: `#${earlier[0]}`,
			claimed: claimed.text,
			own,
			expected
		},
		...placeOf(claim, void 0, free?.text),
		expected
	}];
}
const same = (left, right) => left.scheme === right.scheme && compareNumbers(left, right, orderedFields(left.scheme)) === 0;
/** Nobody has more pull requests in a row. */
const FARTHEST = 100;
/** The ordinary number after the contested one that nobody claims; whoever contests it earlier has the first of them. */
function freeNumber({ claimed, line }, facts, taken, earlier) {
	let number = claimed;
	let skip = earlier - 1;
	for (let tries = 0; tries < FARTHEST && number !== void 0; tries += 1) {
		number = allowedNext(number, line, facts)[0]?.number;
		const candidate = number;
		if (candidate === void 0 || taken.some((other) => same(other, candidate))) continue;
		if (skip === 0) return candidate;
		skip -= 1;
	}
}

// src/rules/number-format.ts
const numberFormat = defineRule({
	id: "number-format",
	summary: {
		en: "A number fits the grammar of its scheme.",
		zh: "编号符合其方案的语法。"
	},
	why: {
		en: "A number that cannot be parsed cannot be ordered: nobody can tell what follows it, and RPM may sort it below what is installed.",
		zh: "无法解析的编号无法排序：没人知道其后是什么，RPM 也可能把它排在已安装的版本之下。"
	},
	fix: {
		en: "Write the number as the message shows it.",
		zh: "按消息所示书写编号。"
	},
	source: "rows 1, 2, 31 and 40 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		foreign: {
			en: "The tag {text} is no release number of any scheme that this repository uses, and its policy wants none but those.",
			zh: "标签 {text} 不是本仓库所用方案的发布编号，而策略要求标签都是发布编号。"
		},
		declaredTwice: {
			en: "The pull request declares {numbers}; it is released under one number only. Leave one of them, such as {expected}.",
			zh: "拉取请求声明了 {numbers}；它只会以一个编号发布。请只保留一个，例如 {expected}。"
		},
		field: {
			en: "`{text}` is no number of scheme {scheme}: at `{rest}` it should have {field} ({kind}); expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 {field}（{kind}）；应为 {expected}。"
		},
		separator: {
			en: "`{text}` is no number of scheme {scheme}: at `{rest}` it should have `{separator}`; expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：在 `{rest}` 处应为 `{separator}`；应为 {expected}。"
		},
		tooShort: {
			en: "`{text}` is no number of scheme {scheme}: it ends too early ({missing} is missing); expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：结尾过早（缺少 {missing}）；应为 {expected}。"
		},
		tooLong: {
			en: "`{text}` is no number of scheme {scheme}: `{rest}` is left over; expected {expected}.",
			zh: "`{text}` 不是方案 {scheme} 的编号：多出 `{rest}`；应为 {expected}。"
		},
		candidate: {
			en: "`{text}` carries a release candidate where {field} belongs: it sorts below every release of {base}; expected {expected}.",
			zh: "`{text}` 在 {field} 的位置写了候选版本：它排在 {base} 的所有版本之下；应为 {expected}。"
		}
	},
	examples: [
		{
			title: "a number of the scheme",
			before: "5.10.0-136.84.0.100",
			after: "5.10.0-136.85.0.101",
			reports: "quiet"
		},
		{
			title: "SOURCE without the sublevel",
			before: "5.10.0-136.84.0.100",
			after: "5.10.0-136.85.0.101",
			sourceTag: "5.10-136.85.0",
			reports: "field",
			expected: ["5.10.0-136.85.0"]
		},
		{
			title: "SOURCE with a slip in the base",
			scheme: "openeuler-monthly",
			before: "4.19.128-2005.4.0.0035",
			after: "4.19.128-2006.1.0.0036",
			sourceTag: "4.19.9128-2006.1.0",
			reports: "field",
			expected: ["4.19.128-2006.1.0"]
		},
		{
			title: "a number doubled",
			before: "5.10.0-136.84.0.100",
			after: "5.10.0-138-138.0.0.101",
			reports: "separator",
			expected: ["5.10.0-136.85.0.101"]
		},
		{
			title: "the release cut short",
			role: "development",
			before: "5.9.0-1.0.0.1",
			after: "5.9.0-2",
			reports: "tooShort",
			expected: ["5.9.0-2.0.0.2"]
		},
		{
			title: "a tag without the sublevel",
			after: "5.10-136.85.0",
			tag: { earlier: ["5.10.0-136.84.0"] },
			reports: "field"
		},
		{
			title: "a tag that means to be no number",
			after: "openEuler-22.03-LTS-release",
			tag: { earlier: ["5.10.0-136.84.0"] },
			reports: "quiet"
		},
		{
			title: "the same, where the policy wants none",
			after: "openEuler-22.03-LTS-release",
			tag: {
				earlier: ["5.10.0-136.84.0"],
				foreign: "warn"
			},
			reports: "foreign",
			severity: "warning"
		},
		{
			title: "a pull request declares half a number",
			role: "development",
			after: "5.10.0-137",
			declared: { earlier: ["5.10.0-136.0.0"] },
			reports: "tooShort",
			expected: ["5.10.0-137.0.0"]
		},
		{
			title: "a pull request declares two numbers",
			role: "development",
			after: "5.10.0-137.0.0",
			declared: {
				earlier: ["5.10.0-136.0.0"],
				also: "5.10.0-138.0.0"
			},
			reports: "declaredTwice",
			expected: ["5.10.0-137.0.0"]
		},
		{
			title: "a release candidate after a candidate",
			role: "development",
			before: "5.10.0-rc3.0.0.4",
			after: "5.10.0-rc4.0.0.5",
			reports: "candidate",
			severity: "warning"
		},
		{
			title: "a release candidate inside the version",
			role: "development",
			before: "6.1.0-1.0.0.3",
			after: "6.2.rc4-1.0.0.4",
			reports: "field",
			severity: "error"
		}
	],
	evaluate: (facts) => {
		const { line } = facts;
		if (line.kind === "outside") return foreignTag(facts);
		if (line.kind !== "line") return [];
		return [...declaredTwice(line, facts), ...facts.carriers.flatMap((carrier) => carrier.after.kind === "misfit" && !sameText(carrier.before, carrier.after) && !isImpossibleMonth(carrier.after) ? [objection(carrier, carrier.after, line, facts)] : [])];
	}
});
/** A pull request of two numbers: which of them it means, nobody can tell. */
function declaredTwice(line, facts) {
	const { claim } = facts;
	const [home] = facts.carriers;
	if (claim.kind !== "declaration" || claim.declared.length < 2 || home === void 0) return [];
	const previous = previousOf(home, line);
	const expected = previous === void 0 ? claim.declared.slice(0, 1) : offeredNext(previous, line, facts);
	return [{
		message: "declaredTwice",
		data: {
			numbers: claim.declared.join(", "),
			expected
		},
		path: home.path,
		actual: claim.declared.join(", "),
		expected
	}];
}
/** A tag outside the scheme is a fault only where the policy says so. */
function foreignTag({ claim, line }) {
	if (claim.kind !== "tag" || line.kind !== "outside" || line.why !== "foreign") return [];
	const { foreign } = claim.rules;
	if (foreign === "ignore" || claim.event === "deleted") return [];
	const severity = foreign === "warn" ? "warning" : "error";
	return [{
		message: "foreign",
		data: { text: claim.name },
		path: `refs/tags/${claim.name}`,
		actual: claim.name,
		severity
	}];
}
/** What stood there before this change is not the change's fault. */
function sameText(before, after) {
	return (before.kind === "misfit" || before.kind === "number") && before.stated.text === after.stated.text;
}
function objection(carrier, { stated, stop }, line, facts) {
	const { scheme, path } = carrier;
	const { text } = stated;
	const at = Math.max(0, stop.at);
	const rest = text.slice(at, at + 24);
	const expected = expectedFor(carrier, line, facts);
	const shown = expected.length > 0 ? expected : scheme.examples.slice(0, 1);
	const common = {
		text,
		scheme: scheme.id,
		rest,
		expected: shown
	};
	const passage = passageLine(stated.passages, at);
	const place = {
		path,
		...carrier.kind === "tag" || carrier.kind === "declaration" && isComputed(stated) ? {} : { line: passage },
		actual: text,
		expected,
		...carrier.kind === "text" && expected[0] !== void 0 ? { edits: [{
			line: passage,
			replacement: expected[0]
		}] } : {},
		...carrier.kind === "declaration" && expected[0] !== void 0 ? { edits: editsFor(stated, [{
			offset: 0,
			old: text,
			by: expected[0]
		}]) } : {}
	};
	const wanted = stop.expected;
	if (wanted !== "end" && "field" in wanted && /^rc\d/.test(text.slice(at)) && wanted.kind === "counter") return {
		message: "candidate",
		data: {
			...common,
			field: labelOf(scheme, wanted.field),
			base: text.slice(0, text.indexOf("-"))
		},
		...place,
		...facts.strictness === "practice" ? { severity: "warning" } : {}
	};
	if (at >= text.length) return {
		message: "tooShort",
		data: {
			...common,
			missing: missingAfter(scheme, wanted)
		},
		...place
	};
	if (wanted === "end") return {
		message: "tooLong",
		data: common,
		...place
	};
	if ("field" in wanted) return {
		message: "field",
		data: {
			...common,
			field: labelOf(scheme, wanted.field),
			kind: KINDS[wanted.kind].words
		},
		...place
	};
	return {
		message: "separator",
		data: {
			...common,
			separator: wanted.text
		},
		...place
	};
}
const isComputed = ({ passages }) => passages.every(({ computed }) => computed);
/** For a repeating carrier the number that it should repeat; else what may follow on the line. */
function expectedFor(carrier, line, facts) {
	const { repeats } = carrier;
	const home = repeats && facts.carriers.find(({ path }) => path === repeats.path);
	if (repeats !== void 0 && home?.after.kind === "number") return [onlyFields(home.after.number, repeats.fields).text];
	const previous = previousOf(carrier, line);
	return previous === void 0 ? [] : offeredNext(previous, line, facts);
}
function passageLine(passages, offset) {
	let start = 0;
	for (const passage of passages) {
		start += passage.text.length;
		if (offset < start) return passage.line;
	}
	return passages.at(-1)?.line ?? 1;
}
function missingAfter(scheme, wanted) {
	if (wanted === "end") return "";
	return "field" in wanted ? labelOf(scheme, wanted.field) : `${wanted.text}…`;
}

// src/rules/number-gap.ts
const numberGap = defineRule({
	id: "number-gap",
	summary: {
		en: "Numbers are taken one after the other.",
		zh: "编号逐个使用，不跳号。"
	},
	why: {
		en: "A skipped number makes people look for a release that never was. Where packages are built from the tags of another repository a gap is usual, as not every tag is packaged; there this rule is off unless the published rule is asked for.",
		zh: "跳号会让人去寻找并不存在的版本。若软件包取自另一仓库的标签，则跳号属正常情况（并非每个标签都会打包），因此除非要求严格执行公布的规则，本规则在此关闭。"
	},
	fix: {
		en: "Take the next number, or switch the rule off for this repository.",
		zh: "使用下一个编号，或在本仓库关闭此规则。"
	},
	source: "rows 7, 8, 19 and 23 of the catalogue of real cases",
	severity: {
		practice: "off",
		published: "error"
	},
	messages: {
		skipped: {
			en: "{field} jumped from {was} to {is}; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 跳到 {is}；{previous} 之后应为 {expected}。"
		},
		buildSkipped: {
			en: "The build counter jumped from {was} to {is}; it rises by one with every package.",
			zh: "构建计数从 {was} 跳到 {is}；每出一个包只加一。"
		}
	},
	examples: [
		{
			title: "MAINT skipped, by the published rule",
			strictness: "published",
			before: "5.10.0-60.4.0.10",
			after: "5.10.0-60.7.0.11",
			reports: "skipped",
			expected: ["5.10.0-60.5.0.11"]
		},
		{
			title: "the same in a packaging repository",
			before: "5.10.0-60.4.0.10",
			after: "5.10.0-60.7.0.11",
			reports: "quiet"
		},
		{
			title: "the same among tags",
			after: "5.10.0-60.7.0",
			tag: { earlier: [
				"5.10.0-60.0.0",
				"5.10.0-60.3.0",
				"5.10.0-60.4.0"
			] },
			reports: "skipped",
			severity: "warning",
			expected: ["5.10.0-60.5.0"]
		},
		{
			title: "the build counter skips, by the published rule",
			strictness: "published",
			before: "5.10.0-60.4.0.66",
			after: "5.10.0-60.5.0.78",
			reports: "buildSkipped",
			expected: ["5.10.0-60.5.0.67"]
		},
		{
			title: "a new month starts above its first number, by the published rule",
			strictness: "published",
			scheme: "openeuler-monthly",
			before: "4.19.90-2006.3.0.0040",
			after: "4.19.90-2007.2.0.0041",
			reports: "skipped"
		},
		{
			title: "months without a release are no gap",
			strictness: "published",
			scheme: "openeuler-monthly",
			before: "4.19.90-2006.3.0.0040",
			after: "4.19.90-2009.1.0.0041",
			reports: "quiet"
		}
	],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => {
		if (claim.previous.scheme !== claim.claimed.scheme) return [];
		const move = moveBetween(claim.previous, claim.claimed);
		if (move.kind === "backward") return [];
		const taken = move.kind === "same" ? [] : stepsTaken(stepsOf(claim.carrier.scheme, claim.line.roles, facts.strictness), move);
		if (move.kind === "forward" && taken.length === 0) return [];
		const skipped = move.kind === "forward" ? releaseGap(claim, move, taken) : [];
		const found = skipped.length > 0 ? skipped : buildGap(claim, taken);
		return facts.claim.kind !== "change" && facts.strictness === "practice" ? found.map((objection) => ({
			...objection,
			severity: "warning"
		})) : found;
	})
});
function releaseGap(claim, move, taken) {
	const { scheme } = claim.carrier;
	const jump = (move.distance ?? 1) > 1 && taken.every((step) => step.by === void 0 && step.reserved !== true) ? move.top : move.below.find(({ field, is }) => taken.every((step) => aftermathOf(step, field) === "from-start") && Number(is) > (scheme.fields[field]?.start ?? 0));
	if (jump === void 0) return [];
	return [{
		message: "skipped",
		data: {
			field: labelOf(scheme, jump.field),
			was: jump.was,
			is: jump.is,
			previous: claim.previous?.text ?? "",
			expected: claim.offered
		},
		...placeOf(claim, jump.field, claim.offered[0]),
		expected: claim.offered
	}];
}
function buildGap(claim, taken) {
	const field = buildField(claim.carrier.scheme);
	const was = field === void 0 ? void 0 : claim.previous?.values[field];
	const is = field === void 0 ? void 0 : claim.claimed.values[field];
	if (field === void 0 || was === void 0 || is === void 0 || Number(is) <= Number(was) + 1) return [];
	if (taken.some((step) => aftermathOf(step, field) === "free")) return [];
	const wanted = claim.claimed.text.slice(0, claim.after.offsets[field]) + String(Number(was) + 1).padStart(is.length, "0");
	return [{
		message: "buildSkipped",
		data: {
			was,
			is
		},
		...placeOf(claim, field, wanted),
		expected: [wanted]
	}];
}

// src/rules/number-not-greater.ts
const numberNotGreater = defineRule({
	id: "number-not-greater",
	summary: {
		en: "A number is above the line's last one, field by field and in RPM's own order.",
		zh: "编号必须高于本发布线的上一个编号，按字段比较和按 RPM 自身的次序都要成立。"
	},
	why: {
		en: "Machines only install what RPM holds for newer. A number that is not greater never reaches them, or takes away what they have.",
		zh: "机器只会安装 RPM 认为更新的包。编号不升高，更新就到不了机器，甚至会倒退。"
	},
	fix: {
		en: "Take the number that the message offers. If the base branch has moved on meanwhile, rebase first. A number that really must fall needs a higher Epoch.",
		zh: "改用消息给出的编号。若目标分支已经前进，请先变基。确需降低编号时，须提高 Epoch。"
	},
	source: "rpm-version(7), RPM's comparison of versions; rows 4, 21 and 35 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		lower: {
			en: "{claimed} is below {previous}: {field} fell from {was} to {is}; after {previous} comes {expected}.",
			zh: "{claimed} 低于 {previous}：{field} 从 {was} 降为 {is}；{previous} 之后应为 {expected}。"
		},
		overtaken: {
			en: "{claimed} is below {previous}, to which the base branch has moved on since this change was made; after {previous} comes {expected}.",
			zh: "{claimed} 低于 {previous}：自本次修改以来，目标分支已前进到 {previous}；其后应为 {expected}。"
		},
		rpmLower: {
			en: "{claimed} does not sort above {previous} in RPM's own order, whatever its fields say; machines would not install it. After {previous} comes {expected}.",
			zh: "无论字段如何，按 RPM 自身的次序 {claimed} 并不高于 {previous}，机器不会安装它。{previous} 之后应为 {expected}。"
		}
	},
	examples: [
		{
			title: "the next maintenance release",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			reports: "quiet"
		},
		{
			title: "a lower number",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.11.0.87",
			reports: "lower",
			expected: ["5.10.0-136.13.0.87"]
		},
		{
			title: "the base set back",
			scheme: "openeuler-monthly",
			before: "4.19.95-2002.6.0.0030",
			after: "4.19.90-2003.1.0.0031",
			reports: "lower"
		},
		{
			title: "the month goes back",
			scheme: "openeuler-monthly",
			before: "4.19.90-2102.3.0.0058",
			after: "4.19.90-2012.4.0.0059",
			reports: "lower"
		},
		{
			title: "a release candidate inside the release sorts below every release",
			role: "development",
			before: "5.10.0-2.0.0.3",
			after: "5.10.0-rc3.0.0.4",
			reports: "rpmLower"
		},
		{
			title: "packaged again",
			before: "5.10.0-136.41.0.118",
			after: "5.10.0-136.41.0.119",
			reports: "quiet"
		}
	],
	evaluate: (facts) => {
		const lower = successions(facts).flatMap((claim) => byFields(claim, facts));
		const named = new Set(lower.map((objection) => objection.path));
		return [...lower, ...facts.carriers.filter(({ path }) => !named.has(path)).flatMap((carrier) => byRpm(carrier, facts))];
	}
});
function byFields(claim, facts) {
	const { previous, claimed, carrier, offered } = claim;
	if (previous === void 0 || previous.scheme !== claimed.scheme || epochRose(carrier)) return [];
	const move = moveBetween(previous, claimed);
	if (move.kind !== "backward") return [];
	const { field, was, is } = move.top;
	return [{
		message: facts.behind ? "overtaken" : "lower",
		data: {
			claimed: claimed.text,
			previous: previous.text,
			field: labelOf(carrier.scheme, field),
			was,
			is,
			expected: offered
		},
		...placeOf(claim, field, offered[0]),
		expected: offered
	}];
}
/** What RPM would say of the two texts; it needs no scheme, so it also judges what no scheme can parse. */
function byRpm(carrier, facts) {
	const { before, after, repeats, path } = carrier;
	if (facts.line.kind !== "line" || carrier.kind !== "rpm-spec" || repeats !== void 0) return [];
	const was = evrOf(before);
	const is = evrOf(after);
	if (was === void 0 || is === void 0 || compareEvr(is, was) >= 0 || onlyBuildFell(carrier, facts.line)) return [];
	const previous = previousOf(carrier, facts.line);
	const expected = previous === void 0 ? [] : offeredNext(previous, facts.line, facts);
	return [{
		message: "rpmLower",
		data: {
			claimed: textOf(after),
			previous: textOf(before),
			expected
		},
		path,
		line: after.kind === "number" || after.kind === "misfit" ? after.stated.passages.at(-1)?.line ?? 1 : 1,
		actual: textOf(after),
		expected
	}];
}
/** A build counter that fell is build-not-advanced's to say. */
function onlyBuildFell({ before, after }, line) {
	return before.kind === "number" && after.kind === "number" && before.number.scheme === after.number.scheme && line.kind === "line" && moveBetween(before.number, after.number).kind === "same";
}
const evrOf = (statement) => statement.kind === "number" || statement.kind === "misfit" ? {
	...parseEvr(statement.stated.text),
	epoch: statement.stated.epoch
} : void 0;
const textOf = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : "";
function epochRose({ before, after }) {
	const was = evrOf(before);
	const is = evrOf(after);
	return was !== void 0 && is !== void 0 && is.epoch > was.epoch;
}

// src/rules/number-step.ts
const numberStep = defineRule({
	id: "number-step",
	summary: {
		en: "A number moves only the field that its line may move, and lower fields start over.",
		zh: "编号只能移动本发布线允许移动的字段，且其后的字段须归位。"
	},
	why: {
		en: "The field that moves tells which line a release belongs to. A maintenance line that moves DEVEL takes a number that the trunk will give to something else; a trunk that moves MAINT looks like a maintenance release that never was.",
		zh: "移动的是哪个字段，就表明版本属于哪条发布线。维护线若移动 DEVEL，便占用了主干将来要用的编号；主干若移动 MAINT，看上去就像一个并不存在的维护版本。"
	},
	fix: {
		en: "Take one of the numbers that the message offers. If the line really has another role, say so under `lines` in the policy.",
		zh: "改用消息中给出的编号之一。若该发布线的角色确实不同，请在策略文件的 `lines` 中声明。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		wrongField: {
			en: "{field} moved from {was} to {is}, which a {role} line does not do; after {previous} comes {expected}.",
			zh: "{field} 从 {was} 变为 {is}，而{role}线不移动该字段；{previous} 之后应为 {expected}。"
		},
		notReset: {
			en: "{field} moved, but {lower} stayed at {is} instead of starting over at {start}; after {previous} comes {expected}.",
			zh: "{field} 已移动，但 {lower} 仍为 {is}，未归位到 {start}；{previous} 之后应为 {expected}。"
		},
		twoFields: {
			en: "{field} and {lower} moved at once ({lower} is {is}, and starts at {start} in a new {field}); after {previous} comes {expected}.",
			zh: "{field} 与 {lower} 同时移动（{lower} 为 {is}，新的 {field} 应从 {start} 开始）；{previous} 之后应为 {expected}。"
		},
		otherBase: {
			en: "The base of this line is {base}, not {is}; the policy fixes it for the line.",
			zh: "本发布线的基线是 {base}，不是 {is}；策略文件已将其固定。"
		}
	},
	examples: [
		{
			title: "maintenance moves MAINT",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			reports: "quiet"
		},
		{
			title: "DEVEL moved on a maintenance line",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-137.0.0.87",
			reports: "wrongField",
			expected: ["5.10.0-136.13.0.87"]
		},
		{
			title: "MAINT moved on a development line",
			role: "development",
			before: "5.10.0-123.0.0.40",
			after: "5.10.0-123.1.0.41",
			reports: "wrongField",
			expected: ["5.10.0-124.0.0.41"]
		},
		{
			title: "a lower field not reset",
			role: "following",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-137.12.0.87",
			reports: "notReset",
			expected: ["5.10.0-137.0.0.87", "5.10.0-136.13.0.87"]
		},
		{
			title: "DEVEL and MAINT at once",
			role: "following",
			before: "5.10.0-104.0.0.54",
			after: "5.10.0-106.1.0.55",
			reports: "twoFields"
		},
		{
			title: "the same, where the line starts at 106.0.0",
			before: "5.10.0-104.0.0.54",
			after: "5.10.0-106.1.0.55",
			from: "5.10.0-106.0.0",
			reports: "quiet"
		},
		{
			title: "a stable update of the base",
			role: "development",
			before: "6.1.8-3.0.0.9",
			after: "6.1.14-4.0.0.10",
			reports: "wrongField"
		},
		{
			title: "the trunk starts over on a new series",
			role: "development",
			before: "5.10.0-104.0.0.54",
			after: "6.1.0-1.0.0.1",
			reports: "quiet"
		},
		{
			title: "the same by the published rule",
			role: "development",
			strictness: "published",
			before: "5.10.0-104.0.0.54",
			after: "6.1.0-1.0.0.1",
			reports: "wrongField"
		},
		{
			title: "a development line leaves MAINT behind",
			role: "development",
			before: "5.10.0-5.3.0.19",
			after: "5.10.0-6.0.0.20",
			reports: "quiet"
		},
		{
			title: "DEVEL moves on a line that follows the trunk",
			role: "following",
			before: "5.10.0-182.0.0.95",
			after: "5.10.0-183.0.0.96",
			reports: "quiet"
		},
		{
			title: "a tag that moves DEVEL on a maintenance line",
			role: "maintenance",
			after: "5.10.0-137.0.0",
			tag: {
				earlier: ["5.10.0-136.0.0", "5.10.0-136.12.0"],
				onBranch: "yes"
			},
			reports: "wrongField",
			expected: ["5.10.0-136.13.0"]
		},
		{
			title: "the base moves to the next stable kernel by month",
			scheme: "openeuler-monthly",
			before: "4.19.138-2008.1.0.0040",
			after: "4.19.148-2009.1.0.0041",
			reports: "quiet"
		}
	],
	evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => judge$1(claim, facts))
});
function judge$1(claim, facts) {
	const outcome = outcomeOf(claim, facts);
	switch (outcome.kind) {
		case "first":
		case "same":
		case "backward": return [];
		case "allowed": return otherBase(claim, outcome.move);
		case "no-step": return [{
			...wrongField(claim, outcome.move),
			...milder(claim, outcome.move)
		}];
		case "not-reset": return isMonth(claim.carrier.scheme, outcome.worst.field) ? [] : [lowerField(claim, outcome.move, outcome.worst)];
	}
}
/**
* A branch that is only named like a trunk may take up a maintenance release all the same (a sync from a release branch
* does); without a word of the policy that is worth a warning, not a refusal.
*/
function milder({ line, carrier }, move) {
	const unsure = line.evidence.because === "trunk-name" && line.evidence.certainty === "likely";
	const elsewhere = carrier.scheme.steps.maintenance.some((step) => step.raises === move.top.field);
	return unsure && elsewhere ? { severity: "warning" } : {};
}
/** The offered number that keeps what the claim has right: the same field raised, if any of them does that. */
function bestOf(claim, move) {
	return claim.offered.find((text) => {
		const number = numberOf(claim.carrier.scheme, text);
		const way = number === void 0 || claim.previous === void 0 ? void 0 : moveBetween(claim.previous, number);
		return way?.kind === "forward" && way.top.field === move.top.field;
	}) ?? claim.offered[0];
}
function wrongField(claim, move) {
	const { field, was, is } = move.top;
	return {
		message: "wrongField",
		data: {
			field: labelOf(claim.carrier.scheme, field),
			was,
			is,
			role: roleWords(claim.line),
			previous: claim.previous.text,
			expected: claim.offered
		},
		...placeOf(claim, field, claim.offered[0]),
		expected: claim.offered
	};
}
function lowerField(claim, move, worst) {
	const { scheme } = claim.carrier;
	return {
		message: Number(worst.is) === Number(worst.was) ? "notReset" : "twoFields",
		data: {
			field: labelOf(scheme, move.top.field),
			lower: labelOf(scheme, worst.field),
			is: worst.is,
			start: scheme.fields[worst.field]?.start ?? 0,
			previous: claim.previous.text,
			expected: claim.offered
		},
		...placeOf(claim, worst.field, bestOf(claim, move)),
		expected: claim.offered
	};
}
function otherBase(claim, move) {
	const { base } = claim.line;
	const is = claim.claimed.values["base"];
	if (base === void 0 || is === void 0 || is === base || move.top.field !== "base") return [];
	return [{
		message: "otherBase",
		data: {
			base,
			is
		},
		...placeOf(claim, "base", claim.offered[0]),
		expected: claim.offered
	}];
}

// src/rules/number-taken.ts
const numberTaken = defineRule({
	id: "number-taken",
	summary: {
		en: "A number stands for one release alone.",
		zh: "一个编号只代表一个版本。"
	},
	why: {
		en: "Two releases of one number cannot be told apart by anybody who has only the number. That two branches released under one number is what ended the calendar scheme.",
		zh: "两个版本若用同一编号，仅凭编号便无法区分。两个分支以同一编号发布，正是按月编号方案被弃用的原因。"
	},
	fix: {
		en: "Take a number that is free.",
		zh: "请使用未被占用的编号。"
	},
	source: "openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15; row 37 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		taken: {
			en: "{claimed} is the number of the tag {other} already, which is at {id}, while {tag} is at {own}; free is {expected}.",
			zh: "{claimed} 已是标签 {other}（位于 {id}）的编号，而 {tag} 位于 {own}；可用的编号为 {expected}。"
		},
		declared: {
			en: "The pull request declares {claimed}, and that is the number of the tag {other} already, which is at {id}; free is {expected}.",
			zh: "拉取请求声明了 {claimed}，而它已是标签 {other}（位于 {id}）的编号；可用的编号为 {expected}。"
		}
	},
	examples: [
		{
			title: "a number of its own",
			after: "5.10.0-136.13.0",
			tag: { earlier: ["5.10.0-136.12.0"] },
			reports: "quiet"
		},
		{
			title: "the same number in another spelling, on another branch",
			after: "4.19.90-2108.04.0",
			tag: {
				earlier: ["4.19.90-2108.3.0"],
				apart: ["4.19.90-2108.4.0"]
			},
			reports: "taken",
			expected: ["4.19.90-2108.5.0", "4.19.90-2109.1.0"]
		},
		{
			title: "a pull request declares the next number",
			after: "5.10.0-137.0.0",
			role: "development",
			declared: { earlier: ["5.10.0-136.0.0"] },
			reports: "quiet"
		},
		{
			title: "a pull request declares a number that a tag has",
			after: "5.10.0-136.0.0",
			role: "development",
			declared: { earlier: ["5.10.0-135.0.0", "5.10.0-136.0.0"] },
			reports: "declared",
			expected: ["5.10.0-137.0.0"]
		}
	],
	evaluate: (facts) => {
		const { claim: source } = facts;
		if (source.kind === "declaration") return declared(facts, source);
		if (source.kind !== "tag" || source.object.kind !== "commit") return [];
		const { taken, name, object, free } = source;
		return claimsOf(facts).flatMap((claim) => {
			const [other] = claim.carrier.kind === "tag" ? taken : [];
			if (other === void 0) return [];
			return [{
				message: "taken",
				data: {
					claimed: claim.claimed.text,
					other: other.tag,
					id: other.id.slice(0, 12),
					tag: name,
					own: object.commit.slice(0, 12),
					expected: free
				},
				...placeOf(claim, void 0, free[0]),
				expected: free
			}];
		});
	}
});
function declared(facts, { taken, free }) {
	const [other] = taken;
	if (other === void 0) return [];
	return claimsOf(facts).map((claim) => {
		const expected = claim.offered.length > 0 && claim.previous?.text === claim.claimed.text ? claim.offered : free;
		return {
			message: "declared",
			data: {
				claimed: claim.claimed.text,
				other: other.tag,
				id: other.id.slice(0, 12),
				expected
			},
			...placeOf(claim, void 0, expected[0]),
			expected
		};
	});
}

// src/rules/policy-changed.ts
const policyChanged = defineRule({
	id: "policy-changed",
	summary: {
		en: "A change of the policy is pointed out.",
		zh: "提示对策略的修改。"
	},
	why: {
		en: "A pull request is judged by the policy of the base branch, never by its own. Reviewers should still see that the rules are about to change.",
		zh: "拉取请求依目标分支的策略判断，而非其自带的策略。但审阅者仍应看到规则即将改变。"
	},
	fix: {
		en: "Nothing to fix: review the change of the policy with care.",
		zh: "无需修改：请仔细审阅策略的变更。"
	},
	source: "design: the policy is taken from the base",
	severity: {
		practice: "notice",
		published: "notice"
	},
	messages: { changed: {
		en: "This changes {path}. It was judged by the policy of the base branch; the new one counts once it is merged.",
		zh: "本次修改涉及 {path}。判断依据的是目标分支的策略；新策略在合并后生效。"
	} },
	examples: [{
		title: "the policy is left alone",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: ({ policyFile }) => policyFile.changed ? [{
		message: "changed",
		data: { path: policyFile.path },
		path: policyFile.path,
		line: 1
	}] : []
});

// src/rules/policy-invalid.ts
const policyInvalid = defineRule({
	id: "policy-invalid",
	summary: {
		en: "The policy file can be read and means something.",
		zh: "策略文件可读且含义明确。"
	},
	why: {
		en: "A policy that is half understood would be half enforced. So nothing is judged by it until it is right.",
		zh: "一知半解的策略只会被执行一半。因此在其正确之前不据此判断任何内容。"
	},
	fix: {
		en: "Correct the line that the message names.",
		zh: "更正消息所指的行。"
	},
	source: "design: unknown keys are errors, numbers must be strings",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		atBase: {
			en: "{path}:{line}:{column} on the base branch: {problem}",
			zh: "目标分支上的 {path}:{line}:{column}：{problem}"
		},
		atHead: {
			en: "{path}:{line}:{column} as this change leaves it: {problem}",
			zh: "本次修改后的 {path}:{line}:{column}：{problem}"
		}
	},
	examples: [{
		title: "no policy file",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: ({ policyFile }) => [...objections(policyFile, "atBase"), ...objections(policyFile, "atHead")]
});
function objections(file, side) {
	return file[side].map(({ line, column, problem }) => ({
		message: side,
		data: {
			path: file.path,
			line,
			column,
			problem
		},
		path: file.path,
		line,
		...side === "atBase" ? { unchecked: true } : {}
	}));
}

// src/rules/source-tag-missing.ts
const sourceTagMissing = defineRule({
	id: "source-tag-missing",
	summary: {
		en: "The tag that SOURCE names exists in the source repository.",
		zh: "SOURCE 所写的标签存在于源码仓库。"
	},
	why: {
		en: "SOURCE decides which source is built. Where its tag does not exist the package cannot be built, or is built from something else, and its number is that of no source at all.",
		zh: "SOURCE 决定构建哪份源码。若该标签不存在，软件包便无法构建，或以其他内容构建，其编号不对应任何源码。"
	},
	fix: {
		en: "Publish the tag in the source repository first, or name one that is there.",
		zh: "请先在源码仓库发布该标签，或改写为已存在的标签。"
	},
	source: "openEuler kernel SIG: the tag of the source repository and the release of the package are one number",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		missing: {
			en: "{path} names {tag}, and {repository} has no such tag.",
			zh: "{path} 写的是 {tag}，而 {repository} 没有这个标签。"
		},
		unreachable: {
			en: "{path} names {tag}, and whether {repository} has that tag could not be seen: {why}.",
			zh: "{path} 写的是 {tag}，但无法查看 {repository} 是否有该标签：{why}。"
		}
	},
	examples: [
		{
			title: "a tag that is there",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			sourceHas: ["5.10.0-136.12.0", "5.10.0-136.13.0"],
			reports: "quiet"
		},
		{
			title: "a tag that nobody has published",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			sourceHas: ["5.10.0-136.12.0"],
			reports: "missing",
			severity: "error"
		},
		{
			title: "a source repository that cannot be seen",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			sourceHas: "hidden",
			reports: "unreachable"
		},
		{
			title: "a rebuild, which leaves SOURCE as it is",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.12.0.87",
			files: ["fix.patch"],
			sourceHas: [],
			reports: "quiet"
		},
		{
			title: "a policy that names no source repository",
			before: "5.10.0-136.12.0.86",
			after: "5.10.0-136.13.0.87",
			reports: "quiet"
		}
	],
	evaluate: (facts) => {
		const { source, line } = facts;
		if (source === void 0 || line.kind !== "line") return [];
		return facts.carriers.flatMap((carrier) => judge(carrier, source));
	}
});
/** What SOURCE named before this change is not asked about. */
function judge(carrier, source) {
	const { kind, path, before, after } = carrier;
	if (kind !== "text" || !("stated" in after)) return [];
	const tag = after.stated.text;
	if ("stated" in before && before.stated.text === tag) return [];
	const { repository, answer } = source;
	const place = {
		path,
		line: after.stated.passages[0]?.line ?? 1,
		actual: tag
	};
	if (answer.kind === "unreachable") return [{
		message: "unreachable",
		data: {
			path,
			tag,
			repository,
			why: answer.why
		},
		...place,
		unchecked: true
	}];
	return answer.tags.get(tag) === "missing" ? [{
		message: "missing",
		data: {
			path,
			tag,
			repository
		},
		...place
	}] : [];
}

// src/rules/tag-deleted.ts
const tagDeleted = defineRule({
	id: "tag-deleted",
	summary: {
		en: "A tag that was published stays.",
		zh: "已发布的标签不应删除。"
	},
	why: {
		en: "Packages name the tag that they were made of, and what it stood for can no longer be found. Its number is used up all the same: another release under it could not be told from the first.",
		zh: "软件包注明了所依据的标签，删除后便无从查找。该编号也已用掉：若再用于其他版本，便无法与前者区分。"
	},
	fix: {
		en: "Make the tag again at the same commit, unless it should never have been there; do not give its number to another release.",
		zh: "请在同一提交上重新创建该标签，除非它本不该存在；不要把其编号用于其他版本。"
	},
	source: "git-tag(1), \"On Re-tagging\"",
	severity: {
		practice: "warning",
		published: "error"
	},
	messages: {
		deletedAt: {
			en: "The tag {tag} was deleted; it was at {was}.",
			zh: "标签 {tag} 已被删除；原位于 {was}。"
		},
		deleted: {
			en: "The tag {tag} was deleted.",
			zh: "标签 {tag} 已被删除。"
		}
	},
	examples: [{
		title: "a new tag",
		after: "5.10.0-136.13.0",
		tag: { earlier: ["5.10.0-136.12.0"] },
		reports: "quiet"
	}, {
		title: "a tag that was deleted",
		after: "5.10.0-136.13.0",
		tag: {
			earlier: ["5.10.0-136.12.0"],
			event: "deleted"
		},
		reports: "deletedAt",
		severity: "warning"
	}],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || claim.event !== "deleted" || claim.misfit !== void 0) return [];
		if (line.kind === "outside" || line.kind === "ignored") return [];
		const { name: tag, formerly } = claim;
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag
		};
		return formerly === void 0 ? [{
			message: "deleted",
			data: { tag },
			...place
		}] : [{
			message: "deletedAt",
			data: {
				tag,
				was: formerly.slice(0, 12)
			},
			...place
		}];
	}
});

// src/rules/tag-misplaced.ts
const tagMisplaced = defineRule({
	id: "tag-misplaced",
	summary: {
		en: "A tag is on its line's branch, and its number is one of that line.",
		zh: "标签位于其发布线的分支上，且编号属于该发布线。"
	},
	why: {
		en: "A number tells which line a release belongs to. On a commit of another branch it names something that this line never released.",
		zh: "编号表明版本属于哪条发布线。若标签打在别的分支的提交上，它所指的就是本发布线从未发布过的内容。"
	},
	fix: {
		en: "Delete the tag and make it anew on a commit of its own branch, with a number of its own line.",
		zh: "请删除该标签，并在其自身分支的提交上用本发布线的编号重新创建。"
	},
	source: "row 44 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		unreachable: {
			en: "The branch {branch} does not lead to the commit {commit} of the tag {tag}.",
			zh: "分支 {branch} 不包含标签 {tag} 的提交 {commit}。"
		},
		noBranch: {
			en: "The policy says that {tag} is of the branch {branch}, which the repository does not have; so nobody could look whether it is on it.",
			zh: "策略指明 {tag} 属于分支 {branch}，但仓库中没有该分支，因此无法检查标签是否位于其上。"
		},
		otherLine: {
			en: "{tag} is a number of the line {other}, not of {branch}.",
			zh: "{tag} 是发布线 {other} 的编号，不属于 {branch}。"
		},
		otherBase: {
			en: "{tag} has the base {is}, and the line {branch} keeps {base}.",
			zh: "{tag} 的基线是 {is}，而发布线 {branch} 固定为 {base}。"
		},
		apart: {
			en: "The commit {commit} of the tag {tag} does not descend from {previous}, the number before it on its line.",
			zh: "标签 {tag} 的提交 {commit} 并非源自同一发布线上的前一编号 {previous}。"
		}
	},
	examples: [
		{
			title: "on the line's branch",
			role: "maintenance",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				onBranch: "yes"
			},
			reports: "quiet"
		},
		{
			title: "on a commit that the branch does not lead to",
			role: "maintenance",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				onBranch: "no"
			},
			reports: "unreachable"
		},
		{
			title: "the branch is gone",
			role: "maintenance",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				onBranch: "no-branch"
			},
			reports: "noBranch"
		},
		{
			title: "a number of another line",
			role: "maintenance",
			from: "5.10.0-136.0.0",
			after: "5.10.0-153.2.0",
			tag: {
				earlier: ["5.10.0-136.0.0", "5.10.0-136.12.0"],
				onBranch: "yes",
				lines: [{
					branch: "SP2",
					role: "maintenance",
					from: "5.10.0-153.0.0"
				}]
			},
			reports: "otherLine"
		},
		{
			title: "the number before is on another branch",
			after: "5.10.0-136.13.0",
			tag: { apart: ["5.10.0-136.12.0"] },
			reports: "apart",
			severity: "warning"
		}
	],
	evaluate: (facts) => {
		const { claim, line } = facts;
		if (claim.kind !== "tag" || line.kind !== "line" || claim.event === "deleted") return [];
		return [...faultsOf(facts, claim)].map((objection) => ({
			...objection,
			path: `refs/tags/${claim.name}`,
			actual: claim.name
		}));
	}
});
function faultsOf({ line, carriers }, claim) {
	const { name: tag, branch, otherLine, apartFrom, object } = claim;
	if (line.kind !== "line") return [];
	const commit = object.kind === "commit" ? object.commit.slice(0, 12) : "";
	const after = carriers[0]?.after;
	const base = after?.kind === "number" ? after.number.values["base"] : void 0;
	if (otherLine !== void 0) return [{
		message: "otherLine",
		data: {
			tag,
			other: otherLine,
			branch: line.branch
		}
	}];
	if (line.base !== void 0 && base !== void 0 && base !== line.base) return [{
		message: "otherBase",
		data: {
			tag,
			is: base,
			branch: line.branch,
			base: line.base
		}
	}];
	if (branch?.leadsTo === "no") return [{
		message: "unreachable",
		data: {
			branch: branch.name,
			commit,
			tag
		}
	}];
	if (branch?.leadsTo === "no-branch") return [{
		message: "noBranch",
		data: {
			tag,
			branch: branch.name
		},
		unchecked: true
	}];
	if (apartFrom === void 0) return [];
	const sure = line.evidence.because === "declared";
	return [{
		message: "apart",
		data: {
			tag,
			commit,
			previous: apartFrom
		},
		...sure ? {} : { severity: "warning" }
	}];
}

// src/rules/tag-moved.ts
const tagMoved = defineRule({
	id: "tag-moved",
	summary: {
		en: "A tag stays where it was made.",
		zh: "标签一经创建即不再移动。"
	},
	why: {
		en: "Whoever has fetched the tag keeps the old commit, and git does not tell that there is a new one: from then on one number means two things.",
		zh: "已取回该标签的人会保留旧提交，git 也不会提示它已改变：从此一个编号代表两样东西。"
	},
	fix: {
		en: "Put the tag back to where it was, and make the release anew under the next number.",
		zh: "请把标签放回原处，并用下一个编号重新发布。"
	},
	source: "git-tag(1), \"On Re-tagging\"",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		movedFrom: {
			en: "The tag {tag} moved from {was} to {is}.",
			zh: "标签 {tag} 从 {was} 移到了 {is}。"
		},
		moved: {
			en: "The tag {tag} was moved to {is}.",
			zh: "标签 {tag} 被移到了 {is}。"
		}
	},
	examples: [{
		title: "a new tag",
		after: "5.10.0-136.13.0",
		tag: { earlier: ["5.10.0-136.12.0"] },
		reports: "quiet"
	}, {
		title: "a tag that was moved",
		after: "5.10.0-136.13.0",
		tag: {
			earlier: ["5.10.0-136.12.0"],
			event: "moved"
		},
		reports: "movedFrom"
	}],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || claim.event !== "moved") return [];
		if (line.kind === "outside" || line.kind === "ignored" || claim.object.kind === "absent") return [];
		const { name: tag, formerly, object } = claim;
		const is = object.id.slice(0, 12);
		const place = {
			path: `refs/tags/${tag}`,
			actual: tag
		};
		return formerly === void 0 ? [{
			message: "moved",
			data: {
				tag,
				is
			},
			...place
		}] : [{
			message: "movedFrom",
			data: {
				tag,
				was: formerly.slice(0, 12),
				is
			},
			...place
		}];
	}
});

// src/rules/tag-object.ts
const tagObject = defineRule({
	id: "tag-object",
	summary: {
		en: "A tag leads to a commit, and is annotated or signed where the policy asks for it.",
		zh: "标签指向提交；策略要求时还须是附注标签或签名标签。"
	},
	why: {
		en: "A release is a commit. An annotated tag also says who made it and when, and a signed one can be verified.",
		zh: "版本就是一个提交。附注标签还记录了创建者与时间，签名标签则可供验证。"
	},
	fix: {
		en: "Make the tag anew: `git tag -a` for an annotated one, `git tag -s` for a signed one.",
		zh: "请重新创建标签：附注标签用 `git tag -a`，签名标签用 `git tag -s`。"
	},
	source: "git-tag(1); row 42 of the catalogue of real cases",
	severity: {
		practice: "error",
		published: "error"
	},
	messages: {
		noCommit: {
			en: "The tag {tag} leads to {what}, not to a commit.",
			zh: "标签 {tag} 指向{what}，而不是提交。"
		},
		tooDeep: {
			en: "The tag {tag} is a tag of a tag of a tag, more than five deep; it leads to no commit that anybody would look for.",
			zh: "标签 {tag} 是多层嵌套的标签（超过五层），无法得到提交。"
		},
		lightweight: {
			en: "The tag {tag} is lightweight, and the policy asks for one that is {wanted}.",
			zh: "标签 {tag} 是轻量标签，而策略要求{wanted}标签。"
		},
		unsigned: {
			en: "The tag {tag} has no signature, and the policy asks for one.",
			zh: "标签 {tag} 没有签名，而策略要求签名。"
		}
	},
	examples: [
		{
			title: "lightweight, where anything is right",
			after: "5.10.0-136.13.0",
			tag: { earlier: ["5.10.0-136.12.0"] },
			reports: "quiet"
		},
		{
			title: "lightweight, where the policy asks for an annotated one",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				wanted: "annotated"
			},
			reports: "lightweight"
		},
		{
			title: "annotated, as asked",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				wanted: "annotated",
				object: "annotated"
			},
			reports: "quiet"
		},
		{
			title: "annotated, where the policy asks for a signed one",
			after: "5.10.0-136.13.0",
			tag: {
				earlier: ["5.10.0-136.12.0"],
				wanted: "signed",
				object: "annotated"
			},
			reports: "unsigned"
		},
		{
			title: "of a blob",
			after: "5.10.0-136.13.0",
			tag: {
				apart: ["5.10.0-136.12.0"],
				object: "blob"
			},
			reports: "noCommit"
		},
		{
			title: "of tags of tags",
			after: "5.10.0-136.13.0",
			tag: { object: "too-deep" },
			reports: "tooDeep"
		}
	],
	evaluate: ({ claim, line }) => {
		if (claim.kind !== "tag" || line.kind !== "line" || claim.event === "deleted") return [];
		return faultOf(claim).map((objection) => ({
			...objection,
			path: `refs/tags/${claim.name}`,
			actual: claim.name
		}));
	}
});
const WHAT = {
	tree: {
		en: "a tree",
		zh: "目录树"
	},
	blob: {
		en: "a file",
		zh: "文件"
	}
};
const WANTED = {
	annotated: {
		en: "annotated",
		zh: "附注"
	},
	signed: {
		en: "signed",
		zh: "签名"
	}
};
function faultOf({ name: tag, object, rules, signed }) {
	switch (object.kind) {
		case "absent": return [];
		case "tree":
		case "blob": return [{
			message: "noCommit",
			data: {
				tag,
				what: WHAT[object.kind]
			}
		}];
		case "too-deep": return [{
			message: "tooDeep",
			data: { tag }
		}];
		case "commit":
			if (rules.object === "any") return [];
			if (!object.annotated) return [{
				message: "lightweight",
				data: {
					tag,
					wanted: WANTED[rules.object]
				}
			}];
			return rules.object === "signed" && signed !== true ? [{
				message: "unsigned",
				data: { tag }
			}] : [];
	}
}

// src/rules/waiver-expired.ts
const rule$1 = defineRule({
	id: "waiver-expired",
	summary: {
		en: "A waiver is gone once its last day is over.",
		zh: "豁免在最后一天过后即失效。"
	},
	why: {
		en: "A waiver with a date was a promise to settle something by then. It no longer accepts anything.",
		zh: "带日期的豁免是届时解决问题的承诺。过期后它不再豁免任何问题。"
	},
	fix: {
		en: "Remove the waiver, or give it a later day and say why.",
		zh: "删除该豁免，或给出更晚的日期并说明原因。"
	},
	source: "design: expired waivers are reported",
	severity: {
		practice: "warning",
		published: "warning"
	},
	messages: { expired: {
		en: "The waiver of {rule} (\"{reason}\") ended on {until}.",
		zh: "对 {rule} 的豁免（“{reason}”）已于 {until} 到期。"
	} },
	examples: [{
		title: "a policy without waivers",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: () => []
});
/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
const waiverExpired = {
	...rule$1,
	objectTo: ({ rule: waived, reason, until, place }, path) => ({
		message: "expired",
		data: {
			rule: waived,
			reason,
			until: until ?? ""
		},
		line: place.line,
		...path === void 0 ? {} : { path }
	})
};

// src/rules/waiver-unused.ts
const rule = defineRule({
	id: "waiver-unused",
	summary: {
		en: "A waiver for a branch accepts something on that branch.",
		zh: "针对某分支的豁免应在该分支上起作用。"
	},
	why: {
		en: "A waiver that accepts nothing any more will one day accept something that nobody meant.",
		zh: "不再起作用的豁免，终有一天会放过本不该放过的问题。"
	},
	fix: {
		en: "Remove the waiver.",
		zh: "删除该豁免。"
	},
	source: "design: unused waivers are reported",
	severity: {
		practice: "notice",
		published: "notice"
	},
	messages: { unused: {
		en: "The waiver of {rule} (\"{reason}\") accepted nothing here.",
		zh: "对 {rule} 的豁免（“{reason}”）在此未起作用。"
	} },
	examples: [{
		title: "a policy without waivers",
		before: "5.10.0-60.1.0.5",
		after: "5.10.0-60.2.0.6",
		reports: "quiet"
	}],
	evaluate: () => []
});
/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
const waiverUnused = {
	...rule,
	objectTo: ({ rule: waived, reason, place }, path) => ({
		message: "unused",
		data: {
			rule: waived,
			reason
		},
		line: place.line,
		...path === void 0 ? {} : { path }
	})
};

// src/rules/rules.ts
/** Every rule, in the order of their ids. */
const RULES = [
	buildNotAdvanced,
	bumpTooLarge,
	calendar,
	carrierUnreadable,
	carriersDisagree,
	changelogMismatch,
	changelogOrder,
	compatibility,
	declarationConflict,
	declarationMismatch,
	emergencyUndeclared,
	featureAdded,
	featureChanged,
	featureRemoved,
	featureUndeprecated,
	lineFrozen,
	lineOrigin,
	lineUnknown,
	numberContested,
	numberFormat,
	numberGap,
	numberNotGreater,
	numberStep,
	numberTaken,
	policyChanged,
	policyInvalid,
	sourceTagMissing,
	tagDeleted,
	tagMisplaced,
	tagMoved,
	tagObject,
	waiverExpired,
	waiverUnused
];

export { allowedNext as a, lineOf as i, waiverUnused as n, previousOf as o, waiverExpired as r, RULES as t };