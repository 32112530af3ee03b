import type { Draft } from '../audit/draft.ts';
import { judgeRevision, type RevisionRules } from '../audit/judge-revisions.ts';
import type { PlannedRevision } from '../audit/plan-revisions.ts';
import type { openFiles, TextOf } from './files.ts';

/** As many revisions are read ahead. */
const AT_ONCE = 8;

/** Judges every planned revision; each file is read and parsed once, unless it comes again much later. */
export async function reviewRevisions(
  planned: readonly PlannedRevision[],
  rules: RevisionRules,
  files: ReturnType<typeof openFiles>,
  progress: (done: number) => void,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  const load = (start: number): Promise<TextOf> | undefined => {
    const batch = planned.slice(start, start + AT_ONCE);
    const sides = batch.flatMap(({ carriers }) => carriers.flatMap(({ before, after }) => [before, after]));
    return batch.length === 0
      ? undefined
      : files.load(sides.flatMap((file) => (file?.kind === 'file' ? [file.id] : [])));
  };
  let next = load(0);
  for (let start = 0; next !== undefined; start += AT_ONCE) {
    const textOf = await next;
    // The next files are on their way while these are judged.
    next = load(start + AT_ONCE);
    for (const revision of planned.slice(start, start + AT_ONCE))
      drafts.push(...judgeRevision(revision, rules, textOf));
    progress(Math.min(start + AT_ONCE, planned.length));
  }
  return drafts;
}
