import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, type YAMLError } from 'yaml';
import { FORBIDDEN_KEYS } from './plain-document.ts';
import type { Place } from './policy.ts';
import type { PolicyPath, PolicyProblem } from './problems.ts';
import { piecesOf } from './refusals.ts';
import { type Spot, START } from './spots.ts';

/** A policy of a hundred lines has some 5 KB. */
export const LARGEST = 256 * 1024;

export type PolicyDocument =
  | {
      readonly kind: 'document';
      /** Plain data; mappings have no prototype. */
      readonly data: unknown;
      readonly root: Spot;
      /** What is wrong but leaves the rest readable. */
      readonly problems: readonly PolicyProblem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly PolicyProblem[] };

/** What YAML 1.2 allows to stand in a file (production c-printable); anything else is a binary file or another encoding. */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads one YAML 1.2 document to plain data and the places of everything in it. Numbers stay numbers, so that an unquoted
 * `5.10` is noticed. Never throws; takes time in proportion to the text, whatever it holds.
 */
export function readDocument(source: string): PolicyDocument {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const size = text.length > LARGEST ? text.length : new TextEncoder().encode(text).length;
  if (size > LARGEST) return unreadable(START, { kind: 'too-large', bytes: size, limit: LARGEST });
  const unprintable = UNPRINTABLE.exec(text);
  if (unprintable !== null) {
    const before = text.slice(0, unprintable.index);
    const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
    return unreadable(place, { kind: 'unprintable', codePoint: unprintable[0].codePointAt(0) ?? 0 });
  }

  const lines = new LineCounter();
  const { tokens, problems } = piecesOf(text, lines);
  if (problems.some(({ fact }) => fact.kind === 'too-deep')) return { kind: 'unreadable', problems };
  const composer = new Composer<ParsedNode>({
    schema: 'core',
    stringKeys: true,
    // The library compares each key with each other; `walk` finds repeated ones in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document] = [...composer.compose(tokens, true, text.length)];
  const errors = (document?.errors ?? []).map((error) => syntaxProblem(error, lines));
  if (errors.length > 0) return { kind: 'unreadable', problems: [...problems, ...errors] };
  const walk = walker(text, lines);
  const { data, spot } = walk.read(document?.contents ?? null, [], undefined);
  return { kind: 'document', data, root: spot, problems: [...problems, ...walk.problems] };
}

function unreadable(place: Place, fact: PolicyProblem['fact']): PolicyDocument {
  return { kind: 'unreadable', problems: [{ ...place, path: [], fact }] };
}

function syntaxProblem(error: YAMLError, lines: LineCounter): PolicyProblem {
  const { line, col } = lines.linePos(error.pos[0]);
  const fact = error.code === 'TAB_AS_INDENT' ? ({ kind: 'tab' } as const) : undefined;
  return {
    line,
    column: col,
    path: [],
    fact: fact ?? { kind: 'yaml-syntax', code: error.code, detail: error.message },
  };
}

interface Read {
  readonly data: unknown;
  readonly spot: Spot;
}

/** Turns nodes into data and spots; the depth of its recursion is that of the text, which `piecesOf` has bounded. */
function walker(source: string, lines: LineCounter) {
  const problems: PolicyProblem[] = [];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  function read(node: ParsedNode | null, path: PolicyPath, key: Place | undefined): Read {
    const place = node === null ? (key ?? START) : placeAt(node.range[0]);
    const bare = { ...place, key, text: '', literal: undefined, children: new Map<string | number, Spot>() };
    if (node === null) return { data: null, spot: { ...bare, kind: 'empty' } };
    if (isAlias(node)) return { data: null, spot: { ...bare, kind: 'alias' } };
    if (isSeq<ParsedNode>(node)) {
      const items = node.items.map((item, index) => read(item, [...path, index], undefined));
      const children = new Map(items.map(({ spot }, index) => [index, spot]));
      return { data: items.map(({ data }) => data), spot: { ...bare, kind: 'list', children } };
    }
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const data = Object.create(null) as Record<string, unknown>;
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        const at = placeAt(pair.key.range[0]);
        const here = [...path, name];
        const first = bare.children.get(name)?.key;
        if (FORBIDDEN_KEYS.includes(name)) {
          const fact = { kind: 'unknown-key', key: name, allowed: [], suggestion: undefined } as const;
          problems.push({ ...at, path: here, fact });
        } else if (first !== undefined) {
          problems.push({ ...at, path: here, fact: { kind: 'duplicate-key', key: name, first } });
        } else {
          const value = read(pair.value, here, at);
          data[name] = value.data;
          bare.children.set(name, value.spot);
        }
      }
      return { data, spot: { ...bare, kind: 'mapping' } };
    }
    return readScalar(node.value, node.source ?? '', node.range[0], bare);
  }

  function readScalar(value: unknown, text: string, start: number, bare: Omit<Spot, 'kind'>): Read {
    // An empty value stands nowhere; its key does.
    if (value === null)
      return { data: null, spot: { ...bare, ...(text === '' ? bare.key : undefined), kind: 'empty' } };
    const quote = source[start] === '"' || source[start] === "'" ? 1 : 0;
    const literal = source.startsWith(text, start + quote) && !text.includes('\n') ? placeAt(start + quote) : undefined;
    const spot = { ...bare, text, literal };
    switch (typeof value) {
      case 'number':
        return { data: value, spot: { ...spot, kind: 'number' } };
      case 'boolean':
        return { data: value, spot: { ...spot, kind: 'boolean' } };
      default:
        return { data: String(value), spot: { ...spot, kind: 'text' } };
    }
  }

  return { read, problems };
}
