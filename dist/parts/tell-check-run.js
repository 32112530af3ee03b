import { t as commentMarkdown } from "./comment.js";
import { _ as reportJson, h as COMMENT_WORDS, i as markOf, j as annotationsOf } from "./core.js";
import { St as text, _t as list, bt as optional, gt as count, it as SourceProblem, vt as members } from "./first.js";

// src/sinks/github/check-run.ts
/** What GitHub takes of a check run in one request (REST, "Check runs"). */
const BATCH = 50;
/** More findings than these stay in the summary; each batch is a request. */
const MOST = 1e3;
const NAME = "Pawl";
const made = members({ id: count });
const runsShape = members({ check_runs: list(members({
	id: count,
	external_id: optional(text)
})) });
/** Reports all findings as a check run of its own on the judged commit, the annotations in batches. */
async function reportCheckRun(client, request) {
	const { head, conclusion, externalId } = request;
	const what = `the check run on ${head.slice(0, 12)}`;
	const all = request.annotations.filter(({ path }) => path !== void 0).slice(0, MOST);
	const output = (from) => ({
		title: request.title.slice(0, 255),
		summary: request.summary,
		annotations: all.slice(from, from + BATCH).map(annotationOf)
	});
	const body = {
		name: NAME,
		head_sha: head,
		external_id: externalId,
		status: "completed",
		conclusion
	};
	const id = await client.write("POST", "/check-runs", {
		...body,
		output: output(0)
	}, made, what).catch(async (problem) => {
		if (!(problem instanceof SourceProblem && ["unclear", "bad-answer"].includes(problem.fact.kind))) throw problem;
		const path = `/commits/${head}/check-runs?check_name=${NAME}&per_page=100`;
		const { check_runs } = await client.get(path, runsShape, what);
		return check_runs.find((run) => run.external_id === externalId) ?? client.write("POST", "/check-runs", {
			...body,
			output: output(0)
		}, made, what);
	});
	for (let from = BATCH; from < all.length; from += BATCH) await client.write("PATCH", `/check-runs/${id.id}`, { output: output(from) }, made, what);
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function annotationOf({ level, title, message, path, line }) {
	return {
		path,
		start_line: line ?? 1,
		end_line: line ?? 1,
		annotation_level: LEVELS[level],
		title: title.slice(0, 255),
		message: message.slice(0, 4e3)
	};
}

// src/action/tell-check-run.ts
/** The check run of a report, as the verdict of this step has it. */
async function reportOn(report, inputs, client) {
	const { serverUrl, owner, name } = client.place;
	const place = {
		repository: `${serverUrl}/${owner}/${name}`,
		origin: "own"
	};
	const saved = reportJson(report, inputs.language);
	const { key, run, attempt } = markOf(saved, inputs);
	await reportCheckRun(client, {
		head: report.judged.head,
		conclusion: process.exitCode === 0 ? report.verdict === "pass" ? "success" : "neutral" : "failure",
		title: COMMENT_WORDS.checkTitle[inputs.language],
		summary: commentMarkdown(saved, place, inputs.language),
		annotations: annotationsOf(report, inputs.language),
		externalId: `${key}-${run}-${attempt}`
	});
}

export { reportOn };