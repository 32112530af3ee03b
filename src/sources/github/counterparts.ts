import type { FileAt, ObjectId } from '../repository.ts';
import { patched, type Way } from './patch.ts';

/**
 * The two sides of the files that a comparison shows the change of: where one is read, the other is made from it. Only what
 * was asked for earlier counts, so that no two wait for each other.
 */
export interface Counterparts {
  readonly learn: (before: ObjectId, after: ObjectId, path: string, patch: string) => void;
  /** Reads what is at `<commit>:<path>`, once, with what may be known of its other side. */
  readonly read: (at: string, work: (other: Other) => Promise<FileAt>) => Promise<FileAt>;
}

/** The other side of a file, where that was asked for first and a comparison by now shows how they differ. */
export interface Other {
  readonly isThere: () => boolean;
  /** The file itself, as it should be. */
  readonly made: () => Promise<Buffer | undefined>;
}

export function openCounterparts(): Counterparts {
  const sides = new Map<string, { readonly at: string; readonly patch: string; readonly way: Way }>();
  const readings = new Map<string, { readonly order: number; readonly reading: Promise<FileAt> }>();
  const otherOf = (at: string, order: number): Other => {
    const find = () => {
      const side = sides.get(at);
      const other = side && readings.get(side.at);
      return side === undefined || other === undefined || other.order > order ? undefined : { ...side, ...other };
    };
    const made = async (): Promise<Buffer | undefined> => {
      const found = find();
      // Where the other cannot be read, this one may well be.
      const file = await found?.reading.catch(() => undefined);
      return found === undefined || file?.kind !== 'file' ? undefined : patched(file.bytes, found.patch, found.way);
    };
    return { isThere: () => find() !== undefined, made };
  };
  return {
    learn: (before, after, path, patch) => {
      const [old, fresh] = [`${before}:${path}`, `${after}:${path}`];
      sides.set(fresh, { at: old, patch, way: 'forward' });
      sides.set(old, { at: fresh, patch, way: 'back' });
    },
    read: (at, work) => {
      const order = readings.size;
      const reading = readings.get(at)?.reading ?? work(otherOf(at, order));
      if (!readings.has(at)) readings.set(at, { order, reading });
      return reading;
    },
  };
}
