import { defineScheme } from '../scheme.ts';

/** Upstream: candidates, the release without a trailing `.0`, and the releases of a stable line after it. */
export const linux = defineScheme({
  id: 'linux',
  title: { en: 'upstream Linux', zh: '上游 Linux 内核' },
  source: 'https://docs.kernel.org/process/2.Process.html',
  form: 'v{base}[-rc{rc}|.{sublevel}]',
  fields: {
    base: {
      kind: 'series',
      label: 'SERIES',
      meaning: { en: 'what one development cycle makes', zh: '一个开发周期的产物' },
    },
    rc: {
      kind: 'integer',
      label: 'RC',
      start: 1,
      absent: 'above',
      meaning: { en: 'the candidate for it', zh: '其候选版本' },
    },
    sublevel: {
      kind: 'integer',
      label: 'SUBLEVEL',
      start: 1,
      meaning: { en: 'the stable release after it', zh: '其后的稳定版本' },
    },
  },
  steps: {
    development: [{ raises: 'rc' }, { raises: 'base', leaves: { rc: 'from-start' } }],
    maintenance: [{ raises: 'sublevel' }],
    following: [
      { raises: 'sublevel' },
      { raises: 'rc' },
      { raises: 'base', by: 'any', leaves: { rc: 'free', sublevel: 'free' } },
    ],
  },
  examples: ['v6.6-rc3', 'v6.6', 'v5.10.120', 'v2.6.32.71'],
});
