import type { HistoryTag } from '../audit/history.ts';
import type { JudgedTag, TagFiles, TagJudge, TagPlanner } from '../audit/judge-tags.ts';
import type { CarrierReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import { readOne } from '../facts/read-carriers.ts';
import type { FileText } from '../facts/text.ts';
import type { HistoryReader } from '../sources/history.ts';
import type { Entry } from '../sources/repository.ts';
import type { openFiles, TextOf } from './files.ts';

/** Where the files at tags are read. */
export interface TagReading {
  readonly planner: TagPlanner;
  readonly readers: CarrierReaders;
  readonly reader: HistoryReader;
  readonly files: ReturnType<typeof openFiles>;
  /** The directory of a commit. */
  readonly treeOf: ReadonlyMap<string, string>;
}

/** The files at the commits of tags that state their numbers, found once and read as often as they are asked for. */
export interface OpenedTags {
  readonly filesAt: (tags: readonly HistoryTag[]) => Promise<readonly TagFiles[]>;
}

export function openTags(reading: TagReading): OpenedTags {
  const { readers, files } = reading;
  const known = new Map<HistoryTag, readonly FoundFile[]>();
  const find = async (tags: readonly HistoryTag[]): Promise<readonly (readonly FoundFile[])[]> => {
    const missing = tags.filter((tag) => !known.has(tag));
    const found = await findFiles(missing, reading);
    missing.forEach((tag, index) => {
      known.set(tag, found[index] ?? []);
    });
    return tags.map((tag) => known.get(tag) ?? []);
  };
  return {
    filesAt: async (tags) => {
      const found = await find(tags);
      const ids = found.flatMap((each) => each.flatMap(({ entry }) => (entry?.kind === 'file' ? [entry.id] : [])));
      const textOf = await files.load(ids);
      return found.map((each) => filesOf(each, textOf, readers));
    },
  };
}

/** As many tags are read at a time: enough to keep git busy, and few enough that what is judged is soon forgotten. */
const AT_ONCE = 32;

/** As many characters are read ahead: what is kept until it is judged, and no more. */
const AHEAD = 16_000_000;

/**
 * Reads and parses the files at tags while git goes through the history, which takes it longest: when the tags are
 * judged, what they say is at hand. Nothing is decided here.
 * @param isOver whether the history has been read
 */
export async function readAhead(
  opened: OpenedTags,
  { tags, policy }: TagPlanner,
  isOver: () => boolean,
): Promise<void> {
  let room = AHEAD;
  for (let start = 0; start < tags.length && room > 0 && !isOver(); start += AT_ONCE) {
    for (const { carriers, readers } of await opened.filesAt(tags.slice(start, start + AT_ONCE))) {
      for (const carrier of carriers) {
        readOne(carrier, carrier.text, readers, policy.macros);
        if (carrier.text.kind === 'text') room -= carrier.text.text.length;
      }
    }
  }
}

/** Judges every tag with the files at its commit that state its number; also tells which files these are. */
export async function reviewTags(
  opened: OpenedTags,
  tags: readonly HistoryTag[],
  judge: TagJudge,
  progress: (done: number) => void,
): Promise<{ readonly judged: readonly JudgedTag[]; readonly paths: ReadonlySet<string> }> {
  const judged: JudgedTag[] = [];
  const paths = new Set<string>();
  const load = (start: number): ReturnType<OpenedTags['filesAt']> | undefined =>
    start < tags.length ? opened.filesAt(tags.slice(start, start + AT_ONCE)) : undefined;
  let next = load(0);
  for (let start = 0; next !== undefined; start += AT_ONCE) {
    const files = await next;
    // The next files are on their way while these are judged.
    next = load(start + AT_ONCE);
    tags.slice(start, start + AT_ONCE).forEach((tag, index) => {
      const own = files[index] as TagFiles;
      judged.push(judge(tag, own));
      for (const { path } of own.carriers) paths.add(path);
    });
    progress(judged.length);
  }
  return { judged, paths };
}

interface FoundFile {
  readonly carrier: SelectedCarrier;
  readonly entry: Entry | undefined;
}

/** The carriers at the commits of tags that are numbers, by going down from their directories, all of them together. */
async function findFiles(
  tags: readonly HistoryTag[],
  { planner, reader, treeOf }: TagReading,
): Promise<readonly (readonly FoundFile[])[]> {
  const roots = tags.map((tag) =>
    tag.object.kind === 'commit' && planner.isNumber(tag) ? treeOf.get(tag.object.commit) : undefined,
  );
  const known = new Map(await reader.directories(roots.filter((root) => root !== undefined)));
  const selected = roots.map((root) => {
    const names = root === undefined ? undefined : known.get(root)?.map(({ name }) => name);
    return names === undefined ? [] : selectCarriers(planner.policy, names);
  });
  const depth = Math.max(0, ...selected.flat().map(({ path }) => path.split('/').length - 1));
  for (let level = 1; level <= depth; level += 1) {
    const wanted = selected.flatMap((carriers, index) =>
      carriers.flatMap(({ path }) => directoryAt(known, roots[index], path, level) ?? []),
    );
    const missing = wanted.filter((id) => !known.has(id));
    for (const [id, entries] of await reader.directories(missing)) known.set(id, entries);
  }
  return selected.map((carriers, index) =>
    carriers.map((carrier) => ({ carrier, entry: entryAt(known, roots[index], carrier.path) })),
  );
}

type Directories = ReadonlyMap<string, readonly Entry[]>;

function directoryAt(known: Directories, root: string | undefined, path: string, level: number): string | undefined {
  const parts = path.split('/');
  if (parts.length <= level) return undefined;
  const entry = entryAt(known, root, parts.slice(0, level).join('/'));
  return entry?.kind === 'directory' ? entry.id : undefined;
}

function entryAt(known: Directories, root: string | undefined, path: string): Entry | undefined {
  let [id, entry]: [string | undefined, Entry | undefined] = [root, undefined];
  for (const part of path.split('/')) {
    entry = id === undefined ? undefined : known.get(id)?.find(({ name }) => name === part);
    if (entry === undefined) return undefined;
    id = entry.kind === 'directory' ? entry.id : undefined;
  }
  return entry;
}

function filesOf(found: readonly FoundFile[], textOf: TextOf, readers: CarrierReaders): TagFiles {
  return { readers, carriers: found.map(({ carrier, entry }) => ({ ...carrier, text: textAt(entry, textOf) })) };
}

function textAt(entry: Entry | undefined, textOf: TextOf): FileText {
  if (entry === undefined) return { kind: 'absent' };
  return entry.kind === 'file' ? textOf(entry.id) : { kind: 'unreadable', why: { because: entry.kind, line: 1 } };
}
