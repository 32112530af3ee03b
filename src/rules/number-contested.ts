import type { Facts } from '../facts/facts.ts';
import { allowedNext } from '../facts/next.ts';
import { compareNumbers, orderedFields, type ReleaseNumber } from '../numbering/number.ts';
import { type Claim, claimsOf, placeOf } from './claims.ts';
import { outcomeOf } from './outcome.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'later' | 'earlier';

export const numberContested = defineRule<Message>({
  id: 'number-contested',
  summary: {
    en: 'No other open pull request claims the same number.',
    zh: '没有其他打开的拉取请求使用相同编号。',
  },
  why: {
    en: 'Of two pull requests with one number only the first to be merged can keep it; the other one fails when it is its turn, after its review. The earlier one keeps the number, so that both know now. Only a run that may ask GitHub sees other pull requests: the action does, the command line does not.',
    zh: '两个拉取请求使用同一编号时，只有先合并者能保留它；另一个在评审之后、轮到合并时才会失败。较早的拉取请求保留编号，双方现在即可知晓。只有能询问 GitHub 的运行才能看到其他拉取请求：Action 会检查，命令行不会。',
  },
  fix: {
    en: 'Take the number that is offered, or agree on the order and close or renumber the other pull request.',
    zh: '请使用给出的编号；或商定先后，关闭另一个拉取请求或为其改号。',
  },
  source: 'openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15: numbers must not collide',
  severity: { practice: 'warning', published: 'error' },
  messages: {
    later: {
      en: '{others} claimed {claimed} before this pull request ({own}) and keeps it; free is {expected}.',
      zh: '{others} 先于本拉取请求（{own}）使用 {claimed}，编号归其所有；可用的编号为 {expected}。',
    },
    earlier: {
      en: '{others} claims {claimed} as well; this pull request ({own}) is the earlier one and keeps it.',
      zh: '{others} 也使用 {claimed}；本拉取请求（{own}）较早，编号归其所有。',
    },
  },
  examples: [
    {
      title: 'nobody else claims it',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      contest: { own: 9, claims: { 7: '5.10.0-136.12.0.87' } },
      reports: 'quiet',
    },
    {
      title: 'an earlier pull request has it',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      contest: { own: 9, claims: { 7: '5.10.0-136.13.0.87' } },
      reports: 'later',
      expected: ['5.10.0-136.14.0.88'],
    },
    {
      title: 'the third of three, and a fourth that has looked ahead',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      contest: { own: 9, claims: { 7: '5.10.0-136.13.0.87', 8: '5.10.0-136.13.0.87', 5: '5.10.0-136.15.0.89' } },
      reports: 'later',
      expected: ['5.10.0-136.16.0.90'],
    },
    {
      title: 'a later pull request claims it as well',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      contest: { own: 7, claims: { 9: '5.10.0-136.13.0.87' } },
      reports: 'earlier',
      severity: 'notice',
    },
    {
      title: 'a number that the line may not take is no use to either',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-137.0.0.87',
      contest: { own: 9, claims: { 7: '5.10.0-137.0.0.87' } },
      reports: 'quiet',
    },
    {
      title: 'the number stays, as in every pull request that changes something else',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.86',
      contest: { own: 9, claims: { 7: '5.10.0-136.12.0.86' } },
      reports: 'quiet',
    },
  ],
  evaluate: (facts) => claimsOf(facts).flatMap((claim) => contested(claim, facts)),
});

function contested(claim: Claim, facts: Facts): readonly Objection<Message>[] {
  const { claimed, previous, carrier } = claim;
  const { contest } = facts;
  if (contest === undefined || (previous !== undefined && same(claimed, previous))) return [];
  // A number that the line may not take is for other rules to mend; whoever else claims it has the same to mend.
  if (!['first', 'same', 'allowed'].includes(outcomeOf(claim, facts).kind)) return [];
  const theirs = contest.claims.filter(({ path }) => path === carrier.path);
  const rivals = theirs.filter(({ number }) => same(number, claimed)).map(({ pull }) => pull);
  if (rivals.length === 0) return [];
  const earlier = rivals.filter((pull) => pull < contest.own).sort((a, b) => a - b);
  const own = `#${contest.own}`;
  if (earlier.length === 0) {
    const data = { others: rivals.map((pull) => `#${pull}`).join(', '), claimed: claimed.text, own };
    return [{ message: 'earlier', data, ...placeOf(claim, undefined, undefined), severity: 'notice' }];
  }
  const taken = theirs.map(({ number }) => number);
  const free = freeNumber(claim, facts, taken, earlier.length);
  const expected = free === undefined ? [] : [free.text];
  const data = { others: `#${earlier[0]}`, claimed: claimed.text, own, expected };
  return [{ message: 'later', data, ...placeOf(claim, undefined, free?.text), expected }];
}

const same = (left: ReleaseNumber, right: ReleaseNumber): boolean =>
  left.scheme === right.scheme && compareNumbers(left, right, orderedFields(left.scheme)) === 0;

/** Nobody has more pull requests in a row. */
const FARTHEST = 100;

/** The ordinary number after the contested one that nobody claims; whoever contests it earlier has the first of them. */
function freeNumber(
  { claimed, line }: Claim,
  facts: Facts,
  taken: readonly ReleaseNumber[],
  earlier: number,
): ReleaseNumber | undefined {
  let number: ReleaseNumber | undefined = claimed;
  let skip = earlier - 1;
  for (let tries = 0; tries < FARTHEST && number !== undefined; tries += 1) {
    number = allowedNext(number, line, facts)[0]?.number;
    const candidate = number;
    if (candidate === undefined || taken.some((other) => same(other, candidate))) continue;
    if (skip === 0) return candidate;
    skip -= 1;
  }
  return undefined;
}
