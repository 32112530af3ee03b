/**
 * The grammar of policy globs: `*` (not across `/`), `**`, `?`, `[a-z]`, `[!x]`, `{a,b}` (may nest) and `\` before a character
 * that is meant literally. Nothing else is special, and what other tools read differently (`{1..3}`, a leading `!`) is refused
 * instead of never matching.
 */
export type GlobNode =
  | { readonly kind: 'one'; readonly accepts: (codePoint: number) => boolean }
  | { readonly kind: 'run'; readonly accepts: (codePoint: number) => boolean }
  /** `**` and its slash: any number of whole directories, also none. */
  | { readonly kind: 'directories' }
  | { readonly kind: 'choice'; readonly alternatives: readonly GlobSequence[] };

export type GlobSequence = readonly GlobNode[];

export type GlobProblem =
  | 'empty'
  | 'too-long'
  | 'negation'
  | 'unclosed-brace'
  | 'unopened-brace'
  | 'brace-range'
  | 'unclosed-class'
  | 'empty-class'
  | 'reversed-range'
  | 'slash-in-class'
  | 'dangling-escape';

export interface GlobMistake {
  readonly at: number;
  readonly problem: GlobProblem;
}

/** Branch names and paths in real policies are far shorter; the cost of matching grows with it. */
export const LONGEST_GLOB = 256;

/** `{1..3}`, which shells count out and this grammar does not. */
const BRACE_RANGE = /^(?:\d{1,9}|[A-Za-z])\.\.(?:\d{1,9}|[A-Za-z])$/;

const SLASH = 0x2f;
export const isSlash = (codePoint: number): boolean => codePoint === SLASH;
export const anything = (): boolean => true;
const butSlash = (codePoint: number): boolean => codePoint !== SLASH;

/** The nodes of a glob, or its first mistake with the offset in the pattern. */
export function parseGlob(pattern: string): GlobSequence | GlobMistake {
  if (pattern === '') return { at: 0, problem: 'empty' };
  if (pattern.length > LONGEST_GLOB) return { at: LONGEST_GLOB, problem: 'too-long' };
  if (pattern.startsWith('!')) return { at: 0, problem: 'negation' };
  const parsed = parseSequence({ pattern, depth: 0 }, 0, 'segment-start');
  return 'problem' in parsed ? parsed : parsed.nodes;
}

interface Scope {
  readonly pattern: string;
  /** How many braces are open. */
  readonly depth: number;
}

type Where = 'segment-start' | 'inside';

interface Parsed<T> {
  readonly nodes: T;
  readonly end: number;
}

/** Reads up to the end of the pattern or, inside braces, to the `,` or `}` that ends the alternative. */
function parseSequence(scope: Scope, start: number, begins: Where): Parsed<GlobSequence> | GlobMistake {
  const { pattern, depth } = scope;
  const nodes: GlobNode[] = [];
  let where = begins;
  let at = start;
  while (at < pattern.length) {
    const char = pattern[at] as string;
    if (depth > 0 && (char === ',' || char === '}')) break;
    const part = parsePart(scope, at, where);
    if ('problem' in part) return part;
    nodes.push(part.nodes);
    where = part.nodes.kind === 'directories' || char === '/' ? 'segment-start' : 'inside';
    at = part.end;
  }
  return { nodes, end: at };
}

function parsePart(scope: Scope, at: number, where: Where): Parsed<GlobNode> | GlobMistake {
  const { pattern } = scope;
  switch (pattern[at]) {
    case '*':
      return parseStars(pattern, at, where);
    case '?':
      return { nodes: { kind: 'one', accepts: butSlash }, end: at + 1 };
    case '[':
      return parseClass(pattern, at);
    case '{':
      return parseBraces(scope, at, where);
    case '}':
      return { at, problem: 'unopened-brace' };
    default: {
      const literal = parseCharacter(pattern, at);
      if ('problem' in literal) return literal;
      const wanted = literal.nodes;
      return { nodes: { kind: 'one', accepts: (codePoint) => codePoint === wanted }, end: literal.end };
    }
  }
}

/** One character, with its escape if it has one. */
function parseCharacter(pattern: string, at: number): Parsed<number> | GlobMistake {
  const from = pattern[at] === '\\' ? at + 1 : at;
  const codePoint = pattern.codePointAt(from);
  if (codePoint === undefined) return { at, problem: 'dangling-escape' };
  return { nodes: codePoint, end: from + (codePoint > 0xffff ? 2 : 1) };
}

function parseStars(pattern: string, at: number, where: Where): Parsed<GlobNode> {
  let end = at + 1;
  while (pattern[end] === '*') end += 1;
  if (end === at + 1) return { nodes: { kind: 'run', accepts: butSlash }, end };
  if (where === 'segment-start' && pattern[end] === '/') return { nodes: { kind: 'directories' }, end: end + 1 };
  return { nodes: { kind: 'run', accepts: anything }, end };
}

function parseBraces(scope: Scope, at: number, where: Where): Parsed<GlobNode> | GlobMistake {
  const { pattern } = scope;
  const inner: Scope = { pattern, depth: scope.depth + 1 };
  const alternatives: GlobSequence[] = [];
  let start = at + 1;
  for (;;) {
    const alternative = parseSequence(inner, start, where);
    if ('problem' in alternative) return alternative;
    if (BRACE_RANGE.test(pattern.slice(start, alternative.end))) return { at: start, problem: 'brace-range' };
    alternatives.push(alternative.nodes);
    if (alternative.end >= pattern.length) return { at, problem: 'unclosed-brace' };
    start = alternative.end + 1;
    if (pattern[alternative.end] === '}') return { nodes: { kind: 'choice', alternatives }, end: start };
  }
}

/** `[abc]`, `[a-z]`, `[!a-z]`; never a slash, so that a class cannot reach across directories. */
function parseClass(pattern: string, open: number): Parsed<GlobNode> | GlobMistake {
  const negated = pattern[open + 1] === '!' || pattern[open + 1] === '^';
  const ranges: (readonly [number, number])[] = [];
  let at = open + (negated ? 2 : 1);
  while (pattern[at] !== ']') {
    const low = parseCharacter(pattern, at);
    if ('problem' in low) return { at: open, problem: 'unclosed-class' };
    const isRange = pattern[low.end] === '-' && pattern[low.end + 1] !== ']';
    const high = isRange ? parseCharacter(pattern, low.end + 1) : low;
    if ('problem' in high) return { at: open, problem: 'unclosed-class' };
    if (isSlash(low.nodes) || isSlash(high.nodes)) return { at, problem: 'slash-in-class' };
    if (low.nodes > high.nodes) return { at, problem: 'reversed-range' };
    ranges.push([low.nodes, high.nodes]);
    at = high.end;
  }
  if (ranges.length === 0) return { at: open, problem: 'empty-class' };
  const listed = (codePoint: number): boolean => ranges.some(([low, high]) => codePoint >= low && codePoint <= high);
  const accepts = negated
    ? (codePoint: number): boolean => !isSlash(codePoint) && !listed(codePoint)
    : (codePoint: number): boolean => !isSlash(codePoint) && listed(codePoint);
  return { nodes: { kind: 'one', accepts }, end: at + 1 };
}
