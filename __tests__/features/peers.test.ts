import { describe, expect, test } from '@jest/globals';
import { type FeatureFile, readFeatures } from '../../src/facts/features/reading.ts';
import type { FeatureReader } from '../../src/features/feature.ts';
import { list } from '../../src/features/readers/list.ts';
import { symbols } from '../../src/features/readers/symbols.ts';
import { judge } from '../../src/judge/judge.ts';
import { makeReport } from '../../src/judge/report.ts';
import type { InterfaceRule } from '../../src/policy/interfaces.ts';
import { RULES } from '../../src/rules/rules.ts';
import { interfaceOf, kabiPolicy, policyOf } from './support/interfaces.ts';

/** What other tools hold of a change, as sets of features of our own: the same change, the same answer. */

const DAY = '2026-01-01';

function fileOf(reader: FeatureReader, before: string | undefined, after: string | undefined): FeatureFile {
  const path = reader === symbols ? 'Module.kabi_x86_64' : 'api.yml';
  const source = { paths: [path], per: 'interface' } as const;
  const read = (text: string | undefined) =>
    readFeatures(text === undefined ? { kind: 'absent' } : { kind: 'text', text }, reader, path, source);
  return { path, before: read(before), after: read(after), weigh: reader.weigh };
}

function judged(file: FeatureFile, numbers: readonly [string, string], rule: Partial<InterfaceRule> = {}) {
  const policy = policyOf({ version: { path: 'v', kind: 'text', scheme: 'semver' }, ...rule });
  const facts = interfaceOf([file], policy, { before: numbers[0], after: numbers[1] });
  const report = makeReport(facts, {
    judged: { base: '', head: '' },
    policy,
    threshold: 'error',
    today: DAY,
    rules: RULES,
  });
  const findings = report.judgement.findings.map(({ rule: { id }, severity, objection }) => {
    const [wanted] = objection.expected ?? [];
    return `${id} ${severity}${wanted === undefined ? '' : ` ${wanted}`}`;
  });
  return { required: report.requiredBump, findings };
}

const functions = (...names: readonly string[]): string => `[${names.map((name) => `{name: ${name}}`).join(', ')}]\n`;
const typed = (name: string, type: string): string => `{name: ${name}, type: ${type}}`;

describe('gorelease: the number of a Go module against its exported names', () => {
  const two = functions('Open', 'Close');
  test.each<[string, string, string, readonly [string, string], string, readonly string[]]>([
    ['nothing changes, a patch', two, two, ['1.1.0', '1.1.1'], 'none', []],
    [
      'a name comes, a patch',
      two,
      functions('Open', 'Close', 'Sync'),
      ['1.1.0', '1.1.1'],
      'minor',
      ['feature-added error 1.2.0'],
    ],
    ['a name comes, a minor', two, functions('Open', 'Close', 'Sync'), ['1.1.0', '1.2.0'], 'minor', []],
    ['a name goes, a minor', two, functions('Open'), ['1.1.0', '1.2.0'], 'major', ['feature-removed error 2.0.0']],
    ['a name goes, a major', two, functions('Open'), ['1.1.0', '2.0.0'], 'major', []],
    [
      'a type changes, which breaks, a minor',
      `[${typed('Open', 'a')}]`,
      `[${typed('Open', 'b')}]`,
      ['1.1.0', '1.2.0'],
      'major',
      ['feature-changed error 2.0.0'],
    ],
  ])('%s', (_, before, after, numbers, required, findings) => {
    const breaking = { changed: 'major' } as const;
    expect(judged(fileOf(list, before, after), numbers, breaking)).toEqual({ required, findings });
  });
});

describe('cargo-semver-checks: what breaks, and what a number below 1.0 makes of it', () => {
  const had = functions('std', 'serde');
  test.each<[string, string, readonly [string, string], readonly string[]]>([
    ['feature_missing under a minor number', functions('std'), ['1.2.0', '1.3.0'], ['feature-removed error 2.0.0']],
    ['feature_missing under a major number', functions('std'), ['1.2.0', '2.0.0'], []],
    ['below 1.0 the minor number breaks', functions('std'), ['0.2.0', '0.3.0'], []],
    ['below 1.0 a patch does not', functions('std'), ['0.2.0', '0.2.1'], ['feature-removed error 0.3.0']],
    ['below 1.0 a new feature is a patch', functions('std', 'serde', 'alloc'), ['0.2.0', '0.2.1'], []],
    ['an unstable feature promises nothing', had, ['1.2.0', '1.2.0'], []],
  ])('%s', (_, after, numbers, findings) => {
    expect(judged(fileOf(list, had, after), numbers, { belowOne: 'shifted' }).findings).toEqual(findings);
  });

  test('a feature marked unstable may go', () => {
    const before = '[{name: std}, {name: nightly, unstable: true}]\n';
    expect(judged(fileOf(list, before, functions('std')), ['1.2.0', '1.2.0'])).toEqual({
      required: 'none',
      findings: [],
    });
  });
});

describe('oasdiff: the version policy of an API', () => {
  const api = functions('GET /pets', 'POST /pets');
  test.each<[string, string, readonly [string, string], readonly string[]]>([
    ['api-major-version-not-bumped', functions('GET /pets'), ['1.0.0', '1.1.0'], ['feature-removed error 2.0.0']],
    [
      'api-minor-version-not-bumped',
      functions('GET /pets', 'POST /pets', 'GET /cats'),
      ['1.0.0', '1.0.0'],
      ['feature-added error 1.1.0'],
    ],
    ['api-version-decreased', api, ['1.1.0', '1.0.0'], ['feature-removed error 1.1.0']],
    ['the version as it should be', functions('GET /pets'), ['1.0.0', '2.0.0'], []],
  ])('%s', (_, after, numbers, findings) => {
    expect(judged(fileOf(list, api, after), numbers).findings).toEqual(findings);
  });

  test.each([
    ['removed without deprecation', '{name: POST /pets}', ['feature-undeprecated error']],
    ['removed before its sunset', '{name: POST /pets, deprecated: "2025-12-01"}', ['feature-undeprecated error']],
    ['removed after its sunset', '{name: POST /pets, deprecated: "2025-01-01"}', []],
  ])('%s', (_, post, findings) => {
    const file = fileOf(list, `[{name: GET /pets}, ${post}]\n`, functions('GET /pets'));
    const rule = { deprecateFor: { count: 180, unit: 'days' } } as const;
    expect(judged(file, ['1.0.0', '2.0.0'], rule).findings).toEqual(findings);
  });
});

describe("SUSE's kabi.pl: a symbol that is lost, another, or for fewer", () => {
  const line = (name: string, crc = '0x12345678', kind = 'EXPORT_SYMBOL', module = 'vmlinux'): string =>
    `${crc}\t${name}\t${module}\t${kind}\n`;
  test.each([
    ['lost', line('a') + line('b'), line('a'), ['feature-removed error']],
    ['another checksum', line('a'), line('a', '0x87654321'), ['feature-changed warning']],
    ['type restricted', line('a'), line('a', '0x12345678', 'EXPORT_SYMBOL_GPL'), ['feature-removed error']],
    ['type relaxed', line('a', '0x12345678', 'EXPORT_SYMBOL_GPL'), line('a'), []],
    ['new', line('a'), line('a') + line('b'), []],
    ['moved to another module', line('a'), line('a', '0x12345678', 'EXPORT_SYMBOL', 'x'), ['feature-changed warning']],
  ])('%s', (_, before, after, findings) => {
    const found = judge(interfaceOf([fileOf(symbols, before, after)], kabiPolicy), kabiPolicy, DAY, RULES).findings;
    expect(found.map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual(findings);
  });

  test('a severity of its own for a pattern of symbols, as in a severities file', () => {
    const waivers = [
      { rule: 'feature-removed', match: 'kvm_*', reason: 'internal', place: { line: 1, column: 1 } },
    ] as const;
    const policy = { ...kabiPolicy, waivers };
    const file = fileOf(symbols, line('kvm_x') + line('b'), '# nothing left\n');
    const { findings, waived } = judge(interfaceOf([file], policy), policy, DAY, RULES);
    expect(findings.map(({ objection }) => objection.data['count'])).toMatchObject([{ en: '1 feature' }]);
    expect(waived.map(({ reason, finding }) => [reason, finding.objection.data['count']])).toMatchObject([
      ['internal', { en: '1 feature' }],
    ]);
  });
});
