import { Ct as truth, G as peeled, K as selection, St as text, U as compareAlone, W as objectShape, _t as list, gt as count, it as SourceProblem, vt as members, xt as orNull } from "./first.js";

// src/sources/github/history.ts
/**
* Reads what an audit needs of tags through GitHub's API: refs in pages of a hundred, and for each tag one comparison with
* the next lower number of its line, fifty to a request. Where these follow each other, nothing else can come between;
* where they do not, only a clone tells what came before, and the tag is named as one that could not be placed. The
* history of files would take a request for every version of each, so it is left to a clone too.
*/
function openGitHubHistory(client) {
	return {
		cannot: (paths) => ({
			en: `The history of ${paths.join(", ")} was not judged, nor whether it agrees with the tags: GitHub's API would take a request for every version. Use \`source: git\` with a checkout of \`fetch-depth: 0\`.`,
			zh: `未判断 ${paths.join("、")} 的历史及其与标签是否一致：通过 GitHub API 需为每个版本发出一次请求。请使用 \`source: git\`，并以 \`fetch-depth: 0\` 检出。`
		}),
		refs: (branch) => readRefs(client, branch),
		signed: async () => {
			throw new SourceProblem({
				kind: "bad-answer",
				what: "signatures of all tags; use `source: git`",
				detail: "they can only be asked for one by one"
			});
		},
		descent: (families, refs) => readDescent(client, families(), refs),
		commits: async () => /* @__PURE__ */ new Map(),
		revisions: async () => [],
		changed: async () => [],
		directories: async () => /* @__PURE__ */ new Map(),
		blob: async (id) => {
			throw new SourceProblem({
				kind: "not-found",
				what: `the file object ${id}`
			});
		},
		close: () => void 0
	};
}
const pageShape = members({ repository: members({ refs: members({
	totalCount: count,
	nodes: list(members({
		name: text,
		target: objectShape(5)
	})),
	pageInfo: members({
		hasNextPage: truth,
		endCursor: orNull(text)
	})
}) }) });
/** As many as GitHub counts: a page that leaves some out, or that does not lead on, is no whole list. */
async function allRefs(client, prefix) {
	const { owner, name } = client.place;
	const query = `query Refs($owner: String!, $name: String!, $prefix: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100, after: $after) { totalCount nodes { name target { ${selection(5)} } } pageInfo { hasNextPage endCursor } } } }`;
	const found = [];
	const what = `the refs below ${prefix}`;
	for (let after;;) {
		const { repository } = await client.query(query, {
			owner,
			name,
			prefix,
			after: after ?? null
		}, pageShape, what);
		const { nodes, totalCount, pageInfo } = repository.refs;
		found.push(...nodes);
		if (!pageInfo.hasNextPage && found.length >= totalCount) return found;
		if (!(pageInfo.hasNextPage && pageInfo.endCursor !== void 0 && nodes.length > 0) || found.length >= totalCount) {
			const detail = `it holds ${found.length} of ${totalCount}; they may have changed meanwhile`;
			throw new SourceProblem({
				kind: "bad-answer",
				what,
				detail
			});
		}
		after = pageInfo.endCursor;
	}
}
async function readRefs(client, branch) {
	const { owner, name } = client.place;
	const shape = members({ default_branch: text });
	const [tags, heads, repository] = await Promise.all([
		allRefs(client, "refs/tags/"),
		allRefs(client, "refs/heads/"),
		branch === void 0 ? client.get("", shape, `${owner}/${name}`) : void 0
	]);
	const branches = heads.map((head) => ({
		name: head.name,
		commit: head.target.oid
	}));
	const wanted = branch ?? repository?.default_branch;
	const main = branches.find((each) => each.name === wanted);
	if (main === void 0) throw new SourceProblem({
		kind: "not-found",
		what: `the branch ${wanted}`
	});
	return {
		tags: tags.flatMap((tag) => {
			const object = peeled(tag.target);
			return object.kind === "absent" ? [] : [{
				name: tag.name,
				object
			}];
		}),
		branches,
		main
	};
}
/** As many comparisons travel in one request. */
const AT_ONCE = 50;
async function readDescent(client, families, { tags, branches, main }) {
	const parents = /* @__PURE__ */ new Map();
	for (const { object } of tags) if (object.kind === "commit") parents.set(object.commit, /* @__PURE__ */ new Set());
	for (const { commit } of [...branches, main]) parents.set(commit, parents.get(commit) ?? /* @__PURE__ */ new Set());
	const pairs = families.flatMap(pairsOf);
	const tops = families.flatMap((family) => family.at(-1) ?? []);
	const tips = new Map(branches.map(({ name, commit }) => [name, commit]));
	const onMain = tops.map(({ name, commit }) => ({
		ref: `refs/tags/${name}`,
		commit,
		head: main.commit
	}));
	const onOwn = families.flat().flatMap(({ name, commit, branch }) => {
		const head = tips.get(branch ?? "");
		return head === void 0 ? [] : [{
			ref: `refs/tags/${name}`,
			commit,
			head
		}];
	});
	const asked = [
		...pairs,
		...onMain,
		...onOwn
	].filter(({ commit, head }) => commit !== head);
	const { statuses, open } = await compareAll(client, asked);
	const follows = (pair) => ["AHEAD", "IDENTICAL"].includes(statuses.get(keyOf(pair)) ?? "");
	for (const pair of asked) if (follows(pair)) parents.get(pair.head)?.add(pair.commit);
	const unsure = /* @__PURE__ */ new Set([...families.flatMap((family) => unsureOf(family, follows)), ...open]);
	return {
		nodes: [...parents].map(([commit, known]) => ({
			commit,
			parents: [...known]
		})),
		unsure
	};
}
function pairsOf(family) {
	return family.slice(1).map(({ commit: head }, index) => {
		const before = family[index];
		return {
			ref: `refs/tags/${before.name}`,
			commit: before.commit,
			head
		};
	});
}
/** In a line of which each follows the one before, all is known; where one does not, nothing is known of those around it. */
function unsureOf(family, follows) {
	return pairsOf(family).some((pair) => pair.commit !== pair.head && !follows(pair)) ? family.map(({ name }) => name) : [];
}
/** As many comparisons are asked for alone, so many at a time. */
const MOST_ALONE = 96;
const ALONE_AT_ONCE = 8;
/** Where GraphQL answers with nothing, that may be a history of its own, or one that could not be compared: it is asked alone. */
async function compareAll(client, pairs) {
	const statuses = new Map(await compareTogether(client, pairs));
	const left = pairs.filter((pair) => statuses.get(keyOf(pair)) === "");
	if (left.length > MOST_ALONE) return {
		statuses,
		open: left.map(({ ref }) => ref.slice(10))
	};
	for (let start = 0; start < left.length; start += ALONE_AT_ONCE) {
		const some = left.slice(start, start + ALONE_AT_ONCE);
		const alone = await Promise.all(some.map(({ ref, head }) => compareAlone(client, ref, head)));
		some.forEach((pair, index) => {
			statuses.set(keyOf(pair), alone[index] ?? "");
		});
	}
	return {
		statuses,
		open: []
	};
}
const keyOf = ({ ref, head }) => `${ref} ${head}`;
async function compareTogether(client, pairs) {
	const statuses = /* @__PURE__ */ new Map();
	const { owner, name } = client.place;
	const answered = orNull(members({ compare: orNull(members({ status: text })) }));
	for (let start = 0; start < pairs.length; start += AT_ONCE) {
		const batch = pairs.slice(start, start + AT_ONCE);
		const query = `query Compare($owner: String!, $name: String!, ${batch.map((_, index) => `$r${index}: String!, $h${index}: String!`).join(", ")}) { repository(owner: $owner, name: $name) { ${batch.map((_, index) => `c${index}: ref(qualifiedName: $r${index}) { compare(headRef: $h${index}) { status } }`).join(" ")} } }`;
		const variables = Object.fromEntries(batch.flatMap(({ ref, head }, index) => [[`r${index}`, ref], [`h${index}`, head]]));
		const shape = members({ repository: members(Object.fromEntries(batch.map((_, index) => [`c${index}`, answered]))) });
		const answer = await client.query(query, {
			owner,
			name,
			...variables
		}, shape, "the order of the tags");
		batch.forEach((pair, index) => {
			statuses.set(keyOf(pair), answer.repository[`c${index}`]?.compare?.status ?? "");
		});
	}
	return statuses;
}

export { openGitHubHistory };