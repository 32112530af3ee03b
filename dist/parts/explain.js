import { n as inferTagScheme, p as areDotted, t as amongNames } from "./ordered.js";
import { Bt as movesAlike, It as RELEASING_ROLES, Ot as helpPage, bn as orderedFields, bt as dotted, dn as nextNumbers, gt as SCHEMES, st as DEFAULT_POLICY, vn as numberOf, xn as parseNumber, zt as labelOf } from "./core.js";
import { I as print, L as printError, O as visible, T as speak, f as WORDS, s as ROLE_NAMES, v as editDistance, w as plain, y as suggest } from "./first.js";
import { o as RULES } from "./features.js";
import { t as flowed } from "./terminal2.js";
import { n as EXIT } from "./command.js";

// src/render/explain-words.ts
/** What `pawl explain` says beside the rules' and schemes' own words. */
const EXPLAIN_WORDS = {
	apart: {
		en: "{text} (scheme {scheme}, {title})",
		zh: "{text}（方案 {scheme}，{title}）"
	},
	fits: {
		en: "{text} fits {schemes}.",
		zh: "{text} 符合 {schemes}。"
	},
	first: {
		en: "The first is the likeliest by the number alone; in a repository the other tags and files tell.",
		zh: "仅凭编号看，第一个最有可能；在仓库中由其他标签与文件判定。"
	},
	every: {
		en: "every line",
		zh: "任何发布线"
	},
	reserved: {
		en: "{field}, for a declared emergency",
		zh: "{field}，仅用于声明的紧急修复"
	},
	usual: {
		en: "{field}, usual though not in the published rule",
		zh: "{field}，惯例如此，但不在公布的规则中"
	},
	unknown: {
		en: "{text} is no rule, and no number of a scheme.",
		zh: "{text} 既不是规则，也不是任何方案的编号。"
	},
	meant: {
		en: "Did you mean \"{near}\"?",
		zh: "是否想写“{near}”？"
	},
	nearest: {
		en: "It comes nearest to the scheme {scheme}, up to {fits}: numbers there look like {examples}.",
		zh: "最接近方案 {scheme}，符合到 {fits} 为止：该方案的编号形如 {examples}。"
	},
	alike: {
		en: "It looks most like the scheme {scheme}: numbers there look like {examples}.",
		zh: "形式最接近方案 {scheme}：该方案的编号形如 {examples}。"
	},
	rules: {
		en: "The rules are: {rules}.",
		zh: "规则有：{rules}。"
	}
};

// src/render/explain.ts
/** Tells about a rule by its id, or takes a number apart under every scheme that it fits. */
function explain(about, language) {
	const rule = RULES.find(({ id }) => id === about);
	if (rule !== void 0) return {
		kind: "explained",
		text: [
			rule.id,
			rule.summary[language],
			"",
			`${WORDS.why[language]}${WORDS.colon[language]}${rule.why[language]}`,
			`${WORDS.how[language]}${WORDS.colon[language]}${rule.fix[language]}`,
			"",
			helpPage(rule.id)
		].join("\n")
	};
	const numbers = fitting(about);
	if (numbers.length === 0) return {
		kind: "unknown",
		text: unknownText(about, language)
	};
	const schemes = numbers.map(({ scheme }) => scheme.id).join(language === "en" ? ", " : "、");
	return {
		kind: "explained",
		text: [[say(EXPLAIN_WORDS.fits, {
			text: about,
			schemes
		}, language), ...numbers.length > 1 ? [EXPLAIN_WORDS.first[language]] : []].join("\n"), ...numbers.map((number) => takeApart(number, language))].join("\n\n")
	};
}
const say = (phrase, data, language) => plain(speak(phrase, data, language));
/** Nearly any text fits the others, which tells nothing. */
const TELLING = SCHEMES.filter(({ id }) => id !== "rpm" && id !== "dotted");
/** The number under every scheme that it fits, the one first that it would be taken for. */
function fitting(about) {
	const likely = inferTagScheme(about, amongNames([]), DEFAULT_POLICY);
	const numbers = TELLING.flatMap((scheme) => numberOf(scheme, about) ?? []);
	if (numbers.length === 0 && areDotted([about], 1)) return [numberOf(dotted, about) ?? []].flat();
	return numbers.toSorted((a, b) => Number(b.scheme === likely) - Number(a.scheme === likely));
}
/** A word that looks like a rule is told the rule, one that looks like a number where it leaves the nearest scheme. */
function unknownText(about, language) {
	const rules = RULES.map(({ id }) => id);
	const unknown = say(EXPLAIN_WORDS.unknown, { text: about }, language);
	const near = suggest(about, rules);
	if (near !== void 0) return `${unknown} ${say(EXPLAIN_WORDS.meant, { near }, language)}`;
	const nearest = nearestTo(about);
	if (nearest === void 0) return `${unknown} ${say(EXPLAIN_WORDS.rules, { rules: {
		en: rules.join(", "),
		zh: rules.join("、")
	} }, language)}`;
	const { scheme, at } = nearest;
	const data = {
		scheme: scheme.id,
		fits: about.slice(0, at),
		examples: scheme.examples.slice(0, 2)
	};
	return `${unknown} ${say(at === 0 ? EXPLAIN_WORDS.alike : EXPLAIN_WORDS.nearest, data, language)}`;
}
/** Longer words are no slips of the keyboard. */
const LONGEST_SLIP = 64;
/** A part that was left out with its dot. */
const SMALL_SLIP = 2;
/** The scheme whose examples a text is most like, and how far it fits that; nothing where it fits none from the start. */
function nearestTo(about) {
	if (about.length > LONGEST_SLIP || !/\d/.test(about)) return void 0;
	const shapeOf = (text) => text.replace(/\d+/g, "0");
	const [nearest] = TELLING.flatMap((scheme) => {
		const reading = parseNumber(scheme, about);
		const distances = scheme.examples.map((example) => editDistance(shapeOf(about), shapeOf(example)));
		const at = reading.kind === "misfit" ? reading.stop.at : 0;
		const distance = Math.min(...distances);
		return at === 0 && distance > SMALL_SLIP ? [] : [{
			scheme,
			at,
			distance
		}];
	}).toSorted((a, b) => a.distance - b.distance);
	return nearest;
}
function takeApart(number, language) {
	const { scheme } = number;
	const stated = [...orderedFields(scheme), ...Object.keys(scheme.fields).filter((name) => !orderedFields(scheme).includes(name))].flatMap((name) => {
		const value = number.values[name];
		const meaning = scheme.fields[name]?.meaning[language] ?? "";
		return value === void 0 ? [] : [{
			label: labelOf(scheme, name),
			value: visible(value),
			meaning
		}];
	});
	const labels = Math.max(...stated.map(({ label }) => label.length));
	const values = Math.max(...stated.map(({ value }) => value.length));
	const parts = stated.map(({ label, value, meaning }) => `  ${label.padEnd(labels)}  ${value.padEnd(values)}  ${meaning}`);
	const next = movesAlike(scheme) ? [`  ${EXPLAIN_WORDS.every[language]}${WORDS.colon[language].trimEnd()}`, ...nextLines(number, "following", language)] : RELEASING_ROLES.flatMap((role) => {
		const lines = nextLines(number, role, language);
		return lines.length === 0 ? [] : [`  ${ROLE_NAMES[role][language]}${WORDS.colon[language].trimEnd()}`, ...lines];
	});
	return [
		say(EXPLAIN_WORDS.apart, {
			text: number.text,
			scheme: scheme.id,
			title: scheme.title
		}, language),
		...parts,
		`${WORDS.allowed[language]}${WORDS.colon[language].trimEnd()}`,
		...next
	].join("\n");
}
/** What may follow on a line of this role, each with the field that rises and what is asked for it. */
function nextLines(number, role, language) {
	const offered = nextNumbers(number, [role], "practice").filter(({ step }) => step.unlisted !== true);
	const width = Math.max(0, ...offered.map((each) => each.number.text.length));
	return offered.map(({ number: { text }, step }) => {
		const field = labelOf(number.scheme, step.raises);
		const why = step.reserved === true ? say(EXPLAIN_WORDS.reserved, { field }, language) : step.practice === true ? say(EXPLAIN_WORDS.usual, { field }, language) : field;
		return `    ${visible(text).padEnd(width)}  ${why}`;
	});
}

// src/cli/run/explain.ts
/** Tells about a rule or a number; gives the exit code. */
async function runExplain({ about, language }) {
	const explained = explain(about, language);
	if (explained.kind === "unknown") {
		printError(flowed(explained.text, "errors"));
		return EXIT.usage;
	}
	print(flowed(explained.text));
	return EXIT.pass;
}

export { runExplain };