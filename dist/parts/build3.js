import { $ as look, En as releaseFields, Sn as numberOf, Ut as movesAlike, _t as inferRole, ct as readDeclaration, hn as nextNumbers, rt as lineRuleOf, wn as orderedFields, xn as compareNumbers, zt as RELEASING_ROLES } from "./core.js";
import { t as interfaceFacts } from "./features.js";
import { i as policyOfTags } from "./affixes.js";
import { i as kinOf, s as catalogueOf } from "./plan.js";
import { n as inferTagScheme, o as maintenanceFieldOf, r as isAtStart, t as amongNames, u as numberTextOf } from "./ordered.js";
import { i as numbersOfLine, r as likelySchemes, t as isAncestor } from "./ask.js";

// src/facts/tip/declared.ts
/** No pull request names more numbers than can be told apart at a glance. */
const MOST = 20;
/**
* The numbers that a pull request declares: trailers of its text (`Release-Tag: 5.10.0-137.0.0`), and labels of the same
* form, and what the title says where the policy has a pattern for it. The trailers are read as git-interpret-trailers(1) reads them, from the last paragraph.
*/
function declaredNumbers({ labels, body, titled, policy }) {
	const key = policy.declarations.trailers.number;
	const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
	const end = lines.findLastIndex((line) => line.trim() !== "");
	const gap = lines.findLastIndex((line, index) => index < end && line.trim() === "");
	const trailers = lines.slice(gap + 1, end + 1).flatMap((line, index) => {
		const text = valueIn(line, key);
		return text === void 0 ? [] : [{
			text,
			at: {
				line: gap + index + 2,
				column: line.lastIndexOf(text) + 1
			}
		}];
	});
	const named = labels.flatMap((label) => {
		const text = valueIn(label, key);
		return text === void 0 ? [] : [{
			text,
			at: void 0
		}];
	});
	const inTitle = titled?.number === void 0 ? [] : [{
		text: titled.number,
		at: void 0
	}];
	const all = [
		...trailers,
		...named,
		...inTitle
	];
	return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index).slice(0, MOST);
}
function valueIn(line, key) {
	const colon = line.indexOf(":");
	if (colon < 1 || line.slice(0, colon).trim().toLowerCase() !== key.toLowerCase()) return void 0;
	const value = line.slice(colon + 1).trim();
	return value === "" ? void 0 : value;
}

// src/facts/tip/place.ts
/** The last number of a branch by its tags; nothing where no tag of a number leads up to its tip. */
function placeTip({ policy }, rule, { tags, standings }) {
	const ancestorsIn = (scheme) => numbersOfLine(policy, rule, tags, scheme).filter(({ tag }) => isAncestor(standings.get(tag.name)));
	for (const likely of likelySchemes(policy, rule, tags)) {
		const last = lastOf(ancestorsIn(likely), rule);
		if (last === void 0) continue;
		const declared = rule?.scheme !== void 0 || policy.scheme !== void 0;
		const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
		const { text } = last.number;
		const near = declared ? void 0 : inferTagScheme(text, amongNames(names), policy);
		const scheme = near !== void 0 && numberOf(near, text) !== void 0 ? near : likely;
		const ancestors = scheme === likely ? ancestorsIn(likely) : ancestorsIn(scheme);
		const own = lastOf(ancestors, rule);
		if (own !== void 0) return {
			scheme,
			last: own,
			ancestors
		};
	}
}
/** A trunk into which a maintenance line was merged goes on from its own last number. */
function lastOf(ancestors, rule) {
	const greatest = ancestors.at(-1);
	const field = greatest === void 0 ? void 0 : maintenanceFieldOf(greatest.number.scheme);
	if (rule?.role !== "development" || field === void 0) return greatest;
	return ancestors.findLast(({ number }) => isAtStart(number, field)) ?? greatest;
}
/** The roles of a branch by the policy, or by what its own tags did. */
function roleOfTip(branch, rule, { scheme, last, ancestors }) {
	if (rule !== void 0 && rule.role !== "frozen" && rule.role !== "ignored") return {
		roles: [rule.role],
		evidence: {
			because: "declared",
			pattern: rule.branch
		}
	};
	if (movesAlike(scheme)) return {
		roles: ["maintenance"],
		evidence: { because: "every-role-moves-alike" }
	};
	const history = ancestors.filter((each) => notAbove(each.number, last.number)).map(({ number }) => number);
	const { roles, evidence } = inferRole(branch, scheme, history.toReversed().slice(0, NEWEST), void 0);
	return {
		roles: roles.length === 0 ? RELEASING_ROLES : roles,
		evidence
	};
}
/** So much of the past tells what a line does now; both readers have asked about as much. */
const NEWEST = 7;
const notAbove = (number, last) => compareNumbers(number, last, releaseFields(last.scheme)) <= 0;

// src/facts/tip/build.ts
/** Where a pull request states a number that no file does. */
const PULL_REQUEST = "pull request";
/**
* The facts of a change where no file states a number: the line goes by the tags that lead up to the base tip, and what
* the pull request declares is one more carrier. Without a declaration the number stays as it is.
*/
function buildTipFacts(given, tip) {
	const change = {
		...given,
		policy: policyOfTags(tip.tags, given.policy)
	};
	const { policy, branch } = change;
	const rule = lineRuleOf(policy, branch);
	const placed = placeTip(change, rule, tip);
	const declared = declaredNumbers(change);
	const [first] = declared;
	const text = first === void 0 ? void 0 : numberTextOf(first.text, policy.tags) ?? first.text;
	const names = tip.tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
	const scheme = placed?.scheme ?? (text === void 0 ? void 0 : inferTagScheme(text, amongNames(names), policy));
	const line = lineOfTip(change, rule, placed, scheme);
	const own = line.kind !== "line" && line.kind !== "frozen" ? void 0 : scheme && carrierOf(scheme, placed?.last, first === void 0 ? void 0 : {
		...first,
		text
	}, change.body);
	const carriers = own === void 0 ? [] : [own];
	return {
		claim: own === void 0 ? { kind: "change" } : {
			...claimOf(change, tip, own, declared, line),
			atTip: atTipOf(tip, placed)
		},
		policyFile: change.policyFile,
		line,
		carriers,
		interfaces: interfaceFacts(change.interfaces, {
			line,
			carriers,
			policy,
			labels: change.labels
		}),
		strictness: policy.strictness,
		declaration: readDeclaration(change),
		emergencyLabel: policy.declarations.labels.emergency,
		doubts: line.kind === "line" && line.roles.length > 1 ? [{
			about: "role",
			roles: line.roles
		}] : [],
		behind: change.behind,
		conflicts: change.interfaces.flatMap(({ conflicts }) => conflicts)
	};
}
function lineOfTip({ branch, policy, policyFile }, rule, placed, scheme) {
	if (policyFile.atBase.length > 0) return {
		kind: "untold",
		branch
	};
	if (rule === void 0 && policy.lines !== void 0) return {
		kind: "unmatched",
		branch,
		patterns: policy.lines.map((line) => line.branch)
	};
	if (rule?.role === "ignored" || rule?.role === "frozen") return {
		kind: rule.role,
		branch,
		pattern: rule.branch
	};
	if (scheme === void 0) return {
		kind: "without-numbers",
		branch
	};
	const from = rule?.from === void 0 ? void 0 : numberOf(scheme, rule.from);
	return {
		kind: "line",
		branch,
		scheme,
		...placed === void 0 ? {
			roles: rule === void 0 ? [
				"development",
				"maintenance",
				"following"
			] : [rule.role],
			evidence: rule === void 0 ? { because: "no-history" } : {
				because: "declared",
				pattern: rule.branch
			}
		} : roleOfTip(branch, rule, placed),
		...from === void 0 ? {} : { from },
		...rule?.base === void 0 ? {} : { base: rule.base }
	};
}
function carrierOf(scheme, last, declared, body) {
	const before = last === void 0 ? { kind: "absent" } : look(statedAs(last.number.text), scheme);
	const text = declared?.text;
	return {
		path: text === void 0 && last !== void 0 ? `refs/tags/${last.tag.name}` : PULL_REQUEST,
		kind: text === void 0 ? "tag" : "declaration",
		scheme,
		before,
		after: text === void 0 ? before : look(statedAs(text, declared?.at, body), scheme),
		part: "main",
		packagedFiles: [],
		packagedText: () => "same",
		origin: "inferred"
	};
}
/** A number that stands in a trailer can be corrected there; one of a label or a tag has no line. */
function statedAs(text, at, source = "") {
	return {
		kind: "stated",
		text,
		epoch: 0,
		passages: [{
			text,
			...at ?? {
				line: 1,
				column: 1
			},
			computed: at === void 0
		}],
		source,
		history: [],
		changelog: "none",
		headings: [],
		headingStarts: [],
		packaged: "",
		uses: []
	};
}
const writtenBy = ({ prefix, suffix }) => suffix === void 0 ? { prefix } : {
	prefix,
	suffix
};
function claimOf({ policy }, { tags }, { after, scheme }, declared, line) {
	const claimed = after.kind === "number" && declared.length > 0 ? after.number : void 0;
	const numbers = claimed && catalogueOf(tags, policy).numbered(scheme);
	const greatest = claimed && numbers && greatestOf(kinOf(claimed, numbers));
	const roles = line.kind === "line" ? line.roles : [];
	return {
		kind: "declaration",
		trailer: policy.declarations.trailers.number,
		written: writtenBy(policy.tags),
		declared: declared.map(({ text }) => text),
		taken: claimed === void 0 ? [] : sameAs(claimed, numbers?.all ?? []),
		free: greatest === void 0 ? [] : nextNumbers(greatest, roles, policy.strictness).filter(({ step }) => step.unlisted !== true && step.reserved !== true).map(({ number }) => number.text)
	};
}
function atTipOf({ standings }, placed) {
	return (placed?.ancestors ?? []).flatMap(({ tag }) => standings.get(tag.name) === "same" ? [tag.name] : []);
}
function greatestOf(numbers) {
	const [first, ...others] = numbers.map(({ number }) => number);
	return first && others.reduce((most, number) => compareNumbers(number, most) > 0 ? number : most, first);
}
/** The tags of the very same number, whatever their spelling. */
function sameAs(claimed, numbers) {
	const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
	return numbers.filter(({ number }) => compareNumbers(number, claimed) === 0).filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field])).map(({ tag }) => ({
		tag: tag.name,
		id: tag.id
	}));
}

export { buildTipFacts as n, PULL_REQUEST as t };