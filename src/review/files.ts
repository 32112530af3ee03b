import type { CarrierReading } from '../carriers/carrier.ts';
import type { CarrierReader, CarrierReaders, ReadOptions, TextFile } from '../carriers/read.ts';
import { type FileText, textOf } from '../facts/text.ts';
import type { HistoryReader } from '../sources/history.ts';
import { boundedCache } from './cache.ts';
import { keptStatement, ownTexts, roomOf } from './kept.ts';

/** Files at hand for the next claims to be judged. */
export type TextOf = (id: string) => FileText;

/** The files of a history. What they state is kept while there is room; their texts only until they are read. */
export interface Files {
  /** Makes files ready to be read; those that were read before are not asked for again. */
  readonly load: (ids: readonly string[], use: Use) => Promise<TextOf>;
  /** The same readers, which read a file once while what it states is kept. */
  readonly remembering: (readers: CarrierReaders) => CarrierReaders;
  /** Judges what was loaded. Where a text is asked for that was let go, it is fetched, and all is judged anew. */
  readonly judging: <T>(judge: () => T) => Promise<T>;
  /** Whether more can be read ahead without what was read before being forgotten. */
  readonly hasRoom: () => boolean;
}

/** Whether files are about to be judged, or only read, so that their texts are soon of no more use. */
export type Use = 'to-judge' | 'to-read';

/** As many characters of files are kept, and of files as they were parsed; a spec of a kernel has 700,000. */
const MOST_TEXT = 10_000_000;
/** About as many bytes of what files state are kept: a kernel's spec without its oldest entries comes to 4,000. */
const MOST_STATED = 100_000_000;

/** A text that somebody asked for after it was let go. */
class TextWanted extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`the text of ${id} is not at hand`);
    this.id = id;
  }
}

/** Twice its text, and something for the rest. */
const sizeOf = (reading: CarrierReading): number => (reading.kind === 'stated' ? 2 * reading.source.length : 0) + 3000;

export function openFiles(reader: Pick<HistoryReader, 'blob'>): Files {
  const texts = boundedCache<string, FileText>(MOST_TEXT, (_, file) => (file.kind === 'text' ? file.text.length : 100));
  const parsed = boundedCache<string, CarrierReading>(MOST_TEXT, (_, reading) => sizeOf(reading));
  const stated = boundedCache<string, CarrierReading>(MOST_STATED, (_, reading) => roomOf(reading));
  const coming = new Map<string, Promise<FileText>>();
  /** Which files were read: for what they state, nobody needs their texts. */
  const read = new Map<string, string>();
  /** What is fetched for a claim stays until it is judged. */
  const wanted = new Map<string, FileText>();
  const own = ownTexts();

  const fetch = async (id: string): Promise<FileText> => {
    const file = textOf(await reader.blob(id));
    coming.delete(id);
    return file.kind === 'text' ? { ...file, id } : file;
  };
  const fetched = async (id: string, use: Use): Promise<FileText> => {
    const known = texts.find(id);
    if (known !== undefined) return known;
    const fetching = coming.get(id) ?? fetch(id);
    coming.set(id, fetching);
    const file = await fetching;
    return use === 'to-read' ? file : texts.get(id, () => file);
  };
  const letGo = (id: string): FileText & TextFile => ({
    kind: 'text',
    id,
    get text() {
      const file = wanted.get(id) ?? texts.find(id);
      if (file?.kind !== 'text') throw new TextWanted(id);
      return file.text;
    },
  });
  const isKept = (id: string): boolean => stated.find(read.get(id) ?? '') !== undefined;
  const loadOne = async (id: string, use: Use): Promise<readonly [string, FileText]> => [
    id,
    isKept(id) ? letGo(id) : await fetched(id, use),
  ];

  const remembering = (kind: string, whole: CarrierReader): CarrierReader => {
    const parse = (key: string, file: TextFile, options: ReadOptions): CarrierReading =>
      parsed.get(key, () => whole(file, options));
    // What is only read ahead is not worth the room.
    const parseFirst = (key: string, file: TextFile, options: ReadOptions): CarrierReading =>
      texts.find(file.id ?? '') === undefined ? whole(file, options) : parse(key, file, options);
    // What is kept must not hold the file, so that this is made where there is none.
    const parseAgain = (key: string, id: string, options: ReadOptions) => () => parse(key, letGo(id), options);
    return (file, options) => {
      const { id } = file;
      if (id === undefined) return whole(file, options);
      // One reader is only ever told the same macros; only the pointer differs from file to file.
      const key = `${kind} ${id} ${options.pointer ?? ''}`;
      return stated.get(key, () => {
        const reading = keptStatement(parseFirst(key, file, options), parseAgain(key, id, options), own);
        read.set(id, key);
        return reading;
      });
    };
  };
  return {
    load: async (ids, use) => {
      const loaded = new Map(await Promise.all([...new Set(ids)].map((id) => loadOne(id, use))));
      return (id) => loaded.get(id) ?? { kind: 'absent' };
    },
    remembering: (readers) =>
      Object.fromEntries(
        Object.entries(readers).map(([kind, whole]) => [kind, remembering(kind, whole)]),
      ) as CarrierReaders,
    judging: async (judge) => {
      for (;;) {
        try {
          const judged = judge();
          if (wanted.size > 0) wanted.clear();
          return judged;
        } catch (problem) {
          if (!(problem instanceof TextWanted)) throw problem;
          wanted.set(problem.id, await fetched(problem.id, 'to-judge'));
        }
      }
    },
    hasRoom: () => stated.used() < MOST_STATED,
  };
}
