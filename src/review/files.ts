import type { CarrierReading } from '../carriers/carrier.ts';
import type { CarrierReader, CarrierReaders } from '../carriers/read.ts';
import { type FileText, textOf } from '../facts/text.ts';
import type { HistoryReader } from '../sources/history.ts';
import { boundedCache } from './cache.ts';

/** Files at hand for the next claims to be judged. */
export type TextOf = (id: string) => FileText;

/** As many characters of files, and of files that were parsed, are kept; a spec of a kernel has 700,000. */
const MOST_TEXT = 20_000_000;
const MOST_PARSED = 100_000_000;

/** Reads files by id, each once while it is kept. */
export function openFiles(reader: Pick<HistoryReader, 'blob'>): {
  readonly load: (ids: readonly string[]) => Promise<TextOf>;
} {
  const texts = boundedCache<string, FileText>(MOST_TEXT, (_, file) => (file.kind === 'text' ? file.text.length : 100));
  const loadOne = async (id: string): Promise<readonly [string, FileText]> => {
    const known = texts.find(id);
    if (known !== undefined) return [id, known];
    const read = textOf(await reader.blob(id));
    return [id, texts.get(id, () => read)];
  };
  return {
    load: async (ids) => {
      const loaded = new Map(await Promise.all([...new Set(ids)].map(loadOne)));
      return (id) => loaded.get(id) ?? { kind: 'absent' };
    },
  };
}

/** What a parsed file takes: twice its text, and so much for itself and each of its changelog's entries. */
const PARSED_EXTRA = 3000;
const PARSED_HEADING = 400;

function sizeOf(key: string, reading: CarrierReading): number {
  // Asked for its history, a spec lets go of all that it was read with.
  const entries = reading.kind === 'stated' ? Math.max(reading.headings.length, reading.history.length) : 0;
  return 2 * key.length + PARSED_EXTRA + PARSED_HEADING * entries;
}

/** The same readers, which parse a text once while what it says is kept. */
export function rememberingReaders(readers: CarrierReaders): CarrierReaders {
  const remembering = (read: CarrierReader): CarrierReader => {
    const readings = boundedCache<string, CarrierReading>(MOST_PARSED, sizeOf);
    return (source, options) => {
      // One reader is only ever told the same macros; only the pointer differs from file to file.
      const key = options.pointer === undefined ? source : `${options.pointer}\n${source}`;
      return readings.get(key, () => read(source, options));
    };
  };
  return Object.fromEntries(Object.entries(readers).map(([kind, read]) => [kind, remembering(read)])) as CarrierReaders;
}
