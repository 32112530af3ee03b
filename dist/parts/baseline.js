// src/audit/baseline.ts
/** The file in which a repository accepts what its past holds. */
const BASELINE_FILE = ".github/pawl-baseline.json";
const wrong = (en, zh) => ({
	kind: "wrong",
	problem: {
		en,
		zh
	}
});
/** Reads a baseline: `{"version": 1, "findings": [fingerprint, …]}`. Anything else is refused, as it would silence nothing. */
function readBaseline(text, path) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return wrong(`The baseline ${path} is no JSON. Write it anew with \`pawl audit --write-baseline\`.`, `基线文件 ${path} 不是 JSON。请用 \`pawl audit --write-baseline\` 重新生成。`);
	}
	const { version, findings } = typeof value === "object" && value !== null ? value : {};
	if (version !== 1 || !Array.isArray(findings) || !findings.every((each) => typeof each === "string")) return wrong(`The baseline ${path} is not of the form {"version": 1, "findings": ["…"]}. Write it anew with \`pawl audit --write-baseline\`.`, `基线文件 ${path} 的格式应为 {"version": 1, "findings": ["…"]}。请用 \`pawl audit --write-baseline\` 重新生成。`);
	return {
		kind: "baseline",
		accepted: new Set(findings)
	};
}
/**
* The baseline that accepts all that an audit objects to: sorted, one to a line, so that a change of it can be read. What
* could not be looked at is not accepted by it, and what is gone is not in it.
*/
function baselineText({ findings }) {
	const accepted = findings.filter(({ unchecked }) => unchecked !== true).map(({ fingerprint }) => fingerprint);
	const sorted = [...new Set(accepted)].sort();
	return `${JSON.stringify({
		version: 1,
		findings: sorted
	}, null, 2)}\n`;
}

export { baselineText as n, readBaseline as r, BASELINE_FILE as t };