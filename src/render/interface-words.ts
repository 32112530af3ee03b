import type { Bump } from '../numbering/bump.ts';
import type { Phrase } from '../numbering/scheme.ts';

/** The words for sets of features in reports. */
export const INTERFACE_WORDS = {
  asks: { en: 'features ask for {bump}', zh: '特性变化需要 {bump}' },
  interface: { en: 'Interface', zh: '接口' },
  was: { en: 'Was', zh: '原编号' },
  proposed: { en: 'Proposed', zh: '拟用编号' },
  change: { en: 'Features', zh: '特性' },
  bump: { en: 'Asks for', zh: '需要' },
  counts: { en: '{removed} gone, {changed} changed, {added} new', zh: '移除 {removed}，更改 {changed}，新增 {added}' },
  released: { en: 'last release {tag}', zh: '最近一次发布 {tag}' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const BUMP_NAMES: Readonly<Record<Bump, Phrase>> = {
  none: { en: 'no bump', zh: '无需提升' },
  patch: { en: 'a patch bump', zh: '提升修订号（patch）' },
  minor: { en: 'a minor bump', zh: '提升次版本（minor）' },
  major: { en: 'a major bump', zh: '提升主版本（major）' },
};
