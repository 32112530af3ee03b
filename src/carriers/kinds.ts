/** The kinds of file that state a number. */
export const CARRIER_KINDS = ['rpm-spec', 'text', 'kernel-makefile'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];
