import { h as COMMENT_WORDS } from "./core.js";
import { St as text, _t as list, bt as optional, it as SourceProblem, vt as members, yt as objectId } from "./first.js";

// src/sinks/github/labels.ts
const LEVELS = [
	"major",
	"minor",
	"patch"
];
const COLOURS = {
	major: "b60205",
	minor: "fbca04",
	patch: "0e8a16"
};
const DESCRIPTIONS = {
	major: COMMENT_WORDS.labelMajor,
	minor: COMMENT_WORDS.labelMinor,
	patch: COMMENT_WORDS.labelPatch
};
const QUERY = `query Labels($owner: String!, $name: String!, $number: Int!, $label: String!) {
  repository(owner: $owner, name: $name) {
    wanted: label(name: $label) { name }
    pullRequest(number: $number) { headRefOid labels(first: 100) { nodes { name } } }
  }
}`;
const named = members({ name: text });
const shape = members({ repository: members({
	wanted: optional(named),
	pullRequest: members({
		headRefOid: objectId,
		labels: optional(members({ nodes: list(optional(named)) }))
	})
}) });
const anything = (value) => value;
/**
* Keeps the one label of the required bump on a pull request: made in its colour if the repository lacks it, the two others
* of the three taken away, and no other label touched. Nothing is written if the head has moved.
*/
async function keepLabels(client, request) {
	const { number, head, required, names } = request;
	const { owner, name } = client.place;
	const wanted = required === "none" ? void 0 : names[required];
	const variables = {
		owner,
		name,
		number,
		label: wanted ?? names.patch
	};
	const what = `the labels of pull request #${number}`;
	const { repository } = await client.query(QUERY, variables, shape, what);
	if (repository.pullRequest.headRefOid !== head) return;
	const present = (repository.pullRequest.labels?.nodes ?? []).flatMap((label) => label === void 0 ? [] : [label.name]);
	const removals = present.filter((label) => LEVELS.some((level) => same(names[level], label)) && !same(label, wanted)).map((label) => remove(client, number, label));
	if (wanted !== void 0 && !present.some((label) => same(label, wanted))) {
		if (repository.wanted === void 0) await create(client, request);
		const add = () => client.write("POST", `/issues/${number}/labels`, { labels: [wanted] }, anything, what);
		await add().catch((problem) => isUnclear(problem) ? add() : Promise.reject(problem));
	}
	await Promise.all(removals);
}
const isUnclear = (problem) => problem instanceof SourceProblem && problem.fact.kind === "unclear";
/** Names of labels differ by more than case. */
const same = (left, right) => left.toLowerCase() === right?.toLowerCase();
async function create(client, { required, names, language }) {
	if (required === "none") return;
	const body = {
		name: names[required],
		color: COLOURS[required],
		description: DESCRIPTIONS[required][language]
	};
	await client.write("POST", "/labels", body, anything, `the label ${names[required]}`).catch(unlessThere);
}
async function remove(client, number, label) {
	const path = `/issues/${number}/labels/${encodeURIComponent(label)}`;
	await client.write("DELETE", path, void 0, anything, `the label ${label}`).catch(unlessThere);
}
/** Another run was quicker: the label is made, or gone, already. An unclear answer is settled by the next step. */
function unlessThere(problem) {
	const fact = problem instanceof SourceProblem ? problem.fact : void 0;
	if (!(fact?.kind === "not-found" || fact?.kind === "unclear" || fact?.kind === "refused" && fact.status === 422)) throw problem;
}

export { keepLabels };