import type { TagRefusal } from '../facts/tip/new-tag.ts';
import type { Phrase } from '../numbering/scheme.ts';

/** The words of `tag`, in both languages. */
export const TAG_WORDS = {
  annotated: { en: 'annotated tag', zh: '附注标签' },
  lightweight: { en: 'lightweight tag', zh: '轻量标签' },
  would: {
    en: 'Would make the {form} {tag} at {commit}, the tip of {branch}, after {previous}.',
    zh: '将在 {branch} 的最新提交 {commit} 上创建{form} {tag}，接在 {previous} 之后。',
  },
  message: { en: 'Message: {message}', zh: '消息：{message}' },
  dry: {
    en: 'Nothing was made: this is a dry run. Make it with {how}.',
    zh: '这是试运行，未创建任何标签。请用 {how} 创建。',
  },
  created: {
    en: 'Made the {form} {tag} at {commit} ({branch}), after {previous}.',
    zh: '已在 {commit}（{branch}）上创建{form} {tag}，接在 {previous} 之后。',
  },
  moved: {
    en: '{branch} has moved on to {to} meanwhile; the tag is on the commit that was judged, as it should be.',
    zh: '期间 {branch} 已移到 {to}；标签位于经过判断的提交上，这是正确的。',
  },
  push: {
    en: 'It is in this repository alone. Publish it with: {command}',
    zh: '该标签只在本仓库中。发布命令：{command}',
  },
  refused: { en: 'No tag was made on {branch}.', zh: '未在 {branch} 上创建标签。' },
  wanted: { en: 'It would have been {tag} at {commit}.', zh: '原本应为 {commit} 上的 {tag}。' },
  lost: {
    en: 'Another run was first: {tag} is there already, at {id}. If that is as you want it there is nothing left to do; else run this again for the number after it.',
    zh: '其他运行抢先一步：{tag} 已存在，位于 {id}。若符合预期则无需再做；否则请重新运行以取得其后的编号。',
  },
  branchMoved: {
    en: '{branch} moved from {from} to {to} while the tag was being made, so what was judged is no longer its tip. Run this again.',
    zh: '创建标签期间 {branch} 从 {from} 移到了 {to}，经过判断的提交已不是其最新提交。请重新运行。',
  },
  gone: { en: 'nowhere', zh: '（已不存在）' },
  failed: {
    en: 'The tag {tag} could not be made ({detail}), and nothing was. Run this again.',
    zh: '无法创建标签 {tag}（{detail}），未做任何改动。请重新运行。',
  },
  unclear: {
    en: 'Whether the tag {tag} was made is not known ({detail}). Look with {command}, and run this again: a tag that is there is not made twice.',
    zh: '无法确定标签 {tag} 是否已创建（{detail}）。请用 {command} 查看后重新运行：已存在的标签不会重复创建。',
  },
  byHand: { en: 'By hand: {command}', zh: '手工创建：{command}' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Why no tag is made, and what to do. */
export const REFUSALS: Readonly<Record<Exclude<TagRefusal['because'], 'judged'>, Phrase>> = {
  'no-releases': {
    en: 'The policy gives {branch} the role {role}, so nothing is released on it.',
    zh: '策略将 {branch} 的角色设为{role}，因此不在其上发布。',
  },
  first: {
    en: 'No tag of a number leads up to the tip of {branch}, so there is none to go on from. Make the first tag of the line by hand; `pawl check --tag` judges it.',
    zh: '{branch} 的最新提交之前没有编号标签，无从接续。请手工创建该发布线的第一个标签，并用 `pawl check --tag` 检查。',
  },
  level: {
    en: 'There is no level {level} here. There is {known}.',
    zh: '此处没有级别 {level}。可用的有 {known}。',
  },
  several: {
    en: 'Whether {branch} is a line of development or of maintenance is not known, so {numbers} may come next. Name the level ({levels}), or the role under `lines` in the policy.',
    zh: '不知道 {branch} 是开发线还是维护线，其后可为 {numbers}。请指明级别（{levels}），或在策略的 `lines` 中声明角色。',
  },
  'nothing-new': {
    en: 'The tip of {branch} is {tags} already; there is nothing new to release. Name a level to release it once more.',
    zh: '{branch} 的最新提交已是 {tags}，没有新内容可发布。若要再次发布，请指明级别。',
  },
  exists: {
    en: 'The tag {tag} is there already, at {id}, and does not lead up to the tip of {branch}.',
    zh: '标签 {tag} 已存在，位于 {id}，且不在 {branch} 的历史中。',
  },
  moved: {
    en: '{branch} moved to {to} while it was judged. Run this again.',
    zh: '判断期间 {branch} 已移到 {to}。请重新运行。',
  },
  signed: {
    en: 'The policy wants signed tags, and Pawl has no key to sign with. The number is right; make the tag where the key is.',
    zh: '策略要求标签带签名，而 Pawl 没有签名密钥。编号无误；请在有密钥处创建该标签。',
  },
};
