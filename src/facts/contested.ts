import type { CarrierReading } from '../carriers/carrier.ts';
import type { ReleaseNumber } from '../numbering/number.ts';
import { numberOf } from '../numbering/number.ts';
import type { CarrierFacts, Doubt } from './facts.ts';
import type { FileText } from './text.ts';

/** What other open pull requests to the same branch have in the files that state our number. */
export interface OpenPulls {
  /** The pull request that is judged. */
  readonly own: number;
  readonly files: readonly { readonly pull: number; readonly path: string; readonly text: FileText }[];
  /** How many others may have such a file and were not looked at. */
  readonly unread: number | 'all';
}

/** The numbers that other open pull requests claim. */
export interface Contest {
  readonly own: number;
  readonly claims: readonly { readonly pull: number; readonly path: string; readonly number: ReleaseNumber }[];
}

/**
 * Reads the numbers of others as our own are read. A file that cannot be read is its own pull request's trouble.
 * @param read gives what the carrier at a path states in a text
 */
export function contestOf(
  { own, files }: OpenPulls,
  carriers: readonly CarrierFacts[],
  read: (path: string, text: FileText) => CarrierReading | 'absent',
): Contest {
  const claims = files.flatMap(({ pull, path, text }) => {
    const carrier = carriers.find((one) => one.path === path);
    const reading = carrier === undefined ? 'absent' : read(path, text);
    if (carrier === undefined || reading === 'absent' || reading.kind === 'unreadable') return [];
    const number = numberOf(carrier.scheme, reading.text);
    return number === undefined ? [] : [{ pull, path, number }];
  });
  return { own, claims };
}

export function contestDoubts(openPulls: OpenPulls | undefined): readonly Doubt[] {
  return openPulls === undefined || openPulls.unread === 0 ? [] : [{ about: 'open-pulls', unread: openPulls.unread }];
}
