import type { Phrase } from '../numbering/scheme.ts';

/** The words of audits, in both languages. */
export const AUDIT_WORDS = {
  title: { en: 'Audit', zh: '审计' },
  judged: {
    en: '{points:number|numbers} judged on {lines:line|lines}: {tags:tag|tags}, {specs:change|changes} of files; {clean} of them clean ({share} %).',
    zh: '共判断 {lines} 条发布线上的 {points} 个编号：{tags} 个标签，{specs} 次文件变更；其中 {clean} 个没有问题（{share} %）。',
  },
  nothing: { en: 'There is no number in this history.', zh: '此历史中没有编号。' },
  accepted: {
    en: '{known:finding is|findings are} accepted by the baseline; {gone:that it names is|that it names are} there no more.',
    zh: '基线已接受 {known} 项问题；基线所列的 {gone} 项已不存在。',
  },
  drop: {
    en: '`pawl audit --write-baseline` drops what is gone.',
    zh: '`pawl audit --write-baseline` 会去掉已不存在的项。',
  },
  others: {
    en: '{foreign:tag is no release number|tags are no release numbers}, {excluded:is|are} left out by the policy.',
    zh: '{foreign} 个标签不是发布编号，{excluded} 个被策略排除。',
  },
  unchecked: { en: 'Could not be looked at', zh: '未能检查' },
  all: {
    en: '… and {count} more; `--format json` has all of them',
    zh: '……另有 {count} 项；`--format json` 列出全部',
  },
  knownMark: { en: 'in the baseline', zh: '已在基线中' },
  finding: { en: 'Finding', zh: '问题' },
  count: { en: 'Count', zh: '数量' },
  examples: { en: 'Examples', zh: '示例' },
  lines: { en: 'Lines', zh: '发布线' },
  numbers: { en: 'Numbers', zh: '编号' },
  tags: { en: 'Tags', zh: '标签' },
  revisions: { en: 'Changes of files', zh: '文件的修改' },
  together: { en: '{count:repository|repositories}', zh: '{count} 个仓库' },
  wrote: { en: 'Wrote {count:finding|findings} to {path}.', zh: '已将 {count} 项问题写入 {path}。' },
  acceptHow: {
    en: 'To accept what is past, run `pawl audit --write-baseline` and commit the file.',
    zh: '若要接受既往的问题，请运行 `pawl audit --write-baseline` 并提交该文件。',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
