import { n as stringValue, t as macroCalls } from "./calls.js";
import { t as readCode } from "./read.js";
import { f as defineReader } from "./features.js";
import { t as mergedFeatures } from "./merged.js";

// src/features/readers/exports.ts
const EXPORT = /(?<!\w)EXPORT_[A-Z0-9_]*SYMBOL[A-Z0-9_]*(?!\w)/g;
/** `EXPORT_SYMBOL*` in C and assembly sources: what modules may link with, and under what terms. */
const exports = defineReader({
	kind: "exports",
	title: {
		en: "Exported symbols in sources",
		zh: "源代码中的导出符号"
	},
	summary: {
		en: "The symbols that C and assembly sources export to modules: `EXPORT_SYMBOL`, its `_GPL`, `_NS` and `_FOR_MODULES` forms and `EXPORT_PER_CPU_SYMBOL`, with class and namespace (`DEFAULT_SYMBOL_NAMESPACE` counts). Comments, strings, `#if 0` and the bodies of macros do not count, so what a macro of one’s own exports is not seen. A tighter class, a namespace where there was none, or fewer modules that may use the symbol is a removal.",
		zh: "C 与汇编源代码向模块导出的符号：`EXPORT_SYMBOL` 及其 `_GPL`、`_NS`、`_FOR_MODULES` 形式和 `EXPORT_PER_CPU_SYMBOL`，带有类别与命名空间（`DEFAULT_SYMBOL_NAMESPACE` 也算）。注释、字符串、`#if 0` 和宏定义内部不算，因此自定义宏所导出的符号看不到。类别收紧、新加命名空间、可用模块变少都算移除。"
	},
	source: "https://docs.kernel.org/core-api/symbol-namespaces.html",
	paths: ["**/*.c", "**/*.S"],
	examples: [
		{
			title: "a symbol that only GPL modules may use from now on",
			path: "mm/slab.c",
			before: "EXPORT_SYMBOL(kfree);\nEXPORT_SYMBOL_NS_GPL(cxl_probe, \"CXL\");\n/* EXPORT_SYMBOL(gone); */\n",
			after: "EXPORT_SYMBOL_GPL(kfree);\nEXPORT_SYMBOL_NS_GPL(cxl_probe, CXL);\n",
			features: ["kfree class=EXPORT_SYMBOL", "cxl_probe class=EXPORT_SYMBOL_GPL namespace=CXL"],
			changes: ["removed kfree class: EXPORT_SYMBOL → EXPORT_SYMBOL_GPL"]
		},
		{
			title: "a symbol for named modules only, and one for each processor",
			path: "arch/x86/kvm/x86.c",
			before: "EXPORT_SYMBOL_FOR_MODULES(kvm_reset, \"kvm-intel,kvm-amd\");\nEXPORT_PER_CPU_SYMBOL(cpu_info);\n",
			after: "EXPORT_SYMBOL_FOR_MODULES(kvm_reset, \"kvm-intel\");\nEXPORT_PER_CPU_SYMBOL(cpu_info);\n",
			features: ["kvm_reset class=EXPORT_SYMBOL_GPL namespace=module:kvm-intel,kvm-amd", "cpu_info class=EXPORT_SYMBOL"],
			changes: ["removed kvm_reset namespace: module:kvm-intel,kvm-amd → module:kvm-intel"]
		},
		{
			title: "a symbol that is exported no more",
			path: "lib/memcpy_64.S",
			before: "SYM_FUNC_END(memcpy)\nEXPORT_SYMBOL(memcpy)\nEXPORT_SYMBOL(memmove)\n",
			after: "SYM_FUNC_END(memcpy)\nEXPORT_SYMBOL(memmove)\n",
			features: ["memcpy class=EXPORT_SYMBOL", "memmove class=EXPORT_SYMBOL"],
			changes: ["removed memcpy"]
		}
	],
	read(text, { path }) {
		if (!text.includes("EXPORT_")) return {
			kind: "features",
			features: []
		};
		const code = readCode(text, path, /* @__PURE__ */ new Map([["__KERNEL__", true], ["__ASSEMBLY__", path.endsWith(".S")]]));
		if (code.kind === "unreadable") return code;
		const calls = macroCalls(code.source, code.live, EXPORT, path);
		if ("because" in calls) return {
			kind: "unreadable",
			problem: calls
		};
		const setting = code.directives.find(({ name, rest }) => name === "define" && /^\s*DEFAULT_SYMBOL_NAMESPACE\s/.test(rest));
		const common = setting && unquoted(setting.rest.trim().slice(24));
		return mergedFeatures(calls.map((call) => featureOf(call, path, common)).filter(({ name }) => name !== ""));
	},
	weigh(attribute, before, after) {
		switch (attribute) {
			case "class": return weighClass(before, after);
			case "namespace": return weighNamespace(before, after);
			default: return "none";
		}
	}
});
const CLASS_ORDER = ["EXPORT_SYMBOL_GPL", "EXPORT_SYMBOL"];
function weighClass(before = "", after = "") {
	const order = CLASS_ORDER.indexOf(after) - CLASS_ORDER.indexOf(before);
	if (order === 0) return "none";
	return order < 0 ? "removed" : "added";
}
/** Modules must import a namespace to use what is in it; `module:a,b` is open to those modules alone. */
function weighNamespace(before, after) {
	if (before === after) return "none";
	if (after === void 0) return "added";
	const had = modulesOf(before);
	const has = modulesOf(after);
	if (had === void 0 || has === void 0) return "removed";
	if (had.some((name) => !has.includes(name))) return "removed";
	return has.length > had.length ? "added" : "none";
}
function modulesOf(namespace) {
	return namespace?.startsWith("module:") ? namespace.slice(7).split(",") : void 0;
}
function featureOf({ name, arguments: [symbol = "", space], line }, path, common) {
	const gpl = /_GPL(?:_|$)|_FOR_MODULES$|_FOR_KVM/.test(name);
	const forModules = name.endsWith("_FOR_MODULES");
	const own = space !== void 0 && (forModules || /_NS(?:_|$)/.test(name)) ? unquoted(space) : void 0;
	const namespace = forModules && own !== void 0 ? `module:${own}` : own ?? common;
	const attributes = { class: gpl ? "EXPORT_SYMBOL_GPL" : "EXPORT_SYMBOL" };
	if (namespace !== void 0 && namespace !== "") attributes["namespace"] = namespace;
	return {
		name: name.includes("TRACEPOINT") ? `__tracepoint_${symbol}` : symbol,
		attributes,
		path,
		line
	};
}
/** A namespace was a bare word before Linux 6.13 and is a string since: the same name. */
function unquoted(space) {
	return stringValue(space.trim()) ?? space.trim();
}

export { exports };