import { n as stringValue, t as macroCalls } from "./calls.js";
import { r as stretchAt, t as readCode } from "./read.js";
import { f as defineReader } from "./features.js";
import { t as mergedFeatures } from "./merged.js";
import { t as unreadable } from "./unreadable.js";

// src/features/modinfo.ts
/** Reads what a tool wrote; lines that say something else about a module are no features. */
function modinfoFeatures(text, path) {
	const features = /* @__PURE__ */ new Map();
	const entries = text.includes("\0") ? builtinEntries(text) : lineEntries(text);
	let conflict;
	for (const entry of entries) {
		if (/^(?:<{7}|={7}|>{7})/.test(entry.text)) conflict ??= entry;
		const found = featureOf$1(entry.text);
		if (found !== void 0 && !features.has(found.name)) features.set(found.name, {
			...found,
			path,
			line: entry.line
		});
	}
	if (conflict === void 0) return {
		kind: "features",
		features: [...features.values()]
	};
	return unreadable(path, conflict.line, "the file holds a merge conflict", "文件中有未解决的合并冲突");
}
function lineEntries(text) {
	return text.replace(/^\uFEFF/, "").split("\n").map((line, index) => ({
		text: line.trimEnd(),
		line: index + 1
	}));
}
/** `module.key=value`, each ended by a NUL; the file is one line. */
function builtinEntries(text) {
	return text.split("\0").map((entry) => ({
		text: entry.slice(entry.indexOf(".") + 1),
		line: 1
	}));
}
function featureOf$1(text) {
	const match = /^(alias|firmware|parm|parmtype)(?:[:=]|[ \t])[ \t]*(\S.*)$/.exec(text.slice(0, 4096));
	const value = match?.[2];
	if (value === void 0) return void 0;
	switch (match?.[1]) {
		case "alias": return aliasOf(value);
		case "firmware": return {
			name: `firmware ${value}`,
			attributes: {}
		};
		default: return parameterOf(value);
	}
}
/** `alias NAME MODULE` in `modules.alias`, `alias: NAME` elsewhere. */
function aliasOf(value) {
	const blank = value.lastIndexOf(" ");
	if (blank < 0) return {
		name: `alias ${value}`,
		attributes: {}
	};
	return {
		name: `alias ${value.slice(0, blank).trimEnd()}`,
		attributes: { module: value.slice(blank + 1) }
	};
}
/** `NAME:description (type)`, and `NAME:type` for built-in modules. */
function parameterOf(value) {
	const [name = ""] = value.split(":", 1);
	const open = value.endsWith(")") ? value.lastIndexOf("(") : -1;
	return {
		name: `parameter ${name}`,
		attributes: open < 0 ? {} : { type: value.slice(open + 1, -1) }
	};
}

// src/features/readers/module-info.ts
const CALL = /(?<!\w)(?:module_param\w*|core_param\w*|MODULE_ALIAS\w*|MODULE_DEVICE_TABLE|MODULE_FIRMWARE)(?!\w)/g;
/** What a module offers beside its symbols: parameters, aliases, device tables, firmware. */
const moduleInfo = defineReader({
	kind: "module-info",
	nul: "separates",
	title: {
		en: "Module parameters, aliases and firmware",
		zh: "模块的参数、别名与固件"
	},
	summary: {
		en: "What a module says of itself: `module_param*` (with type and permission), `MODULE_ALIAS*`, the buses of `MODULE_DEVICE_TABLE`, and `MODULE_FIRMWARE` in C sources; the same from the text of `modinfo`, from `modules.builtin.modinfo` and from `modules.alias`. Strings that macros of the same file hold are put together; one that a macro of another file holds is named as it is written.",
		zh: "模块对自身的声明：C 源代码中的 `module_param*`（带类型与权限）、`MODULE_ALIAS*`、`MODULE_DEVICE_TABLE` 的总线和 `MODULE_FIRMWARE`；也可取自 `modinfo` 的输出、`modules.builtin.modinfo` 和 `modules.alias`。由同一文件的宏组成的字符串会被拼接；取自其他文件的宏则按原文命名。"
	},
	source: "https://docs.kernel.org/admin-guide/kernel-parameters.html",
	paths: [
		"**/modules.builtin.modinfo",
		"**/modules.alias",
		"**/*.modinfo"
	],
	examples: [
		{
			title: "a parameter that went, and one of another type",
			path: "drivers/net/e1000.c",
			before: "module_param(debug, int, 0444);\nmodule_param_named(copybreak, brk, uint, 0644);\nmodule_param_array(TxQueue, int, &num, 0);\n",
			after: "module_param(debug, bool, 0444);\nmodule_param_array(TxQueue, int, &num, 0);\n",
			features: [
				"parameter debug type=int permission=0444",
				"parameter copybreak type=uint permission=0644",
				"parameter TxQueue type=array of int permission=0"
			],
			changes: ["changed parameter debug type: int → bool", "removed parameter copybreak"]
		},
		{
			title: "aliases, devices and firmware",
			path: "drivers/net/phy.c",
			before: "#define FW \"phy-1.bin\"\nMODULE_FIRMWARE(\"vendor/\" FW);\nMODULE_DEVICE_TABLE(pci, phy_ids);\nMODULE_ALIAS(\"platform:phy\");\nMODULE_ALIAS_NETPROTO(PF_PHY);\n",
			after: "#define FW \"phy-1.bin\"\nMODULE_FIRMWARE(\"vendor/\" FW);\nMODULE_DEVICE_TABLE(pci, new_ids);\nMODULE_ALIAS_NETPROTO(PF_PHY);\n",
			features: [
				"firmware vendor/phy-1.bin",
				"devices pci",
				"alias platform:phy",
				"alias MODULE_ALIAS_NETPROTO(PF_PHY)"
			],
			changes: ["removed alias platform:phy"]
		},
		{
			title: "the text of modinfo",
			path: "e1000.modinfo",
			before: "filename:       e1000.ko\nalias:          pci:v00008086d00001000*\nparm:           debug:Level (int)\n",
			features: ["alias pci:v00008086d00001000*", "parameter debug type=int"]
		},
		{
			title: "the aliases that depmod writes",
			path: "lib/modules/modules.alias",
			before: "# Aliases extracted from modules themselves.\nalias fs-ext4 ext4\nalias char-major-10-144 nvram\n",
			after: "# Aliases extracted from modules themselves.\nalias fs-ext4 ext4_new\n",
			features: ["alias fs-ext4 module=ext4", "alias char-major-10-144 module=nvram"],
			changes: ["changed alias fs-ext4 module: ext4 → ext4_new", "removed alias char-major-10-144"]
		}
	],
	read(text, { path }) {
		if (!/\.[cChHsS]$/.test(path)) return modinfoFeatures(text, path);
		if (!/module_param|core_param|MODULE_/.test(text)) return {
			kind: "features",
			features: []
		};
		const code = readCode(text, path, /* @__PURE__ */ new Map([["__KERNEL__", true]]));
		if (code.kind === "unreadable") return code;
		const calls = macroCalls(code.source, code.live, CALL, path);
		if ("because" in calls) return {
			kind: "unreadable",
			problem: calls
		};
		const strings = stringMacros(code);
		return mergedFeatures(calls.flatMap((call) => featureOf(call, strings, path)));
	},
	weigh(_attribute, before, after) {
		return before === after ? "none" : "changed";
	}
});
/** The macros of the file that stand for strings, later ones made of earlier ones too. */
function stringMacros(code) {
	const strings = /* @__PURE__ */ new Map();
	for (const { name, rest, from } of code.directives) {
		if (name !== "define" || rest.length > 1e3 || stretchAt(code, from)?.dead) continue;
		const match = /^\s*([A-Za-z_]\w*)\s+(?=")/.exec(rest);
		const macro = match?.[1];
		if (match === null || macro === void 0) continue;
		const value = stringValue(rest.slice(match[0].length).trim(), strings);
		if (value !== void 0 && value.length < 1e3) strings.set(macro, value);
	}
	return strings;
}
function featureOf(call, strings, path) {
	const { name, line, arguments: given } = call;
	const [first = ""] = given;
	if (first === "") return [];
	const feature = (title, attributes = {}) => [{
		name: title,
		attributes,
		path,
		line
	}];
	if (/_param/.test(name)) return feature(`parameter ${first}`, parameterAttributes(name, given));
	const value = stringValue(first, strings) ?? first;
	switch (name) {
		case "MODULE_FIRMWARE": return feature(`firmware ${value}`);
		case "MODULE_DEVICE_TABLE": return feature(`devices ${first}`);
		case "MODULE_ALIAS": return feature(`alias ${value}`);
		default: return feature(`alias ${name}(${given.map((argument) => stringValue(argument, strings) ?? argument).join(", ")})`);
	}
}
/** Where the type stands among the arguments; the permission is the last in all of them. */
function parameterAttributes(name, given) {
	const permission = given.at(-1) ?? "";
	const typed = (type) => type === void 0 || given.length < 3 ? { permission } : {
		type,
		permission
	};
	if (name.includes("_cb")) return typed("callback");
	if (name.includes("_string")) return typed("string");
	const array = name.includes("_array");
	const type = given[name.includes("_named") || name.startsWith("core_param") ? 2 : 1];
	return typed(array && type !== void 0 ? `array of ${type}` : type);
}

export { moduleInfo };