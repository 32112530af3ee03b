import { SourceProblem } from '../problem.ts';
import type { ObjectId } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { count, members, objectId, orNull, text, whole } from './shape.ts';

/** A pull request as it is now; the event's payload is only trusted for its number. */
export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  /** The tip of the base branch as it is now. */
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Whether the repository has tags, which may carry its numbers. */
  readonly hasTags: boolean;
  /** Whether the default branch has a policy, so that the base branch may well have one. */
  readonly hasPolicy: boolean;
}

const POLICY = 'object(expression: $policy) { id }';
const TAGS = 'refs(refPrefix: "refs/tags/", first: 1) { totalCount }';
const PULL = `pullRequest(number: $number) {
  number title body baseRefName headRefOid baseRef { target { oid } } labels(first: 100) { totalCount nodes { name } }
}`;

interface RawPullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly baseRefName: string;
  readonly headRefOid: ObjectId;
  readonly baseRef: { readonly target: { readonly oid: ObjectId } | undefined } | undefined;
  readonly labels: readonly { readonly name: string }[] | undefined;
}

const pullShape = orNull(
  members<RawPullRequest>({
    number: count,
    title: text,
    body: text,
    baseRefName: text,
    headRefOid: objectId,
    baseRef: orNull(members<NonNullable<RawPullRequest['baseRef']>>({ target: orNull(members({ oid: objectId })) })),
    labels: orNull(whole(members<{ name: string }>({ name: text }), 100)),
  }),
);
const tagsShape = orNull(members<{ totalCount: number }>({ totalCount: count }));
const policyShape = orNull(members<{ id: string }>({ id: text }));

/** Reads a pull request live. */
export async function readPullRequest(client: GitHubClient, number: number, policyPath: string): Promise<PullRequest> {
  const { owner, name } = client.place;
  const what = `pull request #${number} of ${owner}/${name}`;
  const policy = { policy: ['String!', `HEAD:${policyPath}`] } as const;
  const [tags, policyFile, found] = await Promise.all([
    client.ask({ text: TAGS, variables: {}, shape: tagsShape, what }),
    client.ask({ text: POLICY, variables: policy, shape: policyShape, what }),
    client.ask({ text: PULL, variables: { number: ['Int!', number] }, shape: pullShape, what }),
  ]);
  if (found === undefined) throw new SourceProblem({ kind: 'not-found', what });
  const base = found.baseRef?.target?.oid;
  if (base === undefined) throw new SourceProblem({ kind: 'base-branch-gone', branch: found.baseRefName });
  return {
    number: found.number,
    branch: found.baseRefName,
    base,
    head: found.headRefOid,
    title: found.title,
    body: found.body,
    labels: (found.labels ?? []).map((label) => label.name),
    // Where GitHub does not say, the list of tags does.
    hasTags: tags?.totalCount !== 0,
    hasPolicy: policyFile !== undefined,
  };
}
