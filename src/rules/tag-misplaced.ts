import type { Facts, Line, TagClaim } from '../facts/facts.ts';
import { defineRule, type Objection } from './rule.ts';

type Message = 'unreachable' | 'noBranch' | 'otherLine' | 'otherBase' | 'apart';

export const tagMisplaced = defineRule<Message>({
  id: 'tag-misplaced',
  summary: {
    en: "A tag is on its line's branch, and its number is one of that line.",
    zh: '标签位于其发布线的分支上，且编号属于该发布线。',
  },
  why: {
    en: 'A number tells which line a release belongs to. On a commit of another branch it names something that this line never released.',
    zh: '编号表明版本属于哪条发布线。若标签打在别的分支的提交上，它所指的就是本发布线从未发布过的内容。',
  },
  fix: {
    en: 'Delete the tag and make it anew on a commit of its own branch, with a number of its own line.',
    zh: '请删除该标签，并在其自身分支的提交上用本发布线的编号重新创建。',
  },
  source: 'row 44 of the catalogue of real cases',
  severity: { practice: 'error', published: 'error' },
  messages: {
    unreachable: {
      en: 'The branch {branch} does not lead to the commit {commit} of the tag {tag}.',
      zh: '分支 {branch} 不包含标签 {tag} 的提交 {commit}。',
    },
    noBranch: {
      en: 'The policy says that {tag} is of the branch {branch}, which the repository does not have; so nobody could look whether it is on it.',
      zh: '策略指明 {tag} 属于分支 {branch}，但仓库中没有该分支，因此无法检查标签是否位于其上。',
    },
    otherLine: {
      en: '{tag} is a number of the line {other}, not of {branch}.',
      zh: '{tag} 是发布线 {other} 的编号，不属于 {branch}。',
    },
    otherBase: {
      en: '{tag} has the base {is}, and the line {branch} keeps {base}.',
      zh: '{tag} 的基线是 {is}，而发布线 {branch} 固定为 {base}。',
    },
    apart: {
      en: 'The commit {commit} of the tag {tag} does not descend from {previous}, the number before it on its line.',
      zh: '标签 {tag} 的提交 {commit} 并非源自同一发布线上的前一编号 {previous}。',
    },
  },
  examples: [
    {
      title: "on the line's branch",
      role: 'maintenance',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], onBranch: 'yes' },
      reports: 'quiet',
    },
    {
      title: 'on a commit that the branch does not lead to',
      role: 'maintenance',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], onBranch: 'no' },
      reports: 'unreachable',
    },
    {
      title: 'the branch is gone',
      role: 'maintenance',
      after: '5.10.0-136.13.0',
      tag: { earlier: ['5.10.0-136.12.0'], onBranch: 'no-branch' },
      reports: 'noBranch',
    },
    {
      title: 'a number of another line',
      role: 'maintenance',
      from: '5.10.0-136.0.0',
      after: '5.10.0-153.2.0',
      tag: {
        earlier: ['5.10.0-136.0.0', '5.10.0-136.12.0'],
        onBranch: 'yes',
        lines: [{ branch: 'SP2', role: 'maintenance', from: '5.10.0-153.0.0' }],
      },
      reports: 'otherLine',
    },
    {
      title: 'the number before is on another branch',
      after: '5.10.0-136.13.0',
      tag: { apart: ['5.10.0-136.12.0'] },
      reports: 'apart',
      severity: 'warning',
    },
  ],
  evaluate: (facts) => {
    const { claim, line } = facts;
    if (claim.kind !== 'tag' || line.kind !== 'line' || claim.event === 'deleted') return [];
    return faultsOf(line, facts.carriers, claim).map((objection) => ({
      ...objection,
      path: `refs/tags/${claim.name}`,
      actual: claim.name,
    }));
  },
});

function faultsOf(line: Line, carriers: Facts['carriers'], claim: TagClaim): readonly Objection<Message>[] {
  const { name: tag, branch, otherLine, apartFrom, object } = claim;
  // A tag of no commit is for `tag-object` to mend first.
  if (object.kind !== 'commit') return [];
  const commit = object.commit.slice(0, 12);
  const after = carriers[0]?.after;
  const base = after?.kind === 'number' ? after.number.values['base'] : undefined;
  if (otherLine !== undefined) {
    return [{ message: 'otherLine', data: { tag, other: otherLine, branch: line.branch } }];
  }
  if (line.base !== undefined && base !== undefined && base !== line.base) {
    return [{ message: 'otherBase', data: { tag, is: base, branch: line.branch, base: line.base } }];
  }
  if (branch?.leadsTo === 'no') return [{ message: 'unreachable', data: { branch: branch.name, commit, tag } }];
  if (branch?.leadsTo === 'no-branch') {
    return [{ message: 'noBranch', data: { tag, branch: branch.name }, unchecked: true }];
  }
  if (apartFrom === undefined) return [];
  const sure = line.evidence.because === 'declared';
  const data = { tag, commit, previous: apartFrom };
  return [{ message: 'apart', data, ...(sure ? {} : { severity: 'warning' as const }) }];
}
