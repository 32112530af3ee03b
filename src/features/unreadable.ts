import type { FeatureProblem, FeatureReading } from './feature.ts';

/** A file of which nothing is known, and why: nothing in it is taken for removed. */
export function unreadable(
  path: string,
  line: number,
  en: string,
  zh: string,
): FeatureReading & { readonly kind: 'unreadable' } {
  return { kind: 'unreadable', problem: problem(path, line, en, zh) };
}

export function problem(path: string, line: number, en: string, zh: string): FeatureProblem {
  return { path, line, because: { en, zh } };
}
