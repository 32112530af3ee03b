import { dn as nextNumbers, zt as labelOf } from "./core.js";

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

export { levelsOf as i, levelNamed as n, levelNames as r, USUAL_LEVEL as t };