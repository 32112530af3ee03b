import "./parts/rolldown-runtime.js";
import { a as print, c as printStack, g as getInput, r as hideSecret, t as annotate } from "./parts/console.js";
import { a as check, o as checkTag, t as reportText } from "./parts/text.js";
import { o as reportMarkdown } from "./parts/tag.js";
import { a as setReportOutputs, n as leftOutWords, s as writeSummary, t as annotationsOf } from "./parts/actions.js";
import { n as readSubject } from "./parts/event.js";
import { t as SourceProblem } from "./parts/problem.js";
import { a as objectId, i as members, n as count, o as optional, r as list, s as text } from "./parts/shape.js";
import { a as setExitCode, i as problemPhrase, n as giveUp, o as tolerate, r as passOver, t as withRepository } from "./parts/open.js";
import { t as readPlace } from "./parts/place.js";
import { n as readInputs } from "./parts/inputs.js";

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
	await publish(await judgeSubject(subject, inputs, place), inputs);
}
function judgeSubject(subject, inputs, place) {
	const offline = subject.kind === "tag" && inputs.source === "git";
	if (place.token === "" && !offline) throw new SourceProblem({ kind: "no-token" });
	const options = {
		threshold: inputs.failOn === "warning" ? "warning" : "error",
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
	return withRepository(inputs, place, async ({ client, repository }) => subject.kind === "tag" ? checkTag(repository, {
		...subject,
		branch: inputs.branch,
		policyPath: inputs.policy
	}, options) : check(repository, await requestFor(subject, inputs, client), options));
}
async function requestFor(subject, inputs, client) {
	switch (subject.kind) {
		case "range": return {
			...subject,
			labels: [],
			body: "",
			policyPath: inputs.policy
		};
		case "pull-request": {
			const { branch, base, head, labels, body, hasTags } = await readPullRequest(client, subject.number);
			const tags = hasTags ? { tags: "likely" } : {};
			return {
				branch,
				base,
				head,
				labels,
				body,
				policyPath: inputs.policy,
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
	if (inputs.jsonFile !== "") await tolerate("json-file", () => writeJson(report, inputs));
}
async function writeJson(report, { jsonFile, language }) {
	const [{ reportJson }, { writeResult }] = await Promise.all([import("./parts/json.js"), import("./parts/file.js")]);
	const text = `${JSON.stringify(reportJson(report, language), null, 2)}\n`;
	writeResult(process.env["GITHUB_WORKSPACE"] ?? ".", jsonFile, text);
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
	}
}
await main();

export {  };