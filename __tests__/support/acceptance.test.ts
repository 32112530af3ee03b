import { expect, test } from '@jest/globals';
import { pullRequestEvent } from './events.ts';
import { startGitHub } from './github/server.ts';
import { nodes } from './nodes.ts';
import { kernelPackage } from './packaging.ts';
import { createRepository } from './repository.ts';
import { runAction } from './runner.ts';
import { throwawayAction } from './throwaway.ts';

/** A tenth of a product: reads SOURCE of a pull request's head, comments on it, and says what it found. */
const script = `
const { INPUT_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH } = process.env;
import { readFileSync } from 'node:fs';
const { number } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const headers = { authorization: 'Bearer ' + INPUT_TOKEN, 'user-agent': 'tenth', 'x-github-api-version': '2022-11-28' };
const ask = async (url, body) => (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
const [owner, name] = GITHUB_REPOSITORY.split('/');
const query = 'query($o: String!, $r: String!, $n: Int!) { repository(owner: $o, name: $r) { pullRequest(number: $n) { headRefOid commits(last: 1) ' +
  '{ nodes { commit { file(path: "SOURCE") { object { ... on Blob { text } } } } } } } } }';
const { data } = await ask(GITHUB_GRAPHQL_URL, { query, variables: { o: owner, r: name, n: number } });
const text = data.repository.pullRequest.commits.nodes[0].commit.file.object.text.trim();
await ask(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + '/issues/' + number + '/comments', { body: 'SOURCE is ' + text });
console.log('::error file=SOURCE,line=1,title=number-step::' + text);
appendFileSync(process.env.GITHUB_OUTPUT, 'proposed=' + text + '\\n');
process.exitCode = 1;
`;

test.each(nodes)('an action from event to comment on $name', async ({ path: node }) => {
  const repository = createRepository();
  const base = repository.commit({ branch: 'master', files: kernelPackage('5.10.0-136.105.0.186') });
  repository.commit({ branch: 'topic', parents: [base], files: kernelPackage('5.10.0-137.0.0.187') });
  const pulls = [{ number: 7, title: 'Release', base: 'master', head: 'topic' }];
  const github = await startGitHub({
    repositories: { 'src-openeuler/kernel': { directory: repository.directory, pulls } },
    latency: 20,
  });
  const action = throwawayAction(script, { token: '$' + '{{ github.token }}' });

  const result = await runAction({ action, node, path: '', event: pullRequestEvent(github, 7), ...github.runner });

  expect(result.annotations).toMatchObject([{ level: 'error', path: 'SOURCE', startLine: 1, title: 'number-step' }]);
  expect(result).toMatchObject({
    exitCode: 1,
    conclusion: 'failure',
    outputs: { proposed: '5.10.0-137.0.0' },
    stderr: '',
  });
  expect(github.repository().comments).toMatchObject([
    { body: 'SOURCE is 5.10.0-137.0.0', author: 'github-actions[bot]' },
  ]);
  expect(github.traffic()).toMatchObject({ count: 2, depth: 2 });
  expect(github.violations).toEqual([]);
});
