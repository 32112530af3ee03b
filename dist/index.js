import "./parts/rolldown-runtime.js";
import { i as hideSecret, l as printStack, o as print, t as annotate, u as getInput } from "./parts/console.js";
import { n as checkTag, t as check } from "./parts/check.js";
import { o as reportMarkdown } from "./parts/tag.js";
import { t as reportText } from "./parts/text3.js";
import { l as writeSummary, n as leftOutWords, o as setReportOutputs, t as annotationsOf } from "./parts/actions.js";
import { a as readSubject } from "./parts/event.js";
import { t as SourceProblem } from "./parts/problem.js";
import { a as objectId, c as truth, i as members, n as count, o as optional, r as list, s as text } from "./parts/shape.js";
import { t as textOf } from "./parts/text.js";
import { a as tolerate, i as setExitCode, n as passOver, r as problemPhrase, t as giveUp } from "./parts/finish.js";
import { t as withRepository } from "./parts/open.js";
import { t as tell } from "./parts/tell.js";
import { t as readPlace } from "./parts/place.js";
import { n as readInputs } from "./parts/inputs.js";

// src/sources/github/merge-group.ts
const PULL = "number body baseRefName state labels(first: 50) { nodes { name } }";
/** A hundred commits of a group and the pull requests of each: one request, whatever the group. */
const COMMITS = 100;
const groupQuery = (queued) => `query MergeGroup($owner: String!, $name: String!, $head: GitObjectID!${queued === "" ? "" : ", $number: Int!"}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { history(first: ${COMMITS}) {
      nodes { oid parents(first: 1) { totalCount } associatedPullRequests(first: 5) { nodes { ${PULL} } } } pageInfo { hasNextPage }
    } } }
    ${queued}
  }
}`;
const WITH_NUMBER = groupQuery(`queued: pullRequest(number: $number) { ${PULL} }`);
const WITHOUT_NUMBER = groupQuery("");
const pullShape = members({
	number: count,
	body: text,
	baseRefName: text,
	state: text,
	labels: optional(members({ nodes: optional(list(optional(members({ name: text })))) }))
});
const pulls = optional(list(optional(pullShape)));
const shape$1 = members({ repository: members({
	object: optional(members({ history: optional(members({
		nodes: optional(list(optional(members({
			oid: objectId,
			parents: members({ totalCount: count }),
			associatedPullRequests: optional(members({ nodes: pulls }))
		})))),
		pageInfo: members({ hasNextPage: truth })
	})) })),
	queued: optional(pullShape)
}) });
/**
* The labels and trailers of every pull request in a merge group, found by its commits. Where they cannot be found all, that
* is a doubt, and what is known counts: the queue waits for a verdict.
*/
async function readMergeGroup(client, group) {
	const { owner, name } = client.place;
	const { base, head, branch, queued } = group;
	const [query, more] = queued === void 0 ? [WITHOUT_NUMBER, {}] : [WITH_NUMBER, { number: queued }];
	let repository;
	try {
		repository = (await client.query(query, {
			owner,
			name,
			head,
			...more
		}, shape$1, `the merge group ${head}`)).repository;
	} catch (problem) {
		if (!(problem instanceof SourceProblem)) throw problem;
		return {
			labels: [],
			body: "",
			doubts: [{
				about: "merge-group",
				known: []
			}]
		};
	}
	const history = (repository.object?.history?.nodes ?? []).flatMap((commit) => commit === void 0 ? [] : [commit]);
	const end = history.findIndex(({ oid }) => oid === base);
	const found = /* @__PURE__ */ new Map();
	for (const pull of [repository.queued, ...history.flatMap(pullsOf)]) if (pull?.baseRefName === branch && pull.state === "OPEN") found.set(pull.number, pull);
	const members = [...found.values()].sort((a, b) => a.number - b.number);
	const strange = history.slice(0, Math.max(0, end)).filter((commit) => isStrange(commit, queued === void 0 ? "" : head));
	const known = end >= 0 && members.length > 0 && strange.length === 0;
	return {
		labels: members.flatMap(({ labels }) => (labels?.nodes ?? []).flatMap((label) => label?.name ?? [])),
		body: members.map(({ body }) => lastParagraph(body)).join("\n"),
		doubts: known ? [] : [{
			about: "merge-group",
			known: members.map(({ number }) => number)
		}]
	};
}
const pullsOf = ({ associatedPullRequests }) => associatedPullRequests?.nodes ?? [];
const isStrange = (commit, told) => commit.oid !== told && commit.parents.totalCount < 2 && pullsOf(commit).length === 0;
const lastParagraph = (body) => body.trimEnd().split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "";

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

// src/sources/github/pull-request.ts
const QUERY = `query PullRequest($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: 1) { totalCount }
    pullRequest(number: $number) {
      number body baseRefName headRefOid
      baseRef { target { oid } }
      labels(first: 100) { nodes { name } }
    }
  }
}`;
const shape = members({ repository: optional(members({
	refs: optional(members({ totalCount: count })),
	pullRequest: optional(members({
		number: count,
		body: text,
		baseRefName: text,
		headRefOid: objectId,
		baseRef: optional(members({ target: optional(members({ oid: objectId })) })),
		labels: optional(members({ nodes: list(optional(members({ name: text }))) }))
	}))
})) });
/** Reads a pull request live. */
async function readPullRequest(client, number) {
	const { owner, name } = client.place;
	const what = `pull request #${number} of ${owner}/${name}`;
	const { repository } = await client.query(QUERY, {
		owner,
		name,
		number
	}, shape, what);
	const found = repository?.pullRequest;
	if (found === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	const base = found.baseRef?.target?.oid;
	if (base === void 0) throw new SourceProblem({
		kind: "base-branch-gone",
		branch: found.baseRefName
	});
	return {
		number: found.number,
		branch: found.baseRefName,
		base,
		head: found.headRefOid,
		body: found.body,
		labels: (found.labels?.nodes ?? []).flatMap((label) => label === void 0 ? [] : [label.name]),
		hasTags: (repository?.refs?.totalCount ?? 0) > 0
	};
}

// src/action/check.ts
/** Judges what the event brings: a change, or a tag. */
async function runCheck(inputs, place) {
	const subject = inputs.tag === void 0 ? readSubject(process.env["GITHUB_EVENT_NAME"] ?? "", process.env["GITHUB_EVENT_PATH"] ?? "") : {
		kind: "tag",
		name: inputs.tag,
		event: "asked",
		formerly: void 0
	};
	if (subject.kind === "none") return giveUp([subject.problem], inputs.language, inputs.onUnknown);
	if (subject.kind === "nothing") return passOver(subject.why, inputs.language);
	const offline = subject.kind === "tag" && inputs.source === "git" && inputs.checkRun === "off";
	if (place.token === "" && !offline) throw new SourceProblem({ kind: "no-token" });
	await withRepository(inputs, place, async (opened) => {
		const report = await judgeSubject(subject, inputs, opened);
		await publish(report, inputs);
		await tell(report, subject, inputs, opened.client);
	});
}
async function judgeSubject(subject, inputs, { client, repository }) {
	const options = {
		threshold: inputs.failOn === "warning" ? "warning" : "error",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	return subject.kind === "tag" ? checkTag(repository, {
		...subject,
		branch: inputs.branch,
		policyPath: inputs.policy
	}, options) : check(repository, await requestFor(subject, inputs, client), options);
}
async function requestFor(subject, inputs, client) {
	switch (subject.kind) {
		case "range": return {
			...subject,
			...await readMergeGroup(client, subject),
			policyPath: inputs.policy
		};
		case "pull-request": {
			const { branch, base, head, labels, body, hasTags } = await readPullRequest(client, subject.number);
			const tags = hasTags ? { tags: "likely" } : {};
			const openPulls = openPullReader(client, subject.number, branch);
			return {
				branch,
				base,
				head,
				labels,
				body,
				policyPath: inputs.policy,
				openPulls,
				...tags
			};
		}
	}
}
async function publish(report, inputs) {
	const { language } = inputs;
	setExitCode(report.verdict, inputs);
	print(reportText(report, language));
	annotate(annotationsOf(report, language), leftOutWords(language));
	await tolerate("summary", () => writeSummary(reportMarkdown(report, language)));
	await tolerate("outputs", () => setReportOutputs(report, language));
	if (`${inputs.jsonFile}${inputs.sarifFile}${inputs.htmlFile}` !== "") {
		const { writeReportFiles } = await import("./parts/result-files.js");
		await writeReportFiles(report, inputs);
	}
}

// src/action.ts
/** The action: reads its inputs and lets the mode do the rest. */
async function main() {
	hideSecret(getInput("token").trim());
	const reading = readInputs(getInput);
	const where = readPlace(process.env);
	if (reading.kind === "wrong" || where.kind === "wrong") {
		const problems = [reading, where].flatMap((each) => each.kind === "wrong" ? each.problems : []);
		return giveUp(problems, reading.kind === "wrong" ? reading.language : reading.inputs.language, "fail");
	}
	const { inputs } = reading;
	try {
		await runMode(inputs, {
			...where.place,
			token: inputs.token
		});
	} catch (problem) {
		printStack(problem);
		await giveUp([problemPhrase(problem)], inputs.language, inputs.onUnknown);
	}
}
/** What a check needs is at hand; other modes are loaded where they are asked for. */
function runMode(inputs, place) {
	switch (inputs.mode) {
		case "check": return runCheck(inputs, place);
		case "tag": return import("./parts/tag2.js").then(({ runTag }) => runTag(inputs, place));
		case "report": return import("./parts/report2.js").then(({ runReport }) => runReport(inputs, place));
		case "audit": return import("./parts/audit.js").then(({ runAudit }) => runAudit(inputs, place));
	}
}
await main();

export {  };