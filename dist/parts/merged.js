// src/features/merged.ts
/** One feature a name: the first place, and where definitions differ, each of their values once. */
function mergedFeatures(features) {
	const byName = /* @__PURE__ */ new Map();
	for (const feature of features) {
		const same = byName.get(feature.name);
		if (same === void 0) byName.set(feature.name, [feature]);
		else same.push(feature);
	}
	return {
		kind: "features",
		features: Array.from(byName.values(), merged)
	};
}
/** A value that is written in several ways, each under its own condition. */
const SEPARATOR = " | ";
function merged(same) {
	const [first] = same;
	if (same.length === 1) return first;
	const names = new Set(same.flatMap(({ attributes }) => Object.keys(attributes)));
	const attributes = {};
	for (const name of names) {
		const values = new Set(same.map((feature) => feature.attributes[name]).filter((value) => value !== void 0));
		if (name !== "if" || same.every((feature) => feature.attributes[name] !== void 0)) attributes[name] = [...values].slice(0, 16).join(SEPARATOR);
	}
	const { unstable: _unstable, attributes: _attributes, ...rest } = first;
	return same.every(({ unstable }) => unstable) ? {
		...rest,
		attributes,
		unstable: true
	} : {
		...rest,
		attributes
	};
}

export { mergedFeatures as t };