import { editsFor, type Replacement, replacementsTo } from '../carriers/carrier.ts';
import type { Facts } from '../facts/facts.ts';
import type { EFFECT_RULES, InterfaceFacts, InterfaceNumber } from '../facts/features/facts.ts';
import { counted, demandOf, isMoved, needFor, numberIn, type Standing, standingOf } from '../facts/features/need.ts';
import type { FeatureChange } from '../features/diff.ts';
import { candidateFields } from '../numbering/bump.ts';
import { compareNumbers, type ReleaseNumber } from '../numbering/number.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { BUMP_WORDS } from './bump-words.ts';
import { countWords, featureWords, placeOf } from './feature-words.ts';
import type { Objection } from './rule.ts';

/** What the rules about features have in common: one for each effect, and each speaks for the changes of its own. */

export type FeatureMessage = 'bump' | 'refused' | 'told' | 'unsaid';
export type Effect = keyof typeof EFFECT_RULES;

/**
 * The objections to changes of one effect. Of several effects whose bump is missing only the greatest speaks, as the number
 * that it asks for covers the others.
 */
export function objectionsTo(effect: Effect, facts: Facts): readonly Objection<FeatureMessage>[] {
  const { interfaces } = facts;
  return interfaces.flatMap((face) => {
    const changes = counted(face, face.changes).filter((change) => change.effect === effect);
    const demand = demandOf(face.rule, effect);
    switch (demand) {
      case 'none':
        return [];
      case 'forbid':
      case 'warn':
      case 'notice':
        return changes.length === 0 ? [] : [refusal(face, changes, demand)];
      case 'patch':
      case 'minor':
      case 'major':
        return face.number.kind === 'none'
          ? unsaid(face, effect, changes, facts)
          : bumpObjection(face, effect, changes, interfaces);
    }
  });
}

const SEVERITIES = { forbid: 'error', warn: 'warning', notice: 'notice' } as const;

function refusal(
  face: InterfaceFacts,
  changes: readonly FeatureChange[],
  demand: keyof typeof SEVERITIES,
): Objection<FeatureMessage> {
  return {
    message: demand === 'forbid' ? 'refused' : 'told',
    data: { ...dataOf(face, changes), note: approvalWords(face) },
    ...anchorOf(face, changes),
    severity: SEVERITIES[demand],
    ...acceptedBy(face),
  };
}

/** Where no file states a number, the pull request itself may declare what the next one has to say. */
function unsaid(
  face: InterfaceFacts,
  effect: Effect,
  changes: readonly FeatureChange[],
  { declaration }: Facts,
): readonly Objection<FeatureMessage>[] {
  if (changes.length === 0 || face.rule[effect] !== 'major') return [];
  const unstated = face.number.kind === 'none' && face.number.because === 'unstated';
  if (unstated && declaration.bump === 'major') return [];
  const [how, approval] = [declaringWords(face, effect, unstated), approvalWords(face)];
  const note = { en: how.en + approval.en, zh: how.zh + approval.zh };
  const data = { ...dataOf(face, changes), note };
  return [{ message: 'unsaid', data, ...anchorOf(face, changes), ...acceptedBy(face) }];
}

/** What to do where there is no number to raise: in this change, or for good in the policy. */
function declaringWords({ majorLabel, rule }: InterfaceFacts, effect: Effect, unstated: boolean): Phrase {
  return unstated
    ? {
        en: ` If the next release is to be a major one, declare it with the label "${majorLabel}".`,
        zh: `若下一个版本将提升主版本，请以标签“${majorLabel}”声明。`,
      }
    : {
        en: ` Let the policy say what is to be done about ${rule.name}: "${effect}: forbid" or "${effect}: warn".`,
        zh: `请在策略中为 ${rule.name} 写明如何处理：“${effect}: forbid”或“${effect}: warn”。`,
      };
}

function bumpObjection(
  face: InterfaceFacts,
  effect: Effect,
  own: readonly FeatureChange[],
  all: readonly InterfaceFacts[],
): readonly Objection<FeatureMessage>[] {
  const standing = isMoved(face) ? standingOf(face) : undefined;
  if (standing === undefined || standing.enough) return [];
  const since = standing.changes.filter((change) => change.effect === effect);
  const need = needFor(face.rule, face.rule[effect], standing.promised);
  if (since.length === 0 || need !== standing.need || need === 'none') return [];
  const names = new Set(since.map(({ name }) => name));
  const shown = own.filter(({ name }) => names.has(name));
  return [tooSmall(face, { ...standing, right: rightFor(face, standing, all) }, shown.length > 0 ? shown : since)];
}

/** The number to take: interfaces that one number promises take the greatest that any of them asks for. */
export function rightFor(face: InterfaceFacts, standing: Standing, all: readonly InterfaceFacts[]): ReleaseNumber {
  return sharing(face, all).reduce((most, other) => {
    const right = standingOf(other)?.right;
    return right === undefined || right.scheme !== most.scheme || compareNumbers(right, most) <= 0 ? most : right;
  }, standing.right);
}

/** The interfaces that the number of this one promises as well. */
export function sharing({ number }: InterfaceFacts, all: readonly InterfaceFacts[]): readonly InterfaceFacts[] {
  return all.filter(
    (other) => number.kind === 'number' && other.number.kind === 'number' && sameStatement(number, other.number),
  );
}

type Numbered = Extract<InterfaceNumber, { kind: 'number' }>;

const sameStatement = (left: Numbered, right: Numbered): boolean =>
  left.path === right.path && placeKey(left) === placeKey(right);

const placeKey = ({ after }: Numbered): string =>
  after.kind === 'number' ? JSON.stringify(after.stated.passages.map(({ line, column }) => [line, column])) : '';

function tooSmall(
  face: InterfaceFacts,
  standing: Standing,
  changes: readonly FeatureChange[],
): Objection<FeatureMessage> {
  const { promised, claimed, need, right } = standing;
  const { release } = face;
  const since: Phrase =
    release.kind === 'release'
      ? { en: `, released as ${release.tag},`, zh: `（已发布为 ${release.tag}）` }
      : { en: '', zh: '' };
  return {
    message: 'bump',
    data: {
      ...dataOf(face, changes),
      previous: promised.text,
      since,
      is: claimed.text,
      need: BUMP_WORDS[need],
      expected: [right.text],
      note: approvalWords(face),
    },
    ...numberPlace(face.number, right),
    actual: claimed.text,
    expected: [right.text],
    ...acceptedBy(face),
  };
}

function dataOf(face: InterfaceFacts, changes: readonly FeatureChange[]): Objection['data'] {
  return {
    interface: face.rule.name,
    count: countWords(changes.length),
    features: featureWords(changes, face),
  };
}

/** What stands behind a message: what was not looked at, and the label that accepts the change. */
export function approvalWords({ rule, unread, files }: Pick<InterfaceFacts, 'rule' | 'unread' | 'files'>): Phrase {
  const unseen: Phrase =
    unread === 'others'
      ? {
          en: ' Only files that this change touches were looked at; whether another one defines it as well is not known.',
          zh: '只查看了本次修改涉及的文件；其他文件是否也有其定义尚不可知。',
        }
      : { en: '', zh: '' };
  const { approval } = rule;
  const label: Phrase =
    approval === undefined
      ? { en: '', zh: '' }
      : { en: ` A maintainer accepts it with the label "${approval}".`, zh: `维护者可用标签“${approval}”予以接受。` };
  const move = moveWords(files);
  return { en: unseen.en + move.en + label.en, zh: unseen.zh + move.zh + label.zh };
}

/** A list that only changed its place is not lost, but the policy of the base branch does not look there. */
function moveWords(files: InterfaceFacts['files']): Phrase {
  const moved = files.find(({ movedTo }) => movedTo !== undefined);
  if (moved === undefined) return { en: '', zh: '' };
  const { path, movedTo: to } = moved;
  return {
    en: ` The list of ${path} is in ${to} now, where the policy does not look: first merge a policy with the path "{${path},${to}}", then move the file.`,
    zh: `${path} 的列表现在位于 ${to}，而策略不会查看该处：请先合入路径写作“{${path},${to}}”的策略，再移动文件。`,
  };
}

export function acceptedBy({ approvedBy }: Pick<InterfaceFacts, 'approvedBy'>): Pick<Objection, 'accepted'> {
  return approvedBy === undefined ? {} : { accepted: approvedBy };
}

/** The line of the number, with what would make it right. */
export function numberPlace(
  number: InterfaceNumber,
  wanted: ReleaseNumber | undefined,
): Pick<Objection, 'path' | 'line' | 'edits'> {
  if (number.kind === 'none' || number.after.kind !== 'number') return {};
  const { path, after } = number;
  const edits = wanted === undefined ? [] : editsFor(after.stated, replacements(after, wanted));
  return { path, line: edits[0]?.line ?? after.stated.passages[0]?.line ?? 1, edits };
}

/** Field by field; a candidate that becomes a release loses a field, so that the number is written anew. */
function replacements(
  { number, offsets }: Numbered['after'] & { kind: 'number' },
  wanted: ReleaseNumber,
): readonly Replacement[] {
  const falls = candidateFields(number).some((name) => wanted.values[name] === undefined);
  const start = Object.values(offsets).reduce((least, offset) => Math.min(least, offset), Number.POSITIVE_INFINITY);
  return falls && start === 0
    ? [{ offset: 0, old: number.text, by: wanted.text }]
    : replacementsTo(number, offsets, wanted);
}

/**
 * The place in the file as it would be: for what came or changed its own line, for what went the line of what follows it
 * in the list and is still there. A deleted file has no line any more.
 */
export function anchorOf(
  { files }: Pick<InterfaceFacts, 'files'>,
  changes: readonly FeatureChange[],
): Pick<Objection, 'path' | 'line'> {
  const [first] = changes;
  const now = first === undefined || first.kind === 'removed' ? undefined : first.after[0];
  if (now !== undefined) return { path: now.path, line: now.line };
  const was = first === undefined ? undefined : placeOf(first);
  if (was === undefined) return {};
  const file = files.find(({ path }) => path === was.path);
  if (file === undefined || file.after.kind !== 'features' || file.before.kind !== 'features')
    return { path: was.path };
  const lines = new Map(file.after.features.map(({ name, line }) => [name, line]));
  const following = file.before.features.filter(({ line, name }) => line > was.line && lines.has(name));
  const [next] = following.toSorted((a, b) => a.line - b.line);
  const last = file.after.features.reduce((most, { line }) => Math.max(most, line), 1);
  return { path: was.path, line: (next === undefined ? undefined : lines.get(next.name)) ?? last };
}

/** The number at the base and as proposed, where both are numbers of the scheme. */
export function numbersOf({ number }: InterfaceFacts): { tip: ReleaseNumber; claimed: ReleaseNumber } | undefined {
  if (number.kind === 'none') return undefined;
  const [tip, claimed] = [numberIn(number.before), numberIn(number.after)];
  return tip === undefined || claimed === undefined ? undefined : { tip, claimed };
}
