import { it as SourceProblem, t as blindMarkdown } from "./first.js";
import { i as openBoard, n as keepComment } from "./comment2.js";
import { D as problemPhrase, l as contentOf, o as runNumbers, u as keyOf } from "./core.js";

// src/action/tell-blind.ts
/** Where GitHub itself was what could not be asked, a comment could not be written either. */
const MUTE = [
	"no-token",
	"unauthorized",
	"rate-limited",
	"unreachable"
];
/**
* Says in a comment that is there already that this run could not look, so that nobody takes what it says of an older commit
* for what holds now. What was judged of the very commits that the pull request is at is left alone, none is made for this,
* and whatever keeps it from being written is passed over: the run has failed for a reason of its own.
*/
async function tellBlind(problem, subject, inputs, client) {
	if (inputs.comment === "never" || subject.token === "read-only") return;
	if (problem instanceof SourceProblem && MUTE.includes(problem.fact.kind)) return;
	try {
		await update(problemPhrase(problem), subject.number, inputs, client);
	} catch {}
}
async function update(problem, number, inputs, client) {
	const key = keyOf(inputs.policy);
	const board = openBoard(client, number, key);
	const { live, own } = await board.look();
	const isCurrent = own.some(({ content: { mark } }) => mark.head === live.head && mark.base === live.base);
	if (own.length === 0 || isCurrent) return;
	const mark = {
		key,
		head: live.head,
		base: live.base,
		...runNumbers()
	};
	await keepComment(board, contentOf(mark, blindMarkdown(problem, live.head, inputs.language)), "if-present");
}

export { tellBlind };