import type { Draft } from '../audit/draft.ts';
import { judgeRevision, type RevisionRules } from '../audit/judge-revisions.ts';
import type { PlannedRevision } from '../audit/plan-revisions.ts';
import type { HistoryReader } from '../sources/history.ts';
import type { Files, TextOf } from './files.ts';

/** As many revisions are read ahead. */
const AT_ONCE = 8;

/**
 * Judges every planned revision; each file is read and parsed once, unless it comes again much later. Where it matters what
 * else was changed, that is looked up for all of them together, and they are judged again.
 */
export async function reviewRevisions(
  planned: readonly PlannedRevision[],
  rules: RevisionRules,
  { files, reader }: RevisionReading,
  progress: (done: number) => void,
): Promise<readonly Draft[]> {
  const { drafts, unlisted } = await judgeAll(planned, rules, files, progress);
  if (unlisted.length === 0) return drafts;
  const paths = await reader.changed(unlisted.flatMap(({ revision }) => revision.unlisted ?? []));
  const listed = unlisted.map((each, index) => withListed(each, paths[index] ?? []));
  const again = await judgeAll(listed, rules, files, () => undefined);
  return [...drafts, ...again.drafts];
}

/** Where the files of revisions, and what else they changed, are read. */
export interface RevisionReading {
  readonly files: Files;
  readonly reader: Pick<HistoryReader, 'changed'>;
}

interface Judged {
  readonly drafts: readonly Draft[];
  readonly unlisted: readonly PlannedRevision[];
}

async function judgeAll(
  planned: readonly PlannedRevision[],
  rules: RevisionRules,
  files: Files,
  progress: (done: number) => void,
): Promise<Judged> {
  const drafts: Draft[] = [];
  const unlisted: PlannedRevision[] = [];
  const load = (start: number): Promise<TextOf> | undefined => {
    const batch = planned.slice(start, start + AT_ONCE);
    const sides = batch.flatMap(({ carriers }) => carriers.flatMap(({ before, after }) => [before, after]));
    return batch.length === 0
      ? undefined
      : files.load(
          sides.flatMap((file) => (file?.kind === 'file' ? [file.id] : [])),
          'to-judge',
        );
  };
  let next = load(0);
  for (let start = 0; next !== undefined; start += AT_ONCE) {
    const textOf = await next;
    // The next files are on their way while these are judged.
    next = load(start + AT_ONCE);
    // One that does not come is told when its turn has come.
    next?.catch(() => undefined);
    for (const revision of planned.slice(start, start + AT_ONCE)) {
      const judged = await files.judging(() => judgeRevision(revision, rules, textOf));
      if (judged === 'unlisted') unlisted.push(revision);
      else drafts.push(...judged);
    }
    progress(Math.min(start + AT_ONCE, planned.length));
  }
  return { drafts, unlisted };
}

/** The same revision with every path that it changed. */
function withListed(planned: PlannedRevision, paths: readonly string[]): PlannedRevision {
  const { unlisted: _, ...revision } = planned.revision;
  const known = new Set(revision.changes.map(({ path }) => path));
  const others = paths
    .filter((path) => !known.has(path))
    .map((path) => ({ path, before: undefined, after: undefined }));
  return { ...planned, revision: { ...revision, changes: [...revision.changes, ...others] } };
}
