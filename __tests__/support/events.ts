import type { GitHub } from './github/server.ts';
import { nodeId, numberOf, type Shape, userShape } from './github/shapes/base.ts';
import { fullPullShape } from './github/shapes/pull.ts';
import { repositoryPage, repositoryShape, repositoryUrl } from './github/shapes/repository.ts';
import { baseOf, headOf, type PullRequest, type RepositoryState } from './github/state.ts';
import { git } from './repository/git.ts';
import type { RunnerEvent } from './runner/environment.ts';

/** No object: what a push tells for a ref that was not there before, or is not there any more. */
export const noObject = '0'.repeat(40);

/** A pull request's event, under either name. The payload is as old as the event; the state may go on. */
export function pullRequestEvent(
  github: GitHub,
  number: number,
  {
    name = 'pull_request',
    action = 'synchronize',
  }: { readonly name?: 'pull_request' | 'pull_request_target'; readonly action?: string } = {},
): RunnerEvent {
  const repository = github.repository();
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`there is no pull request ${number}`);
  const merge = testMerge(repository, pull);
  const payload = {
    action,
    number,
    pull_request: fullPullShape(repository, pull, { commits: 1, files: [] }, linksOf(github)),
    ...frame(github),
  };
  const refs = { headRef: pull.head, baseRef: pull.base };
  if (name === 'pull_request') return { name, payload, ref: `refs/pull/${number}/merge`, sha: merge, ...refs };
  // The privileged event runs on the default branch, whatever the base.
  return { name, payload, ...onDefaultBranch(repository), ...refs };
}

/** A tag that was pushed: new, moved (`before` is where it was) or deleted. */
export function pushTagEvent(
  github: GitHub,
  tag: string,
  { before = noObject, deleted = 'no' }: { readonly before?: string; readonly deleted?: 'yes' | 'no' } = {},
): RunnerEvent {
  const repository = github.repository();
  const ref = `refs/tags/${tag}`;
  if (deleted === 'yes') {
    const payload = pushPayload(github, { ref, before, after: noObject, head: undefined });
    return { name: 'push', payload, ...onDefaultBranch(repository), ref };
  }
  const after = tipOf(repository, ref);
  const commit = peel(repository, after);
  return { name: 'push', payload: pushPayload(github, { ref, before, after, head: commit }), ref, sha: commit };
}

/** Commits pushed to a branch. */
export function pushBranchEvent(github: GitHub, branch: string, before: string): RunnerEvent {
  const ref = `refs/heads/${branch}`;
  const after = tipOf(github.repository(), ref);
  return { name: 'push', payload: pushPayload(github, { ref, before, after, head: after }), ref, sha: after };
}

/** A group of the merge queue: `head` is the ref of the group, `base` the branch it is to go to. */
export function mergeGroupEvent(github: GitHub, head: string, base: string): RunnerEvent {
  const repository = github.repository();
  const sha = tipOf(repository, head);
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: sha,
      head_ref: head,
      base_sha: tipOf(repository, `refs/heads/${base}`),
      base_ref: `refs/heads/${base}`,
      head_commit: commitPayload(repository, sha),
    },
    ...frame(github),
  };
  return { name: 'merge_group', payload, ref: head, sha };
}

export function workflowDispatchEvent(github: GitHub, inputs: Readonly<Record<string, string>> = {}): RunnerEvent {
  const place = onDefaultBranch(github.repository());
  const workflow = '.github/workflows/numbers.yml';
  return { name: 'workflow_dispatch', payload: { inputs, ref: place.ref, workflow, ...frame(github) }, ...place };
}

export function scheduleEvent(github: GitHub): RunnerEvent {
  const payload = { schedule: '0 3 * * 1', workflow: '.github/workflows/numbers.yml', ...frame(github) };
  return { name: 'schedule', payload, ...onDefaultBranch(github.repository()) };
}

/** A new tag or branch; the payload has its short name and no commit. */
export function createEvent(github: GitHub, type: 'tag' | 'branch', name: string): RunnerEvent {
  const repository = github.repository();
  const ref = `refs/${type === 'tag' ? 'tags' : 'heads'}/${name}`;
  const more = { master_branch: repository.defaultBranch, description: null, pusher_type: 'user' };
  const payload = { ref: name, ref_type: type, ...more, ...frame(github) };
  return { name: 'create', payload, ref, sha: peel(repository, tipOf(repository, ref)) };
}

export function releaseEvent(
  github: GitHub,
  tag: string,
  { action = 'published', prerelease = false }: { readonly action?: string; readonly prerelease?: boolean } = {},
): RunnerEvent {
  const repository = github.repository();
  const links = linksOf(github);
  const url = `${repositoryUrl(repository.fullName, links)}/releases/${numberOf(tag)}`;
  const release = {
    url,
    html_url: `${repositoryPage(repository.fullName, links)}/releases/tag/${tag}`,
    id: numberOf(tag),
    node_id: nodeId('RE', tag),
    tag_name: tag,
    target_commitish: repository.defaultBranch,
    name: tag,
    body: null,
    draft: false,
    prerelease,
    immutable: false,
    author: userShape('alice', links),
    created_at: '2024-01-01T00:00:00Z',
    published_at: '2024-01-01T00:00:00Z',
    assets: [],
  };
  const ref = `refs/tags/${tag}`;
  return {
    name: 'release',
    payload: { action, release, ...frame(github) },
    ref,
    sha: peel(repository, tipOf(repository, ref)),
  };
}

function frame(github: GitHub): Shape {
  const links = linksOf(github);
  return { repository: repositoryShape(github.repository(), links), sender: userShape('alice', links) };
}

function pushPayload(
  github: GitHub,
  {
    ref,
    before,
    after,
    head,
  }: { readonly ref: string; readonly before: string; readonly after: string; readonly head: string | undefined },
): Shape {
  const repository = github.repository();
  const headCommit = head === undefined ? null : commitPayload(repository, head);
  return {
    ref,
    before,
    after,
    created: before === noObject,
    deleted: after === noObject,
    forced: before !== noObject && after !== noObject && ref.startsWith('refs/tags/'),
    base_ref: null,
    compare: `${repositoryPage(repository.fullName, linksOf(github))}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: headCommit === null || ref.startsWith('refs/tags/') ? [] : [headCommit],
    head_commit: headCommit,
    pusher: { name: 'alice', email: 'alice@example.org' },
    ...frame(github),
  };
}

function commitPayload(repository: RepositoryState, oid: string): Shape {
  const format = ['--no-show-signature', '-s', '--format=%T%x00%B%x00%cI%x00%an%x00%ae', oid];
  const [tree, message = '', timestamp, name, email] = git(repository.git.directory, ['show', ...format]).split('\0');
  const who = { name, email };
  return { id: oid, tree_id: tree, message: message.trimEnd(), timestamp, author: who, committer: who };
}

/** The merge that GitHub makes of each open pull request to try it; its head where that conflicts. */
function testMerge(repository: RepositoryState, pull: PullRequest): string {
  const [base, head] = [baseOf(repository, pull), headOf(repository, pull)];
  if (base === undefined || head === undefined) return noObject;
  const { directory } = repository.git;
  try {
    const tree = git(directory, ['merge-tree', '--write-tree', '--allow-unrelated-histories', base, head]);
    const merge = git(directory, ['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`]);
    git(directory, ['update-ref', `refs/pull/${pull.number}/merge`, merge]);
    return merge;
  } catch {
    return head;
  }
}

function onDefaultBranch(repository: RepositoryState): { readonly ref: string; readonly sha: string } {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { ref, sha: tipOf(repository, ref) };
}

function tipOf(repository: RepositoryState, ref: string): string {
  const tip = repository.git.refNow(ref);
  if (tip === undefined) throw new Error(`there is no ${ref}`);
  return tip;
}

/** The commit behind a tag; the tag's own object where there is none. */
function peel(repository: RepositoryState, oid: string): string {
  try {
    return git(repository.git.directory, ['rev-parse', '--verify', '--quiet', `${oid}^{commit}`]);
  } catch {
    return oid;
  }
}

function linksOf({ urls }: GitHub) {
  return { api: urls.api, server: urls.server };
}

/** The end of a run for a pull request, as a privileged workflow hears of it. GitHub names no pull request of a fork. */
export function workflowRunEvent(
  github: GitHub,
  number: number,
  given: { readonly event?: string; readonly head?: string; readonly repository?: string } = {},
): RunnerEvent {
  const repository = github.repository();
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`there is no pull request ${number}`);
  const { event = 'pull_request', head = headOf(repository, pull) } = given;
  const from = given.repository ?? pull.fork ?? repository.fullName;
  const workflow_run = {
    id: 8_000_000_001,
    run_attempt: 1,
    name: 'numbers',
    event,
    status: 'completed',
    conclusion: 'failure',
    head_branch: pull.head,
    head_sha: head,
    head_repository: { full_name: from, fork: from !== repository.fullName },
    pull_requests: [],
  };
  const payload = { action: 'completed', workflow_run, ...frame(github) };
  return { name: 'workflow_run', payload, ...onDefaultBranch(repository) };
}
