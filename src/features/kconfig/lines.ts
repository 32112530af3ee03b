/**
 * The lines of a Kconfig file that say something: continued lines joined, comments and help texts passed over.
 * Source: https://docs.kernel.org/kbuild/kconfig-language.html; `zconf_nexthelp()` in scripts/kconfig/lexer.l.
 */

export interface Statement {
  /** The first word. */
  readonly word: string;
  /** What follows it. */
  readonly rest: string;
  /** From 1. */
  readonly line: number;
}

const HELP = /^(?:help|-{3}help-{3})$/;

/** The statements of a file, in order; help texts are told by their indentation, as kconfig does. */
export function statementsOf(text: string): readonly Statement[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const statements: Statement[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = index;
    let stated = withoutComment(lines[index] ?? '');
    index += 1;
    const parts: string[] = [];
    while (stated.endsWith('\\') && index < lines.length) {
      parts.push(stated.slice(0, -1));
      stated = withoutComment(lines[index] ?? '');
      index += 1;
    }
    const whole = parts.length === 0 ? stated : [...parts, stated].join(' ').trim();
    if (whole === '') continue;
    const [word = ''] = /^\S+/.exec(whole) ?? [];
    if (HELP.test(word)) index = afterHelp(lines, index);
    else statements.push({ word, rest: whole.slice(word.length).trim(), line: first + 1 });
  }
  return statements;
}

/** A `#` begins a comment unless it stands in quotes. */
function withoutComment(line: string): string {
  if (!line.includes('#')) return line.trim();
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (quote !== '' && char === '\\') at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '#') return line.slice(0, at).trim();
  }
  return line.trim();
}

/** The help text ends with the first line that is indented less than its first; tabs go to columns of eight. */
function afterHelp(lines: readonly string[], start: number): number {
  let depth: number | undefined;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const indent = indentOf(line);
    depth ??= indent;
    if (indent < depth || indent === 0) return index;
  }
  return lines.length;
}

const TAB = 9;
const BLANK = 32;

function indentOf(line: string): number {
  let column = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charCodeAt(at);
    if (char === TAB) column = (column | 7) + 1;
    else if (char === BLANK) column += 1;
    else break;
  }
  return column;
}
