import type { RepositoryState } from '../state.ts';
import { type Links, nodeId, numberOf, type Shape, userShape } from './base.ts';

/** The part of an address after the repository, by the name of the property without `_url`. */
const places: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export const repositoryUrl = (fullName: string, { api }: Links): string => `${api}/repos/${fullName}`;
export const repositoryPage = (fullName: string, { server }: Links): string => `${server}/${fullName}`;

/** A repository as other answers hold it. `fork` names a fork of it, which has the same content. */
export function repositoryShape(repository: RepositoryState, links: Links, fork?: string): Shape {
  const fullName = fork ?? repository.fullName;
  const [owner = '', name = ''] = fullName.split('/');
  const url = repositoryUrl(fullName, links);
  const page = repositoryPage(fullName, links);
  const open = repository.pulls.filter(({ state = 'open' }) => state === 'open').length;
  return {
    id: fork === undefined ? repository.id : numberOf(fork),
    node_id: nodeId('R', fullName),
    name,
    full_name: fullName,
    owner: userShape(owner, links),
    private: repository.private,
    html_url: page,
    description: null,
    fork: fork !== undefined,
    url,
    ...Object.fromEntries(Object.entries(places).map(([key, place]) => [`${key}_url`, url + place])),
    clone_url: `${page}.git`,
    git_url: `git:${page.replace(/^\w+:/, '')}.git`,
    ssh_url: `git@localhost:${fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: 'RPM Spec',
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1024,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    license: null,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    pushed_at: '2024-01-01T00:00:00Z',
  };
}

/** A repository as asked for by itself. */
export function fullRepositoryShape(repository: RepositoryState, links: Links): Shape {
  return { ...repositoryShape(repository, links), network_count: 0, subscribers_count: 0 };
}
