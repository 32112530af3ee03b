import type { Stated } from '../carriers/carrier.ts';

/** As many entries without a number are no oversight. */
const LEAST_NUMBERLESS = 3;

/**
 * Whether changes are collected as a rule until a release is made of them: then entries of the changelog are written without
 * a number, as in Fedora's kernels, and the release gets one of its own.
 */
export const isNumberedLater = ({ headings, history }: Pick<Stated, 'headings' | 'history'>): boolean =>
  headings.length - history.length >= LEAST_NUMBERLESS;
