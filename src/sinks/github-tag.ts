import type { NewTag, TagOutcome } from '../facts/tip/new-tag.ts';
import type { GitHubClient } from '../sources/github/client.ts';
import { members, objectId, type Shape } from '../sources/github/shape.ts';
import { type SourceFact, SourceProblem } from '../sources/problem.ts';
import type { ObjectId } from '../sources/repository.ts';

/**
 * Makes a tag through GitHub's API. GitHub has no transaction over a branch and a tag, so the branch is looked at right
 * before, and again afterwards: where it moved in between, the tag still is on the commit that was judged. That of two
 * runs one makes the tag is GitHub's own promise: a ref is made where there is none, or not at all.
 */
export async function createTagThroughApi(client: GitHubClient, tag: NewTag): Promise<TagOutcome> {
  const tip = await refOf(client, `heads/${tag.branch}`);
  if (tip !== tag.commit) return { kind: 'branch-moved', from: tag.commit, to: tip };
  const present = await refOf(client, `tags/${tag.name}`);
  if (present !== undefined) return { kind: 'lost', id: present };
  const target = await tagObject(client, tag);
  return typeof target === 'string' ? createRef(client, tag, target) : target;
}

const shaShape = members<{ sha: ObjectId }>({ sha: objectId });
const refShape = members<{ object: { sha: ObjectId } }>({ object: shaShape });

/** What a ref points at, or nothing where there is none. */
async function refOf(client: GitHubClient, ref: string): Promise<ObjectId | undefined> {
  const path = ref.split('/').map(encodeURIComponent).join('/');
  try {
    return (await client.get(`/git/ref/${path}`, refShape, `the ref ${ref}`)).object.sha;
  } catch (problem) {
    if (factOf(problem)?.kind === 'not-found') return undefined;
    throw problem;
  }
}

const factOf = (problem: unknown): SourceFact | undefined =>
  problem instanceof SourceProblem ? problem.fact : undefined;

/** GitHub hides what a token may not write, so that "not found" is mostly a permission. */
async function writeContents<T>(
  client: GitHubClient,
  path: string,
  body: unknown,
  shape: Shape<T>,
  what: string,
): Promise<T> {
  try {
    return await client.write('POST', path, body, shape, what);
  } catch (problem) {
    const fact = factOf(problem);
    if (fact?.kind !== 'may-not-write' && fact?.kind !== 'not-found') throw problem;
    const permission = fact.kind === 'may-not-write' ? fact.permission : undefined;
    throw new SourceProblem({ kind: 'not-writable', what, permission });
  }
}

/** The object of an annotated tag, which nobody sees until a ref leads to it; GitHub fills in who makes it. */
async function tagObject(
  client: GitHubClient,
  { name, commit, message }: NewTag,
): Promise<ObjectId | Extract<TagOutcome, { kind: 'failed' }>> {
  if (message === undefined) return commit;
  const body = { tag: name, message, object: commit, type: 'commit' };
  try {
    return (await writeContents(client, '/git/tags', body, shaShape, `the tag object of ${name}`)).sha;
  } catch (problem) {
    // Whether or not the object is there: without a ref there is no tag.
    const fact = factOf(problem);
    if (fact?.kind === 'unclear') return { kind: 'failed', detail: fact.detail };
    throw problem;
  }
}

async function createRef(client: GitHubClient, tag: NewTag, target: ObjectId): Promise<TagOutcome> {
  const ref = `tags/${tag.name}`;
  let doubt: string | undefined;
  try {
    await writeContents(client, '/git/refs', { ref: `refs/${ref}`, sha: target }, refShape, `the tag ${tag.name}`);
  } catch (problem) {
    const fact = factOf(problem);
    if (fact?.kind === 'refused' && fact.status === 422) return refusedRef(client, ref, fact.said);
    if (fact?.kind !== 'unclear') throw problem;
    doubt = fact.detail;
  }
  return lookAfter(client, tag, target, doubt);
}

/** 422 is how GitHub says that the ref exists, among other things; what is there tells which. */
async function refusedRef(client: GitHubClient, ref: string, said: string): Promise<TagOutcome> {
  const present = await refOf(client, ref);
  return present === undefined ? { kind: 'failed', detail: said } : { kind: 'lost', id: present };
}

/** What is there counts, not what was answered. */
async function lookAfter(
  client: GitHubClient,
  tag: NewTag,
  target: ObjectId,
  doubt: string | undefined,
): Promise<TagOutcome> {
  let present: ObjectId | undefined;
  try {
    present = await refOf(client, `tags/${tag.name}`);
  } catch (problem) {
    const detail = doubt ?? (problem instanceof Error ? problem.message : String(problem));
    return { kind: 'unclear', detail };
  }
  if (present === undefined)
    return { kind: 'failed', detail: doubt ?? 'GitHub said that it was made, and it is not there' };
  if (present !== target) return { kind: 'lost', id: present };
  return { kind: 'created', id: target, movedTo: await movedTo(client, tag) };
}

/** Only worth a word: that it cannot be looked at changes nothing about the tag. */
async function movedTo(client: GitHubClient, { branch, commit }: NewTag): Promise<ObjectId | undefined> {
  try {
    const tip = await refOf(client, `heads/${branch}`);
    return tip === commit ? undefined : tip;
  } catch {
    return undefined;
  }
}
