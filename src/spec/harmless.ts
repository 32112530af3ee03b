/**
 * Lines that rpm expands and that nothing comes of: most of the scripts and lists of files in a spec, and the packages that
 * it requires, name macros and define none. What they call tells them from the others, and they are not expanded.
 */

import { builtins } from './builtins.ts';
import { ENDING, nextMacroLine, nextTellingLine, STRUCTURE, UNKEPT } from './directives.ts';
import { lookUp, type MacroTable } from './macros.ts';
import { nextLineStart } from './source.ts';

/** `%{name}`, `%{?name}`, `%name`: a call without arguments and without a text of its own. */
const CALL = /%(?:\{[?!]{0,8}([A-Za-z_]\w*)\}|([A-Za-z_]\w*)(?![\w*#%]))/y;

const REQUIRES = new RegExp(UNKEPT, 'y');

/** As deep is looked into macros that call others; what lies deeper is expanded. */
const MAX_NESTING = 4;

/**
 * The first line, from one that begins here on, that may define something, be a condition or a section, or go on in the
 * next line. Of what is in between, nothing is kept.
 * @param chars the spec, in a section that is no preamble, or in lines that are not read
 */
export function nextTellingCall(macros: MacroTable, chars: string, from: number): number {
  let at = nextMacroLine(chars, from);
  while (at < chars.length) {
    const end = nextLineStart(chars, at);
    if (!isHarmless(macros, chars.slice(at, end))) break;
    at = nextMacroLine(chars, end);
  }
  return at;
}

/**
 * The first line, from one that begins here on, that may define something or state something that is kept.
 * @param chars the spec, in a preamble that is read
 */
export function nextTellingTag(macros: MacroTable, chars: string, from: number): number {
  let at = nextTellingLine(chars, from);
  while (at < chars.length) {
    const end = nextLineStart(chars, at);
    REQUIRES.lastIndex = at;
    if (!REQUIRES.test(chars) || !isHarmless(macros, chars.slice(at, end))) break;
    at = nextTellingLine(chars, end);
  }
  return at;
}

/** Whether a text, once it is expanded, has defined nothing, and is neither a condition nor a section nor several lines. */
function isHarmless(macros: MacroTable, text: string, nesting = 0): boolean {
  if (text.includes('\\')) return false;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', CALL.lastIndex)) {
    CALL.lastIndex = at;
    const call = CALL.exec(text);
    const name = call?.[1] ?? call?.[2];
    if (name === undefined) return false;
    const end = CALL.lastIndex;
    if (!isPlain(macros, name, nesting)) return false;
    // What is left as it stands must not become another name by what comes after it.
    if (nesting > 0 && end === text.length && call?.[2] !== undefined) return false;
    CALL.lastIndex = end;
  }
  return true;
}

/** Whether a name stands for a text without a `%`, whatever it is; rpm leaves what is not defined as it stands. */
function isPlain(macros: MacroTable, name: string, nesting = 0): boolean {
  if (STRUCTURE.has(name.toLowerCase()) || ENDING.test(name)) return false;
  if (builtins.has(name) && !macros.defined.has(name)) return false;
  const meaning = lookUp(macros, name);
  if (meaning?.kind !== 'macro') return true;
  const { chars } = meaning.body;
  macros.patience -= chars.length;
  if (macros.patience < 0 || meaning.options !== undefined || meaning.nature === 'literal') return false;
  if (chars.includes('\n')) return false;
  return !chars.includes('%') || (nesting < MAX_NESTING && isHarmless(macros, chars, nesting + 1));
}
