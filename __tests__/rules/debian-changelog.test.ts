import { expect, test } from '@jest/globals';
import { loadReaders } from '../../src/carriers/read.ts';
import { buildFacts } from '../../src/facts/build.ts';
import { interfaceFacts } from '../../src/facts/features/build.ts';
import { judge } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/rules.ts';

/** A changelog with these versions, the newest first. */
const changelog = (...versions: readonly string[]): string =>
  versions
    .map(
      (version, index) =>
        `mod (${version}) unstable; urgency=medium\n\n  * Change.\n\n -- A Person <a@example.org>  ` +
        `Mon, ${String(28 - index * 7).padStart(2, '0')} Jan 2019 10:00:00 +0000\n`,
    )
    .join('\n');

async function findings(before: readonly string[], after: readonly string[]): Promise<readonly string[]> {
  const [base, head] = [before, after].map((versions) => ({ kind: 'text' as const, text: changelog(...versions) }));
  if (base === undefined || head === undefined) return [];
  const facts = buildFacts(
    {
      branch: 'master',
      policy: DEFAULT_POLICY,
      readers: await loadReaders(['debian-changelog']),
      policyFile: { path: 'p', present: false, changed: false, atBase: [], atHead: [] },
      carriers: [{ path: 'debian/changelog', kind: 'debian-changelog', base, head, origin: base }],
      interfaces: [],
      paths: ['debian/changelog'],
      behind: false,
      labels: [],
      body: '',
    },
    interfaceFacts,
  );
  const found = judge(facts, DEFAULT_POLICY, '2026-01-01', RULES).findings;
  return found.map(({ rule, objection }) => `${rule.id}/${objection.message}`);
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['the next upload', ['6.2.16-3'], ['6.2.16-4'], []],
  ['built again for an older release', ['6.2.16-4'], ['6.2.16-4~bpo11+1', '6.2.16-4'], []],
  ['the same by its number', ['6.2.16-4'], ['6.2.16-4~22.04.1', '6.2.16-4'], []],
  ['an experimental one after the release', ['6.2.16-4'], ['6.2.16-4~exp1'], ['number-not-greater/lower']],
  ['an older one built for an older release', ['6.2.16-4'], ['6.2.16-3~bpo11+1'], ['number-not-greater/lower']],
  ['a package that Debian alone makes', ['1.0.18'], ['1.0.19', '1.0.18'], []],
  ['a revision of nothing', ['9.0.28-0'], ['9.0.29-0', '9.0.28-0'], []],
  ['a version with a hyphen of its own', ['8.0-pre2-0'], ['8.0-pre3-0', '8.0-pre2-0'], []],
  ['an underscore', ['0.7_pre9-1'], ['0.7_pre10-1', '0.7_pre9-1'], []],
  ['one that falls', ['1.0.18'], ['1.0.17'], ['number-not-greater/lower']],
  ['one for a release of the system', ['1.0.18~22.04'], ['1.0.19~22.04'], []],
])('%s', async (_title, before, after, kinds) => {
  expect(await findings(before, after)).toEqual(kinds);
});
