import { type Agreement, type Edition, type Passage, passages } from '../features/compat.ts';
import type { FeatureReader } from '../features/feature.ts';

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

const CELLS: Readonly<Record<Agreement, CompatCell>> = {
  allowed: 'compatible',
  refused: 'denied',
  'broken-promise': 'broken',
  'needless-refusal': 'cautious',
  unknown: 'unknown',
};

/** A larger picture is read by nobody. */
const MOST_RELEASES = 100;
/** Features that are compared for one picture; beyond it, the picture is of fewer releases, the newest. */
const MOST_COMPARED = 4_000_000;
/** Fewer than this tell nothing. */
const FEWEST_RELEASES = 8;

/** Who can go to whom among the newest of these releases, which come oldest first. */
export function matrixOf(
  interfaceName: string,
  editions: readonly Edition[],
  weigh: FeatureReader['weigh'],
): CompatMatrix {
  const largest = editions.reduce((most, { features }) => Math.max(most, features?.length ?? 0), 1);
  const affordable = Math.floor(Math.sqrt(MOST_COMPARED / largest));
  const shown = editions.slice(-Math.min(MOST_RELEASES, Math.max(FEWEST_RELEASES, affordable)));
  return pictureOf(interfaceName, shown, passages(shown, weigh, 'minor'));
}

/** The picture of ways that are known already. */
export function pictureOf(
  interfaceName: string,
  editions: readonly Edition[],
  matrix: readonly (readonly Passage[])[],
): CompatMatrix {
  return {
    interface: interfaceName,
    releases: editions.map(({ name, number }) => ({ name, number: number?.text ?? '-' })),
    cells: matrix.map((row) => row.map(({ agreement }) => CELLS[agreement])),
  };
}
