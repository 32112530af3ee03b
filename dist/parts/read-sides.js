import { t as textOf } from "./text.js";

// src/sources/read-sides.ts
/** A path that the change leaves alone is after merging what it is at the base, whatever the head has. */
async function readSides(repository, path, at) {
	const { base, head, mergeBase, behind, touched } = at;
	const read = async (commit) => textOf(await repository.read(commit, path));
	const isTouched = touched.has(path);
	const [atBase, atHead, origin] = await Promise.all([
		read(base),
		isTouched ? read(head) : void 0,
		isTouched && behind ? read(mergeBase) : void 0
	]);
	return {
		base: atBase,
		head: atHead ?? atBase,
		origin
	};
}

export { readSides as t };