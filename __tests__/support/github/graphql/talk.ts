import { nodeId } from '../shapes/base.ts';
import type { Comment, PullRequest, ReviewComment } from '../state.ts';
import { connection, type Paging, refusal } from './connection.ts';
import type { World } from './objects.ts';
import { actorNode, pullNode } from './pulls.ts';

/** What is said on a pull request: comments with their edits, and threads of a review. */
export function commentNode(world: World, comment: Comment): object {
  const { repository, links, login } = world;
  const edits = [...(comment.edits ?? [])].reverse();
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    author: actorNode(world, comment.author),
    authorAssociation: 'NONE',
    viewerDidAuthor: comment.author === login,
    isMinimized: false,
    url: `${links.server}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    userContentEdits: (paging: Paging) => connection('userContentEdits', edits, paging, (diff) => ({ diff })),
    pullRequest: () => pullNode(world, pullNamed(world, comment.issue)),
  };
}

/** Threads of review comments; the stand-in has no replies, so each comment is one. */
export function threadsOf(world: World, pull: PullRequest, paging: Paging): object {
  const found = world.repository.reviewComments.filter((comment) => comment.pull === pull.number);
  return connection('reviewThreads', found, paging, (comment) => threadNode(world, comment));
}

function threadNode(world: World, comment: ReviewComment): object {
  const { path, line, outdated = false, id, body, author } = comment;
  return {
    id: nodeId('PRRT', id),
    path,
    line: outdated ? null : line,
    isOutdated: outdated,
    isResolved: false,
    comments: (paging: Paging) =>
      connection('comments', [comment], paging, () => {
        return {
          id: nodeId('PRRC', id),
          databaseId: id,
          body,
          author: actorNode(world, author),
          viewerDidAuthor: author === world.login,
        };
      }),
  };
}

function pullNamed({ repository }: World, number: number): PullRequest {
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined)
    throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  return pull;
}
