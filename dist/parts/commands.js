import "./rolldown-runtime.js";
import { c as unpainted, d as check, f as checkTag, l as reportMarkdown, n as leftOutWords, s as reportText, t as annotationsOf, u as lineWords } from "./actions.js";
import { _ as numberOf, f as labelOf, s as RELEASING_ROLES, y as orderedFields } from "./severity.js";
import { a as SCHEMES } from "./policy.js";
import { f as nextNumbers, i as helpPage, l as allowedNext, r as findingPieces, s as RULES, u as previousOf } from "./findings.js";
import { n as suggest } from "./suggest.js";
import { a as speak, c as visible, i as plain } from "./version.js";
import { _ as WORDS, a as annotate, d as printExactly, l as print, o as colourWanted, p as ROLE_NAMES, u as printError, v as doubtPhrase } from "./inputs.js";
import { t as reportJson } from "./json2.js";
import { t as openLocalRepository } from "./repository.js";
import { t as EXIT } from "./arguments.js";
import { styleText } from "node:util";

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

// src/render/next.ts
function nextOf({ home, facts }) {
	const previous = home && facts.line.kind === "line" ? previousOf(home, facts.line) : void 0;
	if (previous === void 0 || facts.line.kind !== "line") return [];
	return allowedNext(previous, facts.line, facts).map(({ number, step }) => ({
		number: number.text,
		raises: labelOf(number.scheme, step.raises),
		reserved: step.reserved === true
	}));
}
const RESERVED = {
	en: "for a declared emergency",
	zh: "仅用于声明的紧急修复"
};
/** The numbers that may come next on a line, the one to take first; or why none can be told. */
function nextText(report, language) {
	const next = nextOf(report);
	const width = Math.max(0, ...next.map(({ number }) => number.length));
	const lines = next.map(({ number, raises, reserved }) => `${visible(number).padEnd(width)}  ${raises}${reserved ? ` (${RESERVED[language]})` : ""}`);
	const findings = report.judgement.findings.map((finding) => plain(findingPieces(finding, language)));
	const doubts = report.facts.doubts.map((doubt) => {
		const { phrase, data } = doubtPhrase(doubt);
		return `${WORDS.doubts[language]}: ${plain(speak(phrase, data, language))}`;
	});
	const was = report.previous === void 0 ? [] : [`${WORDS.was[language]}: ${visible(report.previous)}`];
	return [
		...lines,
		plain(lineWords(report, language)),
		...was,
		...next.length === 0 ? findings : [],
		...doubts
	].join("\n");
}
function nextJson(report) {
	return {
		line: report.facts.line.branch,
		previous: report.previous ?? null,
		next: nextOf(report)
	};
}

// src/sinks/paint.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan",
	pass: "green",
	strong: "bold",
	dim: "dim"
};
/** Colours for a terminal. */
const painter = (style, text) => styleText(STYLES[style], text, { validateStream: false });

// src/cli/commands.ts
/** Runs a command and gives its exit code. */
async function runCommand(command) {
	switch (command.name) {
		case "check": return runCheck(command);
		case "next": return runNext(command);
		case "explain": return runExplain(command);
	}
}
async function runCheck(command) {
	const report = await judgeLocally(command, command.failOn === "warning" ? "warning" : "error");
	show(report, command);
	return command.failOn === "never" && report.verdict === "fail" ? EXIT.pass : EXIT[report.verdict];
}
async function judgeLocally(command, threshold) {
	const repository = openLocalRepository({ directory: command.repository });
	const options = {
		threshold,
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	try {
		if (command.tag !== void 0) {
			const asked = {
				name: command.tag,
				event: "asked",
				formerly: void 0
			};
			return await checkTag(repository, {
				...asked,
				branch: command.branch,
				policyPath: command.policy
			}, options);
		}
		const [base, head] = await Promise.all([repository.resolve(command.base), repository.resolve(command.head)]);
		const request = {
			branch: command.branch ?? branchName(command.base),
			base,
			head,
			labels: command.labels,
			body: "",
			policyPath: command.policy
		};
		return await check(repository, request, options);
	} finally {
		repository.close();
	}
}
const branchName = (revision) => revision.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, "").replace(/^origin\//, "");
function show(report, { format, language, colour }) {
	switch (format) {
		case "text":
			print(reportText(report, language, colourWanted(colour) ? painter : unpainted));
			break;
		case "json":
			printExactly(`${JSON.stringify(reportJson(report, language), null, 2)}\n`);
			break;
		case "markdown":
			printExactly(reportMarkdown(report, language));
			break;
		case "github":
			print(reportText(report, language));
			annotate(annotationsOf(report, language), leftOutWords(language));
	}
}
async function runNext(command) {
	const report = await judgeLocally({
		...command,
		name: "check",
		tag: void 0,
		base: command.branch,
		head: command.branch,
		labels: [],
		failOn: "never",
		branch: branchName(command.branch)
	}, "error");
	if (command.format === "json") printExactly(`${JSON.stringify(nextJson(report), null, 2)}\n`);
	else print(nextText(report, command.language));
	return report.nextAllowed.length > 0 ? EXIT.pass : EXIT.unknown;
}
function runExplain({ about, language }) {
	const explained = explain(about, language);
	if (explained.kind === "unknown") {
		printError(explained.text);
		return EXIT.usage;
	}
	print(explained.text);
	return EXIT.pass;
}

export { runCommand };