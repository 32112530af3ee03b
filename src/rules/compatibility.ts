import type { Edition, Passage } from '../features/compat.ts';
import type { Phrase } from '../numbering/scheme.ts';
import type { InterfaceRule } from '../policy/interfaces.ts';
import { countWords } from './feature-words.ts';
import { defineRule, type Objection } from './rule.ts';

/** What may be wrong with a way from one release to another. */
type Wrong = 'broken' | 'needless';
type Message = Wrong | 'unread';

const rule = defineRule<Message>({
  id: 'compatibility',
  about: 'features',
  summary: {
    en: 'The numbers of an interface promise what its sets allow.',
    zh: '接口的编号所承诺的，正是其特性集合所允许的。',
  },
  why: {
    en: 'A source that moves to a target of the same major number counts on finding everything there. A release that lost a feature under a lesser number stays a trap in the history; one that refuses what it could take only costs.',
    zh: '源端迁移到主版本相同的目标端时，相信一切特性都在。若某次发布以较低的提升移除了特性，就会一直是历史中的陷阱；而拒绝本可接受的迁移，则只是不必要的代价。',
  },
  fix: {
    en: 'Release the set under the number that it asks for, and say in the documentation which release not to move to.',
    zh: '以应有的编号重新发布该集合，并在文档中说明不应迁移到哪个版本。',
  },
  source: 'the migration version of virtual devices, libvir-list, August 2020',
  severity: { practice: 'error', published: 'error' },
  messages: {
    broken: {
      en: '{interface}: the numbers let {source} ({from}) move to {target} ({to}), which lacks {count}: {missing}.',
      zh: '{interface}：按编号，{source}（{from}）可迁移到 {target}（{to}），而后者缺少 {count}：{missing}。',
    },
    needless: {
      en: '{interface}: the numbers do not let {source} ({from}) move to {target} ({to}), although that one has everything.',
      zh: '{interface}：按编号，{source}（{from}）不可迁移到 {target}（{to}），而后者其实具备全部特性。',
    },
    unread: {
      en: '{interface}: the set of {target} cannot be read, so nobody could look whether its number is right: {because}.',
      zh: '{interface}：无法读取 {target} 的特性集合，因此无从判断其编号是否正确：{because}。',
    },
  },
  examples: [
    {
      title: 'a change is not history: it is for feature-removed to judge',
      before: '0.1.0',
      after: '0.2.0',
      interface: { was: ['none', 'ppgtt'], is: ['none', 'context'] },
      reports: 'quiet',
    },
  ],
  evaluate: () => [],
});

/** So many names stand in a message. */
const MOST_NAMES = 12;

/** Releases are held against each other by audits, by `pawl compat` and where a tag is made: this rule is asked way by way. */
export const compatibility = {
  ...rule,
  objectTo: ({ source, target, missing, agreement }: Passage, interfaceName: string): readonly Objection<Wrong>[] => {
    const data = {
      interface: interfaceName,
      source: source.name,
      target: target.name,
      from: source.number?.text ?? '-',
      to: target.number?.text ?? '-',
    };
    switch (agreement) {
      case 'broken-promise': {
        const shown = missing.slice(0, MOST_NAMES).join(', ');
        const more = missing.length - MOST_NAMES;
        const names = { en: more > 0 ? `${shown} and ${more} more` : shown, zh: more > 0 ? `${shown} 等` : shown };
        return [{ message: 'broken', data: { ...data, count: countWords(missing.length), missing: names } }];
      }
      case 'needless-refusal':
        return [{ message: 'needless', data, severity: 'notice' }];
      case 'allowed':
      case 'refused':
      case 'unknown':
        return [];
    }
  },
};

/** What is objected to a release, by the ways between it and the one before. */
export function objectionsAt(
  edition: Edition,
  ways: readonly Passage[],
  { name, source }: InterfaceRule,
): readonly Objection<Wrong>[] {
  const [path] = source.paths;
  return ways
    .flatMap((way) => compatibility.objectTo(way, name))
    .map((objection) => ({ ...objection, actual: edition.name, ...(path === undefined ? {} : { path }) }));
}

/** That the set of a release cannot be read, so that it cannot be held against the one before. */
export const unreadAt = (
  tag: string,
  { name }: InterfaceRule,
  { path, because }: { readonly path: string; readonly because: Phrase },
): Objection<Message> => ({
  message: 'unread',
  data: { interface: name, target: tag, because },
  path,
  actual: tag,
  unchecked: true,
});
