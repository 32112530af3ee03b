import { o as levelsOf } from "./propose.js";
import { At as findingPieces, Dt as lineWords, Ht as labelOf, Qt as previousOf } from "./core.js";
import { f as tagNameOf } from "./ordered.js";
import { O as visible, T as speak, f as WORDS, p as doubtPhrase, w as plain, y as suggest } from "./first.js";

// src/render/next-words.ts
/** The words of `next`, in both languages. */
const NEXT_WORDS = {
	reserved: {
		en: "for a declared emergency",
		zh: "仅用于声明的紧急修复"
	},
	usual: {
		en: "next",
		zh: "首选"
	},
	atTip: {
		en: "The tip of {branch} bears {tags} already; the numbers are for what comes after it.",
		zh: "{branch} 的最新提交已有标签 {tags}；以上编号供其后的修改使用。"
	},
	tag: {
		en: "The tag of the first is {tag}.",
		zh: "首选编号的标签为 {tag}。"
	},
	unknownLevel: {
		en: "There is no level \"{level}\" here.{near} There is {known}.",
		zh: "此处没有级别“{level}”。{near}可用的有 {known}。"
	},
	didYouMean: {
		en: " Did you mean \"{near}\"?",
		zh: "是否想写“{near}”？"
	},
	noBranch: {
		en: "The repository has no branch with a commit yet.",
		zh: "仓库中还没有带提交的分支。"
	},
	nothing: {
		en: "There is no number on {count:branch|branches}, in a file or by a tag.",
		zh: "{count} 个分支均没有编号：既没有写明编号的文件，也没有编号标签。"
	}
};

// src/render/next.ts
/** Every level of a report's line, with its number. */
function levelsIn({ home, facts }) {
	const previous = home && facts.line.kind === "line" ? previousOf(home, facts.line) : void 0;
	return previous === void 0 || facts.line.kind !== "line" ? [] : levelsOf(previous, facts.line, facts);
}
const isOffered = ({ step }) => step.unlisted !== true;
/** The numbers that may come next on a line, the one to take first; or why none can be told. */
function nextText(report, language) {
	const next = levelsIn(report).filter(isOffered);
	const width = Math.max(0, ...next.map(({ number }) => number.text.length));
	const names = Math.max(0, ...next.map(({ name }) => name.length));
	const lines = next.map(({ number, name, step, aliases }) => {
		const notes = [...aliases.includes("next") ? [NEXT_WORDS.usual[language]] : [], ...step.reserved === true ? [NEXT_WORDS.reserved[language]] : []];
		const note = notes.length === 0 ? "" : `  (${notes.join(", ")})`;
		return `${visible(number.text).padEnd(width)}  ${visible(name).padEnd(names)}${note}`.trimEnd();
	});
	const findings = report.judgement.findings.map((finding) => plain(findingPieces(finding, language)));
	const doubts = report.facts.doubts.map((doubt) => {
		const { phrase, data } = doubtPhrase(doubt);
		return `${WORDS.doubts[language]}${WORDS.colon[language]}${plain(speak(phrase, data, language))}`;
	});
	const was = report.previous === void 0 ? [] : [`${WORDS.was[language]}${WORDS.colon[language]}${visible(report.previous)}`];
	const tags = tagsAtTip(report);
	const said = tags.length === 0 ? [] : [plain(speak(NEXT_WORDS.atTip, {
		branch: report.facts.line.branch,
		tags: tags.join(", ")
	}, language))];
	const why = next.length === 0 ? findings : [];
	const tag = tagLine(report, language);
	return [
		...lines,
		plain(lineWords(report, language)),
		...was,
		...tag,
		...said,
		...why,
		...doubts
	].join("\n");
}
/** The tag of the first number, where tags have more than the number in their names. */
function tagLine(report, language) {
	const tag = nextTag(report);
	const [first] = levelsIn(report).filter(({ aliases }) => aliases.includes("next"));
	return tag === void 0 || first === void 0 || tag === first.number.text ? [] : [plain(speak(NEXT_WORDS.tag, { tag }, language))];
}
/** The tag of the number to take first, where tags carry the numbers. */
function nextTag(report, level) {
	const { claim } = report.facts;
	const number = (level ?? levelsIn(report).find(({ aliases }) => aliases.includes("next")))?.number;
	return claim.kind === "declaration" && number !== void 0 ? tagNameOf(number, claim.written) : void 0;
}
/** The release tags that the tip of a branch bears, where tags carry its numbers. */
function tagsAtTip({ facts }) {
	return facts.claim.kind === "declaration" ? facts.claim.atTip : [];
}
/** Just the numbers of a level: alone for one branch, or beside the names of several. */
function levelText(rows) {
	const width = Math.max(0, ...rows.map(({ branch = "" }) => visible(branch).length));
	return rows.map(({ branch, number }) => branch === void 0 ? visible(number) : `${visible(branch).padEnd(width)}  ${visible(number)}`).join("\n");
}
/** That no level is called so, and what there is. */
function unknownLevel(level, known, language) {
	const like = suggest(level, known);
	const near = like === void 0 ? "" : NEXT_WORDS.didYouMean[language].replace("{near}", like);
	return NEXT_WORDS.unknownLevel[language].replace("{near}", near).replace("{level}", () => visible(level)).replace("{known}", () => known.map(visible).join(", "));
}
/** That no branch has a number. */
function nothingText(reports, language) {
	if (reports.length === 0) return NEXT_WORDS.noBranch[language];
	const wrong = reports.flatMap(({ judgement }) => judgement.findings.filter(({ rule }) => rule.id === "policy-invalid").map((finding) => plain(findingPieces(finding, language))));
	return [plain(speak(NEXT_WORDS.nothing, { count: reports.length }, language)), ...[...new Set(wrong)].slice(0, MOST_REASONS)].join("\n");
}
const MOST_REASONS = 5;
/** What may come next as programs read it: every level that is offered, or the one that was asked for. */
function nextJson(report, level) {
	const levels = level === void 0 ? levelsIn(report).filter(isOffered) : [level];
	return {
		line: report.facts.line.branch,
		previous: report.previous ?? null,
		atTip: tagsAtTip(report),
		next: levels.map((each) => {
			const { number, name, step } = each;
			const tag = nextTag(report, each);
			return {
				number: number.text,
				...tag === void 0 || tag === number.text ? {} : { tag },
				level: name,
				raises: labelOf(number.scheme, step.raises),
				reserved: step.reserved === true
			};
		})
	};
}

export { nextText as a, nextTag as i, levelsIn as n, nothingText as o, nextJson as r, unknownLevel as s, levelText as t };