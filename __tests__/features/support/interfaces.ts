import { loadReaders } from '../../../src/carriers/read.ts';
import { readText } from '../../../src/carriers/text.ts';
import { buildFacts } from '../../../src/facts/build.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { interfaceFacts } from '../../../src/facts/features/build.ts';
import type { FeatureFile } from '../../../src/facts/features/reading.ts';
import { DEFAULT_DEMANDS, type InterfaceRule } from '../../../src/policy/interfaces.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/policy/policy.ts';

const readers = await loadReaders([]);

const PLACE = { line: 1, column: 1 } as const;

/** A policy with one interface. */
export const policyOf = (rule: Partial<InterfaceRule>): Policy => ({
  ...DEFAULT_POLICY,
  interfaces: [
    {
      name: 'kabi',
      source: { from: 'features', paths: ['**'], per: 'interface' },
      ...DEFAULT_DEMANDS,
      belowOne: 'strict',
      place: PLACE,
      ...rule,
    },
  ],
});

/** The words of a kABI list on a line of long-term releases: no number could say that a symbol went. */
export const kabiPolicy = policyOf({
  source: { from: 'features', paths: ['Module.kabi_*', 'kabi_whitelist_*'], per: 'file' },
  removed: 'forbid',
  changed: 'warn',
});

/** The facts of a change to the files of the policy's only interface. */
export function interfaceOf(
  files: readonly FeatureFile[],
  policy: Policy,
  numbers?: { readonly before: string; readonly after: string },
): Facts {
  const [rule] = policy.interfaces;
  if (rule === undefined) throw new Error('the policy has no interface');
  return buildFacts(
    {
      branch: 'openEuler-24.03-LTS',
      policy,
      readers,
      policyFile: { path: '.github/pawl.yml', present: true, changed: false, atBase: [], atHead: [] },
      carriers: [],
      interfaces: [
        {
          rule,
          touched: 'set',
          files,
          reported: [],
          version:
            numbers === undefined ? undefined : { before: readText(numbers.before), after: readText(numbers.after) },
          unread: 'none',
          conflicts: [],
          problems: [],
        },
      ],
      paths: files.map(({ path }) => path),
      behind: false,
      labels: [],
      body: '',
    },
    interfaceFacts,
  );
}
