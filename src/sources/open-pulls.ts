import type { OpenPulls } from '../facts/contested.ts';

/** Knows what other open pull requests to the same branch have. */
export interface OpenPullReader {
  /**
   * Begins to look, beside everything else that is read; what it gives is told the files in question later, and answers with
   * what others have in them.
   */
  readonly begin: () => (paths: readonly string[]) => Promise<OpenPulls>;
}
