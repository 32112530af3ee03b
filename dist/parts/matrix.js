import { i as passages } from "./compat2.js";

// src/audit/matrix.ts
const CELLS = {
	allowed: "compatible",
	refused: "denied",
	"broken-promise": "broken",
	"needless-refusal": "cautious",
	unknown: "unknown"
};
/** A larger picture is read by nobody. */
const MOST_RELEASES = 100;
/** Features that are compared for one picture; beyond it, the picture is of fewer releases, the newest. */
const MOST_COMPARED = 4e6;
/** Fewer than this tell nothing. */
const FEWEST_RELEASES = 8;
/** Who can go to whom among the newest of these releases, which come oldest first. */
function matrixOf(interfaceName, editions, weigh) {
	const largest = editions.reduce((most, { features }) => Math.max(most, features?.length ?? 0), 1);
	const affordable = Math.floor(Math.sqrt(MOST_COMPARED / largest));
	const shown = editions.slice(-Math.min(MOST_RELEASES, Math.max(FEWEST_RELEASES, affordable)));
	return pictureOf(interfaceName, shown, passages(shown, weigh, "minor"));
}
/** The picture of ways that are known already. */
function pictureOf(interfaceName, editions, matrix) {
	return {
		interface: interfaceName,
		releases: editions.map(({ name, number }) => ({
			name,
			number: number?.text ?? "-"
		})),
		cells: matrix.map((row) => row.map(({ agreement }) => CELLS[agreement]))
	};
}

export { pictureOf as n, matrixOf as t };