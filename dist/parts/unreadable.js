// src/features/unreadable.ts
/** A file of which nothing is known, and why: nothing in it is taken for removed. */
function unreadable(path, line, en, zh) {
	return {
		kind: "unreadable",
		problem: problem(path, line, en, zh)
	};
}
function problem(path, line, en, zh) {
	return {
		path,
		line,
		because: {
			en,
			zh
		}
	};
}

export { unreadable as t };