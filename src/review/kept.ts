import type { CarrierReading, ChangelogHead, Stated } from '../carriers/carrier.ts';

/** Gives texts of their own for parts of longer ones, which the parts would keep in memory; equal parts share theirs. */
export interface OwnTexts {
  readonly text: (part: string) => string;
  /** The parts of a list that is much like the one before, as the headings of two releases are. */
  readonly headings: (parts: readonly string[]) => readonly string[];
  readonly history: (parts: readonly string[]) => readonly string[];
}

/** As many texts are shared; a history of headings comes to one for each release. */
const MOST_SHARED = 200_000;
/** V8 copies what is shorter. */
const SHORT = 13;

export function ownTexts(): OwnTexts {
  const shared = new Map<string, string>();
  const text = (part: string): string => {
    if (part.length < SHORT) return part;
    const known = shared.get(part);
    if (known !== undefined) return known;
    if (shared.size >= MOST_SHARED) shared.clear();
    const own = structuredClone(part);
    shared.set(own, own);
    return own;
  };
  return { text, headings: likeTheLast(text), history: likeTheLast(text) };
}

/** Looks first where a part comes next in the list before, which is found sooner than among all that there are. */
function likeTheLast(own: (part: string) => string): (parts: readonly string[]) => readonly string[] {
  let last: readonly string[] = [];
  return (parts) => {
    let next = 0;
    last = parts.map((part) => {
      const expected = last[next];
      if (expected !== part) return own(part);
      next += 1;
      return expected;
    });
    return last;
  };
}

/**
 * What a file states without the file itself: little enough to be kept for a whole history.
 * @param reading what was read, of which nothing is kept
 * @param again reads the file once more, for what is rarely asked
 */
export function keptStatement(reading: CarrierReading, again: () => CarrierReading, own: OwnTexts): CarrierReading {
  return reading.kind === 'stated' ? new KeptStatement(reading, again, own) : structuredClone(reading);
}

/** About as many bytes are kept for a reading. */
export function roomOf(reading: CarrierReading): number {
  return reading.kind === 'stated' ? BASIC_ROOM + HEADING_ROOM * reading.headings.length : BASIC_ROOM;
}

const BASIC_ROOM = 1500;
const HEADING_ROOM = 30;

/** A class, as accessors of a plain object are made anew for each, and an audit keeps thousands. */
class KeptStatement implements Stated {
  readonly kind = 'stated';
  readonly text: string;
  readonly epoch: number;
  readonly passages: Stated['passages'];
  readonly history: readonly string[];
  readonly changelog: Stated['changelog'];
  readonly headings: readonly string[];
  readonly #again: () => CarrierReading;

  constructor(stated: Stated, again: () => CarrierReading, own: OwnTexts) {
    this.text = own.text(stated.text);
    this.epoch = stated.epoch;
    this.passages = stated.passages.map((passage) => ({ ...passage, text: own.text(passage.text) }));
    this.history = own.history(stated.history);
    this.changelog = typeof stated.changelog === 'string' ? stated.changelog : ownHead(stated.changelog, own);
    this.headings = own.headings(stated.headings);
    this.#again = again;
  }

  get headingStarts(): readonly number[] {
    return this.#stated().headingStarts;
  }

  get source(): string {
    return this.#stated().source;
  }

  get packaged(): string {
    return this.#stated().packaged;
  }

  get uses(): readonly string[] {
    return this.#stated().uses;
  }

  #stated(): Stated {
    const reading = this.#again();
    if (reading.kind !== 'stated') throw new Error('the same file states something once, and nothing another time');
    return reading;
  }
}

const ownHead = ({ heading, evr }: ChangelogHead, own: OwnTexts): ChangelogHead => ({
  heading: own.text(heading),
  evr: evr === undefined ? undefined : own.text(evr),
});
