import { bn as compareField, ln as candidateFields, sn as bumpField } from "./core.js";
import { d as diffFeatures } from "./features.js";

// src/features/compat.ts
/**
* Whether a source of one number may move to a target of another; undefined across schemes, without a major field, and from a
* number that is ahead of its release, which promises nothing yet.
*/
function mayMove(source, target, rule) {
	const { scheme } = source;
	if (target.scheme !== scheme) return void 0;
	if (candidateFields(source).length > 0 && source.text !== target.text) return void 0;
	const order = (name) => name === void 0 ? void 0 : compareField(scheme.fields[name], target.values[name], source.values[name]);
	const [major, minor] = [order(bumpField(scheme, "major")), order(bumpField(scheme, "minor"))];
	if (major === void 0 || minor === void 0) return void 0;
	return major === 0 && (rule === "major" || minor >= 0);
}
/** What a target lacks of a source's set, or has only in part: each name once, in the order of the source. */
function missingAt(source, target, weigh) {
	const gone = diffFeatures(source, target, weigh).filter(({ effect }) => effect === "removed");
	return [...new Set(gone.map(({ name }) => name))];
}
/** Every way between these editions, also from each to itself. */
function passages(editions, weigh, rule) {
	return editions.map((source) => editions.map((target) => passage(source, target, weigh, rule)));
}
/** One way. Editions that share one set are not compared: most releases leave an interface as it is. */
function passage(source, target, weigh, rule) {
	const byNumber = source.number === void 0 || target.number === void 0 ? void 0 : mayMove(source.number, target.number, rule);
	const known = source.features !== void 0 && target.features !== void 0;
	const missing = known && source.features !== target.features ? missingAt(source.features, target.features, weigh) : [];
	const bySet = known ? missing.length === 0 : void 0;
	return {
		source,
		target,
		byNumber,
		bySet,
		missing,
		agreement: agreementOf(byNumber, bySet)
	};
}
/**
* The ways between a release and the one before it that tell something: onward always, back only where the numbers promise
* it, as to go back is refused by most numbers, and rightly.
*/
function waysBetween(before, edition, weigh) {
	const onward = passage(before, edition, weigh, "minor");
	const back = passage(edition, before, weigh, "minor");
	return [...onward.agreement === "needless-refusal" && isOtherwiseChanged(onward, weigh) ? [] : [onward], ...back.agreement === "broken-promise" ? [back] : []];
}
/** A feature that changed may be why the number rose, though none is missing. */
function isOtherwiseChanged({ source, target }, weigh) {
	return diffFeatures(source.features ?? [], target.features ?? [], weigh).some(({ effect }) => effect === "changed");
}
function agreementOf(byNumber, bySet) {
	if (byNumber === void 0 || bySet === void 0) return "unknown";
	if (byNumber === bySet) return byNumber ? "allowed" : "refused";
	return byNumber ? "broken-promise" : "needless-refusal";
}

export { waysBetween as a, passages as i, missingAt as n, passage as r, mayMove as t };