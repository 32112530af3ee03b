import type { OpenPulls } from '../facts/contested.ts';

/**
 * Knows what other open pull requests to the same branch have in some files. It looks for them from the moment that it is
 * made, beside everything else that is read.
 */
export type OpenPullReader = (paths: readonly string[]) => Promise<OpenPulls>;
