import { buildFacts } from './facts/build.ts';
import { buildTagFacts } from './facts/tag/build.ts';
import { buildTipFacts } from './facts/tip/build.ts';
import { makeReport, type Report } from './judge/report.ts';
import type { Severity } from './rules/severity.ts';
import { type ChangeRequest, type ChangeSources, readChange } from './sources/read-change.ts';
import { readTag, type TagRequest } from './sources/read-tag.ts';
import type { Repository } from './sources/repository.ts';
import type { TagReader } from './sources/tags.ts';

/** What the entry points know better than the repository. */
export interface CheckOptions {
  readonly threshold: Severity;
  readonly today: string;
}

/** The whole way through, for the action and the command line alike: read, gather facts, judge, report. */
export async function check(
  repository: ChangeSources,
  request: ChangeRequest,
  { threshold, today }: CheckOptions,
): Promise<Report> {
  const change = await readChange(repository, request);
  const built = change.tip === undefined ? buildFacts(change) : buildTipFacts(change, change.tip);
  const facts =
    built.interfaces.length === 0
      ? built
      : await (await import('./sources/read-release.ts')).readReleases(repository, request.base, change.policy, built);
  return makeReport(facts, {
    judged: { base: request.base, head: request.head },
    policy: change.policy,
    threshold,
    today,
  });
}

/** The same for a tag. */
export async function checkTag(
  repository: Repository & TagReader,
  request: TagRequest,
  { threshold, today }: CheckOptions,
): Promise<Report> {
  const { reading, base, head } = await readTag(repository, request);
  const facts = buildTagFacts(reading);
  return makeReport(facts, { judged: { base, head }, policy: reading.policy, threshold, today });
}
