/**
 * What is known of a preprocessor's condition without a compiler: true, false, or unknown.
 * Source: ISO C, 6.10.1 "Conditional inclusion".
 */

export type Truth = boolean | 'unknown';

/** Parentheses and negations inside each other; deeper ones are not known. */
const DEEPEST = 64;

/** Tokens looked at; a longer condition is not known. */
const LONGEST = 2000;

const TOKEN = /defined|[A-Za-z_]\w*|0[xX][0-9a-fA-F]+|\d+|&&|\|\||[^\s]/g;

interface Cursor {
  readonly tokens: readonly string[];
  readonly known: ReadonlyMap<string, boolean>;
  at: number;
}

/**
 * @param known what surely is defined, and what surely is not
 */
export function truthOf(condition: string, known: ReadonlyMap<string, boolean>): Truth {
  const tokens = condition.length > LONGEST * 8 ? [] : (condition.match(TOKEN) ?? []);
  if (tokens.length === 0 || tokens.length > LONGEST) return 'unknown';
  const cursor = { tokens, known, at: 0 };
  const truth = either(cursor, 0);
  return cursor.at === tokens.length ? truth : 'unknown';
}

function either(cursor: Cursor, depth: number): Truth {
  let truth = both(cursor, depth);
  while (cursor.tokens[cursor.at] === '||') {
    cursor.at += 1;
    const right = both(cursor, depth);
    truth = truth === true || right === true ? true : truth === 'unknown' || right === 'unknown' ? 'unknown' : false;
  }
  return truth;
}

function both(cursor: Cursor, depth: number): Truth {
  let truth = single(cursor, depth);
  while (cursor.tokens[cursor.at] === '&&') {
    cursor.at += 1;
    const right = single(cursor, depth);
    truth = truth === false || right === false ? false : truth === 'unknown' || right === 'unknown' ? 'unknown' : true;
  }
  return truth;
}

function single(cursor: Cursor, depth: number): Truth {
  const { tokens, known } = cursor;
  if (depth > DEEPEST) {
    cursor.at = tokens.length;
    return 'unknown';
  }
  const token = tokens[cursor.at] ?? '';
  if (token === '!' && tokens[cursor.at + 1] !== '=') {
    cursor.at += 1;
    const truth = single(cursor, depth + 1);
    return truth === 'unknown' ? truth : !truth;
  }
  let truth: Truth = 'unknown';
  if (token === '(') {
    cursor.at += 1;
    truth = either(cursor, depth + 1);
    if (tokens[cursor.at] === ')') cursor.at += 1;
    else truth = 'unknown';
  } else if (token === 'defined') {
    const bracket = tokens[cursor.at + 1] === '(' ? 1 : 0;
    truth = known.get(tokens[cursor.at + 1 + bracket] ?? '') ?? 'unknown';
    cursor.at += 2 + 2 * bracket;
  } else {
    cursor.at += 1;
    if (/^\d/.test(token)) truth = Number(token) !== 0;
    else if (known.get(token) === false) truth = false;
  }
  return skipRest(cursor) ? 'unknown' : truth;
}

/** Passes over what makes more of an operand than is known here: a comparison, a call. Tells whether there was any. */
function skipRest(cursor: Cursor): boolean {
  const { tokens } = cursor;
  const start = cursor.at;
  let open = 0;
  for (; cursor.at < tokens.length; cursor.at += 1) {
    const token = tokens[cursor.at];
    if (token === '(') open += 1;
    else if (token === ')' && open === 0) break;
    else if (token === ')') open -= 1;
    else if ((token === '&&' || token === '||') && open === 0) break;
  }
  return cursor.at > start;
}
