import { a as waysBetween } from "./compat2.js";
import { qt as judgeHistory } from "./core.js";
import { S as sortNumbers } from "./ordered.js";
import { c as compatibility, l as objectionsAt } from "./features.js";

// src/audit/judge-editions.ts
/** By number, those of one number by date; first those without one. */
function inOrder(editions) {
	const byDate = editions.toSorted((a, b) => a.date - b.date);
	const numbered = byDate.flatMap((edition) => edition.number === void 0 ? [] : [{
		edition,
		number: { ...edition.number }
	}]);
	const editionOf = new Map(numbered.map(({ number, edition }) => [number, edition]));
	const sorted = sortNumbers([...editionOf.keys()]).flatMap((number) => editionOf.get(number) ?? []);
	return [...byDate.filter(({ number }) => number === void 0), ...sorted];
}
/**
* Judges a release against the one before it, both ways where the numbers promise both. What a release broke is told at
* this one alone: whoever comes from further back runs into the same.
*/
function judgeEdition(before, edition, { rule, weigh, policy, today }) {
	const objections = objectionsAt(edition, waysBetween(before, edition, weigh), rule);
	return {
		edition,
		findings: judgeHistory(compatibility, objections, policy, today)
	};
}
/** The findings at the drafts of their tags; a tag that is no number of any line has its place under the interface. */
function withEditions(drafts, judged) {
	const found = /* @__PURE__ */ new Map();
	for (const { edition, findings } of judged) found.set(edition.name, [...found.get(edition.name) ?? [], ...findings]);
	const known = new Set(drafts.flatMap(({ kind, name }) => kind === "tag" ? [name] : []));
	const more = (draft) => draft.kind === "tag" ? found.get(draft.name) ?? [] : [];
	const own = judged.filter(({ edition, findings }) => findings.length > 0 && !known.has(edition.name)).map(({ edition, findings, interface: name }) => {
		const { number, commit, date } = edition;
		const line = {
			name,
			roles: [],
			scheme: number?.scheme.id ?? "",
			from: void 0
		};
		return {
			kind: "tag",
			name: edition.name,
			commit,
			date,
			number: number?.text ?? "",
			previous: void 0,
			line,
			findings
		};
	});
	return [...drafts.map((draft) => ({
		...draft,
		findings: [...draft.findings, ...more(draft)]
	})), ...own];
}

export { judgeEdition as n, withEditions as r, inOrder as t };