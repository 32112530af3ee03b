import type { Draft } from '../audit/draft.ts';
import { judgeRevision, type RevisionRules } from '../audit/judge-revisions.ts';
import type { PlannedRevision } from '../audit/plan-revisions.ts';
import type { CarrierRule, Policy } from '../policy/policy.ts';
import type { WantedPaths } from '../sources/history.ts';
import type { openFiles } from './files.ts';

/** The paths that may hold numbers: those that the policy names, or those whose names tell it. */
export function wantedPaths({ carriers }: Pick<Policy, 'carriers'>): WantedPaths {
  if (carriers === undefined) return { plain: ['SOURCE'], shaped: [{ start: '', end: '.spec' }] };
  return {
    plain: carriers.filter(isPlain).map(({ path }) => path),
    shaped: carriers.filter((rule) => !isPlain(rule)).map(({ path }) => ({ start: literalStart(path), end: '' })),
  };
}

const SPECIAL = /[*?[\]{}\\]/;
const isPlain = ({ path }: CarrierRule): boolean => !SPECIAL.test(path);
const literalStart = (pattern: string): string => pattern.slice(0, Math.max(0, pattern.search(SPECIAL)));

/** As many revisions are read ahead. */
const AT_ONCE = 32;

/** Judges every planned revision; each file is read and parsed once, unless it comes again much later. */
export async function reviewRevisions(
  planned: readonly PlannedRevision[],
  rules: RevisionRules,
  files: ReturnType<typeof openFiles>,
  progress: (done: number) => void,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (let start = 0; start < planned.length; start += AT_ONCE) {
    const batch = planned.slice(start, start + AT_ONCE);
    const sides = batch.flatMap(({ carriers }) => carriers.flatMap(({ before, after }) => [before, after]));
    const textOf = await files.load(sides.flatMap((file) => (file?.kind === 'file' ? [file.id] : [])));
    for (const revision of batch) drafts.push(...judgeRevision(revision, rules, textOf));
    progress(start + batch.length);
  }
  return drafts;
}
