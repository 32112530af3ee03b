import type { HistoryTag } from '../audit/history.ts';
import type { JudgedTag, TagFiles, TagJudge } from '../audit/judge-tags.ts';
import type { CarrierReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import type { FileText } from '../facts/text.ts';
import type { Policy } from '../policy/policy.ts';
import type { HistoryReader } from '../sources/history.ts';
import type { Entry } from '../sources/repository.ts';
import type { openFiles, TextOf } from './files.ts';

export interface TagReview {
  readonly tags: readonly HistoryTag[];
  readonly judge: TagJudge;
  readonly policy: Policy;
  readonly readers: CarrierReaders;
  readonly reader: HistoryReader;
  readonly files: ReturnType<typeof openFiles>;
  /** The directory of a commit. */
  readonly treeOf: ReadonlyMap<string, string>;
  readonly progress: (done: number) => void;
}

/** As many tags are read at a time. */
const AT_ONCE = 500;

/** Judges every tag with the files at its commit that state its number; also tells which files these are. */
export async function reviewTags(
  review: TagReview,
): Promise<{ readonly judged: readonly JudgedTag[]; readonly paths: ReadonlySet<string> }> {
  const judged: JudgedTag[] = [];
  const paths = new Set<string>();
  for (let start = 0; start < review.tags.length; start += AT_ONCE) {
    const tags = review.tags.slice(start, start + AT_ONCE);
    const found = await findFiles(tags, review);
    const ids = found.flatMap((files) => files.flatMap(({ entry }) => (entry?.kind === 'file' ? [entry.id] : [])));
    const textOf = await review.files.load(ids);
    tags.forEach((tag, index) => {
      judged.push(review.judge.judge(tag, filesOf(found[index] ?? [], textOf, review.readers)));
    });
    for (const { carrier } of found.flat()) paths.add(carrier.path);
    review.progress(judged.length);
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
  { judge, policy, reader, treeOf }: TagReview,
): Promise<readonly (readonly FoundFile[])[]> {
  const roots = tags.map((tag) =>
    tag.object.kind === 'commit' && judge.isNumber(tag) ? treeOf.get(tag.object.commit) : undefined,
  );
  const known = new Map(await reader.directories(roots.filter((root) => root !== undefined)));
  const selected = roots.map((root) => {
    const names = root === undefined ? undefined : known.get(root)?.map(({ name }) => name);
    return names === undefined ? [] : selectCarriers(policy, names);
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
