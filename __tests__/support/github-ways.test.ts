import { beforeEach, describe, expect, test } from '@jest/globals';
import { forkPermissions } from './github/access.ts';
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

describe('who may do what', () => {
  // [who, method, path, body, status]
  test.each<[string, Record<string, unknown>, string | undefined, string, string, unknown, number]>([
    ['the README workflow comments', {}, 'right', 'POST', '/issues/7/comments', { body: 'x' }, 201],
    ['it makes no refs', {}, 'right', 'POST', '/git/refs', { ref: 'refs/tags/a', sha: 'x' }, 403],
    ['it makes no check runs', {}, 'right', 'POST', '/check-runs', { name: 'n', head_sha: 'x' }, 403],
    ['a fork reads', { permissions: forkPermissions }, 'right', 'GET', '/pulls/7', undefined, 200],
    [
      'a fork does not comment',
      { permissions: forkPermissions },
      'right',
      'POST',
      '/issues/7/comments',
      { body: 'x' },
      403,
    ],
    ['nobody reads what is public', {}, undefined, 'GET', '/pulls/7', undefined, 200],
    ['nobody writes', {}, undefined, 'POST', '/issues/7/comments', { body: 'x' }, 401],
    ['a wrong token is refused', {}, 'wrong', 'GET', '/pulls/7', undefined, 401],
  ])('%s', async (_, options, token, method, path, body, status) => {
    const other = await startWith(fixture, options);
    const authorization = token === 'right' ? `Bearer ${other.runner.token}` : token && `Bearer ${token}`;
    const answer = await restClient(other)(method, home + path, body, { authorization });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.headers.get('x-accepted-github-permissions')).toMatch(/=write$/);
  });

  test('what is private does not exist for nobody', async () => {
    github.repository().private = true;
    expect((await send('GET', home, undefined, { authorization: undefined })).status).toBe(404);
    expect((await send('GET', home)).status).toBe(200);
  });

  test('the token of a workflow is no user', async () => {
    expect((await send('GET', '/user')).status).toBe(403);
    const person = await startWith(fixture, { token: 'ghp_x', login: 'alice' });
    expect((await restClient(person)('GET', '/user')).body.login).toBe('alice');
    expect(person.violations).toEqual([]);
  });
});

describe("GitHub's ways", () => {
  test('lists lead on by Link, by the number of the repository', async () => {
    const seen: string[] = [];
    let path: string | undefined = `${home}/pulls/7/files?per_page=2`;
    while (path !== undefined) {
      const { body, headers } = await send('GET', path);
      seen.push(...body.map(({ filename }: { filename: string }) => filename));
      path = /<[^>]*?(\/repositories\/[^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(['SOURCE', 'dir/file', 'image', 'kernel.spec']);
    expect(github.violations).toEqual([]);
  });

  test('a comparison: merge base, status, patches, and none for binary files', async () => {
    const { body } = await send('GET', `${home}/compare/${base}...${head}`);
    expect(body).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, merge_base_commit: { sha: base } });
    const patches = body.files.map(({ filename, status, patch }: Record<string, string>) => [
      filename,
      status,
      patch?.split('\n')[0],
    ]);
    expect(patches.slice(0, 3)).toEqual([
      ['SOURCE', 'modified', '@@ -1 +1 @@'],
      ['dir/file', 'added', '@@ -0,0 +1 @@'],
      ['image', 'added', undefined],
    ]);
    expect((await send('GET', `${home}/compare/${head}...${base}`)).body).toMatchObject({
      status: 'behind',
      files: [],
    });
  });

  test('renamed and removed files, with the counts of each', async () => {
    const moved = {
      'README.md': undefined,
      'docs/README.md': '# kernel\n\nThe Linux kernel of openEuler.\n',
      SOURCE: undefined,
    };
    repository.commit({ branch: 'moved', parents: [base], files: { ...moved, zlast: '1\n2\n' } });
    const { body } = await send('GET', `${home}/compare/master...moved`);
    expect(body.files).toMatchObject([
      {
        filename: 'SOURCE',
        status: 'removed',
        additions: 0,
        deletions: 1,
        sha: repository.git('rev-parse', 'master:SOURCE'),
      },
      { filename: 'docs/README.md', previous_filename: 'README.md', status: 'renamed', changes: 0 },
      { filename: 'zlast', status: 'added', additions: 2, patch: '@@ -0,0 +1,2 @@\n+1\n+2' },
    ]);
  });

  test('limits cut answers off', async () => {
    const small = await startWith(fixture, { limits: { compareFiles: 1, treeEntries: 2 } });
    expect((await restClient(small)('GET', `${home}/compare/master...topic`)).body.files).toHaveLength(1);
    expect((await restClient(small)('GET', `${home}/git/trees/topic?recursive=1`)).body.truncated).toBe(true);
  });

  test('contents follow a link, blobs do not, and both come raw', async () => {
    const text = (await send('GET', `${home}/contents/link`)).body;
    expect(Buffer.from(text.content, 'base64').toString()).toBe('5.10.0-136.105.0\n');
    const link = repository.git('rev-parse', 'master:link');
    const raw = await send('GET', `${home}/git/blobs/${link}`, undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(raw.text).toBe('SOURCE');
  });

  test('of two that make one ref, one is refused', async () => {
    const make = () => send('POST', `${home}/git/refs`, { ref: 'refs/tags/raced', sha: base });
    expect((await Promise.all([make(), make()])).map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test('a label twice, a long comment, a locked conversation, a line outside the diff', async () => {
    expect((await send('POST', `${home}/labels`, { name: 'X' })).body.errors).toMatchObject([
      { code: 'already_exists' },
    ]);
    expect((await send('POST', `${home}/issues/7/comments`, { body: 'x'.repeat(65_537) })).status).toBe(422);
    expect(
      (
        await send('POST', `${home}/pulls/7/reviews`, {
          event: 'COMMENT',
          comments: [{ path: 'SOURCE', line: 9, body: 'x' }],
        })
      ).status,
    ).toBe(422);
    Object.assign(github.repository().pulls[0] ?? {}, { locked: true });
    expect((await send('POST', `${home}/issues/7/comments`, { body: 'x' })).status).toBe(403);
  });

  test('a fork that was deleted, an old base, a repository unrelated', async () => {
    Object.assign(github.repository().pulls[0] ?? {}, { fork: null, headSha: head, baseSha: 'b'.repeat(40) });
    const { body } = await send('GET', `${home}/pulls/7`);
    expect(body.head.repo).toBeNull();
    expect(body.base.sha).toBe('b'.repeat(40));
    repository.commit({ branch: 'orphan', parents: [], files: { a: '1' } });
    expect((await send('GET', `${home}/compare/master...orphan`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('an Enterprise Server has its API under /api/v3', async () => {
    const server = await startWith(fixture, { basePath: '/api/v3' });
    expect(server.urls.graphql).toMatch(/\/api\/graphql$/);
    expect((await restClient(server)('GET', home)).status).toBe(200);
    expect(server.violations).toEqual([]);
    await fetch(`${server.urls.server}${home}`, { headers: { 'x-github-api-version': '2022-11-28' } });
    expect(server.violations).not.toEqual([]);
  });

  test('the same answer again is a 304 for who asks so', async () => {
    const etag = (await send('GET', home)).headers.get('etag') ?? '';
    expect((await send('GET', home, undefined, { 'if-none-match': etag })).status).toBe(304);
  });
});
