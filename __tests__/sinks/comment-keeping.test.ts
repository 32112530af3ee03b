import { describe, expect, test } from '@jest/globals';
import type { CommentBoard } from '../../src/sinks/github/board.ts';
import { isKept, keepComment } from '../../src/sinks/github/comment.ts';
import type { Board, Shown } from '../../src/sinks/github/comment-steps.ts';
import { type Content, contentOf } from '../../src/sinks/github/marker.ts';
import { type SourceFact, SourceProblem } from '../../src/sources/problem.ts';

/** What a run does where a write of its comment fails, and when it gives up. */

const [HEAD, BASE] = ['1'.repeat(40), 'b'.repeat(40)];
const say = (run: number, text = `run ${run}`, head = HEAD): Content =>
  contentOf({ key: '00000000', head, base: BASE, run, attempt: 1 }, text);
const MINE = say(10);
const OLD = say(9);
const boardOf = (...contents: readonly Content[]): Board => ({
  live: { head: HEAD, base: BASE },
  own: contents.map((content, index): Shown => ({ id: `c${index}`, content, earlier: [] })),
});

/** A write is answered with what there is afterwards, or fails. */
type Answer = Board | SourceFact['kind'] | Error;

function problemOf(answer: SourceFact['kind']): SourceProblem {
  return new SourceProblem({ kind: answer, what: 'x', detail: 'x', status: 422, said: 'x' } as SourceFact);
}

/** A board that shows these in turn, and answers writes with these, each the last one for ever; with what was done to it. */
function boardWith(looks: readonly Board[], answers: readonly Answer[]) {
  const done: string[] = [];
  const counts = { look: 0, write: 0 };
  const next = <T>(of: readonly T[], kind: keyof typeof counts): T => {
    const index = Math.min(counts[kind], of.length - 1);
    counts[kind] += 1;
    return of[index] as T;
  };
  const board: CommentBoard = {
    look: async (edited) => {
      done.push(edited === undefined ? 'look' : `look ${edited}`);
      return next(looks, 'look');
    },
    carryOut: async (step) => {
      done.push(step.do);
      const answer = next(answers, 'write');
      if (answer instanceof Error) throw answer;
      if (typeof answer === 'string') throw problemOf(answer);
      return answer;
    },
  };
  return { board, done };
}

const EMPTY = boardOf();

// proves 36
describe('what comes of it, and what was done', () => {
  test.each<{
    title: string;
    looks: readonly Board[];
    answers: readonly Answer[];
    outcome: string;
    done: string;
  }>([
    { title: 'it is there', looks: [boardOf(MINE)], answers: [], outcome: 'unchanged', done: 'look' },
    { title: 'none is there', looks: [EMPTY], answers: [boardOf(MINE)], outcome: 'kept', done: 'look create' },
    { title: 'an older one', looks: [boardOf(OLD)], answers: [boardOf(MINE)], outcome: 'kept', done: 'look update' },
    {
      title: 'a person took it away meanwhile',
      looks: [boardOf(OLD), EMPTY],
      answers: ['not-found'],
      outcome: 'gone',
      done: 'look update look c0',
    },
    {
      title: 'an answer was lost, and it was made',
      looks: [EMPTY, boardOf(MINE)],
      answers: ['unclear'],
      outcome: 'kept',
      done: 'look create look',
    },
    {
      title: 'an answer was lost, and it was not made',
      looks: [EMPTY],
      answers: ['bad-answer', 'unclear', boardOf(MINE)],
      outcome: 'kept',
      done: 'look create look create look create',
    },
    {
      title: 'the first of two of one run is removed by another',
      looks: [boardOf(MINE, MINE), boardOf(MINE)],
      answers: ['not-found'],
      outcome: 'kept',
      done: 'look remove look',
    },
  ])('$title', async ({ looks, answers, outcome, done }) => {
    const world = boardWith(looks, answers);
    expect(await keepComment(world.board, MINE, 'anywhere')).toBe(outcome);
    expect(world.done.join(' ')).toBe(done);
  });

  test.each<{ title: string; looks: readonly Board[]; answers: readonly Answer[]; kind: string; writes: number }>([
    { title: 'answers are lost again and again', looks: [EMPTY], answers: ['unclear'], kind: 'unclear', writes: 3 },
    { title: 'there is no such pull request', looks: [EMPTY], answers: ['not-found'], kind: 'not-found', writes: 1 },
    { title: 'it may not', looks: [EMPTY], answers: ['may-not-write'], kind: 'may-not-write', writes: 1 },
    { title: 'it may not edit', looks: [boardOf(OLD)], answers: ['may-not-write'], kind: 'may-not-write', writes: 1 },
    {
      title: 'others always write over it',
      looks: [boardOf(OLD)],
      answers: [boardOf(OLD)],
      kind: 'unclear',
      writes: 8,
    },
  ])('given up where $title', async ({ looks, answers, kind, writes }) => {
    const world = boardWith(looks, answers);
    await expect(keepComment(world.board, MINE, 'anywhere')).rejects.toMatchObject({ fact: { kind } });
    expect(world.done.filter((each) => !each.startsWith('look'))).toHaveLength(writes);
  });

  test('a mistake of ours is thrown as it is', async () => {
    const mistake = new TypeError('ours');
    await expect(keepComment(boardWith([EMPTY], [mistake]).board, MINE, 'anywhere')).rejects.toBe(mistake);
  });
});

test.each<{ title: string; seen: Board; where: 'anywhere' | 'if-present'; kept: boolean }>([
  { title: 'it is there', seen: boardOf(MINE), where: 'anywhere', kept: true },
  { title: 'it says something else', seen: boardOf(say(10, 'else')), where: 'anywhere', kept: false },
  { title: 'a later run had its say', seen: boardOf(say(11)), where: 'anywhere', kept: true },
  {
    title: 'a later run had its say of an earlier head',
    seen: boardOf(say(11, 'x', BASE)),
    where: 'anywhere',
    kept: false,
  },
  { title: 'none is there', seen: EMPTY, where: 'anywhere', kept: false },
  { title: 'none is there, and none is to be', seen: EMPTY, where: 'if-present', kept: true },
  { title: 'two are there', seen: boardOf(MINE, MINE), where: 'anywhere', kept: false },
  {
    title: 'the head has moved',
    seen: { ...EMPTY, live: { head: BASE, base: BASE } },
    where: 'anywhere',
    kept: true,
  },
])('nothing is to be done where $title: $kept', ({ seen, where, kept }) => {
  expect(isKept(seen, MINE, where)).toBe(kept);
});
