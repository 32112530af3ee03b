import type { Ref } from '../git.ts';
import { rangeOf } from '../range.ts';
import { nodeId } from '../shapes/base.ts';
import { connection, type Paging } from './connection.ts';
import { commitNode, objectNode, type World } from './objects.ts';

type RefsArguments = Paging & {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly orderBy?: { readonly field: 'ALPHABETICAL' | 'TAG_COMMIT_DATE'; readonly direction: 'ASC' | 'DESC' } | null;
};

/** The refs under a prefix that ends in a slash, as `Repository.refs` gives them. */
export async function refsConnection(
  world: World,
  { refPrefix, query, orderBy, direction, ...paging }: RefsArguments,
): Promise<object> {
  const all = await world.repository.git.refs(refPrefix);
  const words = query?.toLowerCase();
  const found = all.filter(({ ref }) => !words || ref.slice(refPrefix.length).toLowerCase().includes(words));
  const sorted = orderBy?.field === 'TAG_COMMIT_DATE' ? await byDate(world, found) : [...found];
  if ((orderBy?.direction ?? direction) === 'DESC') sorted.reverse();
  return connection('refs', sorted, paging, (ref) => refNode(world, ref));
}

/** A ref by its full name; GitHub takes a branch's or tag's short one too. */
export async function refNamed(world: World, name: string): Promise<object | null> {
  const names = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  const all = await world.repository.git.refs('refs/');
  const found = names.map((one) => all.find(({ ref }) => ref === one)).find((ref) => ref !== undefined);
  return found === undefined ? null : refNode(world, found);
}

export function refNode(world: World, { ref, oid }: Ref): object {
  const [, prefix = '', name = ref] = /^(refs\/[^/]+\/)([\s\S]+)$/.exec(ref) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('REF', ref),
    name,
    prefix,
    target: () => objectNode(world, oid),
    compare: ({ headRef }: { headRef: string }) => comparison(world, oid, headRef),
  };
}

async function comparison(world: World, base: string, headRef: string): Promise<object | null> {
  const { git } = world.repository;
  const head = await git.commit(headRef);
  const range = head && (await rangeOf(git, base, head.oid));
  if (range === undefined) return null;
  const { aheadBy, behindBy, commits } = range;
  const status = aheadBy > 0 ? (behindBy > 0 ? 'DIVERGED' : 'AHEAD') : behindBy > 0 ? 'BEHIND' : 'IDENTICAL';
  const node = async (oid: string) => {
    const commit = await git.commit(oid);
    return commit && commitNode(world, commit);
  };
  return {
    id: nodeId('CMP', `${base}...${head?.oid}`),
    aheadBy,
    behindBy,
    status,
    baseTarget: () => objectNode(world, base),
    headTarget: () => objectNode(world, range.head),
    commits: (paging: Paging) => connection('commits', commits, paging, node),
  };
}

async function byDate({ repository: { git } }: World, refs: readonly Ref[]): Promise<Ref[]> {
  const dated = refs.map(async (ref) => {
    const tagger = ref.type === 'tag' ? (await git.tag(ref.oid))?.tagger : undefined;
    return { ref, date: tagger?.date ?? (await git.commit(ref.oid))?.committer.date ?? '' };
  });
  const sorted = (await Promise.all(dated)).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sorted.map(({ ref }) => ref);
}
