import { defineScheme, everyRole, type Step } from '../scheme.ts';

const steps: readonly Step[] = [
  { raises: 'release', by: 'any' },
  { raises: 'version', by: 'any', unlisted: true, leaves: { release: 'free' } },
];

/** Any package: nothing is known of the fields, so only RPM's own order is kept. */
export const rpm = defineScheme({
  id: 'rpm',
  title: { en: 'any RPM version and release', zh: '任意 RPM 版本与发布号' },
  source: 'https://rpm-software-management.github.io/rpm/man/rpm-version.7',
  form: '{version}-{release}',
  fields: {
    version: { kind: 'rpm', label: 'VERSION', meaning: { en: 'the version', zh: '版本号' } },
    release: { kind: 'rpm', label: 'RELEASE', start: 1, meaning: { en: 'the release', zh: '发布号' } },
  },
  steps: everyRole(steps),
  examples: ['5.14.0-427.el9', '6.6.8-200.fc39', '4.19.90-vhulk1907.1.0.0012'],
});
