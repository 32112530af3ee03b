import "./rolldown-runtime.js";
import { d as labelOf, g as numberOf, o as RELEASING_ROLES, v as orderedFields } from "./severity.js";
import { t as SCHEMES } from "./schemes.js";
import { a as RULES, i as helpPage, m as nextNumbers } from "./findings.js";
import { n as suggest } from "./suggest.js";
import { s as visible } from "./speak.js";
import { a as print, l as ROLE_NAMES, o as printError, p as WORDS } from "./console.js";
import { n as EXIT } from "./command.js";

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
			`${WORDS.why[language]}: ${rule.why[language]}`,
			`${WORDS.how[language]}: ${rule.fix[language]}`,
			"",
			helpPage(rule.id)
		].join("\n")
	};
	const numbers = SCHEMES.filter(({ id }) => id !== "rpm").flatMap((scheme) => {
		const number = numberOf(scheme, about);
		return number === void 0 ? [] : [number];
	});
	if (numbers.length > 0) return {
		kind: "explained",
		text: numbers.map((number) => takeApart(number, language)).join("\n\n")
	};
	const near = suggest(about, RULES.map(({ id }) => id));
	const hint = near === void 0 ? `The rules are: ${RULES.map(({ id }) => id).join(", ")}.` : `Did you mean "${near}"?`;
	return {
		kind: "unknown",
		text: `"${visible(about)}" is no rule, and no number of a kernel scheme. ${hint}`
	};
}
function takeApart(number, language) {
	const { scheme } = number;
	const parts = [...orderedFields(scheme), ...Object.keys(scheme.fields).filter((name) => !orderedFields(scheme).includes(name))].flatMap((name) => {
		const value = number.values[name];
		const meaning = scheme.fields[name]?.meaning[language] ?? "";
		return value === void 0 ? [] : [`  ${labelOf(scheme, name).padEnd(10)} ${value.padEnd(10)} ${meaning}`];
	});
	const next = RELEASING_ROLES.map((role) => {
		const offered = nextNumbers(number, [role], "practice").filter(({ step }) => step.unlisted !== true);
		return `  ${ROLE_NAMES[role][language]}: ${offered.map((each) => each.number.text).join(", ")}`;
	});
	return [
		`${visible(number.text)} (${WORDS.scheme[language]} ${scheme.id}, ${scheme.title[language]})`,
		...parts,
		WORDS.allowed[language],
		...next
	].join("\n");
}

// src/cli/run/explain.ts
/** Tells about a rule or a number; gives the exit code. */
async function runExplain({ about, language }) {
	const explained = explain(about, language);
	if (explained.kind === "unknown") {
		printError(explained.text);
		return EXIT.usage;
	}
	print(explained.text);
	return EXIT.pass;
}

export { runExplain };