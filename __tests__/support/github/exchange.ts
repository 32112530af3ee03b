import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, failure } from './answer.ts';
import { type Plan, planOf } from './fault-plans.ts';
import type { FaultBook } from './faults.ts';
import type { RequestRecord } from './record.ts';
import { answerTo, type Service } from './service.ts';
import { plainWire, sendAnswer } from './wire.ts';

export type ExchangeOptions = {
  readonly origin: string;
  readonly basePath: string;
  readonly elsewhere: string;
  readonly latency: number;
  readonly clockSkew: number;
  readonly requests: RequestRecord[];
  readonly faults: FaultBook;
  readonly goOffline: (ms: number | undefined) => void;
  readonly before: (request: RequestRecord) => void | Promise<void>;
  readonly service: Service;
};

/** One request after the other: note it, meet it with a fault or the right answer, send it. */
export type Exchange = { readonly serve: (request: IncomingMessage, response: ServerResponse) => Promise<void> };

/** By this prefix the stand-in leads back to itself when it redirects. */
const redirected = '/redirected';

export function createExchange(options: ExchangeOptions): Exchange {
  const { requests, service, faults } = options;
  const clock = () => Date.now() + options.clockSkew;
  let count = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = await note(request);
    requests.push(record);
    await sleep(options.latency);
    await options.before(record);
    const query = new URLSearchParams(record.query).toString();
    const target = query === '' ? record.path : `${record.path}?${query}`;
    const fault = faults.take({ method: record.method, target, body: record.text });
    record.fault = fault?.kind;
    const graphql = record.path === service.graphqlPath;
    const url = (request.url ?? '').replace(redirected, '');
    const plan: Plan =
      fault === undefined
        ? { step: 'alter', alter: (answer) => answer, wire: plainWire, undo: 'no' }
        : planOf(fault, {
            graphql,
            url,
            sameOrigin: options.origin + redirected,
            elsewhere: options.elsewhere,
            now: clock(),
          });
    await carryOut(plan, record, response);
  }

  async function note(request: IncomingMessage): Promise<RequestRecord> {
    count += 1;
    const startedAt = count;
    const address = new URL((request.url ?? '/').replace(redirected, ''), options.origin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    return {
      method: request.method ?? '',
      path: withoutBase(address.pathname, options.basePath),
      query: Object.fromEntries(address.searchParams),
      headers: request.headers,
      text,
      body: parseJson(text),
      operation: undefined,
      status: undefined,
      right: undefined,
      fault: undefined,
      startedAt,
      endedAt: undefined,
      bytes: 0,
    };
  }

  async function carryOut(plan: Plan, record: RequestRecord, response: ServerResponse): Promise<void> {
    switch (plan.step) {
      case 'socket':
        if (plan.action === 'refuse') options.goOffline(plan.ms);
        if (plan.action !== 'hang') response.socket?.resetAndDestroy();
        end(record);
        return;
      case 'replace':
        if (plan.store === 'yes') await right(record);
        await send(record, response, plan.answer, plainWire);
        return;
      case 'alter': {
        const undo = plan.undo === 'yes' ? snapshot(service) : () => undefined;
        const answer = plan.alter(await right(record));
        undo();
        await send(record, response, answer, plan.wire);
      }
    }
  }

  /** The right answer; a mistake of the stand-in is a 500 and a violation, not a hanging test. */
  async function right(record: RequestRecord): Promise<Answer> {
    try {
      const answer = await answerTo(service, record);
      record.right = answer.body.kind === 'json' ? answer.body.value : undefined;
      return answer;
    } catch (error) {
      service.violate(`the stand-in itself: ${record.method} ${record.path}: ${(error as Error).stack}`);
      return failure(500, 'Server Error');
    }
  }

  function end(record: RequestRecord): void {
    count += 1;
    record.endedAt = count;
  }

  async function send(
    record: RequestRecord,
    response: ServerResponse,
    answer: Answer,
    wire: typeof plainWire,
  ): Promise<void> {
    record.status = answer.status;
    const known = record.headers['if-none-match'];
    const headers = { ...commonHeaders(record), ...answer.headers };
    const etag = answer.status === 200 && answer.body.kind === 'json' ? etagOf(answer.body.value) : undefined;
    const complete = { ...answer, headers: etag === undefined ? headers : { ...headers, etag } };
    const unchanged = etag !== undefined && known === etag;
    end(record);
    const acceptsGzip = /\bgzip\b/.test(String(record.headers['accept-encoding'] ?? ''));
    const shown: Answer = unchanged ? { ...complete, status: 304, body: { kind: 'none' } } : complete;
    record.bytes = await sendAnswer(response, shown, wire, { acceptsGzip });
  }

  function commonHeaders(record: RequestRecord): Readonly<Record<string, string>> {
    const now = clock();
    const remaining = service.remaining();
    return {
      date: new Date(now).toUTCString(),
      server: 'github.com',
      'cache-control': 'private, max-age=60, s-maxage=60',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `PAWL:${record.startedAt.toString(16).toUpperCase().padStart(8, '0')}`,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(1000 - remaining),
      'x-ratelimit-reset': String(Math.floor(now / 1000) + 3600),
      'x-ratelimit-resource': record.path === service.graphqlPath ? 'graphql' : 'core',
    };
  }

  return { serve };
}

/** REST lies under the base path; GraphQL of an Enterprise Server lies beside it. */
function withoutBase(path: string, basePath: string): string {
  if (basePath === '' || path.startsWith(`${basePath}/`)) return path.slice(basePath.length);
  return path === '/api/graphql' ? '/graphql' : `(outside ${basePath})${path}`;
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function etagOf(value: unknown): string {
  return `"${createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')}"`;
}

/** What is written on GitHub's side now; the function puts it back. Refs are not part of it. */
function snapshot({ repositories }: Service): () => void {
  const copies = repositories.map(({ git, ...rest }) => structuredClone(rest));
  return () => {
    for (const [index, repository] of repositories.entries()) Object.assign(repository, copies[index]);
  };
}
