import type { InterfaceFacts } from '../facts/features/facts.ts';
import { isMoved, needOf, standingOf } from '../facts/features/need.ts';
import { type Bump, bumped, compareBumps, greatestBump, isBelowOne } from '../numbering/bump.ts';
import { compareNumbers, type ReleaseNumber } from '../numbering/number.ts';
import { BUMP_WORDS } from './bump-words.ts';
import { numberPlace, numbersOf, sharing } from './features.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'tooLarge' | 'skipped';

export const bumpTooLarge = defineRule<Message>({
  id: 'bump-too-large',
  about: 'features',
  summary: {
    en: "An interface's number rises no further than its features ask for.",
    zh: '接口编号的提升不超过其特性变化所需。',
  },
  why: {
    en: 'A major number parts those who could still work together: a target that lost nothing refuses every source from before. A number that was skipped makes people look for a release that never was.',
    zh: '主版本号会把本可继续协作的双方分开：什么都没有移除的目标端，会拒绝之前的所有源端。跳过的编号会让人去寻找并不存在的版本。',
  },
  fix: {
    en: 'Take the number that the message names, unless there is more to the change than its features.',
    zh: '除非此次修改不止于特性变化，否则请改用消息中给出的编号。',
  },
  source: 'the migration version of virtual devices, libvir-list, August 2020: 1.0.0 refuses what 0.2.0 could take',
  severity: { practice: 'notice', published: 'notice' },
  messages: {
    tooLarge: {
      en: '{interface} rises from {previous} to {is}, a {rise} bump, but its features ask for {need}: {expected} would do.',
      zh: '{interface} 由 {previous} 升至 {is}，属 {rise} 提升，而其特性变化只需 {need}：{expected} 即可。',
    },
    skipped: {
      en: '{interface} jumps from {previous} to {is}; {expected} comes next.',
      zh: '{interface} 由 {previous} 跳到 {is}；其后应为 {expected}。',
    },
  },
  examples: [
    {
      title: 'a feature comes with a major number',
      before: '0.0.0',
      after: '1.0.0',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'tooLarge',
      severity: 'notice',
      expected: ['0.1.0'],
    },
    {
      title: 'a feature comes and a number is skipped',
      before: '0.0.0',
      after: '0.2.0',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'skipped',
      expected: ['0.1.0'],
    },
    {
      title: 'a feature comes with a minor number',
      before: '0.0.0',
      after: '0.1.0',
      interface: { was: ['none'], is: ['none', 'ppgtt'] },
      reports: 'quiet',
    },
    {
      title: 'a bugfix needs no change of the set',
      before: '0.1.0',
      after: '0.1.1',
      interface: { was: ['none'], is: ['none'] },
      reports: 'quiet',
    },
    {
      title: 'a minor number without a new feature',
      before: '0.1.0',
      after: '0.2.0',
      interface: { was: ['none'], is: ['none'] },
      reports: 'tooLarge',
      expected: ['0.1.1'],
    },
    {
      title: 'the major number was due since the last release',
      before: '0.2.0',
      after: '1.0.0',
      interface: { was: ['none'], is: ['none', 'context'], released: { number: '0.2.0', set: ['none', 'ppgtt'] } },
      reports: 'quiet',
    },
    {
      title: 'out of the numbers that promise little',
      before: '0.4.0',
      after: '1.0.0',
      interface: { was: ['none'], is: ['none', 'ppgtt'], policy: { belowOne: 'shifted' } },
      reports: 'quiet',
    },
  ],
  evaluate: ({ interfaces }) => {
    const told = new Set<InterfaceFacts>();
    return interfaces.flatMap((face) => {
      if (told.has(face)) return [];
      const together = sharing(face, interfaces);
      for (const one of together) told.add(one);
      return judge(face, together);
    });
  },
});

/** One number is judged once, by all that it promises; waivers take nothing from what it may rise by. */
function judge(face: InterfaceFacts, together: readonly InterfaceFacts[]): readonly Objection<Message>[] {
  const { number } = face;
  const numbers = numbersOf(face);
  const standings = together.flatMap((one) => (isMoved(one) ? (standingOf(one) ?? []) : []));
  const [first] = standings;
  if (number.kind === 'none' || number.of === 'line' || numbers === undefined || first === undefined) return [];
  // A number that moves alone, while the set it stands for was not read, is nothing to be measured by.
  if (together.every(({ files, changes }) => files.length === 0 && changes.length === 0)) return [];
  const { tip, claimed } = numbers;
  if (compareNumbers(claimed, tip) <= 0 || first.rise === 'backward') return [];
  const { promised, rise } = first;
  if (face.rule.belowOne === 'shifted' && isBelowOne(promised) && !isBelowOne(claimed)) return [];
  const need = greatestBump(together.map((one) => needSince(one, promised)));
  const allowed = allowedAfter(promised, tip, need, together);
  if (compareBumps(rise, need) < 0 || allowed.some((right) => compareNumbers(claimed, right) <= 0)) return [];
  const [right] = allowed;
  if (right === undefined) return [];
  return [
    {
      message: compareBumps(rise, need === 'none' ? 'patch' : need) > 0 ? 'tooLarge' : 'skipped',
      data: {
        interface: face.rule.name,
        previous: promised.text,
        is: claimed.text,
        rise: BUMP_WORDS[rise],
        need: BUMP_WORDS[need],
        expected: [right.text],
      },
      ...numberPlace(number, right),
      actual: claimed.text,
      expected: [right.text],
    },
  ];
}

/** All that happened since the release counts, whoever did it. */
function needSince({ rule, changes, release }: InterfaceFacts, promised: ReleaseNumber): Bump {
  const since = release.kind === 'release' && release.set === 'known' ? release.changes : changes;
  return needOf(rule, since, promised);
}

/** The number that is due since the release, or since the tip for what this change brings; at least a bugfix. */
function allowedAfter(
  promised: ReleaseNumber,
  tip: ReleaseNumber,
  need: Bump,
  together: readonly InterfaceFacts[],
): readonly ReleaseNumber[] {
  const own = greatestBump(together.map(({ rule, changes }) => needOf(rule, changes, tip)));
  const atLeast = (bump: Bump): Bump => (bump === 'none' ? 'patch' : bump);
  return [bumped(promised, atLeast(need)), bumped(tip, atLeast(own))].filter((each) => each !== undefined);
}
