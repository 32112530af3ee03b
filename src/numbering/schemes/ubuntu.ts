import { defineScheme, everyRole } from '../scheme.ts';

/**
 * Ubuntu: the ABI number rises when modules must be built anew, the upload with every upload; an upload for the same ABI
 * raises itself alone. A kernel brought back to an older release names that after `~`, which tags write `_`.
 */
export const ubuntu = defineScheme({
  id: 'ubuntu',
  title: { en: 'Ubuntu kernel, with ABI number', zh: 'Ubuntu 内核（含 ABI 编号）' },
  source: 'https://wiki.ubuntu.com/Kernel/Dev/KernelPackageVersioning',
  form: '{base}-{abi}.{upload}[~{release}.{backport}][+{respin}]',
  tag: 'Ubuntu-[{flavour}-[{series}-]]{base}-{abi}.{upload}[_{release}.{backport}][+{respin}]',
  fields: {
    base: { kind: 'upstream', label: 'BASE', meaning: { en: 'the upstream kernel', zh: '上游内核版本' } },
    abi: {
      kind: 'counter',
      label: 'ABI',
      meaning: { en: 'the ABI that modules are built for', zh: '模块所针对的 ABI' },
    },
    upload: { kind: 'counter', label: 'UPLOAD', meaning: { en: 'the upload of this base', zh: '该基线的上传号' } },
    release: {
      kind: 'year-month',
      label: 'RELEASE',
      absent: 'above',
      meaning: { en: 'the older release that it is brought back to', zh: '所回移的旧发行版' },
    },
    backport: {
      kind: 'counter',
      label: 'BACKPORT',
      start: 1,
      absent: 'above',
      meaning: { en: 'the upload to that release', zh: '对该发行版的上传号' },
    },
    respin: {
      kind: 'counter',
      label: 'RESPIN',
      meaning: { en: 'the same upload built anew', zh: '同一上传的重新构建' },
    },
    flavour: {
      kind: 'name',
      label: 'FLAVOUR',
      meaning: { en: 'the cloud or hardware that it is for', zh: '面向的云平台或硬件' },
    },
    series: {
      kind: 'series',
      label: 'SERIES',
      unordered: true,
      meaning: { en: 'the kernel series in the name of the package', zh: '包名中的内核系列' },
    },
  },
  steps: everyRole([
    { raises: 'abi', leaves: { upload: 'rises', release: 'not-lower', backport: 'from-start' } },
    { raises: 'upload', leaves: { release: 'not-lower', backport: 'from-start' } },
    { raises: 'backport', unlisted: true },
    { raises: 'respin', unlisted: true },
    {
      raises: 'base',
      by: 'any',
      unlisted: true,
      leaves: { abi: 'free', upload: 'free', release: 'free', backport: 'free' },
    },
  ]),
  examples: [
    '5.4.0-216.236',
    '4.15.0-208.219+1',
    '5.15.0-85.95~20.04.1',
    'Ubuntu-5.4.0-172.190',
    'Ubuntu-hwe-5.4-5.4.0-146.163_18.04.1',
    'Ubuntu-azure-fips-5.15.0-1045.52',
  ],
});
