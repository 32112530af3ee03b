import { describe, expect, test } from '@jest/globals';
import { type CommentBoard, glimpse, openBoard } from '../../src/sinks/github/board.ts';
import { bodyOf, compareMarks, contentOf, type Mark } from '../../src/sinks/github/marker.ts';
import type { GitHubClient } from '../../src/sources/github/client.ts';
import type { RawComment, RawTalk } from '../../src/sources/github/comments.ts';
import { type SourceFact, SourceProblem } from '../../src/sources/problem.ts';

/** What is read of the comments of a pull request, whatever pages GitHub answers with. */

const [HEAD, BASE] = ['1'.repeat(40), 'b'.repeat(40)];
const KEY = '00000000';
const content = (run: number, key = KEY) => contentOf({ key, head: HEAD, base: BASE, run, attempt: 1 }, `run ${run}`);
const comment = (id: string, body: string, viewerDidAuthor = true): RawComment => ({ id, body, viewerDidAuthor });
const mine = (run: number): RawComment => comment(`c${run}`, bodyOf(content(run)));
const others = (count: number): readonly RawComment[] =>
  Array.from({ length: count }, (_, index) => comment(`o${index}`, 'hello', false));

interface Page {
  readonly nodes: readonly RawComment[];
  readonly total?: number;
  /** Where the next page begins; null for a page that is said to follow from nowhere. */
  readonly next?: string | null;
}

const talk = ({ nodes, total = nodes.length, next }: Page): RawTalk => ({
  id: 'PR_1',
  headRefOid: HEAD,
  baseRef: { target: { oid: BASE } },
  comments: {
    totalCount: total,
    nodes,
    pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? undefined },
  },
});

type Said = object | SourceFact['kind'];

/** A board over these pages, asked for in turn, the last one for ever; writes and histories are answered with these. */
function boardOver(pages: readonly Page[], answers: readonly Said[] = []) {
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  const answer = async (query: string, variables: object): Promise<unknown> => {
    const said = answers[sent.length];
    sent.push({ operation: /^\w+ (\w+)/.exec(query)?.[1], ...variables });
    if (typeof said === 'string') throw new SourceProblem({ kind: said, what: 'x', detail: 'x' } as SourceFact);
    return said;
  };
  const client = {
    ask: async ({ variables }: { variables: { after: [string, unknown] } }) => {
      asked.push(variables.after[1]);
      return talk(pages[Math.min(asked.length, pages.length) - 1] as Page);
    },
    query: answer,
    mutate: answer,
  } as unknown as GitHubClient;
  return { board: openBoard(client, 7, KEY), asked, sent };
}

const runsOn = async (look: ReturnType<CommentBoard['look']>): Promise<readonly number[]> =>
  (await look).own.map(({ content: { mark } }) => mark.run);

describe('all pages are read', () => {
  test.each<{ title: string; pages: readonly Page[]; runs: readonly number[]; asked: readonly unknown[] }>([
    { title: 'none', pages: [{ nodes: [] }], runs: [], asked: [null] },
    { title: 'one', pages: [{ nodes: [mine(1), ...others(2), mine(2)] }], runs: [1, 2], asked: [null] },
    {
      title: 'two',
      pages: [
        { nodes: [...others(99), mine(1)], total: 101, next: 'p1' },
        { nodes: [mine(2)], total: 101 },
      ],
      runs: [1, 2],
      asked: [null, 'p1'],
    },
    {
      title: 'one that was taken away between two pages',
      pages: [{ nodes: [mine(1), ...others(1)], total: 1 }],
      runs: [1],
      asked: [null],
    },
  ])('$title', async ({ pages, runs, asked }) => {
    const world = boardOver(pages);
    expect(await runsOn(world.board.look())).toEqual(runs);
    expect(world.asked).toEqual(asked);
  });

  test.each<{ title: string; pages: readonly Page[]; asked: number }>([
    { title: 'some are left out', pages: [{ nodes: [mine(1)], total: 2 }], asked: 1 },
    { title: 'it goes round', pages: [{ nodes: others(1), total: 9, next: 'p1' }], asked: 2 },
    { title: 'it goes on from nowhere', pages: [{ nodes: others(1), total: 1, next: null }], asked: 1 },
    {
      title: 'it never ends',
      pages: Array.from({ length: 90 }, (_, index) => ({ nodes: others(1), total: 900, next: `p${index}` })),
      asked: 50,
    },
  ])('and nothing is taken for all where $title', async ({ pages, asked }) => {
    const world = boardOver(pages);
    await expect(world.board.look()).rejects.toMatchObject({ fact: { kind: 'bad-answer' } });
    expect(world.asked).toHaveLength(asked);
  });
});

describe('a comment is ours', () => {
  test.each<{ title: string; one: RawComment; ours: boolean }>([
    { title: 'with its marker', one: mine(1), ours: true },
    { title: 'not where another wrote it', one: { ...mine(1), viewerDidAuthor: false }, ours: false },
    { title: 'not of another policy', one: comment('c', bodyOf(content(1, '00000001'))), ours: false },
    { title: 'not where the marker comes later', one: comment('c', `x\n${bodyOf(content(1))}`), ours: false },
    { title: 'not without a marker', one: comment('c', 'hello'), ours: false },
  ])('$title', async ({ one, ours }) => {
    const page = { nodes: [one] };
    expect(await runsOn(boardOver([page]).board.look())).toEqual(ours ? [1] : []);
    expect(glimpse(talk(page), KEY)?.own).toEqual(ours ? [{ id: 'c1', content: content(1), earlier: [] }] : []);
  });

  test('a first page is all only where it says so', () => {
    expect(glimpse(talk({ nodes: [mine(1)] }), KEY)?.live).toEqual({ head: HEAD, base: BASE });
    expect(glimpse(talk({ nodes: [mine(1)], next: 'p1' }), KEY)).toBeUndefined();
    expect(glimpse(talk({ nodes: [mine(1)], total: 2 }), KEY)).toBeUndefined();
    expect(glimpse({ ...talk({ nodes: [] }), baseRef: undefined }, KEY)?.live).toEqual({ head: HEAD, base: '' });
  });
});

describe('what a comment said before', () => {
  const diffs = (...bodies: readonly (string | undefined)[]) => ({ nodes: bodies.map((diff) => ({ diff })) });
  const altered = bodyOf(content(3)).replace('run 3', 'ruin');

  test('is known of the one that is asked about, as far as it is whole', async () => {
    const node = { first: diffs(bodyOf(content(1)), undefined, 'hello'), last: diffs(altered, bodyOf(content(2))) };
    const { board, sent } = boardOver([{ nodes: [mine(4)] }], [{ node }]);
    const [shown] = (await board.look('c4')).own;
    expect(shown?.earlier).toEqual([content(1), content(2)]);
    expect(sent).toEqual([{ operation: 'History', id: 'c4' }]);
  });

  test.each<{ title: string; said: Said }>([
    { title: 'it is gone', said: 'not-found' },
    { title: 'it is nothing', said: { node: undefined } },
    { title: 'it keeps no edits', said: { node: { first: undefined, last: { nodes: undefined } } } },
  ])('is nothing where $title', async ({ said }) => {
    const [shown] = (await boardOver([{ nodes: [mine(4)] }], [said]).board.look('c4')).own;
    expect(shown?.earlier).toEqual([]);
  });

  test('is no secret where it cannot be read: that is told', async () => {
    const { board } = boardOver([{ nodes: [mine(4)] }], ['forbidden']);
    await expect(board.look('c4')).rejects.toMatchObject({ fact: { kind: 'forbidden' } });
  });
});

describe('a write answers with the newest hundred', () => {
  const created = (page: Page): Said => ({ addComment: { subject: talk(page) } });
  const create = { do: 'create', content: content(9) } as const;

  test.each<{ title: string; before: readonly RawComment[]; after: readonly RawComment[]; runs: readonly number[] }>([
    { title: 'fewer are all that there are', before: [mine(1)], after: [...others(98), mine(9)], runs: [9] },
    { title: 'older ones of ours are kept', before: [mine(1)], after: [...others(99), mine(9)], runs: [1, 9] },
    {
      title: 'those among them not twice',
      before: [mine(1), mine(2)],
      after: [...others(98), mine(2), mine(9)],
      runs: [1, 2, 9],
    },
  ])('$title', async ({ before, after, runs }) => {
    const { board, sent } = boardOver([{ nodes: before }], [created({ nodes: after, total: 300, next: null })]);
    await board.look();
    expect(await runsOn(board.carryOut(create))).toEqual(runs);
    expect(sent).toEqual([{ operation: 'Create', id: 'PR_1', body: bodyOf(create.content) }]);
  });

  test('an update also with what it replaced; a removal is looked after', async () => {
    const first = { nodes: [{ diff: bodyOf(content(5)) }] };
    const issueComment = { first, last: undefined, pullRequest: talk({ nodes: [mine(9)] }) };
    const { board, sent, asked } = boardOver([{ nodes: [mine(1)] }], [{ updateIssueComment: { issueComment } }, {}]);
    await board.look();
    const after = await board.carryOut({ do: 'update', id: 'c9', content: content(9) });
    expect(after.own.map(({ earlier }) => earlier)).toEqual([[content(5)]]);
    expect(await runsOn(board.carryOut({ do: 'remove', id: 'c9' }))).toEqual([1]);
    expect(sent.map((each) => Object(each).operation)).toEqual(['Update', 'Remove']);
    expect(asked).toEqual([null, null]);
  });
});

test.each<{ left: Partial<Mark>; right: Partial<Mark>; order: number }>([
  { left: {}, right: {}, order: 0 },
  { left: { attempt: 2 }, right: { attempt: 1 }, order: 1 },
  { left: { run: 2, attempt: 1 }, right: { run: 1, attempt: 9 }, order: 1 },
  { left: { run: 1 }, right: { run: 9, base: HEAD }, order: 1 },
  { left: { base: HEAD }, right: { head: BASE, run: 9 }, order: 1 },
])('$left is newer than $right: $order', ({ left, right, order }) => {
  const mark: Mark = { key: KEY, head: HEAD, base: BASE, run: 1, attempt: 1 };
  const live = { head: HEAD, base: BASE };
  const compared = (a: Partial<Mark>, b: Partial<Mark>) => compareMarks({ ...mark, ...a }, { ...mark, ...b }, live);
  expect([Math.sign(compared(left, right)), Math.sign(compared(right, left))]).toEqual([order, 0 - order]);
});
