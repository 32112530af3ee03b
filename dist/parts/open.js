import { a as print, t as annotate } from "./console.js";
import { i as setProblemOutputs, n as leftOutWords, r as setNothingOutputs, s as writeSummary } from "./actions.js";
import { n as sayProblem, t as SourceProblem } from "./problem.js";
import { i as problemMarkdown, n as nothingText, r as problemLine, t as nothingMarkdown } from "./problem2.js";
import { n as byteOrder, r as splitPath, t as LARGEST_FILE } from "./tags.js";
const { createHash } = process.getBuiltinModule("node:crypto");
const { setTimeout: setTimeout$1 } = process.getBuiltinModule("node:timers/promises");

// src/sources/github/shape.ts
var ShapeMismatch = class extends Error {
	constructor(at, wanted) {
		super(`${at === "" ? "the answer" : at} is no ${wanted}`);
		this.name = "ShapeMismatch";
	}
};
const text = (value, at) => {
	if (typeof value !== "string") throw new ShapeMismatch(at, "text");
	return value;
};
const count = (value, at) => {
	if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new ShapeMismatch(at, "whole number");
	return value;
};
const truth = (value, at) => {
	if (typeof value !== "boolean") throw new ShapeMismatch(at, "true or false");
	return value;
};
const objectId = (value, at) => {
	if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) throw new ShapeMismatch(at, "object id");
	return value;
};
function list(shape) {
	return (value, at) => {
		if (!Array.isArray(value)) throw new ShapeMismatch(at, "list");
		return value.map((item, index) => shape(item, `${at}[${index}]`));
	};
}
/** Null and absent alike become `undefined`. */
function optional(shape) {
	return (value, at) => value === null || value === void 0 ? void 0 : shape(value, at);
}
/** The named members; whatever else the answer has is left alone. */
function members(shapes) {
	const names = Object.keys(shapes);
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ShapeMismatch(at, "object");
		const given = value;
		const result = {};
		for (const name of names) result[name] = shapes[name](Object.hasOwn(given, name) ? given[name] : void 0, at === "" ? name : `${at}.${name}`);
		return result;
	};
}

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

// src/sources/github/send-once.ts
const ATTEMPTS$1 = 4;
/** The connection was never made, so that GitHub has seen nothing of the request. */
const NEVER_SENT = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
/** Sends a write; it is sent again only where the one before was surely not carried out. */
async function sendOnce(request, what, means) {
	for (let attempt = 1;; attempt += 1) {
		const sent = await attemptOf(request, means);
		if (sent.kind === "answer" && sent.answer.status >= 200 && sent.answer.status < 300) return sent.answer;
		const wait = isUndone(sent, means) ? means.wait(attempt, sent.kind === "answer" ? sent.answer : void 0) : void 0;
		if (wait === void 0 || attempt === ATTEMPTS$1) throw problemOf(request, what, sent, means);
		await means.sleep(wait);
	}
}
async function attemptOf(request, { transport }) {
	try {
		return {
			kind: "answer",
			answer: await transport(request)
		};
	} catch (error) {
		return {
			kind: "lost",
			code: error instanceof Error && "code" in error ? String(error.code) : "",
			detail: error instanceof Error ? error.message || error.name : "unknown"
		};
	}
}
/** Whether the request was surely not carried out and may be sent once more. */
const isUndone = (sent, { isRateLimit }) => sent.kind === "lost" ? NEVER_SENT.has(sent.code) : isRateLimit(sent.answer);
function problemOf({ url }, what, sent, means) {
	if (sent.kind === "lost") return NEVER_SENT.has(sent.code) ? new SourceProblem({
		kind: "unreachable",
		origin: url.origin,
		detail: sent.detail
	}) : new SourceProblem({
		kind: "unclear",
		what,
		detail: sent.detail
	});
	const { answer } = sent;
	const { status, headers } = answer;
	if (means.isRateLimit(answer) || status === 401) return means.refusal(answer, what);
	if (status === 403 || status === 404 || status === 451) {
		const permission = headers["x-accepted-github-permissions"];
		return new SourceProblem({
			kind: "not-writable",
			what,
			permission: typeof permission === "string" ? permission : void 0
		});
	}
	if (status >= 400 && status < 500 && status !== 408) return new SourceProblem({
		kind: "refused",
		what,
		status,
		said: means.saidIn(answer)
	});
	if (status >= 300 && status < 400) return means.refusal(answer, what);
	return new SourceProblem({
		kind: "unclear",
		what,
		detail: `status ${status}`
	});
}

// src/sources/github/client.ts
/** Dated versions of the REST API are a promise that answers keep their shape. */
const API_VERSION = "2022-11-28";
const ATTEMPTS = 4;
const TRANSIENT = /* @__PURE__ */ new Set([
	408,
	500,
	502,
	503,
	504
]);
/** A renamed repository takes one. */
const MOST_HOPS = 3;
/** Asks GitHub. Reading is repeated after faults that pass; what stays wrong is thrown as a {@link SourceProblem}. */
function openGitHub(place, transport, patience) {
	let requests = 0;
	let waitUntil;
	/** How long to wait, if that is within what is left of the patience. */
	const waitFor = (answer, attempt) => {
		const wait = retryAfter(answer, attempt, patience);
		if (wait === void 0) return void 0;
		waitUntil ??= patience.now() + patience.longestWaitMs;
		return patience.now() + wait <= waitUntil ? wait : void 0;
	};
	const headers = {
		authorization: `Bearer ${place.token}`,
		"user-agent": "pawl",
		"x-github-api-version": API_VERSION
	};
	const origin = new URL(place.apiUrl).origin;
	const send = async (request, what, hops = 0) => {
		for (let attempt = 1;; attempt += 1) {
			requests += 1;
			let waitMs;
			try {
				const answer = await transport(request);
				if (answer.status >= 200 && answer.status < 300) return answer;
				const moved = redirected(request, answer);
				if (moved !== void 0 && hops < MOST_HOPS) return await send({
					...request,
					url: moved
				}, what, hops + 1);
				const wait = waitFor(answer, attempt);
				if (wait === void 0 || attempt === ATTEMPTS) throw refusal(answer, what);
				waitMs = wait;
			} catch (error) {
				if (error instanceof SourceProblem) throw error;
				const detail = error instanceof Error ? error.message || error.name : "unknown";
				if (attempt === ATTEMPTS) throw new SourceProblem({
					kind: "unreachable",
					origin,
					detail
				});
				waitMs = backOff(attempt);
			}
			await patience.sleep(waitMs);
		}
	};
	const json = (answer, shape, what) => {
		try {
			return shape(JSON.parse(answer.body.toString("utf8")), "");
		} catch (error) {
			if (error instanceof SourceProblem) throw error;
			const detail = error instanceof ShapeMismatch ? error.message : "it is no JSON";
			throw new SourceProblem({
				kind: "bad-answer",
				what,
				detail
			});
		}
	};
	const rest = (path) => new URL(`${place.apiUrl}/repos/${encodeURIComponent(place.owner)}/${encodeURIComponent(place.name)}${path}`);
	return {
		place,
		get: async (path, shape, what) => {
			const accept = "application/vnd.github+json";
			const answer = await send({
				method: "GET",
				url: rest(path),
				headers: {
					...headers,
					accept
				}
			}, what);
			return json(answer, shape, what);
		},
		bytes: async (path, what) => {
			const accept = "application/vnd.github.raw+json";
			return (await send({
				method: "GET",
				url: rest(path),
				headers: {
					...headers,
					accept
				}
			}, what)).body;
		},
		query: async (query, variables, shape, what) => {
			const body = JSON.stringify({
				query,
				variables
			});
			const request = {
				method: "POST",
				url: new URL(place.graphqlUrl),
				headers: {
					...headers,
					accept: "application/json",
					"content-type": "application/json"
				},
				body
			};
			for (let attempt = 1;; attempt += 1) {
				const answer = await send(request, what);
				const problem = graphqlProblem(answer, what);
				if (problem === void 0) return json(answer, (value, at) => shape(value.data, at), what);
				if (problem.kind !== "rate-limited" || attempt === ATTEMPTS) throw new SourceProblem(problem);
				const wait = waitFor({
					...answer,
					status: 429
				}, attempt);
				if (wait === void 0) throw new SourceProblem(problem);
				await patience.sleep(wait);
			}
		},
		write: async (method, path, body, shape, what) => {
			const accept = "application/vnd.github+json";
			const request = {
				method,
				url: rest(path),
				headers: {
					...headers,
					accept,
					"content-type": "application/json"
				},
				body: JSON.stringify(body)
			};
			const counted = (one) => {
				requests += 1;
				return transport(one);
			};
			const answer = await sendOnce(request, what, {
				transport: counted,
				wait: (attempt, refused) => refused === void 0 ? backOff(attempt) : waitFor(refused, attempt),
				sleep: patience.sleep,
				isRateLimit,
				refusal,
				saidIn
			});
			try {
				return json(answer, shape, what);
			} catch (problem) {
				const detail = problem instanceof Error ? problem.message : String(problem);
				throw new SourceProblem({
					kind: "unclear",
					what,
					detail
				});
			}
		},
		requests: () => requests
	};
}
const backOff = (attempt) => 250 * 2 ** (attempt - 1);
/** GraphQL says what went wrong in a complete answer with status 200, sometimes beside half of the data. */
function graphqlProblem(answer, what) {
	let parsed;
	try {
		parsed = JSON.parse(answer.body.toString("utf8"));
	} catch {
		return {
			kind: "bad-answer",
			what,
			detail: "it is no JSON"
		};
	}
	if (typeof parsed !== "object" || parsed === null) return {
		kind: "bad-answer",
		what,
		detail: "it is no object"
	};
	const { errors, data } = parsed;
	if (!Array.isArray(errors) || errors.length === 0) return typeof data === "object" && data !== null ? void 0 : {
		kind: "bad-answer",
		what,
		detail: "it has no data"
	};
	const [first] = errors;
	const type = String(first?.type ?? "");
	const message = String(first?.message ?? "").slice(0, 200);
	if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return {
		kind: "rate-limited",
		resets: resetTime(answer)
	};
	if (type === "NOT_FOUND") return {
		kind: "not-found",
		what
	};
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return {
		kind: "forbidden",
		what,
		permission: void 0
	};
	return {
		kind: "bad-answer",
		what,
		detail: message
	};
}
/** How long to wait before asking again, or nothing where asking again is of no use. */
function retryAfter(answer, attempt, patience) {
	const { status, headers } = answer;
	if (TRANSIENT.has(status)) return backOff(attempt);
	if (!isRateLimit(answer)) return void 0;
	const asked = headers["retry-after"];
	const seconds = asked === void 0 ? void 0 : /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - serverNow(answer, patience)) / 1e3;
	const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - serverNow(answer, patience) : void 0;
	const wait = seconds !== void 0 && Number.isFinite(seconds) ? seconds * 1e3 : reset ?? 6e4 * attempt;
	const bounded = Math.max(0, wait);
	return Number.isFinite(bounded) ? bounded : void 0;
}
/** Resets are told in the server's time; a runner's clock may be minutes off. */
function serverNow(answer, patience) {
	const date = Date.parse(answer.headers.date ?? "");
	return Number.isNaN(date) ? patience.now() : date;
}
function isRateLimit({ status, headers, body }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /secondary rate limit/i.test(body.subarray(0, 2e3).toString("utf8"));
}
/** Where a redirect leads, if reading may follow it: nowhere but to the origin that the token is for. */
function redirected({ method, url }, { status, headers }) {
	if (method !== "GET" || ![
		301,
		302,
		307,
		308
	].includes(status) || headers.location === void 0) return void 0;
	const target = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : void 0;
	return target?.origin === url.origin && target.username === "" ? target : void 0;
}
/** The message in GitHub's error body. */
function saidIn({ body }) {
	return /"message"\s*:\s*"([^"]{0,200})/.exec(body.subarray(0, 2e3).toString("utf8"))?.[1] ?? "";
}
function resetTime({ headers }) {
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isFinite(reset) && reset > 0 ? (/* @__PURE__ */ new Date(reset * 1e3)).toISOString() : void 0;
}
function refusal(answer, what) {
	const { status, headers } = answer;
	if (isRateLimit(answer)) return new SourceProblem({
		kind: "rate-limited",
		resets: resetTime(answer)
	});
	if (status === 401) return new SourceProblem({ kind: "unauthorized" });
	if (status === 403 || status === 451) {
		const permission = headers["x-accepted-github-permissions"];
		return new SourceProblem({
			kind: "forbidden",
			what,
			permission: typeof permission === "string" ? permission : void 0
		});
	}
	if (status === 404 || status === 410) return new SourceProblem({
		kind: "not-found",
		what,
		said: saidIn(answer)
	});
	if (status >= 300 && status < 400) {
		const detail = `a redirect (${status}) that Pawl does not follow, as it would take the token elsewhere; was the repository renamed or moved?`;
		return new SourceProblem({
			kind: "bad-answer",
			what,
			detail
		});
	}
	return new SourceProblem({
		kind: "bad-answer",
		what,
		detail: `status ${status}`
	});
}

// src/sources/tree-walk.ts
/**
* Every path that differs between two commits, found by going down only into directories whose ids differ. The cost
* grows with the directories that changed, not with the tree, and nothing is cut off.
*/
async function changedPaths(reader, from, to) {
	const walk = async (directory) => {
		const [before, after] = await Promise.all([reader.list(from, directory), reader.list(to, directory)]);
		const left = new Map(before.map((entry) => [entry.name, entry]));
		const right = new Map(after.map((entry) => [entry.name, entry]));
		const below = [.../* @__PURE__ */ new Set([...left.keys(), ...right.keys()])].map((name) => compareEntries(join(directory, name), left.get(name), right.get(name), walk));
		return (await Promise.all(below)).flat();
	};
	return [...await walk("")].sort(byteOrder);
}
async function compareEntries(path, before, after, walk) {
	if (before?.id === after?.id && before?.kind === after?.kind) return [];
	const files = [before, after].filter((entry) => entry !== void 0 && entry.kind !== "directory");
	const below = before?.kind === "directory" || after?.kind === "directory" ? await walk(path) : [];
	return files.length > 0 ? [path, ...below] : below;
}
const join = (directory, name) => directory === "" ? name : `${directory}/${name}`;

// src/sources/github/batch.ts
/** GraphQL refuses queries with too many nodes; a check never comes near this. */
const MOST = 60;
/**
* Gathers the questions that are asked at one time into one GraphQL request. Keys travel as variables, so that no name
* of the repository is ever part of the query's text.
*/
function openBatch(client) {
	let waiting = [];
	const flush = () => {
		const questions = waiting;
		waiting = [];
		for (let at = 0; at < questions.length; at += MOST) send(client, questions.slice(at, at + MOST));
	};
	return { ask: (key, selection, shape, by = "expression") => new Promise((resolve, reject) => {
		if (waiting.length === 0) setImmediate(flush);
		const answer = (value) => {
			try {
				resolve(shape(value, key));
			} catch (error) {
				const detail = error instanceof ShapeMismatch ? error.message : String(error);
				reject(new SourceProblem({
					kind: "bad-answer",
					what: key,
					detail
				}));
			}
		};
		waiting.push({
			by,
			key,
			selection,
			answer,
			fail: reject
		});
	}) };
}
async function send(client, questions) {
	const { owner, name } = client.place;
	const types = questions.map(({ by }, index) => `$k${index}: ${by === "oid" ? "GitObjectID" : "String"}!`);
	const fields = questions.map(({ by, selection }, index) => `o${index}: object(${by}: $k${index}) { ${selection} }`);
	const query = `query Objects($owner: String!, $name: String!, ${types.join(", ")}) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
	const variables = Object.fromEntries(questions.map(({ key }, index) => [`k${index}`, key]));
	const shape = members({ repository: answersTo(questions.length) });
	try {
		const what = `files of ${owner}/${name}`;
		const { repository } = await client.query(query, {
			owner,
			name,
			...variables
		}, shape, what);
		questions.forEach(({ answer }, index) => {
			answer(repository[`o${index}`]);
		});
	} catch (error) {
		for (const { fail } of questions) fail(error);
	}
}
/** Every question must be answered: an answer that is left out is not the same as an object that does not exist. */
function answersTo(questions) {
	return (value, at) => {
		if (typeof value !== "object" || value === null) throw new ShapeMismatch(at, "object");
		for (let index = 0; index < questions; index += 1) if (!Object.hasOwn(value, `o${index}`)) throw new ShapeMismatch(`${at}.o${index}`, "answer");
		return value;
	};
}

// src/sources/github/tags.ts
/** Reads tags through GitHub's API: a fixed number of requests, however many tags there are. */
function openGitHubTags(client) {
	return {
		start: (tag, branch) => readStart(client, tag, branch),
		tags: (prefix) => listTags(client, prefix),
		relations: (commit, tags, branch) => relate(client, commit, tags, branch),
		isSigned: (id) => isSigned(client, id)
	};
}
const refsShape = list(members({
	ref: text,
	object: members({ sha: objectId })
}));
/** This list has no pages: GitHub gives all refs that begin so at once. */
async function listTags(client, prefix) {
	const path = `/git/matching-refs/tags/${prefix.split("/").map(encodeURIComponent).join("/")}`;
	return (await client.get(path, refsShape, `the tags of ${client.place.owner}/${client.place.name}`)).filter(({ ref }) => ref.startsWith("refs/tags/")).map(({ ref, object }) => ({
		name: ref.slice(10),
		id: object.sha
	})).sort((a, b) => byteOrder(a.name, b.name));
}
const objectShape = (value, at) => members({
	__typename: text,
	oid: objectId,
	committedDate: optional(text),
	tagger: optional(members({ date: optional(text) })),
	target: optional(objectShape)
})(value, at);
/** An object and, where it is a tag, what that leads to, down to the depth that is followed. */
const selection = (depth) => `__typename oid ... on Commit { committedDate } ... on Tag { tagger { date } target { ${depth > 0 ? selection(depth - 1) : "__typename oid"} } }`;
const startShape = members({ repository: members({
	tag: optional(members({ target: optional(objectShape) })),
	tip: optional(members({
		name: text,
		target: optional(members({ oid: objectId }))
	}))
}) });
/** The tag and the tip of the branch in one request. */
async function readStart(client, tag, branch) {
	const { owner, name } = client.place;
	const [more, field] = branch === void 0 ? ["", "defaultBranchRef"] : [", $branch: String!", "ref(qualifiedName: $branch)"];
	const query = `query Tag($owner: String!, $name: String!, $tag: String!${more}) { repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { target { ${selection(5)} } } tip: ${field} { name target { oid } } } }`;
	const named = branch === void 0 ? {} : { branch: `refs/heads/${branch}` };
	const variables = {
		owner,
		name,
		tag: `refs/tags/${tag}`,
		...named
	};
	const { repository } = await client.query(query, variables, startShape, `the tag ${tag}`);
	const { tip } = repository;
	const what = branch === void 0 ? `the default branch of ${owner}/${name}` : `the branch ${branch}`;
	if (tip?.target === void 0) throw new SourceProblem({
		kind: "not-found",
		what
	});
	return {
		object: peeled(repository.tag?.target),
		tip: {
			branch: tip.name,
			commit: tip.target.oid
		}
	};
}
function peeled(first) {
	if (first === void 0) return { kind: "absent" };
	let object = first;
	let tagged;
	for (let depth = 0; depth <= 5 && object !== void 0; depth += 1) {
		const annotated = depth > 0;
		const { __typename: type, oid } = object;
		if (type === "Commit") return {
			kind: "commit",
			id: first.oid,
			annotated,
			commit: oid,
			committed: secondsOf(object.committedDate) ?? 0,
			tagged
		};
		if (type !== "Tag") return {
			kind: type === "Tree" ? "tree" : "blob",
			id: first.oid,
			annotated
		};
		tagged ??= secondsOf(object.tagger?.date);
		object = object.target;
	}
	return {
		kind: "too-deep",
		id: first.oid,
		annotated: true
	};
}
function secondsOf(date) {
	const ms = date === void 0 ? NaN : Date.parse(date);
	return Number.isNaN(ms) ? void 0 : Math.floor(ms / 1e3);
}
const STANDINGS = {
	AHEAD: "ancestor",
	IDENTICAL: "same"
};
/** One request for all comparisons; names travel as variables, so that none of them is part of the query's text. */
async function relate(client, commit, tags, branch) {
	const refs = [...tags.map((tag) => `refs/tags/${tag.name}`), ...branch === void 0 ? [] : [`refs/heads/${branch}`]];
	if (refs.length === 0) return {
		standings: /* @__PURE__ */ new Map(),
		onBranch: "not-asked"
	};
	const { owner, name } = client.place;
	const query = `query Compare($owner: String!, $name: String!, $head: String!, ${refs.map((_, index) => `$r${index}: String!`).join(", ")}) { repository(owner: $owner, name: $name) { ${refs.map((_, index) => `c${index}: ref(qualifiedName: $r${index}) { compare(headRef: $head) { status } }`).join(" ")} } }`;
	const variables = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
	const compared = optional(members({ compare: optional(members({ status: text })) }));
	const repository = members(Object.fromEntries(refs.map((_, index) => [`c${index}`, compared])));
	const shape = members({ repository });
	const answer = await client.query(query, {
		owner,
		name,
		head: commit,
		...variables
	}, shape, "the history of the tag");
	const statuses = await Promise.all(refs.map(async (ref, index) => {
		const found = answer.repository[`c${index}`];
		return found === void 0 ? void 0 : found.compare?.status ?? await compareAlone(client, ref, commit);
	}));
	const standings = new Map(tags.map(({ name: tag }, index) => [tag, STANDINGS[statuses[index] ?? ""] ?? "apart"]));
	const tip = branch === void 0 ? void 0 : statuses.at(-1);
	return {
		standings,
		onBranch: branch === void 0 ? "not-asked" : tip === void 0 ? "no-branch" : tip === "BEHIND" || tip === "IDENTICAL" ? "yes" : "no"
	};
}
/** What GraphQL leaves open, the compare endpoint says: whether two histories have nothing in common. */
async function compareAlone(client, ref, commit) {
	const base = ref.slice(5).split("/").map(encodeURIComponent).join("/");
	try {
		const shape = members({ status: text });
		const what = `the comparison of ${ref} and ${commit}`;
		const { status } = await client.get(`/compare/${base}...${commit}?per_page=1`, shape, what);
		return status.toUpperCase();
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) return "UNRELATED";
		throw error;
	}
}
async function isSigned(client, id) {
	const shape = members({ verification: optional(members({ signature: optional(text) })) });
	const { verification } = await client.get(`/git/tags/${id}`, shape, `the tag object ${id}`);
	return verification?.signature !== void 0;
}

// src/sources/github/repository.ts
const DIRECTORY = "__typename ... on Tree { entries { name mode oid size } }";
const TEXT = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
/** The answer if the object is of this type; null and objects of other types are no mistake of the answer. */
function ofType(type, shape) {
	const typed = members({ __typename: text });
	return (value, at) => value === null || typed(value, at).__typename !== type ? void 0 : shape(value, at);
}
const directoryShape = ofType("Tree", members({ entries: list(members({
	name: text,
	mode: count,
	oid: objectId,
	size: count
})) }));
const blobShape = ofType("Blob", members({
	oid: objectId,
	byteSize: count,
	isBinary: optional(truth),
	isTruncated: truth,
	text: optional(text)
}));
/** Texts up to this size travel together in one GraphQL answer; larger ones come as raw bytes, which are not cut. */
const TEXT_SIZE = 98304;
/** Modes as GraphQL gives them, git's octal numbers in decimal. */
const KINDS = {
	16384: "directory",
	40960: "symlink",
	57344: "submodule"
};
/** Reads a repository through GitHub's API, without a checkout. Questions asked at one time become one request. */
function openGitHubRepository(client) {
	const batch = openBatch(client);
	const directories = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const sizedList = (commit, directory) => {
		const expression = `${commit}:${directory}`;
		const known = directories.get(expression) ?? batch.ask(expression, DIRECTORY, directoryShape).then((tree) => {
			if (tree === void 0 && directory === "") throw new SourceProblem({
				kind: "not-found",
				what: `commit ${commit}`
			});
			return (tree?.entries ?? []).map(toEntry);
		});
		directories.set(expression, known);
		return known;
	};
	const blob = (id, size, known) => {
		const reading = blobs.get(id) ?? readBlob(client, batch.ask, id, size, known);
		blobs.set(id, reading);
		return reading;
	};
	const read = async (commit, path) => {
		const { directory, name } = splitPath(path);
		const listed = directories.has(`${commit}:${directory}`);
		const [entries, guess] = await Promise.all([sizedList(commit, directory), listed ? void 0 : batch.ask(`${commit}:${path}`, TEXT, blobShape)]);
		const entry = entries.find((candidate) => candidate.name === name);
		if (entry === void 0) return { kind: "absent" };
		if (entry.kind !== "file") return {
			kind: entry.kind,
			id: entry.id
		};
		return blob(entry.id, entry.size, guess);
	};
	const list = (commit, directory) => sizedList(commit, directory);
	return {
		resolve: async (revision) => {
			const shape = members({ sha: objectId });
			return (await client.get(`/commits/${encodeURIComponent(revision)}`, shape, `the revision ${revision}`)).sha;
		},
		...openGitHubTags(client),
		diverge: (base, head) => diverge(client, { list }, base, head),
		list,
		read
	};
}
const toEntry = ({ name, mode, oid, size }) => ({
	name,
	kind: KINDS[mode] ?? "file",
	id: oid,
	size
});
/**
* The bytes of a blob, proved by its id: text that the way here changed (another encoding, a cut) does not hash to the
* id, and is fetched again as raw bytes.
*/
async function readBlob(client, ask, id, size, known) {
	if (size > 4194304) return {
		kind: "too-large",
		id
	};
	const small = known ?? (size <= TEXT_SIZE ? await ask(id, TEXT, blobShape, "oid") : void 0);
	if (small?.text !== void 0 && !small.isTruncated) {
		const bytes = Buffer.from(small.text, "utf8");
		if (blobId(bytes, id.length) === id) return {
			kind: "file",
			id,
			bytes
		};
	}
	const bytes = await client.bytes(`/git/blobs/${id}`, `the file object ${id}`);
	if (blobId(bytes, id.length) !== id) throw new SourceProblem({
		kind: "bad-answer",
		what: `the file object ${id}`,
		detail: "its content is not what its id says"
	});
	return {
		kind: "file",
		id,
		bytes
	};
}
/** git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes, idLength) {
	return createHash(idLength === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** The compare endpoint gives at most this many files, and does not say when there are more. */
const COMPARED_FILES = 300;
const comparisonShape = members({
	merge_base_commit: members({ sha: objectId }),
	files: optional(list(members({
		filename: text,
		previous_filename: optional(text),
		status: text
	})))
});
async function diverge(client, reader, base, head) {
	const what = `the comparison of ${base} and ${head}`;
	let comparison;
	try {
		comparison = await client.get(`/compare/${base}...${head}?per_page=1`, comparisonShape, what);
	} catch (error) {
		const fact = error instanceof SourceProblem ? error.fact : void 0;
		if (fact?.kind === "not-found" && /no common ancestor/i.test(fact.said ?? "")) throw new SourceProblem({
			kind: "unrelated-histories",
			base,
			head
		});
		throw error;
	}
	const mergeBase = comparison.merge_base_commit.sha;
	const { files } = comparison;
	if (files === void 0 || files.length >= COMPARED_FILES) return {
		mergeBase,
		paths: await changedPaths(reader, mergeBase, head)
	};
	const paths = files.flatMap(({ filename, previous_filename, status }) => previous_filename === void 0 || status === "copied" ? [filename] : [previous_filename, filename]);
	return {
		mergeBase,
		paths: [...new Set(paths)].sort(byteOrder)
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

// src/sources/github/transport.ts
/** GitHub itself gives up after ten seconds; what takes longer than this will not come. */
const ATTEMPT_MS = 15e3;
const LARGEST_ANSWER = 67108864;
/**
* A keep-alive transport over node's own client, without a redirect, a retry or a cookie of its own. The modules for
* http and https are loaded when the first request needs one of them, because loading both costs as much as a check; and
* not by `import`, which asks a module of node's for every name it has, and so makes node:http load all of fetch.
*/
function openTransport() {
	const agents = /* @__PURE__ */ new Map();
	const send = async (request) => {
		const secure = request.url.protocol === "https:";
		const client = process.getBuiltinModule(secure ? "node:https" : "node:http");
		let agent = agents.get(request.url.protocol);
		if (agent === void 0) {
			const options = {
				keepAlive: true,
				maxSockets: 8,
				...secure ? { proxyEnv: process.env } : {}
			};
			agent = new client.Agent(options);
			agents.set(request.url.protocol, agent);
		}
		const options = {
			method: request.method,
			headers: { ...request.headers },
			agent
		};
		if (request.body !== void 0) options.headers = {
			...request.headers,
			"content-length": String(Buffer.byteLength(request.body))
		};
		return new Promise((resolve, reject) => {
			const outgoing = client.request(request.url, options, (incoming) => {
				const chunks = [];
				let size = 0;
				incoming.on("data", (chunk) => {
					size += chunk.length;
					if (size > LARGEST_ANSWER) incoming.destroy(/* @__PURE__ */ new Error("the answer is too long"));
					else chunks.push(chunk);
				});
				incoming.on("error", settle(reject));
				incoming.on("end", () => {
					if (!incoming.complete) return settle(reject)(/* @__PURE__ */ new Error("the answer was cut short"));
					clearTimeout(timer);
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(chunks)
					});
				});
			});
			const settle = (done) => (error) => {
				clearTimeout(timer);
				done(error);
			};
			const timer = setTimeout(() => outgoing.destroy(/* @__PURE__ */ new Error(`no answer within ${ATTEMPT_MS / 1e3} s`)), ATTEMPT_MS);
			outgoing.on("error", settle(reject));
			outgoing.end(request.body);
		});
	};
	return Object.assign(send, { close: () => {
		for (const agent of agents.values()) agent.destroy();
	} });
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
			sleep: (ms) => setTimeout$1(ms, void 0, { signal: over.signal }),
			now: Date.now,
			longestWaitMs: LONGEST_WAIT_MS
		});
		return await work({
			client,
			repository: {
				...local ?? openGitHubRepository(client),
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
	const { openLocalRepository } = await import("./repository2.js");
	return openLocalRepository({ directory });
}

export { setExitCode as a, list as c, optional as d, text as f, problemPhrase as i, members as l, giveUp as n, tolerate as o, passOver as r, count as s, withRepository as t, objectId as u };