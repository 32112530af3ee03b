import { t as parseTOML } from "./lib.js";
import { n as placeAt, r as pointerParts } from "./pointer.js";
import { G as PLAIN } from "./core.js";

// src/carriers/toml.ts
/** A value of a TOML file, by pointer; text is taken without its quotes, numbers as they are written. */
function readToml(source, pointer) {
	let top;
	try {
		[top] = parseTOML(source).body;
	} catch (error) {
		return {
			kind: "unreadable",
			why: {
				because: "syntax",
				line: Number(Object(error).lineNumber ?? 1)
			}
		};
	}
	const wanted = pointerParts(pointer).join("\0");
	const value = valuesOf(top).find(({ path }) => path.join("\0") === wanted)?.value;
	if (value === void 0 || value.type !== "TOMLValue") return {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: pointer,
			line: 1
		}
	};
	const written = source.slice(value.range[0], value.range[1]);
	const text = value.kind === "string" ? value.value : written;
	const at = written.indexOf(text);
	if (text === "" || at < 0 || /[\r\n]/.test(text)) return {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: pointer,
			line: 1
		}
	};
	const place = placeAt(source, value.range[0] + at);
	return {
		...PLAIN,
		kind: "stated",
		text,
		source,
		passages: [{
			text,
			...place,
			computed: false
		}]
	};
}
function valuesOf(top) {
	return top.body.flatMap((node) => node.type === "TOMLTable" ? node.body.flatMap((inner) => keyValue(inner, node.resolvedKey)) : keyValue(node, []));
}
function keyValue({ key, value }, above) {
	const path = [...above, ...key.keys.map((part) => part.type === "TOMLBare" ? part.name : part.value)];
	if (value.type === "TOMLInlineTable") return value.body.flatMap((inner) => keyValue(inner, path));
	return [{
		path,
		value
	}];
}

export { readToml };