import { loadReaders } from '../carriers/read.ts';
import { selectCarriers } from '../carriers/select.ts';
import { policyOfTag } from '../facts/tag/affixes.ts';
import { planTag } from '../facts/tag/plan.ts';
import type { TagEvent, TagObject, TagReading, TagRef } from '../facts/tag/reading.ts';
import { textOf } from '../facts/text.ts';
import { hastenTexts } from './hasten.ts';
import { SourceProblem } from './problem.ts';
import { type StartedTag, startTag } from './read-ahead.ts';
import { policyFacts, readPolicy } from './read-policy.ts';
import type { TagEdition } from './read-tag-editions.ts';
import type { ObjectId, Repository } from './repository.ts';
import { specsBelow } from './specs-below.ts';
import { notNone, type Relations, type TagReader } from './tags.ts';

/** A tag to be judged, by its name: what it points at is read, never taken from an event. */
export interface TagRequest {
  readonly name: string;
  readonly event: TagEvent;
  /** Where the event says that it pointed before. */
  readonly formerly: ObjectId | undefined;
  readonly branch: string | undefined;
  /** Whoever makes the tag says that it is an emergency. */
  readonly emergency?: 'declared';
  readonly policyPath: string;
  /** What was asked for before. */
  readonly started?: StartedTag;
}

/** The commits that a tag is judged by. */
export interface ReadTag {
  readonly reading: TagReading;
  /** What it releases of the interfaces of the policy. */
  readonly editions: readonly TagEdition[];
  /** Whose policy was read. */
  readonly base: ObjectId;
  readonly head: ObjectId;
}

const NO_RELATIONS: Relations = { standings: new Map(), onBranch: 'not-asked' };

/**
 * Reads what a tag is judged by, in two steps: the tag and the top of its commit, its kin, and the policy on its branch; then
 * how it lies to the few tags that matter, and the files that state the number. The policy comes
 * from the branch that was named, or the default one, never from the tagged commit. Throws {@link SourceProblem} when it
 * could not look.
 */
export async function readTag(repository: Repository & TagReader, request: TagRequest): Promise<ReadTag> {
  const { name, event, formerly, branch, policyPath } = request;
  const started = request.started ?? startTag(repository, request);
  const [{ object, tip }, near] = await Promise.all([started.start, started.near]);
  if (object.kind === 'absent' && event !== 'deleted') throw new SourceProblem({ kind: 'no-tag', tag: name });
  const commit = object.kind === 'commit' && event !== 'deleted' ? object.commit : undefined;
  const [others, policyFile, top] = await Promise.all([
    otherTags(repository, near, started.prefix, { name, isThere: object.kind !== 'absent' }),
    repository.read(tip.commit, policyPath),
    commit === undefined ? [] : repository.list(commit, ''),
  ]);
  const names = top.map((entry) => entry.name);
  if (commit !== undefined) await hastenTexts(repository, policyFile, names, () => [commit]);
  const [policyAtBase, specs] = await Promise.all([
    readPolicy(policyFile, policyPath, repository.elsewhere),
    commit === undefined ? [] : specsBelow(repository, commit, top),
  ]);
  const policy = policyOfTag(name, others, policyAtBase.policy);
  const plan = planTag({ name, branch, policy, others });
  const selected =
    plan.claimed === undefined
      ? []
      : selectCarriers(
          policy,
          [...top, ...specs].map((entry) => entry.name),
        );
  const isJudged = commit !== undefined && policyAtBase.problems.length === 0;
  const readEditions =
    isJudged && policy.interfaces.length > 0
      ? (await import('./read-tag-editions.ts')).readTagEditions(repository, { name, policy, others, commit })
      : [];
  const [editions, relations, signed, carriers] = await Promise.all([
    readEditions,
    !isJudged || plan.claimed === undefined ? NO_RELATIONS : repository.relations(commit, plan.asked, plan.branch),
    policy.tags.object === 'signed' && hasTagObject(object) ? repository.isSigned(object.id) : undefined,
    Promise.all(
      commit === undefined
        ? []
        : selected.map(async (carrier) => ({
            ...carrier,
            text: textOf(await repository.read(commit, carrier.path)),
          })),
    ),
  ]);
  const reading: TagReading = {
    name,
    event,
    formerly,
    branch,
    ...(request.emergency === undefined ? {} : { emergency: request.emergency }),
    policy,
    policyFile: policyFacts(policyPath, policyAtBase, undefined),
    object,
    signed,
    others,
    ...relations,
    readers: await loadReaders(carriers.map(({ kind }) => kind)),
    carriers,
  };
  return {
    reading,
    editions,
    base: tip.commit,
    head: commit ?? (object.kind === 'absent' ? (formerly ?? '') : object.id),
  };
}

const hasTagObject = (object: TagObject): object is Exclude<TagObject, { kind: 'absent' }> =>
  object.kind !== 'absent' && object.annotated;

/** Where a version has no other tag, the line may go on from another one, so that all tags are read. */
async function otherTags(
  repository: TagReader,
  near: readonly TagRef[],
  start: string,
  { name, isThere }: { readonly name: string; readonly isThere: boolean },
): Promise<readonly TagRef[]> {
  const others = (tags: readonly TagRef[]): readonly TagRef[] => tags.filter((tag) => tag.name !== name);
  const whole = (tags: readonly TagRef[]): readonly TagRef[] => others(isThere ? notNone(tags) : tags);
  if (start === '') return whole(near);
  const kin = others(near);
  return kin.length > 0 ? kin : whole(await repository.tags(''));
}
