import { Ht as labelOf, Qt as previousOf, Wt as makeReport, b as rulesFor, hn as nextNumbers } from "./core.js";
import { t as checkTag } from "./check-tag.js";
import { f as tagNameOf } from "./ordered.js";
import { n as buildTipFacts } from "./build3.js";
import { r as readTipOf, t as readProjects } from "./read-tip2.js";

// src/facts/levels.ts
/** The level that is meant where none is named. */
const USUAL_LEVEL = "next";
/**
* The levels of a line after a number, each with its number: they are the steps that the scheme declares for the line's
* roles, so no scheme's are written down here. Where a step raises one part of a version, the part is the level; where
* what it raises may also fall away, as a candidate does, that is the level `release`. Steps that are not offered can be
* asked for all the same; they come last.
*/
function levelsOf(previous, line, { strictness }) {
	const all = nextNumbers(previous, line.roles, strictness);
	const offered = all.filter(({ step }) => step.unlisted !== true);
	const usual = offered.find(({ step }) => step.reserved !== true) ?? offered[0];
	const urgent = offered.find(({ step }) => step.reserved === true);
	const levels = [...offered, ...all.filter(({ step }) => step.unlisted === true)].map((next) => {
		const { number, step } = next;
		const name = nameOf(number, step);
		return {
			name,
			aliases: [
				...name === "release" || step.part !== void 0 ? [] : [step.raises],
				...next === usual ? [USUAL_LEVEL] : [],
				...next === urgent ? ["emergency"] : []
			].filter((alias) => alias !== name),
			number,
			step
		};
	});
	return levels.filter(({ name }, index) => levels.findIndex((other) => other.name === name) === index);
}
function nameOf({ values, scheme }, { raises, part }) {
	if (values[raises] === void 0) return "release";
	return part ?? labelOf(scheme, raises).toLowerCase();
}
/** The level of this name: its own, or else an alias of it. */
function levelNamed(levels, name) {
	return levels.find((level) => level.name === name) ?? levels.find(({ aliases }) => aliases.includes(name));
}
/** Every name by which a level can be asked for. */
function levelNames(levels) {
	const names = levels.flatMap(({ name, aliases }) => [name, ...aliases]);
	return [.../* @__PURE__ */ new Set([USUAL_LEVEL, ...names])];
}

// src/facts/tip/new-tag.ts
/** The message of a tag: the policy's words with the slots filled in. */
function messageOf(words, slots) {
	const known = new Map(Object.entries(slots));
	return words.replace(/\{([a-z]+)\}/g, (whole, slot) => known.get(slot) ?? whole);
}

// src/propose.ts
/**
* Works out the next tag of a line and judges it by the rules for tags, so that none is made that Pawl itself would
* refuse: its line, step and number, and that the files at the commit agree. Throws what a source throws.
*/
async function proposeTag(repository, wish, options) {
	const read = await readTipOf(repository, wish);
	const report = await reportOf(read, options);
	const refuse = (why) => ({
		kind: "refused",
		why,
		report,
		tag: void 0
	});
	const { facts, home } = report;
	const { line } = facts;
	if (line.kind === "frozen" || line.kind === "ignored") return refuse({
		because: "no-releases",
		role: line.kind
	});
	if (line.kind === "without-numbers") return refuse({ because: "first" });
	if (line.kind !== "line" || report.verdict !== "pass") return refuse({ because: "judged" });
	const previous = home && previousOf(home, line);
	if (previous === void 0) return refuse({ because: "first" });
	const levels = levelsOf(previous, line, facts);
	const level = levelNamed(levels, wish.level);
	if (level === void 0) return refuse({
		because: "level",
		level: wish.level,
		known: levelNames(levels)
	});
	const why = wish.level === "next" ? objectionToUsual(report, levels) : void 0;
	if (why !== void 0) return refuse(why);
	return judgeNew(repository, wish, options, {
		read,
		report,
		level
	});
}
/**
* The reports on the tip of a branch by the tags of each project, where the repository has several whose tags are written
* apart; none where it has not. Throws what a source throws.
*/
async function projectReports(repository, tip, options) {
	const reports = [];
	for (const read of await readProjects(repository, tip)) reports.push(await reportOf(read, options));
	return reports;
}
/** The report on the tip as it is: the line, and the number that it goes on from. */
async function reportOf({ change, tip }, { threshold, today }) {
	const facts = buildTipFacts(change, change.tip ?? {
		tags: [],
		standings: /* @__PURE__ */ new Map()
	});
	const rules = await rulesFor(facts);
	return makeReport(facts, {
		judged: {
			base: tip,
			head: tip
		},
		policy: change.policy,
		threshold,
		today,
		rules
	});
}
/** Without a level being named, nothing is released twice, and nobody guesses what a line is for. */
function objectionToUsual({ facts }, levels) {
	const atTip = facts.claim.kind === "declaration" ? facts.claim.atTip : [];
	if (atTip.length > 0) return {
		because: "nothing-new",
		tags: atTip
	};
	if (facts.line.kind !== "line" || facts.line.roles.length < 2) return void 0;
	const usual = levels.filter(({ step }) => step.unlisted !== true && step.reserved !== true);
	return usual.length < 2 ? void 0 : {
		because: "several",
		numbers: usual.map(({ number }) => number.text),
		levels: usual.map(({ name }) => name)
	};
}
async function judgeNew(repository, { branch, policyPath }, { now, ...options }, { read: { change, tip }, report, level }) {
	const { policy } = change;
	const number = level.number.text;
	const name = tagNameOf(level.number, policy.tags);
	const slots = {
		number,
		tag: name,
		line: branch,
		previous: report.previous ?? "",
		scheme: level.number.scheme.id
	};
	const annotated = policy.tags.create === "annotated" || policy.tags.object !== "any";
	const tag = {
		name,
		number,
		branch,
		commit: tip,
		message: annotated ? messageOf(policy.tags.message, slots) : void 0
	};
	const refuse = (why, about) => ({
		kind: "refused",
		why,
		report: about,
		tag
	});
	const existing = change.tip?.tags.find((other) => other.name === name);
	if (existing !== void 0) return refuse({
		because: "exists",
		id: existing.id
	}, report);
	const object = {
		kind: "commit",
		id: tip,
		annotated,
		commit: tip,
		committed: now,
		tagged: annotated ? now : void 0
	};
	const request = {
		name,
		event: "created",
		formerly: void 0,
		branch,
		policyPath
	};
	const emergency = level.step.reserved === true ? { emergency: "declared" } : {};
	const judged = await checkTag(withTag(repository, name, object), {
		...request,
		...emergency
	}, options);
	if (judged.verdict !== "pass") return refuse({ because: "judged" }, judged);
	if (policy.tags.object === "signed") return refuse({ because: "signed" }, judged);
	return judged.judged.base === tip ? {
		kind: "tag",
		tag,
		report: judged
	} : proposeAgain(judged, tag);
}
/** The branch moved while it was judged: what was judged is no longer its tip. */
const proposeAgain = (report, tag) => ({
	kind: "refused",
	why: {
		because: "moved",
		to: report.judged.base
	},
	report,
	tag
});
/** The repository as it would be with one tag more. */
function withTag(repository, name, object) {
	return {
		...repository,
		start: async (tag, branch) => {
			const started = await repository.start(tag, branch);
			return tag === name ? {
				...started,
				object
			} : started;
		},
		isSigned: async (id) => object.kind === "commit" && id === object.id ? true : repository.isSigned(id)
	};
}

export { levelNames as a, levelNamed as i, proposeTag as n, levelsOf as o, USUAL_LEVEL as r, projectReports as t };