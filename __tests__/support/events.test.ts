import { beforeAll, expect, test } from '@jest/globals';
import * as events from './events.ts';
import { type GitHub, startGitHub } from './github/server.ts';
import { createRepository, type Repository } from './repository.ts';
import type { RunnerEvent } from './runner/environment.ts';

let repository: Repository;
let github: GitHub;

beforeAll(async () => {
  repository = createRepository();
  const base = repository.commit({ branch: 'master', files: { a: '1' } });
  repository.commit({ branch: 'topic', parents: [base], files: { b: '2' } });
  repository.commit({ branch: 'gh-readonly-queue/master/pr-7', parents: [base], files: { b: '2' } });
  repository.tag({ name: 'v1', target: base, message: 'one' });
  repository.tag({ name: 'light', target: base });
  const pulls = [{ number: 7, title: 't', base: 'master', head: 'topic', fork: 'bob/r' }];
  github = await startGitHub({ repositories: { 'o/r': { directory: repository.directory, pulls } } });
});

const payload = (event: RunnerEvent) => event.payload as Record<string, unknown>;

test('a pull request: on the test merge, or privileged on the default branch', () => {
  const event = events.pullRequestEvent(github, 7, { action: 'edited' });
  expect(event).toMatchObject({ name: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'master', headRef: 'topic' });
  expect(repository.git('rev-parse', `${event.sha}^1`, `${event.sha}^2`)).toBe(
    `${repository.tip('master')}\n${repository.tip('topic')}`,
  );
  expect(payload(event)).toMatchObject({
    action: 'edited',
    number: 7,
    pull_request: { head: { repo: { fork: true, full_name: 'bob/r' } } },
  });
  const privileged = events.pullRequestEvent(github, 7, { name: 'pull_request_target' });
  expect(privileged).toMatchObject({ ref: 'refs/heads/master', sha: repository.tip('master') });
});

test('tags pushed: new, moved, deleted', () => {
  const [object, commit] = [repository.tip('refs/tags/v1'), repository.tip('master')];
  const made = events.pushTagEvent(github, 'v1');
  // `after` is the tag's own object, GITHUB_SHA the commit behind it.
  expect(made).toMatchObject({
    ref: 'refs/tags/v1',
    sha: commit,
    payload: { after: object, before: events.noObject, created: true },
  });
  expect(payload(events.pushTagEvent(github, 'light'))).toMatchObject({ after: commit });
  expect(payload(events.pushTagEvent(github, 'v1', { before: 'b'.repeat(40) }))).toMatchObject({
    forced: true,
    created: false,
  });
  const deleted = events.pushTagEvent(github, 'gone', { before: 'b'.repeat(40), deleted: 'yes' });
  expect(payload(deleted)).toMatchObject({ deleted: true, after: events.noObject, head_commit: null });
});

test('the others', () => {
  const tip = repository.tip('master');
  const group = events.mergeGroupEvent(github, 'refs/heads/gh-readonly-queue/master/pr-7', 'master');
  expect(payload(group)).toMatchObject({
    merge_group: { base_sha: tip, head_sha: group.sha, base_ref: 'refs/heads/master' },
  });
  expect(payload(events.workflowDispatchEvent(github, { tag: 'v1' }))).toMatchObject({
    inputs: { tag: 'v1' },
    ref: 'refs/heads/master',
  });
  expect(payload(events.createEvent(github, 'tag', 'v1'))).toMatchObject({ ref: 'v1', ref_type: 'tag' });
  expect(events.releaseEvent(github, 'v1')).toMatchObject({
    sha: tip,
    payload: { release: { tag_name: 'v1', draft: false } },
  });
  expect(payload(events.pushBranchEvent(github, 'master', events.noObject))).toMatchObject({
    created: true,
    head_commit: { id: tip },
  });
  expect(events.scheduleEvent(github)).toMatchObject({ name: 'schedule', sha: tip });
  expect(() => events.createEvent(github, 'tag', 'none')).toThrow('refs/tags/none');
});
