import { St as text, _t as list, bt as optional, ht as talkShape, it as SourceProblem, mt as readTalk, pt as TALK_AFTERWARDS, vt as members } from "./first.js";
import { c as compareMarks, d as readBody, f as readWhole, s as bodyOf } from "./core.js";

// src/sinks/github/board.ts
/** The edits of a comment, from both ends: the last few, in whichever order they come. */
const EDITS = "first: userContentEdits(first: 5) { nodes { diff } } last: userContentEdits(last: 5) { nodes { diff } }";
const HISTORY = `query History($id: ID!) { node(id: $id) { ... on IssueComment { ${EDITS} } } }`;
const CREATE = `mutation Create($id: ID!, $body: String!) { addComment(input: {subjectId: $id, body: $body}) { subject { ... on PullRequest { ${TALK_AFTERWARDS} } } } }`;
const UPDATE = `mutation Update($id: ID!, $body: String!) { updateIssueComment(input: {id: $id, body: $body}) { issueComment { ${EDITS} pullRequest { ${TALK_AFTERWARDS} } } } }`;
const REMOVE = "mutation Remove($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }";
const editsShape = members({ nodes: optional(list(optional(members({ diff: optional(text) })))) });
const within = (name, shape) => members({ [name]: shape });
const historyShape = members({
	first: optional(editsShape),
	last: optional(editsShape)
});
const updateShape = members({
	first: optional(editsShape),
	last: optional(editsShape),
	pullRequest: talkShape
});
/** More comments than this nobody reads, and no pull request has. */
const MOST_PAGES = 50;
/** The comments of a pull request that this token wrote, and that have a marker of this key. */
function openBoard(client, number, key) {
	const what = `the comment on pull request #${number}`;
	const histories = /* @__PURE__ */ new Map();
	let pullId = "";
	let earlierOwn = [];
	const remember = (id, edits) => {
		const bodies = edits.flatMap((each) => each?.nodes ?? []).flatMap((edit) => edit?.diff ?? []);
		histories.set(id, bodies.flatMap((body) => readWhole(body, key) ?? []));
	};
	const boardOf = (pull, comments) => {
		pullId = pull.id;
		earlierOwn = comments.filter((comment) => shownIn(comment, key, histories) !== void 0);
		return {
			live: liveOf(pull),
			own: earlierOwn.flatMap((comment) => shownIn(comment, key, histories) ?? [])
		};
	};
	/** A write answers with the newest hundred alone; what lies before them is as it was read. */
	const after = (pull) => {
		const recent = pull.comments.nodes;
		const older = recent.length < 100 ? [] : earlierOwn.filter(({ id }) => !recent.some((one) => one.id === id));
		return boardOf(pull, [...older, ...recent]);
	};
	const look = async (edited) => {
		const reading = readAll(client, number, what);
		if (edited !== void 0) {
			const shape = within("node", optional(historyShape));
			const { node } = await client.query(HISTORY, { id: edited }, shape, what).catch(gone);
			remember(edited, [node?.first, node?.last]);
		}
		const { pull, comments } = await reading;
		return boardOf(pull, comments);
	};
	return {
		look,
		carryOut: async (step) => {
			switch (step.do) {
				case "create": {
					const shape = within("addComment", within("subject", talkShape));
					const variables = {
						id: pullId,
						body: bodyOf(step.content)
					};
					return after((await client.mutate(CREATE, variables, shape, what)).addComment.subject);
				}
				case "update": {
					const shape = within("updateIssueComment", within("issueComment", updateShape));
					const variables = {
						id: step.id,
						body: bodyOf(step.content)
					};
					const { issueComment } = (await client.mutate(UPDATE, variables, shape, what)).updateIssueComment;
					remember(step.id, [issueComment.first, issueComment.last]);
					return after(issueComment.pullRequest);
				}
				case "remove":
					await client.mutate(REMOVE, { id: step.id }, () => void 0, what);
					return look();
			}
		}
	};
	function gone(error) {
		if (error instanceof SourceProblem && error.fact.kind === "not-found") return { node: void 0 };
		throw error;
	}
}
/** What a first page of comments shows, if there is no second: not fresh enough to write by. */
function glimpse(talk, key) {
	const { nodes, totalCount, pageInfo } = talk.comments;
	if (pageInfo.hasNextPage || nodes.length < totalCount) return void 0;
	return {
		live: liveOf(talk),
		own: nodes.flatMap((comment) => shownIn(comment, key, /* @__PURE__ */ new Map()) ?? [])
	};
}
function shownIn({ id, body, viewerDidAuthor }, key, histories) {
	const content = viewerDidAuthor ? readBody(body, key) : void 0;
	return content && {
		id,
		content,
		earlier: histories.get(id) ?? []
	};
}
const liveOf = ({ headRefOid, baseRef }) => ({
	head: headRefOid,
	base: baseRef?.target?.oid ?? ""
});
async function readAll(client, number, what) {
	const comments = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const pull = await readTalk(client, number, after);
		comments.push(...pull.comments.nodes);
		const { hasNextPage, endCursor } = pull.comments.pageInfo;
		if (!hasNextPage && comments.length >= pull.comments.totalCount) return {
			pull,
			comments
		};
		if (!hasNextPage || endCursor === void 0 || endCursor === after) break;
		after = endCursor;
	}
	throw new SourceProblem({
		kind: "bad-answer",
		what,
		detail: "its pages do not end, or leave some out"
	});
}

// src/sinks/github/comment-steps.ts
/**
* The next step of a run that wants to say something.
* @param where `anywhere`, or only in a comment that is there already
*/
function nextStep(mine, where, board, progress) {
	return progress === "fresh" ? firstStep(mine, where, board) : laterStep(mine, board, progress);
}
function firstStep(mine, where, { live, own }) {
	if (live.head !== mine.mark.head) return {
		do: "rest",
		because: "moved"
	};
	if (own.some(({ content }) => compareMarks(content.mark, mine.mark, live) > 0)) return {
		do: "rest",
		because: "outdated"
	};
	const [top, ...extras] = own;
	if (top === void 0) return where === "anywhere" ? {
		do: "create",
		content: mine
	} : {
		do: "rest",
		because: "not-wanted"
	};
	if (top.content.hash !== mine.hash) return {
		do: "update",
		id: top.id,
		content: mine
	};
	return withoutExtras(extras, "unchanged");
}
/** Having written, a run answers for what is shown: the newest that it knows of, once. */
function laterStep(mine, { live, own }, progress) {
	const [top, ...extras] = own;
	if (top === void 0) return progress === "unclear" && live.head === mine.mark.head ? {
		do: "create",
		content: mine
	} : {
		do: "rest",
		because: "gone"
	};
	const newest = own.flatMap(({ content, earlier }) => [content, ...earlier]).reduce((best, one) => compareMarks(one.mark, best.mark, live) > 0 ? one : best, mine);
	if (compareMarks(newest.mark, top.content.mark, live) > 0 && newest.hash !== top.content.hash) return {
		do: "update",
		id: top.id,
		content: newest
	};
	return withoutExtras(extras, "kept");
}
function withoutExtras(extras, because) {
	const last = extras.at(-1);
	return last === void 0 ? {
		do: "rest",
		because
	} : {
		do: "remove",
		id: last.id
	};
}

// src/sinks/github/comment.ts
/**
* Whether what was seen a while ago is as it should be, so that there is nothing to look at again and nothing to write.
* @param where as for {@link keepComment}
*/
function isKept(seen, mine, where) {
	return nextStep(mine, where, seen, "fresh").do === "rest";
}
/** A run that has to do more than this is one of many at once; the last of them will have its way. */
const MOST_STEPS = 8;
/**
* Keeps the one comment: looks, writes, looks again, until what is shown is right or another run's to show. Throws
* {@link SourceProblem} when it may not or cannot write.
* @param where `anywhere`, or only in a comment that is there already, to turn it green
*/
async function keepComment(board, mine, where) {
	let seen = await board.look();
	let progress = "fresh";
	let unclear = 0;
	for (let steps = 0; steps < MOST_STEPS; steps += 1) {
		const step = nextStep(mine, where, seen, progress);
		if (step.do === "rest") return step.because;
		try {
			seen = await board.carryOut(step);
			progress = "wrote";
		} catch (problem) {
			const kind = problem instanceof SourceProblem ? problem.fact.kind : "other";
			if (kind === "not-found" && step.do !== "create") progress = "wrote";
			else if ((kind === "unclear" || kind === "bad-answer") && unclear < 2) {
				unclear += 1;
				progress = "unclear";
			} else throw problem;
			seen = await board.look(step.do === "update" ? step.id : void 0);
		}
	}
	throw new SourceProblem({
		kind: "unclear",
		what: "the comment",
		detail: "other runs keep writing to it"
	});
}

export { openBoard as i, keepComment as n, glimpse as r, isKept as t };