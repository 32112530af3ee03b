import type { Facts } from '../facts/facts.ts';
import { problemObjections } from './feature-problems.ts';
import { type FeatureMessage, objectionsTo } from './features.ts';
import { defineRule } from './rule.ts';

type Message =
  | FeatureMessage
  | 'unreadable'
  | 'missing'
  | 'blanked'
  | 'tooMany'
  | 'noNumber'
  | 'numberGone'
  | 'misfit'
  | 'backward';

export const featureRemoved = defineRule<Message>({
  id: 'feature-removed',
  about: 'features',
  summary: {
    en: 'A promised feature goes only with the number that says so.',
    zh: '已承诺的特性只有在编号表明时才能移除。',
  },
  why: {
    en: 'Whoever relies on a feature learns from the number alone whether it is still there: within one major number everything that was promised stays. Where no number can say it, as for the symbols of a long-term kernel, a feature that went breaks what was built against it. A set that cannot be read is not taken for an empty one; the verdict is `unknown` then.',
    zh: '依赖某特性的一方只能从编号得知它是否还在：同一主版本内，已承诺的一切都会保留。在编号无法表达之处（如长期支持内核的符号），移除特性会破坏依赖它构建的一切。无法读取的集合不会被当作空集，此时结论为 `unknown`。',
  },
  fix: {
    en: 'Put the feature back, or take the number or the label that the message names.',
    zh: '恢复该特性，或采用消息中给出的编号或标签。',
  },
  source:
    'the migration version of virtual devices, libvir-list, August 2020; kABI changes of openEuler kernels, 2019 to 2024',
  severity: { practice: 'error', published: 'error' },
  messages: {
    bump: {
      en: '{interface} loses {count} ({features}): after {previous}{since} that takes {expected}, not {is}.{note}',
      zh: '{interface} 移除了 {count}（{features}）：{previous}{since} 之后须为 {expected}，而不是 {is}。{note}',
    },
    refused: {
      en: '{interface} loses {count}, which the policy forbids here: {features}.{note}',
      zh: '{interface} 移除了 {count}，策略在此不允许：{features}。{note}',
    },
    told: {
      en: '{interface} loses {count}: {features}.{note}',
      zh: '{interface} 移除了 {count}：{features}。{note}',
    },
    unsaid: {
      en: '{interface} loses {count}, and no number here says so: {features}.{note}',
      zh: '{interface} 移除了 {count}，而此处没有编号能够表明：{features}。{note}',
    },
    unreadable: {
      en: '{interface}: {path} cannot be read ({side}): {reason}. What it promises is not known, so nobody can say whether something went.',
      zh: '{interface}：{path} 无法读取（{side}）：{reason}。其承诺的内容未知，因此无法判断是否有所移除。',
    },
    missing: {
      en: '{interface}: the policy names {path}, but there is no such file on the branch; correct the path, or remove the interface.',
      zh: '{interface}：策略中写明的 {path} 在分支上不存在；请更正路径，或删除该接口。',
    },
    blanked: {
      en: '{interface}: {path} held {count} and is blank now. If nothing is promised any more, delete the file; else put its content back.',
      zh: '{interface}：{path} 原有 {count}，现在是空白文件。若不再作任何承诺，请删除该文件；否则请恢复其内容。',
    },
    tooMany: {
      en: '{interface}: the change touches {files} of its files, more than the {limit} that Pawl reads; split it, or narrow the pattern in the policy.',
      zh: '{interface}：本次修改涉及其 {files} 个文件，超过 Pawl 读取的 {limit} 个；请拆分修改，或在策略中收窄匹配模式。',
    },
    noNumber: {
      en: '{interface}: its number in {path} cannot be read ({side}), so nobody can say whether it rose far enough.',
      zh: '{interface}：无法读取 {path} 中的编号（{side}），因此无法判断其提升是否足够。',
    },
    numberGone: {
      en: '{interface}: this change deletes {path}, in which the policy finds its number. If the file only moves, let the same change name its new place in the policy.{note}',
      zh: '{interface}：本次修改删除了 {path}，而策略写明编号在此文件中。若只是移动文件，请在同一修改中更新策略里的路径。{note}',
    },
    misfit: {
      en: '{interface}: {text} in {path} is no number of scheme {scheme}, which is written {form}. Correct it, or name the right `scheme` for its `version` in the policy.',
      zh: '{interface}：{path} 中的 {text} 不是方案 {scheme} 的编号，其形式为 {form}。请更正，或在策略的 `version` 中写明正确的 `scheme`。',
    },
    backward: {
      en: '{interface}: its number falls from {previous} to {is}; a number that was given stands for what it promised. Keep {expected}, or take a higher one.',
      zh: '{interface}：编号由 {previous} 降为 {is}；已给出的编号代表其承诺。请保留 {expected}，或改用更高的编号。',
    },
  },
  examples: [
    {
      title: 'a mode goes with the major number',
      before: '0.2.0',
      after: '1.0.0',
      interface: { was: ['none', 'ppgtt', 'context'], is: ['none', 'context'] },
      reports: 'quiet',
    },
    {
      title: 'a mode goes under a minor number, also below 1.0',
      before: '0.2.0',
      after: '0.3.0',
      interface: { was: ['none', 'ppgtt', 'context'], is: ['none', 'context'] },
      reports: 'bump',
      expected: ['1.0.0'],
    },
    {
      title: 'the same where numbers below 1.0 count one field lower',
      before: '0.2.0',
      after: '0.3.0',
      interface: { was: ['none', 'ppgtt'], is: ['none'], policy: { belowOne: 'shifted' } },
      reports: 'quiet',
    },
    {
      title: 'one bump covers what goes until the next release',
      before: '1.0.0',
      after: '1.0.0',
      interface: {
        was: ['none', 'context'],
        is: ['none'],
        released: { number: '0.2.0', set: ['none', 'ppgtt', 'context'] },
      },
      reports: 'quiet',
    },
    {
      title: 'what was never released may go',
      before: '0.2.0',
      after: '0.2.0',
      interface: {
        was: ['none', 'ppgtt', 'context'],
        is: ['none', 'ppgtt'],
        released: { number: '0.1.0', set: ['none', 'ppgtt'] },
      },
      reports: 'quiet',
    },
    {
      title: 'a bump that was released covers nothing more',
      before: '1.0.0',
      after: '1.0.0',
      interface: { was: ['none', 'context'], is: ['none'], released: { number: '1.0.0', set: ['none', 'context'] } },
      reports: 'bump',
      expected: ['2.0.0'],
    },
    {
      title: 'a number taken back below what was released',
      before: '1.0.0',
      after: '0.3.0',
      interface: { was: ['none'], is: ['none'], released: { number: '0.2.0', set: ['none', 'ppgtt'] } },
      reports: 'bump',
      expected: ['1.0.0'],
    },
    {
      title: 'a number that falls',
      before: '1.2.0',
      after: '1.1.0',
      interface: { was: ['none'], is: ['none'] },
      reports: 'backward',
      expected: ['1.2.0'],
    },
    {
      title: 'a symbol of a list that may not lose any',
      interface: {
        kind: 'symbols',
        was: ['0x1a45cb6c\tmlx5_a\tmlx5_core\tEXPORT_SYMBOL', '0xc5850110\tprintk\tvmlinux\tEXPORT_SYMBOL'],
        is: ['0xc5850110\tprintk\tvmlinux\tEXPORT_SYMBOL'],
        policy: { removed: 'forbid' },
      },
      reports: 'refused',
      severity: 'error',
    },
    {
      title: 'a symbol that only GPL modules may use from now on',
      interface: {
        kind: 'symbols',
        was: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL'],
        is: ['0x1a45cb6c\tkfree\tvmlinux\tEXPORT_SYMBOL_GPL'],
        policy: { removed: 'forbid' },
      },
      reports: 'refused',
    },
    {
      title: 'a whole list is deleted',
      interface: { was: ['a', 'b'], is: 'deleted', policy: { removed: 'forbid' } },
      reports: 'refused',
    },
    { title: 'a list is blank', interface: { was: ['a', 'b'], is: 'blank' }, reports: 'blanked' },
    { title: 'a list that is no text', interface: { was: ['a', 'b'], is: 'binary' }, reports: 'unreadable' },
    {
      title: 'a feature goes where no number could say it',
      interface: { was: ['a', 'b'], is: ['a'] },
      reports: 'unsaid',
    },
    {
      title: 'the same, declared by a label, where no file states a number',
      labels: ['bump: major'],
      interface: { was: ['a', 'b'], is: ['a'] },
      reports: 'quiet',
    },
    {
      title: 'the policy only wants to be told',
      interface: { was: ['a', 'b'], is: ['a'], policy: { removed: 'warn' } },
      reports: 'told',
      severity: 'warning',
    },
  ],
  evaluate: (facts: Facts) => [...objectionsTo('removed', facts), ...problemObjections(facts)],
});
