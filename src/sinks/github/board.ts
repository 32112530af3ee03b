import type { GitHubClient } from '../../sources/github/client.ts';
import { type RawComment, type RawTalk, readTalk, TALK_AFTERWARDS, talkShape } from '../../sources/github/comments.ts';
import { list, members, optional, type Shape, text } from '../../sources/github/shape.ts';
import { SourceProblem } from '../../sources/problem.ts';
import type { Board, Shown, Step } from './comment-steps.ts';
import { bodyOf, type Content, type Live, readBody, readWhole } from './marker.ts';

interface RawEdits {
  readonly nodes: readonly ({ readonly diff: string | undefined } | undefined)[] | undefined;
}

/** The edits of a comment, from both ends: the last few, in whichever order they come. */
const EDITS = 'first: userContentEdits(first: 5) { nodes { diff } } last: userContentEdits(last: 5) { nodes { diff } }';

const HISTORY = `query History($id: ID!) { node(id: $id) { ... on IssueComment { ${EDITS} } } }`;
const CREATE = `mutation Create($id: ID!, $body: String!) { addComment(input: {subjectId: $id, body: $body}) { subject { ... on PullRequest { ${TALK_AFTERWARDS} } } } }`;
const UPDATE = `mutation Update($id: ID!, $body: String!) { updateIssueComment(input: {id: $id, body: $body}) { issueComment { ${EDITS} pullRequest { ${TALK_AFTERWARDS} } } } }`;
const REMOVE = 'mutation Remove($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }';

const editsShape: Shape<RawEdits> = members<RawEdits>({
  nodes: optional(list(optional(members<{ diff: string | undefined }>({ diff: optional(text) })))),
});
const within = <Name extends string, T>(name: Name, shape: Shape<T>): Shape<Readonly<Record<Name, T>>> =>
  members({ [name]: shape } as { readonly [Key in Name]: Shape<T> }) as Shape<Readonly<Record<Name, T>>>;
const historyShape = members<Record<'first' | 'last', RawEdits | undefined>>({
  first: optional(editsShape),
  last: optional(editsShape),
});
type RawUpdate = { readonly [Key in 'first' | 'last']: RawEdits | undefined } & { readonly pullRequest: RawTalk };
const updateShape = members<RawUpdate>({
  first: optional(editsShape),
  last: optional(editsShape),
  pullRequest: talkShape,
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

  const boardOf = (pull: RawTalk, comments: readonly RawComment[]): Board => {
    pullId = pull.id;
    earlierOwn = comments.filter((comment) => shownIn(comment, key, histories) !== undefined);
    return { live: liveOf(pull), own: earlierOwn.flatMap((comment) => shownIn(comment, key, histories) ?? []) };
  };

  /** A write answers with the newest hundred alone; what lies before them is as it was read. */
  const after = (pull: RawTalk): Board => {
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
          const shape = within('addComment', within('subject', talkShape));
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
}

/** What a first page of comments shows, if there is no second: not fresh enough to write by. */
export function glimpse(talk: RawTalk, key: string): Board | undefined {
  const { nodes, totalCount, pageInfo } = talk.comments;
  if (pageInfo.hasNextPage || nodes.length < totalCount) return undefined;
  return { live: liveOf(talk), own: nodes.flatMap((comment) => shownIn(comment, key, new Map()) ?? []) };
}

function shownIn(
  { id, body, viewerDidAuthor }: RawComment,
  key: string,
  histories: ReadonlyMap<string, readonly Content[]>,
): Shown | undefined {
  const content = viewerDidAuthor ? readBody(body, key) : undefined;
  return content && { id, content, earlier: histories.get(id) ?? [] };
}

const liveOf = ({ headRefOid, baseRef }: RawTalk): Live => ({ head: headRefOid, base: baseRef?.target?.oid ?? '' });

async function readAll(
  client: GitHubClient,
  number: number,
  what: string,
): Promise<{ readonly pull: RawTalk; readonly comments: readonly RawComment[] }> {
  const comments: RawComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const pull: RawTalk = await readTalk(client, number, after);
    comments.push(...pull.comments.nodes);
    const { hasNextPage, endCursor } = pull.comments.pageInfo;
    if (!hasNextPage && comments.length >= pull.comments.totalCount) return { pull, comments };
    if (!hasNextPage || endCursor === undefined || endCursor === after) break;
    after = endCursor;
  }
  throw new SourceProblem({ kind: 'bad-answer', what, detail: 'its pages do not end, or leave some out' });
}
