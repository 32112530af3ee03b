import { expect, test } from '@jest/globals';
import { planTag } from '../../src/facts/tag/plan.ts';
import { DEFAULT_POLICY, type LineRule, type Policy } from '../../src/policy/policy.ts';

/** Which line of a policy a tag is of where nobody says so, and on which branch it should be. */

const place = { line: 1, column: 1 };
const line = (branch: string, role: LineRule['role'], more: Partial<LineRule> = {}): LineRule => ({
  branch,
  role,
  place,
  ...more,
});
const TRUNK = line('OLK-5.10', 'development');
const NEXT = line('OLK-6.6', 'development');
const LTS = line('openEuler-22.03-LTS', 'maintenance', { from: '5.10.0-60.0.0' });

test.each<[string, string, readonly LineRule[], string | undefined]>([
  ['the only trunk', '5.10.0-137.0.0', [TRUNK, LTS], 'OLK-5.10'],
  ['a line that its beginning tells', '5.10.0-60.1.0', [TRUNK, LTS], 'openEuler-22.03-LTS'],
  ['two trunks that nothing tells apart', '6.6.0-28.0.0', [TRUNK, NEXT], undefined],
  [
    'the same by their bases',
    '6.6.0-28.0.0',
    [
      { ...TRUNK, base: '5.10.0' },
      { ...NEXT, base: '6.6.0' },
    ],
    'OLK-6.6',
  ],
  ['one of them is', '5.10.0-137.0.0', [{ ...TRUNK, base: '5.10.0' }, NEXT], 'OLK-5.10'],
  ['branches of topics beside a trunk', 'v6.17.1', [line('a', 'following'), line('b', 'following')], undefined],
])('%s: %s', (_title, name, lines, branch) => {
  const scheme = name.startsWith('v') ? 'linux' : 'openeuler';
  const policy: Policy = { ...DEFAULT_POLICY, scheme, lines };
  const plan = planTag({ name, branch: undefined, policy, others: [] });
  expect([plan.rule?.branch, plan.branch]).toEqual([branch, branch]);
});
