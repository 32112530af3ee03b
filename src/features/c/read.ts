/** The way from a text to code that counts, for the readers of C sources. */

import type { Feature, FeatureProblem, FeatureReading } from '../feature.ts';
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

/** One feature a name: the first place, and where definitions differ, each of their values once. */
export function mergedFeatures(features: readonly Feature[]): FeatureReading {
  const byName = new Map<string, Feature[]>();
  for (const feature of features) {
    const same = byName.get(feature.name);
    if (same === undefined) byName.set(feature.name, [feature]);
    else same.push(feature);
  }
  return { kind: 'features', features: Array.from(byName.values(), merged) };
}

/** A value that is written in several ways, each under its own condition. */
const SEPARATOR = ' | ';

function merged(same: readonly Feature[]): Feature {
  const [first] = same as [Feature];
  if (same.length === 1) return first;
  const names = new Set(same.flatMap(({ attributes }) => Object.keys(attributes)));
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const values = new Set(same.map((feature) => feature.attributes[name]).filter((value) => value !== undefined));
    // What not every definition says of itself, such as a condition, is not said of the whole.
    if (name !== 'if' || same.every((feature) => feature.attributes[name] !== undefined)) {
      attributes[name] = [...values].slice(0, 16).join(SEPARATOR);
    }
  }
  const { unstable: _unstable, attributes: _attributes, ...rest } = first;
  return same.every(({ unstable }) => unstable) ? { ...rest, attributes, unstable: true } : { ...rest, attributes };
}
