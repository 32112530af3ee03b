import { f as defineReader } from "./features.js";
import { i as withoutMark, n as notText, r as problemAt, t as isText } from "./reading.js";
import { t as parseTOML } from "./lib.js";
import { r as pointerParts, t as nesting } from "./pointer.js";
import { a as isAlias, c as isScalar, l as isSeq, o as isMap, r as parseDocument, s as isNode } from "./document.js";

// src/features/structured/value.ts
/** A value in one line, in one form whatever the file's: what is compared and shown of members that are no scalars. */
function inOneLine(value) {
	switch (value.kind) {
		case "scalar": return value.text;
		case "nothing":
		case "refused": return "";
		case "list": return `[${value.items.map(inOneLine).join(", ")}]`;
		case "table": return `{${[...value.entries].map(([key, entry]) => `${key}: ${inOneLine(entry.value)}`).join(", ")}}`;
	}
}
/** The first thing in a value that cannot be taken. */
function refusedIn(value) {
	switch (value.kind) {
		case "scalar":
		case "nothing": return;
		case "refused": return value;
		case "list": return firstOf(value.items);
		case "table": return firstOf([...value.entries.values()].map((entry) => entry.value));
	}
}
function firstOf(values) {
	for (const value of values) {
		const refused = refusedIn(value);
		if (refused !== void 0) return refused;
	}
}
/** What a pointer leads to, from a value. */
function valueAt(from, pointer) {
	let value = from;
	for (const part of pointerParts(pointer)) {
		const inner = member(value, part);
		if (inner === void 0) return {
			kind: "wrong",
			why: "missing",
			line: value.line
		};
		value = inner;
	}
	return {
		kind: "value",
		value
	};
}
function member(value, part) {
	if (value.kind === "table") return value.entries.get(part)?.value;
	return value.kind === "list" && /^\d{1,9}$/.test(part) ? value.items[Number(part)] : void 0;
}

// src/features/structured/toml.ts
/** What a TOML file holds at a pointer. */
function tomlAt(source, pointer) {
	if (nesting(source) > 100) return {
		kind: "wrong",
		why: "too-deep",
		line: 1
	};
	let top;
	try {
		[top] = parseTOML(source).body;
	} catch (error) {
		return {
			kind: "wrong",
			why: "syntax",
			line: typeof error === "object" && error !== null && "lineNumber" in error ? Number(error.lineNumber) : 1
		};
	}
	const root = {
		kind: "table",
		line: 1,
		entries: /* @__PURE__ */ new Map()
	};
	for (const node of top.body) {
		const path = node.type === "TOMLTable" ? node.resolvedKey : [];
		const pairs = node.type === "TOMLTable" ? node.body : [node];
		if (path.length > 100) return {
			kind: "wrong",
			why: "too-deep",
			line: node.loc.start.line
		};
		const table = reach(root, path, node.loc.start.line);
		for (const pair of pairs) {
			if (pair.key.keys.length > 100) return {
				kind: "wrong",
				why: "too-deep",
				line: pair.loc.start.line
			};
			put(table, pair);
		}
	}
	return valueAt(root, pointer);
}
/** Goes down from a table, and makes what is not there yet. */
function reach(from, path, line) {
	let draft = from;
	for (const [index, part] of path.entries()) {
		const known = below(draft, part);
		const next = known ?? (typeof path[index + 1] === "number" ? {
			kind: "list",
			line,
			items: []
		} : {
			kind: "table",
			line,
			entries: /* @__PURE__ */ new Map()
		});
		if (known === void 0) add(draft, part, line, next);
		draft = next;
	}
	return draft;
}
function below(draft, part) {
	const inner = draft.kind === "table" ? draft.entries.get(String(part))?.value : draft.items[Number(part)];
	return inner !== void 0 && isDraft(inner) ? inner : void 0;
}
const isDraft = (value) => value.kind === "table" || value.kind === "list";
function add(draft, part, line, value) {
	if (draft.kind === "table") draft.entries.set(String(part), {
		line,
		value
	});
	else draft.items.push(value);
}
function put(table, { key, value, loc }) {
	const parts = key.keys.map((part) => part.type === "TOMLBare" ? part.name : part.value);
	const [last = ""] = parts.slice(-1);
	add(reach(table, parts.slice(0, -1), loc.start.line), last, loc.start.line, valueFrom$1(value));
}
function valueFrom$1(node) {
	const line = node.loc.start.line;
	switch (node.type) {
		case "TOMLArray": return {
			kind: "list",
			line,
			items: node.elements.map(valueFrom$1)
		};
		case "TOMLInlineTable": {
			const table = {
				kind: "table",
				line,
				entries: /* @__PURE__ */ new Map()
			};
			for (const pair of node.body) put(table, pair);
			return table;
		}
		case "TOMLValue": return {
			kind: "scalar",
			line,
			text: written$1(node)
		};
	}
}
/** Text without its quotes, a number or a date as it is written. */
function written$1(node) {
	switch (node.kind) {
		case "string": return node.value;
		case "integer":
		case "float": return node.number;
		case "boolean": return String(node.value);
		default: return node.datetime;
	}
}

// src/features/lines.ts
/** Finds the line, from 1, of an offset in a text, without going through the text again each time. */
function lineFinder(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	};
}

// src/features/structured/yaml.ts
/**
* What a YAML or JSON file (JSON is YAML 1.2 as well) holds at a pointer. Aliases are not followed: a few lines of them
* can stand for more than any machine holds.
*/
function yamlAt(source, pointer) {
	if (nesting(source) > 100) return {
		kind: "wrong",
		why: "too-deep",
		line: 1
	};
	const document = parseDocument(source, {
		prettyErrors: false,
		schema: "core",
		merge: false,
		uniqueKeys: false
	});
	const lineAt = lineFinder(source);
	const [error] = document.errors;
	if (error !== void 0) return {
		kind: "wrong",
		why: "syntax",
		line: lineAt(error.pos[0])
	};
	return valueAt(valueFrom(document.contents, lineAt, 1), pointer);
}
function valueFrom(node, lineAt, above) {
	const line = isNode(node) && node.range ? lineAt(node.range[0]) : above;
	if (isAlias(node)) return {
		kind: "refused",
		why: "alias",
		line
	};
	if (isSeq(node)) return {
		kind: "list",
		line,
		items: node.items.map((item) => valueFrom(item, lineAt, line))
	};
	if (isMap(node)) return tableFrom(node, lineAt, line);
	if (!isScalar(node) || node.value === null) return {
		kind: "nothing",
		line
	};
	return {
		kind: "scalar",
		line,
		text: written(node)
	};
}
function tableFrom(node, lineAt, line) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, value } of node.items) {
		const name = isScalar(key) ? written(key) : "?";
		const at = isNode(key) && key.range ? lineAt(key.range[0]) : line;
		entries.set(name, {
			line: at,
			value: entries.has(name) ? {
				kind: "refused",
				why: "repeated",
				line: at
			} : valueFrom(value, lineAt, at)
		});
	}
	return {
		kind: "table",
		line,
		entries
	};
}
/** A scalar as it is written: an unquoted 5.10 is the text `5.10`, whatever number YAML makes of it. */
const written = ({ source, value }) => source ?? String(value);

// src/features/readers/list.ts
const list = defineReader({
	kind: "list",
	title: {
		en: "list in a YAML, JSON or TOML file",
		zh: "YAML、JSON 或 TOML 文件中的列表"
	},
	summary: {
		en: "A list that the JSON pointer `pointer` leads to (the whole file without one): of names, or of objects with a `name`, whose other members are attributes. An object of names is a list as well: what stands at each name are its attributes, a single value being the attribute `value`. `deprecated: true` or `deprecated: \"since\"` and `unstable: true` mark a feature. Values are taken as they are written. `value: false` where there was `true` takes the feature away. Aliases of YAML are not followed.",
		zh: "JSON 指针 `pointer` 所指的列表（未给出时为整个文件）：名称列表，或带有 `name` 的对象列表，其余成员为属性。以名称为键的对象同样视为列表：各名称下的内容是其属性，单个值即为属性 `value`。`deprecated: true`、`deprecated: \"自某版本\"` 和 `unstable: true` 为特性加标记。各值按原文采用。`value` 由 `true` 变为 `false` 等同于移除该特性。不展开 YAML 别名。"
	},
	source: "https://www.rfc-editor.org/rfc/rfc6901",
	paths: [],
	examples: [
		{
			title: "a mode goes, another comes",
			path: "gvt/interface.yml",
			options: { pointer: "/features" },
			before: "version: \"0.1.0\"\nfeatures:\n  - none\n  - ppgtt\n",
			after: "version: \"1.0.0\"\nfeatures: [none, context]\n",
			features: ["none", "ppgtt"],
			changes: ["removed ppgtt", "added context"]
		},
		{
			title: "objects with a name, in JSON",
			path: "features.json",
			options: { pointer: "/api/features" },
			before: "{\"api\": {\"features\": [\n  {\"name\": \"send\", \"timeout\": 30},\n  {\"name\": \"peek\", \"deprecated\": \"1.2\"},\n  {\"name\": \"trace\", \"unstable\": true}\n]}}\n",
			after: "{\"api\": {\"features\": [\n  {\"name\": \"send\", \"timeout\": 60}\n]}}\n",
			features: [
				"send timeout=30",
				"peek (deprecated since 1.2)",
				"trace (unstable)"
			],
			changes: ["changed send timeout: 30 → 60", "removed peek"]
		},
		{
			title: "an object of names, in TOML",
			path: "interface.toml",
			options: { pointer: "/features" },
			before: "[features]\nppgtt = true\ncontext = {since = \"0.2\", pages = [4, 64]}\n",
			after: "[features]\nppgtt = false\n\n[features.context]\npages = [4, 64]\nsince = \"0.2\"\n",
			features: ["ppgtt value=true", "context since=0.2 pages=[4, 64]"],
			changes: ["removed ppgtt value: true → false"]
		}
	],
	weigh: (attribute, before, after) => {
		if (attribute !== "value") return "changed";
		if (before === "true" && after === "false") return "removed";
		return before === "false" && after === "true" ? "added" : "changed";
	},
	read: (source, { path, pointer = "" }) => {
		const text = withoutMark(source);
		if (!isText(text)) return notText(path);
		if (text.trim() === "") return {
			kind: "features",
			features: []
		};
		const found = path.endsWith(".toml") ? tomlAt(text, pointer) : yamlAt(text, pointer);
		return found.kind === "wrong" ? problemAt(path, found.line, words(found.why, pointer)) : listed(found.value, path);
	}
});
function listed(value, path) {
	const refused = refusedIn(value);
	if (refused !== void 0) return problemAt(path, refused.line, REFUSED[refused.why]);
	switch (value.kind) {
		case "list": {
			const features = value.items.map((item) => featureOf(item, path));
			const wrong = features.indexOf(void 0);
			const at = value.items[wrong]?.line;
			if (at !== void 0) return problemAt(path, at, NO_NAME);
			return {
				kind: "features",
				features: features.filter((feature) => feature !== void 0)
			};
		}
		case "table": return {
			kind: "features",
			features: [...value.entries].map(([name, entry]) => named(name, entry, path))
		};
		case "nothing": return {
			kind: "features",
			features: []
		};
		default: return problemAt(path, value.line, NO_LIST);
	}
}
function featureOf(item, path) {
	if (item.kind === "scalar" && item.text !== "") return {
		name: item.text,
		attributes: {},
		path,
		line: item.line
	};
	const name = item.kind === "table" ? item.entries.get("name")?.value : void 0;
	if (item.kind !== "table" || name?.kind !== "scalar" || name.text === "") return void 0;
	return {
		name: name.text,
		path,
		line: name.line,
		...saidOf(item.entries)
	};
}
function named(name, { line, value }, path) {
	switch (value.kind) {
		case "table": return {
			name,
			path,
			line,
			...saidOf(value.entries)
		};
		case "nothing":
		case "refused": return {
			name,
			path,
			line,
			attributes: {}
		};
		case "scalar":
		case "list": return {
			name,
			path,
			line,
			attributes: { value: inOneLine(value) }
		};
	}
}
/** Members that are marks, not attributes. */
const MARKS = [
	"name",
	"deprecated",
	"unstable"
];
function saidOf(entries) {
	const said = (mark) => {
		const value = entries.get(mark)?.value;
		return value === void 0 ? "" : inOneLine(value);
	};
	const since = said("deprecated");
	const attributes = [...entries].filter(([key]) => !MARKS.includes(key));
	return {
		attributes: Object.fromEntries(attributes.map(([key, { value }]) => [key, inOneLine(value)])),
		...since === "" || since === "false" ? {} : { deprecated: since === "true" ? {} : { since } },
		...said("unstable") === "true" ? { unstable: true } : {}
	};
}
const REFUSED = {
	alias: {
		en: "there is an alias in this list, and aliases are not followed: write out what it stands for",
		zh: "此列表中有别名，而别名不会展开：请写出其所指的内容"
	},
	repeated: {
		en: "this key stands twice in its object",
		zh: "同一对象中此键出现两次"
	}
};
const NO_NAME = {
	en: "this entry of the list is neither a name nor an object with a `name`",
	zh: "列表的这一项既不是名称，也不是带有 `name` 的对象"
};
const NO_LIST = {
	en: "there is a single value where the list should be",
	zh: "此处应为列表，却只有单个值"
};
function words(why, pointer) {
	switch (why) {
		case "syntax": return {
			en: "the file cannot be parsed from here on",
			zh: "文件从此处起无法解析"
		};
		case "too-deep": return {
			en: "the file is nested too deeply",
			zh: "文件嵌套过深"
		};
		case "missing": return {
			en: `there is nothing at ${pointer} in this file`,
			zh: `此文件中 ${pointer} 处没有内容`
		};
	}
}

export { list as t };