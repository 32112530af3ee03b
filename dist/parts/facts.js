// src/facts/facts.ts
/** How much a number rises, least first: the order of this list is the order of the type. */
const BUMPS = [
	"none",
	"patch",
	"minor",
	"major"
];

export { BUMPS as t };