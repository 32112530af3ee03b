import { c as isScalar, i as LineCounter, l as isSeq, o as isMap, r as parseDocument } from "./document.js";
import { t as unreadable } from "./unreadable.js";
import { i as lineAt, t as readCode } from "./read.js";
import { f as defineReader } from "./features.js";

// src/features/devicetree/bindings.ts
/**
* The compatibles that a binding in YAML allows: `enum`, `const` and `pattern` below its properties named `compatible`.
* Source: https://docs.kernel.org/devicetree/bindings/writing-schema.html.
*/
/** Deeper than any binding; nesting without end would exhaust the stack. */
const DEEPEST = 60;
/** Characters of a binding; the largest of the kernel has 60,000. The parser takes its time over errors: some 30 µs each. */
const LARGEST = 131072;
/** What only speaks of compatibles that stand elsewhere. */
const ASIDE = /* @__PURE__ */ new Set([
	"if",
	"not",
	"select",
	"examples",
	"dependencies",
	"dependentSchemas"
]);
function bindingCompatibles(text, path) {
	if (!text.includes("compatible")) return {
		kind: "features",
		features: []
	};
	if (text.length > LARGEST) return tooLarge(path, 1);
	const deep = tooDeepAt(text);
	if (deep !== void 0) return tooLarge(path, deep);
	const lines = new LineCounter();
	const document = parseDocument(text, {
		logLevel: "silent",
		prettyErrors: false,
		lineCounter: lines,
		schema: "core",
		merge: false
	});
	const [error] = document.errors;
	if (error !== void 0) return unreadable(path, lines.linePos(error.pos[0]).line, "this is not YAML", "这不是合法的 YAML");
	const walk = {
		path,
		lines,
		features: /* @__PURE__ */ new Map()
	};
	findCompatibles(walk, document.contents);
	return {
		kind: "features",
		features: [...walk.features.values()]
	};
}
/** Looks for properties named `compatible`, of the node and of the nodes below it. Aliases are not followed. */
function findCompatibles(walk, node) {
	if (isSeq(node)) for (const item of node.items) findCompatibles(walk, item);
	if (!isMap(node)) return;
	for (const { key, value } of node.items) {
		const name = isScalar(key) ? String(key.value) : "";
		if (ASIDE.has(name)) continue;
		if (name === "properties" && isMap(value)) for (const property of value.items) if (isScalar(property.key) && property.key.value === "compatible") takeValues(walk, property.value, "promised");
		else findCompatibles(walk, property.value);
		else findCompatibles(walk, value);
	}
}
function takeValues(walk, node, promise) {
	if (isSeq(node)) for (const item of node.items) takeValues(walk, item, promise);
	if (!isMap(node)) return;
	const own = node.get("deprecated") === true ? "deprecated" : promise;
	for (const { key, value } of node.items) {
		const name = isScalar(key) ? String(key.value) : "";
		if (ASIDE.has(name)) continue;
		if (name === "const" || name === "pattern") takeValue(walk, name, value, own);
		else if (name === "enum" && isSeq(value)) for (const item of value.items) takeValue(walk, name, item, own);
		else takeValues(walk, value, own);
	}
}
function takeValue({ path, lines, features }, keyword, node, promise) {
	if (!isScalar(node)) return;
	const written = node.source ?? String(node.value);
	const name = keyword === "pattern" ? `/${written}/` : written;
	const known = features.get(name);
	if (name === "" || known !== void 0 && (known.deprecated === void 0 || promise === "deprecated")) return;
	const { line } = lines.linePos(node.range?.[0] ?? 0);
	const feature = {
		name,
		attributes: {},
		path,
		line: known?.line ?? line
	};
	features.set(name, promise === "deprecated" ? {
		...feature,
		deprecated: {}
	} : feature);
}
/** The first line that is nested too deep, found without parsing: by brackets and by indentation. */
function tooDeepAt(text) {
	let open = 0;
	for (const [index, line] of text.split("\n").entries()) {
		if ((/^[ \-?:]*/.exec(line)?.[0] ?? "").length > 120 && line.trim() !== "") return index + 1;
		for (const bracket of line.match(/[[\]{}]/g) ?? []) {
			open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
			if (open > DEEPEST) return index + 1;
		}
	}
}
const tooLarge = (path, line) => unreadable(path, line, "this is larger or nested deeper than a binding may be", "内容过大或嵌套过深，不像设备树绑定");

// src/features/devicetree/sources.ts
/**
* `compatible = "vendor,device", …;` in a device-tree source.
* Source: Devicetree Specification, 2.3.1 "compatible"; the format of sources is its chapter 6.
*/
const PROPERTY = /(?<![\w,.#?+-])compatible\s*=/g;
const STRING = /"([^"\n]*)"/g;
/** Sources are run through the C preprocessor before they are read. */
function sourceCompatibles(text, path) {
	if (!text.includes("compatible")) return {
		kind: "features",
		features: []
	};
	const code = readCode(text, path, /* @__PURE__ */ new Map());
	if (code.kind === "unreadable") return code;
	const { live, source } = code;
	const features = /* @__PURE__ */ new Map();
	PROPERTY.lastIndex = 0;
	for (let match = PROPERTY.exec(live); match !== null; match = PROPERTY.exec(live)) {
		const start = match.index + match[0].length;
		const end = live.indexOf(";", start);
		if (end < 0) {
			const line = lineAt(source.lineStarts, match.index);
			return unreadable(path, line, "this property has no `;` to end it", "该属性没有以 `;` 结束");
		}
		const stated = source.bare.slice(start, end);
		for (const { 1: name = "", index } of stated.matchAll(STRING)) {
			const line = lineAt(source.lineStarts, start + index);
			if (name !== "" && !features.has(name)) features.set(name, {
				name,
				attributes: {},
				path,
				line
			});
		}
		PROPERTY.lastIndex = end;
	}
	return {
		kind: "features",
		features: [...features.values()]
	};
}

// src/features/readers/devicetree.ts
/** The devices that device trees name, and those that bindings allow. */
const devicetree = defineReader({
	kind: "devicetree",
	title: {
		en: "Device-tree compatibles",
		zh: "设备树 compatible"
	},
	summary: {
		en: "The `compatible` strings of device-tree sources (`.dts`, `.dtsi`), and those that bindings in YAML allow: `const`, `enum` and `pattern` (written `/pattern/`) below a property `compatible`, in `items`, `oneOf`, `anyOf` and `contains` too. What only `if`, `select`, `not` or examples mention is no promise. `deprecated: true` marks them as deprecated. Includes and `$ref` are not followed.",
		zh: "设备树源文件（`.dts`、`.dtsi`）中的 `compatible` 字符串，以及 YAML 绑定允许的字符串：属性 `compatible` 之下的 `const`、`enum` 和 `pattern`（写作 `/模式/`），包括 `items`、`oneOf`、`anyOf`、`contains` 之内的。只在 `if`、`select`、`not` 或示例中出现的不算承诺。`deprecated: true` 表示已弃用。不跟随 include 与 `$ref`。"
	},
	source: "https://docs.kernel.org/devicetree/bindings/writing-schema.html",
	paths: [
		"**/*.dts",
		"**/*.dtsi",
		"**/*.dtso",
		"**/devicetree/bindings/**/*.yaml"
	],
	examples: [{
		title: "a board that a source no longer claims to be",
		path: "arch/arm64/boot/dts/hisilicon/hip07.dts",
		before: "/ {\n	compatible = \"hisilicon,hip07-d05\", \"hisilicon,hip07\";\n	uart0: serial@0 {\n		compatible = \"arm,pl011\",\n			     \"arm,primecell\"; /* \"arm,sbsa\" */\n	};\n};\n",
		after: "/ {\n	compatible = \"hisilicon,hip07-d05\";\n	serial@0 {\n		compatible = \"arm,pl011\", \"arm,primecell\";\n	};\n};\n",
		features: [
			"hisilicon,hip07-d05",
			"hisilicon,hip07",
			"arm,pl011",
			"arm,primecell"
		],
		changes: ["removed hisilicon,hip07"]
	}, {
		title: "a binding",
		path: "Documentation/devicetree/bindings/serial/acme.yaml",
		before: "properties:\n  compatible:\n    oneOf:\n      - const: acme,uart-v1\n        deprecated: true\n      - items:\n          - enum:\n              - acme,uart-v2\n              - acme,uart-v3\n          - const: acme,uart\nif:\n  properties:\n    compatible:\n      contains:\n        const: acme,elsewhere\n",
		after: "properties:\n  compatible:\n    items:\n      - enum: [\"acme,uart-v2\"]\n      - const: acme,uart\nif:\n  properties:\n    compatible:\n      contains:\n        const: acme,uart-v3\n",
		features: [
			"acme,uart-v1 (deprecated)",
			"acme,uart-v2",
			"acme,uart-v3",
			"acme,uart"
		],
		changes: ["removed acme,uart-v1", "removed acme,uart-v3"]
	}],
	read: (text, { path }) => /\.ya?ml$/.test(path) ? bindingCompatibles(text, path) : sourceCompatibles(text, path),
	weigh: () => "none"
});

export { devicetree };