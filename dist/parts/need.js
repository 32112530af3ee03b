import { O as compareNumbers, a as greatestBump, i as compareBumps, o as isBelowOne, r as bumped, s as riseBetween } from "./bump.js";

// src/facts/features/facts.ts
/** How waivers name a change: by the rule that would object to it. */
const EFFECT_RULES = {
	removed: "feature-removed",
	added: "feature-added",
	changed: "feature-changed"
};

// src/facts/features/need.ts
/** What a change of one effect asks for. */
function demandOf(rule, effect) {
	return rule[effect];
}
/** The bump in a demand; telling and refusing ask nothing of the number. */
function bumpIn(demand) {
	switch (demand) {
		case "major":
		case "minor":
		case "patch": return demand;
		case "none":
		case "notice":
		case "warn":
		case "forbid": return "none";
	}
}
const SHIFTED = {
	major: "minor",
	minor: "patch",
	patch: "patch",
	none: "none"
};
/** What a demand is under the number that the set had. */
function needFor(rule, demand, from) {
	const bump = bumpIn(demand);
	return rule.belowOne === "shifted" && from !== void 0 && isBelowOne(from) ? SHIFTED[bump] : bump;
}
/** What these changes together ask of a number. */
function needOf(rule, changes, from) {
	const effects = new Set(changes.map(({ effect }) => effect));
	return greatestBump([...effects].map((effect) => needFor(rule, demandOf(rule, effect), from)));
}
/** The changes that no waiver accepts. */
function counted(face, changes) {
	return changes.filter(({ effect, name }) => !face.excused.has(`${EFFECT_RULES[effect]} ${name}`));
}
const numberIn = (statement) => statement.kind === "number" ? statement.number : void 0;
/**
* Holds the number against the set. Undefined where there is nothing to hold: no number on one of the sides, or an
* interface that the last release did not have yet.
*/
function standingOf(face) {
	const { number, rule, release } = face;
	if (number.kind === "none") return void 0;
	const tip = numberIn(number.before);
	const claimed = numberIn(number.after);
	if (tip === void 0 || claimed === void 0) return void 0;
	if (release.kind === "release" && release.set === "absent") return void 0;
	const released = isComparable(face, tip, claimed) && release.kind === "release" ? release.number : void 0;
	const promised = released ?? tip;
	const changes = counted(face, released === void 0 ? face.changes : answeredFor(face, tip, claimed));
	const need = needOf(rule, changes, promised);
	const rise = riseBetween(promised, claimed);
	const least = bumped(promised, need) ?? promised;
	const right = compareNumbers(tip, least) > 0 && need !== "none" && released !== void 0 ? tip : least;
	return {
		promised,
		claimed,
		changes,
		need,
		rise,
		enough: isEnough(rise, need),
		right
	};
}
/** A number that is taken back has to hold for all that the set was at the release, and so for files that were read. */
function isComparable({ release, files }, tip, claimed) {
	if (release.kind !== "release" || release.set !== "known") return false;
	return compareNumbers(claimed, tip) >= 0 || files.length > 0;
}
const isEnough = (rise, need) => rise !== "backward" && compareBumps(rise, need) >= 0;
/**
* Of what happened since the release, what this change has a hand in; everything, where it takes the number back, since
* then the number has to hold for all of it.
*/
function answeredFor(face, tip, claimed) {
	if (face.release.kind !== "release") return face.changes;
	if (compareNumbers(claimed, tip) < 0) return face.release.changes;
	const names = new Set(face.changes.map(({ name }) => name));
	return face.release.changes.filter(({ name }) => names.has(name));
}
/** Whether the set or the number is another after the change; else nothing is asked of it. */
function isMoved(face) {
	const { number } = face;
	if (face.changes.length > 0) return true;
	if (number.kind === "none") return false;
	const [tip, claimed] = [numberIn(number.before), numberIn(number.after)];
	return tip !== void 0 && claimed !== void 0 && riseBetween(tip, claimed) !== "none";
}
/** What the change itself asks of the number: nothing of it where it only takes back what was never released. */
function requiredBy(face) {
	if (face.number.kind === "none" && face.number.because === "unsayable") return "none";
	const tip = face.number.kind === "none" ? void 0 : numberIn(face.number.before);
	const own = needOf(face.rule, counted(face, face.changes), tip);
	const { release } = face;
	if (release.kind !== "release" || release.set === "unknown") return own;
	if (release.set === "absent") return "none";
	const since = needOf(face.rule, counted(face, release.changes), release.number ?? tip);
	return compareBumps(since, own) < 0 ? since : own;
}

export { needOf as a, standingOf as c, needFor as i, EFFECT_RULES as l, demandOf as n, numberIn as o, isMoved as r, requiredBy as s, counted as t };