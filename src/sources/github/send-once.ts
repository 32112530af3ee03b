import { SourceProblem } from '../problem.ts';
import type { Transport, WireAnswer, WireRequest } from './transport.ts';

/** What a write needs of the client that it goes through. */
export interface WriteMeans {
  readonly transport: Transport;
  /** How long to wait before the next attempt, where waiting is of use: after a refusal for haste, or with no answer at all. */
  readonly wait: (attempt: number, refused: WireAnswer | undefined) => number | undefined;
  readonly sleep: (ms: number) => Promise<void>;
  readonly isRateLimit: (answer: WireAnswer) => boolean;
  readonly refusal: (answer: WireAnswer, what: string) => SourceProblem;
  readonly saidIn: (answer: WireAnswer) => string;
}

const ATTEMPTS = 4;

/** The connection was never made, so that GitHub has seen nothing of the request. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Sends a write; it is sent again only where the one before was surely not carried out. */
export async function sendOnce(request: WireRequest, what: string, means: WriteMeans): Promise<WireAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await attemptOf(request, means);
    if (sent.kind === 'answer' && sent.answer.status >= 200 && sent.answer.status < 300) return sent.answer;
    const wait = isUndone(sent, means)
      ? means.wait(attempt, sent.kind === 'answer' ? sent.answer : undefined)
      : undefined;
    if (wait === undefined || attempt === ATTEMPTS) throw problemOf(request, what, sent, means);
    await means.sleep(wait);
  }
}

type Sent =
  | { readonly kind: 'answer'; readonly answer: WireAnswer }
  | { readonly kind: 'lost'; readonly code: string; readonly detail: string };

async function attemptOf(request: WireRequest, { transport }: WriteMeans): Promise<Sent> {
  try {
    return { kind: 'answer', answer: await transport(request) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { kind: 'lost', code, detail: error instanceof Error ? error.message || error.name : 'unknown' };
  }
}

/** Whether the request was surely not carried out and may be sent once more. */
const isUndone = (sent: Sent, { isRateLimit }: WriteMeans): boolean =>
  sent.kind === 'lost' ? NEVER_SENT.has(sent.code) : isRateLimit(sent.answer);

function problemOf({ url }: WireRequest, what: string, sent: Sent, means: WriteMeans): SourceProblem {
  if (sent.kind === 'lost') {
    return NEVER_SENT.has(sent.code)
      ? new SourceProblem({ kind: 'unreachable', origin: url.origin, detail: sent.detail })
      : new SourceProblem({ kind: 'unclear', what, detail: sent.detail });
  }
  const { answer } = sent;
  const { status, headers } = answer;
  if (means.isRateLimit(answer) || status === 401) return means.refusal(answer, what);
  if (status === 403 || status === 404 || status === 451) {
    const permission = headers['x-accepted-github-permissions'];
    return new SourceProblem({
      kind: 'not-writable',
      what,
      permission: typeof permission === 'string' ? permission : undefined,
    });
  }
  if (status >= 400 && status < 500 && status !== 408) {
    return new SourceProblem({ kind: 'refused', what, status, said: means.saidIn(answer) });
  }
  if (status >= 300 && status < 400) return means.refusal(answer, what);
  return new SourceProblem({ kind: 'unclear', what, detail: `status ${status}` });
}
