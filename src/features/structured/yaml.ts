import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { DEEPEST, nesting } from '../../carriers/pointer.ts';
import { lineFinder } from '../lines.ts';
import { type Entry, type Found, type Value, valueAt } from './value.ts';

/**
 * What a YAML or JSON file (JSON is YAML 1.2 as well) holds at a pointer. Aliases are not followed: a few lines of them
 * can stand for more than any machine holds.
 */
export function yamlAt(source: string, pointer: string): Found {
  if (nesting(source) > DEEPEST) return { kind: 'wrong', why: 'too-deep', line: 1 };
  const document = parseDocument(source, { logLevel: 'silent', schema: 'core', merge: false });
  const lineAt = lineFinder(source);
  const [error] = document.errors;
  if (error !== undefined) return { kind: 'wrong', why: 'syntax', line: lineAt(error.pos[0]) };
  return valueAt(valueFrom(document.contents, lineAt, 1), pointer);
}

function valueFrom(node: unknown, lineAt: (offset: number) => number, above: number): Value {
  const line = isNode(node) && node.range ? lineAt(node.range[0]) : above;
  if (isAlias(node)) return { kind: 'alias', line };
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => valueFrom(item, lineAt, line)) };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): readonly [string, Entry] => {
      const at = isNode(key) && key.range ? lineAt(key.range[0]) : line;
      return [isScalar(key) ? written(key) : '?', { line: at, value: valueFrom(value, lineAt, at) }];
    });
    return { kind: 'table', line, entries: new Map(entries) };
  }
  if (!isScalar(node) || node.value === null) return { kind: 'nothing', line };
  return { kind: 'scalar', line, text: written(node) };
}

/** A scalar as it is written: an unquoted 5.10 is the text `5.10`, whatever number YAML makes of it. */
const written = ({ source, value }: { readonly source?: string; readonly value: unknown }): string =>
  source ?? String(value);
