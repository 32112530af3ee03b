import type { Stated } from '../carriers/carrier.ts';

/** So many of the newest entries are looked at; what was done long ago is no custom. */
const NEWEST = 24;
/** It is a custom where at least one in so many of them has no number. */
const ONE_IN = 4;
/** Fewer entries without a number are an oversight. */
const LEAST_NUMBERLESS = 3;

/**
 * Whether changes are collected as a rule until a release is made of them: then entries of the changelog are written without
 * a number, as in Fedora's kernels, and the release gets one of its own.
 */
export function isNumberedLater({ headings }: Pick<Stated, 'headings'>): boolean {
  const newest = headings.slice(0, NEWEST);
  const numberless = newest.filter((heading) => !NUMBERED.test(heading.slice(-LONGEST_END).trimEnd())).length;
  return numberless >= LEAST_NUMBERLESS && numberless * ONE_IN >= newest.length;
}

/** What a heading ends in where it gives a number; a name or an address is none. */
const NUMBERED = /(?:^|[\s>\]-])\d[\w.~^+:%{}?()-]*$/;
const LONGEST_END = 128;
