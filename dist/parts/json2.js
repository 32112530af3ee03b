import "./rolldown-runtime.js";
import { n as statedText } from "./report.js";
import { n as findingJson } from "./findings.js";
import { a as interfacesJson, n as lineWords } from "./headline.js";
import { d as plain, f as speak, o as WORDS, s as doubtPhrase } from "./words.js";
import { t as VERSION } from "./version.js";

// src/render/json.ts
/** The report as a file or a terminal gets it. */
const jsonText = (report, language) => `${JSON.stringify(reportJson(report, language), null, 2)}\n`;
function reportJson(report, language) {
	const { facts, judgement, judged } = report;
	const { line } = facts;
	return {
		version: VERSION,
		verdict: report.verdict,
		base: judged.base,
		head: judged.head,
		line: line.branch,
		lineWords: plain(lineWords(report, language)),
		roles: line.kind === "line" ? line.roles : line.kind === "frozen" || line.kind === "ignored" ? [line.kind] : [],
		scheme: line.kind === "line" ? line.scheme.id : null,
		strictness: facts.strictness,
		previous: report.previous ?? null,
		proposed: report.proposed ?? null,
		next: report.nextAllowed[0] ?? null,
		nextAllowed: report.nextAllowed,
		from: line.kind === "line" ? line.from?.text ?? null : null,
		requiredBump: report.requiredBump,
		declaredBump: facts.declaration.bump,
		policy: facts.policyFile.present ? facts.policyFile.path : null,
		home: report.home?.path ?? null,
		carriers: facts.carriers.map(({ path, before, after }) => ({
			path,
			before: statedText(before) ?? null,
			after: statedText(after) ?? null
		})),
		interfaces: interfacesJson(report),
		findings: judgement.findings.map((finding) => findingJson(finding, language)),
		edits: judgement.findings.flatMap(({ objection: { path, edits = [] } }, finding) => path === void 0 ? [] : edits.map(({ line, replacement }) => ({
			finding,
			line,
			replacement
		}))),
		doubts: [...facts.conflicts.map((path) => plain(speak(WORDS.conflicts, { path }, language))), ...facts.doubts.map((doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return plain(speak(phrase, data, language));
		})],
		waived: judgement.waived.map(({ finding, reason }) => ({
			finding: findingJson(finding, language),
			reason
		}))
	};
}

export { reportJson as n, jsonText as t };