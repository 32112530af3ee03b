import { posix } from 'node:path';
import { type Answer, bytes, failure, json, notFound } from '../answer.ts';
import type { Call, Handlers } from '../call.ts';
import { nodeId, type Shape } from '../shapes/base.ts';
import { gitCommitShape } from '../shapes/git.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts';

const megabyte = 1024 * 1024;
const rawType = /^application\/vnd\.github(?:\.\w+)?\.raw(?:\+json)?$/;

/** Files and trees. */
export const content: Handlers = {
  'git/get-commit': async ({ repository, parameters, links }) => {
    const commit = await repository.git.commit(parameters.commit_sha ?? '');
    return commit === undefined ? notFound() : json(gitCommitShape(repository, commit, links));
  },

  'git/get-tree': async ({ repository, parameters, query, limits, links }) => {
    const tree = await repository.git.tree(parameters.tree_sha ?? '');
    if (tree === undefined) return notFound();
    // Whatever the value: GitHub looks only whether the parameter is there.
    const recursive = 'recursive' in query ? ['-r', '-t'] : [];
    const text = (await repository.git.run('ls-tree', '-z', '-l', ...recursive, tree.oid)) ?? '';
    const entries = text.split('\0').slice(0, -1);
    const url = `${repositoryUrl(repository.fullName, links)}/git`;
    return json({
      sha: tree.oid,
      url: `${url}/trees/${tree.oid}`,
      tree: entries.slice(0, limits.treeEntries).map((line) => treeEntry(line, url)),
      truncated: entries.length > limits.treeEntries,
    });
  },

  'git/get-blob': async ({ repository, parameters, accept, links }) => {
    const blob = await repository.git.object(parameters.file_sha ?? '');
    if (blob?.type !== 'blob') return notFound();
    if (blob.content.length > 100 * megabyte) return failure(403, 'This API returns blobs up to 100 MB in size.');
    if (wantsRaw(accept)) return bytes(blob.content, 'application/vnd.github.raw+json; charset=utf-8');
    return json({
      sha: blob.oid,
      node_id: nodeId('B', blob.oid),
      size: blob.content.length,
      url: `${repositoryUrl(repository.fullName, links)}/git/blobs/${blob.oid}`,
      content: base64(blob.content),
      encoding: 'base64',
    });
  },

  'repos/get-content': async (call) => {
    const { repository, parameters, query, accept } = call;
    const path = (parameters.path ?? '').replace(/\/$/, '');
    const commit = await repository.git.commit(query.ref ?? repository.defaultBranch);
    if (commit === undefined) return notFound(`No commit found for the ref ${query.ref}`);
    if (path === '') return directory(call, commit.tree, '');
    const found = await entryAt(call, commit.tree, path);
    if (found === undefined) return notFound();
    if (found.type === 'tree') return directory(call, found.oid, path);
    if (found.type === 'commit') return json({ ...entry(call, found, path), submodule_git_url: null });
    const blob = await readFollowing(call, commit.tree, path, found);
    if ('target' in blob)
      return json({ ...entry(call, found, path), type: 'symlink', target: blob.target, size: blob.target.length });
    if (blob.content.length > 100 * megabyte) return failure(403, 'This API returns blobs up to 100 MB in size.');
    if (wantsRaw(accept)) return bytes(blob.content, 'application/vnd.github.raw+json; charset=utf-8');
    const small = blob.content.length <= megabyte;
    return json({
      ...entry(call, { ...found, mode: '100644', oid: blob.oid }, path),
      size: blob.content.length,
      content: small ? base64(blob.content) : '',
      encoding: small ? 'base64' : 'none',
    });
  },
};

type Entry = {
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
  readonly name: string;
  readonly size?: number;
};

function treeEntry(line: string, url: string): Shape {
  const [, mode = '', type = '', sha = '', size = '', path = ''] =
    /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
  return {
    path,
    mode,
    type,
    sha,
    ...(type === 'blob' && { size: Number(size) }),
    // A submodule's commit is in another repository.
    ...(type !== 'commit' && { url: `${url}/${type}s/${sha}` }),
  };
}

async function entryAt({ repository }: Call, tree: string, path: string): Promise<Entry | undefined> {
  const parent = posix.dirname(path);
  const found = await repository.git.object(parent === '.' ? tree : `${tree}:${parent}`);
  if (found?.type !== 'tree') return undefined;
  const entries = (await repository.git.tree(found.oid))?.entries ?? [];
  return entries.find(({ name }) => name === posix.basename(path));
}

async function directory(call: Call, tree: string, path: string): Promise<Answer> {
  const entries = (await call.repository.git.tree(tree))?.entries ?? [];
  const shapes = entries.slice(0, 1000).map(async (one) => {
    const size = one.type === 'blob' ? ((await call.repository.git.object(one.oid))?.content.length ?? 0) : 0;
    // In a listing GitHub calls a submodule a file, for its oldest clients.
    const type = one.type === 'tree' ? 'dir' : one.mode === '120000' ? 'symlink' : 'file';
    return { ...entry(call, one, posix.join(path, one.name)), type, size };
  });
  return json(await Promise.all(shapes));
}

/** The blob behind a file, or behind a symbolic link to a file of the repository; else what the link says. */
async function readFollowing(call: Call, tree: string, path: string, found: Entry) {
  const { git } = call.repository;
  const blob = await git.object(found.oid);
  if (blob === undefined) throw new Error(`the object ${found.oid} is not there`);
  if (found.mode !== '120000') return blob;
  const target = blob.content.toString('utf8');
  const end = posix.join(posix.dirname(path), target);
  const behind = target.startsWith('/') || end.startsWith('..') ? undefined : await entryAt(call, tree, end);
  const file = behind?.type === 'blob' && behind.mode !== '120000' ? await git.object(behind.oid) : undefined;
  return file ?? { target };
}

function entry({ repository, links, query }: Call, { type, mode, oid }: Entry, path: string): Shape {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const ref = query.ref ?? repository.defaultBranch;
  const kind = type === 'tree' ? 'tree' : 'blob';
  const self = `${repositoryUrl(repository.fullName, links)}/contents/${address}?ref=${ref}`;
  const git = type === 'commit' ? null : `${repositoryUrl(repository.fullName, links)}/git/${kind}s/${oid}`;
  const html = `${repositoryPage(repository.fullName, links)}/${kind}/${ref}/${address}`;
  return {
    type: type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file',
    name: posix.basename(path),
    path,
    sha: oid,
    size: 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'blob' ? `${repositoryPage(repository.fullName, links)}/raw/${ref}/${address}` : null,
    _links: { self, git, html },
  };
}

function wantsRaw(accept: string): boolean {
  return accept.split(',').some((type) => rawType.test(type.trim()));
}

/** As GitHub writes it: lines of 60 characters. */
function base64(data: Buffer): string {
  return data.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}
