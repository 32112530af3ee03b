import { selectCarriers } from '../carriers/select.ts';
import type { Policy } from '../policy/policy.ts';
import type { HistoryRefs } from '../sources/history.ts';
import { interfaceFiles } from '../sources/interface-files.ts';
import type { Repository } from '../sources/repository.ts';

/** The policy with the interfaces that files at the top of the main branch state, where it says nothing of such. */
export async function withFoundInterfaces(
  repository: Pick<Repository, 'read' | 'list'>,
  policy: Policy,
  { main, tags }: Pick<HistoryRefs, 'main' | 'tags'>,
): Promise<Policy> {
  if (policy.carriers !== undefined || policy.interfaces.length > 0) return policy;
  const names = (await repository.list(main.commit, '')).map(({ name }) => name);
  const likely = interfaceFiles(policy, names);
  if (likely.length === 0) return policy;
  const { findInterfaces, withInterfaces } = await import('../sources/infer-interface.ts');
  const found = await findInterfaces(repository, main.commit, likely);
  const others = selectCarriers(policy, names).length > 0 || tags.length > 0;
  return withInterfaces(policy, found, others ? 'elsewhere' : 'only-here');
}
