import { buildPolicy } from './build.ts';
import { crossChecks } from './checks.ts';
import { readDocument } from './document.ts';
import type { Policy } from './policy.ts';
import { inFileOrder, type PolicyProblem } from './problems.ts';
import { policySchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { keyPlaceOf, placeOf } from './spots.ts';

export type LoadedPolicy =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/**
 * Reads the text of a policy file. Gives the policy, or everything that is wrong with the file, in its order and with places;
 * never throws. A file that is empty or all comments gives the defaults. It loads a YAML and a schema library, so import it
 * only where there is a file to read.
 */
export function loadPolicy(text: string): LoadedPolicy {
  const document = readDocument(text);
  if (document.kind === 'unreadable') return { kind: 'invalid', problems: inFileOrder(document.problems) };
  const { root } = document;
  const data = root.kind === 'empty' ? {} : document.data;
  const checks = crossChecks(data, root).map(({ path, on, offset, fact }) => {
    const place = on === 'key' ? keyPlaceOf(root, path) : placeOf(root, path, offset);
    return { ...place, path, fact };
  });
  const problems = [...document.problems, ...schemaProblems(data, root), ...checks];
  if (problems.length > 0) return { kind: 'invalid', problems: inFileOrder(problems) };
  return { kind: 'policy', policy: buildPolicy(policySchema.parse(data), (path) => placeOf(root, path)) };
}
