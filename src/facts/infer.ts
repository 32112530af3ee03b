import {
  buildField,
  compareNumbers,
  isNumber,
  numberOf,
  onlyFields,
  type ReleaseNumber,
  releaseFields,
  withValues,
} from '../numbering/number.ts';
import { oncePer } from '../numbering/once.ts';
import { RELEASING_ROLES, type ReleasingRole, type Scheme } from '../numbering/scheme.ts';
import { topMove } from '../numbering/steps.ts';
import type { Evidence } from './facts.ts';

/**
 * Inference may be too lenient, never wrong against the user: where the evidence leaves doubt, every role that fits is
 * kept, and with it every step that any of them allows.
 */
export interface InferredRole {
  readonly roles: readonly ReleasingRole[];
  readonly evidence: Evidence;
  /** The number that a maintenance line seems to have started from, where the claim itself shows it. */
  readonly from?: ReleaseNumber;
}

/** Names of branches on which development goes on; in a packaging repository they also take up maintenance at times. */
const TRUNK = /^(?:master|main|trunk|devel|develop|.*-Next)$/;

/** The kernel SIG's own name for a trunk, which nothing else bears. */
const SURE_TRUNK = /^OLK-\d[\d.]*$/;

/**
 * The scheme that the numbers of a carrier fit: the one that most of its history fits, the first of the list where
 * several fit alike. What is claimed counts only where it is all there is.
 * @param texts newest first; those after the first are gone through only where several schemes fit that
 */
export function inferScheme(
  schemes: readonly Scheme[],
  texts: Iterable<string>,
  fits: (scheme: Scheme, text: string) => boolean = isNumber,
): Scheme | undefined {
  const [newest] = texts;
  if (newest === undefined) return undefined;
  const fitting = schemes.filter((scheme) => fits(scheme, newest));
  const [first, ...others] = fitting;
  if (first === undefined || others.length === 0) return first;
  const all = [...texts];
  const share = (scheme: Scheme): number => all.filter((text) => isNumber(scheme, text)).length;
  return others.reduce((best, scheme) => (share(scheme) > share(best) ? scheme : best), first);
}

/**
 * The same, but a number with the name of a variant, such as rt62, is of a scheme only where the numbers before it are. Any
 * word may stand there, so that the number of a test build, `4.17.5-20.1.0.fix.1`, looks like one of three counters where
 * all others have two.
 * @param past the numbers of the carrier before, which are not read before they are come to
 */
export function inferBorneOut(
  schemes: readonly Scheme[],
  texts: Iterable<string>,
  past: { readonly history: readonly string[] } | undefined,
  fits: (scheme: Scheme, text: string) => boolean,
): Scheme | undefined {
  const scheme = inferScheme(schemes, texts, fits);
  const [newest = ''] = texts;
  if (scheme === undefined || numberOf(scheme, newest)?.values['variant'] === undefined) return scheme;
  const history = past?.history ?? [];
  return 2 * history.filter((text) => fits(scheme, text)).length >= history.length ? scheme : undefined;
}

/** Distributions that number in three counters too, but otherwise: their mark tells them apart. */
const OTHERS = /^(?:el|fc|amzn|azl|cm)\d/;

/** A package's number has its build counter; without one it is another scheme's that happens to look alike. */
export function isPackageOf(scheme: Scheme, text: string): boolean {
  const number = numberOf(scheme, text);
  if (number === undefined) return false;
  const build = buildField(scheme);
  const counted = build === undefined || number.values[build] !== undefined;
  return counted && !bearsOtherMark(number);
}

/** Whether a word of the number is the mark of a distribution that this scheme is not of. */
export function bearsOtherMark(number: ReleaseNumber): boolean {
  return Object.values(number.values).some((value) => OTHERS.test(value));
}

/**
 * The role of a line from what its own history did.
 * @param history the numbers of the line, newest first, all of one scheme; gone through only as far as it takes, as a
 * changelog has a thousand
 * @param claimed the number that the change proposes, which may show where a line leaves the trunk
 */
export function inferRole(
  branch: string,
  scheme: Scheme,
  history: Iterable<ReleaseNumber>,
  claimed: ReleaseNumber | undefined,
): InferredRole {
  if (movesAlike(scheme)) return { roles: ['maintenance'], evidence: { because: 'every-role-moves-alike' } };
  const sure = SURE_TRUNK.test(branch);
  const trunk = sure || TRUNK.test(branch);
  const [newest, older] = history;
  if (newest === undefined) return { roles: RELEASING_ROLES, evidence: { because: 'no-history' } };

  const field = maintenanceField(scheme);
  if (field === undefined) return { roles: RELEASING_ROLES, evidence: { because: 'roles-alike' } };
  const fields = (): readonly MovedField[] => fieldsMoved(sameBase([...history], newest));
  const maintained = Number(newest.values[field] ?? 0) > 0;
  if (maintained && (trunk || (!isSettled(newest, older, field) && returnedToDevelopment([...history], field)))) {
    return { roles: RELEASING_ROLES, evidence: { because: 'both-moved', fields: fields().map(([moved]) => moved) } };
  }
  if (maintained) {
    return { roles: ['maintenance'], evidence: { because: 'maintained', field, number: newest.text } };
  }
  if (trunk)
    return { roles: ['development'], evidence: { because: 'trunk-name', branch, certainty: sure ? 'sure' : 'likely' } };
  const from = claimed === undefined ? undefined : originOf(newest, claimed, field);
  if (from !== undefined)
    return { roles: ['maintenance'], from, evidence: { because: 'maintained', field, number: from.text } };
  const [developed] = fields();
  return developed === undefined
    ? { roles: RELEASING_ROLES, evidence: { because: 'no-history' } }
    : {
        roles: RELEASING_ROLES,
        evidence: { because: 'only-devel-moved', field: developed[0], releases: developed[1] },
      };
}

const movesAlike = oncePer<Scheme, boolean>(
  ({ steps }) => JSON.stringify(steps.development) === JSON.stringify(steps.maintenance),
);

/** The field that only a maintenance line raises. */
export const maintenanceField = oncePer<Scheme, string | undefined>((scheme) => {
  const development = new Set(scheme.steps.development.map((step) => step.raises));
  return scheme.steps.maintenance.find(
    (step) => step.reserved !== true && step.unlisted !== true && !development.has(step.raises),
  )?.raises;
});

function sameBase(history: readonly ReleaseNumber[], newest: ReleaseNumber): readonly ReleaseNumber[] {
  const [base] = releaseFields(newest.scheme);
  return base === undefined ? history : history.filter((number) => number.values[base] === newest.values[base]);
}

type MovedField = readonly [field: string, times: number];

/** How often each field was the one that moved, the most frequent first. */
function fieldsMoved(history: readonly ReleaseNumber[]): readonly MovedField[] {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < history.length; index += 1) {
    const move = topMove(history[index + 1] as ReleaseNumber, history[index] as ReleaseNumber);
    if (move?.way === 'forward') counts.set(move.field, (counts.get(move.field) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Two maintenance releases of one development release: whatever the branch once was, it maintains that one now. */
function isSettled(newest: ReleaseNumber, older: ReleaseNumber | undefined, field: string): boolean {
  if (older === undefined || Number(older.values[field] ?? 0) === 0) return false;
  const move = topMove(older, newest);
  return move === undefined || (move.way === 'forward' && move.field === field);
}

/** A line on which a maintenance number was followed by a development one has been both. */
function returnedToDevelopment(history: readonly ReleaseNumber[], field: string): boolean {
  return history.some((number, index) => {
    const older = history[index + 1];
    if (older === undefined || Number(older.values[field] ?? 0) === 0) return false;
    const move = topMove(older, number);
    return move?.way === 'forward' && move.at < releaseFields(number.scheme).indexOf(field);
  });
}

/** `104.0.0` followed by `106.1.0`: the line leaves the trunk at `106.0.0`, a tag that was never packaged itself. */
function originOf(previous: ReleaseNumber, claimed: ReleaseNumber, field: string): ReleaseNumber | undefined {
  const fields = releaseFields(previous.scheme);
  if (claimed.scheme !== previous.scheme || Number(claimed.values[field] ?? 0) === 0) return undefined;
  const move = topMove(previous, claimed);
  if (move?.way !== 'forward' || move.at + 1 !== fields.indexOf(field)) return undefined;
  const from = withValues(onlyFields(claimed, fields), { [field]: '0' });
  return compareNumbers(from, previous, fields) > 0 ? from : undefined;
}
