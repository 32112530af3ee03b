import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFindings, type Finding, verdictOf } from '../../src/judge/finding.ts';
import { judgeHistory } from '../../src/judge/judge.ts';
import { makeReport } from '../../src/judge/report.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';
import type { Severity } from '../../src/rules/severity.ts';
import { factsOf } from '../rules/situation.ts';

/** From findings to a verdict, an order, and a report. */

const finding = (id: string, severity: Severity, more: Partial<Finding['objection']> = {}): Finding => {
  const [rule] = RULES.filter((each) => each.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return { rule, severity, objection: { message: Object.keys(rule.messages)[0] ?? '', data: {}, ...more } };
};

const [ERROR, WARNING, NOTICE] = [
  finding('number-gap', 'error'),
  finding('number-gap', 'warning'),
  finding('number-gap', 'notice'),
];
const UNCHECKED = finding('carrier-unreadable', 'error', { unchecked: true });

// proves 49
describe('the verdict', () => {
  test.each<[string, readonly Finding[], Severity, string]>([
    ['nothing found', [], 'error', 'pass'],
    ['an error', [ERROR], 'error', 'fail'],
    ['a warning, where only errors count', [WARNING], 'error', 'pass'],
    ['a warning, where warnings count', [WARNING], 'warning', 'fail'],
    ['a notice, where warnings count', [NOTICE], 'warning', 'pass'],
    ['what could not be looked at', [UNCHECKED], 'error', 'unknown'],
    ['that beside a warning', [UNCHECKED, WARNING], 'error', 'unknown'],
    ['that beside an error: it fails whatever the rest is', [UNCHECKED, ERROR], 'error', 'fail'],
  ])('%s', (_, findings, threshold, verdict) => expect(verdictOf(findings, threshold)).toBe(verdict));
});

test('the same findings have one order, whatever order they come in', () => {
  const ordered = [
    finding('tag-moved', 'error'),
    finding('number-gap', 'error', { path: 'a', line: 1 }),
    finding('number-step', 'error', { path: 'a', line: 1 }),
    finding('number-gap', 'error', { path: 'a', line: 2 }),
    finding('number-gap', 'error', { path: 'b', line: 1, message: 'a' }),
    finding('number-gap', 'error', { path: 'b', line: 1, message: 'b' }),
    finding('calendar', 'warning', { path: 'a' }),
    finding('calendar', 'notice'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect([...shuffled].sort(compareFindings)).toEqual(ordered);
    }),
    { numRuns: 100 },
  );
  for (const each of ordered) expect(compareFindings(each, each)).toBe(0);
});

describe('the report', () => {
  const reportOf = (facts: ReturnType<typeof factsOf>) => {
    const judged = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
    const report = makeReport(facts, {
      judged,
      policy: DEFAULT_POLICY,
      threshold: 'error',
      today: '2026-01-01',
      rules: RULES,
    });
    const { verdict, previous, proposed, nextAllowed, requiredBump } = report;
    return { verdict, previous, proposed, nextAllowed, requiredBump };
  };
  const right = factsOf({ title: '', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' });

  test('tells the last number, the proposed one, and those that may come', () => {
    expect(reportOf(right)).toEqual({
      verdict: 'pass',
      previous: '5.10.0-60.1.0.5',
      proposed: '5.10.0-60.2.0.6',
      nextAllowed: ['5.10.0-60.2.0.6', '5.10.0-60.1.1.6'],
      requiredBump: 'none',
    });
  });

  test('where no line is known or nothing states a number, nothing may be said to come', () => {
    const frozen = { ...right, line: { kind: 'frozen', branch: 'line', pattern: 'l*' } as const };
    expect(reportOf(frozen)).toMatchObject({ nextAllowed: [], proposed: '5.10.0-60.2.0.6' });
    expect(reportOf({ ...right, carriers: [] })).toMatchObject({
      nextAllowed: [],
      previous: undefined,
      proposed: undefined,
    });
    const first = {
      ...right,
      carriers: right.carriers.map((each) => ({ ...each, before: { kind: 'absent' } as const })),
    };
    expect(reportOf(first)).toMatchObject({ previous: undefined, nextAllowed: [] });
  });
});

describe('what history shows, of which nobody makes a claim', () => {
  const [rule] = RULES.filter(({ id }) => id === 'number-step');
  const accepts = (match?: string) => ({
    rule: 'number-step' as const,
    reason: 'agreed',
    place: { line: 1, column: 1 },
    ...(match === undefined ? {} : { match }),
  });
  test.each([
    { waivers: [], left: 1 },
    { waivers: [accepts()], left: 0 },
    { waivers: [{ ...accepts(), rule: 'calendar' as const }, accepts()], left: 0 },
    { waivers: [{ ...accepts(), rule: 'calendar' as const }], left: 1 },
    { waivers: [{ ...accepts(), until: '2025-12-31' }], left: 1 },
  ])('%#: any one waiver that covers it accepts it', ({ waivers, left }) => {
    if (rule === undefined) throw new Error('there is no such rule');
    const objection = { message: Object.keys(rule.messages)[0] ?? '', data: {} };
    expect(judgeHistory(rule, [objection], { ...DEFAULT_POLICY, waivers }, '2026-01-01')).toHaveLength(left);
  });
});
