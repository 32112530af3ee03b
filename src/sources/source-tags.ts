import type { Phrase } from '../numbering/scheme.ts';

/** Whether another repository has tags, or why nobody could see. */
export type SourceAnswer =
  | { readonly kind: 'read'; readonly tags: ReadonlyMap<string, 'there' | 'missing'> }
  | { readonly kind: 'unreachable'; readonly why: Phrase };

/** Looks for tags in the repository that packages are made from: another one on GitHub, or on this machine. */
export type SourceReader = (repository: string, tags: readonly string[]) => Promise<SourceAnswer>;

/** How a local run is told where that repository is. */
export const NO_SOURCE_DIRECTORY: SourceAnswer = {
  kind: 'unreachable',
  why: {
    en: 'this run has no access to it; name a clone of it with `--source-repo DIR`',
    zh: '本次运行无法访问它；请用 `--source-repo DIR` 指明它的克隆',
  },
};
