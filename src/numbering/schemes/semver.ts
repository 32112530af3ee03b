import { defineScheme, everyRole } from '../scheme.ts';

/** Semantic Versioning 2.0.0, in node-semver's own order; tags have a `v`. */
export const semver = defineScheme({
  id: 'semver',
  title: { en: 'Semantic Versioning', zh: '语义化版本' },
  source: 'https://semver.org/spec/v2.0.0.html',
  form: '{major}.{minor}.{patch}[-{prerelease}][+{build}]',
  tag: 'v{major}.{minor}.{patch}[-{prerelease}][+{build}]',
  fields: {
    major: { kind: 'integer', label: 'MAJOR', meaning: { en: 'incompatible changes', zh: '不兼容的修改' } },
    minor: { kind: 'integer', label: 'MINOR', meaning: { en: 'compatible additions', zh: '兼容的新增功能' } },
    patch: { kind: 'integer', label: 'PATCH', meaning: { en: 'compatible fixes', zh: '兼容的修复' } },
    prerelease: {
      kind: 'prerelease',
      label: 'PRERELEASE',
      absent: 'above',
      meaning: { en: 'a version ahead of the release', zh: '正式发布之前的版本' },
    },
    build: {
      kind: 'identifiers',
      label: 'BUILD',
      fleeting: true,
      meaning: { en: 'metadata, never compared', zh: '元数据，不参与比较' },
    },
  },
  steps: everyRole([
    { raises: 'prerelease' },
    { raises: 'patch', leaves: { prerelease: 'free' } },
    { raises: 'minor', leaves: { prerelease: 'free' } },
    { raises: 'major', leaves: { prerelease: 'free' } },
  ]),
  examples: ['1.2.3', '2.0.0-rc.1', '1.0.0-alpha.beta+build.5', 'v7.8.5'],
});
