import { loadReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import type { Change, FileSides } from '../facts/change.ts';
import type { Doubt, PolicyFacts, PolicyProblemAt } from '../facts/facts.ts';
import { type FileText, textOf } from '../facts/text.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import type { OpenPullReader } from './open-pulls.ts';
import type { FileAt, ObjectId, Repository } from './repository.ts';

/** A change to be judged: two commits, the branch that the first is the tip of, and what was declared. */
export interface ChangeRequest {
  readonly branch: string;
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly labels: readonly string[];
  readonly body: string;
  readonly policyPath: string;
  /** Who knows of other open pull requests; nobody does where there is only a repository. */
  readonly openPulls?: OpenPullReader | undefined;
  /** What was not certain in finding out what to judge. */
  readonly doubts?: readonly Doubt[] | undefined;
}

/**
 * Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
 * base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
 */
export async function readChange(repository: Repository, request: ChangeRequest): Promise<Change> {
  const { base, head, policyPath } = request;
  const askOthers = request.openPulls?.begin();
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
  const others = askOthers?.(claimedIn(selected, touched));
  const carriers = await Promise.all(
    selected.map(async (carrier) => ({
      ...carrier,
      ...(await readSides(
        repository,
        carrier.path,
        request,
        touched.has(carrier.path) && behind ? mergeBase : undefined,
        touched,
      )),
    })),
  );
  return {
    branch: request.branch,
    policy: policyAtBase.policy,
    readers: await loadReaders(selected.map(({ kind }) => kind)),
    policyFile: policyFacts(policyPath, policyAtBase, policyAtHead),
    carriers,
    paths,
    behind,
    labels: request.labels,
    body: request.body,
    openPulls: await others,
    doubts: request.doubts,
  };
}

/** The files that the change claims a number in: the specs that it touches, or whatever else states one. */
function claimedIn(selected: readonly SelectedCarrier[], touched: ReadonlySet<string>): readonly string[] {
  const specs = selected.filter(({ kind }) => kind === 'rpm-spec');
  return (specs.length > 0 ? specs : selected)
    .map(({ path }) => path)
    .filter((path) => touched.has(path))
    .slice(0, 3);
}

/** A path that the change leaves alone is after merging what it is at the base, whatever the head has. */
async function readSides(
  repository: Repository,
  path: string,
  { base, head }: ChangeRequest,
  parted: ObjectId | undefined,
  touched: ReadonlySet<string>,
): Promise<FileSides> {
  const read = async (commit: ObjectId): Promise<FileText> => textOf(await repository.read(commit, path));
  const [atBase, atHead, origin] = await Promise.all([
    read(base),
    touched.has(path) ? read(head) : undefined,
    parted === undefined ? undefined : read(parted),
  ]);
  return { base: atBase, head: atHead ?? atBase, origin };
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
