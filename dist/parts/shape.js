// src/sources/github/shape.ts
var ShapeMismatch = class extends Error {
	constructor(at, wanted) {
		super(`${at === "" ? "the answer" : at} is no ${wanted}`);
		this.name = "ShapeMismatch";
	}
};
const text = (value, at) => {
	if (typeof value !== "string") throw new ShapeMismatch(at, "text");
	return value;
};
const count = (value, at) => {
	if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new ShapeMismatch(at, "whole number");
	return value;
};
const truth = (value, at) => {
	if (typeof value !== "boolean") throw new ShapeMismatch(at, "true or false");
	return value;
};
const objectId = (value, at) => {
	if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) throw new ShapeMismatch(at, "object id");
	return value;
};
function list(shape) {
	return (value, at) => {
		if (!Array.isArray(value)) throw new ShapeMismatch(at, "list");
		return value.map((item, index) => shape(item, `${at}[${index}]`));
	};
}
/** Null and absent alike become `undefined`. */
function optional(shape) {
	return (value, at) => value === null || value === void 0 ? void 0 : shape(value, at);
}
/** The named members; whatever else the answer has is left alone. */
function members(shapes) {
	const names = Object.keys(shapes);
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ShapeMismatch(at, "object");
		const given = value;
		const result = {};
		for (const name of names) result[name] = shapes[name](Object.hasOwn(given, name) ? given[name] : void 0, at === "" ? name : `${at}.${name}`);
		return result;
	};
}

export { objectId as a, truth as c, members as i, count as n, optional as o, list as r, text as s, ShapeMismatch as t };