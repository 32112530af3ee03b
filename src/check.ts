import { buildFacts, noInterfaces } from './facts/build.ts';
import type { Change } from './facts/change.ts';
import type { Facts } from './facts/facts.ts';
import type { interfaceFacts } from './facts/features/build.ts';
import { makeReport, type Report } from './judge/report.ts';
import { NUMBER_RULES } from './rules/number-rules.ts';
import type { Rule } from './rules/rule.ts';
import type { Severity } from './rules/severity.ts';
import { type ChangeRequest, type ChangeSources, readChange } from './sources/read-change.ts';

/** What the entry points know better than the repository. */
export interface CheckOptions {
  readonly threshold: Severity;
  readonly today: string;
}

/** The whole way through for a change, for the action and the command line alike: read, gather facts, judge, report. */
export async function check(
  repository: ChangeSources,
  request: ChangeRequest,
  { threshold, today }: CheckOptions,
): Promise<Report> {
  const change = await readChange(repository, request);
  const built = await factsOf(repository, request, change);
  const facts =
    built.interfaces.length === 0
      ? built
      : await (await import('./sources/read-release.ts')).readReleases(repository, request.base, change.policy, built);
  return makeReport(facts, {
    judged: { base: request.base, head: request.head },
    policy: change.policy,
    threshold,
    today,
    rules: await rulesFor(facts),
  });
}

/** Facts by the files that state numbers; where those are templates alone, by the tags, as where there is no such file. */
async function factsOf(repository: ChangeSources, request: ChangeRequest, change: Change): Promise<Facts> {
  if (change.tip !== undefined) return (await import('./facts/tip/build.ts')).buildTipFacts(change, change.tip);
  const facts = buildFacts(change, await comparerFor(change));
  if (facts.line.kind !== 'without-numbers' || facts.line.templates === undefined) return facts;
  const [{ readTip }, { buildTipFacts }] = await Promise.all([
    import('./sources/read-tip.ts'),
    import('./facts/tip/build.ts'),
  ]);
  const { branch, policy } = change;
  const tip = await readTip(repository, { branch, commit: request.base, policy, early: undefined });
  if (tip === undefined) return facts;
  const byTags = buildTipFacts({ ...change, carriers: [] }, tip);
  return byTags.line.kind === 'without-numbers' ? facts : { ...byTags, doubts: [...facts.doubts, ...byTags.doubts] };
}

/** What compares sets of features is loaded where there are some. */
async function comparerFor({ interfaces }: Change): Promise<typeof interfaceFacts> {
  return interfaces.length === 0 ? noInterfaces : (await import('./facts/features/build.ts')).interfaceFacts;
}

/** The rules that have something to look at: those about features are loaded where there are interfaces. */
export async function rulesFor({ interfaces }: Facts): Promise<readonly Rule[]> {
  return interfaces.length === 0 ? NUMBER_RULES : (await import('./rules/rules.ts')).RULES;
}
