import { defineScheme } from '../scheme.ts';

/**
 * Red Hat Enterprise Linux and what is rebuilt from it. X counts the builds of a minor release under way and is frozen
 * when that is out; then Y counts the builds of its z-stream and Z those made beside them. A minor release that is begun
 * early writes `X.Y` until it takes over. (The comments in `Makefile.rhelver` of the kernel's own tree are the rule.)
 */
export const rhel = defineScheme({
  id: 'rhel',
  title: { en: 'Red Hat Enterprise Linux kernel and its rebuilds', zh: 'Red Hat 企业版内核及其重构版' },
  source: 'https://gitlab.com/redhat/centos-stream/src/kernel/centos-stream-9/-/blob/main/Makefile.rhelver',
  form: '{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]',
  tag: '[{import}/{stream}/]kernel-{base}-[0.rc{rc}.]{x}[.{y}[.{z}]][.el{el}[_{minor}][.{suffix}[.{respin}]]]',
  fields: {
    base: {
      kind: 'upstream',
      label: 'BASE',
      meaning: { en: 'the upstream kernel, kept for a major release', zh: '上游内核版本，每个大版本保持不变' },
    },
    rc: {
      kind: 'integer',
      label: 'RC',
      start: 1,
      absent: 'above',
      meaning: { en: 'the upstream candidate, before the first release', zh: '首次发布之前所用的上游候选版本' },
    },
    x: {
      kind: 'counter',
      label: 'X',
      start: 1,
      meaning: { en: 'the build of the minor release, frozen when that is out', zh: '小版本的构建号，发布后冻结' },
    },
    y: { kind: 'counter', label: 'Y', meaning: { en: 'the build of the z-stream', zh: 'z-stream 的构建号' } },
    z: {
      kind: 'counter',
      label: 'Z',
      start: 1,
      meaning: { en: 'a build beside the z-stream, for an urgent fix', zh: 'z-stream 之外的构建，用于紧急修复' },
    },
    el: {
      kind: 'integer',
      label: 'EL',
      start: 1,
      unordered: true,
      meaning: { en: 'the major release', zh: '大版本' },
    },
    minor: {
      kind: 'integer',
      label: 'MINOR',
      unordered: true,
      meaning: { en: 'the minor release that the z-stream is of', zh: 'z-stream 所属的小版本' },
    },
    suffix: { kind: 'word', label: 'SUFFIX', meaning: { en: 'who rebuilt it, or for what', zh: '重构方或用途' } },
    respin: {
      kind: 'counter',
      label: 'RESPIN',
      start: 1,
      meaning: { en: 'how often it was rebuilt there', zh: '在该处重构的次数' },
    },
    import: { kind: 'word', label: 'IMPORT', meaning: { en: 'what an import tag says of it', zh: '导入标签的类别' } },
    stream: { kind: 'identifiers', label: 'STREAM', meaning: { en: 'the branch imported to', zh: '导入到的分支' } },
  },
  steps: {
    development: [
      { raises: 'x' },
      { raises: 'y', unlisted: true },
      { raises: 'rc', by: 'any', unlisted: true, leaves: { x: 'free' } },
      { raises: 'base', by: 'any', unlisted: true, leaves: { rc: 'free', x: 'free' } },
    ],
    maintenance: [
      { raises: 'y', leaves: { z: 'from-start' } },
      { raises: 'z', reserved: true },
      { raises: 'respin', unlisted: true },
    ],
    following: [
      { raises: 'y', by: 'any', leaves: { z: 'from-start', respin: 'free' } },
      { raises: 'x', by: 'any', unlisted: true, leaves: { y: 'free', z: 'free', respin: 'free' } },
      { raises: 'z', reserved: true, leaves: { respin: 'free' } },
      { raises: 'respin', unlisted: true },
      { raises: 'base', by: 'any', unlisted: true, leaves: { rc: 'free', x: 'free', y: 'free', z: 'free' } },
    ],
  },
  examples: [
    '5.14.0-427.13.1.el9_4',
    '5.14.0-427.el9',
    '5.14.0-0.rc6.46.el9',
    '5.14.0-503.2.el9',
    '4.18.0-348.12.2.el8_5.alma',
    'kernel-5.14.0-427.13.1.el9_4',
    'imports/el-9.3/kernel-5.14.0-362.8.1.el9_3',
  ],
});
