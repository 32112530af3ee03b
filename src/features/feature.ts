/** One promised thing: a mode, a symbol, an option, a member of a header. */
export interface Feature {
  /** What it is called; within one interface a name is one promise, wherever it is defined. */
  readonly name: string;
  /** What else is promised of it, such as the CRC and the export class of a symbol; in the order they are shown. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** It may go, since a version or a day (`YYYY-MM-DD`) where that is said. */
  readonly deprecated?: { readonly since?: string };
  /** Nothing is promised of it: an option that depends on `BROKEN`, a staging driver. */
  readonly unstable?: true;
}

/** A file that could not be read as a set of features: where, and why, in words of our own that may hold foreign names. */
export interface FeatureProblem {
  readonly path: string;
  readonly line?: number;
  readonly because: { readonly en: string; readonly zh: string };
}

/** What a reader makes of one file. */
export type FeatureReading =
  | { readonly kind: 'features'; readonly features: readonly Feature[] }
  | { readonly kind: 'unreadable'; readonly problem: FeatureProblem };

/** What a change does to what was promised; the order of this list is the order of the type, least first. */
export const FEATURE_EFFECTS = ['none', 'changed', 'added', 'removed'] as const;
export type FeatureEffect = (typeof FEATURE_EFFECTS)[number];

/** What a reader is told beside the text. */
export interface FeatureOptions {
  readonly path: string;
  /** For structured files, the JSON pointer that leads to the list. */
  readonly pointer?: string;
  /** For attribute files, the attribute to read; every one where it is absent. */
  readonly attribute?: string;
  /** For plain text, a linear-time pattern with a group `name`. */
  readonly pattern?: string;
}

/** An example of a reader: shown on its page, and run as its test. */
export interface FeatureExample {
  readonly title: string;
  readonly path: string;
  readonly options?: Omit<FeatureOptions, 'path'>;
  readonly before: string;
  readonly after?: string;
  /** The features of `before`, as `name` or `name attribute=value …`. */
  readonly features: readonly string[];
  /** What the change does: `removed name`, `added name`, `changed name attribute: old → new`, `none`. */
  readonly changes?: readonly string[];
}

/**
 * Reads a set of features out of one file. A reader is a pure function of the text: it follows no include, runs nothing,
 * costs time linear in the text, and what it cannot read it says, so that nothing is ever taken for removed.
 */
export interface FeatureReader {
  /** What the policy calls it: `features: {path: …, kind: symbols}`. */
  readonly kind: string;
  readonly title: { readonly en: string; readonly zh: string };
  /** What it reads, and what it makes of it. */
  readonly summary: { readonly en: string; readonly zh: string };
  /** Where the format is written down: an https address. */
  readonly source: string;
  /** Names of files that are read by it where the policy names no kind, as globs. */
  readonly paths: readonly string[];
  readonly examples: readonly FeatureExample[];
  /** The format puts a NUL between its entries; in any other one it tells that a file is no text. */
  readonly nul?: 'separates';
  readonly read: (text: string, options: FeatureOptions) => FeatureReading;
  /**
   * What a change of one attribute does to the promise: narrowing it (a symbol that only GPL modules may use from now on)
   * is a removal, widening it an addition. `undefined` stands for an attribute that is not there.
   */
  readonly weigh: (attribute: string, before: string | undefined, after: string | undefined) => FeatureEffect;
}

/** Ties a reader to its kind. What it reads is text: a file that holds a NUL mostly is none, and nothing of it can be believed. */
export function defineReader<const Reader extends FeatureReader>(reader: Reader): Reader {
  return {
    ...reader,
    read: (text, options) =>
      text.includes('\0') && reader.nul !== 'separates' ? binary(options.path) : reader.read(text, options),
  };
}

const binary = (path: string): FeatureReading => ({
  kind: 'unreadable',
  problem: { path, because: { en: 'it is no text: it holds a NUL', zh: '不是文本：含有 NUL 字符' } },
});
