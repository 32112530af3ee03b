/** Specs around the lines that a test is about. */

import { readSpec } from '../../../src/spec/read.ts';
import type { Evaluated, SpecOptions, SpecReading } from '../../../src/spec/types.ts';

export function read(text: string, options?: SpecOptions): SpecReading {
  const reading = readSpec(text, options);
  if (reading.kind !== 'spec') throw new Error(`too large: ${reading.limit}`);
  return reading;
}

/** The lines, then tags that state what `Release:` does not: a whole spec for those that say nothing of a tag. */
export function specOf(lines: readonly string[], name = 'sample'): string {
  const text = lines.join('\n');
  const needed = [
    ['Name', name],
    ['Version', '1'],
    ['Release', '1'],
  ].filter(([tag]) => !new RegExp(`^${tag}\\s*:`, 'im').test(text));
  const rest = ['Summary: sample', 'License: none', '%description', 'sample', '%files', ''];
  return [...needed.map(([tag, value]) => `${tag}: ${value}`), text, ...rest].join('\n');
}

export function textOf(value: Evaluated | undefined): string {
  if (value === undefined) return '(none)';
  return value.kind === 'value' ? value.text : `unknown: ${value.why.kind}`;
}
