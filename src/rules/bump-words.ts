import type { Phrase } from '../numbering/scheme.ts';

/** How much a number rises, in words. */
export const BUMP_WORDS = {
  none: { en: 'none', zh: '无' },
  patch: { en: 'patch', zh: '修订号（patch）' },
  minor: { en: 'minor', zh: '次版本（minor）' },
  major: { en: 'major', zh: '主版本（major）' },
} as const satisfies Readonly<Record<string, Phrase>>;
