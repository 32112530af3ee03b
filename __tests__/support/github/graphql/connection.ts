import { GraphQLError } from 'graphql';

/** How a connection is paged; GitHub wants `first` or `last`, from 1 to 100. */
export type Paging = {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
};

/** A refusal in GitHub's way: `type` beside the message. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** A part of a list in the form of GraphQL's connections. Nodes are made for that part only. */
export function connection<T>(name: string, items: readonly T[], paging: Paging, node: (item: T) => unknown): object {
  const count = paging.first ?? paging.last;
  if (count === undefined || count === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw refusal('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (count > 100 || count < 0) {
    const message = `Requesting ${count} records on the \`${name}\` connection exceeds the limit of 100 records.`;
    throw refusal('EXCESSIVE_PAGINATION', message);
  }
  const from = paging.after ? positionOf(paging.after) : 0;
  const to = paging.before ? positionOf(paging.before) - 1 : items.length;
  const forward = paging.first !== undefined && paging.first !== null;
  const start = forward ? from : Math.max(from, to - count);
  const end = forward ? Math.min(to, from + count) : to;
  const part = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes: () => part.map(node),
    edges: () => part.map((item, index) => ({ cursor: cursorOf(start + index + 1), node: () => node(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: part.length === 0 ? null : cursorOf(start + 1),
      endCursor: part.length === 0 ? null : cursorOf(end),
    },
  };
}

function cursorOf(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function positionOf(cursor: string): number {
  const [, position] = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (position === undefined)
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(position);
}
