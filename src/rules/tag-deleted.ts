import { defineRule } from './rule.ts';

export const tagDeleted = defineRule<'deleted' | 'deletedAt'>({
  id: 'tag-deleted',
  summary: { en: 'A tag that was published stays.', zh: '已发布的标签不应删除。' },
  why: {
    en: 'Packages name the tag that they were made of, and what it stood for can no longer be found. Its number is used up all the same: another release under it could not be told from the first.',
    zh: '软件包注明了所依据的标签，删除后便无从查找。该编号也已用掉：若再用于其他版本，便无法与前者区分。',
  },
  fix: {
    en: 'Make the tag again at the same commit, unless it should never have been there; do not give its number to another release.',
    zh: '请在同一提交上重新创建该标签，除非它本不该存在；不要把其编号用于其他版本。',
  },
  source: 'git-tag(1), "On Re-tagging"',
  severity: { practice: 'warning', published: 'error' },
  messages: {
    deletedAt: { en: 'The tag {tag} was deleted; it was at {was}.', zh: '标签 {tag} 已被删除；原位于 {was}。' },
    deleted: { en: 'The tag {tag} was deleted.', zh: '标签 {tag} 已被删除。' },
  },
  examples: [
    { title: 'a new tag', after: '5.10.0-136.13.0', tag: { earlier: ['5.10.0-136.12.0'] }, reports: 'quiet' },
    {
      title: 'a tag that was deleted',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], event: 'deleted' },
      reports: 'deletedAt',
      severity: 'warning',
    },
  ],
  evaluate: ({ claim, line }) => {
    if (claim.kind !== 'tag' || claim.event !== 'deleted' || claim.misfit !== undefined) return [];
    if (line.kind === 'outside' || line.kind === 'ignored') return [];
    const { name: tag, formerly } = claim;
    const place = { path: `refs/tags/${tag}`, actual: tag };
    return formerly === undefined
      ? [{ message: 'deleted', data: { tag }, ...place }]
      : [{ message: 'deletedAt', data: { tag, was: formerly.slice(0, 12) }, ...place }];
  },
});
