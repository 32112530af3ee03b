/**
 * The lines of a Kconfig file that say something: continued lines joined, comments and help texts passed over.
 * Source: https://docs.kernel.org/kbuild/kconfig-language.html; `zconf_nexthelp()` in scripts/kconfig/lexer.l.
 */

const HELP: ReadonlySet<string> = new Set(['help', '---help---']);

/** What is given the statements of a file, in order, each as soon as it is read; lines count from 1. */
export interface Taker {
  /** An option with its type, as nearly all begin: `config NAME`, and `bool "Prompt"` or `bool` on the next line. */
  readonly option: (name: string, type: 'bool' | 'tristate', how: 'prompted' | 'hidden', line: number) => void;
  /** Any other statement: its first word, and all of it. It ends the reading by giving `stop`. */
  readonly statement: (word: string, whole: string, line: number) => 'stop' | undefined;
}

/**
 * Goes through the statements of a file; help texts are told by their indentation, as kconfig does. Half of a Kconfig file is
 * help text, so that its lines are not so much as cut out.
 */
export function takeStatements(text: string, taker: Taker): void {
  const lines: Lines = { text, at: text.startsWith('\uFEFF') ? 1 : 0, line: 0 };
  while (lines.at <= text.length) {
    takeUsual(lines, taker);
    passIdle(lines);
    const start = nextLine(lines);
    const first = lines.line;
    if (text.startsWith(USUAL_HELP, start)) {
      passHelp(lines);
      continue;
    }
    let whole = withoutComment(text.slice(start, lines.at - 1));
    if (whole.endsWith('\\')) whole = joined(whole, lines);
    if (whole === '') continue;
    const end = wordEnd(whole);
    const word = end === whole.length ? whole : whole.slice(0, end);
    if (HELP.has(word)) passHelp(lines);
    else if (taker.statement(word, whole, first) === 'stop') return;
  }
}

const USUAL_HELP = '\thelp\n';

/** Where in a text its lines are read: the beginning of the next one, and how many were read. */
interface Lines {
  readonly text: string;
  at: number;
  line: number;
}

/** Goes past the next line; gives where it began. */
function nextLine(lines: Lines): number {
  const start = lines.at;
  const newline = lines.text.indexOf('\n', start);
  lines.at = (newline < 0 ? lines.text.length : newline) + 1;
  lines.line += 1;
  return start;
}

const CONFIG = 'config ';
/** The first lines of an option as they are nearly always written. */
const USUAL_OPTION = /config \w+\n\t(?:bool|tristate)(?: "[^"\\#\n]*")?\n/y;

/** Takes an option that begins as usual, if one is next; only its name is cut out. */
function takeUsual(lines: Lines, taker: Taker): void {
  const { text, at } = lines;
  USUAL_OPTION.lastIndex = at;
  if (!USUAL_OPTION.test(text)) return;
  const first = lines.line + 1;
  nextLine(lines);
  const type = text.startsWith('bool', lines.at + 1) ? 'bool' : 'tristate';
  const name = text.slice(at + CONFIG.length, lines.at - 1);
  nextLine(lines);
  taker.option(name, type, text[lines.at - 2] === '"' ? 'prompted' : 'hidden', first);
}

/**
 * Blank lines, and statements of which nothing is promised, where they do not go on in the next line: half of what is no help
 * text.
 */
const IDLE = /(?:[ \t]*(?:(?:default|select|imply|range|depends(?![^\n]*(?:BROKEN|STAGING)))[ \t][^\n\\]*)?\n){1,64}/y;

/** Goes past lines that say nothing, without cutting them out. */
function passIdle(lines: Lines): void {
  IDLE.lastIndex = lines.at;
  if (!IDLE.test(lines.text)) return;
  while (lines.at < IDLE.lastIndex) nextLine(lines);
}

/** A statement that goes on after a backslash, as one. */
function joined(begun: string, lines: Lines): string {
  const parts: string[] = [];
  let stated = begun;
  while (stated.endsWith('\\') && lines.at <= lines.text.length) {
    parts.push(stated.slice(0, -1));
    const start = nextLine(lines);
    stated = withoutComment(lines.text.slice(start, lines.at - 1));
  }
  return [...parts, stated].join(' ').trim();
}

const WHITE = /\s/;

/** Where the first word ends: before white space of any kind. */
function wordEnd(text: string): number {
  const end = text.search(WHITE);
  return end < 0 ? text.length : end;
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
function passHelp(lines: Lines): void {
  const { text } = lines;
  let depth: number | undefined;
  while (lines.at <= text.length) {
    const { at, line } = lines;
    const start = nextLine(lines);
    const indent = indentAt(text, start, lines.at - 1);
    if (indent === 'blank') continue;
    depth ??= indent;
    if (indent >= depth && indent > 0) continue;
    lines.at = at;
    lines.line = line;
    return;
  }
}

const TAB = 9;
const BLANK = 32;

/** The column of the first letter of a line that is not blank. */
function indentAt(text: string, start: number, end: number): number | 'blank' {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const char = text.charCodeAt(at);
    if (char === TAB) column = (column | 7) + 1;
    else if (char === BLANK) column += 1;
    else break;
  }
  const isLetter = at < end && text.charCodeAt(at) > BLANK && text.charCodeAt(at) < 0x7f;
  return isLetter || text.slice(at, end).trim() !== '' ? column : 'blank';
}
