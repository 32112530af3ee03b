/**
 * Reading a spec without rpm and without running anything: its packages' names and numbers with the places that formed
 * them, and its changelog. What cannot be known without running something is named, where it matters and only there.
 *
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)).
 */

import { once } from '../numbering/once.ts';
import { exceeds } from './bounds.ts';
import { changelogEntries, changelogNumber } from './changelog.ts';
import { newContext } from './context.ts';
import { define } from './macros.ts';
import { DEFAULT_ARCH, definePrelude } from './prelude.ts';
import { type Reader, readAll, type Wanted } from './reader.ts';
import { sourceFile } from './source.ts';
import { evaluateRequired, evaluateTag, forgetTags } from './tags.ts';
import { given } from './text.ts';
import type {
  ChangelogEntry,
  ChangelogNumber,
  MainPackage,
  SpecNumber,
  SpecOptions,
  SpecPackage,
  SpecReading,
  TooLarge,
} from './types.ts';

/**
 * Reads a spec. Never throws, never runs anything, never looks at a file.
 *
 * @param text the whole spec; foreign and possibly hostile
 * @param options macros that the machine would give, such as `dist`, and the architecture
 * @returns the reading; or `too-large` when the text is beyond the bounds (see bounds.ts)
 */
export function readSpec(text: string, options: SpecOptions = {}): SpecReading | TooLarge {
  const excess = exceeds(text);
  return excess === undefined ? readingOf(readAs(text, options, 'all')) : { kind: 'too-large', ...excess };
}

/**
 * The same, where only the main package's number and the changelog are wanted: what lies between the two, which is most of a
 * spec but its changelog, is left out where it can matter to neither.
 */
export function readSpecNumber(text: string, options: SpecOptions = {}): SpecNumber | TooLarge {
  const excess = exceeds(text);
  if (excess !== undefined) return { kind: 'too-large', ...excess };
  return numberIn(readAs(text, options, 'number'), () => readSpec(text, options));
}

function readAs(text: string, options: SpecOptions, wanted: Wanted): Reader {
  const context = newContext(sourceFile(text));
  definePrelude(context, options);
  const arch = options.arch ?? DEFAULT_ARCH;
  const reader = readAll(context, arch, { phase: 'may-restart', wanted });
  const { architectures } = reader.preamble;
  if (architectures === undefined) return reader;
  // rpm reads a spec with `BuildArch:` once more, for that architecture, with the macros of the first reading.
  const built = [arch, 'noarch'].find((name) => architectures.includes(name)) ?? architectures[0] ?? arch;
  forgetTags(context, 0);
  define(context.macros, '_target_cpu', { options: undefined, body: given(built), level: 0, nature: 'lasting' });
  return readAll(context, built, { phase: 'restarted', wanted });
}

function readingOf(reader: Reader): SpecReading {
  const { context, preamble } = reader;
  const read = numberIn(reader, undefined);
  const others = Array.from(
    { length: preamble.packages - 1 },
    (_, index): SpecPackage => ({
      name: evaluateRequired(context, index + 1, 'name', undefined),
      epoch: evaluateTag(context, index + 1, 'epoch'),
      version: evaluateTag(context, index + 1, 'version'),
      release: evaluateTag(context, index + 1, 'release'),
    }),
  );
  return { ...read, packages: [read.main, ...others], provides: preamble.provides, lost: preamble.lost };
}

/** @param again reads all of the spec, for what the changelog uses and may be defined in what was left out */
function numberIn(reader: Reader, again: (() => SpecReading | TooLarge) | undefined): SpecNumber {
  const { context, preamble, notes } = reader;
  const main: MainPackage = {
    name: evaluateRequired(context, 0, 'name', preamble.lost),
    epoch: evaluateTag(context, 0, 'epoch'),
    version: evaluateRequired(context, 0, 'version', preamble.lost),
    release: evaluateRequired(context, 0, 'release', preamble.lost),
  };
  const changelog = changelogEntries(context.file, reader.changelog);
  if (changelog.generated !== undefined) notes.push({ kind: 'autochangelog', place: changelog.generated });
  return {
    kind: 'spec',
    main,
    changelog: changelog.entries,
    numberOf: numbersOf(reader, again),
    notes,
  };
}

function numbersOf(reader: Reader, again: (() => SpecReading | TooLarge) | undefined): SpecNumber['numberOf'] {
  const { context, changelog, leap } = reader;
  const inPart = (entry: ChangelogEntry): ChangelogNumber | undefined => changelogNumber(context, changelog, entry);
  if (leap !== 'done' || again === undefined) return inPart;
  const whole = once(again);
  return (entry) => {
    const number = inPart(entry);
    if (number === undefined || !context.file.chars.slice(number.start, number.end).includes('%')) return number;
    const reading = whole();
    const same = reading.kind === 'spec' ? reading.changelog.find(({ at }) => at === entry.at) : undefined;
    return reading.kind === 'spec' && same !== undefined ? reading.numberOf(same) : number;
  };
}
