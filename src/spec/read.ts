/**
 * Reading a spec without rpm and without running anything: its packages' names and numbers with the places that formed
 * them, and its changelog. What cannot be known without running something is named, where it matters and only there.
 *
 * Source: rpm's manual, "Spec file format" (rpm-spec(5)).
 */

import { exceeds } from './bounds.ts';
import { changelogEntries, changelogNumber } from './changelog.ts';
import { newContext } from './context.ts';
import { define } from './macros.ts';
import { DEFAULT_ARCH, definePrelude } from './prelude.ts';
import { type Reader, readAll } from './reader.ts';
import { lineIndexAt, sourceFile } from './source.ts';
import { evaluateRequired, evaluateTag, forgetTags } from './tags.ts';
import { given } from './text.ts';
import type { SpecOptions, SpecPackage, SpecReading, TooLarge } from './types.ts';

/**
 * Reads a spec. Never throws, never runs anything, never looks at a file.
 *
 * @param text the whole spec; foreign and possibly hostile
 * @param options macros that the machine would give, such as `dist`, and the architecture
 * @returns the reading; or `too-large` when the text is beyond the bounds (see bounds.ts)
 */
export function readSpec(text: string, options: SpecOptions = {}): SpecReading | TooLarge {
  const excess = exceeds(text);
  if (excess !== undefined) return { kind: 'too-large', ...excess };
  const context = newContext(sourceFile(text));
  definePrelude(context, options);
  const arch = options.arch ?? DEFAULT_ARCH;
  const reader = readAll(context, arch, 'may-restart');
  const { architectures } = reader.preamble;
  if (architectures === undefined) return readingOf(reader);
  // rpm reads a spec with `BuildArch:` once more, for that architecture, with the macros of the first reading.
  const built = [arch, 'noarch'].find((name) => architectures.includes(name)) ?? architectures[0] ?? arch;
  forgetTags(context, 0);
  define(context.macros, '_target_cpu', { options: undefined, body: given(built), level: 0, nature: 'lasting' });
  return readingOf(readAll(context, built, 'restarted'));
}

function readingOf(reader: Reader): SpecReading {
  const { context, preamble, notes } = reader;
  const main: SpecPackage = {
    name: evaluateRequired(context, 0, 'name', preamble.lost),
    epoch: evaluateTag(context, 0, 'epoch'),
    version: evaluateRequired(context, 0, 'version', preamble.lost),
    release: evaluateRequired(context, 0, 'release', preamble.lost),
  };
  const others = Array.from(
    { length: preamble.packages - 1 },
    (_, index): SpecPackage => ({
      name: evaluateRequired(context, index + 1, 'name', undefined),
      epoch: evaluateTag(context, index + 1, 'epoch'),
      version: evaluateTag(context, index + 1, 'version'),
      release: evaluateTag(context, index + 1, 'release'),
    }),
  );
  const changelog = changelogEntries(context.file, reader.changelog);
  if (changelog.generated !== undefined) notes.push({ kind: 'autochangelog', place: changelog.generated });
  return {
    kind: 'spec',
    main,
    packages: [main, ...others],
    provides: preamble.provides,
    lost: preamble.lost,
    changelog: changelog.entries,
    numberOf: (entry) => changelogNumber(context, reader.changelog, entry),
    lineAt: (offset) => lineIndexAt(context.file, offset) + 1,
    changelogLine: reader.changelogLine,
    notes,
  };
}
