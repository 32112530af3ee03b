/** What can go wrong between a client and GitHub. Everything is served on purpose, request by request. */
export type Fault =
  /** The connection ends and no new one is accepted, until `heal()` or for some milliseconds. */
  | { readonly kind: 'refuse'; readonly ms?: number }
  /** The connection is reset before the answer's headers, or in the middle of its body. */
  | { readonly kind: 'reset'; readonly when: 'before-headers' | 'in-body' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  /** The answer comes byte by byte. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }
  /** `elsewhere` is another origin of the stand-in, which notes what is sent to it. */
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 | 308; readonly to: 'same-origin' | 'elsewhere' }
  /** A status with GitHub's error body. */
  | { readonly kind: 'status'; readonly status: ErrorStatus; readonly message?: string }
  | { readonly kind: 'not-modified' }
  /** A proxy's page of HTML. */
  | { readonly kind: 'bad-gateway' }
  /** 403: the token may not. */
  | { readonly kind: 'forbidden'; readonly accepted?: string }
  | { readonly kind: 'secondary-limit'; readonly status: 403 | 429; readonly retryAfter?: number | string }
  /** All requests of the hour are used; over GraphQL that is a 200 with an error. */
  | { readonly kind: 'primary-limit'; readonly status: 403 | 429; readonly resetIn: number }
  /** 200 with a body that is nothing, ends too early, is no JSON, or is JSON of another shape. */
  | { readonly kind: 'body'; readonly body: 'empty' | 'cut' | 'not-json' }
  | { readonly kind: 'wrong-shape'; readonly value: unknown }
  /** Said to be gzip and is not, or shorter than its Content-Length says. */
  | { readonly kind: 'encoding'; readonly encoding: 'broken-gzip' | 'wrong-length' }
  /** Lists: every page is the first one; `next` leads to itself; the newest item is not seen yet. */
  | { readonly kind: 'page'; readonly page: 'duplicate' | 'looping' | 'lagging' }
  /** One place of the right answer is left out, or null, or a list there is empty or lacks its first item. */
  | {
      readonly kind: 'hole';
      readonly at: readonly (string | number)[];
      readonly is: 'left-out' | 'null' | 'empty' | 'short';
    }
  /** A GraphQL answer with errors, beside its data or instead of it. */
  | {
      readonly kind: 'graphql-errors';
      readonly data: 'kept' | 'null' | 'missing';
      readonly errors: readonly GraphqlFault[];
    }
  /** A write that is done and answered 502, or not done and answered as if it were. */
  | { readonly kind: 'write'; readonly write: 'stored-then-502' | 'not-stored' };

export type ErrorStatus = 400 | 401 | 403 | 404 | 408 | 409 | 410 | 413 | 422 | 429 | 451 | 500 | 502 | 503 | 504;
export type GraphqlFault = {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
};
export type FaultKind = Fault['kind'];

/** Which requests a fault is for; all that is given must fit. */
export type FaultMatch = {
  readonly method?: string;
  /** On path and query, after the base path: `/repos/o/r/pulls/1?page=2`. */
  readonly path?: RegExp;
  /** On the body as it was sent; tells GraphQL queries apart. */
  readonly body?: RegExp;
  /** Only the nth of the requests that fit, from 1. */
  readonly nth?: number;
};

export type FaultRule = {
  readonly match: FaultMatch;
  readonly fault: Fault;
  /** How often; for ever by default. */
  readonly times?: number;
};

export type FaultBook = {
  readonly add: (rule: FaultRule) => void;
  readonly clear: () => void;
  /** The fault for a request, which is used up by that. The rule that was added last goes first. */
  readonly take: (request: {
    readonly method: string;
    readonly target: string;
    readonly body: string;
  }) => Fault | undefined;
};

export function faultBook(): FaultBook {
  let rules: { readonly rule: FaultRule; seen: number; used: number }[] = [];
  return {
    add: (rule) => void rules.unshift({ rule, seen: 0, used: 0 }),
    clear: () => {
      rules = [];
    },
    take: ({ method, target, body }) => {
      for (const entry of rules) {
        const { match, fault, times = Number.POSITIVE_INFINITY } = entry.rule;
        if (match.method !== undefined && match.method !== method) continue;
        if (match.path !== undefined && !match.path.test(target)) continue;
        if (match.body !== undefined && !match.body.test(body)) continue;
        entry.seen += 1;
        if (entry.used >= times || (match.nth !== undefined && match.nth !== entry.seen)) continue;
        entry.used += 1;
        return fault;
      }
      return undefined;
    },
  };
}
