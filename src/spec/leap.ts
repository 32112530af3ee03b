/**
 * Going straight from the main package to `%changelog`.
 *
 * Once the preamble of the main package has ended, its number is settled. What lies between it and the changelog matters to
 * neither, unless it is a condition around the changelog. Where it is written in such a way that expanding it can bring no
 * changelog, and no condition that does not end where it began, it need not be read. All that is unusual is read as ever.
 */

import { builtins } from './builtins.ts';
import { directiveOf, ENDING, nextMarkedLine, STRUCTURE, sectionOf } from './directives.ts';
import { logicalLine } from './lines.ts';
import type { Definition, MacroTable } from './macros.ts';
import { isPending, nothingPending, takeLine } from './scan.ts';
import { lineEndAt, nextLineStart } from './source.ts';

/**
 * Where `%changelog` stands, if all lines up to it can be left out, and it is the last section.
 * @param macros what is defined before
 * @param from the beginning of a line after the main package's preamble, outside of conditions
 */
export function changelogAhead(macros: MacroTable, chars: string, from: number): number | undefined {
  if (!bodiesOfManyLines(macros).every((body) => isOrderly(macros, body))) return undefined;
  let depth = 0;
  let checked = from;
  for (let at = nextMarkedLine(chars, from); at < chars.length; at = nextMarkedLine(chars, at)) {
    const line = chars.slice(at, lineEndAt(chars, at));
    const part = partOf(line);
    depth += DEEPER[part];
    if (part === 'changelog') {
      const isLast = nextMarkedLine(chars, nextLineStart(chars, at)) === chars.length;
      const isSure = depth === 0 && isLast && !goesOnTo(chars, at);
      return isSure && standsAsWritten(macros, chars.slice(checked, at)) ? at : undefined;
    }
    if (part === 'include' || depth < 0 || (part !== 'other' && line.endsWith('\\'))) return undefined;
    if (part === 'other' && DEFINITION.test(line)) {
      const { end, complete } = logicalLine(chars, at);
      const isSound = complete && isOrderly(macros, bodyIn(chars.slice(at, end)));
      if (!isSound || !standsAsWritten(macros, chars.slice(checked, at))) return undefined;
      checked = end;
      at = end;
    } else {
      if (part === 'other' && !beginsAsWritten(macros, line)) return undefined;
      at = nextLineStart(chars, at);
    }
  }
  return undefined;
}

type Part = 'begin' | 'end' | 'turn' | 'include' | 'changelog' | 'section' | 'other';

const DEEPER: Readonly<Record<Part, number>> = {
  begin: 1, end: -1, turn: 0, include: 0, changelog: 0, section: 0, other: 0,
}; // biome-ignore format: a table

/** What a line does to the shape of a spec. */
function partOf(line: string): Part {
  const directive = directiveOf(line)?.kind;
  if (directive === undefined) {
    const section = sectionOf(line)?.kind;
    return section === undefined ? 'other' : section === 'changelog' ? 'changelog' : 'section';
  }
  if (directive === 'include') return 'include';
  return directive === 'endif' ? 'end' : directive.startsWith('if') ? 'begin' : 'turn';
}

/** What may stand for several lines. */
function bodiesOfManyLines({ defined }: MacroTable): readonly string[] {
  const bodies: string[] = [];
  for (const definition of defined.values()) {
    for (const body of bodiesOf(definition)) if (body.includes('\n')) bodies.push(body);
  }
  return bodies;
}

/** What a name stands for, and what it would stand for again after `%undefine`. */
function bodiesOf(definition: Definition | undefined): readonly string[] {
  const bodies: string[] = [];
  for (let each = definition; each !== undefined; each = each.under) {
    if (each.kind === 'macro') bodies.push(each.body.chars);
  }
  return bodies;
}

const DEFINITION = /^[ \t\v\f\r]*%(?:define|global)[ \t]/;

/** The body of a definition, of which a backslash goes and leaves what follows it. */
const bodyIn = (definition: string): string =>
  definition
    .replace(/^\s*%\w+\s+\w*(?:\([^)\n]*\))?[ \t]*/, '')
    .replace(/\\([\s\S])/g, '$1')
    .trimEnd();

/** As deep is looked into macros that call others. */
const MAX_NESTING = 8;

/** Whether what a body comes to holds no changelog, and no condition but those that begin and end in it. */
function isOrderly(macros: MacroTable, body: string, nesting = 0): boolean {
  if (!body.includes('%')) return true;
  const lines = body.split('\n');
  // The first and the last line are joined to what stands around the call.
  const isJoined = [lines[0], lines.at(-1)].some((line = '') => !['other', 'section'].includes(partOf(line)));
  if (nesting > MAX_NESTING || isJoined || BARE_END.test(body) || !structureStandsFirst(body)) return false;
  let depth = 0;
  return (
    lines.every((line) => {
      const part = partOf(line);
      depth += DEEPER[part];
      if (part === 'include' || part === 'changelog' || depth < 0) return false;
      return part !== 'other' || !MARKED.test(line) || beginsAsWritten(macros, line, nesting);
    }) && depth === 0
  );
}

const MARKED = /^[ \t\v\f\r]*%/;
const BARE_END = /%\w+\}?[ \t]*$/;

/** A bracket of a macro, and the rest of its line. */
const BRACKET = /%[{([][^\n]*/g;
const DEFINES = /%\{?(?:define|global)/g;

/** Whether lines that are neither conditions nor sections stay so, be they expanded or not. */
function standsAsWritten(macros: MacroTable, text: string): boolean {
  if (!structureStandsFirst(text)) return false;
  for (const [line] of text.matchAll(BRACKET)) {
    const pending = nothingPending();
    takeLine(pending, line, 0, line.length);
    if (isPending(pending)) return false;
  }
  for (const { index } of text.matchAll(DEFINES)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, nextLineStart(text, index)).trimEnd();
    if (!beginsAsWritten(macros, line)) return false;
  }
  return true;
}

const STRUCTURAL = /%(?:if|el|endif|include|changelog)/gi;

/** Whether what could be a condition or the changelog begins its line, and no line goes on in it. */
function structureStandsFirst(text: string): boolean {
  for (const { index } of text.matchAll(STRUCTURAL)) {
    const start = text.lastIndexOf('\n', index) + 1;
    if (text.slice(start, index).trim() !== '' || goesOnTo(text, start)) return false;
  }
  return true;
}

/** Whether the line before goes on in the one that begins here. */
const goesOnTo = (text: string, start: number): boolean => /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));

/** `%{name}`, `%{?name:…}`, `%{name …}`, `%name`, `%{expand:%%name}`, and what a program would print. */
const CALL = /%(?:\{expand:%)?%?(?:\{[?!]{0,8}([A-Za-z_]\w*)[:} ]|([A-Za-z_]\w*)(?![\w*#%])|\()/y;
/** What defines a text of some letters: `%{expand:%%global _find_debuginfo_opts %{?_find_debuginfo_opts} -p …}`. */
const MAKES_WORDS = /^[ \t]*%\{expand:%%(?:global|define)[ \t]+\w+[ \t]+(?:%\{\?(\w+)\}[ \t]+)?[-\w'"./]/;
const MAKES = new Set(['define', 'global', 'undefine']);

/** Whether a line that begins with a macro is no condition and no changelog once that is expanded. */
function beginsAsWritten(macros: MacroTable, line: string, nesting = 0): boolean {
  const words = line.endsWith('\\') ? null : MAKES_WORDS.exec(line);
  if (words !== null) return words[1] === undefined || isSound(macros, words[1], nesting);
  for (let at = line.indexOf('%'); at >= 0; at = line.indexOf('%', CALL.lastIndex)) {
    CALL.lastIndex = at;
    const call = CALL.exec(line);
    if (call === null) return false;
    const end = CALL.lastIndex;
    const name = call[1] ?? call[2];
    if (name !== undefined && !isSound(macros, name, nesting)) return false;
    // A body of several lines is only looked into where it begins the line.
    if (name !== undefined && MAKES.has(name) && line.endsWith('\\')) return false;
    CALL.lastIndex = end;
  }
  return true;
}

function isSound(macros: MacroTable, name: string, nesting: number): boolean {
  if (MAKES.has(name)) return true;
  if (STRUCTURE.has(name.toLowerCase()) || ENDING.test(name)) return false;
  const definition = macros.defined.get(name);
  if (definition === undefined) return !builtins.has(name);
  // What rpm brings itself, as `%bcond_with` and `%{with …}`, comes to nothing or a digit.
  if (definition.kind === 'macro' && definition.nature === 'lasting' && definition.options !== undefined) return true;
  return bodiesOf(definition).every((body) => isOrderly(macros, body, nesting + 1));
}
