import { n as proposeTag } from "./propose.js";
import { a as tagVerdict, i as tagText, n as tagLine, r as tagMarkdown, t as tagJson } from "./tag.js";
import { A as LONGEST_TEXT, F as setOutputs, L as writeSummary, M as cappedFindings, N as leftOutWords, O as setExitCode, T as giveUp, k as tolerate } from "./core.js";
import { B as withRepository, I as print, it as SourceProblem, j as annotate, vt as members, yt as objectId } from "./first.js";

// src/sinks/github-tag.ts
/**
* Makes a tag through GitHub's API. GitHub has no transaction over a branch and a tag, so the branch is looked at right
* before, and again afterwards: where it moved in between, the tag still is on the commit that was judged. That of two
* runs one makes the tag is GitHub's own promise: a ref is made where there is none, or not at all.
*/
async function createTagThroughApi(client, tag) {
	const tip = await refOf(client, `heads/${tag.branch}`);
	if (tip !== tag.commit) return {
		kind: "branch-moved",
		from: tag.commit,
		to: tip
	};
	const present = await refOf(client, `tags/${tag.name}`);
	if (present !== void 0) return {
		kind: "lost",
		id: present
	};
	const target = await tagObject(client, tag);
	return typeof target === "string" ? createRef(client, tag, target) : target;
}
const shaShape = members({ sha: objectId });
const refShape = members({ object: shaShape });
/** What a ref points at, or nothing where there is none. */
async function refOf(client, ref) {
	const path = ref.split("/").map(encodeURIComponent).join("/");
	try {
		return (await client.get(`/git/ref/${path}`, refShape, `the ref ${ref}`)).object.sha;
	} catch (problem) {
		if (factOf(problem)?.kind === "not-found") return void 0;
		throw problem;
	}
}
const factOf = (problem) => problem instanceof SourceProblem ? problem.fact : void 0;
/** GitHub hides what a token may not write, so that "not found" is mostly a permission. */
async function writeContents(client, path, body, shape, what) {
	try {
		return await client.write("POST", path, body, shape, what);
	} catch (problem) {
		const fact = factOf(problem);
		if (fact?.kind !== "may-not-write" && fact?.kind !== "not-found") throw problem;
		const permission = fact.kind === "may-not-write" ? fact.permission : void 0;
		throw new SourceProblem({
			kind: "not-writable",
			what,
			permission
		});
	}
}
/** The object of an annotated tag, which nobody sees until a ref leads to it; GitHub fills in who makes it. */
async function tagObject(client, { name, commit, message }) {
	if (message === void 0) return commit;
	const body = {
		tag: name,
		message,
		object: commit,
		type: "commit"
	};
	try {
		return (await writeContents(client, "/git/tags", body, shaShape, `the tag object of ${name}`)).sha;
	} catch (problem) {
		const fact = factOf(problem);
		if (fact?.kind === "unclear") return {
			kind: "failed",
			detail: fact.detail
		};
		throw problem;
	}
}
async function createRef(client, tag, target) {
	const ref = `tags/${tag.name}`;
	let doubt;
	try {
		await writeContents(client, "/git/refs", {
			ref: `refs/${ref}`,
			sha: target
		}, refShape, `the tag ${tag.name}`);
	} catch (problem) {
		const fact = factOf(problem);
		if (fact?.kind === "refused" && fact.status === 422) return refusedRef(client, ref, fact.said);
		if (fact?.kind !== "unclear") throw problem;
		doubt = fact.detail;
	}
	return lookAfter(client, tag, target, doubt);
}
/** 422 is how GitHub says that the ref exists, among other things; what is there tells which. */
async function refusedRef(client, ref, said) {
	const present = await refOf(client, ref);
	return present === void 0 ? {
		kind: "failed",
		detail: said
	} : {
		kind: "lost",
		id: present
	};
}
/** What is there counts, not what was answered. */
async function lookAfter(client, tag, target, doubt) {
	let present;
	try {
		present = await refOf(client, `tags/${tag.name}`);
	} catch (problem) {
		return {
			kind: "unclear",
			detail: doubt ?? (problem instanceof Error ? problem.message : String(problem))
		};
	}
	if (present === void 0) return {
		kind: "failed",
		detail: doubt ?? "GitHub said that it was made, and it is not there"
	};
	if (present !== target) return {
		kind: "lost",
		id: present
	};
	return {
		kind: "created",
		id: target,
		movedTo: await movedTo(client, tag)
	};
}
/** Only worth a word: that it cannot be looked at changes nothing about the tag. */
async function movedTo(client, { branch, commit }) {
	try {
		const tip = await refOf(client, `heads/${branch}`);
		return tip === commit ? void 0 : tip;
	} catch {
		return;
	}
}

// src/sinks/tag-outputs.ts
/** The outputs of a run that was to make a tag: what is proposed is the tag's number. */
function setTagOutputs(answer, language) {
	const { report, tag, branch } = answer;
	const { line } = report.facts;
	const number = tag?.number ?? "";
	setOutputs({
		verdict: tagVerdict(answer),
		line: branch.slice(0, LONGEST_TEXT),
		scheme: line.kind === "line" ? line.scheme.id : "",
		previous: (report.previous ?? "").slice(0, LONGEST_TEXT),
		proposed: number.slice(0, LONGEST_TEXT),
		next: report.nextAllowed[0] ?? "",
		"next-allowed": JSON.stringify(report.nextAllowed),
		"required-bump": "none",
		"declared-bump": "none",
		findings: cappedFindings(report, language),
		summary: tagMarkdown(answer, language)
	});
}

// src/action/tag.ts
/** Works out the next tag of a line, and makes it where that is wanted. */
async function runTag(inputs, place) {
	const branch = inputs.branch ?? branchOfRun(process.env["GITHUB_REF"] ?? "");
	if (branch === void 0) return giveUp([{
		en: "The mode `tag` needs a branch: hand it to the input `branch`, or run the workflow on the branch.",
		zh: "`tag` 模式需要分支：请用输入 `branch` 给出，或在该分支上运行工作流。"
	}], inputs.language, inputs.onUnknown);
	if (place.token === "" && inputs.source !== "git") throw new SourceProblem({ kind: "no-token" });
	await publish(await withRepository(inputs, place, async (opened) => {
		const proposal = await propose(opened, inputs, branch);
		return {
			branch,
			tag: proposal.tag,
			report: proposal.report,
			end: await endOf(proposal, opened, inputs),
			made: inputs.source === "git" ? "here" : "on-github",
			how: "dry-run: false"
		};
	}), inputs);
}
/** A run that somebody starts is on a branch; one for a tag or a pull request is not. */
const branchOfRun = (ref) => ref.startsWith("refs/heads/") ? ref.slice(11) : void 0;
function propose({ repository }, { level, policy }, branch) {
	const now = /* @__PURE__ */ new Date();
	return proposeTag(repository, {
		branch,
		level,
		policyPath: policy
	}, {
		threshold: "error",
		today: now.toISOString().slice(0, 10),
		now: Math.floor(now.getTime() / 1e3)
	});
}
/** A checkout gets the tag itself, for a later step to push. */
async function endOf(proposal, { client }, inputs) {
	if (proposal.kind === "refused") return {
		kind: "refused",
		why: proposal.why
	};
	if (inputs.dryRun === "true") return { kind: "dry-run" };
	if (inputs.source === "api") return createTagThroughApi(client, proposal.tag);
	const { createTagInGit } = await import("./git-tag2.js").then(({ t: createTagInGit }) => ({ createTagInGit }));
	return createTagInGit({ directory: inputs.workingDirectory }, proposal.tag);
}
async function publish(answer, inputs) {
	const { language, jsonFile } = inputs;
	const verdict = tagVerdict(answer);
	setExitCode(verdict, {
		failOn: "error",
		onUnknown: inputs.onUnknown
	});
	print(tagText(answer, language));
	if (verdict !== "pass") annotate([{
		level: "error",
		title: "pawl",
		message: tagLine(answer, language)
	}], leftOutWords(language));
	const markdown = tagMarkdown(answer, language);
	await tolerate("summary", () => writeSummary(markdown));
	await tolerate("outputs", () => setTagOutputs(answer, language));
	if (jsonFile === "") return;
	const { writeResult } = await import("./file2.js").then(({ n: writeResult }) => ({ writeResult }));
	const text = `${JSON.stringify(tagJson(answer, language), null, 2)}\n`;
	await tolerate("json-file", () => writeResult(process.env["GITHUB_WORKSPACE"] ?? ".", jsonFile, text));
}

export { runTag };