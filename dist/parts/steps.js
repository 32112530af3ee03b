import { S as compileScheme, b as withValues, f as buildField, h as numberOf, p as compareField } from "./glob.js";
import { i as KINDS } from "./glob-syntax.js";

// src/numbering/steps.ts
/** The steps that any of these roles may take; where the role is in doubt, all of them are allowed. */
function stepsOf(scheme, roles, strictness) {
	const steps = [];
	for (const role of roles) for (const step of scheme.steps[role]) if ((strictness === "practice" || step.practice !== true) && !steps.some((other) => sameStep(other, step))) steps.push(step);
	return steps;
}
const sameStep = (a, b) => a.raises === b.raises && a.part === b.part;
/** Every number that may follow, in the order of the steps: the ordinary one first, the reserved ones last. */
function nextNumbers(previous, roles, strictness) {
	return [...stepsOf(previous.scheme, roles, strictness)].sort((a, b) => Number(a.reserved ?? false) - Number(b.reserved ?? false)).flatMap((step) => takeStep(previous, step).map((number) => ({
		step,
		number
	})));
}
/**
* The numbers that one step gives, the counter of packages one further: mostly one, two where a release may follow its
* candidate, none where the step does not apply (a candidate of what is released; a field that this spelling lacks).
*/
function takeStep(number, step) {
	const { scheme, spelling } = number;
	const { fleeting, release } = compileScheme(scheme);
	const below = release.slice(release.indexOf(step.raises) + 1);
	const change = Object.create(null);
	for (const name of fleeting) change[name] = void 0;
	for (const name of below) change[name] = left(number, step, name);
	return raised(number, step).flatMap((value) => {
		const { text } = nextBuild(withValues(number, {
			...change,
			[step.raises]: value
		}));
		const next = numberOf(scheme, text);
		if (next?.spelling !== spelling) return [];
		const move = moveBetween(number, next);
		return move.kind === "forward" && move.top.field === step.raises ? [next] : [];
	});
}
/** The same release packaged once more; its width stays as it was written. */
function nextBuild(number) {
	const name = buildField(number.scheme);
	const value = name === void 0 ? void 0 : number.values[name];
	if (name === void 0 || value === void 0) return number;
	return withValues(number, { [name]: String(Number(value) + 1).padStart(value.length, "0") });
}
/** The values that the raised field may take; `undefined` is its falling away. */
function raised({ scheme, values }, step) {
	const field = scheme.fields[step.raises];
	const value = values[step.raises] ?? (field?.absent === "start" ? startOf(field) : void 0);
	const falls = field?.absent === "above" ? [void 0] : [];
	if (value === void 0) return field?.absent === "above" ? [] : [String(firstOf(field))];
	return [KINDS[field?.kind ?? "counter"].order?.next(value, step.part), ...falls];
}
const startOf = (field) => String(field?.start ?? 0);
/** The value with which a counter that was left out begins. */
const firstOf = (field) => Math.max(field?.start ?? 0, 1);
/** What a step makes of a field below the one that it raises. */
function left({ scheme, values }, step, name) {
	const field = scheme.fields[name];
	const value = values[name];
	switch (aftermathOf(step, name)) {
		case "not-lower": return value;
		case "rises": return value === void 0 ? void 0 : KINDS[field?.kind ?? "counter"].order?.next(value, void 0);
		case "from-start": return startOf(field);
		case "reset":
		case "free": return (field?.absent === "start" ? value !== void 0 : !compileScheme(scheme).optional.has(name)) ? startOf(field) : void 0;
	}
}
function aftermathOf({ leaves = {} }, field) {
	return (Object.hasOwn(leaves, field) ? leaves[field] : void 0) ?? "reset";
}
/** Stands for the value of a field that a number leaves out; no kind of field can hold it. */
const ABSENT = "–";
/** Describes the way from one number to another of the same scheme; the build counter is no part of it. */
function moveBetween(previous, next) {
	const { scheme } = previous;
	const { release } = compileScheme(scheme);
	for (let index = 0; index < release.length; index += 1) {
		const name = release[index];
		const was = previous.values[name];
		const is = next.values[name];
		const order = compareField(scheme.fields[name], was, is);
		if (order !== 0) return moveOf(scheme, release.slice(index), order, previous, next);
	}
	return { kind: "same" };
}
/** The move whose first field that differs is the first of these. */
function moveOf(scheme, names, order, { values: was }, { values: is }) {
	const [top, ...below] = names.map((name) => shown(scheme.fields[name], name, was[name], is[name]));
	if (order > 0) return {
		kind: "backward",
		top
	};
	const field = scheme.fields[top.field];
	return {
		kind: "forward",
		top,
		distance: distanceOf(field, was[top.field], is[top.field]),
		part: field?.kind === "upstream" ? partOf(top) : void 0,
		below
	};
}
function shown(field, name, was, is) {
	const absent = field?.absent === "start" ? startOf(field) : "–";
	return {
		field: name,
		was: was ?? absent,
		is: is ?? absent
	};
}
function distanceOf(field, was, is) {
	if (field === void 0 || is === void 0) return void 0;
	const before = was ?? (field.absent === "start" ? startOf(field) : String(firstOf(field) - 1));
	return KINDS[field.kind].order?.distance?.(before, is);
}
function partOf({ was, is }) {
	const series = (value) => value.split(".").slice(0, 2).join(".");
	return series(was) === series(is) ? "sublevel" : "series";
}
/** Which steps take the field that a forward move raised. */
function stepsTaken(steps, move) {
	return steps.filter((step) => step.raises === move.top.field && (step.part === void 0 || step.part === move.part));
}
/** The fields below that are not as the step leaves them. */
function notReset(scheme, step, move) {
	const atSeriesStart = step.part === "series" && !move.top.is.endsWith(".0") ? [move.top] : [];
	const wrong = move.below.filter(({ field, was, is }) => !isLeft(scheme, step, field, unshown(was), unshown(is)));
	return [...atSeriesStart, ...wrong];
}
/** Whether a field below the raised one is as the step leaves it. */
function isLeft(scheme, step, name, was, is) {
	const field = scheme.fields[name];
	switch (aftermathOf(step, name)) {
		case "reset": return is === void 0 || mayStart(scheme, name) && compareField(field, is, startOf(field)) === 0;
		case "from-start": return compareField(field, is, startOf(field)) >= 0;
		case "not-lower": return compareField(field, is, was) >= 0;
		case "rises": return compareField(field, is, was) > 0;
		case "free": return true;
	}
}
/** A field that is left out when it is reset does not begin anew. */
function mayStart(scheme, name) {
	return scheme.fields[name]?.absent === "start" || !compileScheme(scheme).optional.has(name);
}
const unshown = (shownValue) => shownValue === "–" ? void 0 : shownValue;

export { notReset as a, nextNumbers as i, moveBetween as n, stepsOf as o, nextBuild as r, stepsTaken as s, aftermathOf as t };