import { loadReaders } from '../carriers/read.ts';
import { selectCarriers } from '../carriers/select.ts';
import type { Change } from '../facts/change.ts';
import type { PolicyFacts, PolicyProblemAt } from '../facts/facts.ts';
import { textOf } from '../facts/text.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { readSides } from './read-sides.ts';
import type { FileAt, ObjectId, Repository } from './repository.ts';

/** A change to be judged: two commits, the branch that the first is the tip of, and what was declared. */
export interface ChangeRequest {
  readonly branch: string;
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly labels: readonly string[];
  readonly body: string;
  readonly policyPath: string;
}

/**
 * Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
 * base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
 */
export async function readChange(repository: Repository, request: ChangeRequest): Promise<Change> {
  const { base, head, policyPath } = request;
  const [divergence, atBase, atHead, policyFile] = await Promise.all([
    repository.diverge(base, head),
    repository.list(base, ''),
    repository.list(head, ''),
    repository.read(base, policyPath),
  ]);
  const { mergeBase, paths } = divergence;
  const [policyAtBase, policyAtHead] = await Promise.all([
    readPolicy(policyFile, policyPath),
    paths.includes(policyPath)
      ? repository.read(head, policyPath).then((file) => readPolicy(file, policyPath))
      : undefined,
  ]);
  const known = [...new Set([...[...atBase, ...atHead].map(({ name }) => name), ...paths])];
  const selected = selectCarriers(policyAtBase.policy, known);
  const touched = new Set(paths);
  const behind = mergeBase !== base;
  const { policy } = policyAtBase;
  // Loaded before anything is asked, so that all that is read travels in one request.
  const features = policy.interfaces.length === 0 ? undefined : await import('./read-features.ts');
  const at = { base, head, mergeBase, behind, touched };
  const [carriers, interfaces] = await Promise.all([
    Promise.all(selected.map(async (carrier) => ({ ...carrier, ...(await readSides(repository, carrier.path, at)) }))),
    features?.readInterfaces(repository, policy, { ...at, branch: request.branch, known }) ?? [],
  ]);
  return {
    branch: request.branch,
    policy: policyAtBase.policy,
    readers: await loadReaders(selected.map(({ kind }) => kind)),
    policyFile: policyFacts(policyPath, policyAtBase, policyAtHead),
    carriers,
    interfaces,
    paths,
    behind,
    labels: request.labels,
    body: request.body,
  };
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly present: boolean;
  readonly problems: readonly PolicyProblemAt[];
}

/** The policy reader and its libraries are loaded only where there is a policy. */
export async function readPolicy(file: FileAt, path: string): Promise<ReadPolicy> {
  const content = textOf(file);
  switch (content.kind) {
    case 'absent':
      return { policy: DEFAULT_POLICY, present: false, problems: [] };
    case 'unreadable': {
      const problem = {
        en: `${path} is no text file (${content.why.because})`,
        zh: `${path} 不是文本文件（${content.why.because}）`,
      };
      return { policy: DEFAULT_POLICY, present: true, problems: [{ line: 1, column: 1, problem }] };
    }
    case 'text': {
      const [{ loadPolicy }, { sayPolicyFact }] = await Promise.all([
        import('../policy/load.ts'),
        import('../policy/say.ts'),
      ]);
      const loaded = loadPolicy(content.text);
      if (loaded.kind === 'policy') return { policy: loaded.policy, present: true, problems: [] };
      const problems = loaded.problems.map(({ line, column, fact }) => ({
        line,
        column,
        problem: sayPolicyFact(fact),
      }));
      return { policy: DEFAULT_POLICY, present: true, problems };
    }
  }
}

export function policyFacts(path: string, atBase: ReadPolicy, atHead: ReadPolicy | undefined): PolicyFacts {
  return {
    path,
    present: atBase.present,
    changed: atHead !== undefined,
    atBase: atBase.problems,
    atHead: atHead?.problems ?? [],
  };
}
