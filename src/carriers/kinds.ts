/** The kinds of file that state a number. */
export const CARRIER_KINDS = [
  'rpm-spec',
  'text',
  'kernel-makefile',
  'json',
  'yaml',
  'toml',
  'debian-changelog',
  'rpm-changes',
] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** Kinds in which a pointer leads to the number. */
export const POINTED_KINDS = ['json', 'yaml', 'toml'] as const satisfies readonly CarrierKind[];
