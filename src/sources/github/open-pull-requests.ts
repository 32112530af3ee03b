import type { OpenPulls } from '../../facts/contested.ts';
import { textOf } from '../../facts/text.ts';
import type { OpenPullReader } from '../open-pulls.ts';
import type { FileAt } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { count, list, members, objectId, optional, orNull, text, truth } from './shape.ts';

/**
 * What other open pull requests to a branch claim, within a budget: one request for the hundred oldest and their files, one
 * for the texts of those that touch our carrier, and one each for a few texts that are too long for that.
 */

const MOST_FILES = 12;
const MOST_LONG = 4;

interface RawPull {
  readonly number: number;
  readonly headRefOid: string;
  readonly files: RawFiles | undefined;
}

interface RawFiles {
  readonly nodes: readonly ({ readonly path: string } | undefined)[] | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

interface RawPulls {
  readonly totalCount: number;
  readonly nodes: readonly (RawPull | undefined)[];
}

const LIST = `query OpenPulls($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, states: OPEN, baseRefName: $branch, orderBy: {field: CREATED_AT, direction: ASC}) {
      totalCount nodes { number headRefOid files(first: 100) { nodes { path } pageInfo { hasNextPage } } }
    }
  }
}`;

const more = members<RawFiles['pageInfo']>({ hasNextPage: truth });
const filesShape = members<RawFiles>({
  nodes: optional(list(optional(members<{ path: string }>({ path: text })))),
  pageInfo: more,
});
const listShape = members<{ repository: { readonly pullRequests: RawPulls } }>({
  repository: members<{ pullRequests: RawPulls }>({
    pullRequests: members<RawPulls>({
      totalCount: count,
      nodes: list(optional(members<RawPull>({ number: count, headRefOid: objectId, files: optional(filesShape) }))),
    }),
  }),
});

interface RawText {
  readonly oid: string | undefined;
  readonly isTruncated: boolean | undefined;
  readonly text: string | undefined;
}

/** Nothing of it where the path leads to no file. */
const textShape = members<RawText>({ oid: optional(objectId), isTruncated: optional(truth), text: optional(text) });

interface Wanted {
  readonly pull: number;
  readonly path: string;
  readonly head: string;
}

/** Asks about the pull requests beside this one. What GitHub does not give is counted, and never fails a check. */
export function openPullReader(client: GitHubClient, own: number, branch: string): OpenPullReader {
  const { owner, name } = client.place;
  const what = `the open pull requests to ${branch}`;
  const listing = async (): Promise<RawPulls> =>
    (await client.query(LIST, { owner, name, branch }, listShape, what)).repository.pullRequests;

  const texts = async (wanted: readonly Wanted[]): Promise<readonly (RawText | undefined)[]> => {
    const keys = wanted.map(({ head, path }) => `${head}:${path}`);
    const types = keys.map((_, index) => `$k${index}: String!`).join(', ');
    const fields = keys.map(
      (_, index) => `o${index}: object(expression: $k${index}) { ... on Blob { oid isTruncated text } }`,
    );
    const query = `query Claims($owner: String!, $name: String!, ${types}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const variables = Object.fromEntries(keys.map((key, index) => [`k${index}`, key]));
    const shapes = Object.fromEntries(keys.map((_, index) => [`o${index}`, orNull(textShape)]));
    const shape = members<{ repository: Readonly<Record<string, RawText | undefined>> }>({
      repository: members<Readonly<Record<string, RawText | undefined>>>(shapes),
    });
    const { repository } = await client.query(query, { owner, name, ...variables }, shape, what);
    return keys.map((_, index) => repository[`o${index}`]);
  };

  const read = async (paths: readonly string[], listed: RawPulls): Promise<OpenPulls> => {
    const others = listed.nodes.flatMap((pull) => (pull === undefined || pull.number === own ? [] : [pull]));
    const wanted = others.flatMap((pull) =>
      paths.filter((path) => mayTouch(pull, path)).map((path) => ({ pull: pull.number, path, head: pull.headRefOid })),
    );
    const asked = wanted.slice(0, MOST_FILES);
    const unlisted = Math.max(0, listed.totalCount - listed.nodes.length);
    if (asked.length === 0) return { own, files: [], unread: unlisted };
    const found = await texts(asked);
    let long = 0;
    let unread = unlisted + wanted.length - asked.length;
    const files = await Promise.all(
      asked.map(async ({ pull, path }, index) => {
        const blob = found[index];
        if (blob?.oid === undefined) return [];
        if (blob.isTruncated === false && typeof blob.text === 'string')
          return [fileOf(pull, path, blob.oid, blob.text)];
        long += 1;
        if (long > MOST_LONG) {
          unread += 1;
          return [];
        }
        const bytes = await client.bytes(`/git/blobs/${blob.oid}`, `the file object ${blob.oid}`);
        return [fileOf(pull, path, blob.oid, bytes)];
      }),
    );
    return { own, files: files.flat(), unread };
  };

  const listed = listing();
  // Whoever needs it waits for it below; a listing that nobody needs may fail unheard.
  listed.catch(() => undefined);
  return async (paths) => {
    if (paths.length === 0) return { own, files: [], unread: 0 };
    try {
      return await read(paths, await listed);
    } catch {
      return { own, files: [], unread: 'all' };
    }
  };
}

/** A pull request of more files than are listed may touch any. */
const mayTouch = ({ files }: RawPull, path: string): boolean =>
  files?.nodes === undefined ||
  files.pageInfo.hasNextPage ||
  files.nodes.some((file) => file === undefined || file.path === path);

function fileOf(pull: number, path: string, id: string, content: string | Uint8Array): OpenPulls['files'][number] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file: FileAt = { kind: 'file', id, bytes };
  return { pull, path, text: textOf(file) };
}
