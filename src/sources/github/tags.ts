import type { Standing, TagObject, TagRef } from '../../facts/tag/reading.ts';
import { SourceProblem } from '../problem.ts';
import { byteOrder, type ObjectId } from '../repository.ts';
import { DEEPEST_TAG, type Relations, type TagReader, type Tip } from '../tags.ts';
import type { GitHubClient } from './client.ts';
import { list, members, objectId, orNull, type Shape, text } from './shape.ts';

/** Reads tags through GitHub's API: a fixed number of requests, however many tags there are. */
export function openGitHubTags(client: GitHubClient): TagReader {
  const lists = new Map<string, Promise<readonly TagRef[]>>();
  return {
    start: (tag, branch) => readStart(client, tag, branch),
    target: async ({ name }) => {
      const { object } = await readStart(client, name, undefined);
      // It was there a moment ago: not to find it is not the same as to have none.
      if (object.kind === 'absent') throw new SourceProblem({ kind: 'no-tag', tag: name });
      return object;
    },
    tags: (prefix) => {
      const known = lists.get(prefix) ?? listTags(client, prefix);
      lists.set(prefix, known);
      return known;
    },
    relations: (commit, tags, branch) => relate(client, commit, tags, branch),
    isSigned: (id) => isSigned(client, id),
  };
}

interface RawRef {
  readonly ref: string;
  readonly object: { readonly sha: ObjectId };
}

const refsShape = list(members<RawRef>({ ref: text, object: members<RawRef['object']>({ sha: objectId }) }));

/** This list has no pages: GitHub gives all refs that begin so at once. */
async function listTags(client: GitHubClient, prefix: string): Promise<readonly TagRef[]> {
  const path = `/git/matching-refs/tags/${prefix.split('/').map(encodeURIComponent).join('/')}`;
  const refs = await client.get(path, refsShape, `the tags of ${client.place.owner}/${client.place.name}`);
  return refs
    .filter(({ ref }) => ref.startsWith('refs/tags/'))
    .map(({ ref, object }) => ({ name: ref.slice('refs/tags/'.length), id: object.sha }))
    .sort((a, b) => byteOrder(a.name, b.name));
}

export interface RawObject {
  readonly __typename: string;
  readonly oid: ObjectId;
  readonly committedDate: string | undefined;
  readonly tagger: { readonly date: string | undefined } | undefined;
  readonly target: RawObject | undefined;
}

const taggerShape = orNull(members<NonNullable<RawObject['tagger']>>({ date: orNull(text) }));
const nothing: Shape<undefined> = () => undefined;

/** The answer to {@link selection}: what an object of its type has must be there. */
export const objectShape = (depth: number): Shape<RawObject> => {
  const typed = members<{ __typename: string }>({ __typename: text });
  return (value, at) => {
    const type = depth < 0 ? '' : typed(value, at).__typename;
    return members<RawObject>({
      __typename: text,
      oid: objectId,
      committedDate: type === 'Commit' ? text : nothing,
      tagger: type === 'Tag' ? taggerShape : nothing,
      target: type === 'Tag' ? objectShape(depth - 1) : nothing,
    })(value, at);
  };
};

/** An object and, where it is a tag, what that leads to, down to the depth that is followed. */
export const selection = (depth: number): string =>
  `__typename oid ... on Commit { committedDate } ... on Tag { tagger { date } target { ${depth > 0 ? selection(depth - 1) : '__typename oid'} } }`;

interface RawStart {
  readonly repository: {
    readonly tag: { readonly target: RawObject } | undefined;
    readonly tip: { readonly name: string; readonly target: { readonly oid: ObjectId } } | undefined;
  };
}

const startShape = members<RawStart>({
  repository: members<RawStart['repository']>({
    tag: orNull(members<NonNullable<RawStart['repository']['tag']>>({ target: objectShape(DEEPEST_TAG) })),
    tip: orNull(
      members<NonNullable<RawStart['repository']['tip']>>({
        name: text,
        target: members<{ oid: ObjectId }>({ oid: objectId }),
      }),
    ),
  }),
});

/** The tag and the tip of the branch in one request. */
async function readStart(
  client: GitHubClient,
  tag: string,
  branch: string | undefined,
): Promise<{ readonly object: TagObject; readonly tip: Tip }> {
  const { owner, name } = client.place;
  const [more, field] =
    branch === undefined ? ['', 'defaultBranchRef'] : [', $branch: String!', 'ref(qualifiedName: $branch)'];
  const query = `query Tag($owner: String!, $name: String!, $tag: String!${more}) { repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { target { ${selection(DEEPEST_TAG)} } } tip: ${field} { name target { oid } } } }`;
  const named = branch === undefined ? {} : { branch: `refs/heads/${branch}` };
  const variables = { owner, name, tag: `refs/tags/${tag}`, ...named };
  const { repository } = await client.query(query, variables, startShape, `the tag ${tag}`);
  const { tip } = repository;
  const what = branch === undefined ? `the default branch of ${owner}/${name}` : `the branch ${branch}`;
  if (tip === undefined) throw new SourceProblem({ kind: 'not-found', what });
  return { object: peeled(repository.tag?.target), tip: { branch: tip.name, commit: tip.target.oid } };
}

export function peeled(first: RawObject | undefined): TagObject {
  if (first === undefined) return { kind: 'absent' };
  let object: RawObject | undefined = first;
  let tagged: number | undefined;
  for (let depth = 0; depth <= DEEPEST_TAG && object !== undefined; depth += 1) {
    const annotated = depth > 0;
    const { __typename: type, oid } = object;
    if (type === 'Commit') {
      return {
        kind: 'commit',
        id: first.oid,
        annotated,
        commit: oid,
        committed: secondsOf(object.committedDate) ?? 0,
        tagged,
      };
    }
    if (type !== 'Tag') return { kind: type === 'Tree' ? 'tree' : 'blob', id: first.oid, annotated };
    tagged ??= secondsOf(object.tagger?.date);
    object = object.target;
  }
  return { kind: 'too-deep', id: first.oid, annotated: true };
}

function secondsOf(date: string | undefined): number | undefined {
  const ms = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

const STANDINGS: Readonly<Record<string, Standing>> = { AHEAD: 'ancestor', IDENTICAL: 'same' };

/** One request for all comparisons; names travel as variables, so that none of them is part of the query's text. */
async function relate(
  client: GitHubClient,
  commit: ObjectId,
  tags: readonly TagRef[],
  branch: string | undefined,
): Promise<Relations> {
  const refs = [
    ...tags.map((tag) => `refs/tags/${tag.name}`),
    ...(branch === undefined ? [] : [`refs/heads/${branch}`]),
  ];
  if (refs.length === 0) return { standings: new Map(), onBranch: 'not-asked' };
  const { owner, name } = client.place;
  const types = refs.map((_, index) => `$r${index}: String!`).join(', ');
  const fields = refs.map(
    (_, index) => `c${index}: ref(qualifiedName: $r${index}) { compare(headRef: $head) { status } }`,
  );
  const query = `query Compare($owner: String!, $name: String!, $head: String!, ${types}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const variables = Object.fromEntries(refs.map((ref, index) => [`r${index}`, ref]));
  type Compared = { readonly compare: { readonly status: string } | undefined } | undefined;
  const compared = orNull(
    members<NonNullable<Compared>>({ compare: orNull(members<{ status: string }>({ status: text })) }),
  );
  const repository = members<Record<string, Compared>>(
    Object.fromEntries(refs.map((_, index) => [`c${index}`, compared])),
  );
  const shape = members<{ repository: Record<string, Compared> }>({ repository });
  const answer = await client.query(
    query,
    { owner, name, head: commit, ...variables },
    shape,
    'the history of the tag',
  );
  const statuses = await Promise.all(
    refs.map(async (ref, index) => {
      const found = answer.repository[`c${index}`];
      if (found?.compare !== undefined) return found.compare.status;
      const alone = compareAlone(client, ref, commit);
      // A branch that a policy names may well not be there; a tag that was listed is.
      return index < tags.length ? alone : alone.catch(undefinedWhereMissing);
    }),
  );
  const standings = new Map(
    tags.map(({ name: tag }, index): [string, Standing] => [tag, STANDINGS[statuses[index] ?? ''] ?? 'apart']),
  );
  const tip = branch === undefined ? undefined : statuses.at(-1);
  const leads = tip === 'BEHIND' || tip === 'IDENTICAL';
  return {
    standings,
    onBranch: branch === undefined ? 'not-asked' : tip === undefined ? 'no-branch' : leads ? 'yes' : 'no',
  };
}

function undefinedWhereMissing(error: unknown): undefined {
  if (error instanceof SourceProblem && error.fact.kind === 'not-found') return undefined;
  throw error;
}

/** What GraphQL leaves open, the compare endpoint says: whether two histories have nothing in common. */
export async function compareAlone(client: GitHubClient, ref: string, commit: ObjectId): Promise<string> {
  const base = ref.slice('refs/'.length).split('/').map(encodeURIComponent).join('/');
  try {
    const shape = members<{ status: string }>({ status: text });
    const what = `the comparison of ${ref} and ${commit}`;
    const { status } = await client.get(`/compare/${base}...${commit}?per_page=1`, shape, what);
    return status.toUpperCase();
  } catch (error) {
    const fact = error instanceof SourceProblem ? error.fact : undefined;
    if (fact?.kind === 'not-found' && /no common ancestor/i.test(fact.said ?? '')) return 'UNRELATED';
    throw error;
  }
}

async function isSigned(client: GitHubClient, id: ObjectId): Promise<boolean> {
  type Raw = { readonly verification: { readonly signature: string | undefined } };
  const shape = members<Raw>({
    verification: members<Raw['verification']>({ signature: orNull(text) }),
  });
  const { verification } = await client.get(`/git/tags/${id}`, shape, `the tag object ${id}`);
  return verification.signature !== undefined;
}
