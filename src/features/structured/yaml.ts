import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { DEEPEST, nesting } from '../../carriers/pointer.ts';
import { lineFinder } from '../lines.ts';
import { type Entry, type Found, type Value, valueAt } from './value.ts';

/**
 * What a YAML or JSON file (JSON is YAML 1.2 as well) holds at a pointer. Aliases are not followed: a few lines of them
 * can stand for more than any machine holds.
 */
export function yamlAt(source: string, pointer: string): Found {
  if (nesting(source) > DEEPEST) return { kind: 'wrong', why: 'too-deep', line: 1 };
  // The library looks for repeated keys in time that grows with their square; `tableFrom` finds them as well.
  const document = parseDocument(source, { prettyErrors: false, schema: 'core', merge: false, uniqueKeys: false });
  const lineAt = lineFinder(source);
  const [error] = document.errors;
  if (error !== undefined) return { kind: 'wrong', why: 'syntax', line: lineAt(error.pos[0]) };
  return valueAt(valueFrom(document.contents, lineAt, 1), pointer);
}

function valueFrom(node: unknown, lineAt: (offset: number) => number, above: number): Value {
  const line = isNode(node) && node.range ? lineAt(node.range[0]) : above;
  if (isAlias(node)) return { kind: 'refused', why: 'alias', line };
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => valueFrom(item, lineAt, line)) };
  if (isMap(node)) return tableFrom(node, lineAt, line);
  if (!isScalar(node) || node.value === null) return { kind: 'nothing', line };
  return { kind: 'scalar', line, text: written(node) };
}

function tableFrom(node: YAMLMap, lineAt: (offset: number) => number, line: number): Value {
  const entries = new Map<string, Entry>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? written(key) : '?';
    const at = isNode(key) && key.range ? lineAt(key.range[0]) : line;
    entries.set(name, {
      line: at,
      value: entries.has(name) ? { kind: 'refused', why: 'repeated', line: at } : valueFrom(value, lineAt, at),
    });
  }
  return { kind: 'table', line, entries };
}

/** A scalar as it is written: an unquoted 5.10 is the text `5.10`, whatever number YAML makes of it. */
const written = ({ source, value }: { readonly source?: string; readonly value: unknown }): string =>
  source ?? String(value);
