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
  const numberless = newest.filter((heading) => !isNumbered(heading.slice(-LONGEST_END).trimEnd())).length;
  return numberless >= LEAST_NUMBERLESS && numberless * ONE_IN >= newest.length;
}

/**
 * Whether a heading ends in a number, bare or as `[4.18.0-80.el8]`, `kernel-5.10-1` or `%{version}-%{release}`: what stands
 * behind an address is one if there is a digit or a macro in it; where there is no address, so is a word that begins as one.
 */
function isNumbered(heading: string): boolean {
  const behind = ADDRESS.exec(heading)?.groups?.['behind'];
  if (behind !== undefined) return /[\d%]/.test(behind);
  return /^[[(-]*(?:v?\d|%|[A-Za-z][\w.+]*-\d)/.test(heading.slice(heading.search(/\S+$/)));
}

/** The last address, in brackets or bare, and what stands behind it. */
const ADDRESS = /(?:>|@[^\s@>]*(?=\s|$))(?<behind>[^>@]*)$/;
const LONGEST_END = 128;
