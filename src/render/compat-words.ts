import type { Agreement } from '../features/compat.ts';
import type { Phrase } from '../numbering/scheme.ts';

/** The words of `pawl compat`. */
export const COMPAT_WORDS = {
  title: { en: '{name}: who can migrate to whom', zh: '{name}：谁可以迁移到谁' },
  from: { en: 'from, to', zh: '从、到' },
  nothing: {
    en: 'No tag of this repository is a release of {name}; name revisions, or files as NUMBER=FILE.',
    zh: '本仓库没有标签是 {name} 的发布版本；请指定修订版本，或以 NUMBER=FILE 指定文件。',
  },
  minor: {
    en: 'By number: the majors are equal, and the minor of the target is not lower.',
    zh: '按编号：主版本相同，且目标端的次版本不低于源端。',
  },
  major: {
    en: 'By number: the majors are equal; the minor is not compared.',
    zh: '按编号：主版本相同；次版本不作比较。',
  },
  bySet: {
    en: 'By set: the target has everything that the source has.',
    zh: '按集合：目标端具备源端的全部特性。',
  },
  agree: { en: 'Numbers and sets agree everywhere.', zh: '编号与集合处处一致。' },
  agreeWhereKnown: {
    en: 'Numbers and sets agree wherever both are known. A “?” stands where a number has no major and minor, or a set cannot be read.',
    zh: '凡编号与集合均已知之处，二者一致。“？”表示编号没有主、次版本，或集合无法读取。',
  },
  unknown: {
    en: 'Nobody can tell: the numbers have no major and minor, or the sets cannot be read. Name a `version` with such a number, or its `scheme`, for {name}.',
    zh: '无从判断：编号没有主、次版本，或集合无法读取。请为 {name} 指明带有此类编号的 `version` 或其 `scheme`。',
  },
  noInterface: {
    en: 'The policy {policy} of {branch} names no interface; add one under `interfaces`, or compare files as NUMBER=FILE.',
    zh: '{branch} 的策略 {policy} 没有声明接口；请在 `interfaces` 下添加，或以 NUMBER=FILE 比较文件。',
  },
  whichInterface: {
    en: 'Say which interface with --interface: the policy {policy} names {names}.',
    zh: '请用 --interface 指明接口：策略 {policy} 声明了 {names}。',
  },
  badPolicy: {
    en: 'The policy {policy} of {branch} cannot be read; `pawl policy` tells what is wrong with it.',
    zh: '无法读取 {branch} 的策略 {policy}；`pawl policy` 会说明其问题。',
  },
  unreadable: { en: '{path} cannot be read: {reason}.', zh: '无法读取 {path}：{reason}。' },
  noFile: { en: 'there is no such file', zh: '文件不存在' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What stands in a field of the table. */
export const AGREEMENT_MARKS: Readonly<Record<Agreement, Phrase>> = {
  allowed: { en: 'yes', zh: '可' },
  refused: { en: 'no', zh: '否' },
  'broken-promise': { en: 'YES, set: no', zh: '可，集合：否' },
  'needless-refusal': { en: 'no, set: yes', zh: '否，集合：可' },
  unknown: { en: '?', zh: '？' },
};
