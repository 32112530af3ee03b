import type { HistoryBranch, HistoryNode, Revision } from '../../audit/history.ts';
import type { HistoryReader, HistoryRefs } from '../history.ts';
import { SourceProblem } from '../problem.ts';
import type { FileAt, ObjectId } from '../repository.ts';
import { openBound } from './bound.ts';
import { openObjects } from './objects.ts';
import { parseRefs } from './refs.ts';
import { parseTree } from './repository.ts';
import { readRevisions } from './revisions.ts';
import { followGit, type GitPlace, notARepository, type Plumbing, runGit } from './run.ts';
import { isSignedTag, openLocalTags } from './tags.ts';

/**
 * Reads history with a handful of processes, however long it is: `for-each-ref` for the refs, one `log` for the graph of
 * what they are at, one for the files with numbers, and one `cat-file --batch` for all objects.
 */
export function openLocalHistory(place: GitPlace): HistoryReader {
  const objects = openObjects(place);
  const blob = async (id: ObjectId): Promise<FileAt> => {
    const object = await objects.read(id);
    if (object.kind === 'missing')
      throw new SourceProblem({ kind: 'shallow', lacks: 'objects', detail: `object ${id} is missing` });
    return object.kind === 'too-large' ? { kind: 'too-large', id } : { kind: 'file', id, bytes: object.bytes };
  };
  const bytesOf = async (id: ObjectId): Promise<Buffer> => {
    const object = await objects.read(id);
    if (object.kind !== 'object')
      throw new SourceProblem({ kind: 'shallow', lacks: 'objects', detail: `object ${id} is missing` });
    return object.bytes;
  };
  const refs = async (branch: string | undefined): Promise<HistoryRefs> => {
    await refuseShallow(place);
    const listing = await text(place, 'for-each-ref', [`--format=${REF_FORMAT}`, ...REFS]);
    const read = parseRefs(listing);
    const local = openLocalTags(place, objects);
    const odd = await Promise.all(
      read.nested.map(async (name) => ({ name, object: (await local.start(name, undefined)).object })),
    );
    const tags = [
      ...read.tags,
      ...odd.flatMap(({ name, object }) => (object.kind === 'absent' ? [] : [{ name, object }])),
    ];
    const { branches, trees } = read;
    const main = branches.find(({ name }) => name === (branch ?? read.main));
    if (main !== undefined) return { tags, branches, main, trees };
    const { tip } = await local.start('', branch);
    return { tags, branches, main: { name: tip.branch, commit: tip.commit }, trees };
  };
  return {
    cannot: undefined,
    refs,
    signed: async (ids) => {
      const looked = await Promise.all(ids.map(async (id) => isSignedTag((await bytesOf(id)).toString('latin1'))));
      return new Set(ids.filter((_, index) => looked[index]));
    },
    descent: async () => ({ nodes: await readGraph(place), unsure: new Set() }),
    revisions: (paths, branches) => revisionsOf(place, paths, branches),
    directories: async (trees) => {
      const read = async (id: ObjectId) => [id, parseTree(await bytesOf(id), id.length / 2)] as const;
      return new Map(await Promise.all([...new Set(trees)].map(read)));
    },
    blob,
    close: objects.close,
  };
}

const REFS = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/'];
const REF_FORMAT = [
  '%(refname)',
  '%(objecttype)',
  '%(objectname)',
  '%(*objecttype)',
  '%(*objectname)',
  '%(taggerdate:unix)',
  '%(*committerdate:unix)',
  '%(committerdate:unix)',
  '%(HEAD)',
  '%(symref)',
  '%(tree)',
  '%(*tree)',
].join('%00');

/** Nothing of a history that is cut off can be judged: what seems to be its first number may follow another one. */
async function refuseShallow(place: GitPlace): Promise<void> {
  const { code, stdout, stderr } = await runGit(place, 'rev-parse', ['--is-shallow-repository']);
  const problem = code === 0 ? undefined : notARepository(place, stderr);
  if (problem !== undefined) throw problem;
  if (stdout.toString('latin1').trim() === 'true') {
    throw new SourceProblem({
      kind: 'shallow',
      lacks: 'history',
      detail: 'it is shallow, so what came before is not in it',
    });
  }
}

async function text(place: GitPlace, command: Plumbing, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runGit(place, command, args);
  if (code === 0) return stdout.toString('utf8');
  throw (
    notARepository(place, stderr) ??
    new SourceProblem({ kind: 'shallow', lacks: 'history', detail: stderr.trim().slice(0, 200) })
  );
}

/** What else a repository's own settings could put between the lines. */
const PLAIN = ['--no-color', '--no-notes', '--no-show-signature', '--no-mailmap'];
const DECORATED = (refs: readonly string[]): readonly string[] => refs.map((ref) => `--decorate-refs=${ref}*`);

async function readGraph(place: GitPlace): Promise<readonly HistoryNode[]> {
  const log = await text(place, 'log', [
    ...PLAIN,
    '--simplify-by-decoration',
    ...DECORATED(REFS),
    '--format=%H %T %P',
    '--branches',
    '--tags',
    '--remotes=origin',
  ]);
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', tree = '', ...parents] = line.split(' ');
      return { commit, tree, parents: parents.filter((parent) => parent !== '') };
    });
}

/** Branches are decorated too, so that each begins at a revision, be it one that changes nothing. */
async function revisionsOf(
  place: GitPlace,
  paths: readonly string[],
  branches: readonly HistoryBranch[],
): Promise<readonly Revision[]> {
  if (branches.length === 0 || paths.length === 0) return [];
  const reader = readRevisions(new Set(paths));
  const args = [
    ...PLAIN,
    '--first-parent',
    '-m',
    '--raw',
    '--root',
    '--full-diff',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    '-z',
    '--parents',
    '--simplify-by-decoration',
    ...DECORATED(REFS.slice(1)),
    '--format=%x01%H %ct %P',
    ...startsOf(branches),
    '--',
    ...paths.map((path) => `:(top,literal)${path}`),
  ];
  const { code, stderr } = await followGit(place, 'log', args, reader.take, { isTooMuch: openBound() });
  if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
  return reader.end();
}

const missing = (stderr: string): SourceProblem =>
  new SourceProblem({ kind: 'shallow', lacks: 'history', detail: stderr.trim().slice(0, 200) });

/** No command line is longer than this many names of commits; beyond, all branches that there are are followed. */
const MOST_STARTS = 1000;

const startsOf = (branches: readonly HistoryBranch[]): readonly string[] =>
  branches.length > MOST_STARTS ? ['--branches', '--remotes=origin'] : branches.map(({ commit }) => commit);
