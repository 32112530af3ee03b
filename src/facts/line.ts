import { isNumber, numberOf, type ReleaseNumber } from '../numbering/number.ts';
import { RELEASING_ROLES, type Scheme } from '../numbering/scheme.ts';
import { rpm } from '../numbering/schemes/rpm.ts';
import { compileGlob } from '../policy/glob.ts';
import type { LineRule, Policy } from '../policy/policy.ts';
import type { Change } from './change.ts';
import type { Line, LineFacts } from './facts.ts';
import { inferRole } from './infer.ts';
import { type ReadCarrier, stated } from './read-carriers.ts';
import type { LineSchemes } from './scheme.ts';

/** The policy's word on a branch: the first line rule whose pattern fits. */
export function lineRuleOf(policy: Pick<Policy, 'lines'>, branch: string): LineRule | undefined {
  return policy.lines?.find(({ branch: pattern }) => {
    const glob = compileGlob(pattern);
    return glob.kind === 'glob' && glob.matches(branch);
  });
}

/** The line of a branch: as declared, or as its own history shows it. */
export function lineOf(
  { branch, policy, policyFile }: Pick<Change, 'branch' | 'policy' | 'policyFile'>,
  rule: LineRule | undefined,
  main: ReadCarrier | undefined,
  schemes: LineSchemes | undefined,
): LineFacts {
  if (policyFile.atBase.length > 0) return { kind: 'untold', branch };
  if (rule === undefined && policy.lines !== undefined) {
    return { kind: 'unmatched', branch, patterns: policy.lines.map((line) => line.branch) };
  }
  if (rule?.role === 'ignored' || rule?.role === 'frozen') return { kind: rule.role, branch, pattern: rule.branch };
  if (main === undefined || schemes === undefined || statesNothing(main)) return { kind: 'without-numbers', branch };
  const scheme = schemes.after;
  if (rule === undefined) {
    const fit = policy.scheme === undefined && scheme !== rpm ? { counted: () => fitOf(scheme, main) } : {};
    return { kind: 'line', branch, scheme, ...inferredRole(branch, schemes, main), ...fit };
  }
  const from = rule.from === undefined ? undefined : numberOf(scheme, rule.from);
  return {
    kind: 'line',
    branch,
    scheme,
    roles: [rule.role],
    evidence: { because: 'declared', pattern: rule.branch },
    ...(from === undefined ? {} : { from }),
    ...(rule.base === undefined ? {} : { base: rule.base }),
  };
}

/** A file that inference looked for and that is on neither side; one that the policy names is missed, not absent. */
const statesNothing = ({ before, after, selected }: ReadCarrier): boolean =>
  before === 'absent' && after === 'absent' && selected.rule === undefined;

/** How many of the numbers that a file stated fit the scheme, each counted once. */
function fitOf(scheme: Scheme, { before, after }: ReadCarrier): ReturnType<NonNullable<Line['counted']>> {
  const side = stated(before) ?? stated(after);
  const texts = side === undefined ? [] : [...new Set([side.text, ...side.history])];
  return { fits: texts.filter((text) => isNumber(scheme, withoutEpoch(text))).length, of: texts.length };
}

function inferredRole(
  branch: string,
  { before, after }: LineSchemes,
  main: ReadCarrier,
): Pick<Line, 'roles' | 'evidence' | 'from'> {
  if (after === rpm) return { roles: RELEASING_ROLES, evidence: { because: 'every-role-moves-alike' } };
  const past = stated(main.before);
  const texts = past === undefined || before !== after ? [] : [past.text, ...past.history];
  const claimed = stated(main.after);
  return inferRole(branch, after, numbersIn(after, texts), claimed && numberOf(after, claimed.text));
}

/** The numbers among texts, each parsed when it is come to. */
function numbersIn(scheme: Scheme, texts: readonly string[]): Iterable<ReleaseNumber> {
  return {
    *[Symbol.iterator]() {
      for (const text of texts) {
        const number = numberOf(scheme, withoutEpoch(text));
        if (number !== undefined) yield number;
      }
    },
  };
}

const withoutEpoch = (text: string): string => text.replace(/^\d+:/, '');
