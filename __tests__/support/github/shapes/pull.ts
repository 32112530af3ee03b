import { baseOf, headOf, type PullRequest, type RepositoryState } from '../state.ts';
import { type Links, nodeId, numberOf, type Shape, userShape } from './base.ts';
import { repositoryPage, repositoryShape, repositoryUrl } from './repository.ts';

/** What GitHub shows of a pull request's head once its fork is gone. */
const noCommit = '0'.repeat(40);

export function labelShape(repository: RepositoryState, name: string, links: Links): Shape {
  const label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    id: numberOf(`label ${name}`),
    node_id: nodeId('LA', name),
    url: `${repositoryUrl(repository.fullName, links)}/labels/${encodeURIComponent(name)}`,
    name: label?.name ?? name,
    description: label?.description ?? null,
    color: label?.color ?? 'ededed',
    default: false,
  };
}

/** A pull request as lists hold it. */
export function pullShape(repository: RepositoryState, pull: PullRequest, links: Links): Shape {
  const { number, state = 'open' } = pull;
  const url = `${repositoryUrl(repository.fullName, links)}/pulls/${number}`;
  const issue = `${repositoryUrl(repository.fullName, links)}/issues/${number}`;
  const page = `${repositoryPage(repository.fullName, links)}/pull/${number}`;
  const head = headOf(repository, pull) ?? noCommit;
  const addresses = {
    self: url,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryUrl(repository.fullName, links)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repositoryUrl(repository.fullName, links)}/statuses/${head}`,
  };
  const ended = state === 'closed' ? '2024-01-02T00:00:00Z' : null;
  return {
    url,
    id: 10_000 * repository.id + number,
    node_id: nodeId('PR', `${repository.fullName}#${number}`),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: addresses.commits,
    review_comments_url: addresses.review_comments,
    review_comment_url: addresses.review_comment,
    comments_url: addresses.comments,
    statuses_url: addresses.statuses,
    number,
    state,
    locked: pull.locked ?? false,
    title: pull.title,
    user: userShape(pull.author ?? 'alice', links),
    body: pull.body ?? null,
    labels: (pull.labels ?? []).map((name) => labelShape(repository, name, links)),
    milestone: null,
    active_lock_reason: null,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    closed_at: ended,
    merged_at: pull.merged === true ? ended : null,
    merge_commit_sha: repository.git.refNow(`refs/pull/${number}/merge`) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endShape(
      repository,
      { owner: headOwner(repository, pull), ref: pull.head, sha: head, fork: pull.fork },
      links,
    ),
    base: endShape(
      repository,
      {
        owner: ownerOf(repository.fullName),
        ref: pull.base,
        sha: pull.baseSha ?? baseOf(repository, pull) ?? noCommit,
        fork: undefined,
      },
      links,
    ),
    _links: Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
    author_association: pull.fork === undefined ? 'MEMBER' : 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft ?? false,
  };
}

/** A pull request as asked for by itself. */
export function fullPullShape(
  repository: RepositoryState,
  pull: PullRequest,
  sums: {
    readonly commits: number;
    readonly files: readonly { readonly additions: number; readonly deletions: number }[];
  },
  links: Links,
): Shape {
  const mergeable = pull.mergeable === undefined ? true : pull.mergeable;
  const sum = (key: 'additions' | 'deletions') => sums.files.reduce((total, file) => total + file[key], 0);
  return {
    ...pullShape(repository, pull, links),
    merged: pull.merged ?? false,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: null,
    comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: repository.reviewComments.filter(({ pull: number }) => number === pull.number).length,
    maintainer_can_modify: false,
    commits: sums.commits,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: sums.files.length,
  };
}

type End = {
  readonly owner: string;
  readonly ref: string;
  readonly sha: string;
  readonly fork: string | null | undefined;
};

function endShape(repository: RepositoryState, { owner, ref, sha, fork }: End, links: Links): Shape {
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(owner, links),
    repo: fork === null ? null : repositoryShape(repository, links, fork),
  };
}

function headOwner(repository: RepositoryState, pull: PullRequest): string {
  return pull.fork === null ? (pull.author ?? 'alice') : ownerOf(pull.fork ?? repository.fullName);
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? '';
}
