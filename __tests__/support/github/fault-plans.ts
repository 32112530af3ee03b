import { type Answer, bytes, failure, json } from './answer.ts';
import type { Fault } from './faults.ts';
import { plainWire, type Wire } from './wire.ts';

/** How a fault is carried out. */
export type Plan =
  | { readonly step: 'socket'; readonly action: 'refuse' | 'reset' | 'hang'; readonly ms: number | undefined }
  /** Another answer, with the request carried out before or not at all. */
  | { readonly step: 'replace'; readonly answer: Answer; readonly store: 'yes' | 'no' }
  /** The right answer, changed, or sent badly; `undo` takes back what the request has written. */
  | {
      readonly step: 'alter';
      readonly alter: (answer: Answer) => Answer;
      readonly wire: Wire;
      readonly undo: 'yes' | 'no';
    };

export type PlanContext = {
  readonly graphql: boolean;
  readonly url: string;
  readonly sameOrigin: string;
  readonly elsewhere: string;
  /** GitHub's clock. */
  readonly now: number;
};

const statusMessages: Readonly<Record<number, string>> = {
  400: 'Problems parsing JSON',
  401: 'Bad credentials',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Git Repository is empty.',
  410: 'This issue was deleted',
  413: 'Payload Too Large',
  422: 'Validation Failed',
  429: 'Too Many Requests',
  451: 'Repository access blocked',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
  504: "We couldn't respond to your request in time. Sorry about that.",
};

const htmlPage = `<!DOCTYPE html>
<html><head><title>Unicorn! &middot; GitHub</title></head>
<body><p><strong>This page is taking too long to load.</strong></p></body></html>
`;

export function planOf(fault: Fault, context: PlanContext): Plan {
  switch (fault.kind) {
    case 'refuse':
      return { step: 'socket', action: 'refuse', ms: fault.ms };
    case 'reset':
      return fault.when === 'in-body' ? send({ ...plainWire, ending: 'reset' }) : socket('reset');
    case 'hang':
      return socket('hang');
    case 'drip':
      return send({ ...plainWire, bytesPerSecond: fault.bytesPerSecond });
    case 'redirect':
      return replace(
        redirect(fault.status, (fault.to === 'elsewhere' ? context.elsewhere : context.sameOrigin) + context.url),
      );
    case 'status':
      return replace(failure(fault.status, fault.message ?? statusMessages[fault.status] ?? ''));
    case 'not-modified':
      return replace({ status: 304, headers: {}, body: { kind: 'none' } });
    case 'bad-gateway':
      return replace({ ...bytes(Buffer.from(htmlPage), 'text/html; charset=utf-8'), status: 502 });
    case 'forbidden':
      return replace(forbidden(fault.accepted ?? 'pull_requests=write'));
    case 'secondary-limit':
      return replace(secondaryLimit(fault.status, fault.retryAfter));
    case 'primary-limit':
      return replace(primaryLimit(fault.status, fault.resetIn, context));
    case 'body':
      return badBody(fault.body);
    case 'wrong-shape':
      return replace(json(fault.value));
    case 'encoding':
      return send({ ...plainWire, encoding: fault.encoding });
    case 'page':
      return badPage(fault.page, context);
    case 'hole':
      return alter((answer) => withHole(answer, fault));
    case 'graphql-errors':
      return alter((answer) => withErrors(answer, fault));
    case 'write':
      return fault.write === 'not-stored'
        ? { step: 'alter', alter: (answer) => answer, wire: plainWire, undo: 'yes' }
        : { step: 'replace', answer: failure(502, 'Server Error'), store: 'yes' };
  }
}

/** 403 as GitHub gives it to a token without the permission. */
export function forbidden(accepted: string): Answer {
  return failure(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted });
}

const replace = (answer: Answer): Plan => ({ step: 'replace', answer, store: 'no' });
const socket = (action: 'reset' | 'hang'): Plan => ({ step: 'socket', action, ms: undefined });
const send = (wire: Wire): Plan => ({ step: 'alter', alter: (answer) => answer, wire, undo: 'no' });
const alter = (change: (answer: Answer) => Answer): Plan => ({
  step: 'alter',
  alter: change,
  wire: plainWire,
  undo: 'no',
});

function redirect(status: number, location: string): Answer {
  const message = status === 301 || status === 308 ? 'Moved Permanently' : 'Temporary Redirect';
  return json({ message, url: location, documentation_url: 'https://docs.github.com/rest' }, status, { location });
}

function secondaryLimit(status: 403 | 429, retryAfter: number | string | undefined): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return failure(status, message, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
}

function primaryLimit(status: 403 | 429, resetIn: number, { graphql, now }: PlanContext): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(now / 1000) + resetIn) };
  const message = 'API rate limit exceeded for installation ID 1.';
  return graphql
    ? json({ errors: [{ type: 'RATE_LIMITED', message }] }, 200, headers)
    : failure(status, message, headers);
}

function badBody(body: 'empty' | 'cut' | 'not-json'): Plan {
  if (body === 'not-json')
    return replace(bytes(Buffer.from('upstream said: {oops'), 'application/json; charset=utf-8'));
  return alter((answer) => {
    const text = answer.body.kind === 'json' ? JSON.stringify(answer.body.value) : '';
    const kept = body === 'empty' ? '' : text.slice(0, Math.floor(text.length / 2));
    return { ...answer, body: { kind: 'bytes', value: Buffer.from(kept), type: 'application/json; charset=utf-8' } };
  });
}

function badPage(page: 'duplicate' | 'looping' | 'lagging', { sameOrigin, url }: PlanContext): Plan {
  return alter((answer) => {
    const value: unknown = answer.body.kind === 'json' ? answer.body.value : undefined;
    if (page === 'lagging' && Array.isArray(value))
      return { ...answer, body: { kind: 'json', value: value.slice(0, -1) } };
    if (page === 'lagging') return answer;
    // A list that never ends: to the same page again, or to ever new pages with the same items.
    const address = new URL(url, sameOrigin);
    if (page === 'duplicate')
      address.searchParams.set('page', String(Number(address.searchParams.get('page') ?? 1) + 1));
    return { ...answer, headers: { ...answer.headers, link: `<${address.href}>; rel="next"` } };
  });
}

function withHole(answer: Answer, { at, is }: Extract<Fault, { kind: 'hole' }>): Answer {
  if (answer.body.kind !== 'json') return answer;
  const value = structuredClone(answer.body.value);
  const holder = at.slice(0, -1).reduce<unknown>((part, key) => Object(part)[key], value);
  const last = at.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return answer;
  const place = holder as Record<string | number, unknown>;
  const list = place[last];
  if (is === 'left-out') delete place[last];
  else if (is === 'null') place[last] = null;
  else if (Array.isArray(list)) place[last] = is === 'empty' ? [] : list.slice(1);
  return { ...answer, body: { kind: 'json', value } };
}

function withErrors(answer: Answer, { data, errors }: Extract<Fault, { kind: 'graphql-errors' }>): Answer {
  const value = answer.body.kind === 'json' ? Object(answer.body.value) : {};
  const part = data === 'missing' ? {} : { data: data === 'null' ? null : value.data };
  return { ...answer, body: { kind: 'json', value: { ...part, errors } } };
}
