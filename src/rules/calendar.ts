import type { CarrierFacts, Facts, TagClaim } from '../facts/facts.ts';
import { labelOf } from '../numbering/scheme.ts';
import { type Claim, claimsOf, lineAt, mainSuccessions, placeOf } from './claims.ts';
import { impossibleMonth, isMonth, monthNumber, monthOfTime, monthText } from './months.ts';
import { outcomeOf } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'impossible' | 'future' | 'backward';

export const calendar = defineRule<Message>({
  id: 'calendar',
  summary: {
    en: 'A month in a number is one that there is, has come, and does not go back.',
    zh: '编号中的月份真实存在、已经到来，且不倒退。',
  },
  why: {
    en: 'The month says when a release was made. A month that has not come yet takes numbers from the releases that will be made in it, and one that goes back sorts among those of the past.',
    zh: '月份表示版本的发布时间。尚未到来的月份会占用将来版本的编号，倒退的月份则会排到过去的版本之中。',
  },
  fix: { en: 'Write the month in which the tag is made.', zh: '写打标签当月的月份。' },
  source: 'rows 20 and 21 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    impossible: { en: '{text} has the month {month}, which there is not.', zh: '{text} 中的月份 {month} 不存在。' },
    future: {
      en: '{claimed} is of the month {month}, but the tag is of {tagged}.',
      zh: '{claimed} 的月份是 {month}，而标签属于 {tagged}。',
    },
    backward: {
      en: '{field} fell from {was} to {is}; after {previous} comes {expected}.',
      zh: '{field} 从 {was} 退到 {is}；{previous} 之后应为 {expected}。',
    },
  },
  examples: [
    {
      title: 'the month of the tag',
      after: '4.19.90-2412.1.0',
      tag: { earlier: ['4.19.90-2411.3.0'], committed: '2024-12-05' },
      reports: 'quiet',
    },
    {
      title: 'a month that there is not',
      after: '4.19.90-2413.1.0',
      tag: { earlier: ['4.19.90-2412.3.0'] },
      reports: 'impossible',
    },
    {
      title: 'a month to come',
      after: '4.19.90-2503.1.0',
      tag: { earlier: ['4.19.90-2411.3.0'], committed: '2024-12-05', object: 'annotated' },
      reports: 'future',
      severity: 'warning',
    },
    {
      title: 'an earlier month than that of the tag',
      after: '4.19.90-2004.1.0',
      tag: { earlier: ['4.19.90-2003.4.0'], committed: '2020-05-03' },
      reports: 'quiet',
    },
    {
      title: 'the month goes back while the base moves on',
      scheme: 'openeuler-monthly',
      before: '4.19.138-2009.1.0.0040',
      after: '4.19.148-2008.1.0.0041',
      reports: 'backward',
    },
  ],
  evaluate: (facts) => {
    if (facts.line.kind !== 'line') return [];
    return [
      ...facts.carriers.flatMap(impossible),
      ...(facts.claim.kind === 'tag' ? future(facts, facts.claim) : []),
      ...mainSuccessions(facts).flatMap((claim) => backward(claim, facts)),
    ];
  },
});

function impossible({ path, before, after, kind }: CarrierFacts): readonly Objection<Message>[] {
  if (after.kind !== 'misfit' || ('stated' in before && before.stated.text === after.stated.text)) return [];
  const month = impossibleMonth(after);
  if (month === undefined) return [];
  const { text } = after.stated;
  const line = kind === 'tag' ? {} : { line: lineAt(after.stated, after.stop.at) };
  return [{ message: 'impossible', data: { text, month }, path, ...line, actual: text }];
}

/** An annotated tag tells its own time; for others the commit's month and the one after it are the tag's, as far as one can tell. */
function future(facts: Facts, { object }: TagClaim): readonly Objection<Message>[] {
  if (object.kind !== 'commit') return [];
  const made = monthOfTime(Math.max(object.committed, object.tagged ?? 0));
  const latest = object.tagged === undefined ? made + 1 : made;
  return claimsOf(facts).flatMap((claim) => {
    const { claimed, carrier } = claim;
    const field = Object.keys(claimed.values).find((name) => isMonth(carrier.scheme, name));
    const value = field === undefined ? undefined : claimed.values[field];
    if (carrier.kind !== 'tag' || field === undefined || value === undefined || monthNumber(value) <= latest) return [];
    const data = { claimed: claimed.text, month: monthText(monthNumber(value)), tagged: monthText(made) };
    return [{ message: 'future' as const, data, ...placeOf(claim, field, undefined), severity: 'warning' as const }];
  });
}

/** Only where nothing else is wrong: that a whole number is lower is for `number-not-greater` to say. */
function backward(claim: Claim, facts: Facts): readonly Objection<Message>[] {
  const outcome = outcomeOf(claim, facts);
  if (outcome.kind !== 'not-reset' || !isMonth(claim.carrier.scheme, outcome.worst.field)) return [];
  const { field, was, is } = outcome.worst;
  return [
    {
      message: 'backward',
      data: {
        field: labelOf(claim.carrier.scheme, field),
        was,
        is,
        previous: claim.previous?.text ?? '',
        expected: claim.offered,
      },
      ...placeOf(claim, field, claim.offered[0]),
      expected: claim.offered,
    },
  ];
}
