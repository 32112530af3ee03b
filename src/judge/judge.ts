import type { Facts } from '../facts/facts.ts';
import { compileGlob } from '../policy/glob.ts';
import type { Policy, Waiver } from '../policy/policy.ts';
import type { Objection, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { waiverExpired } from '../rules/waiver-expired.ts';
import { waiverUnused } from '../rules/waiver-unused.ts';
import { compareFindings, type Finding, type Waived } from './finding.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/**
 * Asks every rule, weighs what it objects to by strictness and policy, and sets aside what a waiver accepts.
 * @param today the day (`YYYY-MM-DD`) by which waivers expire
 */
export function judge(facts: Facts, policy: Policy, today: string): Judgement {
  const { findings, waived, used } = judgeClaim(facts, policy, today);
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
): Judgement & { readonly used: ReadonlySet<Waiver> } {
  const weighed = RULES.flatMap((rule) => weigh(rule, rule.evaluate(facts), facts, policy));
  const branch = facts.line.branch;
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, today));
  const used = new Set<Waiver>();
  const findings: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of weighed) {
    const waiver = valid.find((candidate) => covers(candidate, finding, branch));
    if (waiver === undefined) findings.push(finding);
    else {
      used.add(waiver);
      waived.push({ finding, reason: waiver.reason });
    }
  }
  return { findings: findings.sort(compareFindings), waived, used };
}

function weigh(rule: Rule, objections: readonly Objection[], facts: Facts, policy: Policy): readonly Finding[] {
  const set = policy.rules[rule.id];
  return objections.flatMap((objection) => {
    // What could not be looked at is never waved through by a setting: it would read as "nothing found".
    const severity =
      objection.unchecked === true ? 'error' : (set ?? objection.severity ?? rule.severity[facts.strictness]);
    return severity === 'off' ? [] : [{ rule, objection, severity }];
  });
}

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
