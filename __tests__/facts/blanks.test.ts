import { expect, test } from '@jest/globals';
import { loadReaders } from '../../src/carriers/read.ts';
import { buildFacts, noInterfaces } from '../../src/facts/build.ts';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';

/** What a change is told of a spec that states this, and of one that a script fills in: nobody released a number so far. */

const spec = (version: string): { readonly kind: 'text'; readonly text: string } => ({
  kind: 'text',
  text: `Name: mod\nVersion: ${version}\nRelease: 1\nSummary: A module\n\n%description\nA module.\n`,
});

async function judged(before: string, after: string, carriers: Policy['carriers']): Promise<readonly string[]> {
  const policy = { ...DEFAULT_POLICY, carriers };
  const [base, head] = [spec(before), spec(after)];
  const rule = carriers?.[0];
  const file = { path: 'mod.spec', kind: 'rpm-spec', base, head, origin: base } as const;
  const facts = buildFacts(
    {
      branch: 'main',
      policy,
      policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
      readers: await loadReaders(['rpm-spec']),
      carriers: [rule === undefined ? file : { ...file, rule }],
      paths: ['mod.spec'],
      behind: false,
      labels: [],
      body: '',
      interfaces: [],
    },
    noInterfaces,
  );
  const { findings } = judge(facts, policy, '2028-01-01', RULES);
  const doubts = facts.doubts.flatMap((doubt) => (doubt.about === 'carrier' ? [`in doubt: ${doubt.text}`] : []));
  return [...findings.filter(({ severity }) => severity === 'error').map(({ rule: { id } }) => id), ...doubts];
}

test.each<[string, string, readonly string[]]>([
  ['1.2.3', '@VERSION@', ['in doubt: @VERSION@-1']],
  ['1.2.3', '###LATEST_VERSION###', ['in doubt: ###LATEST_VERSION###-1']],
  ['1.2.3', '[INSERT_VERSION_HERE]', ['in doubt: [INSERT_VERSION_HERE]-1']],
  ['1.2.3', 'XXX-PLUGIN-VERSION-XXX', ['in doubt: XXX-PLUGIN-VERSION-XXX-1']],
  ['@VERSION@', '1.2.3', []],
  ['1.2.3', '1.2@3', ['number-format']],
  ['1.2.3', '1.2.2', ['number-not-greater']],
])('from %s to %s', async (before, after, said) => {
  expect(await judged(before, after, undefined)).toEqual(said);
});

test('a spec that the policy names has to state a number', async () => {
  const rule = { path: 'mod.spec', kind: 'rpm-spec', place: { line: 1, column: 1 } } as const;
  expect(await judged('1.2.3', '@VERSION@', [rule])).toContain('number-format');
});
