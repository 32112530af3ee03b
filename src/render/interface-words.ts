import type { Doubt } from '../facts/facts.ts';
import type { Bump } from '../numbering/bump.ts';
import type { Phrase } from '../numbering/scheme.ts';

/** The words for sets of features in reports. */
export const INTERFACE_WORDS = {
  asks: { en: 'features ask for {bump}', zh: '特性变化需要{bump}' },
  interface: { en: 'Interface', zh: '接口' },
  was: { en: 'Was', zh: '原编号' },
  proposed: { en: 'Proposed', zh: '拟用编号' },
  change: { en: 'Features', zh: '特性' },
  bump: { en: 'Asks for', zh: '需要' },
  counts: { en: '{removed} gone, {changed} changed, {added} new', zh: '移除 {removed}，更改 {changed}，新增 {added}' },
  scattered: {
    en: 'The set of the interface {interface} is spread over several directories, so that the tag is not held against the release before it. Name the files, or one directory, in `features.path`.',
    zh: '接口 {interface} 的特性集合分布在多个目录中，因此未将此标签与上一次发布作比较。请在 `features.path` 中写明文件，或只用一个目录。',
  },
  released: { en: 'last release {tag}', zh: '最近一次发布 {tag}' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const BUMP_NAMES: Readonly<Record<Bump, Phrase>> = {
  none: { en: 'no bump', zh: '无需提升' },
  patch: { en: 'a patch bump', zh: '提升修订号（patch）' },
  minor: { en: 'a minor bump', zh: '提升次版本（minor）' },
  major: { en: 'a major bump', zh: '提升主版本（major）' },
};

/** What was taken for an interface, as the policy names none. */
export function interfaceDoubt({ path, features }: Extract<Doubt, { about: 'interface' }>): {
  readonly phrase: Phrase;
  readonly data: Readonly<Record<string, string>>;
} {
  if (features === undefined)
    return {
      phrase: {
        en: '{path} is taken for the number of an interface; what it promises was not found in it. Say where the features stand under `interfaces` in the policy.',
        zh: '将 {path} 视为接口的编号；其中未找到它所承诺的特性。请在策略的 `interfaces` 中写明特性所在之处。',
      },
      data: { path },
    };
  return {
    phrase: {
      en: '{path} is taken for an interface: /version for its number, {pointer} for what that promises (features found: {count}). `pawl init` writes so into the policy; correct it there.',
      zh: '将 {path} 视为接口：/version 为其编号，{pointer} 为编号所承诺的特性（共找到 {count} 个）。`pawl init` 会将此写入策略，有误请在其中改正。',
    },
    data: { path, pointer: features.pointer, count: String(features.count) },
  };
}
