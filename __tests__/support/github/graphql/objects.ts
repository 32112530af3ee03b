import type { GitObject } from '../batch.ts';
import type { Limits } from '../call.ts';
import { type Commit, type Person, parseCommit, parseTag, parseTree, type Tag, type TreeEntry } from '../objects.ts';
import { pullRange } from '../range.ts';
import { type Links, nodeId } from '../shapes/base.ts';
import { headOf, type PullRequest, type RepositoryState } from '../state.ts';
import { connection, type Paging } from './connection.ts';
import { pullNode } from './pulls.ts';

/** What every node can be made from. */
export type World = {
  readonly repository: RepositoryState;
  readonly links: Links;
  readonly limits: Limits;
  /** Who asks. */
  readonly login: string;
};

/** The node of whatever a revision names; `path` is where it was found, for the paths of a tree's entries. */
export async function objectNode(world: World, revision: string, path = ''): Promise<object | null> {
  const found = await world.repository.git.object(revision);
  return found === undefined ? null : nodeOf(world, found, path);
}

function nodeOf(world: World, { oid, type, content }: GitObject, path: string): object {
  switch (type) {
    case 'commit':
      return commitNode(world, { oid, ...parseCommit(content) });
    case 'tree':
      return treeNode(world, oid, parseTree(content, oid.length), path);
    case 'tag':
      return tagNode(world, { oid, ...parseTag(content) });
    default:
      return blobNode(world, oid, content);
  }
}

function identity(type: 'Commit' | 'Tree' | 'Blob' | 'Tag', oid: string, { repository, links }: World): object {
  const place = `${links.server}/${repository.fullName}/commit/${oid}`;
  return {
    __typename: type,
    id: nodeId(type, oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: place,
    commitResourcePath: new URL(place).pathname,
  };
}

export function commitNode(world: World, commit: Commit & { readonly oid: string }): object {
  const { git } = world.repository;
  const [headline = '', ...rest] = commit.message.split('\n');
  const url = `${world.links.server}/${world.repository.fullName}/commit/${commit.oid}`;
  const nodes = (name: string, oids: readonly string[], paging: Paging) =>
    connection(name, oids, paging, (oid) => objectNode(world, oid));
  return {
    ...identity('Commit', commit.oid, world),
    url,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').replace(/^\n/, ''),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: actorNode(commit.author),
    committer: actorNode(commit.committer),
    signature: null,
    tree: () => objectNode(world, commit.tree),
    associatedPullRequests: async (paging: Paging) => {
      const { pulls } = world.repository;
      const holds = await Promise.all(pulls.map((pull) => isOf(world.repository, pull, commit.oid)));
      return connection(
        'associatedPullRequests',
        pulls.filter((_, index) => holds[index]),
        paging,
        (pull) => pullNode(world, pull),
      );
    },
    file: ({ path }: { path: string }) => fileNode(world, commit.tree, path),
    parents: (paging: Paging) => nodes('parents', commit.parents, paging),
    history: async ({ path, ...paging }: Paging & { path?: string | null }) =>
      nodes('history', await git.log(commit.oid, ...(path ? ['--', path] : [])), paging),
  };
}

/** Whether a commit is the head of a pull request or one of those that it brings. */
async function isOf(repository: RepositoryState, pull: PullRequest, oid: string): Promise<boolean> {
  const range = await pullRange(repository, pull);
  return headOf(repository, pull) === oid || (range?.commits.includes(oid) ?? false);
}

function treeNode(world: World, oid: string, entries: readonly TreeEntry[], path: string): object {
  return {
    ...identity('Tree', oid, world),
    entries: () => entries.map((entry) => entryNode(world, entry, path === '' ? entry.name : `${path}/${entry.name}`)),
  };
}

async function fileNode(world: World, tree: string, path: string): Promise<object | null> {
  const parent = path.split('/').slice(0, -1).join('/');
  const entries = (await world.repository.git.tree(parent === '' ? tree : `${tree}:${parent}`))?.entries ?? [];
  const entry = entries.find(({ name }) => name === path.split('/').at(-1));
  return entry === undefined ? null : entryNode(world, entry, path);
}

function entryNode(world: World, entry: TreeEntry, path: string): object {
  const size = async () => {
    const found = entry.type === 'blob' ? await world.repository.git.object(entry.oid) : undefined;
    return found?.content.length ?? 0;
  };
  return {
    name: entry.name,
    path,
    oid: entry.oid,
    // GraphQL gives the mode as a number, not as octal digits: 33188 is 100644.
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    extension: /\.[^.]+$/.exec(entry.name)?.[0] ?? '',
    size,
    isGenerated: false,
    object: () => (entry.type === 'commit' ? null : objectNode(world, entry.oid, path)),
  };
}

function blobNode(world: World, oid: string, content: Buffer): object {
  const { blobText } = world.limits;
  const binary = content.subarray(0, 8000).includes(0);
  return {
    ...identity('Blob', oid, world),
    byteSize: content.length,
    isBinary: binary,
    isTruncated: content.length > blobText,
    text: binary ? null : content.toString('utf8', 0, blobText),
  };
}

function tagNode(world: World, tag: Tag & { readonly oid: string }): object {
  return {
    ...identity('Tag', tag.oid, world),
    name: tag.name,
    message: tag.message,
    tagger: tag.tagger === undefined ? null : actorNode(tag.tagger),
    target: () => objectNode(world, tag.object),
  };
}

function actorNode({ name, email, date }: Person): object {
  return { name, email, date, user: null };
}
