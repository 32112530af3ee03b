import { t as KINDS } from "./kinds.js";
import { O as compareNumbers, j as orderedFields } from "./bump.js";

// src/numbering/sort.ts
/** The largest whole number below which a float holds all of them. */
const EXACT = 2 ** 53;
/**
* Sorts numbers of one scheme, lowest first; equal ones stay in their order. Where every field can be ranked and the
* ranks of these numbers fit into one float together, as with counters they do, a million take half a second.
*/
function sortNumbers(numbers) {
	const keys = packedKeys(numbers);
	if (keys === void 0) return numbers.toSorted((a, b) => compareNumbers(a, b));
	keys.sort();
	return Array.from(keys, (key) => numbers[key % numbers.length]);
}
/** For each number one float that is ordered as the numbers are, its index last; nothing where they do not fit. */
function packedKeys(numbers) {
	const [first] = numbers;
	if (first === void 0) return void 0;
	const keys = new Float64Array(numbers.length);
	let room = numbers.length;
	for (const name of orderedFields(first.scheme)) {
		const ranks = ranksOf(numbers, name);
		if (ranks === void 0) return void 0;
		const [least, most] = boundsOf(ranks);
		const width = most - least + 1;
		room *= width;
		if (room > EXACT) return void 0;
		if (width > 1) append(keys, width, (index) => ranks[index] - least);
	}
	append(keys, numbers.length, (index) => index);
	return keys;
}
/** Appends one digit to each key; `width` is how many there are of it. */
function append(keys, width, digitOf) {
	for (let index = 0; index < keys.length; index += 1) keys[index] = keys[index] * width + digitOf(index);
}
/** The ranks of one field; one that is absent is ranked just below or above all others. */
function ranksOf(numbers, name) {
	const field = numbers[0]?.scheme.fields[name];
	const rank = field === void 0 ? void 0 : KINDS[field.kind].order?.rank;
	if (field === void 0 || rank === void 0) return void 0;
	const absent = field.absent === "start" ? String(field.start ?? 0) : void 0;
	const ranks = new Float64Array(numbers.length);
	for (let index = 0; index < numbers.length; index += 1) {
		const value = numbers[index]?.values[name] ?? absent;
		ranks[index] = value === void 0 ? -1 : rank(value);
	}
	if (field.absent !== "above") return ranks;
	const [, most] = boundsOf(ranks);
	return ranks.map((value) => value < 0 ? most + 1 : value);
}
function boundsOf(ranks) {
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (const rank of ranks) {
		if (rank < least) least = rank;
		if (rank > most) most = rank;
	}
	return [least, most];
}

export { sortNumbers as t };