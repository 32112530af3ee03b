// src/sources/repository.ts
/** Files beyond this are not read: no carrier or policy comes near it. */
const LARGEST_FILE = 4194304;
/** A path's directory (`''` for the top) and its last part. */
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		directory: path.slice(0, Math.max(0, slash)),
		name: path.slice(slash + 1)
	};
}
/** Byte order, in which git sorts; the same in every locale. */
function byteOrder(left, right) {
	return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

export { byteOrder as n, splitPath as r, LARGEST_FILE as t };