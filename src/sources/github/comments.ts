import type { Field } from './batch.ts';
import type { GitHubClient } from './client.ts';
import { count, list, members, objectId, orNull, type Shape, text, truth } from './shape.ts';

/** The comments of a pull request, a page at a time, and the commits that it is at. */

export interface RawComment {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

export interface RawTalk {
  readonly id: string;
  readonly headRefOid: string;
  readonly baseRef: { readonly target: { readonly oid: string } | undefined } | undefined;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly RawComment[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
  };
}

const COMMENTS = 'totalCount nodes { id body viewerDidAuthor } pageInfo { hasNextPage endCursor }';
const PULL = 'id headRefOid baseRef { target { oid } }';

/** What a write asks to be told of the pull request afterwards. */
export const TALK_AFTERWARDS = `${PULL} comments(last: 100) { ${COMMENTS} }`;

export const talkShape: Shape<RawTalk> = members<RawTalk>({
  id: text,
  headRefOid: objectId,
  baseRef: orNull(members<NonNullable<RawTalk['baseRef']>>({ target: orNull(members({ oid: objectId })) })),
  comments: members<RawTalk['comments']>({
    totalCount: count,
    nodes: list(members<RawComment>({ id: text, body: text, viewerDidAuthor: truth })),
    pageInfo: members<RawTalk['comments']['pageInfo']>({ hasNextPage: truth, endCursor: orNull(text) }),
  }),
});

/** A hundred comments, the oldest first, from a page's end or from the beginning. */
export function readTalk(
  client: GitHubClient,
  number: number,
  after: string | null,
  more: Pick<Field<RawTalk>, 'dispensable'> = {},
): Promise<RawTalk> {
  return client.ask({
    text: `pullRequest(number: $number) { ${PULL} comments(first: 100, after: $after) { ${COMMENTS} } }`,
    variables: { number: ['Int!', number], after: ['String', after] },
    shape: talkShape,
    what: `the comments of pull request #${number}`,
    ...more,
  });
}
