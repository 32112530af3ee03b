import { t as commentMarkdown } from "./comment.js";
import { E as passOver, I as setSavedOutputs, L as writeSummary, Nn as SEVERITIES, Vt as STRICTNESSES, a as orWarn, k as tolerate, on as BUMPS, t as RULE_IDS } from "./core.js";
import { B as withRepository, Dt as member, Ot as readPayload, St as text$1, Tt as isId, gt as count, it as SourceProblem, vt as members, wt as whole$1, xt as orNull$1, yt as objectId } from "./first.js";
import { t as tellComment } from "./tell-comment2.js";
const { lstatSync, readFileSync, realpathSync } = process.getBuiltinModule("node:fs");
const { isAbsolute, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/render/saved-report.ts
var Fault = class extends Error {
	at;
	wanted;
	constructor(at, wanted) {
		super(`${at} is no ${wanted}`);
		this.at = at;
		this.wanted = wanted;
	}
};
const text = (longest) => (value, at) => {
	if (typeof value !== "string" || value.length > longest) throw new Fault(at, `text of at most ${longest} characters`);
	return value;
};
const pattern = (form, wanted) => (value, at) => {
	if (typeof value !== "string" || value.length > 100 || !form.test(value)) throw new Fault(at, wanted);
	return value;
};
const oneOf = (choices) => (value, at) => {
	const found = choices.find((choice) => choice === value);
	if (found === void 0) throw new Fault(at, `word of ${choices.length} that there are`);
	return found;
};
const whole = (least, most, wanted) => (value, at) => {
	const given = Number.isSafeInteger(value) ? Number(value) : NaN;
	if (given >= least && given <= most) return given;
	throw new Fault(at, wanted);
};
const lineNumber = whole(1, 1e7, "line number");
const orNull = (check) => (value, at) => value === null ? null : check(value, at);
const list = (check, most) => (value, at) => {
	if (!Array.isArray(value) || value.length > most) throw new Fault(at, `list of at most ${most}`);
	return value.map((item, index) => check(item, `${at}[${index}]`));
};
/** All of these members and no other. */
function exactly(checks) {
	const names = Object.keys(checks);
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Fault(at, "object");
		if (Object.keys(value).length !== names.length || !names.every((name) => Object.hasOwn(value, name))) throw new Fault(at, `object with exactly ${names.join(", ")}`);
		const result = {};
		for (const name of names) result[name] = checks[name](value[name], at === "" ? name : `${at}.${name}`);
		return result;
	};
}
const path = text(4096);
const number = text(4096);
const commit = pattern(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "commit id");
const finding = exactly({
	rule: oneOf(RULE_IDS),
	severity: oneOf(SEVERITIES),
	message: text(2e4),
	path: orNull(path),
	line: orNull(lineNumber),
	endLine: orNull(lineNumber),
	actual: orNull(number),
	expected: list(number, 100),
	fix: orNull(exactly({
		path,
		line: lineNumber,
		replacement: text(7e4)
	})),
	help: pattern(/^docs\/rules\/[a-z-]+\.md$/, "page of a rule")
});
const index = whole(0, Number.MAX_SAFE_INTEGER, "place in a list");
const edit = exactly({
	finding: index,
	line: lineNumber,
	replacement: text(7e4)
});
const report = exactly({
	version: pattern(/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,40})?$/, "version"),
	verdict: oneOf([
		"pass",
		"fail",
		"unknown"
	]),
	base: commit,
	head: commit,
	line: text(1024),
	lineWords: text(2e4),
	roles: list(oneOf([
		"development",
		"maintenance",
		"following",
		"frozen",
		"ignored"
	]), 5),
	scheme: orNull(text(100)),
	strictness: oneOf(STRICTNESSES),
	previous: orNull(number),
	proposed: orNull(number),
	next: orNull(number),
	nextAllowed: list(number, 200),
	from: orNull(number),
	requiredBump: oneOf(BUMPS),
	declaredBump: oneOf(BUMPS),
	policy: orNull(path),
	home: orNull(path),
	carriers: list(exactly({
		path,
		before: orNull(number),
		after: orNull(number)
	}), 5e3),
	interfaces: list(exactly({
		name: text(1024),
		previous: orNull(number),
		proposed: orNull(number),
		lastRelease: orNull(text(1024)),
		removed: index,
		changed: index,
		added: index,
		requiredBump: oneOf(BUMPS)
	}), 200),
	findings: list(finding, 5e3),
	edits: list(edit, 2e4),
	doubts: list(text(2e4), 5e3),
	waived: list(exactly({
		finding,
		reason: text(2e4)
	}), 5e3)
});
function readSavedReport(json) {
	try {
		return {
			kind: "report",
			report: report(JSON.parse(json), "")
		};
	} catch (problem) {
		return problem instanceof Fault ? {
			kind: "wrong",
			at: problem.at,
			wanted: problem.wanted
		} : {
			kind: "wrong",
			at: "",
			wanted: "JSON"
		};
	}
}

// src/sources/saved-file.ts
/** A report is far smaller. */
const LARGEST = 4194304;
/** Reads a file below a directory, a plain one: a link in an unpacked artifact may lead to anything. */
function readSavedFile(directory, path) {
	const what = `the saved report ${path}`;
	const target = resolve(directory, path);
	try {
		const stats = lstatSync(target);
		const inside = relative(realpathSync(directory), realpathSync(target));
		const outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
		if (!stats.isFile() || outside) throw new SourceProblem({
			kind: "bad-file",
			what,
			detail: "it is no plain file"
		});
		if (stats.size > LARGEST) throw new SourceProblem({
			kind: "too-large",
			what,
			bytes: stats.size
		});
		return readFileSync(target, "utf8");
	} catch (problem) {
		if (problem instanceof SourceProblem) throw problem;
		const code = problem instanceof Error && "code" in problem ? String(problem.code) : "unknown";
		throw new SourceProblem({
			kind: "bad-file",
			what,
			detail: code
		});
	}
}

// src/sources/workflow-run.ts
/** Reads the event; nothing where it tells of no run for a pull request. */
function readWorkflowRun(eventName, eventPath) {
	const reading = eventName === "workflow_run" ? readPayload(eventPath) : void 0;
	const run = reading?.kind === "payload" ? member(reading.payload, "workflow_run") : void 0;
	const [id, attempt, head] = [
		member(run, "id"),
		member(run, "run_attempt"),
		member(run, "head_sha")
	];
	const [branch, event] = [member(run, "head_branch"), member(run, "event")];
	const repository = member(member(run, "head_repository"), "full_name");
	return (event === "pull_request" || event === "pull_request_target") && isWhole(id) && isId(head) && typeof branch === "string" && typeof repository === "string" ? {
		id,
		attempt: isWhole(attempt) ? attempt : 1,
		head,
		branch,
		repository
	} : void 0;
}
const isWhole = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0;
const QUERY = `query Heads($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: OPEN, headRefName: $branch) {
      totalCount nodes { number headRefOid baseRefName headRepository { nameWithOwner } }
    }
  }
}`;
const pullShape = members({
	number: count,
	headRefOid: objectId,
	baseRefName: text$1,
	headRepository: orNull$1(members({ nameWithOwner: text$1 }))
});
const shape = members({ repository: members({ pullRequests: whole$1(pullShape, 100) }) });
/**
* The open pull request to a branch whose head is the commit of the run, in the repository of the run. GitHub names none in
* the event where it comes from a fork, and a number in the saved file would be a stranger's word.
*/
async function pullRequestOf(client, run, base) {
	const { owner, name } = client.place;
	const what = `the pull request of the workflow run ${run.id}`;
	const { repository } = await client.query(QUERY, {
		owner,
		name,
		branch: run.branch
	}, shape, what);
	const likely = repository.pullRequests.filter((pull) => pull.headRefOid === run.head && pull.baseRefName === base);
	const found = likely.find(({ headRepository }) => headRepository?.nameWithOwner.toLowerCase() === run.repository.toLowerCase());
	const nobodys = likely.find(({ headRepository }) => headRepository === void 0);
	if (found === void 0 && nobodys !== void 0) throw new SourceProblem({
		kind: "not-found",
		what: `the repository that pull request #${nobodys.number} is from`
	});
	return found?.number;
}

// src/action/report.ts
/**
* Posts a result that the run of a fork's pull request saved, in a `workflow_run` that may write. The file is a stranger's: only
* its known shape counts, the pull request is found by what GitHub says of the run, and its head must be the one judged.
*/
async function runReport(inputs, place) {
	const run = readWorkflowRun(process.env["GITHUB_EVENT_NAME"] ?? "", process.env["GITHUB_EVENT_PATH"] ?? "");
	if (run === void 0) return passOver(NO_RUN, inputs.language);
	const text = readSavedFile(process.env["GITHUB_WORKSPACE"] ?? ".", inputs.jsonFile);
	const reading = readSavedReport(text);
	const what = `the saved report ${inputs.jsonFile}`;
	if (reading.kind === "wrong") {
		const detail = `${reading.at === "" ? "it" : reading.at} is no ${reading.wanted}`;
		throw new SourceProblem({
			kind: "bad-file",
			what,
			detail
		});
	}
	const { report } = reading;
	if (report.head !== run.head) throw new SourceProblem({
		kind: "bad-file",
		what,
		detail: "it judged another commit than the workflow run was for"
	});
	if (place.token === "") throw new SourceProblem({ kind: "no-token" });
	await withRepository({
		...inputs,
		source: "api"
	}, place, async ({ client }) => {
		const number = await pullRequestOf(client, run, report.line);
		if (number === void 0) return passOver(MOVED_ON, inputs.language);
		const repository = `${place.serverUrl}/${place.owner}/${place.name}`;
		const markdown = commentMarkdown(report, {
			repository,
			origin: "reported"
		}, inputs.language);
		await tolerate("summary", () => writeSummary(markdown));
		await tolerate("outputs", () => setSavedOutputs(report, markdown));
		await orWarn(inputs, () => tellComment(report, {
			number,
			origin: "reported",
			run
		}, inputs, client));
	});
}
const NO_RUN = {
	en: "With `mode: report` Pawl posts what another workflow saved for a pull request; this event tells of no such run, so there is nothing to post.",
	zh: "`mode: report` 用于发布另一工作流为拉取请求保存的结果；此事件不含这样的运行，因此没有可发布的内容。"
};
const MOVED_ON = {
	en: "No open pull request to this branch has the commit that was judged as its head: it was closed, or has moved on, so nothing is posted.",
	zh: "没有指向此分支、且以所判断的提交为头部的打开的拉取请求：它已关闭或已更新，因此不发布任何内容。"
};

export { runReport };