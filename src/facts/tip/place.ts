import { compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import { movesAlike, RELEASING_ROLES, type Scheme } from '../../numbering/scheme.ts';
import type { LineRule } from '../../policy/policy.ts';
import type { Change } from '../change.ts';
import type { Line } from '../facts.ts';
import { inferRole } from '../infer.ts';
import {
  amongNames,
  inferTagScheme,
  isAtStart,
  maintenanceFieldOf,
  type NumberedTag,
  numberTextOf,
} from '../tag/scope.ts';
import { isAncestor } from './ask.ts';
import { likelySchemes, numbersOfLine } from './chains.ts';
import type { TipReading } from './reading.ts';

/** Where a branch stands among the numbers of its tags. */
export interface PlacedTip {
  readonly scheme: Scheme;
  /** The last number of the line: the greatest that the tip descends from. */
  readonly last: NumberedTag;
  /** The numbers that the tip descends from, lowest first, as far as they were asked about. */
  readonly ancestors: readonly NumberedTag[];
}

/** The last number of a branch by its tags; nothing where no tag of a number leads up to its tip. */
export function placeTip(
  { policy }: Pick<Change, 'policy'>,
  rule: LineRule | undefined,
  { tags, standings }: TipReading,
): PlacedTip | undefined {
  const ancestorsIn = (scheme: Scheme): readonly NumberedTag[] =>
    numbersOfLine(policy, rule, tags, scheme).filter(({ tag }) => isAncestor(standings.get(tag.name)));
  for (const likely of likelySchemes(policy, rule, tags)) {
    const last = lastOf(ancestorsIn(likely), rule);
    if (last === undefined) continue;
    const declared = rule?.scheme !== undefined || policy.scheme !== undefined;
    const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
    const { text } = last.number;
    const near = declared ? undefined : inferTagScheme(text, amongNames(names), policy);
    const scheme = near !== undefined && numberOf(near, text) !== undefined ? near : likely;
    const ancestors = scheme === likely ? ancestorsIn(likely) : ancestorsIn(scheme);
    const own = lastOf(ancestors, rule);
    if (own !== undefined) return { scheme, last: own, ancestors };
  }
  return undefined;
}

/** A trunk into which a maintenance line was merged goes on from its own last number. */
function lastOf(ancestors: readonly NumberedTag[], rule: LineRule | undefined): NumberedTag | undefined {
  const greatest = ancestors.at(-1);
  const field = greatest === undefined ? undefined : maintenanceFieldOf(greatest.number.scheme);
  if (rule?.role !== 'development' || field === undefined) return greatest;
  return ancestors.findLast(({ number }) => isAtStart(number, field)) ?? greatest;
}

/** The roles of a branch by the policy, or by what its own tags did. */
export function roleOfTip(
  branch: string,
  rule: LineRule | undefined,
  { scheme, last, ancestors }: PlacedTip,
): Pick<Line, 'roles' | 'evidence'> {
  if (rule !== undefined && rule.role !== 'frozen' && rule.role !== 'ignored') {
    return { roles: [rule.role], evidence: { because: 'declared', pattern: rule.branch } };
  }
  if (movesAlike(scheme)) return { roles: ['maintenance'], evidence: { because: 'every-role-moves-alike' } };
  const history = ancestors.filter((each) => notAbove(each.number, last.number)).map(({ number }) => number);
  const { roles, evidence } = inferRole(branch, scheme, history.toReversed().slice(0, NEWEST), undefined);
  return { roles: roles.length === 0 ? RELEASING_ROLES : roles, evidence };
}

/** So much of the past tells what a line does now; both readers have asked about as much. */
const NEWEST = 7;

const notAbove = (number: ReleaseNumber, last: ReleaseNumber): boolean =>
  compareNumbers(number, last, releaseFields(last.scheme)) <= 0;
