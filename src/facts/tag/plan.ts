import { compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import { oncePer } from '../../numbering/once.ts';
import { RELEASING_ROLES, type ReleasingRole, type Scheme } from '../../numbering/scheme.ts';
import { type LineRule, type Policy, schemeOf } from '../../policy/policy.ts';
import { lineRuleOf } from '../line.ts';
import { catalogueOf, type NumberedTags } from './catalogue.ts';
import type { TagRef } from './reading.ts';
import { inferTagScheme, isAtStart, maintenanceFieldOf, type NumberedTag, numberTextOf } from './scope.ts';

/** What is known of a tag by its name, the policy and the names of the other tags, before anything of history is read. */
export interface TagPlan {
  readonly scheme: Scheme | undefined;
  /** The text of the number; nothing where the policy leaves the tag out. */
  readonly text: string | undefined;
  readonly claimed: ReleaseNumber | undefined;
  /** The policy's word on the line. */
  readonly rule: LineRule | undefined;
  /** The line of the policy whose number this is, where a branch of another one was named. */
  readonly owner: LineRule | undefined;
  /** The branch that should lead to the tag, where it is known. */
  readonly branch: string | undefined;
  /** The numbers of the scheme, those of the other tags and it may be the tag's own. */
  readonly numbers: NumberedTags | undefined;
  /** The few whose place in history matters, lowest first. */
  readonly near: readonly NumberedTag[];
  /** The tags whose place in history matters. */
  readonly asked: readonly TagRef[];
}

export interface PlanInput {
  readonly name: string;
  readonly branch: string | undefined;
  readonly policy: Policy;
  /** The tags of the repository, with or without this one; a list that comes again is not read again. */
  readonly others: readonly TagRef[];
}

/** Works out the line of a tag, and which few other tags have to be looked at; nothing here depends on history. */
export function planTag({ name, branch, policy, others }: PlanInput): TagPlan {
  const text = numberTextOf(name, policy.tags);
  const none = {
    rule: undefined,
    owner: undefined,
    branch,
    numbers: undefined,
    near: [],
    asked: [],
    claimed: undefined,
  };
  if (text === undefined) return { ...none, scheme: undefined, text };
  const named = branch === undefined ? undefined : lineRuleOf(policy, branch);
  const declared = named?.scheme ?? policy.scheme;
  const catalogue = catalogueOf(others, policy);
  const usual =
    (declared === undefined ? undefined : schemeOf(policy, declared)) ?? inferTagScheme(text, catalogue, policy);
  const owner = ownerOf(text, policy, usual);
  const rule = branch === undefined ? owner : named;
  const ownScheme = rule?.scheme === undefined ? usual : schemeOf(policy, rule.scheme);
  if (ownScheme === undefined) return { ...none, scheme: undefined, text };
  const claimed = numberOf(ownScheme, text);
  const numbers = catalogue.numbered(ownScheme);
  const line = branch ?? (rule !== undefined && isPlain(rule.branch) ? rule.branch : undefined);
  const other =
    owner !== undefined && named !== undefined && owner !== named && claims(owner, claimed) ? owner : undefined;
  const near = claimed === undefined ? [] : nearTo(claimed, rule, numbers).filter(({ tag }) => tag.name !== name);
  const asked = near.map(({ tag }) => tag);
  return { scheme: ownScheme, text, claimed, rule, owner: other, branch: line, numbers, near, asked };
}

const isPlain = (pattern: string): boolean => !/[*?[\]{}\\]/.test(pattern);

/** A line that its own words tie to this very number, not one that would take any. */
function claims(rule: LineRule, claimed: ReleaseNumber | undefined): boolean {
  return claimed !== undefined && (rule.from !== undefined || rule.base !== undefined);
}

const ROLES_BY_STATE: Readonly<Record<'raised' | 'at-start', readonly string[]>> = {
  raised: ['maintenance', 'frozen', 'following', 'ignored', 'development'],
  'at-start': ['development', 'following', 'frozen', 'ignored', 'maintenance'],
};

/**
 * The line of the policy that a number belongs to by its base and origin. Where several fit alike and none is tied to
 * numbers, nobody can tell which is meant: then the number is judged by what it shows itself.
 */
function ownerOf(text: string, policy: Policy, usual: Scheme | undefined): LineRule | undefined {
  const fitting = (policy.lines ?? []).flatMap((rule) => {
    const scheme = rule.scheme === undefined ? usual : schemeOf(policy, rule.scheme);
    const number = scheme && numberOf(scheme, text);
    return number === undefined ? [] : scoreOf(rule, number).map((score) => ({ rule, score }));
  });
  const [best, next] = fitting.toSorted((a, b) => b.score - a.score);
  return best?.score === next?.score && best !== undefined && !isTied(best.rule) ? undefined : best?.rule;
}

const isTied = ({ from, base, scheme }: LineRule): boolean =>
  from !== undefined || base !== undefined || scheme !== undefined;

/** How well a number fits a line: none where it does not, and more for each of the line's own words that it fits. */
function scoreOf(rule: LineRule, number: ReleaseNumber): readonly number[] {
  const { scheme } = number;
  const field = maintenanceFieldOf(scheme);
  const from = rule.from === undefined ? undefined : numberOf(scheme, rule.from);
  if (rule.base !== undefined && number.values['base'] !== rule.base) return [];
  const state = field === undefined || isAtStart(number, field) ? 'at-start' : 'raised';
  if (from !== undefined && compareNumbers(number, from, releaseFields(scheme)) < 0) return [];
  if (rule.role === 'maintenance' || rule.role === 'frozen') {
    if (from !== undefined && !agreeOn(fixedFields(scheme, ['maintenance']), number, from)) return [];
    if (rule.role === 'maintenance' && field !== undefined && state === 'at-start') return [];
  }
  if (rule.role === 'development' && state === 'raised') return [];
  if (!isTied(rule) && (rule.role === 'frozen' || rule.role === 'ignored')) return [];
  const byRole = ROLES_BY_STATE[state].length - ROLES_BY_STATE[state].indexOf(rule.role);
  return [(rule.from === undefined ? 0 : 40) + (rule.base === undefined ? 0 : 20) + byRole];
}

/** The fields that stay on a line of these roles: those that none of its published steps raises. */
export function fixedFields(scheme: Scheme, roles: readonly ReleasingRole[]): readonly string[] {
  const known = fixedOf(scheme);
  const key = roles.join(' ');
  const fields = known.get(key) ?? findFixed(scheme, roles);
  known.set(key, fields);
  return fields;
}

const fixedOf = oncePer<Scheme, Map<string, readonly string[]>>(() => new Map());

function findFixed(scheme: Scheme, roles: readonly ReleasingRole[]): readonly string[] {
  const raised = new Set(
    roles.flatMap((role) => scheme.steps[role].filter((step) => step.practice !== true).map((step) => step.raises)),
  );
  return releaseFields(scheme).filter((field) => !raised.has(field));
}

export function agreeOn(fields: readonly string[], left: ReleaseNumber, right: ReleaseNumber): boolean {
  return compareNumbers(left, right, fields) === 0;
}

/** The role that the number of a tag shows by itself. */
export function rolesByNumber(number: ReleaseNumber): readonly ReleasingRole[] {
  const { scheme } = number;
  const field = maintenanceFieldOf(scheme);
  if (field === undefined) return RELEASING_ROLES;
  if (!isAtStart(number, field)) return ['maintenance'];
  const reserved = scheme.steps.maintenance.filter((step) => step.reserved === true).map((step) => step.raises);
  return reserved.every((name) => isAtStart(number, name)) ? ['development'] : RELEASING_ROLES;
}

/** The numbers that are of one line with this one, going by what its own number shows. */
export function kinOf(claimed: ReleaseNumber, numbers: NumberedTags): readonly NumberedTag[] {
  return numbers.agreeing(fixedByNumber(claimed), claimed);
}

/** The fields that a number shares with all of its line, going by what it shows itself. */
export function fixedByNumber(number: ReleaseNumber): readonly string[] {
  return fixedFields(number.scheme, rolesByNumber(number));
}

/** How many tags are looked at on each side; one request holds all of them, and the nearest decide. */
const NEAREST_BELOW = 6;
const NEAREST_ABOVE = 2;
const HIGHEST = 3;

function nearTo(claimed: ReleaseNumber, rule: LineRule | undefined, numbers: NumberedTags): readonly NumberedTag[] {
  const from = rule?.from === undefined ? undefined : numberOf(claimed.scheme, rule.from);
  const near = (pool: readonly NumberedTag[]): readonly NumberedTag[] => {
    const { below, upTo } = numbers.boundsIn(pool, claimed);
    const above = Math.max(upTo, pool.length - HIGHEST);
    return [
      ...pool.slice(Math.max(0, below - NEAREST_BELOW), below),
      ...pool.slice(upTo, upTo + NEAREST_ABOVE),
      ...pool.slice(above),
    ];
  };
  const same = (number: ReleaseNumber): readonly NumberedTag[] =>
    numbers.ofRelease(number).filter((each) => compareNumbers(each.number, number) === 0);
  const chosen = [
    ...near(kinOf(claimed, numbers)),
    ...near(numbers.ofBase(claimed)),
    ...numbers.ofRelease(claimed).slice(0, HIGHEST + 1),
    ...(from === undefined ? [] : same(from).slice(0, 1)),
  ];
  return numbers.inOrder(chosen);
}
