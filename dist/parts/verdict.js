// src/features/verdict.ts
/** Ties a reader of reports to its kind. */
function defineVerdictReader(reader) {
	return reader;
}
/** A change that is only said to have happened: there is one place, and no word of which attribute it was. */
function changeAt(kind, feature) {
	const { name } = feature;
	switch (kind) {
		case "removed": return {
			kind,
			effect: "removed",
			name,
			before: [feature]
		};
		case "added": return {
			kind,
			effect: "added",
			name,
			after: [feature]
		};
		case "changed": return {
			kind,
			effect: "changed",
			name,
			before: [feature],
			after: [feature],
			attributes: []
		};
	}
}

export { defineVerdictReader as n, changeAt as t };