import { type Content, compareMarks, type Live } from './marker.ts';

/**
 * How one comment is kept by runs that know nothing of each other. GitHub has no "write if unchanged", so a run that read
 * before another wrote may write over it. Therefore every run looks again after it wrote, also at what its write replaced, and
 * puts the newest it knows on top. Pure, so that every interleaving can be tried.
 */

/** A comment of ours on the pull request. */
export interface Shown {
  readonly id: string;
  readonly content: Content;
  /** What it said before, as far as that is known. */
  readonly earlier: readonly Content[];
}

/** What there is: the pull request as it stands, and our comments, the oldest first. */
export interface Board {
  readonly live: Live;
  readonly own: readonly Shown[];
}

export type Step =
  | { readonly do: 'create'; readonly content: Content }
  | { readonly do: 'update'; readonly id: string; readonly content: Content }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'rest'; readonly because: 'kept' | 'unchanged' | 'outdated' | 'moved' | 'not-wanted' | 'gone' };

/** What a run has done so far: nothing; written; or sent a write of which it does not know what became. */
export type Progress = 'fresh' | 'wrote' | 'unclear';

/**
 * The next step of a run that wants to say something.
 * @param where `anywhere`, or only in a comment that is there already
 */
export function nextStep(mine: Content, where: 'anywhere' | 'if-present', board: Board, progress: Progress): Step {
  return progress === 'fresh' ? firstStep(mine, where, board) : laterStep(mine, board, progress);
}

function firstStep(mine: Content, where: 'anywhere' | 'if-present', { live, own }: Board): Step {
  if (live.head !== mine.mark.head) return { do: 'rest', because: 'moved' };
  if (own.some(({ content }) => compareMarks(content.mark, mine.mark, live) > 0)) {
    return { do: 'rest', because: 'outdated' };
  }
  const [top, ...extras] = own;
  if (top === undefined) {
    return where === 'anywhere' ? { do: 'create', content: mine } : { do: 'rest', because: 'not-wanted' };
  }
  if (top.content.hash !== mine.hash) return { do: 'update', id: top.id, content: mine };
  return withoutExtras(extras, 'unchanged');
}

/** Having written, a run answers for what is shown: the newest that it knows of, once. */
function laterStep(mine: Content, { live, own }: Board, progress: Progress): Step {
  const [top, ...extras] = own;
  if (top === undefined) {
    const again = progress === 'unclear' && live.head === mine.mark.head;
    return again ? { do: 'create', content: mine } : { do: 'rest', because: 'gone' };
  }
  const known = own.flatMap(({ content, earlier }) => [content, ...earlier]);
  const newest = known.reduce((best, one) => (compareMarks(one.mark, best.mark, live) > 0 ? one : best), mine);
  if (compareMarks(newest.mark, top.content.mark, live) > 0 && newest.hash !== top.content.hash) {
    return { do: 'update', id: top.id, content: newest };
  }
  return withoutExtras(extras, 'kept');
}

function withoutExtras(extras: readonly Shown[], because: 'kept' | 'unchanged'): Step {
  const last = extras.at(-1);
  return last === undefined ? { do: 'rest', because } : { do: 'remove', id: last.id };
}
