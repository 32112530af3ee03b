import { createHash } from 'node:crypto';
import type { RawTalk } from '../../sources/github/comments.ts';

/** What was judged and by which run, so that a later run knows what it finds. */
export interface Mark {
  /** Which of several Pawls of a repository the comment belongs to. */
  readonly key: string;
  readonly head: string;
  readonly base: string;
  readonly run: number;
  readonly attempt: number;
}

/** A comment of ours: what it says, and what that was said of. */
export interface Content {
  readonly mark: Mark;
  readonly text: string;
  readonly hash: string;
}

/** Where the pull request stands now. */
export interface Live {
  readonly head: string;
  readonly base: string;
}

const MARKER =
  /^<!-- pawl:v1 key=([0-9a-f]{8}) head=([0-9a-f]{40,64}) base=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,6}) hash=([0-9a-f]{16}) -->\r?\n/;

/** The key of the Pawl that goes by this policy file: two of them on one pull request have a comment each. */
export const keyOf = (policyPath: string): string => digest(policyPath).slice(0, 8);

export function contentOf(mark: Mark, text: string): Content {
  return { mark, text, hash: digest(text).slice(0, 16) };
}

/** The comment's body: a marker of hex and digits alone, which no text can end early, and the text. */
export function bodyOf({ mark, text, hash }: Content): string {
  const { key, head, base, run, attempt } = mark;
  return `<!-- pawl:v1 key=${key} head=${head} base=${base} run=${run} attempt=${attempt} hash=${hash} -->\n${text}`;
}

/** Reads a body back; nothing where it has no marker of this key. The hash is that of the text as it stands now. */
export function readBody(body: string, key: string): Content | undefined {
  const found = MARKER.exec(body);
  if (found === null || found[1] !== key) return undefined;
  const [, , head = '', base = '', run = '', attempt = ''] = found;
  return contentOf({ key, head, base, run: Number(run), attempt: Number(attempt) }, body.slice(found[0].length));
}

/** Whether these are all comments, and none of them is one of ours with this key. */
export function isBare({ comments: { nodes, totalCount, pageInfo } }: RawTalk, key: string): boolean {
  const isWhole = !pageInfo.hasNextPage && nodes.length >= totalCount;
  return isWhole && nodes.every(({ body, viewerDidAuthor }) => !viewerDidAuthor || readBody(body, key) === undefined);
}

/** A body that is still as it was written: its text has the hash that its marker gives. */
export function readWhole(body: string, key: string): Content | undefined {
  const content = readBody(body, key);
  return content !== undefined && MARKER.exec(body)?.[6] === content.hash ? content : undefined;
}

/**
 * Which of two is the newer, above 0 for the left. What was judged of the head and base as they are now comes before what was
 * not; then the later run, and of one run the later attempt.
 */
export function compareMarks(left: Mark, right: Mark, live: Live): number {
  return (
    Number(left.head === live.head) - Number(right.head === live.head) ||
    Number(left.base === live.base) - Number(right.base === live.base) ||
    left.run - right.run ||
    left.attempt - right.attempt
  );
}

/** Without what GitHub may change about it in storing it. */
function digest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex');
}
