import { bumpField, candidateFields } from '../numbering/bump.ts';
import { compareField, type ReleaseNumber } from '../numbering/number.ts';
import { diffFeatures } from './diff.ts';
import type { Feature, FeatureReader } from './feature.ts';
import type { MigrationRule } from './migration.ts';

/**
 * Who can move to whom. By number, as the migration version of virtual devices has it (libvir-list, August 2020): the
 * majors are equal and the target's minor is not lower; a bugfix is never compared. By set: the target has everything
 * that the source has. A number can only promise what the sets allow; where the two differ, one of them is wrong.
 */

/** A state of an interface: a release, a revision, a file. */
export interface Edition {
  readonly name: string;
  readonly number: ReleaseNumber | undefined;
  readonly features: readonly Feature[] | undefined;
}

/** What number and set say of one way; `unknown` where one of the two is not known. */
export type Agreement =
  | 'allowed'
  | 'refused'
  /** The numbers promise what the sets deny: what runs at the source is lost at the target. */
  | 'broken-promise'
  /** The numbers refuse what the sets allow. */
  | 'needless-refusal'
  | 'unknown';

/** The way from one edition to another. */
export interface Passage {
  readonly source: Edition;
  readonly target: Edition;
  readonly byNumber: boolean | undefined;
  readonly bySet: boolean | undefined;
  /** What the target lacks, by name. */
  readonly missing: readonly string[];
  readonly agreement: Agreement;
}

/**
 * Whether a source of one number may move to a target of another; undefined across schemes, without a major field, and from a
 * number that is ahead of its release, which promises nothing yet.
 */
export function mayMove(source: ReleaseNumber, target: ReleaseNumber, rule: MigrationRule): boolean | undefined {
  const { scheme } = source;
  if (target.scheme !== scheme) return undefined;
  if (candidateFields(source).length > 0 && source.text !== target.text) return undefined;
  const order = (name: string | undefined): number | undefined =>
    name === undefined ? undefined : compareField(scheme.fields[name], target.values[name], source.values[name]);
  const [major, minor] = [order(bumpField(scheme, 'major')), order(bumpField(scheme, 'minor'))];
  if (major === undefined || minor === undefined) return undefined;
  return major === 0 && (rule === 'major' || minor >= 0);
}

/** What a target lacks of a source's set, or has only in part: each name once, in the order of the source. */
export function missingAt(
  source: readonly Feature[],
  target: readonly Feature[],
  weigh: FeatureReader['weigh'],
): readonly string[] {
  const gone = diffFeatures(source, target, weigh).filter(({ effect }) => effect === 'removed');
  return [...new Set(gone.map(({ name }) => name))];
}

/** Every way between these editions, also from each to itself. */
export function passages(
  editions: readonly Edition[],
  weigh: FeatureReader['weigh'],
  rule: MigrationRule,
): readonly (readonly Passage[])[] {
  return editions.map((source) => editions.map((target) => passage(source, target, weigh, rule)));
}

/** One way. Editions that share one set are not compared: most releases leave an interface as it is. */
export function passage(source: Edition, target: Edition, weigh: FeatureReader['weigh'], rule: MigrationRule): Passage {
  const byNumber =
    source.number === undefined || target.number === undefined
      ? undefined
      : mayMove(source.number, target.number, rule);
  const known = source.features !== undefined && target.features !== undefined;
  const missing =
    known && source.features !== target.features ? missingAt(source.features, target.features, weigh) : [];
  const bySet = known ? missing.length === 0 : undefined;
  return { source, target, byNumber, bySet, missing, agreement: agreementOf(byNumber, bySet) };
}

/**
 * The ways between a release and the one before it that tell something: onward always, back only where the numbers promise
 * it, as to go back is refused by most numbers, and rightly.
 */
export function waysBetween(before: Edition, edition: Edition, weigh: FeatureReader['weigh']): readonly Passage[] {
  const onward = passage(before, edition, weigh, 'minor');
  const back = passage(edition, before, weigh, 'minor');
  return [
    ...(onward.agreement === 'needless-refusal' && isOtherwiseChanged(onward, weigh) ? [] : [onward]),
    ...(back.agreement === 'broken-promise' ? [back] : []),
  ];
}

/** A feature that changed may be why the number rose, though none is missing. */
function isOtherwiseChanged({ source, target }: Passage, weigh: FeatureReader['weigh']): boolean {
  return diffFeatures(source.features ?? [], target.features ?? [], weigh).some(({ effect }) => effect === 'changed');
}

function agreementOf(byNumber: boolean | undefined, bySet: boolean | undefined): Agreement {
  if (byNumber === undefined || bySet === undefined) return 'unknown';
  if (byNumber === bySet) return byNumber ? 'allowed' : 'refused';
  return byNumber ? 'broken-promise' : 'needless-refusal';
}
