import type { Standing, TagRef } from '../../facts/tag/reading.ts';
import { SourceProblem } from '../problem.ts';
import { byteOrder, type ObjectId } from '../repository.ts';
import type { Relations, TagReader } from '../tags.ts';
import type { GitHubClient } from './client.ts';
import type { Lookup } from './lookup.ts';
import { list, members, objectId, orNull, text } from './shape.ts';
import { readStart } from './tag-start.ts';

/** Reads tags through GitHub's API: a fixed number of requests, however many tags there are. */
export function openGitHubTags(client: GitHubClient, lookup: Lookup): TagReader {
  const lists = new Map<string, Promise<readonly TagRef[]>>();
  return {
    start: (tag, branch, file) => readStart(client, lookup, { tag, branch, file }),
    target: async ({ name }) => {
      const { object } = await readStart(client, lookup, { tag: name, branch: undefined, file: undefined });
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

interface Compared {
  readonly compare: { readonly status: string } | undefined;
}

const COMPARED = {
  text: 'ref(qualifiedName: $ref) { compare(headRef: $head) { status } }',
  shape: orNull(members<Compared>({ compare: orNull(members<{ status: string }>({ status: text })) })),
  what: 'the history of the tag',
} as const;

const STANDINGS: Readonly<Record<string, Standing>> = { AHEAD: 'ancestor', IDENTICAL: 'same' };

/** All comparisons at once, in one request with whatever else is asked; names travel as variables. */
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
  const statuses = await Promise.all(
    refs.map(async (ref, index) => {
      const found = await client.ask({ ...COMPARED, variables: { ref: ['String!', ref], head: ['String!', commit] } });
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
