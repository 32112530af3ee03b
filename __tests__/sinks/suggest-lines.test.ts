import { describe, expect, test } from '@jest/globals';
import type { Suggestion } from '../../src/render/suggestions.ts';
import { suggestLines } from '../../src/sinks/github/suggestions.ts';
import type { GitHubClient } from '../../src/sources/github/client.ts';
import { type SourceFact, SourceProblem } from '../../src/sources/problem.ts';

/** Which corrected lines are suggested, where, and what is done where the answer is lost. */

const HEAD = '1'.repeat(40);
const PATCH = '@@ -10,2 +10,4 @@\n context\n+first\n+second\n after';
const suggestion = (was: readonly string[], line: number, path = 'kernel.spec'): Suggestion => ({
  path,
  rule: 'number-step',
  line,
  was,
  replacement: was.map((text) => `${text} corrected`),
});
const ONE = suggestion(['first'], 11);

interface Thread {
  readonly body?: string;
  readonly mine?: boolean;
  readonly outdated?: boolean;
}
interface Page {
  readonly threads: readonly (Thread | undefined)[];
  readonly next?: string | null;
  readonly head?: string;
}
interface File {
  readonly filename: string;
  readonly patch?: string;
}
interface Draft {
  readonly line: number;
  readonly start_line?: number;
  readonly body: string;
}

const pageOf = ({ threads, next, head = HEAD }: Page): object => ({
  repository: {
    pullRequest: {
      headRefOid: head,
      reviewThreads: {
        nodes: threads.map((thread) =>
          thread === undefined
            ? undefined
            : {
                isOutdated: thread.outdated ?? false,
                comments:
                  thread.body === undefined
                    ? undefined
                    : { nodes: [{ body: thread.body, viewerDidAuthor: thread.mine ?? true }] },
              },
        ),
        pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? undefined },
      },
    },
  },
});

/** A pull request of these threads and files, page by page, the last one for ever; writes fail with these in turn. */
function pullWith(
  pages: readonly Page[],
  files: readonly (readonly File[])[] = [[{ filename: 'kernel.spec', patch: PATCH }]],
  faults: readonly (SourceFact['kind'] | Error | undefined)[] = [],
) {
  const written: (readonly Draft[])[] = [];
  const asked = { threads: 0, files: 0 };
  const at = <T>(all: readonly T[], index: number): T => all[Math.min(index, all.length - 1)] as T;
  const client = {
    place: { owner: 'o', name: 'r' },
    query: async () => pageOf(at(pages, asked.threads++)),
    get: async () => at(files, asked.files++),
    write: async (_method: string, _path: string, { comments }: { comments: readonly Draft[] }) => {
      const fault = faults[written.length];
      written.push(comments);
      if (fault instanceof Error) throw fault;
      if (fault !== undefined) throw new SourceProblem({ kind: fault, what: 'x', detail: 'x' } as SourceFact);
    },
  } as unknown as GitHubClient;
  const suggest = (...suggestions: readonly Suggestion[]) =>
    suggestLines(client, { number: 7, head: HEAD, suggestions, language: 'en' });
  return { suggest, written, asked };
}

/** The comment that suggests this, as it is written. */
async function bodyOf(one: Suggestion): Promise<string> {
  const { suggest, written } = pullWith([{ threads: [] }]);
  await suggest(one);
  return written[0]?.[0]?.body ?? '';
}

// proves 44
describe('where a suggestion stands', () => {
  test.each<{ title: string; one: Suggestion; places: readonly object[] }>([
    { title: 'on its line', one: ONE, places: [{ line: 11, side: 'RIGHT' }] },
    {
      title: 'on all of its lines',
      one: suggestion(['first', 'second'], 11),
      places: [{ line: 12, side: 'RIGHT', start_line: 11, start_side: 'RIGHT' }],
    },
    { title: 'nowhere else than in the diff', one: suggestion(['third'], 11), places: [] },
    { title: 'nowhere in another file', one: suggestion(['first'], 11, 'Makefile'), places: [] },
  ])('$title', async ({ one, places }) => {
    const { suggest, written } = pullWith([{ threads: [] }]);
    await suggest(one);
    const drafts = written.flat().map(({ body: _, ...place }) => place);
    expect(drafts).toEqual(places.map((place) => ({ path: 'kernel.spec', ...place })));
    expect(written).toHaveLength(places.length);
  });

  test('a file that GitHub shows no diff of has no line to stand on', async () => {
    const { suggest, written } = pullWith([{ threads: [] }], [[{ filename: 'kernel.spec' }]]);
    await suggest(ONE);
    expect(written).toEqual([]);
  });
});

// proves 44
describe('nothing is suggested twice', () => {
  test.each<{ title: string; thread: (body: string) => Thread | undefined; writes: number }>([
    { title: 'which ours does', thread: (body) => ({ body }), writes: 0 },
    { title: 'which another copied', thread: (body) => ({ body, mine: false }), writes: 1 },
    { title: 'which ours did on a line that has changed', thread: (body) => ({ body, outdated: true }), writes: 1 },
    { title: 'which is not what ours says', thread: () => ({ body: 'hello' }), writes: 1 },
    { title: 'in a thread without a comment', thread: () => ({}), writes: 1 },
    { title: 'in a thread that is gone', thread: () => undefined, writes: 1 },
  ])('$title: written $writes times', async ({ thread, writes }) => {
    const threads = [thread(await bodyOf(ONE))];
    for (const pages of [[{ threads }], [{ threads: [], next: 'p1' }, { threads }]]) {
      const { suggest, written } = pullWith(pages);
      await suggest(ONE);
      expect(written).toHaveLength(writes);
    }
  });

  test('and nothing at all where the head has moved', async () => {
    const { suggest, written } = pullWith([{ threads: [], head: '2'.repeat(40) }]);
    await suggest(ONE);
    expect(written).toEqual([]);
  });
});

describe('pages', () => {
  test.each<{ title: string; pages: readonly Page[]; asked: number }>([
    { title: 'that go round', pages: [{ threads: [], next: 'p1' }], asked: 2 },
    { title: 'that go on from nowhere', pages: [{ threads: [], next: null }], asked: 1 },
    {
      title: 'that never end',
      pages: Array.from({ length: 90 }, (_, index) => ({ threads: [], next: `p${index}` })),
      asked: 30,
    },
  ])('$title are a bad answer', async ({ pages, asked }) => {
    const world = pullWith(pages);
    await expect(world.suggest(ONE)).rejects.toMatchObject({ fact: { kind: 'bad-answer' } });
    expect(world.asked.threads).toBe(asked);
  });

  const full = (from: number): readonly File[] =>
    Array.from({ length: 100 }, (_, index) => ({ filename: `f${from + index}`, patch: '' }));
  const spec = { filename: 'kernel.spec', patch: PATCH };
  test.each<{ title: string; files: readonly (readonly File[])[]; asked: number; writes: number }>([
    {
      title: 'until the file is found',
      files: [full(0), [...full(100).slice(1), spec], full(200)],
      asked: 2,
      writes: 1,
    },
    { title: 'until there are no more', files: [full(0), full(100).slice(1)], asked: 2, writes: 0 },
    { title: 'no more than a pull request has', files: [full(0)], asked: 30, writes: 0 },
  ])('of files are read $title', async ({ files, asked, writes }) => {
    const world = pullWith([{ threads: [] }], files);
    await world.suggest(ONE);
    expect([world.asked.files, world.written.length]).toEqual([asked, writes]);
  });
});

describe('an answer that was lost', () => {
  test.each(['unclear', 'bad-answer'] as const)(
    '(%s) is looked up, and only what is not there sent again',
    async (fault) => {
      const TWO = suggestion(['second'], 12);
      const stored = { threads: [{ body: await bodyOf(ONE) }] };
      const all = { threads: [{ body: await bodyOf(ONE) }, { body: await bodyOf(TWO) }] };
      for (const [afterwards, sent] of [
        [
          { threads: [] },
          [
            [11, 12],
            [11, 12],
          ],
        ],
        [stored, [[11, 12], [12]]],
        [all, [[11, 12]]],
      ] as const) {
        const { suggest, written } = pullWith([{ threads: [] }, afterwards], undefined, [fault]);
        await suggest(ONE, TWO);
        expect(written.map((drafts) => drafts.map(({ line }) => line))).toEqual(sent);
      }
    },
  );

  test.each(['refused', 'may-not-write', 'rate-limited'] as const)('is none where it is %s', async (fault) => {
    const { suggest, written } = pullWith([{ threads: [] }], undefined, [fault]);
    await expect(suggest(ONE)).rejects.toMatchObject({ fact: { kind: fault } });
    expect(written).toHaveLength(1);
  });

  test('is none where the mistake is ours', async () => {
    const mistake = new TypeError('ours');
    await expect(pullWith([{ threads: [] }], undefined, [mistake]).suggest(ONE)).rejects.toBe(mistake);
  });
});
