import type { CarrierReading, Stated } from '../carriers/carrier.ts';
import type { CarrierReaders } from '../carriers/read.ts';
import type { SelectedCarrier } from '../carriers/select.ts';
import type { CarrierRule, Policy } from '../policy/policy.ts';
import type { Change, FileSides } from './change.ts';
import { mergeTexts } from './merge.ts';
import { type FileText, isSameText } from './text.ts';

/** A carrier with what it states on both sides, before a scheme has looked at it. */
export interface ReadCarrier {
  readonly selected: SelectedCarrier;
  readonly before: CarrierReading | 'absent';
  readonly after: CarrierReading | 'absent';
  readonly conflict: boolean;
}

/** Reads a carrier at the base and as merging would leave it; a file that stays the same is read once. */
export function readSides(
  file: SelectedCarrier & FileSides,
  { readers, policy }: Pick<Change, 'readers' | 'policy'>,
): ReadCarrier {
  const read = (text: FileText): CarrierReading | 'absent' => readOne(file, text, readers, policy.macros);
  const merged = afterMerging(file);
  const before = read(file.base);
  return {
    selected: file,
    before,
    after: isSameText(merged.text, file.base) ? before : read(merged.text),
    conflict: merged.conflict,
  };
}

/** What a carrier states in a text. */
export function readOne(
  { kind, rule }: Pick<SelectedCarrier, 'kind'> & { readonly rule?: Pick<CarrierRule, 'pointer'> },
  file: FileText,
  readers: CarrierReaders,
  macros: Policy['macros'],
): CarrierReading | 'absent' {
  switch (file.kind) {
    case 'absent':
      return 'absent';
    case 'unreadable':
      return { kind: 'unreadable', why: file.why };
    case 'text': {
      const reader = readers[kind];
      if (reader === undefined) throw new Error(`the reader for ${kind} was not loaded`);
      return reader(file, { macros, ...(rule?.pointer === undefined ? {} : { pointer: rule.pointer }) });
    }
  }
}

/** What the file would be after merging; where both sides changed the same place, what the change proposes. */
export function afterMerging({ base, head, origin }: FileSides): {
  readonly text: FileText;
  readonly conflict: boolean;
} {
  if (origin?.kind !== 'text' || base.kind !== 'text' || head.kind !== 'text') return { text: head, conflict: false };
  const merged = mergeTexts(origin.text, base.text, head.text);
  if (merged.kind === 'too-large') {
    return { text: { kind: 'unreadable', why: { because: 'too-large', line: 1 } }, conflict: false };
  }
  return merged.kind === 'conflict'
    ? { text: head, conflict: true }
    : { text: { kind: 'text', text: merged.text }, conflict: false };
}

/** What a side states, if it can be read. */
export function stated(reading: CarrierReading | 'absent'): Stated | undefined {
  return reading !== 'absent' && reading.kind === 'stated' ? reading : undefined;
}

/**
 * The carrier whose number the others repeat: the first spec that the policy names, or else `kernel.spec`, the only
 * spec, or the one whose number SOURCE names. Without a spec, the first carrier there is.
 */
export function mainOf(carriers: readonly ReadCarrier[], policy: Pick<Policy, 'carriers'>): ReadCarrier | undefined {
  const specs = carriers.filter(({ selected }) => selected.kind === 'rpm-spec');
  const [first] = specs;
  if (first === undefined) return carriers[0];
  if (policy.carriers !== undefined || specs.length === 1) return first;
  const source = carriers.find(({ selected }) => selected.kind === 'text');
  const tag = source && (stated(source.before) ?? stated(source.after))?.text;
  const named = specs.find(({ selected }) => selected.path === 'kernel.spec');
  const same = specs.find(
    (spec) => tag !== undefined && (stated(spec.before) ?? stated(spec.after))?.text.startsWith(`${tag}.`),
  );
  return named ?? same ?? specs.find(({ selected }) => !selected.path.includes('/')) ?? first;
}
