import { createHash } from 'node:crypto';
import { SourceProblem } from '../problem.ts';
import { byteOrder, type Entry, type ObjectId, splitPath } from '../repository.ts';
import { DIRECTORY, type Lookup, ofType } from './lookup.ts';
import { count, list, members, objectId, text } from './shape.ts';

interface RawEntry {
  readonly name: string;
  readonly mode: number;
  readonly oid: ObjectId;
  readonly size: number;
}

interface RawTree {
  readonly oid: ObjectId;
  readonly entries: readonly RawEntry[];
}

export interface SizedEntry extends Entry {
  readonly size: number;
}

export const directoryShape = ofType(
  'Tree',
  members<RawTree>({
    oid: objectId,
    entries: list(members<RawEntry>({ name: text, mode: count, oid: objectId, size: count })),
  }),
);

/** Modes as GraphQL gives them, git's octal numbers in decimal. */
const KINDS: Readonly<Record<number, Entry['kind']>> = { 16384: 'directory', 40960: 'symlink', 57344: 'submodule' };

export interface Listings {
  readonly list: (commit: ObjectId, directory: string) => Promise<readonly SizedEntry[]>;
  /** Whether it was asked for already. */
  readonly has: (commit: ObjectId, directory: string) => boolean;
}

/**
 * Lists directories so that nothing can be left out unnoticed: a listing has to hash to its own id, and a directory is missing
 * only where a listing of the one above does not have it. GraphQL answers `null` for both a thing that is not there and one
 * that it failed to look up, and a policy that is taken for missing would be a verdict that was not earned.
 */
export function openListings(lookup: Lookup): Listings {
  const known = new Map<string, Promise<readonly SizedEntry[]>>();
  const list: Listings['list'] = (commit, directory) => {
    const expression = `${commit}:${directory}`;
    const asked = known.get(expression) ?? look(lookup, commit, directory, list);
    known.set(expression, asked);
    return asked;
  };
  return { list, has: (commit, directory) => known.has(`${commit}:${directory}`) };
}

async function look(
  lookup: Lookup,
  commit: ObjectId,
  directory: string,
  list: Listings['list'],
): Promise<readonly SizedEntry[]> {
  // The top, which proves that a directory below it is missing, travels in the same request.
  // It is asked for after whatever else is asked now, as who reads a file in a directory that was asked for guesses no longer.
  if (directory !== '' && !directory.includes('/')) queueMicrotask(() => list(commit, '').catch(() => undefined));
  const tree = await lookup.at(`${commit}:${directory}`, DIRECTORY, directoryShape);
  if (tree !== undefined) return proved(lookup, directory, tree);
  // Every commit has a top; one that is not there is one that could not be looked at.
  if (directory === '') throw new SourceProblem({ kind: 'not-found', what: `commit ${commit}` });
  await proveMissing(commit, directory, list);
  return [];
}

async function proveMissing(commit: ObjectId, directory: string, list: Listings['list']): Promise<void> {
  const { directory: parent, name } = splitPath(directory);
  // All those above are asked for at once.
  for (let each = parent; each !== ''; each = splitPath(each).directory) list(commit, each).catch(() => undefined);
  const found = (await list(commit, parent)).find((entry) => entry.name === name);
  if (found?.kind === 'directory') {
    const detail = 'it does not have it, though the directory above does';
    throw new SourceProblem({ kind: 'bad-answer', what: `the directory ${directory}`, detail });
  }
}

/**
 * The entries, if they are all: those that git would give this id to. Where they are not, because a name or a mode came in
 * another form than git has it, a second look by the id must find the same.
 */
async function proved(lookup: Lookup, directory: string, tree: RawTree): Promise<readonly SizedEntry[]> {
  const { oid, entries } = tree;
  if (treeId(entries, oid.length) !== oid) {
    const again = await lookup.byId(oid, DIRECTORY, directoryShape);
    if (JSON.stringify(again) !== JSON.stringify(tree)) {
      const detail = 'its entries are not what its id says';
      throw new SourceProblem({ kind: 'bad-answer', what: `the directory ${directory || '/'}`, detail });
    }
  }
  return entries.map(toEntry);
}

/** git's own name for a directory; directories in it are sorted as if their names ended in a slash. */
function treeId(entries: readonly RawEntry[], idLength: number): ObjectId {
  const sortedBy = ({ name, mode }: RawEntry): string => (KINDS[mode] === 'directory' ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => byteOrder(sortedBy(a), sortedBy(b)));
  const parts = sorted.flatMap(({ name, mode, oid }) => [
    Buffer.from(`${mode.toString(8)} ${name}\0`),
    Buffer.from(oid, 'hex'),
  ]);
  const bytes = Buffer.concat(parts);
  const hash = createHash(idLength === 64 ? 'sha256' : 'sha1');
  return hash.update(`tree ${bytes.length}\0`).update(bytes).digest('hex');
}

const toEntry = ({ name, mode, oid, size }: RawEntry): SizedEntry => ({
  name,
  kind: KINDS[mode] ?? 'file',
  id: oid,
  size,
});
