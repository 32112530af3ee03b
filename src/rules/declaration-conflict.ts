import { BUMP_WORDS } from './bump-words.ts';
import { defineRule } from './rule.ts';

export const declarationConflict = defineRule<'differ'>({
  id: 'declaration-conflict',
  summary: { en: 'A pull request declares one bump, not two.', zh: '拉取请求只声明一种提升幅度。' },
  why: {
    en: 'Where a label says one thing and a trailer another, each tool believes the one that it reads.',
    zh: '标签与 trailer 说法不一时，每个工具只会相信自己读到的那一个。',
  },
  fix: { en: 'Remove all declarations but the right one.', zh: '只保留正确的声明，删除其余声明。' },
  source: 'design: declarations are checked against each other',
  severity: { practice: 'warning', published: 'error' },
  messages: {
    differ: {
      en: 'The pull request declares different bumps: {stated}. The largest, {declared}, counts.',
      zh: '拉取请求声明了不同的提升幅度：{stated}。以最大的 {declared} 为准。',
    },
  },
  examples: [
    {
      title: 'a label and a trailer that differ',
      labels: ['bump: minor'],
      trailers: 'Bump: major',
      interface: { was: ['none'], is: ['none'] },
      reports: 'differ',
    },
    {
      title: 'a label and a trailer that agree',
      labels: ['bump: major'],
      trailers: 'Bump: major',
      interface: { was: ['none'], is: ['none'] },
      reports: 'quiet',
    },
  ],
  evaluate: ({ declaration }) => {
    const known = declaration.stated.filter(({ bump }) => bump !== 'unknown');
    if (new Set(known.map(({ bump }) => bump)).size < 2) return [];
    const stated = { en: known.map(({ text }) => text).join(', '), zh: known.map(({ text }) => text).join('、') };
    return [{ message: 'differ', data: { stated, declared: BUMP_WORDS[declaration.bump] }, actual: declaration.bump }];
  },
});
