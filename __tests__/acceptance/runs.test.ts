import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../support/cleanup.ts';
import * as events from '../support/events.ts';
import type { Fault } from '../support/github/faults.ts';
import { kernelPackage } from '../support/packaging.ts';
import type { RunnerEvent } from '../support/runner/environment.ts';
import type { RunResult } from '../support/runner.ts';
import { say } from '../support/say.ts';
import { expectSound, expectUnknown, read } from './answers.ts';
import { judgeEvent, makeTagWorld, TRUNK_AND_BRANCH } from './tag-world.ts';
import { act, makeWorld, NODES, type Situation } from './world.ts';

/** What holds for every run of the action, whatever it is for. */

const REFUSED: Situation = {
  base: [kernelPackage('5.10.0-136.12.0.86')],
  change: kernelPackage('5.10.0-137.0.0.87'),
  policy: 'lines: [{branch: "*", role: maintenance}]\n',
};

// proves 1
test('every event is judged or passed over with a reason, and none is a crash', async () => {
  const world = await makeWorld(REFUSED);
  const { github, repository, branch, base } = world;
  repository.tag({ name: '5.10.0-136.12.0', target: base });
  const tag = '5.10.0-136.12.0';
  const bare = (name: string, payload: object = {}): RunnerEvent => ({
    ...events.scheduleEvent(github),
    name,
    payload,
  });
  const pulls = ['opened', 'edited', 'closed', 'labeled', 'converted_to_draft', 'review_requested', 'enqueued'];
  const all: readonly RunnerEvent[] = [
    ...pulls.map((action) => events.pullRequestEvent(github, 7, { action })),
    events.pullRequestEvent(github, 7, { name: 'pull_request_target' }),
    events.mergeGroupEvent(github, 'refs/heads/topic', branch),
    events.pushTagEvent(github, tag),
    events.pushTagEvent(github, tag, { before: base, deleted: 'yes' }),
    events.pushBranchEvent(github, branch, events.noObject),
    ...(['created', 'edited', 'deleted', 'prereleased', 'published'] as const).map((action) =>
      events.releaseEvent(github, tag, { action }),
    ),
    events.createEvent(github, 'tag', tag),
    events.createEvent(github, 'branch', branch),
    bare('delete', { ref: tag, ref_type: 'tag' }),
    bare('delete', { ref: branch, ref_type: 'branch' }),
    events.scheduleEvent(github),
    events.workflowDispatchEvent(github),
    events.workflowRunEvent(github, 7),
    bare('issue_comment', { action: 'created', issue: { number: 7, pull_request: {} }, comment: { body: '/pawl' } }),
    bare('repository_dispatch', { action: 'x', client_payload: {} }),
    bare('an_event_of_tomorrow'),
  ];
  const seen = new Set<string>();
  for (let index = 0; index < all.length; index += 6) {
    for (const result of await Promise.all(all.slice(index, index + 6).map((event) => act(world, { event })))) {
      expectSound(result);
      expect([0, 1]).toContain(result.exitCode);
      seen.add(result.outputs['verdict'] ?? '');
    }
  }
  expect([...seen].sort()).toEqual(['fail', 'pass', 'unknown']);
});

// proves 2, 16
test('what counts is the pull request as it is now; a re-run of a mended one passes', async () => {
  const world = await makeWorld({ ...REFUSED, change: kernelPackage('5.10.0-136.12.1.87') });
  const event = events.pullRequestEvent(world.github, 7);
  const [pull] = world.github.repository().pulls;
  if (pull === undefined) throw new Error('there is no pull request');
  const rules = ({ outputs }: RunResult) =>
    (JSON.parse(outputs['findings'] ?? '[]') as readonly { readonly rule: string }[]).map(({ rule }) => rule);
  expect(rules(await act(world, { event }))).toEqual(['emergency-undeclared']);
  // The payload of a re-run is that of the first attempt; the label has come since.
  pull.labels = ['emergency'];
  Object.assign(pull, { title: 'Another title', body: 'Bump: major' });
  const again = await act(world, { event, env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(rules(again)).not.toContain('emergency-undeclared');
  expect(again.outputs['declared-bump']).toBe('major');
});

// proves 15
test('an Enterprise Server is asked at its own addresses', async () => {
  const world = await makeWorld({ ...REFUSED, github: { basePath: '/api/v3' } });
  const result = await act(world);
  expectSound(result);
  expect(result.outputs['verdict']).toBe('fail');
  expect(world.github.repository().comments).toHaveLength(1);
  expect(world.github.repository().comments[0]?.body).toContain(
    `${world.github.urls.server}/src-openeuler/kernel/blob/`,
  );
  expect(world.github.requests.every(({ path }) => !/^https?:/.test(path))).toBe(true);
  expect(world.github.violations).toEqual([]);
});

// proves 17
test('a repository that was archived is judged, and what cannot be written there is a warning', async () => {
  const world = await makeWorld(REFUSED);
  world.github.repository().archived = true;
  const result = await act(world);
  expectSound(result);
  expect(result.outputs['verdict']).toBe('fail');
});

describe('a run that is cancelled', () => {
  // proves 89
  test.each(['reading', 'writing'] as const)(
    'while it is %s ends at once and leaves nothing half written',
    async (what) => {
      const world = await makeWorld(REFUSED);
      const cancel = new AbortController();
      const body = what === 'reading' ? /query/ : /mutation/;
      const hang: Fault = { kind: 'hang' };
      world.github.fail({ match: { body }, fault: hang });
      world.github.intercept(({ text }) => {
        if (body.test(text)) setTimeout(() => cancel.abort(), 200);
      });
      const workspace = temporaryDirectory('workspace');
      const inputs = { 'json-file': 'report.json' };
      const begun = performance.now();
      const result = await act(world, { workspace, inputs, cancel: cancel.signal });
      expect(result.exitCode).toBe(130);
      expect(performance.now() - begun).toBeLessThan(8000);
      expect(world.github.repository().comments).toEqual([]);
      const files = await readdir(workspace);
      expect(files).toEqual(what === 'reading' ? [] : ['report.json']);
      for (const file of files)
        expect(JSON.parse(await readFile(join(workspace, file), 'utf8'))).toHaveProperty('verdict');
    },
  );
});

/** Tokens in every form that GitHub gives out or has announced. */
const TOKENS: readonly string[] = [
  `ghs_${'aB3dE5fG7hJ9kL1mN2pQ'.repeat(2).slice(0, 36)}`,
  `ghp_${'Zy8xW6vU4tS2rQ1pO3nM'.repeat(2).slice(0, 36)}`,
  `github_pat_11ABCDEFG0aBcDeFgHiJkL_${'qWeRtYuIoPaSdFgHjKlZ'.repeat(3).slice(0, 59)}`,
  `ghs_${'eyJhbGciOiJSUzI1NiIs.'.repeat(25).slice(0, 512)}_A-z`,
  'v1.1f699f1069f60xx0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
];
const FAULTS: readonly (Fault | undefined)[] = [
  undefined,
  { kind: 'status', status: 401 },
  { kind: 'redirect', status: 307, to: 'elsewhere' },
  { kind: 'body', body: 'not-json' },
  { kind: 'refuse' },
];

/** Every form in which a token may be given away, and any part of it that is long enough to be of use. */
function formsOf(token: string): readonly string[] {
  const windows = Array.from({ length: Math.max(1, token.length - 19) }, (_, at) => token.slice(at, at + 20));
  const bytes = Buffer.from(token);
  return [
    ...windows,
    bytes.toString('base64').slice(0, 24),
    bytes.toString('hex').slice(0, 24),
    encodeURIComponent(token),
  ];
}

// proves 92, 93, 94, 95
test.each(TOKENS.map((token, index) => ({ token, kind: token.slice(0, 11), fault: FAULTS[index % FAULTS.length] })))(
  'a token like $kind… is masked first and shown nowhere, with $fault',
  async ({ token, fault }) => {
    for (const each of [undefined, ...(fault === undefined ? [] : [fault])]) {
      const world = await makeWorld({ ...REFUSED, github: { token, permissions: { checks: 'write' } } });
      if (each !== undefined) world.github.fail({ match: { path: /./ }, fault: each });
      const workspace = temporaryDirectory('workspace');
      const files = { 'json-file': 'a.json', 'sarif-file': 'a.sarif', 'html-file': 'a.html' };
      const inputs = { ...files, labels: 'true', 'check-run': 'true' };
      const result = await act(world, { workspace, inputs, env: { RUNNER_DEBUG: '1' } });
      expect(result.stdout.split('\n')[0]).toBe(`::add-mask::${token}`);
      const written = await Promise.all(
        (await readdir(workspace)).map((file) => readFile(join(workspace, file), 'utf8')),
      );
      const { repository, requests, elsewhere } = world.github;
      const shown = [
        result.stdout.replace(`::add-mask::${token}`, ''),
        ...[result.stderr, result.summary, JSON.stringify(result.outputs), ...written],
        JSON.stringify({ ...repository(), git: undefined }),
        ...requests.flatMap(({ path, text, query }) => [path, text, JSON.stringify(query)]),
      ].join('\n');
      expect(formsOf(token).filter((form) => shown.includes(form))).toEqual([]);
      expect(shown).not.toMatch(/authorization|bearer/i);
      expect(elsewhere.requests).toEqual([]);
      await world.github.heal();
    }
  },
);

// proves 20, 109
test('twelve thousand tags are read within the budget of requests and of memory', async () => {
  const world = await makeTagWorld([...TRUNK_AND_BRANCH, { on: 'SP1', tags: ['5.10.0-136.3.0'] }]);
  const target = world.repository.tip('OLK-5.10') ?? '';
  const made = Array.from({ length: 12_000 }, (_, index) => `${target} refs/tags/5.10.0-${200 + index}.0.0`);
  const sorted = made.sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1)).join('\n');
  const head = '# pack-refs with: peeled fully-peeled sorted \n';
  writeFileSync(join(world.repository.directory, 'packed-refs'), `${head}${sorted}\n`);
  const result = await judgeEvent(
    world,
    events.pushTagEvent(world.github, '5.10.0-136.3.0'),
    {},
    {
      nodeOptions: ['--max-old-space-size=256'],
    },
  );
  expectSound(result);
  expect(result.outputs).toMatchObject({ verdict: 'pass', previous: '5.10.0-136.2.0' });
  expect(world.github.requests.length).toBeLessThanOrEqual(15);
});

// proves 54
test('the same input gives the same bytes in every file, whatever the clock, the locale and the Node', async () => {
  const world = await makeWorld(REFUSED);
  const seen = new Set<string>();
  const env = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  ];
  for (const { path } of NODES)
    for (const each of env) {
      const workspace = temporaryDirectory('workspace');
      const files = { 'json-file': 'a.json', 'sarif-file': 'a.sarif', 'html-file': 'a.html' };
      await act(world, { node: path, workspace, env: each, inputs: { ...files, comment: 'never' } });
      const names = (await readdir(workspace)).sort();
      expect(names).toHaveLength(3);
      seen.add((await Promise.all(names.map((name) => readFile(join(workspace, name), 'utf8')))).join('\0'));
    }
  expect(seen.size).toBe(1);
});

// proves 53
test('a report says what was judged against what, by which policy, and with which version', async () => {
  const world = await makeWorld(REFUSED);
  const { summary } = await act(world);
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(read(summary)).toContain(`Judged ${world.head} against ${world.base}, Pawl ${version}`);
  expect(read(summary)).toContain('policy from .github/pawl.yml on the base branch');
});

// proves 88
test('a proxy is used where the environment names one, on a Node that knows how', async () => {
  const newest = NODES.find(({ major }) => major >= 24);
  if (newest === undefined) return say('skipped: no Node 24 here');
  const asked: string[] = [];
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const server = 'https://git.example.invalid';
  const env = {
    https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: `${server}/api/v3`,
    GITHUB_GRAPHQL_URL: `${server}/api/graphql`,
  };
  const world = await makeWorld(REFUSED);
  expectUnknown(await act(world, { node: newest.path, env }), /git\.example\.invalid/);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(['git.example.invalid:443']));
  const without = asked.length;
  expectUnknown(await act(world, { node: newest.path, env: { ...env, no_proxy: 'git.example.invalid' } }));
  expect(asked).toHaveLength(without);
  proxy.close();
});
