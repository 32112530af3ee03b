import "./rolldown-runtime.js";
import { n as statedText } from "./report.js";
import { n as findingJson } from "./findings.js";
import { t as VERSION } from "./version.js";

// src/render/json.ts
function reportJson(report, language) {
	const { facts, judgement, judged } = report;
	const { line } = facts;
	return {
		version: VERSION,
		verdict: report.verdict,
		base: judged.base,
		head: judged.head,
		line: line.branch,
		roles: line.kind === "line" ? line.roles : line.kind === "frozen" || line.kind === "ignored" ? [line.kind] : [],
		scheme: line.kind === "line" ? line.scheme.id : null,
		strictness: facts.strictness,
		previous: report.previous ?? null,
		proposed: report.proposed ?? null,
		next: report.nextAllowed[0] ?? null,
		nextAllowed: report.nextAllowed,
		carriers: facts.carriers.map(({ path, before, after }) => ({
			path,
			before: statedText(before) ?? null,
			after: statedText(after) ?? null
		})),
		findings: judgement.findings.map((finding) => findingJson(finding, language)),
		waived: judgement.waived.map(({ finding, reason }) => ({
			finding: findingJson(finding, language),
			reason
		}))
	};
}

export { reportJson as t };