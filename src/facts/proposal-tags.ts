import { numberOf } from '../numbering/number.ts';
import type { Scheme } from '../numbering/scheme.ts';

/** More patterns than these nobody reads. */
const MOST = 20;

/**
 * Globs for the tags that are no numbers of the scheme: what stands before their first digit, where no number begins so,
 * and their whole names otherwise.
 */
export function proposeExclusions(
  tags: readonly string[],
  scheme: Scheme,
  textOf: (tag: string) => string = (tag) => tag,
): readonly string[] {
  const isIn = new Map(tags.map((tag) => [tag, numberOf(scheme, textOf(tag)) !== undefined]));
  const numbers = tags.filter((tag) => isIn.get(tag));
  const foreign = tags.filter((tag) => !isIn.get(tag));
  const patterns = foreign.map((tag) => {
    const start = /^\D*/.exec(tag)?.[0] ?? '';
    const free = start.length >= 2 && !numbers.some((number) => number.startsWith(start));
    return free && start !== tag ? `${literally(start)}*` : literally(tag);
  });
  const unlike = [...new Set(patterns)];
  return unlike.length > MOST ? [] : unlike;
}

/** A name as a glob that only it fits. */
export const literally = (name: string): string => name.replace(/[\\*?[\]{}]/g, '\\$&');
