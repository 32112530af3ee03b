import { SourceProblem } from '../problem.ts';
import { type Aim, forbidden, graphqlData, NO_JSON, parsed, resetTime } from './answers.ts';
import { type Ask, openBatch } from './batch.ts';
import { openPace } from './pace.ts';
import { type Shape, ShapeMismatch } from './shape.ts';
import type { Transport, WireAnswer, WireRequest } from './transport.ts';

/** Where a GitHub server answers, and by which right it is asked; a GitHub Enterprise server has addresses of its own. */
export interface GitHubPlace {
  readonly owner: string;
  readonly name: string;
  /** Where people look at it. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
}

/** How long to wait and what time it is; given from outside so that tests need not wait. */
export interface Patience {
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** All the waits that GitHub asks for together are no longer than this. */
  readonly longestWaitMs: number;
}

export interface GitHubClient {
  readonly place: GitHubPlace;
  /** A JSON answer of the REST API below `/repos/{owner}/{name}`. */
  readonly get: <T>(path: string, shape: Shape<T>, what: string) => Promise<T>;
  /** The bytes of an answer, for blobs. */
  readonly bytes: (path: string, what: string) => Promise<Buffer>;
  readonly query: <T>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    shape: Shape<T>,
    what: string,
  ) => Promise<T>;
  /** A field of the repository; what is asked for at one time travels in one request. */
  readonly ask: Ask;
  /**
   * Writes through the REST API. Asked a second time only where the first surely was not carried out: a limit, or no
   * connection at all. What may have been carried out is thrown as `unclear`, and is to be looked up.
   */
  readonly write: <T>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    shape: Shape<T>,
    what: string,
  ) => Promise<T>;
  /** The same by a GraphQL mutation, which answers with what there is after it. */
  readonly mutate: GitHubClient['query'];
  /** How many requests were made. */
  readonly requests: () => number;
}

/** Dated versions of the REST API are a promise that answers keep their shape. */
const API_VERSION = '2022-11-28';
const ATTEMPTS = 4;
const TRANSIENT = new Set([408, 500, 502, 503, 504]);
/** A renamed repository takes one. */
const MOST_HOPS = 3;

/** Asks GitHub. Reading is repeated after faults that pass; what stays wrong is thrown as a {@link SourceProblem}. */
export function openGitHub(place: GitHubPlace, transport: Transport, patience: Patience): GitHubClient {
  let requests = 0;
  let waitUntil: number | undefined;
  const pace = openPace(patience);
  /** How long to wait, if that is within what is left of the patience. */
  const waitFor = (answer: WireAnswer, attempt: number): number | undefined => {
    const wait = retryAfter(answer, attempt, patience);
    if (wait === undefined) return undefined;
    waitUntil ??= patience.now() + patience.longestWaitMs;
    return patience.now() + wait <= waitUntil ? wait : undefined;
  };
  const headers = {
    authorization: `Bearer ${place.token}`,
    'user-agent': 'pawl',
    'x-github-api-version': API_VERSION,
  };
  const origin = new URL(place.apiUrl).origin;

  const send = async (request: WireRequest, what: string, aim: Aim, hops = 0): Promise<WireAnswer> => {
    for (let attempt = 1; ; attempt += 1) {
      requests += 1;
      let waitMs: number;
      try {
        const answer = await transport(request);
        if (answer.status >= 200 && answer.status < 300) return answer;
        if (isRateLimit(answer)) pace.slowDown();
        const moved = redirected(request, answer);
        if (moved !== undefined && hops < MOST_HOPS) return await send({ ...request, url: moved }, what, aim, hops + 1);
        if (aim === 'write' && (answer.status >= 500 || answer.status === 408)) {
          throw new SourceProblem({ kind: 'unclear', what, detail: `status ${answer.status}` });
        }
        const wait = waitFor(answer, attempt);
        if (wait === undefined || attempt === ATTEMPTS) throw refusal(answer, what, aim);
        waitMs = wait;
      } catch (error) {
        if (error instanceof SourceProblem) throw error;
        const detail = error instanceof Error ? error.message || error.name : 'unknown';
        if (aim === 'write' && !neverArrived(error)) throw new SourceProblem({ kind: 'unclear', what, detail });
        if (attempt === ATTEMPTS) throw new SourceProblem({ kind: 'unreachable', origin, detail });
        waitMs = backOff(attempt);
      }
      await patience.sleep(waitMs);
    }
  };

  const shaped = <T>(value: unknown, shape: Shape<T>, what: string): T => {
    try {
      return shape(value, '');
    } catch (error) {
      if (!(error instanceof ShapeMismatch)) throw error;
      throw new SourceProblem({ kind: 'bad-answer', what, detail: error.message });
    }
  };

  const json = <T>(answer: WireAnswer, shape: Shape<T>, what: string): T => {
    const value = parsed(answer);
    if (value === NO_JSON) throw new SourceProblem({ kind: 'bad-answer', what, detail: 'it is no JSON' });
    return shaped(value, shape, what);
  };

  const rest = (path: string): URL =>
    new URL(`${place.apiUrl}/repos/${encodeURIComponent(place.owner)}/${encodeURIComponent(place.name)}${path}`);

  const graphql = (aim: Aim): GitHubClient['query'] => {
    return async (query, variables, shape, what) => {
      const request: WireRequest = {
        method: 'POST',
        url: new URL(place.graphqlUrl),
        headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      };
      for (let attempt = 1; ; attempt += 1) {
        const answer = await send(request, what, aim);
        const reading = graphqlData(answer, what, aim);
        if ('data' in reading) return shaped(reading.data, shape, what);
        const { problem } = reading;
        if (problem.kind !== 'rate-limited' || attempt === ATTEMPTS) throw new SourceProblem(problem);
        const wait = waitFor({ ...answer, status: 429 }, attempt);
        if (wait === undefined) throw new SourceProblem(problem);
        await patience.sleep(wait);
      }
    };
  };

  const query = graphql('read');
  const change = graphql('write');
  return {
    place,
    get: async (path, shape, what) => {
      const accept = 'application/vnd.github+json';
      const answer = await send({ method: 'GET', url: rest(path), headers: { ...headers, accept } }, what, 'read');
      return json(answer, shape, what);
    },
    bytes: async (path, what) => {
      const accept = 'application/vnd.github.raw+json';
      return (await send({ method: 'GET', url: rest(path), headers: { ...headers, accept } }, what, 'read')).body;
    },
    query,
    ask: openBatch(place, query),
    mutate: (...asked) => pace.write(() => change(...asked)),
    write: async (method, path, body, shape, what) => {
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const accept = 'application/vnd.github+json';
      const type = { accept, 'content-type': 'application/json' };
      const request: WireRequest = { method, url: rest(path), headers: { ...headers, ...type }, ...content };
      const answer = await pace.write(() => send(request, what, 'write'));
      try {
        return answer.body.length === 0 ? shape(undefined, '') : json(answer, shape, what);
      } catch (problem) {
        // It was carried out; what came of it has to be looked up.
        const detail = problem instanceof Error ? problem.message : String(problem);
        throw new SourceProblem({ kind: 'unclear', what, detail });
      }
    },
    requests: () => requests,
  };
}

/** Only a connection that never came about tells that a request was not carried out. */
function neverArrived(error: unknown): boolean {
  const { code } = Object(error);
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'].includes(String(code));
}

const backOff = (attempt: number): number => 250 * 2 ** (attempt - 1);

/** How long to wait before asking again, or nothing where asking again is of no use. */
function retryAfter(answer: WireAnswer, attempt: number, patience: Patience): number | undefined {
  const { status, headers } = answer;
  if (TRANSIENT.has(status)) return backOff(attempt);
  if (!isRateLimit(answer)) return undefined;
  const asked = headers['retry-after'];
  const seconds =
    asked === undefined
      ? Number.NaN
      : /^\d+$/.test(asked)
        ? Number(asked)
        : (Date.parse(asked) - serverNow(answer, patience)) / 1000;
  const reset =
    headers['x-ratelimit-remaining'] === '0'
      ? Number(headers['x-ratelimit-reset']) * 1000 - serverNow(answer, patience)
      : undefined;
  const wait = Number.isFinite(seconds) ? seconds * 1000 : (reset ?? 60_000 * attempt);
  const bounded = Math.max(0, wait);
  return Number.isFinite(bounded) ? bounded : undefined;
}

/** Resets are told in the server's time; a runner's clock may be minutes off. */
function serverNow(answer: WireAnswer, patience: Patience): number {
  const date = Date.parse(answer.headers.date ?? '');
  return Number.isNaN(date) ? patience.now() : date;
}

function isRateLimit({ status, headers, body }: WireAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /secondary rate limit/i.test(body.subarray(0, 2000).toString('utf8'))
  );
}

/** Where a redirect leads, if reading may follow it: nowhere but to the origin that the token is for. */
function redirected({ method, url }: WireRequest, { status, headers }: WireAnswer): URL | undefined {
  if (method !== 'GET' || ![301, 302, 307, 308].includes(status) || headers.location === undefined) return undefined;
  const target = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : undefined;
  return target?.origin === url.origin && target.username === '' ? target : undefined;
}

/** The message in GitHub's error body. */
function saidIn({ body }: WireAnswer): string {
  return /"message"\s*:\s*"([^"]{0,200})/.exec(body.subarray(0, 2000).toString('utf8'))?.[1] ?? '';
}

function refusal(answer: WireAnswer, what: string, aim: Aim): SourceProblem {
  const { status, headers } = answer;
  if (isRateLimit(answer)) return new SourceProblem({ kind: 'rate-limited', resets: resetTime(answer) });
  if (status === 401) return new SourceProblem({ kind: 'unauthorized' });
  if (status === 403 || status === 451) {
    const permission = headers['x-accepted-github-permissions'];
    return new SourceProblem(forbidden(what, typeof permission === 'string' ? permission : undefined, aim));
  }
  if (status === 404 || status === 410) return new SourceProblem({ kind: 'not-found', what, said: saidIn(answer) });
  if (status >= 300 && status < 400) {
    const detail = `a redirect (${status}) that Pawl does not follow, as it would take the token elsewhere; was the repository renamed or moved?`;
    return new SourceProblem({ kind: 'bad-answer', what, detail });
  }
  if (aim === 'write') return new SourceProblem({ kind: 'refused', what, status, said: saidIn(answer) });
  return new SourceProblem({ kind: 'bad-answer', what, detail: `status ${status}` });
}
