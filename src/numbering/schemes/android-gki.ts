import { defineScheme } from '../scheme.ts';

/**
 * Android's generic kernel image. A kernel release names the interface that modules are built for, `5.4-android12-0`, and
 * the sublevel within it, which no update may lower; the generation rises when the interface has to change. The tags of
 * certified builds count respins within a month instead, so they are ordered among themselves.
 */
export const androidGki = defineScheme({
  id: 'android-gki',
  title: { en: 'Android generic kernel image', zh: 'Android 通用内核映像' },
  source: 'https://source.android.com/docs/core/architecture/kernel/gki-versioning',
  form: '{base}.{sublevel}-android{android}-{generation}[-{suffix}]',
  tag: 'android{android}-{base}-{month}_r{respin}',
  order: ['base', 'android', 'generation', 'sublevel', 'month', 'respin'],
  fields: {
    base: { kind: 'series', label: 'SERIES', meaning: { en: 'the upstream series', zh: '上游内核系列' } },
    android: {
      kind: 'integer',
      label: 'ANDROID',
      start: 1,
      meaning: { en: 'the release of Android', zh: 'Android 版本' },
    },
    generation: {
      kind: 'integer',
      label: 'GENERATION',
      meaning: { en: 'the generation of the module interface (KMI)', zh: '模块接口（KMI）的代次' },
    },
    sublevel: {
      kind: 'integer',
      label: 'SUBLEVEL',
      meaning: { en: 'the upstream stable release', zh: '上游稳定版本' },
    },
    suffix: {
      kind: 'identifiers',
      label: 'SUFFIX',
      fleeting: true,
      meaning: { en: 'the commit and build', zh: '提交与构建标识' },
    },
    month: { kind: 'year-month', label: 'MONTH', meaning: { en: 'the month of the release', zh: '发布月份' } },
    respin: {
      kind: 'integer',
      label: 'RESPIN',
      start: 1,
      meaning: { en: 'the release within the month', zh: '当月第几个版本' },
    },
  },
  steps: {
    development: [
      { raises: 'sublevel', by: 'any' },
      { raises: 'generation', leaves: { sublevel: 'not-lower' } },
      { raises: 'respin' },
      { raises: 'month', by: 'any', leaves: { respin: 'from-start' } },
      { raises: 'android', by: 'any', unlisted: true, leaves: { generation: 'free', sublevel: 'free', month: 'free' } },
      { raises: 'base', by: 'any', unlisted: true, leaves: { android: 'free', generation: 'free', sublevel: 'free' } },
    ],
    maintenance: [
      { raises: 'sublevel', by: 'any' },
      { raises: 'respin' },
      { raises: 'month', by: 'any', leaves: { respin: 'from-start' } },
      { raises: 'generation', reserved: true, leaves: { sublevel: 'not-lower' } },
    ],
    following: [
      { raises: 'sublevel', by: 'any' },
      { raises: 'respin' },
      { raises: 'month', by: 'any', leaves: { respin: 'from-start' } },
      { raises: 'generation', by: 'any', leaves: { sublevel: 'not-lower' } },
    ],
  },
  examples: [
    '5.4.42-android12-0-foo',
    '5.10.43-android12-9-00005-g740f7fbe5f39-ab7458234',
    'android14-6.1-2024-05_r5',
    'android13-5.15-2024-05_r2',
  ],
});
