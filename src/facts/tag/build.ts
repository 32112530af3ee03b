import type { Stated } from '../../carriers/carrier.ts';
import { compareNumbers, orderedFields, type ReleaseNumber, releaseFields } from '../../numbering/number.ts';
import type { Scheme, Strictness } from '../../numbering/scheme.ts';
import { nextNumbers } from '../../numbering/steps.ts';
import { KERNEL_VERSION, look } from '../build.ts';
import type { CarrierFacts, Doubt, Facts, LineFacts, Statement, TagClaim } from '../facts.ts';
import { readSides, stated } from '../read-carriers.ts';
import { isSource, templateOf } from '../template.ts';
import { placeTag } from './line.ts';
import { kinOf, planTag, type TagPlan } from './plan.ts';
import type { TagReading } from './reading.ts';

/** Turns what was read of a tag into what rules look at: the tag is one more carrier, and files repeat its number. */
export function buildTagFacts(reading: TagReading, plan: TagPlan = planTag(reading)): Facts {
  const { name, policy } = reading;
  const placed = placeTag(reading, plan);
  const { line } = placed;
  const scheme = plan.scheme;
  const judged = scheme !== undefined && plan.text !== undefined && ['line', 'frozen'].includes(line.kind);
  const own = judged ? tagCarrier(reading, plan.text, placed.previous, scheme) : undefined;
  const files = own === undefined || reading.event === 'deleted' ? [] : repeating(reading, own, plan);
  const carriers = files.flatMap((each) => ('about' in each ? [] : [each]));
  return {
    claim: {
      kind: 'tag',
      name,
      event: reading.event,
      formerly: reading.formerly,
      object: reading.object,
      signed: reading.signed,
      rules: policy.tags,
      misfit: placed.misfit,
      taken: takenBy(reading, plan),
      free: () => freeAfter(plan, line, policy.strictness),
      branch:
        plan.branch === undefined || reading.onBranch === 'not-asked'
          ? undefined
          : { name: plan.branch, leadsTo: reading.onBranch },
      apartFrom: placed.apartFrom,
      otherLine: plan.owner?.branch,
      origin: placed.origin,
    },
    policyFile: reading.policyFile,
    line,
    carriers: own === undefined ? [] : [own, ...carriers],
    strictness: policy.strictness,
    declaration: { emergency: reading.emergency === 'declared', bump: 'none', stated: [] },
    emergencyLabel: policy.declarations.labels.emergency,
    doubts: [...doubtsOf(reading, plan, line), ...files.flatMap((each) => ('about' in each ? [each] : []))],
    interfaces: [],
    behind: false,
    conflicts: [],
  };
}

function tagCarrier(
  { name, event }: TagReading,
  text: string,
  previous: ReleaseNumber | undefined,
  scheme: Scheme,
): CarrierFacts {
  const claimed = look(statedBy(text), scheme);
  const before: Statement = previous === undefined ? { kind: 'absent' } : look(statedBy(previous.text), scheme);
  return {
    path: `refs/tags/${name}`,
    kind: 'tag',
    scheme,
    before: event === 'deleted' ? claimed : before,
    after: event === 'deleted' ? { kind: 'absent' } : claimed,
    part: 'main',
    packagedFiles: [],
    packagedText: () => 'same',
    origin: 'inferred',
  };
}

/** What a tag states; there is no line in any file to be edited. */
function statedBy(text: string): Stated {
  return {
    kind: 'stated',
    text,
    epoch: 0,
    passages: [{ text, line: 1, column: 1, computed: true }],
    source: '',
    history: [],
    changelog: 'none',
    headings: [],
    headingStarts: [],
    packaged: '',
    uses: [],
  };
}

/**
 * Whether a file that nobody declared states the number of something else, as samples and templates do: one that no
 * release has. A distribution's own numbers are told by their form, so that there it is a slip.
 */
function isOfElse(statement: Statement, claimed: ReleaseNumber, { numbers }: TagPlan, kind: string): boolean {
  const { scheme } = claimed;
  if (statement.kind !== 'number' || kind === 'kernel-makefile' || !PROJECTS.has(scheme.id)) return false;
  const fields = releaseFields(scheme).filter((field) => !CANDIDATE_FIELDS.has(field));
  const isStated = (number: ReleaseNumber): boolean => compareNumbers(number, statement.number, fields) === 0;
  return !isStated(claimed) && !(numbers?.all ?? []).some(({ number }) => isStated(number));
}

/**
 * Whether a file that nobody declared was left behind before: it still states a number below that of a release from which
 * the tag descends. The first release that it does not follow is a slip; after that the project does without it.
 */
function isLeftBehind(statement: Statement, claimed: ReleaseNumber, { standings }: TagReading, plan: TagPlan): boolean {
  if (statement.kind !== 'number' || !PROJECTS.has(claimed.scheme.id)) return false;
  const fields = releaseFields(claimed.scheme).filter((field) => !CANDIDATE_FIELDS.has(field));
  const isLower = (low: ReleaseNumber, high: ReleaseNumber): boolean => compareNumbers(low, high, fields) < 0;
  const { number: stands } = statement;
  return plan.near.some(
    ({ tag, number }) =>
      isLower(stands, number) &&
      isLower(number, claimed) &&
      ['ancestor', 'same'].includes(standings.get(tag.name) ?? ''),
  );
}

/** Schemes that projects of any kind have. */
const PROJECTS: ReadonlySet<string> = new Set(['semver', 'dotted', 'interface', 'calver']);
const CANDIDATE_FIELDS: ReadonlySet<string> = new Set(['prerelease', 'rc', 'build']);

/** Files that count the packages of a number as well, which is not the tag's to repeat. */
const PACKAGING: ReadonlySet<string> = new Set(['rpm-spec', 'rpm-changes', 'debian-changelog']);

/** Whether what a file has behind its version counts packages, `2.28.5-1`, where the tag has a word, `v2.28.5-fix`. */
const isWordless = (statement: Statement, { scheme, values }: ReleaseNumber): boolean =>
  statement.kind === 'number' &&
  PROJECTS.has(scheme.id) &&
  /^\d/.test(statement.number.values['prerelease'] ?? '') &&
  /^[a-z]/i.test(values['prerelease'] ?? '');

/** The files at the tagged commit that state the number too; those that never meant it are named as doubts. */
function repeating(
  reading: TagReading,
  own: CarrierFacts,
  plan: TagPlan,
): readonly (CarrierFacts | Extract<Doubt, { about: 'carrier' | 'template' }>)[] {
  const claimed = plan.claimed;
  if (claimed === undefined) return [];
  const written = orderedFields(claimed.scheme).filter((field) => claimed.values[field] !== undefined);
  const hasSource = reading.carriers.some((file) => isSource(file) && file.text.kind !== 'absent');
  return reading.carriers.map((file) => {
    const { path, kind, rule } = file;
    const { after } = readSides({ ...file, base: file.text, head: file.text, origin: undefined }, reading);
    const template = rule === undefined && kind === 'rpm-spec' && !hasSource ? templateOf(after) : undefined;
    if (template !== undefined) return { about: 'template' as const, path, ...template };
    const scheme = kind === 'kernel-makefile' ? KERNEL_VERSION : claimed.scheme;
    const statement = look(after, scheme);
    const isElse = (): boolean =>
      statement.kind === 'misfit' ||
      isOfElse(statement, claimed, plan, kind) ||
      isLeftBehind(statement, claimed, reading, plan);
    if (rule === undefined && isElse()) {
      return { about: 'carrier' as const, path, text: stated(after)?.text ?? '' };
    }
    // A file that can be read is as it was; one that cannot is told as if it had come with the tag.
    const same = statement.kind === 'number' || (statement.kind === 'misfit' && rule === undefined);
    const packaged = isWordless(statement, claimed) ? written.filter((field) => !CANDIDATE_FIELDS.has(field)) : written;
    const fields =
      kind === 'kernel-makefile' ? ['base'] : PACKAGING.has(kind) ? packaged : releaseFields(claimed.scheme);
    return {
      path,
      kind,
      scheme,
      before: same ? statement : { kind: 'absent' as const },
      after: statement,
      part: 'repeating' as const,
      repeats: { path: own.path, fields: rule?.compare ?? fields },
      packagedFiles: [],
      packagedText: () => 'same',
      origin: rule === undefined ? ('inferred' as const) : ('declared' as const),
    };
  });
}

/** Other tags of the very same number that lead to another commit. */
function takenBy({ standings, name }: TagReading, { claimed, numbers }: TagPlan): TagClaim['taken'] {
  if (claimed === undefined || numbers === undefined) return [];
  const words = Object.keys(claimed.scheme.fields).filter((field) => !orderedFields(claimed.scheme).includes(field));
  return numbers
    .ofRelease(claimed)
    .filter(({ number }) => compareNumbers(number, claimed) === 0)
    .filter(({ number }) => words.every((field) => number.values[field] === claimed.values[field]))
    .filter(
      ({ tag }) => tag.name !== name && standings.get(tag.name) !== undefined && standings.get(tag.name) !== 'same',
    )
    .map(({ tag }) => ({ tag: tag.name, id: tag.id }));
}

function freeAfter({ claimed, numbers }: TagPlan, line: LineFacts, strictness: Strictness): readonly string[] {
  const greatest = claimed === undefined || numbers === undefined ? undefined : kinOf(claimed, numbers).at(-1)?.number;
  if (greatest === undefined || line.kind !== 'line') return [];
  return nextNumbers(greatest, line.roles, strictness)
    .filter(({ step }) => step.unlisted !== true && step.reserved !== true)
    .map(({ number }) => number.text);
}

function doubtsOf({ name, policy, branch }: TagReading, plan: TagPlan, line: LineFacts): readonly Doubt[] {
  if (line.kind !== 'line' || plan.claimed === undefined) return [];
  const noLine = policy.lines !== undefined && plan.rule === undefined;
  return [
    ...(line.roles.length > 1 ? [{ about: 'role' as const, roles: line.roles }] : []),
    ...(noLine && branch === undefined ? [{ about: 'no-line' as const, tag: name }] : []),
    ...(plan.branch === undefined ? [{ about: 'branch' as const, tag: name }] : []),
  ];
}
