import type { Stated } from '../carriers/carrier.ts';
import type { Scheme } from '../numbering/scheme.ts';
import { openeuler } from '../numbering/schemes/openeuler.ts';
import { openeulerMonthly } from '../numbering/schemes/openeuler-monthly.ts';
import { rpm } from '../numbering/schemes/rpm.ts';
import { type LineRule, type Policy, schemeOf } from '../policy/policy.ts';
import { inferScheme, isPackageOf } from './infer.ts';
import { type ReadCarrier, stated } from './read-carriers.ts';

/** Schemes that name a kernel, the strictest grammar first: a month is also a number, but not the reverse. */
export const KERNEL_SCHEMES: readonly Scheme[] = [openeulerMonthly, openeuler];

/** The scheme of a line, and that of its past where the change starts over under another. */
export interface LineSchemes {
  readonly before: Scheme;
  readonly after: Scheme;
}

/** What the policy says, or else the scheme that the main carrier's numbers fit; any package's order where none does. */
export function schemesOf(main: ReadCarrier, rule: LineRule | undefined, policy: Policy): LineSchemes {
  const declared = main.selected.rule?.scheme ?? rule?.scheme ?? policy.scheme;
  const known = declared === undefined ? undefined : schemeOf(policy, declared);
  if (known !== undefined) return { before: known, after: known };
  const before = stated(main.before);
  const after = stated(main.after);
  const candidates = [...policy.schemes.values(), ...KERNEL_SCHEMES];
  const fits = main.selected.kind === 'rpm-spec' ? isPackageOf : undefined;
  const byBefore = before && inferScheme(candidates, [before.text, ...before.history], fits);
  const byAfter = after && inferScheme(candidates, [after.text, ...(before === undefined ? after.history : [])], fits);
  if (byBefore !== undefined && byAfter !== undefined && otherSeries(before, after)) {
    return { before: byBefore, after: byAfter };
  }
  const scheme = byBefore ?? byAfter ?? rpm;
  return { before: scheme, after: scheme };
}

/** A trunk that goes on to another upstream series may take up another scheme with it. */
function otherSeries(before: Stated | undefined, after: Stated | undefined): boolean {
  const series = (statement: Stated | undefined): string | undefined =>
    statement?.text.split('.').slice(0, 2).join('.');
  return series(before) !== series(after);
}
