import { createHash } from 'node:crypto';
import { COMMENT_WORDS } from '../../render/comment-words.ts';
import type { Language } from '../../render/speak.ts';
import { type Suggestion, suggestionMarkdown } from '../../render/suggestions.ts';
import type { GitHubClient } from '../../sources/github/client.ts';
import { count, list, members, objectId, optional, text, truth } from '../../sources/github/shape.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { findLines, rightLines } from './hunks.ts';

interface RawThreads {
  readonly headRefOid: string;
  readonly reviewThreads: {
    readonly nodes: readonly ({ readonly isOutdated: boolean; readonly comments: RawFirst | undefined } | undefined)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
  };
}

interface RawFirst {
  readonly nodes: readonly ({ readonly body: string; readonly viewerDidAuthor: boolean } | undefined)[];
}

interface RawFile {
  readonly filename: string;
  readonly patch: string | undefined;
}

const QUERY = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefOid
    reviewThreads(first: 100, after: $after) {
      nodes { isOutdated comments(first: 1) { nodes { body viewerDidAuthor } } } pageInfo { hasNextPage endCursor }
    }
  } }
}`;

const first = members<RawFirst>({
  nodes: list(optional(members<{ body: string; viewerDidAuthor: boolean }>({ body: text, viewerDidAuthor: truth }))),
});
const shape = members<{ repository: { readonly pullRequest: RawThreads } }>({
  repository: members<{ pullRequest: RawThreads }>({
    pullRequest: members<RawThreads>({
      headRefOid: objectId,
      reviewThreads: members<RawThreads['reviewThreads']>({
        nodes: list(
          optional(
            members<{ isOutdated: boolean; comments: RawFirst | undefined }>({
              isOutdated: truth,
              comments: optional(first),
            }),
          ),
        ),
        pageInfo: members<RawThreads['reviewThreads']['pageInfo']>({ hasNextPage: truth, endCursor: optional(text) }),
      }),
    }),
  }),
});
const filesShape = list(members<RawFile>({ filename: text, patch: optional(text) }));

const MARKER = /^<!-- pawl:suggestion ([0-9a-f]{16}) -->/;
/** A pull request has no more files, and no more threads that anybody reads. */
const MOST_PAGES = 30;

export interface SuggestionRequest {
  readonly number: number;
  readonly head: string;
  readonly suggestions: readonly Suggestion[];
  readonly language: Language;
}

/**
 * Suggests corrected lines in a review, those that are in the diff and that no comment of ours suggests already. Nothing is
 * written if the head has moved. Throws {@link SourceProblem} when it may not or cannot write.
 */
export async function suggestLines(client: GitHubClient, request: SuggestionRequest): Promise<void> {
  const { number, head, suggestions, language } = request;
  const [present, patches] = await Promise.all([
    readPresent(client, number),
    readPatches(client, number, new Set(suggestions.map(({ path }) => path))),
  ]);
  const missing = (there: Present): readonly Draft[] =>
    there.head === head ? draftsOf(suggestions, patches, there.prints, language) : [];
  const drafts = missing(present);
  if (drafts.length === 0) return;
  const what = `suggestions on pull request #${number}`;
  const post = (comments: readonly Draft[]): Promise<unknown> => {
    const body = { commit_id: head, event: 'COMMENT', body: COMMENT_WORDS.review[language], comments };
    return client.write('POST', `/pulls/${number}/reviews`, body, members<{ id: number }>({ id: count }), what);
  };
  try {
    await post(drafts);
  } catch (problem) {
    if (!(problem instanceof SourceProblem && ['unclear', 'bad-answer'].includes(problem.fact.kind))) throw problem;
    const left = missing(await readPresent(client, number));
    if (left.length > 0) await post(left);
  }
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
}

function draftsOf(
  suggestions: readonly Suggestion[],
  patches: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  language: Language,
): readonly Draft[] {
  return suggestions.flatMap((suggestion) => {
    const { path, was, line } = suggestion;
    const at = findLines(rightLines(patches.get(path) ?? ''), was, line);
    const print = fingerprint(suggestion);
    if (at === undefined || known.has(print)) return [];
    const body = `<!-- pawl:suggestion ${print} -->\n${suggestionMarkdown(suggestion, language)}`;
    const end = at + was.length - 1;
    const start = end > at ? { start_line: at, start_side: 'RIGHT' as const } : {};
    return [{ path, body, line: end, side: 'RIGHT' as const, ...start }];
  });
}

const fingerprint = ({ path, was, replacement }: Suggestion): string =>
  createHash('sha256')
    .update(JSON.stringify([path, was, replacement]))
    .digest('hex')
    .slice(0, 16);

interface Present {
  readonly head: string;
  /** What comments of ours suggest on lines that are still as they were. */
  readonly prints: ReadonlySet<string>;
}

async function readPresent(client: GitHubClient, number: number): Promise<Present> {
  const { owner, name } = client.place;
  const what = `the reviews of pull request #${number}`;
  const prints = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, after };
    const { repository } = await client.query(QUERY, variables, shape, what);
    const { headRefOid, reviewThreads } = repository.pullRequest;
    for (const thread of reviewThreads.nodes) {
      const [comment] = thread?.comments?.nodes ?? [];
      const print = comment?.viewerDidAuthor === true ? MARKER.exec(comment.body)?.[1] : undefined;
      if (print !== undefined && thread?.isOutdated === false) prints.add(print);
    }
    const { hasNextPage, endCursor } = reviewThreads.pageInfo;
    if (!hasNextPage) return { head: headRefOid, prints };
    if (endCursor === undefined || endCursor === after) break;
    after = endCursor;
  }
  throw new SourceProblem({ kind: 'bad-answer', what, detail: 'the pages do not end' });
}

/** The patches of these files; one without a patch is too large for GitHub to show, and has no line to stand on. */
async function readPatches(
  client: GitHubClient,
  number: number,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const patches = new Map<string, string>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `/pulls/${number}/files?per_page=100&page=${page}`;
    const files = await client.get(path, filesShape, `the files of pull request #${number}`);
    for (const { filename, patch } of files) if (paths.has(filename)) patches.set(filename, patch ?? '');
    if (files.length < 100 || patches.size === paths.size) break;
  }
  return patches;
}
