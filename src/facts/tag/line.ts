import { numberOf, parseNumber, type ReleaseNumber, releaseFields, withValues } from '../../numbering/number.ts';
import { movesAlike, RELEASING_ROLES, type ReleasingRole } from '../../numbering/scheme.ts';
import { dotted } from '../../numbering/schemes/dotted.ts';
import { nextNumbers } from '../../numbering/steps.ts';
import { editDistance } from '../../policy/suggest.ts';
import type { Evidence, Line, LineFacts, TagClaim } from '../facts.ts';
import { inferRole } from '../infer.ts';
import { catalogueOf } from './catalogue.ts';
import { beforeDashed, isOfOtherKind } from './habit.ts';
import { compareRelease, fromHistory, fromKin, type Past, pastOf } from './past.ts';
import { agreeOn, fixedByNumber, rolesByNumber, type TagPlan } from './plan.ts';
import type { TagReading } from './reading.ts';
import { isAtStart, isIncluded, maintenanceFieldOf, misfitOf, type NumberedTag } from './scope.ts';

/** The line of a tag, the number before it on that line, and how the tag lies to both. */
export interface PlacedTag {
  readonly line: LineFacts;
  readonly previous: ReleaseNumber | undefined;
  readonly misfit: TagClaim['misfit'];
  readonly apartFrom: string | undefined;
  readonly origin: TagClaim['origin'];
}

const nothing = { previous: undefined, misfit: undefined, apartFrom: undefined, origin: undefined } as const;

/** Places a tag by the policy, by what the branch's history shows, or by what its number shows. */
export function placeTag(reading: TagReading, plan: TagPlan): PlacedTag {
  const { name, policy, policyFile } = reading;
  const { text, scheme, claimed, rule } = plan;
  const outside = (why: 'excluded' | 'foreign'): PlacedTag => ({
    ...nothing,
    line: { kind: 'outside', branch: name, why },
    misfit: text === undefined || scheme === undefined ? undefined : misfitOf(scheme, text),
  });
  if (policyFile.atBase.length > 0) return { ...nothing, line: { kind: 'untold', branch: name } };
  if (text === undefined) return outside(isIncluded(name, policy.tags) ? 'foreign' : 'excluded');
  if (scheme === undefined) return outside('foreign');
  const misfit = misfitOf(scheme, text);
  if (misfit !== undefined && !(misfit.near && isSlip(reading, plan, text))) return outside('foreign');
  if (claimed !== undefined && isPackageAmongVersions(claimed)) return outside('foreign');
  const meant = claimed === undefined ? meantBy(text, plan.numbers?.all ?? []) : undefined;
  const family = claimed ?? meant?.number;
  const branch = plan.branch ?? rule?.branch ?? (family === undefined ? name : familyName(family, policy.tags.prefix));
  if (rule?.role === 'ignored') return { ...nothing, line: { kind: 'ignored', branch, pattern: rule.branch } };
  if (rule === undefined && policy.lines !== undefined && reading.branch !== undefined) {
    return { ...nothing, line: { kind: 'unmatched', branch, patterns: policy.lines.map((each) => each.branch) } };
  }
  if (claimed === undefined) {
    const roles = meant?.roles ?? RELEASING_ROLES;
    const line: Line = { kind: 'line', branch, scheme, roles, evidence: { because: 'no-history' } };
    return { ...nothing, line, misfit, previous: meant?.previous };
  }
  const past = pastOf(reading, plan, claimed);
  const { roles, evidence, sure } = roleOf(reading, plan, claimed, past.ancestors);
  // On a branch that does not lead to it, a tag's own history is that of another line.
  const own = sure && reading.onBranch !== 'no';
  const placed = own ? fromHistory(claimed, past) : fromKin(claimed, past, roles);
  if (rule?.role === 'frozen') {
    return { ...nothing, previous: placed.previous, line: { kind: 'frozen', branch, pattern: rule.branch } };
  }
  const from = rule?.from === undefined ? undefined : numberOf(scheme, rule.from);
  const origin = roles.length === 1 && roles[0] === 'maintenance' ? originOf(claimed, from, past, plan) : undefined;
  return {
    line: {
      kind: 'line',
      branch,
      scheme,
      roles,
      evidence,
      ...(from === undefined ? {} : { from }),
      ...(rule?.base === undefined ? {} : { base: rule.base }),
      ...(policy.scheme === undefined && rule === undefined
        ? { counted: () => ({ fits: plan.numbers?.all.length ?? 0, of: countLike(reading) }) }
        : {}),
    },
    previous: placed.previous,
    misfit: undefined,
    apartFrom: origin === undefined ? placed.apartFrom : undefined,
    origin,
  };
}

/** How many of the tags begin as this one's kind do. */
const countLike = ({ others, policy: { tags } }: TagReading): number =>
  tags.prefix === '' ? others.length : others.filter(({ name }) => name.startsWith(tags.prefix)).length;

/** What is written alike several times is meant so, where only the looks of the tags tell their scheme. */
function isSlip({ policy, others }: TagReading, { scheme, rule }: TagPlan, text: string): boolean {
  if (scheme === undefined || policy.scheme !== undefined || rule?.scheme !== undefined) return true;
  const before = beforeDashed(text);
  if (before !== undefined && others.some(({ name }) => name === `${policy.tags.prefix}${before}`)) return true;
  return !isOfOtherKind(scheme, text) && !catalogueOf(others, policy).isUsual(scheme, text);
}

/** Where nothing is known of numbers but their dots, a counter behind a version is of a package of it, which comes after it. */
const isPackageAmongVersions = (claimed: ReleaseNumber): boolean =>
  claimed.scheme === dotted && /^\d+(?:$|[.-])/.test(claimed.values['prerelease'] ?? '');

interface RoleOfTag {
  readonly roles: readonly ReleasingRole[];
  readonly evidence: Evidence;
  /** The role is that of the line, so that what the line's history did counts, and not what the number suggests. */
  readonly sure: boolean;
}

function roleOf(
  reading: TagReading,
  { rule, branch }: TagPlan,
  claimed: ReleaseNumber,
  ancestors: readonly NumberedTag[],
): RoleOfTag {
  const { scheme } = claimed;
  if (rule !== undefined) {
    const roles = rule.role === 'frozen' || rule.role === 'ignored' ? RELEASING_ROLES : [rule.role];
    return { roles, evidence: { because: 'declared', pattern: rule.branch }, sure: reading.branch !== undefined };
  }
  if (movesAlike(scheme)) {
    return { roles: ['maintenance'], evidence: { because: 'every-role-moves-alike' }, sure: true };
  }
  if (branch !== undefined && reading.branch !== undefined) {
    const history = ancestors.map(({ number }) => number).toReversed();
    const { roles, evidence } = inferRole(branch, scheme, history, claimed);
    if (roles.length === 1) return { roles, evidence, sure: true };
  }
  const roles = rolesByNumber(claimed);
  const field = maintenanceFieldOf(scheme);
  if (field === undefined || roles.length > 1)
    return { roles, evidence: { because: 'no-history' }, sure: field === undefined };
  const state = isAtStart(claimed, field) ? 'at-start' : 'raised';
  return { roles, evidence: { because: 'tag-number', field, state }, sure: false };
}

/** Where a maintenance line leaves the trunk, if that number does not exist or is no ancestor. */
function originOf(
  claimed: ReleaseNumber,
  from: ReleaseNumber | undefined,
  { ancestors, kin, lower, standingOf }: Past,
  { numbers }: TagPlan,
): TagClaim['origin'] {
  const field = maintenanceFieldOf(claimed.scheme);
  const wanted = from ?? (field === undefined ? undefined : startOfLine(claimed, field));
  if (wanted === undefined || compareRelease(claimed, wanted) === 0) return undefined;
  const fixed = fixedByNumber(claimed);
  // Where nothing is declared, a line that has gone on is proof enough of where it began.
  const alone = numbers === undefined || numbers.all.every(({ number }) => number.text === claimed.text);
  if (from === undefined && (alone || ancestors.some(({ number }) => agreeOn(fixed, number, claimed))))
    return undefined;
  if (from === undefined && kin.slice(0, lower).some(({ number }) => !isSame(number, wanted))) return undefined;
  const found = numbers?.ofRelease(wanted) ?? [];
  const declared = from !== undefined;
  if (found.length === 0) return { number: wanted.text, fault: 'missing', declared };
  const reached = found.some((each) => !['apart', 'later'].includes(standingOf(each) ?? ''));
  return reached ? undefined : { number: wanted.text, fault: 'no-ancestor', declared };
}

const isSame = (left: ReleaseNumber, right: ReleaseNumber): boolean => compareRelease(left, right) === 0;

function startOfLine(claimed: ReleaseNumber, field: string): ReleaseNumber | undefined {
  if (isAtStart(claimed, field)) return undefined;
  const { scheme } = claimed;
  const names = releaseFields(scheme);
  const below = names.slice(names.indexOf(field));
  const start = (name: string): string | undefined => String(scheme.fields[name]?.start ?? 0);
  const counted = withValues(claimed, Object.fromEntries(below.map((name) => [name, start(name)])));
  const without = withValues(claimed, Object.fromEntries(below.map((name) => [name, undefined])));
  // A field that the form may leave out is left out at the start of a line: v5.10, then v5.10.1.
  return numberOf(scheme, without.text) ?? numberOf(scheme, counted.text);
}

interface Meant {
  readonly number: ReleaseNumber;
  readonly previous: ReleaseNumber;
  readonly roles: readonly ReleasingRole[];
}

/** The newest numbers are those that a slip of the keyboard would follow. */
const NEWEST = 200;

/** The next number of some line that a mistyped text is nearest to. */
function meantBy(text: string, numbers: readonly NumberedTag[]): Meant | undefined {
  let best: (Meant & { readonly distance: number }) | undefined;
  for (const { number: previous } of numbers.slice(-NEWEST)) {
    for (const role of RELEASING_ROLES) {
      for (const { number } of nextNumbers(previous, [role], 'practice')) {
        const distance = editDistance(text, number.text);
        if (best === undefined || distance < best.distance) best = { number, previous, roles: [role], distance };
      }
    }
  }
  return best;
}

/** What the numbers of one line have in common: `5.10.0-136.*`. */
function familyName(claimed: ReleaseNumber, prefix: string): string {
  const reading = parseNumber(claimed.scheme, claimed.text);
  const fixed = fixedByNumber(claimed);
  const free = releaseFields(claimed.scheme).find((field) => !fixed.includes(field));
  const offset = reading.kind === 'number' && free !== undefined ? reading.offsets[free] : undefined;
  return `${prefix}${claimed.text.slice(0, offset ?? 0)}*`;
}
