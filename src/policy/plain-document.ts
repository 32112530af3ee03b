import type { PolicyDocument } from './document.ts';
import type { Place } from './policy.ts';
import type { Spot } from './spots.ts';

/**
 * The part of YAML that nearly every policy is written in: mappings and lists by indentation, with names, words, quoted
 * texts, small numbers, and lists and mappings in brackets on one line. To read that takes a fifth of the time in which the
 * YAML library is loaded and reads its first text. Whatever is not plain beyond doubt, also what is wrong, is left to the
 * library, which alone says what YAML is; this reader only foresees what it would say, and the tests hold the two together.
 */

/** Keys that mean something to objects of the language; no policy has use for them. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Letters of ASCII, Latin, Greek, Cyrillic and of the CJK scripts; no tab, no return, no other space. */
const PLAIN_TEXT = /^[\n\x20-\x7e\xa1-\xac\xae-\u052f\u3001-\ud7a3\uff01-\uff5e]*$/;

/** The bytes of a text are at most three times its length, so this stays far below `LARGEST`. */
const LONGEST = 64 * 1024;

/** Collections in collections; the library's own limit is greater. */
const DEEPEST = 20;

const SPACES = / */y;
const NOTHING = /^(?:#|$)/;
const ITEM = /^- +(?![ #]|$)/;
const KEY = /(?:([A-Za-z][\w-]{0,63})|"([^"\\]{0,64})"|'([^']{0,64})'):(?= |$)/y;
const QUOTED = /"([^"\\]*)"|'([^']*)'(?!')/y;
const AFTER_VALUE = /^(?: +#.*| *)$/;
/** A text without quotes, which ends before a colon with a space behind it and before a hash with a space before it. */
const BARE = /[A-Za-z0-9_./\xa1-\uffff](?:[^:#]|:(?=[^ ])|(?<! )#)*/y;
const BARE_IN_BRACKETS = /[A-Za-z0-9_./\xa1-\uffff][^:#,[\]{}]*/y;

/** What YAML's core schema makes numbers of, and null; of numbers, only whole ones as everybody writes them are read. */
const NULL = /^null$/i;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
const NUMBER = /^(?:\.?\d+(?:\.\d*)?(?:[eE].*)?|0[ox].*|\.inf|\.nan)$/i;

interface Line {
  readonly number: number;
  /** How many characters stand before the text. */
  readonly indent: number;
  readonly text: string;
}

interface Read {
  readonly data: unknown;
  readonly spot: Spot;
}

/** A value inside one line, and where in its text it ends. */
type Inline = Read & { readonly end: number };

type Data = Record<string, unknown>;

/** The document that `readDocument` would give, or nothing where the text is not plain. Takes linear time; never throws. */
export function readPlain(text: string): PolicyDocument | undefined {
  if (text.length > LONGEST || !PLAIN_TEXT.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines[0]?.indent === 0 && lines[0].text === '---') lines.shift();
  const read = lines[0]?.indent === 0 ? blocksOf(lines) : undefined;
  return read && { kind: 'document', data: read.data, root: read.spot, problems: [] };
}

/** The lines that say something. */
function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trimStart();
    return NOTHING.test(content)
      ? []
      : [{ number: index + 1, indent: line.length - content.length, text: content.trimEnd() }];
  });
}

/** All of the lines as one value, made of what their indentation tells. */
function blocksOf(lines: Line[]): Read | undefined {
  let at = 0;
  const isBelow = (column: number): boolean => (lines[at]?.indent ?? -1) > column;

  function block(line: Line, key: Place | undefined, depth: number): Read | undefined {
    if (depth > DEEPEST) return undefined;
    return ITEM.test(line.text) ? list(line, key, depth) : mapping(line, key, depth);
  }

  function list(first: Line, key: Place | undefined, depth: number): Read | undefined {
    const items: Read[] = [];
    for (let line: Line | undefined = first; line?.indent === first.indent; line = lines[at]) {
      const dash = ITEM.exec(line.text)?.[0].length;
      if (dash === undefined) break;
      // What follows the dash is like a line of its own, and lines that go on with it are indented like it.
      const rest = { ...line, indent: line.indent + dash, text: line.text.slice(dash) };
      lines[at] = rest;
      const item =
        ITEM.test(rest.text) || keyIn(rest, 0) !== undefined
          ? block(rest, undefined, depth + 1)
          : only(rest, 0, undefined, depth);
      if (item === undefined || isBelow(first.indent)) return undefined;
      items.push(item);
    }
    return listOf(items, placeIn(first, 0), key);
  }

  function mapping(first: Line, key: Place | undefined, depth: number): Read | undefined {
    const members = new Map<string, Read>();
    for (let line: Line | undefined = first; line?.indent === first.indent; line = lines[at]) {
      const named = keyIn(line, 0);
      if (named === undefined || members.has(named.name)) return undefined;
      const isLast = NOTHING.test(line.text.slice(named.end).trimStart());
      const value = isLast ? below(line, depth) : only(line, named.end, named.place, depth);
      if (value === undefined || isBelow(first.indent)) return undefined;
      members.set(named.name, value);
    }
    return mappingOf(members, placeIn(first, 0), key);
  }

  /** The value of a key that ends its line: what is indented more, or a list that is indented alike; else there is none. */
  function below(line: Line, depth: number): Read | undefined {
    at += 1;
    const key = placeIn(line, 0);
    const next = lines[at];
    if (next !== undefined && next.indent > line.indent) return block(next, key, depth + 1);
    if (next?.indent === line.indent && ITEM.test(next.text)) return list(next, key, depth + 1);
    return { data: null, spot: { ...key, kind: 'empty', text: '', key, literal: undefined, children: new Map() } };
  }

  /** A value behind which nothing more stands in its line. */
  function only(line: Line, start: number, key: Place | undefined, depth: number): Read | undefined {
    at += 1;
    const value = inline(line, start + spacesAt(line.text, start), key, BARE, depth + 1);
    return value !== undefined && AFTER_VALUE.test(line.text.slice(value.end)) ? value : undefined;
  }

  const [first] = lines;
  const read = first && block(first, undefined, 1);
  return at === lines.length ? read : undefined;
}

const placeIn = ({ number, indent }: Line, offset: number): Place => ({ line: number, column: indent + offset + 1 });

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The key that stands there, and where its colon ends. */
function keyIn(line: Line, start: number) {
  const [whole, bare, ...quoted] = matchAt(KEY, line.text, start) ?? [];
  const name = bare ?? quoted.find((each) => each !== undefined);
  if (whole === undefined || name === undefined || FORBIDDEN_KEYS.includes(name)) return undefined;
  if (bare !== undefined && (NULL.test(bare) || BOOLEAN.test(bare))) return undefined;
  return { name, place: placeIn(line, start), end: start + whole.length };
}

/** A value in one line: in quotes, in brackets, or bare. */
function inline(line: Line, start: number, key: Place | undefined, bare: RegExp, depth: number): Inline | undefined {
  if (depth > DEEPEST) return undefined;
  switch (line.text[start]) {
    case '[':
      return listInBrackets(line, start, key, depth);
    case '{':
      return mappingInBrackets(line, start, key, depth);
    case '"':
    case "'": {
      const [whole, one, other] = matchAt(QUOTED, line.text, start) ?? [];
      const text = one ?? other;
      if (whole === undefined || text === undefined) return undefined;
      return {
        ...scalarOf(text, text, placeIn(line, start), placeIn(line, start + 1), key),
        end: start + whole.length,
      };
    }
    default: {
      const text = matchAt(bare, line.text, start)?.[0].trimEnd();
      if (text === undefined) return undefined;
      const data = BOOLEAN.test(text) ? /^t/i.test(text) : WHOLE.test(text) ? Number(text) : text;
      if (data === text && (NULL.test(text) || NUMBER.test(text))) return undefined;
      const place = placeIn(line, start);
      return { ...scalarOf(data, text, place, place, key), end: start + text.length };
    }
  }
}

const spacesAt = (text: string, start: number): number => matchAt(SPACES, text, start)?.[0].length ?? 0;

function listInBrackets(line: Line, start: number, key: Place | undefined, depth: number): Inline | undefined {
  const items: Read[] = [];
  const end = inBrackets(line.text, start, ']', (from) => {
    const item = inline(line, from, undefined, BARE_IN_BRACKETS, depth + 1);
    if (item !== undefined) items.push(item);
    return item?.end;
  });
  return end === undefined ? undefined : { ...listOf(items, placeIn(line, start), key), end };
}

function mappingInBrackets(line: Line, start: number, key: Place | undefined, depth: number): Inline | undefined {
  const members = new Map<string, Read>();
  const end = inBrackets(line.text, start, '}', (from) => {
    const named = keyIn(line, from);
    if (named === undefined || members.has(named.name)) return undefined;
    const behind = named.end + spacesAt(line.text, named.end);
    const value = inline(line, behind, named.place, BARE_IN_BRACKETS, depth + 1);
    if (value !== undefined) members.set(named.name, value);
    return value?.end;
  });
  return end === undefined ? undefined : { ...mappingOf(members, placeIn(line, start), key), end };
}

/** Goes from comma to comma; gives where the closing bracket ends. */
function inBrackets(
  text: string,
  start: number,
  closing: string,
  readAt: (from: number) => number | undefined,
): number | undefined {
  let at = start + 1;
  for (;;) {
    at += spacesAt(text, at);
    if (text[at] === closing) return at + 1;
    const end = readAt(at);
    if (end === undefined) return undefined;
    at = end + spacesAt(text, end);
    if (text[at] === ',') at += 1;
    else if (text[at] !== closing) return undefined;
  }
}

function scalarOf(data: unknown, text: string, place: Place, literal: Place, key: Place | undefined): Read {
  const kind = typeof data === 'number' ? 'number' : typeof data === 'boolean' ? 'boolean' : 'text';
  return { data, spot: { ...place, kind, text, key, literal, children: new Map() } };
}

function listOf(items: readonly Read[], place: Place, key: Place | undefined): Read {
  const children = new Map(items.map(({ spot }, index) => [index, spot]));
  const spot: Spot = { ...place, kind: 'list', text: '', key, literal: undefined, children };
  return { data: items.map(({ data }) => data), spot };
}

/** Like all data of documents, without a prototype. */
function mappingOf(members: ReadonlyMap<string, Read>, place: Place, key: Place | undefined): Read {
  const data = Object.create(null) as Data;
  const children = new Map<string, Spot>();
  for (const [name, read] of members) {
    data[name] = read.data;
    children.set(name, read.spot);
  }
  return { data, spot: { ...place, kind: 'mapping', text: '', key, literal: undefined, children } };
}
