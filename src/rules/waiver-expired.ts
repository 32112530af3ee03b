import type { Waiver } from '../policy/policy.ts';
import { defineRule, type Objection } from './rule.ts';

const rule = defineRule<'expired'>({
  id: 'waiver-expired',
  summary: { en: 'A waiver is gone once its last day is over.', zh: '豁免在最后一天过后即失效。' },
  why: {
    en: 'A waiver with a date was a promise to settle something by then. It no longer accepts anything.',
    zh: '带日期的豁免是届时解决问题的承诺。过期后它不再豁免任何问题。',
  },
  fix: { en: 'Remove the waiver, or give it a later day and say why.', zh: '删除该豁免，或给出更晚的日期并说明原因。' },
  source: 'design: expired waivers are reported',
  severity: { practice: 'warning', published: 'warning' },
  messages: {
    expired: {
      en: 'The waiver of {rule} ("{reason}") ended on {until}.',
      zh: '对 {rule} 的豁免（“{reason}”）已于 {until} 到期。',
    },
  },
  examples: [
    { title: 'a policy without waivers', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' },
  ],
  evaluate: () => [],
});

/** Waivers are weighed after the other rules have spoken, so this rule is asked waiver by waiver. */
export const waiverExpired = {
  ...rule,
  objectTo: ({ rule: waived, reason, until, place }: Waiver, path: string | undefined): Objection<'expired'> => ({
    message: 'expired',
    data: { rule: waived, reason, until: until ?? '' },
    line: place.line,
    ...(path === undefined ? {} : { path }),
  }),
};
