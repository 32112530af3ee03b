import type { TagClaim } from '../facts/facts.ts';
import type { Phrase } from '../numbering/scheme.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'noCommit' | 'tooDeep' | 'lightweight' | 'unsigned';

export const tagObject = defineRule<Message>({
  id: 'tag-object',
  summary: {
    en: 'A tag leads to a commit, and is annotated or signed where the policy asks for it.',
    zh: '标签指向提交；策略要求时还须是附注标签或签名标签。',
  },
  why: {
    en: 'A release is a commit. An annotated tag also says who made it and when, and a signed one can be verified.',
    zh: '版本就是一个提交。附注标签还记录了创建者与时间，签名标签则可供验证。',
  },
  fix: {
    en: 'Make the tag anew: `git tag -a` for an annotated one, `git tag -s` for a signed one.',
    zh: '请重新创建标签：附注标签用 `git tag -a`，签名标签用 `git tag -s`。',
  },
  source: 'git-tag(1); row 42 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    noCommit: { en: 'The tag {tag} leads to {what}, not to a commit.', zh: '标签 {tag} 指向{what}，而不是提交。' },
    tooDeep: {
      en: 'The tag {tag} is a tag of a tag of a tag, more than five deep; it leads to no commit that anybody would look for.',
      zh: '标签 {tag} 是多层嵌套的标签（超过五层），无法得到提交。',
    },
    lightweight: {
      en: 'The tag {tag} is lightweight, and the policy asks for one that is {wanted}.',
      zh: '标签 {tag} 是轻量标签，而策略要求{wanted}标签。',
    },
    unsigned: {
      en: 'The tag {tag} has no signature, and the policy asks for one.',
      zh: '标签 {tag} 没有签名，而策略要求签名。',
    },
  },
  examples: [
    {
      title: 'lightweight, where anything is right',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'] },
      reports: 'quiet',
    },
    {
      title: 'lightweight, where the policy asks for an annotated one',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], wanted: 'annotated' },
      reports: 'lightweight',
    },
    {
      title: 'annotated, as asked',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], wanted: 'annotated', object: 'annotated' },
      reports: 'quiet',
    },
    {
      title: 'annotated, where the policy asks for a signed one',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], wanted: 'signed', object: 'annotated' },
      reports: 'unsigned',
    },
    {
      title: 'of a blob',
      after: '5.10.0-136.13.0',
      tag: { apart: ['5.10.0-136.12.0'], object: 'blob' },
      reports: 'noCommit',
    },
    {
      title: 'a tag that is gone',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], wanted: 'annotated', event: 'deleted' },
      reports: 'quiet',
    },
    {
      title: 'on a line that is ignored',
      role: 'ignored',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], wanted: 'annotated' },
      reports: 'quiet',
    },
    { title: 'of tags of tags', after: '5.10.0-136.13.0', tag: { object: 'too-deep' }, reports: 'tooDeep' },
  ],
  evaluate: ({ claim, line }) => {
    if (claim.kind !== 'tag' || line.kind !== 'line' || claim.event === 'deleted') return [];
    return faultOf(claim).map((objection) => ({ ...objection, path: `refs/tags/${claim.name}`, actual: claim.name }));
  },
});

const WHAT = {
  tree: { en: 'a tree', zh: '目录树' },
  blob: { en: 'a file', zh: '文件' },
} as const satisfies Record<string, Phrase>;

const WANTED = {
  annotated: { en: 'annotated', zh: '附注' },
  signed: { en: 'signed', zh: '签名' },
} as const satisfies Record<string, Phrase>;

function faultOf({ name: tag, object, rules, signed }: TagClaim): readonly Objection<Message>[] {
  switch (object.kind) {
    case 'absent':
      return [];
    case 'tree':
    case 'blob':
      return [{ message: 'noCommit', data: { tag, what: WHAT[object.kind] } }];
    case 'too-deep':
      return [{ message: 'tooDeep', data: { tag } }];
    case 'commit':
      if (rules.object === 'any') return [];
      if (!object.annotated) return [{ message: 'lightweight', data: { tag, wanted: WANTED[rules.object] } }];
      return rules.object === 'signed' && signed !== true ? [{ message: 'unsigned', data: { tag } }] : [];
  }
}
