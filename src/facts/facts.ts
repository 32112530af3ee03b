import type { Stated, Unreadable } from '../carriers/carrier.ts';
import type { CarrierKind } from '../carriers/kinds.ts';
import type { Bump } from '../numbering/bump.ts';
import type { Stop } from '../numbering/match.ts';
import type { ReleaseNumber } from '../numbering/number.ts';
import type { Phrase, ReleasingRole, Scheme, Strictness } from '../numbering/scheme.ts';
import type { TagRules } from '../policy/policy.ts';
import type { Contest } from './contested.ts';
import type { InterfaceFacts } from './features/facts.ts';
import type { TagEvent, TagObject } from './tag/reading.ts';

/** What a carrier states on one side of a change, seen through its scheme. */
export type Statement =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'misfit'; readonly stated: Stated; readonly stop: Stop }
  | {
      readonly kind: 'number';
      readonly stated: Stated;
      readonly number: ReleaseNumber;
      /** Where in the stated text each field's value begins. */
      readonly offsets: Readonly<Record<string, number>>;
    };

export type NumberStatement = Extract<Statement, { kind: 'number' }>;

/** One carrier before and after the change, the latter as merging would leave it. */
export interface CarrierFacts {
  readonly path: string;
  /** A tag is a carrier as well, and so is what a pull request declares: those that such claims are made in. */
  readonly kind: CarrierKind | 'tag' | 'declaration';
  readonly scheme: Scheme;
  readonly before: Statement;
  readonly after: Statement;
  /** For a repeating carrier, the one whose number it repeats, and in which fields. */
  readonly repeats?: { readonly path: string; readonly fields: readonly string[] };
  /**
   * The main carrier gives the line its number; those that repeat it follow it in some fields; a variant beside it lags
   * behind and counts for itself, so that only order and packages are asked of it.
   */
  readonly part: 'main' | 'repeating' | 'variant';
  /** Packaged files of this carrier that the change touches, beside the carrier itself. */
  readonly packagedFiles: readonly string[];
  /** Whether the carrier itself changes in what makes a package, not only in comments or its changelog; seldom asked. */
  readonly packagedText: () => 'same' | 'changed';
  /** Why its number moves with releases only, where it does; looked for only where the carrier or its files are touched. */
  readonly countsReleases?: 'declared' | 'lies-in-its-tree';
  /** Whether the policy names it or inference found it. */
  readonly origin: 'declared' | 'inferred';
}

/** Something inference could not be sure of, named rather than guessed. */
export type Doubt =
  | { readonly about: 'role'; readonly roles: readonly ReleasingRole[] }
  | { readonly about: 'scheme'; readonly path: string; readonly text: string }
  | { readonly about: 'carrier'; readonly path: string; readonly text: string }
  /** A spec that nobody declared, with a placeholder for its number. */
  | { readonly about: 'template'; readonly path: string; readonly text: string; readonly line: number }
  /** A spec lies in the tree that it packages, so that its number was taken to move with releases only. */
  | { readonly about: 'source-tree'; readonly path: string }
  /** A file that is called as that of an interface is, and was taken for one. */
  | {
      readonly about: 'interface';
      readonly path: string;
      readonly features?: { readonly pointer: string; readonly count: number };
    }
  /** The set of an interface lies in several directories, so that a tag is not held against the release before it. */
  | { readonly about: 'scattered'; readonly interface: string }
  /** Which branch a tag belongs to is not known, so nobody looked whether it is on it. */
  | { readonly about: 'branch'; readonly tag: string }
  /** Other open pull requests were not looked at, some or all of them. */
  | { readonly about: 'open-pulls'; readonly unread: number | 'all' }
  /** Which pull requests a merge group holds is not known in full, nor what they declare. */
  | { readonly about: 'merge-group'; readonly known: readonly number[] }
  /** The policy has lines, and none of them is that of the tag's number. */
  | { readonly about: 'no-line'; readonly tag: string };

/** Why a line has the role that it has. */
export type Evidence =
  | { readonly because: 'declared'; readonly pattern: string }
  | { readonly because: 'every-role-moves-alike' }
  /** No field is moved by one role alone, so that no number tells them apart. */
  | { readonly because: 'roles-alike' }
  | { readonly because: 'trunk-name'; readonly branch: string; readonly certainty: 'sure' | 'likely' }
  | { readonly because: 'maintained'; readonly field: string; readonly number: string }
  | { readonly because: 'both-moved'; readonly fields: readonly string[] }
  | { readonly because: 'only-devel-moved'; readonly field: string; readonly releases: number }
  | { readonly because: 'no-history' }
  /** What the number of a tag itself shows: a field that only this role raises, at its start or above it. */
  | { readonly because: 'tag-number'; readonly field: string; readonly state: 'at-start' | 'raised' };

/** The line of releases that a change belongs to. */
export interface Line {
  readonly kind: 'line';
  readonly branch: string;
  /** One role where it is known; several where the evidence leaves doubt. */
  readonly roles: readonly ReleasingRole[];
  readonly scheme: Scheme;
  /** The number at which a maintenance line leaves the trunk. */
  readonly from?: ReleaseNumber;
  readonly base?: string;
  readonly evidence: Evidence;
  /** Where the scheme was inferred: how many of the numbers that were looked at fit it. */
  readonly counted?: () => { readonly fits: number; readonly of: number };
}

export type LineFacts =
  | Line
  | { readonly kind: 'frozen' | 'ignored'; readonly branch: string; readonly pattern: string }
  | { readonly kind: 'unmatched'; readonly branch: string; readonly patterns: readonly string[] }
  /** `templates` where the only specs are such: at the base, that no number is there is as it is meant to be. */
  | { readonly kind: 'without-numbers'; readonly branch: string; readonly templates?: 'at-base' | 'new' }
  /** A tag that is no release number, or that the policy leaves out: nothing is judged. */
  | { readonly kind: 'outside'; readonly branch: string; readonly why: 'excluded' | 'foreign' }
  /** The policy is broken, so no line can be told. */
  | { readonly kind: 'untold'; readonly branch: string };

/** What a pull request says about itself, by label or trailer; by its title only where the policy says how. */
export interface Declaration {
  readonly emergency: boolean;
  /** The largest bump that is declared. */
  readonly bump: Bump;
  /** Each word that declares a bump, or means to and does not. */
  readonly stated: readonly StatedBump[];
}

/** One word of a pull request on its bump. */
export interface StatedBump {
  readonly by: 'label' | 'trailer' | 'title';
  /** As it is written. */
  readonly text: string;
  readonly bump: Bump | 'unknown';
}

/** A place in a policy file that is wrong, and why, in both languages. */
export interface PolicyProblemAt {
  readonly line: number;
  readonly column: number;
  readonly problem: Phrase;
  /** Nobody could look; it may be right. */
  readonly unchecked?: true;
}

/** The policy file on both sides of the change. */
export interface PolicyFacts {
  readonly present: boolean;
  readonly path: string;
  readonly changed: boolean;
  /** What is wrong with it on the base branch: then nothing can be judged by it. */
  readonly atBase: readonly PolicyProblemAt[];
  /** What the change would make wrong. */
  readonly atHead: readonly PolicyProblemAt[];
}

/** What makes the claim that is judged: a change, or a tag. */
export type ClaimSource = { readonly kind: 'change' } | DeclarationClaim | TagClaim;

/** A pull request where tags carry the numbers: what it declares, and how that lies to the tags there are. */
export interface DeclarationClaim {
  readonly kind: 'declaration';
  /** The key of the trailer that declares a number. */
  readonly trailer: string;
  /** Every number that it declares, as written; one is right, and none leaves the number as it is. */
  readonly declared: readonly string[];
  /** What tags have around their numbers. */
  readonly written: Pick<TagRules, 'prefix' | 'suffix'>;
  /** The tags of numbers that the base tip itself bears. */
  readonly atTip: readonly string[];
  /** Tags that have the declared number already. */
  readonly taken: readonly { readonly tag: string; readonly id: string }[];
  /** What may follow the greatest number of the line, so that nothing has it yet. */
  readonly free: readonly string[];
}

/** A tag and how it lies to the other tags and to its line. */
export interface TagClaim {
  readonly kind: 'tag';
  readonly name: string;
  readonly event: TagEvent;
  readonly formerly: string | undefined;
  readonly object: TagObject;
  readonly signed: boolean | undefined;
  readonly rules: TagRules;
  /** The text of the number that the tag stands for, and why it is none. */
  readonly misfit: { readonly text: string; readonly stop: Stop; readonly near: boolean } | undefined;
  /** Other tags of the same number on other commits. */
  readonly taken: readonly { readonly tag: string; readonly id: string }[];
  /** What may follow the greatest number of the line, so that nothing has it yet; asked only where a number is taken. */
  readonly free: () => readonly string[];
  readonly branch: { readonly name: string; readonly leadsTo: 'yes' | 'no' | 'no-branch' } | undefined;
  /** The number before, where the tag's commit does not descend from it. */
  readonly apartFrom: string | undefined;
  /** The line that this number belongs to, where it is another one. */
  readonly otherLine: string | undefined;
  /** Where the maintenance line leaves the trunk, if that is not as it should be. */
  readonly origin:
    | { readonly number: string; readonly fault: 'missing' | 'no-ancestor'; readonly declared: boolean }
    | undefined;
}

/** The repository that packages are made from, and whether it has the tags that files newly name. */
export interface SourceFacts {
  readonly repository: string;
  readonly answer:
    | { readonly kind: 'read'; readonly tags: ReadonlyMap<string, 'there' | 'missing'> }
    | { readonly kind: 'unreachable'; readonly why: Phrase };
}

/** Everything that a rule may look at. */
export interface Facts {
  readonly claim: ClaimSource;
  readonly policyFile: PolicyFacts;
  readonly line: LineFacts;
  readonly carriers: readonly CarrierFacts[];
  readonly strictness: Strictness;
  readonly declaration: Declaration;
  readonly emergencyLabel: string;
  readonly doubts: readonly Doubt[];
  /** What the change does to the sets of features that the policy names. */
  readonly interfaces: readonly InterfaceFacts[];
  /** The day (`YYYY-MM-DD`) on which is judged; what is read says nothing of it. */
  readonly today?: string;
  /** The base branch has commits that the change was not made on. */
  readonly behind: boolean;
  /** What other open pull requests to the same branch claim, where they were asked. */
  readonly contest?: Contest | undefined;
  /** Both sides changed these carriers in the same place, so the change as proposed is judged in their stead. */
  readonly conflicts: readonly string[];
  /** Only where the policy names a source repository and the change a tag of it. */
  readonly source?: SourceFacts;
}

export function isNumber(statement: Statement): statement is NumberStatement {
  return statement.kind === 'number';
}
