import { describe, expect, test } from '@jest/globals';
import { type Board, nextStep, type Progress, type Shown, type Step } from '../../src/sinks/github/comment-steps.ts';
import { type Content, compareMarks, contentOf } from '../../src/sinks/github/marker.ts';

/**
 * A model check: up to three runs over one pull request, every order of their requests, with a push in between and answers that
 * get lost. At the end there is one comment, and no run that judged the pull request as it then stands is hidden by an older one.
 */

const [H1, H2, BASE] = ['1'.repeat(40), '2'.repeat(40), 'b'.repeat(40)];
const say = (head: string, run: number, text = `run ${run}`): Content =>
  contentOf({ key: '00000000', head, base: BASE, run, attempt: 1 }, text);

interface Run {
  readonly mine: Content;
  readonly where: 'anywhere' | 'if-present';
  readonly progress: Progress;
  /** The request that it sends next; looks are requests of their own. */
  readonly next: 'look' | Step;
  readonly touched: string | undefined;
}

interface World {
  readonly head: string;
  readonly comments: readonly Shown[];
  readonly made: number;
  readonly runs: readonly Run[];
  /** Answers that may still get lost. */
  readonly losses: number;
}

const rests = ({ next }: Run): boolean => next !== 'look' && next.do === 'rest';

function seenBy({ head, comments }: World, { touched }: Run): Board {
  const own = comments.map((comment) => ({ ...comment, earlier: comment.id === touched ? comment.earlier : [] }));
  return { live: { head, base: BASE }, own };
}

function applied(world: World, step: Step): World {
  switch (step.do) {
    case 'create': {
      const comment = { id: `c${world.made}`, content: step.content, earlier: [] };
      return { ...world, made: world.made + 1, comments: [...world.comments, comment] };
    }
    case 'update':
      return {
        ...world,
        comments: world.comments.map((one) =>
          one.id === step.id ? { ...one, content: step.content, earlier: [one.content, ...one.earlier] } : one,
        ),
      };
    case 'remove':
      return { ...world, comments: world.comments.filter(({ id }) => id !== step.id) };
    case 'rest':
      return world;
  }
}

/** Every world that one request more, of any run, may lead to. */
function successors(world: World): readonly World[] {
  const worlds: World[] = world.head === H1 ? [{ ...world, head: H2 }] : [];
  world.runs.forEach((run, index) => {
    const put = (from: World, changed: Partial<Run>): World => ({
      ...from,
      runs: from.runs.map((one, at) => (at === index ? { ...one, ...changed } : one)),
    });
    // A run for a head begins when that head is there.
    if (rests(run) || (run.mine.mark.head === H2 && world.head === H1)) return;
    const { next } = run;
    if (next === 'look') {
      worlds.push(put(world, { next: nextStep(run.mine, run.where, seenBy(world, run), run.progress) }));
      return;
    }
    const touched = next.do === 'update' ? next.id : next.do === 'create' ? `c${world.made}` : run.touched;
    worlds.push(put(applied(world, next), { next: 'look', progress: 'wrote', touched }));
    if (world.losses > 0) {
      const fewer = { ...world, losses: world.losses - 1 };
      const asked = next.do === 'update' ? next.id : run.touched;
      worlds.push(put(fewer, { next: 'look', progress: 'unclear', touched: asked }));
      worlds.push(put(applied(fewer, next), { next: 'look', progress: 'unclear', touched: asked }));
    }
  });
  return worlds;
}

function wrongWith(world: World): string | undefined {
  if (world.comments.length > 1) return `${world.comments.length} comments`;
  const live = { head: world.head, base: BASE };
  const [shown] = world.comments;
  const spoke = world.runs.filter(({ mine, where }) => mine.mark.head === world.head && where === 'anywhere');
  for (const { mine } of spoke) {
    if (shown === undefined) return `nothing shown, though run ${mine.mark.run} had something to say`;
    if (shown.content.hash !== mine.hash && compareMarks(mine.mark, shown.content.mark, live) > 0) {
      return `${shown.content.text} hides run ${mine.mark.run}`;
    }
  }
  return undefined;
}

function explore(start: World): { readonly states: number; readonly ends: number; readonly wrong: readonly string[] } {
  const seen = new Set<string>();
  const wrong = new Set<string>();
  const waiting = [start];
  let ends = 0;
  for (let world = waiting.pop(); world !== undefined; world = waiting.pop()) {
    const key = JSON.stringify(world);
    if (seen.has(key)) continue;
    seen.add(key);
    if (world.runs.every(rests)) {
      ends += 1;
      const problem = wrongWith(world);
      if (problem !== undefined) wrong.add(problem);
    } else waiting.push(...successors(world));
  }
  return { states: seen.size, ends, wrong: [...wrong] };
}

const start = (comments: readonly Content[], runs: readonly Content[], losses = 0, clearing: readonly number[] = []) =>
  ({
    head: H1,
    comments: comments.map((content, index) => ({ id: `c${index}`, content, earlier: [] })),
    made: comments.length,
    losses,
    runs: runs.map((mine) => ({
      mine,
      where: clearing.includes(mine.mark.run) ? 'if-present' : 'anywhere',
      progress: 'fresh',
      next: 'look',
      touched: undefined,
    })),
  }) satisfies World;

const OLD = say('0'.repeat(40), 1);
const [A, B, C] = [say(H1, 10), say(H1, 11), say(H2, 12)];

// proves 36
describe('one comment, the newest on top, whatever the order of requests', () => {
  test.each([
    { title: 'two runs of one head, nothing there yet', world: start([], [A, B]) },
    { title: 'two runs, one head after the other', world: start([], [A, C]) },
    { title: 'the same with an old comment', world: start([OLD], [A, C]) },
    { title: 'three runs, nothing there yet', world: start([], [A, B, C]) },
    { title: 'three runs, an old comment', world: start([OLD], [A, B, C]) },
    { title: 'three runs of one head', world: start([OLD], [A, B, say(H1, 12)]) },
    { title: 'three runs, two comments left by an accident', world: start([OLD, say(OLD.mark.head, 2)], [A, B, C]) },
    { title: 'the newest only clears what is there', world: start([], [A, B, say(H2, 12, 'fixed')], 0, [12]) },
    { title: 'two runs, a lost answer', world: start([], [A, B], 1) },
    { title: 'two heads, an old comment, two lost answers', world: start([OLD], [A, C], 2) },
    { title: 'two heads, nothing there yet, two lost answers', world: start([], [A, C], 2) },
    { title: 'a re-run', world: start([A], [contentOf({ ...A.mark, attempt: 2 }, 'again'), B]) },
  ])('$title', ({ world }) => {
    const { states, ends, wrong } = explore(world);
    expect(wrong).toEqual([]);
    expect(ends).toBeGreaterThan(1);
    expect(states).toBeGreaterThan(20);
  });

  test('the check can fail: without the second look an older run stays on top', () => {
    const hasty = (world: World): World => ({
      ...world,
      runs: world.runs.map((run) =>
        run.progress === 'wrote' ? { ...run, next: { do: 'rest', because: 'kept' } as const } : run,
      ),
    });
    const seen: string[] = [];
    const waiting: World[] = [start([OLD], [A, C])];
    for (let world = waiting.pop(); world !== undefined; world = waiting.pop()) {
      if (world.runs.every(rests)) seen.push(wrongWith(world) ?? 'right');
      else waiting.push(...successors(world).map(hasty));
    }
    expect(seen).toContain('run 10 hides run 12');
  });
});
