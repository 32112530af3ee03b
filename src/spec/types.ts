/**
 * What reading a spec gives: facts with their places, no prose.
 *
 * The words are rpm's own (tag, macro, package, changelog); the manual pages are "Spec file format" and "RPM macros"
 * at https://rpm-software-management.github.io/rpm/manual/.
 */

/** A run of characters on one line. Both numbers count from 1; columns count UTF-16 units; `endColumn` is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A run of the expanded text, and where in the file it stands. */
export interface Piece {
  readonly text: string;
  /** Covers exactly `text` in the file; for a computed piece, the construct that produced it. */
  readonly place: Place;
  /** The macro in whose `%global`/`%define` body the run stands; absent when it stands on the tag's own line. */
  readonly macro?: string;
  /** The text is a result (`%[1+1]`, `%{upper:x}`, a given macro), not a copy of what stands at `place`. */
  readonly computed?: true;
}

/** Why a text has no value that could be known without running rpm. */
export type Unevaluable = Reason & {
  /** The macro whose body holds the construct; absent when it stands on the tag's own line. */
  readonly macro?: string;
  /** The construct itself. */
  readonly place: Place;
};

/** The construct that stopped the reading. */
export type Reason =
  /** `%(…)`: a shell command. */
  | { readonly kind: 'shell' }
  /** `%{lua:…}`, or a macro that only rpm's own Lua library defines. */
  | { readonly kind: 'lua' }
  /** `%include FILE`. */
  | { readonly kind: 'include'; readonly file: string }
  /** `%{load:FILE}`. */
  | { readonly kind: 'load'; readonly file: string }
  /** rpm leaves `%name` as it stands, or takes it from the machine's configuration; neither makes a number. */
  | { readonly kind: 'undefined-macro'; readonly name: string }
  /** `%autorelease`: the number of commits, counted by rpmautospec when it builds. */
  | { readonly kind: 'autorelease' }
  /** A built-in macro that looks at the building machine: `%{uncompress:…}`, `%{getconfdir}`, `%{getenv:…}`, … */
  | { readonly kind: 'machine'; readonly name: string }
  /** A use or definition that rpm refuses: unbalanced braces, an unknown option, `%error`. */
  | { readonly kind: 'bad-macro'; readonly name: string }
  /** An expression that rpm refuses: `1 +`, `1 == "1"`, division by zero. */
  | { readonly kind: 'bad-expression'; readonly expression: string }
  /** `%if` without `%endif`, or the reverse. */
  | { readonly kind: 'unbalanced-condition' }
  /** Macros inside macros beyond rpm's own limit (64); endless recursion ends here. */
  | { readonly kind: 'too-deep'; readonly name: string }
  /** An expansion beyond the bounds of this reader. */
  | { readonly kind: 'too-large' }
  /** The spec has no such tag. */
  | { readonly kind: 'missing-tag'; readonly tag: string }
  /** The tag's value is one that rpm refuses: empty, with spaces, or with a character that may not stand there. */
  | { readonly kind: 'illegal-value'; readonly text: string };

/** The value of a tag, or why it has none. */
export type Evaluated = Known | Unknown;

export interface Known {
  readonly kind: 'value';
  readonly text: string;
  /** In order; joined they are `text`. */
  readonly pieces: readonly Piece[];
  /** The tag's value as it is written, unexpanded: `%{devel_release}%{?dist}` in `Release: …`. */
  readonly place: Place;
}

export interface Unknown {
  readonly kind: 'unknown';
  readonly why: Unevaluable;
  /** The tag's value as it is written; for a missing tag, the first line. */
  readonly place: Place;
}

/** One package that the spec makes: the main one, or a `%package`. */
export interface SpecPackage {
  readonly name: Evaluated;
  /** A sub-package without its own takes the main package's; only a tag of its own is given here. */
  readonly epoch: Evaluated | undefined;
  readonly version: Evaluated | undefined;
  readonly release: Evaluated | undefined;
}

/** The package that the spec is named for; where a tag of its number is missing, that is what is not known of it. */
export interface MainPackage extends SpecPackage {
  readonly version: Evaluated;
  readonly release: Evaluated;
}

/** One entry of `%changelog`. */
export interface ChangelogEntry {
  /** The offset of its heading. */
  readonly at: number;
  /** The heading as written, without the leading `*`. */
  readonly heading: string;
  /** In which run of the section's lines the heading stands. */
  readonly run: number;
}

/** A number as written, or with its macros expanded where they are known; and where it is written, by its offsets. */
export interface ChangelogNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a reader should know about a spec beside its numbers. */
export type Note =
  /** Whether rpm skips the lines that follow could not be found out: the condition needs what `why` names. */
  | { readonly kind: 'condition-unknown'; readonly why: Unevaluable }
  /** `%include FILE` is not followed; what it defines is unknown. */
  | { readonly kind: 'include'; readonly file: string; readonly place: Place }
  /** The changelog is written by rpmautospec (`%autochangelog`). */
  | { readonly kind: 'autochangelog'; readonly place: Place }
  /** rpm would refuse the spec here; the reading went on. */
  | { readonly kind: 'refused'; readonly why: Unevaluable };

/** One `Provides:` line that rpm reads, or may read: one under a condition that is not known is given as well. */
export interface SpecProvides {
  /** The package that provides it: its index in `packages`. */
  readonly owner: number;
  /** Expanded; what cannot be known is one U+FFFC, or the macro as it stands. */
  readonly text: string;
  /** The first thing in it that cannot be known. */
  readonly why: Unevaluable | undefined;
  readonly place: Place;
}

/** What a spec says of its main package's number. */
export interface SpecNumber {
  readonly kind: 'spec';
  readonly main: MainPackage;
  /** In the order of the file: the newest first, if the file keeps rpm's order. */
  readonly changelog: readonly ChangelogEntry[];
  /** The number of an entry: on its heading, or the word that opens its body as Fedora's kernels do. */
  readonly numberOf: (entry: ChangelogEntry) => ChangelogNumber | undefined;
  readonly notes: readonly Note[];
}

export interface SpecReading extends SpecNumber {
  /** All packages in the order of the file; the first is `main`. */
  readonly packages: readonly SpecPackage[];
  readonly provides: readonly SpecProvides[];
  /** The first thing that may have brought tags or packages that are not given here. */
  readonly lost: Unevaluable | undefined;
}

/** The text is beyond the bounds (see bounds.ts): nothing was read. */
export interface TooLarge {
  readonly kind: 'too-large';
  readonly limit: 'text' | 'line';
  /** The line that is too long; for the whole text, the last line within the bound. */
  readonly line: number;
}

export interface SpecOptions {
  /** Macros that the machine would give, such as `dist`: bodies, expanded when used. */
  readonly macros?: Readonly<Record<string, string>>;
  /** What `%ifarch` compares with and `%{_arch}` gives; `x86_64` unless told. */
  readonly arch?: string;
}
