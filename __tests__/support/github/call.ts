import { type Answer, json } from './answer.ts';
import type { Values } from './contract.ts';
import type { Links } from './shapes/base.ts';
import type { PullRequest, RepositoryState } from './state.ts';

/** How far GitHub's answers go; a test may lower them, to see what happens beyond. */
export type Limits = {
  /** Files of a comparison, all on the first page. */
  readonly compareFiles: number;
  readonly pullFiles: number;
  readonly pullCommits: number;
  /** Entries of a recursive tree; then it is `truncated`. */
  readonly treeEntries: number;
  /** Bytes that GraphQL gives of a blob's text; then it `isTruncated`. */
  readonly blobText: number;
  /** Characters of a comment. */
  readonly comment: number;
};

export const githubLimits: Limits = {
  compareFiles: 300,
  pullFiles: 3000,
  pullCommits: 250,
  treeEntries: 100_000,
  blobText: 512_000,
  comment: 65_536,
};

/** One request to an operation, as its handler sees it. */
export type Call = {
  readonly repository: RepositoryState;
  readonly parameters: Values;
  readonly query: Values;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** Who asks. */
  readonly login: string;
  readonly links: Links;
  readonly limits: Limits;
  /** The address by which GitHub's own links lead to this list: by number, so that it outlives a renaming. */
  readonly listUrl: string;
  readonly nextId: () => number;
};

export type Handler = (call: Call) => Answer | Promise<Answer>;
export type Handlers = Readonly<Record<string, Handler>>;

/** Which part of a list is asked for: 30 by default, 100 at most. */
export function pageOf({ query }: Call): { readonly page: number; readonly size: number; readonly start: number } {
  const page = Math.max(1, Number(query.page ?? 1));
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30)));
  return { page, size, start: (page - 1) * size };
}

/** One page of a list, with the Link header that leads on. */
export async function paginate<T>(call: Call, items: readonly T[], shape: (item: T) => unknown): Promise<Answer> {
  const { size, start } = pageOf(call);
  return json(await Promise.all(items.slice(start, start + size).map(shape)), 200, linkHeader(call, items.length));
}

/** The header that leads through a list of so many items; none when one page holds them. */
export function linkHeader(call: Call, count: number): Readonly<Record<string, string>> {
  const { page, size } = pageOf(call);
  const last = Math.max(1, Math.ceil(count / size));
  const to = (target: number, relation: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(target) });
    return `<${call.listUrl}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

/** The pull request that the path names, under either name of the parameter. */
export function pullOf({ repository, parameters }: Call): PullRequest | undefined {
  const number = Number(parameters.pull_number ?? parameters.issue_number);
  return repository.pulls.find((pull) => pull.number === number);
}

/** A text of the body. */
export function textIn(body: Call['body'], name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}
