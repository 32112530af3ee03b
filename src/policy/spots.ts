import type { Place } from './policy.ts';
import type { DataKind, PolicyPath } from './problems.ts';

/** A value in the file: where it stands, and how it is written. */
export interface Spot extends Place {
  readonly kind: DataKind | 'alias';
  /** A scalar's text as written, without quotes; empty for lists and mappings. */
  readonly text: string;
  /** Where its key stands; list items and the whole file have none. */
  readonly key: Place | undefined;
  /** Whether offsets in `text` are columns after this place: a scalar on one line without escapes. */
  readonly literal: Place | undefined;
  readonly children: ReadonlyMap<string | number, Spot>;
}

export const START: Place = { line: 1, column: 1 };

/** The value that a path leads to, if the file has it. */
export function spotAt(root: Spot, path: PolicyPath): Spot | undefined {
  let spot: Spot | undefined = root;
  for (const step of path) spot = spot?.children.get(step);
  return spot;
}

/**
 * The place to point at for a path: the value; for a key that is not there, the mapping where it is missing.
 * An offset into a text that stands literally on one line moves the column.
 */
export function placeOf(root: Spot, path: PolicyPath, offset?: number): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const spot = spotAt(root, path.slice(0, length));
    if (spot === undefined) continue;
    if (offset !== undefined && length === path.length && spot.literal !== undefined) {
      return { line: spot.literal.line, column: spot.literal.column + offset };
    }
    return { line: spot.line, column: spot.column };
  }
  return START;
}

/** The place of the key that a path ends in. */
export function keyPlaceOf(root: Spot, path: PolicyPath): Place {
  return spotAt(root, path)?.key ?? placeOf(root, path);
}
