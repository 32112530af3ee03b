import type { CarrierFacts, Facts } from '../facts/facts.ts';
import { requiredBy } from '../facts/features/need.ts';
import { allowedNext, previousOf } from '../facts/next.ts';
import { type Bump, greatestBump } from '../numbering/bump.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rule } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import { type Verdict, verdictOf } from './finding.ts';
import { type Judgement, judge, withoutWaived } from './judge.ts';

/** The commits that were judged. */
export interface Judged {
  readonly base: string;
  readonly head: string;
}

/** Everything there is to say of a change; sinks and renderers choose from it. */
export interface Report {
  readonly verdict: Verdict;
  readonly judged: Judged;
  readonly facts: Facts;
  readonly judgement: Judgement;
  /** The carrier whose number the line goes by. */
  readonly home: CarrierFacts | undefined;
  readonly previous: string | undefined;
  readonly proposed: string | undefined;
  /** What may follow the previous number, the one to take first. */
  readonly nextAllowed: readonly string[];
  /** What changed features demand of the number. */
  readonly requiredBump: Bump;
  /** What the labels that declare a bump are called. */
  readonly labels: Policy['declarations']['labels'];
}

export interface ReportOptions {
  readonly judged: Judged;
  readonly policy: Policy;
  readonly threshold: Severity;
  readonly today: string;
  readonly rules: readonly Rule[];
}

/** Judges facts and gathers what people and programs want to know of it. */
export function makeReport(facts: Facts, { judged, policy, threshold, today, rules }: ReportOptions): Report {
  const judgement = judge(facts, policy, today, rules);
  const home = facts.carriers.find(({ part }) => part === 'main');
  const previous = home && facts.line.kind === 'line' ? previousOf(home, facts.line) : undefined;
  const allowed = previous && facts.line.kind === 'line' ? allowedNext(previous, facts.line, facts) : [];
  return {
    verdict: verdictOf(judgement.findings, threshold),
    judged,
    facts,
    judgement,
    home,
    previous: home && statedText(home.before),
    proposed: home && statedText(home.after),
    nextAllowed: allowed.map(({ number }) => number.text),
    requiredBump: greatestBump(withoutWaived(facts, policy, today).facts.interfaces.map(requiredBy)),
    labels: policy.declarations.labels,
  };
}

export function statedText(statement: CarrierFacts['before']): string | undefined {
  return statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : undefined;
}
