import type { FeatureChange } from '../../features/diff.ts';
import type { ReleaseNumber } from '../../numbering/number.ts';
import type { Scheme } from '../../numbering/scheme.ts';
import type { InterfaceRule } from '../../policy/interfaces.ts';
import type { Statement } from '../facts.ts';
import type { FeatureFile, InterfaceProblem } from './reading.ts';

/** The number that promises a set. */
export type InterfaceNumber =
  /** Nothing says what became of the set: no file states a number, or the line's numbers have no fields for it. */
  | { readonly kind: 'none'; readonly because: 'unstated' | 'unsayable' }
  | {
      readonly kind: 'number';
      /** A file of its own, or the line's main carrier. */
      readonly of: 'interface' | 'line';
      readonly path: string;
      readonly scheme: Scheme;
      readonly before: Statement;
      readonly after: Statement;
    };

/** The last release of an interface's line, where it had to be asked for. */
export type LastRelease =
  | { readonly kind: 'not-asked' }
  /** No tag of the line leads to the base branch; then every number on it counts as released. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'release';
      readonly tag: string;
      /** None where the interface did not have one then. */
      readonly number: ReleaseNumber | undefined;
      /** What became of the set from there to what merging gives. */
      readonly changes: readonly FeatureChange[];
      readonly set: 'known' | 'absent' | 'unknown';
    };

/** What the change does to one interface. */
export interface InterfaceFacts {
  readonly rule: InterfaceRule;
  readonly number: InterfaceNumber;
  readonly files: readonly FeatureFile[];
  /** From the tip of the base branch to what merging would give. */
  readonly changes: readonly FeatureChange[];
  readonly release: LastRelease;
  readonly unread: 'none' | 'others';
  readonly problems: readonly InterfaceProblem[];
  /** The label of the pull request by which its maintainers accept what is objected to. */
  readonly approvedBy: string | undefined;
  /** The label by which a pull request declares a major bump, where no file states a number. */
  readonly majorLabel: string;
  /** Changes that waivers accept, as `rule name`. */
  readonly excused: ReadonlySet<string>;
}

/** How waivers name a change: by the rule that would object to it. */
export const EFFECT_RULES = {
  removed: 'feature-removed',
  added: 'feature-added',
  changed: 'feature-changed',
} as const;
