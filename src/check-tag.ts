import { type CheckOptions, rulesFor } from './check.ts';
import type { Facts } from './facts/facts.ts';
import { buildTagFacts } from './facts/tag/build.ts';
import { makeReport, type Report } from './judge/report.ts';
import type { Objection, Rule } from './rules/rule.ts';
import { readTag, type TagRequest } from './sources/read-tag.ts';
import type { TagEdition } from './sources/read-tag-editions.ts';
import type { Repository } from './sources/repository.ts';
import type { TagReader } from './sources/tags.ts';

/** The whole way through for a tag, as `check` goes it for a change. */
export async function checkTag(
  repository: Repository & TagReader,
  request: TagRequest,
  { threshold, today }: CheckOptions,
): Promise<Report> {
  const { reading, editions, base, head } = await readTag(repository, request);
  const { policy } = reading;
  const facts = buildTagFacts(reading);
  const rules = [...(await rulesFor(facts)), ...(editions.length === 0 ? [] : [await heldTo(reading.name, editions)])];
  return makeReport(withScattered(facts, editions), { judged: { base, head }, policy, threshold, today, rules });
}

/** The rule that holds these releases to what their numbers promise. */
async function heldTo(tag: string, editions: readonly TagEdition[]): Promise<Rule> {
  const [{ compatibility, objectionsAt, unreadAt }, { waysBetween }] = await Promise.all([
    import('./rules/compatibility.ts'),
    import('./features/compat.ts'),
  ]);
  const objections = editions.flatMap((each): readonly Objection[] => {
    switch (each.kind) {
      case 'release':
        return objectionsAt(each.edition, waysBetween(each.before, each.edition, each.weigh), each.rule);
      case 'unreadable':
        return [unreadAt(tag, each.rule, each)];
      case 'scattered':
        return [];
    }
  });
  return { ...compatibility, evaluate: () => objections };
}

const withScattered = (facts: Facts, editions: readonly TagEdition[]): Facts => ({
  ...facts,
  doubts: [
    ...facts.doubts,
    ...editions.flatMap((each) =>
      each.kind === 'scattered' ? [{ about: 'scattered' as const, interface: each.rule.name }] : [],
    ),
  ],
});
