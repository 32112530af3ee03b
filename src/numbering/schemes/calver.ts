import { defineScheme, everyRole } from '../scheme.ts';

/**
 * Versions by year and month, in any of the usual spellings: `2024.05`, `24.04.1`, `2024.5.0`, `v2024.07-rc4`. The micro
 * number counts within the month, or is its day; so a new month may begin with any.
 */
export const calver = defineScheme({
  id: 'calver',
  title: { en: 'versions by the calendar', zh: '日历版本' },
  source: 'https://calver.org',
  form: '{month}[.{micro}][-rc{rc}]',
  tag: 'v{month}[.{micro}][-rc{rc}]',
  fields: {
    month: { kind: 'year-month', label: 'MONTH', meaning: { en: 'year and month', zh: '年月' } },
    micro: {
      kind: 'counter',
      label: 'MICRO',
      absent: 'start',
      meaning: { en: 'the release within the month, or its day', zh: '当月第几个版本，或日期' },
    },
    rc: {
      kind: 'integer',
      label: 'RC',
      start: 1,
      absent: 'above',
      meaning: { en: 'the candidate for it', zh: '其候选版本' },
    },
  },
  steps: everyRole([
    { raises: 'rc' },
    { raises: 'micro', by: 'any', leaves: { rc: 'free' } },
    { raises: 'month', by: 'any', leaves: { micro: 'free', rc: 'free' } },
  ]),
  examples: ['2024.05', '2024.05.17', '24.04.1', '2024.5.0', 'v2024.07-rc4'],
});
