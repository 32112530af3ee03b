/**
 * Finding where things end in rpm's macro language: brackets, names, words. Pure functions over a string.
 * Source: rpm's manual, "RPM macros" (rpm-macros(7)), and the behaviour of `findMacroEnd()` and `readLine()` in rpm.
 */

const NAME = /[A-Za-z0-9_]*/y;
const NAME_END = /[ :}]/g;
/** What counts between a bracket and the one that closes it. */
const BRACKETS = { '(': /[\\()]/g, '{': /[\\{}]/g, '[': /[\\[\]]/g } as const;
export type Opening = keyof typeof BRACKETS;

export function isOpening(character: string | undefined): character is Opening {
  return character === '(' || character === '{' || character === '[';
}

/** Blanks as rpm counts them within a line. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** The offset after the name that begins at `start`: ASCII letters, digits and `_`. */
export function nameEnd(chars: string, start: number): number {
  NAME.lastIndex = start;
  NAME.test(chars);
  return NAME.lastIndex;
}

/** The offset of the first character that is no blank. */
export function skipBlanks(chars: string, start: number): number {
  let index = start;
  while (isBlank(chars[index])) index += 1;
  return index;
}

/**
 * The offset after the bracket that closes the one at `open`; undefined when nothing does. A backslash hides the
 * character after it; brackets of other kinds do not count.
 */
export function bracketEnd(chars: string, open: number, bracket: Opening): number | undefined {
  const marks = BRACKETS[bracket];
  marks.lastIndex = open;
  let depth = 0;
  while (marks.test(chars)) {
    const mark = chars[marks.lastIndex - 1];
    if (mark === '\\') {
      marks.lastIndex += 1;
      continue;
    }
    depth += mark === bracket ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

/** One use of a macro: what stands between `%` and `end`. */
export interface Call {
  /** The offset after the whole construct. */
  readonly end: number;
  readonly form: 'shell' | 'expression' | 'braced' | 'bare';
  /** Inside the brackets; for a bare call, after `?` and `!`. */
  readonly start: number;
  readonly negated: boolean;
  /** Written with `?`: asks whether the macro is defined. */
  readonly conditional: boolean;
  readonly nameEnd: number;
  /** After the colon of `%{name:…}`. */
  readonly text: { readonly start: number; readonly end: number } | undefined;
  /** After the blank of `%{name words}` or `%name words`. */
  readonly words: { readonly start: number; readonly end: number } | undefined;
}

/** Reads the call whose `%` stands before `start`; undefined when its bracket is never closed. */
export function scanCall(chars: string, start: number): Call | undefined {
  const first = chars[start];
  if (!isOpening(first)) return scanBare(chars, start);
  const end = bracketEnd(chars, start, first);
  if (end === undefined) return undefined;
  if (first === '{') return scanBraced(chars, start + 1, end);
  const form = first === '(' ? 'shell' : 'expression';
  const inner = start + 1;
  const text = { start: inner, end: end - 1 };
  return { end, form, start: inner, negated: false, conditional: false, nameEnd: inner, text, words: undefined };
}

function scanBraced(chars: string, open: number, end: number): Call {
  let start = open;
  while (chars[start] === '?' || chars[start] === '!') start += 1;
  NAME_END.lastIndex = start;
  const nameEnd = NAME_END.exec(chars)?.index ?? end - 1;
  const after = chars[nameEnd];
  return {
    end,
    form: 'braced',
    start,
    negated: isNegated(chars, open, start),
    conditional: chars.slice(open, start).includes('?'),
    nameEnd,
    text: after === ':' ? { start: nameEnd + 1, end: end - 1 } : undefined,
    words: after === ' ' ? { start: nameEnd, end: end - 1 } : undefined,
  };
}

function scanBare(chars: string, open: number): Call {
  let start = open;
  while (chars[start] === '?' || chars[start] === '!') start += 1;
  let end = nameEnd(chars, chars[start] === '-' ? start + 1 : start);
  if (chars.startsWith('**', end)) end += 2;
  else if (chars[end] === '*' || chars[end] === '#') end += 1;
  return {
    end,
    form: 'bare',
    start,
    negated: isNegated(chars, open, start),
    conditional: chars.slice(open, start).includes('?'),
    nameEnd: end,
    text: undefined,
    // Whether the rest of the line is the macro's is for the macro to say; `end` of the line is found only then.
    words: isBlank(chars[end]) ? { start: end, end } : undefined,
  };
}

/** Whether the marks before a name hold an odd number of `!`. */
function isNegated(chars: string, start: number, end: number): boolean {
  let negated = false;
  for (let index = start; index < end; index += 1) if (chars[index] === '!') negated = !negated;
  return negated;
}

/** The bracket counts that carry a logical line over several lines of the file. */
export interface Pending {
  braces: number;
  parentheses: number;
  brackets: number;
  /** The line ends with a backslash. */
  continued: boolean;
}

export function nothingPending(): Pending {
  return { braces: 0, parentheses: 0, brackets: 0, continued: false };
}

export function isPending(pending: Pending): boolean {
  return pending.continued || pending.braces > 0 || pending.parentheses > 0 || pending.brackets > 0;
}

const MARKS = /[\\%(){}[\]\n]/g;

/**
 * Takes the next line (with its newline) into account. An opening bracket counts only after `%`, or inside one that
 * does; a backslash hides the character after it, and at the end of the line it asks for the next.
 */
export function takeLine(pending: Pending, chars: string, start: number, end: number): void {
  MARKS.lastIndex = start;
  while (MARKS.test(chars) && MARKS.lastIndex <= end) {
    const next = chars[MARKS.lastIndex];
    switch (chars[MARKS.lastIndex - 1]) {
      case '\\':
        if (next === '\n') pending.continued = true;
        MARKS.lastIndex += 1;
        break;
      case '\n':
        pending.continued = false;
        break;
      case '%':
        if (next === '{') pending.braces += 1;
        else if (next === '(') pending.parentheses += 1;
        else if (next === '[') pending.brackets += 1;
        else if (next !== '%') break;
        MARKS.lastIndex += 1;
        break;
      case '{':
        if (pending.braces > 0) pending.braces += 1;
        break;
      case '}':
        if (pending.braces > 0) pending.braces -= 1;
        break;
      case '(':
        if (pending.parentheses > 0) pending.parentheses += 1;
        break;
      case ')':
        if (pending.parentheses > 0) pending.parentheses -= 1;
        break;
      case '[':
        if (pending.brackets > 0) pending.brackets += 1;
        break;
      case ']':
        if (pending.brackets > 0) pending.brackets -= 1;
        break;
    }
  }
}
