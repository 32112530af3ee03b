import { Bt as ROLES, Gt as statedText, Pn as compareSeverity } from "./core.js";

// src/audit/draft.ts
/** A draft for one carrier of a judged claim. */
function draftOf(facts, carrier, place, from, findings) {
	return {
		...place,
		line: lineOf(facts, carrier?.scheme.id, from),
		number: (carrier && statedText(carrier.after)) ?? "",
		previous: carrier && statedText(carrier.before),
		findings: findings.map(standingAlone)
	};
}
/** A finding that outlives the files that it quotes: a part of a text would keep the whole of it in memory. */
const standingAlone = ({ rule, severity, objection }) => ({
	rule,
	severity,
	objection: structuredClone(objection)
});
/** Tags that no line holds have a place of their own. */
const NO_LINE = {
	name: "refs/tags",
	roles: [],
	scheme: "",
	from: void 0
};
function lineOf({ line }, scheme, from) {
	switch (line.kind) {
		case "line": return {
			name: line.branch,
			roles: line.roles,
			scheme: scheme ?? line.scheme.id,
			from
		};
		case "frozen":
		case "ignored": return {
			name: line.branch,
			roles: [line.kind],
			scheme: scheme ?? "",
			from
		};
		case "unmatched":
		case "without-numbers":
		case "untold": return {
			name: line.branch,
			roles: [],
			scheme: scheme ?? "",
			from
		};
		case "outside": return NO_LINE;
	}
}
/** The roles of a line are all those that its numbers show, in the order in which roles are named. */
function allRoles(all) {
	const shown = new Set(all.flat());
	return ROLES.filter((role) => shown.has(role));
}

// src/audit/assemble.ts
/** Puts drafts in order and in lines; the same drafts in any order give the same audit. */
function assemble(gathered, options) {
	const drafts = withoutEchoes(gathered.drafts.toSorted(byDate));
	const lines = linesOf(drafts);
	const lineAt = new Map(lines.map(({ key }, index) => [key, index]));
	const findings = worstFirst(drafts.flatMap((draft, point) => draft.findings.map((finding) => tell(draft, finding, point, options))));
	const ofPoint = /* @__PURE__ */ new Map();
	findings.forEach(({ point }, index) => {
		ofPoint.set(point, [...ofPoint.get(point) ?? [], index]);
	});
	const points = drafts.map(({ line, findings: _, ...draft }, index) => ({
		kind: draft.kind,
		line: lineAt.get(keyOf({
			line,
			kind: draft.kind
		})) ?? 0,
		number: draft.number,
		name: draft.name,
		commit: draft.commit,
		date: draft.date,
		previous: draft.previous,
		findings: ofPoint.get(index) ?? []
	}));
	const present = new Set(findings.map(({ fingerprint }) => fingerprint));
	return {
		...options.repository === void 0 ? {} : { repository: options.repository },
		lines: lines.map(({ line }) => line),
		points,
		findings,
		foreign: [...gathered.foreign].sort(compareTexts),
		excluded: [...gathered.excluded].sort(compareTexts),
		unchecked: [...gathered.unchecked].sort((a, b) => compareTexts(a.en, b.en)),
		...gathered.matrices === void 0 ? {} : { matrices: gathered.matrices },
		gone: [...options.accepted].filter((fingerprint) => !present.has(fingerprint)).length,
		verdict: verdictOf(findings, gathered.unchecked, options.threshold)
	};
}
function compareTexts(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function byDate(left, right) {
	return left.date - right.date || compareTexts(left.name, right.name) || compareTexts(left.kind, right.kind) || compareTexts(left.number, right.number) || compareTexts(left.commit, right.commit);
}
/** What is wrong with a branch as a whole is told once, at its newest number. */
function withoutEchoes(drafts) {
	const told = /* @__PURE__ */ new Set();
	const isEcho = (draft, { rule }) => {
		if (rule.id !== "line-unknown") return false;
		const echo = told.has(draft.line.name);
		told.add(draft.line.name);
		return echo;
	};
	return drafts.toReversed().map((draft) => ({
		...draft,
		findings: draft.findings.filter((finding) => !isEcho(draft, finding))
	})).reverse();
}
const keyOf = ({ line, kind }) => `${kind} ${line.scheme} ${line.name}`;
/** The lines by name; where a line comes from is told by its branch, or by the number before its first. */
function linesOf(drafts) {
	const groups = /* @__PURE__ */ new Map();
	const homes = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const key = keyOf(draft);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [draft]);
		else group.push(draft);
		if (draft.kind === "tag") homes.set(draft.number, draft.line.name);
	}
	return [...groups].map(([key, group]) => {
		const [first] = group;
		const { name, scheme } = first.line;
		const elsewhere = group.map(({ kind, previous }) => kind === "tag" ? homes.get(previous ?? "") : void 0);
		const from = group.find(({ line }) => line.from !== void 0)?.line.from ?? elsewhere.find((home) => home !== name);
		return {
			key,
			line: {
				name,
				roles: allRoles(group.map(({ line }) => line.roles)),
				scheme,
				from
			}
		};
	}).sort((a, b) => compareTexts(a.line.name, b.line.name) || compareTexts(a.key, b.key));
}
function tell(draft, finding, point, { accepted, say }) {
	const { rule, objection, severity } = finding;
	const fingerprint = fingerprintOf(draft, finding);
	return {
		rule: rule.id,
		severity,
		kind: objection.message,
		message: say(finding),
		point,
		expected: objection.expected ?? [],
		known: objection.unchecked !== true && accepted.has(fingerprint),
		...objection.unchecked === true ? { unchecked: true } : {},
		fingerprint
	};
}
/** Enough of a commit's name to tell two revisions of one number apart. */
const SHORT = 12;
/** What a finding is known by: nothing of it changes when other findings come or go. */
function fingerprintOf({ name, number, commit }, { rule, objection }) {
	const { interface: face } = objection.data;
	const about = rule.id === "compatibility" && typeof face === "string" ? [face] : [];
	return [
		rule.id,
		objection.message,
		...about,
		name,
		number,
		commit.slice(0, SHORT)
	].join(" ");
}
/** By severity, then by the size of their group, then by point. */
function worstFirst(findings) {
	const sizes = /* @__PURE__ */ new Map();
	for (const finding of findings) sizes.set(groupOf(finding), (sizes.get(groupOf(finding)) ?? 0) + 1);
	const size = (finding) => sizes.get(groupOf(finding)) ?? 0;
	return findings.toSorted((a, b) => compareSeverity(b.severity, a.severity) || size(b) - size(a) || compareTexts(groupOf(a), groupOf(b)) || a.point - b.point || compareTexts(a.fingerprint, b.fingerprint));
}
/** Findings of one group say the same of different numbers. */
const groupOf = ({ severity, rule, kind }) => `${severity} ${rule} ${kind}`;
/** What the baseline knows decides nothing; what could not be looked at is never a pass. */
function verdictOf(findings, unchecked, threshold) {
	const weighty = findings.filter(({ known, severity }) => !known && compareSeverity(severity, threshold) >= 0);
	if (weighty.some((finding) => finding.unchecked !== true)) return "fail";
	return weighty.length > 0 || unchecked.length > 0 ? "unknown" : "pass";
}

export { worstFirst as a, verdictOf as i, compareTexts as n, draftOf as o, groupOf as r, assemble as t };