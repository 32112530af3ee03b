import "./rolldown-runtime.js";
import { nt as textOf } from "./core.js";
import { $ as list, Q as count, at as truth, et as members, it as text, nt as optional, tt as objectId } from "./first.js";

// src/sources/github/open-pull-requests.ts
/**
* What other open pull requests to a branch claim, within a budget: one request for the hundred oldest and their files, one
* for the texts of those that touch our carrier, and one each for a few texts that are too long for that.
*/
const MOST_FILES = 12;
const MOST_LONG = 4;
const LIST = `query OpenPulls($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: OPEN, baseRefName: $branch, orderBy: {field: CREATED_AT, direction: ASC}) {
      totalCount nodes { number headRefOid files(first: 100) { nodes { path } pageInfo { hasNextPage } } }
    }
  }
}`;
const more = members({ hasNextPage: truth });
const filesShape = members({
	nodes: optional(list(optional(members({ path: text })))),
	pageInfo: more
});
const listShape = members({ repository: members({ pullRequests: members({
	totalCount: count,
	nodes: list(optional(members({
		number: count,
		headRefOid: objectId,
		files: optional(filesShape)
	})))
}) }) });
/** Nothing of it where the path leads to no file. */
const textShape = members({
	oid: optional(objectId),
	isTruncated: optional(truth),
	text: optional(text)
});
/** Asks about the pull requests beside this one. What GitHub does not give is counted, and never fails a check. */
function openPullReader(client, own, branch) {
	const { owner, name } = client.place;
	const what = `the open pull requests to ${branch}`;
	const listing = async () => (await client.query(LIST, {
		owner,
		name,
		branch
	}, listShape, what)).repository.pullRequests;
	const texts = async (wanted) => {
		const keys = wanted.map(({ head, path }) => `${head}:${path}`);
		const query = `query Claims($owner: String!, $name: String!, ${keys.map((_, index) => `$k${index}: String!`).join(", ")}) { repository(owner: $owner, name: $name) { ${keys.map((_, index) => `o${index}: object(expression: $k${index}) { ... on Blob { oid isTruncated text } }`).join(" ")} } }`;
		const variables = Object.fromEntries(keys.map((key, index) => [`k${index}`, key]));
		const shapes = Object.fromEntries(keys.map((_, index) => [`o${index}`, optional(textShape)]));
		const shape = members({ repository: members(shapes) });
		const { repository } = await client.query(query, {
			owner,
			name,
			...variables
		}, shape, what);
		return keys.map((_, index) => repository[`o${index}`]);
	};
	const read = async (paths, listed) => {
		const wanted = listed.nodes.flatMap((pull) => pull === void 0 || pull.number === own ? [] : [pull]).flatMap((pull) => paths.filter((path) => mayTouch(pull, path)).map((path) => ({
			pull: pull.number,
			path,
			head: pull.headRefOid
		})));
		const asked = wanted.slice(0, MOST_FILES);
		const unlisted = Math.max(0, listed.totalCount - listed.nodes.length);
		if (asked.length === 0) return {
			own,
			files: [],
			unread: unlisted
		};
		const found = await texts(asked);
		let long = 0;
		let unread = unlisted + wanted.length - asked.length;
		return {
			own,
			files: (await Promise.all(asked.map(async ({ pull, path }, index) => {
				const blob = found[index];
				if (blob?.oid === void 0) return [];
				if (blob.isTruncated === false && typeof blob.text === "string") return [fileOf(pull, path, blob.oid, blob.text)];
				long += 1;
				if (long > MOST_LONG) {
					unread += 1;
					return [];
				}
				const bytes = await client.bytes(`/git/blobs/${blob.oid}`, `the file object ${blob.oid}`);
				return [fileOf(pull, path, blob.oid, bytes)];
			}))).flat(),
			unread
		};
	};
	return { begin: () => {
		const listed = listing();
		listed.catch(() => void 0);
		return async (paths) => {
			if (paths.length === 0) return {
				own,
				files: [],
				unread: 0
			};
			try {
				return await read(paths, await listed);
			} catch {
				return {
					own,
					files: [],
					unread: "all"
				};
			}
		};
	} };
}
/** A pull request of more files than are listed may touch any. */
const mayTouch = ({ files }, path) => files === void 0 || files.pageInfo.hasNextPage || (files.nodes ?? []).some((file) => file?.path === path);
function fileOf(pull, path, id, content) {
	const file = {
		kind: "file",
		id,
		bytes: typeof content === "string" ? Buffer.from(content, "utf8") : content
	};
	return {
		pull,
		path,
		text: textOf(file)
	};
}

export { openPullReader };