import { describe, expect, test } from '@jest/globals';
import { inferRole, inferScheme, isPackageOf } from '../../src/facts/infer.ts';
import { numberOf, type ReleaseNumber } from '../../src/numbering/number.ts';
import { openeuler } from '../../src/numbering/schemes/openeuler.ts';
import { openeulerMonthly } from '../../src/numbering/schemes/openeuler-monthly.ts';

const number = (text: string): ReleaseNumber => {
  const parsed = numberOf(openeuler, text) ?? numberOf(openeulerMonthly, text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

const ALL = ['development', 'maintenance', 'following'];

/** branch, history (newest first), claim, roles, why */
const ROLES: readonly (readonly [string, readonly string[], string | undefined, readonly string[], string])[] = [
  [
    'openEuler-22.03-LTS',
    ['5.10.0-60.5.0.9', '5.10.0-60.4.0.8', '5.10.0-60.0.0.4'],
    undefined,
    ['maintenance'],
    'maintained',
  ],
  [
    'openEuler-22.03-LTS-SP3',
    ['5.10.0-184.0.0.97', '5.10.0-183.0.0.96', '5.10.0-182.0.0.95'],
    undefined,
    ALL,
    'only-devel-moved',
  ],
  ['OLK-5.10', ['5.10.0-123.0.0.40', '5.10.0-122.0.0.39'], undefined, ['development'], 'trunk-name'],
  ['master', ['5.10.0-123.0.0.40', '5.10.0-122.0.0.39'], undefined, ['development'], 'trunk-name'],
  ['openEuler-24.03-LTS-Next', ['6.6.0-12.0.0.12'], undefined, ['development'], 'trunk-name'],
  ['master', ['5.10.0-5.3.0.19', '5.10.0-5.2.0.18'], undefined, ALL, 'both-moved'],
  ['openEuler-23.09', ['5.10.0-6.1.0.21', '5.10.0-6.0.0.20', '5.10.0-5.3.0.19'], undefined, ALL, 'both-moved'],
  ['openEuler-22.09', ['5.10.0-104.0.0.54', '5.10.0-103.0.0.53'], '5.10.0-106.1.0.55', ['maintenance'], 'maintained'],
  // What the trunk did before the line left it is not what the line does.
  [
    'openEuler-22.03-LTS-SP1',
    ['5.10.0-136.3.0.40', '5.10.0-136.2.0.39', '5.10.0-136.0.0.37', '5.10.0-6.0.0.20', '5.10.0-5.3.0.19'],
    undefined,
    ['maintenance'],
    'maintained',
  ],
  ['openEuler-24.09', [], '6.6.0-1.0.0.1', ALL, 'no-history'],
  ['openEuler-24.09', ['6.6.0-1.0.0.1'], undefined, ALL, 'no-history'],
];

describe('the role of a line from its own history', () => {
  test.each(ROLES)('%s %j, then %s: %j', (branch, history, claim, roles, because) => {
    const inferred = inferRole(branch, openeuler, history.map(number), claim === undefined ? undefined : number(claim));
    expect({ roles: inferred.roles, because: inferred.evidence.because }).toEqual({ roles, because });
  });

  test('a line that leaves the trunk at a tag that was never packaged starts there', () => {
    const { from } = inferRole(
      'openEuler-22.09',
      openeuler,
      [number('5.10.0-104.0.0.54')],
      number('5.10.0-106.1.0.55'),
    );
    expect(from?.text).toBe('5.10.0-106.0.0');
  });

  test('by month every role moves alike', () => {
    const history = ['4.19.90-2412.3.0.0308'].map((text) => numberOf(openeulerMonthly, text) as ReleaseNumber);
    expect(inferRole('anything', openeulerMonthly, history, undefined).evidence.because).toBe('every-role-moves-alike');
  });
});

describe('the scheme that most of a history fits', () => {
  test.each([
    [['4.19.90-2412.3.0.0308', '4.19.90-2412.2.0.0307'], 'openeuler-monthly'],
    [['5.10.0-136.12.0.86', '5.10.0-136.11.0.85'], 'openeuler'],
    // A devel number that also reads as a month: the history decides.
    [['6.6.0-1201.0.0.900', '6.6.0-1200.0.0.899', '6.6.0-1199.0.0.898'], 'openeuler'],
    [['5.14.0-427.el9'], undefined],
    // Three counters and no build counter, or the mark of another distribution: not openEuler's.
    [['5.14.0-427.13.1', '5.14.0-427.12.1'], undefined],
    [['5.14.0-427.13.1.2.el9_4'], undefined],
    [[], undefined],
  ])('%j: %s', (texts, id) => {
    expect(inferScheme([openeulerMonthly, openeuler], texts, isPackageOf)?.id).toBe(id);
  });
});
