import type { Phrase } from '../numbering/scheme.ts';

/** What is said at a push, beside the reports themselves. */
export const HOOK_WORDS = {
  refused: {
    en: 'Pawl refuses this push: {refs}. Nothing of it has been published.',
    zh: 'Pawl 拒绝此次推送：{refs}。其中任何内容都未发布。',
  },
  unchecked: {
    en: 'Pawl could not check this push ({refs}), so it is refused. Nothing of it has been published.',
    zh: 'Pawl 无法检查此次推送（{refs}），因此予以拒绝。其中任何内容都未发布。',
  },
  notALine: {
    en: 'Nothing says that {branch} is a release line, so this refuses nothing. To have it refused, name the branch under `lines` in the policy.',
    zh: '没有任何依据表明 {branch} 是发布线，因此不拒绝推送。若要拒绝，请在策略的 `lines` 中写明该分支。',
  },
  mends: {
    en: 'The policy on {branch} is broken, and this push mends it: let through.',
    zh: '{branch} 上的策略有误，而此次推送将其修复：予以放行。',
  },
  noHistory: {
    en: 'The repository has no commit yet, so there is no policy and no line to judge by: let through.',
    zh: '仓库尚无任何提交，没有可依据的策略与发布线：予以放行。',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
