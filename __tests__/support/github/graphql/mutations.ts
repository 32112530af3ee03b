import type { Permissions } from '../access.ts';
import { nodeId } from '../shapes/base.ts';
import { type Comment, editComment, type RepositoryState } from '../state.ts';
import { refusal } from './connection.ts';
import type { World } from './objects.ts';
import { pullNode } from './pulls.ts';
import { commentNode } from './talk.ts';

/** What a mutation needs to know beside what nodes are made from. */
export type Writing = Omit<World, 'repository'> & {
  readonly repositories: readonly RepositoryState[];
  readonly permissions: Permissions;
  readonly nextId: () => number;
};

type Input<T> = { readonly input: T };

/** The mutations that the stand-in serves: those of comments. */
export function mutationsOf(writing: Writing): object {
  return {
    addComment: ({ input }: Input<{ subjectId: string; body: string }>) => {
      const [repository, pull] = found(
        writing,
        (one) => one.pulls.find(({ number }) => nodeId('PR', `${one.fullName}#${number}`) === input.subjectId),
        input.subjectId,
      );
      mayWrite(writing, input.body);
      if (pull.locked) throw refusal('FORBIDDEN', 'Unable to create comment because issue is locked.');
      const now = new Date().toISOString();
      const comment: Comment = {
        id: writing.nextId(),
        issue: pull.number,
        body: input.body,
        author: writing.login,
        createdAt: now,
        updatedAt: now,
      };
      repository.comments.push(comment);
      const world = { ...writing, repository };
      return {
        clientMutationId: null,
        subject: () => pullNode(world, pull),
        commentEdge: () => ({ cursor: '', node: commentNode(world, comment) }),
      };
    },
    updateIssueComment: ({ input }: Input<{ id: string; body: string }>) => {
      const [repository, comment] = foundComment(writing, input.id);
      mayWrite(writing, input.body);
      editComment(comment, input.body);
      return { clientMutationId: null, issueComment: () => commentNode({ ...writing, repository }, comment) };
    },
    deleteIssueComment: ({ input }: Input<{ id: string }>) => {
      const [repository, comment] = foundComment(writing, input.id);
      mayWrite(writing, 'nothing');
      repository.comments = repository.comments.filter((one) => one !== comment);
      return { clientMutationId: null };
    },
  };
}

/** A comment by its node id, for `node(id:)` as well. */
export function foundComment(
  { repositories }: Pick<Writing, 'repositories'>,
  id: string,
): readonly [RepositoryState, Comment] {
  return found({ repositories }, (one) => one.comments.find((comment) => nodeId('IC', comment.id) === id), id);
}

function found<T>(
  { repositories }: Pick<Writing, 'repositories'>,
  pick: (repository: RepositoryState) => T | undefined,
  id: string,
): readonly [RepositoryState, T] {
  for (const repository of repositories) {
    const thing = pick(repository);
    if (thing !== undefined) return [repository, thing];
  }
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function mayWrite({ permissions, limits }: Writing, body: string): void {
  if (permissions.pull_requests !== 'write' && permissions.issues !== 'write') {
    throw refusal('FORBIDDEN', 'Resource not accessible by integration');
  }
  if (body.trim() === '') throw refusal('UNPROCESSABLE', 'Body cannot be blank');
  if (body.length > limits.comment) {
    throw refusal('UNPROCESSABLE', `Body is too long (maximum is ${limits.comment} characters)`);
  }
}
