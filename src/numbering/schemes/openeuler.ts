import { defineScheme } from '../scheme.ts';

/**
 * The 5.10 scheme as proposed on 2020-10-15 (tc@openeuler.org) and adopted by the kernel SIG, with the moves that the
 * distribution's own history made usual since: a trunk starts over on a new upstream series.
 */
export const openeuler = defineScheme({
  id: 'openeuler',
  title: { en: 'openEuler kernel, 5.10 and later', zh: 'openEuler 内核（5.10 及以后）' },
  source: 'https://gitee.com/openeuler/community/blob/master/sig/Kernel/kernel-upgrade/upgrade-to-5.10.md',
  form: '{base}-{devel}.{maint}.{emergency}[[.{variant}].{build}][.{dist}]',
  fields: {
    base: {
      kind: 'upstream',
      label: 'BASE',
      meaning: { en: 'the upstream kernel, chosen once for a line', zh: '上游内核版本，每条发布线只选定一次' },
    },
    devel: {
      kind: 'counter',
      label: 'DEVEL',
      start: 1,
      meaning: { en: 'the development release', zh: '开发版本号' },
    },
    maint: {
      kind: 'counter',
      label: 'MAINT',
      meaning: { en: 'the maintenance release of one development release', zh: '某个开发版本的维护版本号' },
    },
    emergency: {
      kind: 'counter',
      label: 'EMERGENCY',
      meaning: { en: 'reserved for emergencies', zh: '为紧急修复保留' },
    },
    variant: {
      kind: 'word',
      label: 'VARIANT',
      meaning: { en: 'a variant with a counter of its own, such as rt62', zh: '带独立计数的变体，例如 rt62' },
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
      meaning: { en: 'the distribution, such as oe2203sp1', zh: '发行版标记，例如 oe2203sp1' },
    },
  },
  steps: {
    development: [
      { raises: 'devel' },
      { raises: 'base', part: 'series', practice: true, unlisted: true, leaves: { build: 'free' } },
      { raises: 'emergency', reserved: true, practice: true, unlisted: true },
    ],
    maintenance: [{ raises: 'maint' }, { raises: 'emergency', reserved: true }],
    following: [{ raises: 'devel' }, { raises: 'maint' }, { raises: 'emergency', reserved: true }],
  },
  examples: ['5.10.0-136.12.0', '5.10.0-136.12.0.86.oe2203sp1', '6.6.0-28.0.0.34', '5.10.0-60.15.0.rt62.47'],
});
