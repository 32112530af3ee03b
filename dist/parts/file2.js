const { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname, isAbsolute, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/sinks/file.ts
/**
* Writes a result file below a directory, whole or not at all: beside its place first, then moved there. A link that leads
* out of the directory is refused before anything is made; one in the place of the file itself is replaced, not followed.
*/
function writeResult(directory, path, content) {
	const target = resolve(directory, path);
	const inside = relative(realpathSync(directory), realpathSync(nearest(dirname(target))));
	if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw new Error(`${path} lies outside of ${directory}`);
	mkdirSync(dirname(target), { recursive: true });
	const draft = `${target}.${process.pid}.part`;
	try {
		writeFileSync(draft, content, { flag: "wx" });
		renameSync(draft, target);
	} catch (problem) {
		rmSync(draft, { force: true });
		throw problem;
	}
}
/** The directory itself, or the nearest above it that is there. */
function nearest(directory) {
	return existsSync(directory) || dirname(directory) === directory ? directory : nearest(dirname(directory));
}
/** Whether anything is at a path below a directory, a link that leads nowhere too. */
function standsAt(directory, path) {
	return lstatSync(resolve(directory, path), { throwIfNoEntry: false }) !== void 0;
}

export { writeResult as n, standsAt as t };