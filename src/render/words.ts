import type { Doubt, Evidence } from '../facts/facts.ts';
import type { Verdict } from '../judge/finding.ts';
import type { Phrase, Role, Strictness } from '../numbering/scheme.ts';
import type { Severity } from '../rules/severity.ts';
import { INTERFACE_WORDS, interfaceDoubt } from './interface-words.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** Every word of the reports that is not a rule's own, in both languages; the type keeps the two complete. */
export const WORDS = {
  title: { en: 'Pawl', zh: 'Pawl' },
  comma: { en: ', ', zh: '，' },
  colon: { en: ': ', zh: '：' },
  line: { en: 'Line', zh: '发布线' },
  role: { en: 'role', zh: '角色' },
  scheme: { en: 'scheme', zh: '方案' },
  carrier: { en: 'File', zh: '文件' },
  was: { en: 'Was', zh: '原编号' },
  proposed: { en: 'Proposed', zh: '拟用编号' },
  allowed: { en: 'Allowed next', zh: '允许的下一编号' },
  findings: { en: 'Findings', zh: '发现的问题' },
  noFindings: { en: 'Nothing to object to.', zh: '没有问题。' },
  rule: { en: 'Rule', zh: '规则' },
  fix: { en: 'Fix', zh: '修改为' },
  how: { en: 'How to mend it', zh: '如何修正' },
  why: { en: 'Why', zh: '原因' },
  waive: {
    en: 'To accept it all the same, add a waiver to the policy on the base branch: `waivers: [{rule: {rule}, reason: "…"}]`.',
    zh: '若仍要接受，请在目标分支的策略中加入豁免：`waivers: [{rule: {rule}, reason: "…"}]`。',
  },
  waived: { en: 'Waived', zh: '已豁免' },
  inBaseline: { en: 'known from the baseline', zh: '基线中已有' },
  inferred: { en: 'inferred, as there is no policy file', zh: '由推断得出（没有策略文件）' },
  declared: { en: 'from {path} on the base branch', zh: '来自目标分支的 {path}' },
  doubts: { en: 'In doubt', zh: '存疑' },
  conflicts: {
    en: '{path} conflicts with the base branch; the change was judged as it proposes it.',
    zh: '{path} 与目标分支冲突；按本次修改提出的内容判断。',
  },
  judgedCommits: { en: 'Judged {head} against {base}', zh: '判断 {head}（相对 {base}）' },
  policy: { en: 'policy', zh: '策略' },
  more: { en: '… and {count} more', zh: '……另有 {count} 项' },
  none: { en: '-', zh: '-' },
  unchanged: { en: 'unchanged', zh: '未变' },
  take: { en: 'take {number}', zh: '请使用 {number}' },
  ignoredLine: {
    en: 'The policy ignores this branch (`{pattern}`): nothing was judged.',
    zh: '策略忽略此分支（`{pattern}`）：未做判断。',
  },
  excludedTag: {
    en: 'The policy leaves the tag {tag} out: nothing was judged.',
    zh: '策略不包括标签 {tag}：未做判断。',
  },
  foreignTag: {
    en: 'The tag {tag} is no release number: nothing was judged.',
    zh: '标签 {tag} 不是发布编号：未做判断。',
  },
  problem: { en: 'Could not check', zh: '无法检查' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const VERDICT_WORDS: Readonly<Record<Verdict, Phrase>> = {
  pass: { en: 'pass', zh: '通过' },
  fail: { en: 'refused', zh: '拒绝' },
  unknown: { en: 'could not check', zh: '无法检查' },
};

export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { pass: '✅', fail: '❌', unknown: '❔' };

export const SEVERITY_WORDS: Readonly<Record<Severity, Phrase>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  notice: { en: 'notice', zh: '提示' },
};

export const ROLE_NAMES: Readonly<Record<Role, Phrase>> = {
  development: { en: 'development', zh: '开发' },
  maintenance: { en: 'maintenance', zh: '维护' },
  following: { en: 'following', zh: '跟随主干' },
  frozen: { en: 'frozen', zh: '冻结' },
  ignored: { en: 'ignored', zh: '忽略' },
};

export const STRICTNESS_WORDS: Readonly<Record<Strictness, Phrase>> = {
  practice: { en: 'practice', zh: '惯例' },
  published: { en: 'published', zh: '公布的规则' },
};

/** Why a line has its role. */
export function evidencePhrase(evidence: Evidence): {
  readonly phrase: Phrase;
  readonly data: Readonly<Record<string, string | number>>;
} {
  switch (evidence.because) {
    case 'declared':
      return {
        phrase: { en: 'the policy says so (`{pattern}`)', zh: '策略如此声明（`{pattern}`）' },
        data: { pattern: evidence.pattern },
      };
    case 'every-role-moves-alike':
      return { phrase: { en: 'in this scheme every role moves alike', zh: '此方案中各角色的移动方式相同' }, data: {} };
    case 'roles-alike':
      return {
        phrase: { en: 'no field of this scheme tells the roles apart', zh: '此方案没有能区分角色的字段' },
        data: {},
      };
    case 'trunk-name':
      return { phrase: { en: 'the branch is named like a trunk', zh: '分支名与主干相符' }, data: {} };
    case 'maintained':
      return {
        phrase: { en: 'it has maintenance releases, up to {number}', zh: '已有维护版本，最新为 {number}' },
        data: { number: evidence.number },
      };
    case 'both-moved':
      return {
        phrase: { en: 'its history moved {fields}', zh: '其历史中移动过 {fields}' },
        data: { fields: evidence.fields.join(', ') },
      };
    case 'only-devel-moved':
      return {
        phrase: {
          en: 'only {field} moved in its last {releases:release|releases}',
          zh: '最近 {releases} 个版本只移动了 {field}',
        },
        data: { field: evidence.field, releases: evidence.releases },
      };
    case 'tag-number':
      return evidence.state === 'raised'
        ? {
            phrase: { en: 'its number has {field} above its start', zh: '其编号的 {field} 已高于起始值' },
            data: { field: evidence.field },
          }
        : {
            phrase: { en: 'its number has {field} at its start', zh: '其编号的 {field} 为起始值' },
            data: { field: evidence.field },
          };
    case 'no-history':
      return { phrase: { en: 'it has no history that would tell', zh: '没有可供判断的历史' }, data: {} };
  }
}

/** What inference could not be sure of, and what it did about it. */
export function doubtPhrase(doubt: Doubt): {
  readonly phrase: Phrase;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
} {
  switch (doubt.about) {
    case 'role':
      return {
        phrase: {
          en: 'The history does not tell whether this line is {roles}; every step that one of them allows is allowed. Say which under `lines` in the policy.',
          zh: '历史不足以判断此发布线是{roles}；其中任一角色允许的移动都予以允许。请在策略的 `lines` 中声明。',
        },
        data: { roles: doubt.roles },
      };
    case 'scheme':
      return {
        phrase: {
          en: "{path} says {text}, which fits no scheme of a kernel; only RPM's own order is checked.",
          zh: '{path} 为 {text}，不符合任何内核编号方案；只按 RPM 自身的次序检查。',
        },
        data: { path: doubt.path, text: doubt.text },
      };
    case 'carrier':
      return {
        phrase: {
          en: '{path} says {text}, which is no number of this line; it is not compared.',
          zh: '{path} 为 {text}，不是此发布线的编号；不做比较。',
        },
        data: { path: doubt.path, text: doubt.text },
      };
    case 'template':
      return { phrase: SOURCE_WORDS.template, data: { path: doubt.path, text: doubt.text, line: String(doubt.line) } };
    case 'source-tree':
      return { phrase: SOURCE_WORDS.sourceTree, data: { path: doubt.path } };
    case 'interface':
      return interfaceDoubt(doubt);
    case 'scattered':
      return { phrase: INTERFACE_WORDS.scattered, data: { interface: doubt.interface } };
    case 'branch':
      return {
        phrase: {
          en: 'Which branch {tag} belongs to is not known, so nobody looked whether it is on it. Name the branch with the input `branch` or the option `--branch`, or without a pattern under `lines` in the policy.',
          zh: '不知道 {tag} 属于哪个分支，因此未检查它是否在该分支上。请用输入 `branch` 或选项 `--branch` 指明分支，或在策略的 `lines` 中写明不带通配符的分支名。',
        },
        data: { tag: doubt.tag },
      };
    case 'open-pulls':
      return doubt.unread === 'all'
        ? {
            phrase: {
              en: 'The other open pull requests could not be read, so nobody looked whether one of them claims the same number.',
              zh: '无法读取其他打开的拉取请求，因此未检查是否有拉取请求使用相同编号。',
            },
            data: {},
          }
        : {
            phrase: {
              en: 'Looking for open pull requests that claim the same number stopped at its limit; {unread} were not looked at.',
              zh: '查找使用相同编号的打开的拉取请求时达到上限而停止；有 {unread} 个未查看。',
            },
            data: { unread: String(doubt.unread) },
          };
    case 'merge-group':
      return {
        phrase: {
          en: 'Which pull requests are in this merge group is not known in full (known: {known}), so labels and trailers of others do not count here.',
          zh: '无法完整得知此合并组包含哪些拉取请求（已知：{known}），其他拉取请求的标签和尾注在此不计。',
        },
        data: { known: doubt.known.map((number) => `#${number}`) },
      };
    case 'no-line':
      return {
        phrase: {
          en: 'No line of the policy is that of {tag} by its base or origin; it is judged by what its number shows. Add the line under `lines`, with `base` or `from`.',
          zh: '策略中没有基线或起点与 {tag} 相符的发布线；按编号本身判断。请在 `lines` 中加入该发布线，并写明 `base` 或 `from`。',
        },
        data: { tag: doubt.tag },
      };
  }
}
