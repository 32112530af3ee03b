import { i as lineOf, t as RULES } from "./rules.js";
import { a as VERDICT_WORDS, f as speak, h as visible, i as VERDICT_MARKS, m as markdownSentence, n as SEVERITY_WORDS, o as WORDS, p as markdownCode, u as markdown } from "./words.js";
import { i as interfaceTable } from "./headline.js";
import { n as reportJson } from "./json2.js";
import { r as problemLine } from "./problem2.js";
import { n as leftOutWords, t as annotationsOf } from "./actions.js";
import { t as annotate } from "./console.js";
import { a as objectId, c as truth, i as members, n as count, o as optional, r as list, s as text } from "./shape.js";
import { t as SourceProblem } from "./problem.js";
import { r as problemPhrase } from "./finish.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/render/comment-words.ts
/** The words of the comment on a pull request, of its suggestions, labels and check run. */
const COMMENT_WORDS = {
	take: {
		en: "take",
		zh: "请使用"
	},
	requiredBump: {
		en: "required bump",
		zh: "所需升级"
	},
	unchanged: {
		en: "number unchanged",
		zh: "编号未变"
	},
	nothing: {
		en: "nothing to object to",
		zh: "没有问题"
	},
	what: {
		en: "What",
		zh: "对象"
	},
	trunk: {
		en: "development line",
		zh: "开发线"
	},
	earlier: {
		en: "earlier releases",
		zh: "较早的版本"
	},
	last: {
		en: "last",
		zh: "最新"
	},
	leaves: {
		en: "leaves the trunk",
		zh: "离开主干"
	},
	take2: {
		en: "take this",
		zh: "请使用"
	},
	thisChange: {
		en: "this change",
		zh: "本次修改"
	},
	refusedChange: {
		en: "this change, refused",
		zh: "本次修改（被拒绝）"
	},
	details: {
		en: "Why, and how this was judged",
		zh: "原因与判断依据"
	},
	allowedNext: {
		en: "What may come next on this line",
		zh: "此发布线之后可用的编号"
	},
	waiveOne: {
		en: "To accept a finding all the same, add a waiver to the policy on the base branch: `waivers: [{rule: RULE, reason: \"…\"}]`.",
		zh: "若仍要接受某个问题，请在目标分支的策略中加入豁免：`waivers: [{rule: RULE, reason: \"…\"}]`。"
	},
	judged: {
		en: "Judged",
		zh: "判断"
	},
	against: {
		en: "against",
		zh: "相对"
	},
	policy: {
		en: "policy",
		zh: "策略"
	},
	inferred: {
		en: "inferred",
		zh: "推断"
	},
	reported: {
		en: "computed in the pull request's own workflow run, which its author may have changed",
		zh: "由拉取请求自身的工作流运行得出，作者可能改动过该工作流"
	},
	suggestion: {
		en: "The corrected line, by the rule",
		zh: "按规则修正后的行，规则"
	},
	suggestionLines: {
		en: "The corrected lines, by the rule",
		zh: "按规则修正后的各行，规则"
	},
	review: {
		en: "Pawl suggests the corrected lines; several can be committed in one batch.",
		zh: "Pawl 建议修正以下各行；可一次批量提交。"
	},
	checkTitle: {
		en: "Release numbers",
		zh: "发布编号"
	},
	labelMajor: {
		en: "Promised features were removed: a major bump is required",
		zh: "移除了承诺的特性：需要主版本升级"
	},
	labelMinor: {
		en: "Features were added: a minor bump is required",
		zh: "新增了特性：需要次版本升级"
	},
	labelPatch: {
		en: "No promised feature changed: a patch bump is enough",
		zh: "承诺的特性未变：补丁升级即可"
	}
};
const BUMP_WORDS = {
	none: {
		en: "none",
		zh: "无"
	},
	patch: {
		en: "patch",
		zh: "补丁"
	},
	minor: {
		en: "minor",
		zh: "次版本"
	},
	major: {
		en: "major",
		zh: "主版本"
	}
};

// src/render/release-graph.ts
/** What may stand in a label; of all else Mermaid, YAML or HTML might make something. */
const SAFE = /[^A-Za-z0-9._~+/-]/g;
const LONGEST_LABEL = 48;
const label = (text) => `"${text.replace(SAFE, "_").slice(0, LONGEST_LABEL)}"`;
/**
* The release lines around a change as a Mermaid git graph: the trunk where this is a maintenance line, the line with its last
* number, the number to take, and where the change would land. Nothing where the number does not move.
*/
function releaseGraph(report, take, language) {
	const { previous, proposed, roles, from, line } = report;
	if (proposed === null || previous === null || proposed === previous) return "";
	const words = (key) => `"${COMMENT_WORDS[key][language]}"`;
	const seen = /* @__PURE__ */ new Set();
	const commit = (number, tag, type) => {
		const id = label(number);
		if (seen.has(id)) return [];
		seen.add(id);
		return [`  commit id: ${id}${tag === "" ? "" : ` tag: ${tag}`}${type === "" ? "" : ` type: ${type}`}`];
	};
	const maintained = roles.length === 1 && roles[0] === "maintenance";
	const own = label(line);
	const refused = report.verdict !== "pass";
	const good = refused ? take : proposed;
	return [
		"```mermaid",
		`%%{init: {"gitGraph": {"mainBranchName": ${maintained ? words("trunk") : own}}}}%%`,
		"gitGraph LR:",
		...maintained ? [from === null ? `  commit id: ${words("earlier")}` : commit(from, words("leaves"), "").join(""), `  branch ${own}`] : [],
		...commit(previous, refused ? words("last") : "", ""),
		...refused ? [`  branch ${words("refusedChange")}`, ...commit(proposed, "", "REVERSE")] : [],
		...refused && good !== void 0 ? [`  checkout ${own}`] : [],
		...good === void 0 ? [] : commit(good, words(refused ? "take2" : "thisChange"), "HIGHLIGHT"),
		"```"
	].join("\n");
}

// src/render/comment.ts
/** GitHub takes 65,536 characters; these shares, in bytes, leave room for its counting them in another way. */
const SHARE = {
	rows: 9e3,
	findings: 22e3,
	rules: 8e3,
	doubts: 4e3,
	waived: 4e3,
	numbers: 3e3,
	line: 5e3
};
/**
* The comment on a pull request: the answer in its first line, what moves, the findings, the lines of releases, and the rest
* folded. It is made of the published form of a report alone, so that a saved one gives the same comment; every text of that
* form may come from anyone, and nothing but text and links to this repository comes of it.
*/
function commentMarkdown(report, place, language) {
	const take = numberToTake(report);
	return `${[
		`### ${firstLine(report, take, language)}`,
		carrierTable(report, language),
		interfaceTable(report.interfaces, language),
		fitting(report.findings, (finding, index) => findingItem(finding, editsOf(report, index), report, place, language), SHARE.findings, language).join("\n"),
		releaseGraph(report, take, language),
		details(report, language),
		lastLine(report, place, language)
	].filter((section) => section !== "").join("\n\n")}\n`;
}
/** The first number that a finding offers, one about the main file before all others. */
function numberToTake({ findings, home, verdict }) {
	if (verdict === "pass") return void 0;
	const offering = findings.filter(({ expected }) => expected.length > 0);
	return (offering.find(({ path }) => path === home) ?? offering[0])?.expected[0];
}
function firstLine(report, take, language) {
	const { verdict, previous, proposed } = report;
	const w = (key) => COMMENT_WORDS[key][language];
	const number = take !== void 0 ? `${w("take")} ${markdownCode(take)}` : proposed === null ? "" : proposed === previous ? w("unchanged") : `${previous === null ? "" : `${markdownCode(previous)} → `}${markdownCode(proposed)}`;
	const bump = `${w("requiredBump")}: ${(BUMP_WORDS[report.requiredBump] ?? COMMENT_WORDS.nothing)[language]}`;
	return [
		`${VERDICT_MARKS[verdict]} Pawl: ${VERDICT_WORDS[verdict][language]}`,
		number,
		bump
	].filter((part) => part !== "").join(" · ");
}
function carrierTable({ carriers, home, nextAllowed, findings }, language) {
	if (carriers.length === 0) return "";
	const cell = (text) => text === null ? WORDS.none[language] : markdownCode(text);
	const row = ({ path, before, after }) => {
		const wanted = findings.find((finding) => finding.path === path && finding.expected.length > 0)?.expected ?? [];
		const allowed = path === home && nextAllowed.length > 0 ? nextAllowed : wanted;
		const proposed = after === before ? WORDS.unchanged[language] : cell(after);
		return `| ${markdownCode(path)} | ${cell(before)} | ${proposed} | ${allowed.slice(0, 6).map(markdownCode).join("<br>")} |`;
	};
	return [
		`| ${[
			COMMENT_WORDS.what,
			WORDS.was,
			WORDS.proposed,
			WORDS.allowed
		].map((phrase) => phrase[language]).join(" | ")} |`,
		"|---|---|---|---|",
		...fitting(carriers, row, SHARE.rows, language)
	].join("\n");
}
const editsOf = ({ edits }, index) => edits.filter(({ finding }) => finding === index);
function findingItem({ rule, severity, message, path, line, actual, expected }, edits, report, place, language) {
	const where = path === null ? "" : ` ${linked(path, line, report.head, place)}`;
	const values = [
		actual,
		report.previous,
		report.proposed,
		path,
		...expected
	].filter((value) => value !== null);
	const words = SEVERITY_WORDS[severity][language];
	const fixes = edits.map((edit) => {
		const link = linked(path ?? "", edit.line, report.head, place);
		return `  - ${WORDS.fix[language]} ${link}: ${markdownCode(edit.replacement)}`;
	});
	return [`- **${words}** \`${rule}\`${where}: ${highlighted(message, values)}`, ...fixes].join("\n");
}
/** A link to a line as it was judged. Every byte that is no plain letter is percent-encoded: no address can end early. */
function linked(path, line, head, { repository }) {
	const text = markdownCode(line === null ? path : `${path}:${line}`);
	if (path.startsWith("refs/") || !path.isWellFormed() || path.length > 1024) return text;
	return `[${text}](${repository}/blob/${head}/${path.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, percent)).join("/")}${line === null ? "" : `#L${line}`})`;
}
const percent = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
/** The sentence with the numbers and files that it is about as code, wherever one of them stands for itself. */
function highlighted(message, values) {
	const known = values.filter((value) => value.length > 3).sort((a, b) => b.length - a.length);
	const pieces = [];
	let start = 0;
	let at = 0;
	while (at < message.length && known.length > 0) {
		const value = /[\w.-]/.test(message[at - 1] ?? "") ? void 0 : known.find((one) => standsAt(message, one, at));
		if (value === void 0) at += 1;
		else {
			pieces.push(markdownSentence(message.slice(start, at)), markdownCode(value));
			at += value.length;
			start = at;
		}
	}
	return [...pieces, markdownSentence(message.slice(start))].join("");
}
function standsAt(message, value, at) {
	return message.startsWith(value, at) && !/^(?:[\w-]|\.\w)/.test(message.slice(at + value.length, at + value.length + 2));
}
function details(report, language) {
	const w = (key) => COMMENT_WORDS[key][language];
	const ids = new Set(report.findings.map(({ rule }) => rule));
	const reasons = RULES.filter(({ id }) => ids.has(id));
	const list = (title, items, render, share) => items.length === 0 ? "" : [
		`**${title}**`,
		"",
		...fitting(items, (item) => `- ${render(item)}`, share, language)
	].join("\n");
	const body = [
		list(WORDS.line[language], [report.lineWords], (words) => highlighted(words, [report.line]), SHARE.line),
		list(w("allowedNext"), report.nextAllowed, markdownCode, SHARE.numbers),
		list(WORDS.doubts[language], report.doubts, markdownSentence, SHARE.doubts),
		list(WORDS.why[language], reasons, ({ id, summary, why }) => `\`${id}\`: ${summary[language]} ${why[language]}`, SHARE.rules),
		reasons.length === 0 ? "" : w("waiveOne"),
		list(WORDS.waived[language], report.waived, ({ finding, reason }) => `\`${finding.rule}\`: ${markdownSentence(finding.message)} ${markdownCode(reason)}`, SHARE.waived)
	].filter((part) => part !== "").join("\n\n");
	return `<details>\n<summary>${w("details")}</summary>\n\n${body}\n\n</details>`;
}
function lastLine(report, { origin }, language) {
	const w = (key) => COMMENT_WORDS[key][language];
	return `<sub>${[
		`${w("judged")} ${markdownCode(report.head)} ${w("against")} ${markdownCode(report.base)}`,
		`${w("policy")} ${report.policy === null ? w("inferred") : markdownCode(report.policy)}`,
		`Pawl ${markdownCode(report.version)}`,
		...origin === "reported" ? [w("reported")] : []
	].join(" · ")}</sub>`;
}
const bytes = (text) => new TextEncoder().encode(text).length;
/** As many of the items as the share holds, and how many are left out; what does not fit is not even rendered. */
function fitting(items, render, share, language) {
	const shown = [];
	let size = 0;
	for (const [index, item] of items.entries()) {
		const text = render(item, index);
		size += bytes(text) + 1;
		if (size > share) {
			const more = markdown(speak(WORDS.more, { count: items.length - shown.length }, language));
			return [...shown, `${text.startsWith("- ") ? "- " : ""}${more}`];
		}
		shown.push(text);
	}
	return shown;
}

// src/render/suggestions.ts
/** More than this is no help to anybody. */
const MOST$1 = 20;
/**
* The corrections that findings offer, by place: a line is corrected once, as the gravest finding about it wants. A line that
* cannot be shown as it is, because of something invisible in it, is left to the annotation.
*/
function suggestionsOf(report) {
	const taken = /* @__PURE__ */ new Map();
	for (const { rule, objection } of report.judgement.findings) {
		const { path, edits = [] } = objection;
		const { after } = report.facts.carriers.find((one) => one.path === path && one.kind !== "tag") ?? {};
		if (path === void 0 || after === void 0 || after.kind === "absent" || after.kind === "unreadable") continue;
		for (const { line, replacement } of edits) {
			const was = lineOf(after.stated.source, line);
			const key = `${line} ${path}`;
			if (taken.has(key) || was === replacement || !isPlain(was) || !isPlain(replacement)) continue;
			taken.set(key, {
				path,
				rule: rule.id,
				line,
				was: [was],
				replacement: [replacement]
			});
		}
	}
	return [...taken.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line).reduce(joined, []).slice(0, MOST$1);
}
function joined(all, next) {
	const last = all.at(-1);
	if (last === void 0 || last.path !== next.path || last.line + last.was.length !== next.line) return [...all, next];
	const both = {
		was: [...last.was, ...next.was],
		replacement: [...last.replacement, ...next.replacement]
	};
	return [...all.slice(0, -1), {
		...last,
		...both
	}];
}
const isPlain = (line) => line.length <= 300 && visible(line.replaceAll("	", "")) === line.replaceAll("	", "");
/** The body of a review comment with the corrected lines; the fence is longer than any in them. */
function suggestionMarkdown({ rule, replacement }, language) {
	const runs = replacement.join("\n").match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
	return `${(replacement.length > 1 ? COMMENT_WORDS.suggestionLines : COMMENT_WORDS.suggestion)[language]} \`${rule}\`:\n\n${fence}suggestion\n${replacement.join("\n")}\n${fence}\n`;
}

// src/sinks/github/marker.ts
const MARKER$1 = /^<!-- pawl:v1 key=([0-9a-f]{8}) head=([0-9a-f]{40,64}) base=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,6}) hash=([0-9a-f]{16}) -->\r?\n/;
/** The key of the Pawl that goes by this policy file: two of them on one pull request have a comment each. */
const keyOf = (policyPath) => digest(policyPath).slice(0, 8);
function contentOf(mark, text) {
	return {
		mark,
		text,
		hash: digest(text).slice(0, 16)
	};
}
/** The comment's body: a marker of hex and digits alone, which no text can end early, and the text. */
function bodyOf({ mark, text, hash }) {
	const { key, head, base, run, attempt } = mark;
	return `<!-- pawl:v1 key=${key} head=${head} base=${base} run=${run} attempt=${attempt} hash=${hash} -->\n${text}`;
}
/** Reads a body back; nothing where it has no marker of this key. The hash is that of the text as it stands now. */
function readBody(body, key) {
	const found = MARKER$1.exec(body);
	if (found === null || found[1] !== key) return void 0;
	const [, , head = "", base = "", run = "", attempt = ""] = found;
	return contentOf({
		key,
		head,
		base,
		run: Number(run),
		attempt: Number(attempt)
	}, body.slice(found[0].length));
}
/** A body that is still as it was written: its text has the hash that its marker gives. */
function readWhole(body, key) {
	const content = readBody(body, key);
	return content !== void 0 && MARKER$1.exec(body)?.[6] === content.hash ? content : void 0;
}
/**
* Which of two is the newer, above 0 for the left. What was judged of the head and base as they are now comes before what was
* not; then the later run, and of one run the later attempt.
*/
function compareMarks(left, right, live) {
	return Number(left.head === live.head) - Number(right.head === live.head) || Number(left.base === live.base) - Number(right.base === live.base) || left.run - right.run || left.attempt - right.attempt;
}
/** Without what GitHub may change about it in storing it. */
function digest(text) {
	return createHash("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex");
}

// src/sinks/github/board.ts
const COMMENTS = "nodes { id body viewerDidAuthor } pageInfo { hasNextPage endCursor }";
const PULL = "id headRefOid baseRef { target { oid } }";
/** The edits of a comment, from both ends: the last few, in whichever order they come. */
const EDITS = "first: userContentEdits(first: 5) { nodes { diff } } last: userContentEdits(last: 5) { nodes { diff } }";
const AFTER = `${PULL} comments(last: 100) { ${COMMENTS} }`;
const LOOK = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${PULL} comments(first: 100, after: $after) { ${COMMENTS} } } }
}`;
const HISTORY = `query History($id: ID!) { node(id: $id) { ... on IssueComment { ${EDITS} } } }`;
const CREATE = `mutation Create($id: ID!, $body: String!) { addComment(input: {subjectId: $id, body: $body}) { subject { ... on PullRequest { ${AFTER} } } } }`;
const UPDATE = `mutation Update($id: ID!, $body: String!) { updateIssueComment(input: {id: $id, body: $body}) { issueComment { ${EDITS} pullRequest { ${AFTER} } } } }`;
const REMOVE = "mutation Remove($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }";
const pullShape = members({
	id: text,
	headRefOid: objectId,
	baseRef: optional(members({ target: optional(members({ oid: objectId })) })),
	comments: members({
		nodes: list(optional(members({
			id: text,
			body: text,
			viewerDidAuthor: truth
		}))),
		pageInfo: members({
			hasNextPage: truth,
			endCursor: optional(text)
		})
	})
});
const editsShape = members({ nodes: optional(list(optional(members({ diff: optional(text) })))) });
const within = (name, shape) => members({ [name]: shape });
const historyShape = members({
	first: optional(editsShape),
	last: optional(editsShape)
});
const updateShape = members({
	first: optional(editsShape),
	last: optional(editsShape),
	pullRequest: pullShape
});
/** More comments than this nobody reads, and no pull request has. */
const MOST_PAGES$1 = 50;
/** The comments of a pull request that this token wrote, and that have a marker of this key. */
function openBoard(client, number, key) {
	const what = `the comment on pull request #${number}`;
	const histories = /* @__PURE__ */ new Map();
	let pullId = "";
	let earlierOwn = [];
	const remember = (id, edits) => {
		const bodies = edits.flatMap((each) => each?.nodes ?? []).flatMap((edit) => edit?.diff ?? []);
		histories.set(id, bodies.flatMap((body) => readWhole(body, key) ?? []));
	};
	const boardOf = (pull, comments) => {
		pullId = pull.id;
		earlierOwn = comments.filter(({ body, viewerDidAuthor }) => viewerDidAuthor && readBody(body, key) !== void 0);
		const own = earlierOwn.flatMap(({ id, body }) => {
			const content = readBody(body, key);
			return content === void 0 ? [] : [{
				id,
				content,
				earlier: histories.get(id) ?? []
			}];
		});
		return {
			live: liveOf(pull),
			own
		};
	};
	/** A write answers with the newest hundred alone; what lies before them is as it was read. */
	const after = (pull) => {
		const recent = present(pull);
		const older = recent.length < 100 ? [] : earlierOwn.filter(({ id }) => !recent.some((one) => one.id === id));
		return boardOf(pull, [...older, ...recent]);
	};
	const look = async (edited) => {
		const reading = readAll(client, number, what);
		if (edited !== void 0) {
			const shape = within("node", optional(historyShape));
			const { node } = await client.query(HISTORY, { id: edited }, shape, what).catch(gone);
			remember(edited, [node?.first, node?.last]);
		}
		const { pull, comments } = await reading;
		return boardOf(pull, comments);
	};
	return {
		look,
		carryOut: async (step) => {
			switch (step.do) {
				case "create": {
					const shape = within("addComment", within("subject", pullShape));
					const variables = {
						id: pullId,
						body: bodyOf(step.content)
					};
					return after((await client.mutate(CREATE, variables, shape, what)).addComment.subject);
				}
				case "update": {
					const shape = within("updateIssueComment", within("issueComment", updateShape));
					const variables = {
						id: step.id,
						body: bodyOf(step.content)
					};
					const { issueComment } = (await client.mutate(UPDATE, variables, shape, what)).updateIssueComment;
					remember(step.id, [issueComment.first, issueComment.last]);
					return after(issueComment.pullRequest);
				}
				case "remove":
					await client.mutate(REMOVE, { id: step.id }, () => void 0, what);
					return look();
			}
		}
	};
	function gone(error) {
		if (error instanceof SourceProblem && error.fact.kind === "not-found") return { node: void 0 };
		throw error;
	}
	function liveOf({ headRefOid, baseRef }) {
		return {
			head: headRefOid,
			base: baseRef?.target?.oid ?? ""
		};
	}
}
const present = ({ comments }) => comments.nodes.flatMap((comment) => comment === void 0 ? [] : [comment]);
async function readAll(client, number, what) {
	const { owner, name } = client.place;
	const shape = within("repository", within("pullRequest", pullShape));
	const comments = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES$1; page += 1) {
		const variables = {
			owner,
			name,
			number,
			after
		};
		const { repository } = await client.query(LOOK, variables, shape, what);
		const pull = repository.pullRequest;
		comments.push(...present(pull));
		const { hasNextPage, endCursor } = pull.comments.pageInfo;
		if (!hasNextPage) return {
			pull,
			comments
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

// src/sinks/github/check-run.ts
/** What GitHub takes of a check run in one request (REST, "Check runs"). */
const BATCH = 50;
/** More findings than these stay in the summary; each batch is a request. */
const MOST = 1e3;
const NAME = "Pawl";
const made = members({ id: count });
const runsShape = members({ check_runs: list(members({
	id: count,
	external_id: optional(text)
})) });
/** Reports all findings as a check run of its own on the judged commit, the annotations in batches. */
async function reportCheckRun(client, request) {
	const { head, conclusion, externalId } = request;
	const what = `the check run on ${head.slice(0, 12)}`;
	const all = request.annotations.filter(({ path }) => path !== void 0).slice(0, MOST);
	const output = (from) => ({
		title: request.title.slice(0, 255),
		summary: request.summary,
		annotations: all.slice(from, from + BATCH).map(annotationOf)
	});
	const body = {
		name: NAME,
		head_sha: head,
		external_id: externalId,
		status: "completed",
		conclusion
	};
	const id = await client.write("POST", "/check-runs", {
		...body,
		output: output(0)
	}, made, what).catch(async (problem) => {
		if (!(problem instanceof SourceProblem && ["unclear", "bad-answer"].includes(problem.fact.kind))) throw problem;
		const path = `/commits/${head}/check-runs?check_name=${NAME}&per_page=100`;
		const { check_runs } = await client.get(path, runsShape, what);
		return check_runs.find((run) => run.external_id === externalId) ?? client.write("POST", "/check-runs", {
			...body,
			output: output(0)
		}, made, what);
	});
	for (let from = BATCH; from < all.length; from += BATCH) await client.write("PATCH", `/check-runs/${id.id}`, { output: output(from) }, made, what);
}
const LEVELS$1 = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function annotationOf({ level, title, message, path, line }) {
	return {
		path,
		start_line: line ?? 1,
		end_line: line ?? 1,
		annotation_level: LEVELS$1[level],
		title: title.slice(0, 255),
		message: message.slice(0, 4e3)
	};
}

// src/sinks/github/comment-steps.ts
/**
* The next step of a run that wants to say something.
* @param where `anywhere`, or only in a comment that is there already
*/
function nextStep(mine, where, board, progress) {
	return progress === "fresh" ? firstStep(mine, where, board) : laterStep(mine, board, progress);
}
function firstStep(mine, where, { live, own }) {
	if (live.head !== mine.mark.head) return {
		do: "rest",
		because: "moved"
	};
	if (own.some(({ content }) => compareMarks(content.mark, mine.mark, live) > 0)) return {
		do: "rest",
		because: "outdated"
	};
	const [top, ...extras] = own;
	if (top === void 0) return where === "anywhere" ? {
		do: "create",
		content: mine
	} : {
		do: "rest",
		because: "not-wanted"
	};
	if (top.content.hash !== mine.hash) return {
		do: "update",
		id: top.id,
		content: mine
	};
	return withoutExtras(extras, "unchanged");
}
/** Having written, a run answers for what is shown: the newest that it knows of, once. */
function laterStep(mine, { live, own }, progress) {
	const [top, ...extras] = own;
	if (top === void 0) return progress === "unclear" && live.head === mine.mark.head ? {
		do: "create",
		content: mine
	} : {
		do: "rest",
		because: "gone"
	};
	const newest = own.flatMap(({ content, earlier }) => [content, ...earlier]).reduce((best, one) => compareMarks(one.mark, best.mark, live) > 0 ? one : best, mine);
	if (compareMarks(newest.mark, top.content.mark, live) > 0 && newest.hash !== top.content.hash) return {
		do: "update",
		id: top.id,
		content: newest
	};
	return withoutExtras(extras, "kept");
}
function withoutExtras(extras, because) {
	const last = extras.at(-1);
	return last === void 0 ? {
		do: "rest",
		because
	} : {
		do: "remove",
		id: last.id
	};
}

// src/sinks/github/comment.ts
/** A run that has to do more than this is one of many at once; the last of them will have its way. */
const MOST_STEPS = 8;
/**
* Keeps the one comment: looks, writes, looks again, until what is shown is right or another run's to show. Throws
* {@link SourceProblem} when it may not or cannot write.
* @param where `anywhere`, or only in a comment that is there already, to turn it green
*/
async function keepComment(board, mine, where) {
	let seen = await board.look();
	let progress = "fresh";
	let unclear = 0;
	for (let steps = 0; steps < MOST_STEPS; steps += 1) {
		const step = nextStep(mine, where, seen, progress);
		if (step.do === "rest") return step.because;
		try {
			seen = await board.carryOut(step);
			progress = "wrote";
		} catch (problem) {
			const kind = problem instanceof SourceProblem ? problem.fact.kind : "other";
			if (kind === "not-found" && step.do !== "create") progress = "wrote";
			else if ((kind === "unclear" || kind === "bad-answer") && unclear < 2) {
				unclear += 1;
				progress = "unclear";
			} else throw problem;
			seen = await board.look(step.do === "update" ? step.id : void 0);
		}
	}
	throw new SourceProblem({
		kind: "unclear",
		what: "the comment",
		detail: "other runs keep writing to it"
	});
}

// src/sinks/github/labels.ts
const LEVELS = [
	"major",
	"minor",
	"patch"
];
const COLOURS = {
	major: "b60205",
	minor: "fbca04",
	patch: "0e8a16"
};
const DESCRIPTIONS = {
	major: COMMENT_WORDS.labelMajor,
	minor: COMMENT_WORDS.labelMinor,
	patch: COMMENT_WORDS.labelPatch
};
const QUERY$1 = `query Labels($owner: String!, $name: String!, $number: Int!, $label: String!) {
  repository(owner: $owner, name: $name) {
    wanted: label(name: $label) { name }
    pullRequest(number: $number) { headRefOid labels(first: 100) { nodes { name } } }
  }
}`;
const named = members({ name: text });
const shape$1 = members({ repository: members({
	wanted: optional(named),
	pullRequest: members({
		headRefOid: objectId,
		labels: optional(members({ nodes: list(optional(named)) }))
	})
}) });
const anything = (value) => value;
/**
* Keeps the one label of the required bump on a pull request: made in its colour if the repository lacks it, the two others
* of the three taken away, and no other label touched. Nothing is written if the head has moved.
*/
async function keepLabels(client, request) {
	const { number, head, required, names } = request;
	const { owner, name } = client.place;
	const wanted = required === "none" ? void 0 : names[required];
	const variables = {
		owner,
		name,
		number,
		label: wanted ?? names.patch
	};
	const what = `the labels of pull request #${number}`;
	const { repository } = await client.query(QUERY$1, variables, shape$1, what);
	if (repository.pullRequest.headRefOid !== head) return;
	const present = (repository.pullRequest.labels?.nodes ?? []).flatMap((label) => label === void 0 ? [] : [label.name]);
	const removals = present.filter((label) => LEVELS.some((level) => same(names[level], label)) && !same(label, wanted)).map((label) => remove(client, number, label));
	if (wanted !== void 0 && !present.some((label) => same(label, wanted))) {
		if (repository.wanted === void 0) await create(client, request);
		const add = () => client.write("POST", `/issues/${number}/labels`, { labels: [wanted] }, anything, what);
		await add().catch((problem) => isUnclear(problem) ? add() : Promise.reject(problem));
	}
	await Promise.all(removals);
}
const isUnclear = (problem) => problem instanceof SourceProblem && problem.fact.kind === "unclear";
/** Names of labels differ by more than case. */
const same = (left, right) => left.toLowerCase() === right?.toLowerCase();
async function create(client, { required, names, language }) {
	if (required === "none") return;
	const body = {
		name: names[required],
		color: COLOURS[required],
		description: DESCRIPTIONS[required][language]
	};
	await client.write("POST", "/labels", body, anything, `the label ${names[required]}`).catch(unlessThere);
}
async function remove(client, number, label) {
	const path = `/issues/${number}/labels/${encodeURIComponent(label)}`;
	await client.write("DELETE", path, void 0, anything, `the label ${label}`).catch(unlessThere);
}
/** Another run was quicker: the label is made, or gone, already. An unclear answer is settled by the next step. */
function unlessThere(problem) {
	const fact = problem instanceof SourceProblem ? problem.fact : void 0;
	if (!(fact?.kind === "not-found" || fact?.kind === "unclear" || fact?.kind === "refused" && fact.status === 422)) throw problem;
}

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

// src/action/tell.ts
/**
* Tells people on GitHub: the comment, suggestions, labels and the check run, begun in this order and each for itself. None of
* them changes the verdict, and what one cannot write is one warning.
*/
async function tell(report, subject, inputs, client) {
	const pull = subject.kind === "pull-request" ? subject : void 0;
	const suggestions = pull === void 0 || inputs.suggestions === "off" ? [] : suggestionsOf(report);
	if (pull?.token === "read-only") return saySilence(report, suggestions, inputs);
	const saved = reportJson(report, inputs.language);
	await Promise.all([
		pull && tellComment(saved, {
			number: pull.number,
			origin: "own"
		}, inputs, client),
		pull && suggestions.length > 0 && orWarn(inputs, () => tellSuggestions(suggestions, report, pull, inputs, client)),
		pull && inputs.labels === "on" && orWarn(inputs, () => tellLabels(report, pull, inputs, client)),
		inputs.checkRun === "on" && orWarn(inputs, () => tellCheckRun(report, saved, inputs, client))
	]);
}
/** The comment of a report that was made here, or saved by another run. */
async function tellComment(report, { number, origin, run }, inputs, client) {
	if (inputs.comment === "never") return;
	const where = hasToSay(report.verdict, report.findings, inputs.comment) ? "anywhere" : "if-present";
	await orWarn(inputs, async () => {
		const { serverUrl, owner, name } = client.place;
		const repository = `${serverUrl}/${owner}/${name}`;
		const text = commentMarkdown(report, {
			repository,
			origin
		}, inputs.language);
		const own = markOf(report, inputs);
		const mark = run === void 0 ? own : {
			...own,
			run: run.id,
			attempt: run.attempt
		};
		await keepComment(openBoard(client, number, mark.key), contentOf(mark, text), where);
	});
}
function hasToSay(verdict, findings, comment) {
	return comment === "always" || verdict !== "pass" || comment === "changes" && findings.length > 0;
}
function markOf({ head, base }, { policy }) {
	const whole = (name) => {
		const value = process.env[name] ?? "";
		return /^\d{1,15}$/.test(value) ? Number(value) : 0;
	};
	return {
		key: keyOf(policy),
		head,
		base,
		run: whole("GITHUB_RUN_ID"),
		attempt: whole("GITHUB_RUN_ATTEMPT")
	};
}
async function tellSuggestions(suggestions, { judged }, { number }, { language }, client) {
	await suggestLines(client, {
		number,
		head: judged.head,
		suggestions,
		language
	});
}
async function tellLabels({ judged, requiredBump, labels }, { number }, { language }, client) {
	await keepLabels(client, {
		number,
		head: judged.head,
		required: requiredBump,
		names: labels,
		language
	});
}
async function tellCheckRun(report, saved, inputs, client) {
	const { serverUrl, owner, name } = client.place;
	const place = {
		repository: `${serverUrl}/${owner}/${name}`,
		origin: "own"
	};
	const { key, run, attempt } = markOf(saved, inputs);
	await reportCheckRun(client, {
		head: report.judged.head,
		conclusion: process.exitCode === 0 ? report.verdict === "pass" ? "success" : "neutral" : "failure",
		title: COMMENT_WORDS.checkTitle[inputs.language],
		summary: commentMarkdown(saved, place, inputs.language),
		annotations: annotationsOf(report, inputs.language),
		externalId: `${key}-${run}-${attempt}`
	});
}
/** A run that may only read says once what it leaves out, where there was something to write. */
function saySilence(report, suggestions, inputs) {
	const { comment, labels, checkRun, language } = inputs;
	const { verdict, judgement } = report;
	if (!(comment !== "never" && hasToSay(verdict, judgement.findings, comment)) && suggestions.length === 0 && labels === "off" && checkRun === "off") return;
	annotate([{
		level: "notice",
		title: "pawl",
		message: problemLine({
			en: "This run may only read, as it is for a pull request of a fork or of Dependabot: nothing is written on the pull request. The verdict is the same. docs/recipes.md shows two ways to have the comment as well.",
			zh: "此次运行针对复刻仓库或 Dependabot 的拉取请求，只有读取权限：不在拉取请求上写入任何内容。结论不受影响。docs/recipes.md 给出了两种同样能发表评论的做法。"
		}, language)
	}], leftOutWords(language));
}
/** One sink that fails is one warning. */
async function orWarn({ language }, write) {
	try {
		await write();
	} catch (problem) {
		const message = problemLine(problemPhrase(problem), language);
		annotate([{
			level: "warning",
			title: "pawl",
			message
		}], leftOutWords(language));
	}
}

export { tellComment as n, commentMarkdown as r, tell as t };