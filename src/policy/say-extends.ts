import type { Phrase } from '../numbering/scheme.ts';
import type { PolicyFact } from './problems.ts';

type Extends = Extract<PolicyFact, { kind: 'bad-extends' | 'extends-unread' | 'extends-again' | 'extends-unsound' }>;

/** What is wrong with the policy that another one extends. */
export function sayExtends({ kind, text }: Extends): Phrase {
  switch (kind) {
    case 'bad-extends':
      return {
        en: `"${text}" does not name a policy of another repository; write it as "owner/repo/path@ref", such as "openeuler/policies/kernel.yml@v2".`,
        zh: `“${text}”不是其他仓库中的策略；请写成“owner/repo/path@ref”的形式，例如“openeuler/policies/kernel.yml@v2”。`,
      };
    case 'extends-unread':
      return {
        en: `The policy "${text}", which this extends, was not read here, so nothing can be judged; run Pawl where it can be read, or remove "extends".`,
        zh: `此处未读取所扩展的策略“${text}”，因此无法判断；请在可以读取它的环境中运行 Pawl，或删除“extends”。`,
      };
    case 'extends-unsound':
      return {
        en: `There are mistakes in the policy "${text}", which this extends, or between the two; what they are is not told of a repository that the policy in force does not name, so look with \`pawl policy\` in a clone.`,
        zh: `所扩展的策略“${text}”有错误，或与本文件不相容；对现行策略未提及的仓库不公布其内容，请在克隆中用 \`pawl policy\` 查看。`,
      };
    case 'extends-again':
      return {
        en: `The policy "${text}" extends another one itself, and only one step is followed, so that a policy can be read in two files; name what it extends here, or write it out there.`,
        zh: `策略“${text}”自身又扩展了其他策略，而这里只跟随一层，使策略最多分布在两个文件中；请在此直接写明它所扩展的策略，或在那里完整写出。`,
      };
  }
}

/** What is wrong with the pattern by which titles are read; `why` is the engine's own word. */
export function sayBadTitle(why: string): Phrase {
  return why === 'no-name'
    ? {
        en: 'The pattern has no group "(?<number>…)" or "(?<bump>…)", so it could never say anything; add one, or write off.',
        zh: '该模式没有命名组“(?<number>…)”或“(?<bump>…)”，因此不可能表示任何内容；请加上其一，或写 off。',
      }
    : {
        en: `This pattern cannot be used: ${why}; patterns are in the syntax of RE2, without look-around and back-references.`,
        zh: `无法使用此模式：${why}；模式采用 RE2 语法，不支持环视和反向引用。`,
      };
}
