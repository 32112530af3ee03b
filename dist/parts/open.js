import { t as completedBy } from "./complete.js";
import { t as openGitHub } from "./client2.js";
import { t as openGitHubRepository } from "./repository2.js";
import { n as sayProblem, t as SourceProblem } from "./problem.js";
import { a as objectId, i as members, o as optional } from "./shape.js";
import { t as openTransport } from "./transport2.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");

// src/sources/github/source-tags.ts
/**
* Looks for tags in another repository on the same GitHub, in one request. GitHub does not tell a repository that is
* hidden from one that does not exist; either way nothing is known of its tags.
*/
function openGitHubSource(client) {
	return async (repository, tags) => {
		try {
			return await readTags(client, repository, tags);
		} catch (problem) {
			if (problem instanceof SourceProblem) return unreachable(problem, repository);
			throw problem;
		}
	};
}
async function readTags(client, repository, tags) {
	const [owner = "", name = ""] = repository.split("/");
	const query = `query Source($owner: String!, $name: String!${tags.map((_, index) => `, $t${index}: String!`).join("")}) { repository(owner: $owner, name: $name) { ${tags.map((_, index) => `t${index}: ref(qualifiedName: $t${index}) { target { oid } }`).join(" ")} } }`;
	const variables = Object.fromEntries(tags.map((tag, index) => [`t${index}`, `refs/tags/${tag}`]));
	const ref = optional(members({ target: optional(members({ oid: objectId })) }));
	const found = members(Object.fromEntries(tags.map((_, index) => [`t${index}`, ref])));
	const shape = members({ repository: optional(found) });
	const what = `the tags of ${repository}`;
	const refs = (await client.query(query, {
		owner,
		name,
		...variables
	}, shape, what)).repository;
	if (refs === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	return {
		kind: "read",
		tags: new Map(tags.map((tag, index) => [tag, refs[`t${index}`] === void 0 ? "missing" : "there"]))
	};
}
function unreachable({ fact }, repository) {
	if (fact.kind !== "not-found" && fact.kind !== "forbidden") return {
		kind: "unreachable",
		why: sayProblem(fact)
	};
	return {
		kind: "unreachable",
		why: {
			en: `GitHub does not know ${repository} or hides it from this token, which sees its own repository and public ones alone; check \`source-repository\`, or pass as \`token\` that of a GitHub App, or a fine-grained one, with \`contents: read\` on ${repository} as well`,
			zh: `GitHub 不知道 ${repository}，或对该令牌隐藏了它；作业的令牌只能看到本仓库和公开仓库；请检查 \`source-repository\`，或在 \`token\` 中提供对 ${repository} 也有 \`contents: read\` 权限的 GitHub App 令牌或细粒度令牌`
		}
	};
}

// src/action/open.ts
/** A wait that GitHub asks for is borne up to this long; a build that waits longer is better run again. */
const LONGEST_WAIT_MS = 6e4;
/** Opens GitHub, and the checkout where that is to be read; all of it is closed again when the work is done. */
async function withRepository(inputs, place, work) {
	const transport = openTransport();
	const over = new AbortController();
	const local = inputs.source === "git" ? await openLocal(inputs.workingDirectory) : void 0;
	try {
		const client = openGitHub(place, transport, {
			sleep: (ms) => setTimeout(ms, void 0, { signal: over.signal }),
			now: Date.now,
			longestWaitMs: LONGEST_WAIT_MS
		});
		const github = openGitHubRepository(client);
		return await work({
			client,
			repository: {
				...(local !== void 0 && place.token !== "" ? completedBy(local, github) : local) ?? github,
				source: openGitHubSource(client)
			}
		});
	} finally {
		over.abort();
		local?.close();
		transport.close();
	}
}
/** The git reader is only loaded where a checkout is to be read. */
async function openLocal(directory) {
	const { openLocalRepository } = await import("./repository5.js");
	return openLocalRepository({ directory });
}

export { withRepository as t };