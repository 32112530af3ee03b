import { createHash } from 'node:crypto';
import { SourceProblem } from '../problem.ts';
import {
  type Divergence,
  type FileAt,
  LARGEST_FILE,
  type ObjectId,
  type Repository,
  splitPath,
} from '../repository.ts';
import type { TagReader } from '../tags.ts';
import type { GitHubClient } from './client.ts';
import { diverge } from './comparison.ts';
import { type Other, openCounterparts } from './counterparts.ts';
import { openListings } from './listings.ts';
import { type Lookup, ofType, openLookup, TEXT } from './lookup.ts';
import { count, members, objectId, optional, text, truth } from './shape.ts';
import { openGitHubTags } from './tags.ts';

interface RawBlob {
  readonly oid: ObjectId;
  readonly byteSize: number;
  readonly isBinary: boolean | undefined;
  readonly isTruncated: boolean;
  readonly text: string | undefined;
}

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
  const counterparts = openCounterparts();

  const blob = (id: ObjectId, size: number, known: RawBlob | undefined): Promise<FileAt> => {
    const reading = blobs.get(id) ?? readBlob(client, lookup, id, size, known);
    blobs.set(id, reading);
    return reading;
  };

  const readAt = async (commit: ObjectId, path: string, other: Other): Promise<FileAt> => {
    const { directory, name } = splitPath(path);
    const needless = has(commit, directory) || other.isThere();
    // Where the directory is not known yet, its listing and the text are asked for in one go.
    const [entries, guess] = await Promise.all([
      list(commit, directory),
      needless ? undefined : lookup.at(`${commit}:${path}`, TEXT, blobShape),
    ]);
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return { kind: 'absent' };
    const { kind, id, size } = entry;
    if (kind !== 'file') return { kind, id };
    const made = guess === undefined && !blobs.has(id) && size <= LARGEST_FILE ? await other.made() : undefined;
    return made !== undefined && blobId(made, id.length) === id ? { kind, id, bytes: made } : blob(id, size, guess);
  };

  const read: Repository['read'] = (commit, path) =>
    counterparts.read(`${commit}:${path}`, (other) => readAt(commit, path, other));

  const hasten = async (commit: ObjectId, path: string): Promise<void> => {
    const { directory, name } = splitPath(path);
    if (!has(commit, directory)) return;
    const entry = (await list(commit, directory)).find((candidate) => candidate.name === name);
    if (entry !== undefined && entry.size > TEXT_SIZE) await read(commit, path);
  };

  return {
    resolve: async (revision) => {
      const shape = members<{ sha: ObjectId }>({ sha: objectId });
      const found = await client.get(`/commits/${encodeURIComponent(revision)}`, shape, `the revision ${revision}`);
      return found.sha;
    },
    ...openGitHubTags(client, lookup),
    diverge: (base, head) => {
      const range = `${base}...${head}`;
      const known = divergences.get(range) ?? diverge(client, listings, counterparts, base, head);
      divergences.set(range, known);
      return known;
    },
    list,
    read,
    hasten: (commit, path) => {
      // Whoever reads it hears that it failed.
      hasten(commit, path).catch(() => undefined);
    },
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
