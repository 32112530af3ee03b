/** Where `npm run mutants -- --record` notes what came of a room. */
export const RECORD = 'scripts/mutants/recorded.json';

/** A sample of the mistakes that can be made in a room, and how many of them its tests noticed. */
export interface RecordedRoom {
  readonly day: string;
  readonly seed: number;
  readonly killed: number;
  readonly tried: number;
  /** As many there are. */
  readonly of: number;
}
