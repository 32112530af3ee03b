import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import type { Annotation } from '../../src/sinks/console.ts';
import { reportCheckRun } from '../../src/sinks/github/check-run.ts';
import { keepLabels } from '../../src/sinks/github/labels.ts';
import { type GitHubClient, openGitHub } from '../../src/sources/github/client.ts';
import { openTransport } from '../../src/sources/github/transport.ts';
import { type GitHub, startGitHub } from '../support/github/server.ts';
import type { PullRequest } from '../support/github/state.ts';
import { type Fixture, packageRepository } from '../support/github-fixture.ts';

/** Labels and check runs, against the stand-in. */

const transport = openTransport();
afterAll(() => transport.close());

let fixture: Fixture;
let github: GitHub;
let client: GitHubClient;
let pull: PullRequest;

beforeAll(() => {
  fixture = packageRepository();
});

beforeEach(async () => {
  pull = { number: 7, title: 'x', base: 'master', head: 'topic', labels: ['kernel', 'Bump: Patch'] };
  const data = { directory: fixture.repository.directory, pulls: [pull], labels: ['kernel', 'bump: patch'] };
  github = await startGitHub({
    repositories: { 'o/r': data },
    permissions: { checks: 'write', pull_requests: 'write' },
  });
  const { server, api, graphql } = github.urls;
  const place = {
    owner: 'o',
    name: 'r',
    serverUrl: server,
    apiUrl: api,
    graphqlUrl: graphql,
    token: github.runner.token,
  };
  client = openGitHub(place, transport, { sleep: (ms) => sleep(Math.min(ms, 5)), now: Date.now, longestWaitMs: 1000 });
});

const { labels: names } = DEFAULT_POLICY.declarations;
const keep = (required: 'none' | 'patch' | 'minor' | 'major', head = fixture.head) =>
  keepLabels(client, { number: 7, head, required, names, language: 'en' });

// proves 42
describe('the label of the required bump', () => {
  test.each([
    { required: 'major', labels: ['kernel', 'bump: major'] },
    { required: 'patch', labels: ['kernel', 'Bump: Patch'] },
    { required: 'none', labels: ['kernel'] },
  ] as const)('for $required: $labels', async ({ required, labels }) => {
    await keep(required);
    expect([...(pull.labels ?? [])].sort()).toEqual([...labels].sort());
    expect(github.violations).toEqual([]);
  });

  test('is made in its colour, with words, and once', async () => {
    await Promise.all([keep('minor'), keep('minor')]);
    expect(github.repository().labels.filter(({ name }) => name === 'bump: minor')).toEqual([
      { name: 'bump: minor', color: 'fbca04', description: 'Features were added: a minor bump is required' },
    ]);
    github.forget();
    await keep('minor');
    expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });

  test('is left alone when the head has moved', async () => {
    await keep('major', fixture.base);
    expect(pull.labels).toEqual(['kernel', 'Bump: Patch']);
  });

  test.each([
    { title: 'making it is forbidden', path: /\/o\/r\/labels$/ },
    { title: 'setting it is forbidden', path: /\/issues\/7\/labels$/ },
  ])('is told as not to be where $title', async ({ path }) => {
    github.fail({ match: { method: 'POST', path }, fault: { kind: 'forbidden' } });
    await expect(keep('major')).rejects.toMatchObject({ fact: { kind: 'may-not-write' } });
    expect(pull.labels).not.toContain('bump: major');
    expect(github.requests.filter((request) => request.method === 'POST' && path.test(request.path))).toHaveLength(1);
  });

  test.each([1, 2])('is there after the answer to write %i was lost', async (nth) => {
    github.fail({
      match: { method: 'POST', path: /\/labels$/, nth },
      times: 1,
      fault: { kind: 'write', write: 'stored-then-502' },
    });
    await keep('major');
    expect([...(pull.labels ?? [])].sort()).toEqual(['bump: major', 'kernel']);
  });
});

// proves 43
describe('the check run', () => {
  const annotations: readonly Annotation[] = Array.from({ length: 121 }, (_, index) => ({
    level: 'error',
    title: 'number-step',
    message: `finding ${index}`,
    path: 'kernel.spec',
    line: index + 1,
  }));
  const request = { conclusion: 'failure', title: 'Release numbers', summary: 'x', externalId: 'k-1-1' } as const;
  const LOOSE: Annotation = { level: 'warning', title: 'number-step', message: 'of no file' };
  const run = () => reportCheckRun(client, { ...request, head: fixture.head, annotations });

  test('has every finding, in batches of fifty', async () => {
    await run();
    const [made, ...others] = github.repository().checkRuns;
    expect(others).toEqual([]);
    expect(made).toMatchObject({ name: 'Pawl', headSha: fixture.head, conclusion: 'failure' });
    expect(made?.annotations.map((each) => Object(each).message)).toEqual(annotations.map(({ message }) => message));
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'checks/create',
      'checks/update',
      'checks/update',
    ]);
    expect(github.violations).toEqual([]);
  });

  test('is not looked for where it may not be made', async () => {
    github.fail({ match: { method: 'POST', path: /check-runs/ }, fault: { kind: 'forbidden' } });
    await expect(run()).rejects.toMatchObject({ fact: { kind: 'may-not-write' } });
    expect(github.requests).toHaveLength(1);
    expect(github.repository().checkRuns).toEqual([]);
  });

  test.each([0, 1, 50, 51, 100])('of %i findings takes no request more than it must', async (count) => {
    const some = annotations.slice(0, count);
    await reportCheckRun(client, {
      ...request,
      head: fixture.head,
      annotations: [...some, { ...LOOSE, level: 'notice' }],
    });
    expect(github.repository().checkRuns[0]?.annotations).toHaveLength(count);
    expect(github.requests).toHaveLength(Math.max(1, Math.ceil(count / 50)));
  });

  test('a finding without a line stands on the first, and keeps its level', async () => {
    await reportCheckRun(client, { ...request, head: fixture.head, annotations: [{ ...LOOSE, path: 'kernel.spec' }] });
    expect(github.repository().checkRuns[0]?.annotations).toEqual([
      expect.objectContaining({ start_line: 1, end_line: 1, annotation_level: 'warning', path: 'kernel.spec' }),
    ]);
  });

  test('is made once, also where the answer was lost', async () => {
    github.fail({ match: { method: 'POST', path: /check-runs/ }, fault: { kind: 'write', write: 'stored-then-502' } });
    await run();
    expect(github.repository().checkRuns).toHaveLength(1);
    expect(github.repository().checkRuns[0]?.annotations).toHaveLength(121);
  });
});

// proves 83, 87
describe('a write', () => {
  const post = () => client.write('POST', '/labels', { name: 'x', color: 'ffffff' }, (value) => value, 'a label');

  test.each([
    { title: 'the answer is lost', fault: { kind: 'write', write: 'stored-then-502' }, kind: 'unclear', sent: 1 },
    { title: 'the connection breaks', fault: { kind: 'reset', when: 'before-headers' }, kind: 'unclear', sent: 1 },
    { title: 'GitHub is down', fault: { kind: 'status', status: 503 }, kind: 'unclear', sent: 1 },
    { title: 'it may not', fault: { kind: 'forbidden' }, kind: 'may-not-write', sent: 1 },
    { title: 'it is refused', fault: { kind: 'status', status: 422 }, kind: 'refused', sent: 1 },
    {
      title: 'it is led elsewhere',
      fault: { kind: 'redirect', status: 307, to: 'elsewhere' },
      kind: 'bad-answer',
      sent: 1,
    },
    {
      title: 'the limit is reached for long',
      fault: { kind: 'primary-limit', status: 403, resetIn: 3600 },
      kind: 'rate-limited',
      sent: 1,
    },
  ] as const)('is not repeated where $title', async ({ fault, kind, sent }) => {
    github.fail({ match: { method: 'POST' }, fault });
    await expect(post()).rejects.toMatchObject({ fact: { kind } });
    expect(github.requests).toHaveLength(sent);
    expect(github.elsewhere.requests).toEqual([]);
  });

  test('is repeated where it surely was not carried out', async () => {
    github.fail({
      match: { method: 'POST' },
      times: 2,
      fault: { kind: 'secondary-limit', status: 429, retryAfter: 0 },
    });
    await post();
    expect(github.requests).toHaveLength(3);
    expect(github.repository().labels.filter(({ name }) => name === 'x')).toHaveLength(1);
  });
});
