import type { PolicyFacts, PolicyProblemAt } from '../facts/facts.ts';
import { textOf } from '../facts/text.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { ExtendedPolicy, LoadedPolicy } from '../policy/load.ts';
import { DEFAULT_POLICY, type Place, type Policy } from '../policy/policy.ts';
import type { PolicyProblem } from '../policy/problems.ts';
import { NO_EXTENDS_DIRECTORY } from './extended-words.ts';
import type { ElsewhereReader, FileAt } from './repository.ts';

export interface ReadPolicy {
  readonly policy: Policy;
  readonly present: boolean;
  readonly problems: readonly PolicyProblemAt[];
  /** The policy that it extends, where there is one that could be read. */
  readonly extended?: ExtendedPolicy;
}

/**
 * The policy reader and its libraries are loaded only where there is a policy.
 * @param inForce for a policy that a change proposes, the one that holds meanwhile: what stands in a repository that this one
 *   does not name is not told, as whoever proposes it may not be one who may read there
 */
export async function readPolicy(
  file: FileAt,
  path: string,
  elsewhere: ElsewhereReader | undefined,
  inForce?: Policy,
): Promise<ReadPolicy> {
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
      const { documentOf, extendsOf, loadPolicy } = await import('../policy/load.ts');
      const document = await documentOf(content.text);
      const reference = extendsOf(document);
      const answer = reference && (await (elsewhere ?? noWay)(reference));
      if (reference !== undefined && answer?.kind === 'unreachable') {
        const { line, column, name } = reference;
        return { policy: DEFAULT_POLICY, present: true, problems: [unread(name, answer.why, { line, column })] };
      }
      const extended = reference && answer?.kind === 'text' ? { name: reference.name, text: answer.text } : undefined;
      const theirs = extended && { name: extended.name, document: await documentOf(extended.text) };
      const loaded = loadPolicy(document, theirs);
      const rest = extended === undefined ? {} : { extended };
      if (loaded.kind === 'policy') {
        const why = await wrongTitle(loaded.policy);
        if (why === undefined) return { policy: loaded.policy, present: true, problems: [], ...rest };
        const place = loaded.placeOf(['declarations', 'title']);
        return unsound([{ ...place, path: ['declarations', 'title'], fact: { kind: 'bad-title', why } }]);
      }
      const isSecret =
        reference !== undefined && inForce !== undefined && repositoryIn(inForce.extends) !== reference.repository;
      const nothing = isSecret ? { name: reference.name, document: await documentOf('') } : undefined;
      const alone = nothing && loadPolicy(document, nothing);
      return unsound(alone === undefined ? loaded.problems : ofBoth(loaded.problems, alone, reference));
    }
  }
}

/** What is wrong, in words, which are loaded only for that. */
async function unsound(problems: readonly PolicyProblem[]): Promise<ReadPolicy> {
  const { sayPolicyFact } = await import('../policy/say.ts');
  const told = problems.map(({ line, column, fact }) => ({ line, column, problem: sayPolicyFact(fact) }));
  return { policy: DEFAULT_POLICY, present: true, problems: told };
}

const repositoryIn = (name: string | undefined): string | undefined => name?.split('/').slice(0, 2).join('/');

/** What is wrong with a policy whatever it extends; that there is more is said without what it is. */
function ofBoth(
  problems: readonly PolicyProblem[],
  alone: LoadedPolicy,
  reference: (Place & { readonly name: string }) | undefined,
): readonly PolicyProblem[] {
  const own = new Set(alone.kind === 'invalid' ? alone.problems.map((problem) => JSON.stringify(problem)) : []);
  const told = problems.filter((problem) => own.has(JSON.stringify(problem)));
  if (reference === undefined || told.length === problems.length) return told;
  const { line, column, name } = reference;
  return [{ line, column, path: ['extends'], fact: { kind: 'extends-unsound', text: name } }, ...told];
}

/** What is wrong with the pattern for titles; the engine is loaded only where there is one. */
async function wrongTitle({ declarations: { title } }: Policy): Promise<string | undefined> {
  if (title === 'off') return undefined;
  const compiled = (await import('../features/title-pattern.ts')).compileTitle(title);
  return compiled.kind === 'wrong' ? compiled.why : undefined;
}

const noWay: ElsewhereReader = async () => ({ kind: 'unreachable', why: NO_EXTENDS_DIRECTORY });

/** Not to be able to look is told with what would mend it, and makes the verdict `unknown` on every side. */
const unread = (name: string, { en, zh }: Phrase, place: Place): PolicyProblemAt => ({
  ...place,
  problem: {
    en: `The policy ${name}, which this extends, cannot be read: ${en}.`,
    zh: `无法读取所扩展的策略 ${name}：${zh}。`,
  },
  unchecked: true,
});

export function policyFacts(path: string, atBase: ReadPolicy, atHead: ReadPolicy | undefined): PolicyFacts {
  return {
    path,
    present: atBase.present,
    changed: atHead !== undefined,
    atBase: atBase.problems,
    atHead: atHead?.problems ?? [],
  };
}
