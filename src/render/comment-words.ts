import type { Phrase } from '../numbering/scheme.ts';

/** The words of the comment on a pull request, of its suggestions, labels and check run. */
export const COMMENT_WORDS = {
  take: { en: 'take', zh: '请使用' },
  requiredBump: { en: 'required bump', zh: '所需升级' },
  unchanged: { en: 'number unchanged', zh: '编号未变' },
  nothing: { en: 'nothing to object to', zh: '没有问题' },
  what: { en: 'What', zh: '对象' },
  trunk: { en: 'development line', zh: '开发线' },
  earlier: { en: 'earlier releases', zh: '较早的版本' },
  last: { en: 'last', zh: '最新' },
  leaves: { en: 'leaves the trunk', zh: '离开主干' },
  take2: { en: 'take this', zh: '请使用' },
  thisChange: { en: 'this change', zh: '本次修改' },
  refusedChange: { en: 'this change, refused', zh: '本次修改（被拒绝）' },
  details: { en: 'Why, and how this was judged', zh: '原因与判断依据' },
  allowedNext: { en: 'What may come next on this line', zh: '此发布线之后可用的编号' },
  waiveOne: {
    en: 'To accept a finding all the same, add a waiver to the policy on the base branch: `waivers: [{rule: RULE, reason: "…"}]`.',
    zh: '若仍要接受某个问题，请在目标分支的策略中加入豁免：`waivers: [{rule: RULE, reason: "…"}]`。',
  },
  judged: { en: 'Judged', zh: '判断' },
  against: { en: 'against', zh: '相对' },
  policy: { en: 'policy', zh: '策略' },
  inferred: { en: 'inferred', zh: '推断' },
  reported: {
    en: "computed in the pull request's own workflow run, which its author may have changed",
    zh: '由拉取请求自身的工作流运行得出，作者可能改动过该工作流',
  },
  suggestion: { en: 'The corrected line, by the rule', zh: '按规则修正后的行，规则' },
  suggestionLines: { en: 'The corrected lines, by the rule', zh: '按规则修正后的各行，规则' },
  review: {
    en: 'Pawl suggests the corrected lines; several can be committed in one batch.',
    zh: 'Pawl 建议修正以下各行；可一次批量提交。',
  },
  checkTitle: { en: 'Release numbers', zh: '发布编号' },
  labelMajor: {
    en: 'Promised features were removed: a major bump is required',
    zh: '移除了承诺的特性：需要主版本升级',
  },
  labelMinor: { en: 'Features were added: a minor bump is required', zh: '新增了特性：需要次版本升级' },
  labelPatch: { en: 'No promised feature changed: a patch bump is enough', zh: '承诺的特性未变：补丁升级即可' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const BUMP_WORDS: Readonly<Record<string, Phrase>> = {
  none: { en: 'none', zh: '无' },
  patch: { en: 'patch', zh: '补丁' },
  minor: { en: 'minor', zh: '次版本' },
  major: { en: 'major', zh: '主版本' },
};
