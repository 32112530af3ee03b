import type { ReleaseNumber } from '../numbering/number.ts';
import type { Unevaluable } from '../spec/types.ts';

/** A run of the stated text, and where in the file it stands; lines and columns count from 1. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** The run is a result, not a copy of what stands there, so it cannot be edited in place. */
  readonly computed: boolean;
}

/** The newest entry of a changelog and the number that it gives. */
export interface ChangelogHead {
  readonly heading: string;
  readonly evr: string | undefined;
}

/** What a carrier states, before any scheme has looked at it; what a long changelog says is read when it is asked for. */
export interface Stated {
  readonly kind: 'stated';
  readonly text: string;
  readonly epoch: number;
  /** In order; joined they are `text`. */
  readonly passages: readonly Passage[];
  /** The whole file, to cut the line of a fix from. */
  readonly source: string;
  /** For specs: the numbers of the changelog, newest first, and its newest entry. */
  readonly history: readonly string[];
  readonly changelog: ChangelogHead | 'none' | 'generated';
  /** For specs: the headings of the changelog's entries, without their leading `*`, and the offsets at which they stand. */
  readonly headings: readonly string[];
  readonly headingStarts: readonly number[];
  /** For specs: what of the file makes a package, to tell a change that matters from one that does not. */
  readonly packaged: string;
  /** For specs: the files of the repository that it names as sources and patches. */
  readonly uses: readonly string[];
}

/** Why a carrier states nothing that can be known. */
export type Unreadable =
  | { readonly because: 'macro'; readonly why: Unevaluable; readonly tag: string; readonly line: number }
  | { readonly because: 'too-large'; readonly line: number }
  | {
      readonly because: 'binary' | 'symlink' | 'submodule' | 'directory' | 'lfs-pointer' | 'empty' | 'syntax';
      readonly line: number;
    }
  | { readonly because: 'missing-variable'; readonly name: string; readonly line: number };

export type CarrierReading = Stated | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** A corrected line: what a suggestion or an editor would put in its place. */
export interface Edit {
  readonly line: number;
  readonly replacement: string;
}

/** One line of a text, without its line end; lines count from 1. */
export function lineOf(text: string, line: number): string {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The passage that holds the character at this offset of the stated text, and where in it the character is. */
export function passageAt(stated: Stated, offset: number): { passage: Passage; within: number } | undefined {
  let start = 0;
  for (const passage of stated.passages) {
    if (offset < start + passage.text.length) return { passage, within: offset - start };
    start += passage.text.length;
  }
  return undefined;
}

/** One value of a stated number to be replaced by another. */
export interface Replacement {
  readonly offset: number;
  readonly old: string;
  readonly by: string;
}

/**
 * The corrected lines for a number: each value replaced where it stands, in whatever macro that is, everything around
 * it kept. Values that are computed or span several places have no edit; then the list is shorter than the request.
 */
export function editsFor(stated: Stated, replacements: readonly Replacement[]): readonly Edit[] {
  const byLine = new Map<number, { column: number; old: string; by: string }[]>();
  for (const { offset, old, by } of replacements) {
    const place = passageAt(stated, offset);
    if (place === undefined || place.passage.computed || place.within + old.length > place.passage.text.length)
      continue;
    const at = byLine.get(place.passage.line) ?? [];
    at.push({ column: place.passage.column + place.within, old, by });
    byLine.set(place.passage.line, at);
  }
  return [...byLine].map(([line, changes]) => {
    let text = lineOf(stated.source, line);
    for (const { column, old, by } of changes.sort((a, b) => b.column - a.column)) {
      text = text.slice(0, column - 1) + by + text.slice(column - 1 + old.length);
    }
    return { line, replacement: text };
  });
}

/** The values in which two numbers of one scheme differ, as replacements within the text of the first. */
export function replacementsTo(
  number: ReleaseNumber,
  offsets: Readonly<Record<string, number>>,
  wanted: ReleaseNumber,
): readonly Replacement[] {
  return Object.entries(number.values).flatMap(([name, old]) => {
    const by = wanted.values[name];
    const offset = offsets[name];
    return by === undefined || offset === undefined || by === old ? [] : byParts({ offset, old, by });
  });
}

/** A dotted value may be put together from several macros, so that each part is replaced for itself. */
function byParts({ offset, old, by }: Replacement): readonly Replacement[] {
  const [was, is] = [old.split('.'), by.split('.')];
  if (was.length !== is.length) return [{ offset, old, by }];
  let at = offset;
  return was.flatMap((part, index) => {
    const start = at;
    at += part.length + 1;
    const wanted = is[index] ?? part;
    return wanted === part ? [] : [{ offset: start, old: part, by: wanted }];
  });
}
