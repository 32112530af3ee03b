import type { CarrierFacts, Facts } from '../facts/facts.ts';
import { offeredNext, previousOf } from '../facts/next.ts';
import { compareEvr, type Evr, parseEvr } from '../numbering/rpm-order.ts';
import { labelOf } from '../numbering/scheme.ts';
import { ABSENT, moveBetween } from '../numbering/steps.ts';
import { type Claim, placeOf, successions } from './claims.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'lower' | 'overtaken' | 'rpmLower';

export const numberNotGreater = defineRule<Message>({
  id: 'number-not-greater',
  summary: {
    en: "A number is above the line's last one, field by field and in RPM's own order.",
    zh: '编号必须高于本发布线的上一个编号，按字段比较和按 RPM 自身的次序都要成立。',
  },
  why: {
    en: 'Machines only install what RPM holds for newer. A number that is not greater never reaches them, or takes away what they have.',
    zh: '机器只会安装 RPM 认为更新的包。编号不升高，更新就到不了机器，甚至会倒退。',
  },
  fix: {
    en: 'Take the number that the message offers. If the base branch has moved on meanwhile, rebase first. A number that really must fall needs a higher Epoch.',
    zh: '改用消息给出的编号。若目标分支已经前进，请先变基。确需降低编号时，须提高 Epoch。',
  },
  source: "rpm-version(7), RPM's comparison of versions; rows 4, 21 and 35 of the catalogue of real cases",
  severity: { practice: 'error', published: 'error' },
  messages: {
    lower: {
      en: '{claimed} is below {previous}: {field} fell from {was} to {is}; after {previous} comes {expected}.',
      zh: '{claimed} 低于 {previous}：{field} 从 {was} 降为 {is}；{previous} 之后应为 {expected}。',
    },
    overtaken: {
      en: '{claimed} is below {previous}, to which the base branch has moved on since this change was made; after {previous} comes {expected}.',
      zh: '{claimed} 低于 {previous}：自本次修改以来，目标分支已前进到 {previous}；其后应为 {expected}。',
    },
    rpmLower: {
      en: "{claimed} does not sort above {previous} in RPM's own order, whatever its fields say; machines would not install it. After {previous} comes {expected}.",
      zh: '无论字段如何，按 RPM 自身的次序 {claimed} 并不高于 {previous}，机器不会安装它。{previous} 之后应为 {expected}。',
    },
  },
  examples: [
    {
      title: 'the next maintenance release',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      reports: 'quiet',
    },
    {
      title: 'a lower number',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.11.0.87',
      reports: 'lower',
      expected: ['5.10.0-136.13.0.87'],
    },
    {
      title: 'the base set back',
      scheme: 'openeuler-monthly',
      before: '4.19.95-2002.6.0.0030',
      after: '4.19.90-2003.1.0.0031',
      reports: 'lower',
    },
    {
      title: 'the month goes back',
      scheme: 'openeuler-monthly',
      before: '4.19.90-2102.3.0.0058',
      after: '4.19.90-2012.4.0.0059',
      reports: 'lower',
    },
    {
      title: 'a release candidate inside the release sorts below every release',
      role: 'development',
      before: '5.10.0-2.0.0.3',
      after: '5.10.0-rc3.0.0.4',
      reports: 'rpmLower',
    },
    { title: 'packaged again', before: '5.10.0-136.41.0.118', after: '5.10.0-136.41.0.119', reports: 'quiet' },
  ],
  evaluate: (facts) => {
    const lower = successions(facts).flatMap((claim) => byFields(claim, facts));
    const named = new Set(lower.map((objection) => objection.path));
    return [
      ...lower,
      ...facts.carriers.filter(({ path }) => !named.has(path)).flatMap((carrier) => byRpm(carrier, facts)),
    ];
  },
});

function byFields(claim: Claim, facts: Facts): readonly Objection<Message>[] {
  const { previous, claimed, carrier, move } = claim;
  if (previous === undefined || move?.kind !== 'backward' || epochRose(carrier)) return [];
  if (isBackport(claim)) return [];
  const { field, was, is } = move.top;
  const { offered } = claim;
  return [
    {
      message: facts.behind ? 'overtaken' : 'lower',
      data: {
        claimed: claimed.text,
        previous: previous.text,
        field: labelOf(carrier.scheme, field),
        was,
        is,
        expected: offered,
      },
      ...placeOf(claim, field, offered[0]),
      expected: offered,
    },
  ];
}

/**
 * Debian builds a package again for an older release under a number that sorts just below the one it is made from, so that
 * an upgrade of the system replaces it: `6.2.16-4~bpo11+1` follows `6.2.16-4`. An `~exp1` or `~rc1` would come before it.
 */
function isBackport({ carrier, move }: Claim): boolean {
  if (carrier.kind !== 'debian-changelog' || move?.kind !== 'backward') return false;
  const { field, was, is } = move.top;
  return field === 'before' && was === ABSENT && /^(?:bpo|deb|ubuntu)?\d/.test(is);
}

/** What RPM would say of the two texts; it needs no scheme, so it also judges what no scheme can parse. */
function byRpm(carrier: CarrierFacts, facts: Facts): readonly Objection<Message>[] {
  const { before, after, repeats, path } = carrier;
  if (facts.line.kind !== 'line' || carrier.kind !== 'rpm-spec' || repeats !== undefined) return [];
  const was = evrOf(before);
  const is = evrOf(after);
  if (was === undefined || is === undefined || compareEvr(is, was) >= 0 || onlyBuildFell(carrier)) return [];
  const previous = previousOf(carrier, facts.line);
  const expected = previous === undefined ? [] : offeredNext(previous, facts.line, facts);
  return [
    {
      message: 'rpmLower',
      data: { claimed: textOf(after), previous: textOf(before), expected },
      path,
      line: after.kind === 'number' || after.kind === 'misfit' ? (after.stated.passages.at(-1)?.line ?? 1) : 1,
      actual: textOf(after),
      expected,
    },
  ];
}

/** A build counter that fell is build-not-advanced's to say. */
function onlyBuildFell({ before, after }: CarrierFacts): boolean {
  return (
    before.kind === 'number' &&
    after.kind === 'number' &&
    before.number.scheme === after.number.scheme &&
    moveBetween(before.number, after.number).kind === 'same'
  );
}

const evrOf = (statement: CarrierFacts['before']): Evr | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit'
    ? { ...parseEvr(statement.stated.text), epoch: statement.stated.epoch }
    : undefined;

const textOf = (statement: CarrierFacts['before']): string =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : '';

function epochRose({ before, after }: CarrierFacts): boolean {
  const was = evrOf(before);
  const is = evrOf(after);
  return was !== undefined && is !== undefined && is.epoch > was.epoch;
}
