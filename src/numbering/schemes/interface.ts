import { defineScheme, everyRole } from '../scheme.ts';

/**
 * The number of an interface that two sides must agree on, as proposed for migrating virtual devices (2020): what takes a
 * feature away is major, what adds one is minor, and the bugfix, which may be left out, is nobody else's business.
 */
export const interfaceScheme = defineScheme({
  id: 'interface',
  title: { en: 'interface, major.minor[.bugfix]', zh: '接口版本 major.minor[.bugfix]' },
  source: 'https://www.redhat.com/archives/libvir-list/2020-August/msg00457.html',
  form: '{major}.{minor}[.{bugfix}]',
  fields: {
    major: {
      kind: 'integer',
      label: 'MAJOR',
      meaning: { en: 'rises when a feature is removed', zh: '移除特性时提升' },
    },
    minor: { kind: 'integer', label: 'MINOR', meaning: { en: 'rises when one is added', zh: '新增特性时提升' } },
    bugfix: {
      kind: 'integer',
      label: 'BUGFIX',
      absent: 'start',
      meaning: { en: 'rises when the features stay the same', zh: '特性不变时提升' },
    },
  },
  steps: everyRole([{ raises: 'bugfix' }, { raises: 'minor' }, { raises: 'major' }]),
  examples: ['0.1.0', '1.2', '0.0.0'],
});
