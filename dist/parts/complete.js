import { t as SourceProblem } from "./problem.js";

// src/sources/complete.ts
/**
* A clone that lacks history, branches, tags or objects, completed by a reader that has them: the clone is asked first,
* and what it lacks is asked of the other. Both give the same values on the same commits, so it is the same answer.
*/
function completedBy(clone, whole) {
	return {
		resolve: (...asked) => ask(clone.resolve(...asked), () => whole.resolve(...asked)),
		diverge: (...asked) => ask(clone.diverge(...asked), () => whole.diverge(...asked)),
		list: (...asked) => ask(clone.list(...asked), () => whole.list(...asked)),
		read: (...asked) => ask(clone.read(...asked), () => whole.read(...asked)),
		start: (...asked) => ask(clone.start(...asked), () => whole.start(...asked)),
		tags: (prefix) => ask(tagsOf(clone, prefix), () => whole.tags(prefix)),
		relations: (...asked) => ask(clone.relations(...asked), () => whole.relations(...asked)),
		isSigned: (...asked) => ask(clone.isSigned(...asked), () => whole.isSigned(...asked))
	};
}
/** A clone with hardly a tag may have been made without tags, and says nothing of it. */
async function tagsOf(clone, prefix) {
	const all = await clone.tags("");
	if (all.length <= 1) throw new SourceProblem({
		kind: "shallow",
		lacks: "tags",
		detail: "it has no other tag"
	});
	return all.filter(({ name }) => name.startsWith(prefix));
}
const LACKING = ["shallow", "unknown-revision"];
/** GitHub knows no `HEAD~5`, and says so in a way of its own. */
const UNKNOWN_THERE = [
	"not-found",
	"unknown-revision",
	"no-tag",
	"bad-answer"
];
/** What neither has is told as the clone's lack, whose cure is nearer. */
async function ask(first, second) {
	try {
		return await first;
	} catch (problem) {
		if (!(problem instanceof SourceProblem && LACKING.includes(problem.fact.kind))) throw problem;
		try {
			return await second();
		} catch (other) {
			throw other instanceof SourceProblem && UNKNOWN_THERE.includes(other.fact.kind) ? problem : other;
		}
	}
}

export { completedBy as t };