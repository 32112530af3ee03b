import { type FeatureMessage, objectionsTo } from './features.ts';
import { defineRule } from './rule.ts';

export const featureAdded = defineRule<FeatureMessage>({
  id: 'feature-added',
  about: 'features',
  summary: { en: 'A new feature comes with the number that says so.', zh: '新增特性须有相应的编号表明。' },
  why: {
    en: 'A number that stays would promise the new feature to nobody: who asks for it cannot tell the release that has it from the one before. A source with the feature could not move to a target of the same number either.',
    zh: '编号若不变，便没有向任何人承诺该新特性：需要它的一方无法区分有无该特性的版本，带有该特性的源端也无法迁移到编号相同的目标端。',
  },
  fix: { en: 'Take the number that the message names.', zh: '改用消息中给出的编号。' },
  source: 'the migration version of virtual devices, libvir-list, August 2020',
  severity: { practice: 'error', published: 'error' },
  messages: {
    bump: {
      en: '{interface} gains {count} ({features}): after {previous}{since} that takes {expected}, not {is}.{note}',
      zh: '{interface} 新增了 {count}（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}',
    },
    refused: {
      en: '{interface} gains {count}, which the policy forbids here: {features}.{note}',
      zh: '{interface} 新增了 {count}，策略在此不允许：{features}。{note}',
    },
    told: {
      en: '{interface} gains {count}: {features}.{note}',
      zh: '{interface} 新增了 {count}：{features}。{note}',
    },
    unsaid: {
      en: '{interface} gains {count}, and no number here says so: {features}.{note}',
      zh: '{interface} 新增了 {count}，而此处没有编号能够表明：{features}。{note}',
    },
  },
  examples: [
    {
      title: 'a mode comes with a minor number',
      before: '0.0.0',
      after: '0.1.0',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'quiet',
    },
    {
      title: 'a mode comes, the number stays',
      before: '0.1.0',
      after: '0.1.0',
      interface: { was: ['none', 'ppgtt'], is: ['none', 'ppgtt', 'context'] },
      reports: 'bump',
      expected: ['0.2.0'],
    },
    {
      title: 'a mode comes with a bugfix',
      before: '0.1.0',
      after: '0.1.1',
      interface: { was: ['none', 'ppgtt'], is: ['none', 'ppgtt', 'context'] },
      reports: 'bump',
      expected: ['0.2.0'],
    },
    {
      title: 'beside a feature that goes, the greater bump says it all',
      before: '0.1.0',
      after: '0.1.0',
      interface: { was: ['none', 'ppgtt'], is: ['none', 'context'] },
      reports: 'quiet',
    },
    {
      title: 'a list whose line has no number for it',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'quiet',
    },
    {
      title: 'a frozen set',
      interface: { was: ['none'], is: ['none', 'ppgtt'], policy: { added: 'forbid' } },
      reports: 'refused',
    },
  ],
  evaluate: (facts) => objectionsTo('added', facts),
});
