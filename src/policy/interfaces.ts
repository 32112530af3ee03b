import type { CarrierKind } from '../carriers/kinds.ts';
import type { FeatureKind, VerdictKind } from '../features/kinds.ts';
import type { Place } from './policy.ts';

/**
 * What a change of features asks for: the number must rise so much (`none`: nothing is asked), or, where no number could say
 * it, the change is told (`notice`, `warn`) or refused (`forbid`).
 */
export const DEMANDS = ['none', 'patch', 'minor', 'major', 'notice', 'warn', 'forbid'] as const;
export type Demand = (typeof DEMANDS)[number];

/** How numbers below 1.0 count: as all others, or one field lower, as is usual where 0 stands for "not yet stable". */
export const BELOW_ONE = ['strict', 'shifted'] as const;
export type BelowOne = (typeof BELOW_ONE)[number];

/** Whether all files make one set, or each is one: a list for each architecture. */
export const SET_PER = ['interface', 'file'] as const;
export type SetPer = (typeof SET_PER)[number];

/** The file that states the number of an interface. */
export interface InterfaceVersion {
  readonly path: string;
  readonly kind: CarrierKind;
  readonly pointer?: string;
  readonly scheme: string;
}

/** Where the features stand. */
export interface FeatureSource {
  /** Paths or globs. */
  readonly paths: readonly string[];
  /** By the name of the file where it is absent. */
  readonly kind?: FeatureKind;
  readonly pointer?: string;
  readonly attribute?: string;
  readonly pattern?: string;
  readonly per: SetPer;
}

/** Another tool's report of what changed, in place of a set. */
export interface ReportSource {
  readonly paths: readonly string[];
  readonly kind?: VerdictKind;
}

/** How long a feature must have been marked as deprecated before it goes. */
export interface Period {
  readonly count: number;
  readonly unit: 'major' | 'minor' | 'days';
}

/** A set of features and the number that promises it. */
export interface InterfaceRule {
  readonly name: string;
  /** The line's own number where it is absent, if that one has fields for it. */
  readonly version?: InterfaceVersion;
  readonly source: ({ readonly from: 'features' } & FeatureSource) | ({ readonly from: 'report' } & ReportSource);
  readonly removed: Demand;
  readonly added: Demand;
  readonly changed: Demand;
  readonly belowOne: BelowOne;
  /** Roles, or globs of branches; every line where it is absent. */
  readonly lines?: readonly string[];
  readonly deprecateFor?: Period;
  /** The label with which a maintainer accepts what the interface's rules object to. */
  readonly approval?: string;
  readonly place: Place;
}

/** What a change of features asks for where the policy does not say: what takes away is major, what adds is minor. */
export const DEFAULT_DEMANDS = { removed: 'major', added: 'minor', changed: 'patch' } as const satisfies Readonly<
  Record<'removed' | 'added' | 'changed', Demand>
>;

/** Lists that are complete by themselves, one for each architecture, library or configuration; every other kind is one set. */
export const LISTS_BY_FILE: readonly string[] = ['symbols', 'version-script', 'defconfig'];
