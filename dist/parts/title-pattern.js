import { t as compileLines } from "./linear-pattern.js";

// src/features/title-pattern.ts
/** GitHub lets a title have 256 characters. */
const LONGEST_TITLE = 1e3;
/** Compiles the pattern for titles, which has a group `number` or `bump`; of several matches the first counts. */
function compileTitle(source) {
	const compiled = compileLines(source, ["number", "bump"]);
	if (compiled.kind === "wrong") return compiled;
	return {
		kind: "pattern",
		read: (title) => {
			const [{ number = "", bump = "" } = {}] = compiled.groupsIn(title.slice(0, LONGEST_TITLE));
			return {
				...number === "" ? {} : { number },
				...bump === "" ? {} : { bump }
			};
		}
	};
}

export { compileTitle };