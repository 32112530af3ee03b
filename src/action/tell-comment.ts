import { commentMarkdown } from '../render/comment.ts';
import type { ReportJson } from '../render/json.ts';
import { glimpse, openBoard } from '../sinks/github/board.ts';
import { isKept, keepComment } from '../sinks/github/comment.ts';
import { contentOf } from '../sinks/github/marker.ts';
import type { GitHubClient } from '../sources/github/client.ts';
import type { RawTalk } from '../sources/github/comments.ts';
import type { Inputs } from '../sources/inputs.ts';
import { hasToSay, markOf } from './tell.ts';

/** Where a comment goes, and which run it is of, where that is another one than this. */
export interface CommentAim {
  readonly number: number;
  readonly origin: 'own' | 'reported';
  readonly run?: { readonly id: number; readonly attempt: number };
  /** The first of the pull request's comments, where they were asked for already. */
  readonly seen?: RawTalk | undefined;
}

/** The comment of a report that was made here, or saved by another run. */
export async function tellComment(
  report: ReportJson,
  { number, origin, run, seen }: CommentAim,
  inputs: Inputs,
  client: GitHubClient,
): Promise<void> {
  if (inputs.comment === 'never') return;
  const where = hasToSay(report.verdict, report.findings, inputs.comment) ? 'anywhere' : 'if-present';
  const own = markOf(report, inputs);
  const mark = run === undefined ? own : { ...own, run: run.id, attempt: run.attempt };
  const board = seen && glimpse(seen, mark.key);
  if (where === 'if-present' && board?.own.length === 0) return;
  const { serverUrl, owner, name } = client.place;
  const repository = `${serverUrl}/${owner}/${name}`;
  const content = contentOf(mark, commentMarkdown(report, { repository, origin }, inputs.language));
  if (board !== undefined && isKept(board, content, where)) return;
  await keepComment(openBoard(client, number, mark.key), content, where);
}
