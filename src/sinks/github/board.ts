import type { GitHubClient } from '../../sources/github/client.ts';
import { count, list, members, objectId, optional, type Shape, text, truth } from '../../sources/github/shape.ts';
import { SourceProblem } from '../../sources/problem.ts';
import type { Board, Shown, Step } from './comment-steps.ts';
import { bodyOf, type Content, type Live, readBody, readWhole } from './marker.ts';

interface RawComment {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface RawPull {
  readonly id: string;
  readonly headRefOid: string;
  readonly baseRef: { readonly target: { readonly oid: string } | undefined } | undefined;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly RawComment[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
  };
}

interface RawEdits {
  readonly nodes: readonly ({ readonly diff: string | undefined } | undefined)[] | undefined;
}

const COMMENTS = 'totalCount nodes { id body viewerDidAuthor } pageInfo { hasNextPage endCursor }';
const PULL = 'id headRefOid baseRef { target { oid } }';
/** The edits of a comment, from both ends: the last few, in whichever order they come. */
const EDITS = 'first: userContentEdits(first: 5) { nodes { diff } } last: userContentEdits(last: 5) { nodes { diff } }';
const AFTER = `${PULL} comments(last: 100) { ${COMMENTS} }`;

const LOOK = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${PULL} comments(first: 100, after: $after) { ${COMMENTS} } } }
}`;
const HISTORY = `query History($id: ID!) { node(id: $id) { ... on IssueComment { ${EDITS} } } }`;
const CREATE = `mutation Create($id: ID!, $body: String!) { addComment(input: {subjectId: $id, body: $body}) { subject { ... on PullRequest { ${AFTER} } } } }`;
const UPDATE = `mutation Update($id: ID!, $body: String!) { updateIssueComment(input: {id: $id, body: $body}) { issueComment { ${EDITS} pullRequest { ${AFTER} } } } }`;
const REMOVE = 'mutation Remove($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }';

const pullShape = members<RawPull>({
  id: text,
  headRefOid: objectId,
  baseRef: optional(members<NonNullable<RawPull['baseRef']>>({ target: optional(members({ oid: objectId })) })),
  comments: members<RawPull['comments']>({
    totalCount: count,
    nodes: list(members<RawComment>({ id: text, body: text, viewerDidAuthor: truth })),
    pageInfo: members<RawPull['comments']['pageInfo']>({ hasNextPage: truth, endCursor: optional(text) }),
  }),
});
const editsShape: Shape<RawEdits> = members<RawEdits>({
  nodes: optional(list(optional(members<{ diff: string | undefined }>({ diff: optional(text) })))),
});
const within = <Name extends string, T>(name: Name, shape: Shape<T>): Shape<Readonly<Record<Name, T>>> =>
  members({ [name]: shape } as { readonly [Key in Name]: Shape<T> }) as Shape<Readonly<Record<Name, T>>>;
const historyShape = members<Record<'first' | 'last', RawEdits | undefined>>({
  first: optional(editsShape),
  last: optional(editsShape),
});
type RawUpdate = { readonly [Key in 'first' | 'last']: RawEdits | undefined } & { readonly pullRequest: RawPull };
const updateShape = members<RawUpdate>({
  first: optional(editsShape),
  last: optional(editsShape),
  pullRequest: pullShape,
});

/** More comments than this nobody reads, and no pull request has. */
const MOST_PAGES = 50;

export interface CommentBoard {
  /** Reads all comments, and what one of them said before. */
  readonly look: (edited?: string) => Promise<Board>;
  /** Writes, and reads in the same request what there is afterwards. */
  readonly carryOut: (step: Exclude<Step, { do: 'rest' }>) => Promise<Board>;
}

/** The comments of a pull request that this token wrote, and that have a marker of this key. */
export function openBoard(client: GitHubClient, number: number, key: string): CommentBoard {
  const what = `the comment on pull request #${number}`;
  const histories = new Map<string, readonly Content[]>();
  let pullId = '';
  let earlierOwn: readonly RawComment[] = [];

  const remember = (id: string, edits: readonly (RawEdits | undefined)[]): void => {
    const bodies = edits.flatMap((each) => each?.nodes ?? []).flatMap((edit) => edit?.diff ?? []);
    histories.set(
      id,
      bodies.flatMap((body) => readWhole(body, key) ?? []),
    );
  };

  const boardOf = (pull: RawPull, comments: readonly RawComment[]): Board => {
    pullId = pull.id;
    earlierOwn = comments.filter(({ body, viewerDidAuthor }) => viewerDidAuthor && readBody(body, key) !== undefined);
    const own = earlierOwn.flatMap(({ id, body }): readonly Shown[] => {
      const content = readBody(body, key);
      return content === undefined ? [] : [{ id, content, earlier: histories.get(id) ?? [] }];
    });
    return { live: liveOf(pull), own };
  };

  /** A write answers with the newest hundred alone; what lies before them is as it was read. */
  const after = (pull: RawPull): Board => {
    const recent = pull.comments.nodes;
    const full = recent.length < 100;
    const older = full ? [] : earlierOwn.filter(({ id }) => !recent.some((one) => one.id === id));
    return boardOf(pull, [...older, ...recent]);
  };

  const look = async (edited?: string): Promise<Board> => {
    const reading = readAll(client, number, what);
    if (edited !== undefined) {
      const shape = within('node', optional(historyShape));
      const { node } = await client.query(HISTORY, { id: edited }, shape, what).catch(gone);
      remember(edited, [node?.first, node?.last]);
    }
    const { pull, comments } = await reading;
    return boardOf(pull, comments);
  };

  return {
    look,
    carryOut: async (step) => {
      switch (step.do) {
        case 'create': {
          const shape = within('addComment', within('subject', pullShape));
          const variables = { id: pullId, body: bodyOf(step.content) };
          return after((await client.mutate(CREATE, variables, shape, what)).addComment.subject);
        }
        case 'update': {
          const shape = within('updateIssueComment', within('issueComment', updateShape));
          const variables = { id: step.id, body: bodyOf(step.content) };
          const { issueComment } = (await client.mutate(UPDATE, variables, shape, what)).updateIssueComment;
          remember(step.id, [issueComment.first, issueComment.last]);
          return after(issueComment.pullRequest);
        }
        case 'remove':
          await client.mutate(REMOVE, { id: step.id }, () => undefined, what);
          return look();
      }
    },
  };

  function gone(error: unknown): { readonly node: undefined } {
    if (error instanceof SourceProblem && error.fact.kind === 'not-found') return { node: undefined };
    throw error;
  }

  function liveOf({ headRefOid, baseRef }: RawPull): Live {
    return { head: headRefOid, base: baseRef?.target?.oid ?? '' };
  }
}

async function readAll(
  client: GitHubClient,
  number: number,
  what: string,
): Promise<{ readonly pull: RawPull; readonly comments: readonly RawComment[] }> {
  const { owner, name } = client.place;
  const shape = within('repository', within('pullRequest', pullShape));
  const comments: RawComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, after };
    const { repository } = await client.query(LOOK, variables, shape, what);
    const pull = repository.pullRequest;
    comments.push(...pull.comments.nodes);
    const { hasNextPage, endCursor } = pull.comments.pageInfo;
    if (!hasNextPage && comments.length >= pull.comments.totalCount) return { pull, comments };
    if (!hasNextPage || endCursor === undefined || endCursor === after) break;
    after = endCursor;
  }
  throw new SourceProblem({ kind: 'bad-answer', what, detail: 'its pages do not end, or leave some out' });
}
