import "./rolldown-runtime.js";
import { t as SourceProblem } from "./problem.js";
import { t as ShapeMismatch } from "./shape.js";

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
	const send = async (request, what, aim, hops = 0) => {
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
				}, what, aim, hops + 1);
				if (aim === "write" && (answer.status >= 500 || answer.status === 408)) throw new SourceProblem({
					kind: "unclear",
					what,
					detail: `status ${answer.status}`
				});
				const wait = waitFor(answer, attempt);
				if (wait === void 0 || attempt === ATTEMPTS) throw refusal(answer, what, aim);
				waitMs = wait;
			} catch (error) {
				if (error instanceof SourceProblem) throw error;
				const detail = error instanceof Error ? error.message || error.name : "unknown";
				if (aim === "write" && !neverArrived(error)) throw new SourceProblem({
					kind: "unclear",
					what,
					detail
				});
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
	const ask = (aim) => {
		return async (query, variables, shape, what) => {
			const request = {
				method: "POST",
				url: new URL(place.graphqlUrl),
				headers: {
					...headers,
					accept: "application/json",
					"content-type": "application/json"
				},
				body: JSON.stringify({
					query,
					variables
				})
			};
			for (let attempt = 1;; attempt += 1) {
				const answer = await send(request, what, aim);
				const problem = graphqlProblem(answer, what, aim);
				if (problem === void 0) return json(answer, (value, at) => shape(value.data, at), what);
				if (problem.kind !== "rate-limited" || attempt === ATTEMPTS) throw new SourceProblem(problem);
				const wait = waitFor({
					...answer,
					status: 429
				}, attempt);
				if (wait === void 0) throw new SourceProblem(problem);
				await patience.sleep(wait);
			}
		};
	};
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
			}, what, "read");
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
			}, what, "read")).body;
		},
		query: ask("read"),
		mutate: ask("write"),
		write: async (method, path, body, shape, what) => {
			const content = body === void 0 ? {} : { body: JSON.stringify(body) };
			const type = {
				accept: "application/vnd.github+json",
				"content-type": "application/json"
			};
			const request = {
				method,
				url: rest(path),
				headers: {
					...headers,
					...type
				},
				...content
			};
			const answer = await send(request, what, "write");
			try {
				return answer.body.length === 0 ? shape(void 0, "") : json(answer, shape, what);
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
/** Only a connection that never came about tells that a request was not carried out. */
function neverArrived(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return [
		"ECONNREFUSED",
		"ENOTFOUND",
		"EAI_AGAIN",
		"ENETUNREACH",
		"EHOSTUNREACH"
	].includes(code);
}
const backOff = (attempt) => 250 * 2 ** (attempt - 1);
/** GraphQL says what went wrong in a complete answer with status 200, sometimes beside half of the data. */
function graphqlProblem(answer, what, aim) {
	const bad = (detail) => ({
		kind: aim === "write" ? "unclear" : "bad-answer",
		what,
		detail
	});
	let parsed;
	try {
		parsed = JSON.parse(answer.body.toString("utf8"));
	} catch {
		return bad("it is no JSON");
	}
	if (typeof parsed !== "object" || parsed === null) return bad("it is no object");
	const { errors, data } = parsed;
	if (!Array.isArray(errors) || errors.length === 0) return typeof data === "object" && data !== null ? void 0 : bad("it has no data");
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
	if (aim === "write" && type === "FORBIDDEN" && / locked/.test(message)) return {
		kind: "refused",
		what,
		status: 403,
		said: message
	};
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return forbidden(what, void 0, aim);
	if (aim === "write" && type === "UNPROCESSABLE") return {
		kind: "refused",
		what,
		status: 422,
		said: message
	};
	return bad(message);
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
function forbidden(what, permission, aim) {
	return aim === "write" ? {
		kind: "may-not-write",
		what,
		permission
	} : {
		kind: "forbidden",
		what,
		permission
	};
}
function refusal(answer, what, aim) {
	const { status, headers } = answer;
	if (isRateLimit(answer)) return new SourceProblem({
		kind: "rate-limited",
		resets: resetTime(answer)
	});
	if (status === 401) return new SourceProblem({ kind: "unauthorized" });
	if (status === 403 || status === 451) {
		const permission = headers["x-accepted-github-permissions"];
		return new SourceProblem(forbidden(what, typeof permission === "string" ? permission : void 0, aim));
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
	if (aim === "write") return new SourceProblem({
		kind: "refused",
		what,
		status,
		said: saidIn(answer)
	});
	return new SourceProblem({
		kind: "bad-answer",
		what,
		detail: `status ${status}`
	});
}

export { openGitHub as t };