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
import { openCounterparts } from './counterparts.ts';
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

  const read = async (commit: ObjectId, path: string): Promise<FileAt> => {
    const { directory, name } = splitPath(path);
    const at = `${commit}:${path}`;
    const needless = has(commit, directory) || counterparts.has(at);
    // Where the directory is not known yet, its listing and the text are asked for in one go.
    const [entries, guess] = await Promise.all([
      list(commit, directory),
      needless ? undefined : lookup.at(at, TEXT, blobShape),
    ]);
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return { kind: 'absent' };
    if (entry.kind !== 'file') return { kind: entry.kind, id: entry.id };
    const { id, size } = entry;
    const reading = blobs.get(id) ?? readBlob(client, lookup, { id, size, known: guess, derived: counterparts.of(at) });
    blobs.set(id, reading);
    counterparts.begun(at, reading);
    return reading;
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
  };
}

interface WantedBlob {
  readonly id: ObjectId;
  readonly size: number;
  /** As it was asked for by its path, before its id was known. */
  readonly known: RawBlob | undefined;
  /** What it should be by another file that is read anyway. */
  readonly derived: (() => Promise<Buffer | undefined>) | undefined;
}

/**
 * The bytes of a blob, proved by its id: text that the way here changed (another encoding, a cut) does not hash to the
 * id, and is fetched again as raw bytes.
 */
async function readBlob(
  client: GitHubClient,
  lookup: Lookup,
  { id, size, known, derived }: WantedBlob,
): Promise<FileAt> {
  if (size > LARGEST_FILE) return { kind: 'too-large', id };
  const other = known?.isTruncated === false ? undefined : await derived?.();
  if (other !== undefined && blobId(other, id.length) === id) return { kind: 'file', id, bytes: other };
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
