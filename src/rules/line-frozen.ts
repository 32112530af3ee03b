import type { Statement } from '../facts/facts.ts';
import { defineRule } from './rule.ts';

export const lineFrozen = defineRule<'released'>({
  id: 'line-frozen',
  summary: { en: 'Nothing is released on a frozen line.', zh: '冻结的发布线上不再发布。' },
  why: {
    en: 'A line is frozen when its support has ended or its successor has taken over; a release there reaches nobody who should have it.',
    zh: '支持期结束或已有后继时，发布线即被冻结；在其上发布不会到达应得的人。',
  },
  fix: {
    en: 'Make the release on the line that succeeds this one, or change the role in the policy.',
    zh: '请在后继的发布线上发布，或修改策略中的角色。',
  },
  source: 'design: role `frozen`',
  severity: { practice: 'error', published: 'error' },
  messages: {
    released: {
      en: 'The line {branch} is frozen (`{pattern}`), but its number moves from {was} to {is}.',
      zh: '发布线 {branch} 已冻结（`{pattern}`），但编号从 {was} 变为 {is}。',
    },
  },
  examples: [
    { title: 'a release', role: 'frozen', before: '5.10.0-60.1.0.5', after: '5.10.0-60.2.0.6', reports: 'released' },
    { title: 'no release', role: 'frozen', before: '5.10.0-60.1.0.5', after: '5.10.0-60.1.0.5', reports: 'quiet' },
  ],
  evaluate: ({ line, carriers }) => {
    if (line.kind !== 'frozen') return [];
    return carriers.flatMap(({ path, kind, before, after, repeats }) => {
      const was = textOf(before);
      const is = textOf(after);
      if (repeats !== undefined || is === undefined || was === is) return [];
      const data = { branch: line.branch, pattern: line.pattern, was: was ?? '-', is };
      return [
        {
          message: 'released' as const,
          data,
          path,
          ...(kind === 'tag' ? {} : { line: lineOfStatement(after) }),
          actual: is,
        },
      ];
    });
  },
});

const textOf = (statement: Statement): string | undefined =>
  statement.kind === 'number' || statement.kind === 'misfit' ? statement.stated.text : undefined;

const lineOfStatement = (statement: Statement): number =>
  statement.kind === 'number' || statement.kind === 'misfit' ? (statement.stated.passages[0]?.line ?? 1) : 1;
