import { expect, test } from '@jest/globals';
import { startGitHub } from './github/server.ts';
import { createRepository } from './repository.ts';
import { restClient } from './rest-client.ts';

async function start(options: { readonly latency?: number; readonly clockSkew?: number } = {}) {
  const repository = createRepository();
  repository.commit({ branch: 'master', files: { a: '1' } });
  const github = await startGitHub({ repositories: { 'o/r': { directory: repository.directory } }, ...options });
  return { repository, github, send: restClient(github) };
}

test('depth is the number of round trips that one waits for', async () => {
  const { github, send } = await start({ latency: 30 });
  const get = () => send('GET', '/repos/o/r');
  const started = performance.now();
  await get();
  await Promise.all([get(), get(), get()]);
  await get();
  expect(github.traffic()).toMatchObject({ count: 5, depth: 3 });
  expect(github.traffic().bytes).toBeGreaterThan(1000);
  expect(performance.now() - started).toBeGreaterThan(85);
  github.forget();
  expect(github.traffic()).toEqual({ count: 0, depth: 0, bytes: 0 });
});

test('a request is kept as it came', async () => {
  const { github, send } = await start();
  await send('GET', '/repos/o/r/branches?per_page=5');
  expect(github.requests).toMatchObject([
    {
      method: 'GET',
      path: '/repos/o/r/branches',
      query: { per_page: '5' },
      operation: 'repos/list-branches',
      status: 200,
    },
  ]);
});

test('the world can change in the middle of a run', async () => {
  const { github, send, repository } = await start();
  github.intercept(({ path }) => {
    if (path.endsWith('/branches')) repository.commit({ branch: 'late', files: { a: '2' } });
  });
  expect((await send('GET', '/repos/o/r/branches')).body).toHaveLength(2);
});

test("GitHub's clock may differ from ours", async () => {
  const { send } = await start({ clockSkew: 600_000 });
  const date = Date.parse((await send('GET', '/repos/o/r')).headers.get('date') ?? '');
  expect(date - Date.now()).toBeGreaterThan(590_000);
});

test('after the end nothing answers', async () => {
  const { github, send } = await start();
  await github.close();
  await expect(send('GET', '/repos/o/r')).rejects.toThrow();
});
