import type { SourceFact } from '../problem.ts';
import type { WireAnswer } from './transport.ts';

/** Reading may be repeated at will; a write that was perhaps carried out may not. */
export type Aim = 'read' | 'write';

/** No value of JSON. */
export const NO_JSON = Symbol('no JSON');

/** The body as JSON. */
export function parsed({ body }: WireAnswer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return NO_JSON;
  }
}

/** What was asked for, or why there is nothing of it that could be relied on. */
export type GraphqlReading = { readonly data: object } | { readonly problem: SourceFact };

/** GraphQL says what went wrong in a complete answer with status 200, sometimes beside half of the data. */
export function graphqlData(answer: WireAnswer, what: string, aim: Aim): GraphqlReading {
  const bad = (detail: string): GraphqlReading => ({
    problem: { kind: aim === 'write' ? 'unclear' : 'bad-answer', what, detail },
  });
  const value = parsed(answer);
  if (value === NO_JSON) return bad('it is no JSON');
  if (typeof value !== 'object' || value === null) return bad('it is no object');
  const { errors, data } = value as { errors?: unknown; data?: unknown };
  if (!Array.isArray(errors) || errors.length === 0) {
    return typeof data === 'object' && data !== null ? { data } : bad('it has no data');
  }
  const [first] = errors as readonly { readonly type?: unknown; readonly message?: unknown }[];
  const type = String(first?.type ?? '');
  const message = String(first?.message ?? '').slice(0, 200);
  if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
    return { problem: { kind: 'rate-limited', resets: resetTime(answer) } };
  if (type === 'NOT_FOUND') return { problem: { kind: 'not-found', what } };
  // A locked conversation is forbidden as well, and no permission opens it.
  if (aim === 'write' && type === 'FORBIDDEN' && / locked/.test(message)) {
    return { problem: { kind: 'refused', what, status: 403, said: message } };
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return { problem: forbidden(what, undefined, aim) };
  if (aim === 'write' && type === 'UNPROCESSABLE')
    return { problem: { kind: 'refused', what, status: 422, said: message } };
  return bad(message);
}

/** What GitHub does not let this token do. */
export function forbidden(what: string, permission: string | undefined, aim: Aim): SourceFact {
  return aim === 'write' ? { kind: 'may-not-write', what, permission } : { kind: 'forbidden', what, permission };
}

/** When the limit ends, where GitHub says so. */
export function resetTime({ headers }: WireAnswer): string | undefined {
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isFinite(reset) && reset > 0 ? new Date(reset * 1000).toISOString() : undefined;
}
