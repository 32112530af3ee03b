import { type AST, parseTOML } from 'toml-eslint-parser';
import type { CarrierReading } from './carrier.ts';
import { placeAt, pointerParts } from './pointer.ts';
import { PLAIN } from './text.ts';

/** A value of a TOML file, by pointer; text is taken without its quotes, numbers as they are written. */
export function readToml(source: string, pointer: string): CarrierReading {
  let top: AST.TOMLTopLevelTable;
  try {
    [top] = parseTOML(source).body;
  } catch (error) {
    const line = Number(Object(error).lineNumber ?? 1);
    return { kind: 'unreadable', why: { because: 'syntax', line } };
  }
  const wanted = pointerParts(pointer).join('\0');
  const value = valuesOf(top).find(({ path }) => path.join('\0') === wanted)?.value;
  if (value === undefined || value.type !== 'TOMLValue') {
    return { kind: 'unreadable', why: { because: 'missing-variable', name: pointer, line: 1 } };
  }
  const written = source.slice(value.range[0], value.range[1]);
  const text = value.kind === 'string' ? value.value : written;
  const at = written.indexOf(text);
  if (text === '' || at < 0 || /[\r\n]/.test(text)) {
    return { kind: 'unreadable', why: { because: 'missing-variable', name: pointer, line: 1 } };
  }
  const place = placeAt(source, value.range[0] + at);
  return { ...PLAIN, kind: 'stated', text, source, passages: [{ text, ...place, computed: false }] };
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly value: AST.TOMLContentNode;
}

function valuesOf(top: AST.TOMLTopLevelTable): readonly Found[] {
  return top.body.flatMap((node) =>
    node.type === 'TOMLTable' ? node.body.flatMap((inner) => keyValue(inner, node.resolvedKey)) : keyValue(node, []),
  );
}

function keyValue({ key, value }: AST.TOMLKeyValue, above: readonly (string | number)[]): readonly Found[] {
  const path = [...above, ...key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))];
  if (value.type === 'TOMLInlineTable') return value.body.flatMap((inner) => keyValue(inner, path));
  return [{ path, value }];
}
