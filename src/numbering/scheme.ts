/**
 * A scheme is data: a grammar of fields, their order, and the steps that each role of a line may take.
 * Parsing, printing, comparing, judging a step and listing what may come next are all derived from this one declaration.
 */

import { oncePer } from './once.ts';

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
 * What a field holds; `kinds.ts` says of each how it is read, compared and raised.
 *
 * - `counter`: digits, compared as a number (`0308` equals `308`)
 * - `integer`: digits without leading zeros, not below the field's start
 * - `upstream`: a kernel version of three parts (`5.10.0`)
 * - `series`: what one development cycle of the kernel makes (`6.6`, of old `2.6.32`)
 * - `version`: a dotted version of any length
 * - `month`: `yymm`, months 01 to 12
 * - `year-month`: year and month (`2024.05`, `24.4`, or `2024-05`)
 * - `prerelease`, `rpm`, `deb`: text in the order of Semantic Versioning, RPM or Debian
 * - `word`: letters first, then letters, digits and `_`
 * - `name`: words joined by `-`
 * - `identifiers`: letters, digits and `-` in parts joined by dots
 * - `snapshot`: a commit or a date with one
 *
 * The last four tell variants apart and are never ordered.
 */
export const FIELD_KINDS = [
  'counter',
  'integer',
  'upstream',
  'series',
  'version',
  'month',
  'year-month',
  'prerelease',
  'rpm',
  'deb',
  'word',
  'name',
  'identifiers',
  'snapshot',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/**
 * How a number that leaves a field out sorts beside one that has it: below it; above it, as a release stands above its
 * candidates; or as if the field stood at its start (`1.2` and `1.2.0`).
 */
export const ABSENCES = ['below', 'above', 'start'] as const;
export type Absence = (typeof ABSENCES)[number];

export interface Field {
  readonly kind: FieldKind;
  /** What people call it in messages, e.g. `MAINT`. */
  readonly label: string;
  readonly meaning: Phrase;
  /** The value that the field takes when a step resets it; 0 where nothing is said. */
  readonly start?: number;
  /** For a field of an optional part; `below` where nothing is said. */
  readonly absent?: Absence;
  /** Runs on: no step resets it, and it must rise with every package (a build counter). */
  readonly runsOn?: true;
  /** Only tells variants apart, as words do: it is not compared, and no step moves it. */
  readonly unordered?: true;
  /** Belongs to this one number, as a commit does: no next number carries it on. */
  readonly fleeting?: true;
}

/**
 * What becomes of a field below the one that a step raises:
 * - `reset`: back to its start, or left out where it may be (the default)
 * - `from-start`: its start or above, for counters whose first numbers may never be packaged
 * - `not-lower`: it may stay or rise
 * - `rises`: it rises as well
 * - `free`: any value
 */
export const AFTERMATHS = ['reset', 'from-start', 'not-lower', 'rises', 'free'] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

/**
 * One allowed move of a number: one field rises, the fields before it stay, those after it follow `leaves`. A field whose
 * absence is above it (a release candidate) may also fall away: that is the release.
 */
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
   * Fields in braces (`{build:4}` for a width), literal text, optional parts in square brackets with `|` between ways of
   * writing them. The order of the fields is their significance.
   */
  readonly form: string;
  /**
   * How a git tag spells the number, where that differs: refs cannot hold `~`, `^` and `:` (git-check-ref-format(1)).
   * Both spellings are read; a number is printed in the one that it came in. Fields of the tag alone are least significant.
   */
  readonly tag?: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields in order of significance, where that is not the order of the form. */
  readonly order?: readonly string[];
  readonly steps: Readonly<Record<ReleasingRole, readonly Step[]>>;
  /** Numbers in use, shown on the scheme's page and parsed by its tests. */
  readonly examples: readonly string[];
}

/** Type help for scheme files; the form itself is checked when it is compiled. */
export function defineScheme<const S extends Scheme>(scheme: S): Scheme {
  return scheme;
}

/** The same steps for every role, for schemes whose numbers do not tell what a line is for. */
export function everyRole(steps: readonly Step[]): Scheme['steps'] {
  return { development: steps, maintenance: steps, following: steps };
}

/** Whether the role of a line makes no difference to its steps. */
export const movesAlike: (scheme: Scheme) => boolean = oncePer(({ steps }) => {
  const [first, ...others] = RELEASING_ROLES.map((role) => JSON.stringify(steps[role]));
  return others.every((other) => other === first);
});

/** The label of a field, as messages name it. */
export function labelOf(scheme: Scheme, field: string): string {
  return scheme.fields[field]?.label ?? field.toUpperCase();
}
