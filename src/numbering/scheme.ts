/**
 * A scheme is data: a grammar of fields, their order, and the steps that each role of a line may take.
 * Parsing, printing, comparing, judging a step and listing what may come next are all derived from this one declaration.
 */

/** What a line of releases is for; it decides which fields may move. */
export const ROLES = ['development', 'maintenance', 'following', 'frozen', 'ignored'] as const;
export type Role = (typeof ROLES)[number];

/** The roles under which releases are made. */
export type ReleasingRole = Exclude<Role, 'frozen' | 'ignored'>;
export const RELEASING_ROLES = ['development', 'maintenance', 'following'] as const satisfies readonly ReleasingRole[];

/** The rule to the letter, or what distributions have established beside it. */
export const STRICTNESSES = ['practice', 'published'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** Text in each language that Pawl speaks. */
export interface Phrase {
  readonly en: string;
  readonly zh: string;
}

/**
 * - `counter`: digits, compared as a number (`0308` equals `308`)
 * - `upstream`: a kernel version of three parts (`5.10.0`)
 * - `version`: a dotted version of any length
 * - `month`: `yymm`, months 01 to 12
 * - `word`: letters first, then letters, digits and `_`; it tells variants apart and is never ordered
 * - `rpm`: anything that may stand in an RPM version or release, in RPM's own order
 */
export const FIELD_KINDS = ['counter', 'upstream', 'version', 'month', 'word', 'rpm'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface Field {
  readonly kind: FieldKind;
  /** What people call it in messages, e.g. `MAINT`. */
  readonly label: string;
  readonly meaning: Phrase;
  /** The value that the field takes when a step resets it; 0 where nothing is said. */
  readonly start?: number;
  /** Runs on: no step resets it, and it must rise with every package (a build counter). */
  readonly runsOn?: true;
}

/**
 * What becomes of a field below the one that a step raises:
 * - `reset`: back to its start (the default)
 * - `from-start`: its start or above, for counters whose first numbers may never be packaged
 * - `not-lower`: it may stay or rise
 * - `free`: any value
 */
export const AFTERMATHS = ['reset', 'from-start', 'not-lower', 'free'] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

/** One allowed move of a number: one field rises, the fields before it stay, those after it follow `leaves`. */
export interface Step {
  readonly raises: string;
  /** For an upstream version, the part that rises: the series (`5.10` to `6.1`, sublevel back to 0) or the sublevel. */
  readonly part?: 'series' | 'sublevel';
  /** Any rise is one step, so that nothing can be skipped (a month without a release is no gap). */
  readonly by?: 'any';
  /** Reserved: wants to be declared as an emergency. */
  readonly reserved?: true;
  /** Established, but not in the published rule: refused under `strictness: published`. */
  readonly practice?: true;
  /** Accepted, but not offered: whether and whither it goes is not for Pawl to say. */
  readonly unlisted?: true;
  readonly leaves?: Readonly<Record<string, Aftermath>>;
}

export interface Scheme {
  readonly id: string;
  readonly title: Phrase;
  /** Where the rule is written down. */
  readonly source: string;
  /**
   * Fields in braces (`{build:4}` for a width), literal text, optional parts in square brackets.
   * The order of the fields is their significance.
   */
  readonly form: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly steps: Readonly<Record<ReleasingRole, readonly Step[]>>;
  /** Numbers in use, shown on the scheme's page and parsed by its tests. */
  readonly examples: readonly string[];
}

/** Type help for scheme files; the form itself is checked when it is compiled. */
export function defineScheme<const S extends Scheme>(scheme: S): Scheme {
  return scheme;
}

/** The label of a field, as messages name it. */
export function labelOf(scheme: Scheme, field: string): string {
  return scheme.fields[field]?.label ?? field.toUpperCase();
}
