import type { Phrase } from '../numbering/scheme.ts';

/** The words of `next`, in both languages. */
export const NEXT_WORDS = {
  reserved: { en: 'for a declared emergency', zh: '仅用于声明的紧急修复' },
  usual: { en: 'next', zh: '首选' },
  atTip: {
    en: 'The tip of {branch} bears {tags} already; the numbers are for what comes after it.',
    zh: '{branch} 的最新提交已有标签 {tags}；以上编号供其后的修改使用。',
  },
  tag: { en: 'The tag of the first is {tag}.', zh: '首选编号的标签为 {tag}。' },
  unknownLevel: {
    en: 'There is no level "{level}" here.{near} There is {known}.',
    zh: '此处没有级别“{level}”。{near}可用的有 {known}。',
  },
  didYouMean: { en: ' Did you mean "{near}"?', zh: '是否想写“{near}”？' },
  noBranch: {
    en: 'The repository has no branch with a commit yet.',
    zh: '仓库中还没有带提交的分支。',
  },
  nothing: {
    en: 'There is no number on {count:branch|branches}, in a file or by a tag.',
    zh: '{count} 个分支均没有编号：既没有写明编号的文件，也没有编号标签。',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
