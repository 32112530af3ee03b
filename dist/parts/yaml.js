import { c as isScalar, r as parseDocument } from "./document.js";
import { n as placeAt, r as pointerParts, t as nesting } from "./pointer.js";
import { G as PLAIN } from "./core.js";

// src/carriers/yaml.ts
/**
* A value of a YAML or JSON file (JSON is YAML 1.2 as well), by pointer. It is taken as it is written: an unquoted 5.10
* is the text `5.10`, whatever number YAML makes of it.
*/
function readYaml(source, pointer) {
	if (nesting(source) > 100) return {
		kind: "unreadable",
		why: {
			because: "too-large",
			line: 1
		}
	};
	const missing = {
		kind: "unreadable",
		why: {
			because: "missing-variable",
			name: pointer,
			line: 1
		}
	};
	const document = parseDocument(source, {
		logLevel: "silent",
		schema: "core",
		merge: false
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const { line } = placeAt(source, error.pos[0]);
		return {
			kind: "unreadable",
			why: {
				because: "syntax",
				line
			}
		};
	}
	const path = pointerParts(pointer);
	const node = document.getIn(path.map(numeric), true) ?? document.getIn(path, true);
	if (!isScalar(node) || node.range === null || node.range === void 0) return missing;
	const written = node.source ?? String(node.value);
	const at = source.indexOf(written, node.range[0]);
	if (written === "" || at < 0 || at > node.range[1] || /[\r\n]/.test(written)) return missing;
	return {
		...PLAIN,
		kind: "stated",
		text: written,
		source,
		passages: [{
			text: written,
			...placeAt(source, at),
			computed: false
		}]
	};
}
const numeric = (part) => /^\d{1,6}$/.test(part) ? Number(part) : part;

export { readYaml };