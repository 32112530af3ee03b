import { compileScheme } from '../../numbering/compiled.ts';
import type { Stop } from '../../numbering/match.ts';
import { numberOf, parseNumber, type ReleaseNumber } from '../../numbering/number.ts';
import { oncePer } from '../../numbering/once.ts';
import type { Scheme } from '../../numbering/scheme.ts';
import { dotted } from '../../numbering/schemes/dotted.ts';
import { rpm } from '../../numbering/schemes/rpm.ts';
import { SCHEMES } from '../../numbering/schemes.ts';
import { compileGlob } from '../../policy/glob.ts';
import type { Policy, TagRules } from '../../policy/policy.ts';
import { editDistance } from '../../policy/suggest.ts';
import { bearsOtherMark, maintenanceField } from '../infer.ts';
import type { TagCatalogue } from './catalogue.ts';
import { areDotted, keepsTo, OF_PACKAGES, OF_PROJECTS } from './habit.ts';
import type { TagRef } from './reading.ts';

/** The text of the number in a tag's name; nothing where the policy leaves the tag out or its prefix is missing. */
export function numberTextOf(name: string, rules: TagRules): string | undefined {
  return isIncluded(name, rules) && name.startsWith(rules.prefix) ? bareText(name, rules) : undefined;
}

function bareText(name: string, { prefix, suffix = '' }: TagRules): string {
  const end = suffix !== '' && name.endsWith(suffix) ? name.length - suffix.length : name.length;
  return name.slice(prefix.length, Math.max(end, prefix.length));
}

/** The name of the tag that a number gets; candidates go without the suffix. */
export function tagNameOf(
  { text, values }: ReleaseNumber,
  { prefix, suffix = '' }: Pick<TagRules, 'prefix' | 'suffix'>,
) {
  const isCandidate = (values['prerelease'] ?? values['rc']) !== undefined;
  return `${prefix}${text}${isCandidate ? '' : suffix}`;
}

export function isIncluded(name: string, { include, exclude }: TagRules): boolean {
  return matchesAny(include, name) && !matchesAny(exclude, name);
}

function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => {
    const glob = compileGlob(pattern);
    return glob.kind === 'glob' && glob.matches(name);
  });
}

/** Schemes that nearly any text fits tell nothing; of the others the strictest comes first, as it wins where several fit alike. */
const STRICTEST_FIRST = [
  'openeuler-monthly',
  'openeuler',
  'android-gki',
  'ubuntu',
  'fedora',
  'rhel',
  'debian',
  'semver',
  'linux',
  'calver',
  'interface',
];

const rank = ({ id }: Scheme): number => {
  const place = STRICTEST_FIRST.indexOf(id);
  return place < 0 ? STRICTEST_FIRST.length : place;
};

/**
 * The scheme that most of the tags nearest in kin fit: those that begin with the same version, else with the same
 * series, else all of them.
 */
export function inferTagScheme(text: string, others: Fitting, policy: Pick<Policy, 'schemes'>): Scheme | undefined {
  const schemes = tagSchemes(policy);
  const version = /^[A-Za-z/-]{0,32}\d+(?:\.\d+){1,3}(?=-)/.exec(text)?.[0];
  const series = /^[A-Za-z/-]{0,32}\d+\.\d+(?=[.-])/.exec(text)?.[0];
  for (const start of [version && `${version}-`, series, '']) {
    if (start === undefined) continue;
    const best = mostFitting(schemes, (scheme) => others.fitting(scheme, start, text), text);
    if (best !== undefined) return others.keepsTo(best) ? best : dotted;
  }
  const own = mostFitting(schemes, (scheme) => (isOwn(numberOf(scheme, text)) ? 1 : 0), text);
  return own ?? (others.areDotted() ? dotted : undefined);
}

/** Counts the names that begin so and fit a scheme, leaving one text out. */
type Fitting = Pick<TagCatalogue, 'fitting' | 'keepsTo' | 'areDotted'>;

/** The same over a few names, counted anew each time. */
export const amongNames = (names: readonly string[]): Fitting => ({
  fitting: (scheme, start, except) =>
    names.filter((name) => name !== except && name.startsWith(start) && isOwn(numberOf(scheme, name))).length,
  keepsTo: (scheme) => keepsTo(scheme, names),
  areDotted: () => areDotted(names),
});

/** The schemes that a tag may be of, the policy's own first and then the strictest. */
export const tagSchemes: (policy: Pick<Policy, 'schemes'>) => readonly Scheme[] = oncePer(({ schemes }) => {
  const builtIn = SCHEMES.filter((scheme) => scheme !== rpm && scheme !== dotted).toSorted((a, b) => rank(a) - rank(b));
  return [...schemes.values(), ...builtIn];
});

/**
 * A number with the mark of another distribution only looks alike, as does one that counts packages, and one with a counter
 * that may be left out and is there below its start: `-1.0` is no upload of Debian's.
 */
export const isOwn = (number: ReleaseNumber | undefined): boolean =>
  number !== undefined && !bearsOtherMark(number) && !countsPackages(number) && !isBelowStart(number);

/**
 * What begins with a bare counter where a pre-release may stand: `v6.1.12-1`, `1.0.20210720-1.0` and `v6.1.12-1-latest`
 * are packages of a version and come after it. Where versions themselves are tagged too, those tell of the scheme.
 */
const countsPackages = ({ scheme, values }: ReleaseNumber): boolean =>
  Object.entries(values).some(
    ([field, value]) => scheme.fields[field]?.kind === 'prerelease' && /^\d+(?:$|[.-])/.test(value),
  );

const isBelowStart = ({ scheme, values }: ReleaseNumber): boolean => {
  const { optional } = compileScheme(scheme);
  return Object.entries(values).some(
    ([field, value]) => optional.has(field) && Number(value) < (scheme.fields[field]?.start ?? 0),
  );
};

/**
 * The scheme that most texts fit. Where several fit alike, the tag in question, if there is one, tells which is meant:
 * `v6.1` is no version of three parts, `v1.3.0` is.
 */
export function mostFitting(
  schemes: readonly Scheme[],
  fittingOf: (scheme: Scheme) => number,
  text?: string,
): Scheme | undefined {
  const counted = schemes.map((scheme) => ({ scheme, fits: fittingOf(scheme) })).filter(({ fits }) => fits > 0);
  const most = Math.max(0, ...counted.map(({ fits }) => fits));
  const best = counted.filter(({ fits }) => fits === most);
  const alike =
    text !== undefined && [...OF_PROJECTS, ...OF_PACKAGES].includes(best[0]?.scheme.id ?? '')
      ? best.find(({ scheme }) => numberOf(scheme, text) !== undefined)
      : undefined;
  return (alike ?? best[0])?.scheme;
}

/** Another tag with its number. */
export interface NumberedTag {
  readonly tag: TagRef;
  readonly number: ReleaseNumber;
}

/** The texts of the numbers in the names of tags, leaving out those that the policy leaves out. */
export function numberTexts(
  tags: readonly TagRef[],
  rules: TagRules,
): readonly { readonly tag: TagRef; readonly text: string }[] {
  const [included, excluded] = [globsOf(rules.include), globsOf(rules.exclude)];
  return tags.flatMap((tag) => {
    const { name } = tag;
    const isNumber = name.startsWith(rules.prefix) && included(name) && !excluded(name);
    return isNumber ? [{ tag, text: bareText(name, rules) }] : [];
  });
}

/** Tags with their numbers under a scheme; those that fit none are left out. */
export function numberTags(tags: readonly TagRef[], scheme: Scheme, rules: TagRules): readonly NumberedTag[] {
  return numberTexts(tags, rules).flatMap(({ tag, text }) => {
    const number = numberOf(scheme, text);
    return number === undefined ? [] : [{ tag, number }];
  });
}

function globsOf(patterns: readonly string[]): (name: string) => boolean {
  const globs = patterns.map(compileGlob).filter((glob) => glob.kind === 'glob');
  return (name) => globs.some((glob) => glob.matches(name));
}

/** Where a text leaves the grammar of a scheme, and whether it looks like a number of it that was mistyped. */
export function misfitOf(
  scheme: Scheme,
  text: string,
): { readonly text: string; readonly stop: Stop; readonly near: boolean } | undefined {
  const reading = parseNumber(scheme, text);
  if (reading.kind === 'number') return undefined;
  // Where any numbers with dots will do, none was mistyped.
  return { text, stop: reading.stop, near: scheme !== dotted && isNear(scheme, text, reading.stop) };
}

/** Longer names are no slips of the keyboard. */
const LONGEST_SLIP = 64;
/** As many characters of its shape may be wrong. */
const MOST_WRONG = 2;

/** A name of the shape of the scheme's own numbers, or one that ends in the midst of one. */
function isNear(scheme: Scheme, text: string, { at }: Stop): boolean {
  if (text.length > LONGEST_SLIP || !/\d/.test(text)) return false;
  const cutShort = at >= text.length && text.includes('-') && /^\d/.test(text);
  const shapes = [...new Set(scheme.examples.map(shapeOf))];
  return cutShort || shapes.some((shape) => editDistance(shapeOf(text), shape) <= MOST_WRONG);
}

/** `5.10.0-136.12.0` has the shape `0.0.0-0.0.0`; words count as they are. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '0');

/** The field that only a maintenance line raises, where the scheme parts the roles by one. */
export const maintenanceFieldOf: (scheme: Scheme) => string | undefined = maintenanceField;

export function isAtStart(number: ReleaseNumber, field: string): boolean {
  const value = number.values[field];
  const { optional } = compileScheme(number.scheme);
  const start = number.scheme.fields[field]?.start ?? 0;
  // A counter that may be left out begins with being there.
  return value === undefined || (!optional.has(field) && Number(value) <= start);
}
