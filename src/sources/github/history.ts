import type { HistoryBranch, HistoryNode, HistoryTag } from '../../audit/history.ts';
import type { Descent, HistoryReader, HistoryRefs, TagFamily } from '../history.ts';
import { SourceProblem } from '../problem.ts';
import type { ObjectId } from '../repository.ts';
import { DEEPEST_TAG } from '../tags.ts';
import type { GitHubClient } from './client.ts';
import { count, list, members, orNull, type Shape, text, truth } from './shape.ts';
import { objectShape, peeled, type RawObject, selection } from './tag-object.ts';
import { compareAlone } from './tags.ts';

/**
 * Reads what an audit needs of tags through GitHub's API: refs in pages of a hundred, and for each tag one comparison with
 * the next lower number of its line, fifty to a request. Where these follow each other, nothing else can come between;
 * where they do not, only a clone tells what came before, and the tag is named as one that could not be placed. The
 * history of files would take a request for every version of each, so it is left to a clone too.
 */
export function openGitHubHistory(client: GitHubClient): HistoryReader {
  return {
    cannot: (paths) => ({
      en: `The history of ${paths.join(', ')} was not judged, nor whether it agrees with the tags: GitHub's API would take a request for every version. Use \`source: git\` with a checkout of \`fetch-depth: 0\`.`,
      zh: `未判断 ${paths.join('、')} 的历史及其与标签是否一致：通过 GitHub API 需为每个版本发出一次请求。请使用 \`source: git\`，并以 \`fetch-depth: 0\` 检出。`,
    }),
    refs: (branch) => readRefs(client, branch),
    signed: async () => {
      const what = 'signatures of all tags; use `source: git`';
      throw new SourceProblem({ kind: 'bad-answer', what, detail: 'they can only be asked for one by one' });
    },
    descent: (families, refs) => readDescent(client, families(), refs),
    commits: async () => new Map(),
    revisions: async () => [],
    changed: async () => [],
    directories: async () => new Map(),
    blob: async (id) => {
      throw new SourceProblem({ kind: 'not-found', what: `the file object ${id}` });
    },
    close: () => undefined,
  };
}

interface RawRef {
  readonly name: string;
  readonly target: RawObject;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly RawRef[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
}

const pageShape = members<{ repository: { refs: Page } }>({
  repository: members<{ refs: Page }>({
    refs: members<Page>({
      totalCount: count,
      nodes: list(members<RawRef>({ name: text, target: objectShape(DEEPEST_TAG) })),
      pageInfo: members<Page['pageInfo']>({ hasNextPage: truth, endCursor: orNull(text) }),
    }),
  }),
});

/** As many as GitHub counts: a page that leaves some out, or that does not lead on, is no whole list. */
async function allRefs(client: GitHubClient, prefix: string): Promise<readonly RawRef[]> {
  const { owner, name } = client.place;
  const query = `query Refs($owner: String!, $name: String!, $prefix: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100, after: $after) { totalCount nodes { name target { ${selection(DEEPEST_TAG)} } } pageInfo { hasNextPage endCursor } } } }`;
  const found: RawRef[] = [];
  const what = `the refs below ${prefix}`;
  for (let after: string | undefined; ; ) {
    const { repository } = await client.query(query, { owner, name, prefix, after: after ?? null }, pageShape, what);
    const { nodes, totalCount, pageInfo } = repository.refs;
    found.push(...nodes);
    if (!pageInfo.hasNextPage && found.length >= totalCount) return found;
    const leadsOn = pageInfo.hasNextPage && pageInfo.endCursor !== undefined && nodes.length > 0;
    if (!leadsOn || found.length >= totalCount) {
      const detail = `it holds ${found.length} of ${totalCount}; they may have changed meanwhile`;
      throw new SourceProblem({ kind: 'bad-answer', what, detail });
    }
    after = pageInfo.endCursor;
  }
}

async function readRefs(client: GitHubClient, branch: string | undefined): Promise<HistoryRefs> {
  const { owner, name } = client.place;
  const shape = members<{ default_branch: string }>({ default_branch: text });
  const [tags, heads, repository] = await Promise.all([
    allRefs(client, 'refs/tags/'),
    allRefs(client, 'refs/heads/'),
    branch === undefined ? client.get('', shape, `${owner}/${name}`) : undefined,
  ]);
  const branches = heads.map((head): HistoryBranch => ({ name: head.name, commit: head.target.oid }));
  const wanted = branch ?? repository?.default_branch;
  const main = branches.find((each) => each.name === wanted);
  if (main === undefined) throw new SourceProblem({ kind: 'not-found', what: `the branch ${wanted}` });
  const read = tags.flatMap((tag): readonly HistoryTag[] => {
    const object = peeled(tag.target);
    return object.kind === 'absent' ? [] : [{ name: tag.name, object }];
  });
  return { tags: read, branches, main };
}

/** One comparison: whether the first is an ancestor of the second. */
interface Pair {
  readonly ref: string;
  readonly commit: ObjectId;
  readonly head: ObjectId;
}

/** As many comparisons travel in one request. */
const AT_ONCE = 50;

async function readDescent(
  client: GitHubClient,
  families: readonly TagFamily[],
  { tags, branches, main }: HistoryRefs,
): Promise<Descent> {
  const parents = new Map<ObjectId, Set<ObjectId>>();
  for (const { object } of tags) if (object.kind === 'commit') parents.set(object.commit, new Set());
  for (const { commit } of [...branches, main]) parents.set(commit, parents.get(commit) ?? new Set());
  const pairs = families.flatMap(pairsOf);
  const tops = families.flatMap((family) => family.at(-1) ?? []);
  const tips = new Map(branches.map(({ name, commit }) => [name, commit]));
  const onMain = tops.map(({ name, commit }) => ({ ref: `refs/tags/${name}`, commit, head: main.commit }));
  const onOwn = families.flat().flatMap(({ name, commit, branch }): readonly Pair[] => {
    const head = tips.get(branch ?? '');
    return head === undefined ? [] : [{ ref: `refs/tags/${name}`, commit, head }];
  });
  const asked = [...pairs, ...onMain, ...onOwn].filter(({ commit, head }) => commit !== head);
  const { statuses, open } = await compareAll(client, asked);
  const follows = (pair: Pair): boolean => ['AHEAD', 'IDENTICAL'].includes(statuses.get(keyOf(pair)) ?? '');
  for (const pair of asked) {
    if (follows(pair)) parents.get(pair.head)?.add(pair.commit);
  }
  const unsure = new Set([...families.flatMap((family) => unsureOf(family, follows)), ...open]);
  const nodes = [...parents].map(([commit, known]): HistoryNode => ({ commit, parents: [...known] }));
  return { nodes, unsure };
}

function pairsOf(family: TagFamily): readonly Pair[] {
  return family.slice(1).map(({ commit: head }, index) => {
    const before = family[index] as TagFamily[number];
    return { ref: `refs/tags/${before.name}`, commit: before.commit, head };
  });
}

/** In a line of which each follows the one before, all is known; where one does not, nothing is known of those around it. */
function unsureOf(family: TagFamily, follows: (pair: Pair) => boolean): readonly string[] {
  const broken = pairsOf(family).some((pair) => pair.commit !== pair.head && !follows(pair));
  return broken ? family.map(({ name }) => name) : [];
}

interface Compared {
  readonly statuses: ReadonlyMap<string, string>;
  /** Tags of which nobody knows where they lie. */
  readonly open: readonly string[];
}

/** As many comparisons are asked for alone, so many at a time. */
const MOST_ALONE = 96;
const ALONE_AT_ONCE = 8;

/** Where GraphQL answers with nothing, that may be a history of its own, or one that could not be compared: it is asked alone. */
async function compareAll(client: GitHubClient, pairs: readonly Pair[]): Promise<Compared> {
  const statuses = new Map(await compareTogether(client, pairs));
  const left = pairs.filter((pair) => statuses.get(keyOf(pair)) === '');
  if (left.length > MOST_ALONE) return { statuses, open: left.map(({ ref }) => ref.slice('refs/tags/'.length)) };
  for (let start = 0; start < left.length; start += ALONE_AT_ONCE) {
    const some = left.slice(start, start + ALONE_AT_ONCE);
    const alone = await Promise.all(some.map(({ ref, head }) => compareAlone(client, ref, head)));
    some.forEach((pair, index) => {
      statuses.set(keyOf(pair), alone[index] ?? '');
    });
  }
  return { statuses, open: [] };
}

const keyOf = ({ ref, head }: Pair): string => `${ref} ${head}`;

async function compareTogether(client: GitHubClient, pairs: readonly Pair[]): Promise<ReadonlyMap<string, string>> {
  const statuses = new Map<string, string>();
  const { owner, name } = client.place;
  type Answered = { readonly compare: { readonly status: string } | undefined } | undefined;
  const answered: Shape<Answered> = orNull(
    members<NonNullable<Answered>>({ compare: orNull(members<{ status: string }>({ status: text })) }),
  );
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    const batch = pairs.slice(start, start + AT_ONCE);
    const types = batch.map((_, index) => `$r${index}: String!, $h${index}: String!`).join(', ');
    const fields = batch.map(
      (_, index) => `c${index}: ref(qualifiedName: $r${index}) { compare(headRef: $h${index}) { status } }`,
    );
    const query = `query Compare($owner: String!, $name: String!, ${types}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const variables = Object.fromEntries(
      batch.flatMap(({ ref, head }, index) => [
        [`r${index}`, ref],
        [`h${index}`, head],
      ]),
    );
    const shape = members<{ repository: Record<string, Answered> }>({
      repository: members<Record<string, Answered>>(
        Object.fromEntries(batch.map((_, index) => [`c${index}`, answered])),
      ),
    });
    const answer = await client.query(query, { owner, name, ...variables }, shape, 'the order of the tags');
    batch.forEach((pair, index) => {
      statuses.set(keyOf(pair), answer.repository[`c${index}`]?.compare?.status ?? '');
    });
  }
  return statuses;
}
