import { Session } from 'node:inspector';

/** What has run of the code under test, block by block, as V8 counts it. */
export interface Coverage {
  /** How many blocks have run that had not before the last call. */
  readonly grown: () => number;
  readonly blocks: () => number;
}

interface Answer {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** Counts from now on what runs of the project's own sources. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    blocks: () => seen.size,
    grown: () => {
      const before = seen.size;
      // The answer comes before the call returns: the inspector of the own thread is synchronous.
      session.post('Profiler.takePreciseCoverage', (_error, answer) => {
        for (const { url, functions } of (answer as unknown as Answer).result) {
          if (!url.includes('/src/')) continue;
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) seen.add(`${url}:${startOffset}:${endOffset}`);
        }
      });
      return seen.size - before;
    },
  };
}
