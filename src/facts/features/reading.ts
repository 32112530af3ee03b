import type { CarrierReading } from '../../carriers/carrier.ts';
import type { FeatureChange } from '../../features/diff.ts';
import type { Feature, FeatureOptions, FeatureProblem, FeatureReader } from '../../features/feature.ts';
import type { VerdictReader } from '../../features/verdict.ts';
import type { FeatureSource, InterfaceRule } from '../../policy/interfaces.ts';
import type { FileText } from '../text.ts';

/** What one file of an interface promises at one side. */
export type FileReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'features'; readonly features: readonly Feature[] }
  | { readonly kind: 'unreadable'; readonly problem: FeatureProblem };

/** One file of an interface at the base, and as merging would leave it. */
export interface FeatureFile {
  readonly path: string;
  readonly before: FileReading;
  readonly after: FileReading;
  readonly weigh: FeatureReader['weigh'];
  /** Where the same list stands after the change, if the policy does not have it read there. */
  readonly movedTo?: string;
}

/** The number of an interface that has a file for it, before a scheme has looked at it. */
export interface VersionReading {
  readonly before: CarrierReading | 'absent';
  readonly after: CarrierReading | 'absent';
}

/** Everything that was read of an interface; from here on nothing touches the world. */
export interface InterfaceReading {
  readonly rule: InterfaceRule;
  /** Whether the change touches a file of it; nothing more is read of one that it leaves alone. */
  readonly touched: 'set' | 'number' | 'no';
  readonly files: readonly FeatureFile[];
  /** What another tool's report says. */
  readonly reported: readonly FeatureChange[];
  readonly version: VersionReading | undefined;
  /** Files that match and were not read, in which a feature may be defined as well. */
  readonly unread: 'none' | 'others';
  readonly problems: readonly InterfaceProblem[];
  /** Both sides changed these files in the same place, so the change as proposed is judged in their stead. */
  readonly conflicts: readonly string[];
}

/** What keeps a set from being known. */
export type InterfaceProblem =
  | { readonly kind: 'unreadable'; readonly side: 'base' | 'head' | 'release'; readonly problem: FeatureProblem }
  /** The policy names a file that is on neither side. */
  | { readonly kind: 'missing'; readonly path: string }
  /** A list that held something is blank: a slip, or the end of the promise; the file does not tell which. */
  | { readonly kind: 'blanked'; readonly path: string; readonly features: number }
  | { readonly kind: 'too-many'; readonly files: number; readonly limit: number };

/** Reads a file of features; one that a reader cannot read is told apart from one that promises nothing. */
export function readFeatures(file: FileText, reader: FeatureReader, path: string, source: FeatureSource): FileReading {
  switch (file.kind) {
    case 'absent':
      return { kind: 'absent' };
    case 'unreadable':
      return { kind: 'unreadable', problem: { path, because: notText(file.why.because) } };
    case 'text':
      return reader.read(file.text, optionsOf(path, source));
  }
}

function optionsOf(path: string, { pointer, attribute, pattern }: FeatureSource): FeatureOptions {
  return {
    path,
    ...(pointer === undefined ? {} : { pointer }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/** Reads what another tool found; a report that is not there says nothing. */
export function readReport(
  file: FileText,
  reader: VerdictReader,
  path: string,
): { readonly changes: readonly FeatureChange[]; readonly problems: readonly InterfaceProblem[] } {
  if (file.kind === 'absent') return { changes: [], problems: [] };
  const reading =
    file.kind === 'text'
      ? reader.read(file.text, { path })
      : ({ kind: 'unreadable', problem: { path, because: notText(file.why.because) } } as const);
  return reading.kind === 'changes'
    ? { changes: reading.changes, problems: [] }
    : { changes: [], problems: [{ kind: 'unreadable', side: 'head', problem: reading.problem }] };
}

const REASONS: Readonly<Record<string, FeatureProblem['because']>> = {
  binary: { en: 'it is binary', zh: '是二进制文件' },
  symlink: { en: 'it is a symbolic link, which Pawl does not follow', zh: '是符号链接，Pawl 不跟随' },
  submodule: { en: 'it is a submodule', zh: '是子模块' },
  directory: { en: 'it is a directory', zh: '是目录' },
  'lfs-pointer': { en: 'it is a Git LFS pointer, not the file itself', zh: '是 Git LFS 指针，而非文件本身' },
  'too-large': { en: 'it is larger than Pawl reads', zh: '超出 Pawl 的读取上限' },
};

const notText = (because: string): FeatureProblem['because'] =>
  REASONS[because] ?? { en: 'it is no text', zh: '不是文本' };

/** A blank file of what held features: nobody wrote that the list is empty now. */
export function blankedIn(path: string, before: FileReading, after: FileText): readonly InterfaceProblem[] {
  const held = before.kind === 'features' ? before.features.length : 0;
  return held > 0 && after.kind === 'text' && after.text.trim() === ''
    ? [{ kind: 'blanked', path, features: held }]
    : [];
}
