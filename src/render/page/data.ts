import type { Language } from '../speak.ts';
import type { ClientWord } from './client-words.ts';

/** How a point or a finding is shown; the order of this list is the order of weight, lightest first. */
export const STATUSES = ['clean', 'known', 'notice', 'warning', 'error'] as const;
export type Status = (typeof STATUSES)[number];

/** Stands for a piece of a message that differs from finding to finding; `visible` text never holds it. */
export const SLOT = '\u0001';

/**
 * What the page's script reads: columns, as they take a fraction of the room of objects. Every text in it has gone through
 * `visible`, so that the script shows it as it is.
 */
export interface PageData {
  readonly language: Language;
  /** `order` where no dates are known: points stand one after the other. */
  readonly axis: 'time' | 'order';
  readonly lines: readonly {
    readonly name: string;
    readonly roles: string;
    readonly scheme: string;
    /** The index of the line that it left, or -1. */
    readonly from: number;
  }[];
  readonly rules: readonly string[];
  readonly points: {
    readonly lines: readonly number[];
    readonly numbers: readonly string[];
    /** `t` for a tag, `s` for a spec, a letter each. */
    readonly kinds: string;
    /** The name; 0 where it is the number itself, 1 where it is the one that was spelled out last. */
    readonly names: readonly (string | 0 | 1)[];
    /** The first twelve digits of each commit, with spaces between. */
    readonly commits: string;
    /** Seconds since the point before. */
    readonly dates: readonly number[];
    /** The number before, as the count of points to go back; as text where none of them has it; 0 for none. */
    readonly previous: readonly (string | number)[];
  };
  readonly findings: {
    readonly points: readonly number[];
    readonly rules: readonly number[];
    /** The index of each status, a digit each. */
    readonly statuses: string;
    /** The index of the sentence in {@link PageData.sentences}, and what fills its slots, with spaces between. */
    readonly sentences: readonly number[];
    readonly values: readonly string[];
    readonly expected: readonly (readonly string[])[];
    /** Where the finding is, for those of a check; empty where none has a place. */
    readonly places: readonly string[];
  };
  readonly sentences: readonly string[];
  /** What an address of a commit starts with; empty where there is none. */
  readonly commitAddress: string;
  readonly words: Readonly<Record<ClientWord, string>>;
}
