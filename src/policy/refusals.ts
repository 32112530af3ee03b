import { type CST, type LineCounter, Parser } from 'yaml';
import type { PolicyFact, PolicyProblem } from './problems.ts';

/** Far beyond any policy; the composer, which calls itself for each level, would overflow the stack at a few thousand. */
export const DEEPEST = 50;

/** The pieces of a YAML text, and what is among them that a policy may not hold. */
export interface Pieces {
  /** Only those of the first document. */
  readonly tokens: readonly CST.Token[];
  readonly problems: readonly PolicyProblem[];
}

/**
 * Splits a text into YAML's pieces, which takes linear time and no recursion whatever the text, and refuses there what must
 * not reach the composer: nesting beyond `DEEPEST`, and, with their places, tags, anchors, aliases, directives (YAML 1.1
 * would read `off` as false) and further documents.
 */
export function piecesOf(text: string, lines: LineCounter): Pieces {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const documents = tokens.flatMap((token, index) => (token.type === 'document' ? [{ token, index }] : []));
  const second = documents[1];
  const first = second === undefined ? tokens : tokens.slice(0, second.index);
  const problems: PolicyProblem[] = [];
  const refuse = (offset: number, fact: PolicyFact): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line, column: col, path: [], fact });
  };

  if (second !== undefined) refuse(second.token.offset, { kind: 'several-documents' });
  for (const { token, depth } of nested(first)) {
    if (depth > DEEPEST) {
      refuse(token.offset, { kind: 'too-deep', limit: DEEPEST });
      break;
    }
    for (const mark of marksOf(token)) refuse(mark.offset, { kind: mark.kind, text: mark.text });
  }
  return { tokens: first, problems };
}

/** Every piece and how many collections it stands in, itself included. */
function* nested(tokens: readonly CST.Token[]): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token } = next;
    const depth = next.depth + ('items' in token ? 1 : 0);
    yield { token, depth };
    for (const inner of childrenOf(token)) waiting.push({ token: inner, depth });
  }
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  const children: (CST.Token | null | undefined)[] = [];
  if ('items' in token) for (const item of token.items) children.push(item.key, item.value);
  if (token.type === 'document') children.push(token.value);
  return children.filter((child) => child !== null && child !== undefined);
}

interface Mark {
  readonly kind: 'tag' | 'anchor' | 'alias' | 'directive';
  readonly text: string;
  readonly offset: number;
}

/** The refused pieces of one token, without those of its children. */
function marksOf(token: CST.Token): readonly Mark[] {
  if (token.type === 'alias') return [{ kind: 'alias', text: token.source, offset: token.offset }];
  if (token.type === 'directive') {
    return /^%YAML +1\.2$/.test(token.source) ? [] : [{ kind: 'directive', text: token.source, offset: token.offset }];
  }
  const before = token.type === 'document' ? [token.start] : [];
  const around = 'items' in token ? token.items.flatMap(({ start, sep }) => [start, sep ?? []]) : [];
  return [...before, ...around]
    .flat()
    .flatMap(({ type, source, offset }) =>
      type === 'tag' || type === 'anchor' ? [{ kind: type, text: source, offset }] : [],
    );
}
