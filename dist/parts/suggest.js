// src/policy/suggest.ts
const FAR = Number.POSITIVE_INFINITY;
/** Longer words are no slips of the keyboard, and comparing them would cost. */
const LONGEST = 64;
/** Two letters begin too many words to tell which was meant. */
const SHORTEST_BEGINNING = 3;
/**
* The candidate that was most likely meant: the nearest one, if no more than a third of it is mistyped; else the only one
* that begins with the word, as `maint` does.
*/
function suggest(word, candidates) {
	if (word.length === 0 || word.length > LONGEST) return void 0;
	let best;
	for (const candidate of candidates) {
		const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
		if (candidate.length > LONGEST || Math.abs(word.length - candidate.length) > limit) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && distance < (best?.distance ?? FAR)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate ?? onlyBeginningWith(word.toLowerCase(), candidates);
}
function onlyBeginningWith(word, candidates) {
	const fitting = word.length < SHORTEST_BEGINNING ? [] : candidates.filter((candidate) => candidate.startsWith(word));
	return fitting.length === 1 ? fitting[0] : void 0;
}
/**
* How many insertions, deletions, substitutions and swaps of neighbours lead from one word to the other
* (Damerau and Levenshtein, in the variant that edits no place twice).
*/
function editDistance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const substituted = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(beforeLast, column - 2) + 1 : FAR;
			current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, substituted, swapped));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
}
const at = (row, column) => row[column];

export { suggest as n, editDistance as t };