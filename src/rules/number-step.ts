import type { Facts } from '../facts/facts.ts';
import { numberOf, type ReleaseNumber } from '../numbering/number.ts';
import { labelOf } from '../numbering/scheme.ts';
import { type FieldMove, moveBetween } from '../numbering/steps.ts';
import { type Claim, mainSuccessions, placeOf, roleWords } from './claims.ts';
import { isMonth } from './months.ts';
import { type Forward, outcomeOf } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'wrongField' | 'notReset' | 'twoFields' | 'otherBase';

export const numberStep = defineRule<Message>({
  id: 'number-step',
  summary: {
    en: 'A number moves only the field that its line may move, and lower fields start over.',
    zh: '编号只能移动本发布线允许移动的字段，且其后的字段须归位。',
  },
  why: {
    en: 'The field that moves tells which line a release belongs to. A maintenance line that moves DEVEL takes a number that the trunk will give to something else; a trunk that moves MAINT looks like a maintenance release that never was.',
    zh: '移动的是哪个字段，就表明版本属于哪条发布线。维护线若移动 DEVEL，便占用了主干将来要用的编号；主干若移动 MAINT，看上去就像一个并不存在的维护版本。',
  },
  fix: {
    en: 'Take one of the numbers that the message offers. If the line really has another role, say so under `lines` in the policy.',
    zh: '改用消息中给出的编号之一。若该发布线的角色确实不同，请在策略文件的 `lines` 中声明。',
  },
  source: 'openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15',
  severity: { practice: 'error', published: 'error' },
  messages: {
    wrongField: {
      en: '{field} moved from {was} to {is}, which a {role} line does not do; after {previous} comes {expected}.',
      zh: '{field} 从 {was} 变为 {is}，而{role}线不移动该字段；{previous} 之后应为 {expected}。',
    },
    notReset: {
      en: '{field} moved, but {lower} stayed at {is} instead of starting over at {start}; after {previous} comes {expected}.',
      zh: '{field} 已移动，但 {lower} 仍为 {is}，未归位到 {start}；{previous} 之后应为 {expected}。',
    },
    twoFields: {
      en: '{field} and {lower} moved at once ({lower} is {is}, and starts at {start} in a new {field}); after {previous} comes {expected}.',
      zh: '{field} 与 {lower} 同时移动（{lower} 为 {is}，新的 {field} 应从 {start} 开始）；{previous} 之后应为 {expected}。',
    },
    otherBase: {
      en: 'The base of this line is {base}, not {is}; the policy fixes it for the line.',
      zh: '本发布线的基线是 {base}，不是 {is}；策略文件已将其固定。',
    },
  },
  examples: [
    { title: 'maintenance moves MAINT', before: '5.10.0-136.12.0.86', after: '5.10.0-136.13.0.87', reports: 'quiet' },
    {
      title: 'DEVEL moved on a maintenance line',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-137.0.0.87',
      reports: 'wrongField',
      expected: ['5.10.0-136.13.0.87'],
    },
    {
      title: 'MAINT moved on a development line',
      role: 'development',
      before: '5.10.0-123.0.0.40',
      after: '5.10.0-123.1.0.41',
      reports: 'wrongField',
      expected: ['5.10.0-124.0.0.41'],
    },
    {
      title: 'a lower field not reset',
      role: 'following',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-137.12.0.87',
      reports: 'notReset',
      expected: ['5.10.0-137.0.0.87', '5.10.0-136.13.0.87'],
    },
    {
      title: 'DEVEL and MAINT at once',
      role: 'following',
      before: '5.10.0-104.0.0.54',
      after: '5.10.0-106.1.0.55',
      reports: 'twoFields',
    },
    {
      title: 'the same, where the line starts at 106.0.0',
      before: '5.10.0-104.0.0.54',
      after: '5.10.0-106.1.0.55',
      from: '5.10.0-106.0.0',
      reports: 'quiet',
    },
    {
      title: 'a stable update of the base',
      role: 'development',
      before: '6.1.8-3.0.0.9',
      after: '6.1.14-4.0.0.10',
      reports: 'wrongField',
    },
    {
      title: 'the trunk starts over on a new series',
      role: 'development',
      before: '5.10.0-104.0.0.54',
      after: '6.1.0-1.0.0.1',
      reports: 'quiet',
    },
    {
      title: 'the same by the published rule',
      role: 'development',
      strictness: 'published',
      before: '5.10.0-104.0.0.54',
      after: '6.1.0-1.0.0.1',
      reports: 'wrongField',
    },
    {
      title: 'a development line leaves MAINT behind',
      role: 'development',
      before: '5.10.0-5.3.0.19',
      after: '5.10.0-6.0.0.20',
      reports: 'quiet',
    },
    {
      title: 'DEVEL moves on a line that follows the trunk',
      role: 'following',
      before: '5.10.0-182.0.0.95',
      after: '5.10.0-183.0.0.96',
      reports: 'quiet',
    },
    {
      title: 'a tag that moves DEVEL on a maintenance line',
      role: 'maintenance',
      after: '5.10.0-137.0.0',
      tag: { earlier: ['5.10.0-136.0.0', '5.10.0-136.12.0'], onBranch: 'yes' },
      reports: 'wrongField',
      expected: ['5.10.0-136.13.0'],
    },
    {
      title: 'the base moves to the next stable kernel by month',
      scheme: 'openeuler-monthly',
      before: '4.19.138-2008.1.0.0040',
      after: '4.19.148-2009.1.0.0041',
      reports: 'quiet',
    },
  ],
  evaluate: (facts) => mainSuccessions(facts).flatMap((claim) => judge(claim, facts)),
});

function judge(claim: Claim & { previous: ReleaseNumber }, facts: Facts): readonly Objection<Message>[] {
  const outcome = outcomeOf(claim, facts);
  switch (outcome.kind) {
    case 'first':
    case 'same':
    case 'backward':
      return [];
    case 'allowed':
      return otherBase(claim, outcome.move);
    case 'no-step':
      return [{ ...wrongField(claim, outcome.move), ...milder(claim, outcome.move) }];
    case 'not-reset':
      // A month that fell is for `calendar` to say.
      return isMonth(claim.carrier.scheme, outcome.worst.field) ? [] : [lowerField(claim, outcome.move, outcome.worst)];
  }
}

/**
 * A branch that is only named like a trunk may take up a maintenance release all the same (a sync from a release branch
 * does); without a word of the policy that is worth a warning, not a refusal.
 */
function milder({ line, carrier }: Claim, move: Forward): Pick<Objection, 'severity'> {
  const unsure = line.evidence.because === 'trunk-name' && line.evidence.certainty === 'likely';
  const elsewhere = carrier.scheme.steps.maintenance.some((step) => step.raises === move.top.field);
  return unsure && elsewhere ? { severity: 'warning' } : {};
}

/** The offered number that keeps what the claim has right: the same field raised, if any of them does that. */
function bestOf(claim: Claim, move: Forward): string | undefined {
  const raising = claim.offered.find((text) => {
    const number = numberOf(claim.carrier.scheme, text);
    const way = number === undefined || claim.previous === undefined ? undefined : moveBetween(claim.previous, number);
    return way?.kind === 'forward' && way.top.field === move.top.field;
  });
  return raising ?? claim.offered[0];
}

function wrongField(claim: Claim & { previous: ReleaseNumber }, move: Forward): Objection<Message> {
  const { field, was, is } = move.top;
  return {
    message: 'wrongField',
    data: {
      field: labelOf(claim.carrier.scheme, field),
      was,
      is,
      role: roleWords(claim.line),
      previous: claim.previous.text,
      expected: claim.offered,
    },
    ...placeOf(claim, field, claim.offered[0]),
    expected: claim.offered,
  };
}

function lowerField(claim: Claim & { previous: ReleaseNumber }, move: Forward, worst: FieldMove): Objection<Message> {
  const { scheme } = claim.carrier;
  return {
    message: Number(worst.is) === Number(worst.was) ? 'notReset' : 'twoFields',
    data: {
      field: labelOf(scheme, move.top.field),
      lower: labelOf(scheme, worst.field),
      is: worst.is,
      start: scheme.fields[worst.field]?.start ?? 0,
      previous: claim.previous.text,
      expected: claim.offered,
    },
    ...placeOf(claim, worst.field, bestOf(claim, move)),
    expected: claim.offered,
  };
}

function otherBase(claim: Claim, move: Forward): readonly Objection<Message>[] {
  const { base } = claim.line;
  const is = claim.claimed.values['base'];
  if (base === undefined || is === undefined || is === base || move.top.field !== 'base') return [];
  return [
    {
      message: 'otherBase',
      data: { base, is },
      ...placeOf(claim, 'base', claim.offered[0]),
      expected: claim.offered,
    },
  ];
}
