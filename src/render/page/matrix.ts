/**
 * What becomes of going from one release to another: whether the numbers promise that it works, and whether the sets of
 * features bear that out.
 */
export type CompatCell =
  /** Promised, and every feature is there. */
  | 'compatible'
  /** Promised, and some feature is missing: the history's mistake. */
  | 'broken'
  /** Not promised, and some feature is missing. */
  | 'denied'
  /** Not promised, though every feature is there. */
  | 'cautious'
  /** One of the two could not be read. */
  | 'unknown';

/** Who can go to whom among the releases of one interface. */
export interface CompatMatrix {
  readonly interface: string;
  readonly releases: readonly { readonly name: string; readonly number: string }[];
  /** A row for each release to come from, a cell for each to go to, in the order of the releases. */
  readonly cells: readonly (readonly CompatCell[])[];
}
