import type { ReleasingRole } from '../../../src/numbering/scheme.ts';

/** What one scheme must make of numbers, written down by hand from the sources that its file names. */
export interface Table {
  /** A text and its fields, in order of the text. */
  readonly reads: readonly (readonly [text: string, fields: string])[];
  /** A near miss, where it stops fitting, and what would have to stand there: a field's name, a literal, or the end. */
  readonly refuses: readonly (readonly [text: string, at: number, expected: string])[];
  /** What may follow a number; `every` where the role makes no difference. */
  readonly next: readonly (readonly [text: string, role: ReleasingRole | 'every', numbers: string])[];
  /** From the lowest to the highest. */
  readonly ascends: readonly string[];
}
