import type { CarrierReading, ChangelogHead, Stated } from '../carriers/carrier.ts';

/** Gives a text of its own for a part of a longer one, which the part would keep in memory; equal parts share theirs. */
export type OwnText = (part: string) => string;

/** As many texts are shared; a history of headings comes to one for each release. */
const MOST_SHARED = 200_000;
/** V8 copies what is shorter. */
const SHORT = 13;

export function ownTexts(): OwnText {
  const shared = new Map<string, string>();
  return (part) => {
    if (part.length < SHORT) return part;
    const known = shared.get(part);
    if (known !== undefined) return known;
    if (shared.size >= MOST_SHARED) shared.clear();
    const own = structuredClone(part);
    shared.set(own, own);
    return own;
  };
}

/**
 * What a file states without the file itself: little enough to be kept for a whole history.
 * @param reading what was read, of which nothing is kept
 * @param again reads the file once more, for what is rarely asked
 */
export function keptStatement(reading: CarrierReading, again: () => CarrierReading, own: OwnText): CarrierReading {
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
  readonly #headings: readonly string[];
  readonly #starts: readonly number[];
  readonly #again: () => CarrierReading;

  constructor(stated: Stated, again: () => CarrierReading, own: OwnText) {
    this.text = own(stated.text);
    this.epoch = stated.epoch;
    this.passages = stated.passages.map((passage) => ({ ...passage, text: own(passage.text) }));
    this.history = stated.history.map(own);
    this.changelog = typeof stated.changelog === 'string' ? stated.changelog : ownHead(stated.changelog, own);
    this.#headings = stated.headings.map(({ heading }) => own(heading));
    this.#starts = stated.headings.map(({ at }) => at);
    this.#again = again;
  }

  /** Made anew, as forty pairs for each of twenty thousand specs take more room than all else that is kept. */
  get headings(): Stated['headings'] {
    return this.#headings.map((heading, index) => ({ at: this.#starts[index] ?? 0, heading }));
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

const ownHead = ({ line, heading, evr }: ChangelogHead, own: OwnText): ChangelogHead => ({
  line,
  heading: own(heading),
  evr: evr === undefined ? undefined : own(evr),
});
