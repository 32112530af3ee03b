import type { Doubt } from '../../facts/facts.ts';
import { SourceProblem } from '../problem.ts';
import type { ObjectId } from '../repository.ts';
import type { GitHubClient } from './client.ts';
import { count, list, members, objectId, optional, orNull, text, truth, whole } from './shape.ts';

/** What the pull requests of a merge group declare together. */
export interface GroupDeclarations {
  readonly labels: readonly string[];
  /** The last paragraphs of their texts as one, where trailers stand. */
  readonly body: string;
  readonly doubts: readonly Doubt[];
}

interface RawPull {
  readonly number: number;
  readonly body: string;
  readonly baseRefName: string;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[] | undefined;
}

interface RawCommit {
  readonly oid: ObjectId;
  readonly parents: { readonly totalCount: number };
  readonly associatedPullRequests: { readonly nodes: readonly (RawPull | undefined)[] } | undefined;
}

interface RawHistory {
  readonly nodes: readonly (RawCommit | undefined)[] | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

interface RawGroup {
  readonly object: { readonly history: RawHistory | undefined } | undefined;
  readonly queued: RawPull | undefined;
}

const PULL = 'number body baseRefName state labels(first: 50) { totalCount nodes { name } }';
/** A hundred commits of a group and the pull requests of each: one request, whatever the group. */
const COMMITS = 100;
const groupQuery = (
  queued: string,
): string => `query MergeGroup($owner: String!, $name: String!, $head: GitObjectID!${queued === '' ? '' : ', $number: Int!'}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { history(first: ${COMMITS}) {
      nodes { oid parents(first: 1) { totalCount } associatedPullRequests(first: 5) { nodes { ${PULL} } } } pageInfo { hasNextPage }
    } } }
    ${queued}
  }
}`;
const WITH_NUMBER = groupQuery(`queued: pullRequest(number: $number) { ${PULL} }`);
const WITHOUT_NUMBER = groupQuery('');

const pullShape = members<RawPull>({
  number: count,
  body: text,
  baseRefName: text,
  state: text,
  labels: orNull(whole(members<{ name: string }>({ name: text }), 50)),
});
const pulls = list(optional(pullShape));
const shape = members<{ repository: RawGroup }>({
  repository: members<RawGroup>({
    object: optional(
      members<NonNullable<RawGroup['object']>>({
        history: optional(
          members<RawHistory>({
            nodes: optional(
              list(
                optional(
                  members<RawCommit>({
                    oid: objectId,
                    parents: members<RawCommit['parents']>({ totalCount: count }),
                    associatedPullRequests: orNull(
                      members<NonNullable<RawCommit['associatedPullRequests']>>({ nodes: pulls }),
                    ),
                  }),
                ),
              ),
            ),
            pageInfo: members<RawHistory['pageInfo']>({ hasNextPage: truth }),
          }),
        ),
      }),
    ),
    queued: optional(pullShape),
  }),
});

export interface MergeGroup {
  readonly base: ObjectId;
  readonly head: ObjectId;
  readonly branch: string;
  /** The pull request that the name of the group's branch gives: the last of the group. */
  readonly queued: number | undefined;
}

/**
 * The labels and trailers of every pull request in a merge group, found by its commits. Where they cannot be found all, that
 * is a doubt, and what is known counts: the queue waits for a verdict.
 */
export async function readMergeGroup(client: GitHubClient, group: MergeGroup): Promise<GroupDeclarations> {
  const { owner, name } = client.place;
  const { base, head, branch, queued } = group;
  const [query, more] = queued === undefined ? [WITHOUT_NUMBER, {}] : [WITH_NUMBER, { number: queued }];
  let repository: RawGroup;
  try {
    const answer = await client.query(query, { owner, name, head, ...more }, shape, `the merge group ${head}`);
    repository = answer.repository;
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem;
    return { labels: [], body: '', doubts: [{ about: 'merge-group', known: [] }] };
  }
  const history = (repository.object?.history?.nodes ?? []).flatMap((commit) => (commit === undefined ? [] : [commit]));
  const end = history.findIndex(({ oid }) => oid === base);
  const found = new Map<number, RawPull>();
  for (const pull of [repository.queued, ...history.flatMap(pullsOf)]) {
    // What is in the queue is still open; what the base has from long ago is not.
    if (pull?.baseRefName === branch && pull.state === 'OPEN') found.set(pull.number, pull);
  }
  const members = [...found.values()].sort((a, b) => a.number - b.number);
  // The queue's own merges belong to no pull request; nor do its squashed commits, of which only the last is told by name.
  const strange = history
    .slice(0, Math.max(0, end))
    .filter((commit) => isStrange(commit, queued === undefined ? '' : head));
  const last = queued === undefined || found.has(queued);
  const known = last && end >= 0 && members.length > 0 && strange.length === 0;
  return {
    labels: members.flatMap(({ labels }) => (labels ?? []).map((label) => label.name)),
    body: members.map(({ body }) => lastParagraph(body)).join('\n'),
    doubts: known ? [] : [{ about: 'merge-group', known: members.map(({ number }) => number) }],
  };
}

const pullsOf = ({ associatedPullRequests }: RawCommit): readonly (RawPull | undefined)[] =>
  associatedPullRequests?.nodes ?? [];

const isStrange = (commit: RawCommit, told: ObjectId): boolean =>
  pullsOf(commit).includes(undefined) ||
  (commit.oid !== told && commit.parents.totalCount < 2 && pullsOf(commit).length === 0);

const lastParagraph = (body: string): string =>
  body
    .trimEnd()
    .split(/\r?\n[ \t]*\r?\n/)
    .at(-1) ?? '';
