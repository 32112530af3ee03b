import { createHash } from 'node:crypto';
import { SourceProblem } from '../problem.ts';
import {
  byteOrder,
  type Divergence,
  type FileAt,
  LARGEST_FILE,
  type ObjectId,
  type Repository,
  splitPath,
} from '../repository.ts';
import type { TagReader } from '../tags.ts';
import { changedPaths } from '../tree-walk.ts';
import type { GitHubClient } from './client.ts';
import { type Listings, openListings } from './listings.ts';
import { type Lookup, ofType, openLookup } from './lookup.ts';
import { count, list as listOf, members, objectId, optional, text, truth } from './shape.ts';
import { openGitHubTags } from './tags.ts';

interface RawBlob {
  readonly oid: ObjectId;
  readonly byteSize: number;
  readonly isBinary: boolean | undefined;
  readonly isTruncated: boolean;
  readonly text: string | undefined;
}

const TEXT = '__typename ... on Blob { oid byteSize isBinary isTruncated text }';

const blobShape = ofType(
  'Blob',
  members<RawBlob>({
    oid: objectId,
    byteSize: count,
    isBinary: optional(truth),
    isTruncated: truth,
    text: optional(text),
  }),
);

/** Texts up to this size travel together in one GraphQL answer; larger ones come as raw bytes, which are not cut. */
const TEXT_SIZE = 96 * 1024;

/** Reads a repository through GitHub's API, without a checkout. Questions asked at one time become one request. */
export function openGitHubRepository(client: GitHubClient): Repository & TagReader {
  const lookup = openLookup(client);
  const listings = openListings(lookup);
  const { list, has } = listings;
  const blobs = new Map<ObjectId, Promise<FileAt>>();
  const divergences = new Map<string, Promise<Divergence>>();

  const blob = (id: ObjectId, size: number, known?: RawBlob): Promise<FileAt> => {
    const reading = blobs.get(id) ?? readBlob(client, lookup, id, size, known);
    blobs.set(id, reading);
    return reading;
  };

  const read = async (commit: ObjectId, path: string): Promise<FileAt> => {
    const { directory, name } = splitPath(path);
    const listed = has(commit, directory);
    // Where the directory is not known yet, its listing and the text are asked for in one go.
    const [entries, guess] = await Promise.all([
      list(commit, directory),
      listed ? undefined : lookup.at(`${commit}:${path}`, TEXT, blobShape),
    ]);
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return { kind: 'absent' };
    if (entry.kind !== 'file') return { kind: entry.kind, id: entry.id };
    return blob(entry.id, entry.size, guess);
  };

  return {
    resolve: async (revision) => {
      const shape = members<{ sha: ObjectId }>({ sha: objectId });
      const found = await client.get(`/commits/${encodeURIComponent(revision)}`, shape, `the revision ${revision}`);
      return found.sha;
    },
    ...openGitHubTags(client),
    diverge: (base, head) => {
      const range = `${base}...${head}`;
      const known = divergences.get(range) ?? diverge(client, listings, base, head);
      divergences.set(range, known);
      return known;
    },
    list,
    read,
  };
}

/**
 * The bytes of a blob, proved by its id: text that the way here changed (another encoding, a cut) does not hash to the
 * id, and is fetched again as raw bytes.
 */
async function readBlob(
  client: GitHubClient,
  lookup: Lookup,
  id: ObjectId,
  size: number,
  known: RawBlob | undefined,
): Promise<FileAt> {
  if (size > LARGEST_FILE) return { kind: 'too-large', id };
  const small = known ?? (size <= TEXT_SIZE ? await lookup.byId(id, TEXT, blobShape) : undefined);
  if (small?.text !== undefined && !small.isTruncated) {
    const bytes = Buffer.from(small.text, 'utf8');
    if (blobId(bytes, id.length) === id) return { kind: 'file', id, bytes };
  }
  const bytes = await client.bytes(`/git/blobs/${id}`, `the file object ${id}`);
  if (blobId(bytes, id.length) !== id) {
    throw new SourceProblem({
      kind: 'bad-answer',
      what: `the file object ${id}`,
      detail: 'its content is not what its id says',
    });
  }
  return { kind: 'file', id, bytes };
}

/** git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes: Buffer, idLength: number): ObjectId {
  const hash = createHash(idLength === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The compare endpoint gives at most this many files, and does not say when there are more. */
const COMPARED_FILES = 300;

interface Comparison {
  readonly merge_base_commit: { readonly sha: ObjectId };
  readonly files: readonly ComparedFile[] | undefined;
}

interface ComparedFile {
  readonly filename: string;
  readonly previous_filename: string | undefined;
  readonly status: string;
}

const comparisonShape = members<Comparison>({
  merge_base_commit: members<Comparison['merge_base_commit']>({ sha: objectId }),
  files: optional(listOf(members<ComparedFile>({ filename: text, previous_filename: optional(text), status: text }))),
});

async function diverge(client: GitHubClient, listings: Listings, base: ObjectId, head: ObjectId): Promise<Divergence> {
  const what = `the comparison of ${base} and ${head}`;
  let comparison: Comparison;
  try {
    comparison = await client.get(`/compare/${base}...${head}?per_page=1`, comparisonShape, what);
  } catch (error) {
    const fact = error instanceof SourceProblem ? error.fact : undefined;
    // GitHub's 404 for this is told from one for a thing that is hidden or gone by its words alone.
    if (fact?.kind === 'not-found' && /no common ancestor/i.test(fact.said ?? '')) {
      throw new SourceProblem({ kind: 'unrelated-histories', base, head });
    }
    throw error;
  }
  const mergeBase = comparison.merge_base_commit.sha;
  const { files } = comparison;
  // A list that is left out, one that is cut, and one that is empty though the commits differ: the directories tell.
  const isWhole = files !== undefined && files.length < COMPARED_FILES && (files.length > 0 || mergeBase === head);
  if (isWhole) {
    const listed = files.flatMap(({ filename, previous_filename, status }) =>
      previous_filename === undefined || status === 'copied' ? [filename] : [previous_filename, filename],
    );
    const paths = [...new Set(listed)].sort(byteOrder);
    const leadTo = () => leadToAll(listings, mergeBase, head, paths);
    if (!listings.has(mergeBase, '')) {
      const detail = 'it leaves out what the directories show to have changed';
      const confirm = async (): Promise<void> => {
        if (!(await leadTo())) throw new SourceProblem({ kind: 'bad-answer', what, detail });
      };
      return { mergeBase, paths, confirm };
    }
    if (await leadTo()) return { mergeBase, paths };
  }
  return { mergeBase, paths: await changedPaths(listings, mergeBase, head) };
}

/** Whether the paths lead to all that differs at the top of both commits; that costs nothing where both were listed anyway. */
async function leadToAll({ list }: Listings, from: ObjectId, to: ObjectId, paths: readonly string[]): Promise<boolean> {
  const sides = await Promise.all([list(from, ''), list(to, '')]);
  const [before, after] = sides.map((entries) => new Map(entries.map((entry) => [entry.name, entry])));
  const tops = new Set(paths.map((path) => path.split('/', 1)[0] ?? ''));
  return sides.flat().every(({ name }) => {
    const [left, right] = [before?.get(name), after?.get(name)];
    return (left?.id === right?.id && left?.kind === right?.kind) || tops.has(name);
  });
}
