import { type CheckOptions, rulesFor } from './check.ts';
import { buildTagFacts } from './facts/tag/build.ts';
import { makeReport, type Report } from './judge/report.ts';
import { readTag, type TagRequest } from './sources/read-tag.ts';
import type { Repository } from './sources/repository.ts';
import type { TagReader } from './sources/tags.ts';

/** The whole way through for a tag, as `check` goes it for a change. */
export async function checkTag(
  repository: Repository & TagReader,
  request: TagRequest,
  { threshold, today }: CheckOptions,
): Promise<Report> {
  const { reading, base, head } = await readTag(repository, request);
  const facts = buildTagFacts(reading);
  const rules = await rulesFor(facts);
  return makeReport(facts, { judged: { base, head }, policy: reading.policy, threshold, today, rules });
}
