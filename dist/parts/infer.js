import { A as onlyFields, E as buildField, N as releaseFields, O as compareNumbers, P as withValues, k as numberOf, u as moveBetween, y as RELEASING_ROLES } from "./bump.js";

// src/facts/infer.ts
/** Names of branches on which development goes on; in a packaging repository they also take up maintenance at times. */
const TRUNK = /^(?:master|main|trunk|devel|develop|.*-Next)$/;
/** The kernel SIG's own name for a trunk, which nothing else bears. */
const SURE_TRUNK = /^OLK-\d[\d.]*$/;
/**
* The scheme that the numbers of a carrier fit: the one that most of its history fits, the first of the list where
* several fit alike. What is claimed counts only where it is all there is.
*/
function inferScheme(schemes, texts, fits = (scheme, text) => numberOf(scheme, text) !== void 0) {
	const [newest] = texts;
	if (newest === void 0) return void 0;
	const fitting = schemes.filter((scheme) => fits(scheme, newest));
	const share = (scheme) => texts.filter((text) => numberOf(scheme, text) !== void 0).length;
	const [first, ...others] = fitting;
	return first && others.reduce((best, scheme) => share(scheme) > share(best) ? scheme : best, first);
}
/** Distributions that number in three counters too, but otherwise: their mark tells them apart. */
const OTHERS = /^(?:el|fc|amzn|azl|cm)\d/;
/** A package's number has its build counter; without one it is another scheme's that happens to look alike. */
function isPackageOf(scheme, text) {
	const number = numberOf(scheme, text);
	if (number === void 0) return false;
	const build = buildField(scheme);
	return (build === void 0 || number.values[build] !== void 0) && !bearsOtherMark(number);
}
/** Whether a word of the number is the mark of a distribution that this scheme is not of. */
function bearsOtherMark(number) {
	return Object.values(number.values).some((value) => OTHERS.test(value));
}
/**
* The role of a line from what its own history did.
* @param history the numbers of the line, newest first, all of one scheme
* @param claimed the number that the change proposes, which may show where a line leaves the trunk
*/
function inferRole(branch, scheme, history, claimed) {
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" }
	};
	const sure = SURE_TRUNK.test(branch);
	const trunk = sure || TRUNK.test(branch);
	const [newest] = history;
	if (newest === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "no-history" }
	};
	const field = maintenanceField(scheme);
	if (field === void 0) return {
		roles: RELEASING_ROLES,
		evidence: { because: "roles-alike" }
	};
	const moved = fieldsMoved(sameBase(history, newest));
	const maintained = Number(newest.values[field] ?? 0) > 0;
	if (maintained && (trunk || !isSettled(history, field) && returnedToDevelopment(history, field))) return {
		roles: RELEASING_ROLES,
		evidence: {
			because: "both-moved",
			fields: [...moved.keys()]
		}
	};
	if (maintained) return {
		roles: ["maintenance"],
		evidence: {
			because: "maintained",
			field,
			number: newest.text
		}
	};
	if (trunk) return {
		roles: ["development"],
		evidence: {
			because: "trunk-name",
			branch,
			certainty: sure ? "sure" : "likely"
		}
	};
	const from = claimed === void 0 ? void 0 : originOf(newest, claimed, field);
	if (from !== void 0) return {
		roles: ["maintenance"],
		from,
		evidence: {
			because: "maintained",
			field,
			number: from.text
		}
	};
	const developed = [...moved][0];
	return developed === void 0 ? {
		roles: RELEASING_ROLES,
		evidence: { because: "no-history" }
	} : {
		roles: RELEASING_ROLES,
		evidence: {
			because: "only-devel-moved",
			field: developed[0],
			releases: developed[1]
		}
	};
}
const movesAlike = (scheme) => JSON.stringify(scheme.steps.development) === JSON.stringify(scheme.steps.maintenance);
/** The field that only a maintenance line raises. */
function maintenanceField(scheme) {
	const development = new Set(scheme.steps.development.map((step) => step.raises));
	return scheme.steps.maintenance.find((step) => step.reserved !== true && step.unlisted !== true && !development.has(step.raises))?.raises;
}
function sameBase(history, newest) {
	const [base] = releaseFields(newest.scheme);
	return base === void 0 ? history : history.filter((number) => number.values[base] === newest.values[base]);
}
/** How often each field was the one that moved, the most frequent first. */
function fieldsMoved(history) {
	const counts = /* @__PURE__ */ new Map();
	for (let index = 0; index + 1 < history.length; index += 1) {
		const move = moveBetween(history[index + 1], history[index]);
		if (move.kind === "forward") counts.set(move.top.field, (counts.get(move.top.field) ?? 0) + 1);
	}
	return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
/** Two maintenance releases of one development release: whatever the branch once was, it maintains that one now. */
function isSettled(history, field) {
	const [newest, older] = history;
	if (newest === void 0 || older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
	const move = moveBetween(older, newest);
	return move.kind === "same" || move.kind === "forward" && move.top.field === field;
}
/** A line on which a maintenance number was followed by a development one has been both. */
function returnedToDevelopment(history, field) {
	return history.some((number, index) => {
		const older = history[index + 1];
		if (older === void 0 || Number(older.values[field] ?? 0) === 0) return false;
		const move = moveBetween(older, number);
		return move.kind === "forward" && move.top.field !== field && move.below.some((below) => below.field === field);
	});
}
/** `104.0.0` followed by `106.1.0`: the line leaves the trunk at `106.0.0`, a tag that was never packaged itself. */
function originOf(previous, claimed, field) {
	const fields = releaseFields(previous.scheme);
	if (claimed.scheme !== previous.scheme || Number(claimed.values[field] ?? 0) === 0) return void 0;
	const move = moveBetween(previous, claimed);
	if (move.kind !== "forward" || move.top.field === field || fields.indexOf(move.top.field) + 1 !== fields.indexOf(field)) return void 0;
	const from = withValues(onlyFields(claimed, fields), { [field]: "0" });
	return compareNumbers(from, previous, fields) > 0 ? from : void 0;
}

export { isPackageOf as i, inferRole as n, inferScheme as r, bearsOtherMark as t };