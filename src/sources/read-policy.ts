import type { PolicyFacts, PolicyProblemAt } from '../facts/facts.ts';
import { textOf } from '../facts/text.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import type { FileAt } from './repository.ts';

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
