// src/features/feature.ts
/** What a change does to what was promised; the order of this list is the order of the type, least first. */
const FEATURE_EFFECTS = [
	"none",
	"changed",
	"added",
	"removed"
];
/** Ties a reader to its kind. */
function defineReader(reader) {
	return reader;
}

export { defineReader as n, FEATURE_EFFECTS as t };