/**
 * The declarations at a header's top level, cut apart so that each can be given to the grammar by itself: what one of them
 * holds that the grammar does not know cannot spoil the next.
 */

export interface Chunk {
  /** The offset in the source. */
  readonly from: number;
  readonly code: string;
}

/** Braces inside braces; more are in no header, and the grammar's tree is not made for them. */
export const DEEPEST = 40;

export type Chunks =
  | { readonly kind: 'chunks'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'unbalanced' | 'too-deep'; readonly at: number };

const SIGN = /[{}();]/g;

/** Declarations that may hold a promise: the others, functions above all, the grammar never sees. */
const PROMISES = /(?<!\w)(?:struct|union|enum|typedef)(?!\w)/;

/** Cuts at each `;` and at each `}` that ends a function, outside all brackets. Linear in the code. */
export function topLevelChunks(code: string): Chunks {
  const chunks: Chunk[] = [];
  const open: number[] = [];
  let from = 0;
  let brackets = 0;
  let opened = 0;
  const cut = (end: number): void => {
    const chunk = code.slice(from, end);
    const lead = chunk.length - chunk.trimStart().length;
    if (PROMISES.test(chunk) && /\{|(?<!\w)typedef(?!\w)/.test(chunk))
      chunks.push({ from: from + lead, code: chunk.slice(lead) });
    from = end;
  };
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(code); match !== null; match = SIGN.exec(code)) {
    const end = match.index + 1;
    switch (match[0]) {
      case '(':
        if (brackets === 0) opened = match.index;
        brackets += 1;
        break;
      case ')':
        brackets = Math.max(0, brackets - 1);
        break;
      case '{':
        open.push(match.index);
        if (open.length > DEEPEST || brackets > DEEPEST) return { kind: 'too-deep', at: match.index };
        // `extern "C" {` encloses declarations like any others.
        if (
          open.length === 1 &&
          /extern\s+"C*\s*"\s*$/.test(code.slice(Math.max(from, match.index - 40), match.index))
        ) {
          open.pop();
          from = end;
        }
        break;
      case '}':
        if (open.pop() === undefined) {
          from = end;
          break;
        }
        if (open.length === 0 && brackets === 0 && endsFunction(code, from)) from = end;
        break;
      default:
        if (open.length === 0 && brackets === 0) cut(end);
    }
  }
  const first = open[0] ?? (brackets > 0 ? opened : undefined);
  if (first !== undefined) return { kind: 'unbalanced', at: first };
  cut(code.length);
  return { kind: 'chunks', chunks };
}

/** A body after `)`: what stands between the brackets of a struct's attribute is gone by now. */
function endsFunction(code: string, from: number): boolean {
  const brace = code.indexOf('{', from);
  return /\)\s*$/.test(code.slice(Math.max(from, brace - 200), brace));
}
