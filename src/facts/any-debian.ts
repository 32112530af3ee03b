import { defineScheme, everyRole } from '../numbering/scheme.ts';

/** Any version of a Debian package, also of one that Debian alone makes: nothing is known of it but its order. */
export const anyDebian = defineScheme({
  id: 'rpm',
  title: { en: 'any Debian version', zh: '任意 Debian 版本号' },
  source: 'https://man7.org/linux/man-pages/man7/deb-version.7.html',
  form: '[{epoch}:]{version}[-{release}]',
  fields: {
    epoch: {
      kind: 'integer',
      label: 'EPOCH',
      absent: 'start',
      meaning: { en: 'outweighs the rest', zh: '优先于其余字段' },
    },
    version: { kind: 'deb', label: 'VERSION', meaning: { en: 'the version', zh: '版本号' } },
    release: { kind: 'deb', label: 'REVISION', start: 1, meaning: { en: 'the upload of it', zh: '该版本的上传号' } },
  },
  steps: everyRole([
    { raises: 'release', by: 'any' },
    { raises: 'version', by: 'any', unlisted: true, leaves: { release: 'free' } },
    { raises: 'epoch', unlisted: true, leaves: { version: 'free', release: 'free' } },
  ]),
  examples: ['1.0.19~22.04', '2:8.39-15ubuntu1'],
});
