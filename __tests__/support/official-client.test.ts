import { getOctokit } from '@actions/github';
import { expect, test } from '@jest/globals';
import { startGitHub } from './github/server.ts';
import { kernelPackage } from './packaging.ts';
import { createRepository } from './repository.ts';

/** The stand-in is only worth what it shares with GitHub; GitHub's own client must find its way around in it. */
test("GitHub's own client reads the stand-in", async () => {
  const repository = createRepository();
  const base = repository.commit({ branch: 'master', files: kernelPackage('5.10.0-1.0.0.1') });
  const head = repository.commit({ branch: 'topic', parents: [base], files: kernelPackage('5.10.0-2.0.0.2') });
  const pulls = [{ number: 7, title: 'Release', base: 'master', head: 'topic' }];
  const github = await startGitHub({
    repositories: { 'o/r': { directory: repository.directory, pulls } },
    token: 'ghs_official',
  });
  const octokit = getOctokit('ghs_official', {
    baseUrl: github.urls.api,
    request: { fetch },
  });
  const place = { owner: 'o', repo: 'r' };
  const pull = await octokit.rest.pulls.get({ ...place, pull_number: 7 });
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: `${base}...${head}` });
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...place, pull_number: 7, per_page: 1 });
  const answer: { repository: { pullRequest: { headRefOid: string } } } = await octokit.graphql(
    'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { pullRequest(number: 7) { headRefOid } } }',
    place,
  );
  expect(pull.data.head.sha).toBe(head);
  expect(compared.data.merge_base_commit.sha).toBe(base);
  expect(files.map(({ filename }) => filename).sort()).toEqual(['SOURCE', 'kernel.spec']);
  expect(answer.repository.pullRequest.headRefOid).toBe(head);
  // It asks without naming the API's version, which is all that the contract has against it.
  expect(github.violations.filter((violation) => !violation.endsWith('no X-GitHub-Api-Version header'))).toEqual([]);
});

test("GitHub's own client writes to the stand-in", async () => {
  const repository = createRepository();
  const base = repository.commit({ branch: 'master', files: { a: 'x' } });
  repository.commit({ branch: 'topic', parents: [base], files: { a: 'y' } });
  const pulls = [{ number: 7, title: 'Release', base: 'master', head: 'topic' }];
  const github = await startGitHub({
    repositories: { 'o/r': { directory: repository.directory, pulls } },
    token: 'ghs_official',
  });
  const octokit = getOctokit('ghs_official', { baseUrl: github.urls.api, request: { fetch } });
  const place = { owner: 'o', repo: 'r' };
  const read =
    'repository(owner: "o", name: "r") { pullRequest(number: 7) { id comments(first: 1) { nodes { id body viewerDidAuthor } } } }';
  type Read = {
    repository: { pullRequest: { id: string; comments: { nodes: { id: string; viewerDidAuthor: boolean }[] } } };
  };
  const before: Read = await octokit.graphql(`{ ${read} }`);
  const { id } = before.repository.pullRequest;
  await octokit.graphql('mutation ($id: ID!) { addComment(input: {subjectId: $id, body: "one"}) { subject { id } } }', {
    id,
  });
  const after: Read = await octokit.graphql(`{ ${read} }`);
  const [comment] = after.repository.pullRequest.comments.nodes;
  expect(comment).toMatchObject({ body: 'one', viewerDidAuthor: true });
  const edited = await octokit.graphql(
    'mutation ($id: ID!) { updateIssueComment(input: {id: $id, body: "two"}) { issueComment { body userContentEdits(first: 5) { nodes { diff } } } } }',
    { id: comment?.id },
  );
  expect(edited).toEqual({
    updateIssueComment: {
      issueComment: { body: 'two', userContentEdits: { nodes: [{ diff: 'two' }, { diff: 'one' }] } },
    },
  });
  expect((await octokit.rest.issues.listComments({ ...place, issue_number: 7 })).data.map(({ body }) => body)).toEqual([
    'two',
  ]);
  await octokit.graphql('mutation ($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }', {
    id: comment?.id,
  });
  expect(github.repository().comments).toEqual([]);
  expect(github.violations.filter((violation) => !violation.endsWith('no X-GitHub-Api-Version header'))).toEqual([]);
});
