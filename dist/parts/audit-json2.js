import { _ as VERSION } from "./first.js";

// src/render/audit-json.ts
/** An audit as programs read it: its own form, with each point and finding on a line, so that two of them can be compared. */
function auditJson(audit) {
	const { lines, points, findings, foreign, excluded, unchecked, repository = null, verdict, gone } = audit;
	const single = {
		version: VERSION,
		repository,
		verdict,
		gone
	};
	const lists = {
		lines,
		points,
		findings,
		foreign,
		excluded,
		unchecked
	};
	return `{\n${[...Object.entries(single).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`), ...Object.entries(lists).map(([name, list]) => `  ${JSON.stringify(name)}: ${listJson(list)}`)].join(",\n")}\n}\n`;
}
const listJson = (list) => list.length === 0 ? "[]" : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`;

export { auditJson as t };