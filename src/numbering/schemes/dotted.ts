import { defineScheme, everyRole, type Step } from '../scheme.ts';

const steps: readonly Step[] = [
  { raises: 'prerelease', by: 'any' },
  { raises: 'rest', by: 'any', leaves: { prerelease: 'free' } },
  { raises: 'first', by: 'any', unlisted: true, leaves: { rest: 'free', prerelease: 'free' } },
];

/**
 * Numbers with dots, of any length from two parts on and with leading zeros if they like, as drivers and out-of-tree modules have them:
 * nothing is known of the parts, so only their order is kept, and nothing that is skipped is missed.
 */
export const dotted = defineScheme({
  id: 'dotted',
  title: { en: 'any numbers with dots', zh: '任意以点分隔的编号' },
  source: 'https://www.gnu.org/software/coreutils/manual/html_node/Version_002dsort-overview.html',
  form: '{first}.{rest}[-{prerelease}]',
  tag: 'v{first}.{rest}[-{prerelease}]',
  fields: {
    first: {
      kind: 'counter',
      label: 'FIRST',
      meaning: { en: 'the number before the first dot', zh: '第一个点之前的数字' },
    },
    rest: { kind: 'version', label: 'REST', meaning: { en: 'those after it, one by one', zh: '其后各段，逐段比较' } },
    prerelease: {
      kind: 'deb',
      label: 'PRERELEASE',
      absent: 'above',
      meaning: { en: 'a version ahead of the release', zh: '正式发布之前的版本' },
    },
  },
  steps: everyRole(steps),
  examples: ['515.43.04', '2.1.11.3', '1.0.20240117', '0.9', 'v0.7.0-rc2'],
});
