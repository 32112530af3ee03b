/** The way from a text to code that counts, for the readers of C sources. */

import type { FeatureProblem } from '../feature.ts';
import { type Preprocessed, preprocess } from './directives.ts';
import { type CSource, cSource } from './source.ts';

/** Characters of a source; the largest generated headers of kernels have fewer. */
const LARGEST = 32 * 1024 * 1024;

export interface CReading extends Preprocessed {
  readonly kind: 'code';
  readonly source: CSource;
}

/**
 * @param known macros that are surely defined, or surely not
 * @returns the code that counts; or why the file is unreadable
 */
export function readCode(
  text: string,
  path: string,
  known: ReadonlyMap<string, boolean>,
): CReading | { readonly kind: 'unreadable'; readonly problem: FeatureProblem } {
  if (text.length > LARGEST) {
    const because = { en: 'the file is larger than 32 MB', zh: '文件超过 32 MB' };
    return { kind: 'unreadable', problem: { path, because } };
  }
  const source = cSource(text, path);
  if ('because' in source) return { kind: 'unreadable', problem: source };
  const preprocessed = preprocess(source, path, known);
  if ('because' in preprocessed) return { kind: 'unreadable', problem: preprocessed };
  return { kind: 'code', source, ...preprocessed };
}
