import type { Fault } from '../../support/github/faults.ts';

/** Everything that may go wrong between the action and GitHub. */

/** Faults that the client may well outlive by asking again. */
export const PASSING: readonly Fault[] = [
  { kind: 'reset', when: 'before-headers' },
  { kind: 'reset', when: 'in-body' },
  { kind: 'encoding', encoding: 'wrong-length' },
  ...([408, 500, 502, 503, 504] as const).map((status) => ({ kind: 'status', status }) as const),
  { kind: 'bad-gateway' },
  ...(['0', '1', '-7', new Date(0).toUTCString()] as const).map(
    (retryAfter) => ({ kind: 'secondary-limit', status: 429, retryAfter }) as const,
  ),
  { kind: 'secondary-limit', status: 403, retryAfter: 0 },
  { kind: 'primary-limit', status: 429, resetIn: 0 },
  { kind: 'primary-limit', status: 403, resetIn: -600 },
  { kind: 'hang' },
];

/** Faults that asking again does not mend. */
export const LASTING: readonly Fault[] = [
  { kind: 'refuse' },
  { kind: 'forbidden', accepted: 'contents=read' },
  ...([3600, 7200] as const).map((resetIn) => ({ kind: 'primary-limit', status: 403, resetIn }) as const),
  { kind: 'secondary-limit', status: 429, retryAfter: 7200 },
  ...([400, 401, 403, 404, 409, 410, 413, 422, 451] as const).map((status) => ({ kind: 'status', status }) as const),
  { kind: 'not-modified' },
  ...([301, 302, 307, 308] as const).map((status) => ({ kind: 'redirect', status, to: 'elsewhere' }) as const),
  { kind: 'redirect', status: 302, to: 'same-origin' },
  ...(['empty', 'cut', 'not-json'] as const).map((body) => ({ kind: 'body', body }) as const),
  ...[
    null,
    [],
    {},
    7,
    { data: null },
    { data: { repository: null } },
    { data: { repository: {} } },
    { data: { repository: { o0: null, o1: null, o2: null, o3: null, o4: null, o5: null, pullRequest: null } } },
    { files: [] },
    { tree: [], truncated: false },
    { object: { sha: '0'.repeat(40), type: 'commit' } },
    { merge_base_commit: { sha: '../../etc' }, files: [] },
  ].map((value) => ({ kind: 'wrong-shape', value }) as const),
  { kind: 'encoding', encoding: 'broken-gzip' },
  ...(['duplicate', 'looping', 'lagging'] as const).map((page) => ({ kind: 'page', page }) as const),
  ...(['kept', 'null', 'missing'] as const).map(
    (data) =>
      ({
        kind: 'graphql-errors',
        data,
        errors: [{ message: 'Something went wrong while executing your query.' }],
      }) as const,
  ),
  {
    kind: 'graphql-errors',
    data: 'kept',
    errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'too much', path: ['repository', 'o0'] }],
  },
  {
    kind: 'graphql-errors',
    data: 'null',
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  },
];

/** Whether a fault can meet a request at all. */
export const meets = (fault: Fault, graphql: boolean): boolean => fault.kind !== 'graphql-errors' || graphql;
