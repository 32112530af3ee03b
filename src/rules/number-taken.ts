import type { DeclarationClaim, Facts } from '../facts/facts.ts';
import { claimsOf, placeOf } from './claims.ts';
import { defineRule, type Objection } from './rule.ts';

export const numberTaken = defineRule<'taken' | 'declared'>({
  id: 'number-taken',
  summary: { en: 'A number stands for one release alone.', zh: '一个编号只代表一个版本。' },
  why: {
    en: 'Two releases of one number cannot be told apart by anybody who has only the number. That two branches released under one number is what ended the calendar scheme.',
    zh: '两个版本若用同一编号，仅凭编号便无法区分。两个分支以同一编号发布，正是按月编号方案被弃用的原因。',
  },
  fix: { en: 'Take a number that is free.', zh: '请使用未被占用的编号。' },
  source: 'openEuler kernel SIG, the 5.10 numbering proposal of 2020-10-15; row 37 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    taken: {
      en: '{claimed} is the number of the tag {other} already, which is at {id}, while {tag} is at {own}; free is {expected}.',
      zh: '{claimed} 已是标签 {other}（位于 {id}）的编号，而 {tag} 位于 {own}；可用的编号为 {expected}。',
    },
    declared: {
      en: 'The pull request declares {claimed}, and that is the number of the tag {other} already, which is at {id}; free is {expected}.',
      zh: '拉取请求声明了 {claimed}，而它已是标签 {other}（位于 {id}）的编号；可用的编号为 {expected}。',
    },
  },
  examples: [
    { title: 'a number of its own', after: '5.10.0-136.13.0', tag: { earlier: ['5.10.0-136.12.0'] }, reports: 'quiet' },
    {
      title: 'the same number in another spelling, on another branch',
      after: '4.19.90-2108.04.0',
      tag: { earlier: ['4.19.90-2108.3.0'], apart: ['4.19.90-2108.4.0'] },
      reports: 'taken',
      expected: ['4.19.90-2108.5.0', '4.19.90-2109.1.0'],
    },
    {
      title: 'a pull request declares the next number',
      after: '5.10.0-137.0.0',
      role: 'development',
      declared: { earlier: ['5.10.0-136.0.0'] },
      reports: 'quiet',
    },
    {
      title: 'a pull request declares a number that a tag has',
      after: '5.10.0-136.0.0',
      role: 'development',
      declared: { earlier: ['5.10.0-135.0.0', '5.10.0-136.0.0'] },
      reports: 'declared',
      expected: ['5.10.0-137.0.0'],
    },
  ],
  evaluate: (facts) => {
    const { claim: source } = facts;
    if (source.kind === 'declaration') return declared(facts, source);
    if (source.kind !== 'tag' || source.object.kind !== 'commit') return [];
    const { taken, name, object } = source;
    return claimsOf(facts).flatMap((claim) => {
      const [other] = claim.carrier.kind === 'tag' ? taken : [];
      if (other === undefined) return [];
      const free = source.free();
      const data = {
        claimed: claim.claimed.text,
        other: other.tag,
        id: other.id.slice(0, 12),
        tag: name,
        own: object.commit.slice(0, 12),
        expected: free,
      };
      return [{ message: 'taken' as const, data, ...placeOf(claim, undefined, free[0]), expected: free }];
    });
  },
});

function declared(facts: Facts, { taken, free }: DeclarationClaim): readonly Objection<'declared'>[] {
  const [other] = taken;
  if (other === undefined) return [];
  return claimsOf(facts).map((claim) => {
    const expected = claim.offered.length > 0 && claim.previous?.text === claim.claimed.text ? claim.offered : free;
    const data = { claimed: claim.claimed.text, other: other.tag, id: other.id.slice(0, 12), expected };
    return { message: 'declared', data, ...placeOf(claim, undefined, expected[0]), expected };
  });
}
