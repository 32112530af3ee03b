import { l as EFFECT_RULES, s as requiredBy } from "./need.js";
import { a as allowedNext, n as waiverUnused, o as previousOf, r as waiverExpired, t as RULES } from "./rules.js";
import { a as greatestBump } from "./bump.js";
import { a as compareFindings, s as verdictOf } from "./findings.js";
import { t as compileGlob } from "./glob.js";

// src/judge/set-aside.ts
/** The rules whose findings are about many things at once, each of which a waiver may accept by its name. */
const BY_NAME = [...Object.values(EFFECT_RULES), "feature-undeprecated"];
/**
* Parts what waivers accept by name from the rest, so that one that covers some of the features that went leaves the
* others, and the number has to answer for those alone.
*/
function setAside(facts, waivers, covers) {
	const named = waivers.filter(({ rule }) => BY_NAME.includes(rule));
	if (named.length === 0 || facts.interfaces.length === 0) return {
		facts,
		aside: []
	};
	const aside = [];
	let left = facts;
	for (const waiver of named) {
		const accepted = left.interfaces.map((face) => namesOf(face, waiver).filter((name) => covers(waiver, name)));
		if (accepted.every((names) => names.length === 0)) continue;
		aside.push({
			waiver,
			facts: excusing(facts, (face, index) => allBut(face, waiver, accepted[index] ?? []))
		});
		left = excusing(left, (face, index) => [...face.excused, ...(accepted[index] ?? []).map((name) => `${waiver.rule} ${name}`)]);
	}
	return {
		facts: left,
		aside
	};
}
function excusing(facts, excusedOf) {
	return {
		...facts,
		interfaces: facts.interfaces.map((face, index) => ({
			...face,
			excused: new Set(excusedOf(face, index))
		}))
	};
}
const keysOf = ({ name, effect }) => [`${EFFECT_RULES[effect]} ${name}`, `feature-undeprecated ${name}`];
/** The names that the rule of a waiver would object to, as far as no other waiver has accepted them. */
function namesOf(face, { rule }) {
	const names = everyChange(face).flatMap((change) => keysOf(change).includes(`${rule} ${change.name}`) && !face.excused.has(`${rule} ${change.name}`) ? [change.name] : []);
	return [...new Set(names)];
}
function allBut(face, { rule }, accepted) {
	const kept = new Set(accepted.map((name) => `${rule} ${name}`));
	return everyChange(face).flatMap(keysOf).filter((key) => !kept.has(key));
}
const everyChange = ({ changes, release }) => release.kind === "release" ? [...changes, ...release.changes] : changes;

// src/judge/judge.ts
/**
* Asks every rule, weighs what it objects to by strictness and policy, and sets aside what a waiver accepts.
* @param today the day (`YYYY-MM-DD`) by which waivers expire
*/
function judge(facts, policy, today) {
	const { findings, waived, used } = judgeClaim(facts, policy, today);
	const branch = facts.line.branch;
	const expired = policy.waivers.filter((waiver) => isExpired(waiver, today));
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	const about = [...weigh(waiverExpired, expired.map((waiver) => waiverExpired.objectTo(waiver, facts.policyFile.path)), facts, policy), ...weigh(waiverUnused, unusedHere(valid, used, branch).map((waiver) => waiverUnused.objectTo(waiver, facts.policyFile.path)), facts, policy)];
	return {
		findings: [...findings, ...about].sort(compareFindings),
		waived
	};
}
/** A claim alone, without what there is to say of the policy's waivers: so each of many claims is judged. */
function judgeClaim(facts, policy, today) {
	const branch = facts.line.branch;
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	const parted = withoutWaived({
		...facts,
		today
	}, policy, today);
	const weighed = RULES.flatMap((rule) => weigh(rule, rule.evaluate(parted.facts), facts, policy));
	const used = /* @__PURE__ */ new Set();
	const findings = [];
	const waived = [];
	for (const { waiver, facts: accepted } of parted.aside) for (const rule of RULES.filter(({ id }) => id === waiver.rule)) {
		const found = weigh(rule, rule.evaluate(accepted), facts, policy).filter(isChecked);
		if (found.length > 0) used.add(waiver);
		waived.push(...found.map((finding) => ({
			finding,
			reason: waiver.reason
		})));
	}
	for (const finding of weighed) {
		const waiver = valid.find((candidate) => covers(candidate, finding, branch));
		const { accepted } = finding.objection;
		if (accepted !== void 0) waived.push({
			finding,
			reason: accepted
		});
		else if (waiver === void 0) findings.push(finding);
		else {
			used.add(waiver);
			waived.push({
				finding,
				reason: waiver.reason
			});
		}
	}
	return {
		findings: findings.sort(compareFindings),
		waived,
		used
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
/** Parts the features that a waiver accepts on this day and branch from those that have to be judged. */
function withoutWaived(facts, policy, today) {
	const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
	return setAside(facts, valid, (waiver, name) => fits(waiver.branch, facts.line.branch) && fits(waiver.match, name));
}
const isChecked = ({ objection }) => objection.unchecked !== true;
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
		requiredBump: greatestBump(withoutWaived(facts, policy, today).facts.interfaces.map(requiredBy)),
		labels: policy.declarations.labels
	};
}
function statedText(statement) {
	return statement.kind === "number" || statement.kind === "misfit" ? statement.stated.text : void 0;
}

export { statedText as n, judgeClaim as r, makeReport as t };