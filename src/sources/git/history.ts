import type { Between, HistoryCommit, HistoryNode, Revision } from '../../audit/history.ts';
import type { HistoryReader, HistoryRefs, Way } from '../history.ts';
import { SourceProblem } from '../problem.ts';
import type { FileAt, ObjectId } from '../repository.ts';
import { NEWLINE, openBound } from './bound.ts';
import { askedOf, readChanged } from './changed.ts';
import { parseCommit } from './commit.ts';
import { readGraph } from './graph.ts';
import { keepHeapSmall } from './heap.ts';
import { openObjects } from './objects.ts';
import { parseRefs, REF_FIELDS } from './refs.ts';
import { parseTree } from './repository.ts';
import { readRevisions } from './revisions.ts';
import { followGit, type GitPlace, notARepository, type Plumbing, runGit } from './run.ts';
import { isSignedTag, openLocalTags } from './tags.ts';

/**
 * Reads history with a handful of processes, however long it is: `for-each-ref` for the refs, one `rev-list` for the graph of
 * what they are at, one `log` for the files with numbers where tags do not tell all of it, and one `cat-file --batch` for all objects.
 */
export function openLocalHistory(place: GitPlace): HistoryReader {
  const objects = openObjects(place);
  const closing = new AbortController();
  let walking: Walk | undefined;
  let known: ReadonlyMap<ObjectId, HistoryCommit> = new Map();
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
    // It takes the longest, and which commits count is known before it has an answer.
    walking ??= beginWalk(place, closing.signal);
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
    const { branches } = read;
    known = read.commits;
    const main = branches.find(({ name }) => name === (branch ?? read.main));
    if (main !== undefined) return { tags, branches, main };
    const { tip } = await local.start('', branch);
    return { tags, branches, main: { name: tip.branch, commit: tip.commit } };
  };
  return {
    cannot: undefined,
    refs,
    signed: async (ids) => {
      const looked = await Promise.all(ids.map(async (id) => isSignedTag((await bytesOf(id)).toString('latin1'))));
      return new Set(ids.filter((_, index) => looked[index]));
    },
    descent: async (_, read) => {
      walking ??= beginWalk(place, closing.signal);
      keepHeapSmall();
      return { nodes: await walking(commitsOf(read)), unsure: new Set() };
    },
    commits: async (ids) => {
      const read = async (id: ObjectId) => [id, known.get(id) ?? parseCommit(id, await bytesOf(id))] as const;
      return new Map(await Promise.all([...new Set(ids)].map(read)));
    },
    revisions: (paths, way) => revisionsOf(place, paths, way),
    changed: (pairs) => changedOf(place, pairs),
    directories: async (trees) => {
      const read = async (id: ObjectId) => [id, parseTree(await bytesOf(id), id.length / 2)] as const;
      return new Map(await Promise.all([...new Set(trees)].map(read)));
    },
    blob,
    close: () => {
      closing.abort();
      objects.close();
    },
  };
}

const REFS = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/'];
const REF_FORMAT = REF_FIELDS.map((field) => `%(${field})`).join('%00');

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

const commitsOf = ({ tags, branches, main }: HistoryRefs): ReadonlySet<ObjectId> =>
  new Set([
    ...tags.flatMap(({ object }) => (object.kind === 'commit' ? [object.commit] : [])),
    ...branches.map(({ commit }) => commit),
    main.commit,
  ]);

/** Gives the graph of the commits that are wanted. */
type Walk = (wanted: ReadonlySet<ObjectId>) => Promise<readonly HistoryNode[]>;

/** Every commit is told with its parents; what comes before it is known which of them count is kept for then. */
function beginWalk(place: GitPlace, signal: AbortSignal): Walk {
  const early: Buffer[] = [];
  let take = (chunk: Buffer): void => void early.push(chunk);
  const args = ['--topo-order', '--parents', '--branches', '--tags', '--remotes=origin'];
  const isTooMuch = openBound(NEWLINE);
  const ending = followGit(place, 'rev-list', args, (chunk) => take(chunk), { isTooMuch, signal });
  ending.catch(() => undefined);
  return async (wanted) => {
    const reader = readGraph(wanted);
    for (const chunk of early.splice(0)) reader.take(chunk);
    take = reader.take;
    const { code, stderr } = await ending;
    if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
    return reader.end();
  };
}

async function changedOf(place: GitPlace, pairs: readonly Between[]): Promise<readonly (readonly string[])[]> {
  if (pairs.length === 0) return [];
  const reader = readChanged(pairs);
  const args = ['--stdin', '-r', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '-z'];
  const { code, stderr } = await followGit(place, 'diff-tree', args, reader.take, {
    input: pairs.map(askedOf).join(''),
    isTooMuch: openBound(),
  });
  if (code !== 0) throw notARepository(place, stderr) ?? missing(stderr);
  return reader.end();
}

/** Branches are decorated too, so that each begins at a revision, be it one that changes nothing. */
async function revisionsOf(
  place: GitPlace,
  paths: readonly string[],
  { from, beyond }: Way,
): Promise<readonly Revision[]> {
  if (from.length === 0 || paths.length === 0) return [];
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
    ...startsOf(from),
    ...(beyond === undefined ? [] : [`^${beyond}`]),
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

const startsOf = (from: readonly ObjectId[]): readonly string[] =>
  from.length > MOST_STARTS ? ['--branches', '--remotes=origin'] : from;
