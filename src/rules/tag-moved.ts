import { defineRule } from './rule.ts';

export const tagMoved = defineRule<'moved' | 'movedFrom'>({
  id: 'tag-moved',
  summary: { en: 'A tag stays where it was made.', zh: '标签一经创建即不再移动。' },
  why: {
    en: 'Whoever has fetched the tag keeps the old commit, and git does not tell that there is a new one: from then on one number means two things.',
    zh: '已取回该标签的人会保留旧提交，git 也不会提示它已改变：从此一个编号代表两样东西。',
  },
  fix: {
    en: 'Put the tag back to where it was, and make the release anew under the next number.',
    zh: '请把标签放回原处，并用下一个编号重新发布。',
  },
  source: 'git-tag(1), "On Re-tagging"',
  severity: { practice: 'error', published: 'error' },
  messages: {
    movedFrom: { en: 'The tag {tag} moved from {was} to {is}.', zh: '标签 {tag} 从 {was} 移到了 {is}。' },
    moved: { en: 'The tag {tag} was moved to {is}.', zh: '标签 {tag} 被移到了 {is}。' },
  },
  examples: [
    { title: 'a new tag', after: '5.10.0-136.13.0', tag: { earlier: ['5.10.0-136.12.0'] }, reports: 'quiet' },
    {
      title: 'a tag that was moved',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], event: 'moved' },
      reports: 'movedFrom',
    },
  ],
  evaluate: ({ claim, line }) => {
    if (claim.kind !== 'tag' || claim.event !== 'moved') return [];
    if (line.kind === 'outside' || line.kind === 'ignored' || claim.object.kind === 'absent') return [];
    const { name: tag, formerly, object } = claim;
    const is = object.id.slice(0, 12);
    const place = { path: `refs/tags/${tag}`, actual: tag };
    return formerly === undefined
      ? [{ message: 'moved', data: { tag, is }, ...place }]
      : [{ message: 'movedFrom', data: { tag, was: formerly.slice(0, 12), is }, ...place }];
  },
});
