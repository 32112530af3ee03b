import { compareNumbers, numberOf, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import { oncePer } from '../../numbering/once.ts';
import { RELEASING_ROLES, type Scheme } from '../../numbering/scheme.ts';
import { dotted } from '../../numbering/schemes/dotted.ts';
import { sortNumbers } from '../../numbering/sort.ts';
import { moveBetween, notReset, stepsOf, stepsTaken } from '../../numbering/steps.ts';

/** Numbers with dots alone, and perhaps a word for a candidate: what a distribution adds makes others of them. */
const PLAIN = /^v?\d{1,9}(?:\.\d{1,9}){1,7}(?:-[A-Za-z][\dA-Za-z.-]{0,32})?$/;

/** Schemes of projects rather than packages, none of which is the stricter one: numbers are taken for them by their looks. */
export const OF_PROJECTS: readonly string[] = ['semver', 'linux', 'calver', 'interface'];
/** Those whose steps say more than any order does. */
const BY_STEPS: readonly string[] = ['semver', 'interface'];
/** Schemes of other distributions' packages, which the numbers of many a repository look like that packages a kernel. */
export const OF_PACKAGES: readonly string[] = ['fedora', 'rhel', 'debian', 'ubuntu'];

/** Fewer exceptions are slips, however few numbers there are. */
const LEAST_MISFITS = 3;
const LEAST_MISSTEPS = 5;
/** As many numbers of four parts among hundreds of three are no slips. */
const LEAST_LONGER = 5;

/**
 * Whether numbers that look like those of a scheme keep to it. Many projects write three numbers that are no Semantic
 * Versioning: a date for the last one, zeros before it, four of them at times, or nothing that ever starts over. What is
 * their habit is no slip; only a slip here and there is one.
 */
export function keepsTo(scheme: Scheme, texts: readonly string[]): boolean {
  if (!OF_PROJECTS.includes(scheme.id)) return true;
  const fitting = texts.flatMap((text) => (PLAIN.test(text) ? (numberOf(scheme, text) ?? []) : []));
  const marked = fitting.filter(isMarked).length;
  const alike = texts.filter((text) => PLAIN.test(text) && numberOf(dotted, text) !== undefined);
  // A `v` is of the scheme, or the other numbers are of another one.
  const written = alike.filter((text) => marked * 2 > fitting.length === text.startsWith('v'));
  const misfits = written.filter((text) => numberOf(scheme, text) === undefined);
  if (misfits.length >= LEAST_MISFITS && misfits.length * 10 > written.length) return false;
  if (!BY_STEPS.includes(scheme.id)) return true;
  if (misfits.filter((text) => /^v?\d+\.\d+\.\d+\.\d+/.test(text)).length >= LEAST_LONGER) return false;
  const sorted = sortNumbers(fitting);
  const missteps = sorted.filter((number, index) => {
    const previous = sorted[index - 1];
    return previous !== undefined && compareNumbers(previous, number) !== 0 && !isStep(previous, number);
  }).length;
  return missteps < LEAST_MISSTEPS || missteps * 2 <= sorted.length - 1;
}

/** `v12-rc1` has the shape `v0-rc0`. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '0');

/** Of how many texts that do not fit a scheme a text has the shape; of schemes that are told by more than looks, of none. */
export function misfitShapes(scheme: Scheme, texts: readonly string[]): ReadonlyMap<string, number> {
  const shapes = new Map<string, number>();
  for (const text of [...OF_PROJECTS, ...OF_PACKAGES].includes(scheme.id) ? texts : []) {
    if (numberOf(scheme, text) === undefined) shapes.set(shapeOf(text), (shapes.get(shapeOf(text)) ?? 0) + 1);
  }
  return shapes;
}

/** Whether a text is written wrongly as several others are, which then is no slip of the keyboard. */
export const isUsual = (text: string, shapes: ReadonlyMap<string, number>): boolean =>
  (shapes.get(shapeOf(text)) ?? 0) >= LEAST_MISFITS;

/** Whether there are several numbers with dots, of which it is asked where no scheme fits any. */
export const areDotted = (texts: readonly string[], least = LEAST_MISFITS): boolean =>
  texts.filter((text) => PLAIN.test(text)).length >= least;

/**
 * Whether a text is a whole number of another kind: a version where packages of one are tagged, a package where versions
 * are, a candidate for a stable update of the kernel, or a day's second release where days are, as `2025.10.09-2`.
 */
export function isOfOtherKind(scheme: Scheme, text: string): boolean {
  if (OF_PACKAGES.includes(scheme.id)) return VERSION.test(text);
  const known = OF_PROJECTS.includes(scheme.id) && PACKAGE.test(text);
  return known || OTHER_KINDS[scheme.id]?.test(text) === true;
}

/** More dots than these are of a package's number with a dot for its dash. */
const VERSION = /^v?\d{1,9}(?:\.\d{1,9}){1,3}(?:-[A-Za-z][\dA-Za-z.-]{0,32})?$/;
const PACKAGE = /^v?\d{1,9}(?:\.\d{1,9}){1,4}-\d{1,9}(?:\.\d{1,9}){0,4}$/;
const OTHER_KINDS: Readonly<Record<string, RegExp>> = {
  calver: /^v?\d{4}\.\d{1,2}\.\d{1,2}\.\d{1,3}$/,
  linux: /^v\d{1,3}\.\d{1,3}\.\d{1,3}-rc\d{1,3}$/,
};

const LAST_DASH = /^(?<version>v?[\d.]{1,100})-(?<counter>\d{1,9})$/;

/** The version before the one that is meant where a dash was written for a dot, `5.10.120` for `5.10-121`. */
export function beforeDashed(text: string): string | undefined {
  const { version, counter } = LAST_DASH.exec(text)?.groups ?? {};
  return version === undefined || Number(counter) < 2 ? undefined : `${version}.${Number(counter) - 1}`;
}

/** Words for where work on a release begins, and for what is built on the way to it: none of them is a candidate for it. */
const WAYMARK =
  /^(?:start|begin|base|branch|branchpoint|dev|devel|trunk|main|master|next|nightly|snapshot|daily)(?![a-z])/i;

/** Whether a greater number says only that work on a later release has begun, from which an earlier one may still be made. */
export function isWaymark(previous: ReleaseNumber, claimed: ReleaseNumber): boolean {
  const word = WAYMARK.exec(previous.values['prerelease'] ?? '')?.[0];
  const alike = word !== undefined && claimed.values['prerelease']?.startsWith(word) === true;
  return word !== undefined && !alike && compareNumbers(previous, claimed, releaseFields(claimed.scheme)) > 0;
}

const isMarked = ({ text }: ReleaseNumber): boolean => text.startsWith('v');

const anySteps = oncePer((scheme: Scheme) => stepsOf(scheme, RELEASING_ROLES, 'practice'));

/** Whether a number follows another by one step, with nothing skipped. */
function isStep(previous: ReleaseNumber, number: ReleaseNumber): boolean {
  const move = moveBetween(previous, number);
  if (move.kind !== 'forward') return false;
  const taken = stepsTaken(anySteps(number.scheme), move);
  const skips = (move.distance ?? 1) > 1;
  return taken.some((step) => notReset(number.scheme, step, move).length === 0 && (!skips || step.by === 'any'));
}
