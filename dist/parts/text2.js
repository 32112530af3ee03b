// src/carriers/text.ts
/** The parts of a statement that only specs have. */
const PLAIN = {
	epoch: 0,
	history: [],
	changelog: "none",
	headings: [],
	packaged: "",
	uses: []
};
/**
* A file whose first line that is not blank is the number, such as `SOURCE`: the tag of the source repository to build.
* A missing final newline, a byte-order mark and trailing blanks are no mistake.
*/
function readText(source) {
	const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
	const index = lines.findIndex((line) => line.trim() !== "");
	const raw = lines[index];
	if (raw === void 0) return {
		kind: "unreadable",
		why: {
			because: "empty",
			line: 1
		}
	};
	const text = raw.trim();
	const column = raw.indexOf(text) + 1 + (index === 0 && source.startsWith("﻿") ? 1 : 0);
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		passages: [{
			text,
			line: index + 1,
			column,
			computed: false
		}]
	};
}

export { readText as n, PLAIN as t };