import { loadReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import type { Change, FileSides } from '../facts/change.ts';
import { type FileText, textOf } from '../facts/text.ts';
import { policyFacts, readPolicy } from './read-policy.ts';
import { readTip } from './read-tip.ts';
import type { ObjectId, Repository } from './repository.ts';
import type { TagReader } from './tags.ts';

/** A change to be judged: two commits, the branch that the first is the tip of, and what was declared. */
export interface ChangeRequest {
  readonly branch: string;
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly labels: readonly string[];
  readonly body: string;
  readonly policyPath: string;
  /** There are tags, so that they are asked for at once, in case that they carry the numbers. */
  readonly tags?: 'likely';
}

/**
 * Reads what a change is judged by, in two steps: how the commits lie, what is at the top of both and the policy at the
 * base; then the carriers on every side that is needed. Throws {@link SourceProblem} when it could not look.
 */
export async function readChange(repository: Repository & TagReader, request: ChangeRequest): Promise<Change> {
  const { base, head, branch, policyPath } = request;
  const early = request.tags === 'likely' ? repository.tags('') : undefined;
  // Where files state the numbers nobody waits for the tags.
  early?.catch(() => undefined);
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
  const byTags = carriedByTags(selected) && policyAtBase.problems.length === 0;
  const tip = byTags
    ? await readTip(repository, { branch, commit: base, policy: policyAtBase.policy, early })
    : undefined;
  const carriers = await Promise.all(
    (tip === undefined ? selected : []).map(async (carrier) => ({
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
    ...(tip === undefined ? {} : { tip }),
  };
}

/** A kernel's Makefile states the upstream version alone: where nothing else is there, tags carry the numbers. */
const carriedByTags = (selected: readonly SelectedCarrier[]): boolean =>
  selected.every(({ kind }) => kind === 'kernel-makefile');

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
