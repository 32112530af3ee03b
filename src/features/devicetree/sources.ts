/**
 * `compatible = "vendor,device", …;` in a device-tree source.
 * Source: Devicetree Specification, 2.3.1 "compatible"; the format of sources is its chapter 6.
 */

import { readCode } from '../c/read.ts';
import { lineAt } from '../c/source.ts';
import type { Feature, FeatureReading } from '../feature.ts';
import { unreadable } from '../unreadable.ts';

const PROPERTY = /(?<![\w,.#?+-])compatible\s*=/g;
const STRING = /"([^"\n]*)"/g;

/** Sources are run through the C preprocessor before they are read. */
export function sourceCompatibles(text: string, path: string): FeatureReading {
  if (!text.includes('compatible')) return { kind: 'features', features: [] };
  const code = readCode(text, path, new Map());
  if (code.kind === 'unreadable') return code;
  const { live, source } = code;
  const features = new Map<string, Feature>();
  PROPERTY.lastIndex = 0;
  for (let match = PROPERTY.exec(live); match !== null; match = PROPERTY.exec(live)) {
    const start = match.index + match[0].length;
    const end = live.indexOf(';', start);
    if (end < 0) {
      const line = lineAt(source.lineStarts, match.index);
      return unreadable(path, line, 'this property has no `;` to end it', '该属性没有以 `;` 结束');
    }
    const stated = source.bare.slice(start, end);
    for (const { 1: name = '', index } of stated.matchAll(STRING)) {
      const line = lineAt(source.lineStarts, start + index);
      if (name !== '' && !features.has(name)) features.set(name, { name, attributes: {}, path, line });
    }
    PROPERTY.lastIndex = end;
  }
  return { kind: 'features', features: [...features.values()] };
}
