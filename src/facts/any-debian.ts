import { defineScheme, everyRole } from '../numbering/scheme.ts';

/** Any version of a Debian package, also of one that Debian alone makes: nothing is known of it but its order. */
export const anyDebian = defineScheme({
  id: 'rpm',
  title: { en: 'any Debian version', zh: '任意 Debian 版本号' },
  source: 'https://man7.org/linux/man-pages/man7/deb-version.7.html',
  form: '[{epoch}:]{version}[-{part}][-{release}]',
  fields: {
    epoch: {
      kind: 'integer',
      label: 'EPOCH',
      absent: 'start',
      meaning: { en: 'outweighs the rest', zh: '优先于其余字段' },
    },
    version: { kind: 'rpm', label: 'VERSION', meaning: { en: 'the version', zh: '版本号' } },
    part: { kind: 'rpm', label: 'REVISION', start: 1, meaning: { en: 'the upload of it', zh: '该版本的上传号' } },
    release: {
      kind: 'rpm',
      label: 'LAST',
      start: 1,
      meaning: { en: 'the upload, where the version has a hyphen itself', zh: '版本自带连字符时的上传号' },
    },
  },
  steps: everyRole([
    { raises: 'release', by: 'any', unlisted: true },
    { raises: 'part', by: 'any', leaves: { release: 'free' } },
    { raises: 'version', by: 'any', unlisted: true, leaves: { part: 'free', release: 'free' } },
    { raises: 'epoch', unlisted: true, leaves: { version: 'free', part: 'free', release: 'free' } },
  ]),
  examples: ['1.0.19~22.04', '2:8.39-15ubuntu1'],
});
