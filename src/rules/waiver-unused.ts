import type { Waiver } from '../policy/policy.ts';
import { defineRule, type Objection } from './rule.ts';

const rule = defineRule<'unused'>({
  id: 'waiver-unused',
  summary: {
    en: 'A waiver for a branch accepts something on that branch.',
    zh: '针对某分支的豁免应在该分支上起作用。',
  },
  why: {
    en: 'A waiver that accepts nothing any more will one day accept something that nobody meant.',
    zh: '不再起作用的豁免，终有一天会放过本不该放过的问题。',
  },
  fix: { en: 'Remove the waiver.', zh: '删除该豁免。' },
  source: 'design: unused waivers are reported',
  severity: { practice: 'notice', published: 'notice' },
  messages: {
    unused: {
      en: 'The waiver of {rule} ("{reason}") accepted nothing here.',
      zh: '对 {rule} 的豁免（“{reason}”）在此未起作用。',
    },
  },
  examples: [
    { title: 'a policy without waivers', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' },
  ],
  evaluate: () => [],
});

/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
export const waiverUnused = {
  ...rule,
  objectTo: ({ rule: waived, reason, place }: Waiver, path: string | undefined): Objection<'unused'> => ({
    message: 'unused',
    data: { rule: waived, reason },
    line: place.line,
    ...(path === undefined ? {} : { path }),
  }),
};
