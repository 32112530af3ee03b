import type { FileAt, ObjectId } from '../repository.ts';
import { patched, type Way } from './patch.ts';

/** The two sides of the files that a comparison shows the change of: where one is read, the other need not be. */
export interface Counterparts {
  readonly learn: (before: ObjectId, after: ObjectId, path: string, patch: string) => void;
  readonly has: (at: string) => boolean;
  readonly begun: (at: string, reading: Promise<FileAt>) => void;
  /** How to make a file of its other side, if that is read already; whoever begins first is read, so that none waits in a circle. */
  readonly of: (at: string) => (() => Promise<Buffer | undefined>) | undefined;
}

export function openCounterparts(): Counterparts {
  const sides = new Map<string, { readonly other: string; readonly patch: string; readonly way: Way }>();
  const readings = new Map<string, Promise<FileAt>>();
  return {
    learn: (before, after, path, patch) => {
      const [old, fresh] = [`${before}:${path}`, `${after}:${path}`];
      sides.set(fresh, { other: old, patch, way: 'forward' });
      sides.set(old, { other: fresh, patch, way: 'back' });
    },
    has: (at) => sides.has(at),
    begun: (at, reading) => readings.set(at, reading),
    of: (at) => {
      const side = sides.get(at);
      const other = side && readings.get(side.other);
      if (side === undefined || other === undefined) return undefined;
      return async () => {
        const file = await other;
        return file.kind === 'file' ? patched(file.bytes, side.patch, side.way) : undefined;
      };
    },
  };
}
