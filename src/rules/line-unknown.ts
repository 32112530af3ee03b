import { defineRule } from './rule.ts';

export const lineUnknown = defineRule<'unmatched' | 'withoutNumbers'>({
  id: 'line-unknown',
  summary: { en: 'Every branch that takes releases is a known line.', zh: '每个接收发布的分支都属于已知的发布线。' },
  why: {
    en: 'Without a line there is no rule by which to judge, and a check that has nothing to judge by must not look like a check that passed.',
    zh: '没有发布线就没有可依据的规则；无从判断的检查不应看起来像通过了检查。',
  },
  fix: {
    en: 'Add the branch under `lines` in the policy, with the role `ignored` if no releases are made there.',
    zh: '在策略文件的 `lines` 中加入该分支；若不在其上发布，角色写 `ignored`。',
  },
  source: 'design: a verdict of `unknown` is never the same as "nothing found"',
  severity: { practice: 'error', published: 'error' },
  messages: {
    unmatched: {
      en: 'The branch {branch} matches none of the lines of the policy ({patterns}).',
      zh: '分支 {branch} 不匹配策略中的任何发布线（{patterns}）。',
    },
    withoutNumbers: {
      en: 'Nothing on the branch {branch} states a number: no spec file and no SOURCE at the top of the repository, and no tag of a number leads up to it. Name the files under `carriers` in the policy, which `pawl init` begins for you, or give the branch the role `ignored`.',
      zh: '分支 {branch} 上没有任何文件写明编号：仓库顶层既无 spec 也无 SOURCE，之前也没有编号标签。请在策略的 `carriers` 中指明文件（`pawl init` 可写出草稿），或将该分支的角色设为 `ignored`。',
    },
  },
  examples: [
    { title: 'a line of the policy', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'quiet' },
    {
      title: 'an ignored branch',
      role: 'ignored',
      before: '5.10.0-60.1.0.5',
      after: '5.10.0-9.9.9.1',
      reports: 'quiet',
    },
    { title: 'no carrier anywhere', reports: 'withoutNumbers' },
  ],
  evaluate: ({ line, interfaces }) => {
    switch (line.kind) {
      case 'unmatched':
        return [{ message: 'unmatched', data: { branch: line.branch, patterns: line.patterns }, unchecked: true }];
      case 'without-numbers':
        // A set of features has a number of its own, or wants none; what is a template is noted.
        if (interfaces.length > 0 || line.templates === 'at-base') return [];
        return [{ message: 'withoutNumbers', data: { branch: line.branch }, unchecked: true }];
      case 'line':
      case 'frozen':
      case 'ignored':
      case 'untold':
      case 'outside':
        return [];
    }
  },
});
