import type { Phrase } from '../numbering/scheme.ts';

/** What `pawl explain` says beside the rules' and schemes' own words. */
export const EXPLAIN_WORDS = {
  scope: { en: 'Where it asks', zh: '适用范围' },
  apart: { en: '{text} (scheme {scheme}, {title})', zh: '{text}（方案 {scheme}，{title}）' },
  fits: { en: '{text} fits {schemes}.', zh: '{text} 符合 {schemes}。' },
  first: {
    en: 'The first is the likeliest by the number alone; in a repository the other tags and files tell.',
    zh: '仅凭编号看，第一个最有可能；在仓库中由其他标签与文件判定。',
  },
  firstHere: {
    en: 'The first is the one of this repository, by its tags or its policy.',
    zh: '第一个是此仓库所用的方案（依据其标签或策略）。',
  },
  around: {
    en: '{text} is a tag as this repository writes them: the number is {number}, between "{prefix}" and "{suffix}".',
    zh: '{text} 符合此仓库的标签写法：编号为 {number}，前有“{prefix}”，后有“{suffix}”。',
  },
  behind: {
    en: '{text} is a tag as this repository writes them: the number is {number}, after "{prefix}".',
    zh: '{text} 符合此仓库的标签写法：编号为 {number}，前有“{prefix}”。',
  },
  before: {
    en: '{text} is a tag as this repository writes them: the number is {number}, before "{suffix}".',
    zh: '{text} 符合此仓库的标签写法：编号为 {number}，后有“{suffix}”。',
  },
  every: { en: 'every line', zh: '任何发布线' },
  reserved: { en: '{field}, for a declared emergency', zh: '{field}，仅用于声明的紧急修复' },
  usual: { en: '{field}, usual though not in the published rule', zh: '{field}，惯例如此，但不在公布的规则中' },
  unknown: {
    en: '{text} is no rule, and no number of a scheme.',
    zh: '{text} 既不是规则，也不是任何方案的编号。',
  },
  meant: { en: 'Did you mean "{near}"?', zh: '是否想写“{near}”？' },
  nearest: {
    en: 'It comes nearest to the scheme {scheme}, up to {fits}: numbers there look like {examples}.',
    zh: '最接近方案 {scheme}，符合到 {fits} 为止：该方案的编号形如 {examples}。',
  },
  alike: {
    en: 'It looks most like the scheme {scheme}: numbers there look like {examples}.',
    zh: '形式最接近方案 {scheme}：该方案的编号形如 {examples}。',
  },
  rules: { en: 'The rules are: {rules}.', zh: '规则有：{rules}。' },
} as const satisfies Readonly<Record<string, Phrase>>;
