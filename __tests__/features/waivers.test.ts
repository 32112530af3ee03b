import { describe, expect, test } from '@jest/globals';
import { type FeatureFile, readFeatures } from '../../src/facts/features/reading.ts';
import { plain as plainReader } from '../../src/features/readers/plain.ts';
import { makeReport } from '../../src/judge/report.ts';
import type { Waiver } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';
import { interfaceOf, policyOf } from './support/interfaces.ts';

/** Waivers for features by their names: what they accept asks nothing of the number any more. */

const read = (text: string) =>
  readFeatures({ kind: 'text', text }, plainReader, 'list', { paths: ['list'], per: 'interface' });

const fileOf = (before: string, after: string): FeatureFile => ({
  path: 'list',
  before: read(before.replaceAll(' ', '\n')),
  after: read(after.replaceAll(' ', '\n')),
  weigh: plainReader.weigh,
});

const waiver = (rest: Partial<Waiver>): Waiver => ({
  rule: 'feature-removed',
  reason: 'agreed on the list',
  place: { line: 9, column: 3 },
  ...rest,
});

function judged(waivers: readonly Waiver[], numbers: readonly [string, string]) {
  const policy = { ...policyOf({ version: { path: 'v', kind: 'text', scheme: 'interface' } }), waivers };
  const facts = interfaceOf([fileOf('a mlx5_x mlx5_y', 'a new')], policy, { before: numbers[0], after: numbers[1] });
  const report = makeReport(facts, {
    judged: { base: '', head: '' },
    policy,
    threshold: 'error',
    today: '2026-06-01',
    rules: RULES,
  });
  const { findings, waived } = report.judgement;
  return {
    findings: findings.map(({ rule, objection }) => [rule.id, ...(objection.expected ?? [])].join(' ')),
    waived: waived.map(({ finding, reason }) => `${finding.rule.id}: ${reason}`),
    required: report.requiredBump,
  };
}

describe('two features go and one comes', () => {
  test.each([
    [[], ['0.1.0', '0.1.0'], ['feature-removed 1.0.0'], [], 'major'],
    [[], ['0.1.0', '1.0.0'], [], [], 'major'],
    // What is left is the new feature, and that asks for a minor number.
    [[waiver({})], ['0.1.0', '0.1.0'], ['feature-added 0.2.0'], ['feature-removed: agreed on the list'], 'minor'],
    [[waiver({ match: 'mlx5_*' })], ['0.1.0', '0.2.0'], [], ['feature-removed: agreed on the list'], 'minor'],
    [
      [waiver({ match: 'mlx5_x' })],
      ['0.1.0', '0.2.0'],
      ['feature-removed 1.0.0'],
      ['feature-removed: agreed on the list'],
      'major',
    ],
    [
      [waiver({ match: 'mlx5_x' }), waiver({ match: 'mlx5_y', reason: 'another' })],
      ['0.1.0', '0.2.0'],
      [],
      ['feature-removed: agreed on the list', 'feature-removed: another'],
      'minor',
    ],
    [[waiver({ match: 'a' })], ['0.1.0', '0.2.0'], ['feature-removed 1.0.0'], [], 'major'],
    [[waiver({ until: '2026-06-01' })], ['0.1.0', '0.2.0'], [], ['feature-removed: agreed on the list'], 'minor'],
    [[waiver({ until: '2026-05-31' })], ['0.1.0', '0.2.0'], ['feature-removed 1.0.0', 'waiver-expired'], [], 'major'],
    [[waiver({ branch: 'other' })], ['0.1.0', '0.2.0'], ['feature-removed 1.0.0'], [], 'major'],
    [[waiver({ branch: 'openEuler-24.03-LTS', match: 'none' })], ['0.1.0', '1.0.0'], ['waiver-unused'], [], 'major'],
    // The bump is there, so nothing is accepted by the waiver, and the number is not too large for it either.
    [[waiver({})], ['0.1.0', '1.0.0'], [], [], 'minor'],
    [[waiver({ branch: 'openEuler-24.03-LTS' })], ['0.1.0', '1.0.0'], ['waiver-unused'], [], 'minor'],
  ] as const)('%#', (waivers, numbers, findings, waived, required) => {
    const found = judged(waivers, numbers);
    expect({ ...found, findings: found.findings.toSorted() }).toEqual({
      findings: [...findings].sort(),
      waived,
      required,
    });
  });
});

describe('a period of deprecation', () => {
  const waived = (waivers: readonly Waiver[]) => {
    const base = policyOf({ version: { path: 'v', kind: 'text', scheme: 'interface' } });
    const interfaces = base.interfaces.map((each) => ({ ...each, deprecateFor: { count: 2, unit: 'minor' } as const }));
    const policy = { ...base, interfaces, waivers };
    const facts = interfaceOf([fileOf('a b c', 'a')], policy, { before: '1.1.0', after: '2.0.0' });
    const options = {
      judged: { base: '', head: '' },
      policy,
      threshold: 'error',
      today: '2026-06-01',
      rules: RULES,
    } as const;
    const { findings, waived: accepted } = makeReport(facts, options).judgement;
    const said = ({ rule, objection }: (typeof findings)[number]) =>
      `${rule.id} ${objection.data['count'] !== undefined}`;
    return { findings: findings.map(said), waived: accepted.map(({ finding }) => finding.rule.id) };
  };
  const early = { rule: 'feature-undeprecated' } as const;

  test.each([
    { title: 'nothing accepted', waivers: [], findings: 1, accepted: 0 },
    { title: 'one of two accepted', waivers: [waiver({ ...early, match: 'b' })], findings: 1, accepted: 1 },
    { title: 'both accepted', waivers: [waiver(early)], findings: 0, accepted: 1 },
    { title: 'another rule accepted', waivers: [waiver({})], findings: 1, accepted: 0 },
  ])('$title', ({ waivers, findings, accepted }) => {
    const found = waived(waivers);
    expect(found.findings.filter((each) => each.startsWith(early.rule))).toHaveLength(findings);
    expect(found.waived.filter((each) => each === early.rule)).toHaveLength(accepted);
  });
});
