import { i as statedText, n as lineWords, t as headline } from "./headline.js";
import { r as findingPieces, t as advicePieces } from "./findings.js";
import { a as WORDS, d as speak, m as visible, n as SEVERITY_WORDS, o as doubtPhrase, r as VERDICT_MARKS, u as plain } from "./words.js";

// src/render/text.ts
const unpainted = (_style, text) => text;
/** The report for a terminal or a log. */
function reportText(report, language, paint = unpainted) {
	const { findings, waived } = report.judgement;
	return `${[
		paint("strong", `${VERDICT_MARKS[report.verdict]} ${plain(headline(report, language))}`),
		plain(lineWords(report, language)),
		...carrierLines(report, language),
		...findings.flatMap((finding) => findingLines(finding, language, paint)),
		...findings.length === 0 && report.verdict === "pass" ? [paint("pass", WORDS.noFindings[language])] : [],
		...report.facts.conflicts.map((path) => plain(speak(WORDS.conflicts, { path }, language))),
		...report.facts.doubts.map((doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return paint("dim", `${WORDS.doubts[language]}: ${plain(speak(phrase, data, language))}`);
		}),
		...waived.map(({ finding, reason }) => paint("dim", `${WORDS.waived[language]}: ${finding.rule.id}: ${visible(reason)}`)),
		paint("dim", plain(speak(WORDS.judgedCommits, {
			head: report.judged.head.slice(0, 12),
			base: report.judged.base.slice(0, 12)
		}, language)))
	].join("\n")}\n`;
}
function carrierLines(report, language) {
	const { carriers } = report.facts;
	const width = Math.max(0, ...carriers.map(({ path }) => visible(path).length));
	const rows = carriers.map(({ path, before, after }) => {
		const was = statedText(before);
		const is = statedText(after);
		const moved = is === was ? visible(was ?? WORDS.none[language]) : `${visible(was ?? WORDS.none[language])} → ${visible(is ?? WORDS.none[language])}`;
		return `  ${visible(path).padEnd(width)}  ${moved}`;
	});
	if (report.nextAllowed.length === 0) return rows;
	return [...rows, `  ${WORDS.allowed[language]}: ${report.nextAllowed.map(visible).join(", ")}`];
}
function findingLines(finding, language, paint) {
	const { objection, severity, rule } = finding;
	const place = objection.path === void 0 ? "" : `${visible(objection.path)}${objection.line === void 0 ? "" : `:${objection.line}`}: `;
	const edits = (objection.edits ?? []).map((edit) => `    ${WORDS.fix[language]} ${visible(objection.path ?? "")}:${edit.line}: ${visible(edit.replacement)}`);
	return [
		`${place}${paint(severity, SEVERITY_WORDS[severity][language])} [${rule.id}] ${plain(findingPieces(finding, language))}`,
		...edits,
		paint("dim", `    ${WORDS.how[language]}: ${plain(advicePieces(finding, language))}`)
	];
}

export { unpainted as n, reportText as t };