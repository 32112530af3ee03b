import { defineScheme, everyRole } from '../scheme.ts';

/**
 * Debian: a revision for every upload of one upstream version. What follows it is in Debian's own order: `~exp1` and
 * `~bpo12+1` sort below the plain revision, `+deb12u1` above it. Tags write `_` for `~` and `%` for `:` (DEP-14).
 */
export const debian = defineScheme({
  id: 'debian',
  title: { en: 'Debian kernel', zh: 'Debian 内核' },
  source: 'https://man7.org/linux/man-pages/man7/deb-version.7.html',
  form: '[{epoch}:]{base}[~rc{rc}]-{revision}[.{nmu}][~{before}|+{after}]',
  tag: 'debian/[{epoch}%]{base}[_rc{rc}]-{revision}[.{nmu}][_{before}|+{after}]',
  fields: {
    epoch: {
      kind: 'integer',
      label: 'EPOCH',
      absent: 'start',
      meaning: { en: 'outweighs all the rest', zh: '优先于其余所有字段' },
    },
    base: { kind: 'version', label: 'UPSTREAM', meaning: { en: 'the upstream kernel', zh: '上游内核版本' } },
    rc: {
      kind: 'integer',
      label: 'RC',
      start: 1,
      absent: 'above',
      meaning: { en: 'the upstream candidate', zh: '上游候选版本' },
    },
    revision: {
      kind: 'counter',
      label: 'REVISION',
      start: 1,
      meaning: { en: 'the upload of this upstream version', zh: '该上游版本的上传号' },
    },
    nmu: {
      kind: 'counter',
      label: 'NMU',
      start: 1,
      meaning: { en: 'an upload by someone else than the maintainers', zh: '维护者以外的人所做的上传' },
    },
    before: {
      kind: 'deb',
      label: 'BEFORE',
      absent: 'above',
      meaning: { en: 'an upload ahead of the revision: experimental, backports', zh: '先于该修订的上传：实验、回移' },
    },
    after: {
      kind: 'deb',
      label: 'AFTER',
      meaning: { en: 'an upload on top of the revision: stable updates', zh: '基于该修订的后续上传：稳定版更新' },
    },
  },
  steps: everyRole([
    { raises: 'revision', leaves: { before: 'free', after: 'free' } },
    { raises: 'before', leaves: { after: 'free' } },
    { raises: 'nmu', unlisted: true, leaves: { before: 'free', after: 'free' } },
    { raises: 'after', by: 'any', unlisted: true },
    { raises: 'rc', by: 'any', unlisted: true, leaves: { revision: 'free', before: 'free', after: 'free' } },
    {
      raises: 'base',
      by: 'any',
      unlisted: true,
      leaves: { rc: 'free', revision: 'free', before: 'free', after: 'free' },
    },
    {
      raises: 'epoch',
      unlisted: true,
      leaves: { base: 'free', rc: 'free', revision: 'free', before: 'free', after: 'free' },
    },
  ]),
  examples: [
    '5.10.120-1',
    '6.1~rc4-1~exp1',
    '6.9.7-1~bpo12+1',
    '3.16.43-2+deb8u3',
    'debian/5.10.120-1',
    'debian/6.1_rc4-1_exp1',
  ],
});
