import type { Stated } from '../carriers/carrier.ts';
import type { CarrierKind } from '../carriers/kinds.ts';
import { isNumber, numberOf } from '../numbering/number.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { debian } from '../numbering/schemes/debian.ts';
import { dotted } from '../numbering/schemes/dotted.ts';
import { fedora } from '../numbering/schemes/fedora.ts';
import { openeuler } from '../numbering/schemes/openeuler.ts';
import { openeulerMonthly } from '../numbering/schemes/openeuler-monthly.ts';
import { rhel } from '../numbering/schemes/rhel.ts';
import { rpm } from '../numbering/schemes/rpm.ts';
import { ubuntu } from '../numbering/schemes/ubuntu.ts';
import { type LineRule, type Policy, schemeOf } from '../policy/policy.ts';
import { anyDebian } from './any-debian.ts';
import { inferBorneOut, inferScheme, isPackageOf } from './infer.ts';
import { type ReadCarrier, stated } from './read-carriers.ts';

/** Schemes that name a kernel, the strictest grammar first: a month is also a number, but not the reverse. */
export const KERNEL_SCHEMES: readonly Scheme[] = [openeulerMonthly, openeuler];

/** Schemes by which other distributions number, taken for theirs only where every number that counts fits. */
const OTHERS: Readonly<Partial<Record<CarrierKind, readonly Scheme[]>>> = {
  'rpm-spec': [rhel, fedora],
  // A package that Debian alone makes has no revision.
  'debian-changelog': [ubuntu, debian, dotted],
};

/** The scheme of a line, and that of its past where the change starts over under another. */
export interface LineSchemes {
  readonly before: Scheme;
  readonly after: Scheme;
}

/** What the policy says, or else the scheme that the main carrier's numbers fit; any package's order where none does. */
export function schemesOf(
  main: ReadCarrier,
  rule: LineRule | undefined,
  { policy, branch }: { readonly policy: Policy; readonly branch: string },
): LineSchemes {
  const declared = main.selected.rule?.scheme ?? rule?.scheme ?? policy.scheme;
  const known = declared === undefined ? undefined : schemeOf(policy, declared);
  if (known !== undefined) return { before: known, after: known };
  const before = stated(main.before);
  const after = stated(main.after);
  const candidates = [...policy.schemes.values(), ...KERNEL_SCHEMES];
  const fits = main.selected.kind === 'rpm-spec' ? isPackageOf : isNumber;
  const infer = (texts: Iterable<string>): Scheme | undefined =>
    inferBorneOut(candidates, texts, before ?? after, fits);
  const byBefore = before && infer(textsOf(before));
  const byAfter = after && infer(before === undefined ? textsOf(after) : [after.text]);
  if (byBefore !== undefined && byAfter !== undefined && otherSeries(before, after)) {
    return { before: byBefore, after: byAfter };
  }
  const any = main.selected.kind === 'debian-changelog' ? anyDebian : rpm;
  const scheme = byBefore ?? byAfter ?? otherScheme(main, branch) ?? any;
  return { before: scheme, after: scheme };
}

/** All that a carrier stated, newest first; its history is not read before it is come to. */
const textsOf = (side: Stated): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield side.text;
    yield* side.history;
  },
});

/**
 * The scheme of another distribution: both sides fit it, and so do most of the numbers before them. RPM's are told by
 * their mark, `.el9` or `.fc40`, or where the building machine gives that, by the name of the branch; without it they look
 * alike. A number that does not fit is no slip then, as these
 * grammars are wide and practice is wider: any package's order is kept instead.
 */
function otherScheme(main: ReadCarrier, branch: string): Scheme | undefined {
  const sides = [stated(main.before), stated(main.after)].flatMap((side) => side ?? []);
  const [newest] = sides;
  if (newest === undefined) return undefined;
  const texts = [...sides.map(({ text }) => text), ...newest.history];
  const candidates = (OTHERS[main.selected.kind] ?? []).filter(
    (scheme) =>
      sides.every(({ text }) => numberOf(scheme, text) !== undefined) &&
      (main.selected.kind !== 'rpm-spec' ||
        BRANCHES[scheme.id]?.test(branch) === true ||
        texts.some((text) => isMarked(scheme, text))),
  );
  return inferScheme(candidates, texts);
}

/** Branches that these distributions have, whole or as the last part of a name. */
const BRANCHES: Readonly<Record<string, RegExp>> = {
  rhel: /^(?:.{0,64}\/)?(?:el-?|rhel-?|c|r|a)\d{1,2}s?(?:[.-][\w.-]{0,32})?$/,
  fedora: /^(?:.{0,64}\/)?(?:f\d{1,3}|rawhide)$/,
};

const MARKS: readonly string[] = ['el', 'fc'];

function isMarked(scheme: Scheme, text: string): boolean {
  const values = numberOf(scheme, text)?.values;
  return values !== undefined && MARKS.some((mark) => values[mark] !== undefined);
}

/** A trunk that goes on to another upstream series may take up another scheme with it. */
function otherSeries(before: Stated | undefined, after: Stated | undefined): boolean {
  const series = (statement: Stated | undefined): string | undefined =>
    statement?.text.split('.').slice(0, 2).join('.');
  return series(before) !== series(after);
}
