import type { Phrase } from '../numbering/scheme.ts';
import { blindMarkdown } from '../render/problem.ts';
import { openBoard } from '../sinks/github/board.ts';
import { keepComment } from '../sinks/github/comment.ts';
import { contentOf, keyOf } from '../sinks/github/marker.ts';
import type { Subject } from '../sources/event.ts';
import type { GitHubClient } from '../sources/github/client.ts';
import type { Inputs } from '../sources/inputs.ts';
import { SourceProblem } from '../sources/problem.ts';
import { problemPhrase } from './finish.ts';
import { runNumbers } from './tell.ts';

/** Where GitHub itself was what could not be asked, a comment could not be written either. */
const MUTE: readonly string[] = ['no-token', 'unauthorized', 'rate-limited', 'unreachable'];

/**
 * Says in a comment that is there already that this run could not look, so that nobody takes what it says of an older commit
 * for what holds now. What was judged of the very commits that the pull request is at is left alone, none is made for this,
 * and whatever keeps it from being written is passed over: the run has failed for a reason of its own.
 */
export async function tellBlind(
  problem: unknown,
  subject: Extract<Subject, { kind: 'pull-request' }>,
  inputs: Inputs,
  client: GitHubClient,
): Promise<void> {
  if (inputs.comment === 'never' || subject.token === 'read-only') return;
  if (problem instanceof SourceProblem && MUTE.includes(problem.fact.kind)) return;
  try {
    await update(problemPhrase(problem), subject.number, inputs, client);
  } catch {
    // The problem itself is told everywhere else.
  }
}

async function update(problem: Phrase, number: number, inputs: Inputs, client: GitHubClient): Promise<void> {
  const key = keyOf(inputs.policy);
  const board = openBoard(client, number, key);
  const { live, own } = await board.look();
  const isCurrent = own.some(({ content: { mark } }) => mark.head === live.head && mark.base === live.base);
  if (own.length === 0 || isCurrent) return;
  const mark = { key, head: live.head, base: live.base, ...runNumbers() };
  await keepComment(board, contentOf(mark, blindMarkdown(problem, live.head, inputs.language)), 'if-present');
}
