import { t as commentMarkdown } from "./comment.js";
import { i as openBoard, n as keepComment, r as glimpse, t as isKept } from "./comment2.js";
import { i as markOf, l as contentOf, r as hasToSay } from "./core.js";

// src/action/tell-comment.ts
/** The comment of a report that was made here, or saved by another run. */
async function tellComment(report, { number, origin, run, seen }, inputs, client) {
	if (inputs.comment === "never") return;
	const where = hasToSay(report.verdict, report.findings, inputs.comment) ? "anywhere" : "if-present";
	const own = markOf(report, inputs);
	const mark = run === void 0 ? own : {
		...own,
		run: run.id,
		attempt: run.attempt
	};
	const board = seen && glimpse(seen, mark.key);
	if (where === "if-present" && board?.own.length === 0) return;
	const { serverUrl, owner, name } = client.place;
	const repository = `${serverUrl}/${owner}/${name}`;
	const content = contentOf(mark, commentMarkdown(report, {
		repository,
		origin
	}, inputs.language));
	if (board !== void 0 && isKept(board, content, where)) return;
	await keepComment(openBoard(client, number, mark.key), content, where);
}

export { tellComment as t };