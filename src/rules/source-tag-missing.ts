import type { CarrierFacts, SourceFacts } from '../facts/facts.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'missing' | 'unreachable';

export const sourceTagMissing = defineRule<Message>({
  id: 'source-tag-missing',
  summary: {
    en: 'The tag that SOURCE names exists in the source repository.',
    zh: 'SOURCE 所写的标签存在于源码仓库。',
  },
  why: {
    en: 'SOURCE decides which source is built. Where its tag does not exist the package cannot be built, or is built from something else, and its number is that of no source at all.',
    zh: 'SOURCE 决定构建哪份源码。若该标签不存在，软件包便无法构建，或以其他内容构建，其编号不对应任何源码。',
  },
  fix: {
    en: 'Publish the tag in the source repository first, or name one that is there.',
    zh: '请先在源码仓库发布该标签，或改写为已存在的标签。',
  },
  source: 'openEuler kernel SIG: the tag of the source repository and the release of the package are one number',
  severity: { practice: 'error', published: 'error' },
  messages: {
    missing: {
      en: '{path} names {tag}, and {repository} has no such tag.',
      zh: '{path} 写的是 {tag}，而 {repository} 没有这个标签。',
    },
    unreachable: {
      en: '{path} names {tag}, and whether {repository} has that tag could not be seen: {why}.',
      zh: '{path} 写的是 {tag}，但无法查看 {repository} 是否有该标签：{why}。',
    },
  },
  examples: [
    {
      title: 'a tag that is there',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      sourceHas: ['5.10.0-136.12.0', '5.10.0-136.13.0'],
      reports: 'quiet',
    },
    {
      title: 'a tag that nobody has published',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      sourceHas: ['5.10.0-136.12.0'],
      reports: 'missing',
      severity: 'error',
    },
    {
      title: 'a source repository that cannot be seen',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      sourceHas: 'hidden',
      reports: 'unreachable',
    },
    {
      title: 'a rebuild, which leaves SOURCE as it is',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.12.0.87',
      files: ['fix.patch'],
      sourceHas: [],
      reports: 'quiet',
    },
    {
      title: 'a policy that names no source repository',
      before: '5.10.0-136.12.0.86',
      after: '5.10.0-136.13.0.87',
      reports: 'quiet',
    },
  ],
  evaluate: (facts) => {
    const { source, line } = facts;
    if (source === undefined || line.kind !== 'line') return [];
    return facts.carriers.flatMap((carrier) => judge(carrier, source));
  },
});

/** What SOURCE named before this change is not asked about. */
function judge(carrier: CarrierFacts, source: SourceFacts): readonly Objection<Message>[] {
  const { kind, path, before, after } = carrier;
  if (kind !== 'text' || !('stated' in after)) return [];
  const tag = after.stated.text;
  if ('stated' in before && before.stated.text === tag) return [];
  const { repository, answer } = source;
  const place = { path, line: after.stated.passages[0]?.line ?? 1, actual: tag };
  if (answer.kind === 'unreachable') {
    const data = { path, tag, repository, why: answer.why };
    return [{ message: 'unreachable', data, ...place, unchecked: true }];
  }
  return answer.tags.get(tag) === 'missing' ? [{ message: 'missing', data: { path, tag, repository }, ...place }] : [];
}
