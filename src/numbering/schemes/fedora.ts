import { defineScheme, everyRole } from '../scheme.ts';

/**
 * Fedora and kernel-ark: the build counts within one upstream version. Candidates begin with `0.rcN` so that they sort
 * below the release, with a commit before the counter where they are no tag of upstream; RPM then sorts by the commit,
 * which is why the order by fields and RPM's own can disagree here.
 */
export const fedora = defineScheme({
  id: 'fedora',
  title: { en: 'Fedora kernel', zh: 'Fedora 内核' },
  source: 'https://src.fedoraproject.org/rpms/kernel/blob/rawhide/f/kernel.spec',
  form: '{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]',
  tag: 'kernel-{base}-[0.rc{rc}.[{snapshot}.]]{build}[.fc{fc}]',
  fields: {
    base: { kind: 'version', label: 'VERSION', meaning: { en: 'the upstream kernel', zh: '上游内核版本' } },
    rc: {
      kind: 'integer',
      label: 'RC',
      absent: 'above',
      meaning: { en: 'the upstream candidate; 0 within the merge window', zh: '上游候选版本；合并窗口期为 0' },
    },
    snapshot: {
      kind: 'snapshot',
      label: 'SNAPSHOT',
      fleeting: true,
      meaning: { en: 'the upstream commit, where it is no tag', zh: '不是标签时的上游提交' },
    },
    build: {
      kind: 'counter',
      label: 'BUILD',
      start: 1,
      meaning: { en: 'the build of this version', zh: '该版本的构建号' },
    },
    fc: {
      kind: 'integer',
      label: 'FC',
      start: 1,
      unordered: true,
      meaning: { en: 'the release of Fedora', zh: 'Fedora 的发行版本' },
    },
  },
  steps: everyRole([
    { raises: 'build' },
    { raises: 'rc', by: 'any', unlisted: true, leaves: { build: 'free' } },
    { raises: 'base', by: 'any', unlisted: true, leaves: { rc: 'free', build: 'free' } },
  ]),
  examples: [
    '6.6.8-200.fc39',
    '5.19.0-0.rc4.941e3e791269.34.fc37',
    '5.18.0-0.rc8.20220318git551acdc3c3d2.34',
    'kernel-5.10.0-0.rc2.20201104git4ef8451b3326.64',
    '6.12.1-1',
  ],
});
