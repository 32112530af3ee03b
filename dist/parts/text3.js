import { n as statedText } from "./report.js";
import { i as helpPage, r as findingPieces, t as advicePieces } from "./findings.js";
import { a as interfacesJson, n as lineWords, r as interfaceLines, t as headline } from "./headline.js";
import { d as plain, f as speak, h as visible, i as VERDICT_MARKS, n as SEVERITY_WORDS, o as WORDS, s as doubtPhrase } from "./words.js";

// src/render/columns.ts
/** Text in the columns of a terminal: how wide it is, and where it is broken. Escape sequences of our own take no room. */
/** What one may read at once; a wider window is no reason for longer lines. */
const WIDEST = 120;
const NARROWEST = 40;
/** Escape sequences that we write ourselves: colours (SGR) and hyperlinks (OSC 8). */
const ESCAPE = /\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/;
/** Wide and full-width characters by Unicode's UAX 11, and what is shown as a picture. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const WITHOUT_WIDTH = /\p{Mn}|\p{Me}/u;
const widthOf = (char) => WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
/** How many columns a text takes. */
function displayWidth(text) {
	let width = 0;
	for (const piece of pieces(text)) if (!ESCAPE.test(piece)) for (const char of piece) width += widthOf(char);
	return width;
}
/** The text with spaces behind it, up to so many columns. */
const padTo = (text, columns) => text + " ".repeat(Math.max(0, columns - displayWidth(text)));
/** The columns to write in, of those that a window has. */
const readableColumns = (columns) => Math.max(NARROWEST, Math.min(WIDEST, columns));
/** What may not begin a line in Chinese: closing marks stay with what they close. */
const CLOSING = "[，。、；：？！）》”’…]*";
/** Words and single wide characters, each with the closing marks behind it, runs of spaces, escape sequences. */
const PIECE = new RegExp(`${ESCAPE.source}| +|(?:${WIDE.source})${CLOSING}|(?:(?!${WIDE.source})[^ \\u001b])+${CLOSING}|\\u001b`, "gu");
const pieces = (text) => text.match(PIECE) ?? [];
/**
* Breaks a line at spaces, and between wide characters; what does not fit at all stands out, so that it can be copied whole.
* What is broken off goes on a little further in than the line began.
*/
function wrap(line, columns) {
	if (line.length * 2 <= columns || displayWidth(line) <= columns) return line;
	const start = pieces(line).find((piece) => !ESCAPE.test(piece)) ?? "";
	const indent = (start.startsWith(" ") ? start.length : 0) + 2;
	const lines = [];
	let [current, width] = ["", 0];
	for (const piece of pieces(line)) {
		const wide = displayWidth(piece);
		const fresh = lines.length > 0 && width === indent;
		if (width + wide > columns && !fresh && wide > 0) {
			lines.push(current.replace(/ +$/, ""));
			[current, width] = [" ".repeat(indent), indent];
		}
		if (piece.startsWith(" ") && lines.length > 0 && width === indent) continue;
		current += piece;
		width += wide;
	}
	return [...lines, current].join("\n");
}

// src/render/layout.ts
/** Lines of any length, and no links. */
const UNBOUNDED = {
	columns: Number.POSITIVE_INFINITY,
	link: (text) => text
};

// src/render/text.ts
const unpainted = (_style, text) => text;
/** The report for a terminal or a log. */
function reportText(report, language, paint = unpainted, layout = UNBOUNDED) {
	const { findings, waived } = report.judgement;
	const flow = (line) => wrap(line, layout.columns);
	return `${[
		flow(paint("strong", `${VERDICT_MARKS[report.verdict]} ${plain(headline(report, language))}`)),
		flow(plain(lineWords(report, language))),
		...carrierLines(report, language, layout),
		...interfaceLines(interfacesJson(report), language).map(flow),
		...findings.flatMap((finding) => findingLines(finding, language, paint, layout)),
		...findings.length === 0 && report.verdict === "pass" ? [paint("pass", WORDS.noFindings[language])] : [],
		...report.facts.conflicts.map((path) => flow(plain(speak(WORDS.conflicts, { path }, language)))),
		...report.facts.doubts.map((doubt) => {
			const { phrase, data } = doubtPhrase(doubt);
			return flow(paint("dim", `${WORDS.doubts[language]}${WORDS.colon[language]}${plain(speak(phrase, data, language))}`));
		}),
		...waived.map(({ finding, reason }) => flow(paint("dim", `${WORDS.waived[language]}${WORDS.colon[language]}${finding.rule.id}: ${visible(reason)}`))),
		paint("dim", plain(speak(WORDS.judgedCommits, shortCommits(report), language)))
	].join("\n")}\n`;
}
const shortCommits = ({ judged }) => ({
	head: judged.head.slice(0, 12),
	base: judged.base.slice(0, 12)
});
function carrierLines(report, language, { columns }) {
	const { carriers } = report.facts;
	const width = Math.max(0, ...carriers.map(({ path }) => displayWidth(visible(path))));
	const rows = carriers.map(({ path, before, after }) => {
		const was = statedText(before);
		const is = statedText(after);
		const moved = is === was ? visible(was ?? WORDS.none[language]) : `${visible(was ?? WORDS.none[language])} → ${visible(is ?? WORDS.none[language])}`;
		return wrap(`  ${padTo(visible(path), width)}  ${moved}`, columns);
	});
	if (report.nextAllowed.length === 0) return rows;
	const allowed = `  ${WORDS.allowed[language]}${WORDS.colon[language]}${report.nextAllowed.map(visible).join(", ")}`;
	return [...rows, wrap(allowed, columns)];
}
function findingLines(finding, language, paint, { columns, link }) {
	const { objection, severity, rule } = finding;
	const place = objection.path === void 0 ? "" : `${visible(objection.path)}${objection.line === void 0 ? "" : `:${objection.line}`}: `;
	const edits = (objection.edits ?? []).map((edit) => `    ${WORDS.fix[language]} ${visible(objection.path ?? "")}:${edit.line}: ${visible(edit.replacement)}`);
	const said = plain(findingPieces(finding, language));
	const head = `${place}${paint(severity, SEVERITY_WORDS[severity][language])} [${link(rule.id, helpPage(rule.id))}] ${said}`;
	const advice = paint("dim", `    ${WORDS.how[language]}${WORDS.colon[language]}${plain(advicePieces(finding, language))}`);
	return [
		wrap(head, columns),
		...edits,
		wrap(advice, columns)
	];
}

export { readableColumns as a, padTo as i, unpainted as n, displayWidth as r, reportText as t };