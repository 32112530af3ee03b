import { SourceProblem } from '../../sources/problem.ts';
import type { CommentBoard } from './board.ts';
import { type Board, nextStep, type Progress, type Step } from './comment-steps.ts';
import type { Content } from './marker.ts';

export type CommentOutcome = Extract<Step, { do: 'rest' }>['because'];

/**
 * Whether what was seen a while ago is as it should be, so that there is nothing to look at again and nothing to write.
 * @param where as for {@link keepComment}
 */
export function isKept(seen: Board, mine: Content, where: 'anywhere' | 'if-present'): boolean {
  return nextStep(mine, where, seen, 'fresh').do === 'rest';
}

/** A run that has to do more than this is one of many at once; the last of them will have its way. */
const MOST_STEPS = 8;

/**
 * Keeps the one comment: looks, writes, looks again, until what is shown is right or another run's to show. Throws
 * {@link SourceProblem} when it may not or cannot write.
 * @param where `anywhere`, or only in a comment that is there already, to turn it green
 */
export async function keepComment(
  board: CommentBoard,
  mine: Content,
  where: 'anywhere' | 'if-present',
): Promise<CommentOutcome> {
  let seen: Board = await board.look();
  let progress: Progress = 'fresh';
  let unclear = 0;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = nextStep(mine, where, seen, progress);
    if (step.do === 'rest') return step.because;
    try {
      seen = await board.carryOut(step);
      progress = 'wrote';
    } catch (problem) {
      const kind = problem instanceof SourceProblem ? problem.fact.kind : 'other';
      // What a person took away stays away.
      if (kind === 'not-found' && step.do !== 'create') progress = 'wrote';
      else if ((kind === 'unclear' || kind === 'bad-answer') && unclear < 2) {
        unclear += 1;
        progress = 'unclear';
      } else throw problem;
      seen = await board.look(step.do === 'update' ? step.id : undefined);
    }
  }
  const detail = 'other runs keep writing to it';
  throw new SourceProblem({ kind: 'unclear', what: 'the comment', detail });
}
