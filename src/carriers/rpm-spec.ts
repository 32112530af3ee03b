import { packagedText } from '../spec/packaged.ts';
import { readSpecNumber } from '../spec/read.ts';
import type { Evaluated, SpecNumber, SpecOptions } from '../spec/types.ts';
import type { CarrierReading, ChangelogHead, Passage, Stated } from './carrier.ts';

/** A spec states `Version-Release`, under its Epoch; its changelog states the numbers that came before. */
export function readRpmSpec(source: string, options: SpecOptions = {}): CarrierReading {
  const spec = readSpecNumber(source, options);
  if (spec.kind === 'too-large') return { kind: 'unreadable', why: { because: 'too-large', line: spec.line } };
  const { main } = spec;
  const version = statedBy('Version', main.version);
  const release = statedBy('Release', main.release);
  const epoch = main.epoch && statedBy('Epoch', main.epoch);
  if (version.kind === 'unreadable') return version;
  if (release.kind === 'unreadable') return release;
  if (epoch?.kind === 'unreadable') return epoch;
  const dash: Passage = { text: '-', line: release.passages[0]?.line ?? 1, column: 1, computed: true };
  const passages = [...version.passages, dash, ...release.passages];
  return new SpecStatement(source, spec, passages, main.epoch?.kind === 'value' ? Number(main.epoch.text) : 0);
}

/**
 * What a spec states: its number at once, the rest when it is asked for. A class, as accessors of a plain object are made
 * anew for each, and an audit reads thousands.
 */
class SpecStatement implements Stated {
  readonly kind = 'stated';
  readonly text: string;
  readonly epoch: number;
  readonly passages: readonly Passage[];
  readonly source: string;
  readonly changelog: Stated['changelog'];
  readonly headings: readonly string[];
  readonly headingStarts: readonly number[];
  /** The newest number of the changelog, and the spec until all others are read from it. */
  readonly #newest: string | undefined;
  #spec: SpecNumber | undefined;
  #history: readonly string[] = [];
  #packaged: string | undefined;
  #uses: readonly string[] | undefined;

  constructor(source: string, spec: SpecNumber, passages: readonly Passage[], epoch: number) {
    const [newest] = spec.changelog;
    this.#newest = newest && spec.numberOf(newest)?.text;
    this.#spec = spec;
    this.text = passages.map((passage) => passage.text).join('');
    this.epoch = epoch;
    this.passages = passages;
    this.source = source;
    this.changelog = changelogHead(spec, this.#newest);
    this.headings = spec.changelog.map(({ heading }) => heading);
    this.headingStarts = spec.changelog.map(({ at }) => at);
  }

  get history(): readonly string[] {
    if (this.#spec !== undefined) this.#history = numbersOf(this.#spec, this.#newest);
    this.#spec = undefined;
    return this.#history;
  }

  get packaged(): string {
    this.#packaged ??= packagedText(this.source);
    return this.#packaged;
  }

  get uses(): readonly string[] {
    this.#uses ??= usedFiles(this.packaged);
    return this.#uses;
  }
}

/** The numbers of the changelog, of which the first is known. */
function numbersOf({ changelog, numberOf }: SpecNumber, first: string | undefined): readonly string[] {
  return changelog.flatMap((entry, index) => (index === 0 ? first : numberOf(entry)?.text) ?? []);
}

type Unknown = Extract<CarrierReading, { kind: 'unreadable' }>;

/** A value that rpm itself refuses is still what the spec states; the scheme will refuse it with its place. */
function statedBy(
  tag: string,
  value: Evaluated,
): Unknown | { readonly kind: 'passages'; readonly passages: readonly Passage[] } {
  if (value.kind === 'value') {
    const passages = value.pieces.map(({ text, place: { line, column }, computed }) => ({
      text,
      line,
      column,
      computed: computed === true,
    }));
    return { kind: 'passages', passages };
  }
  const { why, place } = value;
  if (why.kind !== 'illegal-value') {
    return { kind: 'unreadable', why: { because: 'macro', why, tag, line: why.place.line } };
  }
  return { kind: 'passages', passages: [{ text: why.text, line: place.line, column: place.column, computed: true }] };
}

function changelogHead(spec: SpecNumber, number: string | undefined): ChangelogHead | 'none' | 'generated' {
  if (spec.notes.some((note) => note.kind === 'autochangelog')) return 'generated';
  const [head] = spec.changelog;
  if (head === undefined) return 'none';
  const { heading } = head;
  return { heading, evr: number ?? lastWord(heading) };
}

/** What stands where a number should, though it is none: a slip is to be shown, not passed over. */
function lastWord(heading: string): string | undefined {
  return /[ \t](\d[^ \t]*-[^ \t]*)$/.exec(heading.trimEnd())?.[1];
}

/** The base names after `SourceN:` and `PatchN:`; names that hold a macro come from elsewhere and are left out. */
function usedFiles(packaged: string): readonly string[] {
  const files: string[] = [];
  for (const [, name] of packaged.matchAll(/^(?:Source|Patch)\d*[ \t]*:[ \t]*([^\s%]{1,255})[ \t]*\r?$/gim)) {
    if (name !== undefined) files.push(name.slice(name.lastIndexOf('/') + 1));
  }
  return files;
}
