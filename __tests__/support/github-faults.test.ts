import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault, FaultKind } from './github/faults.ts';
import { type GitHub, startGitHub } from './github/server.ts';
import { createRepository, type Repository } from './repository.ts';
import { restClient, type Send } from './rest-client.ts';

const comments = '/repos/o/r/issues/7/comments';

let repository: Repository;
let github: GitHub;
let send: Send;

beforeAll(() => {
  repository = createRepository();
  repository.commit({ branch: 'master', files: { a: '1' } });
});

beforeEach(async () => {
  const pulls = [{ number: 7, title: 't', base: 'master', head: 'master' }];
  const data = { directory: repository.directory, pulls, comments: ['one', 'two'].map((body) => ({ issue: 7, body })) };
  github = await startGitHub({ repositories: { 'o/r': data } });
  send = restClient(github);
});

/** What a client sees of a list under a fault: status, headers, body, or the failure of the connection. */
async function seen(fault: Fault): Promise<unknown> {
  github.fail({ match: { path: /comments/ }, fault });
  try {
    const { status, headers, text, body } = await send('GET', comments);
    return {
      status,
      type: headers.get('content-type'),
      text,
      length: body?.length,
      headers: Object.fromEntries(headers),
    };
  } catch (error) {
    return String((error as Error).cause ?? error);
  }
}

const failed = expect.stringMatching(/ECONN|socket|terminated|closed|Z_|incorrect header|Content-Length/i);
const statusIs = (status: number) => expect.objectContaining({ status });

// Each kind of fault, and what comes of it.
const cases: { readonly [Kind in FaultKind]: readonly (readonly [Extract<Fault, { kind: Kind }>, unknown])[] } = {
  refuse: [[{ kind: 'refuse' }, failed]],
  reset: [
    [{ kind: 'reset', when: 'before-headers' }, failed],
    [{ kind: 'reset', when: 'in-body' }, failed],
  ],
  hang: [],
  drip: [[{ kind: 'drip', bytesPerSecond: 10_000 }, expect.objectContaining({ status: 200, length: 2 })]],
  redirect: ([301, 302, 307, 308] as const).map((status) => [
    { kind: 'redirect', status, to: 'same-origin' },
    statusIs(status),
  ]),
  status: ([400, 401, 403, 404, 408, 409, 410, 413, 422, 429, 451, 500, 502, 503, 504] as const).map((status) => [
    { kind: 'status', status },
    statusIs(status),
  ]),
  'not-modified': [[{ kind: 'not-modified' }, statusIs(304)]],
  'bad-gateway': [
    [{ kind: 'bad-gateway' }, expect.objectContaining({ status: 502, type: expect.stringContaining('text/html') })],
  ],
  forbidden: [
    [
      { kind: 'forbidden', accepted: 'issues=write' },
      expect.objectContaining({ status: 403, text: expect.stringContaining('not accessible') }),
    ],
  ],
  'secondary-limit': [
    [
      { kind: 'secondary-limit', status: 429, retryAfter: 2 },
      expect.objectContaining({ headers: expect.objectContaining({ 'retry-after': '2' }) }),
    ],
    [
      { kind: 'secondary-limit', status: 403 },
      expect.objectContaining({ status: 403, text: expect.stringContaining('secondary rate limit') }),
    ],
  ],
  'primary-limit': [
    [
      { kind: 'primary-limit', status: 403, resetIn: 60 },
      expect.objectContaining({ headers: expect.objectContaining({ 'x-ratelimit-remaining': '0' }) }),
    ],
  ],
  body: [
    [{ kind: 'body', body: 'empty' }, expect.objectContaining({ status: 200, text: '' })],
    [
      { kind: 'body', body: 'cut' },
      expect.objectContaining({ status: 200, length: undefined, text: expect.stringMatching(/^\[\{/) }),
    ],
    [{ kind: 'body', body: 'not-json' }, expect.objectContaining({ status: 200, length: undefined })],
  ],
  'wrong-shape': [
    [
      { kind: 'wrong-shape', value: { comments: 'none' } },
      expect.objectContaining({ status: 200, text: '{"comments":"none"}' }),
    ],
  ],
  encoding: [
    [{ kind: 'encoding', encoding: 'broken-gzip' }, failed],
    [{ kind: 'encoding', encoding: 'wrong-length' }, failed],
  ],
  page: [
    [
      { kind: 'page', page: 'duplicate' },
      expect.objectContaining({ headers: expect.objectContaining({ link: expect.stringContaining('page=2') }) }),
    ],
    [
      { kind: 'page', page: 'looping' },
      expect.objectContaining({
        headers: expect.objectContaining({ link: expect.stringMatching(/comments>; rel="next"/) }),
      }),
    ],
    [{ kind: 'page', page: 'lagging' }, expect.objectContaining({ length: 1 })],
  ],
  hole: [
    [
      { kind: 'hole', at: [0, 'body'], is: 'left-out' },
      expect.objectContaining({ length: 2, text: expect.not.stringContaining('"body":"one"') }),
    ],
    [{ kind: 'hole', at: [0, 'body'], is: 'null' }, expect.objectContaining({ text: expect.stringContaining('null') })],
  ],
  'graphql-errors': [],
  write: [[{ kind: 'write', write: 'stored-then-502' }, statusIs(502)]],
};

test.each(Object.values(cases).flat() as [Fault, unknown][])('%j', async (fault, expected) => {
  expect(await seen(fault)).toEqual(expected);
  await github.heal();
  expect(await send('GET', comments)).toMatchObject({ status: 200, body: [{}, {}] });
});

describe('the others', () => {
  test('a request that hangs ends only by the client', async () => {
    github.fail({ match: {}, fault: { kind: 'hang' } });
    await expect(fetch(github.urls.api + comments, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
  });

  test('offline for a while', async () => {
    github.fail({ match: {}, fault: { kind: 'refuse', ms: 50 }, times: 1 });
    await expect(send('GET', comments)).rejects.toThrow();
    await expect(send('GET', comments)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await send('GET', comments)).status).toBe(200);
  });

  test('a redirect leads back to the same answer, or to another origin that notes what comes', async () => {
    github.fail({ match: {}, fault: { kind: 'redirect', status: 301, to: 'same-origin' }, times: 1 });
    const location = (await send('GET', comments)).headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(github.urls.api);
    expect((await send('GET', new URL(location).pathname)).body).toHaveLength(2);

    github.fail({ match: {}, fault: { kind: 'redirect', status: 302, to: 'elsewhere' }, times: 1 });
    const elsewhere = (await send('GET', comments)).headers.get('location') ?? '';
    await fetch(elsewhere, { headers: { authorization: 'Bearer leaked' } });
    expect(github.elsewhere.requests).toMatchObject([{ path: comments, headers: { authorization: 'Bearer leaked' } }]);
  });

  test('writes: stored and answered 502; answered well and not stored', async () => {
    github.fail({ match: { method: 'POST' }, fault: { kind: 'write', write: 'stored-then-502' }, times: 1 });
    expect((await send('POST', comments, { body: 'three' })).status).toBe(502);
    github.fail({ match: { method: 'POST' }, fault: { kind: 'write', write: 'not-stored' }, times: 1 });
    expect((await send('POST', comments, { body: 'four' })).status).toBe(201);
    expect(github.repository().comments.map(({ body }) => body)).toEqual(['one', 'two', 'three']);
  });

  // [data, answer]
  test.each([
    ['kept', { data: { viewer: { login: 'github-actions' } }, errors: [{ message: 'partly' }] }],
    ['null', { data: null, errors: [{ message: 'partly' }] }],
    ['missing', { errors: [{ message: 'partly' }] }],
  ] as const)('GraphQL errors with data %s', async (data, answer) => {
    github.fail({
      match: { body: /viewer/ },
      fault: { kind: 'graphql-errors', data, errors: [{ message: 'partly' }] },
    });
    const headers = { authorization: `bearer ${github.runner.token}` };
    const ask = () => fetch(github.urls.graphql, { method: 'POST', headers, body: '{"query":"{ viewer { login } }"}' });
    expect(await (await ask()).json()).toEqual(answer);
    github.fail({ match: {}, fault: { kind: 'primary-limit', status: 403, resetIn: 60 }, times: 1 });
    const limited = await ask();
    expect([limited.status, await limited.json()]).toMatchObject([200, { errors: [{ type: 'RATE_LIMITED' }] }]);
  });

  test('a fault meets the nth that fits, so many times, the last rule first', async () => {
    github.fail({ match: { path: /page=2/ }, fault: { kind: 'status', status: 404 }, times: 1 });
    github.fail({ match: { method: 'GET', nth: 2 }, fault: { kind: 'status', status: 503 } });
    const statuses: number[] = [];
    for (const path of ['', '', '?page=2', '?page=2', '']) statuses.push((await send('GET', comments + path)).status);
    expect(statuses).toEqual([200, 503, 404, 200, 200]);
    expect(github.requests.map(({ fault }) => fault)).toEqual([undefined, 'status', 'status', undefined, undefined]);
  });
});
