import { EXTENDS_DIRECTORY } from '../extended-words.ts';
import { SourceProblem } from '../problem.ts';
import {
  byteOrder,
  type Divergence,
  type Entry,
  type FileAt,
  type ObjectId,
  type Repository,
  splitPath,
} from '../repository.ts';
import type { TagReader } from '../tags.ts';
import { listBranches } from './branches.ts';
import { lacking } from './clone.ts';
import { openObjects } from './objects.ts';
import { type GitPlace, notARepository, runGit } from './run.ts';
import { openLocalTags } from './tags.ts';
import { AS_IT_STANDS, type RefView } from './view.ts';

export interface LocalRepository extends Repository, TagReader {
  /** The names of its branches, and of those of `origin`. */
  readonly branches: () => Promise<readonly string[]>;
  readonly close: () => void;
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads a repository on this machine through git's plumbing; nothing of it is run, nothing is fetched. */
export function openLocalRepository(place: GitPlace, view: RefView = AS_IT_STANDS): LocalRepository {
  const objects = openObjects(place);
  const trees = new Map<string, Promise<readonly Entry[]>>();

  const tree = (id: ObjectId): Promise<readonly Entry[]> => {
    const known = trees.get(id) ?? readTree(id);
    trees.set(id, known);
    return known;
  };

  const readTree = async (id: ObjectId): Promise<readonly Entry[]> => {
    const object = await objects.read(id);
    if (object.kind !== 'object') throw missingObject(id);
    return parseTree(object.bytes, id.length / 2);
  };

  const rootOf = async (commit: ObjectId): Promise<ObjectId> => {
    const object = await objects.read(commit);
    const root = object.kind === 'object' ? /^tree ([0-9a-f]+)\n/.exec(object.bytes.toString('latin1')) : null;
    if (root === null) throw missingObject(commit);
    return root[1] as ObjectId;
  };

  const list = async (commit: ObjectId, directory: string): Promise<readonly Entry[]> => {
    let entries = await tree(await rootOf(commit));
    for (const part of directory === '' ? [] : directory.split('/')) {
      const entry = entries.find(({ name }) => name === part);
      if (entry?.kind !== 'directory') return [];
      entries = await tree(entry.id);
    }
    return entries;
  };

  const read = async (commit: ObjectId, path: string): Promise<FileAt> => {
    const { directory, name } = splitPath(path);
    const entry = (await list(commit, directory)).find((candidate) => candidate.name === name);
    if (entry === undefined) return { kind: 'absent' };
    if (entry.kind !== 'file') return { kind: entry.kind, id: entry.id };
    const object = await objects.read(entry.id);
    if (object.kind === 'missing') throw missingObject(entry.id);
    return object.kind === 'too-large'
      ? { kind: 'too-large', id: entry.id }
      : { kind: 'file', id: entry.id, bytes: object.bytes };
  };

  const clones = process.env[EXTENDS_DIRECTORY] ?? '';
  // Loaded with the first policy that extends another one.
  const elsewhere: Pick<Repository, 'elsewhere'> =
    clones === ''
      ? {}
      : { elsewhere: async (file) => (await import('./elsewhere.ts')).openLocalElsewhere(clones)(file) };
  return {
    resolve: (revision) => resolve(place, revision),
    diverge: (base, head) => diverge(place, base, head),
    list,
    read,
    ...openLocalTags(place, objects, view),
    ...elsewhere,
    branches: () => listBranches(place),
    close: objects.close,
  };
}

const missingObject = (id: ObjectId): SourceProblem => lacking('objects', `object ${id} is missing`);

const MODES: Readonly<Record<string, Entry['kind']>> = {
  '40000': 'directory',
  '120000': 'symlink',
  '160000': 'submodule',
};

/**
 * git's tree object: `mode SP name NUL id`, again and again. git hands out what a stranger wrote as it is: one that ends in the
 * middle is thrown as a {@link SourceProblem}.
 */
export function parseTree(bytes: Buffer, idLength: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, Math.max(at, space));
    const end = nul + 1 + idLength;
    if (space < at || nul < space || end > bytes.length) {
      const detail = 'a directory in the repository is malformed; `git fsck` names it';
      throw new SourceProblem({ kind: 'git-failed', command: 'cat-file', detail });
    }
    entries.push({
      name: bytes.subarray(space + 1, nul).toString('utf8'),
      kind: MODES[bytes.subarray(at, space).toString('latin1')] ?? 'file',
      id: bytes.subarray(nul + 1, end).toString('hex'),
    });
    at = end;
  }
  return entries;
}

/** What is checked out, and what leads from there: every clone has a `refs/remotes/origin/HEAD` as well, which is another. */
const OWN_HEAD = /^HEAD(?:$|[~^@])/;

/** Branches first, then what the name says by itself: the base of a change is a branch, whatever tag bears its name. */
async function resolve(place: GitPlace, revision: string): Promise<ObjectId> {
  const branches = [`refs/heads/${revision}`, `refs/remotes/origin/${revision}`];
  const names = OWN_HEAD.test(revision) ? [revision] : [...branches, revision];
  for (const name of names) {
    const { code, stdout, stderr } = await runGit(place, 'rev-parse', [
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    const id = stdout.toString('latin1').trim();
    if (code === 0 && OBJECT_ID.test(id)) return id;
    const problem = code === 128 ? notARepository(place, stderr) : undefined;
    if (problem !== undefined) throw problem;
  }
  throw new SourceProblem({ kind: 'unknown-revision', revision });
}

async function diverge(place: GitPlace, base: ObjectId, head: ObjectId): Promise<Divergence> {
  const [mergeBase, shallow] = await Promise.all([
    runGit(place, 'merge-base', [base, head]),
    runGit(place, 'rev-parse', ['--is-shallow-repository']),
  ]);
  const id = mergeBase.stdout.toString('latin1').trim();
  if (!OBJECT_ID.test(id)) {
    // 1 is the answer that there is none; everything else is that git could not look.
    if (mergeBase.code !== 1) {
      throw notARepository(place, mergeBase.stderr) ?? lacking('history', `commit ${base} or ${head} is missing`);
    }
    if (shallow.stdout.toString('latin1').trim() === 'true') {
      throw lacking('history', 'it is shallow, and base and head do not meet in it');
    }
    throw new SourceProblem({ kind: 'unrelated-histories', base, head });
  }
  // Where history is cut off, what seems the best common ancestor may not be it, unless it is one of the two.
  if (id !== base && id !== head && shallow.stdout.toString('latin1').trim() === 'true') {
    throw lacking('history', 'it is shallow, so where base and head parted cannot be told');
  }
  const changed = await runGit(place, 'diff-tree', [
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    '--no-ext-diff',
    id,
    head,
  ]);
  if (changed.code !== 0) throw lacking('objects', `${id} or ${head} cannot be read`);
  const paths = changed.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
  return { kind: 'listed', mergeBase: id, paths: paths.sort(byteOrder) };
}
