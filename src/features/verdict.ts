import type { FeatureChange } from './diff.ts';
import type { Feature, FeatureExample, FeatureProblem, FeatureReader } from './feature.ts';

/** What a reader makes of another tool's report. */
export type VerdictReading =
  | { readonly kind: 'changes'; readonly changes: readonly FeatureChange[] }
  | { readonly kind: 'unreadable'; readonly problem: FeatureProblem };

/** An example of a report: `features` would be of a set, and a report has none. */
export type VerdictExample = Pick<FeatureExample, 'title' | 'path'> & {
  readonly text: string;
  /** `removed name`, `added name`, `changed name attribute: old → new`. */
  readonly changes: readonly string[];
};

/**
 * Reads what another tool found changed. Such a report holds no set that could be compared, it is the comparison: the
 * features of its changes have their places in the report itself. It is judged by the head's file alone.
 */
export interface VerdictReader extends Pick<FeatureReader, 'title' | 'summary' | 'source' | 'paths'> {
  /** What the policy calls it: `report: {path: …, kind: abidiff}`. */
  readonly kind: string;
  readonly examples: readonly VerdictExample[];
  readonly read: (text: string, options: { readonly path: string }) => VerdictReading;
}

/** Ties a reader of reports to its kind. */
export function defineVerdictReader<const Reader extends VerdictReader>(reader: Reader): Reader {
  return reader;
}

/** A change that is only said to have happened: there is one place, and no word of which attribute it was. */
export function changeAt(kind: FeatureChange['kind'], feature: Feature): FeatureChange {
  const { name } = feature;
  switch (kind) {
    case 'removed':
      return { kind, effect: 'removed', name, before: [feature] };
    case 'added':
      return { kind, effect: 'added', name, after: [feature] };
    case 'changed':
      return { kind, effect: 'changed', name, before: [feature], after: [feature], attributes: [] };
  }
}
