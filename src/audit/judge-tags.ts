import type { CarrierReaders } from '../carriers/read.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import type { PolicyFacts } from '../facts/facts.ts';
import { policyOfTag } from '../facts/tag/affixes.ts';
import { buildTagFacts } from '../facts/tag/build.ts';
import { kinOf, planTag, type TagPlan } from '../facts/tag/plan.ts';
import type { Standing, TagReading, TagRef } from '../facts/tag/reading.ts';
import type { FileText } from '../facts/text.ts';
import type { Finding } from '../judge/finding.ts';
import { judgeClaim } from '../judge/judge.ts';
import { oncePerKey } from '../numbering/once.ts';
import type { Policy } from '../policy/policy.ts';
import { NUMBER_RULES } from '../rules/number-rules.ts';
import type { Ancestry } from './ancestry.ts';
import { type Draft, draftOf } from './draft.ts';
import type { HistoryBranch, HistoryTag } from './history.ts';
import { nearestTags } from './nearest.ts';

/** What is known of tags by their names and the policy, before anything of history is read. */
export interface TagPlanner {
  readonly tags: readonly HistoryTag[];
  readonly policy: Policy;
  readonly others: readonly TagRef[];
  /** The policy by which a tag is read: tags of several projects in one repository are written in as many ways. */
  readonly policyOf: (tag: HistoryTag) => Policy;
  readonly planOf: (tag: HistoryTag) => TagPlan;
  /** Whether the tag is a number, so that files at its commit may repeat it. */
  readonly isNumber: (tag: HistoryTag) => boolean;
}

export function tagPlanner(tags: readonly HistoryTag[], policy: Policy): TagPlanner {
  const others = refsOf(tags);
  const policyOf = ({ name }: HistoryTag): Policy => policyOfTag(name, others, policy);
  const planOf = oncePerKey<HistoryTag, TagPlan>(tags.length, (tag) =>
    planTag({ name: tag.name, branch: undefined, policy: policyOf(tag), others }),
  );
  return { tags, policy, others, policyOf, planOf, isNumber: (tag) => planOf(tag).claimed !== undefined };
}

/** What all tags are judged by. */
export interface TagSurroundings {
  readonly planner: TagPlanner;
  readonly branches: readonly HistoryBranch[];
  readonly ancestry: Ancestry;
  readonly policyFile: PolicyFacts;
  readonly today: string;
}

/** The files at a tagged commit that state its number, and how each is read. */
export interface TagFiles {
  readonly readers: CarrierReaders;
  readonly carriers: readonly (SelectedCarrier & { readonly text: FileText })[];
}

export type JudgedTag =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'foreign' | 'excluded'; readonly name: string };

export type TagJudge = (tag: HistoryTag, files: TagFiles) => JudgedTag;

/** Judges tags one by one as `check --tag` does, with the history of all of them at hand. */
export function tagJudge(surroundings: TagSurroundings): TagJudge {
  const { planner, ancestry, policyFile, today } = surroundings;
  const { tags, others, planOf, policyOf } = planner;
  const commitOf = commitsOf(tags);
  const nearest = nearestTags(ancestry, commitOf);
  const tips = new Map(surroundings.branches.map(({ name, commit }) => [name, commit]));

  const placed = (
    plan: TagPlan,
    tag: HistoryTag,
  ): Pick<TagReading, 'standings' | 'nearest' | 'joined' | 'onBranch'> => {
    const { claimed, numbers } = plan;
    const commit = commitOf.get(tag.name);
    if (claimed === undefined || numbers === undefined || commit === undefined) {
      return { standings: new Map(), onBranch: 'not-asked' };
    }
    const kin = kinOf(claimed, numbers);
    const own = { tag: { name: tag.name, id: tag.object.id }, number: claimed };
    const near = nearest(own, commit, kin);
    const standings = new Map<string, Standing>();
    const stand = ({ name }: TagRef): void =>
      void standings.set(name, standingOf(commitOf.get(name), commit, ancestry));
    plan.asked.forEach(stand);
    for (const each of near) stand(each.tag);
    const tip = plan.branch === undefined ? undefined : tips.get(plan.branch);
    const joined = new Set(near.map((each) => commitOf.get(each.tag.name))).size > 1;
    return { standings, nearest: near, joined, onBranch: onBranch(plan.branch, tip, commit, ancestry) };
  };

  return (tag, { readers, carriers }) => {
    const { name, object, signed } = tag;
    const plan = planOf(tag);
    const policy = policyOf(tag);
    const asked = { name, event: 'asked', formerly: undefined, branch: undefined, object, signed } as const;
    const facts = buildTagFacts(
      { ...asked, policy, policyFile, others, ...placed(plan, tag), readers, carriers },
      plan,
    );
    const findings = judgeClaim(facts, policy, today, NUMBER_RULES).findings.filter(isOfHistory);
    const { line } = facts;
    if (line.kind === 'ignored') return { kind: 'excluded', name };
    if (line.kind === 'outside' && findings.length === 0) return { kind: line.why, name };
    const commit = object.kind === 'commit' ? object.commit : object.id;
    const date = object.kind === 'commit' ? (object.tagged ?? object.committed) : 0;
    const draft = draftOf(facts, facts.carriers[0], { kind: 'tag', name, commit, date }, undefined, findings);
    return { kind: 'draft', draft: draft.number === '' ? { ...draft, number: name } : draft };
  };
}

/** What was released before a line was frozen was rightly released; when that was, history does not tell. */
export const isOfHistory = ({ rule }: Finding): boolean => rule.id !== 'line-frozen';

function standingOf(other: string | undefined, commit: string, ancestry: Ancestry): Standing {
  if (other === commit) return 'same';
  if (other === undefined) return 'apart';
  if (ancestry.isAncestor(other, commit)) return 'ancestor';
  return ancestry.isAncestor(commit, other) ? 'later' : 'apart';
}

function onBranch(
  branch: string | undefined,
  tip: string | undefined,
  commit: string,
  ancestry: Ancestry,
): TagReading['onBranch'] {
  if (branch === undefined) return 'not-asked';
  if (tip === undefined) return 'no-branch';
  return tip === commit || ancestry.isAncestor(commit, tip) ? 'yes' : 'no';
}

/** The tags of each line, lowest number first: those whose order in history decides what comes before a tag. */
export function tagFamilies(
  tags: readonly HistoryTag[],
  policy: Policy,
): readonly (readonly { readonly name: string; readonly commit: string; readonly branch: string | undefined }[])[] {
  const others = refsOf(tags);
  const commits = commitsOf(tags);
  const branches = new Map<string, string | undefined>();
  const families = new Set(
    tags.flatMap(({ name }) => {
      const own = policyOfTag(name, others, policy);
      const { claimed, numbers, branch } = planTag({ name, branch: undefined, policy: own, others });
      branches.set(name, branch);
      return claimed === undefined || numbers === undefined ? [] : [kinOf(claimed, numbers)];
    }),
  );
  return [...families].map((family) =>
    family.flatMap(({ tag: { name } }) => {
      const commit = commits.get(name);
      return commit === undefined ? [] : [{ name, commit, branch: branches.get(name) }];
    }),
  );
}

const refsOf = (tags: readonly HistoryTag[]): readonly TagRef[] =>
  tags.map(({ name, object }) => ({ name, id: object.id })).sort((a, b) => (a.name < b.name ? -1 : 1));

const commitsOf = (tags: readonly HistoryTag[]): ReadonlyMap<string, string> =>
  new Map(tags.flatMap(({ name, object }) => (object.kind === 'commit' ? [[name, object.commit] as const] : [])));
