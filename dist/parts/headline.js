import { t as compileGlob } from "./glob.js";
import { a as allowedNext, n as waiverUnused, o as previousOf, r as waiverExpired, t as RULES } from "./rules.js";
import { a as compareFindings, s as verdictOf } from "./findings.js";
import { a as WORDS, d as speak, i as VERDICT_WORDS, s as evidencePhrase, t as ROLE_NAMES } from "./words.js";

// src/judge/judge.ts
/**
* Asks every rule, weighs what it objects to by strictness and policy, and sets aside what a waiver accepts.
* @param today the day (`YYYY-MM-DD`) by which waivers expire
*/
function judge(facts, policy, today) {
	const weighed = RULES.flatMap((rule) => weigh(rule, rule.evaluate(facts), facts, policy));
	const branch = facts.line.branch;
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	const used = /* @__PURE__ */ new Set();
	const findings = [];
	const waived = [];
	for (const finding of weighed) {
		const waiver = valid.find((candidate) => covers(candidate, finding, branch));
		if (waiver === void 0) findings.push(finding);
		else {
			used.add(waiver);
			waived.push({
				finding,
				reason: waiver.reason
			});
		}
	}
	const expired = policy.waivers.filter((waiver) => isExpired(waiver, today));
	const about = [...weigh(waiverExpired, expired.map((waiver) => waiverExpired.objectTo(waiver, facts.policyFile.path)), facts, policy), ...weigh(waiverUnused, unusedHere(valid, used, branch).map((waiver) => waiverUnused.objectTo(waiver, facts.policyFile.path)), facts, policy)];
	return {
		findings: [...findings, ...about].sort(compareFindings),
		waived
	};
}
function weigh(rule, objections, facts, policy) {
	const set = policy.rules[rule.id];
	return objections.flatMap((objection) => {
		const severity = objection.unchecked === true ? "error" : set ?? objection.severity ?? rule.severity[facts.strictness];
		return severity === "off" ? [] : [{
			rule,
			objection,
			severity
		}];
	});
}
const isExpired = ({ until }, today) => until !== void 0 && until < today;
function covers(waiver, { rule, objection }, branch) {
	if (objection.unchecked === true || waiver.rule !== rule.id || !fits(waiver.branch, branch)) return false;
	return [objection.path, objection.actual].some((about) => fits(waiver.match, about ?? ""));
}
function fits(pattern, text) {
	if (pattern === void 0) return true;
	const glob = compileGlob(pattern);
	return glob.kind === "glob" && glob.matches(text);
}
/** A waiver is for some finding to come; only one that is bound to this very branch can be seen to be idle here. */
function unusedHere(waivers, used, branch) {
	return waivers.filter((waiver) => !used.has(waiver) && waiver.branch === branch);
}

// src/judge/report.ts
/** Judges facts and gathers what people and programs want to know of it. */
function makeReport(facts, { judged, policy, threshold, today }) {
	const judgement = judge(facts, policy, today);
	const home = facts.carriers.find(({ part }) => part === "main");
	const previous = home && facts.line.kind === "line" ? previousOf(home, facts.line) : void 0;
	const allowed = previous && facts.line.kind === "line" ? allowedNext(previous, facts.line, facts) : [];
	return {
		verdict: verdictOf(judgement.findings, threshold),
		judged,
		facts,
		judgement,
		home,
		previous: home && statedText(home.before),
		proposed: home && statedText(home.after),
		nextAllowed: allowed.map(({ number }) => number.text),
		requiredBump: "none",
		labels: policy.declarations.labels
	};
}
function statedText(statement) {
	return statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
}

// src/render/headline.ts
/** The answer in one line: the verdict, the line, and the number to take where it is not the one proposed. */
function headline(report, language) {
	const { line } = report.facts;
	const words = (text) => ({
		kind: "words",
		text
	});
	const pieces = [words(`${VERDICT_WORDS[report.verdict][language]}: `), {
		kind: "value",
		text: line.branch
	}];
	const offering = report.judgement.findings.filter(({ objection }) => (objection.expected?.length ?? 0) > 0);
	const take = (offering.find(({ objection }) => objection.path === report.home?.path) ?? offering[0])?.objection.expected?.[0];
	if (report.verdict !== "pass" && take !== void 0) pieces.push(words(", "), ...speak(WORDS.take, { number: take }, language));
	else if (report.proposed !== void 0 && report.proposed !== report.previous) pieces.push(words(", "), {
		kind: "value",
		text: report.previous ?? WORDS.none[language]
	}, words(" → "), {
		kind: "value",
		text: report.proposed
	});
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
			const origin = policyFile.present ? speak(WORDS.declared, { path: policyFile.path }, language) : [words(WORDS.inferred[language])];
			return [
				{
					kind: "value",
					text: line.branch
				},
				words(`: ${WORDS.role[language]} ${roles} (`),
				...speak(phrase, data, language),
				words(`), ${WORDS.scheme[language]} `),
				{
					kind: "value",
					text: line.scheme.id
				},
				...fitWords(line, language),
				words(`, ${strictness}, ${WORDS.policy[language]} `),
				...origin
			];
		}
		case "ignored": return speak(WORDS.ignoredLine, { pattern: line.pattern }, language);
		case "frozen": return [{
			kind: "value",
			text: line.branch
		}, words(`: ${ROLE_NAMES.frozen[language]}`)];
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

export { statedText as i, lineWords as n, makeReport as r, headline as t };