import type { Stated } from '../../carriers/carrier.ts';
import { compareNumbers, numberOf, orderedFields, type ReleaseNumber } from '../../numbering/number.ts';
import type { Scheme } from '../../numbering/scheme.ts';
import { nextNumbers } from '../../numbering/steps.ts';
import type { LineRule, TagRules } from '../../policy/policy.ts';
import { look } from '../build.ts';
import type { Change } from '../change.ts';
import { readDeclaration } from '../declaration.ts';
import type { CarrierFacts, DeclarationClaim, Facts, Line, LineFacts } from '../facts.ts';
import { interfaceFacts } from '../features/build.ts';
import { lineRuleOf } from '../line.ts';
import { policyOfTags } from '../tag/affixes.ts';
import { catalogueOf } from '../tag/catalogue.ts';
import { kinOf } from '../tag/plan.ts';
import { amongNames, inferTagScheme, type NumberedTag, numberTextOf } from '../tag/scope.ts';
import { type DeclaredNumber, declaredNumbers } from './declared.ts';
import { type PlacedTip, placeTip, roleOfTip } from './place.ts';
import type { TipReading } from './reading.ts';

/** Where a pull request states a number that no file does. */
export const PULL_REQUEST = 'pull request';

/**
 * The facts of a change where no file states a number: the line goes by the tags that lead up to the base tip, and what
 * the pull request declares is one more carrier. Without a declaration the number stays as it is.
 */
export function buildTipFacts(given: Change, tip: TipReading): Facts {
  const change = { ...given, policy: policyOfTags(tip.tags, given.policy) };
  const { policy, branch } = change;
  const rule = lineRuleOf(policy, branch);
  const placed = placeTip(change, rule, tip);
  const declared = declaredNumbers(change);
  const [first] = declared;
  const text = first === undefined ? undefined : (numberTextOf(first.text, policy.tags) ?? first.text);
  const names = tip.tags.flatMap(({ name }) => numberTextOf(name, policy.tags) ?? []);
  const scheme = placed?.scheme ?? (text === undefined ? undefined : inferTagScheme(text, amongNames(names), policy));
  const line = lineOfTip(change, rule, placed, scheme);
  const own =
    line.kind !== 'line' && line.kind !== 'frozen'
      ? undefined
      : scheme && carrierOf(scheme, placed?.last, first === undefined ? undefined : { ...first, text }, change.body);
  const carriers = own === undefined ? [] : [own];
  return {
    claim:
      own === undefined
        ? { kind: 'change' }
        : { ...claimOf(change, tip, own, declared, line), atTip: atTipOf(tip, placed) },
    policyFile: change.policyFile,
    line,
    carriers,
    interfaces: interfaceFacts(change.interfaces, { line, carriers, policy, labels: change.labels }),
    strictness: policy.strictness,
    declaration: readDeclaration(change),
    emergencyLabel: policy.declarations.labels.emergency,
    doubts: line.kind === 'line' && line.roles.length > 1 ? [{ about: 'role', roles: line.roles }] : [],
    behind: change.behind,
    conflicts: change.interfaces.flatMap(({ conflicts }) => conflicts),
  };
}

function lineOfTip(
  { branch, policy, policyFile }: Change,
  rule: LineRule | undefined,
  placed: PlacedTip | undefined,
  scheme: Scheme | undefined,
): LineFacts {
  if (policyFile.atBase.length > 0) return { kind: 'untold', branch };
  if (rule === undefined && policy.lines !== undefined) {
    return { kind: 'unmatched', branch, patterns: policy.lines.map((line) => line.branch) };
  }
  if (rule?.role === 'ignored' || rule?.role === 'frozen') return { kind: rule.role, branch, pattern: rule.branch };
  if (scheme === undefined) return { kind: 'without-numbers', branch };
  const from = rule?.from === undefined ? undefined : numberOf(scheme, rule.from);
  const role: Pick<Line, 'roles' | 'evidence'> =
    placed === undefined
      ? {
          roles: rule === undefined ? ['development', 'maintenance', 'following'] : [rule.role],
          evidence: rule === undefined ? { because: 'no-history' } : { because: 'declared', pattern: rule.branch },
        }
      : roleOfTip(branch, rule, placed);
  return {
    kind: 'line',
    branch,
    scheme,
    ...role,
    ...(from === undefined ? {} : { from }),
    ...(rule?.base === undefined ? {} : { base: rule.base }),
  };
}

function carrierOf(
  scheme: Scheme,
  last: NumberedTag | undefined,
  declared: { readonly text: string | undefined; readonly at: DeclaredNumber['at'] } | undefined,
  body: string,
): CarrierFacts {
  const before = last === undefined ? { kind: 'absent' as const } : look(statedAs(last.number.text), scheme);
  const text = declared?.text;
  return {
    path: text === undefined && last !== undefined ? `refs/tags/${last.tag.name}` : PULL_REQUEST,
    kind: text === undefined ? 'tag' : 'declaration',
    scheme,
    before,
    after: text === undefined ? before : look(statedAs(text, declared?.at, body), scheme),
    part: 'main',
    packagedFiles: [],
    packagedText: () => 'same',
    origin: 'inferred',
  };
}

/** A number that stands in a trailer can be corrected there; one of a label or a tag has no line. */
function statedAs(text: string, at?: DeclaredNumber['at'], source = ''): Stated {
  const place = at ?? { line: 1, column: 1 };
  return {
    kind: 'stated',
    text,
    epoch: 0,
    passages: [{ text, ...place, computed: at === undefined }],
    source,
    history: [],
    changelog: 'none',
    headings: [],
    headingStarts: [],
    packaged: '',
    uses: [],
  };
}

const writtenBy = ({ prefix, suffix }: TagRules): DeclarationClaim['written'] =>
  suffix === undefined ? { prefix } : { prefix, suffix };

function claimOf(
  { policy }: Change,
  { tags }: TipReading,
  { after, scheme }: CarrierFacts,
  declared: readonly DeclaredNumber[],
  line: LineFacts,
): Omit<DeclarationClaim, 'atTip'> {
  const claimed = after.kind === 'number' && declared.length > 0 ? after.number : undefined;
  const numbers = claimed && catalogueOf(tags, policy).numbered(scheme);
  const greatest = claimed && numbers && greatestOf(kinOf(claimed, numbers));
  const roles = line.kind === 'line' ? line.roles : [];
  return {
    kind: 'declaration',
    trailer: policy.declarations.trailers.number,
    written: writtenBy(policy.tags),
    declared: declared.map(({ text }) => text),
    taken: claimed === undefined ? [] : sameAs(claimed, numbers?.all ?? []),
    free:
      greatest === undefined
        ? []
        : nextNumbers(greatest, roles, policy.strictness)
            .filter(({ step }) => step.unlisted !== true && step.reserved !== true)
            .map(({ number }) => number.text),
  };
}

function atTipOf({ standings }: TipReading, placed: PlacedTip | undefined): readonly string[] {
  return (placed?.ancestors ?? []).flatMap(({ tag }) => (standings.get(tag.name) === 'same' ? [tag.name] : []));
}

function greatestOf(numbers: readonly NumberedTag[]): ReleaseNumber | undefined {
  const [first, ...others] = numbers.map(({ number }) => number);
  return first && others.reduce((most, number) => (compareNumbers(number, most) > 0 ? number : most), first);
}

/** The tags of the very same number, whatever their spelling. */
function sameAs(claimed: ReleaseNumber, numbers: readonly NumberedTag[]): DeclarationClaim['taken'] {
  const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
  return numbers
    .filter(({ number }) => compareNumbers(number, claimed) === 0)
    .filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field]))
    .map(({ tag }) => ({ tag: tag.name, id: tag.id }));
}
