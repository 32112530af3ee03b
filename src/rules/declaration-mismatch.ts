import type { Facts } from '../facts/facts.ts';
import { requiredBy } from '../facts/features/need.ts';
import { compareBumps, greatestBump } from '../numbering/bump.ts';
import { BUMP_WORDS } from './bump-words.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'smaller' | 'larger' | 'noBump';

export const declarationMismatch = defineRule<Message>({
  id: 'declaration-mismatch',
  summary: {
    en: 'What a pull request declares is what its features show.',
    zh: '拉取请求所声明的与其特性变化相符。',
  },
  why: {
    en: 'Labels and trailers make release notes and next numbers. A change that is declared as a fix and takes a feature away misleads everyone who reads them.',
    zh: '标签和 trailer 会进入发布说明，并决定下一编号。声明为修订却移除了特性的修改，会误导所有读者。',
  },
  fix: {
    en: 'Correct the label or the trailer, or take the rest out of the change.',
    zh: '更正标签或 trailer，或将多余的内容移出此次修改。',
  },
  source: 'design: declarations are checked against the diff',
  severity: { practice: 'error', published: 'error' },
  messages: {
    smaller: {
      en: 'The pull request declares {declared} ({stated}), but its features ask for {need}.',
      zh: '拉取请求声明为 {declared}（{stated}），而其特性变化需要 {need}。',
    },
    larger: {
      en: 'The pull request declares {declared} ({stated}), but its features ask for no more than {need}.',
      zh: '拉取请求声明为 {declared}（{stated}），而其特性变化只需要 {need}。',
    },
    noBump: {
      en: '{stated} declares nothing: it takes major, minor, patch, none or emergency.',
      zh: '{stated} 未声明任何内容：此处可取 major、minor、patch、none 或 emergency。',
    },
  },
  examples: [
    {
      title: 'a feature goes in what is declared as minor',
      before: '0.2.0',
      after: '1.0.0',
      labels: ['bump: minor'],
      interface: { was: ['none', 'ppgtt'], is: ['none'] },
      reports: 'smaller',
      severity: 'error',
    },
    {
      title: 'declared as it is',
      before: '0.2.0',
      after: '1.0.0',
      trailers: 'Bump: major',
      interface: { was: ['none', 'ppgtt'], is: ['none'] },
      reports: 'quiet',
    },
    {
      title: 'declared as more than the features show',
      before: '0.2.0',
      after: '0.3.0',
      labels: ['bump: major'],
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'larger',
      severity: 'notice',
    },
    {
      title: 'a word that is no bump',
      before: '0.2.0',
      after: '0.3.0',
      trailers: 'Bump: huge',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'noBump',
      severity: 'warning',
    },
  ],
  evaluate: (facts) => [...unknownWords(facts), ...mismatch(facts)],
});

function unknownWords({ declaration }: Facts): readonly Objection<Message>[] {
  return declaration.stated.flatMap(({ text, bump }) =>
    bump === 'unknown' ? [{ message: 'noBump', data: { stated: text }, severity: 'warning' } as const] : [],
  );
}

/** Only what can be read is held against it: a change may be larger for reasons that no set of features shows. */
function mismatch({ declaration, interfaces }: Facts): readonly Objection<Message>[] {
  const known = declaration.stated.filter(({ bump }) => bump !== 'unknown');
  if (known.length === 0 || interfaces.length === 0) return [];
  if (interfaces.some(({ problems }) => problems.length > 0)) return [];
  const need = greatestBump(interfaces.map(requiredBy));
  const order = compareBumps(declaration.bump, need);
  if (order === 0) return [];
  const data = {
    declared: BUMP_WORDS[declaration.bump],
    stated: { en: known.map(({ text }) => text).join(', '), zh: known.map(({ text }) => text).join('、') },
    need: BUMP_WORDS[need],
  };
  return [
    order < 0
      ? { message: 'smaller', data, actual: declaration.bump, expected: [need] }
      : { message: 'larger', data, actual: declaration.bump, expected: [need], severity: 'notice' },
  ];
}
