import type { Standing, TagRef } from '../tag/reading.ts';

/** What was read of a branch whose tags carry the numbers: every tag, and how some of them lie to its tip. */
export interface TipReading {
  readonly tags: readonly TagRef[];
  /** By the names of the tags that were asked about. */
  readonly standings: ReadonlyMap<string, Standing>;
}
