import { a as previousOf, i as allowedNext, n as waiverUnused, r as waiverExpired, t as RULES } from "./rules.js";
import { a as compareFindings, s as verdictOf } from "./findings.js";
import { t as compileGlob } from "./glob.js";

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
		requiredBump: "none"
	};
}
function statedText(statement) {
	return statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
}

export { statedText as n, makeReport as t };