import type { Facts } from '../facts/facts.ts';
import { compileGlob } from '../policy/glob.ts';
import type { Policy, Waiver } from '../policy/policy.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { waiverExpired } from '../rules/waiver-expired.ts';
import { waiverUnused } from '../rules/waiver-unused.ts';
import { compareFindings, type Finding, type Waived } from './finding.ts';
import { setAside, type WithoutWaived } from './set-aside.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/**
 * Asks the rules, weighs what it objects to by strictness and policy, and sets aside what a waiver accepts.
 * @param today the day (`YYYY-MM-DD`) by which waivers expire
 */
export function judge(facts: Facts, policy: Policy, today: string, rules: readonly Rule[]): Judgement {
  const { findings, waived, used } = judgeClaim(facts, policy, today, rules);
  const branch = facts.line.branch;
  const expired = policy.waivers.filter((waiver) => isExpired(waiver, today));
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  const about = [
    ...weigh(
      waiverExpired,
      expired.map((waiver) => waiverExpired.objectTo(waiver, facts.policyFile.path)),
      facts,
      policy,
    ),
    ...weigh(
      waiverUnused,
      unusedHere(valid, used, branch).map((waiver) => waiverUnused.objectTo(waiver, facts.policyFile.path)),
      facts,
      policy,
    ),
  ];
  return { findings: [...findings, ...about].sort(compareFindings), waived };
}

/** A claim alone, without what there is to say of the policy's waivers: so each of many claims is judged. */
export function judgeClaim(
  facts: Facts,
  policy: Policy,
  today: string,
  rules: readonly Rule[],
): Judgement & { readonly used: ReadonlySet<Waiver> } {
  const branch = facts.line.branch;
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  const parted = withoutWaived({ ...facts, today }, policy, today);
  const weighed = rules.flatMap((rule) => weigh(rule, rule.evaluate(parted.facts), facts, policy));
  const used = new Set<Waiver>();
  const findings: Finding[] = [];
  const waived: Waived[] = [];
  for (const { waiver, facts: accepted } of parted.aside) {
    for (const rule of rules.filter(({ id }) => id === waiver.rule)) {
      const found = weigh(rule, rule.evaluate(accepted), facts, policy).filter(isChecked);
      if (found.length > 0) used.add(waiver);
      waived.push(...found.map((finding) => ({ finding, reason: waiver.reason })));
    }
  }
  for (const finding of weighed) {
    const waiver = valid.find((candidate) => covers(candidate, finding, branch));
    const { accepted } = finding.objection;
    if (accepted !== undefined) waived.push({ finding, reason: accepted });
    else if (waiver === undefined) findings.push(finding);
    else {
      used.add(waiver);
      waived.push({ finding, reason: waiver.reason });
    }
  }
  return { findings: findings.sort(compareFindings), waived, used };
}

/** What a rule objects to in history, where no one claim makes it: weighed, without what a waiver of any branch accepts. */
export function judgeHistory(
  rule: Rule,
  objections: readonly Objection[],
  policy: Policy,
  today: string,
): readonly Finding[] {
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  return weigh(rule, objections, policy, policy).filter((finding) => !valid.some((each) => covers(each, finding, '')));
}

function weigh(
  rule: Rule,
  objections: readonly Objection[],
  facts: Pick<Facts, 'strictness'>,
  policy: Policy,
): readonly Finding[] {
  // Most rules have nothing to say of most claims.
  if (objections.length === 0) return [];
  const set = policy.rules[rule.id];
  return objections.flatMap((objection) => {
    // What could not be looked at is never waved through by a setting: it would read as "nothing found".
    const severity =
      objection.unchecked === true ? 'error' : (set ?? objection.severity ?? rule.severity[facts.strictness]);
    return severity === 'off' ? [] : [{ rule, objection, severity }];
  });
}

/** Parts the features that a waiver accepts on this day and branch from those that have to be judged. */
export function withoutWaived(facts: Facts, policy: Policy, today: string): WithoutWaived {
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  return setAside(facts, valid, (waiver, name) => fits(waiver.branch, facts.line.branch) && fits(waiver.match, name));
}

const isChecked = ({ objection }: Finding): boolean => objection.unchecked !== true;

const isExpired = ({ until }: Waiver, today: string): boolean => until !== undefined && until < today;

function covers(waiver: Waiver, { rule, objection }: Finding, branch: string): boolean {
  if (objection.unchecked === true || waiver.rule !== rule.id || !fits(waiver.branch, branch)) return false;
  return [objection.path, objection.actual].some((about) => fits(waiver.match, about ?? ''));
}

function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const glob = compileGlob(pattern);
  return glob.kind === 'glob' && glob.matches(text);
}

/** A waiver is for some finding to come; only one that is bound to this very branch can be seen to be idle here. */
function unusedHere(waivers: readonly Waiver[], used: ReadonlySet<Waiver>, branch: string): readonly Waiver[] {
  return waivers.filter((waiver) => !used.has(waiver) && waiver.branch === branch);
}
