import { defineRule } from './rule.ts';

export const lineOrigin = defineRule<'missing' | 'noAncestor'>({
  id: 'line-origin',
  summary: {
    en: 'A maintenance line begins at a number of the trunk that exists and that it descends from.',
    zh: '维护线始于主干上存在的编号，并由其延伸而来。',
  },
  why: {
    en: 'The fixed part of a maintenance number says which release is maintained. Where that release does not exist, or the line does not come from it, the number says something that is not so.',
    zh: '维护编号中固定的部分表明它维护哪个版本。若该版本不存在，或发布线并非由其而来，编号便名不副实。',
  },
  fix: {
    en: 'Tag the release that the line leaves the trunk at, or correct `from` in the policy.',
    zh: '请为该发布线离开主干处的版本打标签，或更正策略中的 `from`。',
  },
  source: 'row 11 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    missing: {
      en: '{tag} is of a line that begins at {origin}, and there is no such tag.',
      zh: '{tag} 所属的发布线始于 {origin}，但没有这个标签。',
    },
    noAncestor: {
      en: '{tag} is of a line that begins at {origin}, but its commit {commit} does not descend from that tag.',
      zh: '{tag} 所属的发布线始于 {origin}，但其提交 {commit} 并非源自该标签。',
    },
  },
  examples: [
    {
      title: 'the first maintenance release after its origin',
      after: '5.10.0-106.1.0',
      tag: { earlier: ['5.10.0-104.0.0', '5.10.0-106.0.0'] },
      reports: 'quiet',
    },
    {
      title: 'no origin at all',
      after: '5.10.0-106.1.0',
      tag: { earlier: ['5.10.0-104.0.0'] },
      reports: 'missing',
      severity: 'warning',
    },
    {
      title: 'the origin that the policy names is missing',
      role: 'maintenance',
      from: '5.10.0-106.0.0',
      after: '5.10.0-106.1.0',
      tag: { earlier: ['5.10.0-104.0.0'], onBranch: 'yes' },
      reports: 'missing',
      severity: 'error',
    },
    {
      title: 'the origin is on another branch',
      role: 'maintenance',
      from: '5.10.0-106.0.0',
      after: '5.10.0-106.1.0',
      tag: { earlier: ['5.10.0-104.0.0'], apart: ['5.10.0-106.0.0'], onBranch: 'yes' },
      reports: 'noAncestor',
    },
  ],
  evaluate: ({ claim, line }) => {
    if (claim.kind !== 'tag' || line.kind !== 'line' || claim.origin === undefined) return [];
    if (claim.object.kind !== 'commit' || claim.event === 'deleted') return [];
    const { name: tag, object, origin } = claim;
    const severity = origin.declared ? {} : { severity: 'warning' as const };
    const place = { path: `refs/tags/${tag}`, actual: tag, ...severity };
    return origin.fault === 'missing'
      ? [{ message: 'missing', data: { tag, origin: origin.number }, ...place }]
      : [{ message: 'noAncestor', data: { tag, origin: origin.number, commit: object.commit.slice(0, 12) }, ...place }];
  },
});
