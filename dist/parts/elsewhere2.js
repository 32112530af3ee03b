import { Ct as truth, St as text, at as sayProblem, bt as optional, gt as count, it as SourceProblem, vt as members } from "./first.js";

// src/sources/github/elsewhere.ts
const shape = members({ repository: optional(members({ object: optional(members({
	__typename: text,
	byteSize: optional(count),
	isTruncated: optional(truth),
	text: optional(text)
})) })) });
const QUERY = "query Policy($owner: String!, $name: String!, $file: String!) { repository(owner: $owner, name: $name) { object(expression: $file) { __typename ... on Blob { byteSize isTruncated text } } } }";
/** Reads policies of other repositories on the same GitHub with the same token, in one request. */
function openGitHubElsewhere(client) {
	return async ({ repository, path, ref }) => {
		const [owner = "", name = ""] = repository.split("/");
		const what = `${path} of ${repository}`;
		try {
			const answer = await client.query(QUERY, {
				owner,
				name,
				file: `${ref}:${path}`
			}, shape, what);
			if (answer.repository === void 0) throw new SourceProblem({
				kind: "not-found",
				what
			});
			const { object } = answer.repository;
			if (object?.text !== void 0 && object.isTruncated !== true) return {
				kind: "text",
				text: object.text
			};
			return unreachable(`there is no text file ${path} at ${ref} there, or it is too large; correct the path or the ref`, `其 ${ref} 处没有文本文件 ${path}，或文件过大；请更正路径或 ref`);
		} catch (problem) {
			if (!(problem instanceof SourceProblem)) throw problem;
			const { fact } = problem;
			if (fact.kind !== "not-found" && fact.kind !== "forbidden") {
				const { en, zh } = sayProblem(fact);
				return unreachable(en.replace(/\.$/, ""), zh.replace(/。$/, ""));
			}
			return unreachable(`GitHub does not know ${repository} or hides it from this token, which sees its own repository and public ones alone; check \`extends\`, or pass as \`token\` that of a GitHub App, or a fine-grained one, with \`contents: read\` on ${repository} as well`, `GitHub 不知道 ${repository}，或对该令牌隐藏了它；作业的令牌只能看到本仓库和公开仓库；请检查 \`extends\`，或在 \`token\` 中提供对 ${repository} 也有 \`contents: read\` 权限的 GitHub App 令牌或细粒度令牌`);
		}
	};
}
const unreachable = (en, zh) => ({
	kind: "unreachable",
	why: {
		en,
		zh
	}
});

export { openGitHubElsewhere };