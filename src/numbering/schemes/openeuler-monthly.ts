import { defineScheme, everyRole, type Step } from '../scheme.ts';

/** Every role moves alike: the month tells when, not for whom; that is why two lines came to share numbers. */
const steps: readonly Step[] = [
  { raises: 'serial' },
  { raises: 'month', by: 'any', leaves: { serial: 'from-start' } },
  { raises: 'base', part: 'sublevel', by: 'any', unlisted: true, leaves: { month: 'not-lower', serial: 'free' } },
  { raises: 'emergency', reserved: true },
];

/** The calendar scheme of the 4.19 kernels: the month of the tag and a serial number within it. */
export const openeulerMonthly = defineScheme({
  id: 'openeuler-monthly',
  title: { en: 'openEuler kernel 4.19, by month', zh: 'openEuler 4.19 内核（按月编号）' },
  source: 'https://gitee.com/openeuler/community/blob/master/sig/Kernel/README.md',
  form: '{base}-{month}.{serial}.{emergency}[[.{variant}].{build:4}][.{dist}]',
  fields: {
    base: {
      kind: 'upstream',
      label: 'BASE',
      meaning: { en: 'the upstream stable kernel', zh: '上游稳定版内核' },
    },
    month: { kind: 'month', label: 'MONTH', meaning: { en: 'year and month of the tag', zh: '标签的年月' } },
    serial: {
      kind: 'counter',
      label: 'SERIAL',
      start: 1,
      meaning: { en: 'the release within the month', zh: '当月第几个版本' },
    },
    emergency: {
      kind: 'counter',
      label: 'EMERGENCY',
      meaning: { en: 'reserved for emergencies', zh: '为紧急修复保留' },
    },
    variant: {
      kind: 'word',
      label: 'VARIANT',
      meaning: { en: 'a variant with a counter of its own, such as rt103', zh: '带独立计数的变体，例如 rt103' },
    },
    build: {
      kind: 'counter',
      label: 'BUILD',
      runsOn: true,
      meaning: { en: 'the build counter: one more with every package', zh: '构建计数：每出一个包加一' },
    },
    dist: {
      kind: 'word',
      label: 'DIST',
      meaning: { en: 'the distribution, such as oe2003sp4', zh: '发行版标记，例如 oe2003sp4' },
    },
  },
  steps: everyRole(steps),
  examples: ['4.19.90-2412.3.0', '4.19.90-2412.3.0.0308', '4.19.148-2009.1.0.0045.oe1'],
});
