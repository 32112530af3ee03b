/**
 * The compatibles that a binding in YAML allows: `enum`, `const` and `pattern` below its properties named `compatible`.
 * Source: https://docs.kernel.org/devicetree/bindings/writing-schema.html.
 */

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Feature, FeatureReading } from '../feature.ts';
import { unreadable } from '../unreadable.ts';

/** Deeper than any binding; nesting without end would exhaust the stack. */
const DEEPEST = 60;

/** Characters of a binding; the largest of the kernel has 60,000. The parser takes its time over errors: some 30 µs each. */
const LARGEST = 128 * 1024;

/** What only speaks of compatibles that stand elsewhere. */
const ASIDE: ReadonlySet<string> = new Set(['if', 'not', 'select', 'examples', 'dependencies', 'dependentSchemas']);

interface Walk {
  readonly path: string;
  readonly lines: LineCounter;
  readonly features: Map<string, Feature>;
}

export function bindingCompatibles(text: string, path: string): FeatureReading {
  if (!text.includes('compatible')) return { kind: 'features', features: [] };
  if (text.length > LARGEST) return tooLarge(path, 1);
  const deep = tooDeepAt(text);
  if (deep !== undefined) return tooLarge(path, deep);
  const lines = new LineCounter();
  const options = {
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
    schema: 'core',
    merge: false,
  } as const;
  const document = parseDocument(text, options);
  const [error] = document.errors;
  if (error !== undefined) {
    return unreadable(path, lines.linePos(error.pos[0]).line, 'this is not YAML', '这不是合法的 YAML');
  }
  const walk: Walk = { path, lines, features: new Map() };
  findCompatibles(walk, document.contents);
  return { kind: 'features', features: [...walk.features.values()] };
}

/** Looks for properties named `compatible`, of the node and of the nodes below it. Aliases are not followed. */
function findCompatibles(walk: Walk, node: unknown): void {
  if (isSeq(node)) for (const item of node.items) findCompatibles(walk, item);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (ASIDE.has(name)) continue;
    if (name === 'properties' && isMap(value)) {
      for (const property of value.items) {
        if (isScalar(property.key) && property.key.value === 'compatible') takeValues(walk, property.value, 'promised');
        else findCompatibles(walk, property.value);
      }
    } else findCompatibles(walk, value);
  }
}

function takeValues(walk: Walk, node: unknown, promise: 'promised' | 'deprecated'): void {
  if (isSeq(node)) for (const item of node.items) takeValues(walk, item, promise);
  if (!isMap(node)) return;
  const own = node.get('deprecated') === true ? 'deprecated' : promise;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (ASIDE.has(name)) continue;
    if (name === 'const' || name === 'pattern') takeValue(walk, name, value, own);
    else if (name === 'enum' && isSeq(value)) for (const item of value.items) takeValue(walk, name, item, own);
    else takeValues(walk, value, own);
  }
}

function takeValue({ path, lines, features }: Walk, keyword: string, node: unknown, promise: string): void {
  if (!isScalar(node)) return;
  const written = node.source ?? String(node.value);
  const name = keyword === 'pattern' ? `/${written}/` : written;
  const known = features.get(name);
  // What one list marks as deprecated and another does not is promised.
  if (name === '' || (known !== undefined && (known.deprecated === undefined || promise === 'deprecated'))) return;
  const { line } = lines.linePos(node.range?.[0] ?? 0);
  const feature: Feature = { name, attributes: {}, path, line: known?.line ?? line };
  features.set(name, promise === 'deprecated' ? { ...feature, deprecated: {} } : feature);
}

/** The first line that is nested too deep, found without parsing: by brackets and by indentation. */
function tooDeepAt(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const lead = /^[ \-?:]*/.exec(line)?.[0] ?? '';
    if (lead.length > 2 * DEEPEST && line.trim() !== '') return index + 1;
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > DEEPEST) return index + 1;
    }
  }
  return undefined;
}

const tooLarge = (path: string, line: number): FeatureReading =>
  unreadable(path, line, 'this is larger or nested deeper than a binding may be', '内容过大或嵌套过深，不像设备树绑定');
