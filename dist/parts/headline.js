import { s as requiredBy } from "./need.js";
import { a as VERDICT_WORDS, c as evidencePhrase, d as plain, f as speak, h as visible, o as WORDS, p as markdownCode, r as STRICTNESS_WORDS, t as ROLE_NAMES, u as markdown } from "./words.js";

// src/render/interface-words.ts
/** The words for sets of features in reports. */
const INTERFACE_WORDS = {
	asks: {
		en: "features ask for {bump}",
		zh: "特性变化需要 {bump}"
	},
	interface: {
		en: "Interface",
		zh: "接口"
	},
	was: {
		en: "Was",
		zh: "原编号"
	},
	proposed: {
		en: "Proposed",
		zh: "拟用编号"
	},
	change: {
		en: "Features",
		zh: "特性"
	},
	bump: {
		en: "Asks for",
		zh: "需要"
	},
	counts: {
		en: "{removed} gone, {changed} changed, {added} new",
		zh: "移除 {removed}，更改 {changed}，新增 {added}"
	},
	released: {
		en: "last release {tag}",
		zh: "最近一次发布 {tag}"
	}
};
const BUMP_NAMES = {
	none: {
		en: "no bump",
		zh: "无需提升"
	},
	patch: {
		en: "a patch bump",
		zh: "提升修订号（patch）"
	},
	minor: {
		en: "a minor bump",
		zh: "提升次版本（minor）"
	},
	major: {
		en: "a major bump",
		zh: "提升主版本（major）"
	}
};

// src/render/interfaces.ts
/** What the report says of sets of features; nothing of those that the change leaves alone. */
/** Every interface that was judged, as programs read it. */
function interfacesJson({ facts }) {
	return facts.interfaces.map((face) => {
		const count = (effect) => face.changes.filter((change) => change.effect === effect).length;
		const { number, release } = face;
		return {
			name: face.rule.name,
			previous: number.kind === "none" ? null : textOf(number.before),
			proposed: number.kind === "none" ? null : textOf(number.after),
			lastRelease: release.kind === "release" ? release.tag : null,
			removed: count("removed"),
			changed: count("changed"),
			added: count("added"),
			requiredBump: requiredBy(face)
		};
	});
}
const textOf = (statement) => statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : null;
const isMoved = ({ removed, changed, added, previous, proposed }) => removed + changed + added > 0 || previous !== proposed;
/** What the features ask for, for the headline. */
function requiredWords({ requiredBump }, language) {
	if (requiredBump === "none") return [];
	return [{
		kind: "words",
		text: WORDS.comma[language]
	}, ...speak(INTERFACE_WORDS.asks, { bump: BUMP_NAMES[requiredBump] }, language)];
}
function countWords({ removed, changed, added, lastRelease }, language) {
	return [...speak(INTERFACE_WORDS.counts, {
		removed,
		changed,
		added
	}, language), ...lastRelease === null ? [] : [{
		kind: "words",
		text: WORDS.comma[language]
	}, ...speak(INTERFACE_WORDS.released, { tag: lastRelease }, language)]];
}
/** One line for each interface that moves. */
function interfaceLines(interfaces, language) {
	return interfaces.filter(isMoved).map((face) => {
		const { name, previous, proposed, requiredBump } = face;
		const shown = (text) => visible(text ?? WORDS.none[language]);
		const numbers = previous === proposed ? shown(previous) : `${shown(previous)} → ${shown(proposed)}`;
		return `  ${visible(name)}  ${numbers}  ${plain(countWords(face, language))}; ${BUMP_NAMES[requiredBump][language]}`;
	});
}
/** The interfaces that move, as a table. */
function interfaceTable(interfaces, language) {
	const moved = interfaces.filter(isMoved);
	if (moved.length === 0) return "";
	const cell = (text) => text === null ? WORDS.none[language] : markdownCode(text);
	const heads = [
		"interface",
		"was",
		"proposed",
		"change",
		"bump"
	].map((key) => INTERFACE_WORDS[key][language]);
	const lines = moved.map((face) => {
		const { name, previous, proposed, requiredBump } = face;
		const now = previous === proposed ? WORDS.unchanged[language] : cell(proposed);
		const counts = markdown(countWords(face, language));
		return `| ${markdownCode(name)} | ${cell(previous)} | ${now} | ${counts} | ${BUMP_NAMES[requiredBump][language]} |`;
	});
	return [
		`| ${heads.join(" | ")} |`,
		"|---|---|---|---|---|",
		...lines
	].join("\n");
}

// src/render/headline.ts
/** The answer in one line: the verdict, the line, and the number to take where it is not the one proposed. */
function headline(report, language) {
	const { line } = report.facts;
	const words = (text) => ({
		kind: "words",
		text
	});
	const pieces = [words(`${VERDICT_WORDS[report.verdict][language]}${WORDS.colon[language]}`), {
		kind: "value",
		text: line.branch
	}];
	const offering = report.judgement.findings.filter(({ objection }) => (objection.expected?.length ?? 0) > 0);
	const take = (offering.find(({ objection }) => objection.path === report.home?.path) ?? offering[0])?.objection.expected?.[0];
	if (report.verdict !== "pass" && take !== void 0) pieces.push(words(WORDS.comma[language]), ...speak(WORDS.take, { number: take }, language));
	else if (report.proposed !== void 0 && report.proposed !== report.previous) pieces.push(words(WORDS.comma[language]), {
		kind: "value",
		text: report.previous ?? WORDS.none[language]
	}, words(" → "), {
		kind: "value",
		text: report.proposed
	});
	pieces.push(...requiredWords(report, language));
	return pieces;
}
/** What the line is, and why that is held to be so. */
function lineWords(report, language) {
	const { line, strictness, policyFile } = report.facts;
	const words = (text) => ({
		kind: "words",
		text
	});
	switch (line.kind) {
		case "line": {
			const roles = line.roles.map((role) => ROLE_NAMES[role][language]).join(" / ");
			const { phrase, data } = evidencePhrase(line.evidence);
			const comma = WORDS.comma[language];
			const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
			const origin = policyFile.present ? speak(WORDS.declared, { path: policyFile.path }, language) : [words(WORDS.inferred[language])];
			return [
				{
					kind: "value",
					text: line.branch
				},
				words(`${WORDS.colon[language]}${WORDS.role[language]} ${roles}${open}`),
				...speak(phrase, data, language),
				words(`${close}${comma}${WORDS.scheme[language]} `),
				{
					kind: "value",
					text: line.scheme.id
				},
				...fitWords(line, language),
				words(`${comma}${STRICTNESS_WORDS[strictness][language]}${comma}${WORDS.policy[language]} `),
				...origin
			];
		}
		case "ignored": return speak(WORDS.ignoredLine, { pattern: line.pattern }, language);
		case "frozen": return [{
			kind: "value",
			text: line.branch
		}, words(`${WORDS.colon[language]}${ROLE_NAMES.frozen[language]}`)];
		case "outside": return speak(line.why === "excluded" ? WORDS.excludedTag : WORDS.foreignTag, { tag: line.branch }, language);
		case "unmatched":
		case "without-numbers":
		case "untold": return [{
			kind: "value",
			text: line.branch
		}];
	}
}
const FITS = {
	en: " ({fits} of {of} numbers fit)",
	zh: "（{of} 个编号中 {fits} 个符合）"
};
/** How sure the scheme is; where every number fits there is nothing to say. */
function fitWords({ fit }, language) {
	return fit === void 0 || fit.fits === fit.of ? [] : speak(FITS, fit, language);
}

export { interfacesJson as a, interfaceTable as i, lineWords as n, interfaceLines as r, headline as t };