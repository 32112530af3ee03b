import { once } from '../numbering/once.ts';
import { packagedText } from '../spec/packaged.ts';
import { readSpec } from '../spec/read.ts';
import type { Evaluated, SpecOptions, SpecReading } from '../spec/types.ts';
import type { CarrierReading, ChangelogHead, Passage } from './carrier.ts';

/** A spec states `Version-Release`, under its Epoch; its changelog states the numbers that came before. */
export function readRpmSpec(source: string, options: SpecOptions = {}): CarrierReading {
  const spec = readSpec(source, options);
  if (spec.kind === 'too-large') return { kind: 'unreadable', why: { because: 'too-large', line: spec.line } };
  const { version, release, epoch } = spec.main;
  const tags = [
    ['Version', version],
    ['Release', release],
  ] as const;
  for (const [tag, value] of [...tags, ['Epoch', epoch] as const]) {
    if (value?.kind === 'unknown' && value.why.kind !== 'illegal-value') {
      return { kind: 'unreadable', why: { because: 'macro', why: value.why, tag, line: value.why.place.line } };
    }
  }
  const [versionPassages, releasePassages] = tags.map(([, value]) => passagesOf(value));
  if (versionPassages === undefined || releasePassages === undefined) {
    return {
      kind: 'unreadable',
      why: { because: 'missing-variable', name: version === undefined ? 'Version' : 'Release', line: 1 },
    };
  }
  const dash: Passage = { text: '-', line: releasePassages[0]?.line ?? 1, column: 1, computed: true };
  const passages = [...versionPassages, dash, ...releasePassages];
  const history = once(() => spec.changelog.flatMap((entry) => spec.numberOf(entry)?.text ?? []));
  const packaged = once(() => packagedText(source));
  const uses = once(() => usedFiles(source));
  return {
    kind: 'stated',
    text: passages.map((passage) => passage.text).join(''),
    epoch: epoch?.kind === 'value' ? Number(epoch.text) : 0,
    passages,
    source,
    get history() {
      return history();
    },
    changelog: changelogHead(spec),
    headings: spec.changelog,
    get packaged() {
      return packaged();
    },
    get uses() {
      return uses();
    },
  };
}

/** A value that rpm itself refuses is still what the spec states; the scheme will refuse it with its place. */
function passagesOf(value: Evaluated | undefined): readonly Passage[] | undefined {
  if (value?.kind === 'unknown' && value.why.kind === 'illegal-value') {
    return [{ text: value.why.text, line: value.place.line, column: value.place.column, computed: true }];
  }
  if (value?.kind !== 'value') return undefined;
  return value.pieces.map(({ text, place, computed }) => ({
    text,
    line: place.line,
    column: place.column,
    computed: computed === true,
  }));
}

function changelogHead(spec: SpecReading): ChangelogHead | 'none' | 'generated' {
  if (spec.notes.some((note) => note.kind === 'autochangelog')) return 'generated';
  const [head] = spec.changelog;
  if (head === undefined) return 'none';
  const { heading, at } = head;
  return { line: spec.lineAt(at), heading, evr: spec.numberOf(head)?.text ?? lastWord(heading) };
}

/** What stands where a number should, though it is none: a slip is to be shown, not passed over. */
function lastWord(heading: string): string | undefined {
  return /[ \t](\d[^ \t]*-[^ \t]*)$/.exec(heading.trimEnd())?.[1];
}

/** The base names after `SourceN:` and `PatchN:`; names that hold a macro come from elsewhere and are left out. */
function usedFiles(source: string): readonly string[] {
  const files: string[] = [];
  for (const [, name] of source.matchAll(/^(?:Source|Patch)\d*[ \t]*:[ \t]*([^\s%]{1,255})[ \t]*\r?$/gim)) {
    if (name !== undefined) files.push(name.slice(name.lastIndexOf('/') + 1));
  }
  return files;
}
