const createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
import { h as COMMENT_WORDS, p as suggestionMarkdown } from "./core.js";
import { Ct as truth, St as text, _t as list, bt as optional, gt as count, it as SourceProblem, vt as members, yt as objectId } from "./first.js";


// src/sinks/github/hunks.ts
/**
* The lines of the right side of a patch, context included. What is no patch has none. A carriage return stays: a line that
* ends in one is another line than the one without, and a suggestion would change its end.
*/
function rightLines(patch) {
	const lines = [];
	let [line, hunk] = [0, 0];
	for (const text of patch.split("\n")) {
		const head = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text);
		if (head !== null) {
			line = Number(head[1]);
			hunk += 1;
		} else if (hunk > 0 && (text.startsWith("+") || text.startsWith(" "))) {
			lines.push({
				line,
				text: text.slice(1),
				hunk
			});
			line += 1;
		}
	}
	return lines;
}
/**
* The line at which these lines stand, one below the other in one hunk: where they are expected, or, as the base may have moved
* them, at the only other place. Undefined where they are not in the diff, or at several places.
*/
function findLines(lines, wanted, expected) {
	const places = lines.flatMap((first, index) => {
		return wanted.every((text, offset) => {
			const at = lines[index + offset];
			return at?.text === text && at.hunk === first.hunk;
		}) ? [first.line] : [];
	});
	if (places.includes(expected)) return expected;
	return places.length === 1 ? places[0] : void 0;
}

// src/sinks/github/suggestions.ts
const QUERY = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefOid
    reviewThreads(first: 100, after: $after) {
      nodes { isOutdated comments(first: 1) { nodes { body viewerDidAuthor } } } pageInfo { hasNextPage endCursor }
    }
  } }
}`;
const first = members({ nodes: list(optional(members({
	body: text,
	viewerDidAuthor: truth
}))) });
const shape = members({ repository: members({ pullRequest: members({
	headRefOid: objectId,
	reviewThreads: members({
		nodes: list(optional(members({
			isOutdated: truth,
			comments: optional(first)
		}))),
		pageInfo: members({
			hasNextPage: truth,
			endCursor: optional(text)
		})
	})
}) }) });
const filesShape = list(members({
	filename: text,
	patch: optional(text)
}));
const MARKER = /^<!-- pawl:suggestion ([0-9a-f]{16}) -->/;
/** A pull request has no more files, and no more threads that anybody reads. */
const MOST_PAGES = 30;
/**
* Suggests corrected lines in a review, those that are in the diff and that no comment of ours suggests already. Nothing is
* written if the head has moved. Throws {@link SourceProblem} when it may not or cannot write.
*/
async function suggestLines(client, request) {
	const { number, head, suggestions, language } = request;
	const [present, patches] = await Promise.all([readPresent(client, number), readPatches(client, number, new Set(suggestions.map(({ path }) => path)))]);
	const missing = (there) => there.head === head ? draftsOf(suggestions, patches, there.prints, language) : [];
	const drafts = missing(present);
	if (drafts.length === 0) return;
	const what = `suggestions on pull request #${number}`;
	const post = (comments) => {
		const body = {
			commit_id: head,
			event: "COMMENT",
			body: COMMENT_WORDS.review[language],
			comments
		};
		return client.write("POST", `/pulls/${number}/reviews`, body, members({ id: count }), what);
	};
	try {
		await post(drafts);
	} catch (problem) {
		if (!(problem instanceof SourceProblem && ["unclear", "bad-answer"].includes(problem.fact.kind))) throw problem;
		const left = missing(await readPresent(client, number));
		if (left.length > 0) await post(left);
	}
}
function draftsOf(suggestions, patches, known, language) {
	return suggestions.flatMap((suggestion) => {
		const { path, was, line } = suggestion;
		const at = findLines(rightLines(patches.get(path) ?? ""), was, line);
		const print = fingerprint(suggestion);
		if (at === void 0 || known.has(print)) return [];
		const body = `<!-- pawl:suggestion ${print} -->\n${suggestionMarkdown(suggestion, language)}`;
		const end = at + was.length - 1;
		return [{
			path,
			body,
			line: end,
			side: "RIGHT",
			...end > at ? {
				start_line: at,
				start_side: "RIGHT"
			} : {}
		}];
	});
}
const fingerprint = ({ path, was, replacement }) => createHash("sha256").update(JSON.stringify([
	path,
	was,
	replacement
])).digest("hex").slice(0, 16);
async function readPresent(client, number) {
	const { owner, name } = client.place;
	const what = `the reviews of pull request #${number}`;
	const prints = /* @__PURE__ */ new Set();
	let after = null;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const variables = {
			owner,
			name,
			number,
			after
		};
		const { repository } = await client.query(QUERY, variables, shape, what);
		const { headRefOid, reviewThreads } = repository.pullRequest;
		for (const thread of reviewThreads.nodes) {
			const [comment] = thread?.comments?.nodes ?? [];
			const print = comment?.viewerDidAuthor === true ? MARKER.exec(comment.body)?.[1] : void 0;
			if (print !== void 0 && thread?.isOutdated === false) prints.add(print);
		}
		const { hasNextPage, endCursor } = reviewThreads.pageInfo;
		if (!hasNextPage) return {
			head: headRefOid,
			prints
		};
		if (endCursor === void 0 || endCursor === after) break;
		after = endCursor;
	}
	throw new SourceProblem({
		kind: "bad-answer",
		what,
		detail: "the pages do not end"
	});
}
/** The patches of these files; one without a patch is too large for GitHub to show, and has no line to stand on. */
async function readPatches(client, number, paths) {
	const patches = /* @__PURE__ */ new Map();
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const path = `/pulls/${number}/files?per_page=100&page=${page}`;
		const files = await client.get(path, filesShape, `the files of pull request #${number}`);
		for (const { filename, patch } of files) if (paths.has(filename)) patches.set(filename, patch ?? "");
		if (files.length < 100 || patches.size === paths.size) break;
	}
	return patches;
}

export { suggestLines };