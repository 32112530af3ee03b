import { type FeatureMessage, objectionsTo } from './features.ts';
import { defineRule } from './rule.ts';

export const featureChanged = defineRule<FeatureMessage>({
  id: 'feature-changed',
  about: 'features',
  summary: {
    en: 'A feature that becomes another under its name comes with the number that says so.',
    zh: '名称不变而内容改变的特性须有相应的编号表明。',
  },
  why: {
    en: 'The name of a symbol may stay while its checksum does not, and then modules that were built against it no longer load. What a change of this kind weighs depends on the interface, so the policy says it: a bump, a warning, or that it is forbidden.',
    zh: '符号的名称可能不变而校验值改变，此时依赖它构建的模块将无法加载。此类更改的轻重取决于接口，因此由策略规定：要求提升编号、给出警告，或予以禁止。',
  },
  fix: {
    en: 'Keep the feature as it was, or take the number or the label that the message names.',
    zh: '保持该特性原样，或采用消息中给出的编号或标签。',
  },
  source: 'a kABI list of openEuler of which 965 of 990 checksums changed and no name went',
  severity: { practice: 'error', published: 'error' },
  messages: {
    bump: {
      en: '{interface} has {count} changed ({features}): after {previous}{since} that takes {expected}, not {is}.{note}',
      zh: '{interface} 有 {count}更改（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}',
    },
    refused: {
      en: '{interface} has {count} changed, which the policy forbids here: {features}.{note}',
      zh: '{interface} 有 {count}更改，策略在此不允许：{features}。{note}',
    },
    told: {
      en: '{interface} has {count} changed: {features}.{note}',
      zh: '{interface} 有 {count}更改：{features}。{note}',
    },
    unsaid: {
      en: '{interface} has {count} changed, and no number here says so: {features}.{note}',
      zh: '{interface} 有 {count}更改，而此处没有编号能够表明：{features}。{note}',
    },
  },
  examples: [
    {
      title: 'a checksum changes, and the bugfix number tells',
      before: '1.0.0',
      after: '1.0.1',
      interface: {
        kind: 'symbols',
        was: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
        is: ['0x5322663e\tkfree\tvmlinux\tEXPORT_SYMBOL'],
      },
      reports: 'quiet',
    },
    {
      title: 'a checksum changes, the number stays',
      before: '1.0.0',
      after: '1.0.0',
      interface: {
        kind: 'symbols',
        was: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
        is: ['0x5322663e\tkfree\tvmlinux\tEXPORT_SYMBOL'],
      },
      reports: 'bump',
      expected: ['1.0.1'],
    },
    {
      title: 'a checksum changes where that is worth a warning',
      interface: {
        kind: 'symbols',
        was: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
        is: ['0x5322663e\tkfree\tvmlinux\tEXPORT_SYMBOL'],
        policy: { removed: 'forbid', changed: 'warn' },
      },
      reports: 'told',
      severity: 'warning',
    },
  ],
  evaluate: (facts) => objectionsTo('changed', facts),
});
