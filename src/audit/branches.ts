import { lineRuleOf } from '../facts/line.ts';
import type { Policy } from '../policy/policy.ts';
import type { HistoryBranch, Revision } from './history.ts';

/** The branch that a revision is judged on, and the one that this branch left. */
export interface Owned {
  readonly branch: string;
  readonly from: string | undefined;
}

/**
 * Gives each revision one branch, so that what branches share is judged once: the default branch takes its whole history,
 * then the lines in the order of the policy, then shorter names before longer ones, as a service pack is named after what
 * it comes from. Branches that the policy ignores come last.
 */
export function ownersOf(
  revisions: ReadonlyMap<string, Revision>,
  branches: readonly HistoryBranch[],
  main: string | undefined,
  policy: Policy,
): ReadonlyMap<string, Owned> {
  const owners = new Map<string, Owned>();
  for (const { name, commit } of branches.toSorted(byWeight(main, policy))) {
    const own: string[] = [];
    let at = revisions.get(commit);
    while (at !== undefined && !owners.has(at.commit)) {
      own.push(at.commit);
      at = at.parent === undefined ? undefined : revisions.get(at.parent);
    }
    const owner = { branch: name, from: at === undefined ? undefined : owners.get(at.commit)?.branch };
    for (const revision of own) owners.set(revision, owner);
  }
  return owners;
}

function byWeight(main: string | undefined, policy: Policy): (left: HistoryBranch, right: HistoryBranch) => number {
  const last = policy.lines?.length ?? 0;
  const weigh = ({ name }: HistoryBranch): readonly number[] => {
    const rule = lineRuleOf(policy, name);
    const place = rule === undefined ? last : (policy.lines?.indexOf(rule) ?? last);
    return [rule?.role === 'ignored' ? 1 : 0, name === main ? 0 : 1, place, name.length];
  };
  return (left, right) => {
    const [a, b] = [weigh(left), weigh(right)];
    const differing = a.findIndex((weight, index) => weight !== b[index]);
    if (differing >= 0) return (a[differing] as number) - (b[differing] as number);
    return left.name < right.name ? -1 : 1;
  };
}
