import type { FileDiff } from '../diff.ts';
import type { Ref } from '../git.ts';
import type { Commit, Person, Tag } from '../objects.ts';
import type { RepositoryState } from '../state.ts';
import { type Links, nodeId, type Shape, userShape } from './base.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

type WithId<T> = T & { readonly oid: string };

/** A commit as `git/commits` gives it: git's own words and nothing of GitHub. */
export function gitCommitShape(repository: RepositoryState, commit: WithId<Commit>, links: Links): Shape {
  const url = repositoryUrl(repository.fullName, links);
  const page = repositoryPage(repository.fullName, links);
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: verificationShape(commit.signature),
  };
}

/** A commit as lists and comparisons hold it. */
export function commitShape(repository: RepositoryState, commit: WithId<Commit>, links: Links): Shape {
  const url = repositoryUrl(repository.fullName, links);
  const page = repositoryPage(repository.fullName, links);
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url: `${url}/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.oid}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verificationShape(commit.signature),
    },
    author: accountOf(commit.author, links),
    committer: accountOf(commit.committer, links),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
  };
}

export function fileShape(repository: RepositoryState, file: FileDiff, head: string, links: Links): Shape {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const page = repositoryPage(repository.fullName, links);
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(repository.fullName, links)}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function refShape(repository: RepositoryState, { ref, oid, type }: Ref, links: Links): Shape {
  const url = repositoryUrl(repository.fullName, links);
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: `${url}/git/${ref}`,
    object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
  };
}

export function tagShape(repository: RepositoryState, tag: WithId<Tag>, links: Links): Shape {
  const url = repositoryUrl(repository.fullName, links);
  const signature = /-----BEGIN (?:PGP|SSH) SIGNATURE-----[\s\S]*/.exec(tag.message)?.[0];
  return {
    node_id: nodeId('TA', tag.oid),
    tag: tag.name,
    sha: tag.oid,
    url: `${url}/git/tags/${tag.oid}`,
    message: tag.message,
    tagger: tag.tagger ?? { name: '', email: '', date: '1970-01-01T00:00:00Z' },
    object: { sha: tag.object, type: tag.type, url: `${url}/git/${tag.type}s/${tag.object}` },
    verification: verificationShape(signature),
  };
}

function verificationShape(signature: string | undefined): Shape {
  const reason = signature === undefined ? 'unsigned' : 'unknown_key';
  return {
    verified: false,
    reason,
    signature: signature ?? null,
    payload: signature === undefined ? null : '',
    verified_at: null,
  };
}

function accountOf({ email }: Person, links: Links): Shape | null {
  const login = email.split('@')[0];
  return login === undefined || login === '' ? null : userShape(login, links);
}
