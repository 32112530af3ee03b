import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from './github/server.ts';
import { kernelPackage } from './packaging.ts';
import { createRepository, type Repository } from './repository.ts';

let repository: Repository;
let head: string;
let github: GitHub;

beforeAll(() => {
  repository = createRepository();
  const base = repository.commit({ branch: 'master', files: kernelPackage('5.10.0-136.105.0.186') });
  const files = {
    ...kernelPackage('5.10.0-136.106.0.187'),
    'dir/a': 'x',
    image: Uint8Array.of(0, 1),
    link: { symlink: 'SOURCE' },
  };
  head = repository.commit({ branch: 'topic', parents: [base], files: { ...files, long: '核'.repeat(200_000) } });
  repository.tag({ name: 'v2', target: base, message: 'two', date: '2024-05-01T00:00:00Z' });
  repository.tag({ name: 'v1', target: base, message: 'one', date: '2024-06-01T00:00:00Z' });
  repository.tag({
    name: 'nested',
    target: repository.tip('refs/tags/v1') ?? '',
    message: 'of a tag',
    date: '2024-04-01T00:00:00Z',
  });
});

beforeEach(async () => {
  const pull = { number: 7, title: 'Release', base: 'master', head: 'topic', fork: 'bob/kernel', labels: ['x'] };
  const data = { directory: repository.directory, pulls: [pull], comments: [{ issue: 7, body: 'hello' }] };
  github = await startGitHub({ repositories: { 'o/r': data } });
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const headers = { authorization: `bearer ${github.runner.token}`, 'user-agent': 'pawl-test' };
  const response = await fetch(github.urls.graphql, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { type?: string; message: string }[] };
}

const inRepository = (fields: string) => ask(`{ repository(owner: "o", name: "r") { ${fields} } }`);

test('a pull request with all that is asked of it', async () => {
  const { data } = await ask(
    `query ($n: Int!) { viewer { login } rateLimit { cost remaining } repository(owner: "o", name: "r") {
      nameWithOwner defaultBranchRef { name }
      pullRequest(number: $n) {
        number title body state isDraft mergeable baseRefName baseRef { target { oid } } headRefName headRefOid
        headRepository { nameWithOwner isFork } author { __typename login }
        labels(first: 5) { nodes { name } } files(first: 100) { totalCount nodes { path changeType } }
        commits(last: 1) { nodes { commit { oid messageHeadline } } } comments(first: 1) { nodes { body author { login } } }
      } } }`,
    { n: 7 },
  );
  expect(data).toMatchObject({
    viewer: { login: 'github-actions' },
    repository: {
      nameWithOwner: 'o/r',
      defaultBranchRef: { name: 'master' },
      pullRequest: {
        ...{ number: 7, title: 'Release', body: '', state: 'OPEN', isDraft: false, mergeable: 'MERGEABLE' },
        ...{
          baseRefName: 'master',
          baseRef: { target: { oid: repository.tip('master') } },
          headRefName: 'topic',
          headRefOid: head,
        },
        headRepository: { nameWithOwner: 'bob/kernel', isFork: true },
        author: { __typename: 'User', login: 'alice' },
        labels: { nodes: [{ name: 'x' }] },
        files: { totalCount: 6 },
        commits: { nodes: [{ commit: { oid: head, messageHeadline: 'Change' } }] },
        comments: { nodes: [{ body: 'hello', author: { login: 'bob' } }] },
      },
    },
  });
  expect(github.violations).toEqual([]);
});

test('objects: blobs with text, binary, cut; trees with modes; links not followed; nothing for no object', async () => {
  const blob = '... on Blob { text byteSize isBinary isTruncated }';
  const { data } = await inRepository(`
    source: object(expression: "topic:SOURCE") { __typename oid ${blob} }
    image: object(expression: "topic:image") { ${blob} }
    long: object(expression: "topic:long") { ${blob} }
    link: object(expression: "topic:link") { ${blob} }
    none: object(expression: "topic:none") { oid }
    tree: object(expression: "topic:dir") { ... on Tree { entries { name path mode type object { ${blob} } } } }
    commit: object(oid: "${head}") { ... on Commit { message committedDate parents(first: 1) { totalCount } file(path: "SOURCE") { mode } } }`);
  expect(data?.repository).toMatchObject({
    source: { __typename: 'Blob', text: '5.10.0-136.106.0\n', byteSize: 17, isBinary: false, isTruncated: false },
    image: { text: null, isBinary: true },
    long: { byteSize: 600_000, isTruncated: true, text: expect.stringMatching(/^核{170666}\ufffd$/) },
    link: { text: 'SOURCE' },
    none: null,
    tree: { entries: [{ name: 'a', path: 'dir/a', mode: 0o100644, type: 'blob', object: { text: 'x' } }] },
    commit: { message: 'Change', parents: { totalCount: 1 }, file: { mode: 0o100644 } },
  });
  expect(github.violations).toEqual([]);
});

test('refs: by date, by name, filtered, paged, peeled', async () => {
  const target = 'target { __typename oid ... on Tag { tagger { date } target { __typename } } }';
  const { data } = await inRepository(`
    byDate: refs(refPrefix: "refs/tags/", first: 9, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) { nodes { name } }
    found: refs(refPrefix: "refs/tags/", query: "V", first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }
    nested: ref(qualifiedName: "refs/tags/nested") { name prefix ${target} }
    master: ref(qualifiedName: "refs/heads/master") { compare(headRef: "topic") { aheadBy behindBy status } }
    none: ref(qualifiedName: "refs/heads/none") { name }`);
  expect(data?.repository).toMatchObject({
    byDate: { nodes: [{ name: 'v1' }, { name: 'v2' }, { name: 'nested' }] },
    found: { totalCount: 2, nodes: [{ name: 'v1' }], pageInfo: { hasNextPage: true } },
    nested: { name: 'nested', prefix: 'refs/tags/', target: { __typename: 'Tag', target: { __typename: 'Tag' } } },
    master: { compare: { aheadBy: 1, behindBy: 0, status: 'AHEAD' } },
    none: null,
  });
  const { found } = Object(data?.repository);
  const next = await inRepository(
    `refs(refPrefix: "refs/tags/", query: "v", first: 1, after: "${found.pageInfo.endCursor}") { nodes { name } }`,
  );
  expect(next.data).toEqual({ repository: { refs: { nodes: [{ name: 'v2' }] } } });
  expect(github.violations).toEqual([]);
});

test('open pull requests of a branch', async () => {
  github.repository().pulls.push({ number: 8, title: 'old', base: 'master', head: 'topic', state: 'closed' });
  github.repository().pulls.push({ number: 9, title: 'other', base: 'topic', head: 'master' });
  const { data } = await inRepository(
    'pullRequests(states: OPEN, baseRefName: "master", first: 10) { nodes { number } }',
  );
  expect(data).toEqual({ repository: { pullRequests: { nodes: [{ number: 7 }] } } });
});

// [query, what is reported]
test.each<[string, RegExp]>([
  ['{ repository(owner: "o", name: "r") { title } }', /Cannot query field "title" on type "Repository"/],
  ['{ repository(owner: "o") { name } }', /argument "name" of type "String!" is required/],
  [
    '{ repository(owner: "o", name: "r") { refs(refPrefix: "refs/tags/") { totalCount } } }',
    /must provide a `first` or `last`/,
  ],
  [
    '{ repository(owner: "o", name: "r") { refs(refPrefix: "refs/tags/", first: 101) { totalCount } } }',
    /limit of 100/,
  ],
  [
    '{ repository(owner: "o", name: "r") { stargazerCount } }',
    /the stand-in does not serve Repository\.stargazerCount/,
  ],
  ['{ repository(owner: "o", name: "r") { homepageUrl } }', /the stand-in does not serve Repository\.homepageUrl/],
  ['{ repository(owner: ', /Syntax Error/],
])('a breach of the contract: %s', async (query, violation) => {
  expect((await ask(query)).errors ?? []).toHaveLength(query.includes('homepageUrl') ? 0 : 1);
  expect(github.violations.join('\n')).toMatch(violation);
});

test('what is not there is an error with a type, and no breach', async () => {
  expect((await ask('{ repository(owner: "o", name: "none") { id } }')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  expect((await inRepository('pullRequest(number: 99) { id }')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  expect(github.violations).toEqual([]);
});
