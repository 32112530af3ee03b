import type { Patience } from './client.ts';

/** Lets writes begin when GitHub would have them begin. */
export interface Pace {
  readonly write: <T>(work: () => Promise<T>) => Promise<T>;
  /** GitHub said that it was too much at once. */
  readonly slowDown: () => void;
}

/** Comment, review, labels and check run are no more than this, a tenth of what GitHub takes of a token in a minute. */
const A_FEW = 8;
const APART_MS = 1000;

/**
 * GitHub asks whoever makes a large number of writes for a second between them. A few are none, and go at once; what comes
 * after them, or after GitHub has said that it was too much, goes one at a time, a second after the one before it.
 */
export function openPace({ sleep, now }: Pick<Patience, 'sleep' | 'now'>): Pace {
  let begun = 0;
  let limited = false;
  let ended = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();

  const carryOut = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      ended = now();
    }
  };
  const inTurn = async <T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> => {
    await before;
    const wait = ended + APART_MS - now();
    if (wait > 0) await sleep(wait);
    return carryOut(work);
  };
  return {
    write: (work) => {
      begun += 1;
      const done = limited || begun > A_FEW ? inTurn(last, work) : carryOut(work);
      last = Promise.allSettled([last, done]);
      return done;
    },
    slowDown: () => {
      limited = true;
    },
  };
}
