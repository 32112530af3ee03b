import { W as readSpec } from "./core.js";
import { f as defineReader } from "./features.js";
import { t as mergedFeatures } from "./merged.js";
import { t as unreadable } from "./unreadable.js";

// src/features/readers/rpm.ts
/** What a spec gives to those who install its packages. */
const rpm = defineReader({
	kind: "rpm",
	title: {
		en: "Packages and Provides of an RPM spec",
		zh: "RPM spec 的子包与 Provides"
	},
	summary: {
		en: "The packages that a spec makes (`package kernel-devel`) and what they provide (`provides kernel-uname-r`, with the package, and `versioned=yes` where a version is given; the version itself is not compared). Macros are expanded as rpm does, for x86_64, and nothing is run: where a name needs `%(…)`, Lua or a macro that is nowhere defined, the spec is unreadable, and the macro is named. What stands under a condition that cannot be known counts.",
		zh: "spec 生成的软件包（`package kernel-devel`）及其提供的能力（`provides kernel-uname-r`，带所属的包；写有版本的带 `versioned=yes`，版本本身不比较）。宏按 rpm 的方式以 x86_64 展开，不执行任何内容：名称若依赖 `%(…)`、Lua 或未定义的宏，则该 spec 不可读，并指出是哪个宏。条件无法判断时，其下的内容仍计入。"
	},
	source: "https://rpm-software-management.github.io/rpm/manual/spec.html",
	paths: [],
	examples: [{
		title: "a sub-package and a capability that went",
		path: "kernel.spec",
		before: "Name: kernel\nVersion: 5.10.0\nRelease: 1\nProvides: kernel-uname-r = %{version}, kernel-drm\n\n%package devel\nSummary: Devel\nProvides: kernel-devel-uname-r = %{version}\n\n%package -n perf\nSummary: Perf\n",
		after: "Name: kernel\nVersion: 5.10.1\nRelease: 1\nProvides: kernel-uname-r = %{version}\n\n%package -n perf\nSummary: Perf\n",
		features: [
			"package kernel",
			"provides kernel-uname-r package=kernel versioned=yes",
			"provides kernel-drm package=kernel",
			"package kernel-devel",
			"provides kernel-devel-uname-r package=kernel-devel versioned=yes",
			"package perf"
		],
		changes: [
			"removed provides kernel-drm",
			"removed package kernel-devel",
			"removed provides kernel-devel-uname-r"
		]
	}],
	read(text, { path }) {
		if (text.trim() === "") return {
			kind: "features",
			features: []
		};
		const spec = readSpec(text.replace(/^\uFEFF/, ""));
		if (spec.kind === "too-large") return unreadable(path, spec.line, "the spec is larger than a spec may be", "spec 超出允许的大小");
		return featuresOf(spec, path);
	},
	weigh(attribute, before, after) {
		if (before === after) return "none";
		if (attribute === "versioned") return after === void 0 ? "removed" : "added";
		return "changed";
	}
});
function featuresOf(spec, path) {
	if (spec.lost !== void 0) return notKnown(path, spec.lost);
	const names = [];
	const features = [];
	for (const { name } of spec.packages) {
		if (name.kind === "unknown") return notKnown(path, name.why);
		names.push(name.text);
		features.push({
			name: `package ${name.text}`,
			attributes: {},
			path,
			line: name.place.line
		});
	}
	for (const provides of spec.provides) for (const { name, nature } of capabilitiesOf(provides.text)) {
		if (provides.why !== void 0 && isUnknown(name)) return notKnown(path, provides.why);
		features.push(featureOf(provides, name, nature, names, path));
	}
	return mergedFeatures(features.sort((left, right) => left.line - right.line));
}
function featureOf({ owner, place }, name, nature, packages, path) {
	const attributes = { package: packages[owner] ?? "" };
	if (nature === "versioned") attributes["versioned"] = "yes";
	return {
		name: `provides ${name}`,
		attributes,
		path,
		line: place.line
	};
}
/** `a = 1, b(c) >= 2 d`: names, each with a comparison or without. Source: rpm's manual, "Dependencies". */
function capabilitiesOf(text) {
	const words = text.match(/[^\s,]+/g) ?? [];
	const found = [];
	for (let index = 0; index < words.length; index += 1) {
		const versioned = /^[<>=]+$/.test(words[index + 1] ?? "");
		found.push({
			name: words[index] ?? "",
			nature: versioned ? "versioned" : "bare"
		});
		if (versioned) index += 2;
	}
	return found;
}
/** What stands for text that is not known, or a macro that is left over. */
const isUnknown = (name) => /[\uFFFC%]/.test(name);
function notKnown(path, why) {
	const what = "name" in why ? `\`${why.name}\`` : "file" in why ? `\`${why.file}\`` : `\`${why.kind}\``;
	return unreadable(path, why.place.line, `what the spec makes depends on ${what}, which cannot be known without running rpm`, `spec 生成的内容取决于 ${what}，不运行 rpm 就无法得知`);
}

export { rpm };