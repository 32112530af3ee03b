/**
 * What headers of Linux say to compilers and checkers, which no grammar of C knows, and C that a grammar of C++ does not:
 * replaced by something of the same length, so that every offset stays.
 */

const blank = (text: string): string => ' '.repeat(text.length);
const crossedOut = (text: string): string => 'x'.repeat(text.length);

/** Words that say nothing about what is promised. */
const WORDS =
  /\b(?:__user|__force|__bitwise__?|__bitwise|__iomem|__rcu|__packed|__extension__|__inline__|__inline|__restrict|__volatile__|__const|__private|__nonstring|__randomize_layout|__kernel)\b/g;

/** The same with brackets: `__attribute__((packed))`, `__counted_by(count)`. */
const CALLS =
  /\b(?:__attribute__|__attribute|__counted_by(?:_[lb]e|_ptr)?|__aligned|__alignas__|_Alignas|__nonnull|__printf|__align_of__)\s*(?=\()/g;

/** Words that mean something in C++ alone; a field may be called so. */
const CPLUSPLUS =
  /\b(?:and|and_eq|alignas|asm|auto|bitand|bitor|bool|catch|class|compl|concept|const_cast|co_await|co_return|co_yield|decltype|default|delete|dynamic_cast|explicit|export|false|final|friend|import|module|mutable|namespace|new|noexcept|not|not_eq|nullptr|operator|or|or_eq|override|private|protected|public|requires|template|this|throw|true|try|typeid|typename|using|virtual|xor|xor_eq)\b/g;

/** A bit-field without a name that does not come first: it holds nothing. */
const NAMELESS_BITS = /,\s*:\s*\w+\s*(?=[,;])/g;

/** The width of a bit-field; the reader takes it from what is written. */
const WIDTHS = /(\w\s*)(:\s*\w+)(?=\s*[,;])/g;

/** More semicolons than one. */
const EMPTY = /;[\s;]*;/g;

/** A macro that stands for a field or more, as `x xxx…;`: the reader takes its name from what is written. */
const MACRO_FIELD = /([{;]\s*)([A-Z_][A-Z0-9_]{2,}\s*\([^(){};]*\))(?=\s*;)/g;

/** What the grammar is given for such a macro. */
export const STANDS_FOR_MACRO = /^x x+\s*;?$/;

/** An enumerator that a macro names. */
const NAMED_BY_MACRO = /([{,]\s*\w+)(\([\w ,]*\))(?=\s*[,}])/g;

/** A type as the argument of a macro. */
const TYPE_ARGUMENT = /(,\s*)(struct|union|enum)(?=\s+\w+\s*\))/g;

/** `__struct_group(TAG, NAME, ATTRS, MEMBERS…)`: its members are those of the struct around it as well. */
const GROUP = /\b__struct_group\s*\(/g;

/** A declaration as the grammar can read it; as long as what was given. */
export function withoutAnnotations(code: string): string {
  let plain = code.replace(WORDS, blank).replace(CPLUSPLUS, crossedOut).replaceAll('~', '!');
  plain = plain.replace(/__signed__/g, 'signed    ').replace(EMPTY, (signs) => `;${blank(signs.slice(1))}`);
  plain = withoutGroups(withoutCalls(plain));
  if (plain.includes('(')) {
    plain = plain
      .replace(MACRO_FIELD, (_, before: string, macro: string) => `${before}x ${crossedOut(macro.slice(2))}`)
      .replace(NAMED_BY_MACRO, (_, before: string, brackets: string) => before + crossedOut(brackets))
      .replace(TYPE_ARGUMENT, (_, before: string, word: string) => before + blank(word));
  }
  return plain
    .replace(NAMELESS_BITS, blank)
    .replace(WIDTHS, (whole: string, before: string, width: string, at: number) =>
      isChosen(plain, at) ? whole : before + blank(width),
    );
}

/** Whether a colon belongs to a `?` before it. */
function isChosen(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('?') > Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'));
}

function withoutCalls(code: string): string {
  const parts: string[] = [];
  let at = 0;
  CALLS.lastIndex = 0;
  for (let match = CALLS.exec(code); match !== null; match = CALLS.exec(code)) {
    const end = closingBracket(code, match.index + match[0].length);
    if (end === undefined) break;
    parts.push(code.slice(at, match.index), blank(code.slice(match.index, end)));
    at = end;
    CALLS.lastIndex = end;
  }
  return parts.join('') + code.slice(at);
}

function withoutGroups(code: string): string {
  if (!code.includes('__struct_group')) return code;
  const gone: (readonly [number, number])[] = [];
  GROUP.lastIndex = 0;
  for (let match = GROUP.exec(code); match !== null; match = GROUP.exec(code)) {
    const open = match.index + match[0].length - 1;
    const end = closingBracket(code, open);
    const members = thirdComma(code, open + 1);
    if (end === undefined || members === undefined || members > end) break;
    gone.push([match.index, members], [end - 1, code[end] === ';' ? end + 1 : end]);
  }
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of gone.sort(([left], [right]) => left - right)) {
    parts.push(code.slice(at, from), blank(code.slice(from, to)));
    at = to;
  }
  return parts.join('') + code.slice(at);
}

function closingBracket(code: string, open: number): number | undefined {
  const sign = /[()]/g;
  sign.lastIndex = open;
  let depth = 0;
  for (let match = sign.exec(code); match !== null; match = sign.exec(code)) {
    depth += match[0] === '(' ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return undefined;
}

/** The tag, the name and the attributes of a group are short, and hold no comma of their own. */
function thirdComma(code: string, from: number): number | undefined {
  let at = from - 1;
  for (let count = 0; count < 3; count += 1) {
    at = code.indexOf(',', at + 1);
    if (at < 0 || at > from + 1000) return undefined;
  }
  return at + 1;
}
