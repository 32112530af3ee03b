import { beforeEach, describe, expect, test } from '@jest/globals';
import { checkResponse, operations } from './github/contract.ts';
import { handlers } from './github/routes/all.ts';
import type { GitHub } from './github/server.ts';
import { allPermissions, home, packageRepository, startWith } from './github-fixture.ts';
import { restClient, type Send } from './rest-client.ts';

const fixture = packageRepository();
const { repository, base, head } = fixture;
let github: GitHub;
let send: Send;

beforeEach(async () => {
  github = await startWith(fixture, { permissions: allPermissions });
  send = restClient(github);
});

test("each operation of GitHub's description is served, and no other", () => {
  expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
});

// The contract is checked on every answer, so that it is enough to ask.
test('reads answer as GitHub describes it', async () => {
  const object = (revision: string) => repository.git('rev-parse', revision);
  for (const path of [
    '/rate_limit',
    home,
    `${home}/branches`,
    `${home}/branches/master`,
    `${home}/commits?sha=topic&path=SOURCE`,
    `${home}/commits/${head}/pulls`,
    `${home}/commits/heads%2Ftopic`,
    `${home}/commits/topic/check-runs`,
    `${home}/compare/master...bob:topic`,
    `${home}/contents/`,
    `${home}/contents/dir/file?ref=topic`,
    `${home}/contents/dir?ref=topic`,
    `${home}/git/blobs/${object('topic:SOURCE')}`,
    `${home}/git/commits/${base}`,
    `${home}/git/matching-refs/tags/`,
    `${home}/git/ref/tags%2Flight`,
    `${home}/git/tags/${object('refs/tags/5.10.0-136.105.0')}`,
    `${home}/git/trees/topic?recursive=1`,
    `${home}/issues/comments/101`,
    `${home}/issues/7/comments`,
    `${home}/issues/7/labels`,
    `${home}/labels`,
    `${home}/labels/X`,
    `${home}/pulls?state=all&base=master`,
    `${home}/pulls/7`,
    `${home}/pulls/7/comments`,
    `${home}/pulls/7/commits`,
    `${home}/pulls/7/files`,
    `${home}/pulls/7/reviews`,
    `${home}/tags`,
  ]) {
    expect({ path, status: (await send('GET', path)).status }).toEqual({ path, status: 200 });
  }
  expect(github.violations).toEqual([]);
});

test('the stand-in itself is held to the description: nothing missing, nothing more', async () => {
  const operation = operations.find(({ id }) => id === 'git/get-ref');
  const { body } = await send('GET', `${home}/git/ref/tags/light`);
  if (operation === undefined) throw new Error('no git/get-ref');
  expect(checkResponse(operation, 200, body)).toEqual([]);
  expect(checkResponse(operation, 200, { ...body, peeled: base })).toEqual([
    expect.stringMatching(/unevaluated properties \(peeled\)/),
  ]);
  expect(checkResponse(operation, 200, { ...body, object: {} })).toHaveLength(3);
  expect(checkResponse(operation, 202, body)).toEqual(['the answer has status 202']);
});

test('writes are kept, and answer as GitHub describes it', async () => {
  const review = { event: 'COMMENT', body: 'b', comments: [{ path: 'SOURCE', line: 1, body: 'here' }] };
  const created = await send('POST', `${home}/check-runs`, { name: 'n', head_sha: head });
  const statuses = [
    created,
    await send('PATCH', `${home}/check-runs/${created.body.id}`, {
      conclusion: 'success',
      completed_at: '2024-01-01T00:00:00Z',
    }),
    await send('GET', `${home}/check-runs/${created.body.id}`),
    await send('POST', `${home}/git/tags`, { tag: 'v1', message: 'm', object: base, type: 'commit' }),
    await send('POST', `${home}/issues/7/comments`, { body: 'mine' }),
    await send('PATCH', `${home}/issues/comments/101`, { body: 'changed' }),
    await send('POST', `${home}/labels`, { name: 'bump: major', color: 'b60205' }),
    await send('POST', `${home}/issues/7/labels`, { labels: ['y'] }),
    await send('DELETE', `${home}/issues/7/labels/x`),
    await send('PUT', `${home}/issues/7/labels`, { labels: ['z'] }),
    await send('POST', `${home}/pulls/7/comments`, {
      body: 'b',
      commit_id: head,
      path: 'SOURCE',
      line: 1,
      side: 'RIGHT',
    }),
    await send('POST', `${home}/pulls/7/reviews`, review),
    await send('POST', `${home}/statuses/${head}`, { state: 'success', context: 'c' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([201, 200, 200, 201, 201, 200, 201, 200, 200, 200, 201, 200, 201]);
  const state = github.repository();
  expect(state.comments.map(({ body, author }) => [body, author])).toEqual([
    ['changed', 'bob'],
    ['mine', 'github-actions[bot]'],
  ]);
  expect(state.pulls[0]?.labels).toEqual(['z']);
  expect(state.reviewComments.map(({ hunk }) => hunk)).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

describe('breaches of the contract', () => {
  // [method, path, body, violation]
  test.each<[string, string, unknown, RegExp]>([
    ['GET', `${home}/pull/7`, undefined, /GET .*\/pull\/7: there is no such operation/],
    ['GET', `${home}/pulls/seven`, undefined, /pulls\/get: path\/pull_number must be integer/],
    ['GET', `${home}/pulls?base_ref=master`, undefined, /pulls\/list: there is no query parameter 'base_ref'/],
    ['GET', `${home}/pulls?state=opened`, undefined, /pulls\/list: query\/state must be equal to one of/],
    ['POST', `${home}/issues/7/comments`, { text: 'x' }, /must have required property 'body'/],
    ['POST', `${home}/issues/7/comments`, { body: 'x', title: 'y' }, /the body has no 'title'/],
    [
      'POST',
      `${home}/check-runs`,
      { name: 'n', head_sha: 'x', status: 'done' },
      /body\/status must be equal to one of/,
    ],
    ['POST', `${home}/issues/7/comments`, undefined, /needs a body/],
  ])('%s %s %j', async (method, path, body, violation) => {
    await send(method, path, body);
    expect(github.violations.join('\n')).toMatch(violation);
  });

  test('no version, another version, no user agent', async () => {
    await send('GET', home, undefined, { 'x-github-api-version': undefined });
    const { status } = await send('GET', home, undefined, { 'x-github-api-version': '2026-03-10' });
    expect(status).toBe(400);
    expect(github.violations).toHaveLength(2);
  });
});
