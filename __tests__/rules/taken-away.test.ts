import { describe, expect, test } from '@jest/globals';
import type { CarrierFacts, Facts } from '../../src/facts/facts.ts';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Waiver } from '../../src/policy/policy.ts';
import { compatibility } from '../../src/rules/compatibility.ts';
import type { RuleId } from '../../src/rules/ids.ts';
import { RULES } from '../../src/rules/rules.ts';
import { factsOf } from './situation.ts';

/** Each rule has a case that only it objects to: whoever takes a rule away hears of it. */

const RIGHT = factsOf({ title: '', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' });
const spec = (change: Partial<CarrierFacts>): Facts => ({
  ...RIGHT,
  carriers: RIGHT.carriers.map((carrier) => (carrier.path === 'kernel.spec' ? { ...carrier, ...change } : carrier)),
});
const unreadable = { kind: 'unreadable', why: { because: 'binary', line: 1 } } as const;
const problem = { line: 3, column: 1, problem: { en: 'x', zh: 'y' } };
const policyFile = (change: Partial<Facts['policyFile']>): Facts => ({
  ...RIGHT,
  policyFile: { ...RIGHT.policyFile, ...change },
});
const tagged = factsOf({
  title: '',
  after: '5.10.0-136.13.0',
  tag: { earlier: ['5.10.0-136.12.0'], event: 'moved' },
  reports: 'movedFrom',
});
const tag = (event: 'moved' | 'deleted'): Facts => {
  if (tagged.claim.kind !== 'tag') throw new Error('the example is no tag');
  return { ...tagged, claim: { ...tagged.claim, event, formerly: undefined } };
};

/** What no example can say, as it needs a broken file or policy, or an event that tells less. */
const CASES: readonly (readonly [rule: RuleId, message: string, facts: Facts])[] = [
  ['policy-changed', 'changed', policyFile({ changed: true })],
  ['policy-invalid', 'atBase', policyFile({ atBase: [problem] })],
  ['policy-invalid', 'atHead', policyFile({ atHead: [problem] })],
  ['carrier-unreadable', 'file', spec({ after: unreadable })],
  ['carrier-unreadable', 'beforeToo', spec({ before: unreadable })],
  ['carrier-unreadable', 'absent', spec({ before: { kind: 'absent' }, after: { kind: 'absent' }, origin: 'declared' })],
  [
    'carrier-unreadable',
    'variable',
    spec({ after: { kind: 'unreadable', why: { because: 'missing-variable', name: 'X', line: 1 } } }),
  ],
  ['tag-moved', 'moved', tag('moved')],
  ['tag-deleted', 'deleted', tag('deleted')],
];

test.each(CASES)('%s: %s', (id, message, facts) => {
  const [rule] = RULES.filter((each) => each.id === id);
  expect(rule?.evaluate(facts).map((objection) => objection.message)).toEqual([message]);
  const found = judge(facts, DEFAULT_POLICY, '2026-01-01', RULES).findings.filter((finding) => finding.rule.id === id);
  expect(found.map(({ objection }) => objection.message)).toEqual([message]);
});

describe('what could not be looked at', () => {
  test.each([
    ['policy-invalid', policyFile({ atBase: [problem] })],
    ['carrier-unreadable', spec({ after: unreadable })],
  ] as const)('%s is not waved through by a setting', (id, facts) => {
    const off = { ...DEFAULT_POLICY, rules: { [id]: 'off' } } as typeof DEFAULT_POLICY;
    expect(judge(facts, off, '2026-01-01', RULES).findings).toMatchObject([{ severity: 'error', rule: { id } }]);
  });

  test('a carrier that was never readable and is left alone wants nothing', () => {
    const idle = {
      before: unreadable,
      after: unreadable,
      packagedFiles: [],
      packagedText: () => 'same' as const,
    } as const;
    const about = (facts: Facts) =>
      judge(facts, DEFAULT_POLICY, '2026-01-01', RULES).findings.filter(({ rule }) => rule.id === 'carrier-unreadable');
    expect(about(spec(idle))).toEqual([]);
    expect(about(spec({ ...idle, packagedText: () => 'changed' as const }))).toHaveLength(1);
    expect(about(spec({ ...idle, packagedFiles: ['a.patch'] }))).toHaveLength(1);
  });
});

describe('waivers', () => {
  const wrong = factsOf({ title: '', before: '5.10.0-60.1.0.5', after: '5.10.0-61.0.0.6', reports: 'quiet' });
  const waiver = (change: Partial<Waiver>): Waiver => ({
    rule: 'number-step',
    reason: 'agreed',
    place: { line: 2, column: 1 },
    ...change,
  });
  const judged = (change: Partial<Waiver>) => {
    const { findings, waived } = judge(wrong, { ...DEFAULT_POLICY, waivers: [waiver(change)] }, '2026-03-01', RULES);
    return {
      found: findings.map(({ rule }) => rule.id),
      waived: waived.map(({ finding, reason }) => [finding.rule.id, reason]),
    };
  };

  test.each<[string, Partial<Waiver>, readonly string[], number]>([
    ['holds', {}, [], 1],
    ['holds on its last day', { until: '2026-03-01' }, [], 1],
    ['does not hold the day after', { until: '2026-02-28' }, ['number-step', 'waiver-expired'], 0],
    ['holds on its branch', { branch: 'lin*' }, [], 1],
    ['fits the file', { match: 'kernel.spec' }, [], 1],
    ['fits the number', { match: '5.10.0-61*' }, [], 1],
    ['does not hold on another', { branch: 'other' }, ['number-step'], 0],
    [
      'is of no use, and bound to this branch',
      { rule: 'number-taken', branch: 'line' },
      ['number-step', 'waiver-unused'],
      0,
    ],
    ['may be for another change', { rule: 'number-taken' }, ['number-step'], 0],
    ['is about something else', { match: 'x' }, ['number-step'], 0],
  ])('one that %s', (_, change, found, waived) => {
    const answer = judged(change);
    expect([...answer.found].sort()).toEqual(found);
    expect(answer.waived).toEqual(waived === 0 ? [] : [['number-step', 'agreed']]);
  });
});

test.each([
  ['broken-promise', ['broken']],
  ['needless-refusal', ['needless']],
  ['allowed', []],
  ['refused', []],
  ['unknown', []],
] as const)('compatibility: %s', (agreement, messages) => {
  const edition = (name: string) =>
    ({ name, number: undefined, features: [], unreadable: [] }) as unknown as Parameters<
      typeof compatibility.objectTo
    >[0]['source'];
  const passage = {
    source: edition('a'),
    target: edition('b'),
    byNumber: true,
    bySet: false,
    missing: ['x'],
    agreement,
  };
  expect(compatibility.objectTo(passage, 'modes').map(({ message }) => message)).toEqual(messages);
});

/** These are asked way by way or waiver by waiver, or need facts that no example can say: the cases are those above. */
const ABOVE: readonly RuleId[] = [
  'carrier-unreadable',
  'compatibility',
  'policy-changed',
  'policy-invalid',
  'waiver-expired',
  'waiver-unused',
];

// proves 110
test.each(RULES.map((rule) => ({ id: rule.id, rule })))(
  'without $id one of its own examples would pass',
  ({ id, rule }) => {
    const reporting = rule.examples.filter(({ reports }) => reports !== 'quiet');
    if (ABOVE.includes(id)) return expect(reporting).toEqual([]);
    expect(reporting.length).toBeGreaterThan(0);
    for (const example of reporting) expect(rule.evaluate(factsOf(example))).not.toEqual([]);
  },
);
