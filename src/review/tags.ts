import type { HistoryFile, HistoryTag } from '../audit/history.ts';
import type { JudgedTag, TagFiles, TagJudge, TagPlanner } from '../audit/judge-tags.ts';
import type { Landmark, NumberedFiles } from '../audit/stretches.ts';
import type { CarrierReaders } from '../carriers/read.ts';
import { type SelectedCarrier, selectCarriers } from '../carriers/select.ts';
import { readOne } from '../facts/read-carriers.ts';
import type { FileText } from '../facts/text.ts';
import { oncePer } from '../numbering/once.ts';
import type { Files, TextOf, Use } from './files.ts';

/** Where the files at tags are read. */
export interface TagReading {
  readonly planner: TagPlanner;
  readonly readers: CarrierReaders;
  readonly files: Files;
  readonly landmarks: ReadonlyMap<string, Landmark>;
}

/** The files at the commits of tags that state their numbers. */
export interface OpenedTags {
  readonly filesAt: (tags: readonly HistoryTag[], use: Use) => Promise<readonly TagFiles[]>;
}

export function openTags(reading: TagReading): OpenedTags {
  const { readers, files, planner, landmarks } = reading;
  const foundIn = oncePer((at: NumberedFiles) => findFiles(planner, at));
  return {
    filesAt: async (tags, use) => {
      const found = tags.map((tag) => {
        const at = tag.object.kind === 'commit' && planner.isNumber(tag) ? landmarks.get(tag.object.commit) : undefined;
        return at === undefined ? [] : foundIn(at.files);
      });
      const ids = found.flatMap((each) => each.flatMap(({ file }) => (file?.kind === 'file' ? [file.id] : [])));
      const textOf = await files.load(ids, use);
      return found.map((each) => filesOf(each, textOf, readers));
    },
  };
}

/** As many tags are read at a time: enough to keep git busy, and few enough that what is judged is soon forgotten. */
const AT_ONCE = 16;

/** As many are parsed at a stretch. */
const BREATH = 4;

/**
 * Reads and parses the files at tags while git goes through the history, which takes it longest: when the tags are
 * judged, what they say is at hand. Nothing is decided here.
 * @param isOver whether the history has been read, or there is no room for more
 */
export async function readAhead(
  opened: OpenedTags,
  { tags, policy }: TagPlanner,
  isOver: () => boolean,
): Promise<void> {
  const load = (start: number): ReturnType<OpenedTags['filesAt']> | undefined =>
    start < tags.length && !isOver() ? opened.filesAt(tags.slice(start, start + AT_ONCE), 'to-read') : undefined;
  let next = load(0);
  for (let start = AT_ONCE; next !== undefined; start += AT_ONCE) {
    const files = await next;
    // What was asked for is read, also where it is over meanwhile: it would be asked for again.
    next = load(start);
    for (const [index, { carriers, readers }] of files.entries()) {
      for (const carrier of carriers) readOne(carrier, carrier.text, readers, policy.macros);
      // Git waits until what it says of the history is taken.
      if (index % BREATH === 0) await new Promise((done) => setImmediate(done));
    }
  }
}

/** Judges every tag with the files at its commit that state its number. */
export async function reviewTags(
  { filesAt, judge }: OpenedTags & { readonly judge: (...given: Parameters<TagJudge>) => Promise<JudgedTag> },
  tags: readonly HistoryTag[],
  progress: (done: number) => void,
): Promise<readonly JudgedTag[]> {
  const judged: JudgedTag[] = [];
  const load = (start: number): ReturnType<OpenedTags['filesAt']> | undefined =>
    start < tags.length ? filesAt(tags.slice(start, start + AT_ONCE), 'to-judge') : undefined;
  let next = load(0);
  for (let start = 0; next !== undefined; start += AT_ONCE) {
    const files = await next;
    // The next files are on their way while these are judged.
    next = load(start + AT_ONCE);
    for (const [index, tag] of tags.slice(start, start + AT_ONCE).entries()) {
      judged.push(await judge(tag, files[index] as TagFiles));
    }
    progress(judged.length);
  }
  return judged;
}

interface FoundFile {
  readonly carrier: SelectedCarrier;
  readonly file: HistoryFile | undefined;
}

/** The carriers at the commit of a tag, chosen by the names at its top. */
function findFiles({ policy }: TagPlanner, files: NumberedFiles): readonly FoundFile[] {
  const names = new Set([...files.keys()].map((path) => path.slice(0, (path.indexOf('/') + 1 || path.length + 1) - 1)));
  return selectCarriers(policy, [...names]).map((carrier) => ({ carrier, file: files.get(carrier.path) }));
}

function filesOf(found: readonly FoundFile[], textOf: TextOf, readers: CarrierReaders): TagFiles {
  return { readers, carriers: found.map(({ carrier, file }) => ({ ...carrier, text: textAt(file, textOf) })) };
}

function textAt(file: HistoryFile | undefined, textOf: TextOf): FileText {
  if (file === undefined) return { kind: 'absent' };
  return file.kind === 'file' ? textOf(file.id) : { kind: 'unreadable', why: { because: file.kind, line: 1 } };
}
