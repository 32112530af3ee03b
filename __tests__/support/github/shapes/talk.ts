import type { CheckRun, Comment, RepositoryState, Review, ReviewComment, Status } from '../state.ts';
import { type Links, nodeId, type Shape, userShape } from './base.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

/** What is written on a pull request or commit: comments, reviews, checks, statuses. */
export function commentShape(repository: RepositoryState, comment: Comment, links: Links): Shape {
  const url = repositoryUrl(repository.fullName, links);
  return {
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${repositoryPage(repository.fullName, links)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userShape(comment.author, links),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
    performed_via_github_app: null,
  };
}

export function reviewShape(repository: RepositoryState, review: Review, links: Links): Shape {
  const pull = `${repositoryUrl(repository.fullName, links)}/pulls/${review.pull}`;
  const page = `${repositoryPage(repository.fullName, links)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const states: Readonly<Record<string, string>> = {
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
    COMMENT: 'COMMENTED',
  };
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(review.author, links),
    body: review.body,
    state: states[review.event] ?? 'PENDING',
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: '2024-01-01T00:00:00Z',
    commit_id: review.commitId,
  };
}

export function reviewCommentShape(repository: RepositoryState, comment: ReviewComment, links: Links): Shape {
  const url = `${repositoryUrl(repository.fullName, links)}/pulls/comments/${comment.id}`;
  const pull = `${repositoryUrl(repository.fullName, links)}/pulls/${comment.pull}`;
  const page = `${repositoryPage(repository.fullName, links)}/pull/${comment.pull}#discussion_r${comment.id}`;
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.hunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    user: userShape(comment.author, links),
    body: comment.body,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startLine === null ? null : comment.side,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    subject_type: 'line',
  };
}

export function checkRunShape(repository: RepositoryState, run: CheckRun, links: Links): Shape {
  const url = `${repositoryUrl(repository.fullName, links)}/check-runs/${run.id}`;
  const output = Object(run.output);
  const completed = run.conclusion !== undefined || run.status === 'completed';
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: nodeId('CR', run.id),
    external_id: run.external_id ?? '',
    url,
    html_url: `${repositoryPage(repository.fullName, links)}/runs/${run.id}`,
    details_url: run.details_url ?? null,
    status: run.status ?? (completed ? 'completed' : 'queued'),
    conclusion: run.conclusion ?? null,
    started_at: run.started_at ?? run.createdAt,
    completed_at: completed ? (run.completed_at ?? run.createdAt) : null,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: repository.id },
    app: null,
    pull_requests: [],
  };
}

export function statusShape(repository: RepositoryState, status: Status, links: Links): Shape {
  return {
    url: `${repositoryUrl(repository.fullName, links)}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    creator: userShape('github-actions[bot]', links),
  };
}
