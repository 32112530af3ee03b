import { compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import { movesAlike, type Scheme } from '../../numbering/scheme.ts';
import { dotted } from '../../numbering/schemes/dotted.ts';
import { sortNumbers } from '../../numbering/sort.ts';
import { type LineRule, type Policy, schemeOf } from '../../policy/policy.ts';
import { areDotted, keepsTo } from '../tag/habit.ts';
import { agreeOn, fixedFields, rolesByNumber } from '../tag/plan.ts';
import type { TagRef } from '../tag/reading.ts';
import {
  isOwn,
  maintenanceFieldOf,
  mostFitting,
  type NumberedTag,
  numberTags,
  numberTextOf,
  tagSchemes,
} from '../tag/scope.ts';

/** Schemes that upstream projects of every kind use: in a repository with another one their tags are what it stands on. */
const GENERAL = ['semver', 'linux', 'calver', 'interface'];

/** As many times more tags of upstream a repository may have than of its own. */
const UPSTREAM_SHARE = 50;

/**
 * The schemes under which the tags of a line may be looked for, the likeliest first: what the policy says, or else what
 * most tags fit. A distribution's tags stand on upstream's, of which there may be many more.
 */
export function likelySchemes(policy: Policy, rule: LineRule | undefined, tags: readonly TagRef[]): readonly Scheme[] {
  const declared = rule?.scheme ?? policy.scheme;
  const known = declared === undefined ? undefined : schemeOf(policy, declared);
  if (known !== undefined) return [known];
  const names = tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
  const schemes = tagSchemes(policy);
  const fits = (scheme: Scheme | undefined): number =>
    scheme === undefined ? 0 : names.filter((name) => numberOf(scheme, name) !== undefined).length;
  const isGeneral = ({ id }: Scheme): boolean => GENERAL.includes(id);
  const own = mostFitting(
    schemes.filter((scheme) => !isGeneral(scheme)),
    fits,
  );
  // A distribution's own numbers fit Semantic Versioning as well; what is upstream's is told by the rest.
  const others = own === undefined ? names : names.filter((name) => numberOf(own, name) === undefined);
  const general = mostFitting(
    schemes.filter(isGeneral),
    (scheme) => others.filter((name) => isOwn(numberOf(scheme, name))).length,
  );
  const kept = general === undefined ? !areDotted(others) : keepsTo(general, others);
  const upstream = kept ? general : dotted;
  const ordered = fits(own) * UPSTREAM_SHARE >= fits(general) ? [own, upstream] : [upstream, own];
  return ordered.flatMap((scheme) => scheme ?? []);
}

/** The tags whose numbers may be of a line, lowest first: of those, the policy's own words leave only some. */
export function numbersOfLine(
  policy: Policy,
  rule: LineRule | undefined,
  tags: readonly TagRef[],
  scheme: Scheme,
): readonly NumberedTag[] {
  const from = rule?.from === undefined ? undefined : numberOf(scheme, rule.from);
  const kept = fixedFields(scheme, ['maintenance']);
  const numbers = numberTags(tags, scheme, policy.tags).filter(({ number }) => {
    if (rule?.base !== undefined && number.values['base'] !== rule.base) return false;
    if (from === undefined) return true;
    if (compareNumbers(number, from, releaseFields(scheme)) < 0) return false;
    return rule?.role === 'following' || rule?.role === 'development' || agreeOn(kept, number, from);
  });
  const tagOf = new Map<ReleaseNumber, NumberedTag>(numbers.map((each) => [each.number, each]));
  return sortNumbers(numbers.map(({ number }) => number)).flatMap((number) => tagOf.get(number) ?? []);
}

/** Numbers of which each follows the one before, lowest first: where one is an ancestor, those before it are too. */
export type Chain = readonly NumberedTag[];

/** The numbers of a line by the chains that they form, the chain with the greatest number first. */
export function chainsOf(numbers: readonly NumberedTag[]): readonly Chain[] {
  const chains = new Map<string, NumberedTag[]>();
  for (const each of numbers) {
    const key = chainKey(each.number);
    const chain = chains.get(key) ?? [];
    chain.push(each);
    chains.set(key, chain);
  }
  return [...chains.values()].toReversed().toSorted((a, b) => -compareTops(a, b));
}

const compareTops = (left: Chain, right: Chain): number => {
  const [a, b] = [left.at(-1)?.number, right.at(-1)?.number];
  return a === undefined || b === undefined ? 0 : compareNumbers(a, b);
};

/** A trunk is a chain, and so is each maintenance line; where roles move alike, all that differs in the last fields. */
function chainKey(number: ReleaseNumber): string {
  const { scheme } = number;
  const fields = releaseFields(scheme);
  const apart =
    movesAlike(scheme) || maintenanceFieldOf(scheme) === undefined
      ? fields.slice(0, Math.max(0, fields.length - 2))
      : [rolesByNumber(number).join('+'), ...fixedFields(scheme, rolesByNumber(number))];
  return apart.map((field) => number.values[field] ?? field).join('\0');
}
