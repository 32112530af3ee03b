import { a as print, t as annotate } from "./console.js";
import { c as writeSummary, i as setProblemOutputs, n as leftOutWords, r as setNothingOutputs } from "./actions.js";
import { n as sayProblem, t as SourceProblem } from "./problem.js";
import { a as objectId, i as members, o as optional } from "./shape.js";
import { i as problemMarkdown, n as nothingText, r as problemLine, t as nothingMarkdown } from "./problem2.js";
import { t as completedBy } from "./complete.js";
import { t as openGitHub } from "./client2.js";
import { t as openGitHubRepository } from "./repository.js";
import { t as openTransport } from "./transport2.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");

// src/action/finish.ts
/** How every mode of the action ends. */
/** Two questions with an input each: what to do about findings, and what to do when it could not look. */
function setExitCode(verdict, { failOn, onUnknown }) {
	const stops = {
		pass: false,
		fail: failOn !== "never",
		unknown: onUnknown === "fail"
	}[verdict];
	process.exitCode = stops ? 1 : 0;
}
/** Each sink for itself: one that fails is a warning, and never changes the verdict. */
async function tolerate(sink, write) {
	try {
		await write();
	} catch (problem) {
		const message = problem instanceof Error ? problem.message : String(problem);
		annotate([{
			level: "warning",
			title: "pawl",
			message: `The ${sink} could not be written: ${message}`
		}], String);
	}
}
/** The event brings nothing that has a number. */
async function passOver(why, language) {
	print(nothingText(why, language));
	const markdown = nothingMarkdown(why, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setNothingOutputs(markdown));
}
/** Nothing could be judged: say so everywhere, and never as a pass. */
async function giveUp(problems, language, onUnknown) {
	process.exitCode = onUnknown === "warn" ? 0 : 1;
	const level = onUnknown === "warn" ? "warning" : "error";
	annotate(problems.map((problem) => ({
		level,
		title: "pawl",
		message: problemLine(problem, language)
	})), leftOutWords(language));
	const markdown = problemMarkdown(problems, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setProblemOutputs(markdown));
}
/** What kept a run from its end, for the person who must act. */
function problemPhrase(problem) {
	if (problem instanceof SourceProblem) return sayProblem(problem.fact);
	const message = problem instanceof Error ? problem.message : String(problem);
	return {
		en: `Pawl itself failed: ${message}. Please report it; re-run with debug logging for the place.`,
		zh: `Pawl 自身出错：${message}。请报告此问题；启用调试日志重新运行可得到出错位置。`
	};
}

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
	const { openLocalRepository } = await import("./repository4.js");
	return openLocalRepository({ directory });
}

export { setExitCode as a, problemPhrase as i, giveUp as n, tolerate as o, passOver as r, withRepository as t };