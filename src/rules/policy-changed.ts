import { defineRule } from './rule.ts';

export const policyChanged = defineRule<'changed'>({
  id: 'policy-changed',
  summary: { en: 'A change of the policy is pointed out.', zh: '提示对策略的修改。' },
  why: {
    en: 'A pull request is judged by the policy of the base branch, never by its own. Reviewers should still see that the rules are about to change.',
    zh: '拉取请求依目标分支的策略判断，而非其自带的策略。但审阅者仍应看到规则即将改变。',
  },
  fix: { en: 'Nothing to fix: review the change of the policy with care.', zh: '无需修改：请仔细审阅策略的变更。' },
  source: 'design: the policy is taken from the base',
  severity: { practice: 'notice', published: 'notice' },
  messages: {
    changed: {
      en: 'This changes {path}. It was judged by the policy of the base branch; the new one counts once it is merged.',
      zh: '本次修改涉及 {path}。判断依据的是目标分支的策略；新策略在合并后生效。',
    },
  },
  examples: [
    { title: 'the policy is left alone', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' },
  ],
  evaluate: ({ policyFile }) =>
    policyFile.changed ? [{ message: 'changed', data: { path: policyFile.path }, path: policyFile.path, line: 1 }] : [],
});
