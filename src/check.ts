import { buildFacts } from './facts/build.ts';
import { makeReport, type Report } from './judge/report.ts';
import type { Severity } from './rules/severity.ts';
import { type ChangeRequest, readChange } from './sources/read-change.ts';
import type { Repository } from './sources/repository.ts';

/** The whole way through, for the action and the command line alike: read, gather facts, judge, report. */
export async function check(
  repository: Repository,
  request: ChangeRequest,
  { threshold, today }: { readonly threshold: Severity; readonly today: string },
): Promise<Report> {
  const change = await readChange(repository, request);
  const facts = buildFacts(change);
  return makeReport(facts, {
    judged: { base: request.base, head: request.head },
    policy: change.policy,
    threshold,
    today,
  });
}
