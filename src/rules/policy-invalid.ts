import type { PolicyFacts } from '../facts/facts.ts';
import { defineRule, type Objection } from './rule.ts';

export const policyInvalid = defineRule<'atBase' | 'atHead'>({
  id: 'policy-invalid',
  summary: { en: 'The policy file can be read and means something.', zh: '策略文件可读且含义明确。' },
  why: {
    en: 'A policy that is half understood would be half enforced. So nothing is judged by it until it is right.',
    zh: '一知半解的策略只会被执行一半。因此在其正确之前不据此判断任何内容。',
  },
  fix: { en: 'Correct the line that the message names.', zh: '更正消息所指的行。' },
  source: 'design: unknown keys are errors, numbers must be strings',
  severity: { practice: 'error', published: 'error' },
  messages: {
    atBase: {
      en: '{path}:{line}:{column} on the base branch: {problem}',
      zh: '目标分支上的 {path}:{line}:{column}：{problem}',
    },
    atHead: {
      en: '{path}:{line}:{column} as this change leaves it: {problem}',
      zh: '本次修改后的 {path}:{line}:{column}：{problem}',
    },
  },
  examples: [{ title: 'no policy file', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' }],
  evaluate: ({ policyFile }) => [...objections(policyFile, 'atBase'), ...objections(policyFile, 'atHead')],
});

function objections(file: PolicyFacts, side: 'atBase' | 'atHead'): readonly Objection<'atBase' | 'atHead'>[] {
  return file[side].map(({ line, column, problem, unchecked }) => ({
    message: side,
    data: { path: file.path, line, column, problem },
    path: file.path,
    line,
    // Without a policy nothing could be judged; a policy that this change breaks is this change's fault.
    ...(side === 'atBase' || unchecked === true ? { unchecked: true as const } : {}),
  }));
}
