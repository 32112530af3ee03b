import { commitsOf, filesOf, pullRange } from '../range.ts';
import { nodeId, numberOf } from '../shapes/base.ts';
import { baseOf, headOf, type PullRequest, type RepositoryState } from '../state.ts';
import { connection, type Paging } from './connection.ts';
import { commitNode, type World } from './objects.ts';
import { refNamed } from './refs.ts';
import { commentNode, threadsOf } from './talk.ts';

type PullsArguments = Paging & {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
};

/** Pull requests of a repository, oldest first unless asked otherwise. */
export function pullsConnection(
  world: World,
  { states, baseRefName, headRefName, labels, orderBy, ...paging }: PullsArguments,
): object {
  const found = world.repository.pulls.filter(
    (pull) =>
      (!states || states.includes(stateOf(pull))) &&
      (!baseRefName || pull.base === baseRefName) &&
      (!headRefName || pull.head === headRefName) &&
      (!labels || labels.some((name) => pull.labels?.includes(name))),
  );
  const sorted = found.sort((a, b) => a.number - b.number);
  if (orderBy?.direction === 'DESC') sorted.reverse();
  return connection('pullRequests', sorted, paging, (pull) => pullNode(world, pull));
}

const changeTypes: Readonly<Record<string, string>> = { removed: 'DELETED' };

export function pullNode(world: World, pull: PullRequest): object {
  const { repository, links } = world;
  const files = async () => filesOf(repository.git, await pullRange(repository, pull));
  const sum = async (key: 'additions' | 'deletions') => (await files()).reduce((total, file) => total + file[key], 0);
  const url = `${links.server}/${repository.fullName}/pull/${pull.number}`;
  const state = stateOf(pull);
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', `${repository.fullName}#${pull.number}`),
    number: pull.number,
    url,
    resourcePath: new URL(url).pathname,
    title: pull.title,
    body: pull.body ?? '',
    bodyText: pull.body ?? '',
    state,
    closed: state !== 'OPEN',
    merged: pull.merged ?? false,
    isDraft: pull.draft ?? false,
    locked: pull.locked ?? false,
    mergeable: pull.mergeable === null ? 'UNKNOWN' : pull.mergeable === false ? 'CONFLICTING' : 'MERGEABLE',
    createdAt: '2024-01-01T00:00:00Z',
    updatedAt: '2024-01-01T00:00:00Z',
    author: actorNode(world, pull.author ?? 'alice'),
    authorAssociation: pull.fork === undefined ? 'MEMBER' : 'CONTRIBUTOR',
    baseRefName: pull.base,
    baseRefOid: () => pull.baseSha ?? baseOf(repository, pull),
    baseRef: () => refNamed(world, `refs/heads/${pull.base}`),
    baseRepository: () => repositoryName(world),
    headRefName: pull.head,
    headRefOid: () => headOf(repository, pull),
    // The branch is in the fork, whose refs are not ours to show.
    headRef: () => (pull.fork === undefined ? refNamed(world, `refs/heads/${pull.head}`) : null),
    headRepository: () => (pull.fork === null ? null : repositoryName(world, pull.fork)),
    headRepositoryOwner: () =>
      pull.fork === null ? null : actorNode(world, ownerOf(pull.fork ?? repository.fullName)),
    isCrossRepository: pull.fork !== undefined,
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    changedFiles: async () => (await files()).length,
    labels: (paging: Paging) => connection('labels', pull.labels ?? [], paging, (name) => labelNode(repository, name)),
    files: async (paging: Paging) =>
      connection(
        'files',
        (await files()).slice(0, world.limits.pullFiles),
        paging,
        ({ path, additions, deletions, status }) => {
          return { path, additions, deletions, changeType: changeTypes[status] ?? status.toUpperCase() };
        },
      ),
    commits: async (paging: Paging) => {
      const oids = (await pullRange(repository, pull))?.commits ?? [];
      const commits = await commitsOf(repository.git, oids.slice(0, world.limits.pullCommits));
      return connection('commits', commits, paging, (commit) => {
        return {
          id: nodeId('PRC', commit.oid),
          url: `${url}/commits/${commit.oid}`,
          commit: () => commitNode(world, commit),
        };
      });
    },
    comments: (paging: Paging) => {
      const found = repository.comments.filter(({ issue }) => issue === pull.number).sort((a, b) => a.id - b.id);
      return connection('comments', found, paging, (comment) => commentNode(world, comment));
    },
    reviewThreads: (paging: Paging) => threadsOf(world, pull, paging),
  };
}

/** A repository where it is only named; forks are known by nothing else. */
export function repositoryName({ repository, links }: World, fork?: string): object {
  const nameWithOwner = fork ?? repository.fullName;
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return {
    __typename: 'Repository',
    id: nodeId('R', nameWithOwner),
    databaseId: fork === undefined ? repository.id : numberOf(fork),
    name,
    nameWithOwner,
    owner: actorNode({ links }, owner),
    url: `${links.server}/${nameWithOwner}`,
    isFork: fork !== undefined,
    isPrivate: repository.private,
    isArchived: repository.archived,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
  };
}

export function labelNode(repository: RepositoryState, name: string): object {
  const label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    id: nodeId('LA', name),
    name,
    color: label?.color ?? 'ededed',
    description: label?.description ?? null,
    isDefault: false,
  };
}

/** GraphQL names a bot without the `[bot]` of REST. */
export function actorNode({ links }: Pick<World, 'links'>, login: string): object {
  const name = login.replace(/\[bot\]$/, '');
  return {
    __typename: name === login ? 'User' : 'Bot',
    login: name,
    url: `${links.server}/${name}`,
    id: nodeId('U', login),
  };
}

function stateOf({ state = 'open', merged = false }: PullRequest): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (merged) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? '';
}
